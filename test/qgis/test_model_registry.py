"""The registry of models: what it says, that it can be edited, that no damage of it stops anything, and "best"."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from conftest import write_raster
from made_inputs import write_model
from qgis.core import QgsExpression, QgsExpressionContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from urban_segmentation.contract.errors import InputError
from urban_segmentation.processing_provider.desktop.models_on_map import show_models
from urban_segmentation.processing_provider.parameters.best_model import best_model
from urban_segmentation.processing_provider.parameters.known_models import (
    forget_model,
    model_path,
    recent_models,
    remember_model,
)
from urban_segmentation.processing_provider.registry.model_records import learnt_boxes, sha256_of
from urban_segmentation.processing_provider.registry.model_registry import registered_models, registry_path

HERE = [-76.2, 36.9, -76.0, 37.1]  # around the town of the tests, in degrees
FAR = [32.5, 0.3, 32.6, 0.4]


def model_of(path: Path, place=None, miou=0.7, role="learnt", **changes) -> str:
    scenes = [{"role": role, "sources": {"imagery": {"name": "ortho.tif", "sha256": "1f"}}, "dataset_sha256": "",
               "extent": {"crs": "EPSG:4326", "degrees": place}, "tiles": {}}] if place else []
    training = {"miou": miou, "object_f1": 0.55, "iou": {"other": 0.9, "building": None}, "scenes": scenes,
                "parent": {"name": "older.safetensors", "sha256": "abc"}}
    return write_model(path, training=training, license="CC BY 4.0", **changes)


@pytest.fixture()
def known(tmp_path, feedback):
    """Makes models that are registered; nothing may be wrong with that."""
    def make(name: str, *place, **changes) -> str:
        path = model_of(tmp_path / f"{name}.safetensors", *place, **changes)
        remember_model(path, feedback)
        assert not feedback.warnings
        return path
    return make


def layer_of() -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{registry_path()}|layername=models", "models", "ogr")
    assert layer.isValid()
    return layer


def edit(path: str, **values) -> None:
    layer = layer_of()
    assert layer.startEditing()
    feature, = [feature for feature in layer.getFeatures() if feature["path"] == path]
    for name, value in values.items():
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)
    assert layer.commitChanges()


@pytest.fixture()
def imagery(tmp_path):
    path = tmp_path / "here.tif"
    write_raster(path, np.full((3, 32, 32), 90, np.uint8))
    return QgsRasterLayer(str(path), "here")


def test_a_model_is_registered_with_all_its_card_says(provider, known):
    path = known("town", HERE)
    feature, = layer_of().getFeatures()
    assert feature["path"] == path and feature["name"] == "town" and feature["miou"] == pytest.approx(0.7)
    assert feature["object_f1"] == pytest.approx(0.55)
    assert feature["classes"] == "other, building" and feature["class_iou"] == "other 0.900"
    assert feature["parent"] == "older.safetensors" and feature["parent_sha256"] == "abc"
    assert feature["license"] == "CC BY 4.0" and feature["scenes"] == "ortho.tif" and not feature["retired"]
    assert feature["sha256"] == sha256_of(path) and feature["size_bytes"] == os.stat(path).st_size
    assert int(feature["trained"].toSecsSinceEpoch()) == int(os.stat(path).st_mtime)
    box = feature.geometry().boundingBox()
    assert [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()] == pytest.approx(HERE)


def test_a_model_used_again_is_one_feature_and_a_new_file_of_its_name_a_new_model(provider, known, feedback):
    path = known("town", HERE)
    known("other", HERE)
    edit(path, retired=True)
    remember_model(path, feedback)
    assert recent_models() == [str(Path(path).with_name("other.safetensors"))]
    known("town", FAR, description="trained again, longer")
    assert recent_models()[0] == path and layer_of().featureCount() == 2
    assert {feature["path"]: feature.geometry().boundingBox().xMinimum() for feature in layer_of().getFeatures()}[
        path] == pytest.approx(FAR[0])


def test_a_model_without_place_has_no_geometry_and_one_on_the_date_line_two_boxes(provider, known):
    known("nowhere")
    known("judged only", HERE, role="held out")
    assert all(feature.geometry().isNull() for feature in layer_of().getFeatures())
    known("fiji", [179.0, -18.0, -179.0, -17.0])
    box = layer_of().extent()
    assert (box.xMinimum(), box.xMaximum()) == (-180, 180)


def test_a_retired_model_is_not_offered_nor_found_by_name_but_by_its_path(provider, known, imagery):
    older, newer = known("older", HERE, miou=0.6), known("newer", HERE, miou=0.8)
    edit(newer, retired=True)
    assert recent_models() == [older] and best_model(imagery, None).path == older
    assert model_path(newer, "MODEL") == newer
    with pytest.raises(InputError, match=r"newer is retired in the list of models. Its file is .*newer.safetensors"):
        model_path("newer", "MODEL")
    edit(newer, retired=False)
    assert recent_models() == [newer, older]


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"broken" * 99, b""])
def test_a_damaged_registry_stops_nothing(provider, tmp_path, feedback, content):
    registry_path().write_bytes(content)
    assert recent_models() == [] and model_path("starter", "MODEL")
    path = model_of(tmp_path / "town.safetensors", HERE)
    remember_model(path, feedback)
    aside = list(registry_path().parent.glob("models-damaged-*"))
    if content.startswith(b"SQLite"):  # it may only be locked: nobody but the user takes it away
        assert str(registry_path()) in feedback.warnings[0] and registry_path().read_bytes() == content
    else:
        assert recent_models() == [path] and [file.read_bytes() for file in aside] == [content]


def test_a_locked_registry_stops_nothing(provider, known, tmp_path, feedback):
    path = known("town", HERE)
    connection = sqlite3.connect(registry_path(), isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    remember_model(model_of(tmp_path / "other.safetensors", HERE), feedback)
    assert "cannot be used" in feedback.warnings[0] and "Close other programs" in feedback.warnings[0]
    connection.execute("ROLLBACK")
    connection.close()
    assert recent_models() == [path]


def test_a_registry_that_users_changed_is_still_read_and_made_whole(provider, known):
    path = known("town", HERE)
    layer = layer_of()
    layer.dataProvider().deleteAttributes([layer.fields().lookupField(name) for name in ("retired", "last_used")])
    assert recent_models() == [path]
    other = known("other", HERE)
    assert recent_models() == [other, path] and layer_of().fields().lookupField("retired") > 0


def test_a_data_folder_that_cannot_be_written_stops_nothing(provider, tmp_path, monkeypatch, feedback):
    (tmp_path / "file").touch()
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "file"))
    remember_model(model_of(tmp_path / "town.safetensors"), feedback)
    assert len(feedback.warnings) == 1 and recent_models() == [] and registered_models() == []


def test_the_best_has_the_best_figure_of_those_that_fit_here(provider, known, imagery):
    good, better = known("good", HERE, miou=0.6), known("better", HERE, miou=0.8)
    known("elsewhere", FAR, miou=0.99)
    known("seven", HERE, band_count=7, miou=0.99)
    known("coarse", HERE, pixel_size_m=10.0, miou=0.99)
    known("sixteen", HERE, dtype="uint16", miou=0.99)
    known("osm", HERE, miou=0.99, osm_channels=["road"], osm_representation="binary", fusion="stack")
    chosen = best_model(imagery, None)
    assert chosen.path == better and "0.80" in chosen.why and f"{good} (0.60)" in chosen.why
    os.remove(better)
    assert best_model(imagery, None).path == good


def test_without_a_best_one_the_message_says_why_and_what_would_work(provider, known, imagery):
    known("elsewhere", FAR)
    known("seven", HERE, band_count=7)
    with pytest.raises(InputError) as caught:
        best_model(imagery, None)
    text = str(caught.value)
    assert "here.tif" in text and "1 learnt where it lies" in text and "seven: " in text and "takes 7" in text
    assert "fit, but elsewhere learnt: elsewhere" in text
    with pytest.raises(InputError, match="no imagery"):
        best_model(None, None)


def test_best_is_taken_by_algorithms_with_imagery_alone(provider, known, imagery, context, feedback, tmp_path):
    path = known("town", HERE)
    algorithm = provider.algorithm("predictclasses").create()
    parameters = {"INPUT": imagery, "MODEL": " Best ", "OUTPUT": str(tmp_path / "o.tif")}
    fits, message = algorithm.checkParameterValues(parameters, context)
    assert fits, message
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    assert any("Best model for here" in line and path in line for line in feedback.lines)
    fits, message = provider.algorithm("modelinfo").create().checkParameterValues(
        {"MODEL": "best", "OUTPUT": str(tmp_path / "o.html")}, context)
    assert not fits and "choice for imagery" in message


class Interface:
    def __init__(self):
        self.messages, self.active = [], None

    def messageBar(self):
        return self

    def pushMessage(self, title, text, level):
        self.messages.append(text)

    def setActiveLayer(self, layer):
        self.active = layer


def test_models_come_on_the_map_once_with_their_style(provider, known, tmp_path):
    interface = Interface()
    assert show_models(interface) is None and "No model is known yet" in interface.messages[0]
    good, gone, retired = known("good", HERE), known("gone", HERE), known("old", HERE)
    os.remove(gone)
    edit(retired, retired=True)
    layer = show_models(interface)
    assert show_models(interface) is layer is interface.active
    late = known("late")  # while the layer is open
    layer = show_models(interface)
    assert {feature["path"] for feature in layer.getFeatures()} == {good, gone, retired, late}
    assert recent_models() == [late, good]
    edit(late, retired=True)
    assert recent_models() == [good]
    rules = layer.renderer().rootRule().children()
    drawn = {}
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(layer.fields())
        drawn[feature["path"]] = [rule.label() for rule in rules
                                  if QgsExpression(rule.filterExpression()).evaluate(context)]
    assert drawn == {good: ["mean IoU from 0.7"], gone: ["file is missing"], retired: ["retired"],
                     late: ["retired"]}
    assert layer.listStylesInDatabase()[0] == 1
    QgsProject.instance().removeMapLayer(layer)
    registry_path().write_bytes(b"broken")
    assert show_models(interface) is None and "cannot be opened" in interface.messages[-1]


def test_a_model_is_known_by_its_whole_path(provider, tmp_path, monkeypatch, feedback):
    path = model_of(tmp_path / "town.safetensors")
    monkeypatch.chdir(tmp_path)
    remember_model("town.safetensors", feedback)
    assert recent_models() == [path]


def test_a_model_that_nobody_wants_is_taken_out_of_the_list(provider, known):
    path, other = known("town", HERE), known("other", HERE)
    forget_model(path)
    forget_model(path)  # nothing is left to forget
    assert not os.path.exists(path) and [model.path for model in registered_models()] == [other]
    registry_path().write_bytes(b"broken")
    forget_model(other)
    assert not os.path.exists(other)


def test_boxes_are_those_of_learnt_scenes():
    from urban_segmentation.contract.model_card import load_card
    from urban_segmentation.processing_provider.parameters.known_models import STARTER_PATH

    assert len(learnt_boxes(load_card(str(STARTER_PATH)))) == 3
