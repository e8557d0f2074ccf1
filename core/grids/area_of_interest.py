"""Limiting the work to an area: polygons of a layer, or an extent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio.features
import shapely
from affine import Affine
from pyproj.exceptions import CRSError

from contract.errors import InputError, JobError
from contract.jobs import VectorSource
from contract.texts import tr

from ..osm.vector_sources import find_layers, read_features
from .extents import bounds_around
from .rasters import Grid

# Wider than the box of a large grid bends on its way into another CRS.
_MARGIN_M = 100.0


@dataclass(frozen=True)
class Area:
    """A geometry in the CRS of a grid, and the rectangle of that grid around it (rows, columns; half-open)."""

    geometry: shapely.Geometry
    rows: tuple[int, int]
    columns: tuple[int, int]

    def covers(self, grid: Grid, row: int, column: int, height: int, width: int) -> npt.NDArray[np.bool_]:
        """Which pixels of a rectangle of ``grid`` have their centre inside; shape (height, width)."""
        transform = grid.transform @ Affine.translation(column, row)
        return rasterio.features.geometry_mask([self.geometry], (height, width), transform, invert=True)


def read_area(source: VectorSource | None, extent: Sequence[float], extent_crs_wkt: str, grid: Grid) -> Area | None:
    """The area of a polygon layer and an extent (left, bottom, right, top), whichever is given; None without either.

    Raises:
        InputError: the layer cannot be read, holds no polygon on the grid, or the extent lies beside it.
        JobError: the extent is not four numbers with left < right and bottom < top.
    """
    parts = [geometry for geometry in (_layer_geometry(source, grid) if source is not None else None,
                                       _extent_geometry(extent, extent_crs_wkt, grid) if extent else None)
             if geometry is not None]
    if not parts:
        return None
    geometry = shapely.intersection_all(parts)
    rows, columns = _rectangle(geometry, grid)
    if rows[0] >= rows[1] or columns[0] >= columns[1]:
        raise InputError(tr("The area does not overlap the imagery."),
                         tr("Choose an area on the imagery, and check the coordinate reference systems of both."))
    return Area(geometry, rows, columns)


def _layer_geometry(source: VectorSource, grid: Grid) -> shapely.Geometry:
    polygons: list[shapely.Geometry] = []
    for layer in find_layers(source):
        bounds = bounds_around(grid, layer.crs, _MARGIN_M)
        if bounds is None:
            continue
        found = read_features(layer, bounds, frozenset()).geometries
        found = shapely.make_valid(found[~shapely.is_missing(found)])
        polygons.extend(_projected(found[shapely.get_dimensions(found) == 2], layer.crs, grid.crs))
    if not polygons:
        raise InputError(
            tr("The area layer {source} has no polygon on the imagery.").format(source=source.name or source.path),
            tr("Choose a polygon layer that overlaps the imagery."))
    return shapely.union_all(polygons)


def _extent_geometry(extent: Sequence[float], crs_wkt: str, grid: Grid) -> shapely.Geometry:
    if len(extent) != 4 or not extent[0] < extent[2] or not extent[1] < extent[3]:
        raise JobError(tr("The extent {extent} is not (left, bottom, right, top).").format(extent=tuple(extent)))
    try:
        crs = pyproj.CRS.from_user_input(crs_wkt) if crs_wkt else grid.crs
    except CRSError as error:
        raise JobError(tr("The extent's CRS cannot be read: {crs_wkt}.").format(crs_wkt=crs_wkt[:80])) from error
    # Straight edges bend in another CRS: enough corners for that not to matter.
    box = shapely.segmentize(shapely.box(*extent), max(extent[2] - extent[0], extent[3] - extent[1]) / 50)
    return _projected(np.array([box]), crs, grid.crs)[0]


def _projected(geometries: npt.NDArray, source: pyproj.CRS, target: pyproj.CRS) -> npt.NDArray:
    if source.equals(target, True):
        return geometries
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    return shapely.transform(geometries, transformer.transform, interleaved=False)


def _rectangle(geometry: shapely.Geometry, grid: Grid) -> tuple[tuple[int, int], tuple[int, int]]:
    if shapely.is_empty(geometry):
        return (0, 0), (0, 0)
    corners = shapely.get_coordinates(shapely.envelope(geometry))
    columns, rows = grid.pixel_positions(corners[:, 0], corners[:, 1])
    return ((max(0, math.floor(rows.min())), min(grid.height, math.ceil(rows.max()))),
            (max(0, math.floor(columns.min())), min(grid.width, math.ceil(columns.max()))))
