"""How pixel values become network input: the one place for training and prediction alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from contract.network_input import BandScaling

# Whole numbers beyond 2**24 do not fit into float32: scaled in float64 first.
_WIDE_DTYPES = ("int32", "uint32", "float64")


def scale_image(image: npt.NDArray, valid: npt.NDArray[np.bool_],
                bands: Sequence[BandScaling]) -> npt.NDArray[np.float32]:
    """Scale imagery band by band; whatever an invalid pixel holds (NaN too), it becomes 0, the mean.

    Args:
        image: shape (…, bands, height, width), any number dtype.
        valid: shape (…, height, width).
        bands: one for each band of ``image``.

    Returns:
        float32, shape of ``image``.

    Raises:
        ValueError: the numbers of bands differ.
    """
    if image.shape[-3] != len(bands):
        raise ValueError(f"image has {image.shape[-3]} bands, the scaling has {len(bands)}")
    compute = np.float64 if image.dtype.name in _WIDE_DTYPES else np.float32
    low, high, mean, std = (
        np.array([getattr(band, key) for band in bands], dtype=compute).reshape(-1, 1, 1)
        for key in ("low", "high", "mean", "std")
    )
    # A band of one value has no spread to divide by; all its pixels become 0.
    inverse_std = 1 / np.where(std == 0, 1, std)
    scaled: npt.NDArray[Any] = image.astype(compute)
    with np.errstate(invalid="ignore"):  # invalid pixels may hold NaN
        np.clip(scaled, low, high, out=scaled)
        scaled -= mean
        scaled *= inverse_std
    if not valid.all():
        np.copyto(scaled, 0, where=~valid[..., None, :, :])
    return scaled.astype(np.float32, copy=False)
