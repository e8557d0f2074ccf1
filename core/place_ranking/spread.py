"""Which places to label, in which order: those that teach much, and each unlike those before it. Arithmetic alone.

A greedy core-set (Sener & Savarese 2018, "Active Learning for Convolutional Neural Networks: A Core-Set Approach")
whose distances are weighted by the score, as k-means++ weights them in BADGE (Ash et al. 2020). The distance is that
of the network's own features, shortened between places that lie side by side.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_NEAR_PLACES = 3.0  # from how many places apart ground counts as another one
_MOST_KNOWN = 500  # labelled places that are compared with: more take long and hardly tell more
_LEAST_QUALITY, _LEAST_DISTANCE = 1e-3, 1e-6  # so that no place is out of the question
Floats = npt.NDArray[np.float64]


def ranks(values: Floats) -> Floats:
    """The share of the values that each one reaches, 0 to 1; equal ones share theirs, NaN is 0.5 where all are, else 0.

    Shape (n,) in and out.
    """
    known = ~np.isnan(values)
    if not known.any():
        return np.full(len(values), 0.5)
    ordered = np.sort(values[known])
    middle = (np.searchsorted(ordered, values, "left") + np.searchsorted(ordered, values, "right")) / 2
    return np.where(known, middle / len(ordered), 0.0)


def choose(quality: Floats, features: npt.NDArray[np.floating], positions: Floats, known: npt.NDArray[np.bool_],
           count: int) -> list[int]:
    """The places to label, first the one that teaches most.

    Args:
        quality: from 0 to 1, of shape (places,).
        features: of the network, of shape (places, channels).
        positions: row and column, in sides of a place, of shape (places, 2).
        known: places that are labelled; they are not chosen, and what is like them counts less.
    """
    scaled = _scaled(features)
    gains = np.where(known, -np.inf, np.maximum(quality, _LEAST_QUALITY))
    apart = np.full(len(quality), np.inf)
    labelled_places = np.flatnonzero(known)
    for labelled in labelled_places[::max(1, len(labelled_places) // _MOST_KNOWN)].tolist():
        apart = np.minimum(apart, _distances(scaled, positions, labelled))
    chosen: list[int] = []
    for _ in range(min(count, int((~known).sum()))):
        unlike = np.where(np.isfinite(apart), np.maximum(apart, _LEAST_DISTANCE), 1.0)
        place = int(np.argmax(gains * unlike))
        chosen.append(place)
        gains[place] = -np.inf
        apart = np.minimum(apart, _distances(scaled, positions, place))
    return chosen


def _scaled(features: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Features of no mean, each of the same spread; those that are the same everywhere become 0."""
    centred = features.astype(np.float32) - features.mean(axis=0, dtype=np.float64).astype(np.float32)
    spread = centred.std(axis=0)
    return centred / np.where(spread > 1e-6, spread, np.inf)


def _distances(scaled: npt.NDArray[np.float32], positions: Floats, place: int) -> Floats:
    """How unlike a place all of them are, 0 to about 1, of shape (places,)."""
    apart = np.sqrt(np.mean((scaled - scaled[place]) ** 2, axis=1) / 2)
    away = np.hypot(*(positions - positions[place]).T)
    return apart * np.minimum(1.0, away / _NEAR_PLACES)
