"""How likely the labels of blocks are wrong, from predictions that never saw them. Arithmetic alone.

That a network which did not learn a label judges it is confident learning (Northcutt et al. 2021, "Confident Learning:
Estimating Uncertainty in Dataset Labels", JAIR 70). The softmin of a block is that of Lad & Mueller 2023 ("Estimating
label quality and errors in semantic segmentation data via any model"). Most pixels in error are outlines that are a
little off. So three kinds of evidence are looked for that outlines do not give, each with its own eyes:

- without a label: ground that is seen and not labelled, opened with a disc, which no narrower strip survives;
- nothing there: whole objects of the labels of which nearly nothing is seen;
- moved: the labels fit much better, as they are, in another place near by.

The first two count by the network's certainty, so that what is half seen weighs half.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.stats import norm
from skimage.morphology import disk

from contract.class_kinds import NOISE_PX
from contract.classes import IGNORE_ID

from ..osm_aligning.block_scores import best_peak
from ..osm_aligning.block_scores import scores as shift_scores

BACKGROUND = 0  # the index of the class that stands for "nothing mapped"
FARTHEST_SHIFT_M = 5.0
_OUTLINE_RADIUS_M = 1.5  # strips narrower than twice this are outlines that are a little off
_LEAST_OBJECT_M2 = 12.0
_UNSEEN_SHARE = 0.7  # of an object, from which nothing is there
_OVERLOOKED_WEIGHT = 0.5  # networks overlook more than they invent
_MOVED_WEIGHT = 2.0  # what correlations gain is small beside shares of ground
_LEAST_SHIFT_M = 0.75
_LEAST_PEAK = 0.15  # certainty of a shift, as Align OSM has it
_SOFTMIN_TEMPERATURE = 0.1
_SPREAD_FLOOR = 0.03  # shares closer than this say nothing
_MAD_TO_SIGMA = 1.4826

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class DoubtfulGround:
    """Ground of a block, each of its shape: ``missing`` is seen and not labelled, ``extra`` whole objects that are not
    seen."""

    missing: Mask
    extra: Mask


@dataclass(frozen=True)
class BlockScore:
    """A block. Shares are of the ground that its labels or predictions call an object, weighed by certainty.

    ``missing_share``: seen, without label. ``extra_share``: labelled, with nothing there. ``shift_m``: what moves the
    labels onto the prediction, NaN where it cannot be told; ``shift_gain``: how much their correlation gains by it.
    ``softmin``: 1 where all labels agree.
    """

    missing_share: float
    extra_share: float
    missing_objects: int
    extra_objects: int
    shift_m: float
    shift_gain: float
    softmin: float

    @property
    def by_kind(self) -> dict[str, float]:
        """How much speaks for each kind of error."""
        return {"missing": self.missing_share, "demolished": _OVERLOOKED_WEIGHT * self.extra_share,
                "moved": _MOVED_WEIGHT * self.shift_gain}

    @property
    def wrong_share(self) -> float:
        """What blocks are ranked by: the kind that most speaks for. A sum would drown it in what is usual elsewhere."""
        return max(self.by_kind.values())


def score_block(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8],
                around: npt.NDArray[np.float32], pixel_size_m: float) -> BlockScore:
    """Score a block.

    Args:
        probabilities: (classes, rows, columns), NaN where nothing was predicted.
        labels: class indices (rows, columns), ``IGNORE_ID`` where unlabelled.
        around: the probability that something is there, of the block and as far around it as shifts are looked for
            (``shift_radius_px``), NaN where nothing was predicted.
    """
    known, something, labelled = _seen_and_labelled(probabilities, labels)
    ground = doubtful_ground(probabilities, labels, pixel_size_m)
    sure = 2 * something - 1  # what is half seen weighs half
    missing, extra = float(sure[ground.missing].sum()), max(0.0, float(-sure[ground.extra].sum()))
    total = max(int((labelled | (something > 0.5)).sum()), 1)
    shift_m, gain = _shift(labelled, around, pixel_size_m)
    own = np.take_along_axis(probabilities, np.where(known, labels, 0)[None].astype(np.intp), 0)[0][known]
    return BlockScore(missing / total, extra / total, _count(ground.missing), _count(ground.extra), shift_m, gain,
                      _softmin(own))


def doubtful_ground(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8], pixel_size_m: float
                    ) -> DoubtfulGround:
    """Where labels of a block lack something, and where nothing is of what they have; arguments as ``score_block``."""
    _, something, labelled = _seen_and_labelled(probabilities, labels)
    return DoubtfulGround(_without_label(something, labelled, pixel_size_m),
                          _nothing_there(something, labelled, pixel_size_m))


def shift_radius_px(pixel_size_m: float) -> int:
    """How far around a block shifts are looked for."""
    return max(2, round(FARTHEST_SHIFT_M / pixel_size_m))


def outline_radius_px(pixel_size_m: float) -> int:
    """How far outlines are off without being wrong."""
    return max(1, round(_OUTLINE_RADIUS_M / pixel_size_m))


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
    """What is most likely wrong with a block: old labels, which lack objects and have others, look like either."""
    return max(score.by_kind, key=score.by_kind.__getitem__) if suspect else "good"


def _seen_and_labelled(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8]
                       ) -> tuple[Mask, npt.NDArray[np.float32], Mask]:
    """Where both are known; how probable it is that something is there, 0 elsewhere; and where there is a label."""
    known = (labels != IGNORE_ID) & np.isfinite(probabilities[0])
    return known, np.where(known, 1 - probabilities[BACKGROUND], 0), known & (labels != BACKGROUND)


def _without_label(something: npt.NDArray[np.float32], labelled: Mask, pixel_size_m: float) -> Mask:
    """Pixels that are seen and not labelled."""
    return np.asarray(ndimage.binary_opening((something > 0.5) & ~labelled, disk(outline_radius_px(pixel_size_m))))


def _nothing_there(something: npt.NDArray[np.float32], labelled: Mask, pixel_size_m: float) -> Mask:
    """Pixels of whole objects that are not seen."""
    numbers, count = ndimage.label(labelled)
    pixels = np.bincount(numbers.ravel(), minlength=count + 1)
    unseen = np.bincount(numbers[something < 0.5], minlength=count + 1)
    gone = (pixels * pixel_size_m**2 >= _LEAST_OBJECT_M2) & (unseen > _UNSEEN_SHARE * pixels)
    gone[0] = False
    return gone[numbers]


def _count(mask: Mask) -> int:
    return int(ndimage.label(mask)[1])


def _shift(labelled: Mask, around: npt.NDArray[np.float32], pixel_size_m: float) -> tuple[float, float]:
    """The length of the shift that brings labels onto what is seen, and the correlation that it gains."""
    valid = np.isfinite(around)
    if min(labelled.sum(), (np.nan_to_num(around) > 0.5).sum()) < 10 * NOISE_PX:
        return float("nan"), 0.0
    surface = shift_scores(labelled[None].astype(np.float32), np.nan_to_num(around)[None], valid, pixel_size_m)
    peak = best_peak(surface, pixel_size_m)
    shift_m = float(np.hypot(peak.row_px, peak.column_px) * pixel_size_m)
    if peak.at_the_edge or peak.certainty < _LEAST_PEAK:
        return float("nan"), 0.0
    middle = len(surface) // 2
    return shift_m, max(0.0, peak.score - float(surface[middle, middle])) if shift_m >= _LEAST_SHIFT_M else 0.0


def _softmin(own: npt.NDArray[np.float32]) -> float:
    """The mean probability of the labels, in which the least probable weigh most."""
    if not own.size:
        return float("nan")
    weights = np.exp(-own.astype(np.float64) / _SOFTMIN_TEMPERATURE)
    return float((own * weights).sum() / weights.sum())
