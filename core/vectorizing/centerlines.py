"""Centre lines of roads as a layer: connected lines with their length and the width of the road."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import networkx
import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import SegmentationClass

from ..grids.polygon_layers import LayerWriter
from ..roads.bit_mask import BitMask
from ..roads.bridging import bridge_gaps
from ..roads.graph_cleaning import road_graph_of
from ..roads.skeletons import skeleton_of
from .class_strips import ClassStrips
from .runs import Floats
from .survey import LabelledStrip, Strip

LAYER = "centerlines"
FIELDS = {"class_id": np.int32, "class_name": object, "length_m": np.float64, "width_m": np.float64,
          "bridged": np.bool_}
# A gap is bridged where the confidence leaves the road at least so much along it.
LEAST_SHARE = 0.1


def write_center_lines(path: Path, source: ClassStrips, classes: list[SegmentationClass],
                       mask_of: Callable[[int], BitMask], tolerance_m: float, bridge_gaps_m: float,
                       progress: Callable[[float], None]) -> tuple[int, int]:
    """Write the centre lines of some classes; returns how many there are, and how many of them are bridges.

    Args:
        mask_of: gives the pixels of the class of a number among ``classes``.
        tolerance_m: how far lines may be simplified.
        bridge_gaps_m: longest gap of a road that is bridged; 0: none.
        progress: told the share that is done.
    """
    def tell(number: int, share: float) -> None:
        progress((number + share) / len(classes))

    bridges = 0
    with LayerWriter(path, LAYER, "LineString", source.grid, FIELDS) as layer:
        for number, item in enumerate(classes):
            graph = road_graph_of(skeleton_of(mask_of(number), source.pixel_m, partial(tell, number)), source.pixel_m)
            bridges += bridge_gaps(graph, bridge_gaps_m, partial(may_be_road, source, item.id))
            lines, width_m, bridged = _lines(graph, source.pixel_m, tolerance_m)
            count = len(lines)
            layer.add(lines, np.full(count, item.id), np.full(count, item.name, dtype=object),
                      source.measure.lengths_m(lines), width_m, bridged)
    return layer.feature_count, bridges


def mask_of_strip(strip: Strip, labelled: LabelledStrip, of_pieces: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The pixels of some pieces of a strip, shape (height, width)."""
    return np.repeat(of_pieces[labelled.piece], labelled.runs.length_px).reshape(strip.height_px, strip.width_px)


def may_be_road(source: ClassStrips, class_id: int, points: Floats) -> bool:
    """Whether the confidence allows a road along points in metres from the raster's corner; so it does if not given."""
    share = source.share_left_for(class_id, points / source.pixel_m)
    return share is None or share >= LEAST_SHARE


def _lines(graph: networkx.MultiGraph, pixel_m: tuple[float, float],
           tolerance_m: float) -> tuple[npt.NDArray, Floats, npt.NDArray[np.bool_]]:
    """Lines in pixel coordinates that share their end vertices, the width of each road, and whether it is a bridge."""
    edges = [data for *_, data in graph.edges(data=True)]
    lines = np.array([shapely.linestrings(data["points"]) for data in edges], dtype=object)
    simple = shapely.simplify(lines, tolerance_m, preserve_topology=False)
    width_m = np.array([2 * float(np.median(data["half_width_m"])) for data in edges])
    bridged = np.array([data["bridged"] for data in edges], np.bool_)
    return shapely.transform(simple, lambda xy: xy / np.array(pixel_m)), width_m, bridged
