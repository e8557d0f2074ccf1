"""The loop that teaches a model its clicks while it stays as it was elsewhere.

Learning without Forgetting (Li, Hoiem 2016, arXiv:1606.09282): beside the loss of what is new stands one that keeps
the answers of the model as it was, here on the windows of the clicks and on others, and always on the very same pixels
as the new model sees. The statistics of batch norms stay as they are.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.optim.lr_scheduler import LRScheduler

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import LearnClicksJob
from contract.texts import tr
from models.object_head import class_channels

from ..training.cancelling import cancelling_between_layers
from ..training.optimization import make_schedule
from ..worker.devices import autocast_dtype
from ..worker.events import Events
from ..worker.mixed_precision import mixed_precision
from .learning_windows import Anchors, LearningWindow, stacked

# Measured with make bench-clicks, see docs/decisions.md.
LEARNING_RATE = 1e-4
CLICKS_OF_A_STEP, ANCHORS_OF_A_STEP = 3, 8
KEEPING_WEIGHT = 12.0
LEARNT_SHARE = 0.6  # of the way from the old weights to the new ones
# A click has taught all it can where its class has this probability: more would only change the model further.
ENOUGH = 0.7
_DISTANCE_WEIGHT, _KNEE = 4.0, 0.1  # as in the training (models.object_head)


def learn(network: nn.Module, objects: bool, windows: Sequence[LearningWindow], anchors: Anchors, size_px: int,
          job: LearnClicksJob, device: torch.device, events: Events) -> nn.Module:
    """A copy of a network that has learnt the clicks; the network itself stays as it is.

    Args:
        objects: whether its last channel is the distance to outlines.
        size_px: side of the pieces that it learns from.

    Raises:
        Cancelled: the user cancelled.
        InputError: the loss is no number, or the imagery is damaged.
        TilesError: a tile is damaged.
    """
    learner, drawn = copy.deepcopy(network).eval(), np.random.default_rng(job.seed)
    dtype = torch.bfloat16 if autocast_dtype(device) is torch.bfloat16 else None  # float16 would need a scaler
    optimizer = torch.optim.AdamW(learner.parameters(), lr=LEARNING_RATE, weight_decay=0.0)
    schedule: LRScheduler = make_schedule(optimizer, job.steps)
    order: list[int] = []
    with cancelling_between_layers([learner], events):
        for step in range(job.steps):
            while len(order) < CLICKS_OF_A_STEP:
                order.extend(drawn.permutation(len(windows)).tolist())
            shown = [windows[order.pop()] for _ in range(CLICKS_OF_A_STEP)]
            shown += [anchors.draw(drawn) for _ in range(ANCHORS_OF_A_STEP)]
            batch = stacked((window.piece(size_px, drawn) for window in shown), device)
            with torch.no_grad(), mixed_precision(device, dtype):
                before = network(batch.image)
            with mixed_precision(device, dtype):
                now = learner(batch.image)
            loss = click_loss(class_channels(now, objects), batch) + KEEPING_WEIGHT * kept_loss(
                now, before, batch.kept, objects)
            if not bool(torch.isfinite(loss)):
                raise InputError(tr("The loss became {loss} in step {step}: the imagery holds values that are no "
                                    "numbers.").format(loss=float(loss), step=step + 1),
                                 tr("Set the nodata value of the imagery."))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
            events.progress(
                step + 1,
                job.steps,
                tr("Learning from clicks: step {step} of {steps}, loss {loss:.3f}").format(
                    step=step + 1, steps=job.steps, loss=float(loss)))
    return stepped_back(network, learner)


def stepped_back(network: nn.Module, learner: nn.Module) -> nn.Module:
    """The learner, part of the way back to the weights of before: what it forgot comes back sooner than what it learnt.

    Wortsman et al. 2022, "Robust fine-tuning of zero-shot models" (arXiv:2109.01903).
    """
    old = network.state_dict()
    learner.load_state_dict({key: torch.lerp(old[key], value, LEARNT_SHARE) if value.is_floating_point() else value
                             for key, value in learner.state_dict().items()})
    return learner


def click_loss(logits: torch.Tensor, batch: LearningWindow) -> torch.Tensor:
    """What the classes' logits (B, classes, H, W) lack until the pixels of clicks have enough probability; a scalar."""
    lacking = F.cross_entropy(logits.float(), batch.target, ignore_index=IGNORE_ID, reduction="none") + np.log(ENOUGH)
    weight = batch.weight * (batch.target != IGNORE_ID)
    return (lacking.clamp_min(0) * weight).sum() / weight.sum().clamp_min(1e-6)


def kept_loss(now: torch.Tensor, before: torch.Tensor, kept: torch.Tensor, objects: bool) -> torch.Tensor:
    """How far answers are from those of before where they are kept: the Kullback-Leibler divergence; a scalar.

    With ``objects`` the distances of the last channel are kept, too.
    """
    wanted = F.log_softmax(class_channels(before, objects).float(), dim=1)
    found = F.log_softmax(class_channels(now, objects).float(), dim=1)
    change = F.kl_div(found, wanted, reduction="none", log_target=True).sum(1)
    if objects:
        new, old = (answer[:, -1].float().sigmoid() for answer in (now, before))
        change = change + _DISTANCE_WEIGHT * F.smooth_l1_loss(new, old, reduction="none", beta=_KNEE)
    return (change * kept).sum() / kept.sum().clamp_min(1)
