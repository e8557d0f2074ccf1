"""A small picture of where changes are, gathered strip by strip: no change is too small to be seen in it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID

from ..grids.rasters import Grid

_LONGER_SIDE_PX = 720
_NO_GROUND, _LAST_PLACE = 0, 254


class Overview:
    """Cells of a grid; a cell shows the change that is in it, of several the one of the highest number.

    Where nothing changed it shows the class that stays. Numbers are 0 for no ground, then those of classes, then pairs.
    """

    def __init__(self, grid: Grid, class_count: int) -> None:
        self._cell_px = max(1, -(-max(grid.width, grid.height) // _LONGER_SIDE_PX))
        self._class_count = class_count
        self._cells = np.zeros((-(-grid.height // self._cell_px), -(-grid.width // self._cell_px)), np.uint16)

    def add(self, first_row: int, pairs: npt.NDArray[np.int64]) -> None:
        """Take in whole rows of pairs, -1 where there is no ground of both."""
        count = self._class_count
        stays = pairs % (count + 1) == 0
        shown = np.where(stays, pairs // (count + 1) + 1, pairs + count + 1).astype(np.uint16)
        shown[pairs < 0] = _NO_GROUND
        columns = np.arange(0, shown.shape[1], self._cell_px)
        by_column = np.maximum.reduceat(shown, columns, axis=1)
        rows = (first_row + np.arange(len(shown))) // self._cell_px
        np.maximum.at(self._cells, rows, by_column)

    def picture(self) -> tuple[npt.NDArray[np.uint8], list[int]]:
        """What to draw: places in a list of pairs, 255 where there is no ground, of shape (rows, columns); the pairs.

        Where more pairs are seen than a picture has colours, the last of them share one.
        """
        count = self._class_count
        present = np.unique(self._cells[self._cells != _NO_GROUND])
        pairs = np.where(present <= count, (present.astype(np.int64) - 1) * (count + 1),
                         present.astype(np.int64) - count - 1)
        places = np.minimum(np.searchsorted(present, self._cells), _LAST_PLACE).astype(np.uint8)
        places[self._cells == _NO_GROUND] = IGNORE_ID
        return places, pairs[:_LAST_PLACE + 1].tolist()
