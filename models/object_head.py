"""A further head of any network: how far each pixel is from the outline of its own object.

It is one more channel behind those of the classes, so whatever a network does with its last features, alone or together
with OSM, it does for this one, too; whoever runs a network takes it off again here.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from .object_distances import LEVELS, UNKNOWN

# A distance's error is small beside a cross-entropy. With this weight the classes of Banepa were as good as without.
_WEIGHT = 4.0
_KNEE = 0.1  # of the longest distance: larger errors count by their size, no longer by its square


def has_object_head(network: object) -> bool:
    """Whether the last of a network's channels is the distance."""
    return getattr(network, "has_object_head", False)


def with_object_head(network: nn.Module) -> nn.Module:
    """The same network, whose last channel is from now on the distance."""
    network.has_object_head = True  # type: ignore[assignment]
    return network


def class_channels(logits: torch.Tensor, objects: bool) -> torch.Tensor:
    """The channels of the classes alone: all, or all but the last of ``objects``; (B, channels, H, W)."""
    return logits[:, :-1] if objects else logits


class ObjectLoss(nn.Module):
    """What the distances are off by, beside the loss of the classes."""

    def forward(self, logits: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        """A scalar, of all channels (B, channels, H, W), the last of which counts, and levels (B, H, W) of
        ``distances_of``; 0 where all are unknown."""
        known = levels != UNKNOWN
        found = logits[:, -1].float().sigmoid()
        losses = F.smooth_l1_loss(found, levels.float() / LEVELS, beta=_KNEE, reduction="none")
        # No number of it is read here: a GPU would have nothing to do meanwhile.
        return _WEIGHT * (losses * known).sum() / known.sum().clamp_min(1)
