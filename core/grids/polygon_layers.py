"""Layers of polygons and lines that grow batch by batch: GeoPackage, written beside its place and moved when whole."""

from __future__ import annotations

import errno
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from contract.texts import tr

from ..worker.outputs import writing_errors_as_os_errors
from .measuring import to_crs
from .rasters import Grid

# Features wait for each other until their vertices fill this much memory: few, large writes are the fast ones.
_BATCH_VERTICES = 4_000_000


def as_multipolygons(polygons: npt.NDArray) -> npt.NDArray:
    """Polygons and multipolygons as multipolygons alone, of which a layer can be."""
    return np.array([shapely.multipolygons([item]) if item.geom_type == "Polygon" else item for item in polygons],
                    object)


def rectangles(grid: Grid, bounds_px: npt.NDArray[np.int64]) -> npt.NDArray:
    """Polygons in the CRS of a grid, of (first row, last row, first column, last column), shape (n, 4)."""
    top, bottom, left, right = bounds_px.T.astype(float)
    columns, rows = (np.stack(corners, axis=-1) for corners in ((left, right, right, left), (top, top, bottom, bottom)))
    xs, ys = grid.coordinates(columns, rows)
    return np.asarray(shapely.polygons(np.stack([xs, ys], axis=-1)))


class LayerWriter:
    """Appends features to one layer of a GeoPackage.

    The path is one that ``whole_file`` gives, which names the output in an error.

    Raises:
        OSError: the file cannot be written.
    """

    def __init__(self, path: Path, layer: str, geometry_type: str, grid: Grid, fields: dict[str, Any]) -> None:
        """``fields``: name to NumPy dtype, in the order of the columns."""
        self._path, self._layer, self._geometry_type, self._grid = path, layer, geometry_type, grid
        self._fields = fields
        self._geometries: list[npt.NDArray] = []
        self._columns: list[list[npt.NDArray]] = []
        self._waiting_vertices = 0
        self._created = False
        self.feature_count = 0

    def __enter__(self) -> LayerWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if kind is None:
            self._flush()
            self._check_whole()

    def add(self, geometries_px: npt.NDArray, *columns: npt.NDArray) -> None:
        """Add features: geometries in pixel coordinates, and the values of each field, all of shape (features,)."""
        self._geometries.append(geometries_px)
        self._columns.append(list(columns))
        self.feature_count += len(geometries_px)
        self._waiting_vertices += int(shapely.get_num_coordinates(geometries_px).sum())
        if self._waiting_vertices > _BATCH_VERTICES:
            self._flush()

    def _flush(self) -> None:
        geometries = np.concatenate(self._geometries) if self._geometries else np.zeros(0, dtype=object)
        if self._created and not len(geometries):
            return
        columns = [np.concatenate(values) if values else np.zeros(0, dtype=dtype)
                   for values, dtype in zip(zip(*self._columns) if self._columns else [()] * len(self._fields),
                                            self._fields.values())]
        in_crs = shapely.transform(geometries, lambda xy: to_crs(self._grid, xy))
        with writing_errors_as_os_errors(DataSourceError, DataLayerError):
            pyogrio.raw.write(
                self._path, shapely.to_wkb(in_crs), [column.astype(dtype) for column, dtype in
                                                     zip(columns, self._fields.values())],
                list(self._fields), layer=self._layer, driver="GPKG", geometry_type=self._geometry_type,
                crs=self._grid.crs.to_wkt(), append=self._created)
        self._created = True
        self._geometries, self._columns, self._waiting_vertices = [], [], 0

    def _check_whole(self) -> None:
        """A disk that fills up while a GeoPackage is closed may be no more than a message: count before it counts."""
        with writing_errors_as_os_errors(DataSourceError, DataLayerError):
            found = pyogrio.read_info(self._path, layer=self._layer, force_feature_count=True)["features"]
        if found != self.feature_count:
            raise OSError(
                errno.EIO,
                tr("only {found:,} of {feature_count:,} features were written").format(
                    found=found, feature_count=self.feature_count))
