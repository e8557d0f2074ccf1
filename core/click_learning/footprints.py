"""What a click stands for: not one pixel, but the piece around it of which the model says the same."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from contract.classes import IGNORE_ID

from .clicks import Clicks

# Around a click and its footprint the map is in doubt: how far, nobody knows, and there nothing is kept as it is.
DOUBT_PX = 16
_DOUBT_BESIDE_PX = 3


def targets_of(clicks: Clicks, predicted: npt.NDArray[np.integer],
               reach_px: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """What to learn of a window from the clicks in it.

    The model takes whole objects for something else, seldom single pixels: what is joined to the clicked pixel and
    predicted as it is, within ``reach_px``, gets the class of the click. Where footprints meet, the nearest click
    counts. Of a large footprint each pixel weighs less: by the root of its area a roof counts more than a shed, but
    not as its pixels do.

    Args:
        predicted: classes as the model sees them, shape (height, width).

    Returns:
        the target, ``IGNORE_ID`` outside of all footprints, and the weight of each pixel; both (height, width).
    """
    target, weight = np.full(predicted.shape, IGNORE_ID, np.int64), np.zeros(predicted.shape, np.float32)
    nearest_px = np.full(predicted.shape, np.inf)
    for row, column, place in zip(clicks.rows, clicks.columns, clicks.classes):
        away_px = _distances(predicted.shape, row, column)
        pieces, _ = ndimage.label((predicted == predicted[row, column]) & (away_px <= reach_px))
        footprint = pieces == pieces[row, column]
        won = footprint & (away_px < nearest_px)
        target[won], nearest_px[won] = place, away_px[won]
        weight[won] = 1 / np.sqrt(np.count_nonzero(footprint))
    return target, weight


def in_doubt(clicks: Clicks, target: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Where a window must not be kept as the model sees it; shape (height, width)."""
    doubt = ndimage.binary_dilation(target != IGNORE_ID, iterations=_DOUBT_BESIDE_PX)
    for row, column in zip(clicks.rows, clicks.columns):
        doubt |= _distances(target.shape, row, column) <= DOUBT_PX
    return doubt


def _distances(shape: tuple[int, ...], row: int, column: int) -> npt.NDArray[np.float64]:
    rows, columns = np.ogrid[:shape[0], :shape[1]]
    return np.hypot(rows - row, columns - column)
