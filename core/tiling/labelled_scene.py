"""The labelled scene that tiles are cut from: imagery, and labels on its grid."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..classes import IGNORE_ID, ClassScheme
from ..errors import InputError
from ..extents import check_overlap
from ..rasters import Grid, grid_of, image_bands, open_raster, read_classes, read_image, scheme_of
from ..reporting import Reporter
from ..resampling import PIXEL_SIZE_TOLERANCE, at_pixel_size, classes_on_grid


@dataclass(frozen=True)
class LabelledScene:
    """Imagery and labels of one grid, and the scheme the labels carry.

    ``ignored_id``: pixels of this class id are not labelled; the scheme does not have it.
    """

    imagery: DatasetReader
    labels: DatasetReader
    grid: Grid
    scheme: ClassScheme
    ignored_id: int = IGNORE_ID

    def read(self, window: Window) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """Pixels of a window inside the scene.

        Returns:
            image of shape (bands, height, width) in the file's dtype; valid and labels of shape (height, width),
            labels being 255 wherever the imagery is not valid and where they are of the ignored class.

        Raises:
            InputError: a file is damaged.
        """
        image, valid = read_image(self.imagery, window)
        labels = read_classes(self.labels, window)
        return image, valid, np.where(valid & (labels != self.ignored_id), labels, np.uint8(IGNORE_ID))


@contextlib.contextmanager
def open_labelled_scene(imagery_path: str, labels_path: str, pixel_size_m: float, ignore_class: str,
                        reporter: Reporter) -> Iterator[LabelledScene]:
    """Imagery and labels at a pixel size; 0: the imagery's own. What is resampled while read, the log says.

    Labels on another grid are brought to the imagery's: the nearest label, or the most frequent one where a pixel
    covers several. ``ignore_class`` is the name or id of a class of the labels that means "not labelled"; empty: none.

    Raises:
        SchemeError: the labels have no class of that name.
        InputError: one cannot be opened or lacks a CRS, they do not overlap, the bands' data types differ,
            the labels are not uint8 or carry no classes.
    """
    with contextlib.ExitStack() as stack:
        imagery = stack.enter_context(open_raster(imagery_path, "Imagery"))
        labels = stack.enter_context(open_raster(labels_path, "Labels"))
        own_grid, labels_grid = grid_of(imagery, "Imagery"), grid_of(labels, "Labels")
        _check_one_dtype(imagery)
        scheme = scheme_of(labels, "Labels")
        check_overlap(("Labels", labels_path, labels_grid), ("imagery", imagery_path, own_grid))
        if not own_grid.same_as(labels_grid):
            reporter.warning("The labels lie on another pixel grid than the imagery: each pixel of the imagery "
                             "takes the nearest label.")
        grid = own_grid
        if pixel_size_m:
            imagery, grid = stack.enter_context(at_pixel_size(imagery, own_grid, pixel_size_m))
            reporter.info(f"The imagery's pixels are {own_grid.pixel_size_m:.3g} m; tiles have "
                          f"{grid.pixel_size_m:.3g} m, the whole scene {grid.width} × {grid.height} pixels.")
        if not grid.same_as(labels_grid):
            covers_several = grid.pixel_size_m > labels_grid.pixel_size_m * (1 + PIXEL_SIZE_TOLERANCE)
            labels = stack.enter_context(classes_on_grid(
                labels, grid, Resampling.mode if covers_several else Resampling.nearest))
        ignored_id = scheme.ignored_id(ignore_class)
        yield LabelledScene(imagery, labels, grid, scheme.without(ignored_id), ignored_id)


def _check_one_dtype(imagery: DatasetReader) -> None:
    dtypes = {imagery.dtypes[band - 1] for band in image_bands(imagery)}
    if len(dtypes) > 1:
        raise InputError(f"Imagery {imagery.name} mixes the data types {', '.join(sorted(dtypes))}.",
                         "Write all bands in one data type (gdal_translate -ot).")
