"""Whether predicted roads are there and hang together: the graphs of both sides, compared."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import networkx
import numpy as np
import numpy.typing as npt

from ..grids.rasters import Grid
from ..roads.bit_mask import BitMask
from ..roads.graph_cleaning import road_graph_of
from ..roads.skeletons import skeleton_of
from ..scaling_out.part_files import Arrays
from .comparison import ComparedWindow
from .line_matching import share_near
from .path_similarity import path_similarity

SHORTEST_M = 10.0
SHORTEST_PX = 5
# So far a line or a place may lie from the other side's line and still be on it: about half a road's width.
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
    """Both graphs, and ``apls``, 0 to 1: how alike the ways through them are.

    ``completeness``: share of the reference's length within ``buffer_m`` of a predicted line; ``correctness``: share of
    the predicted length within it of a reference line.
    """

    reference: RoadGraphShape
    prediction: RoadGraphShape
    apls: float
    completeness: float
    correctness: float
    buffer_m: float


class RoadGraphMeasure:
    """Gathers the masks of one class, a bit for each pixel; ``result`` makes and compares their graphs in strips.

    Args:
        position: of the class in the scheme.
        rows: of the raster, the first and how many, where it is not all.
    """

    halo_px = 0

    def __init__(self, position: int, grid: Grid, rows: tuple[int, int] | None = None) -> None:
        self._position = position
        self._pixel_sizes_m = grid.pixel_sizes_m
        self._first_row, height_px = rows or (0, grid.height)
        self._predicted, self._referred, self._counted = (BitMask(height_px, grid.width) for _ in range(3))

    def add(self, window: ComparedWindow) -> None:
        """Take in a window; no surroundings are needed."""
        counted = window.counted[window.inner]
        for mask, pixels in ((self._counted, counted),
                             (self._predicted, counted & (window.prediction[window.inner] == self._position)),
                             (self._referred, counted & (window.reference[window.inner] == self._position))):
            mask.put(window.row_px - self._first_row, window.column_px, pixels)

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return {"first_row": np.array(self._first_row), "predicted": self._predicted.packed(),
                "referred": self._referred.packed(), "counted": self._counted.packed()}

    def take(self, part: Arrays) -> None:
        """Add what was gathered of a strip."""
        row = int(part["first_row"]) - self._first_row
        self._predicted.put_packed(row, part["predicted"])
        self._referred.put_packed(row, part["referred"])
        self._counted.put_packed(row, part["counted"])

    def result(self, progress: Callable[[float], None] = lambda share: None) -> RoadGraphMetrics:
        """Shapes of both graphs and the similarity of their paths; ``progress`` is told the share that is done."""
        reference = self._graph_of(self._referred, lambda share: progress(share / 2))
        prediction = self._graph_of(self._predicted, lambda share: progress((1 + share) / 2))
        snap_m = max(SNAP_M, SNAP_PX * min(self._pixel_sizes_m))
        return RoadGraphMetrics(
            self._shape_of(reference), self._shape_of(prediction), path_similarity(reference, prediction, snap_m),
            share_near(reference, prediction, snap_m), share_near(prediction, reference, snap_m), snap_m)

    def _graph_of(self, mask: BitMask, progress: Callable[[float], None]) -> networkx.MultiGraph:
        shortest_m = max(SHORTEST_M, SHORTEST_PX * min(self._pixel_sizes_m))
        return road_graph_of(skeleton_of(mask, self._pixel_sizes_m, progress), self._pixel_sizes_m, shortest_m)

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
        top, bottom, left, right = row - reaches[1], row + reaches[1], column - reaches[0], column + reaches[0]
        if min(top, left) < 0 or bottom >= self._counted.height_px or right >= self._counted.width_px:
            return True
        return not bool(self._counted.window(top, left, bottom + 1 - top, right + 1 - left).all())
