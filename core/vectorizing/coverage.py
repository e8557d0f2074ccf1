"""Runs of pixels to polygons that form a coverage: neighbours share their edges vertex by vertex.

Pixel coordinates throughout: x is the column, y the row, both counted at pixel corners, y downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, connected_components

from .runs import OUTSIDE, Corners, Floats, Integers, Runs

# Directions in which a half-edge leaves a corner; one step on is a turn to the right.
EAST, SOUTH, WEST, NORTH = range(4)


@dataclass(frozen=True)
class Rings:
    """Closed rings, interior on their left: ring k is ``xy[offsets[k]:offsets[k + 1]]``, its last vertex the first.

    ``node`` marks vertices that must stay for a coverage: other pieces begin there, or the rows end. ``piece`` and
    ``hole`` are of each ring.
    """

    xy: Floats
    node: npt.NDArray[np.bool_]
    offsets: Integers
    piece: Integers
    hole: npt.NDArray[np.bool_]

    def ring(self, number: int) -> Floats:
        """The vertices of a ring, shape (vertices, 2)."""
        return self.xy[self.offsets[number]:self.offsets[number + 1]]

    def polygons(self) -> tuple[npt.NDArray, Integers]:
        """The polygon of each piece, and the pieces, in rising order."""
        order = np.lexsort((self.hole, self.piece))
        sizes = np.diff(self.offsets)[order]
        xy = self.xy[ragged(self.offsets[:-1][order], sizes)]
        ring_offsets = np.concatenate(([0], np.cumsum(sizes)))
        polygon_offsets = np.append(np.flatnonzero(~self.hole[order]), len(order))
        polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, xy, (ring_offsets, polygon_offsets))
        return polygons, self.piece[order][polygon_offsets[:-1]]


def rings_of(runs: Runs, corners: Corners) -> Rings:
    """The rings of the pieces that the runs' values number, which must be 4-connected.

    Together they cover all rows without gap or overlap and are a valid coverage: every vertex at which a third
    piece begins is a vertex of all pieces that touch it, and so is every corner on the first and the last line.
    """
    left, degree = _edges(runs, corners)
    corner, piece, following, straight = _half_edges(left, _targets(runs, corners))
    node = (degree > 2) | (corners.y == 0) | (corners.y == runs.height_px)
    vertex = ~straight | node[corner]
    order, ring = _cycles(following)
    kept = vertex[order]
    order, ring = order[kept], ring[kept]
    begins = np.flatnonzero(np.diff(ring, prepend=-1))
    sizes = np.diff(begins, append=len(ring))
    at = corner[order][closing(begins, sizes)]
    offsets = np.concatenate(([0], np.cumsum(sizes + 1)))
    xy = np.column_stack((corners.x[at], corners.y[at])).astype(np.float64)
    return Rings(xy, node[at], offsets, piece[order[begins]], signed_areas(xy, offsets) > 0)


def pinches_of(runs: Runs, corners: Corners, region: Integers) -> Integers:
    """Corners, of shape (n, 2), at which two pieces of one region touch that are connected only beyond these rows.

    ``region`` is that of each piece. A polygon of the whole region must not pass such a corner as its pieces do.
    """
    north_west, north_east, south_east, south_west = _around(runs, corners)
    pinched = np.zeros(len(corners.x), dtype=bool)
    for one, other in ((north_west, south_east), (north_east, south_west)):
        pinched |= (one >= 0) & (other >= 0) & (one != other) & (region[one] == region[other]) & (region[one] >= 0)
    return np.column_stack((corners.x, corners.y))[pinched]


def _half_edges(left: Integers, target: Integers) -> tuple[Integers, Integers, Integers, npt.NDArray[np.bool_]]:
    """All half-edges that have a piece on their left.

    Returns:
        the corner each one leaves, its piece, the half-edge that follows it around the piece, and whether it goes
        straight on from the one before; each of shape (half-edges,).
    """
    count = left.shape[1]
    state = np.flatnonzero(left >= 0)
    direction, corner = np.divmod(state, count)
    piece, reached = left.reshape(-1)[state], target.reshape(-1)[state]
    right, back = (direction + 1) % 4, (direction + 3) % 4
    # Right before straight before left: where a piece touches itself at a corner, its rings touch but do not cross,
    # and each remains simple.
    onward = np.where(left.reshape(-1)[direction * count + reached] == piece, direction, back)
    turn = np.where(left.reshape(-1)[right * count + reached] == piece, right, onward)
    rank = np.empty(4 * count, dtype=np.int32)
    rank[state] = np.arange(len(state), dtype=np.int32)
    following = rank[turn * count + reached]
    straight = np.empty(len(state), dtype=bool)
    straight[following] = turn == direction
    return corner, piece, following, straight


def _edges(runs: Runs, corners: Corners) -> tuple[Integers, npt.NDArray[np.int8]]:
    """The edges between pieces that meet at each corner.

    Returns:
        the piece to the left of the half-edge leaving a corner in each direction, of shape (4, corners), OUTSIDE
        where there is no edge or nothing to its left; and the number of edges, of shape (corners,).
    """
    north_west, north_east, south_east, south_west = _around(runs, corners)
    left = np.empty((4, len(corners.x)), dtype=np.int64)
    degree = np.zeros(len(corners.x), dtype=np.int8)
    for direction, on_left, on_right in ((EAST, north_east, south_east), (SOUTH, south_east, south_west),
                                         (WEST, south_west, north_west), (NORTH, north_west, north_east)):
        edge = on_left != on_right
        left[direction] = np.where(edge, on_left, OUTSIDE)
        degree += edge
    return left, degree


def _around(runs: Runs, corners: Corners) -> tuple[Integers, Integers, Integers, Integers]:
    """Values to the north-west, north-east, south-east and south-west of each corner, OUTSIDE beyond the rows."""
    north_east = np.where(corners.above >= 0, runs.value[corners.above], OUTSIDE)
    south_east = np.where(corners.below >= 0, runs.value[corners.below], OUTSIDE)
    # The segment before a corner ends at it; before the first corner of a line lies the outside.
    north_west = np.concatenate(([OUTSIDE], north_east[:-1]))
    south_west = np.concatenate(([OUTSIDE], south_east[:-1]))
    return north_west, north_east, south_east, south_west


def _targets(runs: Runs, corners: Corners) -> Integers:
    """The corner that the edge in each direction leads to, of shape (4, corners); undefined where there is no edge."""
    count = len(corners.x)
    target = np.zeros((4, count), dtype=np.int64)
    target[EAST] = np.arange(1, count + 1)
    target[WEST] = np.arange(-1, count - 1)
    # Every boundary within a row is met at the row's upper line and at its lower line, in the same order.
    line_end = corners.x == runs.width_px
    upper = np.flatnonzero(_begins(corners.below) | (line_end & (corners.y < runs.height_px)))
    lower = np.flatnonzero(_begins(corners.above) | (line_end & (corners.y > 0)))
    target[SOUTH][upper] = lower
    target[NORTH][lower] = upper
    return target


def _begins(segment_runs: Integers) -> npt.NDArray[np.bool_]:
    """Whether a run begins with a segment: another run than that of the segment before."""
    return (np.diff(segment_runs, prepend=OUTSIDE) != 0) & (segment_runs >= 0)


def _cycles(following: Integers) -> tuple[Integers, Integers]:
    """All members of a permutation, cycle after cycle, each in its order; and the cycle of each of them."""
    count = len(following)
    ones, pointers = np.ones(count, dtype=np.int8), np.arange(count + 1)
    cycles, label = connected_components(csr_array((ones, following, pointers), shape=(count, count)),
                                         directed=True, connection="strong")
    first = np.empty(cycles, dtype=np.int64)
    first[label] = np.arange(count)  # any one member of each
    before = np.empty(count, dtype=np.int64)
    before[following] = np.arange(count)
    # Joined end to end, the cycles are a single path, which a traversal lists in order.
    path = following.copy()
    path[before[first]] = np.roll(first, -1)
    order = breadth_first_order(csr_array((ones, path, pointers), shape=(count, count)), first[0],
                                return_predecessors=False)
    return order, label[order]


def closing(begins: Integers, sizes: Integers) -> Integers:
    """Indices that list each group of ``sizes`` members from ``begins`` on, and its first member once more."""
    index = ragged(begins, sizes + 1)
    index[np.cumsum(sizes + 1) - 1] = begins
    return index


def ragged(begins: Integers, sizes: Integers) -> Integers:
    """begins[0]…begins[0] + sizes[0] - 1, begins[1]… in one array."""
    shift = begins - np.concatenate(([0], np.cumsum(sizes)[:-1]))
    return np.arange(sizes.sum()) + np.repeat(shift, sizes)


def signed_areas(xy: Floats, offsets: Integers) -> Floats:
    """Areas of closed rings, each from one offset to the next: negative around an interior, positive around a hole."""
    x, y = xy.T
    crossed = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    crossed[offsets[1:] - 1] = 0.0  # from one ring to the next
    return np.add.reduceat(crossed, offsets[:-1]) / 2
