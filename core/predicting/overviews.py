"""Overviews of bytes, made while the rows of a raster are written: each level is the one before at half its size.

GDAL's own take longer than all the rest of a prediction that is not the network: it reads the finished raster again,
and decides pixel by pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from contract.classes import IGNORE_ID

from ..worker.thread_team import ThreadTeam

Bytes = npt.NDArray[np.uint8]
Pairs = npt.NDArray[np.uint16]
# What four pixels become: the most frequent of them, for classes; their mean, for what is measured.
Summary = Literal["mode", "average"]
# As GDAL's COG driver: no level where all of the one before fits into a block.
BLOCK_PX = 512
# Halved at once, an even number: so few that they stay in a core's cache.
ROWS_AT_ONCE = 64


def level_sizes(width: int, height: int) -> list[tuple[int, int]]:
    """(width, height) of each overview of a raster, from the largest; none where it fits into a block."""
    sizes = []
    while width > BLOCK_PX or height > BLOCK_PX:
        width, height = -(-width // 2), -(-height // 2)
        sizes.append((width, height))
    return sizes


class HalvedRows:
    """Takes the rows of a raster from the top and writes them into ``datasets``, each half the size of the one before.

    The first dataset has the raster's own size.
    """

    def __init__(self, datasets: list[DatasetWriter], summary: Summary, threads: ThreadTeam) -> None:
        dataset, *smaller = datasets
        self._dataset, self._threads = dataset, threads
        self._halved = halved_by_mode if summary == "mode" else halved_by_mean
        self._next = HalvedRows(smaller, summary, threads) if smaller else None
        self._row = 0
        self._left = np.empty((dataset.count, 0, dataset.width), np.uint8)  # a row that waits for its pair

    def write(self, rows: Bytes) -> None:
        """The next rows, shape (bands, rows, width)."""
        self._dataset.write(rows, window=Window(0, self._row, rows.shape[2], rows.shape[1]))
        self._row += rows.shape[1]
        if self._next:
            if self._left.shape[1]:
                rows = np.concatenate((self._left, rows), axis=1)
            paired = rows.shape[1] // 2 * 2
            self._left = rows[:, paired:].copy()
            if paired:
                self._next.write(self._halve(rows[:, :paired]))
            if self._row == self._dataset.height and self._left.shape[1]:
                self._next.write(self._halve(self._left))

    def _halve(self, rows: Bytes) -> Bytes:
        bands, count, width = rows.shape
        halved = np.empty((bands, -(-count // 2), -(-width // 2)), np.uint8)

        def halve(starts: Sequence[int]) -> None:
            for start in starts:
                some = slice(start // 2, (start + ROWS_AT_ONCE) // 2)
                halved[:, some] = self._halved(rows[:, start:start + ROWS_AT_ONCE])

        self._threads.share(halve, range(0, count, ROWS_AT_ONCE))
        return halved


def halved_by_mode(pixels: Bytes) -> Bytes:
    """Of each 2 × 2 pixels the value that most of them have, of equally many the first; ignored are left out.

    pixels of shape (bands, rows, columns); a row or column without a pair counts alone.
    """
    pixels, upper, lower = _paired(pixels)
    # Most pixels lie within a class: only where the four differ they are counted.
    differs = upper >> 8
    differs ^= upper
    differs &= 255
    differs |= upper ^ lower
    halved = upper.astype(np.uint8)
    _replace(halved, np.flatnonzero(differs), pixels, _mode)
    return halved


def _mode(values: Bytes) -> Bytes:
    """Of values of shape (4, n) the most frequent one of each column."""
    # One that is like an earlier need not count it: that has as many votes, and comes first.
    votes = [sum(((value == later).view(np.uint8) for later in values[number + 1:]), np.uint8(1))
             * (value != IGNORE_ID) for number, value in enumerate(values)]
    winner, most = values[0].copy(), votes[0]
    for value, count in zip(values[1:], votes[1:]):
        np.copyto(winner, value, where=count > most)
        most = np.maximum(most, count)
    return winner


def halved_by_mean(pixels: Bytes) -> Bytes:
    """Of each 2 × 2 pixels the mean, ignored ones left out; shapes as of ``halved_by_mode``."""
    pixels, upper, lower = _paired(pixels)
    total = (upper & 255) + (upper >> 8)
    total += lower & 255
    total += lower >> 8
    total += 2
    total >>= 2
    halved = total.astype(np.uint8)
    ignored = pixels == IGNORE_ID
    if ignored.any():
        some = (ignored[:, ::2] | ignored[:, 1::2]).view(np.uint16)
        _replace(halved, np.flatnonzero(some), pixels, _mean)
    return halved


def _mean(values: Bytes) -> Bytes:
    """Of values of shape (4, n) the mean of each column's known ones."""
    known = values != IGNORE_ID
    count = known.sum(axis=0, dtype=np.uint16)
    total = (values * known).sum(axis=0, dtype=np.uint16)
    mean = ((total + count // 2) // np.maximum(count, 1)).astype(np.uint8)
    return np.where(count, mean, np.uint8(IGNORE_ID))


def _paired(pixels: Bytes) -> tuple[Bytes, Pairs, Pairs]:
    """The pixels, with even numbers of rows and columns, and the two beside each other of every other row as one."""
    _, rows, columns = pixels.shape
    if rows % 2 or columns % 2:
        pixels = np.pad(pixels, ((0, 0), (0, rows % 2), (0, columns % 2)), constant_values=IGNORE_ID)
    pixels = np.ascontiguousarray(pixels)
    return pixels, pixels[:, ::2].view(np.uint16), pixels[:, 1::2].view(np.uint16)


def _replace(halved: Bytes, places: npt.NDArray[np.intp], pixels: Bytes, summary: Callable[[Bytes], Bytes]) -> None:
    """Put at flat ``places`` of ``halved`` what the four pixels there are summed up to."""
    width = pixels.shape[2]
    rows, columns = np.divmod(places, width // 2)
    first = 2 * rows * width + 2 * columns
    four = np.stack([pixels.ravel().take(first + beyond) for beyond in (0, 1, width, width + 1)])
    halved.ravel()[places] = summary(four)
