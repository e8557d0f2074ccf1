"""How a network is trained that starts from a pretrained encoder, or from nothing: rates, schedule, norms."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, LRScheduler, SequentialLR

# Beside a pretrained encoder, whose weights need little change, the random weights of decoder and head learn faster.
FRESH_RATE_FACTOR = 10.0
_WARM_UP_SHARE = 0.1
_WARM_UP_STEPS = 100  # at most
_NORM_MOMENTUM = 0.1


def make_optimizer(network: nn.Module, learning_rate: float, pretrained: bool) -> torch.optim.Optimizer:
    """AdamW; with a pretrained encoder ``learning_rate`` is the encoder's, and the rest learns faster."""
    if not pretrained:
        return torch.optim.AdamW(network.parameters(), lr=learning_rate)
    segmentation: Any = network
    encoder = list(segmentation.encoder.parameters())
    known = {id(parameter) for parameter in encoder}
    fresh = [parameter for parameter in network.parameters() if id(parameter) not in known]
    return torch.optim.AdamW([{"params": encoder, "lr": learning_rate},
                              {"params": fresh, "lr": learning_rate * FRESH_RATE_FACTOR}])


def make_schedule(optimizer: torch.optim.Optimizer, steps: int) -> LRScheduler:
    """A linear warm-up over a tenth of the steps, then a cosine down to 0 at the last one."""
    warm_up = max(1, min(_WARM_UP_STEPS, round(_WARM_UP_SHARE * steps)))
    return SequentialLR(optimizer, [
        LinearLR(optimizer, start_factor=1 / (warm_up + 1), total_iters=warm_up),
        CosineAnnealingLR(optimizer, T_max=max(1, steps - warm_up)),
    ], milestones=[warm_up])


def prepare_norms(network: nn.Module, pretrained: bool) -> list[_BatchNorm]:
    """Fit batch normalization to short trainings; returns the norms that must stay in evaluation mode.

    Those of a pretrained encoder keep their statistics: small batches would replace good ones by noise. All others
    follow within a few steps. Some networks average over a hundred (momentum 0.01), and would be validated with the
    statistics of their start.
    """
    segmentation: Any = network
    kept = _batch_norms(segmentation.encoder) if pretrained else []
    for norm in _batch_norms(network):
        if norm.momentum is not None:
            norm.momentum = max(norm.momentum, _NORM_MOMENTUM)
    return kept


def _batch_norms(network: nn.Module) -> list[_BatchNorm]:
    return [module for module in network.modules() if isinstance(module, _BatchNorm)]
