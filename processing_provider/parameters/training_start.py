"""What a training of Map classes starts from: the starter where it fits, else an encoder's weights, or a model."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProcessingParameterString, QgsRasterLayer

from ...contract.class_kinds import learning_pixel_size_m
from ...contract.classes import ClassScheme
from ...contract.jobs import TrainJob
from ...contract.model_card import load_card
from ..translation import tr
from .definitions import advanced, choice_or_text, naming_choices, with_tooltip
from .input_checks import image_band_count, pixel_size_m
from .known_models import STARTER, STARTER_PATH, model_path, model_words, recent_models

AUTOMATIC, ENCODER = "auto", "none"
# Of pixels that are so many times as large or small, it still knows the buildings: its card says 0.1 to 0.6 m.
_PIXEL_SIZE_RATIO = 2.1


def start_parameter() -> QgsProcessingParameterString:
    """The start of a training: automatic, an encoder's weights, or a model by its name or path."""
    choices = [AUTOMATIC, ENCODER, STARTER, *recent_models()]
    known = {AUTOMATIC: tr("automatic"), ENCODER: tr("encoder weights alone"), **model_words()}
    words = {choice: known[choice] for choice in choices}
    return advanced(with_tooltip(
        choice_or_text("INITIAL_MODEL", tr("Initial model"), choices, AUTOMATIC,
                       file_filter=tr("Model (*.safetensors)"), words=words),
        naming_choices(tr(
            "{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like "
            "its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune."), words)))


def initial_model(value: str, scheme: ClassScheme, imagery: Optional[QgsRasterLayer], encoder: str,
                  weights: str) -> str:
    """The path of the model that a training goes on from, empty for none.

    Raises:
        InputError: a model that is not there.
    """
    wish = value.strip().casefold()
    if wish == ENCODER:
        return ""
    if wish != AUTOMATIC:
        return model_path(value, "INITIAL_MODEL")
    is_as_it_was = encoder == TrainJob.encoder and weights == TrainJob.encoder_weights
    return str(STARTER_PATH) if is_as_it_was and starter_fits(scheme, imagery) else ""


def starter_fits(scheme: ClassScheme, imagery: Optional[QgsRasterLayer]) -> bool:
    """Whether the starter knows the classes, and has seen imagery like this; bands and pixels of it are looked at."""
    if imagery is None or not imagery.isValid() or imagery.providerType() != "gdal":
        return False
    card = load_card(str(STARTER_PATH))
    if {name.casefold() for name in scheme.names} != {name.casefold() for name in card.scheme.names}:
        return False
    if image_band_count(imagery) != len(card.bands) or imagery.dataProvider().dataTypeSize(1) != 1:
        return False
    learnt_m = learning_pixel_size_m((item.kind for item in scheme.classes), pixel_size_m(imagery))
    return learnt_m > 0 and max(learnt_m / card.pixel_size_m, card.pixel_size_m / learnt_m) <= _PIXEL_SIZE_RATIO
