"""Figures of a confusion matrix: rows are the reference's classes, columns the prediction's, cells pixels.

What has no meaning (a precision of a class never predicted) is NaN, never a guessed 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.int64]
Areas = npt.NDArray[np.float64]


@dataclass(frozen=True)
class ClassMetrics:
    """Figures of one class; precision is also called user's accuracy, recall producer's accuracy."""

    iou: float
    precision: float
    recall: float
    f1: float
    reference_pixels: int
    predicted_pixels: int
    correct_pixels: int


@dataclass(frozen=True)
class OverallMetrics:
    """Figures over all classes; ``miou`` is the mean over the classes that occur in reference or prediction."""

    miou: float
    mean_f1: float
    overall_accuracy: float
    kappa: float
    frequency_weighted_iou: float
    pixels: int


def confusion_matrix(reference: npt.NDArray[np.integer], prediction: npt.NDArray[np.integer],
                     class_count: int) -> Matrix:
    """Count pairs of class positions (0 to ``class_count`` - 1) of equal shape; shape (class_count, class_count)."""
    pairs = reference.astype(np.int64).ravel() * class_count + prediction.ravel()
    return np.bincount(pairs, minlength=class_count**2).reshape(class_count, class_count)


def area_matrix(reference: npt.NDArray[np.integer], prediction: npt.NDArray[np.integer], areas_m2: Areas,
                class_count: int) -> Areas:
    """Ground area in m² of the same pairs as ``confusion_matrix`` counts; ``areas_m2`` has a pixel's own for each."""
    pairs = reference.astype(np.int64).ravel() * class_count + prediction.ravel()
    areas = np.bincount(pairs, areas_m2.ravel(), class_count**2).astype(np.float64)
    return areas.reshape(class_count, class_count)


def class_metrics(matrix: Matrix) -> list[ClassMetrics]:
    """The figures of every class, in the matrix's order."""
    correct, reference, predicted = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    ious = _ratio(correct, reference + predicted - correct)
    precisions, recalls = _ratio(correct, predicted), _ratio(correct, reference)
    f1s = _ratio(2 * correct, reference + predicted)
    return [ClassMetrics(float(ious[k]), float(precisions[k]), float(recalls[k]), float(f1s[k]),
                         int(reference[k]), int(predicted[k]), int(correct[k])) for k in range(len(matrix))]


def overall_metrics(matrix: Matrix) -> OverallMetrics:
    """The figures over all classes.

    Raises:
        ValueError: the matrix counts no pixel.
    """
    total = int(matrix.sum())
    if not total:
        raise ValueError("no pixel was counted")
    classes = [item for item in class_metrics(matrix) if item.reference_pixels or item.predicted_pixels]
    weighted = sum(item.iou * item.reference_pixels for item in classes) / total
    agreement = float(np.trace(matrix)) / total
    chance = float((matrix.sum(axis=0) / total) @ (matrix.sum(axis=1) / total))
    # One class alone on both sides: agreement by chance is certain, and kappa says nothing.
    kappa = (agreement - chance) / (1 - chance) if chance < 1 else float("nan")
    return OverallMetrics(
        miou=float(np.mean([item.iou for item in classes])),
        mean_f1=float(np.mean([item.f1 for item in classes])),
        overall_accuracy=agreement, kappa=kappa, frequency_weighted_iou=weighted, pixels=total)


def _ratio(parts: Matrix, wholes: Matrix) -> npt.NDArray[np.float64]:
    return np.divide(parts, wholes, out=np.full(len(parts), np.nan), where=wholes > 0)
