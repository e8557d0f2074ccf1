"""Cleans a road graph until it looks as a user would draw it: what only ragged pixels put into it is taken out."""

from __future__ import annotations

import networkx
import numpy as np
import shapely

from .road_graph import Points, add_line, graph_of, length_m, lines_from
from .skeletons import Skeleton

SPUR_WIDTHS = 1.0  # a dead end shorter than so many widths of the road it leaves is none
JOIN_WIDTHS = 0.75  # junctions closer than so many widths are one
LOOP_WIDTHS = 3.0  # two ways around something are one where both are shorter than so many widths
PIECE_WIDTHS = 2.0  # a separate piece shorter than so many widths is no road
SMOOTHING_POINTS = 3  # neighbours on each side that a point is averaged with
TAPER = 0.85  # an end begins where the road is narrower than so much of its width,
TAPER_WIDTHS = 2.0  # and is no longer than so many widths


def road_graph_of(skeleton: Skeleton, pixel_m: tuple[float, float], shortest_m: float = 0.0) -> networkx.MultiGraph:
    """The road graph of a skeleton: without spurs, with one node for each junction, and with smooth lines.

    Args:
        pixel_m: a pixel's (width, height) on the ground.
        shortest_m: dead ends at junctions and separate pieces that are shorter are noise, however narrow the road is.
    """
    graph = graph_of(skeleton, pixel_m)
    _join_junctions(graph)
    _dissolve(graph, list(graph))
    while True:
        loose = _without_loops(graph) | _without_spurs(graph, shortest_m)
        if not loose:
            break
        _dissolve(graph, sorted(loose))
    _drop_pieces(graph, shortest_m)
    _draw(graph)
    return graph


def _width_m(graph: networkx.MultiGraph, *nodes: int) -> float:
    """The road's width at the widest of some nodes."""
    ends = [half_width_m[0] for node in nodes for _, _, _, half_width_m in lines_from(graph, node)]
    return 2 * float(max(ends, default=0.0))


def _join_junctions(graph: networkx.MultiGraph) -> None:
    """Merge junctions that are closer than the road is wide, since the skeleton of a crossing often has two."""
    for first, second, key in list(graph.edges(keys=True)):
        if first == second or not graph.has_edge(first, second, key):
            continue
        reach_m = JOIN_WIDTHS * _width_m(graph, first, second)
        if min(graph.degree(first), graph.degree(second)) < 3 or graph[first][second][key]["length_m"] >= reach_m:
            continue
        graph.remove_edge(first, second, key)
        place = (graph.nodes[first]["point"] + graph.nodes[second]["point"]) / 2
        for node in (first, second):
            _move(graph, node, first, place)
        graph.nodes[first]["point"] = place


def _move(graph: networkx.MultiGraph, node: int, into: int, place: Points) -> None:
    """Move the ends of a node's lines to the node ``into`` at ``place``; what lay in the junction becomes straight."""
    for other, key, points, half_width_m in lines_from(graph, node):
        graph.remove_edge(node, other, key)
        outside = np.hypot(*(points - place).T) > half_width_m[0]
        outside[0], outside[-1] = False, other != node
        loop = other == node
        points = np.vstack((place, points[outside], place[None] if loop else points[:0]))
        ends = half_width_m[:1]
        half_width_m = np.concatenate((ends, half_width_m[outside], ends if loop else ends[:0]))
        add_line(graph, into, into if loop else other, points, half_width_m)
    if node != into:
        graph.remove_node(node)


def _without_loops(graph: networkx.MultiGraph) -> set[int]:
    """Merge two ways around a gap in the pixels that is small for the road; returns the nodes that they joined."""
    loose = set()
    for first, second in {(min(edge), max(edge)) for edge in graph.edges()}:
        limit_m = LOOP_WIDTHS * _width_m(graph, first, second)
        if first == second:
            limit_m *= 2  # the way around and back
        short = [(key, (data["points"], data["half_width_m"])) for key, data in graph[first][second].items()
                 if data["length_m"] < limit_m]
        if len(short) < (1 if first == second else 2):
            continue
        loose |= {first, second}
        graph.remove_edges_from([(first, second, key) for key, _ in short])
        if first == second:
            for _, loop in short:
                _flatten(graph, first, *loop)
        else:
            add_line(graph, first, second, *_between(short[0][1], short[1][1]))
    return loose


def _flatten(graph: networkx.MultiGraph, node: int, points: Points, half_width_m: Points) -> None:
    """Put a dead end in the place of a loop."""
    far, middle = max(graph) + 1, len(points) // 2
    if middle < 2:
        return
    graph.add_node(far, point=points[middle])
    add_line(graph, node, far, *_between((points[:middle + 1], half_width_m[:middle + 1]),
                                         (points[middle:][::-1], half_width_m[middle:][::-1])))


def _between(*lines: tuple[Points, Points]) -> tuple[Points, Points]:
    """The line in the middle of two that share both ends, and half the width of the road that both are part of."""
    share = np.linspace(0, 1, max(len(points) for points, _ in lines))
    one, other = (shapely.get_coordinates(shapely.line_interpolate_point(shapely.linestrings(points), share,
                                                                         normalized=True)) for points, _ in lines)
    widths = [np.interp(share, np.linspace(0, 1, len(points)), half_width_m) for points, half_width_m in lines]
    return (one + other) / 2, np.mean(widths, axis=0) + np.hypot(*(one - other).T) / 2


def _without_spurs(graph: networkx.MultiGraph, shortest_m: float) -> set[int]:
    """Remove the dead ends that are no longer than the road is wide, the shortest first; returns their junctions."""
    spurs = []
    for end in (node for node, degree in graph.degree if degree == 1):
        ((junction, key, _, _),) = lines_from(graph, end)
        length = graph[end][junction][key]["length_m"]
        if length < max(SPUR_WIDTHS * _width_m(graph, junction, end), shortest_m):
            spurs.append((length, end, junction))
    loose = set()
    for _, end, junction in sorted(spurs):
        if graph.degree(junction) >= 3:  # the last two lines at a junction are the road itself
            graph.remove_node(end)
            loose.add(junction)
    return loose


def _dissolve(graph: networkx.MultiGraph, nodes: list[int]) -> None:
    """Merge the two lines at each node where exactly two meet."""
    for node in nodes:
        lines = lines_from(graph, node) if graph.has_node(node) else []
        if len(lines) != 2 or graph.degree(node) != 2:
            continue
        (one, _, before, half_before), (other, _, after, half_after) = lines
        graph.remove_node(node)
        add_line(graph, one, other, np.vstack((before[::-1], after[1:])),
                 np.concatenate((half_before[::-1], half_after[1:])))


def _drop_pieces(graph: networkx.MultiGraph, shortest_m: float) -> None:
    """Remove separate pieces that are too short for a road."""
    for piece in [graph.subgraph(nodes).copy() for nodes in networkx.connected_components(graph)]:
        widths = [2 * float(np.median(half_width_m)) for *_, half_width_m in piece.edges(data="half_width_m")]
        if piece.size(weight="length_m") < max(PIECE_WIDTHS * max(widths, default=np.inf), shortest_m):
            graph.remove_nodes_from(piece)


def _draw(graph: networkx.MultiGraph) -> None:
    """Give lines their final shape."""
    for first, last, key, data in list(graph.edges(keys=True, data=True)):
        points, half_width_m = _smoothed(data["points"]), data["half_width_m"]
        if graph.degree(first) == 1:
            points, half_width_m = _with_straight_begin(points, half_width_m)
        if graph.degree(last) == 1:
            backwards, half_width_m = _with_straight_begin(points[::-1], half_width_m[::-1])
            points, half_width_m = backwards[::-1], half_width_m[::-1]
        graph.remove_edge(first, last, key)
        add_line(graph, first, last, points, half_width_m)
        graph.nodes[first]["point"], graph.nodes[last]["point"] = points[0], points[-1]


def _smoothed(points: Points) -> Points:
    """Points averaged with their neighbours, less and less towards the ends, which stay.

    Stairs of pixels are up to 8 % longer than the line they stand for.
    """
    count = len(points)
    own = np.arange(count)
    reach = np.minimum(np.minimum(own, count - 1 - own), SMOOTHING_POINTS)
    sums = np.concatenate((np.zeros((1, 2)), np.cumsum(points, axis=0)))
    return (sums[own + reach + 1] - sums[own - reach]) / (2 * reach + 1)[:, None]


def _with_straight_begin(points: Points, half_width_m: Points) -> tuple[Points, Points]:
    """A line whose dead end goes straight on to the road's end.

    The skeleton stops half a road's width before it, or runs into one of its corners.
    """
    usual_m = float(np.median(half_width_m))
    begin = int(np.argmax(half_width_m >= TAPER * usual_m))
    if length_m(points[:begin + 1]) > TAPER_WIDTHS * 2 * usual_m:
        begin = 0
    ahead_m = np.hypot(*(points[begin:] - points[begin]).T)
    far = begin + (int(np.argmax(ahead_m >= 2 * usual_m)) if ahead_m.max() >= 2 * usual_m else len(ahead_m) - 1)
    if far == begin:
        return points, half_width_m
    step = points[begin] - points[far]
    end = points[begin] + step / np.hypot(*step) * half_width_m[begin]
    return np.vstack((end, points[begin:])), np.concatenate((half_width_m[begin:begin + 1], half_width_m[begin:]))
