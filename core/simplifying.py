"""Simpler outlines for a coverage that stays one: a boundary between nodes is simplified once, for both its sides."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely

from .coverage import Rings, ragged, signed_areas
from .runs import Floats, Integers

_LEAST_PX = 0.4  # a smaller tolerance makes nothing on a pixel grid simpler
_END_SHARE = 2.0**-20
_ISLAND_PX = 2.0


@dataclass(frozen=True)
class _Lines:
    """Lines one after the other: line k is ``xy[offsets[k]:offsets[k + 1]]``."""

    xy: Floats
    offsets: Integers

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def geometries(self, scale: tuple[float, float] = (1.0, 1.0)) -> npt.NDArray:
        """Lines for shapely, their coordinates multiplied by ``scale``."""
        return shapely.from_ragged_array(shapely.GeometryType.LINESTRING, self.xy * scale, (self.offsets,))


@dataclass(frozen=True)
class _Arcs:
    """Boundaries from node to node, each once, and the rings made of them.

    Ring k consists of the ``arc[first[k]:first[k + 1]]``, each run backwards where ``backwards`` says so.
    """

    lines: _Lines
    first: Integers
    arc: Integers
    backwards: npt.NDArray[np.bool_]

    def ring_of(self) -> Integers:
        """The ring of each of ``arc``."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))


def simplified(rings: Rings, tolerance_m: float, pixel_m: tuple[float, float]) -> tuple[npt.NDArray, Integers]:
    """Polygons of rings whose boundaries stay within ``tolerance_m`` of the pixels', and the piece of each.

    Vertices are a subset of those of the rings, and all nodes stay. Where boundaries would come to touch, they are
    simplified less, or not at all: the polygons are a valid coverage as the rings are.

    Args:
        pixel_m: width and height of a pixel on the ground.
    """
    arcs = _arcs_of(rings)
    ring_of = arcs.ring_of()
    tolerance, changed = np.full(len(arcs.lines), tolerance_m), np.ones(len(arcs.lines), dtype=bool)
    while True:
        lines = _straightened(arcs.lines, tolerance, pixel_m)
        candidate = _assembled(rings, arcs, lines)
        wrong = np.union1d(arcs.arc[_collapsed(candidate)[ring_of]], _points(lines))
        if not len(wrong):
            wrong = _meeting(lines, changed)
            changed[:] = False
        if not len(wrong):
            polygons, piece = candidate.polygons()
            with_holes = shapely.get_num_interior_rings(polygons) > 0
            misplaced = piece[with_holes][~shapely.is_valid(polygons[with_holes])]
            if not len(misplaced):
                return polygons, piece
            wrong = _around_islands(lines, arcs.arc[np.isin(rings.piece[ring_of], misplaced)], tolerance)
        changed[wrong] = True
        tolerance[wrong] /= 2
        tolerance[tolerance < _LEAST_PX * min(pixel_m)] = 0


def _collapsed(rings: Rings) -> npt.NDArray[np.bool_]:
    """Which rings enclose nothing any more, or run the other way round."""
    area = signed_areas(rings.xy, rings.offsets)
    return (area == 0) | ((area > 0) != rings.hole)


def _points(lines: _Lines) -> Integers:
    """Lines that shrank to a point."""
    first, last = lines.offsets[:-1], lines.offsets[1:] - 1
    return np.flatnonzero((last - first == 1) & (lines.xy[first] == lines.xy[last]).all(axis=1))


def _meeting(lines: _Lines, changed: npt.NDArray[np.bool_]) -> Integers:
    """Lines that meet each other or themselves elsewhere than at their ends, at least one of each two changed.

    Without any, polygons made of them neither overlap nor leave gaps: they still wind once around every point.
    """
    ends = np.concatenate((lines.xy[lines.offsets[:-1]], lines.xy[lines.offsets[1:] - 1]))
    cut_off = _Lines(_without_ends(lines), lines.offsets).geometries()
    moved = np.flatnonzero(changed)
    tree = shapely.STRtree(cut_off)
    first, second = tree.query(cut_off[moved], predicate="intersects")
    first = moved[first]
    apart = first != second
    on_end = tree.query(shapely.points(ends), predicate="intersects")[1]
    touching_self = moved[~shapely.is_simple(cut_off[moved])]
    return np.unique(np.concatenate((first[apart], second[apart], on_end, touching_self)))


def _without_ends(lines: _Lines) -> Floats:
    """Vertices of lines that end a little before their ends do; exact, so that touching stays touching."""
    xy = lines.xy.copy()
    for end, inner in ((lines.offsets[:-1], lines.offsets[:-1] + 1), (lines.offsets[1:] - 1, lines.offsets[1:] - 2)):
        xy[end] += (lines.xy[inner] - lines.xy[end]) * _END_SHARE
    return xy


def _around_islands(lines: _Lines, arcs: Integers, tolerance_m: Floats) -> Integers:
    """Of the boundaries of pieces whose islands came to lie outside, those near islands: one passed over them."""
    arcs = np.unique(arcs)
    arcs = arcs[tolerance_m[arcs] > 0]
    geometries = lines.geometries()[arcs]
    islands = geometries[shapely.is_closed(geometries)]
    near = shapely.STRtree(geometries).query(islands, predicate="dwithin", distance=_ISLAND_PX)[1]
    return arcs[np.unique(near)] if len(near) else arcs


def _straightened(lines: _Lines, tolerance_m: Floats, pixel_m: tuple[float, float]) -> _Lines:
    straight = shapely.simplify(lines.geometries(pixel_m), tolerance_m, preserve_topology=False)
    _, xy, (offsets,) = shapely.to_ragged_array(straight)
    return _Lines(np.round(xy / pixel_m), offsets)


def _arcs_of(rings: Rings) -> _Arcs:
    """Cut rings at their nodes; rings without one at a corner that the ring on their other side would choose too."""
    size = np.diff(rings.offsets) - 1
    begin = np.concatenate(([0], np.cumsum(size)))
    open_ring = ragged(rings.offsets[:-1], size)
    xy, node = rings.xy[open_ring].astype(np.int64), rings.node[open_ring]
    key = xy[:, 1] << 32 | xy[:, 0]
    ring = np.repeat(np.arange(len(size)), size)
    without = ~np.logical_or.reduceat(node, begin[:-1])
    node |= without[ring] & (key == np.minimum.reduceat(key, begin[:-1])[ring])

    # Arcs in the order of the rings, each ring from its first node on.
    start = np.flatnonzero(node)
    first = np.searchsorted(start, begin)
    ring_of_arc = ring[start]
    following = np.arange(1, len(start) + 1)
    following[first[1:] - 1] = first[:-1]
    end = start[following]
    length = np.where(end > start, end - start, end - start + size[ring_of_arc])
    into = ragged(np.zeros_like(length), length + 1)
    member = np.repeat(start - begin[ring_of_arc], length + 1) + into
    vertex = np.repeat(begin[ring_of_arc], length + 1) + member % np.repeat(size[ring_of_arc], length + 1)

    head, tail = key[start], key[end]
    second, before_last = _next(start, begin, size, ring_of_arc, 1), _next(end, begin, size, ring_of_arc, -1)
    backwards = (head > tail) | ((head == tail) & (key[second] > key[before_last]))
    # An arc is known by where it begins and in which of four directions.
    step = np.sign(xy[np.where(backwards, before_last, second)] - xy[np.where(backwards, end, start)])
    identity = np.where(backwards, tail, head) * 4 + np.where(step[:, 0] == 0, step[:, 1] + 1, step[:, 0] + 2)
    _, once, arc = np.unique(identity, return_index=True, return_inverse=True)
    offsets = np.concatenate(([0], np.cumsum(length + 1)))
    chosen = _backwards(offsets[once], length[once] + 1, backwards[once])
    return _Arcs(_Lines(rings.xy[open_ring][vertex[chosen]], np.concatenate(([0], np.cumsum(length[once] + 1)))),
                 first, arc, backwards)


def _next(at: Integers, begin: Integers, size: Integers, ring: Integers, step: int) -> Integers:
    """The vertex before or after each vertex in its ring."""
    return begin[ring] + (at - begin[ring] + step) % size[ring]


def _backwards(begin: Integers, size: Integers, backwards: npt.NDArray[np.bool_]) -> Integers:
    """Indices of groups of ``size`` members from ``begin`` on, some of them backwards."""
    into = ragged(np.zeros_like(size), size)
    turned = np.repeat(backwards, size)
    return np.repeat(begin, size) + np.where(turned, np.repeat(size, size) - 1 - into, into)


def _assembled(rings: Rings, arcs: _Arcs, lines: _Lines) -> Rings:
    """The rings of arcs under other lines."""
    begin, size = lines.offsets[:-1][arcs.arc], np.diff(lines.offsets)[arcs.arc] - 1
    # Each arc without its last vertex, which is the next one's first; backwards, that is its own first.
    index = _backwards(np.where(arcs.backwards, begin + 1, begin), size, arcs.backwards)
    ring_size = np.add.reduceat(size, arcs.first[:-1])
    ring_begin = np.concatenate(([0], np.cumsum(ring_size)))[:-1]
    from_ring = ragged(ring_begin, ring_size + 1)
    from_ring[np.cumsum(ring_size + 1) - 1] = ring_begin
    xy = lines.xy[index][from_ring]
    return replace(rings, xy=xy, node=np.zeros(len(xy), dtype=bool),
                   offsets=np.concatenate(([0], np.cumsum(ring_size + 1))))
