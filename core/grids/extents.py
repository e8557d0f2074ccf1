"""Extents on the ground: a grid's box in another CRS, and whether two rasters share some."""

from __future__ import annotations

import math

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from contract.errors import InputError
from contract.texts import tr

from ..osm.vector_sources import Bounds
from . import geodesy
from .rasters import Grid

# Between as many points the bent edge of a box of 2000 km strays by metres.
_EDGE_POINTS = 101


def bounds_around(grid: Grid, crs: CRS, margin_m: float) -> Bounds | None:
    """Box in another CRS around the grid and ``margin_m`` metres beside it; None where that CRS does not reach."""
    left, bottom, right, top = grid.bounds
    # A disc of so many pixels around a corner reaches at least as far as the margin, however the grid is turned.
    margin_px, matrix = margin_m / min(pixel_sides_m(grid)), grid.transform
    x_margin = margin_px * math.hypot(matrix.a, matrix.b)
    y_margin = margin_px * math.hypot(matrix.d, matrix.e)
    to_layer = Transformer.from_crs(grid.crs, crs, always_xy=True)
    try:
        bounds = to_layer.transform_bounds(left - x_margin, bottom - y_margin, right + x_margin, top + y_margin,
                                           densify_pts=_EDGE_POINTS)
    except ProjError:
        return None
    if not np.isfinite(bounds).all():
        return None
    if crs.is_geographic and bounds[0] > bounds[2]:  # across the 180th meridian
        return -180.0, bounds[1], 180.0, bounds[3]
    return bounds


def pixel_sides_m(grid: Grid) -> tuple[float, float]:
    """Longer sides on the ground that pixels of the grid have along columns and rows; its middle and corners count."""
    to_local = Transformer.from_crs(grid.crs, geodesy.local_projected_crs(grid.crs, grid.bounds), always_xy=True)
    columns = np.array([0, grid.width - 1, 0, grid.width - 1, (grid.width - 1) / 2])
    rows = np.array([0, 0, grid.height - 1, grid.height - 1, (grid.height - 1) / 2])
    x, y = to_local.transform(*grid.coordinates(columns, rows))
    x_right, y_right = to_local.transform(*grid.coordinates(columns + 1, rows))
    x_down, y_down = to_local.transform(*grid.coordinates(columns, rows + 1))
    return float(np.hypot(x_right - x, y_right - y).max()), float(np.hypot(x_down - x, y_down - y).max())


def check_overlap(first: tuple[str, str, Grid], second: tuple[str, str, Grid]) -> None:
    """See that two rasters, each given as (role, path, grid), share some ground.

    Raises:
        InputError: they do not; both extents are named.
    """
    (role, path, grid), (other_role, other_path, other_grid) = first, second
    bounds = Transformer.from_crs(grid.crs, other_grid.crs, always_xy=True).transform_bounds(*grid.bounds)
    # An extent that cannot be transformed is infinite.
    if np.isfinite(bounds).all() and shapely.box(*bounds).intersection(shapely.box(*other_grid.bounds)).area > 0:
        return
    raise InputError(
        tr("{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: "
           "{other_extent}.").format(
            role=role, other_role=other_role, path=path, extent=_extent(grid), other_path=other_path,
            other_extent=_extent(other_grid)),
        tr("Choose two of the same place, and see that both have the right coordinate reference system."))


def _extent(grid: Grid) -> str:
    left, bottom, right, top = grid.bounds
    authority = grid.crs.to_authority()
    name = ":".join(authority) if authority else grid.crs.name
    return tr("x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})").format(
        left=left, right=right, bottom=bottom, top=top, name=name)
