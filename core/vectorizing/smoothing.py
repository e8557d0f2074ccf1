"""Rounder boundaries: corners cut off twice (Chaikin 1974), by a distance and not by a share of long edges."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .arcs import Lines
from .coverage import ragged
from .runs import Floats

ROUNDS = 2
LARGEST_SHARE = 0.25  # of an edge that is cut off at each of its ends
SHORTEST_M = 1e-9


def smoothed(lines: Lines, reach_m: Floats, free: npt.NDArray[np.bool_], pixel_m: tuple[float, float]) -> Lines:
    """Lines whose corners are cut off up to ``reach_m`` before and behind them; none is moved farther than that.

    Ends stay, but for those of ``free`` lines, which close and have no end. Both are of shape (lines,); where
    ``reach_m`` is 0 the line stays as it is.
    """
    for number in range(ROUNDS):
        lines = _cut(lines, reach_m / 2**number, free, np.array(pixel_m))
    return lines


def _cut(lines: Lines, reach_m: Floats, free: npt.NDArray[np.bool_], pixel_m: Floats) -> Lines:
    size = np.diff(lines.offsets)
    chosen = np.flatnonzero((reach_m > 0) & (size > 2))
    if not len(chosen):
        return lines
    edges = size[chosen] - 1
    begin = ragged(lines.offsets[:-1][chosen], edges)
    step = lines.xy[begin + 1] - lines.xy[begin]
    length_m = np.maximum(np.hypot(*(step * pixel_m).T), SHORTEST_M)
    cut = step * np.minimum(LARGEST_SHARE, np.repeat(reach_m[chosen], edges) / length_m)[:, None]
    points = np.stack((lines.xy[begin] + cut, lines.xy[begin + 1] - cut), axis=1).reshape(-1, 2)
    first = np.concatenate(([0], np.cumsum(2 * edges)))[:-1]
    last = first + 2 * edges - 1
    open_lines = ~free[chosen]
    points[first[open_lines]] = lines.xy[lines.offsets[:-1][chosen[open_lines]]]
    points[last[open_lines]] = lines.xy[lines.offsets[1:][chosen[open_lines]] - 1]
    # A free line closes where its first edge was cut: that vertex once more, after all the others.
    source = np.concatenate((lines.xy, points))
    new_begin, new_size = lines.offsets[:-1].copy(), size.copy()
    new_begin[chosen], new_size[chosen] = len(lines.xy) + first, 2 * edges + free[chosen]
    offsets = np.concatenate(([0], np.cumsum(new_size)))
    index = ragged(new_begin, new_size)
    closing = chosen[free[chosen]]
    index[offsets[1:][closing] - 1] = new_begin[closing]
    return Lines(source[index], offsets)
