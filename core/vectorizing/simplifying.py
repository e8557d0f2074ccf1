"""Simpler outlines for a coverage that stays one: a boundary between nodes is simplified once, for both its sides."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from .arcs import Arcs, Lines, assembled
from .coverage import Rings, signed_areas
from .runs import Floats, Integers
from .smoothing import smoothed
from .squared_arcs import SquaredOutlines

_LEAST_PX = 0.4  # a smaller tolerance makes nothing on a pixel grid simpler
_END_SHARE = 2.0**-20
_END_PX, _NEARLY_PX, _SHARP = 0.05, 1e-3, np.radians(2)  # what near lines are cut off, are apart, and how they part
_ISLAND_PX = 2.0


def simplified(rings: Rings, arcs: Arcs, tolerance_m: float, pixel_m: tuple[float, float],
               smooth_m: float = 0.0, outlines: SquaredOutlines | None = None) -> tuple[npt.NDArray, Integers]:
    """Polygons of rings whose boundaries stay within ``tolerance_m`` of the pixels', and the piece of each.

    Vertices are a subset of those of the rings, and all nodes stay, but for ``outlines``, which are taken instead.
    Where boundaries would come to touch, outlines are taken back, corners stay, and boundaries are simplified less, or
    not at all: the polygons are a valid coverage as the rings are.

    Args:
        pixel_m: width and height of a pixel on the ground.
        smooth_m: how far corners are rounded afterwards.
    """
    ring_of = arcs.ring_of()
    tolerance, changed = np.full(len(arcs.lines), tolerance_m), np.ones(len(arcs.lines), dtype=bool)
    unjudged = changed.copy()
    reach_m, free = np.full(len(arcs.lines), smooth_m), arcs.free_lines()
    simple: Lines | None = None
    while True:
        if simple is None:
            simple = smoothed(_straightened(arcs.lines, tolerance, pixel_m), reach_m, free, pixel_m)
        lines = outlines.applied(simple) if outlines is not None else simple
        candidate = assembled(rings, arcs, lines)
        wrong = np.union1d(arcs.arc[_collapsed(candidate)[ring_of]], _points(lines))
        if not len(wrong):
            wrong = np.union1d(_meeting(lines, changed), _crossing_at_nodes(lines, arcs.lines))
            unjudged |= changed
            changed[:] = False
        if not len(wrong) and outlines is not None:
            wrong = np.union1d(_nearly_meeting(lines, arcs.lines, outlines.moved()),
                               outlines.losing(candidate, unjudged))
            unjudged[:] = False
        if not len(wrong):
            polygons, piece = candidate.polygons()
            with_holes = shapely.get_num_interior_rings(polygons) > 0
            misplaced = piece[with_holes][~shapely.is_valid(polygons[with_holes])]
            if not len(misplaced):
                closer = outlines.try_closer() if outlines is not None else wrong
                if not len(closer):
                    return polygons, piece
                changed[closer] = True
                continue
            wrong = _around_islands(lines, arcs.arc[np.isin(rings.piece[ring_of], misplaced)], tolerance)
        changed[wrong] = True
        squared = outlines.take_back(wrong) if outlines is not None else wrong[:0]
        changed[squared] = True
        if len(squared):
            continue
        simple = None
        if reach_m[wrong].any():
            reach_m[wrong] = 0
        elif tolerance[wrong].any():
            tolerance[wrong] /= 2
            tolerance[tolerance < _LEAST_PX * min(pixel_m)] = 0
        else:
            return candidate.polygons()  # nothing left to take back: the rings themselves are so


def _collapsed(rings: Rings) -> npt.NDArray[np.bool_]:
    """Which rings enclose nothing any more, or run the other way round."""
    area = signed_areas(rings.xy, rings.offsets)
    return (area == 0) | ((area > 0) != rings.hole)


def _points(lines: Lines) -> Integers:
    """Lines that shrank to a point."""
    first, last = lines.offsets[:-1], lines.offsets[1:] - 1
    return np.flatnonzero((last - first == 1) & (lines.xy[first] == lines.xy[last]).all(axis=1))


def _meeting(lines: Lines, changed: npt.NDArray[np.bool_]) -> Integers:
    """Lines that meet each other or themselves elsewhere than at their ends, at least one of each two changed.

    Without any, polygons made of them neither overlap nor leave gaps: they still wind once around every point.
    """
    ends = np.concatenate((lines.xy[lines.offsets[:-1]], lines.xy[lines.offsets[1:] - 1]))
    cut_off = Lines(_without_ends(lines), lines.offsets).geometries()
    moved = np.flatnonzero(changed)
    tree = shapely.STRtree(cut_off)
    first, second = tree.query(cut_off[moved], predicate="intersects")
    first = moved[first]
    apart = first != second
    on_end = tree.query(shapely.points(ends), predicate="intersects")[1]
    touching_self = moved[~shapely.is_simple(cut_off[moved])]
    return np.unique(np.concatenate((first[apart], second[apart], on_end, touching_self)))


def _crossing_at_nodes(lines: Lines, exact: Lines) -> Integers:
    """Lines that no longer leave a node in the order, around it, in which the pixels' lines leave it."""
    node, bearing = _node_keys(exact), _leaving(lines)
    order = np.lexsort((_leaving(exact), node))
    node, bearing = node[order], bearing[order]
    begin = np.flatnonzero(np.diff(node, prepend=-1))
    count = np.diff(begin, append=len(node))
    following = np.arange(1, len(node) + 1)
    following[begin + count - 1] = begin
    # Once around, bearings fall back once: from the last to the first.
    falls = np.add.reduceat(bearing[following] < bearing, begin, dtype=np.int64)
    return np.unique(order[np.repeat(falls > 1, count)] % len(lines))


def _nearly_meeting(lines: Lines, exact: Lines, moved: npt.NDArray[np.bool_]) -> Integers:
    """Lines of which one was moved and that are so near to each other that coordinates of a map make them meet.

    Walls of neighbours are put into one line: what lies between them may be left without any width.
    """
    cut_off = Lines(_without_ends(lines, _END_PX), lines.offsets).geometries()
    chosen = np.flatnonzero(moved)
    first, second = shapely.STRtree(cut_off).query(cut_off[chosen], predicate="dwithin", distance=_NEARLY_PX)
    first = chosen[first]
    apart = first != second
    node, bearing = _node_keys(exact), _leaving(lines)
    order = np.lexsort((bearing, node))
    begin = np.flatnonzero(np.diff(node[order], prepend=-1))
    count = np.diff(begin, append=len(node))
    following = np.arange(1, len(node) + 1)
    following[begin + count - 1] = begin
    turn = (bearing[order[following]] - bearing[order]) % (2 * np.pi)
    # A node that lies on nothing but the two ends of a closed line has no angle that could be too sharp.
    sharp = (np.minimum(turn, 2 * np.pi - turn) < _SHARP) & (np.repeat(count, count) > 1)
    line = order % len(lines)
    sharp &= moved[line] | moved[line[following]]
    return np.unique(np.concatenate((first[apart], second[apart], line[sharp], line[following][sharp])))


def _node_keys(lines: Lines) -> Integers:
    """One number for the place of each line's first, then of each line's last vertex, shape (2 * lines,)."""
    xy = lines.xy[np.concatenate((lines.offsets[:-1], lines.offsets[1:] - 1))].astype(np.int64)
    return xy[:, 1] << 32 | xy[:, 0]


def _leaving(lines: Lines) -> Floats:
    """The bearings in which lines leave their first and their last vertices, shape (2 * lines,)."""
    first, last = lines.offsets[:-1], lines.offsets[1:] - 1
    step = np.concatenate((lines.xy[first + 1] - lines.xy[first], lines.xy[last - 1] - lines.xy[last]))
    return np.arctan2(step[:, 1], step[:, 0])


def _without_ends(lines: Lines, longest_px: float = np.inf) -> Floats:
    """Vertices of lines that end a little before their ends do; exact, so that touching stays touching.

    A little is ``_END_SHARE`` of the first and of the last step, or ``longest_px`` where that is given.
    """
    xy = lines.xy.copy()
    for end, inner in ((lines.offsets[:-1], lines.offsets[:-1] + 1), (lines.offsets[1:] - 1, lines.offsets[1:] - 2)):
        step = lines.xy[inner] - lines.xy[end]
        share = (_END_SHARE if np.isinf(longest_px) else
                 np.minimum(longest_px / np.maximum(np.hypot(*step.T), longest_px), 0.25)[:, None])
        xy[end] += step * share
    return xy


def _around_islands(lines: Lines, arcs: Integers, tolerance_m: Floats) -> Integers:
    """Of the boundaries of pieces whose islands came to lie outside, those near islands: one passed over them."""
    arcs = np.unique(arcs)
    geometries = lines.geometries()[arcs]
    islands = geometries[shapely.is_closed(geometries)]
    near = shapely.STRtree(geometries).query(islands, predicate="dwithin", distance=_ISLAND_PX)[1]
    return arcs[np.unique(near)] if tolerance_m[arcs[near]].any() else arcs


def _straightened(lines: Lines, tolerance_m: Floats, pixel_m: tuple[float, float]) -> Lines:
    straight = shapely.simplify(lines.geometries(pixel_m), tolerance_m, preserve_topology=False)
    _, xy, (offsets,) = shapely.to_ragged_array(straight)
    return Lines(np.round(xy / pixel_m), offsets)
