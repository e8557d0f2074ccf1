"""Squared outlines of rings, those of neighbours made to fit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .arcs import Arcs
from .coverage import Rings
from .rows_of_houses import common_directions, with_common_walls
from .runs import Floats, Integers
from .squaring import WALL_PX, aligned, direction_of, squared, straight, walls_of

# How near outlines stay to the pixels' one: squared ones at first, and those of later tries.
FARTHEST_PX, CLOSER_FARTHEST_PX = 4.0, 2.5
SPIKE_DEGREES = 25.0  # no corner of a house is sharper


@dataclass(frozen=True)
class Way:
    """How a ring is drawn: how far its pixels' corners may lie from a wall, and whether walls get right angles."""

    wall_px: float
    squared: bool


# What is tried, one after the other, for rings that the squared outlines of all together do not suit.
CLOSER = (Way(WALL_PX, squared=True), Way(1.1, squared=True), Way(WALL_PX, squared=False))
SQUARED_ATTEMPTS = sum(way.squared for way in CLOSER)  # those come first


def neighbours_among(candidates: Integers, arcs: Arcs) -> Integers:
    """Pairs of candidates, by their places among these, that share an arc; shape (pairs, 2)."""
    number = np.full(len(arcs.first) - 1, -1)
    number[candidates] = np.arange(len(candidates))
    owner = number[arcs.ring_of()]
    known = owner >= 0
    arc, owner = arcs.arc[known], owner[known]
    order = np.lexsort((owner, arc))
    arc, owner = arc[order], owner[order]
    shared = (arc[1:] == arc[:-1]) & (owner[1:] != owner[:-1])
    return np.unique(np.column_stack((owner[:-1][shared], owner[1:][shared])), axis=0)


def outlines_of(rings: Rings, numbers: Integers, pairs: Integers, pixel_m: Floats,
              least_overlap: float) -> list[tuple[Floats | None, float]]:
    """Squared outlines of rings in pixel coordinates, None where there is none, and how much each overlaps its ring.

    Those of ``pairs`` of neighbours are made to fit where they keep ``least_overlap`` then.
    """
    side_m = float(np.sqrt(pixel_m.prod()))
    exact = [rings.ring(number) * pixel_m for number in numbers.tolist()]
    walls = [walls_of(ring, side_m) for ring in exact]
    found = np.array([direction_of(item) for item in walls]).reshape(-1, 2)
    directions = aligned(found[:, 0], found[:, 1], np.array([ring.mean(axis=0) for ring in exact]).reshape(-1, 2))
    directions = common_directions(directions, found[:, 1], pairs)
    single = [squared(item, float(direction), side_m) for item, direction in zip(walls, directions)]
    result = []
    for ring, alone, fitting in zip(exact, single, with_common_walls(single, pairs, side_m)):
        judged = _judged(fitting, ring, side_m)
        if judged[0] is None or judged[1] < least_overlap:
            judged = _judged(alone, ring, side_m)
        result.append((None if judged[0] is None else judged[0] / pixel_m, judged[1]))
    return result


def closer_outlines_of(rings: Rings, numbers: Integers, pixel_m: Floats,
                       way: Way) -> list[tuple[Floats | None, float]]:
    """Outlines of rings, each drawn for itself, None where there is none, and how much each overlaps its ring."""
    side_m = float(np.sqrt(pixel_m.prod()))
    result = []
    for ring in (rings.ring(number) * pixel_m for number in numbers.tolist()):
        walls = walls_of(ring, side_m, way.wall_px)
        outline = squared(walls, direction_of(walls)[0], side_m) if way.squared else straight(walls, side_m)
        outline, overlap = _judged(outline, ring, side_m, CLOSER_FARTHEST_PX)
        result.append((None if outline is None else outline / pixel_m, overlap))
    return result


def _judged(outline: Floats | None, ring: Floats, side_m: float,
            farthest_px: float = FARTHEST_PX) -> tuple[Floats | None, float]:
    """An outline, None where it is none, spiked or too far from its ring, and how much it overlaps this."""
    if outline is None or is_spiked(outline) or _farthest(outline, ring) > farthest_px * side_m:
        return None, 0.0
    return outline, overlap_of(outline, ring)


def _farthest(one: Floats, other: Floats) -> float:
    """The largest distance of a corner of one ring to the other ring."""
    return float(shapely.hausdorff_distance(shapely.linearrings(one), shapely.linearrings(other)))


def is_spiked(outline: Floats) -> bool:
    """Whether a closed ring has a corner sharper than ``SPIKE_DEGREES``."""
    step = np.diff(outline, axis=0)
    before = np.roll(step, 1, axis=0)
    turn = np.arctan2(before[:, 0] * step[:, 1] - before[:, 1] * step[:, 0], (before * step).sum(axis=1))
    return bool((np.abs(turn) > np.radians(180 - SPIKE_DEGREES)).any())


def overlap_of(one: Floats, other: Floats) -> float:
    """Intersection over union of two rings' areas; 0 where the first is no valid polygon of the second's sense."""
    first, second = shapely.polygons(one), shapely.polygons(other)
    if not shapely.is_valid(first) or shapely.is_ccw(shapely.linearrings(one)) != shapely.is_ccw(
            shapely.linearrings(other)):
        return 0.0
    shared = shapely.area(shapely.intersection(first, second))
    return float(shared / (shapely.area(first) + shapely.area(second) - shared))
