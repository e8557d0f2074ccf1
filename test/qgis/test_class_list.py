"""Dialogs that offer the classes of the raster that is chosen in them, and say what "not set" means for it."""

from __future__ import annotations

import gc
import json

import numpy as np
import pytest
from conftest import write_raster
from osgeo import gdal
from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterRasterLayer
from qgis.gui import QgsCheckableComboBox, QgsGui
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QDialog, QLineEdit
from test_choice_widget import STANDARD, factory  # noqa: F401 - a fixture

TOWN = {"name": "town", "classes": [
    {"id": 0, "name": "other", "color": "#000000"},
    {"id": 1, "name": "building", "color": "#ff0000", "kind": "object"},
    {"id": 2, "name": "road", "color": "#777777", "kind": "line"},
    {"id": 3, "name": "green, mown", "color": "#00ff00"}]}
SEA = {"name": "sea", "classes": [{"id": 0, "name": "water", "color": "#0000ff"},
                                  {"id": 1, "name": "land", "color": "#00ff00"}]}


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def class_raster(path, scheme) -> str:
    write_raster(path, np.zeros((1, 8, 8), np.uint8))
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.SetMetadataItem("URBANSEG_CLASSES", scheme if isinstance(scheme, str) else json.dumps(scheme))
    dataset = None
    return str(path)


class Dialog:
    """The parameters panel of the Toolbox, as this QGIS makes it, for some parameters of an algorithm."""

    def __init__(self, algorithm, context, raster: str, names):
        wrappers = pytest.importorskip("processing.gui.wrappers")
        if not hasattr(wrappers, "WidgetWrapperFactory"):
            pytest.skip("this QGIS finds widgets in its registry alone")
        self._algorithm, self._context, self._parent, self._raster = algorithm, context, QDialog(), raster
        self.wrappers = {}
        for parameter in algorithm.parameterDefinitions():
            if parameter.name() in (raster, *names):
                wrapper = wrappers.WidgetWrapperFactory.create_wrapper(parameter, self._parent)
                if not isinstance(wrapper, wrappers.WidgetWrapper):
                    wrapper.widget = wrapper.createWrappedWidget(context)
                self.wrappers[parameter.name()] = wrapper
        for wrapper in self.wrappers.values():
            wrapper.postInitialize(list(self.wrappers.values()))

    def choose(self, raster: str) -> None:
        self.set(self._raster, raster)

    def set(self, name: str, value) -> None:
        self.wrappers[name].setParameterValue(value, self._context)

    def value(self, name: str):
        return self.wrappers[name].parameterValue()

    def list(self, name: str) -> QgsCheckableComboBox:
        return self.wrappers[name].widget.findChild(QgsCheckableComboBox)

    def line(self, name: str) -> QLineEdit:
        return next(line for line in self.wrappers[name].widget.findChildren(QLineEdit)
                    if line.parent() is not self.list(name))

    def offered(self, name: str) -> list[str]:
        return [self.list(name).itemText(index) for index in range(self.list(name).count())]

    def tick(self, name: str, title: str, state=Qt.CheckState.Checked) -> None:
        self.list(name).setItemCheckState(self.offered(name).index(title), state)

    def unset(self, name: str) -> str:
        box = self.wrappers[name].widget
        return (box if isinstance(box, QAbstractSpinBox) else box.findChild(QAbstractSpinBox)).specialValueText()


LISTS = ("CLASSES", "SQUARE_CLASSES", "CENTERLINE_CLASSES")
NUMBERS = ("MINIMUM_AREA", "SIMPLIFY", "FILL_HOLES")


@pytest.fixture()
def dialog(provider, context):
    yield Dialog(provider.algorithm("vectorizeclasses").create(), context, "INPUT", (*LISTS, *NUMBERS))
    gc.collect()  # while Qt is still there


def test_classes_are_ticked_and_come_as_the_text_that_one_would_type(dialog, tmp_path):
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))
    assert dialog.offered("CLASSES") == ["other", "building", "road", "green, mown"]
    assert dialog.value("CLASSES") is None and dialog.list("CLASSES").defaultText() == "not set: all classes"
    dialog.tick("CLASSES", "green, mown")
    dialog.tick("CLASSES", "building")
    assert dialog.value("CLASSES") == "building, 3", "a name with a comma is no name in a list with commas"
    dialog.tick("CLASSES", "green, mown", Qt.CheckState.Unchecked)
    assert dialog.value("CLASSES") == "building"


def test_no_tick_means_what_the_scheme_says(dialog, tmp_path):
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))
    assert dialog.list("SQUARE_CLASSES").defaultText() == "not set: building"
    assert dialog.list("CENTERLINE_CLASSES").defaultText() == "not set: road"
    dialog.choose(class_raster(tmp_path / "sea.tif", SEA))
    assert dialog.list("SQUARE_CLASSES").defaultText() == "not set: none"
    assert dialog.offered("CLASSES") == ["water", "land"]


def test_no_class_and_a_class_exclude_each_other(dialog, tmp_path):
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))
    dialog.tick("SQUARE_CLASSES", "building")
    dialog.tick("SQUARE_CLASSES", "none: no class")
    assert dialog.value("SQUARE_CLASSES") == "none" and dialog.list("SQUARE_CLASSES").checkedItems() == [
        "none: no class"]
    dialog.tick("SQUARE_CLASSES", "road")
    assert dialog.value("SQUARE_CLASSES") == "road" and dialog.list("SQUARE_CLASSES").checkedItems() == ["road"]


def test_what_was_typed_elsewhere_is_ticked_and_nothing_is_lost(dialog, tmp_path):
    """A run of before, a script: ids, other cases, classes of another raster."""
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))
    dialog.set("CLASSES", "2, BUILDING, dragon")
    assert dialog.list("CLASSES").checkedItems() == ["building", "road", "dragon"]
    assert dialog.value("CLASSES") == "road, building, dragon"
    dialog.choose(class_raster(tmp_path / "sea.tif", SEA))
    assert dialog.value("CLASSES") == "road, building, dragon"
    dialog.set("CLASSES", None)
    assert dialog.value("CLASSES") is None


@pytest.mark.parametrize("scheme", [None, "no JSON", '{"name": 3}', ""])
def test_a_raster_without_a_scheme_leaves_a_line_to_type_in(dialog, town, tmp_path, scheme):
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))
    dialog.tick("CLASSES", "road")
    other = str(town / "imagery.tif") if scheme is None else class_raster(tmp_path / "other.tif", scheme)
    for raster in (other, None):
        dialog.choose(raster)
        assert dialog.list("CLASSES").isHidden() and not dialog.line("CLASSES").isHidden()
        assert dialog.value("CLASSES") == "road"
    dialog.line("CLASSES").setText("my class")
    assert dialog.value("CLASSES") == "my class"


def test_numbers_say_what_not_set_means(dialog, tmp_path):
    dialog.choose(None)
    assert dialog.unset("MINIMUM_AREA") == "Not set"
    dialog.choose(class_raster(tmp_path / "town.tif", TOWN))  # pixels of 1 m
    assert dialog.unset("MINIMUM_AREA") == "not set: 9 m² (9 pixels); road 15 m²"
    assert dialog.unset("SIMPLIFY") == "not set: 1 m (one pixel)"
    assert dialog.unset("FILL_HOLES") == "not set: building 8 m²"
    assert [dialog.value(name) for name in NUMBERS] == [None] * 3
    dialog.set("MINIMUM_AREA", 20.0)
    assert dialog.value("MINIMUM_AREA") == 20
    dialog.choose(class_raster(tmp_path / "sea.tif", SEA))
    assert dialog.unset("FILL_HOLES") == "not set: none is filled" and dialog.value("MINIMUM_AREA") == 20


def test_newer_versions_of_qgis_get_it_from_their_registry(factory, provider, context, tmp_path):  # noqa: F811
    algorithm = provider.algorithm("vectorizeclasses").create()
    registry = QgsGui.processingGuiRegistry()
    raster, number = QgsProcessingParameterRasterLayer("INPUT", ""), QgsProcessingParameterNumber(
        "MINIMUM_AREA", "", QgsProcessingParameterNumber.Type.Double, None, True)
    others = [registry.createParameterWidgetWrapper(item, STANDARD) for item in (
        raster, number, *(algorithm.parameterDefinition(name) for name in ("SIMPLIFY", "FILL_HOLES")))]
    wrapper = factory.createWidgetWrapper(algorithm.parameterDefinition("CLASSES"), STANDARD)
    widgets = [item.createWrappedWidget(context) for item in (*others, wrapper)]
    wrapper.postInitialize([*others, wrapper])
    others[0].setParameterValue(class_raster(tmp_path / "town.tif", TOWN), context)
    heard = []
    wrapper.widgetValueHasChanged.connect(lambda changed: heard.append(changed.parameterValue()))
    widgets[-1].findChild(QgsCheckableComboBox).setItemCheckState(2, Qt.CheckState.Checked)
    assert heard == ["road"] and wrapper.parameterValue() == "road"
    box = widgets[1] if isinstance(widgets[1], QAbstractSpinBox) else widgets[1].findChild(QAbstractSpinBox)
    assert box.specialValueText().startswith("not set: 9 m²")


def test_without_a_widget_of_ours_there_is_a_line_to_type_in(provider, context):
    algorithm = provider.algorithm("vectorizeclasses").create()
    parameter = algorithm.parameterDefinition("CLASSES")
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, STANDARD)
    widget = wrapper.createWrappedWidget(context)
    wrapper.setParameterValue("building, road", context)
    assert wrapper.parameterValue() == "building, road" and widget.findChild(QgsCheckableComboBox) is None
