"""From the pixels of roads to their network: skeleton, graph, spurs pruned.

A network is a ``networkx.MultiGraph``. Nodes are road ends and junctions with the attribute ``point``; edges have
``points`` of shape (points, 2) from their lower node to their higher one, and ``length_m``. Points are (x, y) in
metres, from the raster's upper left corner, y downwards.
"""

from __future__ import annotations

from collections.abc import Iterator

import networkx
import numpy as np
import numpy.typing as npt
import skimage.morphology
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components

Points = npt.NDArray[np.float64]

_SMOOTHED_POINTS = 5
# The right, lower and diagonal neighbours: (rows down, columns to the right).
_SIDE_STEPS = ((0, 1), (1, 0))
_DIAGONAL_STEPS = ((1, 1), (1, -1))


def network_of(mask: npt.NDArray[np.bool_], pixel_sizes_m: tuple[float, float],
               shortest_m: float) -> networkx.MultiGraph:
    """The network of a mask of road pixels, shape (height, width).

    Args:
        mask: the road pixels.
        pixel_sizes_m: (x, y) sizes of a pixel.
        shortest_m: dead ends at junctions and separate pieces shorter than this are taken for noise.
    """
    skeleton = skimage.morphology.skeletonize(mask)
    pixels = np.argwhere(skeleton)
    centres = (pixels[:, ::-1] + 0.5) * np.array(pixel_sizes_m)
    graph = _graph_of(_neighbours(skeleton, pixels), centres)
    _prune_spurs(graph, shortest_m)
    for piece in list(networkx.connected_components(graph)):
        if sum(length for *_, length in graph.edges(piece, data="length_m")) < shortest_m:
            graph.remove_nodes_from(piece)
    return graph


def length_m(points: Points) -> float:
    """Length of a line."""
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def add_line(graph: networkx.MultiGraph, first: object, second: object, points: Points) -> None:
    """Add an edge whose points run from ``first`` to ``second``, nodes of the graph that can be compared."""
    if second < first:  # type: ignore[operator]
        first, second, points = second, first, points[::-1]
    graph.add_edge(first, second, points=points, length_m=length_m(points))


def _neighbours(skeleton: npt.NDArray[np.bool_], pixels: npt.NDArray[np.intp]) -> csr_array:
    """Which pixels of a skeleton touch. Diagonally only where no side leads there: else corners would be triangles."""
    number = np.full(np.add(skeleton.shape, 2), -1, np.int64)
    number[1:-1, 1:-1][skeleton] = np.arange(len(pixels))
    rows, columns = pixels.T + 1
    pairs = []
    for down, right in (*_SIDE_STEPS, *_DIAGONAL_STEPS):
        other = number[rows + down, columns + right]
        touching = other >= 0
        if down and right:
            touching &= (number[rows + down, columns] < 0) & (number[rows, columns + right] < 0)
        pairs.append(np.stack([np.flatnonzero(touching), other[touching]]))
    first, second = np.concatenate(pairs, axis=1)
    ones = np.ones(2 * len(first), np.int8)
    return coo_array((ones, (np.r_[first, second], np.r_[second, first])), shape=(len(pixels), len(pixels))).tocsr()


def _graph_of(neighbours: csr_array, centres: Points) -> networkx.MultiGraph:
    graph = networkx.MultiGraph()
    if not len(centres):
        return graph
    degrees = np.diff(neighbours.indptr)
    is_node = degrees != 2
    # Pixels of a junction touch each other: together they are one node.
    ends = np.flatnonzero(is_node)
    node_count, node_of_end = connected_components(neighbours[ends][:, ends], directed=False)
    node_of = np.full(len(centres), -1)
    node_of[ends] = node_of_end
    for node in range(node_count):
        graph.add_node(node)
    sums, counts = np.zeros((node_count, 2)), np.bincount(node_of_end, minlength=node_count)
    np.add.at(sums, node_of_end, centres[ends])
    for node, point in enumerate(sums / counts[:, None]):
        graph.nodes[node]["point"] = point
    for chain in _chains(neighbours.indptr.tolist(), neighbours.indices.tolist(), is_node.tolist()):
        first, second = node_of[chain[0]], node_of[chain[-1]]
        if first < 0:  # a ring without a junction: its first pixel becomes a node
            first = second = graph.number_of_nodes()
            graph.add_node(first, point=centres[chain[0]])
        inner = _smoothed(np.stack([graph.nodes[first]["point"], *centres[chain[1:-1]], graph.nodes[second]["point"]]))
        add_line(graph, int(first), int(second), inner)
    return graph


def _chains(starts: list[int], touching: list[int], is_node: list[bool]) -> Iterator[list[int]]:
    """Runs of pixels from node to node, with both; then rings, whose first pixel is also the last."""
    visited = [False] * len(is_node)

    def follow(before: int, pixel: int) -> list[int]:
        chain = [before]
        while not is_node[pixel] and not visited[pixel]:
            visited[pixel] = True
            chain.append(pixel)
            one, other = touching[starts[pixel]:starts[pixel + 1]]
            before, pixel = pixel, other if one == before else one
        return [*chain, pixel]

    for node in range(len(is_node)):
        if is_node[node]:
            for pixel in touching[starts[node]:starts[node + 1]]:
                if not is_node[pixel] and not visited[pixel]:
                    yield follow(node, pixel)
    for pixel in range(len(is_node)):
        if not is_node[pixel] and not visited[pixel]:
            visited[pixel] = True
            yield follow(pixel, touching[starts[pixel]])


def _smoothed(points: Points) -> Points:
    """A running mean that keeps both ends: stairs of pixels are up to 8 % longer than the line they stand for."""
    if len(points) <= 2:
        return points
    reach = _SMOOTHED_POINTS // 2
    padded = np.concatenate([np.repeat(points[:1], reach, axis=0), points, np.repeat(points[-1:], reach, axis=0)])
    kernel = np.full(_SMOOTHED_POINTS, 1 / _SMOOTHED_POINTS)
    smooth = np.stack([np.convolve(padded[:, axis], kernel, "valid") for axis in (0, 1)], axis=1)
    smooth[0], smooth[-1] = points[0], points[-1]
    return smooth


def _prune_spurs(graph: networkx.MultiGraph, shortest_m: float) -> None:
    """Remove dead ends at junctions that are shorter than ``shortest_m``, the shortest first.

    A road's blunt end makes a fork of two spurs; once one of them is gone, the other is the road's end and stays.
    """
    for node in list(graph.nodes):
        _join_if_through(graph, node)
    spurs = _spurs(graph, shortest_m)
    while spurs:
        for length, end, junction, key in spurs:
            # Joining edges around a removed spur may have taken this one away, or put a longer one in its place.
            if not graph.has_edge(end, junction, key) or graph[end][junction][key]["length_m"] != length:
                continue
            if graph.degree(junction) >= 3:
                graph.remove_node(end)
                _join_if_through(graph, junction)
        spurs = _spurs(graph, shortest_m)


def _spurs(graph: networkx.MultiGraph, shortest_m: float) -> list[tuple[float, int, int, int]]:
    """(length, end, junction, key) of the spurs, the shortest first."""
    ends = (node for node, degree in graph.degree if degree == 1)
    return sorted((length, end, junction, key) for end in ends
                  for _, junction, key, length in graph.edges(end, keys=True, data="length_m")
                  if length < shortest_m and graph.degree(junction) >= 3)


def _join_if_through(graph: networkx.MultiGraph, node: int) -> None:
    """Replace a node that two edges only pass through by one edge."""
    edges = list(graph.edges(node, keys=True, data="points"))
    if graph.degree(node) != 2 or len(edges) != 2:
        return
    (_, before, _, to_node), (_, after, _, from_node) = edges
    if before > node:
        to_node = to_node[::-1]
    if after < node:
        from_node = from_node[::-1]
    graph.remove_node(node)
    add_line(graph, before, after, np.concatenate([to_node, from_node[1:]]))
