"""Objects, such as buildings: how many are found, split and merged. Objects are 4-connected pieces of a class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .comparison import ComparedWindow

# Smaller pieces are noise, which vectorizing drops too.
SMALLEST_PX = 9
MATCH_IOU = 0.5
# An object is a part of another when more than this share of it lies inside.
PART_SHARE = 0.5

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ObjectMetrics:
    """Objects matched one to one at an IoU of ``MATCH_IOU``.

    ``split``: reference objects that two or more predicted objects are parts of; ``merged``: predicted objects that
    two or more reference objects are parts of.
    """

    reference_objects: int
    predicted_objects: int
    matched: int
    precision: float
    recall: float
    f1: float
    split: int
    merged: int


class _Pieces:
    """Numbers the pieces of a mask that comes in windows; a piece over several windows is joined at the end."""

    def __init__(self, width: int) -> None:
        self._above = np.zeros(width, np.int64)  # piece numbers in the last row seen of each column, 0: none
        self._left = np.zeros(0, np.int64)  # of the window before, its last column
        self._count = 0
        self._pixels: list[Integers] = [np.zeros(1, np.int64)]
        self._same: list[Integers] = [np.zeros((0, 2), np.int64)]

    def add(self, mask: npt.NDArray[np.bool_], row_px: int, column_px: int) -> Integers:
        """Numbers of shape (height, width), 0 outside; final only after ``joined`` maps them."""
        labels, count = ndimage.label(mask)
        numbers = np.where(mask, labels + np.int64(self._count), 0)
        self._pixels.append(np.bincount(labels.ravel(), minlength=count + 1)[1:])
        self._count += count
        columns = slice(column_px, column_px + mask.shape[1])
        if row_px:
            self._join(self._above[columns], numbers[0])
        if column_px:
            self._join(self._left, numbers[:, 0])
        self._above[columns] = numbers[-1]
        self._left = numbers[:, -1].copy()
        return numbers

    def joined(self) -> tuple[Integers, Integers]:
        """The object of each number (0 stays 0), and the pixels of each object."""
        first, second = np.concatenate(self._same).T
        size = self._count + 1
        _, object_of = connected_components(coo_array((np.ones(len(first), np.int8), (first, second)), (size, size)),
                                            directed=False)
        pixels = np.bincount(object_of, np.concatenate(self._pixels)).astype(np.int64)
        return object_of.astype(np.int64), pixels

    def _join(self, before: Integers, numbers: Integers) -> None:
        touching = (before > 0) & (numbers > 0)
        if touching.any():
            self._same.append(np.unique(np.stack([before[touching], numbers[touching]], axis=1), axis=0))


class ObjectMeasure:
    """Gathers the objects of one class on both sides; memory grows with their number, not with pixels."""

    halo_px = 0

    def __init__(self, position: int, width_px: int) -> None:
        self._position = position
        self._predicted, self._referred = _Pieces(width_px), _Pieces(width_px)
        self._overlaps: list[Integers] = [np.zeros((3, 0), np.int64)]  # predicted number, reference number, pixels

    def add(self, window: ComparedWindow) -> None:
        """Take in a window; no surroundings are needed."""
        counted = window.counted[window.inner]
        place = window.row_px, window.column_px
        predicted = self._predicted.add(counted & (window.prediction[window.inner] == self._position), *place)
        referred = self._referred.add(counted & (window.reference[window.inner] == self._position), *place)
        both = (predicted > 0) & (referred > 0)
        if both.any():
            pairs, pixels = np.unique(np.stack([predicted[both], referred[both]]), axis=1, return_counts=True)
            self._overlaps.append(np.concatenate([pairs, pixels[None]]))

    def result(self) -> ObjectMetrics:
        """The figures of all windows that were added."""
        predicted_of, predicted_px = self._predicted.joined()
        reference_of, reference_px = self._referred.joined()
        predicted, reference, pixels = np.concatenate(self._overlaps, axis=1)
        span = len(reference_px)
        pairs, entries = np.unique(predicted_of[predicted] * span + reference_of[reference], return_inverse=True)
        overlap_px = np.bincount(entries, pixels, len(pairs))
        predicted, reference = pairs // span, pairs % span
        large = (predicted_px[predicted] >= SMALLEST_PX) & (reference_px[reference] >= SMALLEST_PX)
        predicted, reference, overlap_px = predicted[large], reference[large], overlap_px[large]
        union_px = predicted_px[predicted] + reference_px[reference] - overlap_px
        return _metrics(
            # Object 0 is the ground between objects.
            reference_objects=int(np.count_nonzero(reference_px[1:] >= SMALLEST_PX)),
            predicted_objects=int(np.count_nonzero(predicted_px[1:] >= SMALLEST_PX)),
            matched=_matches(predicted, reference, overlap_px / union_px),
            split=_wholes_of_parts(reference[overlap_px > PART_SHARE * predicted_px[predicted]]),
            merged=_wholes_of_parts(predicted[overlap_px > PART_SHARE * reference_px[reference]]))


def _matches(predicted: Integers, reference: Integers, ious: npt.NDArray[np.float64]) -> int:
    """How many pairs match one to one; above an IoU of 0.5 every match is the only one of both its objects."""
    order = np.argsort(-ious, kind="stable")
    order = order[ious[order] >= MATCH_IOU]
    order = order[np.sort(np.unique(predicted[order], return_index=True)[1])]
    return len(np.unique(reference[order]))


def _wholes_of_parts(wholes: Integers) -> int:
    """How many objects occur at least twice as the whole of a part."""
    return int(np.count_nonzero(np.unique(wholes, return_counts=True)[1] >= 2))


def _metrics(reference_objects: int, predicted_objects: int, matched: int, split: int, merged: int) -> ObjectMetrics:
    def share(of: int) -> float:
        return matched / of if of else float("nan")

    both = reference_objects + predicted_objects
    return ObjectMetrics(reference_objects, predicted_objects, matched, share(predicted_objects),
                         share(reference_objects), 2 * matched / both if both else float("nan"), split, merged)
