"""What the kinds of classes say about polygons where the job says nothing."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from contract.class_kinds import NOISE_PX
from contract.classes import ClassScheme, SegmentationClass
from contract.errors import JobError
from contract.jobs import VectorizeJob
from contract.texts import tr

from .regions import SizeLimit
from .runs import Floats


def among_ids(scheme: ClassScheme, class_names: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Which class ids are among names or ids, of shape (256,)."""
    among = np.zeros(256, dtype=bool)
    among[[scheme.find(name).id for name in class_names]] = True
    return among


def size_limit(job: VectorizeJob, scheme: ClassScheme) -> SizeLimit:
    """Below which size the regions of each class are small."""
    pixels, area_m2 = np.zeros(256), np.zeros(256)
    if job.minimum_area_m2 is None:
        pixels[:] = NOISE_PX
        for item in scheme.classes:
            area_m2[item.id] = item.kind.smallest_m2 or 0
    else:
        area_m2[:] = job.minimum_area_m2
    for name, value in (job.minimum_area_by_class or {}).items():
        class_id = scheme.find(name).id
        pixels[class_id], area_m2[class_id] = 0, value
    return SizeLimit(pixels, area_m2)


def hole_limits_m2(job: VectorizeJob, scheme: ClassScheme) -> Floats:
    """Below which size the holes in the regions of each class are filled, shape (256,)."""
    if job.fill_holes_m2 is not None:
        return np.full(256, job.fill_holes_m2)
    limits = np.zeros(256)
    for item in scheme.of_kind("object"):
        limits[item.id] = item.kind.smallest_m2 or 0
    return limits


def squared_classes(job: VectorizeJob, scheme: ClassScheme) -> npt.NDArray[np.bool_]:
    """Which classes get right angles, shape (256,)."""
    if job.square_classes is not None:
        return among_ids(scheme, job.square_classes)
    return among_ids(scheme, tuple(item.name for item in scheme.classes if item.kind.squared))


def centerline_classes(job: VectorizeJob, scheme: ClassScheme) -> list[SegmentationClass]:
    """The classes that get centre lines, if these are asked for.

    Raises:
        JobError: they are, and none is named, and the scheme has no lines.
    """
    if not job.centerlines_output:
        return []
    lines = [scheme.find(name) for name in job.centerline_classes] or list(scheme.of_kind("line"))
    if not lines:
        raise JobError(tr("Centre lines are to be written, but of no class, and the scheme {scheme!r} has "
                          "no lines.").format(scheme=scheme.name),
                       tr("Choose their classes, for example road."))
    return lines
