"""The step that writes features for people who edit OpenStreetMap: checked, tagged, and never uploaded.

No file changes an OSM object. What lies elsewhere in OpenStreetMap, or in another shape, is written as a new object
whose tag ``fixme`` names the old one: editors show it before an upload, and the user replaces the old geometry
(in JOSM: Replace Geometry), so that its id, its history and its tags stay.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from contract.classes import ClassScheme
from contract.errors import InputError
from contract.jobs import ExportOsmJob
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..osm_comparing.object_layers import mapped_layer
from ..osm_features.osm_file import write_osm_xml
from ..worker.events import Events
from ..worker.outputs import whole_file
from .candidates import Candidates, read_candidates
from .faults import overlap_faults, shape_faults
from .geojson_files import Feature, feature, write_collection, write_tasks
from .osm_elements import OsmElements
from .osm_tags import Tags, checked_value, own_tags, tags_of
from .shared_corners import with_shared_corners

# OpenStreetMap takes so many nodes, ways and relations in one changeset.
MOST_OBJECTS = 10_000


def run(job: ExportOsmJob, events: Events) -> dict[str, object]:
    """Check the features, and write those that pass.

    Returns:
        ``output``, ``objects`` that are in it, and ``refused``: those that are not.

    Raises:
        InputError: a layer cannot be read, nothing is left to export, or it is too much for one file.
        SchemeError: the scheme is wrong, or does not say which tags a class has.
        OutputError: the output cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    own = own_tags(job.tags, scheme)
    events.progress(0, 3, tr("Reading the features"))
    candidates = read_candidates(mapped_layer(job.source), job, scheme)
    events.progress(1, 3, tr("Checking them"))
    sound, refused = _sound(candidates, job, scheme, events)
    tags = [_tags(sound, row, scheme, own, job) for row in range(len(sound))]
    events.progress(2, 3, tr("Writing them"))
    with whole_file(job.output) as path:
        _write(path, sound, tags, scheme, job)
    events.info(tr("{count} objects are in {path}. Nothing was uploaded: look at them in an editor.").format(
        count=f"{len(sound):,}", path=job.output))
    return {"output": job.output, "objects": len(sound), "refused": refused}


def _sound(candidates: Candidates, job: ExportOsmJob, scheme: ClassScheme,
           events: Events) -> tuple[Candidates, int]:
    """The objects without a fault, and how many have one, of which the log says what it is."""
    of_shape = shape_faults(candidates, only_polygons=job.format == "mapswipe")
    shaped = candidates.take(of_shape == "")
    of_overlap = overlap_faults(shaped, job, scheme, events)
    faults = Counter([*of_shape[of_shape != ""], *of_overlap[of_overlap != ""]])
    for fault, count in faults.items():
        events.warning(tr("{count} objects are left out: they {fault}.").format(count=f"{count:,}", fault=fault))
    sound = shaped.take(of_overlap == "")
    if not len(sound):
        raise InputError(
            tr("None of the {count} objects of {path} can be exported: they {faults}.").format(
                count=f"{len(candidates):,}", path=job.source.path, faults="; ".join(faults)),
            tr("Correct their shapes, or remove what OpenStreetMap has already."))
    return sound, sum(faults.values())


def _tags(objects: Candidates, row: int, scheme: ClassScheme, own: dict[str, Tags], job: ExportOsmJob) -> Tags:
    item = scheme.by_id(int(objects.class_ids[row]))
    tags = dict(tags_of(item, "polygon" if objects.geometries[row].geom_type == "Polygon" else "line", own))
    if job.source_tag.strip():
        tags["source"] = checked_value(job.source_tag.strip())
    if objects.replaced[row]:
        # In English, as what is meant for every mapper.
        tags["fixme"] = checked_value(f"New geometry for {objects.replaced[row]}: replace the old one, keep its tags")
    return tags


def _write(path: Path, objects: Candidates, tags: list[Tags], scheme: ClassScheme, job: ExportOsmJob) -> None:
    if job.format in ("osm", "osc"):
        elements = OsmElements()
        for geometry, own in zip(with_shared_corners(objects.geometries), tags):
            elements.add(geometry, own)
        _check_count(len(elements.all()), job)
        write_osm_xml(elements.all(), path, is_change=job.format == "osc")
        return
    _check_count(len(objects), job)
    features = [_feature(objects, row, own, scheme) for row, own in enumerate(tags)]
    (write_tasks if job.format == "maproulette" else write_collection)(features, path)


def _feature(objects: Candidates, row: int, tags: Tags, scheme: ClassScheme) -> Feature:
    properties: dict[str, Any] = {"id": row + 1, "class": scheme.by_id(int(objects.class_ids[row])).name, **tags}
    if np.isfinite(objects.confidence[row]):
        properties["confidence"] = round(float(objects.confidence[row]), 3)
    if objects.replaced[row]:
        properties["osm_id"] = objects.replaced[row]
    return feature(objects.geometries[row], properties)


def _check_count(count: int, job: ExportOsmJob) -> None:
    if count > MOST_OBJECTS:
        what = tr("nodes, ways and relations") if job.format in ("osm", "osc") else tr("features")
        raise InputError(
            tr("{path} would hold {count} {what}; OpenStreetMap takes {most} at once.").format(
                path=job.output, count=f"{count:,}", what=what, most=f"{MOST_OBJECTS:,}"),
            tr("Select the features of one part of the town, export the selected ones only, and go on with the next."))
