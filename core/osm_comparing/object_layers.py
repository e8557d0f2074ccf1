"""Objects of both sides on one plane in metres: what is mapped, and the polygons or lines of OSM layers by a scheme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import ClassScheme
from contract.errors import InputError
from contract.jobs import VectorSource
from contract.texts import tr

from ..grids.geodesy import bent, local_equal_area_crs, projected
from ..labelling.class_assignment import NO_TARGET
from ..labelling.feature_parts import sound_parts
from ..labelling.label_layers import assignment_of
from ..labelling.objects import object_numbers_of
from ..osm.tags import TagTable, column_of, keys_of, text_of
from ..osm.vector_sources import Bounds, FeatureTable, VectorLayer, extent_of, find_layers, read_features
from ..worker.events import Events

Shapes = Literal["lines", "polygons"]
# Where programs that fetch OSM keep what OSM knows of an object: ours and GDAL's, QuickOSM's, overpass turbo's.
_ID_COLUMNS = ("osm_way_id", "osm_id", "@id", "full_id", "id")
_TYPE_COLUMNS = ("osm_type",)
_TIME_COLUMNS = ("osm_timestamp", "timestamp", "@timestamp", "osm_edit_t")
_TYPES = {"n": "node", "w": "way", "r": "relation"}


@dataclass(frozen=True)
class Plane:
    """A plane in metres with the areas of the ellipsoid, and the ground on it that is compared."""

    crs: pyproj.CRS
    ground: shapely.Geometry

    @classmethod
    def around(cls, crs: pyproj.CRS, ground: shapely.Geometry) -> Plane:
        """The plane through the middle of a geometry in a CRS."""
        plane = local_equal_area_crs(crs, shapely.bounds(ground))
        return cls(plane, bent(ground, crs, plane))

    def bring(self, geometries: npt.NDArray, crs: pyproj.CRS) -> npt.NDArray:
        """Geometries in a CRS, on the plane."""
        return projected(geometries, crs, self.crs)

    def bounds_in(self, crs: pyproj.CRS) -> Bounds | None:
        """The ground's bounds in a CRS, in which layers are filtered; None where it has no place there."""
        to_layer = pyproj.Transformer.from_crs(self.crs, crs, always_xy=True)
        bounds = to_layer.transform_bounds(*shapely.bounds(self.ground))
        return bounds if np.isfinite(bounds).all() else None


@dataclass(frozen=True)
class MapObjects:
    """Objects of one side, arrays of shape (objects,): ``geometries`` (polygons, or lines) on the plane, ``class_ids``.

    ``class_ids``: -1 for a class that the scheme does not have. ``confidence``: NaN where nothing is known.
    ``osm_ids`` and ``timestamps``: texts, empty where nothing is known.
    """

    geometries: npt.NDArray
    class_ids: npt.NDArray[np.int64]
    confidence: npt.NDArray[np.float64]
    osm_ids: npt.NDArray
    timestamps: npt.NDArray

    def __len__(self) -> int:
        return len(self.geometries)

    def take(self, which: npt.NDArray) -> MapObjects:
        """The objects of a mask or of indices."""
        return MapObjects(self.geometries[which], self.class_ids[which], self.confidence[which], self.osm_ids[which],
                          self.timestamps[which])


def mapped_layer(source: VectorSource) -> VectorLayer:
    """The one layer of mapped polygons.

    Raises:
        InputError: the file cannot be read, or has several layers.
    """
    layers = find_layers(source)
    if len(layers) != 1:
        raise InputError(
            tr("{source_path} has {count} layers: {layers}.").format(
                source_path=source.path, count=len(layers), layers=", ".join(layer.layer for layer in layers)),
            tr("Choose one layer of polygons, made by Vectorize classes."))
    return layers[0]


def mapped_objects(layer: VectorLayer, scheme: ClassScheme, shapes: Shapes = "polygons") -> MapObjects:
    """Polygons or centre lines of Vectorize classes, still in the layer's CRS.

    Raises:
        InputError: the layer is empty, or has no field of classes.
    """
    count, bounds = extent_of(layer)
    if not count or bounds is None:
        raise InputError(
            tr("Layer {layer_title} of {source_path} is empty.").format(
                layer_title=layer.title, source_path=layer.source.path),
            tr("Choose polygons made by Vectorize classes."))
    features = read_features(layer, bounds, frozenset({"class_id", "class_name", "confidence"}))
    class_ids = class_ids_of(layer, features, scheme)
    column = column_of("confidence", layer.fields)
    confidence = np.full(len(features), np.nan) if column is None else np.array(
        [np.nan if value is None else float(value) for value in features.columns[column]])
    geometries, rows = _whole(features.geometries, shapes)
    nothing = np.full(len(rows), "", object)
    return MapObjects(geometries, class_ids[rows], confidence[rows], nothing, nothing)


def class_ids_of(layer: VectorLayer, features: FeatureTable, scheme: ClassScheme) -> npt.NDArray[np.int64]:
    """The class of each feature by the fields of Vectorize classes, read with them; -1: not in the scheme.

    Raises:
        InputError: the layer has no field of classes.
    """
    names = column_of("class_name", layer.fields) or column_of("class_id", layer.fields)
    if names is None:
        raise InputError(tr("Layer {layer_title} of {source_path} has neither a field class_name nor "
                            "class_id, only: {fields}.").format(
                             layer_title=layer.title,
                             source_path=layer.source.path,
                             fields=", ".join(layer.fields) or tr("none")), tr("Choose polygons made by Vectorize "
                                                                           "classes."))
    known = {**{str(item.id): item.id for item in scheme.classes}, **{item.name: item.id for item in scheme.classes}}
    texts = [text_of(value) for value in features.columns[names]]
    return np.array([known.get(text, -1) for text in texts], np.int64)


def osm_objects(sources: Sequence[VectorSource], plane: Plane, scheme: ClassScheme, class_field: str,
                events: Events) -> MapObjects:
    """The polygons of OSM layers that are of a class, on the plane: duplicates once, parts of buildings in their whole.

    Raises:
        InputError: a layer cannot be read.
    """
    objects = _osm_layers(sources, plane, scheme, class_field, events, "polygons")
    kept = np.zeros(len(objects), bool)
    for class_id in np.unique(objects.class_ids).tolist():
        chosen = np.flatnonzero(objects.class_ids == class_id)
        kept[chosen[_largest_of_each(objects.geometries[chosen])]] = True
    if not kept.all():
        events.info(tr("{kept:,} polygons of OSM are drawn twice, or parts of another one.").format(
            kept=np.count_nonzero(~kept)))
    return objects.take(kept)


def osm_lines(sources: Sequence[VectorSource], plane: Plane, scheme: ClassScheme, class_field: str,
              events: Events) -> MapObjects:
    """The lines of OSM layers that are of a class, on the plane: each once.

    Raises:
        InputError: a layer cannot be read.
    """
    objects = _osm_layers(sources, plane, scheme, class_field, events, "lines")
    _, first = np.unique([shapely.to_wkb(item) for item in objects.geometries], return_index=True)
    return objects.take(np.sort(first))


def clipped(objects: MapObjects, plane: Plane) -> MapObjects:
    """The objects on the compared ground, cut at its edge."""
    touching = shapely.intersects(objects.geometries, plane.ground)
    objects = objects.take(touching)
    cut = ~shapely.covered_by(objects.geometries, plane.ground)
    polygons = objects.geometries.copy()
    polygons[cut] = shapely.intersection(polygons[cut], plane.ground)
    # What only touches the edge is cut to something of a lower dimension.
    is_there = shapely.get_dimensions(polygons) == shapely.get_dimensions(objects.geometries)
    return replace(objects, geometries=polygons).take(is_there & ~shapely.is_empty(polygons))


def _osm_layers(sources: Sequence[VectorSource], plane: Plane, scheme: ClassScheme, class_field: str, events: Events,
                shapes: Shapes) -> MapObjects:
    return _joined([_osm_layer(layer, plane, scheme, class_field, events, shapes)
                    for source in sources for layer in find_layers(source)])


def _osm_layer(layer: VectorLayer, plane: Plane, scheme: ClassScheme, class_field: str, events: Events,
               shapes: Shapes) -> MapObjects:
    bounds = plane.bounds_in(layer.crs)
    if bounds is None:
        return _joined([])
    keys = keys_of(scheme) | {class_field} - {""} | {*_ID_COLUMNS, *_TYPE_COLUMNS, *_TIME_COLUMNS}
    features = read_features(layer, bounds, keys)
    assignment = assignment_of(layer, features, TagTable(features.columns, len(features)), scheme, class_field, events)
    of_shape = assignment.polygons if shapes == "polygons" else assignment.lines
    targets = np.array([target.class_id for target in assignment.targets] + [NO_TARGET])[of_shape]
    geometries, rows = _whole(features.geometries, shapes)
    geometries, rows = geometries[targets[rows] != NO_TARGET], rows[targets[rows] != NO_TARGET]
    identities, times = _identities(features, rows), _texts(features, _TIME_COLUMNS, rows)
    return MapObjects(plane.bring(geometries, layer.crs), targets[rows].astype(np.int64), np.full(len(rows), np.nan),
                      identities, times)


def _whole(geometries: npt.NDArray, shapes: Shapes) -> tuple[npt.NDArray, npt.NDArray[np.intp]]:
    """Sound polygons or lines and the row of each; a feature of several polygons is one object."""
    sound = sound_parts(geometries, np.flatnonzero([item is not None for item in geometries]))
    if shapes == "lines":
        return sound.lines.geometries, sound.lines.rows
    parts = sound.polygons
    rows, start = np.unique(parts.rows, return_inverse=True)
    order = np.argsort(start, kind="stable")
    groups = np.split(parts.geometries[order], np.flatnonzero(np.diff(start[order])) + 1) if len(rows) else []
    polygons = [group[0] if len(group) == 1 else shapely.union_all(group) for group in groups]
    return np.array(polygons, object), rows


def _identities(features: FeatureTable, rows: npt.NDArray[np.intp]) -> npt.NDArray:
    """``way/123`` where type and number are known, else what there is."""
    numbers, kinds = _texts(features, _ID_COLUMNS, rows), _texts(features, _TYPE_COLUMNS, rows)
    ways = _texts(features, ("osm_way_id",), rows)
    result = []
    for number, kind, way in zip(numbers.tolist(), kinds.tolist(), ways.tolist()):
        if number[:1] in _TYPES and number[1:].isdecimal():  # QuickOSM's full_id
            number = f"{_TYPES[number[0]]}/{number[1:]}"
        kind = kind or ("way" if way else "")
        result.append(f"{kind}/{number}" if kind and number and "/" not in number else number)
    return np.array(result, object)


def _texts(features: FeatureTable, names: Sequence[str], rows: npt.NDArray[np.intp]) -> npt.NDArray:
    """For each row the first of the named columns that says something."""
    texts = np.full(len(rows), "", object)
    for name in names:
        if name in features.columns:
            values = [text_of(features.columns[name][row]) for row in rows]
            texts = np.where(texts == "", np.array(values, object), texts)
    return texts


def _largest_of_each(polygons: npt.NDArray) -> npt.NDArray[np.intp]:
    """The largest polygon of each object."""
    numbers, areas = object_numbers_of(polygons), shapely.area(polygons)
    order = np.lexsort((np.arange(len(polygons)), -areas, numbers))
    return order[np.unique(numbers[order], return_index=True)[1]]


def _joined(parts: Sequence[MapObjects]) -> MapObjects:
    if not parts:
        nothing = np.zeros(0, object)
        return MapObjects(nothing, np.zeros(0, np.int64), np.zeros(0), nothing, nothing)
    return MapObjects(*(np.concatenate(arrays) for arrays in zip(*map(_arrays, parts))))


def _arrays(objects: MapObjects) -> Iterator[npt.NDArray]:
    yield from (objects.geometries, objects.class_ids, objects.confidence, objects.osm_ids, objects.timestamps)
