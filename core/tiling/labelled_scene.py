"""The labelled scene that tiles are cut from: imagery, and labels on its grid."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..classes import IGNORE_ID, ClassScheme
from ..errors import InputError
from ..rasters import Grid, grid_of, image_bands, open_raster, read_classes, read_image, scheme_of
from ..reporting import Reporter


@dataclass(frozen=True)
class LabelledScene:
    """Imagery and labels of one grid, and the scheme the labels carry."""

    imagery: DatasetReader
    labels: DatasetReader
    grid: Grid
    scheme: ClassScheme

    def read(self, window: Window) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """Pixels of a window inside the scene.

        Returns:
            image of shape (bands, height, width) in the file's dtype; valid and labels of shape (height, width),
            labels being 255 wherever the imagery is not valid.

        Raises:
            InputError: a file is damaged.
        """
        image, valid = read_image(self.imagery, window)
        return image, valid, np.where(valid, read_classes(self.labels, window), np.uint8(IGNORE_ID))


@contextlib.contextmanager
def open_labelled_scene(imagery_path: str, labels_path: str, reporter: Reporter) -> Iterator[LabelledScene]:
    """Imagery and labels; labels on another grid are resampled to the imagery's while read, and the log says so.

    Raises:
        InputError: one cannot be opened or lacks a CRS, they do not overlap, the bands' data types differ,
            the labels are not uint8 or carry no classes.
    """
    with open_raster(imagery_path, "Imagery") as imagery, open_raster(labels_path, "Labels") as labels:
        grid, labels_grid = grid_of(imagery, "Imagery"), grid_of(labels, "Labels")
        _check_one_dtype(imagery)
        scheme = scheme_of(labels, "Labels")
        with contextlib.ExitStack() as stack:
            if not grid.same_as(labels_grid):
                check_overlap(("Labels", labels_path, labels_grid), ("imagery", imagery_path, grid))
                reporter.warning("The labels lie on another pixel grid than the imagery: each pixel of the imagery "
                                 "takes the nearest label.")
                labels = stack.enter_context(classes_on_grid(labels, grid))
            yield LabelledScene(imagery, labels, grid, scheme)


def classes_on_grid(classes: DatasetReader, grid: Grid) -> WarpedVRT:
    """A class raster seen on another grid by nearest neighbour, 255 outside its extent; to be closed."""
    # Outside the extent the pixels must read as ignore, whatever the raster's own nodata value is.
    nodata = IGNORE_ID if classes.nodata is None else classes.nodata
    return WarpedVRT(classes, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                     resampling=Resampling.nearest, src_nodata=nodata, nodata=IGNORE_ID)


def check_overlap(first: tuple[str, str, Grid], second: tuple[str, str, Grid]) -> None:
    """See that two rasters, each given as (role, path, grid), share some ground.

    Raises:
        InputError: they do not; both extents are named.
    """
    (role, path, grid), (other_role, other_path, other_grid) = first, second
    bounds = pyproj.Transformer.from_crs(grid.crs, other_grid.crs, always_xy=True).transform_bounds(*grid.bounds)
    # An extent that cannot be transformed is infinite.
    if np.isfinite(bounds).all() and shapely.box(*bounds).intersection(shapely.box(*other_grid.bounds)).area > 0:
        return
    raise InputError(f"{role} and {other_role} do not overlap. {role} {path}: {_extent(grid)}; "
                     f"{other_role} {other_path}: {_extent(other_grid)}.",
                     "Choose two of the same place, and see that both have the right coordinate reference system.")


def _extent(grid: Grid) -> str:
    left, bottom, right, top = grid.bounds
    authority = grid.crs.to_authority()
    name = ":".join(authority) if authority else grid.crs.name
    return f"x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})"


def _check_one_dtype(imagery: DatasetReader) -> None:
    dtypes = {imagery.dtypes[band - 1] for band in image_bands(imagery)}
    if len(dtypes) > 1:
        raise InputError(f"Imagery {imagery.name} mixes the data types {', '.join(sorted(dtypes))}.",
                         "Write all bands in one data type (gdal_translate -ot).")
