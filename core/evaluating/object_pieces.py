"""The objects of one class on one side of a comparison, gathered window by window.

Pixels with a number are of the object of that number, wherever they lie. Those without one are objects by what is
4-connected; such a piece over several windows is joined at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy import ndimage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..scaling_out.part_files import Arrays, prefixed, without_prefix

# What tells objects apart: the features of vector layers, numbers beside labels, distances to outlines beside a
# prediction, or nothing but the ground between them.
ObjectSource = Literal["features", "numbers", "distances", "pieces"]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class NumberedObjects:
    """Reads the number of each pixel's object in a window, 0 where nothing says it; shape (height, width)."""

    source: ObjectSource
    read: Callable[[Window], npt.NDArray[np.uint32]]


@dataclass(frozen=True)
class Objects:
    """Pixels of each object, of shape (objects,), and what told most of them apart."""

    keys: Integers
    pixels: Integers
    source: ObjectSource

    def find(self, keys: Integers) -> Integers:
        """Where objects with some of the keys are."""
        return np.searchsorted(self.keys, keys)


class _Pieces:
    """Numbers the connected pieces of a mask that comes in windows, the first of which begin at a row."""

    def __init__(self, width: int, first_row: int) -> None:
        self._first_row = first_row
        self._first = np.zeros(width, np.int64)  # piece numbers in the very first row of each column, 0: none
        self._above = np.zeros(width, np.int64)  # the same in the last row seen
        self._left = np.zeros(0, np.int64)  # of the window before, its last column
        self._same: list[Integers] = [np.zeros((0, 2), np.int64)]
        self.count = 0

    def add(self, mask: npt.NDArray[np.bool_], row_px: int, column_px: int) -> tuple[npt.NDArray[np.int32], int]:
        """Pieces of a window, from 1 on and 0 outside, not counting on from those of before; how many they are."""
        labels, count = ndimage.label(mask)
        numbers = np.where(mask, labels + np.int64(self.count), 0)
        self.count += count
        columns = slice(column_px, column_px + mask.shape[1])
        if row_px > self._first_row:
            self._join(self._above[columns], numbers[0])
        else:
            self._first[columns] = numbers[0]
        if column_px:
            self._join(self._left, numbers[:, 0])
        self._above[columns] = numbers[-1]
        self._left = numbers[:, -1].copy()
        return labels, count

    def part(self) -> Arrays:
        """What was numbered, as ``take`` adds it."""
        return {"count": np.array(self.count), "first": self._first, "last": self._above,
                "same": np.concatenate(self._same)}

    def take(self, part: Arrays) -> None:
        """Add what was numbered of the strip below; its numbers go on from those of before."""
        first, last = (np.where(part[name] > 0, part[name] + self.count, 0) for name in ("first", "last"))
        self._join(self._above, first)
        self._same.append(part["same"] + self.count)
        self._above = last
        self.count += int(part["count"])

    def joined(self) -> Integers:
        """The piece that each number is a part of, 0 of 0."""
        first, second = np.concatenate(self._same).T
        size = self.count + 1
        graph = coo_array((np.ones(len(first), np.int8), (first, second)), (size, size))
        return connected_components(graph, directed=False)[1].astype(np.int64)

    def _join(self, before: Integers, numbers: Integers) -> None:
        touching = (before > 0) & (numbers > 0)
        if touching.any():
            self._same.append(np.unique(np.stack([before[touching], numbers[touching]], axis=1), axis=0))


class SideObjects:
    """Gathers the objects of a class on one side; memory grows with their number, not with pixels.

    Args:
        width_px: of the raster.
        numbered: tells objects apart, None: they are connected pieces.
        first_row: of the raster, with which the windows begin.
    """

    def __init__(self, width_px: int, numbered: NumberedObjects | None = None, first_row: int = 0) -> None:
        self._numbered = numbered
        self._pieces = _Pieces(width_px, first_row)
        # Keys of objects: their number, or minus the number of their piece.
        self._keys: list[Integers] = [np.zeros(0, np.int64)]
        self._pixels: list[Integers] = [np.zeros(0, np.int64)]

    def add(self, mask: npt.NDArray[np.bool_], row_px: int, column_px: int) -> tuple[npt.NDArray[np.int32], Integers]:
        """Take in the pixels of the class in a window that begins at a pixel of the raster.

        Returns:
            for each pixel a place in the second array, 0 outside; keys of the window's objects, as ``joined`` has them.
        """
        before = self._pieces.count
        numbers = None
        if self._numbered is not None and mask.any():
            numbers = np.where(mask, self._numbered.read(Window(column_px, row_px, *mask.shape[::-1])), 0)
        labels, count = self._pieces.add(mask if numbers is None else mask & (numbers == 0), row_px, column_px)
        keys = np.arange(0, -count - 1, -1, dtype=np.int64)
        keys[1:] -= before
        if numbers is not None:
            there = numbers > 0
            found, place = np.unique(numbers[there], return_inverse=True)
            labels[there] = place + count + 1
            keys = np.concatenate((keys, found.astype(np.int64)))
        self._keys.append(keys[1:])
        self._pixels.append(np.bincount(labels.ravel(), minlength=len(keys))[1:])
        return labels, keys

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return prefixed("pieces", self._pieces.part()) | {
            "keys": np.concatenate(self._keys), "pixels": np.concatenate(self._pixels)}

    def take(self, part: Arrays) -> Callable[[Integers], Integers]:
        """Add what was gathered of the strip below; what says how the keys that it gave are called here."""
        before = self._pieces.count

        def here(keys: Integers) -> Integers:
            return np.where(keys < 0, keys - before, keys)

        self._pieces.take(without_prefix("pieces", part))
        self._keys.append(here(part["keys"]))
        self._pixels.append(part["pixels"])
        return here

    def joined(self) -> tuple[Objects, Callable[[Integers], Integers]]:
        """All objects, and what says which of them the keys of windows are."""
        piece_of = self._pieces.joined()

        def final(keys: Integers) -> Integers:
            return np.where(keys < 0, -1 - piece_of[np.maximum(-keys, 0)], keys)

        keys, entry = np.unique(final(np.concatenate(self._keys)), return_inverse=True)
        pixels = np.bincount(entry, np.concatenate(self._pixels), len(keys)).astype(np.int64)
        objects = Objects(keys, pixels, self._source(keys))
        return objects, lambda some: objects.find(final(some))

    def _source(self, keys: Integers) -> ObjectSource:
        if self._numbered is None or (len(keys) and (keys < 0).all()):
            return "pieces"
        return self._numbered.source
