"""How far two distributions of a band's values are apart: the Kolmogorov-Smirnov distance, from quantiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


def distance(values: npt.NDArray, quantiles: Sequence[float]) -> float:
    """The largest difference between two distribution functions, 0 to 1, looked at where the quantiles lie.

    Values that are met more than once, as those of 8 bits are, count half below and half above themselves.

    Args:
        values: of the imagery, of shape (n,).
        quantiles: evenly spaced ones of the training, from the smallest to the largest value.
    """
    known = np.asarray(quantiles, float)
    ordered = np.sort(values.astype(float))
    return float(np.abs(_function(ordered, known) - _training_function(known)).max())


def clipped_share(values: npt.NDArray, low: float, high: float) -> float:
    """The share of the values that lie beyond what the training's scaling keeps."""
    return float(((values < low) | (values > high)).mean())


def _function(ordered: npt.NDArray[np.float64], at: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return (np.searchsorted(ordered, at, "left") + np.searchsorted(ordered, at, "right")) / (2 * len(ordered))


def _training_function(quantiles: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The distribution function at the quantiles: a value that is several of them lies in their middle."""
    levels = np.linspace(0, 1, len(quantiles))
    first, last = np.searchsorted(quantiles, quantiles, "left"), np.searchsorted(quantiles, quantiles, "right") - 1
    return (levels[first] + levels[last]) / 2
