"""Fetch OSM against a server on this computer: through QGIS's network manager, to layers that Label from OSM takes."""

from __future__ import annotations

import os

import pytest
from overpass_server import OverpassServer, elements_of, in_degrees
from qgis.core import (
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture()
def server(town, qgis_application):
    server = OverpassServer(elements_of(town))
    yield server
    server.close()


@pytest.fixture()
def run(provider, qgis_application, context, feedback, server, tmp_path, monkeypatch):
    from urban_segmentation.processing_provider.osm import fetching

    monkeypatch.setattr(fetching, "FIRST_PAUSE_S", 0.2)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))

    def run(**parameters):
        return qgis_application[1].run("urbanseg:fetchosm", {
            "SERVER": server.address, "SCHEME": "urban", "OUTPUT": str(tmp_path / "osm.gpkg"), **parameters},
            context=context, feedback=feedback)

    return run


def test_layers_by_class_with_ids_versions_and_styles(run, server, town, context):
    results = run(INPUT=str(town / "imagery.tif"))
    layers = {source.split("layername=")[1]: QgsVectorLayer(source, "x", "ogr") for source in results["LAYERS"]}
    assert set(layers) == {"road lines", "building areas"}
    buildings = layers["building areas"]
    assert buildings.featureCount() == 16 and layers["road lines"].featureCount() == 8
    feature = next(buildings.getFeatures())
    assert feature["osm_type"] == "way" and feature["osm_id"] > 1000 and feature["osm_version"] == 2
    assert feature["osm_timestamp"] == "2023-04-05T06:07:08Z"
    assert buildings.renderer().type() == "singleSymbol"  # the style is in the file
    (south, west, north, east), = server.boxes()
    corners = [QgsPointXY(400_000, 4_099_616), QgsPointXY(400_384, 4_100_000)]
    low, high = (in_degrees(corner) for corner in corners)
    assert (west, south, east, north) == pytest.approx((low.x(), low.y(), high.x(), high.y()), abs=1e-4)
    assert "[out:json]" in server.queries[0] and 'way["building"]' in server.queries[0]


def test_label_from_osm_takes_them(run, town, qgis_application, context, feedback, tmp_path):
    layers = run(INPUT=str(town / "imagery.tif"))["LAYERS"]
    labels = {}
    for name, given in (("fetched", layers), ("given", [str(town / "osm.geojson")])):
        labels[name] = qgis_application[1].run("urbanseg:labelfromosm", {
            "INPUT": str(town / "imagery.tif"), "LAYERS": given, "SCHEME": "urban",
            "OUTPUT": str(tmp_path / f"{name}.tif")}, context=context, feedback=feedback)["OUTPUT"]
    from osgeo import gdal

    fetched, given = (gdal.Open(labels[name]).ReadAsArray() for name in ("fetched", "given"))
    assert (fetched == given).mean() > 0.999  # degrees and back round by less than a pixel


@pytest.mark.parametrize("troubles", [[429, 504], ["broken"], ["lying"], ["html"]])
def test_a_server_in_trouble_is_asked_again(run, server, town, troubles, feedback):
    server.troubles = list(troubles)
    assert len(run(INPUT=str(town / "imagery.tif"))["LAYERS"]) == 2
    assert len(server.queries) == len(troubles) + 1
    assert any("Next try in" in line for line in feedback.lines)


def test_a_query_that_is_too_much_is_cut(run, server, town):
    server.troubles = ["too much"]
    results = run(INPUT=str(town / "imagery.tif"))
    assert len(server.queries) == 5
    found = [QgsVectorLayer(source, "x", "ogr") for source in results["LAYERS"]]
    assert sorted(layer.featureCount() for layer in found) == [8, 16]  # no doubles from the four answers


def test_answers_are_kept(run, server, town):
    run(INPUT=str(town / "imagery.tif"))
    run(INPUT=str(town / "imagery.tif"))
    assert len(server.queries) == 1
    run(INPUT=str(town / "imagery.tif"), MAXIMUM_AGE=0)
    assert len(server.queries) == 2


def test_an_extent_goes_before_the_imagery(run, server, town):
    run(INPUT=str(town / "imagery.tif"), EXTENT="-76.13,-76.12,37.03,37.04 [EPSG:4326]")
    assert server.boxes() == [(37.03, -76.13, 37.04, -76.12)]


@pytest.mark.parametrize(("parameters", "message"), [
    ({}, "Neither imagery nor an extent"), ({"SERVER": "ftp://x", "EXTENT": "0,1,0,1 [EPSG:4326]"}, "no web address")])
def test_bad_input_is_a_sentence(run, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(**parameters)


def test_a_refusal_names_server_and_status(run, server, town):
    server.troubles = [400]
    with pytest.raises(QgsProcessingException, match=r"refuses the request: 400"):
        run(INPUT=str(town / "imagery.tif"))


def test_a_cancel_while_waiting_leaves_nothing(run, server, town, feedback, tmp_path):
    server.troubles = [429] * 10
    feedback.progressChanged.connect(lambda percent: None)
    original = feedback.pushInfo
    feedback.pushInfo = lambda text: (original(text), feedback.cancel() if "Next try" in text else None)
    with pytest.raises(QgsProcessingException):
        run(INPUT=str(town / "imagery.tif"))
    assert len(server.queries) == 1 and not os.path.exists(tmp_path / "osm.gpkg")


def test_in_a_project_the_layers_are_loaded_with_their_names(run, town, context):
    project = QgsProject()
    context.setProject(project)
    run(INPUT=str(town / "imagery.tif"))
    names = [details.name for details in context.layersToLoadOnCompletion().values()]
    assert sorted(names) == ["OSM building areas – imagery", "OSM road lines – imagery"]
