"""Reading vector layers with OGR: only the features and the fields that labels need."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import shapely
from pyogrio.errors import CRSError, DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError
from pyproj.exceptions import CRSError as ProjCRSError

from contract.errors import InputError
from contract.jobs import VectorSource
from contract.messages import listed
from contract.texts import tr

from ..worker.unreadable import choose_another, sentence
from .tags import CONTAINER_COLUMNS, column_of

Bounds = tuple[float, float, float, float]
# Labels are not made of these. Collections are OSM's relations of any kind: routes, sites, restrictions.
_UNUSED_GEOMETRIES = ("None", "Point", "MultiPoint", "GeometryCollection")


@dataclass(frozen=True)
class VectorLayer:
    """A layer that is there: where it is, what it is called in messages, its CRS and its fields."""

    source: VectorSource
    layer: str
    title: str
    crs: pyproj.CRS
    fields: tuple[str, ...]


@dataclass(frozen=True)
class FeatureTable:
    """Features of a layer: geometries in its CRS (None where they cannot be built), and field columns by name."""

    geometries: npt.NDArray
    columns: dict[str, npt.NDArray]

    def __len__(self) -> int:
        return len(self.geometries)


@dataclass(frozen=True)
class Points:
    """Points in a CRS, and the value of a field at each; all of shape (points,)."""

    crs: pyproj.CRS
    xs: npt.NDArray[np.float64]
    ys: npt.NDArray[np.float64]
    values: npt.NDArray


def find_layers(source: VectorSource) -> list[VectorLayer]:
    """The layer that a source names, or every line and polygon layer of its file.

    Raises:
        InputError: the file or the layer cannot be opened, or a layer has no CRS.
    """
    with _ogr_errors(source):
        available = {str(name): str(geometry).split(" Z")[0].split(" M")[0]
                     for name, geometry in pyogrio.list_layers(source.path)}
        names = [source.layer] if source.layer else [
            name for name, geometry in available.items() if geometry not in _UNUSED_GEOMETRIES]
        _check_layer(source, available)
        if source.layer and available.get(source.layer) == "None":
            raise InputError(
                tr("Layer {layer} of {source_path} is a table without geometries.").format(
                    layer=source.layer, source_path=source.path),
                tr("Choose a layer with lines or polygons."))
        if not names:
            found = ", ".join(available) or tr("no layer at all")
            raise InputError(
                tr("{source_path} has no line or polygon layer, only: {found}.").format(
                    source_path=source.path, found=found),
                tr("Labels are made of lines and polygons: choose a file that has some."))
        return [_layer(source, name, len(names) > 1) for name in names]


def read_features(layer: VectorLayer, bounds: Bounds, keys: frozenset[str]) -> FeatureTable:
    """Features whose bounding box touches ``bounds`` (in the layer's CRS), with the fields that hold ``keys``.

    Raises:
        InputError: the layer cannot be read, or its filter is no valid SQL.
    """
    wanted = [column_of(key, layer.fields) for key in (*sorted(keys), *CONTAINER_COLUMNS)]
    columns = list(dict.fromkeys(name for name in wanted if name is not None))
    with _ogr_errors(layer.source):
        meta, _, wkb, data = pyogrio.raw.read(layer.source.path, columns=columns, bbox=bounds, force_2d=True,
                                              datetime_as_string=True, **_query(layer.source, layer.layer))
    # Rings of two points and the like, as OSM has them, must not stop the rest: they become None.
    geometries = shapely.from_wkb(wkb, on_invalid="ignore")
    return FeatureTable(geometries, dict(zip((str(name) for name in meta["fields"]), data)))


def read_columns(source: VectorSource, names: Sequence[str]) -> dict[str, npt.NDArray]:
    """Columns of those of the named fields that the layer has, without geometries; empty where it has none of them.

    Raises:
        InputError: the layer cannot be read, or its filter is no valid SQL.
    """
    with _ogr_errors(source):
        _check_layer(source, [str(name) for name, _ in pyogrio.list_layers(source.path)])
        available = pyogrio.read_info(source.path, layer=source.layer or None)["fields"]
        columns = [name for name in names if name in available]
        if not columns:
            return {}
        meta, _, _, data = pyogrio.raw.read(source.path, columns=columns, read_geometry=False,
                                            **_query(source, source.layer or None))
    return dict(zip((str(name) for name in meta["fields"]), data))


def read_points(source: VectorSource, field: str) -> Points:
    """All points of a layer, with the values of one field; the points of a MultiPoint each have its value.

    Raises:
        InputError: the layer cannot be read, has no CRS or no such field, or holds other things than points.
    """
    with _ogr_errors(source):
        names = [str(name) for name, _ in pyogrio.list_layers(source.path)]
        _check_layer(source, names)
        layer = _layer(source, source.layer or names[0], False)
        if field not in layer.fields:
            raise InputError(
                tr("Layer {title} in {path} has no field {field}, only: {fields}.").format(
                    title=layer.title, path=source.path, field=field, fields=listed(layer.fields) or tr("none at all")),
                tr("Choose a field that the layer has."))
        _, _, wkb, columns = pyogrio.raw.read(source.path, columns=[field], force_2d=True,
                                              **_query(source, source.layer or None))
    geometries = shapely.from_wkb(wkb, on_invalid="ignore")
    geometries[shapely.is_empty(geometries)] = None
    if (shapely.get_dimensions(geometries) > 0).any():
        raise InputError(
            tr("Layer {title} in {path} holds lines or polygons.").format(title=layer.title, path=source.path),
            tr("Choose a layer of points."))
    coordinates, origins = shapely.get_coordinates(geometries, return_index=True)
    return Points(layer.crs, coordinates[:, 0], coordinates[:, 1], columns[0][origins])


def extent_of(layer: VectorLayer) -> tuple[int, Bounds | None]:
    """How many features a layer has, and their extent in its CRS (None: no extent). Reads it all where it must."""
    with _ogr_errors(layer.source):
        info = pyogrio.read_info(layer.source.path, layer=layer.layer, force_feature_count=True,
                                 force_total_bounds=True)
    return int(info["features"]), info["total_bounds"]


def _query(source: VectorSource, layer: str | None) -> dict[str, str | None]:
    """How to ask for the features of a layer that its filter lets through."""
    where = source.where.strip()
    # QGIS lets a user filter a layer by a whole SELECT as well as by its WHERE clause.
    return {"sql": where} if where.upper().startswith("SELECT ") else {"layer": layer, "where": where or None}


def _layer(source: VectorSource, name: str, several: bool) -> VectorLayer:
    info = pyogrio.read_info(source.path, layer=name)
    title = source.name or Path(source.path).name
    if several or (not source.name and name != Path(source.path).stem):
        title = f"{title} ({name})"
    definition = source.crs_wkt or info["crs"]
    if not definition:
        raise InputError(
            tr("Layer {title} in {source_path} has no coordinate reference system.").format(
                title=title, source_path=source.path),
            tr("Set the layer's CRS in QGIS (Layer > Set CRS of Layer), then run again."))
    try:
        crs = pyproj.CRS.from_user_input(definition)
    except ProjCRSError as error:
        raise InputError(
            tr("Layer {title} in {source_path} has a CRS that cannot be read: {definition}.").format(
                title=title, source_path=source.path, definition=definition[:80]),
            tr("Set the layer's CRS in QGIS (Layer > Set CRS of Layer), then run again.")) from error
    return VectorLayer(source, name, title, crs, tuple(str(field) for field in info["fields"]))


def _check_layer(source: VectorSource, available: Collection[str]) -> None:
    # OGR finds a layer also where upper and lower case differ.
    if source.layer and source.layer.casefold() not in (name.casefold() for name in available):
        raise InputError(
            tr("{source_path} has no layer {layer}, only: {available}.").format(
                source_path=source.path, layer=source.layer, available=", ".join(available) or tr("none at all")),
            tr("Choose a layer that the file has."))


@contextlib.contextmanager
def _ogr_errors(source: VectorSource) -> Iterator[None]:
    """Turn OGR's errors into ones that name the file; its warnings on single features are counted elsewhere."""
    what = tr("Layer {layer} of {source_path}").format(
               layer=source.layer or source.name, source_path=source.path) if source.layer else tr("Vector file "
                                                                                           "{source_path}").format(
                                                                                            source_path=source.path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError, CRSError) as error:
        # After this semicolon pyogrio advises programmers.
        raise InputError(
            tr("{what} cannot be read: {sentence}").format(
                what=what, sentence=sentence(str(error).split("; It might help")[0])),
            choose_another(source.path, tr("vector file that QGIS can open"))) from error
    except ValueError as error:
        if not source.where:
            raise
        raise InputError(
            tr("{what} cannot be read with the filter {where!r}: {error}").format(
                what=what, where=source.where, error=error),
            tr("Correct the layer's filter in QGIS, or remove it.")) from error
