"""Bridges over the gaps of a road graph, where trees or cars hide a road that goes on behind them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import networkx
import numpy as np
import shapely
from scipy.spatial import KDTree

from .road_graph import Points, add_line, lines_from

# An end points where the road runs over so many of its widths before it.
DIRECTION_WIDTHS = 2.0
# Both ends of a bridge point at each other within this angle,
MOST_DEGREES = 30.0
# and neither lies beside the other's axis by more than so many widths of the road.
OFFSET_WIDTHS = 1.0
# A lane does not go on as a motorway.
MOST_WIDTH_RATIO = 2.5
# Points along a bridge lie no farther apart.
SPACING_M = 0.5


@dataclass(frozen=True)
class _End:
    """A dead end: its node, its place, the unit vector in which it points, and the road's width there in metres."""

    node: int
    point: Points
    direction: Points
    width_m: float


def bridge_gaps(graph: networkx.MultiGraph, longest_m: float,
                allows: Callable[[Points], bool] = lambda points: True) -> int:
    """Join dead ends that point at each other by straight lines, the shortest gaps first, each end once.

    A bridge never crosses a line of the graph, nor another bridge.

    Args:
        graph: is changed; the new edges are ``bridged``.
        longest_m: longest gap that is bridged; 0 bridges none.
        allows: says of points along a gap, of shape (points, 2), whether a road may be there.

    Returns:
        how many gaps were bridged.
    """
    ends = [_end(graph, node) for node, degree in graph.degree if degree == 1]
    if longest_m <= 0 or len(ends) < 2:
        return 0
    pairs = KDTree([end.point for end in ends]).query_pairs(longest_m, output_type="ndarray")
    gaps = sorted((_distance_m(ends[first], ends[second]), first, second) for first, second in pairs.tolist()
                  if _point_at_each_other(ends[first], ends[second]))
    lines = shapely.STRtree([shapely.linestrings(points) for *_, points in graph.edges(data="points")])
    bridges: list[shapely.LineString] = []
    joined: set[int] = set()
    for gap_m, first, second in gaps:
        if joined & {first, second}:
            continue
        points = np.linspace(ends[first].point, ends[second].point, max(math.ceil(gap_m / SPACING_M), 1) + 1)
        bridge = shapely.linestrings(points)
        if _crosses(bridge, lines, bridges) or not allows(points):
            continue
        half_widths_m = np.linspace(ends[first].width_m, ends[second].width_m, len(points)) / 2
        add_line(graph, ends[first].node, ends[second].node, points, half_widths_m, bridged=True)
        bridges.append(bridge)
        joined |= {first, second}
    return len(bridges)


def _end(graph: networkx.MultiGraph, node: int) -> _End:
    ((_, _, points, half_width_m),) = lines_from(graph, node)
    width_m = 2 * float(np.median(half_width_m))
    along_m = np.r_[0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
    behind = min(int(np.searchsorted(along_m, DIRECTION_WIDTHS * width_m)), len(points) - 1)
    step = points[0] - points[max(behind, 1)]
    return _End(node, points[0], step / max(float(np.hypot(*step)), 1e-12), width_m)


def _distance_m(first: _End, second: _End) -> float:
    return float(np.hypot(*(second.point - first.point)))


def _point_at_each_other(first: _End, second: _End) -> bool:
    gap_m, across = _distance_m(first, second), second.point - first.point
    widths_m = sorted((first.width_m, second.width_m))
    if gap_m == 0 or widths_m[1] > MOST_WIDTH_RATIO * widths_m[0]:
        return False
    if -first.direction @ second.direction < math.cos(math.radians(MOST_DEGREES)):
        return False
    return all(end.direction @ way > 0 and abs(_cross(end.direction, way)) <= OFFSET_WIDTHS * widths_m[1]
               for end, way in ((first, across), (second, -across)))


def _cross(one: Points, other: Points) -> float:
    return float(one[0] * other[1] - one[1] * other[0])


def _crosses(bridge: shapely.LineString, lines: shapely.STRtree, bridges: list[shapely.LineString]) -> bool:
    """Whether a bridge meets anything but the ends of the two lines that it joins."""
    inner = shapely.line_interpolate_point(bridge, [0.001, 0.999], normalized=True)
    inside = shapely.linestrings(shapely.get_coordinates(inner))
    return bool(len(lines.query(inside, predicate="intersects")) or shapely.intersects(inside, bridges).any())
