"""Boundaries from node to node, each once, and the rings that are made of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely

from .coverage import Rings, ragged
from .runs import Floats, Integers


@dataclass(frozen=True)
class Lines:
    """Lines one after the other: line k is ``xy[offsets[k]:offsets[k + 1]]``."""

    xy: Floats
    offsets: Integers

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def geometries(self, scale: tuple[float, float] = (1.0, 1.0)) -> npt.NDArray:
        """Lines for shapely, their coordinates multiplied by ``scale``."""
        return shapely.from_ragged_array(shapely.GeometryType.LINESTRING, self.xy * scale, (self.offsets,))


@dataclass(frozen=True)
class Arcs:
    """Boundaries from node to node, each once, and the rings made of them.

    Ring k consists of the ``arc[first[k]:first[k + 1]]``, each run backwards where ``backwards`` says so; ``free``
    says which rings have no node and so are a single arc that begins anywhere.
    """

    lines: Lines
    first: Integers
    arc: Integers
    backwards: npt.NDArray[np.bool_]
    free: npt.NDArray[np.bool_]

    def ring_of(self) -> Integers:
        """The ring of each of ``arc``."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))

    def free_lines(self) -> npt.NDArray[np.bool_]:
        """Which lines are a ring without a node, of shape (lines,)."""
        free = np.zeros(len(self.lines), dtype=bool)
        free[self.arc[self.first[:-1][self.free]]] = True
        return free


def arcs_of(rings: Rings) -> Arcs:
    """Cut rings at their nodes; rings without one at a corner that the ring on their other side would choose too."""
    size = np.diff(rings.offsets) - 1
    begin = np.concatenate(([0], np.cumsum(size)))
    open_ring = ragged(rings.offsets[:-1], size)
    xy, node = rings.xy[open_ring].astype(np.int64), rings.node[open_ring]
    key = xy[:, 1] << 32 | xy[:, 0]
    ring = np.repeat(np.arange(len(size)), size)
    without = ~np.logical_or.reduceat(node, begin[:-1])
    node |= without[ring] & (key == np.minimum.reduceat(key, begin[:-1])[ring])

    # Arcs in the order of the rings, each ring from its first node on.
    start = np.flatnonzero(node)
    first = np.searchsorted(start, begin)
    ring_of_arc = ring[start]
    following = np.arange(1, len(start) + 1)
    following[first[1:] - 1] = first[:-1]
    end = start[following]
    length = np.where(end > start, end - start, end - start + size[ring_of_arc])
    into = ragged(np.zeros_like(length), length + 1)
    member = np.repeat(start - begin[ring_of_arc], length + 1) + into
    vertex = np.repeat(begin[ring_of_arc], length + 1) + member % np.repeat(size[ring_of_arc], length + 1)

    head, tail = key[start], key[end]
    second, before_last = _next(start, begin, size, ring_of_arc, 1), _next(end, begin, size, ring_of_arc, -1)
    backwards = (head > tail) | ((head == tail) & (key[second] > key[before_last]))
    # An arc is known by where it begins and in which of four directions.
    step = np.sign(xy[np.where(backwards, before_last, second)] - xy[np.where(backwards, end, start)])
    identity = np.where(backwards, tail, head) * 4 + np.where(step[:, 0] == 0, step[:, 1] + 1, step[:, 0] + 2)
    _, once, arc = np.unique(identity, return_index=True, return_inverse=True)
    offsets = np.concatenate(([0], np.cumsum(length + 1)))
    chosen = _backwards(offsets[once], length[once] + 1, backwards[once])
    return Arcs(Lines(rings.xy[open_ring][vertex[chosen]], np.concatenate(([0], np.cumsum(length[once] + 1)))),
                 first, arc, backwards, without)


def _next(at: Integers, begin: Integers, size: Integers, ring: Integers, step: int) -> Integers:
    """The vertex before or after each vertex in its ring."""
    return begin[ring] + (at - begin[ring] + step) % size[ring]


def _backwards(begin: Integers, size: Integers, backwards: npt.NDArray[np.bool_]) -> Integers:
    """Indices of groups of ``size`` members from ``begin`` on, some of them backwards."""
    into = ragged(np.zeros_like(size), size)
    turned = np.repeat(backwards, size)
    return np.repeat(begin, size) + np.where(turned, np.repeat(size, size) - 1 - into, into)


def assembled(rings: Rings, arcs: Arcs, lines: Lines) -> Rings:
    """The rings of arcs under other lines."""
    begin, size = lines.offsets[:-1][arcs.arc], np.diff(lines.offsets)[arcs.arc] - 1
    # Each arc without its last vertex, which is the next one's first; backwards, that is its own first.
    index = _backwards(np.where(arcs.backwards, begin + 1, begin), size, arcs.backwards)
    ring_size = np.add.reduceat(size, arcs.first[:-1])
    ring_begin = np.concatenate(([0], np.cumsum(ring_size)))[:-1]
    from_ring = ragged(ring_begin, ring_size + 1)
    from_ring[np.cumsum(ring_size + 1) - 1] = ring_begin
    xy = lines.xy[index][from_ring]
    return replace(rings, xy=xy, node=np.zeros(len(xy), dtype=bool),
                   offsets=np.concatenate(([0], np.cumsum(ring_size + 1))))
