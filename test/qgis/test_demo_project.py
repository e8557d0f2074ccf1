"""The demo's project and picture, made of small files in place of a whole run."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
from conftest import REPOSITORY, SIZE_PX, write_raster
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

DEMO = REPOSITORY / "resources" / "demo"


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
    done = subprocess.run([sys.executable, str(DEMO / "render_map.py"), str(tmp_path)],
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
    assert not list(tmp_path.glob("confidence.tif.aux.xml")), "a histogram that only the drawing needed"


def test_the_town_without_data_is_skipped_with_a_sentence(tmp_path):
    command = [sys.executable, str(DEMO / "run_town.py"), "--qgis-process", "none", "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.startswith("Skipped: ") and "imagery.tif is not there" in done.stdout


def test_the_town_marks_what_osm_lacks(qgis_application, provider, town, tmp_path, context, feedback):
    """As after a run: here the map is the labels of all buildings but one, which stands for what OpenStreetMap has."""
    processing = qgis_application[1]
    data, output = tmp_path / "data", tmp_path / "output"
    data.mkdir()
    output.mkdir()
    (data / "imagery.tif").write_bytes((town / "imagery.tif").read_bytes())
    features = json.loads((town / "osm.geojson").read_text())
    buildings = [item for item in features["features"] if "building" in item["properties"]]
    (data / "osm_buildings.geojson").write_text(json.dumps({**features, "features": buildings[1:]}))

    def run(name: str, **parameters) -> None:
        processing.run(f"urbanseg:{name}", parameters, context=context, feedback=feedback)

    run("labelfromosm", INPUT=str(data / "imagery.tif"), LAYERS=[str(town / "osm.geojson")], SCHEME="buildings",
        OUTPUT=str(output / "classes.tif"))
    run("maketiles", INPUT=str(data / "imagery.tif"), LABELS=str(output / "classes.tif"), TILE_SIZE=64,
        OUTPUT=str(output / "intermediate" / "tiles"))
    run("vectorizeclasses", INPUT=str(output / "classes.tif"), OUTPUT=str(output / "polygons.gpkg"))
    run("compareosm", INPUT=str(output / "polygons.gpkg"), LAYERS=[str(data / "osm_buildings.geojson")],
        SCHEME="buildings", OUTPUT=str(output / "comparison.gpkg"), REPORT=str(output / "comparison.html"))
    done = subprocess.run([sys.executable, str(DEMO / "render_town.py"), str(output), str(data)],
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    project = QgsProject()
    assert project.read(str(output / "town.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert "not in OSM" in layers["Compared with OpenStreetMap"].uniqueValues(
        layers["Compared with OpenStreetMap"].fields().lookupField("status"))
    shown = {node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
    assert shown == {"Compared with OpenStreetMap", "Blocks that no training saw", "Imagery"}
    assert QImage(str(output / "town.jpg")).width() > 1000 and (output / "town.jpg").stat().st_size < 400_000
    assert sorted(path.name for path in data.iterdir()) == ["imagery.tif", "osm_buildings.geojson"]
