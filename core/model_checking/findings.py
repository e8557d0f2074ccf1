"""What is looked at of a model and imagery, each as a piece of evidence in words and figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj

from contract.model_card import ModelCard
from contract.texts import tr

from ..grids.rasters import Grid
from .distributions import clipped_share, distance
from .fitness import (
    AGREEMENT_WEIGHTS,
    CONFIDENCE_WEIGHTS,
    DIFFERS,
    DISTANCE_WEIGHTS,
    LARGEST_PIXEL_RATIO,
    PIXEL_WEIGHTS,
    SHARES_WEIGHTS,
    Evidence,
    weight_of,
)

_GEOD = pyproj.Geod(ellps="WGS84")
_NEAR_KM = 50.0
Quantiles = Mapping[str, Sequence[float]]


def pixel_size(card: ModelCard, grid: Grid) -> Evidence:
    """Whether the imagery's pixels show what the model was taught on; finer ones are averaged."""
    ratio = grid.pixel_size_m / card.pixel_size_m
    figure = tr("{imagery} m, the model's are {model} m").format(imagery=f"{grid.pixel_size_m:.3g}",
                                                                  model=f"{card.pixel_size_m:.3g}")
    if ratio > LARGEST_PIXEL_RATIO:
        return Evidence("pixel_size", tr("Pixel size"), figure, tr(
            "The imagery's pixels are {ratio} times as large as those of the training: what the model looks for cannot "
            "be seen in them.").format(ratio=f"{ratio:.1f}"), weight_of(ratio, PIXEL_WEIGHTS), impossible=True)
    if ratio > PIXEL_WEIGHTS[0][0]:
        sentence = tr("The imagery's pixels are {ratio} times as large as those of the training.").format(
            ratio=f"{ratio:.1f}")
    else:
        sentence = tr("The imagery's pixels are as fine as those of the training, or finer.")
    return Evidence("pixel_size", tr("Pixel size"), figure, sentence, weight_of(ratio, PIXEL_WEIGHTS))


def place(card: ModelCard, grid: Grid) -> Evidence:
    """How far the imagery is from where the model learnt; that alone decides nothing."""
    title = tr("Place")
    extents = card.learnt_extents
    if not extents:
        return Evidence("place", title, "–", tr("The model does not say where it learnt."))
    to_degrees = pyproj.Transformer.from_crs(grid.crs, "OGC:CRS84", always_xy=True)
    left, bottom, right, top = grid.bounds
    longitude, latitude = to_degrees.transform((left + right) / 2, (bottom + top) / 2)
    away_km = min(_away_km(longitude, latitude, extent) for extent in extents)
    if away_km < 1:
        return Evidence("place", title, "0 km", tr("The imagery is of a place where the model learnt."))
    text = tr("The imagery is near the place where the model learnt.") if away_km <= _NEAR_KM else tr(
        "The imagery is far from every place where the model learnt.")
    return Evidence("place", title, tr("{distance} km").format(distance=f"{away_km:,.0f}"), text)


def bands(card: ModelCard, values: npt.NDArray) -> tuple[Evidence, list[dict[str, Any]]]:
    """The distribution of each band against that of the training tiles: of all, or of the scene that is nearest.

    A model that learnt from several places is at home in each of them, and a place is never spread as all together.

    Args:
        values: of the sampled pixels, of shape (bands, pixels), in the model's order.
    """
    known = _nearest_quantiles(card, values)
    figures = [{"name": band.name, "distance": distance(own, known[band.name]) if known else None,
                "beyond_scaling": clipped_share(own, band.low, band.high), "mean": float(own.mean()),
                "training_mean": band.mean, "quantiles": list(known.get(band.name, ())),
                "imagery_quantiles": np.quantile(own, np.linspace(0, 1, 33)).tolist()}
               for band, own in zip(card.bands, values)]
    title = tr("Values of the bands")
    distances = [(item["distance"], item["name"]) for item in figures if item["distance"] is not None]
    if not distances:
        # Older cards: a mean says little, and is shown only.
        shift = max(abs(float(own.mean()) - band.mean) / (band.std or 1.0) for band, own in zip(card.bands, values))
        return Evidence("bands", title, tr("mean {shift} standard deviations beside").format(shift=f"{shift:.2f}"), tr(
            "The model keeps no distributions of its training's bands: train it again to have them compared.")), figures
    largest, name = max(distances)
    weight = weight_of(largest, DISTANCE_WEIGHTS)
    words = tr("The values of {band} are spread as in the training.") if weight < DIFFERS else tr(
        "The values of {band} are spread otherwise than in the training.")
    return Evidence("bands", title, tr("distance {distance} ({band})").format(distance=f"{largest:.2f}", band=name),
                    words.format(band=name), weight), figures


def _nearest_quantiles(card: ModelCard, values: npt.NDArray) -> Quantiles:
    """Of the training as a whole and of its scenes those whose band that is furthest is nearest; empty without any."""
    scenes = [scene.get("band_quantiles", {}) for scene in card.training.get("scenes", ())]
    candidates = [quantiles for quantiles in (card.training.get("band_quantiles", {}), *scenes)
                  if all(quantiles.get(band.name) for band in card.bands)]
    return min(candidates, default={}, key=lambda quantiles: max(
        distance(own, quantiles[band.name]) for band, own in zip(card.bands, values)))


def confidence(values: npt.NDArray[np.float32]) -> Evidence:
    """How sure the model is of what it sees; networks are sure of much, so that little says more than much."""
    mean = float(values.mean())
    weight = weight_of(mean, CONFIDENCE_WEIGHTS)
    words = tr("The model is sure of what it sees.") if weight < DIFFERS else tr("The model is unsure of what it sees.")
    figure = tr("{mean} on average, below 0.7 on {share} % of the pixels").format(
        mean=f"{mean:.2f}", share=f"{100 * float((values < 0.7).mean()):.0f}")
    return Evidence("confidence", tr("Confidence"), figure, words, weight)


def class_shares(card: ModelCard, classes: npt.NDArray[np.uint8]) -> tuple[Evidence, list[dict[str, Any]]]:
    """What the model says is there against what there was in the training."""
    pixels = card.training.get("class_pixel_counts", {}).get("training", {})
    learnt = np.array([pixels.get(str(item.id), 0) for item in card.scheme.classes], float)
    seen = np.bincount(classes, minlength=len(learnt)) / len(classes)
    shares = learnt / learnt.sum() if learnt.sum() else np.full(len(learnt), np.nan)
    figures = [{"name": item.name, "color": item.color, "predicted": float(own), "training": _known(there)}
               for item, own, there in zip(card.scheme.classes, seen, shares)]
    title = tr("Shares of the classes")
    if not learnt.sum():
        return Evidence("class_shares", title, "–", tr("The model does not say how much of each class it learnt.")), (
            figures)
    moved = float(np.abs(seen - shares).sum() / 2)
    figure = tr("{share} % of the ground otherwise than in the training").format(share=f"{100 * moved:.0f}")
    return Evidence("class_shares", title, figure, tr("The mix of the classes differs between places; it tells only."),
                    weight_of(moved, SHARES_WEIGHTS)), figures


def agreement(card: ModelCard, found: Mapping[str, float], what: str) -> Evidence:
    """How well the model agrees with what is known of the place, against how well it did on its own validation tiles.

    Args:
        found: IoU of the classes that occur, by name.
        what: what it is compared with.
    """
    title = tr("Agreement with {source}").format(source=what)
    own = card.training.get("iou", {})
    both = [name for name in found if own.get(name)]
    if not found:
        return Evidence("agreement", title, "–", tr("None of it lies on the sampled windows."))
    if not both:
        mean = float(np.mean(list(found.values())))
        return Evidence("agreement", title, tr("IoU {iou}").format(iou=f"{mean:.2f}"), tr(
            "The model has no figures of these classes to compare with."))
    here, there = (float(np.mean([figures[name] for name in both])) for figures in (found, own))
    weight = weight_of(here / there, AGREEMENT_WEIGHTS)
    words = tr("It agrees with {source} about as well as with its own validation tiles.") if weight < DIFFERS else tr(
        "It agrees with {source} far less than with its own validation tiles.")
    return Evidence("agreement",
                    title,
                    tr("IoU {here}, on its validation tiles {there}").format(here=f"{here:.2f}", there=f"{there:.2f}"),
                    words.format(source=what),
                    weight)


def _away_km(longitude: float, latitude: float, extent: Sequence[float]) -> float:
    west, south, east, north = extent
    nearest = min(max(longitude, west), east), min(max(latitude, south), north)
    return float(_GEOD.inv(longitude, latitude, *nearest)[2]) / 1000


def _known(value: float) -> float | None:
    return None if value != value else float(value)
