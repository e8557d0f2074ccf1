"""Squared outlines of neighbours made to fit: one direction, one wall between two, fronts in one line."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .runs import Floats, Integers, joined_sets
from .squaring import ALIKE_DEGREES, STEP_PX, crossings

PARALLEL_DEGREES = 1.0
REACH_PX = 2.0  # walls farther apart along their line are not one wall
MEETING_PX = 3.0  # two outlines meet within this of where their pixels do
ON_PX = 1e-3
_QUARTER = math.pi / 2

Pairs = npt.NDArray[np.int64]  # of neighbours, shape (pairs, 2)


def common_directions(directions: Floats, weights: Floats, pairs: Pairs) -> Floats:
    """Directions (radians, a quarter turn apart is the same) after houses wall to wall agreed on one.

    The one that most wall of a row speaks for counts; houses that stand otherwise keep their own.
    """
    count, row = joined_sets(len(directions), *pairs.T)
    angle = directions * 4
    result = directions.copy()
    for members in _members(row, count):
        votes = np.cos(angle[members, None] - angle[members]) > math.cos(math.radians(4 * ALIKE_DEGREES))
        near = members[votes[int(np.argmax(votes @ weights[members]))]]
        sine, cosine = (weights[near] * np.sin(angle[near])).sum(), (weights[near] * np.cos(angle[near])).sum()
        result[near] = math.atan2(sine, cosine) / 4 % _QUARTER
    return result


def _members(group: Integers, count: int) -> list[Integers]:
    """The members of each group that has more than one."""
    order = np.argsort(group, kind="stable")
    return [part for part in np.split(order, np.cumsum(np.bincount(group, minlength=count))[:-1]) if len(part) > 1]


def with_common_walls(outlines: Sequence[Floats | None], pairs: Pairs, pixel_m: float) -> list[Floats | None]:
    """The outlines (closed rings in metres) with walls of neighbours that nearly lie in one line put into one.

    None where there is no outline, or its walls are those that it had.
    """
    there = [outline is not None for outline in outlines]
    if not any(there):
        return [None] * len(outlines)
    begin = np.vstack([outline[:-1] for outline in outlines if outline is not None])
    step = np.vstack([np.diff(outline, axis=0) for outline in outlines if outline is not None])
    first = np.concatenate(([0], np.cumsum([0 if outline is None else len(outline) - 1 for outline in outlines])))
    walls = _Walls(begin, step)
    joined = [walls.near(slice(first[one], first[one + 1]), slice(first[other], first[other + 1]), pixel_m)
              for one, other in pairs.tolist() if there[one] and there[other]]
    one, other = np.concatenate([np.zeros((2, 0), np.int64), *joined], axis=1)
    count, line = joined_sets(len(begin), one, other)
    for members in _members(line, count):
        walls.align(members, STEP_PX * pixel_m)
    return [walls.ring(slice(first[number], first[number + 1])) if there[number] else None
            for number in range(len(outlines))]


class _Walls:
    """The walls of several rings, one ring after the other."""

    def __init__(self, begin: Floats, step: Floats) -> None:
        self._middle, self._length = begin + step / 2, np.hypot(*step.T)
        self._bearing = np.arctan2(step[:, 1], step[:, 0])
        self._point = self._middle.copy()

    def near(self, ones: slice, others: slice, pixel_m: float) -> Pairs:
        """Pairs of walls of two rings that nearly lie in one line, shape (2, pairs)."""
        turn = self._bearing[ones, None] - self._bearing[others]
        parallel = np.abs(np.sin(turn)) < math.sin(math.radians(PARALLEL_DEGREES))
        apart = self._middle[others] - self._middle[ones, None]
        along = np.column_stack((np.cos(self._bearing[ones]), np.sin(self._bearing[ones])))[:, None]
        ahead = np.abs((apart * along).sum(axis=2)) - (self._length[ones, None] + self._length[others]) / 2
        beside = np.abs(apart[..., 0] * along[..., 1] - apart[..., 1] * along[..., 0])
        one, other = np.nonzero(parallel & (beside < STEP_PX * pixel_m) & (ahead < REACH_PX * pixel_m))
        return np.array((one + ones.start, other + others.start))

    def align(self, members: Integers, farthest_m: float) -> None:
        """Put walls into the line that lies in the middle of them, but for those that it is too far from."""
        longest = members[int(np.argmax(self._length[members]))]
        bearing = self._bearing[longest]
        across = np.array((-math.sin(bearing), math.cos(bearing)))
        offset = self._middle[members] @ across
        shift = np.average(offset, weights=self._length[members]) - offset
        moved = members[np.abs(shift) <= farthest_m]
        self._point[moved] = self._middle[moved] + shift[np.abs(shift) <= farthest_m, None] * across
        turn = self._bearing[moved] - bearing
        self._bearing[moved] = bearing + np.pi * np.round(turn / np.pi)

    def ring(self, walls: slice) -> Floats | None:
        """The closed ring of its walls where they now are; None if none moved, or one has no length any more."""
        if (self._point[walls] == self._middle[walls]).all():
            return None
        corners = crossings(self._bearing[walls], self._point[walls])
        along = np.column_stack((np.cos(self._bearing[walls]), np.sin(self._bearing[walls])))
        if (((np.roll(corners, -1, axis=0) - corners) * along).sum(axis=1) <= 0).any():
            return None
        return np.concatenate((corners, corners[:1]))


def meeting_places(nodes: dict[int, list[int]], outlines: Sequence[Floats | None]) -> dict[int, Floats]:
    """Where outlines of neighbours meet: of the corners near a node the one that is on most of them.

    Args:
        nodes: the rings at each node, which is the key of a vertex of pixels.
        outlines: in pixel coordinates.
    """
    lines = [None if outline is None else shapely.linestrings(outline) for outline in outlines]
    places = {}
    for node, members in nodes.items():
        here = [number for number in members if lines[number] is not None]
        if len(here) < 2:
            continue
        at = np.array((node & 0xFFFFFFFF, node >> 32), dtype=np.float64)
        corners = np.vstack([outlines[number][:-1] for number in here])  # type: ignore[index]
        away = np.hypot(*(corners - at).T)
        corners, away = corners[away < MEETING_PX], away[away < MEETING_PX]
        if not len(corners):
            continue
        on = sum((shapely.distance(lines[number], shapely.points(corners)) < ON_PX).astype(np.int64) for number in here)
        best = int(np.lexsort((away, -on))[0])
        if on[best] > 1:
            places[node] = corners[best]
    return places
