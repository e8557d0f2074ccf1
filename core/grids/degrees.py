"""Where on the Earth a grid lies, in degrees."""

from __future__ import annotations

from collections.abc import Sequence

import pyproj

from .rasters import Grid


def degrees_of(grid: Grid) -> tuple[float, float, float, float]:
    """West, south, east and north of a grid."""
    bounds = pyproj.Transformer.from_crs(grid.crs, "OGC:CRS84", always_xy=True).transform_bounds(*grid.bounds)
    return bounds[0], bounds[1], bounds[2], bounds[3]


def meet(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two extents (west, south, east, north) have ground in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
