"""The objects of both maps brought onto one plane, compared, and written as a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.class_kinds import NOISE_PX
from contract.classes import SegmentationClass
from contract.errors import InputError
from contract.jobs import VectorizeJob, VectorSource
from contract.texts import tr

from ..grids.geodesy import projected
from ..grids.geopackages import write_layer
from ..grids.polygon_layers import as_multipolygons
from ..grids.rasters import Grid
from ..osm_comparing.compared_ground import on_classified_ground
from ..osm_comparing.object_layers import MapObjects, Plane, clipped, mapped_layer, mapped_objects
from ..vectorizing.step import run as vectorize
from ..worker.events import Events
from ..worker.outputs import scratch_file
from .joint_classes import JointClasses
from .map_sides import MapSource, extent_on
from .object_changes import ObjectChanges, object_changes

LAYER = "objects"
FIELDS: dict[str, Any] = {"status": object, "class_name": object, "before_m2": np.float64, "after_m2": np.float64,
                          "changed_m2": np.float64, "confidence": np.float64}


class ObjectComparison:
    """Compares the objects of some classes on the ground that both maps cover."""

    def __init__(self, classes: JointClasses, grid: Grid, sources: tuple[MapSource, MapSource], change_raster: Path,
                 beside: str) -> None:
        """``change_raster`` tells the ground of both; temporary files lie ``beside`` an output."""
        self._noise_m2 = NOISE_PX * grid.pixel_area_m2
        ground = shapely.intersection(*(extent_on(source, grid) for source in sources))
        self._plane = Plane.around(grid.crs, ground)
        self._classes, self._sources, self._beside, self._change_raster = classes, sources, beside, change_raster

    def compare(self, items: Sequence[SegmentationClass], areas_m2: npt.NDArray[np.float64],
                confidences: tuple[str, str], tolerance_m: float, minimum_m2: float | None,
                events: Events) -> list[ObjectChanges]:
        """The objects of each class.

        Args:
            areas_m2: the ground of each pair, of shape (classes, classes).
            minimum_m2: None: the smallest object of a class, and 9 pixels.
        """
        sides = []
        for source, area_m2, confidence in zip(self._sources, (areas_m2.sum(axis=1), areas_m2.sum(axis=0)),
                                               confidences):
            present = [item for item in items if area_m2[item.id] > 0]
            sides.append(self._objects(source, present, confidence, events))
        before, after = sides
        return [object_changes(item, before.take(before.class_ids == item.id), after.take(after.class_ids == item.id),
                               tolerance_m, self._smallest_m2(item) if minimum_m2 is None else minimum_m2)
                for item in items]

    def _smallest_m2(self, item: SegmentationClass) -> float:
        return max(self._noise_m2, item.kind.smallest_m2 or 0.0)

    def _objects(self, source: MapSource, items: Sequence[SegmentationClass], confidence: str,
                 events: Events) -> MapObjects:
        nothing = np.zeros(0, object)
        if not items:
            return MapObjects(nothing, np.zeros(0, np.int64), np.zeros(0), nothing, nothing)
        own = self._classes.named_by(source.scheme)
        if source.layer is not None:
            read = mapped_objects(source.layer, own)
            crs = source.layer.crs
        else:
            names = tuple(own.by_id(item.id).name for item in items)
            with scratch_file(self._beside) as path:
                _vectorize(source, names, confidence, str(path), events)
                layer = mapped_layer(VectorSource(str(path)))
                read, crs = mapped_objects(layer, own), layer.crs
        read = read.take(np.isin(read.class_ids, [item.id for item in items]))
        read = clipped(replace(read, geometries=self._plane.bring(read.geometries, crs)), self._plane)
        return read.take(on_classified_ground(self._change_raster, tr("Changes"), self._plane, read.geometries))

    def write(self, path: Path, compared: Sequence[ObjectChanges], crs: pyproj.CRS) -> None:
        """Write what changed, in a CRS; ``path`` is that of ``new_geopackage``.

        Raises:
            OSError: the layer cannot be written.
        """
        polygons = np.concatenate([np.zeros(0, object), *(changes.polygons for changes in compared)])
        columns = {name: np.concatenate([np.zeros(0, dtype), *(_column(changes, name) for changes in compared)]
                                        ).astype(dtype) for name, dtype in FIELDS.items()}
        write_layer(path, LAYER, "MultiPolygon", as_multipolygons(projected(polygons, self._plane.crs, crs)), crs,
                    columns)


def _column(changes: ObjectChanges, name: str) -> npt.NDArray:
    if name == "class_name":
        return np.full(len(changes.polygons), changes.item.name, object)
    return changes.statuses if name == "status" else getattr(changes, name)


def _vectorize(source: MapSource, names: tuple[str, ...], confidence: str, output: str, events: Events) -> None:
    """The objects of a class raster as Vectorize classes draws them, but for squared outlines, which wander."""
    quiet = Events(lambda event: None)
    quiet.cancelled = events.cancelled
    assert source.raster is not None  # nosec B101 # told apart by the caller
    Path(output).unlink()
    job = VectorizeJob(source.raster.name, output, confidence, names, square_classes=())
    try:
        vectorize(job, quiet)
    except InputError as error:
        raise InputError(f"{source.role}: {error.message}", error.hint) from error
