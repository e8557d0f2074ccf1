"""Which block goes to which split: shares met, and every class present in similar shares in all of them.

Arithmetic alone, no I/O.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .spatial_blocks import TEST, TRAINING, VALIDATION

_DRAWS = 200
_SWAPS_PER_BLOCK, _MOST_SWAPS = 20, 2000
# Of the distance from the wanted shares: a class that is missing in a split is worse than any other deviation.
_MISSING_COST = 3.0
_AREA_WEIGHT = 2.0


def assign_splits(class_counts: npt.NDArray[np.int64], validation_fraction: float, test_fraction: float,
                  seed: int) -> npt.NDArray[np.object_]:
    """Choose a split for every block: the best of many seeded draws, improved by swapping blocks.

    Best is where every class has its part in every split: a fifth of the roads in a split of a fifth, as of the water.

    Args:
        class_counts: labelled pixels per block and class, shape (block rows, block columns, classes).

    Returns:
        Split names of shape (block rows, block columns). Blocks without a labelled pixel are training.

    Raises:
        ValueError: fewer blocks with labelled pixels than splits asked for.
    """
    splits = np.full(class_counts.shape[:2], TRAINING, dtype=object)
    flat = class_counts.reshape(-1, class_counts.shape[2])
    labelled = np.flatnonzero(flat.sum(axis=1))
    wished = (TEST, test_fraction), (VALIDATION, validation_fraction)
    held_out = [(name, share) for name, share in wished if share > 0]
    if len(labelled) <= len(held_out):
        raise ValueError(f"{len(labelled)} blocks for {len(held_out) + 1} splits")
    if not held_out:
        return splits
    generator = np.random.default_rng(seed)
    counts = flat[labelled].astype(np.float64)
    shares = np.array([*(share for _, share in held_out), 1 - sum(share for _, share in held_out)])
    costs = _Costs(counts, shares)
    draws = (_draw(generator.permutation(len(labelled)), counts.sum(axis=1), shares[:-1]) for _ in range(_DRAWS))
    groups = _swapped(min(draws, key=costs.of), costs, generator)
    for number, (name, _) in enumerate(held_out):
        splits.reshape(-1)[labelled[groups == number]] = name
    return splits


class _Costs:
    """How far a division of blocks, given as the group of each, is from the wanted shares of pixels and classes."""

    def __init__(self, counts: npt.NDArray[np.float64], shares: npt.NDArray[np.float64]) -> None:
        present = counts.sum(axis=0) > 0
        self._of_classes = counts[:, present] / counts[:, present].sum(axis=0)
        self._of_pixels = counts.sum(axis=1) / counts.sum()
        self._shares = shares
        # A class in fewer blocks than there are splits must be missing somewhere: nothing to strive for.
        self._possible = (self._of_classes > 0).sum(axis=0) >= len(shares)

    def of(self, groups: npt.NDArray[np.intp]) -> float:
        member = np.eye(len(self._shares))[groups].T  # shape (splits, blocks)
        classes, pixels = member @ self._of_classes, member @ self._of_pixels
        deviations = np.abs(classes / self._shares[:, None] - 1)
        missing = (classes == 0) & self._possible
        return float(deviations.mean() + _AREA_WEIGHT * np.abs(pixels / self._shares - 1).mean()
                     + _MISSING_COST * missing.sum())


def _draw(order: npt.NDArray[np.intp], pixels: npt.NDArray[np.float64],
          shares: Sequence[float] | npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    """Deal blocks in the given order: to each held-out split as many as come closest to its share, then training.

    Returns:
        the number of each block's split, shape (blocks,).
    """
    groups, start = np.full(len(order), len(shares)), 0
    for number, share in enumerate(shares):
        sums = np.cumsum(pixels[order[start:]])
        taken = int(np.argmin(np.abs(sums - share * pixels.sum()))) + 1
        # One block at least must be left for each of the splits to come.
        taken = min(taken, len(order) - start - (len(shares) - number))
        groups[order[start:start + taken]] = number
        start += taken
    return groups


def _swapped(groups: npt.NDArray[np.intp], costs: _Costs, generator: np.random.Generator) -> npt.NDArray[np.intp]:
    """Swap two blocks of different splits at a time, as long as it helps."""
    cost = costs.of(groups)
    for one, other in generator.integers(0, len(groups), (min(_SWAPS_PER_BLOCK * len(groups), _MOST_SWAPS), 2)):
        if groups[one] == groups[other]:
            continue
        swapped = groups.copy()
        swapped[[one, other]] = swapped[[other, one]]
        swapped_cost = costs.of(swapped)
        if swapped_cost < cost:
            groups, cost = swapped, swapped_cost
    return groups
