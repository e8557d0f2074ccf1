"""Squared outlines put into a coverage: neighbours take over the new walls, so that nothing opens or overlaps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import shapely

from .arcs import Arcs, Lines
from .coverage import Rings, ragged
from .fitted_outlines import (
    CLOSER,
    SQUARED_ATTEMPTS,
    closer_outlines_of,
    is_spiked,
    neighbours_among,
    outlines_of,
    overlap_of,
)
from .moved_walls import MovedWalls, Replacement
from .rows_of_houses import ON_PX, meeting_places
from .runs import Floats, Integers

NEAR_PX = 1.0  # outlines farther apart do not meet


class SquaredOutlines:
    """Squared outlines for some rings, each of which can be taken back."""

    def __init__(self, rings: Rings, arcs: Arcs, wanted: npt.NDArray[np.bool_], pixel_m: tuple[float, float],
                 least_overlap: float) -> None:
        """``wanted``: which pieces to square. Rings that meet the edge of the rows stay as they are.

        An outline that shares less than ``least_overlap`` of its area (intersection over union) with the pixels, or
        lies farther than ``fitted_outlines.FARTHEST_PX`` from their edge, is not taken.
        """
        self._keys = _end_keys(arcs.lines)
        self._rings, self._arcs, self._least_overlap = rings, arcs, least_overlap
        self._pixel_m = np.array(pixel_m)
        self._candidates = np.flatnonzero(_inner_rings(rings) & wanted[rings.piece])
        self._replacements: list[Replacement] = []
        outlines = outlines_of(rings, self._candidates, neighbours_among(self._candidates, arcs), self._pixel_m,
                               least_overlap)
        places = meeting_places(_nodes_of(self._candidates, arcs, self._keys), [outline for outline, _ in outlines])
        walls = MovedWalls(self._keys)
        self._add(0, self._candidates, outlines, walls, places)
        walls.part()
        self._replacements = [walls.taken_over(replacement) for replacement in self._replacements]
        self._active = np.ones(len(self._replacements), dtype=bool)
        self._attempts = 1

    def try_closer(self) -> Integers:
        """Draw the rings that keep their outline nearer to their pixels, fitted to the outlines around them.

        Returns:
            the arcs that are new by that; none when no further way to draw a ring is left.
        """
        while self._attempts <= len(CLOSER):
            attempt, self._attempts = self._attempts, self._attempts + 1
            rings = np.setdiff1d(self._candidates, [item.ring for item in self._taken()])
            outlines = closer_outlines_of(self._rings, rings, self._pixel_m, CLOSER[attempt - 1])
            walls = MovedWalls(self._keys)
            for replacement in self._taken():
                walls.add(replacement)
            known = len(self._replacements)
            self._add(attempt, rings, outlines, walls, {})
            new = self._replacements[known:]
            self._active = np.concatenate((self._active, np.ones(len(new), dtype=bool)))
            if new:
                return self._arcs_at(new)
        return np.zeros(0, np.int64)

    def _add(self, attempt: int, rings: Integers, outlines: list[tuple[Floats | None, float]], walls: MovedWalls,
             places: dict[int, Floats]) -> None:
        """Replace rings by outlines that keep their shape, also where walls of neighbours are taken over."""
        for ring, (outline, overlap) in zip(rings.tolist(), outlines):
            if outline is None or overlap < self._least_overlap:
                continue
            replacement = _replacement(ring, attempt, outline, overlap, self._arcs, self._keys, places)
            if replacement is not None and not walls.fits(replacement):
                replacement = self._beside(walls.taken_over(replacement))
            if replacement is not None:
                walls.add(replacement)
                self._replacements.append(replacement)

    def _taken(self) -> list[Replacement]:
        """The replacements that were not taken back."""
        return [item for item, there in zip(self._replacements, self._active) if there]

    def _beside(self, replacement: Replacement) -> Replacement | None:
        """A replacement fitted to its neighbours' walls, unless it lost the shape of its ring by that."""
        ring = replacement.ring
        members = slice(int(self._arcs.first[ring]), int(self._arcs.first[ring + 1]))
        sections = [line[::-1][:-1] if turned else line[:-1]
                    for line, turned in zip(replacement.lines, self._arcs.backwards[members].tolist())]
        outline = np.vstack((*sections, sections[0][:1]))
        overlap = overlap_of(outline, self._rings.ring(ring))
        if overlap < self._least_overlap or is_spiked(outline * self._pixel_m):
            return None
        return replace(replacement, overlap=overlap)

    @property
    def not_squared(self) -> int:
        """How many rings have no squared outline: none was found, or it would have met others."""
        return len(self._candidates) - sum(item.attempt <= SQUARED_ATTEMPTS for item in self._taken())

    def applied(self, lines: Lines) -> Lines:
        """The lines with those of the outlines in place of theirs."""
        active = self._taken()
        if not active:
            return lines
        begin, size = lines.offsets[:-1].copy(), np.diff(lines.offsets)
        arcs = np.array([arc for item in active for arc in item.arcs])
        new = [line for item in active for line in item.lines]
        new_size = np.array([len(line) for line in new])
        begin[arcs] = len(lines.xy) + np.cumsum(new_size) - new_size
        size[arcs] = new_size
        xy = np.concatenate((lines.xy, *new))[ragged(begin, size)]
        offsets = np.concatenate(([0], np.cumsum(size)))
        nodes = np.array([node for item in active for node in item.nodes], dtype=np.int64)
        if len(nodes):
            places = np.array([place for item in active for place in item.places])
            order = np.argsort(nodes)
            for vertex, keys in ((offsets[:-1], self._keys[:, 0]), (offsets[1:] - 1, self._keys[:, 1])):
                at = order[np.minimum(np.searchsorted(nodes[order], keys), len(nodes) - 1)]
                moved = nodes[at] == keys
                xy[vertex[moved]] = places[at[moved]]
        return Lines(xy, offsets)

    def moved(self) -> npt.NDArray[np.bool_]:
        """Which lines outlines replace, or move an end of; shape (lines,)."""
        active = self._taken()
        moved = np.zeros(len(self._keys), dtype=bool)
        moved[np.flatnonzero(np.isin(self._keys, [node for item in active for node in item.nodes])) // 2] = True
        moved[[arc for item in active for arc in item.arcs]] = True
        return moved

    def losing(self, drawn: Rings, changed: npt.NDArray[np.bool_]) -> Integers:
        """Arcs of rings that share too little with the pixels now, because walls of theirs or of neighbours moved.

        Only rings with ``changed`` lines, shape (lines,), are looked at.
        """
        touched, new = (np.logical_or.reduceat(lines[self._arcs.arc], self._arcs.first[:-1])
                        for lines in (self.moved(), changed))
        numbers = self._candidates[(touched & new)[self._candidates]]
        one, other = _polygons(drawn, numbers), _polygons(self._rings, numbers)
        shared = shapely.area(shapely.intersection(one, other))
        total = shapely.area(one) + shapely.area(other) - shared
        losing = numbers[shared < self._least_overlap * total * (1 - 1e-9)]
        return np.unique(self._arcs.arc[np.isin(self._arcs.ring_of(), losing)])

    def take_back(self, wrong: Integers) -> Integers:
        """Take back those of the outlines that wrong arcs belong to or end at that are worse than such around them.

        One is enough where two meet. Returns the arcs of all these outlines, which are to be looked at again.
        """
        is_wrong = np.zeros(len(self._keys), dtype=bool)
        is_wrong[wrong] = True
        wrong_keys = set(self._keys[is_wrong].reshape(-1).tolist())
        hit = [number for number in np.flatnonzero(self._active).tolist()
               if is_wrong[self._replacements[number].arcs].any()
               or not wrong_keys.isdisjoint(self._replacements[number].nodes)]
        # Without the latest attempts all was well.
        latest = max((self._replacements[number].attempt for number in hit), default=0)
        self._active[self._worst([number for number in hit if self._replacements[number].attempt == latest])] = False
        return self._arcs_at([self._replacements[number] for number in hit])

    def _arcs_at(self, replacements: list[Replacement]) -> Integers:
        """The arcs of replacements, and those that end where they move a node."""
        arcs = [arc for item in replacements for arc in item.arcs]
        nodes = [node for item in replacements for node in item.nodes]
        return np.union1d(np.array(arcs, dtype=np.int64), np.flatnonzero(np.isin(self._keys, nodes).any(axis=1)))

    def _worst(self, numbers: list[int]) -> list[int]:
        """Of some replacements those that overlap their rings less than all others of them nearby."""
        boxes = np.array([_bounds(self._replacements[number].lines) for number in numbers]).reshape(-1, 4)
        boxes += np.array((-1, -1, 1, 1)) * NEAR_PX
        shapes = shapely.box(*boxes.T)
        one, other = shapely.STRtree(shapes).query(shapes)
        order = np.argsort([self._replacements[number].overlap for number in numbers], kind="stable")
        rank = np.empty(len(numbers), np.int64)
        rank[order] = np.arange(len(numbers))
        is_worst = np.ones(len(numbers), dtype=bool)
        is_worst[one[rank[other] < rank[one]]] = False
        return [number for number, worst in zip(numbers, is_worst.tolist()) if worst]


def _bounds(lines: list[Floats]) -> tuple[float, ...]:
    """Left, top, right and bottom of lines."""
    xy = np.concatenate(lines)
    return *xy.min(axis=0), *xy.max(axis=0)


def _inner_rings(rings: Rings) -> npt.NDArray[np.bool_]:
    """Which rings touch neither a seam nor the raster's edge."""
    low, high = rings.xy.min(axis=0), rings.xy.max(axis=0)
    at_edge = (rings.xy == low).any(axis=1) | (rings.xy == high).any(axis=1)
    return ~np.logical_or.reduceat(at_edge, rings.offsets[:-1])


def _polygons(rings: Rings, numbers: Integers) -> npt.NDArray:
    """What some rings enclose."""
    sizes = np.diff(rings.offsets)[numbers]
    xy = rings.xy[ragged(rings.offsets[:-1][numbers], sizes)]
    filled = shapely.polygons(shapely.linearrings(xy, indices=np.repeat(np.arange(len(numbers)), sizes)))
    touching_self = ~shapely.is_valid(filled)
    filled[touching_self] = shapely.make_valid(filled[touching_self])
    return filled


def _end_keys(lines: Lines) -> Integers:
    """One number for each line's first and last vertex; shape (lines, 2)."""
    ends = np.stack((lines.xy[lines.offsets[:-1]], lines.xy[lines.offsets[1:] - 1]), axis=1).astype(np.int64)
    return ends[..., 1] << 32 | ends[..., 0]


def _nodes_of(candidates: Integers, arcs: Arcs, keys: Integers) -> dict[int, list[int]]:
    """The candidates, by their places among these, at each node."""
    nodes: dict[int, list[int]] = {}
    for number, ring in enumerate(candidates.tolist()):
        if not arcs.free[ring]:
            for node in np.unique(keys[arcs.arc[arcs.first[ring]:arcs.first[ring + 1]]]).tolist():
                nodes.setdefault(node, []).append(number)
    return nodes


def _replacement(ring: int, attempt: int, outline: Floats, overlap: float, arcs: Arcs, keys: Integers,
                 meeting: dict[int, Floats]) -> Replacement | None:
    """The outline cut where it meets its neighbours', else nearest to the ring's nodes; None if these change order."""
    members = slice(int(arcs.first[ring]), int(arcs.first[ring + 1]))
    arc, backwards = arcs.arc[members].tolist(), arcs.backwards[members].tolist()
    if arcs.free[ring]:
        return Replacement(ring, attempt, arc, [outline[::-1] if backwards[0] else outline], [], [], overlap)
    line = shapely.linestrings(outline)
    nodes = [int(keys[number, 1 if turned else 0]) for number, turned in zip(arc, backwards)]
    wished = shapely.points([_place(node, line, meeting) for node in nodes])
    at = shapely.line_locate_point(line, wished)
    onward = np.mod(np.roll(at, -1) - at, line.length)
    if len(at) == 1:
        onward[:] = line.length
    if len(set(nodes)) < len(nodes) or onward.min() <= 0 or onward.sum() > 1.5 * line.length:
        return None
    places = list(shapely.get_coordinates(shapely.line_interpolate_point(line, at)))
    corner_at = np.concatenate(([0], np.cumsum(np.hypot(*np.diff(outline, axis=0).T))))[:-1]
    lines = []
    for number, turned in enumerate(backwards):
        behind = np.mod(corner_at - at[number], line.length)
        inside = np.flatnonzero((behind > 1e-9) & (behind < onward[number] - 1e-9))
        corners = outline[inside[np.argsort(behind[inside])]]
        section = np.vstack((places[number], corners, places[(number + 1) % len(places)]))
        lines.append(section[::-1] if turned else section)
    return Replacement(ring, attempt, arc, lines, nodes, places, overlap)


def _place(node: int, line: shapely.LineString, meeting: dict[int, Floats]) -> tuple[float, float]:
    """Where neighbours meet at a node, if the line passes there; else the node itself."""
    if node in meeting and shapely.distance(line, shapely.points(meeting[node])) < ON_PX:
        return float(meeting[node][0]), float(meeting[node][1])
    return float(node & 0xFFFFFFFF), float(node >> 32)
