"""Compare one strip of an evaluation: what workers of a shared evaluation do, as a job that can be run alone."""

from __future__ import annotations

from pathlib import Path

from contract.jobs import EvaluateStripJob

from ..evaluating.gathering import open_gatherer
from ..evaluating.strip_worker import look_at
from ..worker.events import Events


def run(job: EvaluateStripJob, events: Events) -> dict[str, object]:
    """Run the step; returns ``output``.

    Raises:
        JobError: there is no strip of this number.
        InputError, TilesError, OutputError: as the evaluate step.
    """
    objects_folder = Path(job.objects_folder) if job.objects_folder else None
    with open_gatherer(job.evaluation, events, objects_folder) as gatherer:
        return look_at(gatherer, job, events)
