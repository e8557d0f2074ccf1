"""Dialogs: headings over groups of advanced parameters, and nothing so wide that one has to scroll sideways."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from conftest import REPOSITORY
from made_inputs import write_model
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QVBoxLayout, QWidget
from test_choice_widget import STANDARD, factory  # noqa: F401 - a fixture

HEADING = "urbanseg_heading"
HEADINGS = {
    "trainmodel": {"Further scenes": "ADDITIONAL_TILES", "Network": "PRESET", "Learning": "EPOCHS",
                   "OpenStreetMap": "FUSION", "Going on": "INITIAL_MODEL", "Computer and records": "DEVICE"},
    "mapclasses": {"Learning": "TILE_SIZE", "OpenStreetMap": "SERVER", "Computer": "DEVICE"},
}


@pytest.fixture()
def dialog_of(provider):
    dialogs = pytest.importorskip("processing.gui.AlgorithmDialog")
    opened = []

    def dialog_of(name: str):
        opened.append(dialogs.AlgorithmDialog(provider.algorithm(name).create(), False, None))
        return opened[-1].mainWidget()

    yield dialog_of
    for dialog in opened:
        dialog.close()
    gc.collect()


def widget_of(panel, name: str) -> QWidget:
    wrapper = panel.wrappers[name]
    made = wrapper.wrappedWidget()
    return wrapper.widget if made is None else made


def above(widget: QWidget) -> list[QWidget]:
    """What lies above a widget in its column, the next first."""
    layout = widget.parentWidget().layout()
    return [layout.itemAt(place).widget() for place in range(layout.indexOf(widget) - 1, -1, -1)]


@pytest.mark.parametrize("name", HEADINGS)
def test_headings_stand_over_their_groups(dialog_of, name):
    panel = dialog_of(name)
    found = [label.text() for label in panel.findChildren(QLabel, HEADING)]
    assert sorted(found) == sorted(HEADINGS[name])
    for title, parameter in HEADINGS[name].items():
        next_label, heading = above(widget_of(panel, parameter))[:2]
        assert isinstance(next_label, QLabel) and heading.text() == title, parameter
        assert panel.algorithm().parameterDefinition(parameter).flags() & (
            QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def test_inputs_of_a_chain_have_no_headings_of_the_steps(dialog_of):
    """Other parameters follow them than in the dialog of the step."""
    panel = dialog_of("finetunemodel")
    assert panel.wrappers and not panel.findChildren(QLabel, HEADING)


def test_laying_out_again_changes_nothing(dialog_of):
    from urban_segmentation.processing_provider.parameters.dialog_layout import arrange

    panel = dialog_of("trainmodel")
    before = len(panel.findChildren(QLabel))
    arrange(panel.wrappers.values())
    assert len(panel.findChildren(QLabel)) == before


def test_every_advanced_parameter_of_a_long_dialog_has_a_heading_above(dialog_of):
    for name in HEADINGS:
        panel = dialog_of(name)
        for parameter in panel.algorithm().parameterDefinitions():
            if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced and not parameter.isDestination():
                titles = [widget for widget in above(widget_of(panel, parameter.name()))
                          if widget.objectName() == HEADING]
                assert titles, parameter.name()


@pytest.mark.parametrize("path", sorted((REPOSITORY / "i18n").glob("*.qm")), ids=lambda path: path.stem[-2:])
def test_no_language_makes_the_dialog_of_train_model_too_wide(dialog_of, path: Path):
    translator = QTranslator()
    assert translator.load(str(path))
    QgsApplication.installTranslator(translator)
    try:
        panel = dialog_of("trainmodel")
    finally:
        QgsApplication.removeTranslator(translator)
    for name, wrapper in panel.wrappers.items():
        widget = widget_of(panel, name)
        label = wrapper.wrappedLabel() or getattr(wrapper, "label", None)
        assert label is None or label.wordWrap(), name
        if isinstance(widget, QCheckBox):
            lines = widget.text().split("\n")
            assert max(map(widget.fontMetrics().horizontalAdvance, lines)) <= 360, widget.text()


@pytest.mark.parametrize("name", ["trainmodel", "maketiles", "vectorizeclasses", "changes"])
def test_no_number_has_zeros_behind_it(dialog_of, name):
    panel = dialog_of(name)
    boxes = panel.findChildren(QDoubleSpinBox)
    for box in boxes:
        box.grab()
    assert boxes and not [box.text() for box in boxes if re.search(r"[.,]\d*0$", box.text())]


def test_a_number_keeps_its_digits_and_what_is_typed_is_left_alone(dialog_of):
    panel = dialog_of("trainmodel")
    box = widget_of(panel, "DICE_WEIGHT")
    shown = []
    for value in (0.25, 0.7, 1.0, 0.5):
        box.setValue(value)
        box.grab()
        shown.append(box.text())
        assert panel.wrappers["DICE_WEIGHT"].parameterValue() == value
    assert shown == ["0.25", "0.7", "1", "0.5"]


def test_what_is_optional_is_said_in_the_language_of_qgis(dialog_of):
    translator = QTranslator()
    if not translator.load("qgis_zh-Hans", QgsApplication.i18nPath()):
        pytest.skip("this QGIS brings no Chinese")
    QgsApplication.installTranslator(translator)
    try:
        panel = dialog_of("mapclasses")
    finally:
        QgsApplication.removeTranslator(translator)
    titles = [label.text() for label in panel.findChildren(QLabel)]
    assert "Model (instead of training one) [可选]" in titles and not any("[optional]" in text for text in titles)


def test_a_long_text_is_broken_once_where_both_lines_are_shortest(qgis_application):
    from urban_segmentation.processing_provider.parameters.dialog_layout import _break_text

    box = QCheckBox(" ".join(["word"] * 40))
    _break_text(box)
    first, second = box.text().split("\n")
    assert abs(len(first) - len(second)) <= 5 and first + " " + second == " ".join(["word"] * 40)
    _break_text(box)
    assert box.text() == f"{first}\n{second}"
    short, one_word = QCheckBox("a b"), QCheckBox("x" * 400)
    for kept in (short, one_word):
        text = kept.text()
        _break_text(kept)
        assert kept.text() == text


class Wrapper:
    """What newer versions of QGIS hand over: nothing but what they document."""

    def __init__(self, parameter, widget, label):
        self._parts = parameter, widget, label

    def parameterDefinition(self):
        return self._parts[0]

    def wrappedWidget(self):
        return self._parts[1]

    def wrappedLabel(self):
        return self._parts[2]


def test_headings_in_a_qgis_of_c_plus_plus_wrappers(provider):
    from urban_segmentation.processing_provider.parameters.dialog_layout import arrange

    algorithm = provider.algorithm("trainmodel").create()
    column = QWidget()
    layout = QVBoxLayout(column)
    wrappers = []
    for parameter in algorithm.parameterDefinitions():
        if not parameter.isDestination():
            label, widget = QLabel(parameter.description()), QComboBox()
            layout.addWidget(label)
            layout.addWidget(widget)
            wrappers.append(Wrapper(parameter, widget, label))
    arrange([*wrappers, Wrapper(algorithm.parameterDefinition("SEED"), None, None)])
    assert len(column.findChildren(QLabel, HEADING)) == len(HEADINGS["trainmodel"])


def test_models_that_do_not_fit_are_grey_in_newer_versions_of_qgis_too(provider, factory, context, town,  # noqa: F811
                                                                       tmp_path, feedback):
    from qgis.gui import QgsGui
    from urban_segmentation.processing_provider.parameters.known_models import remember_model

    path = write_model(tmp_path / "seven.safetensors", band_count=7)
    remember_model(path, feedback)
    algorithm = provider.algorithm("predictclasses").create()
    imagery = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        algorithm.parameterDefinition("INPUT"), STANDARD)
    models = factory.createWidgetWrapper(algorithm.parameterDefinition("MODEL"), STANDARD)
    kept = [wrapper.createWrappedWidget(context) for wrapper in (imagery, models)]
    models.postInitialize([imagery, models])
    box = kept[1].findChild(QComboBox)
    imagery.setParameterValue(str(town / "imagery.tif"), context)
    assert not box.model().item(box.findData(path)).isEnabled()
    assert box.model().item(box.findData("starter")).isEnabled()
