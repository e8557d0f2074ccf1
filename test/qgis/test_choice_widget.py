"""The list of suggestions in dialogs: by its class where QGIS takes one, else by a name in its registry."""

from __future__ import annotations

import gc
import importlib
import json
import sys

import pytest
from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.gui import QgsGui, QgsMapCanvas, QgsProcessingGui
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QFileDialog, QPushButton, QToolButton

STANDARD = QgsProcessingGui.WidgetType.Standard


@pytest.fixture()
def factory(provider):
    from urban_segmentation.processing_provider.parameters import choice_factory

    factory = choice_factory.register()
    yield factory
    choice_factory.unregister(factory)


@pytest.fixture()
def without_widget_wrapper(provider, monkeypatch):
    """QGIS 4.4: the class is gone, and with it everything that is built on it."""
    monkeypatch.setitem(sys.modules, "processing.gui.wrappers", None)
    package = "urban_segmentation.processing_provider.parameters"
    monkeypatch.delitem(sys.modules, f"{package}.choice_wrapper", raising=False)
    with pytest.raises(ImportError):
        importlib.import_module(f"{package}.choice_wrapper")


class AskedForByName(QgsProcessingParameterString):
    """Stands for what newer registries do with ``widget_type``, which this one may not know."""

    def __init__(self, like):
        super().__init__(like.name(), like.description(), like.defaultValue())
        self.setMetadata(like.metadata())

    def type(self):
        return self.metadata()["widget_wrapper"]["widget_type"]


def wrapper_from_registry(algorithm, name: str):
    parameter = AskedForByName(algorithm.parameterDefinition(name))
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, STANDARD)
    wrapper.parameter = parameter  # must outlive it
    gc.collect()
    return wrapper


def test_the_list_that_opens_shows_whole_texts_and_the_line_does_not_grow(provider):
    from urban_segmentation.processing_provider.parameters.choice_widget import ChoiceWidget

    words = "Banepa_2026-11-26 (other, building, 27.63°, 85.52°, mean IoU 0.76)"
    long, short = (ChoiceWidget("Model", lambda: None, ["m"], words={"m": text}) for text in (words, "Banepa"))
    suggestions = long.widget.findChild(QComboBox)
    assert suggestions.view().minimumWidth() >= suggestions.fontMetrics().horizontalAdvance(words)
    assert long.widget.sizeHint().width() == short.widget.sizeHint().width()


def test_the_scheme_keeps_editor_and_file_button(without_widget_wrapper, factory, provider, context, tmp_path,
                                                 monkeypatch):
    wrapper = wrapper_from_registry(provider.algorithm("labelfromosm").create(), "SCHEME")
    widget = wrapper.createWrappedWidget(context)
    assert wrapper.parameterValue() == "urban"  # the default
    wrapper.setParameterValue("mine.json", context)
    assert wrapper.parameterValue() == "mine.json"
    suggestions = widget.findChild(QComboBox)
    assert suggestions.isEditable() and suggestions.itemText(0).startswith("urban: buildings")

    chosen = str(tmp_path / "other.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *arguments: (chosen, ""))
    widget.findChild(QToolButton).click()
    assert wrapper.parameterValue() == chosen

    from urban_segmentation.processing_provider.desktop.scheme_editor import SchemeEditor

    def edit(editor):
        editor.table.item(0, 1).setText("background")
        editor.accept()
        return QDialog.DialogCode.Accepted

    wrapper.setParameterValue("urban", context)
    monkeypatch.setattr(SchemeEditor, "exec", edit)
    widget.findChild(QPushButton).click()
    assert json.loads(wrapper.parameterValue())["classes"][0]["name"] == "background"


def test_a_change_is_told(factory, provider, context):
    algorithm = provider.algorithm("trainmodel").create()
    wrapper = factory.createWidgetWrapper(algorithm.parameterDefinition("ENCODER"), STANDARD)
    widget = wrapper.createWrappedWidget(context)
    heard = []
    wrapper.widgetValueHasChanged.connect(lambda changed: heard.append(changed.parameterValue()))
    wrapper.setParameterValue("tu-resnet10t", context)
    assert heard == ["tu-resnet10t"] and widget.findChild(QComboBox).currentText() == "tu-resnet10t"


def test_an_empty_answer_is_none(factory, provider, context):
    wrapper = wrapper_from_registry(provider.algorithm("maketiles").create(), "SCHEME")
    widget = wrapper.createWrappedWidget(context)
    assert wrapper.parameterValue() is None
    wrapper.setParameterValue("urban", context)
    wrapper.setParameterValue(None, context)
    assert wrapper.parameterValue() is None and widget.findChild(QComboBox).currentText() == ""


@pytest.mark.parametrize(("algorithm", "name"), [("mapclasses", "MODEL"), ("trainmodel", "INITIAL_MODEL")])
def test_no_suggestion_is_an_answer_before_it_is_chosen(provider, algorithm, name):
    """Else every training would be skipped for the starter, or begin with it."""
    from urban_segmentation.processing_provider.parameters.choice_wrapper import ChoiceWidgetWrapper

    made = provider.algorithm(algorithm).create()  # has to outlive its parameters, as the dialog its widgets
    parameter, dialog = made.parameterDefinition(name), QDialog()
    options = {key: value for key, value in parameter.metadata()["widget_wrapper"].items() if key != "class"}
    wrapper = ChoiceWidgetWrapper(parameter, dialog, **options)
    assert wrapper.widget.findChild(QComboBox).count() and wrapper.value() is None


def test_a_name_is_only_given_where_the_registry_knows_it(provider):
    from urban_segmentation.processing_provider.parameters import choice_factory

    def widget(name: str = "trainmodel") -> dict:
        algorithm = provider.algorithm(name).create()
        return algorithm.parameterDefinition("ENCODER").metadata()["widget_wrapper"]

    assert "widget_type" not in widget() and "resnet34" in widget()["choices"]
    factory = choice_factory.register()
    assert widget()["widget_type"] == factory.parameterType()
    assert choice_factory.register() is None, "one of that name is there already"
    choice_factory.unregister(factory)
    assert "widget_type" not in widget()


def test_without_class_and_name_there_is_a_line_to_type_in(without_widget_wrapper, provider, context):
    """A QGIS without either still shows the parameter, and takes any text."""
    algorithm = provider.algorithm("labelfromosm").create()
    parameter = algorithm.parameterDefinition("SCHEME")
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, STANDARD)
    widget = wrapper.createWrappedWidget(context)
    wrapper.setParameterValue("mine.json", context)
    assert wrapper.parameterValue() == "mine.json" and "urban" in parameter.help()
    assert widget.findChild(QComboBox) is None


def test_the_window_registers_it_and_takes_it_away(provider, monkeypatch):
    from unittest.mock import MagicMock

    from urban_segmentation.plugin import UrbanSegmentationPlugin
    from urban_segmentation.processing_provider.parameters.definitions import REGISTERED_WIDGETS

    window = QDialog()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = canvas = QgsMapCanvas()
    monkeypatch.setattr(UrbanSegmentationPlugin, "initProcessing", lambda self: None)  # it is registered already
    plugin = UrbanSegmentationPlugin(iface)
    for _ in range(2):  # enabled, disabled, and enabled again
        plugin.initGui()
        assert REGISTERED_WIDGETS
        plugin.unload()
        assert not REGISTERED_WIDGETS
    canvas.deleteLater()


def test_every_dialog_of_this_qgis_shows_it(provider, factory):
    """Through the dialogs' own way to a widget, for every parameter that has one."""
    wrappers = pytest.importorskip("processing.gui.wrappers")
    if not hasattr(wrappers, "WidgetWrapperFactory"):
        pytest.skip("this QGIS finds widgets in its registry alone")
    made = 0
    for algorithm in [algorithm.create() for algorithm in provider.algorithms()]:
        for parameter in algorithm.parameterDefinitions():
            if "choices" in (parameter.metadata().get("widget_wrapper") or {}):
                wrapper = wrappers.WidgetWrapperFactory.create_wrapper(parameter, QDialog())
                is_closed = isinstance(parameter, QgsProcessingParameterEnum)
                assert wrapper.widget.findChild(QComboBox).isEditable() != is_closed
                value = parameter.options()[-1] if is_closed else "some text"
                wrapper.setValue(value)
                assert wrapper.value() == value
                made += 1
    assert made > 18
    gc.collect()  # while Qt is still there


def test_every_choice_is_called_by_words_and_keeps_its_value(provider):
    """Of closed choices all values have words; of open ones, those that are offered and are not names."""
    names = {"ENCODER"}
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            widget = parameter.metadata().get("widget_wrapper") or {}
            if "choices" in widget and parameter.name() not in names:
                assert set(widget["words"]) == set(widget["choices"]), f"{algorithm.id()} {parameter.name()}"
            if isinstance(parameter, QgsProcessingParameterEnum):
                assert widget["is_closed"] and widget["choices"] == parameter.options()
                assert parameter.usesStaticStrings() and parameter.defaultValue() in parameter.options()


def test_words_are_shown_and_values_given_back(qgis_application):
    from urban_segmentation.processing_provider.parameters.choice_widget import ChoiceWidget

    told = []
    words = {"merge": "merge into a neighbour", "drop": "leave out"}
    closed = ChoiceWidget("x", lambda: told.append(1), ["merge", "drop"], words=words, is_closed=True)
    box = closed.widget.findChild(QComboBox)
    assert [box.itemText(number) for number in range(2)] == list(words.values()) and closed.value() == "merge"
    closed.set_value("drop")
    assert box.currentText() == "leave out" and closed.value() == "drop" and told
    closed.set_value("nothing of the kind")
    assert closed.value() is None
    offered = ChoiceWidget("x", lambda: None, ["auto"], words={"auto": "automatic"})
    offered.set_value("cuda:1")
    assert offered.value() == "cuda:1"
    offered.set_value("auto")
    assert offered.widget.findChild(QComboBox).currentText() == "automatic" and offered.value() == "auto"


def test_numbers_come_without_a_row_of_zeros(provider, context):
    """As dialogs show them; the defaults must not be rounded by it."""
    shown = {}
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if not isinstance(parameter, QgsProcessingParameterNumber) or parameter.defaultValue() is None:
                continue
            wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, STANDARD)
            widget = wrapper.createWrappedWidget(context)
            wrapper.setParameterValue(parameter.defaultValue(), context)
            boxes = [widget, *widget.findChildren(QAbstractSpinBox)]
            text = next(box.text() for box in boxes if isinstance(box, QAbstractSpinBox))
            shown[parameter.name()] = text
            assert float(text) == parameter.defaultValue(), parameter.name()
            assert not text.endswith("000") or "." not in text, f"{algorithm.id()} {parameter.name()}: {text}"
    assert (shown["VALIDATION"], shown["OVERLAP"], shown["OSM_DROPOUT"]) == ("20", "12.5", "30")


def test_the_main_part_of_train_model_is_short(provider):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    main = [item.name() for item in provider.algorithm("trainmodel").parameterDefinitions()
            if not item.flags() & advanced]
    assert main == ["TILES", "THOROUGHNESS", "OUTPUT", "REPORT"]


def test_make_tiles_keeps_a_test_share(provider):
    parameters = {item.name(): item.defaultValue() for item in provider.algorithm("maketiles").parameterDefinitions()}
    assert parameters["TEST"] == 20 and parameters["VALIDATION"] == 20


def test_no_suggestion_is_chosen_where_nothing_is_the_default(provider):
    """Else a dialog would use the starter before anyone asked for it, and train nothing."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    for name, parameter in (("mapclasses", "MODEL"), ("trainmodel", "INITIAL_MODEL")):
        dialog = AlgorithmDialog(provider.algorithm(name).create(), False, None)
        panel = dialog.mainWidget()
        assert panel.wrappers[parameter].parameterValue() is None
        dialog.close()
