"""Which of the models that a dialog offers do not fit its imagery, and why."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject, QgsRasterLayer
from qgis.PyQt import sip

from ...contract.errors import SegmentationError
from .best_model import best_model
from .choice_widget import ChoiceWidget
from .input_checks import check_model
from .known_models import BEST, model_path


def follow_imagery(wrappers: list, name: str, choice: ChoiceWidget) -> None:
    """Grey out what does not fit the raster of a parameter, now and after every change of it."""
    wrapper = next(wrapper for wrapper in wrappers if wrapper.parameterDefinition().name() == name)

    def tell(*_: Any) -> None:
        if not sip.isdeleted(wrapper) and not choice.is_gone:
            context = QgsProcessingContext()  # keeps the layer alive
            context.setProject(QgsProject.instance())
            definition = wrapper.parameterDefinition()
            raster = QgsProcessingParameters.parameterAsRasterLayer(
                definition, {definition.name(): wrapper.parameterValue()}, context)
            choice.refuse({value: why_not(value, raster) for value in choice.suggestions})

    wrapper.widgetValueHasChanged.connect(tell)
    tell()


def why_not(model: str, raster: Optional[QgsRasterLayer]) -> tuple[str, bool]:
    """What speaks against a model for some imagery, empty for nothing, and whether that makes it impossible."""
    if model == BEST:
        return _which_is_best(raster), False
    try:
        findings = list(check_model(raster, model_path(model, "MODEL")))
    except SegmentationError as error:
        return str(error), True
    return "\n".join(finding.text for finding in findings), any(finding.blocks for finding in findings)


def _which_is_best(raster: Optional[QgsRasterLayer]) -> str:
    """Which model would be taken, or why none; nothing without imagery."""
    if raster is None:
        return ""
    try:
        return best_model(raster, None).why
    except SegmentationError as error:
        return str(error)
