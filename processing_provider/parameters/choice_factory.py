"""The plugin's widgets for QGIS 4.4 and later, which asks its registry of widgets for a name in the metadata."""

from __future__ import annotations

import contextlib
from typing import Any, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingParameterWidgetFactoryInterface,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from .choice_widget import ChoiceWidget
from .class_list import ClassList
from .definitions import CHOICE_WIDGET, REGISTERED_WIDGETS
from .dialog_layout import arrange
from .dialog_raster import follow_raster
from .model_fit import follow_imagery
from .scene_table import SCENE_FILES, SceneTable

STANDARD = 0  # of the kinds of dialogs that QGIS tells apart, whose enumeration has another name in each version


class ChoiceWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A ``ChoiceWidget``, a ``ClassList`` where a raster is named, or a ``SceneTable``, in the dialogs of QGIS.

    Some versions of QGIS take the C++ half away from what Python made, and still call its methods: what they need is
    read here at once, and no method relies on that half.
    """

    def __init__(self, parameter: QgsProcessingParameterDefinition, kind: Any,
                 is_done: Callable[[ChoiceWrapper], None]) -> None:
        super().__init__(parameter, kind)
        self._is_done = is_done  # called when its dialog is gone
        self._title = parameter.description()
        self._is_in_dialog = getattr(kind, "value", kind) == STANDARD
        self._options = dict(parameter.metadata().get("widget_wrapper") or {})
        self._is_model_for_imagery = str(self._options.get("class")).endswith(".ModelWrapper")
        for name in ("class", "widget_type"):  # how QGIS finds the widget
            self._options.pop(name, None)

    def createWidget(self) -> QWidget:
        self._raster, self._explained = self._options.pop("raster", ""), self._options.pop("explained", {})
        self._choice = self._made()

        def done(*_: Any) -> None:
            # Where the collector of garbage takes the widget away, it may have emptied this function and the wrapper
            # before, and an error here would end QGIS.
            with contextlib.suppress(NameError, AttributeError):
                self._is_done(self)

        self._choice.widget.destroyed.connect(done)
        return self._choice.widget

    def _made(self) -> ChoiceWidget | ClassList | SceneTable:
        if self._raster:
            return ClassList(self._tell, **self._options)
        if self._options.pop("is_scenes", False):
            return SceneTable(self._tell) if self._is_in_dialog else ChoiceWidget(self._title, self._tell,
                                                                                  file_filter=SCENE_FILES)
        return ChoiceWidget(self._title, self._tell, **self._options)

    def postInitialize(self, wrappers: list) -> None:
        if self._is_in_dialog:
            arrange(wrappers)
            if self._is_model_for_imagery and isinstance(self._choice, ChoiceWidget):
                follow_imagery(wrappers, "INPUT", self._choice)
        if isinstance(self._choice, ClassList):
            follow_raster(wrappers, self._raster, self._choice.show_classes, self._explained)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self._choice.set_value(value)

    def widgetValue(self) -> Any:
        return self._choice.value()

    def _tell(self) -> None:
        if not sip.isdeleted(self):
            self.widgetValueHasChanged.emit(self)


class ChoiceFactory(QgsProcessingParameterWidgetFactoryInterface):
    """Makes the wrappers; QGIS owns it once it is registered, and what it makes."""

    def __init__(self) -> None:
        super().__init__()
        self._wrappers: set[ChoiceWrapper] = set()  # else Python forgets them, and only their base class is left

    def parameterType(self) -> str:
        return CHOICE_WIDGET

    def createWidgetWrapper(self, parameter: QgsProcessingParameterDefinition, kind: Any) -> ChoiceWrapper:
        wrapper = ChoiceWrapper(parameter, kind, self._wrappers.discard)
        sip.transferto(wrapper, None)
        self._wrappers.add(wrapper)
        return wrapper

    def compatibleParameterTypes(self) -> list[str]:
        return [QgsProcessingParameterString.typeName(), QgsProcessingParameterFile.typeName(),
                QgsProcessingParameterEnum.typeName()]

    def compatibleOutputTypes(self) -> list[str]:
        return [QgsProcessingOutputString.typeName(), QgsProcessingOutputFile.typeName()]


def register() -> ChoiceFactory | None:
    """Tell QGIS of the widget; None where it has one of that name already, from a plugin that was not unloaded."""
    factory = ChoiceFactory()
    if not QgsGui.processingGuiRegistry().addParameterWidgetFactory(factory):
        return None
    REGISTERED_WIDGETS.add(CHOICE_WIDGET)
    return factory


def unregister(factory: ChoiceFactory) -> None:
    """Take the widget away again; QGIS deletes the factory."""
    REGISTERED_WIDGETS.discard(CHOICE_WIDGET)
    QgsGui.processingGuiRegistry().removeParameterWidgetFactory(factory)
