"""Make the demo's QGIS project, and ``map.png``: imagery, labels, prediction and polygons side by side.

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
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

PANEL_PX = 640
TITLE_PX = 44
LEGEND_PX = 56


def main(folder: Path) -> None:
    """Write ``demo.qgz`` and ``map.png`` into the folder that holds the chain's outputs."""
    # With a window system of its own (offscreen), so that text can be drawn.
    application = QgsApplication([], True)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(local_crs(folder / "imagery.tif"))
    layers = open_layers(folder)
    group = project.layerTreeRoot().addGroup("Las Vegas roads (SpaceNet, CC BY-SA 4.0)")
    for layer in layers.values():
        project.addMapLayer(layer, False)
    for name in ("Polygons", "Tile index", "Predicted classes", "Labels", "Confidence", "Imagery"):
        node = group.addLayer(layers[name])
        node.setItemVisibilityChecked(name in ("Polygons", "Imagery"))
        node.setExpanded(name in ("Polygons", "Predicted classes"))
    open_on(project, layers["Imagery"])
    if not project.write(str(folder / "demo.qgz")):
        raise SystemExit(f"{folder / 'demo.qgz'} cannot be written: {project.error()}")
    draw(layers, project).save(str(folder / "map.png"))
    project.clear()
    layers.clear()  # a raster layer that outlives exitQgis crashes older QGIS versions
    application.exitQgis()


def open_layers(folder: Path) -> dict:
    """The layers by title, styled by what travels in their files."""
    layers = {
        "Imagery": QgsRasterLayer(str(folder / "imagery.tif"), "Imagery"),
        "Labels": open_styled(folder / "labels.tif", "Labels"),
        "Predicted classes": open_styled(folder / "classes.tif", "Predicted classes"),
        "Confidence": open_styled(folder / "confidence.tif", "Confidence"),
        "Polygons": QgsVectorLayer(str(folder / "polygons.gpkg"), "Polygons", "ogr"),
        "Tile index": QgsVectorLayer(str(folder / "tile_index.gpkg"), "Tile index", "ogr"),
    }
    for title, layer in layers.items():
        if not layer.isValid():
            raise SystemExit(f"{title}: {layer.source()} cannot be opened.")
    # Single bright roofs would leave all else dark.
    layers["Imagery"].setContrastEnhancement(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
                                             QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    return layers


def open_styled(path: Path, title: str) -> QgsRasterLayer:
    """A raster with the style that lies beside it, and not first one that QGIS computes from the whole file."""
    layer = QgsRasterLayer(str(path), title, "gdal", QgsRasterLayer.LayerOptions(False))
    layer.loadDefaultStyle()
    return layer


def local_crs(path: Path) -> QgsCoordinateReferenceSystem:
    """The UTM zone of the scene, so that the map shows true shapes."""
    layer = QgsRasterLayer(str(path), "scene")
    to_degrees = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    centre = to_degrees.transform(layer.extent().center())
    zone = int((centre.x() + 180) // 6) + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if centre.y() >= 0 else 32700) + zone}")


def open_on(project: QgsProject, layer: QgsRasterLayer) -> None:
    """Have QGIS show the layer when it opens the project; there is no window here whose view would be kept."""
    to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
    extent = to_map.transformBoundingBox(layer.extent())
    extent.scale(1.05)
    settings = project.viewSettings()
    settings.setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    settings.setPresetFullExtent(QgsReferencedRectangle(extent, project.crs()))


def draw(layers: dict, project: QgsProject) -> QImage:
    """Four panels with titles, and a legend below."""
    panels = [("Imagery", ["Imagery"]), ("Labels from road lines", ["Labels"]),
              ("Prediction", ["Predicted classes"]), ("Polygons over imagery", ["Polygons", "Imagery"])]
    image = QImage(PANEL_PX * len(panels), TITLE_PX + PANEL_PX + LEGEND_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Sans", 15))
    for name in ("Labels", "Predicted classes"):
        layers[name].setOpacity(1.0)  # here there is nothing below
    for column, (title, names) in enumerate(panels):
        painter.setPen(QColor("#222222"))
        painter.drawText(QRectF(column * PANEL_PX, 0, PANEL_PX, TITLE_PX), Qt.AlignmentFlag.AlignCenter, title)
        painter.drawImage(QPointF(column * PANEL_PX + 4, TITLE_PX), render([layers[name] for name in names], project))
    draw_legend(painter, layers["Predicted classes"])
    painter.end()
    return image


def render(layers: list, project: QgsProject) -> QImage:
    """One panel in the project's CRS."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers(layers)
    settings.setOutputSize(QSize(PANEL_PX - 8, PANEL_PX))
    settings.setBackgroundColor(QColor("#ffffff"))
    to_map = QgsCoordinateTransform(layers[-1].crs(), project.crs(), project)
    settings.setExtent(to_map.transformBoundingBox(layers[-1].extent()))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def draw_legend(painter: QPainter, classes: QgsRasterLayer) -> None:
    """The scheme's colours and names, and whose data this is."""
    top = TITLE_PX + PANEL_PX + 16
    left = 16
    painter.setFont(QFont("Sans", 13))
    for item in classes.renderer().classes():
        if not item.color.alpha():  # the background is not drawn
            continue
        painter.fillRect(QRectF(left, top, 26, 22), item.color)
        painter.drawText(QPointF(left + 34, top + 18), item.label)
        left += 60 + 14 * len(item.label)
    painter.drawText(QPointF(left + 20, top + 18), "Imagery and road lines: SpaceNet, CC BY-SA 4.0")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
