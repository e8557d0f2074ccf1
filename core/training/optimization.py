"""How a network is trained that starts from a pretrained encoder, or from nothing: rates, schedule, norms."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, LRScheduler, SequentialLR

# Beside a pretrained encoder, whose weights need little change, the random weights of decoder and head learn faster.
# Measured beside smaller factors and one rate for all, see docs/decisions.md.
FRESH_RATE_FACTOR = 10.0
WEIGHT_DECAY = 0.01
_WARM_UP_SHARE = 0.1
_WARM_UP_STEPS = 100  # at most
_NORM_MOMENTUM = 0.1
NORM_BATCHES = 10  # so many batches such statistics are about the mean of


def make_optimizer(network: nn.Module, learning_rate: float, pretrained: bool) -> torch.optim.Optimizer:
    """AdamW; with a pretrained encoder ``learning_rate`` is the encoder's, and the rest learns faster."""
    if not pretrained:
        return torch.optim.AdamW(network.parameters(), lr=learning_rate, weight_decay=WEIGHT_DECAY)
    segmentation: Any = network
    groups = [{"params": list(segmentation.encoder.parameters()), "lr": learning_rate},
              {"params": fresh_parameters(network, segmentation.encoder), "lr": learning_rate * FRESH_RATE_FACTOR}]
    return torch.optim.AdamW(groups, weight_decay=WEIGHT_DECAY)


def fresh_parameters(network: nn.Module, part: nn.Module) -> list[nn.Parameter]:
    """The parameters of a network that are not those of a part of it."""
    of_part = {id(parameter) for parameter in part.parameters()}
    return [parameter for parameter in network.parameters() if id(parameter) not in of_part]


def make_schedule(optimizer: torch.optim.Optimizer, steps: int) -> LRScheduler:
    """A linear warm-up over a tenth of the steps, then a cosine down to 0 at the last one."""
    warm_up = max(1, min(_WARM_UP_STEPS, round(_WARM_UP_SHARE * steps)))
    return SequentialLR(optimizer, [
        LinearLR(optimizer, start_factor=1 / (warm_up + 1), total_iters=warm_up),
        CosineAnnealingLR(optimizer, T_max=max(1, steps - warm_up)),
    ], milestones=[warm_up])


def adapt_norms(network: nn.Module) -> None:
    """Let the statistics of all norms follow within a few steps.

    Some networks average over a hundred (momentum 0.01), and would be validated with the statistics of their start.
    """
    for norm in batch_norms(network):
        if norm.momentum is not None:
            norm.momentum = max(norm.momentum, _NORM_MOMENTUM)


def batch_norms(network: nn.Module) -> list[_BatchNorm]:
    """All batch normalizations of a network."""
    return [module for module in network.modules() if isinstance(module, _BatchNorm)]
