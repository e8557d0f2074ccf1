"""Make the town's QGIS project, and ``town.jpg``: OpenStreetMap's buildings, and the map compared with them.

Runs in a Python that has QGIS; nothing of the plugin is needed, since the styles travel in the files.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Statistics that QGIS computes to draw a raster are not left beside it: of confidence they are a megabyte.
os.environ["GDAL_PAM_ENABLED"] = "NO"

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen
from render_map import local_crs, open_on, open_styled

CROP = QRect(330, 1500, 1100, 1100)  # of the imagery's pixels; two blocks that no training saw are in the middle
PANEL_PX, GAP_PX, TITLE_PX, LINE_PX = 800, 8, 36, 32
DOTS_PER_INCH = 96
LARGEST_BYTES = 390_000
ATTRIBUTION = "Imagery: OpenAerialMap, CC BY 4.0. Buildings: © OpenStreetMap contributors, ODbL 1.0."
TEST_BLOCKS = "block that no training saw"
OSM_STYLE = {"color": "0,200,255,25", "outline_color": "#00c8ff", "outline_width": "0.4"}
TEST_STYLE = {"style": "no", "outline_color": "#ffffff", "outline_style": "dash", "outline_width": "0.7"}
SHOWN = ("Compared with OpenStreetMap", "Blocks that no training saw", "Imagery")


def main(folder: Path, data: Path) -> None:
    """Write ``town.qgz`` and ``town.jpg`` into the folder that holds the outputs of the run."""
    application = QgsApplication([], True)  # with a window system of its own (offscreen), so that text can be drawn
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(local_crs(data / "imagery.tif"))
    layers = open_layers(folder, data)
    group = project.layerTreeRoot().addGroup("Buildings of Banepa")
    for title, layer in layers.items():
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(title in SHOWN)
        node.setExpanded(title == SHOWN[0])
    open_on(project, layers["Imagery"])
    if not project.write(str(folder / "town.qgz")):
        raise SystemExit(f"{folder / 'town.qgz'} cannot be written: {project.error()}")
    save(draw(layers, project), folder / "town.jpg")
    project.clear()
    layers.clear()  # a raster layer that outlives exitQgis crashes older QGIS versions
    application.exitQgis()


def open_layers(folder: Path, data: Path) -> dict:
    """The layers by title, from top to bottom, styled by what travels in their files where the plugin made them."""
    layers = {
        "Compared with OpenStreetMap": QgsVectorLayer(str(folder / "comparison.gpkg"), "", "ogr"),
        "Blocks that no training saw": QgsVectorLayer(str(folder / "intermediate" / "tiles" / "tiles.gpkg"), "", "ogr"),
        "OpenStreetMap": QgsVectorLayer(str(data / "osm_buildings.geojson"), "", "ogr"),
        "Polygons": QgsVectorLayer(str(folder / "polygons.gpkg"), "", "ogr"),
        "Classes": open_styled(folder / "classes.tif", ""),
        "Imagery": open_styled(data / "imagery.tif", ""),
    }
    for title, layer in layers.items():
        layer.setName(title)
        if not layer.isValid():
            raise SystemExit(f"{title}: {layer.source()} cannot be opened.")
    layers["Blocks that no training saw"].setSubsetString("split = 'test'")
    for title, style in (("Blocks that no training saw", TEST_STYLE), ("OpenStreetMap", OSM_STYLE)):
        layers[title].setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
    return layers


def draw(layers: dict, project: QgsProject) -> QImage:
    """What goes in and what comes out, side by side, with a legend and whose data these are below."""
    panels = [("In: imagery, and the buildings of OpenStreetMap", ("OpenStreetMap", "Imagery")),
              ("Out: a polygon for each building, compared with OpenStreetMap", SHOWN)]
    width = PANEL_PX * len(panels) + GAP_PX
    image = QImage(width, TITLE_PX + PANEL_PX + 2 * LINE_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#222222"))
    painter.setFont(QFont("DejaVu Sans", 14))
    for number, (title, names) in enumerate(panels):
        left = number * (PANEL_PX + GAP_PX)
        painter.drawText(QRectF(left, 0, PANEL_PX, TITLE_PX), Qt.AlignmentFlag.AlignCenter, title)
        painter.drawImage(QPointF(left, TITLE_PX), rendered([layers[name] for name in names], project))
    draw_legend(painter, layers[SHOWN[0]], TITLE_PX + PANEL_PX)
    painter.drawText(QRectF(0, TITLE_PX + PANEL_PX + LINE_PX, width - 8, LINE_PX),
                     Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, ATTRIBUTION)
    painter.end()
    return image


def rendered(layers: list, project: QgsProject) -> QImage:
    """The crop in the project's CRS; the last layer is the imagery."""
    imagery = layers[-1]
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers(layers)
    settings.setOutputSize(QSize(PANEL_PX, PANEL_PX))
    settings.setOutputDpi(DOTS_PER_INCH)
    to_map = QgsCoordinateTransform(imagery.crs(), project.crs(), project)
    settings.setExtent(to_map.transformBoundingBox(on_map(imagery, CROP)))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def on_map(imagery: QgsRasterLayer, pixels: QRect) -> QgsRectangle:
    """Where pixels of the imagery lie, in its CRS."""
    whole, pixel = imagery.extent(), imagery.rasterUnitsPerPixelX()
    left, top = whole.xMinimum() + pixels.x() * pixel, whole.yMaximum() - pixels.y() * pixel
    return QgsRectangle(left, top - pixels.height() * pixel, left + pixels.width() * pixel, top)


def draw_legend(painter: QPainter, comparison: QgsVectorLayer, top: int) -> None:
    """The categories of the comparison on the grey of imagery, and what the dashed squares are."""
    painter.setFont(QFont("DejaVu Sans", 12))
    entries = [(category.symbol().clone(), category.label()) for category in comparison.renderer().categories()]
    left = 8
    for fill, label in [*entries, (QgsFillSymbol.createSimple(TEST_STYLE), TEST_BLOCKS)]:
        symbol = fill.symbolLayer(0)
        place = QRectF(left, top + 5, 34, LINE_PX - 10)
        painter.fillRect(place, QColor("#5f5f5f"))
        painter.save()
        painter.setPen(QPen(symbol.strokeColor(), 2.5, symbol.strokeStyle()))
        painter.setBrush(QBrush(symbol.color(), symbol.brushStyle()))
        painter.drawRect(place.adjusted(4, 4, -4, -4))
        painter.restore()
        painter.drawText(QPointF(left + 42, top + 22), label)
        left += 42 + painter.fontMetrics().horizontalAdvance(label) + 28


def save(image: QImage, path: Path) -> None:
    """As good a JPEG as so many bytes hold."""
    for quality in range(92, 30, -4):
        if not image.save(str(path), "JPEG", quality):
            raise SystemExit(f"{path} cannot be written.")
        if path.stat().st_size <= LARGEST_BYTES:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
