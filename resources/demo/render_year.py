"""Count what the year's updates found of what is known to have changed, and draw ``year.jpg``: month by month.

Writes ``year.json``: for each month the verdict, the score, whether the model was fine-tuned, seconds, and from July on
``gone`` and ``new`` (how many buildings), ``gone_found`` and ``new_found``, and ``false_m2``: ground that is said to
have changed and did not. A building is found where half of it is said to have changed so. Runs in a Python that has
QGIS; nothing of the plugin is needed.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Statistics that QGIS computes to draw a raster are not left beside it: of confidence they are a megabyte.
os.environ["GDAL_PAM_ENABLED"] = "NO"

import numpy as np
from make_months import GONE, MONTHS, NAME, NEW, box_sums
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from render_map import local_crs, open_styled

PANEL, GAP_PX, TITLE_PX = QSize(520, 347), 6, 28
LARGEST_BYTES = 200_000
ATTRIBUTION = "Imagery: OpenAerialMap, CC BY 4.0, changed. Buildings: © OpenStreetMap contributors, ODbL 1.0."
BUILDING_TO_OTHER, OTHER_TO_BUILDING = 2, 1  # ids of changes, from × 2 + to
NEAR_M = 1.5  # a roof's shadow and eaves change with it
MAP_STYLE = {"color": "192,57,43,60", "outline_color": "#c0392b", "outline_width": "0.3"}
GONE_STYLE = {"color": "214,0,159,110", "outline_color": "#d6009f", "outline_width": "0.5"}
NEW_STYLE = {"color": "0,200,255,110", "outline_color": "#00a6d6", "outline_width": "0.5"}


def main(folder: Path) -> None:
    """Write ``year.json`` and ``year.jpg`` into the folder that holds the months."""
    figures = {month.name: month_figures(folder, number) for number, month in enumerate(MONTHS)}
    (folder / "year.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    for name, values in figures.items():
        print(f"{name}: {values}")
    application = QgsApplication([], True)  # with a window system of its own (offscreen), so that text can be drawn
    application.initQgis()
    save(draw(folder, figures), folder / "year.jpg")
    application.exitQgis()


def month_figures(folder: Path, number: int) -> dict:
    """What a month's report says, and what of the truth was found."""
    month = MONTHS[number]
    report = json.loads((folder / month.name / "report.json").read_text(encoding="utf-8"))
    figures = {key: report[key] for key in ("verdict", "score", "fine_tuned", "miou", "polygons", "comparison")}
    figures["seconds"] = sum(step["seconds"] for step in report["steps"])
    if number:
        figures |= found(folder, number)
    return figures


def found(folder: Path, number: int) -> dict:
    """The changes against the truth, pixel by pixel on the grid of the changes."""
    changes = gdal.Open(str(folder / MONTHS[number].name / "changes.tif"))
    left, pixel, _, top, _, height = changes.GetGeoTransform()
    warped = gdal.Warp("", str(folder / "truth.tif"), format="MEM", resampleAlg="near", outputBounds=(
        left, top + height * changes.RasterYSize, left + pixel * changes.RasterXSize, top), xRes=pixel, yRes=-height)
    truth, said = warped.GetRasterBand(number).ReadAsArray(), changes.ReadAsArray()
    figures = {}
    for name, first, last, kind in (("gone", GONE, NEW - 1, BUILDING_TO_OTHER), ("new", NEW, 255, OTHER_TO_BUILDING)):
        buildings = [value for value in np.unique(truth) if first <= value <= last]
        shares = [float((said[truth == value] == kind).mean()) for value in buildings]
        figures |= {name: len(shares), f"{name}_found": sum(share >= 0.5 for share in shares)}
    is_near = box_sums(truth > 0, round(NEAR_M / pixel)) > 0
    is_said = (said == BUILDING_TO_OTHER) | (said == OTHER_TO_BUILDING)
    figures["false_m2"] = float((is_said & ~is_near).sum() * pixel * -height)
    return figures


def draw(folder: Path, figures: dict) -> QImage:
    """A column for each month: what was seen, and the map with what changed."""
    columns, width = len(MONTHS), len(MONTHS) * (PANEL.width() + GAP_PX) - GAP_PX
    image = QImage(width, 2 * (PANEL.height() + TITLE_PX) + TITLE_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#222222"))
    painter.setFont(QFont("DejaVu Sans", 12))
    for column, month in enumerate(MONTHS):
        left = column * (PANEL.width() + GAP_PX)
        imagery, layers = open_layers(folder, month.name)
        verdict = figures[month.name]["verdict"]
        for row, (title, shown) in enumerate(((f"{month.name.title()}: the check says “{verdict}”", [imagery]),
                                              (map_title(figures[month.name]), [*layers, imagery]))):
            place_top = row * (PANEL.height() + TITLE_PX)
            painter.drawText(QRectF(left, place_top, PANEL.width(), TITLE_PX), Qt.AlignmentFlag.AlignCenter, title)
            painter.drawImage(QPointF(left, place_top + TITLE_PX), rendered(shown, imagery))
    painter.drawText(QRectF(0, image.height() - TITLE_PX, PANEL.width() * columns, TITLE_PX),
                     Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, ATTRIBUTION)
    painter.end()
    return image


def map_title(figures: dict) -> str:
    """What the lower panel of a month shows."""
    if "gone" not in figures:
        return f"The first map: {figures['comparison']['building']['mapped']} buildings (red)"
    return (f"Gone (magenta): {figures['gone_found']} of {figures['gone']} found; "
            f"new (blue): {figures['new_found']} of {figures['new']}")


def open_layers(folder: Path, month: str) -> tuple[QgsRasterLayer, list[QgsVectorLayer]]:
    """The imagery, and from top to bottom what is drawn over it."""
    imagery = open_styled(folder / NAME.format(month=month), "Imagery")
    sources = [("changes.gpkg", "\"to_class\" = 'other'", GONE_STYLE), ("changes.gpkg", "\"from_class\" = 'other'",
                                                                       NEW_STYLE)]
    if not (folder / month / "changes.gpkg").exists():
        sources = [("polygons.gpkg", "\"class_name\" = 'building'", MAP_STYLE)]
    layers = []
    for name, subset, style in sources:
        layer = QgsVectorLayer(str(folder / month / name), name, "ogr")
        layer.setSubsetString(subset)
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
        layers.append(layer)
    return imagery, layers


def rendered(layers: list, imagery: QgsRasterLayer) -> QImage:
    """The whole imagery in the local UTM zone."""
    crs = local_crs(Path(imagery.source()))
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs)
    settings.setLayers(layers)
    settings.setOutputSize(PANEL)
    settings.setOutputDpi(96)
    to_map = QgsCoordinateTransform(imagery.crs(), crs, QgsProject.instance())
    settings.setExtent(to_map.transformBoundingBox(imagery.extent()))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def save(image: QImage, path: Path) -> None:
    """As good a JPEG as so many bytes hold."""
    for quality in range(92, 30, -4):
        if not image.save(str(path), "JPEG", quality):
            raise SystemExit(f"{path} cannot be written.")
        if path.stat().st_size <= LARGEST_BYTES:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
