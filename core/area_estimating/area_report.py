"""Area estimates as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; an ``estimate`` is an object of value, standard_error, low and high (its 95 % confidence interval,
cut to what is possible); what the points cannot tell is null:

    format, version             "urbanseg-area-estimates", 1
    points_layer                its name
    points, filled_points       how many there are, and how many have a reference
    area_m2                     ground that the estimates are about: the mapped area of all classes with filled points
    overall_accuracy            estimate
    notes                       what to know about these figures, as sentences
    classes                     class name to:
        color
        map_pixels, mapped_area_m2      of the class in the map, none being 0
        points, filled_points           that were drawn in the class
        area_m2                         estimate of the true area; null where the reference never is this class
        users_accuracy                  estimate: share of what is mapped as the class that is the class
        producers_accuracy              estimate: share of what is the class that is mapped as it
    error_matrix
        classes                 class names in order
        points                  rows: map, columns: reference
        area_shares             the same as shares of the area
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..qa_sampling.qa_points import QaPoints
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .area_estimates import AreaEstimates, Estimate

FORMAT = "urbanseg-area-estimates"
VERSION = 1


@dataclass(frozen=True)
class AreaReport:
    """Points, what is estimated from them, and what there is to say about it; ``counts`` is the matrix of points."""

    layer: str
    points: QaPoints
    counts: npt.NDArray[np.int64]
    estimates: AreaEstimates
    notes: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return list(self.points.colors)

    @property
    def area_m2(self) -> float:
        return sum(stratum.area_m2 for position, stratum in self.points.strata.items()
                   if self.estimates.sampled[position])

    def table(self) -> str:
        """The figures as text for the log."""
        width, estimates = max(map(len, self.names)), self.estimates
        lines = [f"{'class':<{width}} {'mapped ha':>12} {'estimated ha':>14} {'±':>10} {'users':>7} {'producers':>9}"]
        for position, name in enumerate(self.names):
            stratum = self.points.strata.get(position)
            area = estimates.areas[position] if self._is_seen(position) else Estimate(float("nan"), float("nan"))
            cells = ((stratum.area_m2 / 1e4 if stratum else 0.0, 12, 2), (area.value / 1e4, 14, 2),
                     (area.margin / 1e4, 10, 2), (estimates.users_accuracies[position].value, 7, 3),
                     (estimates.producers_accuracies[position].value, 9, 3))
            lines.append(f"{name:<{width}} " + " ".join(_cell(*cell) for cell in cells))
        overall = estimates.overall_accuracy
        lines.append(f"overall accuracy {overall.value:.3f} ± {_cell(overall.margin, 0, 3)}")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "points_layer": self.layer,
            "points": len(self.points.reference),
            "filled_points": int(self.counts.sum()),
            "area_m2": self.area_m2,
            "overall_accuracy": _estimate(self.estimates.overall_accuracy, 1.0),
            "notes": list(self.notes),
            "classes": {name: self._class_to_dict(position, name) for position, name in enumerate(self.names)},
            "error_matrix": {
                "classes": self.names,
                "points": self.counts.tolist(),
                "area_shares": self.estimates.proportions.tolist(),
            },
        }

    def _is_seen(self, position: int) -> bool:
        """Whether any point was found to be this class; without one, an area of 0 ± 0 would claim too much."""
        return bool(self.counts[:, position].any())

    def _class_to_dict(self, position: int, name: str) -> dict[str, Any]:
        stratum, estimates = self.points.strata.get(position), self.estimates
        return {
            "color": self.points.colors[name],
            "map_pixels": stratum.pixels if stratum else 0,
            "mapped_area_m2": stratum.area_m2 if stratum else 0.0,
            "points": int(np.count_nonzero(self.points.map_class == position)),
            "filled_points": int(self.counts[position].sum()),
            "area_m2": _estimate(estimates.areas[position], self.area_m2) if self._is_seen(position) else None,
            "users_accuracy": _estimate(estimates.users_accuracies[position], 1.0),
            "producers_accuracy": _estimate(estimates.producers_accuracies[position], 1.0),
        }


def write_reports(report: AreaReport, html_path: str | Path, json_path: str | Path) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    figures = report.to_dict()
    html = render("area_estimates.html", report=figures)
    write_report_files(html_path, html, json_path, figures)


def _cell(value: float, width: int, digits: int) -> str:
    return f"{'–' if value != value else f'{value:,.{digits}f}':>{width}}"


def _estimate(estimate: Estimate, largest: float) -> dict[str, float | None] | None:
    """JSON has no word for NaN; and an interval may promise neither less than nothing nor more than all."""
    if estimate.value != estimate.value:
        return None
    if estimate.standard_error != estimate.standard_error:
        return {"value": estimate.value, "standard_error": None, "low": None, "high": None}
    return {"value": estimate.value, "standard_error": estimate.standard_error,
            "low": max(0.0, estimate.low), "high": min(largest, estimate.high)}
