"""A class raster, opened, with all that a job says of how its polygons are to be."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio

from contract.classes import SegmentationClass
from contract.jobs import VectorizeJob
from contract.texts import tr

from ..grids.class_rasters import scheme_of
from ..grids.rasters import open_raster
from ..worker.events import Events
from .class_strips import ClassStrips
from .drawing import Style
from .kind_defaults import among_ids, centerline_classes, hole_limits_m2, size_limit, squared_classes
from .object_numbers import open_object_numbers
from .regions import SizeLimit
from .runs import Floats
from .survey import StripFindings, Surveyor

STRIP_PX = 8_000_000
# More than for other jobs: a row of blocks of a raster and of its objects 100,000 pixels wide, since whatever is read
# or written twice is read and written by neighbouring strips.
CACHE_BYTES = 128 * 1024**2


@dataclass(frozen=True)
class VectorizedRaster:
    """The raster's strips and what is to become of them.

    ``chosen`` and ``to_square``: which class ids get polygons, and right angles, of shape (256,). ``small`` and
    ``holes_m2``: below which sizes regions and holes are not kept. ``roads``: the classes that get centre lines.
    ``tells_objects``: whether touching objects are told apart.
    """

    source: ClassStrips
    chosen: npt.NDArray[np.bool_]
    to_square: npt.NDArray[np.bool_]
    small: SizeLimit
    holes_m2: Floats
    roads: list[SegmentationClass]
    style: Style
    tells_objects: bool

    def surveyor(self) -> Surveyor:
        """What strips are looked at by, and added up."""
        return Surveyor(self.source.measure.row_areas_m2(), self.source.pixel_m, self.small, float(self.holes_m2.max()))

    def findings(self, number: int, surveyor: Surveyor) -> StripFindings:
        """What a first look at a strip finds."""
        strip = self.source.strips[number]
        return surveyor.look(strip, self.source.labelled(strip), self.source.confidence(strip))


def with_cache() -> rasterio.Env:
    """A context in which GDAL's cache is as large as vectorizing wants it."""
    return rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES)


@contextlib.contextmanager
def open_vectorized(job: VectorizeJob, events: Events, beside: str,
                    objects_folder: Path | None = None) -> Iterator[VectorizedRaster]:
    """Open the rasters of a job.

    Args:
        beside: a file beside which a temporary one may lie.
        objects_folder: where objects that are grown out of distances are kept for other processes.

    Raises:
        JobError: an option has a value that it cannot have.
        InputError: a raster cannot be used.
        SchemeError: the raster's scheme does not have a chosen class.
    """
    with contextlib.ExitStack() as stack:
        classes = stack.enter_context(open_raster(job.classes_raster, tr("Class raster")))
        confidence = stack.enter_context(open_raster(job.confidence, tr("Confidence"))) if job.confidence else None
        scheme = scheme_of(classes)
        to_square = squared_classes(job, scheme)
        chosen = among_ids(scheme, job.class_names or scheme.names)
        small, holes_m2, roads = size_limit(job, scheme), hole_limits_m2(job, scheme), centerline_classes(job, scheme)
        kept = objects_folder / "classes.objects.npz" if objects_folder else None
        objects = stack.enter_context(open_object_numbers(classes, scheme, beside, events, kept))
        source = ClassStrips(classes, confidence, objects, STRIP_PX * (3 if to_square.any() else 1))
        simplify_m = source.grid.pixel_size_m if job.simplify_m is None else job.simplify_m
        yield VectorizedRaster(source, chosen, to_square, small, holes_m2, roads,
                               Style(source.pixel_m, simplify_m, job.smooth_m, job.square_minimum_overlap),
                               objects is not None)
