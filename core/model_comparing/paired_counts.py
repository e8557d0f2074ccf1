"""What two models say of the same pixels, counted by block, and where they differ."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID

from .compared_ground import ComparedBlocks

BOTH_RIGHT, FIRST_RIGHT, SECOND_RIGHT, BOTH_WRONG = range(4)
_MAP_PX = 480
# Of a cell of the map: from this share on that the models differ about it shows which is right.
_DIFFERING_SHARE = 0.1


class PairedCounts:
    """Confusion matrices of both models, and a map of who is right.

    ``matrices``: of shape (2, blocks, classes, classes), rows the reference's. ``pairs``: pixels that both, only the
    first, only the second and neither model has right.
    """

    def __init__(self, blocks: ComparedBlocks, class_count: int) -> None:
        self._blocks, self._class_count = blocks, class_count
        height, width = blocks.row_edges_px[-1], blocks.column_edges_px[-1]
        self._cell_px = max(1, -(-max(height, width) // _MAP_PX))
        self._map = np.zeros((-(-height // self._cell_px), -(-width // self._cell_px), 4), np.int64)
        self.matrices = np.zeros((2, blocks.count, class_count, class_count), np.int64)

    def add(self, reference: npt.NDArray[np.uint8], first: npt.NDArray[np.uint8], second: npt.NDArray[np.uint8],
            row_px: int) -> None:
        """Take in whole rows of class positions, 255 for none, each of shape (height, width of the grid)."""
        known = (reference != IGNORE_ID) & (first != IGNORE_ID) & (second != IGNORE_ID)
        if not known.any():
            return
        numbers = self._blocks.numbers(row_px, len(reference))[known]
        truth = reference[known].astype(np.int64)
        for matrices, said in zip(self.matrices, (first[known], second[known])):
            cells = (numbers * self._class_count + truth) * self._class_count + said
            matrices += np.bincount(cells, minlength=matrices.size).reshape(matrices.shape)
        rows, columns = np.nonzero(known)
        cells = (row_px + rows) // self._cell_px * self._map.shape[1] + columns // self._cell_px
        kinds = 2 * (first[known] != truth) + (second[known] != truth)  # in the order of the constants
        self._map += np.bincount(cells * 4 + kinds, minlength=self._map.size).reshape(self._map.shape)

    @property
    def pairs(self) -> npt.NDArray[np.int64]:
        return np.asarray(self._map.sum(axis=(0, 1)))

    def map(self) -> npt.NDArray[np.uint8]:
        """Who is right, cell by cell, cut to what is known: one of the constants, 255 where nothing is."""
        known = self._map.sum(axis=2)
        shown = np.where(2 * self._map[..., BOTH_WRONG] > known, BOTH_WRONG, BOTH_RIGHT).astype(np.uint8)
        differing = self._map[..., [FIRST_RIGHT, SECOND_RIGHT]]
        differs = differing.sum(axis=2) >= np.maximum(1, _DIFFERING_SHARE * known)
        shown = np.where(differs, FIRST_RIGHT + differing.argmax(axis=2), shown).astype(np.uint8)
        shown[known == 0] = IGNORE_ID
        rows, columns = (np.flatnonzero(known.any(axis=axis)) for axis in (1, 0))
        return shown[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
