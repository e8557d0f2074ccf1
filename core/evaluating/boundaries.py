"""Boundaries between classes: how well they lie (boundary F1), and which pixels are too near to one to be judged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID

from ..scaling_out.part_files import Arrays
from .comparison import ComparedWindow
from .distances import reach_px, within_distance

# Boundaries of hand-drawn or burnt labels are seldom truer than this.
DEFAULT_TOLERANCE_PX = 2


@dataclass(frozen=True)
class BoundaryMetrics:
    """How well the boundaries of one class lie, after Csurka et al. (2013), "What is a good evaluation measure…".

    ``precision``: share of the predicted boundary within the tolerance of the reference's; ``recall``: the reverse.
    """

    precision: float
    recall: float
    f1: float


class BoundaryMeasure:
    """Gathers boundary pixels of every class, window by window.

    A boundary pixel of a class touches, by a side, a pixel of another class of the same raster. Where a class meets
    ignored pixels or the raster's edge there is no boundary: nobody knows whether it ends there.
    """

    def __init__(self, class_count: int, tolerance_m: float, pixel_sizes_m: tuple[float, float]) -> None:
        self.tolerance_m = tolerance_m
        self._pixel_sizes_m = pixel_sizes_m
        # One pixel more: what is a boundary is decided by the pixel beside it.
        self.halo_px = reach_px(tolerance_m, pixel_sizes_m) + 1
        # Columns: predicted boundary pixels and those that are near enough, the same of the reference.
        self._counts = np.zeros((class_count, 4), np.int64)

    def add(self, window: ComparedWindow) -> None:
        """Take in a window with at least ``halo_px`` of surroundings."""
        known = (window.prediction != IGNORE_ID) & (window.reference != IGNORE_ID)
        inner = window.counted[window.inner]
        for position in range(len(self._counts)):
            predicted = boundary_of(window.prediction, position, known)
            referred = boundary_of(window.reference, position, known)
            for side, other, column in ((predicted, referred, 0), (referred, predicted, 2)):
                of_window = side[window.inner] & inner
                self._counts[position, column] += np.count_nonzero(of_window)
                if of_window.any() and other.any():
                    near = within_distance(other, self.tolerance_m, self._pixel_sizes_m)[window.inner]
                    self._counts[position, column + 1] += np.count_nonzero(of_window & near)

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return {"counts": self._counts}

    def take(self, part: Arrays) -> None:
        """Add what was gathered of another strip."""
        self._counts += part["counts"]

    def result(self) -> list[BoundaryMetrics]:
        """The figures of every class; NaN for a class without a boundary."""
        return [_metrics(*map(int, counts)) for counts in self._counts]


def boundary_of(classes: npt.NDArray[np.uint8], position: int,
                known: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Known pixels of a class that touch, by a side, a known pixel of another; shape as ``classes``."""
    inside = known & (classes == position)
    outside = known & (classes != position)
    beside = np.zeros_like(outside)
    beside[1:] |= outside[:-1]
    beside[:-1] |= outside[1:]
    beside[:, 1:] |= outside[:, :-1]
    beside[:, :-1] |= outside[:, 1:]
    return inside & beside


def away_from_borders(classes: npt.NDArray[np.uint8], radius_px: int) -> npt.NDArray[np.bool_]:
    """Pixels with no pixel of another class within a disk of ``radius_px``: each class eroded by that disk.

    Ignored pixels (255) border on nothing and are never in the result.
    """
    known = classes != IGNORE_ID
    away = known.copy()
    for position in np.unique(classes[known]):
        of_class = classes == position
        away &= ~(of_class & within_distance(known & ~of_class, radius_px))
    return away


def judged_pixels(window: ComparedWindow, border_erosion_px: int) -> npt.NDArray[np.bool_]:
    """Counted pixels of the window itself, without its surroundings, that are not too near to a border.

    The window needs surroundings of ``border_erosion_px``.
    """
    counted = window.counted[window.inner]
    if not border_erosion_px or not counted.any():
        return counted
    return counted & away_from_borders(window.reference, border_erosion_px)[window.inner]


def _metrics(predicted: int, predicted_near: int, referred: int, referred_near: int) -> BoundaryMetrics:
    precision = predicted_near / predicted if predicted else float("nan")
    recall = referred_near / referred if referred else float("nan")
    if not predicted and not referred:
        return BoundaryMetrics(precision, recall, float("nan"))
    if not predicted_near or not referred_near:
        return BoundaryMetrics(precision, recall, 0.0)
    return BoundaryMetrics(precision, recall, 2 * precision * recall / (precision + recall))
