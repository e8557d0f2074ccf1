"""The step that compares mapped polygons with OpenStreetMap: what is there on both sides, on one, or elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from contract.classes import ClassScheme, SegmentationClass, scheme_from_dict
from contract.errors import InputError
from contract.jobs import CompareOsmJob
from contract.messages import listed

from ..grids.polygon_layers import as_multipolygons
from ..grids.rasters import grid_of, open_raster
from ..osm.vector_sources import VectorLayer
from ..worker.events import Events
from ..worker.outputs import whole_file, writing_errors_as_os_errors
from .comparison_report import ComparedClass, write_reports
from .matching import ALONE, NOBODY, SAME, match
from .object_layers import MapObjects, Plane, clipped, mapped_layer, mapped_objects, on_classified_ground, osm_objects

STATUS = {SAME: "same", ALONE: "not in OSM"}  # of mapped objects; the rest are moved or reshaped
MOVED_STATUS, UNSEEN_STATUS = "moved or reshaped", "not seen"
_FIELDS: dict[str, Any] = {"status": object, "class_id": np.int32, "class_name": object, "confidence": np.float64,
                           "area_m2": np.float64, "iou": np.float64, "shift_m": np.float64, "osm_id": object,
                           "osm_timestamp": object}


def run(job: CompareOsmJob, events: Events) -> dict[str, object]:
    """Compare, and write the layer and both reports.

    Returns:
        ``output``, ``report_html``, ``report_json``, and ``not_in_osm``, ``not_seen``: counts over all classes.

    Raises:
        InputError: a layer cannot be read, or there is nothing to compare.
        SchemeError: the class scheme is wrong, or lacks a class that is named.
        OutputError: an output cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, "The class scheme")
    layer = mapped_layer(job.polygons)
    events.progress(0, 4, "Reading the map")
    mapped = mapped_objects(layer, scheme)
    classes = _compared_classes(job, scheme, mapped)
    plane = _plane(job, layer, mapped.polygons)
    mapped = clipped(replace(mapped, polygons=plane.bring(mapped.polygons, layer.crs)), plane)
    events.progress(1, 4, "Reading OpenStreetMap")
    known = clipped(osm_objects(job.layers, plane, scheme, job.class_field, events), plane)
    known = known.take(np.isin(known.class_ids, [item.id for item in classes]))
    if job.classes_raster:
        known = known.take(on_classified_ground(job.classes_raster, "Classes raster", plane, known))
    if not len(known):
        events.warning(f"OpenStreetMap has no {listed(item.name for item in classes)} on the mapped ground: all that "
                       "is mapped is new.")
    events.progress(2, 4, "Comparing")
    compared, rows = [], []
    for item in classes:
        sides = mapped.take(mapped.class_ids == item.id), known.take(known.class_ids == item.id)
        matching = match(sides[0].polygons, sides[1].polygons)
        compared.append(ComparedClass(item, sides[0].polygons, sides[1].polygons, matching))
        rows.append(_rows(compared[-1], *sides))
    figures = write_reports(compared, job.polygons.name or Path(job.polygons.path).stem, known.timestamps,
                            job.report_html, job.report_json)
    events.progress(3, 4, "Writing the comparison")
    _write(job.output, rows, plane, layer.crs)
    for name, counts in figures["classes"].items():
        events.info(f"{name}: {counts['mapped']:,} mapped, {counts['osm']:,} in OpenStreetMap; {counts['same']:,} the "
                    f"same, {counts['mapped_moved']:,} moved or reshaped, {counts['not_in_osm']:,} not in "
                    f"OpenStreetMap, {counts['not_seen']:,} not seen.")
    totals = {key: sum(counts[key] for counts in figures["classes"].values()) for key in ("not_in_osm", "not_seen")}
    return {"output": job.output, "report_html": job.report_html, "report_json": job.report_json, **totals}


def _compared_classes(job: CompareOsmJob, scheme: ClassScheme, mapped: MapObjects) -> list[SegmentationClass]:
    if not len(mapped):
        raise InputError(f"{job.polygons.path} has no polygon.", "Choose polygons made by Vectorize classes.")
    if (mapped.class_ids < 0).any():
        raise InputError(f"{job.polygons.path} has classes that are not in the scheme {scheme.name!r}.",
                         f"Choose the scheme of the map; this one has {listed(scheme.names)}.")
    if job.classes:
        return [scheme.find(name) for name in job.classes]
    objects = list(scheme.of_kind("object"))
    if not objects:
        raise InputError(f"The scheme {scheme.name!r} has no class of objects, such as buildings.",
                         "Name the classes to compare, or choose a scheme whose classes say that they are objects.")
    return objects


def _plane(job: CompareOsmJob, layer: VectorLayer, polygons: npt.NDArray) -> Plane:
    """The ground that is compared: that of the classes raster, or the extent of the polygons."""
    if not job.classes_raster:
        return Plane.around(layer.crs, shapely.box(*shapely.total_bounds(polygons)))
    with open_raster(job.classes_raster, "Classes raster") as dataset:
        grid = grid_of(dataset, "Classes raster")
    corners = [grid.transform @ corner for corner in ((0, 0), (grid.width, 0), (grid.width, grid.height),
                                                      (0, grid.height))]
    return Plane.around(grid.crs, shapely.Polygon(corners))


def _rows(compared: ComparedClass, mapped: MapObjects, known: MapObjects) -> dict[str, npt.NDArray]:
    """The features of a class: all that are mapped, and of OpenStreetMap those that nobody saw."""
    matching = compared.matching
    unseen = known.take(matching.osm == ALONE)
    has_partner = (matching.partner != NOBODY) & (matching.mapped != ALONE)
    partner = np.where(has_partner, matching.partner, 0)
    count, nan = len(unseen), np.full(len(unseen), np.nan)
    status = [STATUS.get(state, MOVED_STATUS) for state in matching.mapped.tolist()] + [UNSEEN_STATUS] * count
    polygons = np.concatenate([mapped.polygons, unseen.polygons])
    total = len(polygons)

    def of_partner(values: npt.NDArray, nothing: Any) -> npt.NDArray:
        return np.where(has_partner, values[partner], nothing) if len(values) else np.full(len(mapped), nothing)

    shift = np.full(len(mapped), np.nan)
    if has_partner.any():
        pairs = shapely.centroid(mapped.polygons[has_partner]), shapely.centroid(known.polygons[partner[has_partner]])
        shift[has_partner] = shapely.distance(*pairs)
    return {
        "geometry": polygons, "status": np.array(status, object), "class_id": np.full(total, compared.item.id),
        "class_name": np.full(total, compared.item.name, object),
        "confidence": np.concatenate([mapped.confidence, nan]), "area_m2": shapely.area(polygons),
        "iou": np.concatenate([np.where(has_partner, matching.iou, np.nan), nan]),
        "shift_m": np.concatenate([shift, nan]),
        "osm_id": np.concatenate([of_partner(known.osm_ids, ""), unseen.osm_ids]),
        "osm_timestamp": np.concatenate([of_partner(known.timestamps, ""), unseen.timestamps]),
    }


def _write(output: str, rows: list[dict[str, npt.NDArray]], plane: Plane, crs: pyproj.CRS) -> None:
    columns = {name: np.concatenate([part[name] for part in rows]) for name in ("geometry", *_FIELDS)}
    polygons = shapely.transform(columns.pop("geometry"), lambda xy: np.column_stack(
        pyproj.Transformer.from_crs(plane.crs, crs, always_xy=True).transform(*xy.T)))
    with whole_file(output) as path:
        path.unlink()  # GDAL makes a GeoPackage only where there is no file yet
        with writing_errors_as_os_errors(DataSourceError, DataLayerError):
            pyogrio.raw.write(path, shapely.to_wkb(as_multipolygons(polygons)),
                              [columns[name].astype(dtype) for name, dtype in _FIELDS.items()], list(_FIELDS),
                              layer="comparison", driver="GPKG", geometry_type="MultiPolygon", crs=crs.to_wkt())
