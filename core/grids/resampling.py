"""Rasters seen at another pixel size while they are read."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from contract.classes import IGNORE_ID

from .rasters import Grid

PIXEL_SIZE_TOLERANCE = 0.1


@contextlib.contextmanager
def at_pixel_size(imagery: DatasetReader, grid: Grid, pixel_size_m: float) -> Iterator[tuple[DatasetReader, Grid]]:
    """Imagery and its grid with pixels of ``pixel_size_m``: averages where they grow, bilinear where they shrink.

    Imagery whose pixels are within a tenth of that size is given back as it is.
    """
    ratio = pixel_size_m / grid.pixel_size_m
    if abs(ratio - 1) <= PIXEL_SIZE_TOLERANCE:
        yield imagery, grid
        return
    resized = _resized(grid, ratio)
    nodata = imagery.nodata
    if nodata is None and np.dtype(imagery.dtypes[0]).kind == "f":
        nodata = np.nan
    # Without nodata the warper has nowhere to write validity: give it an alpha band, unless there is one.
    has_alpha = ColorInterp.alpha in imagery.colorinterp
    with WarpedVRT(imagery, crs=imagery.crs, transform=resized.transform, width=resized.width, height=resized.height,
                   resampling=Resampling.average if ratio > 1 else Resampling.bilinear, src_nodata=nodata,
                   nodata=nodata, add_alpha=nodata is None and not has_alpha, warp_mem_limit=64) as resampled:
        yield resampled, resized


def classes_on_grid(classes: DatasetReader, grid: Grid, resampling: Resampling = Resampling.nearest) -> WarpedVRT:
    """A class raster seen on another grid, 255 outside its extent; to be closed."""
    # Outside the extent the pixels must read as ignore, whatever the raster's own nodata value is.
    nodata = IGNORE_ID if classes.nodata is None else classes.nodata
    return WarpedVRT(classes, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                     resampling=resampling, src_nodata=nodata, nodata=IGNORE_ID)


def _resized(grid: Grid, ratio: float) -> Grid:
    """The same extent with pixels ``ratio`` times as large."""
    width, height = max(1, round(grid.width / ratio)), max(1, round(grid.height / ratio))
    transform = grid.transform @ Affine.scale(grid.width / width, grid.height / height)
    return Grid(grid.crs, transform, width, height)
