"""The step that compares mapped polygons with OpenStreetMap: what is there on both sides, on one, or elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import InputError
from contract.jobs import CompareOsmJob
from contract.messages import listed
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.geodesy import projected
from ..grids.geopackages import new_geopackage, write_layer
from ..grids.polygon_layers import as_multipolygons
from ..osm.osm_ages import ages_days, imagery_date
from ..worker.events import Events
from .compared_ground import compared_plane, has_imagery
from .comparison_report import ComparedClass, write_reports
from .line_comparison import LINE_FIELDS, ComparedLines, compare_lines
from .matching import ALONE, NOBODY, SAME, match
from .object_layers import MapObjects, Plane, clipped, mapped_layer, mapped_objects, osm_objects
from .statuses import MOVED_STATUS, SAME_STATUS, UNMAPPED_STATUS, UNSEEN_STATUS

STATUS = {SAME: SAME_STATUS, ALONE: UNMAPPED_STATUS}  # of mapped objects; the rest are moved or reshaped
_FIELDS: dict[str, Any] = {"status": object, "class_id": np.int32, "class_name": object, "confidence": np.float64,
                           "area_m2": np.float64, "iou": np.float64, "shift_m": np.float64, "osm_id": object,
                           "osm_timestamp": object, "age_days": np.float64, "accepted": np.bool_}


def run(job: CompareOsmJob, events: Events) -> dict[str, object]:
    """Compare, and write the layer and both reports.

    Returns:
        ``output``, ``report_html``, ``report_json``, and ``not_in_osm``, ``not_seen``: counts over all classes.

    Raises:
        InputError: a layer cannot be read, or there is nothing to compare.
        SchemeError: the class scheme is wrong, or lacks a class that is named.
        OutputError: an output cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    layer = mapped_layer(job.polygons)
    events.progress(0, 4, tr("Reading the map"))
    mapped = mapped_objects(layer, scheme)
    classes = _compared_classes(job, scheme, mapped)
    date = imagery_date(job.imagery_date)
    plane = compared_plane(job, layer, mapped.geometries)
    mapped = clipped(replace(mapped, geometries=plane.bring(mapped.geometries, layer.crs)), plane)
    events.progress(1, 4, tr("Reading OpenStreetMap"))
    known = clipped(osm_objects(job.layers, plane, scheme, job.class_field, events), plane)
    known = known.take(np.isin(known.class_ids, [item.id for item in classes]))
    known = known.take(has_imagery(job, plane, known.geometries))
    if classes and not len(known):
        events.warning(tr("OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.").format(
            classes=listed(item.name for item in classes)))
    events.progress(2, 4, tr("Comparing"))
    compared, rows = [], []
    for item in classes:
        sides = mapped.take(mapped.class_ids == item.id), known.take(known.class_ids == item.id)
        matching = match(sides[0].geometries, sides[1].geometries)
        compared.append(ComparedClass(item, sides[0].geometries, sides[1].geometries, matching))
        rows.append(_rows(compared[-1], *sides, date))
    lines = compare_lines(job, scheme, plane, events)
    title = job.polygons.name or Path(job.polygons.path).stem
    figures = write_reports(compared, lines, title, _all_timestamps(known, lines), date, job.line_buffer_m,
                            job.report_html, job.report_json)
    events.progress(3, 4, tr("Writing the comparison"))
    _write(job.output, "comparison", rows, _FIELDS, plane, layer.crs)
    if lines:
        _write(job.lines_output, "lines", [item.rows(date) for item in lines], LINE_FIELDS, plane, layer.crs)
    for name, counts in figures["classes"].items():
        events.info(
            tr("{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or "
               "reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.").format(
                name=name, mapped=counts["mapped"], osm=counts["osm"], same=counts["same"],
                mapped_moved=counts["mapped_moved"], not_in_osm=counts["not_in_osm"], not_seen=counts["not_seen"]))
    for name, figures_m in figures["lines"].items():
        texts = {key: f"{figures_m[key]:,.0f}" for key in ("mapped_m", "osm_m", "not_in_osm_m", "not_seen_m")}
        events.info(tr("{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in "
                       "OpenStreetMap, {not_seen_m} m not seen.").format(name=name, **texts))
    totals = {key: sum(counts[key] for counts in figures["classes"].values()) for key in ("not_in_osm", "not_seen")}
    return {"output": job.output, "report_html": job.report_html, "report_json": job.report_json,
            "lines_output": job.lines_output if lines else "", **totals}


def _compared_classes(job: CompareOsmJob, scheme: ClassScheme, mapped: MapObjects) -> list[SegmentationClass]:
    if not len(mapped):
        raise InputError(tr("{polygons_path} has no polygon.").format(polygons_path=job.polygons.path),
                         tr("Choose polygons made by Vectorize classes."))
    if (mapped.class_ids < 0).any():
        raise InputError(
            tr("{polygons_path} has classes that are not in the scheme {scheme!r}.").format(
                polygons_path=job.polygons.path, scheme=scheme.name),
            tr("Choose the scheme of the map; this one has {names}.").format(names=listed(scheme.names)))
    if job.classes:
        named = [scheme.find(name) for name in job.classes]
        return [item for item in named if job.lines is None or item.kind.name != "line"]
    objects = list(scheme.of_kind("object"))
    if not objects and job.lines is None:
        raise InputError(
            tr("The scheme {scheme!r} has no class of objects, such as buildings.").format(scheme=scheme.name),
            tr("Name the classes to compare, or choose a scheme whose classes say that they are objects."))
    return objects


def _rows(compared: ComparedClass, mapped: MapObjects, known: MapObjects,
          date: datetime.date | None) -> dict[str, npt.NDArray]:
    """The features of a class: all that are mapped, and of OpenStreetMap those that nobody saw."""
    matching = compared.matching
    unseen = known.take(matching.osm == ALONE)
    has_partner = (matching.partner != NOBODY) & (matching.mapped != ALONE)
    partner = np.where(has_partner, matching.partner, 0)
    count, nan = len(unseen), np.full(len(unseen), np.nan)
    status = [STATUS.get(state, MOVED_STATUS) for state in matching.mapped.tolist()] + [UNSEEN_STATUS] * count
    polygons = np.concatenate([mapped.geometries, unseen.geometries])
    total = len(polygons)

    def of_partner(values: npt.NDArray, nothing: Any) -> npt.NDArray:
        return np.where(has_partner, values[partner], nothing) if len(values) else np.full(len(mapped), nothing)

    shift = np.full(len(mapped), np.nan)
    if has_partner.any():
        others = known.geometries[partner[has_partner]]
        own = mapped.geometries[has_partner]
        shift[has_partner] = shapely.distance(shapely.centroid(own), shapely.centroid(others))
    timestamps = np.concatenate([of_partner(known.timestamps, ""), unseen.timestamps])
    return {
        "geometry": polygons, "status": np.array(status, object), "class_id": np.full(total, compared.item.id),
        "class_name": np.full(total, compared.item.name, object),
        "confidence": np.concatenate([mapped.confidence, nan]), "area_m2": shapely.area(polygons),
        "iou": np.concatenate([np.where(has_partner, matching.iou, np.nan), nan]),
        "shift_m": np.concatenate([shift, nan]),
        "osm_id": np.concatenate([of_partner(known.osm_ids, ""), unseen.osm_ids]),
        "osm_timestamp": timestamps, "age_days": ages_days(timestamps, date), "accepted": np.zeros(total, bool),
    }


def _all_timestamps(known: MapObjects, lines: Sequence[ComparedLines]) -> npt.NDArray:
    return np.concatenate([known.timestamps, *(item.known.timestamps for item in lines)])


def _write(output: str, name: str, rows: Sequence[dict[str, npt.NDArray]],
           fields: dict[str, Any], plane: Plane, crs: pyproj.CRS) -> None:
    columns = {field: np.concatenate([np.zeros(0, dtype), *(part[field] for part in rows)]).astype(dtype)
               for field, dtype in {"geometry": object, **fields}.items()}
    geometries = projected(columns.pop("geometry"), plane.crs, crs)
    kind = "LineString"
    if name == "comparison":
        geometries, kind = as_multipolygons(geometries), "MultiPolygon"
    with new_geopackage(output) as path:
        write_layer(path, name, kind, geometries, crs, columns)
