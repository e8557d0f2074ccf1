"""An evaluation by many workers: what they are asked for, by name and file, and what comes back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from contract.errors import JobError
from contract.jobs import EvaluateJob, EvaluateStripJob
from contract.texts import tr

from ..grids.object_raster import objects_path
from ..scaling_out import needs
from ..scaling_out.kept_at_hand import KeptAtHand
from ..scaling_out.part_files import Arrays, read_job, write_arrays
from ..scaling_out.shared_strips import SharedStrips
from ..worker.events import Events, progress_alone
from .gathering import Gatherer, open_gatherer

# Of what the figures depend on beside the plugin.
_PACKAGES = ("numpy", "scipy", "rasterio", "shapely", "pyproj", "pyogrio")
_at_hand: KeptAtHand[Gatherer] = KeptAtHand()


def needs_of(job: EvaluateJob) -> dict[str, Any]:
    """What each worker must have (JSON values)."""
    beside = [str(objects_path(path)) for path in (job.prediction, job.reference_raster) if path]
    if job.tiles_folder:
        beside.append(str(Path(job.tiles_folder) / "dataset.json"))
    return needs.needs_of(job, _PACKAGES, beside)


def seen_by_workers(shared: SharedStrips, job: EvaluateJob, count: int,
                    say: Callable[[float], None]) -> Iterator[Arrays]:
    """What all of ``count`` strips add to the figures, from the first to the last; ``say`` hears what share is done."""
    # What a worker does not need, it need not see.
    strips_of = dataclasses.replace(job, scheduler="", imagery="", errors_output="")

    def strip_job(number: int, output: str) -> EvaluateStripJob:
        return EvaluateStripJob(strips_of, output, number, str(shared.folder))

    return shared.look(look, count, strip_job, say)


def look(path: str, events: Events) -> dict[str, Any]:
    """Look at the strip of a job file."""
    job = read_job(path, EvaluateStripJob)
    events.raise_if_cancelled()
    return look_at(_at_hand.get(str(Path(path).parent), lambda: open_gatherer(
        job.evaluation, progress_alone(events), Path(job.objects_folder))), job, events)


def look_at(gatherer: Gatherer, job: EvaluateStripJob, events: Events) -> dict[str, Any]:
    """Write what the strip of a job adds to the figures.

    Raises:
        JobError: there is no strip of its number.
        InputError: a file is damaged.
        OutputError: it cannot be written.
    """
    if job.strip >= len(gatherer.strips):
        raise JobError(tr("The evaluation of {prediction} has {count} strips: there is no strip {number}.").format(
            prediction=job.evaluation.prediction, count=len(gatherer.strips), number=job.strip),
            tr("Choose a number from 0 to {last}.").format(last=len(gatherer.strips) - 1))
    part = gatherer.look(gatherer.strips[job.strip],
                         lambda share: events.progress(share, 1, tr("Comparing pixels")))
    write_arrays(Path(job.output), part)
    return {"output": job.output}


def release(path: str, events: Events) -> dict[str, Any]:
    """Let go of what is open: no more strips of this evaluation are to be looked at."""
    _at_hand.let_go()
    return {}
