"""Lines of a map and of OpenStreetMap, length by length: what both have, what only one of both has."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import InputError, JobError
from contract.jobs import CompareOsmJob
from contract.texts import tr

from ..osm.osm_ages import ages_days
from ..worker.events import Events
from .compared_ground import has_imagery
from .line_pieces import Pieces, pieces_of
from .object_layers import MapObjects, Plane, clipped, mapped_layer, mapped_objects, osm_lines
from .statuses import SAME_STATUS, UNMAPPED_STATUS, UNSEEN_STATUS

LINE_FIELDS: dict[str, Any] = {"status": object, "class_id": np.int32, "class_name": object, "length_m": np.float64,
                               "osm_id": object, "osm_timestamp": object, "age_days": np.float64,
                               "accepted": np.bool_}


@dataclass(frozen=True)
class ComparedLines:
    """The pieces of a class's lines on both sides, on one plane, and the OSM lines that they are of or near to."""

    item: SegmentationClass
    mapped: Pieces
    osm: Pieces
    known: MapObjects

    def figures(self) -> dict[str, Any]:
        """The lengths and shares of the report."""
        mapped_m, osm_m = (float(shapely.length(side.lines).sum()) for side in (self.mapped, self.osm))
        lacking_m, unseen_m = (float(shapely.length(side.lines[side.is_alone]).sum())
                               for side in (self.mapped, self.osm))
        return {"color": self.item.color, "mapped_m": mapped_m, "osm_m": osm_m, "not_in_osm_m": lacking_m,
                "not_seen_m": unseen_m, "osm_completeness": osm_m / (osm_m + lacking_m) if osm_m + lacking_m else None,
                "seen": 1 - unseen_m / osm_m if osm_m else None,
                "confirmed": 1 - lacking_m / mapped_m if mapped_m else None}

    def rows(self, date: datetime.date | None) -> dict[str, npt.NDArray]:
        """The features of the layer: all that is mapped, and of OpenStreetMap what nobody saw."""
        unseen = self.osm.take(self.osm.is_alone)
        lines = np.concatenate([self.mapped.lines, unseen.lines])
        status = np.where(self.mapped.is_alone, UNMAPPED_STATUS, SAME_STATUS).astype(object)
        partner = np.concatenate([self.mapped.partner, unseen.row])
        timestamps = _of(self.known.timestamps, partner)
        of_unseen = np.full(len(unseen.lines), UNSEEN_STATUS, object)
        return {"geometry": lines, "status": np.concatenate([status, of_unseen]),
                "class_id": np.full(len(lines), self.item.id),
                "class_name": np.full(len(lines), self.item.name, object),
                "length_m": shapely.length(lines), "osm_id": _of(self.known.osm_ids, partner),
                "osm_timestamp": timestamps, "age_days": ages_days(timestamps, date),
                "accepted": np.zeros(len(lines), bool)}


def compare_lines(job: CompareOsmJob, scheme: ClassScheme, plane: Plane, events: Events) -> list[ComparedLines]:
    """Compare the job's lines, class by class; none where it has no lines.

    Raises:
        JobError: the job has lines and no place for what is found.
        InputError: a layer cannot be read, or it has no line of a class of lines.
        SchemeError: the scheme lacks a class that is named.
    """
    if job.lines is None:
        return []
    if not job.lines_output:
        raise JobError(tr("Lines are to be compared, and lines_output does not say where to write them."),
                       tr("Name a GeoPackage."))
    layer = mapped_layer(job.lines)
    mapped = mapped_objects(layer, scheme, "lines")
    mapped = clipped_lines(MapObjects(plane.bring(mapped.geometries, layer.crs), mapped.class_ids, mapped.confidence,
                                      mapped.osm_ids, mapped.timestamps), plane)
    named = [scheme.find(name) for name in job.classes]
    classes = [item for item in named or scheme.classes if item.kind.name == "line"]
    if not classes:
        raise InputError(
            tr("None of the classes that are compared in {path} is one of lines.").format(path=job.lines.path),
            tr("Choose a scheme with classes of lines, such as roads, or leave the lines out."))
    known = clipped_lines(osm_lines(job.layers, plane, scheme, job.class_field, events), plane)
    return [_compared(item, mapped.take(mapped.class_ids == item.id), known.take(known.class_ids == item.id), job,
                      plane) for item in classes]


def clipped_lines(objects: MapObjects, plane: Plane) -> MapObjects:
    """The lines on the compared ground, cut at its edge into single lines."""
    objects = clipped(objects, plane)
    parts, rows = shapely.get_parts(objects.geometries, return_index=True)
    is_line = shapely.length(parts) > 0
    taken = objects.take(rows[is_line])
    return MapObjects(parts[is_line], taken.class_ids, taken.confidence, taken.osm_ids, taken.timestamps)


def _compared(item: SegmentationClass, mapped: MapObjects, known: MapObjects, job: CompareOsmJob,
              plane: Plane) -> ComparedLines:
    of_map = pieces_of(mapped.geometries, known.geometries, job.line_buffer_m)
    of_osm = pieces_of(known.geometries, mapped.geometries, job.line_buffer_m)
    return ComparedLines(item, of_map, of_osm.take(~of_osm.is_alone | has_imagery(job, plane, of_osm.lines)), known)


def _of(values: npt.NDArray, rows: npt.NDArray[np.int64]) -> npt.NDArray:
    """The values of rows, empty for ``NOBODY``, which is the last."""
    return np.append(values, [""]).astype(object)[rows]
