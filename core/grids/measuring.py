"""True areas and lengths of polygons given on the pixel grid, whatever the raster's CRS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from . import geodesy
from .rasters import Grid

# Edges are straight in the raster's CRS, and curves elsewhere: long ones are measured in pieces.
_LONGEST_EDGE_PX = 256.0
_SAMPLED_ROWS = 513


def to_crs(grid: Grid, pixels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Positions in a grid's CRS of positions (column, row) in pixels; both of shape (n, 2)."""
    matrix = grid.transform
    x, y = pixels.T
    return np.column_stack((matrix.a * x + matrix.b * y + matrix.c, matrix.d * x + matrix.e * y + matrix.f))


@dataclass(frozen=True)
class GroundMeasure:
    """Measures on an equal-area plane through the middle of a grid.

    Areas are those on the ellipsoid; lengths are true to 1e-5 within 50 km of the middle, to 1e-3 within 500 km.
    """

    grid: Grid
    _to_plane: pyproj.Transformer

    @classmethod
    def of(cls, grid: Grid) -> GroundMeasure:
        """The measure of a grid."""
        return cls(grid, pyproj.Transformer.from_crs(grid.crs, geodesy.local_equal_area_crs(grid.crs, grid.bounds),
                                                     always_xy=True))

    def to_plane(self, pixels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Metres on the plane, of shape (n, 2), of positions (column, row) in pixels of shape (n, 2)."""
        return np.column_stack(self._to_plane.transform(*to_crs(self.grid, pixels).T))

    def areas_and_perimeters(self, polygons_px: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
        """Areas in m² and perimeters in m (holes included) of polygons in pixel coordinates, each of shape (n,)."""
        plane = shapely.transform(_with_short_edges(polygons_px), self.to_plane)
        return shapely.area(plane), shapely.length(plane)

    def lengths_m(self, lines_px: npt.NDArray) -> npt.NDArray:
        """Lengths in m of lines in pixel coordinates, of shape (n,)."""
        return shapely.length(shapely.transform(_with_short_edges(lines_px), self.to_plane))

    def row_areas_m2(self) -> npt.NDArray[np.float64]:
        """Ground area of a pixel in each row, halfway along it; of shape (height,)."""
        rows = np.linspace(0, self.grid.height, min(self.grid.height + 1, _SAMPLED_ROWS))
        middle = np.full_like(rows, self.grid.width / 2)
        across = (self._shifted(middle, rows, 0.5, 0) - self._shifted(middle, rows, -0.5, 0))
        along = (self._shifted(middle, rows, 0, 0.5) - self._shifted(middle, rows, 0, -0.5))
        areas = np.abs(across[:, 0] * along[:, 1] - across[:, 1] * along[:, 0])
        return np.interp(np.arange(self.grid.height) + 0.5, rows, areas)

    def _shifted(self, columns: npt.NDArray, rows: npt.NDArray, across: float, along: float) -> npt.NDArray:
        return self.to_plane(np.column_stack((columns + across, rows + along)))


def _with_short_edges(geometries_px: npt.NDArray) -> npt.NDArray:
    left, top, right, bottom = shapely.bounds(geometries_px).T
    large = (right - left > _LONGEST_EDGE_PX) | (bottom - top > _LONGEST_EDGE_PX)
    short = geometries_px.copy()
    short[large] = shapely.segmentize(geometries_px[large], _LONGEST_EDGE_PX)
    return short
