"""The graph of a skeleton: junctions and ends as nodes, lines between them, tidied up for routing."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
import numpy.typing as npt
import shapely

from .runs import Floats, Integers, joined_sets
from .skeletons import Skeleton

SPUR_WIDTHS = 1.0  # a dead end shorter than so many widths of the road it leaves is none
JOIN_WIDTHS = 0.75  # junctions closer than so many widths are one
SMOOTHING_PX = 3  # neighbours on each side that a vertex is averaged with


@dataclass(frozen=True)
class CenterLines:
    """Lines, in pixel coordinates, that share their end vertices; and the width of the road of each."""

    lines: npt.NDArray
    width_m: Floats


@dataclass(frozen=True)
class _Line:
    """Vertices of shape (n, 2) from node ``ends[0]`` to node ``ends[1]``, and the half width at each."""

    ends: tuple[int, int]
    xy: Floats
    radius_m: Floats

    def length_m(self, pixel_m: Floats) -> float:
        return float(np.hypot(*(np.diff(self.xy, axis=0) * pixel_m).T).sum())

    def from_node(self, node: int) -> _Line:
        """The line from this of its ends on."""
        return self if self.ends[0] == node else _Line(self.ends[::-1], self.xy[::-1], self.radius_m[::-1])


def center_lines(skeleton: Skeleton, pixel_m: tuple[float, float], tolerance_m: float) -> CenterLines:
    """The centre lines of a skeleton, within ``tolerance_m`` of it; ``pixel_m`` is a pixel's (width, height)."""
    scale = np.array(pixel_m)
    graph = _graph_of(skeleton)
    _join_junctions(graph, scale)
    while _prune(graph, scale):
        _dissolve(graph)
    lines = [data["line"] for _, _, data in graph.edges(data=True)]
    side_m = float(np.sqrt(scale.prod()))
    width_m = np.array([max(2 * float(np.median(line.radius_m)) - side_m / 2, side_m) for line in lines])
    smooth = np.array([shapely.linestrings(_smoothed(line.xy) * scale) for line in lines], dtype=object)
    simple = shapely.simplify(smooth, tolerance_m, preserve_topology=False)
    return CenterLines(shapely.transform(simple, lambda xy: xy / scale), width_m)


def _graph_of(skeleton: Skeleton) -> nx.MultiGraph:
    """Nodes with ``xy`` and ``radius_m``, edges with their ``line``."""
    first, second = _neighbours(skeleton)
    count = len(skeleton.index)
    degree = np.bincount(first, minlength=count) + np.bincount(second, minlength=count)
    xy = np.column_stack((skeleton.index % skeleton.width_px, skeleton.index // skeleton.width_px)) + 0.5
    # Junction pixels that touch each other are one node, in their middle.
    crowd = (degree[first] > 2) & (degree[second] > 2)
    nodes, node = joined_sets(count, first[crowd], second[crowd])
    size = np.bincount(node, minlength=nodes)
    place = np.column_stack([np.bincount(node, side, nodes) / size for side in xy.T])
    radius_m = np.zeros(nodes)
    np.maximum.at(radius_m, node, skeleton.radius_m)
    graph = nx.MultiGraph()
    between = shapely.linestrings(np.stack((place[node[first[~crowd]]], place[node[second[~crowd]]]), axis=1))
    merged = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(between))) if len(between) else []
    number_at = {(x, y): number for number, (x, y) in enumerate(place.tolist())}
    for vertices in map(shapely.get_coordinates, merged):
        members = [number_at[x, y] for x, y in vertices.tolist()]
        line = _Line((members[0], members[-1]), vertices, radius_m[members])
        for end, position in ((members[0], 0), (members[-1], -1)):
            graph.add_node(end, xy=vertices[position], radius_m=float(radius_m[end]))
        graph.add_edge(*line.ends, line=line)
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


def _join_junctions(graph: nx.MultiGraph, pixel_m: Floats) -> None:
    """Make junctions one that are closer than the road is wide: a crossing's skeleton often has two."""
    for one, other, key in list(graph.edges(keys=True)):
        if one == other or not graph.has_edge(one, other, key):
            continue
        line = graph.edges[one, other, key]["line"]
        reach_m = JOIN_WIDTHS * 2 * max(graph.nodes[one]["radius_m"], graph.nodes[other]["radius_m"])
        if min(graph.degree(one), graph.degree(other)) >= 3 and line.length_m(pixel_m) < reach_m:
            graph.remove_edge(one, other, key)
            graph.nodes[one]["xy"] = (graph.nodes[one]["xy"] + graph.nodes[other]["xy"]) / 2
            _move(graph, other, one)


def _move(graph: nx.MultiGraph, node: int, into: int) -> None:
    """Let all lines of a node, and those of ``into``, end at the place of ``into``."""
    place = graph.nodes[into]["xy"]
    for member in (node, into):
        for _, far, key in list(graph.edges(member, keys=True)):
            line = graph.edges[member, far, key]["line"].from_node(member)
            graph.remove_edge(member, far, key)
            loop = far == member
            vertices = np.vstack((place, line.xy[1:-1], place if loop else line.xy[-1]))
            end = into if loop else far
            graph.add_edge(into, end, line=_Line((into, end), vertices, line.radius_m))
    if node != into:
        graph.remove_node(node)


def _prune(graph: nx.MultiGraph, pixel_m: Floats) -> int:
    """Remove the dead ends that are no longer than the road is wide, the shortest first; how many there were."""
    spurs = []
    for node in graph:
        if graph.degree(node) != 1:
            continue
        ((_, junction, data),) = graph.edges(node, data=True)
        length_m = data["line"].length_m(pixel_m)
        limit_m = SPUR_WIDTHS * 2 * max(graph.nodes[junction]["radius_m"], graph.nodes[node]["radius_m"])
        if length_m < limit_m:
            spurs.append((length_m, node, junction))
    removed = 0
    for _, node, junction in sorted(spurs):
        # The last two lines at a junction are the road itself.
        if graph.degree(junction) != 2 and graph.has_node(node):
            graph.remove_node(node)
            removed += 1
            if graph.degree(junction) == 0:
                graph.remove_node(junction)
    return removed


def _dissolve(graph: nx.MultiGraph) -> None:
    """Make two lines that meet at a node of their own one line."""
    for node in list(graph):
        edges = list(graph.edges(node, keys=True, data="line"))
        if graph.degree(node) != 2 or len(edges) != 2:
            continue
        (_, one, _, before), (_, other, _, after) = edges
        to_node, from_node = before.from_node(one), after.from_node(node)
        if to_node.ends[1] != node:
            continue
        joined = _Line((one, other), np.vstack((to_node.xy, from_node.xy[1:])),
                       np.concatenate((to_node.radius_m, from_node.radius_m[1:])))
        graph.remove_node(node)
        graph.add_edge(one, other, line=joined)


def _smoothed(xy: Floats) -> Floats:
    """The vertices averaged with their neighbours, less and less towards the ends, which stay."""
    count = len(xy)
    own = np.arange(count)
    reach = np.minimum(np.minimum(own, count - 1 - own), SMOOTHING_PX)
    sums = np.concatenate((np.zeros((1, 2)), np.cumsum(xy, axis=0)))
    return (sums[own + reach + 1] - sums[own - reach]) / (2 * reach + 1)[:, None]
