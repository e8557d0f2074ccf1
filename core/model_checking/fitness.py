"""From what was found to a verdict: each finding weighs, and a rule that can be read says what follows.

A weight of 0 is as in the training, 1 and more is another world, which the model should learn first. The limits are
from pairs of places and models that were tried (docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from contract.choices import Verdict

# Figures and the weights between which they are interpolated.
DISTANCE_WEIGHTS = ((0.1, 0.0), (0.25, 1.0), (0.6, 3.0))  # Kolmogorov-Smirnov distance of the band that is furthest
CONFIDENCE_WEIGHTS = ((0.65, 3.0), (0.8, 1.0), (0.9, 0.0))  # mean confidence
PIXEL_WEIGHTS = ((1.2, 0.0), (1.5, 1.0), (3.0, 3.0))  # pixels of the imagery in those of the model
SHARES_WEIGHTS = ((0.3, 0.0), (0.9, 0.9))  # share of the ground that would have to change class; never decides alone
AGREEMENT_WEIGHTS = ((0.4, 4.0), (0.8, 1.0), (1.0, 0.0))  # agreement as a share of that on the training's own tiles
# Beyond it what the model was taught to see is not in the imagery.
LARGEST_PIXEL_RATIO = 3.0
DIFFERS, RETRAIN = 1.0, 4.0
KEEP_SCORE, FINE_TUNE_SCORE = 70.0, 35.0


@dataclass(frozen=True)
class Evidence:
    """One thing that was looked at.

    ``name`` in reports; ``figure`` in words; ``sentence`` says what it means. ``weight`` as above, None where it could
    not be compared or only tells; ``impossible``: the model cannot be used.
    """

    key: str
    name: str
    figure: str
    sentence: str
    weight: float | None = None
    impossible: bool = False


@dataclass(frozen=True)
class Fitness:
    """The verdict, and a score: from 70 keep, from 35 fine-tune, above 0 retrain, 0 no."""

    verdict: Verdict
    score: float
    reasons: tuple[str, ...]


def weight_of(figure: float, limits: Sequence[tuple[float, float]]) -> float:
    """A figure's weight, straight between the limits and the same beyond them."""
    figures, weights = zip(*limits)
    return float(np.interp(figure, figures, weights))


def _total(counted: Sequence[Evidence]) -> float:
    """The weights of all that differs; of values spread otherwise and of what comes of it the larger one."""
    differing = {item.key: item.weight or 0.0 for item in counted if (item.weight or 0.0) >= DIFFERS}
    spread, agreed = (differing.pop(key, 0.0) for key in ("bands", "agreement"))
    return sum(differing.values()) + max(spread, agreed)


def judge(evidence: Sequence[Evidence]) -> Fitness:
    """What follows from all findings."""
    impossible = [item for item in evidence if item.impossible]
    if impossible:
        return Fitness("no", 0.0, tuple(item.sentence for item in impossible))
    counted = [item for item in evidence if item.weight is not None]
    weights = [item.weight or 0.0 for item in counted]
    largest, total = max(weights, default=0.0), _total(counted)
    if largest < DIFFERS:
        verdict: Verdict = "keep"
        score = 100 - (100 - KEEP_SCORE) * largest
    elif total < RETRAIN:
        verdict = "fine-tune"
        score = KEEP_SCORE - (KEEP_SCORE - FINE_TUNE_SCORE) * (total - DIFFERS) / (RETRAIN - DIFFERS)
    else:
        verdict, score = "retrain", max(1.0, FINE_TUNE_SCORE * RETRAIN / (2 * total))
    said = [item for item in counted if verdict == "keep" or (item.weight or 0.0) >= DIFFERS]
    return Fitness(verdict, score,
                   tuple(f"{item.sentence} ({item.name}: {item.figure}.)"
                         for item in sorted(said, key=lambda item: -(item.weight or 0.0))))
