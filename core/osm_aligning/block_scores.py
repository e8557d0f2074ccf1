"""How well the objects of a block fit the evidence at every shift, and the shift that fits best.

Masked normalised cross-correlation (Padfield 2012, "Masked object registration in the Fourier domain", IEEE
Transactions on Image Processing 21): a coefficient of correlation for each shift, of those pixels alone that have data.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage, signal

# Of the pixels around the objects that must have data under a shift for it to count.
_LEAST_SHARE_WITH_DATA = 0.5
# How far around objects the evidence is looked at: beyond it stands what no object of the block can tell.
_AROUND_M = 6.0
# Another place competes with the best one if it lies at least so far from it: nearer ones are the same hill.
_OTHER_PLACE_M = 1.5
_LEAST_VARIANCE = 1e-8


@dataclass(frozen=True)
class Peak:
    """A shift (rows, columns) in pixels, finer than one; ``score``: its correlation; ``certainty``: from 0 to 1.

    The certainty is one minus the peak ratio: the second best place's correlation by that of this one.
    ``at_the_edge``: the best shift is the largest that was looked at, so a better one may lie beyond.
    """

    row_px: float
    column_px: float
    score: float
    certainty: float
    at_the_edge: bool


def scores(template: npt.NDArray[np.float32], evidence: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_],
           pixel_size_m: float) -> npt.NDArray[np.float64]:
    """The correlation of a block's objects with the evidence at every shift.

    Args:
        template: of shape (layers, rows, columns).
        evidence: of shape (layers, rows + 2 r, columns + 2 r), r the largest shift in pixels.
        valid: where the evidence has data, of shape (rows + 2 r, columns + 2 r).

    Returns:
        Coefficients from -1 to 1 of shape (2 r + 1, 2 r + 1); -1 where a shift has too little data.
    """
    near = ndimage.distance_transform_edt(~np.any(template != 0, axis=0)) <= _AROUND_M / pixel_size_m
    weights, data = near.astype(np.float64), valid.astype(np.float64)
    count = _correlated(weights, data) * len(template)
    sums = np.zeros((5, *count.shape))
    for drawn, shown in zip(template.astype(np.float64), evidence.astype(np.float64)):
        drawn, shown = drawn * weights, shown * data
        sums += [_correlated(drawn, data), _correlated(drawn**2, data), _correlated(weights, shown),
                 _correlated(weights, shown**2), _correlated(drawn, shown)]
    enough = count >= _LEAST_SHARE_WITH_DATA * max(1.0, float(weights.sum())) * len(template)
    drawn_sum, drawn_squares, shown_sum, shown_squares, products = sums / np.maximum(count, 1)
    variances = (drawn_squares - drawn_sum**2) * (shown_squares - shown_sum**2)
    enough &= variances > _LEAST_VARIANCE**2
    result = (products - drawn_sum * shown_sum) / np.sqrt(np.where(enough, variances, 1))
    return np.where(enough, np.clip(result, -1, 1), -1.0)


def _correlated(small: npt.NDArray[np.float64], large: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return signal.fftconvolve(large, small[::-1, ::-1], mode="valid")


def best_peak(values: npt.NDArray[np.float64], pixel_size_m: float) -> Peak:
    """The best of all shifts."""
    return peak_at(values, np.unravel_index(int(np.argmax(values)), values.shape), pixel_size_m)


def peak_at(values: npt.NDArray[np.float64], place: tuple[np.intp, ...], pixel_size_m: float) -> Peak:
    """The hill on whose slope a place lies: its top, and how far it stands out from all others."""
    row, column = _climbed(values, int(place[0]), int(place[1]))
    radius_px = len(values) // 2
    score = float(values[row, column])
    at_the_edge = row in (0, len(values) - 1) or column in (0, values.shape[1] - 1)
    between = (0.0, 0.0) if at_the_edge else (_parabola(values[row - 1:row + 2, column]),
                                              _parabola(values[row, column - 1:column + 2]))
    second = max(0.0, _second_best(values, row, column, _OTHER_PLACE_M / pixel_size_m))
    certainty = max(0.0, 1 - second / score) if score > 0 else 0.0
    return Peak(row - radius_px + between[0], column - radius_px + between[1], score, certainty, at_the_edge)


def _climbed(values: npt.NDArray[np.float64], row: int, column: int) -> tuple[int, int]:
    """The top that the steepest way up from a place leads to."""
    while True:
        top, left = max(0, row - 1), max(0, column - 1)
        around = values[top:row + 2, left:column + 2]
        step = np.unravel_index(int(np.argmax(around)), around.shape)
        if around[step] <= values[row, column]:
            return row, column
        row, column = top + int(step[0]), left + int(step[1])


def _second_best(values: npt.NDArray[np.float64], row: int, column: int, apart_px: float) -> float:
    """The highest of all other tops, and of the edge of what was looked at, behind which there may be one."""
    tops = values == ndimage.maximum_filter(values, 3, mode="nearest")
    rows, columns = np.ogrid[:len(values), :values.shape[1]]
    tops &= np.hypot(rows - row, columns - column) >= apart_px
    return float(values[tops].max(initial=-1.0))


def _parabola(three: npt.NDArray[np.float64]) -> float:
    """Where between -0.5 and 0.5 the parabola through three values, of which the middle is highest, has its top."""
    bend = three[0] - 2 * three[1] + three[2]
    return 0.0 if bend >= 0 else float(np.clip((three[0] - three[2]) / (2 * bend), -0.5, 0.5))
