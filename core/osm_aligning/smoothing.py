"""The shifts of all blocks together: each fits its own scores, and rather near its neighbours than far from them.

A Markov random field over the blocks with truncated-linear potentials, solved by iterated conditional modes, as
Vargas-Muñoz et al. 2019 ("Correcting rural building annotations in OpenStreetMap using convolutional neural networks",
ISPRS Journal of Photogrammetry and Remote Sensing 147) do it over groups of buildings. Truncated: a neighbour that lies
elsewhere by more than a certain distance says nothing, so that a real break between two photographs stays one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt

from .block_scores import Peak, best_peak, peak_at

Place = tuple[int, int]
Surfaces = Mapping[Place, npt.NDArray[np.float64]]
# A neighbour farther away than that has no say.
_TRUNCATED_AT_M = 2.0
# Of a block's own best score: what neighbours that all agree add to it.
_WEIGHT = 0.25
_MOST_ROUNDS = 10
_AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1))


def smoothed_peaks(surfaces: Surfaces, pixel_size_m: float, minimum_certainty: float) -> dict[Place, Peak]:
    """The shift of each block that has an answer; blocks without one are left out, and have no say in the others'.

    An answer is certain enough, and lies within the largest shift that was looked at.
    """
    peaks = {place: best_peak(values, pixel_size_m) for place, values in surfaces.items()}
    answers = {place: peak for place, peak in peaks.items() if _is_answer(peak, minimum_certainty)}
    for _ in range(_MOST_ROUNDS):
        before = dict(answers)
        for place, values in surfaces.items():
            peak = _supported_peak(values, [answers[other] for other in _neighbours(place) if other in answers],
                                   pixel_size_m)
            if _is_answer(peak, minimum_certainty):
                answers[place] = peak
            else:
                answers.pop(place, None)
        if before == answers:
            break
    return answers


def _is_answer(peak: Peak, minimum_certainty: float) -> bool:
    return peak.score > 0 and not peak.at_the_edge and peak.certainty >= minimum_certainty


def _neighbours(place: Place) -> Iterator[Place]:
    for down, right in _AROUND:
        yield place[0] + down, place[1] + right


def _supported_peak(values: npt.NDArray[np.float64], neighbours: list[Peak], pixel_size_m: float) -> Peak:
    """The best shift of a block, with what its neighbours say; its place between pixels is that of its own scores."""
    if not neighbours or values.max() <= 0:
        return best_peak(values, pixel_size_m)
    radius_px = len(values) // 2
    rows, columns = np.ogrid[-radius_px:radius_px + 1, -radius_px:radius_px + 1]
    reach_px = _TRUNCATED_AT_M / pixel_size_m
    agreement = np.mean([np.maximum(0, 1 - np.hypot(rows - peak.row_px, columns - peak.column_px) / reach_px)
                         for peak in neighbours], axis=0)
    supported = values + _WEIGHT * values.max() * agreement
    place = np.unravel_index(int(np.argmax(supported)), supported.shape)
    own, together = peak_at(values, place, pixel_size_m), peak_at(supported, place, pixel_size_m)
    return Peak(own.row_px, own.column_px, own.score, together.certainty, own.at_the_edge)
