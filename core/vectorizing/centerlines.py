"""Centre lines of roads as a layer: connected lines with their length and the width of the road."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..classes import SegmentationClass
from ..polygon_layers import LayerWriter
from ..reporting import Reporter
from .class_strips import ClassStrips
from .road_graph import center_lines
from .skeletons import RoadMask, Skeleton, skeleton_of
from .survey import Survey

LAYER = "centerlines"
FIELDS = {"class_id": np.int32, "class_name": object, "length_m": np.float64, "width_m": np.float64}


def write_center_lines(path: Path, source: ClassStrips, survey: Survey, small: npt.NDArray[np.bool_],
                       classes: list[SegmentationClass], tolerance_m: float, reporter: Reporter) -> int:
    """Write the centre lines of some classes; how many there are.

    Args:
        small: which regions of the survey are left out.
        tolerance_m: how far lines may be simplified.
    """
    with LayerWriter(path, LAYER, "LineString", source.grid, FIELDS) as layer:
        for item in classes:
            road = (survey.regions.class_id == item.id) & ~small
            mask = _mask(source, survey, road)
            skeleton = _skeleton(mask, source, reporter)
            found = center_lines(skeleton, source.pixel_m, tolerance_m)
            count = len(found.lines)
            layer.add(found.lines, np.full(count, item.id), np.full(count, item.name, dtype=object),
                      source.measure.lengths_m(found.lines), found.width_m)
    return layer.feature_count


def _mask(source: ClassStrips, survey: Survey, road: npt.NDArray[np.bool_]) -> RoadMask:
    mask = RoadMask(source.grid.height, source.grid.width)
    for strip in source.strips:
        labelled = source.labelled(strip)
        of_runs = road[survey.region_of[strip.number]][labelled.piece]
        mask.put(strip.first_row, np.repeat(of_runs, labelled.runs.length_px).reshape(strip.height_px, strip.width_px))
    return mask


def _skeleton(mask: RoadMask, source: ClassStrips, reporter: Reporter) -> Skeleton:
    parts = []
    for first_row, part in skeleton_of(mask, source.pixel_m):
        reporter.progress(first_row, source.grid.height, "Finding the centre lines")
        parts.append(part)
    return Skeleton(source.grid.width, np.concatenate([part.index for part in parts]),
                    np.concatenate([part.radius_m for part in parts]))
