"""Objects, such as buildings: how many are found, missed, invented, split and merged."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from contract.class_kinds import NOISE_PX
from contract.classes import SegmentationClass

from ..grids.rasters import Grid
from ..scaling_out.part_files import Arrays, prefixed, without_prefix
from .comparison import ComparedWindow
from .object_pieces import Integers, NumberedObjects, Objects, ObjectSource, SideObjects

MATCH_IOU = 0.5
# An object is a part of another when more than this share of it lies inside.
PART_SHARE = 0.5


@dataclass(frozen=True)
class ObjectMetrics:
    """Objects matched one to one at an IoU of ``match_iou``; those below ``smallest_px`` pixels count on neither side.

    ``missed`` and ``extra``: reference and predicted objects without a match. ``split``: reference objects that two or
    more predicted objects are parts of; ``merged``: predicted objects that two or more reference objects are parts of,
    which are ``in_merged``. ``reference_from`` and ``predicted_from``: what told objects apart.
    """

    reference_objects: int
    predicted_objects: int
    matched: int
    missed: int
    extra: int
    precision: float
    recall: float
    f1: float
    split: int
    merged: int
    in_merged: int
    match_iou: float
    smallest_px: int
    reference_from: ObjectSource
    predicted_from: ObjectSource


class ObjectMeasure:
    """Gathers the objects of one class on both sides; memory grows with their number, not with pixels.

    Args:
        position: of the class in the scheme.
        width_px: of the raster.
        predicted, reference: what tells touching objects of a side apart, None: nothing.
        smallest_px: objects of fewer pixels are left out.
        first_row: of the raster, with which the windows begin.
    """

    halo_px = 0

    def __init__(self, position: int, width_px: int, predicted: NumberedObjects | None = None,
                 reference: NumberedObjects | None = None, smallest_px: int = NOISE_PX, first_row: int = 0) -> None:
        self._position, self._smallest_px = position, smallest_px
        self._predicted = SideObjects(width_px, predicted, first_row)
        self._referred = SideObjects(width_px, reference, first_row)
        self._overlaps: list[Integers] = [np.zeros((3, 0), np.int64)]  # predicted key, reference key, pixels

    def add(self, window: ComparedWindow) -> None:
        """Take in a window; no surroundings are needed."""
        counted = window.counted[window.inner]
        place = window.row_px, window.column_px
        predicted, predicted_keys = self._predicted.add(
            counted & (window.prediction[window.inner] == self._position), *place)
        referred, referred_keys = self._referred.add(
            counted & (window.reference[window.inner] == self._position), *place)
        both = (predicted > 0) & (referred > 0)
        if both.any():
            pairs, pixels = np.unique(predicted[both].astype(np.int64) * len(referred_keys) + referred[both],
                                      return_counts=True)
            self._overlaps.append(np.stack([predicted_keys[pairs // len(referred_keys)],
                                            referred_keys[pairs % len(referred_keys)], pixels]))

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return {**prefixed("predicted", self._predicted.part()), **prefixed("referred", self._referred.part()),
                "overlaps": np.concatenate(self._overlaps, axis=1)}

    def take(self, part: Arrays) -> None:
        """Add what was gathered of the strip below."""
        predicted, referred, pixels = part["overlaps"]
        self._overlaps.append(np.stack([self._predicted.take(without_prefix("predicted", part))(predicted),
                                        self._referred.take(without_prefix("referred", part))(referred), pixels]))

    def result(self) -> ObjectMetrics:
        """The figures of all windows that were added."""
        (predicted_objects, predicted_of), (reference_objects, reference_of) = (
            self._predicted.joined(), self._referred.joined())
        predicted_px, reference_px = predicted_objects.pixels, reference_objects.pixels
        predicted, reference, pixels = np.concatenate(self._overlaps, axis=1)
        span = max(len(reference_px), 1)
        pairs, entries = np.unique(predicted_of(predicted) * span + reference_of(reference), return_inverse=True)
        overlap_px = np.bincount(entries, pixels, len(pairs))
        predicted, reference = pairs // span, pairs % span
        large = (predicted_px[predicted] >= self._smallest_px) & (reference_px[reference] >= self._smallest_px)
        predicted, reference, overlap_px = predicted[large], reference[large], overlap_px[large]
        union_px = predicted_px[predicted] + reference_px[reference] - overlap_px
        parts = predicted[overlap_px > PART_SHARE * reference_px[reference]]
        return self._metrics(
            reference_objects, predicted_objects, _matches(predicted, reference, overlap_px / union_px),
            split=len(_wholes(reference[overlap_px > PART_SHARE * predicted_px[predicted]])),
            merged=len(_wholes(parts)), in_merged=int(np.isin(parts, _wholes(parts)).sum()))

    def _metrics(self, reference: Objects, predicted: Objects, matched: int, split: int, merged: int,
                 in_merged: int) -> ObjectMetrics:
        in_reference, in_prediction = (int(np.count_nonzero(side.pixels >= self._smallest_px))
                                       for side in (reference, predicted))
        return ObjectMetrics(
            reference_objects=in_reference, predicted_objects=in_prediction, matched=matched,
            missed=in_reference - matched, extra=in_prediction - matched,
            precision=_share(matched, in_prediction), recall=_share(matched, in_reference),
            f1=_share(2 * matched, in_reference + in_prediction), split=split, merged=merged, in_merged=in_merged,
            match_iou=MATCH_IOU, smallest_px=self._smallest_px,
            reference_from=reference.source, predicted_from=predicted.source)


def smallest_object_px(item: SegmentationClass, grid: Grid) -> int:
    """How many pixels the smallest object has that counts: below, Vectorize classes drops it from the map, too."""
    smallest_m2 = item.kind.smallest_m2 if item.kind.name == "object" else None
    return max(NOISE_PX, math.ceil((smallest_m2 or 0) / grid.pixel_area_m2 - 1e-6))


def _matches(predicted: Integers, reference: Integers, ious: npt.NDArray[np.float64]) -> int:
    """How many pairs match one to one; above an IoU of 0.5 every match is the only one of both its objects."""
    order = np.argsort(-ious, kind="stable")
    order = order[ious[order] >= MATCH_IOU]
    order = order[np.sort(np.unique(predicted[order], return_index=True)[1])]
    return len(np.unique(reference[order]))


def _wholes(wholes: Integers) -> Integers:
    """Which objects occur at least twice as the whole of a part."""
    objects, parts = np.unique(wholes, return_counts=True)
    return objects[parts >= 2]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
