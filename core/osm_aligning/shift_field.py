"""From shifts of blocks to a shift at every place: between the middles of blocks in proportion, nowhere without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj

from ..grids.geodesy import local_projected_crs
from .block_scores import Peak
from .blocks import BlockGrid
from .smoothing import Place


@dataclass(frozen=True)
class ShiftField:
    """Shifts in metres to the east and north, and their certainty: arrays of the blocks' shape, NaN: no answer.

    ``plane``: the CRS in metres whose axes these are.
    """

    blocks: BlockGrid
    plane: pyproj.CRS
    east_m: npt.NDArray[np.float64]
    north_m: npt.NDArray[np.float64]
    certainty: npt.NDArray[np.float64]

    @classmethod
    def of(cls, blocks: BlockGrid, peaks: Mapping[Place, Peak]) -> ShiftField:
        """The field of the blocks that have an answer."""
        plane = local_projected_crs(blocks.grid.crs, blocks.grid.bounds)
        rows_px, columns_px, certainty = (np.full(blocks.shape, np.nan) for _ in range(3))
        for place, peak in peaks.items():
            rows_px[place], columns_px[place], certainty[place] = peak.row_px, peak.column_px, peak.certainty
        columns, rows = blocks.centers_px()
        to_plane = pyproj.Transformer.from_crs(blocks.grid.crs, plane, always_xy=True)
        x, y = to_plane.transform(*blocks.grid.coordinates(columns, rows))
        moved_x, moved_y = to_plane.transform(*blocks.grid.coordinates(
            columns + np.nan_to_num(columns_px), rows + np.nan_to_num(rows_px)))
        is_answer = np.isfinite(certainty)
        return cls(blocks, plane, np.where(is_answer, moved_x - x, np.nan), np.where(is_answer, moved_y - y, np.nan),
                   certainty)

    @property
    def is_answer(self) -> npt.NDArray[np.bool_]:
        """Which blocks have an answer."""
        return np.isfinite(self.certainty)

    @property
    def lengths_m(self) -> npt.NDArray[np.float64]:
        """How far each block is shifted."""
        return np.hypot(self.east_m, self.north_m)

    def at(self, places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Shift to the east and north in metres, and certainty, at places on the plane.

        Args:
            places: of shape (places, 2).

        Returns:
            Of shape (places, 3); NaN where none of the four nearest blocks has an answer.
        """
        to_grid = pyproj.Transformer.from_crs(self.plane, self.blocks.grid.crs, always_xy=True)
        columns, rows = self.blocks.grid.pixel_positions(*to_grid.transform(*places.T))
        positions = np.stack([rows, columns]) / self.blocks.side_px - 0.5
        values = np.stack([self.east_m, self.north_m, self.certainty], axis=-1)
        first = np.floor(positions)
        sums, weights = np.zeros((len(places), 3)), np.zeros(len(places))
        for down in (0, 1):
            for right in (0, 1):
                corner = first + np.array([[down], [right]])
                share = np.prod(np.maximum(0, 1 - np.abs(positions - corner)), axis=0)
                corner_values, is_there = _picked(values, corner)
                share = np.where(is_there, share, 0)
                weights += share
                sums += share[:, None] * corner_values
        return np.where(weights[:, None] > 0, sums / np.maximum(weights, 1e-12)[:, None], np.nan)


def _picked(values: npt.NDArray[np.float64],
            indices: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Values of blocks, 0 beside the blocks and where there is no answer, and which have one."""
    rows, columns = np.nan_to_num(indices, nan=-1, posinf=-1, neginf=-1).astype(np.int64)
    inside = (rows >= 0) & (columns >= 0) & (rows < values.shape[0]) & (columns < values.shape[1])
    picked = values[np.where(inside, rows, 0), np.where(inside, columns, 0)]
    is_there = inside & np.isfinite(picked).all(axis=1)
    return np.where(is_there[:, None], picked, 0), is_there
