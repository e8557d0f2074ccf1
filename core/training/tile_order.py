"""In which order an epoch shows the training tiles, and which of them more often than others."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# Every tile keeps this part of an even chance, however common its classes are.
_EVEN_SHARE = 0.5


def epoch_order(tile_count: int, generator: np.random.Generator,
                shares: npt.NDArray[np.float64] | None = None) -> npt.NDArray[np.intp]:
    """Numbers of the tiles in the order of an epoch, shape (tile_count,).

    Without ``shares`` every tile comes once; with them (shape (tile_count,), summing to 1) as often as they say.
    """
    if shares is None:
        return generator.permutation(tile_count)
    # Systematic sampling: each tile comes as often as its share says, to within one; only the rest is chance.
    edges = np.cumsum(shares) * tile_count
    drawn = np.searchsorted(edges, generator.random() + np.arange(tile_count), side="right")
    return generator.permutation(np.minimum(drawn, tile_count - 1))


def spread(count: int, most: int) -> npt.NDArray[np.intp]:
    """So many numbers below ``count``, or all, evenly spaced; one at least."""
    return np.unique(np.linspace(0, count - 1, min(count, max(most, 1))).round().astype(np.intp))


def rare_class_shares(class_counts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """How often each tile is to be shown so that every class is met as often as any other, half-way from evenly.

    A class is drawn at even chance, then a tile by its part of the class's pixels; the other half is even over the
    tiles, so that none is forgotten.

    Args:
        class_counts: pixels by tile and class, shape (tiles, classes).

    Returns:
        shares of shape (tiles,), summing to 1.
    """
    totals = class_counts.sum(axis=0)
    present = totals > 0
    even = np.full(len(class_counts), 1 / len(class_counts))
    if not present.any():
        return even
    by_class = class_counts[:, present] / totals[present]
    return _EVEN_SHARE * even + (1 - _EVEN_SHARE) * by_class.mean(axis=1)
