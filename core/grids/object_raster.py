"""Rasters beside class rasters that tell touching objects of one class apart.

Beside labels each pixel has the number of its object; beside a prediction its distance to the outline of its object.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from rasterio.enums import Resampling
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.vrt import WarpedVRT

from contract.errors import InputError
from contract.texts import tr
from models.object_distances import NAME

from ..worker.partial_outputs import OBJECTS_ENDING
from .rasters import Grid, grid_of, new_raster, open_raster

NUMBERS_DTYPE, DISTANCES_DTYPE = "uint32", "uint8"
_REMAKE = tr("Make the class raster again, or delete this file to do without single objects.")


def objects_path(classes: str | Path) -> Path:
    """Where the objects of a class raster are, if it has any: the file goes along with it as its sidecars do."""
    return Path(f"{classes}{OBJECTS_ENDING}")


@contextlib.contextmanager
def new_object_raster(classes: str | Path, grid: Grid, dtype: str) -> Iterator[DatasetWriter]:
    """A raster of object numbers (``NUMBERS_DTYPE``) or distances (``DISTANCES_DTYPE``) beside a class raster.

    Raises:
        OutputError: no permission, disk full.
    """
    with new_raster(objects_path(classes), grid, 1, dtype, predictor=1) as dataset:
        dataset.set_band_description(1, "object" if dtype == NUMBERS_DTYPE else NAME)
        yield dataset


@contextlib.contextmanager
def open_objects(classes: str | Path, classes_grid: Grid) -> Iterator[DatasetReader | None]:
    """The objects of a class raster; None where it has none.

    Raises:
        InputError: they cannot be opened, or are not on the grid of the classes.
    """
    path = objects_path(classes)
    if not path.is_file():
        yield None
        return
    with open_raster(path, tr("Objects")) as dataset:
        if dataset.count != 1 or dataset.dtypes[0] not in (NUMBERS_DTYPE, DISTANCES_DTYPE):
            raise InputError(
                tr("Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or "
                   "{distances_dtype}.").format(
                    path=path, dataset_count=dataset.count, dtypes=dataset.dtypes[0], numbers_dtype=NUMBERS_DTYPE,
                    distances_dtype=DISTANCES_DTYPE),
                _REMAKE)
        own = grid_of(dataset, tr("Objects"))
        if not own.same_as(classes_grid):
            raise InputError(
                tr("Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} "
                   "({classes_grid_width} × {classes_grid_height} pixels).").format(
                    path=path, own_width=own.width, own_height=own.height, classes=classes,
                    classes_grid_width=classes_grid.width, classes_grid_height=classes_grid.height),
                _REMAKE)
        yield dataset


@contextlib.contextmanager
def open_numbers(labels: str | Path, labels_grid: Grid, grid: Grid) -> Iterator[DatasetReader | None]:
    """The numbers of labels' objects on a grid, of which each pixel takes the nearest; None where there are none.

    Raises:
        InputError: as ``open_objects``.
    """
    with open_objects(labels, labels_grid) as dataset:
        if dataset is None or dataset.dtypes[0] != NUMBERS_DTYPE:
            yield None
            return
        if labels_grid.same_as(grid):
            yield dataset
            return
        with WarpedVRT(dataset, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                       resampling=Resampling.nearest, src_nodata=0, nodata=0, warp_mem_limit=64) as resampled:
            yield resampled
