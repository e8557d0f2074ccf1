"""The raster that the user of a dialog has chosen, and what other widgets of the dialog show because of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAbstractSpinBox

from ...contract.classes import ClassScheme
from ..layers.raster_schemes import scheme_of_raster
from .input_checks import pixel_size_m
from .unset_texts import unset_number

Listener = Callable[[Optional[ClassScheme], float], None]


def follow_raster(wrappers: list, name: str, listener: Listener, explained: Mapping[str, str]) -> None:
    """Tell a listener the scheme and the pixel size (m) of the raster of a parameter, now and after every change.

    Args:
        wrappers: of all parameters of the dialog.
        name: of the raster's parameter.
        explained: number parameters that are to show what "not set" means for the raster, by their names, with a key
            of ``unset_texts.NUMBER_MEANINGS``.
    """
    wrapper = _named(wrappers, name)
    listeners = [listener, *(_explained(_named(wrappers, number), meaning) for number, meaning in explained.items())]

    def tell(*_: Any) -> None:
        if not sip.isdeleted(wrapper):
            scheme, pixel_m = _read(wrapper)
            for listener in listeners:
                listener(scheme, pixel_m)

    wrapper.widgetValueHasChanged.connect(tell)
    tell()


def _explained(wrapper: Any, meaning: str) -> Listener:
    widget = wrapper.wrappedWidget()
    box = widget if isinstance(widget, QAbstractSpinBox) else widget.findChild(QAbstractSpinBox)
    usual, usual_tip = box.specialValueText(), box.toolTip()

    def explain(scheme: Optional[ClassScheme], pixel_m: float) -> None:
        if sip.isdeleted(box):
            return
        text = unset_number(scheme, pixel_m, meaning) if pixel_m else ""
        box.setSpecialValueText(text or usual)
        box.setToolTip(text or usual_tip)

    return explain


def _named(wrappers: list, name: str) -> Any:
    return next(wrapper for wrapper in wrappers if wrapper.parameterDefinition().name() == name)


def _read(wrapper: Any) -> tuple[Optional[ClassScheme], float]:
    """Scheme and pixel size (m) of the raster that a wrapper has, None and 0 where it has none."""
    context = QgsProcessingContext()  # keeps the layer alive
    context.setProject(QgsProject.instance())
    definition = wrapper.parameterDefinition()
    layer = QgsProcessingParameters.parameterAsRasterLayer(definition, {definition.name(): wrapper.parameterValue()},
                                                           context)
    if layer is None or not layer.isValid():
        return None, 0.0
    return scheme_of_raster(layer), pixel_size_m(layer)
