"""How good a trained network is on scenes that were held out whole: where it never was."""

from __future__ import annotations

from typing import Any

import numpy as np

from contract.texts import tr
from models.object_head import class_channels

from ..evaluating.metrics import class_metrics
from ..worker.events import Events
from .learner import Learner
from .tally import Tally
from .tile_loading import LoadedTiles
from .training_history import without_nan
from .training_plan import TrainingPlan


def judge_unseen(plan: TrainingPlan, learner: Learner, events: Events) -> dict[str, Any]:
    """The mean IoU and the classes' on the held-out scenes, by the weights as they are now; empty without scenes.

    A pixel counts as often as there are tiles that show it.

    Raises:
        TilesError: a tile cannot be read.
    """
    if plan.held_out is None:
        return {}
    tally = Tally(len(plan.class_names), plan.device)
    tiles = LoadedTiles(plan.held_out, None, memory_bytes=0, device=plan.device)  # each is shown once
    count = tiles.batch_count(plan.recipe.batch_size)
    for number, (batch, logits) in enumerate(learner.answers(tiles, np.arange(len(tiles)), plan.recipe.batch_size)):
        events.progress(number, count, tr("Judging the scenes held out"))
        tally.count(class_channels(logits, learner.objects), batch.target)
    iou = {name: item.iou for name, item in zip(plan.class_names, class_metrics(tally.matrix))}
    ious = ", ".join(f"{name} {value:.3f}" for name, value in iou.items())
    events.info(tr("On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles").format(
        miou=tally.miou, ious=ious, tiles=len(tiles)))
    return without_nan({"miou": tally.miou, "iou": iou})
