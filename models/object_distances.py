"""How touching objects are told apart: by each pixel's distance to the outline of its own object.

The distance says where one object ends and the next begins also where nothing but a wall lies between them, is the same
in rasters of any pixel size, and needs one channel. Beyond ``CLIP_M`` it grows no more: how far the middle of a hall is
from its walls tells nothing.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from scipy import ndimage

NAME = "distance to the object's outline"  # of the channel or band that holds it
CLIP_M = 3.0
LEVELS = 254  # of a distance of CLIP_M in 8 bits
UNKNOWN = 255  # an object, but who knows which


def reach_px(pixel_size_m: float) -> int:
    """How far away an outline can be seen in distances."""
    return math.ceil(CLIP_M / pixel_size_m) + 1


def distances_of(objects: npt.NDArray[np.unsignedinteger], pixel_size_m: float) -> npt.NDArray[np.uint8]:
    """Levels of the distance of each pixel to the outline of its object, 0 outside objects; shape (height, width).

    Args:
        objects: the number of each pixel's object, 0 where none is; beyond its edges nothing is known.
    """
    outline = np.zeros(objects.shape, np.bool_)
    for axis in (0, 1):
        differ = np.diff(objects, axis=axis) != 0
        before, after = [slice(None)] * 2, [slice(None)] * 2
        before[axis], after[axis] = slice(-1), slice(1, None)
        outline[tuple(before)] |= differ
        outline[tuple(after)] |= differ
    inside = objects > 0
    outline &= inside
    # Without an outline all are as far from one as can be told.
    distance_px = ndimage.distance_transform_edt(~outline) + 0.5 if outline.any() else np.full(outline.shape, np.inf)
    levels = np.minimum(distance_px * (pixel_size_m / CLIP_M), 1) * LEVELS
    return np.where(inside, np.maximum(np.round(levels), 1), 0).astype(np.uint8)
