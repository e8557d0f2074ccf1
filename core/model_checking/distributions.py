"""How far two distributions of a band's values are apart: the Kolmogorov-Smirnov distance, from quantiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


def distance(values: npt.NDArray, quantiles: Sequence[float]) -> float:
    """The largest difference between two distribution functions, 0 to 1, looked at where the quantiles lie.

    Values that are met more than once, as those of 8 bits are, are a step of both functions: below it and above it are
    compared.

    Args:
        values: of the imagery, of shape (n,).
        quantiles: evenly spaced ones of the training, from the smallest to the largest value.
    """
    known = np.asarray(quantiles, float)
    ordered = np.sort(values.astype(float), axis=None)
    levels = np.linspace(0, 1, len(known))
    below = np.searchsorted(ordered, known, "left") / len(ordered) - levels[np.searchsorted(known, known, "left")]
    above = np.searchsorted(ordered, known, "right") / len(ordered) - levels[np.searchsorted(known, known, "right") - 1]
    return float(max(np.abs(below).max(), np.abs(above).max()))


def clipped_share(values: npt.NDArray, low: float, high: float) -> float:
    """The share of the values that lie beyond what the training's scaling keeps."""
    return float(((values < low) | (values > high)).mean())
