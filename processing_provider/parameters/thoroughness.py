"""How long a training may take: in words, or as a number of epochs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from qgis.core import QgsProcessingParameterDefinition

from ...contract.choices import EPOCHS_OF, Thoroughness
from ...contract.jobs import TrainJob
from ..translation import tr
from .choice_words import words_of
from .definitions import advanced, closed_choice, number_parameter, with_tooltip, with_wrapper


def thoroughness_parameter(is_told: bool = False) -> QgsProcessingParameterDefinition:
    """In words; ``EPOCHS_OF`` says what each means. ``is_told``: the dialog says below what a run would do."""
    parameter = _thoroughness()
    return with_wrapper(parameter, "PlannedChoiceWrapper") if is_told else parameter


def _thoroughness() -> QgsProcessingParameterDefinition:
    return with_tooltip(
        closed_choice("THOROUGHNESS", tr("How thorough"), list(EPOCHS_OF), "normal", words_of("thoroughness")),
        tr("quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all "
           "training tiles; training ends earlier when it no longer improves.").format(
            quick=EPOCHS_OF["quick"], normal=EPOCHS_OF["normal"], thorough=EPOCHS_OF["thorough"]))


def epochs_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """The number itself, for those who want another than the words have."""
    epochs = number_parameter("EPOCHS", tr("Epochs at most"), TrainJob, "epochs")
    epochs.setDefaultValue(None)
    epochs.setFlags(epochs.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    yield advanced(with_tooltip(
        epochs, tr("10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How "
                   "thorough” decides.")))


def epochs_of(thoroughness: str, epochs: float | None) -> int:
    """The most epochs of a training; those that are set go before the words."""
    return EPOCHS_OF[cast(Thoroughness, thoroughness)] if epochs is None else int(epochs)
