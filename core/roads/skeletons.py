"""The skeleton of a mask of roads, strip by strip, with the distance to the roads' edges."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from skimage.morphology import skeletonize

from .bit_mask import BitMask

STRIP_PX = 8_000_000
# A skeleton depends on what lies half a road's width around, and a few pixels more: so much is looked at beyond the
# rows of a strip, and twice as much while roads are wider than that, as long as it fits into memory.
HALO_PX = 128
MARGIN_PX = 16
MOST_PX = 4 * STRIP_PX


@dataclass(frozen=True)
class Skeleton:
    """Skeleton pixels of a mask ``width_px`` wide: flat index, rising, and half the road's width there in metres."""

    width_px: int
    index: npt.NDArray[np.int64]
    half_width_m: npt.NDArray[np.float64]


def skeleton_of(mask: BitMask, pixel_m: tuple[float, float],
                progress: Callable[[float], None] = lambda share: None) -> Skeleton:
    """The skeleton of a mask (Zhang and Suen 1984), the same in strips as at once.

    Args:
        pixel_m: a pixel's (width, height) on the ground.
        progress: told the share that is done.
    """
    strip_rows = max(STRIP_PX // mask.width_px, 2 * HALO_PX)
    # The nearest pixel beyond the road is half a pixel farther than its edge on one side of it, on the other none.
    beyond_m = math.sqrt(math.prod(pixel_m)) / 4
    index, half_width_m = [], []
    for first in range(0, mask.height_px, strip_rows):
        progress(first / mask.height_px)
        row, column, distance_m = _thinned(mask, first, min(first + strip_rows, mask.height_px), pixel_m)
        index.append(row * mask.width_px + column)
        half_width_m.append(distance_m - beyond_m)
    return Skeleton(mask.width_px, np.concatenate(index), np.concatenate(half_width_m))


def _thinned(mask: BitMask, first: int, last: int, pixel_m: tuple[float, float],
             ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Row and column of the skeleton's pixels in rows first…last - 1, and how far the nearest pixel beyond is."""
    most_px = max((MOST_PX // mask.width_px - (last - first)) // 2, HALO_PX)
    halo_px = HALO_PX
    while True:
        begin, end = max(first - halo_px, 0), min(last + halo_px, mask.height_px)
        rows = np.pad(mask.rows(begin, end), 1)  # nothing lies beyond the raster
        row, column = np.nonzero(skeletonize(rows)[1 + first - begin:1 + last - begin])
        row += 1 + first - begin
        nearest = ndimage.distance_transform_edt(rows, pixel_m[::-1], return_distances=False, return_indices=True)
        down, across = nearest[:, row, column] - (row, column)
        distance_m = np.hypot(down * pixel_m[1], across * pixel_m[0])
        reach_px = math.ceil(distance_m.max(initial=0) / min(pixel_m)) + MARGIN_PX
        if reach_px <= halo_px or halo_px == most_px or (begin == 0 and end == mask.height_px):
            return row + begin - 1, column - 1, distance_m
        halo_px = min(2 * halo_px, most_px)
