"""Whether predicted roads hang together: the graphs of both sides, compared."""

from __future__ import annotations

import math
from dataclasses import dataclass

import networkx
import numpy as np
import numpy.typing as npt

from ..grids.rasters import Grid
from ..roads.graph_cleaning import road_graph_of
from ..roads.skeletons import RoadMask, skeleton_of
from .comparison import ComparedWindow
from .path_similarity import path_similarity

# Larger rasters are seen at a coarser pixel, so that both masks fit into memory.
MOST_PIXELS = 48_000_000
SHORTEST_M = 10.0
SHORTEST_PX = 5
SNAP_M = 4.0
SNAP_PX = 2
# An end that near to the border of what counts was cut off there; nobody knows whether it ends.
CUT_OFF_M = 15.0
CUT_OFF_PX = 3


@dataclass(frozen=True)
class RoadGraphShape:
    """One side's graph; ``dangling_ends_per_km`` leaves out ends at the border of what is counted."""

    length_km: float
    components: int
    largest_share: float
    dangling_ends_per_km: float


@dataclass(frozen=True)
class RoadGraphMetrics:
    """Both graphs, and ``apls``, 0 to 1: how alike the ways through them are."""

    reference: RoadGraphShape
    prediction: RoadGraphShape
    apls: float


class RoadGraphMeasure:
    """Gathers the masks of one class; ``result`` makes and compares their graphs."""

    halo_px = 0

    def __init__(self, position: int, grid: Grid, pixel_sizes_m: tuple[float, float]) -> None:
        self._position = position
        self._step_px = math.ceil(math.sqrt(grid.width * grid.height / MOST_PIXELS))
        self._pixel_sizes_m = pixel_sizes_m[0] * self._step_px, pixel_sizes_m[1] * self._step_px
        shape = -(-grid.height // self._step_px), -(-grid.width // self._step_px)
        self._predicted, self._referred, self._counted = (np.zeros(shape, np.bool_) for _ in range(3))

    def add(self, window: ComparedWindow) -> None:
        """Take in a window; no surroundings are needed."""
        step = self._step_px
        first_row, first_column = -(-window.row_px // step), -(-window.column_px // step)
        rows = slice(first_row * step - window.row_px, None, step)
        columns = slice(first_column * step - window.column_px, None, step)
        counted = window.counted[window.inner][rows, columns]
        place = np.s_[first_row:first_row + counted.shape[0], first_column:first_column + counted.shape[1]]
        self._counted[place] = counted
        self._predicted[place] = counted & (window.prediction[window.inner][rows, columns] == self._position)
        self._referred[place] = counted & (window.reference[window.inner][rows, columns] == self._position)

    def result(self) -> RoadGraphMetrics:
        """Shapes of both graphs and the similarity of their paths."""
        pixel_m = min(self._pixel_sizes_m)
        shortest_m = max(SHORTEST_M, SHORTEST_PX * pixel_m)
        reference, prediction = (
            road_graph_of(skeleton_of(RoadMask.of(mask), self._pixel_sizes_m), self._pixel_sizes_m, shortest_m)
            for mask in (self._referred, self._predicted))
        return RoadGraphMetrics(self._shape_of(reference), self._shape_of(prediction),
                              path_similarity(reference, prediction, max(SNAP_M, SNAP_PX * pixel_m)))

    def _shape_of(self, graph: networkx.MultiGraph) -> RoadGraphShape:
        lengths = [graph.subgraph(piece).size(weight="length_m") for piece in networkx.connected_components(graph)]
        length_km = sum(lengths) / 1000
        if not length_km:
            return RoadGraphShape(0.0, 0, float("nan"), float("nan"))
        dangling = sum(degree == 1 and not self._is_cut_off(graph.nodes[node]["point"])
                       for node, degree in graph.degree)
        return RoadGraphShape(length_km, len(lengths), max(lengths) / sum(lengths), dangling / length_km)

    def _is_cut_off(self, point: npt.NDArray[np.float64]) -> bool:
        """Whether ground that does not count, or the raster's edge, is within reach."""
        (column, row), sizes = (point / self._pixel_sizes_m).astype(int), self._pixel_sizes_m
        reaches = [max(math.ceil(CUT_OFF_M / size), CUT_OFF_PX) for size in sizes]
        height, width = self._counted.shape
        top, bottom, left, right = row - reaches[1], row + reaches[1], column - reaches[0], column + reaches[0]
        if min(top, left) < 0 or bottom >= height or right >= width:
            return True
        return not bool(self._counted[top:bottom + 1, left:right + 1].all())
