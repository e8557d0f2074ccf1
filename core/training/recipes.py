"""How a network is trained, by name: the plugin's own recipe, and that of the paper OSM as an input comes from.

Audebert, Le Saux, Lefèvre, "Joint Learning from Earth Observation and OpenStreetMap Data to Get Faster Better Semantic
Maps" (CVPR Workshops 2017), with what only its published files say: github.com/nshaud/DeepNetsForEO, folder OSM.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.optim.lr_scheduler import LRScheduler, MultiStepLR

from contract.choices import Loss
from contract.jobs import TrainJob
from models.fusion import encoders_of

from ..tiling.joined_tiles import JoinedTiles
from .augmentation import Augmentation
from .optimization import NORM_BATCHES, adapt_norms, batch_norms, fresh_parameters, make_optimizer, make_schedule

# Of a network's weights at the start, which are not random.
Learnt = Literal["nothing", "encoder", "all"]


@dataclass(frozen=True)
class Recipe:
    """The plugin's own recipe: AdamW with a warm-up and a cosine, a pretrained encoder that changes slowly.

    Args:
        osm_dropout: share of the training tiles whose OSM is hidden.
        augmented: whether tiles are changed at random.
        crop_px: side of the random squares that are cut out of the training tiles; 0 shows whole tiles.
    """

    batch_size: int
    learning_rate: float
    loss: Loss
    dice_weight: float
    osm_dropout: float
    augmented: bool
    crop_px: int = 0

    def prepare(self, network: nn.Module, learnt: Learnt, tile_count: int) -> list[_BatchNorm]:
        """Make a network ready to be trained; returns the norms that must stay in evaluation mode.

        Those of a learnt encoder keep their statistics: small batches would replace good ones by noise. Where all is
        learnt, so do the others, unless there are tiles enough for statistics of the new place.
        """
        segmentation: Any = network
        adapt_norms(network)
        if learnt == "nothing":
            return []
        has_few_tiles = tile_count < NORM_BATCHES * self.batch_size
        return batch_norms(network if learnt == "all" and has_few_tiles else segmentation.encoder)

    def optimizer(self, network: nn.Module, learnt: Learnt) -> torch.optim.Optimizer:
        # Where nothing but rows of the head is fresh, all learns at one rate.
        return make_optimizer(network, self.learning_rate, learnt == "encoder")

    def schedule(self, optimizer: torch.optim.Optimizer, steps: int) -> LRScheduler:
        return make_schedule(optimizer, steps)

    def augmentation(self, osm_count: int) -> Augmentation | None:
        """What changes the training tiles at random; None where nothing does."""
        return Augmentation(osm_count) if self.augmented else None


_PATCH_PX = 128
_PAPER_BATCH_SIZE = 10
_PAPER_RATE = 0.01
_ENCODER_RATE = 0.5  # of the others' rate, for both encoders
_MOMENTUM = 0.9
_WEIGHT_DECAY = 0.0005
_MOST_PHOTO_BANDS = 4  # red, green, blue and near infrared
_STEPS_DOWN_AT = (0.3, 0.6, 0.85)  # 60,000, 120,000 and 170,000 of the 200,000 steps in the published solver


@dataclass(frozen=True)
class Audebert2017(Recipe):
    """The paper's recipe; ``multispectral`` imagery, more than a photograph with near infrared, is trained by Adam."""

    multispectral: bool = False

    def prepare(self, network: nn.Module, learnt: Learnt, tile_count: int) -> list[_BatchNorm]:
        """Draw all that is not learnt by the MSRA scheme (He et al. 2015); every norm follows the batches."""
        segmentation: Any = network
        adapt_norms(network)
        if learnt != "all":
            kept = set(segmentation.encoder.modules()) if learnt == "encoder" else set()
            draw_by_msra([module for module in network.modules() if module not in kept])
        return []

    def optimizer(self, network: nn.Module, learnt: Learnt) -> torch.optim.Optimizer:
        encoders = nn.ModuleList(encoders_of(network))
        groups: list[dict[str, Any]] = [
            {"params": list(encoders.parameters()), "lr": self.learning_rate * _ENCODER_RATE},
            {"params": fresh_parameters(network, encoders)}]
        if self.multispectral:
            return torch.optim.Adam(groups, lr=self.learning_rate)
        return torch.optim.SGD(groups, lr=self.learning_rate, momentum=_MOMENTUM, weight_decay=_WEIGHT_DECAY)

    def schedule(self, optimizer: torch.optim.Optimizer, steps: int) -> LRScheduler:
        return MultiStepLR(optimizer, [max(1, round(steps * share)) for share in _STEPS_DOWN_AT], gamma=0.1)

    def augmentation(self, osm_count: int) -> Augmentation | None:
        """Flips alone: the paper changes no colours."""
        return Augmentation(osm_count, flips_alone=True) if self.augmented else None

    def __str__(self) -> str:
        patches = f"random patches of {self.crop_px} pixels" if self.crop_px else "whole tiles"
        return (f"{'Adam' if self.multispectral else 'SGD'}, learning rate {self.learning_rate:g} divided by 10 in "
                f"steps, batches of {self.batch_size} {patches}, cross-entropy")


def recipe_of(job: TrainJob, tiles: JoinedTiles) -> Recipe:
    """The recipe that a job names, with what it fixes and what it leaves to the job."""
    if job.recipe == "own":
        return Recipe(job.batch_size, job.settled_learning_rate, job.loss, job.dice_weight, job.osm_dropout,
                      job.augmentation)
    return Audebert2017(_PAPER_BATCH_SIZE, _PAPER_RATE, "dice", 0.0, 0.0, job.augmentation,
                        _PATCH_PX if tiles.tile_size_px > _PATCH_PX else 0, len(tiles.bands) > _MOST_PHOTO_BANDS)


def draw_by_msra(modules: list[nn.Module]) -> None:
    """Draw the weights of convolutions by the MSRA scheme; a layer that starts at zero does so on purpose."""
    for module in modules:
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)) and bool(module.weight.any()):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)
