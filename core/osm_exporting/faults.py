"""What OpenStreetMap, or whoever looks after it, would refuse: shapes that are none, and what is mapped already."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import ClassScheme
from contract.jobs import ExportOsmJob
from contract.texts import tr

from ..osm_comparing.object_layers import MapObjects, Plane, osm_lines, osm_objects
from ..worker.events import Events
from .candidates import Candidates

# Of the OSM API, version 0.6: https://wiki.openstreetmap.org/wiki/API_v0.6, capabilities.
MOST_WAY_NODES = 2_000
# Coordinates are rounded to a centimetre, so walls that touch have a little ground in common.
_TOUCHING_M2 = 0.5
# A line of which more than half lies so near to a mapped one is that line.
_ALONG_M, _ALONG_SHARE = 3.0, 0.5
_SOUND = ""
_DEGREES = pyproj.CRS.from_epsg(4326)


def shape_faults(candidates: Candidates, only_polygons: bool) -> npt.NDArray:
    """What is wrong with the shape of each object, in words; empty where nothing is; shape (objects,)."""
    return np.array([_shape_fault(item, only_polygons) for item in candidates.geometries], object)


def overlap_faults(candidates: Candidates, job: ExportOsmJob, scheme: ClassScheme, events: Events) -> npt.NDArray:
    """Which objects overlap one of their class that OpenStreetMap has, in words; shape (objects,).

    An object in another place or shape may overlap the one that it replaces. All shapes are sound.

    Raises:
        InputError: an OSM layer cannot be read.
    """
    faults = np.full(len(candidates), _SOUND, object)
    if not len(candidates) or not job.layers:
        return faults
    plane = Plane.around(_DEGREES, shapely.buffer(shapely.box(*shapely.total_bounds(candidates.geometries)), 1e-4))
    on_plane = plane.bring(candidates.geometries, _DEGREES)
    dimensions = shapely.get_dimensions(on_plane)
    ways: tuple[tuple[int, Callable[..., MapObjects], Callable[..., bool]], ...] = (
        (2, osm_objects, _shares_ground), (1, osm_lines, _runs_along))
    for dimension, read, overlaps in ways:
        rows = np.flatnonzero(dimensions == dimension)
        if len(rows):
            known = read(job.layers, plane, scheme, job.class_field, events)
            for row, others in _others_near(rows, on_plane, candidates, known):
                if overlaps(on_plane[row], known.geometries[others]):
                    faults[row] = tr("overlap an object that OpenStreetMap has")
    return faults


def _others_near(rows: npt.NDArray[np.intp], on_plane: npt.NDArray, candidates: Candidates,
                 known: MapObjects) -> list[tuple[int, npt.NDArray[np.intp]]]:
    """For each row the mapped objects of its class that are near it, but not the one that it replaces."""
    tree = shapely.STRtree(known.geometries)
    first, second = tree.query(on_plane[rows], predicate="dwithin", distance=_ALONG_M)
    first = rows[first]
    is_replaced = (candidates.replaced[first] != "") & (candidates.replaced[first] == known.osm_ids[second])
    kept = (candidates.class_ids[first] == known.class_ids[second]) & ~is_replaced
    return [(int(row), second[kept & (first == row)]) for row in np.unique(first[kept])]


def _shares_ground(polygon: shapely.Polygon, mapped: npt.NDArray) -> bool:
    return bool(shapely.area(shapely.intersection(polygon, mapped)).max(initial=0) > _TOUCHING_M2)


def _runs_along(line: shapely.LineString, mapped: npt.NDArray) -> bool:
    near = shapely.union_all(shapely.buffer(mapped, _ALONG_M))
    return bool(shapely.length(shapely.intersection(line, near)) > _ALONG_SHARE * shapely.length(line))


def _shape_fault(geometry: shapely.Geometry | None, only_polygons: bool) -> str:
    if geometry is None or geometry.geom_type not in ("Polygon", "LineString") or geometry.is_empty:
        return tr("are neither a line nor a polygon, or cannot be built")
    is_area = geometry.geom_type == "Polygon"
    if only_polygons and not is_area:
        return tr("are lines, which MapSwipe does not show")
    rings = [geometry.exterior, *geometry.interiors] if is_area else [geometry]
    points = [shapely.get_coordinates(ring) for ring in rings]
    if not all(_on_earth(xy) for xy in points):
        return tr("lie outside the Earth's degrees")
    if any(len(np.unique(xy, axis=0)) < (3 if is_area else 2) for xy in points):
        return tr("have fewer than 3 nodes (lines: 2) a centimetre apart")
    if not (geometry.is_valid if is_area else geometry.is_simple):
        return tr("cross themselves")
    if max(map(len, points)) > MOST_WAY_NODES:
        return tr("have more than {most} nodes in a way").format(most=f"{MOST_WAY_NODES:,}")
    return _SOUND


def _on_earth(xy: npt.NDArray[np.float64]) -> bool:
    return bool(np.isfinite(xy).all() and (np.abs(xy) <= (180, 90)).all())
