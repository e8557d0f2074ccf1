"""A small picture of where changes are, gathered strip by strip: no change is too small to be seen in it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..grids.rasters import Grid

_LONGER_SIDE_PX = 720
_NO_GROUND, _STAYS = 0, 1


class Overview:
    """Cells of a grid; a cell shows the change that is in it, of several the one of the highest number."""

    def __init__(self, grid: Grid, class_count: int) -> None:
        self._cell_px = max(1, -(-max(grid.width, grid.height) // _LONGER_SIDE_PX))
        self._class_count = class_count
        self._cells = np.zeros((-(-grid.height // self._cell_px), -(-grid.width // self._cell_px)), np.uint16)

    def add(self, first_row: int, pairs: npt.NDArray[np.int64]) -> None:
        """Take in whole rows of pairs, -1 where there is no ground of both."""
        shown = np.where(pairs % (self._class_count + 1) == 0, _STAYS, pairs + _STAYS + 1).astype(np.uint16)
        shown[pairs < 0] = _NO_GROUND
        columns = np.arange(0, shown.shape[1], self._cell_px)
        by_column = np.maximum.reduceat(shown, columns, axis=1)
        rows = (first_row + np.arange(len(shown))) // self._cell_px
        np.maximum.at(self._cells, rows, by_column)

    def changes(self) -> tuple[npt.NDArray[np.uint8], list[int]]:
        """What to draw.

        Returns:
            places in the list, 255 where there is no ground, of shape (rows, columns); the pairs that are seen, the
            first of them, -1, being all that stays.
        """
        present = [number for number in np.unique(self._cells).tolist() if number > _STAYS][:253]
        place_of = np.full(int(self._cells.max()) + 2, 255, np.uint8)
        place_of[_STAYS] = 0
        place_of[present] = np.arange(1, len(present) + 1)
        return place_of[self._cells], [-1, *(number - _STAYS - 1 for number in present)]
