"""Single objects on tiles: how many of the labelled ones a network finds, tile by tile."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from contract.class_kinds import NOISE_PX
from contract.classes import IGNORE_ID, ClassScheme
from models.object_distances import LEVELS

from ..evaluating.object_metrics import MATCH_IOU
from ..vectorizing.basins import basins_of
from ..vectorizing.object_merging import objects_of
from ..vectorizing.object_numbers import SMOOTHING_M

Numbers = npt.NDArray[np.int64]


class TileObjects:
    """Counts the objects of the classes that have any, and those that match one to one at an IoU of ``MATCH_IOU``.

    Both sides are told apart by their distances to outlines, as Vectorize classes does it; what a tile's edge cuts off
    is cut off on both.
    """

    def __init__(self, scheme: ClassScheme, pixel_size_m: float) -> None:
        self._among = np.zeros(256, np.bool_)
        self._among[[scheme.ids.index(item.id) for item in scheme.of_kind("object")]] = True
        self._sigma_px = SMOOTHING_M / pixel_size_m
        self._matched = self._objects = 0

    def add(self, classes: npt.NDArray[np.int64], distances: npt.NDArray[np.float32], target: npt.NDArray[np.int64],
            levels: npt.NDArray[np.uint8]) -> None:
        """A tile: found classes and distances from 0 to 1, labelled classes and distances from 0 to ``LEVELS``.

        All of shape (H, W), classes by their positions in the scheme; what is not labelled counts on neither side.
        """
        known = target != IGNORE_ID
        found = self._numbered(np.where(known, classes, IGNORE_ID), distances)
        labelled = self._numbered(target, np.where(levels <= LEVELS, levels, 0) / np.float32(LEVELS))
        self._count(found, labelled)

    @property
    def f1(self) -> float | None:
        """None without an object on either side."""
        return 2 * self._matched / self._objects if self._objects else None

    def _numbered(self, classes: npt.NDArray[np.int64], distances: npt.NDArray[np.floating]) -> Numbers:
        """The number of each pixel's object from 1 on, 0 where none is."""
        evened = ndimage.gaussian_filter(distances.astype(np.float32), self._sigma_px, mode="nearest", truncate=3.0)
        basins = basins_of(evened, classes.astype(np.uint8), self._among, above=False, below=False)
        inside = basins.basin >= 0
        numbers = np.zeros(classes.shape, np.int64)
        numbers[inside] = objects_of(basins.peak, basins.passes)[basins.basin[inside]] + 1
        return numbers

    def _count(self, found: Numbers, labelled: Numbers) -> None:
        found_px, labelled_px = np.bincount(found.ravel()), np.bincount(labelled.ravel())
        found_px[0] = labelled_px[0] = 0
        self._objects += int((found_px >= NOISE_PX).sum() + (labelled_px >= NOISE_PX).sum())
        both = (found > 0) & (labelled > 0)
        pairs, shared_px = np.unique(found[both] * len(labelled_px) + labelled[both], return_counts=True)
        one, other = np.divmod(pairs, len(labelled_px))
        large = (found_px[one] >= NOISE_PX) & (labelled_px[other] >= NOISE_PX)
        # Above one half each object has one match at most.
        self._matched += int((large & (shared_px > MATCH_IOU * (found_px[one] + labelled_px[other] - shared_px))).sum())
