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
    imagery_date                of the imagery
    older, newer                shares of the objects and lines with a known date that were last changed more than half
                                a year before, and after, the imagery was taken
    lines                       class name to lengths in metres, and shares of them:
        color
        mapped_m, osm_m         on either side
        not_in_osm_m, not_seen_m    of the map, of OpenStreetMap, without a line of the other side near it
        osm_completeness        osm_m / (osm_m + not_in_osm_m)
        seen                    1 - not_seen_m / osm_m
        confirmed               1 - not_in_osm_m / mapped_m
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import SegmentationClass
from contract.texts import tr

from ..evaluating.object_metrics import MATCH_IOU
from ..osm.osm_ages import shares_older_and_newer
from ..worker.charts import TEXT, chart
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .line_comparison import ComparedLines
from .matching import ALONE, MOVED, SAME, SEEN_SHARE, Matching

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-osm-comparison", 1
SAME_COLOR, UNMAPPED_COLOR, UNSEEN_COLOR = "#95a5a6", "#d6009f", "#0089b3"
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


def write_reports(classes: Sequence[ComparedClass], lines: Sequence[ComparedLines], mapped_layer: str,
                  timestamps: npt.NDArray, date: datetime.date | None, line_buffer_m: float, report_html: str,
                  report_json: str) -> dict[str, Any]:
    """Write both reports; the figures.

    Raises:
        OutputError: a report cannot be written.
    """
    times = sorted(str(text) for text in timestamps if text)
    figures = {"format": FORMAT, "version": VERSION, "mapped_layer": mapped_layer, "match_iou": MATCH_IOU,
               "seen_share": SEEN_SHARE, "oldest": times[0] if times else None, "newest": times[-1] if times else None,
               "imagery_date": date.isoformat() if date else None, **_ages(timestamps, date),
               "lines": {compared.item.name: compared.figures() for compared in lines},
               "classes": {compared.item.name: compared.figures() for compared in classes}}
    maps = [(compared.item.name, completeness_map(compared)) for compared in classes if len(compared.mapped)]
    line_maps = [(compared.item.name, line_map(compared)) for compared in lines]
    page = render("osm_comparison.html", report=figures, maps=maps, line_maps=line_maps,
                  line_buffer_m=f"{line_buffer_m:g}")
    write_report_files(report_html, page, report_json, figures)
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
        axes.figure.colorbar(cells, ax=axes, label=tr("share of the objects that OpenStreetMap has"))

    return chart(draw, tr("Completeness of {item} in OpenStreetMap").format(item=compared.item.name), height_px=420)


def line_map(compared: ComparedLines) -> Any:
    """A drawing of the lines: what both have in grey, what only one has in the colours of the layer."""
    alone = compared.mapped.is_alone
    sets = (("both", SAME_COLOR, compared.mapped.lines[~alone]),
            (tr("not in OpenStreetMap"), UNMAPPED_COLOR, compared.mapped.lines[alone]),
            (tr("not seen"), UNSEEN_COLOR, compared.osm.lines[compared.osm.is_alone]))

    def draw(axes: Axes) -> None:
        axes.grid(visible=False)
        axes.set_aspect("equal")
        for label, color, lines in sets:
            for number, line in enumerate(lines):
                axes.plot(*shapely.get_coordinates(line).T, color=color, linewidth=1.5, label="" if number else label)
        axes.set(xlabel="m", ylabel="m")
        axes.legend(loc="upper left", bbox_to_anchor=(1.02, 1), frameon=False)

    return chart(draw,
                 tr("Lines of {item} on the map and in OpenStreetMap").format(item=compared.item.name),
                 height_px=420)


def _ages(timestamps: npt.NDArray, date: datetime.date | None) -> dict[str, float | None]:
    older, newer = shares_older_and_newer(timestamps, date)
    return {"older": older, "newer": newer}


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
