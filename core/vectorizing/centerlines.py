"""Centre lines of roads as a layer: connected lines with their length and the width of the road."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import SegmentationClass

from ..grids.polygon_layers import LayerWriter
from ..roads.bit_mask import BitMask
from ..roads.graph_cleaning import road_graph_of
from ..roads.skeletons import skeleton_of
from .class_strips import ClassStrips
from .runs import Floats
from .survey import Survey

LAYER = "centerlines"
FIELDS = {"class_id": np.int32, "class_name": object, "length_m": np.float64, "width_m": np.float64}


def write_center_lines(path: Path, source: ClassStrips, survey: Survey, small: npt.NDArray[np.bool_],
                       classes: list[SegmentationClass], tolerance_m: float, progress: Callable[[float], None]) -> int:
    """Write the centre lines of some classes; how many there are.

    Args:
        small: which regions of the survey are left out.
        tolerance_m: how far lines may be simplified.
        progress: told the share that is done.
    """
    def tell(number: int, share: float) -> None:
        progress((number + share) / len(classes))

    with LayerWriter(path, LAYER, "LineString", source.grid, FIELDS) as layer:
        for number, item in enumerate(classes):
            road = (survey.regions.class_id == item.id) & ~small
            mask = _mask(source, survey, road)
            lines, width_m = _lines(mask, source, tolerance_m, partial(tell, number))
            count = len(lines)
            layer.add(lines, np.full(count, item.id), np.full(count, item.name, dtype=object),
                      source.measure.lengths_m(lines), width_m)
    return layer.feature_count


def _mask(source: ClassStrips, survey: Survey, road: npt.NDArray[np.bool_]) -> BitMask:
    mask = BitMask(source.grid.height, source.grid.width)
    for strip in source.strips:
        labelled = source.labelled(strip)
        of_runs = road[survey.region_of[strip.number]][labelled.piece]
        mask.put(strip.first_row, 0,
                 np.repeat(of_runs, labelled.runs.length_px).reshape(strip.height_px, strip.width_px))
    return mask


def _lines(mask: BitMask, source: ClassStrips, tolerance_m: float, progress: Callable[[float], None],
           ) -> tuple[npt.NDArray, Floats]:
    """Lines in pixel coordinates that share their end vertices, and the width of the road of each."""
    scale = np.array(source.pixel_m)
    graph = road_graph_of(skeleton_of(mask, source.pixel_m, progress), source.pixel_m)
    edges = [data for *_, data in graph.edges(data=True)]
    lines = np.array([shapely.linestrings(data["points"]) for data in edges], dtype=object)
    simple = shapely.simplify(lines, tolerance_m, preserve_topology=False)
    width_m = np.array([2 * float(np.median(data["half_width_m"])) for data in edges])
    return shapely.transform(simple, lambda xy: xy / scale), width_m
