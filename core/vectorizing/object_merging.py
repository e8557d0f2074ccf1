"""Basins that are one object: where the pass between two is nearly as high as the lower of their summits."""

from __future__ import annotations

import numpy as np

from .basins import Heights, Passes
from .runs import Integers, joined_sets

# Of the lower summit's height. On Banepa 0.8 to 0.9 differ little; below houses become one, above they are split.
PASS_SHARE = 0.85


def objects_of(peak: Heights, passes: Passes) -> Integers:
    """The object of each basin, of shape (basins,); objects count in the order of their first basin.

    In rounds: each basin goes with the neighbour it reaches over the highest pass, if that pass is high enough, and the
    lowest of equal numbers first. Depends on the basins and their order alone.
    """
    object_of = np.arange(len(peak))
    while True:
        chosen = _highest_of_each(passes, passes.height >= PASS_SHARE * np.minimum(peak[passes.first],
                                                                                   peak[passes.second]))
        if not len(chosen):
            return object_of
        count, merged = joined_sets(len(peak), passes.first[chosen], passes.second[chosen])
        highest = np.full(count, -np.inf, np.float32)
        np.maximum.at(highest, merged, peak)
        peak, passes, object_of = highest, passes.between(merged), merged[object_of]


def _highest_of_each(passes: Passes, wanted: np.ndarray) -> Integers:
    """The highest of the wanted passes of each basin that has any, each once."""
    number = np.flatnonzero(wanted)
    basin = np.concatenate((passes.first[number], passes.second[number]))
    number = np.concatenate((number, number))
    order = np.lexsort((number, -passes.height[number], basin))
    first = np.diff(basin[order], prepend=-1) != 0
    return np.unique(number[order[first]])
