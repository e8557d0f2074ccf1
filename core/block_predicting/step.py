"""Predict one block of a scene into a file: what workers of a shared prediction do, as a job that can be run alone."""

from __future__ import annotations

import contextlib

from contract.jobs import PredictBlockJob

from ..predicting.block_prediction import BlockPredictor
from ..worker.events import Events


def run(job: PredictBlockJob, events: Events) -> dict[str, object]:
    """Run the step.

    Outputs ``output``, and the ``runtime``, ``batch_size`` and ``processor`` that the block was predicted by.

    Raises:
        JobError: the scene has no block of this number.
        InputError, ModelError, DeviceError, OutputError: as the predict step.
    """
    with contextlib.closing(BlockPredictor(job.scene, events)) as predictor:
        return predictor.predict(job, events)
