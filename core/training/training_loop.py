"""The training loop."""

from __future__ import annotations

import time

import numpy as np
import torch

from contract.errors import Cancelled, DeviceError, InputError
from contract.texts import tr
from models.object_head import class_channels

from ..worker.events import Events
from .cancelling import cancelling_between_layers
from .checkpoint import State
from .epoch_log import EpochLog
from .learner import Learner
from .preview import Preview
from .starting_network import Start
from .tally import Tally
from .tile_loading import LoadedTiles
from .tile_order import epoch_order, rare_class_shares
from .training_history import TrainingHistory
from .training_plan import TrainingPlan
from .training_progress import TrainingProgress
from .training_record import TrainingRecord


class Training:
    """One training of a network on tiles.

    Args:
        start: its network is trained in place.
        log: None where another process writes.
    """

    def __init__(self, plan: TrainingPlan, start: Start, training: LoadedTiles, validation: LoadedTiles,
                 log: EpochLog | None, events: Events, preview: Preview | None = None) -> None:
        self.preview, self.processes = preview, plan.processes
        self.plan, self.training, self.validation, self.events = plan, training, validation, events
        batches = {what: tiles.batch_count(plan.recipe.batch_size, plan.processes)
                   for what, tiles in (("batch", training), ("validation", validation))}
        self.learner = Learner(plan, start, plan.job.epochs * batches["batch"])
        self.augmentation = plan.recipe.augmentation(plan.osm_count)
        self.shares = rare_class_shares(training.class_counts) if plan.job.rare_class_sampling else None
        self.progress = TrainingProgress(plan.job.epochs, batches, events)
        self.record = TrainingRecord(plan, self.learner, log, events)

    def run(self) -> tuple[TrainingHistory, State]:
        """Train until the last epoch, until nothing improves, or until cancelled.

        Returns:
            what happened, and the weights of the epoch with the best validation mIoU.

        Raises:
            Cancelled: cancelled, and the best model is not to be kept, or there is none yet.
            InputError: the loss became NaN.
            DeviceError: the device's memory does not hold a batch.
        """
        self.progress.start(self.record.epochs_done)
        try:
            with cancelling_between_layers((self.learner.network, self.learner.averaged), self.events):
                while not self.record.is_over():
                    started, rate = time.monotonic(), self.learner.learning_rate
                    trained = self.train(self.record.epochs_done + 1)
                    validated = self.validate(self.record.epochs_done + 1)
                    self.record.add(rate, trained, validated, time.monotonic() - started)
                    if self.preview:
                        self.preview.draw(self.learner, self.record.epochs_done, self.events)
        except Cancelled:
            if not self.events.keeps_on_cancel:
                raise
            self.record.history.ending = "cancelled"
        except torch.OutOfMemoryError as error:
            raise DeviceError(
                tr("{device} has not enough memory for batches of {batch_size} tiles.").format(
                    device=self.plan.device, batch_size=self.plan.recipe.batch_size),
                tr("Use a smaller batch size, smaller tiles or a smaller encoder.")) from error
        return self.record.history, self.record.best_state

    def train(self, epoch: int) -> Tally:
        """One epoch of steps on the training tiles."""
        learner, tally = self.learner, self._tally()
        learner.train()
        order, seed = self._seeded_order(epoch)
        for batch in self.training.batches(order, self.plan.recipe.batch_size, self.augmentation, seed, self.processes):
            batch = batch.to(learner.device)
            with learner.autocast():
                logits = learner.learning_network(batch.images)
            loss = learner.loss(logits, batch)
            tally.add(loss, class_channels(logits, learner.objects), batch.target)
            learner.optimizer.zero_grad(set_to_none=True)
            learner.scaler.scale(loss).backward()
            self.processes.raise_if_cancelled(self.events)
            learner.step()
            if self.progress.batch_done(epoch, "batch", tally) and self.processes.is_first:
                self._check_finite(tally.last_loss, epoch)
        tally.add_up(self.processes)
        return tally

    def validate(self, epoch: int) -> Tally:
        """The network as it would be kept now on the validation tiles."""
        learner, tally = self.learner, self._tally()
        for batch, logits in learner.answers(self.validation, np.arange(len(self.validation)),
                                             self.plan.recipe.batch_size, self.processes):
            tally.add(learner.loss(logits, batch), class_channels(logits, learner.objects), batch.target)
            self.processes.raise_if_cancelled(self.events)
            self.progress.batch_done(epoch, "validation", tally)
        tally.add_up(self.processes)
        return tally

    def _tally(self) -> Tally:
        return Tally(len(self.plan.class_names), self.plan.device)

    def _seeded_order(self, epoch: int) -> tuple[np.ndarray, int]:
        """The order of the tiles, and the seed of what is drawn for each of its places.

        Every epoch draws from generators of its own, so that one resumed draws the same.
        """
        network, order, tiles = np.random.SeedSequence((self.plan.job.seed, epoch)).generate_state(3).tolist()
        torch.manual_seed(network + self.processes.rank)
        drawn = np.random.default_rng(order)
        return np.concatenate([epoch_order(len(self.training), drawn, self.shares)
                               for _ in range(self.training.times_shown)]), tiles

    def _check_finite(self, loss: float, epoch: int) -> None:
        """A network whose loss was no number has no weights that are any, in no process: no later loss is one."""
        if np.isfinite(loss):
            return
        where = tr("The loss became {loss} in epoch {epoch}").format(loss=loss, epoch=epoch)
        if not self.training.are_finite():
            raise InputError(
                tr("{where}: the tiles hold values that are no numbers after scaling.").format(where=where),
                tr("Make the tiles again; their statistics in dataset.json are damaged."))
        rate = self.plan.recipe.learning_rate
        if self.plan.job.recipe != "own":
            raise InputError(tr("{where}: most likely the recipe's learning rate {rate:g} is too high for "
                                "these tiles.").format(where=where, rate=rate),
                             tr("Train with the recipe own, whose learning rate can be chosen."))
        raise InputError(
            tr("{where}: most likely the learning rate {rate:g} is too high.").format(where=where, rate=rate),
            tr("Train again with a learning rate of {rate:g}.").format(rate=rate / 10))
