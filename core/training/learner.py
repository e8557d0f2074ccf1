"""All that learns: a network on its device with its loss, its optimizer and their schedule."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager

import numpy as np
import numpy.typing as npt
import torch
from timm.utils import ModelEmaV3
from torch import nn

from models.losses import class_weights, make_loss
from models.object_head import ObjectLoss, class_channels

from ..worker.devices import autocast_dtype
from ..worker.mixed_precision import mixed_precision
from .processes import ALONE, Processes
from .starting_network import Start
from .tile_loading import Batch, LoadedTiles
from .training_plan import TrainingPlan

# The weights that answer are an average over the latest steps, about 1 / (1 - decay) of them: single steps pull towards
# the tiles of their batch. Measured on places that no training saw, see docs/decisions.md.
AVERAGE_DECAY = 0.99


class Learner:
    """What the steps of a training change.

    ``learning_network`` is the network where gradients are wanted, the same but where several processes learn together.
    ``averaged`` holds the weights that answer, are judged and are kept: the moving average of those that learn (Polyak
    and Juditsky 1992), which no single step pulls away.

    Args:
        start: its network is trained in place, on the plan's device.
        steps: of the whole training.
    """

    def __init__(self, plan: TrainingPlan, start: Start, steps: int) -> None:
        self.device = plan.device
        self.objects = plan.objects
        network = plan.processes.with_shared_norms(start.network, plan.device)
        self._fixed_norms = plan.recipe.prepare(network, start.learnt, len(plan.tiles.tiles("training")))
        self.network: nn.Module = network.to(plan.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.learning_network = plan.processes.learning_together(self.network)
        self.averaged = ModelEmaV3(self.network)
        weights = class_weights(plan.class_pixel_counts) if plan.job.class_weighting else None
        self._class_loss = make_loss(plan.recipe.loss, plan.recipe.dice_weight, weights).to(plan.device)
        self._object_loss = ObjectLoss()
        self.optimizer = plan.recipe.optimizer(self.network, start.learnt)
        self.schedule = plan.recipe.schedule(self.optimizer, steps)
        self._dtype = autocast_dtype(plan.device)
        # float16 underflows in the backward pass without a scaled loss; bfloat16 and float32 do not.
        self.scaler = torch.amp.GradScaler(plan.device.type, enabled=self._dtype is torch.float16)

    @property
    def learning_rate(self) -> float:
        return float(self.schedule.get_last_lr()[0])

    def train(self) -> None:
        """Put the network into training mode, but for the norms whose statistics are better as they are."""
        self.network.train()
        for norm in self._fixed_norms:
            norm.eval()

    def step(self) -> None:
        """Follow the gradients that are there, by the rate of the schedule."""
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.schedule.step()
        self.averaged.decay = average_decay(self.schedule.last_epoch)
        self.averaged.update(self.network)

    def autocast(self) -> AbstractContextManager[object]:
        """The context in which the network computes as fast as the device can."""
        return mixed_precision(self.device, self._dtype)

    def answers(self, tiles: LoadedTiles, order: npt.NDArray[np.intp],
                batch_size: int, processes: Processes = ALONE) -> Iterator[tuple[Batch, torch.Tensor]]:
        """Batches of the tiles in ``order``, on the device, and the averaged network's logits; nothing is learnt.

        Of several ``processes`` each answers its part.
        """
        for batch in tiles.batches(order, batch_size, processes=processes):
            on_device = batch.to(self.device)
            yield on_device, self.answer(on_device.images)

    def answer(self, images: torch.Tensor) -> torch.Tensor:
        """The averaged network's logits for images (B, channels, H, W) on the device."""
        with torch.no_grad(), self.autocast():
            logits: torch.Tensor = self.averaged(images)
        return logits

    def loss(self, logits: torch.Tensor, batch: Batch) -> torch.Tensor:
        """What the network's answers to a batch are off by, a scalar."""
        loss: torch.Tensor = self._class_loss(class_channels(logits, self.objects), batch.target)
        return loss + self._object_loss(logits, batch.distances) if self.objects else loss

    def state(self) -> dict[str, torch.Tensor]:
        """A copy of the averaged weights in the computer's memory."""
        return {key: value.detach().cpu().clone() for key, value in self.averaged.module.state_dict().items()}

    def answer_by(self, state: dict[str, torch.Tensor]) -> nn.Module:
        """Let other weights answer, those of the best epoch; the network that holds them now."""
        network: nn.Module = self.averaged.module
        network.load_state_dict(state)
        return network


def average_decay(steps: int) -> float:
    """How much of the average of before stays after so many steps: a short training averages over a tenth of its own.

    As TensorFlow's ``ExponentialMovingAverage`` begins.
    """
    return min(AVERAGE_DECAY, (1 + steps) / (10 + steps))
