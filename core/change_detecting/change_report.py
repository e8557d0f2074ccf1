"""The changes as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-changes", 1
    before, after               the names of the maps
    tolerance_m, minimum_area_m2
    area_m2, changed_m2         ground of both maps, and what of it changed
    classes                     names in order
    transitions_m2              rows: before, columns: after; the diagonal is what stays
    changes                     list, the largest first: from_class, to_class, change, color, area_m2
    objects                     class name to: color, before, after, appeared, gone, altered, unchanged
    sample                      null without points, else: points, filled_points, area_m2, overall_accuracy, left_out,
                                pairs (change to: area_m2, users_accuracy, producers_accuracy); each of these figures
                                is an object of value, low and high, the 95 % confidence interval
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import markupsafe
import numpy as np
import numpy.typing as npt

from contract.texts import tr

from ..evaluating.pictures import class_picture
from ..worker.charts import LINE, TEXT, chart
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .joint_classes import JointClasses
from .object_changes import ObjectChanges
from .overview import Overview

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-changes", 1
_LISTED = 12
_M2_IN_HA, _M2_IN_KM2, _LARGE_M2 = 1e4, 1e6, 1e8
_DARK = "#1d2327"  # on cells that are light on a dark page, too


@dataclass(frozen=True)
class ChangeFigures:
    """All that is known of two maps; ``areas_m2`` of shape (classes, classes), rows before, columns after."""

    titles: tuple[str, str]
    classes: JointClasses
    tolerance_m: float
    minimum_m2: float
    areas_m2: npt.NDArray[np.float64]
    objects: Sequence[ObjectChanges]
    sample: dict[str, Any] | None

    @property
    def area_m2(self) -> float:
        return float(self.areas_m2.sum())

    @property
    def changed_m2(self) -> float:
        return float(self.areas_m2.sum() - np.trace(self.areas_m2))

    def changes(self) -> list[dict[str, Any]]:
        """The changes that occur, the largest first."""
        flat = self.areas_m2 * ~np.eye(len(self.classes), dtype=bool)
        order = np.argsort(-flat, axis=None, kind="stable")
        names = self.classes.scheme.names
        return [{"from_class": names[pair // len(names)], "to_class": names[pair % len(names)],
                 "change": self.classes.pair_name(pair), "color": self.classes.pair_color(pair),
                 "area_m2": float(flat.reshape(-1)[pair])}
                for pair in order.tolist() if flat.reshape(-1)[pair] > 0]

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        return {"format": FORMAT, "version": VERSION, "before": self.titles[0], "after": self.titles[1],
                "tolerance_m": self.tolerance_m, "minimum_area_m2": self.minimum_m2, "area_m2": self.area_m2,
                "changed_m2": self.changed_m2, "classes": list(self.classes.scheme.names),
                "transitions_m2": self.areas_m2.tolist(), "changes": self.changes(),
                "objects": {item.item.name: item.figures() for item in self.objects}, "sample": self.sample}


def write_reports(figures: ChangeFigures, overview: Overview, report_html: str, report_json: str) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: a report cannot be written.
    """
    report = figures.to_dict()
    places, pairs = overview.picture()
    colors = tuple(figures.classes.pair_color(pair) for pair in pairs)
    page = render("changes.html", tr=tr, report=report, listed=_LISTED, map=class_picture(places, colors),
                  matrix=matrix_chart(figures), table=_table(figures))
    write_report_files(report_html, page, report_json, report)


def matrix_chart(figures: ChangeFigures) -> markupsafe.Markup:
    """The transition matrix as a picture: the more ground changed so, the darker; the diagonal is what stays."""
    present = _present(figures)
    names = [figures.classes.scheme.names[place] for place in present]
    # A chart keeps two decimals, in which a town's changes would be nothing in km².
    unit, unit_m2 = ("km²", _M2_IN_KM2) if figures.area_m2 >= _LARGE_M2 else ("ha", _M2_IN_HA)
    areas = figures.areas_m2[np.ix_(present, present)] / unit_m2
    stays = np.eye(len(present), dtype=bool)
    shown = np.ma.masked_where(stays | (areas <= 0), areas)

    def draw(axes: Axes) -> None:
        axes.grid(visible=False)
        axes.imshow(shown, cmap="OrRd", vmin=0, vmax=float(shown.max()) * 1.3 if shown.count() else 1.0, aspect="auto")
        for row, column in np.ndindex(areas.shape):
            is_empty = areas[row, column] <= 0
            axes.text(column, row, "–" if is_empty else f"{areas[row, column]:,.2f}", ha="center", va="center",
                      color=TEXT if stays[row, column] or is_empty else _DARK)
            if stays[row, column]:
                axes.add_patch(_frame(column, row))
        axes.set_xticks(range(len(names)), names)
        axes.set_yticks(range(len(names)), names)
        axes.xaxis.tick_top()
        axes.set(xlabel=tr("after ({unit})").format(unit=unit), ylabel=tr("before"))

    return chart(draw, tr("Ground by class before and after"), width_px=max(420, 120 + 110 * len(names)),
                 height_px=max(200, 90 + 46 * len(names)))


def _present(figures: ChangeFigures) -> list[int]:
    there = (figures.areas_m2.sum(axis=0) > 0) | (figures.areas_m2.sum(axis=1) > 0)
    return np.flatnonzero(there).tolist()


def _frame(column: int, row: int) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, edgecolor=LINE, linewidth=1)


def _table(figures: ChangeFigures) -> list[dict[str, Any]]:
    """The rows of the transition table: of each cell the mapped km², and the interval where a sample knows it."""
    present, names = _present(figures), figures.classes.scheme.names
    pairs = figures.sample["pairs"] if figures.sample else {}
    rows = []
    for before in present:
        cells = []
        for after in present:
            pair = before * len(names) + after
            known = pairs.get(figures.classes.pair_name(pair), {}).get("area_m2")
            cells.append({"mapped": _km2(figures.areas_m2[before, after] / _M2_IN_KM2),
                          "estimate": _km2(known["value"] / _M2_IN_KM2) if known else "",
                          "interval": _interval(known) if known else ""})
        rows.append({"name": names[before], "color": figures.classes.scheme.classes[before].color, "cells": cells,
                     "total": _km2(figures.areas_m2[before].sum() / _M2_IN_KM2)})
    return rows


def _interval(estimate: dict[str, float | None]) -> str:
    low, high = estimate["low"], estimate["high"]
    return "" if low is None or high is None else f"{_km2(low / _M2_IN_KM2)} – {_km2(high / _M2_IN_KM2)}"


def _km2(value: float) -> str:
    """Three digits, however small the town is."""
    if value <= 0:
        return "0"
    return f"{value:,.{max(0, min(6, 2 - int(np.floor(np.log10(value)))))}f}"
