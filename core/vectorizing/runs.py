"""Rows of pixels as runs of equal values, and the corners where runs of neighbouring rows begin.

Everything that follows (connected components, shared boundaries, polygons) works on runs and corners, so its cost
and its memory grow with the boundaries in a class raster and not with its pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

OUTSIDE = -1

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Runs:
    """Runs of equal ``value`` in ``height`` rows of ``width_px`` pixels, row by row.

    ``start`` is the flat index of a run's first pixel; every row begins a run of its own.
    """

    width_px: int
    height_px: int
    start: Integers
    value: npt.NDArray

    @property
    def row(self) -> Integers:
        return self.start // self.width_px

    @property
    def column(self) -> Integers:
        return self.start % self.width_px

    @property
    def length_px(self) -> Integers:
        return np.diff(self.start, append=self.width_px * self.height_px)

    def with_values(self, value: npt.NDArray) -> Runs:
        """The same rows under other values, of shape (runs,); neighbouring runs that became equal are joined."""
        keep = np.ones(len(value), dtype=bool)
        keep[1:] = (value[1:] != value[:-1]) | (self.column[1:] == 0)
        return Runs(self.width_px, self.height_px, self.start[keep], value[keep])

    def in_row(self, row: int) -> tuple[Integers, npt.NDArray]:
        """First columns and values of one row's runs."""
        first, last = np.searchsorted(self.start, (row * self.width_px, (row + 1) * self.width_px))
        return self.start[first:last] - row * self.width_px, self.value[first:last]


@dataclass(frozen=True)
class Corners:
    """Corners on the lines between rows (line 0 above the first row) where a run above or below begins, row-major.

    Each corner but the last of a line begins a segment of that line up to the next corner: ``above`` and ``below``
    are the indices of the runs on its two sides, OUTSIDE beyond the rows and at the last corner of a line.
    """

    x: Integers
    y: Integers
    above: Integers
    below: Integers


def runs_of(pixels: npt.NDArray, also: npt.NDArray | None = None) -> Runs:
    """The runs of pixels of shape (height, width); where ``also``, of the same shape, changes, another run begins."""
    height, width = pixels.shape
    begins = np.empty((height, width), dtype=bool)
    begins[:, 0] = True
    np.not_equal(pixels[:, 1:], pixels[:, :-1], out=begins[:, 1:])
    if also is not None:
        begins[:, 1:] |= also[:, 1:] != also[:, :-1]
    start = np.flatnonzero(begins)
    return Runs(width, height, start, pixels.reshape(-1)[start])


def corners_of(runs: Runs, columns_above: npt.ArrayLike = (), columns_below: npt.ArrayLike = ()) -> Corners:
    """The corners of runs, with further ones on the first and on the last line where the rows beyond need them."""
    line_px = runs.width_px + 1
    marks = np.zeros((runs.height_px + 1) * line_px, dtype=np.uint8)
    marks[runs.width_px::line_px] = 4
    marks[np.asarray(columns_above, dtype=np.int64)] |= 4
    marks[runs.height_px * line_px + np.asarray(columns_below, dtype=np.int64)] |= 4
    at = runs.start + runs.row  # a line has one corner more than a row has pixels
    marks[at] |= 1
    marks[at + line_px] |= 2
    corner = np.flatnonzero(marks)
    mark = marks[corner]
    y = corner // line_px
    x = corner - y * line_px
    above, below = np.cumsum((mark & 2) != 0) - 1, np.cumsum((mark & 1) != 0) - 1
    line_ends = x == runs.width_px
    above[line_ends | (y == 0)] = OUTSIDE
    below[line_ends | (y == runs.height_px)] = OUTSIDE
    return Corners(x, y, above, below)


def connected_runs(runs: Runs, corners: Corners) -> tuple[int, Integers]:
    """Number of 4-connected pieces of equal value, and the piece of each run; pieces count from the first pixel on."""
    inside = (corners.above >= 0) & (corners.below >= 0)
    above, below = corners.above[inside], corners.below[inside]
    joined = runs.value[above] == runs.value[below]
    return joined_sets(len(runs.start), above[joined], below[joined])


def totals(group: Integers, values: npt.NDArray, count: int) -> Floats:
    """Sum of the values in each of the groups 0…count-1."""
    return np.bincount(group, values, count).astype(np.float64)


def joined_sets(count: int, first: npt.NDArray, second: npt.NDArray) -> tuple[int, Integers]:
    """Number of sets after joining pairs of 0…count-1, and the set of each. Sets count in their members' order."""
    graph = coo_array((np.ones(len(first), dtype=np.int8), (first, second)), shape=(count, count))
    sets, label = connected_components(graph, directed=False)
    first_member = np.empty(sets, dtype=np.int64)
    first_member[label[::-1]] = np.arange(count - 1, -1, -1)
    rank = np.empty(sets, dtype=np.int64)
    rank[np.argsort(first_member)] = np.arange(sets)
    return sets, rank[label]
