"""What the workers of ``bench_scale.py`` load before all else (``--preload`` of Dask): they note the blocks they begin,
and where SCALE_STAND_IN is set their network is one that answers at once.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from core.predicting import block_prediction, block_worker
from core.predicting.batch_size import BatchRunner
from core.predicting.network_runtime import ScaledByReader
from core.worker.events import Events

BEGUN, STAND_IN = "SCALE_BEGUN", "SCALE_STAND_IN"
CLASSES = 2


class AnswersAtOnce(ScaledByReader):
    """Always the same, whatever it is shown."""

    name, device = "stand-in", torch.device("cpu")

    def __init__(self, card: Any) -> None:
        super().__init__(card.input_scaling, torch.nn.Identity())

    def answers(self, images: list, valid: list) -> torch.Tensor:
        answer = torch.zeros((len(images), CLASSES, *images[0].shape[1:]))
        answer[:, 1] = 1.0
        return answer


def dask_setup(worker: Any) -> None:
    """Dask calls it when the worker starts."""
    predict = block_worker.predict

    def noted(path: str, events: Events) -> dict[str, Any]:
        with Path(os.environ[BEGUN]).open("a", encoding="utf-8") as file:
            file.write(f"{os.getpid()} {path}\n")
        return predict(path, events)

    block_worker.predict = noted
    if os.environ.get(STAND_IN):
        block_prediction.runners_of_model = (
            lambda load, plan, earlier, events: [BatchRunner(AnswersAtOnce(plan.card), 1, events)])
