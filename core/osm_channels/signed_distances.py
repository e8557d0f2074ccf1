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

    An edge runs half a pixel from the centres on both sides of it. The raster's own edge is none: an object that
    reaches over it goes on there as the map has it, and one that lies beside it counts, so that tiles, scenes and
    their neighbours agree.

    Args:
        read: gives whether each pixel of a window is inside an object, shape (height, width); also of windows that
            reach over the raster's edge.
        pixel_m: (height, width) of a pixel.
    """

    def __init__(self, read: Callable[[Window], npt.NDArray[np.bool_]], pixel_m: tuple[float, float],
                 clip_m: float) -> None:
        self._read = read
        self._pixel_m = pixel_m
        self._clip_m = clip_m
        self._rows, self._columns = reach_px(pixel_m, clip_m)

    def read(self, window: Window) -> npt.NDArray[np.float32]:
        """Distances of a window, shape (height, width)."""
        height, width = int(window.height), int(window.width)
        inside = self._read(Window(int(window.col_off) - self._columns, int(window.row_off) - self._rows,
                                   width + 2 * self._columns, height + 2 * self._rows))
        own = slice(self._rows, self._rows + height), slice(self._columns, self._columns + width)
        return signed_distance_m(inside, self._pixel_m, self._clip_m)[own]


def reach_px(pixel_m: tuple[float, float], clip_m: float) -> tuple[int, int]:
    """How many (rows, columns) beside a window must be known for its distances: what lies beyond decides none."""
    height_m, width_m = pixel_m
    # Half a pixel lies between an edge and the centre beside it.
    return math.ceil(clip_m / height_m + 0.5) + 1, math.ceil(clip_m / width_m + 0.5) + 1


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
