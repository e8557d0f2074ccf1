"""The ground on which a map and OpenStreetMap are compared: that of the map, where it says something."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import IGNORE_ID
from contract.jobs import CompareOsmJob
from contract.texts import tr

from ..grids.class_rasters import read_classes
from ..grids.rasters import grid_of, open_raster
from ..osm.vector_sources import VectorLayer
from .object_layers import Plane


def compared_plane(job: CompareOsmJob, layer: VectorLayer, polygons: npt.NDArray) -> Plane:
    """The ground that is compared: that of the classes raster, or the extent of the polygons."""
    if not job.classes_raster:
        return Plane.around(layer.crs, shapely.box(*shapely.total_bounds(polygons)))
    with open_raster(job.classes_raster, tr("Classes raster")) as dataset:
        grid = grid_of(dataset, tr("Classes raster"))
    corners = [grid.transform @ corner for corner in ((0, 0), (grid.width, 0), (grid.width, grid.height),
                                                      (0, grid.height))]
    return Plane.around(grid.crs, shapely.Polygon(corners))


def has_imagery(job: CompareOsmJob, plane: Plane, geometries: npt.NDArray) -> npt.NDArray[np.bool_]:
    """Which polygons or lines lie where the map says something: not where the imagery had no data."""
    if not job.classes_raster:
        return np.ones(len(geometries), bool)
    return on_classified_ground(job.classes_raster, tr("Classes raster"), plane, geometries)


def on_classified_ground(raster: str | Path, role: str, plane: Plane,
                         geometries: npt.NDArray) -> npt.NDArray[np.bool_]:
    """Which polygons or lines lie where a class raster says something.

    Raises:
        InputError: the raster, which messages call by its ``role``, cannot be read.
    """
    seen = np.ones(len(geometries), bool)
    if not len(geometries):
        return seen
    inside = shapely.get_coordinates(shapely.point_on_surface(geometries))
    with open_raster(raster, role) as dataset:
        grid = grid_of(dataset, role)
        to_raster = pyproj.Transformer.from_crs(plane.crs, grid.crs, always_xy=True)
        columns, rows = grid.pixel_positions(*to_raster.transform(*inside.T))
        rows, columns = (np.clip(np.floor(values), 0, size - 1).astype(int)
                         for values, size in ((rows, grid.height), (columns, grid.width)))
        for top in range(0, grid.height, 512):
            here = (rows >= top) & (rows < top + 512)
            if here.any():
                strip = read_classes(dataset, ((top, min(top + 512, grid.height)), (0, grid.width)))
                seen[here] = strip[rows[here] - top, columns[here]] != IGNORE_ID
    return seen
