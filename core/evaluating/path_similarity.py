"""Average path length similarity of two road graphs (APLS; Van Etten, Lindenbaum, Bacastow 2018).

Whoever drives from one place to another in the reference graph should find a way of the same length in the
predicted one. Graphs are those of ``core.roads.road_graph``.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import networkx
import numpy as np
import numpy.typing as npt
from scipy.spatial import KDTree

from ..roads.road_graph import length_m

SPACING_M = 50.0
# Paths from so many places, drawn by chance, stand for all: each costs a search through both graphs.
MOST_SOURCES = 200
_SEED = 0

Edge = tuple[Any, Any, int]
Cuts = dict[Edge, set[int]]


def path_similarity(reference: networkx.MultiGraph, prediction: networkx.MultiGraph, snap_m: float) -> float:
    """APLS of both directions, 0 (nothing alike) to 1; NaN where neither graph has a path.

    Args:
        snap_m: how far a place may lie from the other graph and still be on it.
    """
    there, back = _one_way(reference, prediction, snap_m), _one_way(prediction, reference, snap_m)
    if np.isnan(there) and np.isnan(back):
        return float("nan")
    if np.isnan(there) or np.isnan(back) or not there or not back:
        return 0.0
    return 2 / (1 / there + 1 / back)


def _one_way(graph: networkx.MultiGraph, other: networkx.MultiGraph, snap_m: float) -> float:
    """1 - mean of min(1, |length - length in the other| / length) over pairs of places that a path joins."""
    cuts = _cuts_by_spacing(graph)
    split = _split(graph, cuts)
    places = list(split.nodes)
    if len(places) < 2:
        return float("nan")
    snapped, other_split = _snap([split.nodes[place]["point"] for place in places], other, snap_m)
    on_other = dict(zip(places, snapped))
    drawn = np.random.default_rng(_SEED).permutation(len(places))[:MOST_SOURCES]
    costs: list[float] = []
    for source in (places[position] for position in drawn):
        lengths = networkx.single_source_dijkstra_path_length(split, source, weight="length_m")
        start = on_other[source]
        found = {} if start is None else networkx.single_source_dijkstra_path_length(other_split, start,
                                                                                     weight="length_m")
        for place, length in lengths.items():
            if place != source and length > 0:
                other_length = found.get(on_other[place])
                costs.append(1.0 if other_length is None else min(1.0, abs(length - other_length) / length))
    return 1 - float(np.mean(costs)) if costs else float("nan")


def _cuts_by_spacing(graph: networkx.MultiGraph) -> Cuts:
    """Cuts every edge into equal parts no longer than ``SPACING_M``, loops and double edges at least in two."""
    cuts: Cuts = {}
    for first, second, key, points in graph.edges(keys=True, data="points"):
        along = np.r_[0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
        parts = max(int(np.ceil(along[-1] / SPACING_M)), 1)
        targets = along[-1] * np.arange(1, parts) / parts
        cuts[first, second, key] = set(np.searchsorted(along, targets).tolist())
    return cuts


def _split(graph: networkx.MultiGraph, cuts: Cuts) -> networkx.MultiGraph:
    """The graph with a node, named (edge, position), at each of the cuts; edges have their lengths alone."""
    split = networkx.MultiGraph()
    split.add_nodes_from(graph.nodes(data=True))
    for first, second, key, points in graph.edges(keys=True, data="points"):
        edge = first, second, key
        positions = sorted(position for position in cuts.get(edge, ()) if 0 < position < len(points) - 1)
        before: Hashable = first
        start = 0
        for position in positions:
            node = edge, position
            split.add_node(node, point=points[position])
            split.add_edge(before, node, length_m=length_m(points[start:position + 1]))
            before, start = node, position
        split.add_edge(before, second, length_m=length_m(points[start:]))
    return split


def _snap(points: list[npt.NDArray[np.float64]], graph: networkx.MultiGraph,
          snap_m: float) -> tuple[list[Hashable | None], networkx.MultiGraph]:
    """The node of a graph nearest to each point, None where none is near; and the graph with these nodes."""
    edges = list(graph.edges(keys=True))
    if not edges:
        return [None] * len(points), graph
    lines = [graph.edges[edge]["points"] for edge in edges]
    edge_of = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    position_of = np.concatenate([np.arange(len(line)) for line in lines])
    distances, nearest = KDTree(np.concatenate(lines)).query(np.array(points), distance_upper_bound=snap_m)
    cuts: Cuts = {}
    snapped: list[Hashable | None] = []
    for distance, index in zip(distances, nearest):
        if not np.isfinite(distance):
            snapped.append(None)
            continue
        edge, position = edges[edge_of[index]], int(position_of[index])
        if position == 0 or position == len(lines[edge_of[index]]) - 1:
            snapped.append(edge[0] if position == 0 else edge[1])
        else:
            cuts.setdefault(edge, set()).add(position)
            snapped.append((edge, position))
    return snapped, _split(graph, cuts)
