"""Imagery as a user looks at it, on the grid of a prediction: three bands, stretched to 8 bits."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.texts import tr

from ..grids.rasters import Grid, grid_of, image_bands, open_raster, read_image
from ..grids.stretching import shown_bands, stretch_limits, stretched
from ..tiling.labelled_scene import check_overlap


@dataclass(frozen=True)
class ImageryView:
    """Reads pictures of shape (height, width, 3), uint8, from imagery warped to a prediction's grid.

    ``limits``: black and white of each of the three bands, shape (3, 2).
    """

    overview: npt.NDArray[np.uint8]
    _imagery: WarpedVRT
    _bands: tuple[int, ...]
    _limits: npt.NDArray[np.float64]

    def read(self, row_px: int, column_px: int, height_px: int, width_px: int) -> npt.NDArray[np.uint8]:
        """The picture of a window of the prediction's grid."""
        image, valid = _read(self._imagery, self._bands, Window(column_px, row_px, width_px, height_px))
        return stretched(image, valid, self._limits)


@contextlib.contextmanager
def open_imagery_view(path: str, prediction: str, grid: Grid, overview_cell_px: int) -> Iterator[ImageryView]:
    """Open imagery of the same place as a prediction; ``overview_cell_px`` pixels become one of the overview.

    Raises:
        InputError: it cannot be read, has no CRS, or does not overlap the prediction.
    """
    with open_raster(path, tr("Imagery")) as imagery:
        check_overlap((tr("Imagery"), path, grid_of(imagery, tr("Imagery"))), (tr("prediction"), prediction, grid))
        bands = _shown_bands(imagery)
        coarse = Grid(grid.crs, grid.transform @ Affine.scale(overview_cell_px), -(-grid.width // overview_cell_px),
                      -(-grid.height // overview_cell_px))
        with _warped(imagery, coarse) as small:
            image, valid = _read(small, bands, None)
        limits = stretch_limits(image, valid)
        with _warped(imagery, grid) as warped:
            yield ImageryView(stretched(image, valid, limits), warped, bands, limits)


def _shown_bands(imagery: DatasetReader) -> tuple[int, ...]:
    """1-based numbers of red, green and blue where the file says which they are, else of the first three bands."""
    bands, meanings = image_bands(imagery), imagery.colorinterp
    colors = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if all(color in meanings for color in colors):
        return tuple(meanings.index(color) + 1 for color in colors)
    return tuple(bands[position] for position in shown_bands(len(bands)))


def _warped(imagery: DatasetReader, grid: Grid) -> WarpedVRT:
    # What lies beyond the imagery must read as invalid also where the file itself has no mask.
    has_alpha = ColorInterp.alpha in imagery.colorinterp
    return WarpedVRT(imagery, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                     resampling=Resampling.bilinear, add_alpha=not has_alpha and imagery.nodata is None)


def _read(imagery: WarpedVRT, bands: tuple[int, ...], window: Window | None,
          ) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    """The shown bands, of shape (3, height, width), and validity, of shape (height, width)."""
    image, valid = read_image(imagery, window)
    positions = [image_bands(imagery).index(band) for band in bands]
    return image[positions], valid
