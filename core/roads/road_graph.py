"""From the skeleton of roads to the road graph, which has a line between each two junctions or ends.

A road graph is a ``networkx.MultiGraph``. Its nodes are numbers, in rising order, and have ``point``; its edges have
``points`` of shape (points, 2) from their lower node to their higher one, ``half_width_m`` at each of these,
``length_m``, and ``bridged``: whether they stand for a gap that no pixel of road fills. Points are (x, y) in metres
from the raster's upper left corner, y downwards.
"""

from __future__ import annotations

from typing import Optional

import networkx
import numpy as np
import numpy.typing as npt
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .skeletons import Skeleton

Points = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def length_m(points: Points) -> float:
    """Length of a line."""
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def add_line(graph: networkx.MultiGraph, first: int, second: int, points: Points,
             half_width_m: Optional[Points] = None, bridged: bool = False) -> None:
    """Add an edge whose points run from ``first`` to ``second``; its half width is 0 where none is given."""
    half_width_m = np.zeros(len(points)) if half_width_m is None else half_width_m
    if second < first:
        first, second, points, half_width_m = second, first, points[::-1], half_width_m[::-1]
    graph.add_edge(first, second, points=points, half_width_m=half_width_m, length_m=length_m(points),
                   bridged=bridged)


def lines_from(graph: networkx.MultiGraph, node: int) -> list[tuple[int, int, Points, Points]]:
    """The edges at a node as (other node, key, points, half widths), points leading away from it; a loop comes once."""
    lines = []
    for _, other, key, data in graph.edges(node, keys=True, data=True):
        points, half_width_m = data["points"], data["half_width_m"]
        onward = slice(None, None, -1) if other < node else slice(None)
        lines.append((other, key, points[onward], half_width_m[onward]))
    return lines


def graph_of(skeleton: Skeleton, pixel_m: tuple[float, float]) -> networkx.MultiGraph:
    """The road graph through every pixel of a skeleton; ``pixel_m`` is a pixel's (width, height) on the ground."""
    graph = networkx.MultiGraph()
    if not len(skeleton.index):
        return graph
    first, second = _neighbours(skeleton)
    count = len(skeleton.index)
    degree = np.bincount(first, minlength=count) + np.bincount(second, minlength=count)
    centres = np.column_stack((skeleton.index % skeleton.width_px, skeleton.index // skeleton.width_px)) + 0.5
    # Junction pixels that touch each other are one node, in their middle.
    crowd = (degree[first] > 2) & (degree[second] > 2)
    touching = coo_array((np.ones(crowd.sum(), dtype=np.int8), (first[crowd], second[crowd])), shape=(count, count))
    nodes, node = connected_components(touching, directed=False)
    size = np.bincount(node, minlength=nodes)
    place = np.column_stack([np.bincount(node, side, nodes) / size for side in (centres * pixel_m).T])
    half_width_m = np.zeros(nodes)
    np.maximum.at(half_width_m, node, skeleton.half_width_m)
    # A pixel may touch two of a crowd: that is one way there.
    pairs = np.sort(np.column_stack((node[first], node[second]))[~crowd], axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(place[pairs])))
    lines = [shapely.get_coordinates(line) for line in shapely.get_parts(merged)]
    number_at = {(x, y): number for number, (x, y) in enumerate(place.tolist())}
    members = [[number_at[x, y] for x, y in vertices.tolist()] for vertices in lines]
    ends = {end for member in members for end in (member[0], member[-1])} | set(np.setdiff1d(np.arange(nodes), pairs))
    graph.add_nodes_from((int(end), {"point": place[end]}) for end in sorted(ends))
    for member, vertices in zip(members, lines):
        add_line(graph, member[0], member[-1], vertices, half_width_m[member])
    return graph


def _neighbours(skeleton: Skeleton) -> tuple[Integers, Integers]:
    """Pairs of touching skeleton pixels; diagonal ones only where no pixel beside both joins them anyway."""
    index, wide = skeleton.index, skeleton.width_px
    column = index % wide

    def at(step: int, inside: npt.NDArray[np.bool_]) -> Integers:
        """Position of the pixel a step away from each one, -1 where none is."""
        position = np.minimum(np.searchsorted(index, index + step), len(index) - 1)
        return np.where(inside & (index[position] == index + step), position, -1)

    all_columns = np.ones(len(index), dtype=bool)
    east, west = at(1, column < wide - 1), at(-1, column > 0)
    south = at(wide, all_columns)
    south_east = np.where((east < 0) & (south < 0), at(wide + 1, column < wide - 1), -1)
    south_west = np.where((west < 0) & (south < 0), at(wide - 1, column > 0), -1)
    own = np.arange(len(index))
    pairs = [(own[there >= 0], there[there >= 0]) for there in (east, south, south_east, south_west)]
    first, second = (np.concatenate(side) for side in zip(*pairs))
    return first, second
