"""Windows over a scene: where they lie, how far they overlap, how much each counts where two meet. No I/O.

Along each axis the windows are *spans* of one size. Two neighbours overlap, and hand over to each other on a *ramp*,
the middle half of their overlap: there one's weight falls smoothly to zero while the other's rises, and the two sum to
one. What a window says of its outermost pixels, whose surroundings it does not see, never counts.
Ramps never touch each other, so at any pixel at most two spans of an axis count; at the scene's border there is no ramp
and the weight stays one. That is what lets a scene be stitched row by row, holding nothing but the pixels on ramps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from contract.choices import SIZE_MULTIPLE_PX, WHOLE_WINDOW_NETWORKS, Network

MAXIMUM_ROW_BYTES = 256 * 1024**2


@dataclass(frozen=True)
class Span:
    """One window's place along one axis, in pixels of the scene; half-open like ``range``.

    ``ramp_in`` is shared with the span before, ``ramp_out`` with the one after; both empty at the scene's border.
    ``stop`` lies beyond the scene where the scene is smaller than the span: the rest is padding.
    """

    start: int
    stop: int
    ramp_in: tuple[int, int]
    ramp_out: tuple[int, int]

    @property
    def size_px(self) -> int:
        return self.stop - self.start

    @property
    def finished(self) -> tuple[int, int]:
        """The pixels whose blend is complete once this span, and all before it, are done."""
        return self.ramp_in[0], self.ramp_out[0]

    def weights(self) -> npt.NDArray[np.float32]:
        """How much each pixel from ``start`` to ``stop`` counts, 0 to 1; one array of shape (size_px,)."""
        position = np.arange(self.start, self.stop, dtype=np.float64) + 0.5
        rising = _smooth_step(position, *self.ramp_in)
        falling = _smooth_step(position, *self.ramp_out)
        return (rising * (1.0 - falling)).astype(np.float32)


@dataclass(frozen=True)
class WindowGrid:
    """All windows of a scene of ``width`` × ``height`` pixels, by rows."""

    width: int
    height: int
    rows: tuple[Span, ...]
    columns: tuple[Span, ...]

    @property
    def window_shape(self) -> tuple[int, int]:
        """(height, width) in pixels, the same for every window."""
        return self.rows[0].size_px, self.columns[0].size_px

    @property
    def window_count(self) -> int:
        return len(self.rows) * len(self.columns)

    @property
    def computed_px(self) -> int:
        """Pixels the network computes when no window is skipped."""
        height, width = self.window_shape
        return self.window_count * height * width

    def __iter__(self) -> Iterator[tuple[Span, Span]]:
        """(row span, column span) of each window, row after row."""
        return ((row, column) for row in self.rows for column in self.columns)


def lay_windows(width: int, height: int, size_px: int, overlap_px: int) -> WindowGrid:
    """Cover a scene with as few windows of at most ``size_px`` as have about ``overlap_px`` between them."""
    return WindowGrid(width, height, lay_spans(height, size_px, overlap_px), lay_spans(width, size_px, overlap_px))


def lay_spans(length_px: int, size_px: int, overlap_px: int) -> tuple[Span, ...]:
    """Cover ``length_px`` with spans of one size, a multiple of ``SIZE_MULTIPLE_PX`` and at most ``size_px``.

    They start at multiples of it, too: networks halve the picture on a grid of their own, and would see the same
    pixels otherwise from another start. So the last one may reach a little beyond the scene. The spans are no larger
    than their number needs, so that little is computed twice; what remains is spread over the overlaps.

    Raises:
        ValueError: a length that is not positive, or an overlap that leaves no room to move.
    """
    if length_px < 1 or size_px % SIZE_MULTIPLE_PX or not 0 <= overlap_px < size_px:
        raise ValueError(f"cannot cover {length_px} px with windows of {size_px} px that overlap {overlap_px} px")
    length, size = -(-length_px // SIZE_MULTIPLE_PX), size_px // SIZE_MULTIPLE_PX
    # The nearest multiple, but no overlap only where none is wanted.
    overlap = min(max(round(overlap_px / SIZE_MULTIPLE_PX), int(overlap_px > 0)), size - 1)
    count = max(1, -(-(length - overlap) // (size - overlap)))
    size = min(size, -(-(length + (count - 1) * overlap) // count))
    starts = [number * (length - size) // max(count - 1, 1) * SIZE_MULTIPLE_PX for number in range(count)]
    size_px = size * SIZE_MULTIPLE_PX
    ramps = [(0, 0), *_ramps(starts, size_px), (length_px, length_px)]
    return tuple(Span(start, start + size_px, ramps[number], ramps[number + 1]) for number, start in enumerate(starts))


def suitable_size_px(network: Network, tile_size_px: int, preferred_px: int) -> int:
    """The size of windows that suits a network, in whole ``SIZE_MULTIPLE_PX``: at least that of its training tiles.

    Networks that look at the whole window at once get windows as they were trained on, others ``preferred_px``.
    """
    if network in WHOLE_WINDOW_NETWORKS:
        return _round_up(tile_size_px)
    return _round_up(max(tile_size_px, preferred_px))


def affordable_size_px(size_px: int, smallest_px: int, width: int, overlap_fraction: float, class_count: int) -> int:
    """``size_px``, halved for a very wide scene, but not below ``smallest_px``.

    There the rows that are held over the whole width would take too much memory.
    """
    # A byte for each pixel of a row of windows, two for each class and pixel on the ramp below it.
    while width * size_px * (1 + class_count * overlap_fraction) > MAXIMUM_ROW_BYTES:
        if _round_up(size_px // 2) < smallest_px or size_px == SIZE_MULTIPLE_PX:
            break
        size_px = _round_up(size_px // 2)
    return size_px


def _ramps(starts: list[int], size_px: int) -> Iterator[tuple[int, int]]:
    seams = [(earlier + size_px + later) // 2 for earlier, later in zip(starts, starts[1:])]
    for number, seam in enumerate(seams):
        half_px = (starts[number] + size_px - starts[number + 1]) // 4
        # Overlaps beyond a half would let three spans meet: keep ramps apart.
        neighbours = seams[max(number - 1, 0):number] + seams[number + 1:number + 2]
        half_px = min([half_px, *(abs(other - seam) // 2 for other in neighbours)])
        yield seam - half_px, seam + half_px


def _smooth_step(position: npt.NDArray[np.floating], start: int, stop: int) -> npt.NDArray[np.floating]:
    """0 before ``start``, 1 from ``stop`` on, half a cosine wave between them."""
    if start == stop:
        return (position >= start).astype(np.float64)
    fraction = np.clip((position - start) / (stop - start), 0.0, 1.0)
    return 0.5 - 0.5 * np.cos(np.pi * fraction)


def _round_up(length_px: int) -> int:
    return -(-length_px // SIZE_MULTIPLE_PX) * SIZE_MULTIPLE_PX
