"""Batch normalization over the batches of several processes."""

from __future__ import annotations

from typing import Any

import torch
from timm.layers import convert_sync_batchnorm
from timm.layers.norm_act import BatchNormAct2d
from torch import distributed, nn
from torch.nn.modules.batchnorm import _BatchNorm


def share_norms(network: nn.Module, device: torch.device) -> nn.Module:
    """The network with norms that see the batches of all processes, and have the same weights and statistics."""
    if device.type == "cuda":
        shared: nn.Module = convert_sync_batchnorm(network)  # PyTorch's own would lose the activations in timm's norms
        return shared
    for norm in network.modules():
        norm.__class__ = _WITHOUT_A_GPU.get(type(norm), type(norm))
    return network


class ProcessorNorm(nn.BatchNorm2d):
    """PyTorch's synchronised norm works on GPUs alone; this one does the same wherever processes can add up."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return _normalized(self, images) if self.training else super().forward(images)


class ProcessorNormAct(BatchNormAct2d):
    """The same for timm's norm with an activation behind it."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        if self.training:
            return self.act(self.drop(_normalized(self, images)))
        return super().forward(images)


_WITHOUT_A_GPU: dict[type, type] = {nn.BatchNorm2d: ProcessorNorm, BatchNormAct2d: ProcessorNormAct}


def _normalized(norm: _BatchNorm, images: torch.Tensor) -> torch.Tensor:
    """Images (B, channels, H, W), by mean and variance of all processes' batches; B may differ between them."""
    channels, values = images.shape[1], images.float()
    sums = [part.sum((0, 2, 3), dtype=torch.float64) for part in (values, values.square())]
    count = sums[0].new_full((1,), values.numel() / channels)
    mean, square, count = _AddedUp.apply(torch.cat([*sums, count])).split([channels, channels, 1])
    mean, square = mean / count, square / count
    variance = (square - mean.square()).clamp_min(0)
    _follow(norm, mean.detach(), (variance * count / (count - 1).clamp_min(1)).detach())
    scale = norm.weight * (variance + norm.eps).rsqrt()
    shift = norm.bias - mean * scale
    return (values * scale.float().view(1, -1, 1, 1) + shift.float().view(1, -1, 1, 1)).to(images.dtype)


@torch.no_grad()
def _follow(norm: _BatchNorm, mean: torch.Tensor, variance: torch.Tensor) -> None:
    """Let the statistics of evaluation follow; with no momentum they are the mean of all batches."""
    if norm.running_mean is None or norm.running_var is None or norm.num_batches_tracked is None:
        return
    norm.num_batches_tracked += 1
    share = 1 / float(norm.num_batches_tracked) if norm.momentum is None else norm.momentum
    norm.running_mean.lerp_(mean.float(), share)
    norm.running_var.lerp_(variance.float(), share)


class _AddedUp(torch.autograd.Function):
    """The sum over all processes, through which gradients find back into each."""

    @staticmethod
    def forward(context: Any, values: torch.Tensor) -> torch.Tensor:
        total = values.clone()
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(context: Any, gradient: torch.Tensor) -> torch.Tensor:
        total = gradient.clone()
        distributed.all_reduce(total)
        return total
