"""OSM layers as they are given, moved by a field of shifts: every attribute stays, two are added."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from contract.jobs import VectorSource

from ..grids.extents import bounds_around
from ..grids.geopackages import new_geopackage
from ..osm.vector_sources import FeatureTable, VectorLayer, find_layers, read_features
from ..worker.outputs import writing_errors_as_os_errors
from .shift_field import ShiftField

SHIFT_FIELD, CERTAINTY_FIELD = "shift_m", "certainty"
_KINDS = {0: "MultiPoint", 1: "MultiLineString", 2: "MultiPolygon"}


@dataclass(frozen=True)
class MovedLayer:
    """A layer that was written: its name in the file, the layer it is of, its features, those that were moved."""

    name: str
    title: str
    kind: str
    features: int
    moved: int


def write_moved_layers(output: str, sources: Sequence[VectorSource], field: ShiftField) -> list[MovedLayer]:
    """Write the features on and around the imagery, a layer for each that has some.

    Raises:
        InputError: a layer cannot be read.
        OutputError: the GeoPackage cannot be written.
    """
    layers = [(layer, name) for source in sources for layer, name in _named_layers(source)]
    written: list[MovedLayer] = []
    with new_geopackage(output) as path:
        for layer, wanted in layers:
            features = _features_around(layer, field)
            if features is not None and len(features):
                name = _free_name(wanted, [item.name for item in written])
                written.append(_write(path, name, layer, features, field))
    return written


def moved(geometries: npt.NDArray, crs: pyproj.CRS,
          field: ShiftField) -> tuple[npt.NDArray, npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Geometries of a CRS moved by a field; how far each was moved in metres, and how certain that is.

    A feature is moved as a whole, so that its shape stays. A line that is longer than a block is moved vertex by
    vertex, which keeps it in one piece, and its shift is the mean of its vertices'. What is NaN is not moved.
    """
    to_plane = pyproj.Transformer.from_crs(crs, field.plane, always_xy=True)
    on_plane = shapely.transform(geometries, lambda xy: np.column_stack(to_plane.transform(*xy.T)))
    is_finite = np.isfinite(shapely.bounds(on_plane)).all(axis=1) & ~shapely.is_empty(on_plane)
    shifts = np.full((len(geometries), 3), np.nan)
    shifts[is_finite] = field.at(shapely.get_coordinates(shapely.centroid(on_plane[is_finite])))
    side_m = field.blocks.side_px * field.blocks.grid.pixel_size_m
    is_long = is_finite & (shapely.get_dimensions(on_plane) == 1) & (shapely.length(on_plane) > side_m)
    result = geometries.copy()
    for number in np.flatnonzero(is_finite & (is_long | np.isfinite(shifts[:, 0]))):
        vertices = shapely.get_coordinates(on_plane[number])
        by_vertex = field.at(vertices) if is_long[number] else np.broadcast_to(shifts[number], (len(vertices), 3))
        if not np.isfinite(by_vertex).any():
            shifts[number] = np.nan
            continue
        shifts[number] = np.nanmean(by_vertex, axis=0)
        x, y = (vertices + _gaps_filled(by_vertex)).T
        places = np.column_stack(to_plane.transform(x, y, direction="INVERSE"))
        result[number] = shapely.set_coordinates(geometries[number:number + 1].copy(), places)[0]
    return result, np.hypot(shifts[:, 0], shifts[:, 1]), shifts[:, 2]


def _gaps_filled(by_vertex: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Shifts of a line's vertices; those without one are moved as the vertices before and behind them are."""
    known = np.flatnonzero(np.isfinite(by_vertex[:, 0]))
    numbers = np.arange(len(by_vertex))
    return np.column_stack([np.interp(numbers, known, by_vertex[known, axis]) for axis in (0, 1)])


def _features_around(layer: VectorLayer, field: ShiftField) -> FeatureTable | None:
    """All features on the imagery, with all fields but those of an earlier alignment."""
    grid = field.blocks.grid
    bounds = bounds_around(grid, layer.crs, field.blocks.radius_px * grid.pixel_size_m)
    if bounds is None:
        return None
    names = [name for name in layer.fields if name.casefold() not in (SHIFT_FIELD, CERTAINTY_FIELD)]
    features = read_features(layer, bounds, frozenset(names))
    there = np.array([item is not None and not item.is_empty for item in features.geometries], bool)
    return FeatureTable(features.geometries[there],
                        {name: features.columns[name][there] for name in names if name in features.columns})


def _named_layers(source: VectorSource) -> Iterator[tuple[VectorLayer, str]]:
    """The layers of a source, and what they are called: as in QGIS, or as their file, with what tells them apart."""
    layers, title = find_layers(source), source.name or Path(source.path).stem
    for layer in layers:
        yield layer, title if len(layers) == 1 else f"{title} {layer.layer}"


def _free_name(wanted: str, taken: Sequence[str]) -> str:
    names = itertools.chain([wanted], (f"{wanted} ({number})" for number in itertools.count(2)))
    return next(name for name in names if name.casefold() not in [other.casefold() for other in taken])


def _write(path: Path, name: str, layer: VectorLayer, features: FeatureTable, field: ShiftField) -> MovedLayer:
    geometries, lengths_m, certainty = moved(features.geometries, layer.crs, field)
    columns = {key: _writable(values) for key, values in features.columns.items()}
    columns |= {SHIFT_FIELD: lengths_m, CERTAINTY_FIELD: certainty}
    dimensions = np.unique(shapely.get_dimensions(geometries))
    kind = _KINDS.get(int(dimensions[0]), "Unknown") if len(dimensions) == 1 else "Unknown"
    with writing_errors_as_os_errors(DataSourceError, DataLayerError):
        pyogrio.raw.write(path, shapely.to_wkb(geometries), list(columns.values()), list(columns), layer=name,
                          driver="GPKG", crs=layer.crs.to_wkt(), geometry_type=kind, append=path.exists(),
                          promote_to_multi=kind != "Unknown",
                          layer_options={"FID": _unused("fid", columns), "GEOMETRY_NAME": _unused("geom", columns)})
    return MovedLayer(name, layer.title, kind, len(geometries), int(np.isfinite(lengths_m).sum()))


def _unused(name: str, columns: dict[str, Any]) -> str:
    """A name for a column of the GeoPackage itself that no field has."""
    return f"aligned_{name}" if name in map(str.casefold, columns) else name


def _writable(values: npt.NDArray) -> npt.NDArray:
    """A column as GDAL takes it: lists and the like, as GeoJSON has them, as JSON."""
    if values.dtype != object:
        return values
    return np.array([value if value is None or isinstance(value, (str, bytes)) else
                     json.dumps(value.tolist() if isinstance(value, np.ndarray) else value, default=str)
                     for value in values], object)
