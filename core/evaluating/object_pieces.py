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
    """Numbers the connected pieces of a mask that comes in windows."""

    def __init__(self, width: int) -> None:
        self._above = np.zeros(width, np.int64)  # piece numbers in the last row seen of each column, 0: none
        self._left = np.zeros(0, np.int64)  # of the window before, its last column
        self._same: list[Integers] = [np.zeros((0, 2), np.int64)]
        self.count = 0

    def add(self, mask: npt.NDArray[np.bool_], row_px: int, column_px: int) -> tuple[npt.NDArray[np.int32], int]:
        """Pieces of a window, from 1 on and 0 outside, not counting on from those of before; how many they are."""
        labels, count = ndimage.label(mask)
        numbers = np.where(mask, labels + np.int64(self.count), 0)
        self.count += count
        columns = slice(column_px, column_px + mask.shape[1])
        if row_px:
            self._join(self._above[columns], numbers[0])
        if column_px:
            self._join(self._left, numbers[:, 0])
        self._above[columns] = numbers[-1]
        self._left = numbers[:, -1].copy()
        return labels, count

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
    """

    def __init__(self, width_px: int, numbered: NumberedObjects | None = None) -> None:
        self._numbered = numbered
        self._pieces = _Pieces(width_px)
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
