"""A vectorization by many workers: what they are asked for, by name and file, and what comes back."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from contract.errors import InputError, JobError
from contract.jobs import VectorizeJob, VectorizeStripJob
from contract.texts import tr

from ..grids.object_raster import objects_path
from ..roads.bit_mask import BitMask
from ..scaling_out import needs
from ..scaling_out.kept_at_hand import KeptAtHand
from ..scaling_out.part_files import Arrays, prefixed, read_arrays, read_job, without_prefix, write_arrays
from ..scaling_out.shared_strips import SharedStrips
from ..worker.events import Events, progress_alone
from .centerlines import mask_of_strip
from .drawing import Drawing, draw
from .looks import RoadPieces, Say
from .strip_plans import StripPlan, StripPlans
from .survey import StripFindings, Surveyor
from .vectorized_raster import VectorizedRaster, open_vectorized, with_cache

# Of what the polygons depend on beside the plugin.
_PACKAGES = ("numpy", "scipy", "rasterio", "shapely", "pyproj", "scikit-image")
_at_hand: KeptAtHand[VectorizedRaster] = KeptAtHand()


def needs_of(job: VectorizeJob) -> dict[str, Any]:
    """What each worker must have (JSON values)."""
    return needs.needs_of(job, _PACKAGES, [str(objects_path(job.classes_raster))])


class LooksOfWorkers:
    """The workers of a scheduler look at strips; both looks are job files."""

    def __init__(self, shared: SharedStrips, job: VectorizeJob, raster: VectorizedRaster) -> None:
        self._shared, self._raster = shared, raster
        self._job = dataclasses.replace(job, scheduler="", shared_folder="")
        grid = raster.source.grid
        self._masks = [BitMask(grid.height, grid.width) for _ in raster.roads]

    def findings(self, surveyor: Surveyor, say: Say) -> Iterator[StripFindings]:
        """The first look, from the first strip to the last."""
        def strip_job(number: int, output: str) -> VectorizeStripJob:
            return VectorizeStripJob(self._job, output, number, "", str(self._shared.folder))

        for arrays in self._shared.look(look, len(self._raster.source.strips), strip_job, say):
            yield StripFindings.of_arrays(arrays)

    def drawings(self, plans: StripPlans, roads: RoadPieces, say: Say) -> Iterator[Drawing]:
        """The second look, likewise; what of it is roads is kept."""
        strips = self._raster.source.strips

        def strip_job(number: int, output: str) -> VectorizeStripJob:
            regions = self._plan_file(number)
            write_arrays(regions, {**prefixed("plan", plans.of(strips[number]).to_arrays()),
                                   "roads": roads.of(number)})
            return VectorizeStripJob(self._job, output, number, str(regions), str(self._shared.folder))

        for strip, arrays in zip(strips, self._shared.look(look, len(strips), strip_job, say)):
            for mask, bits in zip(self._masks, arrays["roads"]):
                mask.put_packed(strip.first_row, bits)
            yield Drawing.of_arrays(without_prefix("drawing", arrays))
            self._plan_file(strip.number).unlink(missing_ok=True)

    def road_mask(self, number: int) -> BitMask:
        """The pixels of a class of roads, once all is drawn."""
        return self._masks[number]

    def _plan_file(self, number: int) -> Path:
        return self._shared.folder / f"plan_{number:06d}.npz"


def look(path: str, events: Events) -> dict[str, Any]:
    """Look at the strip of a job file, or draw it."""
    job = read_job(path, VectorizeStripJob)
    events.raise_if_cancelled()
    with with_cache():
        raster = _at_hand.get(str(Path(path).parent), lambda: open_vectorized(
            job.vectorization, progress_alone(events), job.output, Path(job.objects_folder)))
        return look_at(raster, job, events)


def look_at(raster: VectorizedRaster, job: VectorizeStripJob, events: Events) -> dict[str, Any]:
    """Write what the strip of a job holds, or its drawing.

    Raises:
        JobError: there is no strip of its number.
        InputError: a file is damaged.
        OutputError: it cannot be written.
    """
    if job.strip >= len(raster.source.strips):
        raise JobError(tr("{classes} has {count} strips: there is no strip {number}.").format(
            classes=job.vectorization.classes_raster, count=len(raster.source.strips), number=job.strip),
            tr("Choose a number from 0 to {last}.").format(last=len(raster.source.strips) - 1))
    events.progress(0, 1, tr("Drawing the polygons") if job.regions else tr("Finding the regions"))
    found = _drawn(raster, job) if job.regions else raster.findings(job.strip, raster.surveyor()).to_arrays()
    write_arrays(Path(job.output), found)
    return {"output": job.output}


def release(path: str, events: Events) -> dict[str, Any]:
    """Let go of what is open: no more strips of this raster are to be looked at."""
    _at_hand.let_go()
    return {}


def _drawn(raster: VectorizedRaster, job: VectorizeStripJob) -> Arrays:
    """The drawing of a strip, and the pixels of roads in it, packed, of shape (classes, height, bytes of a row)."""
    strip = raster.source.strips[job.strip]
    labelled = raster.source.labelled(strip)
    arrays = read_arrays(Path(job.regions))
    if arrays is None:
        raise InputError(tr("it cannot read {path}.").format(path=job.regions),
                         tr("See that the workers and the process that shares out the work see the same folder."))
    drawing = draw(strip, labelled, StripPlan.of_arrays(without_prefix("plan", arrays)), raster.style)
    roads = [np.packbits(mask_of_strip(strip, labelled, of_pieces), axis=1) for of_pieces in arrays["roads"]]
    return {**prefixed("drawing", drawing.to_arrays()), "roads": np.array(roads, np.uint8)}
