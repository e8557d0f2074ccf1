"""Regions: 4-connected pieces of one class or object across the whole raster, and which of them are too small to stay.

Memory grows with the number of regions and with the boundaries of the small ones, not with pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID

from .runs import Floats, Integers, joined_sets, totals

_OBJECT_BITS = 32


def identities_of(class_id: npt.NDArray[np.unsignedinteger], objects: npt.NDArray[np.uint32] | None) -> Integers:
    """What pixels are, class and object in one number; ``objects`` of the same shape, or None where there are none."""
    identity = class_id.astype(np.int64) << _OBJECT_BITS
    return identity if objects is None else identity | objects


@dataclass(frozen=True)
class Borders:
    """Boundaries that pairs of regions share, one entry a pair; ``first`` and ``second`` differ."""

    first: Integers
    second: Integers
    length_m: Floats

    @classmethod
    def of(cls, first: npt.NDArray, second: npt.NDArray, length_m: npt.NDArray) -> Borders:
        """Pairs in any order, any number of times, and pairs of a region with itself, which are left out."""
        low, high = np.minimum(first, second), np.maximum(first, second)
        real = low != high
        if not real.any():
            return cls(low[:0], low[:0], np.zeros(0))
        span = int(high.max()) + 1
        pair, entry = np.unique(low[real] * span + high[real], return_inverse=True)
        return cls(pair // span, pair % span, totals(entry, length_m[real], len(pair)))

    def where(self, chosen: npt.NDArray[np.bool_]) -> Borders:
        """Those of ``chosen``, of shape (pairs,)."""
        return Borders(self.first[chosen], self.second[chosen], self.length_m[chosen])

    def between(self, region: Integers) -> Borders:
        """The same boundaries after merging regions: ``region`` maps each old one to its new one."""
        return Borders.of(region[self.first], region[self.second], self.length_m)


@dataclass(frozen=True)
class Regions:
    """What is known of each region; all arrays have shape (regions,). Regions count in the order of their first pixel.

    ``identity`` says what joins pixels to a region: their class, and within classes of objects their object.
    ``confidence_px`` and ``confidence_sum`` are of the pixels that have a confidence.
    """

    identity: Integers
    pixels: Integers
    area_m2: Floats
    confidence_sum: Floats
    confidence_px: Integers
    at_edge: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.identity)

    @property
    def class_id(self) -> Integers:
        """The class of each region."""
        return self.identity >> _OBJECT_BITS

    def joined(self, region: Integers, count: int) -> Regions:
        """The regions after merging: ``region`` maps each old one to its new one, whose members have one identity."""
        identity = np.empty(count, dtype=np.int64)
        identity[region] = self.identity
        return Regions(identity, totals(region, self.pixels, count).astype(np.int64),
                       totals(region, self.area_m2, count), totals(region, self.confidence_sum, count),
                       totals(region, self.confidence_px, count).astype(np.int64),
                       totals(region, self.at_edge, count) > 0)

    def confidence(self) -> Floats:
        """Mean confidence of each region, NaN where none of its pixels has one."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.confidence_sum / self.confidence_px


@dataclass(frozen=True)
class SizeLimit:
    """The size below which a region is small, for each class id: pixels and area, both of shape (ids,)."""

    pixels: Floats
    area_m2: Floats

    def small(self, regions: Regions) -> npt.NDArray[np.bool_]:
        """Which regions are below their class's limit. What is not classified is never small."""
        class_id = regions.class_id
        # A billionth less: an area that is exactly the limit must not fall to rounding.
        below = (regions.pixels < self.pixels[class_id]) | (regions.area_m2 < self.area_m2[class_id] * (1 - 1e-9))
        return below & (class_id != IGNORE_ID)


def absorb_small(regions: Regions, borders: Borders, limit: SizeLimit) -> tuple[Regions, Borders, Integers]:
    """Give every small region to the neighbour it shares most boundary with, the smallest first.

    It takes that neighbour's identity and becomes one with all neighbours of this identity; what is still small then
    goes on. Small regions that touch nothing classified stay. Depends only on the regions, not on the order in which
    they are processed.

    Returns:
        the regions that are left, their borders, and the new region of each old one.
    """
    region_of = np.arange(len(regions))
    while True:
        chosen, neighbour = _absorptions(regions, borders, limit.small(regions))
        if not len(chosen):
            return regions, borders, region_of
        identity = regions.identity.copy()
        identity[chosen] = identity[neighbour]
        regions = replace(regions, identity=identity)
        same = identity[borders.first] == identity[borders.second]
        count, merged = joined_sets(len(regions), borders.first[same], borders.second[same])
        regions, borders, region_of = regions.joined(merged, count), borders.between(merged), merged[region_of]


def _absorptions(regions: Regions, borders: Borders, small: npt.NDArray[np.bool_]) -> tuple[Integers, Integers]:
    """Small regions smaller than all small neighbours, and the neighbour each goes to.

    No two of them touch, so that all can go at once.
    """
    classified = (regions.class_id[borders.first] != IGNORE_ID) & (regions.class_id[borders.second] != IGNORE_ID)
    borders = borders.where(classified & (small[borders.first] | small[borders.second]))
    order = np.lexsort((np.arange(len(regions)), regions.area_m2))
    size_rank = np.empty(len(regions), dtype=np.int64)
    size_rank[order] = np.arange(len(regions))
    region = np.concatenate((borders.first, borders.second))
    neighbour = np.concatenate((borders.second, borders.first))
    length_m = np.concatenate((borders.length_m, borders.length_m))
    waiting = np.zeros(len(regions), dtype=bool)
    waiting[region[small[region] & small[neighbour] & (size_rank[neighbour] < size_rank[region])]] = True
    goes = small[region] & ~waiting[region]
    region, neighbour, length_m = region[goes], neighbour[goes], length_m[goes]
    best = np.lexsort((-size_rank[neighbour], -np.round(length_m, 6), region))
    region, neighbour = region[best], neighbour[best]
    first = np.diff(region, prepend=-1) != 0
    return region[first], neighbour[first]


def fill_holes(regions: Regions, borders: Borders, shown: npt.NDArray[np.bool_], limit_m2: Floats,
               ) -> tuple[Regions, Borders, Integers]:
    """Give what is not shown, is smaller than the limit and lies within a single shown region to that region.

    ``limit_m2`` is by the class id of that region, shape (ids,).

    Returns:
        the regions that are left, their borders, and the new region of each old one.
    """
    hidden = ~shown
    both = hidden[borders.first] & hidden[borders.second]
    count, hole = joined_sets(len(regions), borders.first[both], borders.second[both])
    area_m2 = totals(hole, regions.area_m2, count)
    closed = totals(hole, regions.at_edge, count) == 0
    rim = shown[borders.first] != shown[borders.second]
    inner = np.where(hidden[borders.first[rim]], borders.first[rim], borders.second[rim])
    outer = np.where(hidden[borders.first[rim]], borders.second[rim], borders.first[rim])
    lowest, highest = np.full(count, len(regions)), np.full(count, -1)
    np.minimum.at(lowest, hole[inner], outer)
    np.maximum.at(highest, hole[inner], outer)
    filled = closed & (lowest == highest)
    filled[filled] = area_m2[filled] < limit_m2[regions.class_id[lowest[filled]]]
    members = np.flatnonzero(hidden & filled[hole])
    identity = regions.identity.copy()
    identity[members] = identity[lowest[hole[members]]]
    count, merged = joined_sets(len(regions), members, lowest[hole[members]])
    return replace(regions, identity=identity).joined(merged, count), borders.between(merged), merged
