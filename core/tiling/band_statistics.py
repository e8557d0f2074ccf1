"""Statistics of bands, gathered window by window: range, percentiles, and the moments of clipped values."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

LOW_PERCENT = 0.1
# Pictures of 8 bits were clipped when they were made. Measured values have a long tail of glints, roofs and clouds,
# which would take most of the range; a percentage of the highest is customary for Sentinel-2.
CLIPPED_PERCENT_8_BITS, CLIPPED_PERCENT_WIDE = 0.1, 2.0
# Up to 16 bits everything is exact; of wider types so many values are kept, evenly spread over the scene.
KEPT_VALUES = 2_000_000


class StreamedStatistics:
    """Range and percentiles of one band; ``add`` any number of times, then read the results.

    Args:
        dtype: the band's data type.
        expected_count: how many values will come, so that those kept are spread over all of them.
    """

    def __init__(self, dtype: str, expected_count: int) -> None:
        self._dtype = np.dtype(dtype)
        self._stride = max(1, -(-expected_count // KEPT_VALUES))
        self._count = 0
        self.minimum = np.inf
        self.maximum = -np.inf
        self._kept: list[npt.NDArray] = []
        self.counts_every_value = self._dtype.kind in "iu" and self._dtype.itemsize <= 2
        self._histogram = np.zeros(1 << (8 * self._dtype.itemsize) if self.counts_every_value else 0, np.int64)

    def add(self, values: npt.NDArray) -> None:
        """Take in valid values of any shape; they must be finite."""
        values = values.ravel()
        if values.size == 0:
            return
        if self.counts_every_value:
            self._histogram += np.bincount(values.astype(np.int64) - np.iinfo(self._dtype).min,
                                           minlength=self._histogram.size)
        else:
            # Start so that the stride goes on evenly from one call to the next.
            self._kept.append(values[(-self._count) % self._stride::self._stride].copy())
        self.minimum = min(self.minimum, float(values.min()))
        self.maximum = max(self.maximum, float(values.max()))
        self._count += values.size

    def percentile(self, percent: float) -> float:
        """The smallest value that at least ``percent`` of the values do not exceed."""
        if not self.counts_every_value:
            return float(np.percentile(np.concatenate(self._kept), percent, method="inverted_cdf"))
        rank = max(1, int(np.ceil(self._count * percent / 100)))
        position = int(np.searchsorted(np.cumsum(self._histogram), rank))
        return float(position + np.iinfo(self._dtype).min)

    def clipped_moments(self, low: float, high: float) -> ClippedMoments:
        """Moments of the values clipped to ``low``…``high``: of all of them where every value was counted, else none.

        In the second case the values must be added to the moments once more.
        """
        moments = ClippedMoments(low, high)
        if self.counts_every_value:
            present = np.flatnonzero(self._histogram)
            moments.add(present + np.iinfo(self._dtype).min, self._histogram[present])
        return moments


class ClippedMoments:
    """Mean and standard deviation of values clipped to ``low``…``high``, as a network gets them."""

    def __init__(self, low: float, high: float) -> None:
        self._low, self._high = low, high
        self._count = 0
        self.mean = 0.0
        self._squares = 0.0  # sum of squared deviations from the mean

    def add(self, values: npt.NDArray, counts: npt.NDArray[np.int64] | None = None) -> None:
        """Take in values of any shape; ``counts`` of the same shape says how often each comes, else once."""
        if values.size == 0:
            return
        clipped = np.clip(values.astype(np.float64), self._low, self._high)
        count = values.size if counts is None else int(counts.sum())
        mean = float(np.average(clipped, weights=counts))
        squares = float(np.average(np.square(clipped - mean), weights=counts)) * count
        # Chan, Golub, LeVeque (1983): joining two sets keeps its digits where a sum of squares would lose them.
        total = self._count + count
        self._squares += squares + (mean - self.mean) ** 2 * self._count * count / total
        self.mean += (mean - self.mean) * count / total
        self._count = total

    @property
    def std(self) -> float:
        """Of the whole population, not of a sample."""
        return float(np.sqrt(self._squares / self._count))


def clipped_percent(dtype: str) -> float:
    """How much of the highest values of a data type is clipped where nobody says otherwise, in percent."""
    return CLIPPED_PERCENT_8_BITS if np.dtype(dtype).itemsize == 1 else CLIPPED_PERCENT_WIDE
