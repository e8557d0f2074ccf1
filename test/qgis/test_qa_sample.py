"""QA points in QGIS: the form a user fills in, the style, and the estimates from what they filled in."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

URBAN = ["other", "building", "road", "vegetation", "water", "bare soil"]


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


@pytest.fixture(scope="module")
def classes_raster(town, qgis_application, provider, tmp_path_factory):
    _, processing = qgis_application
    return processing.run("urbanseg:labelfromosm", {
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
        "OUTPUT": str(tmp_path_factory.mktemp("classes") / "classes.tif")})["OUTPUT"]


def fill(layer: QgsVectorLayer, wrong: int = 0, still_open: int = 0) -> None:
    """Fill in the points as an interpreter who agrees with the map, but for ``wrong`` points called water."""
    field = layer.fields().lookupField("reference")
    assert layer.startEditing()
    for number, feature in enumerate(layer.getFeatures(QgsFeatureRequest())):
        if number >= still_open:
            answer = "water" if number < still_open + wrong else feature["map_class"]
            assert layer.changeAttributeValue(feature.id(), field, answer)


def test_the_layer_has_a_form_that_shows_nothing_of_the_map(run, classes_raster, tmp_path):
    """Opened again from the file alone, as another QGIS would."""
    output = run("qasample", INPUT=classes_raster, COUNT=20, OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(output, "points", "ogr")
    assert layer.featureCount() == 60  # other, building, road
    fields = layer.fields()
    widget = layer.editorWidgetSetup(fields.lookupField("reference"))
    assert widget.type() == "ValueMap"
    choices = [next(iter(choice.items())) for choice in widget.config()["map"]]
    assert choices[0][1] == QgsValueMapFieldFormatter.NULL_VALUE
    assert choices[1:] == [(name, name) for name in URBAN]
    kinds = {field.name(): layer.editorWidgetSetup(index).type() for index, field in enumerate(fields)}
    hidden = {name for name, kind in kinds.items() if kind == "Hidden"}
    assert {"map_class", "map_id", "map_pixels", "map_m2", "classes"} <= hidden
    assert not {"id", "reference", "note"} & hidden
    shown = {column.name for column in layer.attributeTableConfig().columns() if not column.hidden}
    assert shown - {""} == {"id", "reference", "note"}
    assert layer.displayExpression() == '"id"'
    assert layer.editFormConfig().readOnly(fields.lookupField("id"))
    assert not layer.editFormConfig().readOnly(fields.lookupField("reference"))


@pytest.fixture()
def asking(run, classes_raster, tmp_path, monkeypatch):
    """The panel over a canvas of a project that holds the map and twelve points drawn from it."""
    from unittest.mock import MagicMock

    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow
    from urban_segmentation.processing_provider.desktop.qa_dock import QaDock

    made = run("qasample", INPUT=classes_raster, COUNT=4, OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"]
    points = QgsVectorLayer(made, "points", "ogr")
    classes = QgsRasterLayer(classes_raster, "classes")
    project = QgsProject.instance()
    project.addMapLayers([classes, points])
    window, canvas, iface = QMainWindow(), QgsMapCanvas(), MagicMock()
    canvas.setDestinationCrs(points.crs())
    canvas.resize(300, 300)
    canvas.setExtent(classes.extent())
    iface.mainWindow.return_value, iface.mapCanvas.return_value = window, canvas
    dock = QaDock(iface)
    dock.window = window  # has to outlive it
    dock.ask(points)
    yield dock, points, canvas, project.layerTreeRoot().findLayer(classes.id())
    project.clear()


def answers(points: QgsVectorLayer) -> dict[int, str]:
    return {feature["id"]: feature["reference"] for feature in points.getFeatures() if feature["reference"]}


def test_the_panel_goes_from_point_to_point_without_the_map(asking):
    from qgis.PyQt.QtWidgets import QPushButton

    dock, points, canvas, map_node = asking
    buttons = {button.text(): button for button in dock.findChildren(QPushButton)}
    by_number = {feature["id"]: feature.geometry().asPoint() for feature in points.getFeatures()}
    first, second, *_, last = sorted(by_number)
    assert not map_node.itemVisibilityChecked(), "nobody looks at what the map says"
    assert canvas.center().distance(by_number[first]) < 0.01 and canvas.scale() < 2501
    buttons["building (2)"].click()
    assert answers(points) == {first: "building"}, "written at once"
    assert canvas.center().distance(by_number[second]) < 0.01 and "11" in dock._title.text()
    previous = next(button for text, button in buttons.items() if text.startswith("Previous"))
    previous.click()
    assert buttons["building (2)"].isChecked() and buttons["building (2)"].shortcut().toString() == "2"
    buttons["Leave open"].click()
    previous.click()
    previous.click()
    assert not answers(points) and canvas.center().distance(by_number[last]) < 0.01
    dock.close()
    assert map_node.itemVisibilityChecked()


def test_answers_among_other_edits_wait_to_be_saved(asking):
    from qgis.PyQt.QtWidgets import QPushButton

    dock, points, _, _ = asking
    points.startEditing()
    next(button for button in dock.findChildren(QPushButton) if button.text() == "road (3)").click()
    assert list(answers(points).values()) == ["road"]
    points.rollBack()
    assert not answers(points)


def test_points_lie_in_their_class(run, classes_raster, tmp_path):
    layer = QgsVectorLayer(run("qasample", INPUT=classes_raster, COUNT=25, SEED=4,
                               OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"], "points", "ogr")
    dataset = gdal.Open(classes_raster)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    classes = dataset.ReadAsArray()
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        row, column = int((point.y() - top) / height), int((point.x() - left) / width)
        assert classes[row, column] == feature["map_id"] and feature["map_class"] == URBAN[feature["map_id"]]
        assert feature["map_pixels"] == np.count_nonzero(classes == feature["map_id"])


def test_what_is_filled_in_changes_its_colour(run, classes_raster, tmp_path):
    layer = QgsVectorLayer(run("qasample", INPUT=classes_raster, COUNT=3,
                               OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"], "points", "ogr")
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    expression = QgsExpression(renderer.classAttribute())
    titles = {category.value(): category.label() for category in renderer.categories()}
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for feature in list(layer.getFeatures())[:2]:
        for answer in (None, "", "road"):
            feature["reference"] = answer
            expressions.setFeature(feature)
            found.append(titles[expression.evaluate(expressions)])
    assert found == ["Open", "Open", "Filled in"] * 2


def test_a_filled_layer_gives_estimates(run, classes_raster, tmp_path):
    layer = QgsVectorLayer(run("qasample", INPUT=classes_raster, COUNT=40,
                               OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"], "points", "ogr")
    fill(layer)
    assert layer.commitChanges()
    del layer
    result = run("estimateareas", INPUT=str(tmp_path / "points.gpkg"), OUTPUT=str(tmp_path / "report.html"))
    figures = json.loads((tmp_path / "report.json").read_text())  # beside the report where no place is named
    assert result["OUTPUT_JSON"] == str(tmp_path / "report.json")
    assert result["OVERALL_ACCURACY"] == figures["overall_accuracy"]["value"] == pytest.approx(1)
    assert list(figures["classes"]) == URBAN
    for name in ("other", "building", "road"):
        of_class = figures["classes"][name]
        assert of_class["area_m2"]["value"] == pytest.approx(of_class["mapped_area_m2"])
        assert of_class["filled_points"] == 40
    assert "Area estimates" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("destination", ["TEMPORARY_OUTPUT", "points.shp", "points.geojson"])
def test_unsaved_edits_and_other_formats_count(run, context, feedback, classes_raster, tmp_path, destination):
    """A layer in the middle of being edited, which OGR cannot read from where it is."""
    output = destination if "." not in destination else str(tmp_path / destination)
    output = run("qasample", INPUT=classes_raster, COUNT=10, OUTPUT=output)["OUTPUT"]
    layer = output if isinstance(output, QgsVectorLayer) else QgsProcessingUtils.mapLayerFromString(output, context)
    assert layer.editorWidgetSetup(layer.fields().lookupField("reference")).type() == "ValueMap"
    fill(layer, wrong=6, still_open=4)
    result = run("estimateareas", INPUT=layer, OUTPUT=str(tmp_path / "r.html"), OUTPUT_JSON=str(tmp_path / "f.json"))
    figures = json.loads((tmp_path / "f.json").read_text())
    assert (figures["points"], figures["filled_points"]) == (30, 26)
    assert 0.5 < result["OVERALL_ACCURACY"] < 1
    assert figures["classes"]["water"]["area_m2"]["value"] > 0
    assert "4 of 30 points" in "\n".join([*feedback.warnings, *feedback.lines])
    layer.rollBack()


def test_points_nobody_filled_are_an_error_with_a_remedy(run, classes_raster, tmp_path):
    points = run("qasample", INPUT=classes_raster, COUNT=5, OUTPUT=str(tmp_path / "points.gpkg"))["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="None of the 15 points"):
        run("estimateareas", INPUT=points, OUTPUT=str(tmp_path / "report.html"))
    assert not (tmp_path / "report.html").exists()
