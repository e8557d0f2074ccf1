"""Further scenes of Make tiles: a table in dialogs, a text, file or list elsewhere, and what is said of bad ones."""

from __future__ import annotations

import json

import pytest
from made_inputs import write_scenes, write_tiles
from osgeo import gdal
from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QTableWidget, QToolButton
from test_choice_widget import STANDARD, factory, wrapper_from_registry  # noqa: F401 - a fixture
from urban_segmentation.contract.errors import InputError
from urban_segmentation.contract.jobs import LabelledImagery
from urban_segmentation.contract.scenes_json import SceneFolder, write_scenes_json
from urban_segmentation.processing_provider.parameters.scene_list import (
    SceneRow,
    read_scene_rows,
    scenes_of,
    write_scene_rows,
)


@pytest.fixture()
def scenes(tmp_path, qgis_application):
    return write_scenes(tmp_path)


@pytest.fixture()
def project(scenes):
    layers = {name: QgsRasterLayer(path, name) for name, path in scenes.items()}
    QgsProject.instance().addMapLayers(list(layers.values()))
    ids = [layer.id() for layer in layers.values()]
    yield layers
    QgsProject.instance().removeMapLayers(ids)


@pytest.fixture()
def check(provider, context, scenes, tmp_path):
    def check(value) -> str:
        """What the dialog says of further scenes; empty where the run may start."""
        fits, message = provider.algorithm("maketiles").create().checkParameterValues(
            {"INPUT": scenes["a"], "LABELS": scenes["a_labels"], "ADDITIONAL_SCENES": value, "TILE_SIZE": 64,
             "OUTPUT": str(tmp_path / "tiles")}, context)
        assert fits == (not message)
        return message

    return check


def test_a_text_a_file_and_a_list_are_the_same(scenes, project, context, tmp_path):
    expected = (LabelledImagery(scenes["b"], scenes["b_labels"]),
                LabelledImagery(scenes["c"], scenes["c_labels"], "held out", mask_raster=scenes["b"]))
    listed = [{"imagery": scenes["b"], "labels": scenes["b_labels"]},
              {"imagery": "c", "labels": project["c_labels"].id(), "role": "held out", "mask_raster": "b"}]
    file = tmp_path / "list.json"
    file.write_text(json.dumps([{"imagery": "b.tif", "labels": "b_labels.tif"}, listed[1]]), encoding="utf-8")
    context.setProject(QgsProject.instance())
    for value in (listed, tuple(listed), json.dumps(listed), f"  {json.dumps(listed)}", str(file)):
        assert scenes_of(read_scene_rows(value), context) == expected
    assert read_scene_rows(None) == read_scene_rows("") == read_scene_rows([]) == read_scene_rows("[]") == []
    rows = read_scene_rows(listed)
    assert read_scene_rows(write_scene_rows(rows)) == rows and write_scene_rows([]) == ""


@pytest.mark.parametrize("value", ["nowhere.json", "[", "{}", "[1]", '[{"imagery": 1}]', '[{"image": "b.tif"}]',
                                   '[{"role": "seen"}]', {"imagery": "b"}, ["b.tif"]])
def test_what_is_no_list_of_scenes_is_refused_with_an_example(qgis_application, value):
    with pytest.raises(InputError) as error:
        read_scene_rows(value)
    assert error.value.message and error.value.hint


def test_bad_scenes_are_named_before_a_run(check, scenes, tmp_path):
    good = {"imagery": scenes["b"], "labels": scenes["b_labels"], "role": "held out"}
    assert check([good]) == check(json.dumps([good])) == check("") == check(None) == ""
    message = check([good, {**good, "imagery": scenes["c"]}])
    assert message.startswith("Scene 2:") and "do not overlap" in message
    message = check([good, good])
    assert "Scene 2" in message and "named twice" in message and scenes["b"] in message
    assert "named twice" in check([{"imagery": scenes["a"], "labels": scenes["a_labels"]}])
    assert "Scene 1 has no labels" in check([{"imagery": scenes["b"]}])
    assert "Scene 1: /nowhere.tif is no raster" in check([{**good, "labels": "/nowhere.tif"}])
    path = str(tmp_path / "deep.tif")
    gdal.Translate(path, scenes["b"], outputType=gdal.GDT_UInt16)
    message = check([{**good, "imagery": path}])
    assert "another data type" in message and path in message and scenes["a"] in message
    assert "role" in check([{**good, "role": "seen"}]) and "is valid JSON" not in check([good])


# -- the table -----------------------------------------------------------------------------------------------------


@pytest.fixture()
def table(qgis_application):
    from urban_segmentation.processing_provider.parameters.scene_table import SceneTable

    heard = []
    table = SceneTable(lambda: heard.append(table.value()))
    table.heard = heard
    return table


def cell(table, row, column):
    return table.table.cellWidget(row, column)


def drop(table, data) -> None:
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction,
                       data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    table.table.dropEvent(event)


def of_tree(*layers) -> QMimeData:
    """What the layer tree says while layers are dragged."""
    return QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer) for layer in layers])


def test_layers_that_are_dropped_find_their_scene(table, project, scenes):
    drop(table, of_tree(project["c_labels"], project["b"], project["c"], project["b_labels"]))
    assert table.rows() == [SceneRow(scenes["c"], scenes["c_labels"]), SceneRow(scenes["b"], scenes["b_labels"])]
    assert json.loads(table.heard[-1])[0]["imagery"] == scenes["c"]
    assert cell(table, 0, 0).currentText().startswith("c")  # by the layer's name
    drop(table, of_tree(project["a"]))
    assert table.rows()[2] == SceneRow(scenes["a"])
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(scenes["a_labels"])])
    drop(table, files)
    assert table.rows()[2] == SceneRow(scenes["a"], scenes["a_labels"])
    nothing = QMimeData()
    nothing.setText("x")
    drop(table, nothing)
    assert len(table.rows()) == 3


def test_rows_are_added_filled_and_removed(table, project, scenes, context):
    add, remove = (button for button in table.widget.findChildren(QToolButton) if button.text() in "+−")
    add.click()
    assert table.rows() == [SceneRow()] and table.value() is None
    cell(table, 0, 0).setValue(project["b"].id(), context)
    cell(table, 0, 1).setValue(scenes["b_labels"], context)
    roles = cell(table, 0, 2)
    roles.setCurrentIndex(1)
    expected = [{"imagery": scenes["b"], "labels": scenes["b_labels"], "role": "held out"}]
    assert json.loads(table.value()) == expected and json.loads(table.heard[-1]) == expected
    add.click()
    table.table.setCurrentCell(0, 0)
    remove.click()
    assert table.rows() == [SceneRow()]
    remove.click()
    remove.click()
    assert table.rows() == [] and table.value() is None


def test_what_few_scenes_have_is_shown_where_one_has_it_or_it_is_asked_for(table, scenes):
    def shown():
        return [not table.table.isColumnHidden(column) for column in range(table.table.columnCount())]

    table.widget.resize(380, 150)
    table.widget.show()
    table.set_value(json.dumps([{"imagery": scenes["b"], "labels": scenes["b_labels"]}]))
    assert shown() == [True, True, True, False, False]
    assert table.table.horizontalScrollBar().maximum() == 0  # nobody scrolls sideways
    more, = (button for button in table.widget.findChildren(QToolButton) if button.isCheckable())
    more.click()
    assert shown() == [True] * 5
    more.click()
    assert table.rows() == [SceneRow(scenes["b"], scenes["b_labels"])] and not all(shown())
    table.set_value(json.dumps([{"imagery": scenes["b"], "labels": scenes["b_labels"], "osm_raster": scenes["c"]}]))
    assert shown() == [True] * 5


def test_what_is_set_is_kept_until_it_is_changed(table, scenes, tmp_path):
    file = tmp_path / "list.json"
    file.write_text(json.dumps([{"imagery": "b.tif", "labels": "b_labels.tif"}]), encoding="utf-8")
    table.set_value(str(file))
    assert table.value() == str(file) and table.rows() == [SceneRow(scenes["b"], scenes["b_labels"])]
    cell(table, 0, 2).setCurrentIndex(1)
    assert json.loads(table.value())[0]["role"] == "held out"
    table.set_value("nowhere.json")
    assert table.value() == "nowhere.json" and "nowhere.json" in table._problem.text()
    table.add_row()
    assert table.value() is None and table._problem.isHidden()
    table.set_value(None)
    assert table.value() is None and table.rows() == []


def test_every_dialog_has_its_widget(provider, factory, context):  # noqa: F811
    algorithm = provider.algorithm("maketiles").create()
    wrapper = wrapper_from_registry(algorithm, "ADDITIONAL_SCENES")
    widget = wrapper.createWrappedWidget(context)
    assert widget.findChild(QTableWidget) is not None and wrapper.parameterValue() is None
    wrapper.setParameterValue('[{"imagery": "b"}]', context)
    assert wrapper.parameterValue() == '[{"imagery": "b"}]'
    parameter = algorithm.parameterDefinition("ADDITIONAL_SCENES")
    batch = factory.createWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
    widget = batch.createWrappedWidget(context)
    assert widget.findChild(QTableWidget) is None and widget.findChild(QComboBox).isEditable()


def test_the_toolbox_of_this_qgis_shows_the_table_and_the_others_a_line(provider, context):
    wrappers = pytest.importorskip("processing.gui.wrappers")
    if not hasattr(wrappers, "WidgetWrapperFactory"):
        pytest.skip("this QGIS finds widgets in its registry alone")
    algorithm = provider.algorithm("maketiles").create()  # has to outlive its parameters
    parameter = algorithm.parameterDefinition("ADDITIONAL_SCENES")
    wrapper = wrappers.WidgetWrapperFactory.create_wrapper(parameter, QDialog())
    assert wrapper.widget.findChild(QTableWidget) is not None
    batch = type("BatchAlgorithmDialog", (QDialog,), {})()
    wrapper = wrappers.WidgetWrapperFactory.create_wrapper(parameter, batch)
    assert wrapper.widget.findChild(QTableWidget) is None
    wrapper.setParameterValue("list.json", context)
    assert wrapper.parameterValue() == "list.json"


# -- from tiles to training --------------------------------------------------------------------------------------


def test_train_model_takes_the_folder_of_all_scenes(provider, context, feedback, tmp_path):
    parent = tmp_path / "tiles"
    parent.mkdir()
    inside = {name: write_tiles(parent / name) for name in "abc"}
    write_scenes_json(parent, [SceneFolder("a", "learnt"), SceneFolder("b", "learnt"), SceneFolder("c", "held out")])
    algorithm = provider.algorithm("trainmodel").create()

    def job(**parameters):
        values = {"TILES": str(parent), "OUTPUT": str(tmp_path / "m.safetensors"), **parameters}
        assert algorithm.checkParameterValues(values, context) == (True, "")
        algorithm.prepare(values, context)
        return algorithm.job(values, context, feedback)

    made = job()
    assert (made.tiles_folder, made.additional_tiles, made.held_out_tiles) == (inside["a"], (inside["b"],),
                                                                                (inside["c"],))
    assert any(inside["c"] in line for line in feedback.lines)
    made = job(TILES=inside["a"], ADDITIONAL_TILES=[f"{parent}/scenes.json"])
    assert inside["c"] in made.held_out_tiles
    made = job(HELD_OUT_TILES=[inside["b"]])
    assert made.additional_tiles == () and set(made.held_out_tiles) == {inside["b"], inside["c"]}
    (parent / "scenes.json").write_text("{}", encoding="utf-8")
    fits, message = algorithm.checkParameterValues({"TILES": str(parent), "OUTPUT": "m.safetensors"}, context)
    assert not fits and "scenes.json" in message
