"""Rasters beside labels that tell touching objects of one class apart: each pixel has the number of its object."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from rasterio.enums import Resampling
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.vrt import WarpedVRT

from contract.errors import InputError

from ..worker.outputs import OBJECTS_ENDING
from .rasters import Grid, grid_of, new_raster, open_raster

DTYPE = "uint32"
_REMAKE = "Make the labels again with Label from OSM, or delete this file to do without single objects."


def objects_path(labels: str | Path) -> Path:
    """Where the objects of a labels raster are, if it has any: the file goes along with it as its sidecars do."""
    return Path(f"{labels}{OBJECTS_ENDING}")


@contextlib.contextmanager
def new_object_raster(labels: str | Path, grid: Grid) -> Iterator[DatasetWriter]:
    """A raster of object numbers, 0 = none, beside labels.

    Raises:
        OutputError: no permission, disk full.
    """
    with new_raster(objects_path(labels), grid, 1, DTYPE, nodata=0, predictor=1) as dataset:
        dataset.set_band_description(1, "object")
        yield dataset


@contextlib.contextmanager
def open_object_raster(labels: str | Path, labels_grid: Grid, grid: Grid) -> Iterator[DatasetReader | None]:
    """The objects of labels on a grid, of which each pixel takes the nearest; None where the labels have none.

    Raises:
        InputError: they cannot be opened, or are not on the labels' grid.
    """
    path = objects_path(labels)
    if not path.is_file():
        yield None
        return
    with open_raster(path, "Objects") as dataset:
        if (dataset.count, dataset.dtypes[0]) != (1, DTYPE):
            raise InputError(f"Objects {path} have {dataset.count} bands of {dataset.dtypes[0]}, "
                             f"not one of {DTYPE}.", _REMAKE)
        own = grid_of(dataset, "Objects")
        if not own.same_as(labels_grid):
            raise InputError(f"Objects {path} ({own.width} × {own.height} pixels) are not on the grid of labels "
                             f"{labels} ({labels_grid.width} × {labels_grid.height} pixels).", _REMAKE)
        if own.same_as(grid):
            yield dataset
            return
        with WarpedVRT(dataset, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                       resampling=Resampling.nearest, src_nodata=0, nodata=0, warp_mem_limit=64) as resampled:
            yield resampled
