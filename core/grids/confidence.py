"""Confidence rasters: how sure a model was of each pixel, from 0 to 1, whatever they are stored as."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.texts import tr

from .rasters import Grid, grid_of, open_raster, reading

Floats = npt.NDArray[np.float32]
ReadConfidence = Callable[[Window], Floats]


def confidence_reader(dataset: DatasetReader, seen: DatasetReader | WarpedVRT | None = None) -> ReadConfidence:
    """What reads the confidence of windows, shape (height, width), NaN where there is none.

    It raises InputError where the file is damaged. ``seen``: the raster on another grid, where it is read on one.
    """
    pixels = seen or dataset
    scale, offset = np.float32(dataset.scales[0]), np.float32(dataset.offsets[0])

    def read(window: Window) -> Floats:
        with reading(pixels):
            stored = pixels.read(1, window=window, masked=True)
        return np.ma.filled(stored.astype(np.float32), np.nan) * scale + offset

    return read


@contextlib.contextmanager
def confidence_on_grid(path: str, grid: Grid) -> Iterator[ReadConfidence]:
    """What reads the confidence of windows of a grid, of which each pixel takes the nearest.

    Raises:
        InputError: it cannot be opened, or lacks a CRS.
    """
    with open_raster(path, tr("Confidence")) as dataset:
        if grid_of(dataset, tr("Confidence")).same_as(grid):
            yield confidence_reader(dataset)
            return
        with WarpedVRT(dataset, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                       resampling=Resampling.nearest, add_alpha=dataset.nodata is None, warp_mem_limit=64) as seen:
            yield confidence_reader(dataset, seen)
