"""The blocks of a scene, and how well the objects of each fit the evidence at every shift."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.windows import Window

from contract.jobs import AlignOsmJob
from contract.texts import tr

from ..grids.rasters import Grid
from ..labelling.burning import Burner, Shapes
from ..worker.events import Events
from .block_scores import scores
from .evidence import Evidence

# Fewer objects fit somewhere by chance.
_LEAST_OBJECTS = 3
# Of a pixel, along either side, whose middles are looked at for the share that objects cover.
_PARTS = 4


@dataclass(frozen=True)
class BlockGrid:
    """Square blocks of ``side_px`` on a grid, the last of a row or column cut; shifts reach to ``radius_px``."""

    grid: Grid
    side_px: int
    radius_px: int

    @classmethod
    def of(cls, grid: Grid, job: AlignOsmJob) -> BlockGrid:
        """The blocks of a job."""
        return cls(grid, max(8, round(job.block_size_m / grid.pixel_size_m)),
                   max(2, math.ceil(job.maximum_shift_m / grid.pixel_size_m)))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of blocks."""
        return math.ceil(self.grid.height / self.side_px), math.ceil(self.grid.width / self.side_px)

    def window(self, row: int, column: int) -> Window:
        """The pixels of a block."""
        top, left = row * self.side_px, column * self.side_px
        return Window(left, top, min(self.side_px, self.grid.width - left), min(self.side_px, self.grid.height - top))

    def widened(self, row: int, column: int) -> Window:
        """The pixels that a block may be shifted to."""
        window, radius_px = self.window(row, column), self.radius_px
        return Window(window.col_off - radius_px, window.row_off - radius_px, window.width + 2 * radius_px,
                      window.height + 2 * radius_px)

    def centers_px(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Columns and rows of the middles of all blocks; both of the blocks' shape."""
        rows, columns = np.indices(self.shape) * self.side_px
        return ((columns + np.minimum(columns + self.side_px, self.grid.width)) / 2,
                (rows + np.minimum(rows + self.side_px, self.grid.height)) / 2)

    def objects(self, polygons_px: npt.NDArray) -> npt.NDArray[np.int64]:
        """How many objects have their middle in each block."""
        middles = shapely.get_coordinates(shapely.centroid(polygons_px))
        columns, rows = np.floor(middles.T / self.side_px).astype(int)
        counts = np.zeros(self.shape, np.int64)
        inside = (columns >= 0) & (rows >= 0) & (rows < self.shape[0]) & (columns < self.shape[1])
        np.add.at(counts, (rows[inside], columns[inside]), 1)
        return counts


class CoverBurner:
    """Burns shapes as the share of each pixel that they cover, so that they lie where they are to a part of a pixel."""

    def __init__(self, shapes: Shapes) -> None:
        finer = shapely.transform(shapes.geometries, lambda xy: xy * _PARTS)
        self._burner = Burner(Shapes(finer, shapes.class_ids, shapes.burn_orders), 0, np.ones(len(shapes), np.uint8))

    def read(self, window: Window) -> npt.NDArray[np.float32]:
        """Shares of a window of the grid, from 0 to 1, of shape (height, width)."""
        height, width = int(window.height), int(window.width)
        parts = self._burner.read(Window(window.col_off * _PARTS, window.row_off * _PARTS, width * _PARTS,
                                         height * _PARTS))
        return parts.reshape(height, _PARTS, width, _PARTS).mean(axis=(1, 3), dtype=np.float32)


def block_surfaces(blocks: BlockGrid, counts: npt.NDArray[np.int64], burner: CoverBurner, evidence: Evidence,
                   events: Events, share: float) -> dict[tuple[int, int], npt.NDArray[np.float64]]:
    """The scores at every shift of each block that has enough objects; ``share``: of the progress that is over."""
    chosen = list(_with_objects(counts))
    surfaces = {}
    for number, place in enumerate(chosen):
        events.progress(share + (0.9 - share) * number / len(chosen), 1, tr("Comparing blocks with the imagery"))
        template = evidence.template(burner.read(blocks.window(*place)))
        shown, valid = evidence.read(blocks.widened(*place))
        surfaces[place] = scores(template, shown, valid, blocks.grid.pixel_size_m)
    return surfaces


def _with_objects(counts: npt.NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    for row, column in np.argwhere(counts >= _LEAST_OBJECTS):
        yield int(row), int(column)
