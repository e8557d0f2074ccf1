"""Screenshots of the documentation, docs/screenshots/*.png, in a real QGIS window: ``make screenshots``.

Run by QGIS Desktop (``qgis --code``), under Xvfb where there is no screen. Maps a small made-up town meanwhile; needs
the worker's environment. In a QGIS that speaks another language than English it takes one dialog alone. Ends QGIS when
the last picture is there; what fails is said, and ends it too.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import processing
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, plugins
from urban_segmentation.processing_provider.desktop.scheme_editor import SchemeEditor
from urban_segmentation.processing_provider.desktop.settings_page import SettingsPage
from urban_segmentation.processing_provider.worker.interpreter import PLUGIN_FOLDER

sys.path.insert(0, str(PLUGIN_FOLDER / "resources" / "docs"))
import draw_pictures

OUTPUT = Path(os.environ.get("URBANSEG_SCREENSHOTS") or PLUGIN_FOLDER / "docs" / "screenshots")
SCALE = 4  # of the town in the pictures; a pixel is a metre
LEFT, TOP, EPSG = 400_000.0, 4_100_000.0, 32618
EPOCHS, SHOWN_EPOCHS = 8, 5
TILE_SIZE_PX = 96
STEP_MS, LONGEST_STEPS = 500, 1800


def main() -> Iterator[None]:
    """One step at a time; QGIS goes on living between them."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    language = QgsApplication.instance().translation()
    return all_pictures() if language == "C" or language.startswith("en") else dialog_in(language)


def dialog_in(language: str) -> Iterator[None]:
    """A dialog as users see it in another language."""
    dialog = processing.createAlgorithmDialog("urbanseg:trainmodel", {})
    dialog.resize(720, 600)
    yield from shoot(dialog, f"train_model_{language}")


def all_pictures() -> Iterator[None]:
    """Set-up, scheme, settings, a dialog, a running training, its result."""
    desktop = plugins["urban_segmentation"].desktop
    iface.mainWindow().resize(1280, 800)
    with tempfile.TemporaryDirectory() as folder:
        imagery, osm = make_town(Path(folder))
        layer = iface.addRasterLayer(imagery, "town")
        iface.zoomToActiveLayer()
        yield from shoot(desktop.open_setup_dialog(), "setup")
        yield from shoot(SchemeEditor("urban"), "scheme_editor")
        page = SettingsPage()
        page.resize(640, 420)
        yield from shoot(page, "settings")
        dialog = processing.createAlgorithmDialog("urbanseg:mapclasses", {
            "INPUT": layer.id(), "LAYERS": [osm], "TILE_SIZE": TILE_SIZE_PX, "EPOCHS": EPOCHS, "ENCODER": "resnet18",
            "ENCODER_WEIGHTS": "none"})
        dialog.resize(720, 600)
        yield from shoot(dialog, "map_classes", close=False)
        dialog.runAlgorithm()
        while desktop.training_dock is None or len(desktop.training_dock.plot.curves.epochs) < SHOWN_EPOCHS:
            yield
        save(dialog, "running")
        save(iface.mainWindow(), "training")
        while QgsApplication.taskManager().activeTasks() or len(QgsProject.instance().mapLayers()) < 3:
            yield
        dialog.hide()
        desktop.training_dock.hide()
        for _ in range(6):
            yield
        save(iface.mainWindow(), "result")


def shoot(widget: QWidget, name: str, close: bool = True) -> Iterator[None]:
    """Show a window, give it time to draw, save it."""
    widget.show()
    for _ in range(3):
        yield
    save(widget, name)
    if close:
        widget.hide()


def save(widget: QWidget, name: str) -> None:
    """Write what the widget shows."""
    smallest = 0  # for PNG the quality is how little is compressed
    if not widget.grab().save(str(OUTPUT / f"{name}.png"), "PNG", smallest):
        raise OSError(f"{OUTPUT / name}.png cannot be written")
    print(f"{name}.png", flush=True)


def make_town(folder: Path) -> tuple[str, str]:
    """Imagery of the town in the pictures, and its features as GeoJSON."""
    side = draw_pictures.SIDE * SCALE
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    draw_pictures.imagery(painter)
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    bands = np.frombuffer(bits, "uint8").reshape(side, side, 4)[..., 2::-1]
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "town.tif"), side, side, 3, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((LEFT, 1, 0, TOP, 0, -1))
    for number in range(3):
        dataset.GetRasterBand(number + 1).WriteArray(np.ascontiguousarray(bands[..., number]))
    dataset.FlushCache()
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{EPSG}"}}
    (folder / "osm.geojson").write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features()}))
    return str(folder / "town.tif"), str(folder / "osm.geojson")


def features() -> list[dict[str, Any]]:
    """Roofs, roads and the river as OSM would have them."""
    def place(x: float, y: float) -> list[float]:
        return [LEFT + x * SCALE, TOP - y * SCALE]

    found: list[dict[str, Any]] = []
    for roof in draw_pictures.ROOFS:
        corners = [(roof.left(), roof.top()), (roof.right(), roof.top()), (roof.right(), roof.bottom()),
                   (roof.left(), roof.bottom()), (roof.left(), roof.top())]
        found.append(feature("Polygon", [[place(*corner) for corner in corners]], building="yes"))
    for start, end in draw_pictures.ROADS:
        found.append(feature("LineString", [place(start.x(), start.y()), place(end.x(), end.y())],
                             highway="residential", width=str(9 * SCALE)))
    river = [place(point.x(), point.y()) for point in draw_pictures.RIVER]
    found.append(feature("Polygon", [[*river, river[0]]], natural="water"))
    return found


def feature(kind: str, coordinates: list, **tags: str) -> dict[str, Any]:
    """One GeoJSON feature."""
    return {"type": "Feature", "properties": tags, "geometry": {"type": kind, "coordinates": coordinates}}


def advance(steps: Iterator[None], number: int = 0) -> None:
    """The next step; the end of QGIS after the last, after an error, or when it takes too long."""
    try:
        if number > LONGEST_STEPS:
            raise TimeoutError("the run did not come to its end")
        next(steps)
    except StopIteration:
        os._exit(0)  # leaving in order would ask whether to save the project
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    QTimer.singleShot(STEP_MS, lambda: advance(steps, number + 1))


QTimer.singleShot(5000, lambda: advance(main()))
