"""Look at one strip of a class raster, or draw it: what workers of a shared vectorization do, as a job of its own."""

from __future__ import annotations

from pathlib import Path

from contract.jobs import VectorizeStripJob

from ..vectorizing.strip_worker import look_at
from ..vectorizing.vectorized_raster import open_vectorized, with_cache
from ..worker.events import Events


def run(job: VectorizeStripJob, events: Events) -> dict[str, object]:
    """Run the step; returns ``output``.

    Raises:
        JobError: there is no strip of this number.
        InputError, SchemeError, OutputError: as the vectorize step.
    """
    objects_folder = Path(job.objects_folder) if job.objects_folder else None
    with with_cache(), open_vectorized(job.vectorization, events, job.output, objects_folder) as raster:
        return look_at(raster, job, events)
