"""The plugin's widgets for QGIS before 4.4, which is told the name of a Python class in a parameter's metadata."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, DIALOG_STANDARD, WidgetWrapper
from qgis.core import (
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from .choice_widget import ChoiceWidget
from .class_list import ClassList
from .dialog_layout import arrange
from .dialog_raster import follow_raster
from .model_fit import follow_imagery
from .plan_label import PlanLabel
from .scene_table import SCENE_FILES, SceneTable


class ChoiceWidgetWrapper(WidgetWrapper):
    """A ``ChoiceWidget``, or any widget that is used like it, in the dialogs of QGIS."""

    def createWidget(self, **options: Any) -> QWidget:
        options.pop("widget_type", None)  # how newer versions find the widget
        self._choice: Any = ChoiceWidget(self.parameterDefinition().description(),
                                    lambda: self.widgetValueHasChanged.emit(self), **options)
        if self.dialogType == DIALOG_MODELER:  # inputs of the model and outputs of its steps are answers, too
            for source in self.dialog.getAvailableValuesOfType(
                    [QgsProcessingParameterString, QgsProcessingParameterFile, QgsProcessingParameterEnum],
                    [QgsProcessingOutputString, QgsProcessingOutputFile]):
                self._choice.add_source(self.dialog.resolveValueDescription(source), source)
        return self._choice.widget

    def tr(self, text: str, *_: Any) -> str:
        """Words of QGIS in a label, such as “[optional]”: PyQt would look for them under this class's name."""
        return QCoreApplication.translate(WidgetWrapper.__name__, text)

    def postInitialize(self, wrappers: list) -> None:
        if self.dialogType == DIALOG_STANDARD:
            arrange(wrappers)

    def setValue(self, value: Any) -> None:
        if isinstance(value, list):  # as the model designer keeps it
            value = value[0] if value else None
        is_static = isinstance(value, QgsProcessingModelChildParameterSource) and value.staticValue() is not None
        self._choice.set_value(value.staticValue() if is_static else value)

    def value(self) -> Any:
        return self._choice.value()


class ClassListWrapper(ChoiceWidgetWrapper):
    """A ``ClassList`` in the dialogs of QGIS. In the model designer there is no raster yet, but sources to choose."""

    def createWidget(self, **options: Any) -> QWidget:
        self._raster, self._explained = options.pop("raster"), options.pop("explained")
        if self.dialogType == DIALOG_MODELER:
            return super().createWidget()
        options.pop("widget_type", None)
        self._choice = ClassList(lambda: self.widgetValueHasChanged.emit(self), **options)
        return self._choice.widget

    def postInitialize(self, wrappers: list) -> None:
        super().postInitialize(wrappers)
        if self.dialogType != DIALOG_MODELER:
            follow_raster(wrappers, self._raster, self._choice.show_classes, self._explained)


class SceneTableWrapper(ChoiceWidgetWrapper):
    """A ``SceneTable`` in the dialogs of QGIS. In the model designer and in a batch a text, a file or a source."""

    def createWidget(self, **options: Any) -> QWidget:
        if self.dialogType != DIALOG_STANDARD:
            return super().createWidget(file_filter=SCENE_FILES)
        self._choice = SceneTable(lambda: self.widgetValueHasChanged.emit(self))
        return self._choice.widget


class PlannedChoiceWrapper(ChoiceWidgetWrapper):
    """A closed choice of Map classes, and below it what a run with the dialog's values would do, and how long."""

    def createWidget(self, **options: Any) -> QWidget:
        widget = super().createWidget(**options)
        if self.dialogType != DIALOG_STANDARD:
            return widget
        self._label = PlanLabel(widget)
        return self._label.both

    def postInitialize(self, wrappers: list) -> None:
        super().postInitialize(wrappers)
        if self.dialogType == DIALOG_STANDARD:
            self._label.follow(wrappers, self.parameterDefinition().algorithm())


class ModelWrapper(ChoiceWidgetWrapper):
    """A list of models, of which those that do not fit the imagery of the dialog are greyed out."""

    def postInitialize(self, wrappers: list) -> None:
        super().postInitialize(wrappers)
        if self.dialogType == DIALOG_STANDARD:
            follow_imagery(wrappers, "INPUT", self._choice)
