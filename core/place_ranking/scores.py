"""What speaks for labelling a place, from what a model says of its pixels. Arithmetic alone.

Entropy, margin and the disagreement of views are the usual measures of doubt (Settles 2009, "Active Learning
Literature Survey"; Gaillochet et al. 2023 for views of segmentations). Confident errors are those of iSAGE (Papadakis
et al. 2025): where the model is sure and the map says something else, one of both has something to learn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from contract.class_kinds import NOISE_PX
from contract.classes import IGNORE_ID

_CONFIDENT = 0.8
_OUTLINE_RADIUS_M = 1.0  # errors narrower than twice this are outlines that are a little off
_SEEN_FROM = 0.2  # probability from which an object may be there
Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PlaceScores:
    """A place; each score is larger where a label teaches more, NaN where it cannot be told.

    ``entropy``, ``margin`` (1 where the two best classes are even) and ``disagreement`` (how far the views are apart,
    NaN of a single one) are means over the pixels, from 0 to 1. ``osm_errors``: the share of the pixels where the model
    is sure and OSM says something else. ``objects``: how many objects are to be expected.
    """

    entropy: float
    margin: float
    disagreement: float
    osm_errors: float
    objects: float


def score_place(views: Probabilities, valid: npt.NDArray[np.bool_], osm: npt.NDArray[np.uint8] | None,
                object_places: tuple[int, ...], pixel_size_m: float) -> PlaceScores:
    """Score a place.

    Args:
        views: what the model says of it, seen in one way or several: (views, classes, rows, columns).
        valid: (rows, columns), at least one pixel of which is.
        osm: positions of classes in the scheme by OSM, 255 where it says nothing, (rows, columns); None without OSM.
        object_places: positions of the classes of objects.
    """
    probabilities = views.mean(axis=0)
    seen = probabilities[:, valid]
    best = np.sort(seen, axis=0)[-2:]
    errors = np.nan if osm is None else confident_errors(probabilities, valid, osm, pixel_size_m)
    apart = float(np.abs(views - probabilities).sum(axis=1)[:, valid].mean() / 2) if len(views) > 1 else np.nan
    return PlaceScores(float(_entropy(seen).mean()), float(1 - (best[-1] - best[0]).mean()), apart, errors,
                       expected_objects(probabilities, valid, object_places))


def confident_errors(probabilities: Probabilities, valid: npt.NDArray[np.bool_], osm: npt.NDArray[np.uint8],
                     pixel_size_m: float) -> float:
    """The share of the known pixels where the model is sure of another class than OSM; NaN where OSM says nothing."""
    known = valid & (osm != IGNORE_ID)
    if not known.any():
        return np.nan
    wrong = known & (probabilities.max(axis=0) >= _CONFIDENT) & (probabilities.argmax(axis=0) != osm)
    size_px = 2 * max(1, round(_OUTLINE_RADIUS_M / pixel_size_m)) + 1
    inner = ndimage.minimum_filter(wrong.astype(np.uint8), size_px, mode="constant")
    return float(ndimage.maximum_filter(inner, size_px, mode="constant")[known].mean())


def expected_objects(probabilities: Probabilities, valid: npt.NDArray[np.bool_],
                     object_places: tuple[int, ...]) -> float:
    """How many objects are to be expected: each piece that may be one counts by its highest probability.

    NaN where the scheme has no objects.
    """
    if not object_places:
        return np.nan
    summed = np.where(valid, probabilities[list(object_places)].sum(axis=0), 0)
    pieces, count = ndimage.label(summed >= _SEEN_FROM)
    numbers = np.arange(1, count + 1)
    large = numbers[ndimage.sum_labels(np.ones_like(summed), pieces, numbers) >= NOISE_PX] if count else numbers
    return float(np.sum(ndimage.maximum(summed, pieces, large))) if len(large) else 0.0


def _entropy(probabilities: Probabilities) -> npt.NDArray[np.float32]:
    """Normalised: 0 where one class has everything, 1 where all have the same; (classes, …) in, (…) out."""
    clipped = np.clip(probabilities, 1e-12, 1)
    return -(clipped * np.log(clipped)).sum(axis=0) / np.log(max(2, len(probabilities)))
