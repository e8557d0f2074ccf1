"""Recipes by name: the plugin's own, and that of the paper OSM as an input comes from.

Audebert, Le Saux, Lefèvre, "Joint Learning from Earth Observation and OpenStreetMap Data to Get Faster Better Semantic
Maps" (CVPR Workshops 2017): cross-entropy, stochastic gradient descent with a rate of 0.01 divided by 10 in steps,
momentum and weight decay as SegNet has them, batches of 10 patches of 128 × 128 pixels, the encoder at half the
decoder's rate; Adam where the imagery is multispectral.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import torch
from torch import nn
from torch.optim.lr_scheduler import LRScheduler, MultiStepLR

from contract.jobs import TrainJob

from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events
from .optimization import make_optimizer, make_schedule

_PATCH_PX = 128
_BATCH_SIZE = 10
_RATE = 0.01
_MOMENTUM = 0.9
_WEIGHT_DECAY = 0.0005
_ADAM_RATE = 0.001
_MOST_COLOR_BANDS = 3
# The paper counts epochs of its own data sets: here, shares of whatever the steps are.
_STEPS_DOWN_AT = (0.5, 0.75)


def with_recipe(job: TrainJob, folder: TilesFolder, events: Events) -> TrainJob:
    """The job with the settings that its recipe fixes."""
    if job.recipe == "own":
        return job
    rate = _ADAM_RATE if _is_multispectral(len(folder.bands)) else _RATE
    name = "Adam" if _is_multispectral(len(folder.bands)) else "SGD"
    events.info(f"Recipe of Audebert et al. 2017: {name}, learning rate {rate:g} divided by 10 in steps, batches of "
                  f"{_BATCH_SIZE}, cross-entropy.")
    if folder.tile_size_px != _PATCH_PX:
        events.warning(f"The tiles have {folder.tile_size_px} pixels, the recipe was made for {_PATCH_PX}.")
    return dataclasses.replace(job, batch_size=_BATCH_SIZE, learning_rate=rate, dice_weight=0.0, loss="dice")


def optimizer_of(job: TrainJob, network: nn.Module, pretrained: bool, band_count: int) -> torch.optim.Optimizer:
    """The optimizer of the job's recipe; ``pretrained``: the encoder's weights are learnt, the others fresh."""
    if job.recipe == "own":
        return make_optimizer(network, job.learning_rate, pretrained)
    segmentation: Any = network
    encoder = list(segmentation.encoder.parameters())
    known = {id(parameter) for parameter in encoder}
    factor = getattr(segmentation, "encoder_rate_factor", 1.0)
    groups: list[dict[str, Any]] = [
        {"params": encoder, "lr": job.learning_rate * factor},
        {"params": [parameter for parameter in network.parameters() if id(parameter) not in known]}]
    if _is_multispectral(band_count):
        return torch.optim.Adam(groups, lr=job.learning_rate)
    return torch.optim.SGD(groups, lr=job.learning_rate, momentum=_MOMENTUM, weight_decay=_WEIGHT_DECAY)


def schedule_of(job: TrainJob, optimizer: torch.optim.Optimizer, steps: int) -> LRScheduler:
    """The rate over so many steps."""
    if job.recipe == "own":
        return make_schedule(optimizer, steps)
    return MultiStepLR(optimizer, [max(1, round(steps * share)) for share in _STEPS_DOWN_AT], gamma=0.1)


def _is_multispectral(band_count: int) -> bool:
    return band_count > _MOST_COLOR_BANDS
