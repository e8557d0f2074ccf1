"""How much of the lines of one road graph another has: completeness and correctness after a buffer."""

from __future__ import annotations

import networkx
import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial import KDTree

# Lines are compared in pieces no longer than so much of the buffer, which is then off by less than one in two hundred.
_STEP = 0.2


def share_near(lines: networkx.MultiGraph, other: networkx.MultiGraph, buffer_m: float) -> float:
    """Share of the length of a graph's lines that lies within a distance of another's; NaN where it has no lines.

    Of the extracted lines near the reference's this is the correctness, of the reference's near the extracted ones the
    completeness (Heipke, Mayer, Wiedemann, Jamet 1997; Wiedemann et al. 1998).
    """
    middle, length_m = _pieces(lines, _STEP * buffer_m)
    if not length_m.sum():
        return float("nan")
    vertices = _vertices(other, _STEP * buffer_m)
    if not len(vertices):
        return 0.0
    near = np.isfinite(KDTree(vertices).query(middle, distance_upper_bound=buffer_m * (1 + 1e-9))[0])
    return float(length_m[near].sum() / length_m.sum())


def _pieces(graph: networkx.MultiGraph, longest_m: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Middles, of shape (pieces, 2), and lengths of short pieces of all lines."""
    ends = [np.stack([points[:-1], points[1:]]) for points in _lines(graph, longest_m)]
    first, last = np.concatenate([np.zeros((2, 0, 2)), *ends], axis=1)
    return (first + last) / 2, np.hypot(*(last - first).T)


def _vertices(graph: networkx.MultiGraph, apart_m: float) -> npt.NDArray[np.float64]:
    return np.concatenate([np.zeros((0, 2)), *_lines(graph, apart_m)])


def _lines(graph: networkx.MultiGraph, longest_m: float) -> list[npt.NDArray[np.float64]]:
    """The points of all lines, none farther from the next than a length."""
    lines = shapely.segmentize([shapely.linestrings(points) for *_, points in graph.edges(data="points")], longest_m)
    return [shapely.get_coordinates(line) for line in lines]
