"""How imagery becomes a picture: each of three bands stretched to 8 bits."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# What is not valid: neither the black nor the white of a picture.
BEYOND = 128
# Bytes stay as they are; everything else is stretched from the second to the ninety-eighth percentile.
_PERCENTILES = (2, 98)


def shown_bands(count: int) -> tuple[int, int, int]:
    """Positions of the bands that a picture shows where nothing says which: the first three, or the first thrice."""
    return (0, 1, 2) if count > 2 else (0, 0, 0)


def stretch_limits(bands: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Black and white of each band, of shape (bands, 2), from pixels as read: (bands, H, W), valid (H, W)."""
    if bands.dtype == np.uint8:
        return np.tile((0.0, 255.0), (len(bands), 1))
    values = [band[valid] for band in bands]
    return np.array([np.percentile(band, _PERCENTILES) if band.size else (0.0, 1.0) for band in values])


def stretched(bands: npt.NDArray, valid: npt.NDArray[np.bool_],
              limits: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """A picture of shape (H, W, bands) from bands (bands, H, W): grey where they are not valid (H, W)."""
    low, high = limits[:, 0, None, None], limits[:, 1, None, None]
    shares = np.clip((np.where(valid, bands, low) - low) / np.maximum(high - low, 1e-12), 0, 1)
    return np.moveaxis(np.where(valid, np.round(shares * 255), BEYOND).astype(np.uint8), 0, -1)
