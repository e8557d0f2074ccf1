"""The algorithms inside a QGIS process: layers of every provider in, sinks of every kind out, cancel, two at once."""

from __future__ import annotations

import json
import shutil
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from conftest import LEFT, SIZE_PX, TOP, RecordingFeedback
from osgeo import gdal
from postgis_server import postgres_programs, running_postgis
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorLayerExporter,
    QgsWkbTypes,
)

HALF = {"building": (LEFT, TOP - SIZE_PX / 2, LEFT + SIZE_PX, TOP)}


def memory_layer(name: str = "QuickOSM result") -> QgsVectorLayer:
    """One building over the upper half of the town."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=building:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["yes"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*HALF["building"])))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def label_ids(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


@pytest.fixture()
def run(qgis_application, provider, context, feedback):
    _, processing = qgis_application

    def run(name: str, **parameters):
        try:
            return processing.run(f"urbanseg:{name}", parameters, context=context, feedback=feedback)
        except QgsProcessingException as error:
            # QGIS 3.22 hides the reason behind a general message; the feedback has it.
            raise QgsProcessingException("\n".join([str(error), *feedback.lines])) from error

    return run


def test_a_memory_layer_gives_labels(run, town, tmp_path):
    result = run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[memory_layer()], SCHEME="urban",
                 OUTPUT=str(tmp_path / "labels.tif"))
    labels = label_ids(result["OUTPUT"])
    assert (labels[: SIZE_PX // 2] == 1).all() and (labels[SIZE_PX // 2:] == 0).all()


def test_a_layer_in_another_crs_lands_in_the_right_place(run, qgis_application, town, tmp_path):
    _, processing = qgis_application
    degrees = processing.run("native:reprojectlayer", {
        "INPUT": memory_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "degrees.geojson")})["OUTPUT"]
    result = run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[degrees], SCHEME="urban",
                 OUTPUT=str(tmp_path / "labels.tif"))
    labels = label_ids(result["OUTPUT"])
    assert (labels[: SIZE_PX // 2 - 1] == 1).all() and (labels[SIZE_PX // 2 + 1:] == 0).all()


def test_a_layer_that_was_given_its_crs_in_qgis_is_believed(run, town, tmp_path):
    layer = QgsVectorLayer(str(town / "osm.geojson"), "osm", "ogr")
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32619"))  # a zone further east: nothing touches the imagery
    with pytest.raises(QgsProcessingException, match="osm"):
        run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[layer], OUTPUT=str(tmp_path / "labels.tif"))
    assert not (tmp_path / "labels.tif").exists()


def test_a_subset_of_a_layer_is_respected(run, town, tmp_path):
    layer = QgsVectorLayer(str(town / "osm.geojson"), "osm", "ogr")
    assert layer.setSubsetString("\"building\" = 'yes'")
    result = run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[layer], OUTPUT=str(tmp_path / "labels.tif"))
    assert set(np.unique(label_ids(result["OUTPUT"]))) == {0, 1}


def test_an_empty_layer_is_named(run, town, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=building:string", "nothing here", "memory")
    with pytest.raises(QgsProcessingException, match="nothing here"):
        run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[layer], OUTPUT=str(tmp_path / "labels.tif"))


@pytest.fixture(scope="module")
def classes_raster(town, qgis_application, provider, tmp_path_factory):
    """A class raster to vectorize: the labels themselves."""
    _, processing = qgis_application
    return processing.run("urbanseg:labelfromosm", {
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
        "OUTPUT": str(tmp_path_factory.mktemp("classes") / "classes.tif")})["OUTPUT"]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "fgb"])
def test_polygons_in_every_format_people_use(run, classes_raster, tmp_path, ending):
    path = tmp_path / f"polygons.{ending}"
    layer = QgsVectorLayer(run("vectorizeclasses", INPUT=classes_raster, OUTPUT=str(path))["OUTPUT"], "p", "ogr")
    assert layer.isValid() and layer.featureCount() > 10
    # The style comes along without the plugin: from the GeoPackage, or the .qml beside the file.
    assert layer.renderer().type() == "categorizedSymbol"
    assert [category.label() for category in layer.renderer().categories()][:3] == ["other", "building", "road"]
    assert path.with_suffix(".qml").exists() == (ending != "gpkg")
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    # A Shapefile has room for 10 characters in a name.
    perimeter = "perim_m" if ending == "shp" else "perimeter_m"
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == ["class_id", "class_name", "area_m2", perimeter, "confidence"]
    assert layer.attributeDisplayName(layer.fields().lookupField(perimeter)) == "Perimeter (m)"
    assert all(feature[perimeter] > 0 and feature["area_m2"] > 0 for feature in layer.getFeatures())


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "fgb"])
def test_center_lines_in_every_format_people_use(run, classes_raster, tmp_path, ending):
    path = tmp_path / f"lines.{ending}"
    result = run("vectorizeclasses", INPUT=classes_raster, OUTPUT="TEMPORARY_OUTPUT", CENTERLINES=str(path))
    layer = QgsVectorLayer(result["CENTERLINES"], "lines", "ogr")
    assert layer.isValid() and QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == ["class_id", "class_name", "length_m", "width_m", "bridged"]
    assert not any(feature["bridged"] for feature in layer.getFeatures())
    assert {feature["class_name"] for feature in layer.getFeatures()} == {"road"}
    assert all(abs(feature["width_m"] - 9) < 1 for feature in layer.getFeatures())
    # The town's streets are a grid of 4 × 4: 40 lines between 16 crossings and the edges.
    assert layer.featureCount() == 40
    assert sum(feature["length_m"] for feature in layer.getFeatures()) == pytest.approx(8 * SIZE_PX, rel=0.01)
    assert [category.label() for category in layer.renderer().categories()] == ["road"]


@pytest.fixture(scope="module")
def wrong_raster(classes_raster, tmp_path_factory):
    """The class raster with some buildings lost and a road where there is none."""
    path = str(tmp_path_factory.mktemp("wrong") / "wrong.tif")
    shutil.copy(classes_raster, path)
    dataset = gdal.Open(path, gdal.GA_Update)  # must outlive its band
    band = dataset.GetRasterBand(1)
    ids = band.ReadAsArray()
    ids[:96][ids[:96] == 1] = 0
    ids[100:104, :40] = 2
    band.WriteArray(ids)
    dataset.FlushCache()
    return path


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_errors_in_every_format_people_use(run, classes_raster, wrong_raster, tmp_path, ending):
    path = tmp_path / f"errors.{ending}"
    result = run("evaluateprediction", PREDICTION=wrong_raster, REFERENCE=classes_raster, ERRORS=str(path),
                 OUTPUT=str(tmp_path / "report.html"))
    assert result["SUMMARY"].startswith("building – ") and "APLS" in result["SUMMARY"]
    layer = QgsVectorLayer(result["ERRORS"], "errors", "ogr")
    assert layer.isValid() and layer.featureCount() > 3
    names = ["reference_class_id", "reference_class_name", "predicted_class_id", "predicted_class_name", "area_m2"]
    if ending == "shp":
        names = ["ref_id", "ref_name", "pred_id", "pred_name", "area_m2"]
    assert [field.name() for field in layer.fields() if field.name() != "fid"] == names
    assert layer.attributeDisplayName(layer.fields().lookupField(names[1])) == "Reference class"
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels[0] == "building → other" and "other → road" in labels
    rendering = QgsRenderContext()
    rendering.setExpressionContext(layer.createExpressionContext())
    layer.renderer().startRender(rendering, layer.fields())
    for feature in layer.getFeatures():
        rendering.expressionContext().setFeature(feature)
        assert layer.renderer().originalSymbolForFeature(feature, rendering) is not None
        assert feature["area_m2"] > 0 and feature[names[1]] != feature[names[3]]
    layer.renderer().stopRender(rendering)


def test_what_is_judged_as_objects_and_lines_can_be_said_and_can_be_nothing(run, classes_raster, wrong_raster,
                                                                           tmp_path):
    def kinds(**parameters):
        result = run("evaluateprediction", PREDICTION=wrong_raster, REFERENCE=classes_raster,
                     OUTPUT=str(tmp_path / "report.html"), **parameters)
        classes = json.loads(Path(result["OUTPUT_JSON"]).read_text())["classes"]
        return {name: figures["kind"] for name, figures in classes.items() if figures["kind"] != "area"}

    assert kinds() == {"building": "object", "road": "line"}
    assert kinds(ROAD_CLASSES="none", OBJECT_CLASSES="none") == {}
    assert kinds(ROAD_CLASSES="water", OBJECT_CLASSES="1, vegetation") == {
        "building": "object", "vegetation": "object", "water": "line"}


def test_without_a_place_for_them_there_are_no_errors(run, classes_raster, wrong_raster, tmp_path):
    assert "ERRORS" not in run("evaluateprediction", PREDICTION=wrong_raster, REFERENCE=classes_raster,
                               OUTPUT=str(tmp_path / "report.html"))


def test_without_a_place_for_them_there_are_no_center_lines(run, classes_raster):
    assert "CENTERLINES" not in run("vectorizeclasses", INPUT=classes_raster, CENTERLINE_CLASSES="castle",
                                    OUTPUT="TEMPORARY_OUTPUT")
    with pytest.raises(QgsProcessingException, match="castle"):
        run("vectorizeclasses", INPUT=classes_raster, CENTERLINE_CLASSES="castle", OUTPUT="TEMPORARY_OUTPUT",
            CENTERLINES="TEMPORARY_OUTPUT")


def test_center_lines_can_be_routed(run, qgis_application, classes_raster, tmp_path):
    """By QGIS's own shortest path, from the town's upper left corner to its lower right one."""
    _, processing = qgis_application
    lines = run("vectorizeclasses", INPUT=classes_raster, OUTPUT="TEMPORARY_OUTPUT",
                CENTERLINES=str(tmp_path / "lines.gpkg"))["CENTERLINES"]
    path = processing.run("native:shortestpathpointtopoint", {
        "INPUT": lines, "STRATEGY": 0, "TOLERANCE": 0, "OUTPUT": "TEMPORARY_OUTPUT",
        "START_POINT": f"{LEFT + 48},{TOP} [EPSG:32618]",
        "END_POINT": f"{LEFT + SIZE_PX},{TOP - SIZE_PX + 48} [EPSG:32618]"})["OUTPUT"]
    (way,) = path.getFeatures()
    assert way.geometry().length() == pytest.approx(2 * (SIZE_PX - 48), rel=0.02)


def test_polygons_as_a_temporary_layer_are_styled(run, context, classes_raster):
    result = run("vectorizeclasses", INPUT=classes_raster, CLASSES="building", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    layer = result if isinstance(result, QgsVectorLayer) else QgsProcessingUtils.mapLayerFromString(result, context)
    assert layer.renderer().type() == "categorizedSymbol"
    assert {feature["class_name"] for feature in layer.getFeatures()} == {"building"}


def test_a_class_that_is_not_there_is_named(run, classes_raster):
    with pytest.raises(QgsProcessingException, match="castle"):
        run("vectorizeclasses", INPUT=classes_raster, CLASSES="castle", OUTPUT="TEMPORARY_OUTPUT")


# -- PostGIS ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def postgis():
    programs = postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL with PostGIS is not installed (Debian: postgresql-15-postgis-3)")
    with running_postgis(programs) as port:
        yield f"dbname='town' host=127.0.0.1 port={port} user='town'"


def test_a_postgis_layer_gives_labels(run, postgis, town, tmp_path):
    uri = f"{postgis} key='id' table=\"public\".\"osm\" (geom)"
    error, message = QgsVectorLayerExporter.exportLayer(memory_layer(), uri, "postgres", memory_layer().crs())
    assert not error, message
    layer = QgsVectorLayer(uri, "osm in the database", "postgres")
    result = run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[layer], SCHEME="urban",
                 OUTPUT=str(tmp_path / "labels.tif"))
    assert (label_ids(result["OUTPUT"])[: SIZE_PX // 2] == 1).all()


def test_polygons_go_into_postgis_with_their_style(run, postgis, classes_raster):
    uri = f"{postgis} table=\"public\".\"land_cover\" (geom)"
    result = run("vectorizeclasses", INPUT=classes_raster, OUTPUT=f"postgres:{uri}")["OUTPUT"]
    assert result
    layer = QgsVectorLayer(f"{postgis} key='id' table=\"public\".\"land_cover\" (geom)", "land cover", "postgres")
    assert layer.isValid() and layer.featureCount() > 10
    assert layer.renderer().type() == "categorizedSymbol"  # from layer_styles in the database
    names = [field.name() for field in layer.fields()]
    assert names[-5:] == ["class_id", "class_name", "area_m2", "perimeter_m", "confidence"]


def test_center_lines_go_into_postgis_with_their_style(run, postgis, classes_raster):
    run("vectorizeclasses", INPUT=classes_raster, OUTPUT="TEMPORARY_OUTPUT",
        CENTERLINES=f"postgres:{postgis} table=\"public\".\"roads\" (geom)")
    layer = QgsVectorLayer(f"{postgis} key='id' table=\"public\".\"roads\" (geom)", "roads", "postgres")
    assert layer.isValid() and layer.featureCount() == 40
    assert layer.renderer().type() == "categorizedSymbol"


def test_osm_of_a_database_is_compared_aligned_and_handed_back(run, postgis, town, classes_raster, tmp_path):
    def table(name: str, key: bool = False) -> str:
        return f"""{postgis} {"key='id' " if key else ""}table="public"."{name}" (geom)"""

    houses = QgsVectorLayer(f"{town / 'osm.geojson'}|geometrytype=Polygon", "houses", "ogr")
    error, message = QgsVectorLayerExporter.exportLayer(houses, table("houses", True), "postgres", houses.crs())
    assert not error, message
    osm = QgsVectorLayer(table("houses", True), "houses of the database", "postgres")
    assert osm.setSubsetString('"id" > 5')  # the others are not in OpenStreetMap then
    run("vectorizeclasses", INPUT=classes_raster, OUTPUT=f"postgres:{table('predicted')}")
    predicted = QgsVectorLayer(table("predicted", True), "predicted", "postgres")
    run("compareosm", INPUT=predicted, LAYERS=[osm], CLASSES="building", OUTPUT=f"postgres:{table('compared')}",
        REPORT=str(tmp_path / "r.html"))
    compared = QgsVectorLayer(table("compared", True), "compared", "postgres")
    assert compared.featureCount() > 0 and compared.renderer().type() == "categorizedSymbol"
    written = run("exportosm", INPUT=compared, FEATURES="all", LAYERS=[osm], FORMAT="osm",
                  OUTPUT=str(tmp_path / "houses.osm"))
    assert written["OBJECTS"] > 0
    run("alignosm", INPUT=str(town / "imagery.tif"), LAYERS=[osm], MAXIMUM_SHIFT=3, MINIMUM_CERTAINTY=0,
        OUTPUT=str(tmp_path / "aligned.gpkg"), SHIFTS=f"postgres:{table('shifts')}", REPORT=str(tmp_path / "a.html"))
    assert QgsVectorLayer(table("shifts", True), "shifts", "postgres").featureCount() > 0


# -- cancel, two at once ----------------------------------------------------------------------------------------


def test_cancel_stops_within_a_second_and_leaves_nothing(qgis_application, provider, town, tmp_path):
    """A scene large enough to keep the worker busy for a while."""
    imagery = tmp_path / "large.vrt"
    gdal.BuildVRT(str(imagery), [str(town / "imagery.tif")], outputBounds=(
        LEFT, TOP - 60_000, LEFT + 60_000, TOP), resolution="highest").FlushCache()
    context, feedback = QgsProcessingContext(), RecordingFeedback()
    algorithm = provider.algorithm("labelfromosm").create()
    asked: list[float] = []

    def cancel() -> None:
        asked.append(time.monotonic())
        feedback.cancel()

    threading.Timer(6.0, cancel).start()
    _, ok = algorithm.run({"INPUT": str(imagery), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
                           "OUTPUT": str(tmp_path / "labels.tif")}, context, feedback)
    ended = time.monotonic()
    assert asked and not ok
    assert ended - asked[0] < 2.0  # one second promised; the rest is for a busy machine
    assert [path.name for path in tmp_path.iterdir()] == ["large.vrt"]


def test_two_runs_at_once_do_not_disturb_each_other(provider, town, tmp_path):
    """Two algorithms in two threads, writing to one place: one of the two whole results is there in the end."""
    outcomes: list[bool] = []

    def label(algorithm) -> None:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        parameters = {"INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")],
                      "OUTPUT": str(tmp_path / "labels.tif")}
        _, ok = algorithm.run(parameters, context, feedback)
        outcomes.append(ok)

    threads = [threading.Thread(target=label, args=(provider.algorithm("labelfromosm").create(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert outcomes == [True, True]
    assert {1, 2} <= set(np.unique(label_ids(str(tmp_path / "labels.tif"))))
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_the_project_is_left_alone(run, classes_raster):
    before = set(QgsProject.instance().mapLayers())
    run("vectorizeclasses", INPUT=classes_raster, OUTPUT="TEMPORARY_OUTPUT")
    assert set(QgsProject.instance().mapLayers()) == before


def test_hstore_tags_of_a_database_become_tags_again(run, postgis, town, tmp_path):
    """OSM as osm2pgsql imports it: the tags in an hstore column."""
    import subprocess

    port = postgis.split("port=")[1].split()[0]
    corner = f"ST_MakeEnvelope({LEFT}, {TOP - SIZE_PX / 2}, {LEFT + SIZE_PX}, {TOP}, 32618)"
    statement = ("CREATE EXTENSION IF NOT EXISTS hstore; "
                 "CREATE TABLE planet (id serial PRIMARY KEY, tags hstore, geom geometry(Polygon, 32618)); "
                 "INSERT INTO planet (tags, geom) "
                 f"VALUES ('natural=>water, \"name:de\"=>\"See, \\\"groß\\\"\"', {corner})")
    psql = ["psql", "-q", "-h", "127.0.0.1", "-p", port, "-U", "town", "-d", "town"]
    subprocess.run([*psql, "-c", statement], check=True)
    layer = QgsVectorLayer(f"{postgis} key='id' table=\"public\".\"planet\" (geom)", "planet", "postgres")
    result = run("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[layer], SCHEME="urban",
                 OUTPUT=str(tmp_path / "labels.tif"))
    assert (label_ids(result["OUTPUT"])[: SIZE_PX // 2] == 4).all()


def test_a_minimum_area_of_one_class_is_understood(run, classes_raster):
    result = run("vectorizeclasses", INPUT=classes_raster, MINIMUM_AREA_BY_CLASS="building=100000",
                 OUTPUT="TEMPORARY_OUTPUT")
    layer = result["OUTPUT"]
    assert "building" not in {feature["class_name"] for feature in layer.getFeatures()}
    with pytest.raises(QgsProcessingException, match="building is large"):
        run("vectorizeclasses", INPUT=classes_raster, MINIMUM_AREA_BY_CLASS="building is large",
            OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize("name", ["imagery.tif", "osm.geojson"])
def test_an_output_never_is_an_input(run, town, tmp_path, name):
    for file in town.iterdir():
        shutil.copy(file, tmp_path)
    before = (tmp_path / name).read_bytes()
    with pytest.raises(QgsProcessingException, match="would overwrite the input"):
        run("labelfromosm", INPUT=str(tmp_path / "imagery.tif"), LAYERS=[str(tmp_path / "osm.geojson")],
            SCHEME="urban", OUTPUT=str(tmp_path / name))
    assert (tmp_path / name).read_bytes() == before


def test_a_layer_that_qgis_writes_never_is_an_input(run, classes_raster, town, tmp_path):
    reference = tmp_path / "osm.geojson"
    shutil.copy(town / "osm.geojson", reference)
    before = reference.read_bytes()
    with pytest.raises(QgsProcessingException, match="The output ERRORS would overwrite the input reference_layers"):
        run("evaluateprediction", PREDICTION=classes_raster, REFERENCE=str(reference), SCHEME="urban",
            ERRORS=str(reference), OUTPUT=str(tmp_path / "r.html"))
    with pytest.raises(QgsProcessingException, match="POLYGONS would overwrite the input LAYERS"):
        run("mapclasses", INPUT=str(town / "imagery.tif"), LAYERS=[str(reference)], SCHEME="urban",
            OUTPUT=str(tmp_path / "c.tif"), POLYGONS=str(reference), REPORT=str(tmp_path / "r.html"))
    assert reference.read_bytes() == before


def test_workers_find_polygons_that_go_to_a_file_in_its_folder(provider, context, feedback, town, tmp_path):
    algorithm = provider.algorithm("vectorizeclasses").create()

    def job(output):
        values = {"INPUT": str(town / "imagery.tif"), "SCHEDULER": " local:2 ", "OUTPUT": output}
        algorithm.prepare(values, context)
        return algorithm.job(values, context, feedback)

    assert job(str(tmp_path / "p.gpkg")).shared_folder == str(tmp_path)
    in_memory = job("TEMPORARY_OUTPUT")
    assert (in_memory.scheduler, in_memory.shared_folder) == ("local:2", "")
    assert job(f'ogr:dbname="{tmp_path}/p.gpkg" table="p" (geom)').shared_folder == ""
