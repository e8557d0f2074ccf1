"""An evaluation as report.html, which users read, and report.json, which programs read: the same numbers.

What the keys of report.json mean is said in resources/report/evaluation.schema.json, a JSON Schema that every report
keeps to. A figure without meaning, such as the precision of a class never predicted, is null.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from contract.classes import ClassScheme
from contract.texts import tr
from contract.words import word_for

from ..grids.class_rasters import Origin
from ..grids.rasters import Grid
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .boundaries import BoundaryMetrics
from .calibration import Calibration
from .calibration_chart import reliability_chart
from .connectivity import RoadGraphMetrics
from .error_gallery import Confusion, ErrorGallery, WorstTile, largest_confusions
from .headline import Headline, JudgedClass, headlines, overall_mark
from .judged_kinds import JudgedKinds
from .metrics import Areas, Matrix, OverallMetrics, class_metrics, overall_metrics
from .object_metrics import ObjectMetrics
from .pictures import share_colors
from .quality_marks import LINE_LIMITS, OBJECT_LIMITS, OVERALL_LIMITS, Judgement

FORMAT = "urbanseg-evaluation"
VERSION = 1
LARGEST_CONFUSIONS = 10


@dataclass(frozen=True)
class Evaluation:
    """What was compared and what was found.

    ``matrix`` counts the pixels that are judged and ``judged_m2`` is their ground area; ``counted_m2`` is the ground of
    all that count, those included that border erosion leaves out. Rows are the reference's classes in the scheme's
    order, columns the prediction's. ``road_graphs`` and ``objects`` are those of some classes, by position in the
    scheme.
    """

    scheme: ClassScheme
    kinds: JudgedKinds
    grid: Grid
    matrix: Matrix
    judged_m2: Areas
    counted_m2: Areas
    prediction: str
    origin: Origin
    reference: str
    split: str | None
    border_erosion_px: int
    boundary_tolerance_m: float
    boundaries: list[BoundaryMetrics]
    road_graphs: Mapping[int, RoadGraphMetrics]
    objects: Mapping[int, ObjectMetrics]
    calibration: Calibration | None
    gallery: ErrorGallery

    @cached_property
    def classes(self) -> list[JudgedClass]:
        return [JudgedClass(item.name, item.id, self.kinds.of(position), pixels, self.objects.get(position),
                            self.road_graphs.get(position))
                for position, (item, pixels) in enumerate(zip(self.scheme.classes, class_metrics(self.matrix)))]

    @cached_property
    def overall(self) -> OverallMetrics:
        return overall_metrics(self.matrix)

    @cached_property
    def headlines(self) -> list[Headline]:
        return headlines(self.classes, self.overall.miou)

    def summary(self) -> str:
        """What the headlines say, as one text."""
        return "; ".join(line.sentence for line in self.headlines) + "."

    def table(self) -> str:
        """The figures as text for the log."""
        width = max(len(name) for name in self.scheme.names)
        lines = [f"{tr('class'):<{width}}  {'IoU':>6} {tr('prec.'):>6} {tr('recall'):>6} {'F1':>6} "
                 f"{tr('boundary F1'):>11} {tr('object F1'):>9} {'APLS':>6}"]
        for item, boundary in zip(self.classes, self.boundaries):
            pixels = item.pixels
            lines.append(f"{item.name:<{width}}  {pixels.iou:6.3f} {pixels.precision:6.3f} {pixels.recall:6.3f} "
                         f"{pixels.f1:6.3f} {boundary.f1:11.3f} "
                         f"{f'{item.objects.f1:.3f}' if item.objects else '':>9} "
                         f"{f'{item.road_graph.apls:.3f}' if item.road_graph else '':>6}".rstrip())
        overall = self.overall
        text = (tr("mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels "
                   "of the {split} split") if self.split else
                tr("mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, "
                   "{pixels:,} pixels"))
        lines.append(text.format(miou=overall.miou, overall_accuracy=overall.overall_accuracy, kappa=overall.kappa,
                                 pixels=overall.pixels, split=word_for(self.split or "")))
        return "\n".join([*lines, self.summary()])

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        overall = self.overall
        classes = {name: self._class_to_dict(position) for position, name in enumerate(self.scheme.names)}
        sums = self.matrix.sum(axis=1, keepdims=True)
        shares = np.divide(self.matrix, sums, out=np.full(self.matrix.shape, np.nan), where=sums > 0)
        report: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "prediction": self.prediction,
            "imagery": self.origin.imagery or None,
            "model": self.origin.model or None,
            "reference": self.reference,
            "split": self.split,
            "crs": _crs_name(self.grid),
            "width_px": self.grid.width,
            "height_px": self.grid.height,
            "pixel_size_m": self.grid.pixel_size_m,
            "pixels": overall.pixels,
            "area_km2": float(self.judged_m2.sum()) / 1e6,
            "border_erosion_px": self.border_erosion_px,
            "boundary_tolerance_m": self.boundary_tolerance_m,
            "miou": overall.miou,
            "mark": overall_mark(self.headlines),
            "headlines": [_headline_to_dict(line) for line in self.headlines],
            "mean_f1": overall.mean_f1,
            "overall_accuracy": overall.overall_accuracy,
            "kappa": _number(overall.kappa),
            "frequency_weighted_iou": overall.frequency_weighted_iou,
            "classes": classes,
            "confusion_matrix": {
                "classes": list(self.scheme.names),
                "pixels": self.matrix.tolist(),
                "row_shares": [[_number(share) for share in row] for row in shares.tolist()],
                "areas_km2": (self.judged_m2 / 1e6).tolist(),
            },
            "errors": {
                "confusions": [self._confusion_to_dict(item) for item in
                               largest_confusions(self.matrix, LARGEST_CONFUSIONS)],
                "tile_px": self.gallery.tile_px,
                "worst_tiles": [self._tile_to_dict(tile) for tile in self.gallery.tiles],
            },
            "calibration": asdict(self.calibration) if self.calibration else None,
        }
        return {**{name: figures for name, figures in classes.items() if name not in report}, **report}

    def _class_to_dict(self, position: int) -> dict[str, Any]:
        item, judged, boundary = self.scheme.classes[position], self.classes[position], self.boundaries[position]
        figures = judged.pixels
        reference_m2 = float(self.counted_m2[position].sum())
        predicted_m2 = float(self.counted_m2[:, position].sum())
        return {
            "id": item.id,
            "color": item.color,
            "kind": judged.kind,
            **_judgement_to_dict(judged.judgement),
            "iou": _number(figures.iou),
            "precision": _number(figures.precision),
            "recall": _number(figures.recall),
            "f1": _number(figures.f1),
            "users_accuracy": _number(figures.precision),
            "producers_accuracy": _number(figures.recall),
            "reference_pixels": figures.reference_pixels,
            "predicted_pixels": figures.predicted_pixels,
            "correct_pixels": figures.correct_pixels,
            "reference_area_m2": reference_m2,
            "predicted_area_m2": predicted_m2,
            "area_error": (predicted_m2 - reference_m2) / reference_m2 if reference_m2 else None,
            "boundary_precision": _number(boundary.precision),
            "boundary_recall": _number(boundary.recall),
            "boundary_f1": _number(boundary.f1),
            "road_graph": _figures(judged.road_graph),
            "objects": _figures(judged.objects),
        }

    def _confusion_to_dict(self, item: Confusion) -> dict[str, Any]:
        return {
            "reference": self.scheme.names[item.reference],
            "prediction": self.scheme.names[item.prediction],
            "pixels": item.pixels,
            "share": item.pixels / self.overall.pixels,
            "area_km2": float(self.judged_m2[item.reference, item.prediction]) / 1e6,
        }

    def _tile_to_dict(self, tile: WorstTile) -> dict[str, Any]:
        errors = tile.errors
        return {
            "row_px": errors.row_px,
            "column_px": errors.column_px,
            "height_px": errors.height_px,
            "width_px": errors.width_px,
            "bounds": list(tile.bounds),
            "pixels": errors.judged_px,
            "wrong_pixels": errors.wrong_px,
            "wrong_share": errors.wrong_px / errors.judged_px,
            "confusions": [{"reference": self.scheme.names[item.reference],
                            "prediction": self.scheme.names[item.prediction], "pixels": item.pixels}
                           for item in tile.confusions],
        }


def write_reports(evaluation: Evaluation, html_path: str | Path, json_path: str | Path) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    figures = evaluation.to_dict()
    colors = {item.name: item.color for item in evaluation.scheme.classes}
    html = render("evaluation.html", report=figures, gallery=evaluation.gallery, colors=colors,
                  reliability=reliability_chart(evaluation.calibration) if evaluation.calibration else "",
                  ramp=[_css(color) for color in share_colors(5)],
                  limits={"objects": OBJECT_LIMITS, "lines": LINE_LIMITS, "areas": OVERALL_LIMITS})
    write_report_files(html_path, html, json_path, figures)


def _figures(metrics: RoadGraphMetrics | ObjectMetrics | None) -> dict[str, Any] | None:
    if metrics is None:
        return None

    def plain(values: dict[str, Any]) -> dict[str, Any]:
        return {key: plain(value) if isinstance(value, dict) else _number(value) for key, value in values.items()}

    return plain(asdict(metrics))


def _css(color: tuple[int, int, int, int]) -> str:
    red, green, blue, alpha = color
    return f"rgba({red},{green},{blue},{alpha / 255:.3f})"


def _crs_name(grid: Grid) -> str:
    authority = grid.crs.to_authority()
    return ":".join(authority) if authority else grid.crs.to_wkt()


def _headline_to_dict(line: Headline) -> dict[str, Any]:
    return {"class": line.class_name, "kind": line.kind, "sentence": line.sentence,
            **_judgement_to_dict(line.judgement)}


def _judgement_to_dict(judgement: Judgement) -> dict[str, Any]:
    return {"measure": judgement.measure, "value": _number(judgement.value), "mark": judgement.mark,
            "mark_limits": asdict(judgement.limits) if judgement.limits else None}


def _number(value: Any) -> Any:
    """JSON has no word for NaN."""
    return None if value != value else value
