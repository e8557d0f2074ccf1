"""A scene's windows in blocks that can be predicted apart and put together byte for byte. No I/O.

A block is a rectangle of whole windows of the one grid of the scene. Above it and to its left it computes one further
row and column of windows, its halo: what they hand over on the ramps is all that a block needs of its neighbours.
Nothing is needed from below or from the right, since a block leaves the ramps there to those who come after.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .windows import Span, WindowGrid


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


def lay_blocks(windows: WindowGrid, side: int) -> Iterator[WindowBlock]:
    """Blocks of up to ``side`` × ``side`` windows besides their halo, row after row of blocks.

    Raises:
        ValueError: a side below one.
    """
    if side < 1:
        raise ValueError(f"blocks of {side} windows hold nothing")
    for row_spans, rows in _pieces(windows.rows, side):
        for column_spans, columns in _pieces(windows.columns, side):
            yield WindowBlock(replace(windows, rows=row_spans, columns=column_spans), rows, columns)


def _pieces(spans: tuple[Span, ...], side: int) -> Iterator[tuple[tuple[Span, ...], tuple[int, int]]]:
    """Pieces of an axis: the spans of each with the one before them, and the pixels that they finish."""
    for first in range(0, len(spans), side):
        own = spans[first:first + side]
        yield (*_halo(spans, first), *own), (own[0].finished[0], own[-1].finished[1])


def _halo(spans: tuple[Span, ...], first: int) -> tuple[Span, ...]:
    """The span before the one numbered ``first``, if any, without what it would take over from the one before it."""
    return tuple(replace(span, ramp_in=(span.ramp_in[1],) * 2) for span in spans[max(first - 1, 0):first])
