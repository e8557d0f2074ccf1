"""Whether the difference between two models can be chance, with blocks of the scene as what counts once.

Neighbouring pixels are wrong together: a model that misses a roof misses all its pixels. As independent trials they
would make any difference significant. So a block, however large, is one observation of each pair of tests:

- McNemar's test (McNemar 1947, as Dietterich 1998 advises for classifiers): in how many blocks the one and in how many
  the other has fewer wrong pixels; exact (binomial) where these are few, else chi-squared with Edwards' correction.
- Wilcoxon's signed ranks of the differences in the share of wrong pixels, which also see how large these are.
- The interval of the difference in IoU that the bootstrap over blocks gives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import stats

RESAMPLES = 2000
SIGNIFICANT = 0.05
_INTERVAL = (2.5, 97.5)
# With fewer blocks in which the models differ the distribution of chi-squared is not met.
_EXACT_BELOW = 25
# Resamples that are looked at together: memory.
_AT_ONCE = 200

Matrices = npt.NDArray[np.int64]
Winner = Literal["first", "second", "none"]


@dataclass(frozen=True)
class PairedFigures:
    """IoU of either model, mean IoU for all classes, and how sure the difference (first minus second) is.

    ``first_better``, ``second_better``, ``equal``: blocks by who has fewer wrong pixels. ``low`` and ``high`` are the
    95 % interval, NaN where it cannot be told.
    """

    iou: tuple[float, float]
    low: float
    high: float
    first_better: int
    second_better: int
    equal: int
    test: Literal["exact", "chi-squared"]
    statistic: float
    mcnemar_p: float
    wilcoxon_p: float
    wrong_share: tuple[float, float]

    @property
    def difference(self) -> float:
        return self.iou[0] - self.iou[1]

    @property
    def winner(self) -> Winner:
        """Who is better beyond chance: the interval leaves 0 out, and the ranks of the blocks say the same."""
        fewer_wrong = self.wrong_share[0] < self.wrong_share[1]
        if self.wilcoxon_p > SIGNIFICANT or math.isnan(self.low):
            return "none"
        if self.low > 0 and fewer_wrong:
            return "first"
        return "second" if self.high < 0 and self.wrong_share[1] < self.wrong_share[0] else "none"


def class_ious(matrices: Matrices) -> npt.NDArray[np.float64]:
    """IoU of every class, NaN where it is nowhere; of matrices of shape (..., classes, classes)."""
    right = np.diagonal(matrices, axis1=-2, axis2=-1)
    whole = matrices.sum(axis=-1) + matrices.sum(axis=-2) - right
    return np.divide(right, whole, out=np.full(right.shape, np.nan), where=whole > 0)


def mean_iou(ious: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The mean over the last axis, without the classes that are nowhere."""
    there = np.isfinite(ious)
    return np.divide(np.where(there, ious, 0).sum(axis=-1), there.sum(axis=-1),
                     out=np.full(ious.shape[:-1], np.nan), where=there.any(axis=-1))


def paired_figures(matrices: Matrices, judged: int, seed: int) -> tuple[PairedFigures, list[PairedFigures]]:
    """Of all classes together, and of each that is judged.

    Args:
        matrices: (2, blocks, classes, classes), only of blocks in which something is known.
        judged: how many classes, from the first on, have a figure.
    """
    ious = class_ious(matrices.sum(axis=1))[:, :judged]
    differences = resampled_differences(matrices, judged, seed)
    known = matrices.sum(axis=(2, 3))
    right = np.diagonal(matrices, axis1=2, axis2=3)
    overall = _figures(mean_iou(ious), differences[:, -1], known - right.sum(axis=2), known[0])
    wrong = matrices.sum(axis=2) + matrices.sum(axis=3) - 2 * right  # of a class: too much and missed
    return overall, [_figures(ious[:, position], differences[:, position], wrong[..., position], known[0])
                     for position in range(judged)]


def resampled_differences(matrices: Matrices, judged: int, seed: int) -> npt.NDArray[np.float64]:
    """The difference in IoU of each judged class, and in mean IoU, when blocks are drawn again with replacement.

    Returns:
        shape (resamples, judged + 1).
    """
    generator, blocks = np.random.default_rng(seed), matrices.shape[1]
    flat = matrices.reshape(2, blocks, -1)
    found = []
    for _ in range(0, RESAMPLES, _AT_ONCE):
        weights = generator.multinomial(blocks, np.full(blocks, 1 / blocks), _AT_ONCE)
        ious = class_ious((weights @ flat).reshape(2, _AT_ONCE, *matrices.shape[2:]))[..., :judged]
        found.append(np.concatenate([ious[0] - ious[1], (mean_iou(ious[0]) - mean_iou(ious[1]))[:, None]], axis=1))
    return np.concatenate(found)


def _figures(ious: npt.NDArray[np.float64], differences: npt.NDArray[np.float64], wrong: npt.NDArray[np.int64],
             known: npt.NDArray[np.int64]) -> PairedFigures:
    """Of IoUs of both models, shape (2,), and their wrong pixels in each block, shape (2, blocks)."""
    first, second = int((wrong[0] < wrong[1]).sum()), int((wrong[1] < wrong[0]).sum())
    low, high = np.nan, np.nan
    if len(known) > 1 and np.isfinite(differences).any():
        low, high = np.nanpercentile(differences, _INTERVAL)
    test, statistic, p = mcnemar(first, second)
    shares = wrong / known
    return PairedFigures((float(ious[0]), float(ious[1])), float(low), float(high), first, second,
                         wrong.shape[1] - first - second, test, statistic, p, signed_ranks(shares[0] - shares[1]),
                         (float(wrong[0].sum() / known.sum()), float(wrong[1].sum() / known.sum())))


def mcnemar(first: int, second: int) -> tuple[Literal["exact", "chi-squared"], float, float]:
    """Which test was made of two numbers of discordant pairs, its statistic, and its two-sided p."""
    total = first + second
    if total < _EXACT_BELOW:
        p = stats.binomtest(min(first, second), total).pvalue if total else 1.0
        return "exact", float(min(first, second)), float(p)
    statistic = max(0, abs(first - second) - 1) ** 2 / total
    return "chi-squared", statistic, float(stats.chi2.sf(statistic, 1))


def signed_ranks(differences: npt.NDArray[np.float64]) -> float:
    """Two-sided p of Wilcoxon's signed ranks; 1 where nothing differs."""
    differing = differences[differences != 0]
    return float(stats.wilcoxon(differing).pvalue) if len(differing) else 1.0
