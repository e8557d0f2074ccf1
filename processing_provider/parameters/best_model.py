"""The best model for some imagery: of those that learnt where it lies and fit it, the one with the best figure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
)

from ...contract.errors import InputError, ModelError
from ...contract.model_card import ModelCard, load_card
from ..registry.model_records import learnt_boxes
from ..registry.model_registry import registry_path
from ..translation import tr
from .input_checks import check_model
from .known_models import BEST, STARTER_PATH, model_path, offered_models
from .osm_checks import check_osm_of_model

_MOST_NAMED = 6


@dataclass(frozen=True)
class ChosenModel:
    """The path of a model; ``why`` says in words why it was chosen, empty where the user named it."""

    path: str
    why: str = ""


@dataclass(frozen=True)
class _Candidate:
    """A model and what speaks against it for some imagery."""

    path: str
    card: ModelCard
    objections: tuple[str, ...]
    is_near: bool

    @property
    def miou(self) -> float:
        """The mean IoU on its validation tiles, below every figure where it has none."""
        figure = self.card.training.get("miou")
        return -1.0 if figure is None else float(figure)


def chosen_model(algorithm: QgsProcessingAlgorithm, parameters: dict, name: str,
                 context: QgsProcessingContext) -> ChosenModel:
    """The model of a parameter: a file, a name, or the best one for the raster of the parameter INPUT.

    Raises:
        InputError: there is none.
    """
    text = algorithm.parameterAsString(parameters, name, context)
    is_for_imagery = isinstance(algorithm.parameterDefinition("INPUT"), QgsProcessingParameterRasterLayer)
    if text.strip().casefold() != BEST or not is_for_imagery:
        return ChosenModel(model_path(text, name))
    has_osm = isinstance(algorithm.parameterDefinition("OSM"), QgsProcessingParameterRasterLayer)
    return best_model(algorithm.parameterAsRasterLayer(parameters, "INPUT", context),
                      algorithm.parameterAsRasterLayer(parameters, "OSM", context) if has_osm else None)


def best_model(imagery: Optional[QgsRasterLayer], osm: Optional[QgsRasterLayer]) -> ChosenModel:
    """Of the models that learnt where imagery lies, and fit its bands and pixels, the one with the largest mean IoU.

    Among equals it is the one that was trained or used last.

    Raises:
        InputError: there is none; the message says of each model why.
    """
    if imagery is None or not imagery.isValid():
        raise InputError(tr("MODEL: there is no imagery to choose the best model for."), tr("Choose imagery first."))
    candidates = list(_candidates(imagery, osm))
    fitting = [candidate for candidate in candidates if candidate.is_near and not candidate.objections]
    if not fitting:
        raise InputError(_why_none(imagery, candidates), _what_would_work(candidates))
    best = max(fitting, key=lambda candidate: candidate.miou)  # the first of equals
    return ChosenModel(best.path, _why(best, fitting))


def _candidates(imagery: QgsRasterLayer, osm: Optional[QgsRasterLayer]) -> Iterator[_Candidate]:
    here = _extent_in_degrees(imagery)
    for path in [*offered_models(), str(STARTER_PATH)]:
        try:
            card = load_card(path)
        except ModelError:  # damaged since it was registered
            continue
        near = any(here.intersects(QgsRectangle(*box)) for box in learnt_boxes(card))
        yield _Candidate(path, card, tuple(_objections(imagery, osm, path, card)), near)


def _objections(imagery: QgsRasterLayer, osm: Optional[QgsRasterLayer], path: str, card: ModelCard) -> Iterator[str]:
    """What keeps a model from being used on imagery, or from knowing what it sees there."""
    for finding in (*check_model(imagery, path), *check_osm_of_model(path, osm)):
        yield finding.text
    found, wanted = _kind_of_values(imagery), _kind_of(card.dtype)
    if imagery.providerType() == "gdal" and found != wanted:
        yield tr("Its values are of another type than those of {imagery}: {wanted}.").format(
            imagery=imagery.name(), wanted=card.dtype)


def _kind_of_values(imagery: QgsRasterLayer) -> tuple[bool, int]:
    """Whether pixels are no whole numbers, and else of how many bytes each is."""
    provider = imagery.dataProvider()
    is_float = provider.dataType(1).name in ("Float32", "Float64")
    return is_float, 0 if is_float else provider.dataTypeSize(1)


def _kind_of(dtype: str) -> tuple[bool, int]:
    return dtype.startswith("float"), 0 if dtype.startswith("float") else int(dtype.lstrip("uint")) // 8


def _extent_in_degrees(imagery: QgsRasterLayer) -> QgsRectangle:
    """The place of imagery; nowhere where that cannot be told."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        extent = QgsCoordinateTransform(imagery.crs(), degrees, QgsCoordinateTransformContext()).transformBoundingBox(
            imagery.extent())
    except QgsCsException:
        return QgsRectangle()
    return extent if imagery.crs().isValid() and extent.isFinite() else QgsRectangle()


def _why(best: _Candidate, fitting: list[_Candidate]) -> str:
    figure = tr("mean IoU {miou:.2f}").format(miou=best.miou) if best.miou >= 0 else tr("without a figure")
    if len(fitting) == 1:
        return tr("Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits "
                  "its bands and pixels.").format(model=best.path, figure=figure)
    others = "; ".join(f"{Path(item.path).stem} ({item.miou:.2f})" if item.miou >= 0 else Path(item.path).stem
                       for item in fitting if item is not best)
    return tr("Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its "
              "bands and pixels. The others: {others}.").format(model=best.path, figure=figure, count=len(fitting),
                                                               others=others)


def _why_none(imagery: QgsRasterLayer, candidates: list[_Candidate]) -> str:
    near = [candidate for candidate in candidates if candidate.is_near]
    lines = [f"{Path(item.path).stem}: {' '.join(item.objections)}" for item in near[:_MOST_NAMED]]
    beginning = tr("MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.").format(
        count=len(candidates), imagery=os.path.basename(imagery.source()) or imagery.name(), near=len(near))
    return " ".join([beginning, *lines])


def _what_would_work(candidates: list[_Candidate]) -> str:
    """The models that fit but learnt elsewhere, or how to get one."""
    fitting = [item for item in candidates if not item.objections]
    if fitting:
        names = ", ".join("starter" if item.path == str(STARTER_PATH) else Path(item.path).stem
                          for item in fitting[:_MOST_NAMED])
        return tr("Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a "
                  "model here.").format(names=names)
    return tr("Train a model here (Train model, Map classes), or add one to {registry} by running Model info on "
              "it.").format(registry=registry_path())
