"""Metres, also where the CRS is degrees or Web Mercator: everything measured on the ellipsoid or in a local CRS."""

from __future__ import annotations

import math

import numpy as np
from pyproj import CRS, Geod, Transformer

_GEOD = Geod(ellps="WGS84")


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


def pixel_size_m(crs: CRS, bounds: tuple[float, float, float, float], width: int, height: int) -> tuple[float, float]:
    """True (x, y) size in metres of the pixels of a north-up grid, measured across the middle of its extent."""
    left, bottom, right, top = bounds
    x, y = (left + right) / 2, (bottom + top) / 2
    # One percent of the extent: long enough to be exact, short enough not to run over the curve of the Earth.
    dx, dy = (right - left) / 200, (top - bottom) / 200
    to_degrees = Transformer.from_crs(crs, 4326, always_xy=True)
    longitudes, latitudes = to_degrees.transform(np.array([x - dx, x + dx, x, x]), np.array([y, y, y - dy, y + dy]))
    _, _, across = _GEOD.inv(longitudes[0], latitudes[0], longitudes[1], latitudes[1])
    _, _, along = _GEOD.inv(longitudes[2], latitudes[2], longitudes[3], latitudes[3])
    return across / (width / 100), along / (height / 100)


def mean_pixel_size_m(crs: CRS, bounds: tuple[float, float, float, float], width: int, height: int) -> float:
    """Side in metres of the square that has the area of a pixel."""
    return math.sqrt(math.prod(pixel_size_m(crs, bounds, width, height)))


def _centre(crs: CRS, bounds: tuple[float, float, float, float]) -> tuple[float, float]:
    left, bottom, right, top = bounds
    to_degrees = Transformer.from_crs(crs, 4326, always_xy=True)
    longitude, latitude = to_degrees.transform((left + right) / 2, (bottom + top) / 2)
    return float(longitude), float(latitude)
