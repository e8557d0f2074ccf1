"""Basins of a height map, strip by strip: from each pixel uphill to the summit that it belongs to.

A watershed by steepest ascent. Each step looks at the four neighbours alone, so a strip needs one row of the strips
beside it to be exact, and what it finds does not depend on where strips begin; a flooding from seeds depends on the
order in which it comes by. Higher is, of two equal heights, the pixel that comes later in the raster.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .runs import Integers

_NONE = np.zeros(0, dtype=np.int64)
Heights = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Passes:
    """Where neighbouring basins meet: each pair once, ``first`` below ``second``, with the highest pixel between them.

    All of shape (pairs,), in the order of the pairs.
    """

    first: Integers
    second: Integers
    height: Heights

    @classmethod
    def of(cls, one: npt.NDArray, other: npt.NDArray, height: Heights) -> Passes:
        """Pairs in any order, any number of times; those of a basin with itself are left out."""
        real = one != other
        low, high = np.minimum(one, other)[real].astype(np.int64), np.maximum(one, other)[real].astype(np.int64)
        height = height[real]
        order = np.lexsort((-height, high, low))
        low, high, height = low[order], high[order], height[order]
        begins = (np.diff(low, prepend=-1) != 0) | (np.diff(high, prepend=-1) != 0)
        return cls(low[begins], high[begins], height[begins])

    def between(self, basin: Integers) -> Passes:
        """The same passes after basins became others: ``basin`` maps old to new."""
        return Passes.of(basin[self.first], basin[self.second], self.height)


@dataclass(frozen=True)
class Basins:
    """Basins of some rows; ``basin`` of shape (height, width), -1 where there is none.

    ``summit``: where each basin's way ends, a flat index of these rows; ``peak``: how high it is within these rows.
    Ways that leave the inner rows end in the row beyond, each pixel of which counts as a basin of its own.
    """

    basin: npt.NDArray[np.int32]
    summit: Integers
    peak: Heights
    passes: Passes


def basins_of(height: Heights, classes: npt.NDArray[np.uint8], among: npt.NDArray[np.bool_], above: bool,
              below: bool) -> Basins:
    """The basins of rows of pixels.

    Args:
        height: of shape (rows, width), and so are the classes: basins are of one class.
        among: which class ids have basins, shape (256,).
        above, below: whether the first and the last row belong to the strips beside.
    """
    inside = among[classes]
    target = _uphill(height, classes)
    place = np.arange(target.size, dtype=np.int32).reshape(target.shape)
    for row, beyond in ((0, above), (-1, below)):
        if beyond:
            target[row] = place[row]
    target = _summits(target.reshape(-1))
    is_summit = (target == place.reshape(-1)) & inside.reshape(-1)
    number = np.cumsum(is_summit, dtype=np.int32) - np.int32(1)
    basin = np.where(inside.reshape(-1), number[target], np.int32(-1)).reshape(height.shape)
    summit = np.flatnonzero(is_summit)
    peak = np.full(len(summit), -np.inf, np.float32)
    np.maximum.at(peak, basin[inside], height[inside])
    return Basins(basin, summit, peak, _passes(basin, height, classes))


def _uphill(height: Heights, classes: npt.NDArray[np.uint8]) -> npt.NDArray[np.int32]:
    """The highest of each pixel and its neighbours of one class, as a flat index; shape (rows, width)."""
    place = np.arange(height.size, dtype=np.int32).reshape(height.shape)
    target, highest = place.copy(), height.copy()
    for here, there in _neighbours():
        other, candidate = height[there], place[there]
        better = (other > highest[here]) | ((other == highest[here]) & (candidate > target[here]))
        better &= classes[here] == classes[there]
        np.copyto(highest[here], other, where=better)
        np.copyto(target[here], candidate, where=better)
    return target


def _neighbours() -> list[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """For each of four directions the pixels that have a neighbour there, and these neighbours."""
    everything, head, tail = slice(None), slice(None, -1), slice(1, None)
    down, right = ((head, everything), (tail, everything)), ((everything, head), (everything, tail))
    return [down, down[::-1], right, right[::-1]]  # type: ignore[list-item]


def _summits(target: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Where each way ends: the steps double until none goes on."""
    while True:
        further = target[target]
        if np.array_equal(further, target):
            return target
        target = further


def _passes(basin: npt.NDArray[np.int32], height: Heights, classes: npt.NDArray[np.uint8]) -> Passes:
    one, other, lower = [_NONE], [_NONE], [np.zeros(0, np.float32)]
    for here, there in _neighbours()[::2]:
        meeting = (basin[here] != basin[there]) & (classes[here] == classes[there]) & (basin[here] >= 0)
        one.append(basin[here][meeting])
        other.append(basin[there][meeting])
        lower.append(np.minimum(height[here][meeting], height[there][meeting]))
    return Passes.of(np.concatenate(one), np.concatenate(other), np.concatenate(lower))
