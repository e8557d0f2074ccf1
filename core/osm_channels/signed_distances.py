"""Signed distances to the edges of objects, window by window, the same whatever windows are asked for."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy import ndimage


class SignedDistances:
    """Metres to the nearest edge: positive inside, negative outside, clipped at ± ``clip_m``.

    An edge runs half a pixel from the centres on both sides of it. Objects end at the raster's own edge.

    Args:
        read: gives whether each pixel of a window is inside an object, shape (height, width).
        size_px: (height, width) of the raster.
        pixel_m: (height, width) of a pixel.
    """

    def __init__(self, read: Callable[[Window], npt.NDArray[np.bool_]], size_px: tuple[int, int],
                 pixel_m: tuple[float, float], clip_m: float) -> None:
        self._read = read
        self._size_px = size_px
        self._pixel_m = pixel_m
        self._clip_m = clip_m
        # An edge this far away decides no pixel of the window; half a pixel lies between edge and centre.
        self._margins_px = [math.ceil(clip_m / side + 0.5) + 1 for side in pixel_m]

    def read(self, window: Window) -> npt.NDArray[np.float32]:
        """Distances of a window, shape (height, width)."""
        (top, bottom), (left, right) = (
            (max(0, int(start) - margin), min(size, int(start + length) + margin))
            for start, length, margin, size in zip((window.row_off, window.col_off), (window.height, window.width),
                                                   self._margins_px, self._size_px))
        inside = self._read(Window(left, top, right - left, bottom - top))
        first_row, first_column = int(window.row_off) - top, int(window.col_off) - left
        own = slice(first_row, first_row + int(window.height)), slice(first_column, first_column + int(window.width))
        return signed_distance_m(inside, self._pixel_m, self._clip_m)[own]


def signed_distance_m(inside: npt.NDArray[np.bool_], pixel_m: tuple[float, float],
                      clip_m: float) -> npt.NDArray[np.float32]:
    """Signed distances of one array, shape (height, width); see ``SignedDistances``."""
    if not inside.any() or inside.all():
        return np.full(inside.shape, clip_m if inside.any() else -clip_m, np.float32)
    half_m = min(pixel_m) / 2
    distance = ndimage.distance_transform_edt(inside, pixel_m).astype(np.float32)
    outside = ndimage.distance_transform_edt(~inside, pixel_m).astype(np.float32)
    distance -= outside
    distance -= np.copysign(np.float32(half_m), distance)
    return np.clip(distance, -clip_m, clip_m, out=distance)
