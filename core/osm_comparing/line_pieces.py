"""Lines cut where they come near to those of the other side, or leave them: the buffer method, piece by piece.

As completeness and correctness of roads are measured (Heipke, Mayer, Wiedemann, Jamet 1997; Wiedemann et al. 1998).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .matching import NOBODY

# Nearness is asked for so often along a line, in buffers.
_STEP = 0.2
# Shorter pieces, in buffers, are what a crossing street has in common with a line, or a wobble of it.
_SHORTEST = 3.0


@dataclass(frozen=True)
class Pieces:
    """Pieces of lines, arrays of shape (pieces,): ``row`` of the line, ``partner`` of the other side or ``NOBODY``."""

    lines: npt.NDArray
    row: npt.NDArray[np.int64]
    partner: npt.NDArray[np.int64]

    @property
    def is_alone(self) -> npt.NDArray[np.bool_]:
        """Which pieces are far from all lines of the other side."""
        return self.partner == NOBODY

    def take(self, which: npt.NDArray) -> Pieces:
        """The pieces of a mask or of indices."""
        return Pieces(self.lines[which], self.row[which], self.partner[which])


def pieces_of(lines: npt.NDArray, others: npt.NDArray, buffer_m: float) -> Pieces:
    """Cut lines, of shape (lines,) on one plane, where their distance to the others passes ``buffer_m``."""
    points = [shapely.get_coordinates(line) for line in shapely.segmentize(lines, _STEP * buffer_m)]
    found: list[tuple[shapely.LineString, int, int]] = []
    tree = shapely.STRtree(others)
    for row, xy in enumerate(points):
        nearest = _nearest(tree, shapely.points((xy[:-1] + xy[1:]) / 2), buffer_m)
        lengths = np.hypot(*np.diff(xy, axis=0).T)
        runs = _runs(nearest != NOBODY, lengths, _SHORTEST * buffer_m)
        for start, end, is_near in runs:
            piece = shapely.simplify(shapely.linestrings(xy[start:end + 1]), 0.001)
            found.append((piece, row, _most_frequent(nearest[start:end]) if is_near else NOBODY))
    if not found:
        return Pieces(np.zeros(0, object), np.zeros(0, np.int64), np.zeros(0, np.int64))
    pieces, rows, partners = zip(*found)
    return Pieces(np.array(pieces, object), np.array(rows), np.array(partners))


def _nearest(tree: shapely.STRtree, places: npt.NDArray, buffer_m: float) -> npt.NDArray[np.int64]:
    """The nearest line to each place within the buffer, or ``NOBODY``."""
    nearest = np.full(len(places), NOBODY)
    if len(tree):
        asked, answer = tree.query_nearest(places, max_distance=buffer_m, all_matches=False)
        nearest[asked] = answer
    return nearest


def _runs(is_near: npt.NDArray[np.bool_], lengths: npt.NDArray[np.float64],
          shortest_m: float) -> list[tuple[int, int, bool]]:
    """Start, end and nearness of the runs of segments; the shortest go to their neighbours, until none is short."""
    state = is_near.copy()
    while True:
        edges = np.flatnonzero(np.diff(state)) + 1
        starts, ends = np.r_[0, edges], np.r_[edges, len(state)]
        of_runs = np.add.reduceat(lengths, starts)
        number = int(of_runs.argmin())
        if len(starts) == 1 or of_runs[number] >= shortest_m:
            return [(int(start), int(end), bool(state[start])) for start, end in zip(starts, ends)]
        state[starts[number]:ends[number]] ^= True


def _most_frequent(numbers: npt.NDArray[np.int64]) -> int:
    known = numbers[numbers != NOBODY]
    return int(np.bincount(known).argmax())
