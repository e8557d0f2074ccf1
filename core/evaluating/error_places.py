"""Where a prediction is wrong: counts by cell of a raster, for a map of errors and to find the worst tiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..scaling_out.part_files import Arrays, prefixed, without_prefix

# A map of so many cells along its longer side can be read on a phone and is a few kilobytes large.
MAP_CELLS = 480
# Tiles of a small raster are smaller, so that there are enough of them to choose from.
TILE_PX = 256
SMALLEST_TILE_PX = 32
TILES_ALONG = 8
# Narrower than one in so many of a whole tile's side.
SLIVER = 4
# Fewer pixels than vectorizing keeps, or than so much of the fullest tile, say nothing of a place.
LEAST_JUDGED_PX = 9
LEAST_JUDGED_SHARE = 0.05

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class TileErrors:
    """A tile of the raster, how many of its pixels are judged, and how many of those are wrong."""

    row_px: int
    column_px: int
    height_px: int
    width_px: int
    judged_px: int
    wrong_px: int


class CellCounts:
    """Judged and wrong pixels of every square cell of a raster; both counts have shape (cell rows, cell columns)."""

    def __init__(self, height_px: int, width_px: int, cell_px: int) -> None:
        self.height_px, self.width_px, self.cell_px = height_px, width_px, cell_px
        self.judged: Integers = np.zeros((-(-height_px // cell_px), -(-width_px // cell_px)), np.int64)
        self.wrong: Integers = np.zeros_like(self.judged)

    def add(self, judged: npt.NDArray[np.bool_], wrong: npt.NDArray[np.bool_], row_px: int, column_px: int) -> None:
        """Count the pixels of a window, of shape (height, width), that begins at a pixel of the raster."""
        rows = _cell_begins(row_px, judged.shape[0], self.cell_px)
        columns = _cell_begins(column_px, judged.shape[1], self.cell_px)
        first_row, first_column = row_px // self.cell_px, column_px // self.cell_px
        cells = (slice(first_row, first_row + len(rows)), slice(first_column, first_column + len(columns)))
        for counts, pixels in ((self.judged, judged), (self.wrong, wrong)):
            of_rows = np.add.reduceat(pixels, rows, axis=0, dtype=np.int32)
            counts[cells] += np.add.reduceat(of_rows, columns, axis=1, dtype=np.int64)

    def part(self) -> Arrays:
        """All counts, without the rows of cells that have none."""
        rows = np.flatnonzero(self.judged.any(axis=1))
        some = slice(rows[0], rows[-1] + 1) if len(rows) else slice(0, 0)
        return {"first_row": np.array(some.start), "judged": self.judged[some], "wrong": self.wrong[some]}

    def take(self, part: Arrays) -> None:
        """Add the counts of other pixels of the same raster."""
        first = int(part["first_row"])
        rows = slice(first, first + len(part["judged"]))
        self.judged[rows] += part["judged"]
        self.wrong[rows] += part["wrong"]

    def sides_px(self) -> tuple[Integers, Integers]:
        """Heights of the rows of cells and widths of their columns: those at the raster's end may be cut off."""
        rows, columns = self.judged.shape
        return (np.minimum(self.cell_px, self.height_px - self.cell_px * np.arange(rows)),
                np.minimum(self.cell_px, self.width_px - self.cell_px * np.arange(columns)))

    def shares(self) -> npt.NDArray[np.float64]:
        """Share of the judged pixels that are wrong, NaN in cells without any."""
        return np.divide(self.wrong, self.judged, out=np.full(self.judged.shape, np.nan), where=self.judged > 0)


class ErrorPlaces:
    """Gathers where errors are; memory grows with the number of cells and tiles."""

    def __init__(self, height_px: int, width_px: int) -> None:
        longer = max(height_px, width_px)
        self.map = CellCounts(height_px, width_px, -(-longer // MAP_CELLS))
        self.tiles = CellCounts(height_px, width_px, int(np.clip(longer // TILES_ALONG, SMALLEST_TILE_PX, TILE_PX)))

    def add(self, judged: npt.NDArray[np.bool_], wrong: npt.NDArray[np.bool_], row_px: int, column_px: int) -> None:
        """Count the pixels of a window, of shape (height, width), that begins at a pixel of the raster."""
        self.map.add(judged, wrong, row_px, column_px)
        self.tiles.add(judged, wrong, row_px, column_px)

    def part(self) -> Arrays:
        """What was counted, as ``take`` adds it."""
        return prefixed("map", self.map.part()) | prefixed("tiles", self.tiles.part())

    def take(self, part: Arrays) -> None:
        """Add what was counted of other pixels of the same raster."""
        self.map.take(without_prefix("map", part))
        self.tiles.take(without_prefix("tiles", part))

    def worst(self, count: int) -> list[TileErrors]:
        """The tiles with the largest shares of wrong pixels, none without any.

        Tiles that are judged to less than half say little and come last; equal ones come row by row. The slivers that
        a raster's right and lower edge cut off, and tiles where hardly anything is judged, as against the fullest one,
        are nothing to look at and left out.
        """
        tiles = self.tiles
        height_px, width_px = tiles.sides_px()
        is_sliver = np.minimum.outer(height_px, width_px) * SLIVER < min(tiles.cell_px, tiles.height_px, tiles.width_px)
        fullest_px = int(np.where(is_sliver, 0, tiles.judged).max())
        enough = (tiles.judged >= max(LEAST_JUDGED_PX, LEAST_JUDGED_SHARE * fullest_px)) & ~is_sliver
        wrong = np.flatnonzero((tiles.wrong > 0) & enough)
        judged = tiles.judged.ravel()[wrong]
        order = np.lexsort((wrong, -tiles.shares().ravel()[wrong], judged * 2 < tiles.cell_px**2))[:count]
        return [self._tile(*divmod(number, tiles.wrong.shape[1])) for number in wrong[order].tolist()]

    def _tile(self, row: int, column: int) -> TileErrors:
        tiles, side = self.tiles, self.tiles.cell_px
        return TileErrors(row * side, column * side, min(side, tiles.height_px - row * side),
                          min(side, tiles.width_px - column * side), int(tiles.judged[row, column]),
                          int(tiles.wrong[row, column]))


def _cell_begins(first_px: int, length_px: int, cell_px: int) -> Integers:
    """Where, along one side of a window, the cells begin; the window's own first pixel begins the first."""
    borders = np.arange(-(-(first_px + 1) // cell_px) * cell_px, first_px + length_px, cell_px)
    return np.concatenate(([0], borders - first_px)).astype(np.int64)
