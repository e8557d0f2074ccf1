"""The step that turns an Overpass server's answers into layers: OSM features by class, with what OSM knows of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from contract.classes import ANY_VALUE, ClassScheme
from contract.errors import InputError
from contract.jobs import OsmFeaturesJob
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.geopackages import new_geopackage
from ..grids.polygon_layers import as_multipolygons
from ..labelling.class_assignment import NO_TARGET, assign_by_rules
from ..osm.tags import TagTable
from ..worker.events import Events
from ..worker.outputs import os_errors_as_output_errors, scratch_file, writing_errors_as_os_errors
from .osm_file import merged_elements, write_osm_xml

# Which of GDAL's layers hold which kind of a class's features.
_KINDS = {"lines": "lines", "multipolygons": "areas"}
_GEOMETRY_TYPES = {"lines": "LineString", "areas": "MultiPolygon"}
_OWN_FIELDS = ("osm_id", "osm_way_id", "osm_version", "osm_timestamp", "all_tags")
# Keys whose closed ways are areas, beside those that a scheme draws as polygons; GDAL's own list has them, too.
_AREA_KEYS = ("aeroway", "amenity", "building", "building:part", "landuse", "leisure", "natural", "office", "shop",
              "tourism", "highway=platform", "public_transport=platform")


@dataclass(frozen=True)
class OsmFeatures:
    """Features of one kind of geometry: arrays of shape (features,); ``all_tags`` as GDAL writes them."""

    geometries: npt.NDArray
    osm_type: npt.NDArray
    osm_id: npt.NDArray
    version: npt.NDArray
    timestamp: npt.NDArray
    all_tags: npt.NDArray


def run(job: OsmFeaturesJob, events: Events) -> dict[str, object]:
    """Run the step. Outputs ``output`` and ``layers``: name, class name and feature count of each layer.

    Raises:
        InputError: an answer is damaged, or no feature of any class is in it.
        SchemeError: the class scheme is wrong.
        OutputError: the layers cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    events.progress(0, 1, tr("Merging the answers"))
    elements = merged_elements(Path(answer) for answer in job.answers)
    layers: list[dict[str, object]] = []
    output = Path(job.output)
    with (new_geopackage(output) as path, scratch_file(output.with_suffix(".osm")) as source,
          scratch_file(output.with_suffix(".ini")) as config, os_errors_as_output_errors(output)):
        write_osm_xml(elements, source)
        config.write_text(_osm_config(scheme), encoding="utf-8")
        for number, (gdal_layer, kind) in enumerate(_KINDS.items()):
            events.progress(1 + number, 1 + len(_KINDS), tr("Building {kind}").format(kind=kind))
            features = _read(source, config, gdal_layer)
            layers += _write_classes(path, features, kind, scheme, job.attribution)
        if not layers:
            raise InputError(
                tr("OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and "
                   "none has tags of a class.").format(scheme=scheme.name, elements=len(elements)),
                tr("Choose another extent, or a scheme whose rules fit what is mapped there."))
    for layer in layers:
        events.info(tr("{name}: {count:,} features.").format(name=layer["name"], count=layer["count"]))
    return {"output": job.output, "layers": layers}


def _osm_config(scheme: ClassScheme) -> str:
    """Settings of GDAL's OSM driver: all tags in one field, ids, versions and times, and what closed ways are."""
    areas = ",".join(dict.fromkeys((*_AREA_KEYS, *_area_tags(scheme))))
    section = "osm_id=yes\nosm_version=yes\nosm_timestamp=yes\nall_tags=yes\n"
    layers = ("points", "lines", "multipolygons", "multilinestrings", "other_relations")
    return (f"closed_ways_are_polygons={areas}\nreport_all_ways=no\nattribute_name_laundering=no\n"
            + "".join(f"[{name}]\n{section}" for name in layers))


def _area_tags(scheme: ClassScheme) -> Iterator[str]:
    """Tags that make a closed way an area, as the driver writes them: a key, or a key and a value.

    A rule of several keys says nothing of each; the driver knows ``area=yes`` by itself. A key that also names lines
    does not tell: a closed residential road is a roundabout.
    """
    rules = [rule for item in scheme.classes for rule in item.rules]
    keys_of_lines = {key for rule in rules if rule.geometry != "polygon" for key in rule.tags}
    for rule in rules:
        if rule.geometry == "polygon" and len(rule.tags) == 1 and not keys_of_lines & set(rule.tags):
            (key, values), = rule.tags.items()
            yield from ([key] if ANY_VALUE in values else [f"{key}={value}" for value in values])


def _read(source: Path, config: Path, gdal_layer: str) -> OsmFeatures:
    meta, _, wkb, data = pyogrio.raw.read(source, layer=gdal_layer, columns=list(_OWN_FIELDS), datetime_as_string=True,
                                          CONFIG_FILE=str(config))
    columns: dict[str, npt.NDArray] = dict(zip((str(name) for name in meta["fields"]), data))
    ways = columns.get("osm_way_id")
    # Of the areas, those of ways have their id in a field of its own; all lines are ways.
    is_way = np.ones(len(wkb), bool) if ways is None else np.array([value is not None for value in ways], bool)
    ids = columns["osm_id"] if ways is None else np.where(is_way, ways, columns["osm_id"])
    return OsmFeatures(
        shapely.from_wkb(wkb, on_invalid="ignore"), np.where(is_way, "way", "relation").astype(object),
        ids.astype(np.int64), columns["osm_version"], columns["osm_timestamp"], columns["all_tags"])


def _write_classes(path: Path, features: OsmFeatures, kind: str, scheme: ClassScheme,
                   attribution: str) -> list[dict[str, object]]:
    """Append a layer for each class that has features of this kind."""
    table = TagTable({"all_tags": features.all_tags}, len(features.all_tags))
    codes, values = table.coded("name")
    names = np.array(values, object)[codes]
    assignment = assign_by_rules(table, scheme)
    targets = assignment.lines if kind == "lines" else assignment.polygons
    class_ids = np.array([target.class_id for target in assignment.targets] + [-1])[targets]  # NO_TARGET takes the last
    written: list[dict[str, object]] = []
    for item in scheme.classes:
        chosen = np.flatnonzero((class_ids == item.id) & (targets != NO_TARGET))
        chosen = chosen[[features.geometries[index] is not None for index in chosen]]
        if len(chosen):
            name = f"{item.name} {kind}"
            _write_layer(path, name, _some(features, chosen), names[chosen], kind, item.name, attribution)
            written.append({"name": name, "class": item.name, "kind": kind, "count": len(chosen)})
    return written


def _utc(timestamp: object) -> str:
    """A time as OSM writes it; GDAL leaves out the zone, which is always UTC."""
    text = str(timestamp or "")
    return text if not text or text.endswith("Z") else f"{text[:19]}Z"


def _some(features: OsmFeatures, chosen: npt.NDArray[np.intp]) -> OsmFeatures:
    return OsmFeatures(features.geometries[chosen], features.osm_type[chosen], features.osm_id[chosen],
                       features.version[chosen], features.timestamp[chosen], features.all_tags[chosen])


def _write_layer(path: Path, name: str, features: OsmFeatures, names: npt.NDArray, kind: str, class_name: str,
                 attribution: str) -> None:
    fields: dict[str, Any] = {
        "osm_type": features.osm_type, "osm_id": features.osm_id,
        "osm_version": np.array([int(value or 0) for value in features.version], np.int32),
        "osm_timestamp": np.array([_utc(value) for value in features.timestamp], object),
        "class_name": np.full(len(names), class_name, object),
        "name": names,
        "all_tags": features.all_tags,
    }
    geometries = as_multipolygons(features.geometries) if kind == "areas" else features.geometries
    with writing_errors_as_os_errors(DataSourceError, DataLayerError):
        pyogrio.raw.write(path, shapely.to_wkb(geometries), list(fields.values()), list(fields), layer=name,
                          driver="GPKG", geometry_type=_GEOMETRY_TYPES[kind], crs="EPSG:4326", append=path.exists(),
                          layer_metadata={"IDENTIFIER": name, "DESCRIPTION": attribution})
