"""Polygons that cross strips: cut open along the seams, and closed to one polygon when their last strip is drawn.

Pixel coordinates; rings run with their interior on the left (clockwise in numbers, since y runs downwards).
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely

from .runs import Integers
from .survey import Row, shared_line

Vertices = npt.NDArray[np.float64]  # of shape (n, 2); whole numbers on seams


@dataclass(frozen=True)
class Seam:
    """The line between two strips: the segments that begin at ``columns``, the last of which is the line's end.

    ``joined``: the same region lies on both sides, so the segment is no boundary. ``passing``: two boundaries meet
    at the column, so it is a vertex of nothing but their bend, if they bend.
    """

    y: int
    columns: Integers
    joined: npt.NDArray[np.bool_]
    passing: npt.NDArray[np.bool_]

    @classmethod
    def between(cls, above: Row, below: Row, y: int, width_px: int) -> Seam:
        """The seam of a strip's last row and the next strip's first row, by their regions."""
        columns, over, under = shared_line(above, below)
        bends = [np.concatenate(([True], side[1:] != side[:-1], [True])) for side in (over, under)]
        kept = np.append((bends[0] | bends[1])[:-1], True)
        columns = np.append(columns, width_px)[kept]
        joined = np.append(over == under, True)[kept]
        boundaries = bends[0][kept].astype(int) + bends[1][kept] + ~joined + ~np.roll(joined, 1)
        return cls(y, columns, joined, boundaries == 2)

    def find(self, x: Integers) -> Integers:
        """Positions of columns that begin a segment."""
        return np.searchsorted(self.columns, x)


@dataclass(frozen=True)
class _Path:
    """Part of a ring between two cuts; ``passing``: its first vertex is needed only if the ring bends there."""

    xy: Vertices
    passing: bool

    @property
    def begin(self) -> tuple[int, int]:
        return int(self.xy[0, 0]), int(self.xy[0, 1])

    @property
    def end(self) -> tuple[int, int]:
        return int(self.xy[-1, 0]), int(self.xy[-1, 1])


@dataclass
class _Open:
    """What is drawn of a region so far: the paths of its rings, and whole rings of holes that touch no seam."""

    paths: list[_Path] = field(default_factory=list)
    holes: list[Vertices] = field(default_factory=list)


class Stitcher:
    """Takes the polygons of one strip after the other and gives back those that are whole."""

    def __init__(self, region_of: list[Integers], region_count: int) -> None:
        """``region_of``: the regions of each strip's pieces, negative for what gets no polygon."""
        self._first = np.zeros(region_count, dtype=np.int64)
        self._last = np.zeros(region_count, dtype=np.int64)
        drawn = [regions[regions >= 0] for regions in region_of]
        for number in range(len(drawn)):
            self._last[drawn[number]] = number
        for number in reversed(range(len(drawn))):
            self._first[drawn[number]] = number
        self._open: dict[int, _Open] = defaultdict(_Open)

    def add(self, number: int, polygons: npt.NDArray, region: Integers, pinches: Integers, seams: list[Seam],
            ) -> tuple[npt.NDArray, Integers]:
        """Add the polygons of strip ``number``, of shape (n,), that lies between ``seams``.

        At ``pinches``, corners of shape (n, 2), two of its polygons touch that will be one.

        Returns:
            the polygons that no later strip adds to, and the region of each.
        """
        crossing = self._first[region] != self._last[region]
        if not crossing.any():
            return polygons, region
        self._cut(polygons[crossing], region[crossing], _keys(pinches), seams)
        whole = [item for item in np.unique(region[crossing]).tolist() if self._last[item] == number]
        closed = np.array([_closed(self._open.pop(item)) for item in whole], dtype=object)
        return (np.concatenate((polygons[~crossing], closed)),
                np.concatenate((region[~crossing], np.array(whole, dtype=np.int64))))

    def _cut(self, polygons: npt.NDArray, region: Integers, pinches: Integers, seams: list[Seam]) -> None:
        oriented = shapely.orient_polygons(polygons, exterior_cw=True)
        _, xy, (ring_offsets, polygon_offsets) = shapely.to_ragged_array(oriented)
        ring_region = np.repeat(region, np.diff(polygon_offsets)).tolist()
        cut = np.isin(xy[:, 1], [seam.y for seam in seams]) | np.isin(_keys(xy), pinches)
        touching = np.logical_or.reduceat(cut, ring_offsets[:-1])
        for ring, (begin, end) in enumerate(zip(ring_offsets[:-1], ring_offsets[1:])):
            into = self._open[ring_region[ring]]
            if touching[ring]:
                into.paths += _paths(xy[begin:end - 1], cut[begin:end - 1], seams)
            else:
                into.holes.append(xy[begin:end].copy())


def _keys(xy: npt.NDArray) -> Integers:
    """One number for each vertex that is a corner of pixels, -1 for others."""
    whole = xy.astype(np.int64)
    return np.where((whole == xy).all(axis=1), whole[:, 1] << 32 | whole[:, 0], -1)


def _paths(ring: Vertices, cut: npt.NDArray[np.bool_], seams: list[Seam]) -> list[_Path]:
    """Cut a ring, given without its closing vertex, at some of its vertices; leave out what is no boundary."""
    shift = -int(np.argmax(cut))
    ring, cut = np.roll(ring, shift, axis=0), np.roll(cut, shift)
    closed = np.concatenate((ring, ring[:1]))
    boundary = np.ones(len(ring), dtype=bool)
    passing = np.zeros(len(ring), dtype=bool)
    for seam in seams:
        here = closed[:, 1] == seam.y
        along = np.flatnonzero(here[:-1] & here[1:])
        boundary[along] = ~seam.joined[seam.find(np.minimum(closed[along, 0], closed[along + 1, 0]))]
        passing[here[:-1]] = seam.passing[seam.find(ring[here[:-1], 0])]
    cuts = np.append(np.flatnonzero(cut), len(ring))
    return [_Path(closed[begin:end + 1].copy(), bool(passing[begin]))
            for begin, end in zip(cuts[:-1], cuts[1:]) if boundary[begin]]


def _closed(region: _Open) -> shapely.Polygon:
    """The polygon of a region that is drawn to its end."""
    rings = _rings(region.paths)
    outer = next(ring for ring in rings if _doubled_area(ring) < 0)
    return shapely.Polygon(outer, [ring for ring in rings if ring is not outer] + region.holes)


def _rings(paths: list[_Path]) -> list[Vertices]:
    """Join paths end to end."""
    beginning: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, path in enumerate(paths):
        beginning[path.begin].append(number)
    following = [_rightmost(path, paths, beginning[path.end]) for path in paths]
    rings = []
    waiting = [True] * len(paths)
    for number in range(len(paths)):
        members = []
        while waiting[number]:
            waiting[number] = False
            members.append(paths[number])
            number = following[number]
        if members:
            rings.append(_without_passing(members))
    return rings


def _rightmost(path: _Path, paths: list[_Path], onward: list[int]) -> int:
    """Which path goes on where one ends: where a region touches itself the one to the right, as within strips."""
    if len(onward) == 1:
        return onward[0]
    back = _bearing(path.xy[-2] - path.xy[-1])
    return min(onward, key=lambda number: (_bearing(paths[number].xy[1] - paths[number].xy[0]) - back) % math.tau)


def _bearing(step: Vertices) -> float:
    return math.atan2(-float(step[1]), float(step[0]))


def _without_passing(paths: list[_Path]) -> Vertices:
    """The closed ring of paths, without vertices that seams put onto a straight boundary."""
    ring = np.concatenate([path.xy[:-1] for path in paths])
    begins = np.cumsum([0] + [len(path.xy) - 1 for path in paths[:-1]])
    passing = np.zeros(len(ring), dtype=bool)
    passing[begins] = [path.passing for path in paths]
    before = ring - np.roll(ring, 1, axis=0)
    after = np.roll(before, -1, axis=0)
    ring = ring[~(passing & (before[:, 0] * after[:, 1] == before[:, 1] * after[:, 0]))]
    return np.concatenate((ring, ring[:1]))


def _doubled_area(ring: Vertices) -> float:
    x, y = ring.T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())
