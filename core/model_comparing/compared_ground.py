"""The ground on which two models are compared: imagery, labels on their grid, and the blocks that count once."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from contract.errors import InputError, JobError
from contract.jobs import CompareModelsJob, VectorSource
from contract.texts import tr
from contract.words import word_for

from ..grids.class_rasters import new_class_raster
from ..grids.extents import check_overlap
from ..grids.object_raster import DISTANCES_DTYPE, new_object_raster
from ..grids.rasters import Grid, grid_of, open_raster
from ..tiling.dataset_json import TileRecord
from ..tiling.spatial_blocks import edges_px
from ..tiling.tiles_folder import INDEX_LAYER, TilesFolder
from ..worker.events import Events

# With fewer the tests say little; so many are also few enough to be far from each other.
LEAST_BLOCKS, WANTED_BLOCKS = 12, 100
_SMALLEST_BLOCK_PX = 64
_MOST_BLOCKS = 20_000


@dataclass(frozen=True)
class ComparedBlocks:
    """Edges of the blocks on the labels' grid, in pixels from its corner; ``words`` says what they are."""

    row_edges_px: tuple[int, ...]
    column_edges_px: tuple[int, ...]
    words: str

    @property
    def count(self) -> int:
        return (len(self.row_edges_px) - 1) * (len(self.column_edges_px) - 1)

    def numbers(self, row_px: int, height_px: int) -> npt.NDArray[np.int64]:
        """The number of the block of each pixel of whole rows; shape (height_px, width of the grid)."""
        rows = np.searchsorted(self.row_edges_px, row_px + np.arange(height_px), "right") - 1
        columns = np.searchsorted(self.column_edges_px, np.arange(self.column_edges_px[-1]), "right") - 1
        return rows[:, None] * (len(self.column_edges_px) - 1) + columns

    def window(self, number: int) -> Window:
        """The pixels of a block."""
        row, column = divmod(number, len(self.column_edges_px) - 1)
        top, bottom = self.row_edges_px[row:row + 2]
        left, right = self.column_edges_px[column:column + 2]
        return Window(left, top, right - left, bottom - top)


@dataclass(frozen=True)
class ComparedGround:
    """Paths of imagery and labels, the labels' grid, its blocks, and what it is called.

    ``tiles``: the folder whose held-out split this is; None where imagery and labels were given. ``area``: where its
    tiles lie.
    """

    imagery: str
    labels: str
    grid: Grid
    blocks: ComparedBlocks
    title: str
    tiles: TilesFolder | None = None
    area: VectorSource | None = None


def compared_ground(job: CompareModelsJob, folder: Path, events: Events) -> ComparedGround:
    """Of a job; what has to be written for it is written into a folder.

    Raises:
        JobError: it names neither tiles nor imagery and labels, or both.
        InputError, TilesError: they cannot be read.
    """
    if bool(job.tiles_folder) == bool(job.imagery or job.labels) or bool(job.imagery) != bool(job.labels):
        given = ", ".join(path for path in (job.tiles_folder, job.imagery, job.labels) if path) or tr("none")
        raise JobError(tr("Models are compared on a tiles folder, or on imagery with labels; given are: "
                          "{given}.").format(given=given), tr("Give TILES alone, or INPUT and LABELS."))
    if job.tiles_folder:
        return _of_tiles(job, TilesFolder.open(job.tiles_folder), folder, events)
    with open_raster(job.imagery, tr("Imagery")) as imagery, open_raster(job.labels, tr("Labels")) as labels:
        grid = grid_of(labels, tr("Labels"))
        check_overlap((tr("Labels"), job.labels, grid), (tr("imagery"), job.imagery, grid_of(imagery, tr("Imagery"))))
    side_px = round(max(grid.height, grid.width) / np.sqrt(WANTED_BLOCKS))
    return ComparedGround(job.imagery, job.labels, grid, _squares(grid, job, side_px), Path(job.imagery).name)


def _of_tiles(job: CompareModelsJob, tiles: TilesFolder, folder: Path, events: Events) -> ComparedGround:
    """The test tiles of a folder put together to a scene again, which holds nothing else."""
    split, dataset = tiles.evaluation_split(), tiles.dataset
    records = tiles.tiles(split)
    imagery, labels = folder / "imagery.tif", folder / "labels.tif"
    grid = dataset.grid
    # "minisblack": GDAL would else declare the fourth of four 8-bit bands an alpha band.
    profile = {"driver": "GTiff", "width": grid.width, "height": grid.height, "crs": grid.crs.to_wkt(),
               "transform": grid.transform, "count": len(dataset.bands), "dtype": dataset.dtype, "tiled": True,
               "photometric": "minisblack", "sparse_ok": True, "bigtiff": "if_safer"}
    with (rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(imagery, "w", **profile) as scene,
          new_class_raster(labels, grid, tiles.scheme) as reference,
          _new_objects(reference.name, grid, dataset.objects) as objects):
        for number, band in enumerate(dataset.bands, 1):
            scene.set_band_description(number, band.name)
        for number, record in enumerate(records):
            events.progress(0.1 * number / len(records), 1, tr("Putting the tiles together"))
            image, valid, known = tiles.read(record)
            content = slice(record.height_px), slice(record.width_px)
            scene.write(image[(slice(None), *content)], window=_window(record))
            scene.write_mask(valid[content], window=_window(record))
            reference.write(known[content], 1, window=_window(record))
            if objects:
                objects.write(tiles.read_distances(record)[content], 1, window=_window(record))
    blocks = ComparedBlocks(dataset.blocks.row_edges_px, dataset.blocks.column_edges_px,
                            tr("blocks of the {split} split").format(split=word_for(split)))
    if job.block_size_m is not None or int((dataset.blocks.splits == split).sum()) < LEAST_BLOCKS:
        blocks = _squares(grid, job, dataset.tile_size_px)
    area = VectorSource(str(tiles.index_path), INDEX_LAYER, f"split = '{split}'")
    return ComparedGround(str(imagery), str(labels), grid, blocks, f"{tiles.path.name} ({word_for(split)})", tiles,
                          area if tiles.index_path.exists() else None)


def _new_objects(classes: str, grid: Grid, are_there: bool) -> contextlib.AbstractContextManager[DatasetWriter | None]:
    """Distances to outlines beside an unfinished class raster, which takes them along; None where there are none."""
    return new_object_raster(classes, grid, DISTANCES_DTYPE) if are_there else contextlib.nullcontext()


def _window(record: TileRecord) -> Window:
    return Window(record.column_px, record.row_px, record.width_px, record.height_px)


def _squares(grid: Grid, job: CompareModelsJob, side_px: int) -> ComparedBlocks:
    if job.block_size_m is not None:
        side_px = max(1, round(job.block_size_m / grid.pixel_size_m))
    else:
        side_px = max(_SMALLEST_BLOCK_PX, side_px)
    rows, columns = (edges_px(length, side_px, side_px) for length in (grid.height, grid.width))
    blocks = ComparedBlocks(rows, columns, tr("squares of {side:.3g} m").format(side=side_px * grid.pixel_size_m))
    if blocks.count > _MOST_BLOCKS:
        raise InputError(
            tr("Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.").format(
                size=job.block_size_m, count=blocks.count, most=_MOST_BLOCKS),
            tr("Choose a larger size of the blocks."))
    return blocks
