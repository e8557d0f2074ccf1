"""From scanned places to a ranked list: what a label would teach, and why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from contract.choices import PlaceReason, PlaceScore

from .scanned_places import ScannedPlaces
from .spread import choose, ranks

Floats = npt.NDArray[np.float64]
# What speaks for a place, by the score that stands out most, and from what value on; of equal ones the first.
_REASONS: dict[str, tuple[PlaceReason, float]] = {
    "osm_errors": ("differs from OSM", 0.001), "disagreement": ("views disagree", 0.01), "margin": ("unsure", 0.05),
    "objects": ("many objects", 2.0)}
_OUTSTANDING = 0.6  # ranks below say nothing of a place
# What the place that teaches least counts, of what the one that teaches most does. While little is labelled, being
# unlike it teaches as much as doubt (Hacohen et al. 2022, "Active Learning on a Budget").
_LEAST_WEIGHT = 0.5


@dataclass(frozen=True)
class RankedPlace:
    """A place to label: its number among the scanned ones, what it was ranked by (0 to 1), and the main reason."""

    number: int
    score: float
    reason: PlaceReason


def rank(places: ScannedPlaces, score: PlaceScore, count: int, seed: int) -> list[RankedPlace]:
    """The places to label, first the one that teaches most; none that is known already."""
    quality = qualities(places.scores, score, seed)
    sides = np.maximum(places.bounds_px[:, (1, 3)] - places.bounds_px[:, (0, 2)], 1).max()
    positions = places.bounds_px[:, (0, 2)] / sides
    if score == "random":
        chosen = [int(place) for place in np.argsort(-quality) if not places.known[place]][:count]
    else:
        weight = _LEAST_WEIGHT + (1 - _LEAST_WEIGHT) * quality
        chosen = choose(weight, places.features, positions, places.known, count)
    reasons = _reasons(places.scores)
    return [RankedPlace(place, float(quality[place]), reasons[place]) for place in chosen]


def qualities(scores: dict[str, Floats], score: PlaceScore, seed: int) -> Floats:
    """How much a label teaches, from 0 to 1, among these places; shape (places,)."""
    if score == "random":
        return np.random.default_rng(seed).random(len(scores["entropy"]))
    return ranks(scores[score])


def _reasons(scores: dict[str, Floats]) -> list[PlaceReason]:
    stand_out = np.stack([np.where(scores[name] >= least, ranks(scores[name]), 0)
                          for name, (_, least) in _REASONS.items()])
    names = [reason for reason, _ in _REASONS.values()]
    return [names[best] if among[best] >= _OUTSTANDING else "new look"
            for best, among in zip(stand_out.argmax(axis=0), stand_out.T)]
