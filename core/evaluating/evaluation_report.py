"""An evaluation as report.html, which people read, and report.json, which programs read: the same numbers.

Keys of report.json (a figure without meaning, such as the precision of a class never predicted, is null):

    format, version             "urbanseg-evaluation", 1
    prediction, reference       file or layer names
    split                       "test" or "validation" where a tiles folder restricted what counts, else null
    pixels                      how many were compared; ignored and nodata pixels never are
    pixel_size_m                side of a pixel on the ground
    border_erosion_px           pixels that near to another class of the reference were left out of the pixel figures
    boundary_tolerance_m        how far a boundary may lie from the other side's
    miou                        mean IoU over the classes that occur in reference or prediction
    mark                        of the mean IoU: "good", "acceptable" or "below"
    mean_f1                     the same mean of F1
    overall_accuracy            share of pixels that agree
    kappa                       Cohen's kappa
    frequency_weighted_iou      IoU weighted with the reference's class shares
    classes                     class name to:
        id, color
        iou, precision, recall, f1
        users_accuracy, producers_accuracy      other names of precision and recall
        reference_pixels, predicted_pixels, correct_pixels
        mark                                    of the IoU; null for classes the table does not have
        reference_area_m2, predicted_area_m2    of all compared pixels, those near borders included
        area_error                              (predicted - reference) / reference, signed
        boundary_precision, boundary_recall, boundary_f1
        network                                 of classes whose connectivity was compared, else null:
            reference, prediction               each: length_km, components, largest_share (of the length, in one
                                                component), dangling_ends_per_km
            apls                                average path length similarity
        objects                                 of classes whose objects were counted, else null:
            reference_objects, predicted_objects, matched, precision, recall, f1, split, merged
    confusion_matrix
        classes                 class names in order
        pixels                  rows: reference, columns: prediction
        row_shares              each row divided by its sum
        areas_km2
    calibration                 where scores were given, else null
        expected_error          mean gap between confidence and accuracy
        bins                    each: low, high, pixels, confidence, accuracy

The figures of a class are also found directly under its name where that is not one of the keys above.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import ClassScheme
from ..outputs import whole_file
from ..report_template import render
from .boundaries import BoundaryMetrics
from .calibration import Calibration
from .connectivity import NetworkMetrics
from .metrics import ClassMetrics, Matrix, OverallMetrics, class_metrics, overall_metrics
from .object_metrics import ObjectMetrics
from .quality_marks import class_mark, overall_mark

FORMAT = "urbanseg-evaluation"
VERSION = 1


@dataclass(frozen=True)
class Evaluation:
    """What was compared and what was found.

    ``matrix`` counts the pixels that are judged, ``areas`` also those that border erosion leaves out; rows are the
    reference's classes in the scheme's order, columns the prediction's. ``networks`` and ``objects`` are those of
    some classes, by position in the scheme.
    """

    scheme: ClassScheme
    matrix: Matrix
    areas: Matrix
    pixel_size_m: float
    prediction: str
    reference: str
    split: str | None
    border_erosion_px: int
    boundary_tolerance_m: float
    boundaries: list[BoundaryMetrics]
    networks: Mapping[int, NetworkMetrics]
    objects: Mapping[int, ObjectMetrics]
    calibration: Calibration | None

    @cached_property
    def classes(self) -> list[ClassMetrics]:
        return class_metrics(self.matrix)

    @cached_property
    def overall(self) -> OverallMetrics:
        return overall_metrics(self.matrix)

    def table(self) -> str:
        """The figures as text for the log."""
        width = max(len(name) for name in self.scheme.names)
        lines = [f"{'class':<{width}}  {'IoU':>6} {'prec.':>6} {'recall':>6} {'F1':>6} {'boundary F1':>11}"]
        for name, item, boundary in zip(self.scheme.names, self.classes, self.boundaries):
            lines.append(f"{name:<{width}}  {item.iou:6.3f} {item.precision:6.3f} {item.recall:6.3f} {item.f1:6.3f} "
                         f"{boundary.f1:11.3f}")
        overall = self.overall
        lines.append(f"mean IoU {overall.miou:.3f}, overall accuracy {overall.overall_accuracy:.3f}, "
                     f"kappa {overall.kappa:.3f}, {overall.pixels:,} pixels"
                     + (f" of the {self.split} split" if self.split else ""))
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        overall = self.overall
        classes = {name: self._class_to_dict(position) for position, name in enumerate(self.scheme.names)}
        sums = self.matrix.sum(axis=1, keepdims=True)
        shares = np.divide(self.matrix, sums, out=np.zeros(self.matrix.shape), where=sums > 0)
        report: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "prediction": self.prediction,
            "reference": self.reference,
            "split": self.split,
            "pixels": overall.pixels,
            "pixel_size_m": self.pixel_size_m,
            "border_erosion_px": self.border_erosion_px,
            "boundary_tolerance_m": self.boundary_tolerance_m,
            "miou": overall.miou,
            "mark": overall_mark(overall.miou),
            "mean_f1": overall.mean_f1,
            "overall_accuracy": overall.overall_accuracy,
            "kappa": _number(overall.kappa),
            "frequency_weighted_iou": overall.frequency_weighted_iou,
            "classes": classes,
            "confusion_matrix": {
                "classes": list(self.scheme.names),
                "pixels": self.matrix.tolist(),
                "row_shares": shares.tolist(),
                "areas_km2": (self.matrix * (self.pixel_size_m**2 / 1e6)).tolist(),
            },
            "calibration": asdict(self.calibration) if self.calibration else None,
        }
        return {**{name: figures for name, figures in classes.items() if name not in report}, **report}

    def _class_to_dict(self, position: int) -> dict[str, Any]:
        item, figures, boundary = self.scheme.classes[position], self.classes[position], self.boundaries[position]
        reference_m2 = float(self.areas[position].sum() * self.pixel_size_m**2)
        predicted_m2 = float(self.areas[:, position].sum() * self.pixel_size_m**2)
        return {
            "id": item.id,
            "color": item.color,
            "iou": _number(figures.iou),
            "precision": _number(figures.precision),
            "recall": _number(figures.recall),
            "f1": _number(figures.f1),
            "users_accuracy": _number(figures.precision),
            "producers_accuracy": _number(figures.recall),
            "reference_pixels": figures.reference_pixels,
            "predicted_pixels": figures.predicted_pixels,
            "correct_pixels": figures.correct_pixels,
            "mark": class_mark(item.name, figures.iou),
            "reference_area_m2": reference_m2,
            "predicted_area_m2": predicted_m2,
            "area_error": (predicted_m2 - reference_m2) / reference_m2 if reference_m2 else None,
            "boundary_precision": _number(boundary.precision),
            "boundary_recall": _number(boundary.recall),
            "boundary_f1": _number(boundary.f1),
            "network": _figures(self.networks.get(position)),
            "objects": _figures(self.objects.get(position)),
        }


def write_reports(evaluation: Evaluation, html_path: str | Path, json_path: str | Path) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    figures = evaluation.to_dict()
    html = render("evaluation.html", report=figures)
    text = json.dumps(figures, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    with whole_file(html_path) as html_file, whole_file(json_path) as json_file:
        html_file.write_text(html, encoding="utf-8")
        json_file.write_text(text, encoding="utf-8")


def _figures(metrics: NetworkMetrics | ObjectMetrics | None) -> dict[str, Any] | None:
    if metrics is None:
        return None

    def plain(values: dict[str, Any]) -> dict[str, Any]:
        return {key: plain(value) if isinstance(value, dict) else _number(value) for key, value in values.items()}

    return plain(asdict(metrics))


def _number(value: float) -> float | None:
    """JSON has no word for NaN."""
    return None if value != value else value
