"""The demo's project and picture, made of small files in place of a whole run."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
from conftest import REPOSITORY, SIZE_PX, write_raster
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage


def test_the_project_opens_on_the_map(qgis_application, provider, town, tmp_path, context, feedback):
    processing = qgis_application[1]
    (tmp_path / "imagery.tif").write_bytes((town / "imagery.tif").read_bytes())
    processing.run("urbanseg:labelfromosm", {
        "INPUT": str(tmp_path / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
        "OUTPUT": str(tmp_path / "labels.tif")}, context=context, feedback=feedback)
    for ending in ("tif", "qml"):
        (tmp_path / f"classes.{ending}").write_bytes((tmp_path / f"labels.{ending}").read_bytes())
    write_raster(tmp_path / "confidence.tif", np.ones((1, SIZE_PX, SIZE_PX), "float32"))
    for name in ("polygons", "tile_index"):
        processing.run("urbanseg:vectorizeclasses", {
            "INPUT": str(tmp_path / "classes.tif"), "OUTPUT": str(tmp_path / f"{name}.gpkg")},
            context=context, feedback=feedback)
    done = subprocess.run([sys.executable, str(REPOSITORY / "resources" / "demo" / "render_map.py"), str(tmp_path)],
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    project = QgsProject()
    assert project.read(str(tmp_path / "demo.qgz"))
    view = project.viewSettings().defaultViewExtent()
    imagery = next(layer for layer in project.mapLayers().values() if layer.name() == "Imagery")
    assert view.crs() == project.crs() and view.contains(imagery.extent())
    assert view.width() < 1.2 * imagery.extent().width()
    shown = {node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
    assert shown == {"Imagery", "Polygons"}
    picture = QImage(str(tmp_path / "map.png"))
    assert picture.width() == 4 * 640
