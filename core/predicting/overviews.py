"""Overviews of bytes, made while the rows of a raster are written: each level is the one before at half its size.

GDAL's own take longer than all the rest of a prediction that is not the network: it reads the finished raster again,
and decides pixel by pixel.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from contract.classes import IGNORE_ID

Bytes = npt.NDArray[np.uint8]
# What four pixels become: the most frequent of them, for classes; their mean, for what is measured.
Summary = Literal["mode", "average"]
# As GDAL's COG driver: no level where all of the one before fits into a block.
BLOCK_PX = 512


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

    def __init__(self, datasets: list[DatasetWriter], summary: Summary) -> None:
        dataset, *smaller = datasets
        self._dataset = dataset
        self._halve = halved_by_mode if summary == "mode" else halved_by_mean
        self._next = HalvedRows(smaller, summary) if smaller else None
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


def halved_by_mode(pixels: Bytes) -> Bytes:
    """Of each 2 × 2 pixels the value that most of them have, of equally many the first; ignored are left out.

    pixels of shape (bands, rows, columns); a row or column without a pair counts alone.
    """
    values = _quarters(pixels)
    winner = values[0].copy()
    # Most pixels lie within a class: only the others are counted.
    mixed = (winner != values[1]) | (winner != values[2]) | (winner != values[3])
    if mixed.any():
        winner[mixed] = _mode(np.stack([value[mixed] for value in values]))
    return winner


def _mode(values: Bytes) -> Bytes:
    """Of values of shape (4, n) the most frequent one of each column."""
    votes = (values[:, None] == values).sum(axis=1, dtype=np.uint8)
    votes[values == IGNORE_ID] = 0
    return np.take_along_axis(values, votes.argmax(axis=0)[None], axis=0)[0]


def halved_by_mean(pixels: Bytes) -> Bytes:
    """Of each 2 × 2 pixels the mean, ignored ones left out; shapes as of ``halved_by_mode``."""
    values = _quarters(pixels)
    total = np.zeros(values[0].shape, np.uint16)
    count = np.zeros(total.shape, np.uint16)
    for value in values:
        known = value != IGNORE_ID
        total += value * known
        count += known
    nothing = count == 0
    count[nothing] = 1
    mean = ((total + count // 2) // count).astype(np.uint8)
    mean[nothing] = IGNORE_ID
    return mean


def _quarters(pixels: Bytes) -> list[Bytes]:
    """The four pixels of each 2 × 2, as an array for each of their places."""
    _, rows, columns = pixels.shape
    if rows % 2 or columns % 2:
        pixels = np.pad(pixels, ((0, 0), (0, rows % 2), (0, columns % 2)), constant_values=IGNORE_ID)
    return [pixels[:, row::2, column::2] for row in (0, 1) for column in (0, 1)]
