"""Rasters: the grid, the image bands, and which pixels are valid."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.band_names import placeholder_name
from contract.choices import PixelType, options
from contract.errors import InputError
from contract.messages import listed
from contract.texts import tr

from ..worker.outputs import whole_file, writing_errors_as_os_errors
from ..worker.unreadable import choose_another, sentence
from . import geodesy

SUPPORTED_DTYPES: tuple[PixelType, ...] = options(PixelType)


@dataclass(frozen=True)
class Grid:
    """The pixel grid of a raster: CRS, affine transform (pixel to CRS), size in pixels."""

    crs: pyproj.CRS
    transform: Affine
    width: int
    height: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in the CRS, also for rotated grids."""
        corners = [self.transform @ corner for corner in
                   ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))]
        xs, ys = zip(*corners)
        return min(xs), min(ys), max(xs), max(ys)

    @cached_property
    def _pixel(self) -> geodesy.PixelSize:
        return geodesy.pixel_size(self.crs, self.transform, self.width, self.height)

    @property
    def pixel_sizes_m(self) -> tuple[float, float]:
        """(width, height) of a pixel on the ground, along a row and along a column, in the middle of the raster."""
        return self._pixel.width_m, self._pixel.height_m

    @property
    def pixel_size_m(self) -> float:
        """Side in metres of the square that has a pixel's area on the ground."""
        return math.sqrt(self.pixel_area_m2)

    @property
    def pixel_area_m2(self) -> float:
        """Ground area of a pixel in the middle of the raster; elsewhere see ``GroundMeasure.row_areas_m2``."""
        return self._pixel.area_m2

    def coordinates(self, columns: npt.NDArray, rows: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
        """(x, y) in the CRS of pixel positions; whole numbers are pixel corners, halves pixel centres."""
        return _apply(self.transform, columns, rows)

    def pixel_positions(self, xs: npt.NDArray, ys: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
        """(columns, rows) of coordinates in the CRS, the inverse of ``coordinates``."""
        return _apply(~self.transform, xs, ys)

    def same_as(self, other: Grid) -> bool:
        """Whether both have the same pixels (to a hundredth of a pixel)."""
        if (self.width, self.height) != (other.width, other.height) or not self.crs.equals(other.crs, True):
            return False
        corner = ~self.transform @ (other.transform @ (self.width, self.height))
        origin = ~self.transform @ (other.transform @ (0, 0))
        return (max(abs(origin[0]), abs(origin[1])) < 0.01
                and max(abs(corner[0] - self.width), abs(corner[1] - self.height)) < 0.01)


def _apply(transform: Affine, xs: npt.NDArray, ys: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
    return transform.a * xs + transform.b * ys + transform.c, transform.d * xs + transform.e * ys + transform.f


@contextlib.contextmanager
def open_raster(path: str | Path, what: str = tr("Raster")) -> Iterator[DatasetReader]:
    """Open a raster for reading; ``what`` names its role in error messages (Imagery, Labels…).

    Raises:
        InputError: it cannot be opened.
    """
    try:
        dataset = rasterio.open(path)
    except RasterioError as error:
        raise InputError(
            tr("{what} {path} cannot be opened: {sentence}").format(what=what, path=path, sentence=sentence(error)),
            choose_another(str(path), tr("raster that GDAL can read"))) from error
    with dataset:
        yield dataset


@contextlib.contextmanager
def reading(dataset: DatasetReader) -> Iterator[None]:
    """Around every read: a damaged file becomes an error that names it, and is not taken for a failed write.

    A raster that is made of others (a VRT) is named together with the one of them that is missing or damaged.

    Raises:
        InputError: the pixels cannot be read.
    """
    try:
        yield
    except RasterioIOError as error:
        source = dataset
        while isinstance(source, WarpedVRT):
            source = source.src_dataset
        raise InputError(tr("{source} cannot be read to its end: {sentence}").format(
                             source=source.name, sentence=sentence(_words_of(error, source))),
                         tr("It is made of other files: see that each of them is there and whole, or build it again.")
                         if source.driver == "VRT" else
                         tr("The file may be damaged or cut off: copy or download it again.")) from error


def _words_of(error: RasterioIOError, source: DatasetReader) -> str:
    """What GDAL says, which is in the cause: the error itself says only that there was one.

    Where GDAL decodes in threads, it does not say which of the files a VRT is made of it could not read.
    """
    words = str(error.__cause__ or error)
    parts = [Path(path).name for path in source.files[1:]] if source.driver == "VRT" else []
    return words if not parts or any(part in words for part in parts) else f"{words} ({listed(parts)})"


def grid_of(dataset: DatasetReader, what: str = tr("Raster")) -> Grid:
    """The grid of an open raster.

    Raises:
        InputError: it has no CRS, one that cannot be used, or pixels that lie nowhere.
    """
    if dataset.crs is None:
        raise InputError(
            tr("{what} {dataset} has no coordinate reference system.").format(what=what, dataset=dataset.name),
            tr("Assign the right one (Raster > Projections > Assign Projection), then run again."))
    transform = dataset.transform
    if not all(map(math.isfinite, transform)) or not transform.determinant:
        raise InputError(
            tr("{what} {dataset} has no usable geotransform: {transform}.").format(
                what=what, dataset=dataset.name, transform=tuple(transform)[:6]),
            tr("Georeference it again, or correct its world file."))
    try:
        grid = Grid(pyproj.CRS.from_user_input(dataset.crs), transform, dataset.width, dataset.height)
        size_m = grid.pixel_size_m
    except (pyproj.exceptions.ProjError, ValueError, ArithmeticError) as error:
        raise InputError(
            tr("{what} {dataset} has a coordinate reference system that cannot be used: {error}").format(
                what=what, dataset=dataset.name, error=error),
            tr("Assign the right one (Raster > Projections > Assign Projection), then run again.")) from error
    if not 0 < size_m < math.inf:
        raise InputError(
            tr("{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.").format(
                what=what, dataset=dataset.name, first=grid.bounds[:2], last=grid.bounds[2:]),
            tr("Assign the right one (Raster > Projections > Assign Projection), then run again."))
    return grid


def image_bands(dataset: DatasetReader) -> tuple[int, ...]:
    """1-based numbers of the bands that hold imagery: all but an alpha band.

    Raises:
        InputError: none is left, or their data type is not supported.
    """
    bands = tuple(index for index, meaning in zip(dataset.indexes, dataset.colorinterp) if meaning != ColorInterp.alpha)
    if not bands:
        raise InputError(tr("Imagery {dataset} has no band besides alpha.").format(dataset=dataset.name),
                         tr("Choose a raster with image bands."))
    for index in bands:
        if dataset.dtypes[index - 1] not in SUPPORTED_DTYPES:
            raise InputError(
                tr("Imagery {dataset}: band {index} is {dtypes}.").format(
                    dataset=dataset.name, index=index, dtypes=dataset.dtypes[index - 1]),
                tr("Convert it to one of {supported_dtypes}.").format(supported_dtypes=", ".join(SUPPORTED_DTYPES)))
    return bands


def band_names(dataset: DatasetReader) -> tuple[str, ...]:
    """Descriptions of the image bands where the file has them, else ``band 1``…"""
    return tuple(dataset.descriptions[index - 1] or placeholder_name(index) for index in image_bands(dataset))


def read_image(dataset: DatasetReader, window: Window | None = None) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    """Image bands and validity of a window (None: all).

    Returns:
        image of shape (bands, height, width) in the file's dtype, valid of shape (height, width).
        Valid is what neither nodata, mask nor alpha hides and what is finite in every band.

    Raises:
        InputError: the file is damaged.
    """
    with reading(dataset):
        bands = image_bands(dataset)
        image = dataset.read(bands, window=window)
        masks = [dataset.mask_flag_enums[band - 1] for band in dataset.indexes]
        if all(mask == [MaskFlags.all_valid] for mask in masks):
            valid = np.ones(image.shape[1:], bool)
        elif all(mask == [MaskFlags.nodata] for mask in masks):
            # What GDAL would make of it, without reading every band a second time.
            valid = np.zeros(image.shape[1:], bool)
            for band, pixels in zip(bands, image):
                nodata = dataset.nodatavals[band - 1]
                valid |= ~np.isnan(pixels) if np.isnan(nodata) else pixels != nodata
        else:
            valid = dataset.dataset_mask(window=window) != 0
        # GDAL takes an alpha band for the mask only behind one or three bands; four bands and alpha are common, too.
        for index, meaning in zip(dataset.indexes, dataset.colorinterp):
            if meaning == ColorInterp.alpha:
                valid &= dataset.read(index, window=window) != 0
    if np.issubdtype(image.dtype, np.floating):
        valid &= np.isfinite(image).all(axis=0)
    return image, valid


@contextlib.contextmanager
def new_raster(path: str | Path, grid: Grid, count: int, dtype: str, nodata: float | None = None, *,
               read_back: bool = True, **creation_options: Any) -> Iterator[DatasetWriter]:
    """A compressed GeoTIFF, tiled unless it is small, that appears at ``path`` only when it is whole.

    ``read_back``: unless whoever reads it next is sure to notice what is missing.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    profile = {"driver": "GTiff", "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate",
               "bigtiff": "if_safer", **creation_options}
    if "tiled" not in creation_options and (grid.width < 256 or grid.height < 256):
        profile.update(tiled=False, blockysize=None, blockxsize=None)
        profile = {key: value for key, value in profile.items() if value is not None}
    with whole_file(path) as temporary, writing_errors_as_os_errors(RasterioError):
        with rasterio.open(temporary, "w", width=grid.width, height=grid.height, count=count, dtype=dtype,
                           crs=grid.crs.to_wkt(), transform=grid.transform, nodata=nodata, **profile) as dataset:
            yield dataset
        # GDAL reports a full disk at closing only as a message: read the file back before it counts as whole.
        if read_back:
            with rasterio.open(temporary) as written:
                written.checksum(1)
