"""The skeleton of a mask of roads, strip by strip, with the distance to the roads' edges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from skimage.morphology import skeletonize

from .runs import Floats, Integers

STRIP_PX = 8_000_000
HALO_PX = 128  # beyond the rows: a skeleton depends on what lies a few road widths around


@dataclass(frozen=True)
class Skeleton:
    """Skeleton pixels of a mask ``width_px`` wide: flat index, rising, and distance to the mask's edge in metres."""

    width_px: int
    index: Integers
    radius_m: Floats


class RoadMask:
    """Which pixels of a raster are road, a bit each."""

    def __init__(self, height_px: int, width_px: int) -> None:
        self.height_px, self.width_px = height_px, width_px
        self._bits = np.zeros((height_px, -(-width_px // 8)), dtype=np.uint8)

    def put(self, first_row: int, rows: npt.NDArray[np.bool_]) -> None:
        """Set rows of shape (rows, width)."""
        self._bits[first_row:first_row + len(rows)] = np.packbits(rows, axis=1)

    def rows(self, first: int, last: int) -> npt.NDArray[np.bool_]:
        """Rows first…last - 1."""
        return np.unpackbits(self._bits[first:last], axis=1, count=self.width_px).astype(bool)


def skeleton_of(mask: RoadMask, pixel_m: tuple[float, float]) -> Iterator[tuple[int, Skeleton]]:
    """The skeleton, strip by strip, after the first row of each."""
    strip_rows = max(STRIP_PX // (mask.width_px + 2 * HALO_PX), 2 * HALO_PX)
    for first in range(0, mask.height_px, strip_rows):
        last = min(first + strip_rows, mask.height_px)
        begin, end = max(first - HALO_PX, 0), min(last + HALO_PX, mask.height_px)
        rows = mask.rows(begin, end)
        # What lies beyond the raster goes on as its last rows and columns do: roads run out of the picture.
        outside = ((HALO_PX if begin == 0 else 0, HALO_PX if end == mask.height_px else 0), (HALO_PX, HALO_PX))
        padded = np.pad(rows, outside, mode="edge")
        thin = skeletonize(padded)
        distance_m = ndimage.distance_transform_edt(padded, sampling=pixel_m[::-1])
        inner = (slice(outside[0][0] + first - begin, outside[0][0] + last - begin), slice(HALO_PX, -HALO_PX))
        row, column = np.nonzero(thin[inner])
        yield first, Skeleton(mask.width_px, (row + first) * mask.width_px + column, distance_m[inner][row, column])
