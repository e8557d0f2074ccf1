"""Outlines of buildings: walls along dominant directions, with right angles and 45° diagonals.

Rings come as the pixels draw them and are read as walls seen through a grid: the middles of the pixels' sides scatter
evenly about the true wall, so a line fitted to them is truer than any of the corners.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .runs import Floats, Integers

WALL_PX = 1.5  # how far the pixels' corners may lie from a wall
STEP_PX = 1.5  # walls in one direction closer than this are one wall
SHORTEST_PX = 2.0  # no wall is shorter
DIAGONAL_PX = 6.0  # a diagonal wall is at least this long, and within so many degrees of 45
DIAGONAL_DEGREES = 12.0
DIRECTIONS = 3  # of a building at most: blocks of houses follow more than one street
DIRECTION_SHARE = 0.2  # of all its walls must speak for a further one
LIKE_DEGREES = 12.0  # walls within this of a direction speak for it
PARALLEL_DEGREES = 4.0
NEIGHBOURHOOD_M = 30.0
ALIKE_DEGREES = 6.0  # neighbours whose directions differ less are aligned
_QUARTER = math.pi / 2


@dataclass(frozen=True)
class Walls:
    """The walls of a ring, in order: middle (m), bearing (radians) and length (m) of each, and where it begins (m)."""

    middle: Floats
    bearing: Floats
    length: Floats
    begin: Floats


@dataclass
class _Line:
    """A wall on its way to the outline: its bearing (radians), a point on it, and how much it counts."""

    bearing: float
    point: Floats
    weight: float

    @property
    def along(self) -> Floats:
        return np.array((math.cos(self.bearing), math.sin(self.bearing)))


def walls_of(ring: Floats, pixel_m: float, wall_px: float = WALL_PX) -> Walls:
    """The walls of a closed ring of pixel sides, of shape (vertices, 2) in metres.

    ``wall_px``: how far the pixels' corners may lie from a wall.
    """
    ring = _from_farthest(ring)
    rough = shapely.get_coordinates(shapely.simplify(shapely.linestrings(ring), wall_px * pixel_m,
                                                     preserve_topology=False))
    position = {(x, y): number for number, (x, y) in reversed(list(enumerate(ring[:-1].tolist())))}
    corner = np.array([position[x, y] for x, y in rough[:-1].tolist()] + [len(ring) - 1])
    middles, owner = _side_middles(ring, corner, pixel_m)
    count = np.bincount(owner, minlength=len(corner) - 1)
    middle = np.column_stack([np.bincount(owner, side, len(count)) for side in middles.T]) / count[:, None]
    spread = middles - middle[owner]
    xx, yy, xy = (np.bincount(owner, product, len(count)) for product in
                  (spread[:, 0] ** 2, spread[:, 1] ** 2, spread[:, 0] * spread[:, 1]))
    step = rough[1:] - rough[:-1]
    rough_bearing = np.arctan2(step[:, 1], step[:, 0])
    axis = np.arctan2(2 * xy, xx - yy) / 2
    # An axis has no sense of direction: take the one the ring runs in.
    axis += np.pi * np.round((rough_bearing - axis) / np.pi)
    bearing = np.where((count > 3) & (np.abs(axis - rough_bearing) < _QUARTER / 4), axis, rough_bearing)
    return Walls(middle, bearing, np.hypot(*step.T), rough[:-1])


def direction_of(walls: Walls) -> tuple[float, float]:
    """The dominant direction of walls in radians from 0 to a quarter turn, and how much wall speaks for it (m)."""
    weight = walls.length**2
    angle = walls.bearing * 4
    votes = np.cos(angle[:, None] - angle[None, :])
    best = int(np.argmax((weight * np.where(votes > 0, votes, 0)).sum(axis=1)))
    near = votes[best] > math.cos(math.radians(4 * LIKE_DEGREES))
    turned = np.arctan2((weight * np.sin(angle))[near].sum(), (weight * np.cos(angle))[near].sum()) / 4
    return float(turned % _QUARTER), float(walls.length[near].sum())


def further_directions(walls: Walls, direction: float) -> list[float]:
    """Directions beside the dominant one that many of the other walls have."""
    found = [direction]
    rest = walls
    while len(found) < DIRECTIONS:
        off = np.abs(_wrapped(rest.bearing - found[-1], _QUARTER / 2))
        diagonal = rest.length * (np.abs(off - _QUARTER / 4) < math.radians(DIAGONAL_DEGREES)) * (len(found) == 1)
        left = (off > math.radians(LIKE_DEGREES)) & (diagonal == 0)
        rest = Walls(rest.middle[left], rest.bearing[left], rest.length[left], rest.begin[left])
        if not len(rest.length):
            break
        further, length = direction_of(rest)
        if length < DIRECTION_SHARE * walls.length.sum():
            break
        found.append(further)
    return found


def aligned(directions: Floats, weights: Floats, centres: Floats) -> Floats:
    """Directions (radians, a quarter turn apart is the same) after neighbours of nearly one direction agreed on it.

    ``centres`` of shape (n, 2) in metres.
    """
    if not len(directions):
        return directions
    tree = shapely.STRtree(shapely.points(centres))
    one, other = tree.query(shapely.points(centres), predicate="dwithin", distance=NEIGHBOURHOOD_M)
    angle = directions * 4
    alike = np.cos(angle[one] - angle[other]) > math.cos(math.radians(4 * ALIKE_DEGREES))
    one, other = one[alike], other[alike]
    count = len(directions)
    sine = np.bincount(one, (weights * np.sin(angle))[other], count)
    cosine = np.bincount(one, (weights * np.cos(angle))[other], count)
    return np.arctan2(sine, cosine) / 4 % (np.pi / 2)


def squared(walls: Walls, direction: float, pixel_m: float) -> Floats | None:
    """The closed ring of walls turned into their directions, of shape (vertices, 2) in metres; None if none is left."""
    directions = further_directions(walls, direction)
    lines = [_Line(_turned(bearing, length, directions, pixel_m), middle, float(length))
             for bearing, length, middle in zip(walls.bearing, walls.length, walls.middle)]
    return _outline(_with_steps(lines, walls.begin, pixel_m), pixel_m)


def straight(walls: Walls, pixel_m: float) -> Floats | None:
    """The closed ring of walls as they stand, of shape (vertices, 2) in metres; None if none is left."""
    lines = [_Line(float(bearing), middle, float(length))
             for bearing, length, middle in zip(walls.bearing, walls.length, walls.middle)]
    return _outline(_with_steps(lines, walls.begin, pixel_m), pixel_m)


def _outline(lines: list[_Line], pixel_m: float) -> Floats | None:
    """The closed ring of lines after parallel ones became one and short ones went; None if none is left."""
    while len(lines) >= 3:
        fewer = _without_parallels(lines)
        if len(fewer) < len(lines):
            lines = fewer
            continue
        ring = crossings(np.array([line.bearing for line in lines]), np.array([line.point for line in lines]))
        ahead = [float((ring[(number + 1) % len(ring)] - ring[number]) @ line.along)
                 for number, line in enumerate(lines)]
        shortest = int(np.argmin(ahead))
        if ahead[shortest] >= SHORTEST_PX * pixel_m:
            return np.concatenate((ring, ring[:1]))
        del lines[shortest]
    return None


def _from_farthest(ring: Floats) -> Floats:
    """The same ring from its vertex farthest from the middle on: surely a corner."""
    start = int(np.argmax(((ring[:-1] - ring[:-1].mean(axis=0)) ** 2).sum(axis=1)))
    turned = np.roll(ring[:-1], -start, axis=0)
    return np.concatenate((turned, turned[:1]))


def _side_middles(ring: Floats, corner: Integers, pixel_m: float) -> tuple[Floats, Integers]:
    """Middles of the pixel sides along a ring, and the wall of each."""
    step = ring[1:] - ring[:-1]
    sides = np.maximum(np.round(np.abs(step).sum(axis=1) / pixel_m), 1).astype(np.int64)
    edge = np.repeat(np.arange(len(step)), sides)
    into = np.arange(len(edge)) - np.repeat(np.cumsum(sides) - sides, sides)
    middles = ring[edge] + step[edge] * ((into + 0.5) / sides[edge])[:, None]
    return middles, np.searchsorted(corner, edge, side="right") - 1


def _wrapped(angle: npt.ArrayLike, half: float) -> Floats:
    """Angles brought into -half…half."""
    return (np.asarray(angle) + half) % (2 * half) - half


def _turned(bearing: float, length_m: float, directions: list[float], pixel_m: float) -> float:
    """The bearing in, across or, for long walls, at 45° to a building's directions that is closest to a wall's."""
    off = [float(_wrapped(bearing - direction, _QUARTER / 2)) for direction in directions]
    nearest = min(off, key=abs)
    diagonal = float(_wrapped(bearing - directions[0] - _QUARTER / 2, _QUARTER / 2))
    if (abs(diagonal) < min(abs(nearest), math.radians(DIAGONAL_DEGREES)) and length_m >= DIAGONAL_PX * pixel_m):
        return bearing - diagonal
    return bearing - nearest


def _turn(before: _Line, line: _Line) -> float:
    """Degrees, -180 to 180, from one wall's bearing to the next one's."""
    return math.degrees(float(_wrapped(line.bearing - before.bearing, math.pi)))


def _with_steps(lines: list[_Line], begin: Floats, pixel_m: float) -> list[_Line]:
    """With a short wall across wherever one wall follows another in the same or in the opposite direction."""
    result = []
    for number, line in enumerate(lines):
        before = lines[number - 1]
        turn = abs(_turn(before, line))
        across = np.array((-before.along[1], before.along[0]))
        jump = float((line.point - before.point) @ across)
        if turn > 180 - PARALLEL_DEGREES or (turn < PARALLEL_DEGREES and abs(jump) >= STEP_PX * pixel_m):
            result.append(_Line(before.bearing + math.copysign(_QUARTER, jump), begin[number], pixel_m))
        result.append(line)
    return result


def _without_parallels(lines: list[_Line]) -> list[_Line]:
    """With the first wall that follows a parallel one made one with it, or left to the longer one if it turns back."""
    for number, line in enumerate(lines):
        before = lines[number - 1]
        turn = abs(_turn(before, line))
        if turn < PARALLEL_DEGREES:
            longer = max(before, line, key=lambda item: item.weight)
            weight = line.weight + before.weight
            point = (line.point * line.weight + before.point * before.weight) / weight
            joined = _Line(longer.bearing, point, weight)
        elif turn > 180 - PARALLEL_DEGREES:
            joined = max(before, line, key=lambda item: item.weight)
        else:
            continue
        return [joined if item is line else item for item in lines if item is not before]
    return lines


def crossings(bearing: Floats, point: Floats) -> Floats:
    """The corners, of shape (lines, 2), at which each line meets the one before; none may be parallel.

    Args:
        bearing, point: the lines', of shape (lines,) and (lines, 2).
    """
    along = np.column_stack((np.cos(bearing), np.sin(bearing)))
    before, start = np.roll(along, 1, axis=0), np.roll(point, 1, axis=0)
    gap = point - start
    share = ((gap[:, 0] * along[:, 1] - gap[:, 1] * along[:, 0])
             / (before[:, 0] * along[:, 1] - before[:, 1] * along[:, 0]))
    return start + share[:, None] * before
