"""Objects of both sides on one plane in metres: mapped polygons, and the polygons of OSM layers by a class scheme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import VectorSource

from ..grids.geodesy import local_equal_area_crs
from ..grids.rasters import grid_of, open_raster, read_classes
from ..labelling.class_assignment import NO_TARGET
from ..labelling.feature_parts import sound_parts
from ..labelling.label_layers import assignment_of
from ..labelling.objects import object_numbers_of
from ..osm.tags import TagTable, column_of, keys_of, text_of
from ..osm.vector_sources import Bounds, FeatureTable, VectorLayer, extent_of, find_layers, read_features
from ..worker.events import Events

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
        return cls(plane, _project(np.array([shapely.segmentize(ground, _longest_edge(ground))]), crs, plane)[0])

    def bring(self, geometries: npt.NDArray, crs: pyproj.CRS) -> npt.NDArray:
        """Geometries in a CRS, on the plane."""
        return _project(geometries, crs, self.crs)

    def bounds_in(self, crs: pyproj.CRS) -> Bounds | None:
        """The ground's bounds in a CRS, in which layers are filtered; None where it has no place there."""
        to_layer = pyproj.Transformer.from_crs(self.crs, crs, always_xy=True)
        bounds = to_layer.transform_bounds(*shapely.bounds(self.ground))
        return bounds if np.isfinite(bounds).all() else None


@dataclass(frozen=True)
class MapObjects:
    """Objects of one side, arrays of shape (objects,): ``polygons`` on the plane, ``class_ids``.

    ``class_ids``: -1 for a class that the scheme does not have. ``confidence``: NaN where nothing is known.
    ``osm_ids`` and ``timestamps``: texts, empty where nothing is known.
    """

    polygons: npt.NDArray
    class_ids: npt.NDArray[np.int64]
    confidence: npt.NDArray[np.float64]
    osm_ids: npt.NDArray
    timestamps: npt.NDArray

    def __len__(self) -> int:
        return len(self.polygons)

    def take(self, which: npt.NDArray) -> MapObjects:
        """The objects of a mask or of indices."""
        return MapObjects(self.polygons[which], self.class_ids[which], self.confidence[which], self.osm_ids[which],
                          self.timestamps[which])


def mapped_layer(source: VectorSource) -> VectorLayer:
    """The one layer of mapped polygons.

    Raises:
        InputError: the file cannot be read, or has several layers.
    """
    layers = find_layers(source)
    if len(layers) != 1:
        raise InputError(f"{source.path} has {len(layers)} layers: {', '.join(layer.layer for layer in layers)}.",
                         "Choose one layer of polygons, made by Vectorize classes.")
    return layers[0]


def mapped_objects(layer: VectorLayer, scheme: ClassScheme) -> MapObjects:
    """Polygons of Vectorize classes, still in the layer's CRS.

    Raises:
        InputError: the layer is empty, or has no field of classes.
    """
    count, bounds = extent_of(layer)
    if not count or bounds is None:
        raise InputError(f"Layer {layer.title} of {layer.source.path} is empty.",
                         "Choose polygons made by Vectorize classes.")
    features = read_features(layer, bounds, frozenset({"class_id", "class_name", "confidence"}))
    names = column_of("class_name", layer.fields) or column_of("class_id", layer.fields)
    if names is None:
        raise InputError(f"Layer {layer.title} of {layer.source.path} has neither a field class_name nor class_id, "
                         f"only: {', '.join(layer.fields) or 'none'}.", "Choose polygons made by Vectorize classes.")
    known = {**{str(item.id): item.id for item in scheme.classes}, **{item.name: item.id for item in scheme.classes}}
    texts = [text_of(value) for value in features.columns[names]]
    class_ids = np.array([known.get(text, -1) for text in texts], np.int64)
    column = column_of("confidence", layer.fields)
    confidence = np.full(len(features), np.nan) if column is None else np.array(
        [np.nan if value is None else float(value) for value in features.columns[column]])
    polygons, rows = _polygons(features.geometries)
    nothing = np.full(len(rows), "", object)
    return MapObjects(polygons, class_ids[rows], confidence[rows], nothing, nothing)


def osm_objects(sources: Sequence[VectorSource], plane: Plane, scheme: ClassScheme, class_field: str,
                events: Events) -> MapObjects:
    """The polygons of OSM layers that are of a class, on the plane: duplicates once, parts of buildings in their whole.

    Raises:
        InputError: a layer cannot be read.
    """
    found = [_osm_layer(layer, plane, scheme, class_field, events)
             for source in sources for layer in find_layers(source)]
    objects = _joined(found)
    kept = np.zeros(len(objects), bool)
    for class_id in np.unique(objects.class_ids).tolist():
        chosen = np.flatnonzero(objects.class_ids == class_id)
        kept[chosen[_largest_of_each(objects.polygons[chosen])]] = True
    if not kept.all():
        events.info(f"{np.count_nonzero(~kept):,} polygons of OSM are drawn twice, or parts of another one.")
    return objects.take(kept)


def clipped(objects: MapObjects, plane: Plane) -> MapObjects:
    """The objects on the compared ground, cut at its edge."""
    touching = shapely.intersects(objects.polygons, plane.ground)
    objects = objects.take(touching)
    cut = ~shapely.covered_by(objects.polygons, plane.ground)
    polygons = objects.polygons.copy()
    polygons[cut] = shapely.intersection(polygons[cut], plane.ground)
    return replace(objects, polygons=polygons).take(shapely.area(polygons) > 0)


def on_classified_ground(raster: str | Path, role: str, plane: Plane, objects: MapObjects) -> npt.NDArray[np.bool_]:
    """Which objects lie where a class raster says something: not where the imagery had no data.

    Raises:
        InputError: the raster, which messages call by its ``role``, cannot be read.
    """
    seen = np.ones(len(objects), bool)
    if not len(objects):
        return seen
    inside = shapely.get_coordinates(shapely.point_on_surface(objects.polygons))
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


def _osm_layer(layer: VectorLayer, plane: Plane, scheme: ClassScheme, class_field: str, events: Events) -> MapObjects:
    bounds = plane.bounds_in(layer.crs)
    if bounds is None:
        return _joined([])
    keys = keys_of(scheme) | {class_field} - {""} | {*_ID_COLUMNS, *_TYPE_COLUMNS, *_TIME_COLUMNS}
    features = read_features(layer, bounds, keys)
    assignment = assignment_of(layer, features, TagTable(features.columns, len(features)), scheme, class_field, events)
    targets = np.array([target.class_id for target in assignment.targets] + [NO_TARGET])[assignment.polygons]
    polygons, rows = _polygons(features.geometries)
    polygons, rows = polygons[targets[rows] != NO_TARGET], rows[targets[rows] != NO_TARGET]
    identities, times = _identities(features, rows), _texts(features, _TIME_COLUMNS, rows)
    return MapObjects(plane.bring(polygons, layer.crs), targets[rows].astype(np.int64), np.full(len(rows), np.nan),
                      identities, times)


def _polygons(geometries: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray[np.intp]]:
    """Sound polygons and the row of each; a feature of several polygons is one object."""
    parts = sound_parts(geometries, np.flatnonzero([item is not None for item in geometries])).polygons
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
    yield from (objects.polygons, objects.class_ids, objects.confidence, objects.osm_ids, objects.timestamps)


def _project(geometries: npt.NDArray, crs: pyproj.CRS, target: pyproj.CRS) -> npt.NDArray:
    transformer = pyproj.Transformer.from_crs(crs, target, always_xy=True)
    return shapely.transform(geometries, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def _longest_edge(geometry: shapely.Geometry) -> float:
    left, bottom, right, top = shapely.bounds(geometry)
    return max(right - left, top - bottom, 1e-9) / 50
