"""The demo's project and picture, made of small files in place of a whole run."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pytest
from conftest import LEFT, PIXEL_M, REPOSITORY, SIZE_PX, TOP, write_raster
from osgeo import gdal
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


def test_the_year_without_data_is_skipped_with_a_sentence(tmp_path):
    command = [sys.executable, str(DEMO / "run_year.py"), "--qgis-process", "none", "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.startswith("Skipped: ") and "kampala_0.tif is not there" in done.stdout


@pytest.fixture
def year(monkeypatch, tmp_path):
    """Three months of a made town of six red houses on grey ground, and the modules that made and judge them."""
    monkeypatch.syspath_prepend(str(DEMO))
    import make_months
    import render_year

    for name, value in {"PIXELS": (300, 500), "MARGIN_PX": 3, "SHADOW_PX": 2, "MONTHS": (
            make_months.Month("march"), make_months.Month("july", (2, 1), 1.1, 0.0, 2, 1))}.items():
        monkeypatch.setattr(make_months, name, value)
    monkeypatch.setattr(render_year, "MONTHS", make_months.MONTHS)
    houses = [(20 + 60 * row, 20 + 50 * column) for row in range(2) for column in range(3)]
    image = np.full((3, 160, 200), 120, np.uint8)
    for top, left in houses:
        image[:, top:top + 20, left:left + 20] = np.array([200, 60, 50], np.uint8)[:, None, None]
    features = [{"type": "Feature", "properties": {}, "geometry": mapping_of(top, left)} for top, left in houses]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32618"}}
    (tmp_path / "osm_buildings.gpkg").write_text(json.dumps({"type": "FeatureCollection", "crs": crs,
                                                             "features": features}))
    for name in ("kampala_0.tif", "kampala_1.tif"):
        write_raster(tmp_path / name, image)
    make_months.main(tmp_path, tmp_path)
    return make_months, render_year


def mapping_of(top, left):
    corners = [(left, top), (left + 20, top), (left + 20, top + 20), (left, top + 20), (left, top)]
    return {"type": "Polygon", "coordinates": [[[LEFT + x * PIXEL_M, TOP - y * PIXEL_M] for x, y in corners]]}


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_the_months_differ_in_what_the_truth_says(year, tmp_path):
    march, july, truth = (read(tmp_path / name) for name in ("kampala_march.tif", "kampala_july.tif", "truth.tif"))
    assert np.array_equal(march, read(tmp_path / "kampala_0.tif"))
    assert set(np.unique(truth)) == {0, 1, 2, 101} and (np.bincount(truth.ravel())[[1, 2, 101]] == 400).all()
    for number, was_red, is_red in ((1, True, False), (2, True, False), (101, False, True)):
        # Where a house of the truth lay in March: everything has moved by two pixels to the east, one to the south.
        rows, columns = np.nonzero(truth == number)
        row, column = int(rows.mean()), int(columns.mean())
        assert (march[1, row - 1, column - 2] < 90, july[1, row, column] < 90) == (was_red, is_red), number


def test_what_was_found_of_the_truth_is_counted(year, tmp_path):
    """One that is gone was found, the other not; the new one by three quarters, and something where nothing was."""
    _, render_year = year
    truth = read(tmp_path / "truth.tif")
    said = np.where(truth == 1, render_year.BUILDING_TO_OTHER, 0).astype(np.uint8)
    rows = np.flatnonzero((truth == 101).any(axis=1))
    new = truth == 101
    new[rows[:5]] = False
    said[new] = render_year.OTHER_TO_BUILDING
    said[150:156, 190:198] = render_year.OTHER_TO_BUILDING
    (tmp_path / "july").mkdir()
    write_raster(tmp_path / "july" / "changes.tif", said[None])
    assert render_year.found(tmp_path, 1) == {"gone": 2, "gone_found": 1, "new": 1, "new_found": 1, "false_m2": 48.0}


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
