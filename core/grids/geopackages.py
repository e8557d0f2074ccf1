"""GeoPackages that are written at once, beside their place and moved when whole."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy.typing as npt
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..worker.outputs import whole_file, writing_errors_as_os_errors


@contextlib.contextmanager
def new_geopackage(output: str | Path) -> Iterator[Path]:
    """The path to write layers to; what is there at the end appears at ``output``.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with whole_file(output) as path:
        path.unlink()  # GDAL makes a GeoPackage only where there is no file yet
        yield path


def write_layer(path: Path, layer: str, geometry_type: str, geometries: npt.NDArray, crs: pyproj.CRS,
                columns: Mapping[str, npt.NDArray]) -> None:
    """Write the one layer of a GeoPackage; ``columns``, in their order, hold a value for each geometry.

    Raises:
        OSError: it cannot be written.
    """
    with writing_errors_as_os_errors(DataSourceError, DataLayerError):
        pyogrio.raw.write(path, shapely.to_wkb(geometries), list(columns.values()), list(columns), layer=layer,
                          driver="GPKG", geometry_type=geometry_type, crs=crs.to_wkt())
