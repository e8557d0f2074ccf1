"""A part of a raster as a raster of its own, without copying a pixel."""

from __future__ import annotations

import math

from osgeo import gdal
from qgis.core import QgsRectangle

from ...contract.errors import InputError, OutputError
from ..translation import tr


def write_part(source: str, extent: QgsRectangle, target: str) -> None:
    """Write a VRT of the whole pixels of a raster that an extent, in its CRS, touches; safe in any thread.

    Raises:
        InputError: the raster is rotated, or the extent lies beside it.
        OutputError: the VRT cannot be written.
    """
    dataset = gdal.OpenEx(source, gdal.OF_RASTER)
    left, pixel_x, row_skew, top, column_skew, pixel_y = dataset.GetGeoTransform()
    if row_skew or column_skew:
        raise InputError(tr("{path} is rotated: no part of it can be taken.").format(path=source),
                         tr("Leave out the extent, or turn the raster north up (Raster > Projections > Warp)."))
    columns = _pixels(extent.xMinimum(), extent.xMaximum(), left, pixel_x, dataset.RasterXSize)
    rows = _pixels(extent.yMinimum(), extent.yMaximum(), top, pixel_y, dataset.RasterYSize)
    if columns[0] >= columns[1] or rows[0] >= rows[1]:
        raise InputError(tr("The extent does not overlap {path}.").format(path=source), tr("Choose one on it."))
    window = [columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0]]
    part = gdal.Translate(target, dataset, format="VRT", srcWin=window)
    if part is None:
        raise OutputError(tr("{path} cannot be written.").format(path=target), tr("Choose another folder."))
    part.FlushCache()


def _pixels(least: float, most: float, origin: float, size: float, count: int) -> tuple[int, int]:
    """First pixel, and the one behind the last, along an axis."""
    first, last = sorted(((least - origin) / size, (most - origin) / size))
    return max(0, math.floor(first + 1e-6)), min(count, math.ceil(last - 1e-6))
