"""A mask of the pixels of a whole raster that takes an eighth of the memory of one byte each."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


class BitMask:
    """Which pixels of a raster are set, a bit each; none is at first."""

    def __init__(self, height_px: int, width_px: int) -> None:
        self.height_px, self.width_px = height_px, width_px
        self._bits = np.zeros((height_px, -(-width_px // 8)), dtype=np.uint8)

    @classmethod
    def of(cls, pixels: npt.NDArray[np.bool_]) -> BitMask:
        """The mask of pixels of shape (height, width)."""
        mask = cls(*pixels.shape)
        mask.put(0, 0, pixels)
        return mask

    def put(self, row: int, column: int, pixels: npt.NDArray[np.bool_]) -> None:
        """Set a window of shape (height, width) whose first pixel is given."""
        height, width = pixels.shape
        rows, first, last = slice(row, row + height), column // 8, -(-(column + width) // 8)
        around = np.unpackbits(self._bits[rows, first:last], axis=1)
        around[:, column - 8 * first:column - 8 * first + width] = pixels
        self._bits[rows, first:last] = np.packbits(around, axis=1)

    def packed(self) -> npt.NDArray[np.uint8]:
        """All pixels, eight in a byte; shape (height, bytes of a row)."""
        return self._bits

    def put_packed(self, row: int, bits: npt.NDArray[np.uint8]) -> None:
        """Set whole rows from a row on, as ``packed`` gives those of another mask of the same width."""
        self._bits[row:row + len(bits)] = bits

    def rows(self, first: int, last: int) -> npt.NDArray[np.bool_]:
        """Rows first…last - 1, of shape (rows, width)."""
        return np.unpackbits(self._bits[first:last], axis=1, count=self.width_px).astype(bool)

    def window(self, row: int, column: int, height_px: int, width_px: int) -> npt.NDArray[np.bool_]:
        """The pixels of a window inside the raster whose first pixel is given."""
        first, last = column // 8, -(-(column + width_px) // 8)
        around = np.unpackbits(self._bits[row:row + height_px, first:last], axis=1)
        return around[:, column - 8 * first:column - 8 * first + width_px].astype(bool)
