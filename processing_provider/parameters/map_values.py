"""The values of Map classes' dialog, as its run and the words about it take them.

Layers are touched: main thread only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.utils import iface

from ...contract.class_kinds import learning_pixel_size_m
from ...contract.model_card import load_card
from ..schemes.built_in import read_scheme_parameter
from ..translation import tr
from .best_model import chosen_model
from .choice_words import words_of
from .input_checks import pixel_size_m
from .known_models import STARTER_PATH, new_model_path
from .map_plan import MapPlan
from .thoroughness import epochs_of
from .training_start import initial_model


def epochs_asked(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> int:
    """The most epochs of the training."""
    given = parameters.get("EPOCHS")
    epochs = None if given in (None, "") else algorithm.parameterAsInt(parameters, "EPOCHS", context)
    return epochs_of(algorithm.parameterAsEnumString(parameters, "THOROUGHNESS", context), epochs)


def start_asked(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The path of the model that the training starts from, empty for an encoder's weights."""
    scheme = read_scheme_parameter(algorithm.parameterAsString(parameters, "SCHEME", context))
    return initial_model(algorithm.parameterAsString(parameters, "INITIAL_MODEL", context), scheme,
                         algorithm.parameterAsRasterLayer(parameters, "INPUT", context),
                         algorithm.parameterAsString(parameters, "ENCODER", context),
                         algorithm.parameterAsString(parameters, "ENCODER_WEIGHTS", context))


def part_asked(algorithm: QgsProcessingAlgorithm, imagery: QgsRasterLayer, parameters: dict,
               context: QgsProcessingContext) -> Optional[QgsRectangle]:
    """The extent in the imagery's CRS, None where it is not set."""
    if parameters.get("EXTENT") in (None, ""):
        return None
    return algorithm.parameterAsExtent(parameters, "EXTENT", context, imagery.crs())


def seen_part(imagery: str) -> dict[str, Any]:
    """The inputs of Train model with which its panel shows, epoch by epoch, what the map shows now; none without."""
    if iface is None:
        return {}
    canvas = iface.mapCanvas()
    extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
    return {"PREVIEW": imagery, "PREVIEW_EXTENT": extent}


def kept_model(algorithm: QgsProcessingAlgorithm, imagery: str, parameters: dict,
               context: QgsProcessingContext) -> str:
    """Where a trained model is kept, also where nobody said a place for it: it took the longest to make."""
    chosen = algorithm.parameterAsFileOutput(parameters, "OUTPUT_MODEL", context)
    intermediate = algorithm.parameterAsString(parameters, "INTERMEDIATE_FOLDER", context)
    if chosen or intermediate:
        return chosen or str(Path(intermediate) / "model.safetensors")
    return new_model_path(Path(imagery).stem)


def kept_apart(model: str) -> str:
    """What the figures of a map were counted on whose model was trained on other parts of the scene."""
    if load_card(model).training.get("start_learnt_here"):
        return tr("Parts of the scene that this training never saw, but the model that it went on from may have.")
    return tr("Parts of the scene that the training never saw.")


def plan_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Optional[MapPlan]:
    """What a run with these values would do; None without imagery.

    Raises:
        SegmentationError: a scheme or a model that is not there.
    """
    imagery = algorithm.parameterAsRasterLayer(parameters, "INPUT", context)
    if imagery is None or not imagery.isValid():
        return None
    mpx = _learnt_mpx(imagery, part_asked(algorithm, imagery, parameters, context),
                      algorithm.parameterAsString(parameters, "SCHEME", context))
    fetches = algorithm.parameterAsBool(parameters, "FETCH_OSM", context)
    model = chosen_model(algorithm, parameters, "MODEL", context).path
    if model:
        return MapPlan(mpx, fetches, 0, tr("the starter") if model == str(STARTER_PATH) else Path(model).stem)
    return MapPlan(mpx, fetches, epochs_asked(algorithm, parameters, context),
                   _start_in_words(algorithm, parameters, context),
                   kept_model(algorithm, imagery.source(), parameters, context))


def _learnt_mpx(imagery: QgsRasterLayer, part: Optional[QgsRectangle], scheme: str) -> float:
    """Million pixels of the imagery, or of a part of it, in the size that a network would learn the classes at."""
    size_m = pixel_size_m(imagery)
    learnt_m = learning_pixel_size_m((item.kind for item in read_scheme_parameter(scheme).classes), size_m)
    mpx = imagery.width() * imagery.height() / 1e6 * ((size_m / learnt_m) ** 2 if learnt_m else 1.0)
    whole = imagery.extent()
    return mpx if part is None or not whole.area() else mpx * part.intersect(whole).area() / whole.area()


def _start_in_words(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    start = start_asked(algorithm, parameters, context)
    if start == str(STARTER_PATH):
        return tr("the starter")
    weights = algorithm.parameterAsString(parameters, "ENCODER_WEIGHTS", context)
    return Path(start).stem or tr("{encoder} with the weights {weights}").format(
        encoder=algorithm.parameterAsString(parameters, "ENCODER", context),
        weights=words_of("encoder_weights").get(weights, weights))
