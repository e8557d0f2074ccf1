"""What training minimises."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from segmentation_models_pytorch.losses import DiceLoss, LovaszLoss, TverskyLoss
from torch import nn
from torch.nn import functional as F

from contract.choices import Loss
from contract.classes import IGNORE_ID

# Lin et al. 2017, "Focal Loss for Dense Object Detection".
FOCAL_GAMMA = 2.0
# Salehi, Erdogmus, Gholipour 2017: what is missed weighs more than what is found too much.
TVERSKY_FALSE_WEIGHT, TVERSKY_MISSED_WEIGHT = 0.3, 0.7


class CrossEntropyLoss(nn.Module):
    """Mean cross-entropy over the labelled pixels, each multiplied by (1 - its score) to the power of ``gamma``.

    ``class_weights``: one for each channel; the mean is weighted by them. ``gamma`` above 0 makes it the focal loss.
    """

    class_weights: torch.Tensor | None

    def __init__(self, class_weights: torch.Tensor | None = None, gamma: float = 0.0) -> None:
        super().__init__()
        self.gamma = gamma
        self.register_buffer("class_weights", class_weights)

    def forward(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Loss of logits (B, K, H, W) against the channel of each pixel's class (B, H, W), int64; a scalar.

        Without any labelled pixel the loss is 0, not NaN as the mean over nothing would be.
        """
        logits = logits.float()
        if self.gamma:
            losses = F.cross_entropy(logits, target, ignore_index=IGNORE_ID, reduction="none")
            losses = losses * (1 - torch.exp(-losses)) ** self.gamma
            if self.class_weights is not None:
                losses = losses * self.class_weights[target.where(target != IGNORE_ID, 0)]
            total = losses.sum()
        else:
            total = F.cross_entropy(logits, target, self.class_weights, ignore_index=IGNORE_ID, reduction="sum")
        # No number of it is read here: a GPU would have nothing to do meanwhile.
        weights = (target != IGNORE_ID).to(logits.dtype)
        if self.class_weights is not None:
            weights = weights * self.class_weights[target.where(target != IGNORE_ID, 0)]
        return total / weights.sum().clamp_min(1e-6)


class MixedLoss(nn.Module):
    """``(1 - region_weight)`` of a loss of pixels plus ``region_weight`` of one of whole regions."""

    def __init__(self, pixels: nn.Module, regions: nn.Module, region_weight: float) -> None:
        super().__init__()
        self.pixels, self.regions, self.region_weight = pixels, regions, region_weight

    def forward(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """A scalar; shapes as those of ``CrossEntropyLoss``. Without any labelled pixel it is 0."""
        pixels = self.pixels(logits, target)
        if not self.region_weight:
            return pixels
        # Lovász gives an empty one where nothing is labelled; its sum is 0.
        regions = self.regions(logits.float(), target).sum()
        return (1 - self.region_weight) * pixels + self.region_weight * regions


class CrossEntropyDiceLoss(MixedLoss):
    """Cross-entropy and Dice; ``class_weights`` are for the cross-entropy: Dice counts classes equally by itself."""

    def __init__(self, dice_weight: float, class_weights: torch.Tensor | None = None) -> None:
        dice = DiceLoss(mode="multiclass", from_logits=True, ignore_index=IGNORE_ID)
        super().__init__(CrossEntropyLoss(class_weights), dice, dice_weight)


def make_loss(name: Loss, region_weight: float, class_weights: torch.Tensor | None = None) -> nn.Module:
    """A loss by its name; pixels of ``IGNORE_ID`` never count in any.

    dice, lovasz (Berman, Rannen Triki, Blaschko 2018) and tversky mix that loss of regions with cross-entropy by
    ``region_weight``; focal is one of pixels and stands alone.
    """
    if name == "focal":
        return CrossEntropyLoss(class_weights, FOCAL_GAMMA)
    if name == "dice":
        return CrossEntropyDiceLoss(region_weight, class_weights)
    regions: nn.Module
    if name == "lovasz":
        regions = LovaszLoss(mode="multiclass", from_logits=True, ignore_index=IGNORE_ID)
    else:
        regions = TverskyLoss(mode="multiclass", from_logits=True, ignore_index=IGNORE_ID,
                              alpha=TVERSKY_FALSE_WEIGHT, beta=TVERSKY_MISSED_WEIGHT)
    return MixedLoss(CrossEntropyLoss(class_weights), regions, region_weight)


def class_weights(pixel_counts: Sequence[int]) -> torch.Tensor:
    """Weights inverse to the square root of each class's share; their mean over the labelled pixels is 1.

    The root keeps a class of a few pixels from ruling the gradient. A class without pixels weighs 1.
    """
    counts = torch.tensor(pixel_counts, dtype=torch.float64)
    weights = torch.where(counts > 0, counts.clamp_min(1).rsqrt(), torch.zeros_like(counts))
    weights = weights * counts.sum() / (weights * counts).sum()
    return torch.where(counts > 0, weights, torch.ones_like(weights)).float()
