"""A scene's windows in blocks that can be predicted apart and put together byte for byte. No I/O.

A block is a rectangle of whole windows of the one grid of the scene. Above it and to its left it computes one further
row and column of windows, its halo: what they hand over on the ramps is all that a block needs of its neighbours.
Nothing is needed from below or from the right, since a block leaves the ramps there to those who come after.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Union, overload

from .windows import Span, WindowGrid

# Beyond it the halo is no longer much, and a block takes minutes: so much is lost with a worker that dies.
LARGEST_SIDE = 16


@dataclass(frozen=True)
class WindowBlock:
    """Windows that are predicted together, and the pixels of the scene that they finish.

    ``windows`` are the scene's very own, those of the halo included, and lie where they lie in the scene; those of the
    halo take nothing over from windows before them. ``rows`` and ``columns`` are half-open ranges of pixels; those of
    all blocks cover each pixel of the scene once.
    """

    windows: WindowGrid
    rows: tuple[int, int]
    columns: tuple[int, int]


class WindowBlocks(Sequence[WindowBlock]):
    """The blocks of up to ``side`` × ``side`` windows besides their halo, row after row of blocks.

    Raises:
        ValueError: a side below one.
    """

    def __init__(self, windows: WindowGrid, side: int) -> None:
        if side < 1:
            raise ValueError(f"blocks of {side} windows hold nothing")
        self._windows, self.side = windows, side
        self._rows, self._columns = list(_pieces(windows.rows, side)), list(_pieces(windows.columns, side))

    def __len__(self) -> int:
        return len(self._rows) * len(self._columns)

    @overload
    def __getitem__(self, number: int) -> WindowBlock: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[WindowBlock]: ...
    def __getitem__(self, number: Union[int, slice]) -> Union[WindowBlock, Sequence[WindowBlock]]:
        if isinstance(number, slice):
            return [self[single] for single in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        (row_spans, rows), (column_spans, columns) = (self._rows[number // len(self._columns)],
                                                      self._columns[number % len(self._columns)])
        return WindowBlock(replace(self._windows, rows=row_spans, columns=column_spans), rows, columns)

    def by_row(self) -> list[range]:
        """The numbers of the blocks beside each other, for each row of blocks."""
        width = len(self._columns)
        return [range(first, first + width) for first in range(0, len(self), width)]


def suitable_side(windows: WindowGrid, worker_count: int) -> int:
    """The side of blocks with which so many workers are likely to be done soonest.

    Small blocks compute many windows twice, in their halos; of large ones the last may just have begun when all else
    is done (Graham 1966, Bounds for certain multiprocessing anomalies). Half of one is as much as a worker that dies
    takes with it on average.
    """
    def expected(side: int) -> float:
        computed = largest = 1
        for spans in (windows.rows, windows.columns):
            counts = [len(own) for own, _ in _pieces(spans, side)]
            computed *= sum(counts)
            largest *= max(counts)
        return computed / worker_count + largest * max(1 - 1 / worker_count, 0.5)

    return min(range(1, LARGEST_SIDE + 1), key=expected)


def _pieces(spans: tuple[Span, ...], side: int) -> Iterator[tuple[tuple[Span, ...], tuple[int, int]]]:
    """Pieces of an axis: the spans of each with the one before them, and the pixels that they finish."""
    for first in range(0, len(spans), side):
        own = spans[first:first + side]
        yield (*_halo(spans, first), *own), (own[0].finished[0], own[-1].finished[1])


def _halo(spans: tuple[Span, ...], first: int) -> tuple[Span, ...]:
    """The span before the one numbered ``first``, if any, without what it would take over from the one before it."""
    return tuple(replace(span, ramp_in=(span.ramp_in[1],) * 2) for span in spans[max(first - 1, 0):first])
