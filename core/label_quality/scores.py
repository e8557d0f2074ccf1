"""How likely the labels of blocks are wrong, from predictions that never saw them. Arithmetic alone.

Confident learning (Northcutt et al. 2021, "Confident Learning: Estimating Uncertainty in Dataset Labels", JAIR 70): a
pixel is taken for another class where that class's probability reaches the mean that it has on its own labels. The
softmin of a block is that of Lad & Mueller 2023 ("Estimating label quality and errors in semantic segmentation data
via any model"). Most pixels in error are outlines that are a little off: what counts is only what stays of the errors
when they are opened with a disc, which no strip narrower than the disc survives. A building without a label does, also
where it touches one that has a label.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.stats import norm
from skimage.morphology import disk
from skimage.registration import phase_cross_correlation

from contract.class_kinds import NOISE_PX
from contract.classes import IGNORE_ID

BACKGROUND = 0  # the index of the class that stands for "nothing mapped"
_OUTLINE_RADIUS_M = 2.0  # strips narrower than twice this are outlines that are a little off
_OVERLOOKED_WEIGHT = 0.5
_SOFTMIN_TEMPERATURE = 0.1
_SPREAD_FLOOR = 0.03  # shares closer than this say nothing
_LEAST_SHIFT_M = 1.0
_MAD_TO_SIGMA = 1.4826


@dataclass(frozen=True)
class BlockScore:
    """A block. Shares are of the ground that its labels or confident predictions call an object.

    ``missing_share``: seen, without label. ``extra_share``: labelled, with nothing there. ``shift_m``: what moves the
    labels onto the prediction, NaN where there is too little. ``softmin``: 1 where all labels agree.
    """

    missing_share: float
    extra_share: float
    missing_objects: int
    extra_objects: int
    shift_m: float
    softmin: float

    @property
    def wrong_share(self) -> float:
        """What blocks are ranked by: networks overlook more than they invent, so what they did not see counts half."""
        return self.missing_share + _OVERLOOKED_WEIGHT * self.extra_share


def class_thresholds(sums: npt.NDArray[np.float64], counts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """From when a class is confidently there: its mean probability on the pixels labelled so; 1 without such pixels."""
    return np.where(counts > 0, sums / np.maximum(counts, 1), 1.0)


def score_block(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8],
                thresholds: npt.NDArray[np.float64], pixel_size_m: float) -> BlockScore:
    """Score a block.

    Args:
        probabilities: (classes, rows, columns), NaN where nothing was predicted.
        labels: class indices (rows, columns), ``IGNORE_ID`` where unlabelled.
    """
    known = (labels != IGNORE_ID) & np.isfinite(probabilities[0])
    confident = np.where(probabilities >= thresholds[:, None, None], probabilities, -1)
    seen = known & (confident.argmax(axis=0) != BACKGROUND) & (confident.max(axis=0) > 0)
    something = known & (np.nan_to_num(probabilities).argmax(axis=0) != BACKGROUND)
    labelled = known & (labels != BACKGROUND)
    radius_px = max(1, round(_OUTLINE_RADIUS_M / pixel_size_m))
    missing, missing_objects = _without_strips(seen & ~labelled, radius_px)
    extra, extra_objects = _without_strips(labelled & ~something, radius_px)
    total = max(int((seen | labelled).sum()), 1)
    own = np.take_along_axis(probabilities, np.where(known, labels, 0)[None].astype(np.intp), 0)[0][known]
    return BlockScore(int(missing.sum()) / total, int(extra.sum()) / total, missing_objects, extra_objects,
                      _shift_m(something & ~missing, labelled & ~extra, pixel_size_m), _softmin(own))


def certainties(scores: list[BlockScore]) -> npt.NDArray[np.float64]:
    """How certain it is that a block's labels are worse than those of the scene at large, 0 to 1.

    The share in error against the median of all blocks in units of their spread (median absolute deviation), as the
    probability of the normal distribution.
    """
    wrong = np.array([score.wrong_share for score in scores])
    middle = np.median(wrong)
    spread = max(_MAD_TO_SIGMA * float(np.median(np.abs(wrong - middle))), _SPREAD_FLOOR)
    return np.asarray(norm.cdf((wrong - middle) / spread))


def kind_of(score: BlockScore, suspect: bool) -> str:
    """What is most likely wrong with a block."""
    if not suspect:
        return "moved" if score.shift_m >= _LEAST_SHIFT_M else "good"
    if score.shift_m >= 2 * _LEAST_SHIFT_M:
        return "moved"
    return "missing" if score.missing_share >= score.extra_share else "demolished"


def _without_strips(errors: npt.NDArray[np.bool_], radius_px: int) -> tuple[npt.NDArray[np.bool_], int]:
    """What is left of errors, opened with a disc, as pixels and as the number of pieces."""
    left = ndimage.binary_opening(errors, disk(radius_px))
    return left, int(ndimage.label(left)[1])


def _shift_m(seen: npt.NDArray[np.bool_], labelled: npt.NDArray[np.bool_], pixel_size_m: float) -> float:
    if min(seen.sum(), labelled.sum()) < 10 * NOISE_PX:
        return float("nan")
    shift, _, _ = phase_cross_correlation(seen.astype(np.float32), labelled.astype(np.float32), normalization=None)
    return float(np.hypot(*shift) * pixel_size_m)


def _softmin(own: npt.NDArray[np.float32]) -> float:
    """The mean probability of the labels, in which the least probable weigh most."""
    if not own.size:
        return float("nan")
    weights = np.exp(-own.astype(np.float64) / _SOFTMIN_TEMPERATURE)
    return float((own * weights).sum() / weights.sum())
