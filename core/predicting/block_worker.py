"""What the workers of a shared prediction are asked to do, each with the path of a small file that says the rest.

A worker keeps model and scene at hand from one block to the next.
"""

from __future__ import annotations

from typing import Any

from contract.jobs import PredictBlockJob

from ..scaling_out import needs
from ..scaling_out.part_files import read_job
from ..worker.events import Events
from .block_prediction import BlockPredictor

_PACKAGES = ("torch", "openvino", "MNN")
_ready: list[BlockPredictor] = []


def needs_of(job: PredictBlockJob) -> dict[str, Any]:
    """What each worker must have (JSON values)."""
    return needs.needs_of(job.scene, _PACKAGES)


def choose(path: str, events: Events) -> dict[str, Any]:
    """Runtime and batch size for all blocks of the scene of a job file, and the processor that they were found on."""
    return _predictor(read_job(path, PredictBlockJob), events).choices(events)


def predict(path: str, events: Events) -> dict[str, Any]:
    """Predict the block of a job file."""
    job = read_job(path, PredictBlockJob)
    events.raise_if_cancelled()
    return _predictor(job, events).predict(job, events)


def release(path: str, events: Events) -> dict[str, Any]:
    """Let go of model and scene: nothing more of this scene is to be done."""
    while _ready:
        _ready.pop().close()
    return {}


def _predictor(job: PredictBlockJob, events: Events) -> BlockPredictor:
    """The one at hand, where it is of the same scene; one of another scene leaves what runs its model."""
    if not _ready or not _ready[0].is_of(job.scene):
        earlier = _ready.pop() if _ready else None
        if earlier:
            earlier.close()
        _ready.append(BlockPredictor(job.scene, events, earlier))
    return _ready[0]
