"""What training minimises."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from segmentation_models_pytorch.losses import DiceLoss
from torch import nn
from torch.nn import functional as F

from core.classes import IGNORE_ID


class CrossEntropyDiceLoss(nn.Module):
    """``(1 - dice_weight)`` of cross-entropy plus ``dice_weight`` of Dice; pixels of ``IGNORE_ID`` never count.

    ``class_weights``: one for each channel, for the cross-entropy (Dice counts classes equally by itself).
    """

    class_weights: torch.Tensor | None

    def __init__(self, dice_weight: float, class_weights: torch.Tensor | None = None) -> None:
        super().__init__()
        self.dice_weight = dice_weight
        self.dice = DiceLoss(mode="multiclass", from_logits=True, ignore_index=IGNORE_ID)
        self.register_buffer("class_weights", class_weights)

    def forward(self, logits: torch.Tensor, channels: torch.Tensor) -> torch.Tensor:
        """Loss of logits (B, K, H, W) against the channel of each pixel's class (B, H, W), int64; a scalar.

        Without any labelled pixel the loss is 0, not NaN as the mean over nothing would be.
        """
        logits = logits.float()
        total = F.cross_entropy(logits, channels, self.class_weights, ignore_index=IGNORE_ID, reduction="sum")
        labelled = channels[channels != IGNORE_ID]
        weight = self.class_weights[labelled].sum() if self.class_weights is not None else labelled.numel()
        cross_entropy = total / max(float(weight), 1e-6)
        if not self.dice_weight:
            return cross_entropy
        return (1 - self.dice_weight) * cross_entropy + self.dice_weight * self.dice(logits, channels)


def class_weights(pixel_counts: Sequence[int]) -> torch.Tensor:
    """Weights inverse to the square root of each class's share; their mean over the labelled pixels is 1.

    The root keeps a class of a few pixels from ruling the gradient. A class without pixels weighs 1.
    """
    counts = torch.tensor(pixel_counts, dtype=torch.float64)
    weights = torch.where(counts > 0, counts.clamp_min(1).rsqrt(), torch.zeros_like(counts))
    weights = weights * counts.sum() / (weights * counts).sum()
    return torch.where(counts > 0, weights, torch.ones_like(weights)).float()
