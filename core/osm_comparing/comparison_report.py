"""The comparison as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-osm-comparison", 1
    mapped_layer                the name of the mapped polygons
    match_iou, seen_share       from which intersection over union two objects are the same, and from which share of
                                it an object counts as there, too, in another place or shape
    oldest, newest              last changes of the compared OSM objects, where the layers know them
    classes                     class name to:
        color
        mapped, osm             objects on either side
        same                    pairs
        mapped_moved, osm_moved     objects that are there on the other side in another place or shape
        not_in_osm, not_seen    objects of the map, of OpenStreetMap, without one on the other side
        osm_completeness        osm / (osm + not_in_osm)
        seen                    (same + osm_moved) / osm
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import SegmentationClass

from ..evaluating.object_metrics import MATCH_IOU
from ..worker.charts import TEXT, chart
from ..worker.html_report import render
from ..worker.outputs import whole_file
from .matching import ALONE, MOVED, SAME, SEEN_SHARE, Matching

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-osm-comparison", 1
_CELLS = 12  # along the longer side of the ground
_LEAST_OBJECTS = 3  # in a cell whose completeness is shown


@dataclass(frozen=True)
class ComparedClass:
    """The objects of a class on both sides, polygons of shape (objects,) on one plane, and how they match."""

    item: SegmentationClass
    mapped: npt.NDArray
    osm: npt.NDArray
    matching: Matching

    def figures(self) -> dict[str, Any]:
        """The counts and shares of the report."""
        mapped, osm = self.matching.mapped, self.matching.osm
        counts = {"mapped": len(mapped), "osm": len(osm), "same": _count(mapped, SAME),
                  "mapped_moved": _count(mapped, MOVED), "osm_moved": _count(osm, MOVED),
                  "not_in_osm": _count(mapped, ALONE), "not_seen": _count(osm, ALONE)}
        return {"color": self.item.color, **counts,
                "osm_completeness": _share(counts["osm"], counts["osm"] + counts["not_in_osm"]),
                "seen": _share(counts["same"] + counts["osm_moved"], counts["osm"])}


def write_reports(classes: Sequence[ComparedClass], mapped_layer: str, timestamps: npt.NDArray, report_html: str,
                  report_json: str) -> dict[str, Any]:
    """Write both reports; the figures.

    Raises:
        OutputError: a report cannot be written.
    """
    times = sorted(str(text) for text in timestamps if text)
    figures = {"format": FORMAT, "version": VERSION, "mapped_layer": mapped_layer, "match_iou": MATCH_IOU,
               "seen_share": SEEN_SHARE, "oldest": times[0] if times else None, "newest": times[-1] if times else None,
               "classes": {compared.item.name: compared.figures() for compared in classes}}
    maps = [(compared.item.name, completeness_map(compared)) for compared in classes if len(compared.mapped)]
    page = render("osm_comparison.html", report=figures, maps=maps)
    with whole_file(report_html) as path:
        path.write_text(page, encoding="utf-8")
    with whole_file(report_json) as path:
        path.write_text(json.dumps(figures, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    return figures


def completeness_map(compared: ComparedClass) -> Any:
    """A drawing of the ground in cells: how complete OpenStreetMap is in each."""
    known = shapely.get_coordinates(shapely.centroid(compared.osm))
    lacking = shapely.get_coordinates(shapely.centroid(compared.mapped[compared.matching.mapped == ALONE]))
    columns, rows = _edges(np.concatenate([known, lacking]))
    counts = [np.histogram2d(places[:, 0], places[:, 1], [columns, rows])[0].T for places in (known, lacking)]
    total = counts[0] + counts[1]
    shares = np.ma.masked_where(total < _LEAST_OBJECTS, counts[0] / np.maximum(total, 1))

    def draw(axes: Axes) -> None:
        axes.grid(visible=False)
        axes.set_aspect("equal")
        cells = axes.pcolormesh(columns, rows, shares, vmin=0, vmax=1, cmap="RdYlGn")
        axes.plot(*lacking.T, ".", color=TEXT, markersize=3)
        axes.set(xlabel="m", ylabel="m")
        axes.figure.colorbar(cells, ax=axes, label="share of the objects that OpenStreetMap has")

    return chart(draw, f"Completeness of {compared.item.name} in OpenStreetMap", height_px=420)


def _edges(places: npt.NDArray[np.float64]) -> tuple[npt.NDArray, npt.NDArray]:
    """Edges of square cells over all places, along both axes."""
    low, high = places.min(axis=0), places.max(axis=0)
    side = max(float((high - low).max()) / _CELLS, 1.0)
    counts = np.maximum(1, np.ceil((high - low) / side)).astype(int)
    return tuple(start + side * np.arange(count + 1) for start, count in zip(low, counts))  # type: ignore[return-value]


def _count(states: npt.NDArray[np.int64], state: int) -> int:
    return int(np.count_nonzero(states == state))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
