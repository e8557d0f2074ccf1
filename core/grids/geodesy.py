"""Metres, also where the CRS is degrees or Web Mercator: everything measured on the ellipsoid or in a local CRS."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from pyproj import CRS, Geod, Transformer

_GEOD = Geod(ellps="WGS84")
_EDGE_PIECES = 50


def local_projected_crs(crs: CRS, bounds: tuple[float, float, float, float]) -> CRS:
    """An equal-scale metric CRS centred on ``bounds`` (left, bottom, right, top in ``crs``).

    Transverse Mercator with scale 1 at the centre: lengths true to 1e-4 within 80 km of it.
    """
    longitude, latitude = _centre(crs, bounds)
    return CRS.from_proj4(
        f"+proj=tmerc +lat_0={latitude:.9f} +lon_0={longitude:.9f} +k=1 +datum=WGS84 +units=m +no_defs")


def local_equal_area_crs(crs: CRS, bounds: tuple[float, float, float, float]) -> CRS:
    """A metric CRS, centred on ``bounds`` (left, bottom, right, top in ``crs``), with the areas of the ellipsoid."""
    longitude, latitude = _centre(crs, bounds)
    return CRS.from_proj4(f"+proj=laea +lat_0={latitude:.9f} +lon_0={longitude:.9f} +datum=WGS84 +units=m +no_defs")


def projected(geometries: npt.NDArray, crs: CRS, target: CRS) -> npt.NDArray:
    """Geometries, or one alone, in another CRS, vertex by vertex."""
    transformer = Transformer.from_crs(crs, target, always_xy=True)
    return shapely.transform(geometries, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def bent(polygon: shapely.Polygon, crs: CRS, target: CRS) -> shapely.Polygon:
    """A polygon in another CRS, its straight edges bent as they run there."""
    left, bottom, right, top = polygon.bounds
    fine = shapely.segmentize(polygon, max(right - left, top - bottom, 1e-9) / _EDGE_PIECES)
    return projected(fine, crs, target)


@dataclass(frozen=True)
class PixelSize:
    """A pixel on the ground: its ``width_m`` along a row, its ``height_m`` along a column, its ``area_m2``.

    The sides of a pixel stand in these two directions whatever the raster's rotation. The area is less than their
    product where the sides are not at right angles on the ground.
    """

    width_m: float
    height_m: float
    area_m2: float


def pixel_size(crs: CRS, transform: Affine, width: int, height: int) -> PixelSize:
    """The size of a pixel in the middle of a grid, whose ``transform`` leads from pixels to the CRS."""
    # One percent of the grid: long enough to be exact, short enough not to run over the curve of the Earth.
    across, along = width / 200, height / 200
    columns = np.array([-across, across, 0, 0]) + width / 2
    rows = np.array([0, 0, -along, along]) + height / 2
    to_degrees = Transformer.from_crs(crs, 4326, always_xy=True)
    longitudes, latitudes = to_degrees.transform(
        transform.a * columns + transform.b * rows + transform.c,
        transform.d * columns + transform.e * rows + transform.f)
    azimuths, _, lengths_m = _GEOD.inv(longitudes[::2], latitudes[::2], longitudes[1::2], latitudes[1::2])
    width_m, height_m = float(lengths_m[0] / (2 * across)), float(lengths_m[1] / (2 * along))
    return PixelSize(width_m, height_m, width_m * height_m * abs(math.sin(math.radians(azimuths[1] - azimuths[0]))))


def _centre(crs: CRS, bounds: tuple[float, float, float, float]) -> tuple[float, float]:
    left, bottom, right, top = bounds
    to_degrees = Transformer.from_crs(crs, 4326, always_xy=True)
    longitude, latitude = to_degrees.transform((left + right) / 2, (bottom + top) / 2)
    return float(longitude), float(latitude)
