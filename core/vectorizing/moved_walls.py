"""Where squared outlines put the walls of houses: two neighbours must move what they have in common alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .rows_of_houses import ON_PX
from .runs import Floats, Integers
from .squaring import SHORTEST_PX


@dataclass
class Replacement:
    """New lines of the arcs of one ring, and where the nodes on it go; ``nodes`` are their old vertices' keys.

    ``attempt`` counts the ways to draw the ring that were tried before; ``overlap`` is with its pixels.
    """

    ring: int
    attempt: int
    arcs: list[int]
    lines: list[Floats]
    nodes: list[int]
    places: list[Floats]
    overlap: float


class MovedWalls:
    """Where replacements put arcs and nodes: what two of them move they must move alike."""

    def __init__(self, keys: Integers) -> None:
        """``keys``: the nodes at both ends of each arc, shape (arcs, 2)."""
        self._keys = keys
        self._places: dict[int, Floats] = {}
        self._lines: dict[int, Floats] = {}

    def fits(self, replacement: Replacement) -> bool:
        """Whether a replacement moves nothing otherwise than those before."""
        places, lines = dict(zip(replacement.nodes, replacement.places)), dict(zip(replacement.arcs, replacement.lines))
        return (all(_alike(self._places[node], places[node]) for node in places.keys() & self._places.keys())
                and all(_alike(self._lines[arc], lines[arc]) for arc in lines.keys() & self._lines.keys()))

    def add(self, replacement: Replacement) -> None:
        self._places |= dict(zip(replacement.nodes, replacement.places))
        self._lines |= dict(zip(replacement.arcs, replacement.lines))

    def part(self) -> None:
        """Move nodes, where walls of neighbours run on together beyond them, to where these part."""
        arcs, ends = np.nonzero(np.isin(self._keys, list(self._places)))
        leaving: dict[int, list[tuple[int, int]]] = {}
        for arc, end in zip(arcs.tolist(), ends.tolist()):
            leaving.setdefault(int(self._keys[arc, end]), []).append((arc, 1 - 2 * end))
        for node, lines in leaving.items():
            # Elsewhere boundaries that nobody moves would be bent.
            if len(lines) == 3 and all(arc in self._lines for arc, _ in lines):
                moved = parted([self._lines[arc][::way] for arc, way in lines])
                if moved is not None:
                    self._places[node] = moved[0][0]
                    self._lines |= {arc: line[::way] for (arc, way), line in zip(lines, moved)}

    def taken_over(self, replacement: Replacement) -> Replacement:
        """The replacement with the walls of those before where they have one in common; its own walls end at these."""
        lines = [self._lines.get(arc, line) for arc, line in zip(replacement.arcs, replacement.lines)]
        for number, arc in enumerate(replacement.arcs):
            if arc not in self._lines:
                start, end = (self._places.get(node) for node in self._keys[arc].tolist())
                lines[number] = _ending_at(_ending_at(lines[number], end)[::-1], start)[::-1]
        places = [self._places.get(node, place) for node, place in zip(replacement.nodes, replacement.places)]
        return replace(replacement, lines=lines, places=places)


def _ending_at(line: Floats, place: Floats | None) -> Floats:
    """The line with its end moved, if it is; a corner so near to it that it would be a mere jog is left out."""
    if place is None:
        return line
    is_jog = len(line) > 2 and bool(np.hypot(*(line[-2] - place)) < SHORTEST_PX)
    return np.vstack((line[:-2] if is_jog else line[:-1], place))


def _alike(one: Floats, other: Floats) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=0, atol=ON_PX))


def parted(lines: list[Floats]) -> list[Floats] | None:
    """Three lines that leave one place, with that place moved to where the two of them part that run together.

    What these two have in common becomes the end of the third one. None where no two run together, or where one of
    them ends before they part. Lines of shape (vertices, 2) in pixels.
    """
    moved = None
    while True:
        for third in range(3):
            one, other = (moved or lines)[third - 2], (moved or lines)[third - 1]
            if _run_together(one, other):
                break
        else:
            return moved
        longer, shorter = sorted((one, other), key=lambda line: -_first_length(line))
        is_as_long = bool(np.hypot(*(longer[1] - shorter[1])) < ON_PX)
        if len(shorter) < 3 or (is_as_long and len(longer) < 3):
            return None
        place = shorter[1:2]
        rest = longer[2:] if is_as_long else longer[1:]
        result = [np.vstack((place, (moved or lines)[third]))] * 3
        for number, line in ((third - 2, one), (third - 1, other)):
            result[number] = shorter[1:] if line is shorter else np.vstack((place, rest))
        moved = result


def _run_together(one: Floats, other: Floats) -> bool:
    """Whether two lines leave their place along the same wall."""
    shorter, longer = sorted((one[1] - one[0], other[1] - other[0]), key=lambda step: np.hypot(*step))
    length = np.hypot(*longer)
    if not length:
        return False
    along = longer / length
    return bool(abs(shorter[0] * along[1] - shorter[1] * along[0]) < ON_PX and shorter @ along > ON_PX)


def _first_length(line: Floats) -> float:
    return float(np.hypot(*(line[1] - line[0])))
