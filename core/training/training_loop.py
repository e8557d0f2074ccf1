"""The training loop."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import numpy as np
import torch
from torch import nn

from contract.classes import IGNORE_ID
from contract.errors import Cancelled, DeviceError, InputError
from contract.jobs import TrainJob
from models.losses import class_weights, make_loss
from models.object_head import ObjectLoss, class_channels, has_object_head

from ..evaluating.metrics import Matrix, class_metrics, overall_metrics
from ..worker.devices import autocast_dtype
from ..worker.events import Events
from .augmentation import Augmentation
from .checkpoint import Checkpoint
from .epoch_log import EpochLog
from .optimization import prepare_norms
from .recipes import optimizer_of, schedule_of
from .starting_network import Start
from .tile_loading import Batch, TileDataset
from .tile_order import epoch_order, rare_class_shares
from .training_history import EpochFigures, TrainingHistory

State = dict[str, torch.Tensor]


class Training:
    """One training of a network on tiles.

    Args:
        start: its network is trained in place, on ``device``.
        class_names: in the order of the network's channels.
        class_pixel_counts: of the training tiles, in the same order.
    """

    def __init__(self, job: TrainJob, start: Start, device: torch.device, training: TileDataset,
                 validation: TileDataset, class_names: tuple[str, ...], class_pixel_counts: list[int],
                 log: EpochLog, events: Events) -> None:
        self.job, self.device, self.log, self.events = job, device, log, events
        network = start.network
        self.training, self.validation, self.class_names = training, validation, class_names
        self.network = network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        weights = class_weights(class_pixel_counts) if job.class_weighting else None
        self.loss = make_loss(job.loss, job.dice_weight, weights).to(device)
        self.objects = has_object_head(network)
        self.object_loss = ObjectLoss()
        self.fixed_norms = prepare_norms(network, start.encoder_is_learnt)
        # Where nothing but rows of the head is fresh, all learns at one rate.
        self.optimizer = optimizer_of(job, network, start.encoder_is_learnt and not start.all_is_learnt,
                                      training.band_count)
        self.batches = {dataset: -(-len(dataset) // job.batch_size) for dataset in (training, validation)}
        self.schedule = schedule_of(job, self.optimizer, job.epochs * self.batches[training])
        self.dtype = autocast_dtype(device)
        # float16 underflows in the backward pass without a scaled loss; bfloat16 and float32 do not.
        self.scaler = torch.amp.GradScaler(device.type, enabled=self.dtype is torch.float16)
        self.augmentation = Augmentation(job.seed, training.osm_count) if job.augmentation else None
        self.order = np.random.default_rng(job.seed)
        self.tile_shares = rare_class_shares(training.class_counts) if job.rare_class_sampling else None
        self.history = TrainingHistory()
        self.best_state: State = {}
        self.checkpoint = Checkpoint(job, events) if job.resume else None
        self._started = 0.0
        self._batches_done = 0
        self._epochs_before = 0  # of an interrupted training

    def run(self) -> tuple[TrainingHistory, State]:
        """Train until the last epoch, until nothing improves, or until cancelled.

        Returns:
            what happened, and the weights of the epoch with the best validation mIoU.

        Raises:
            Cancelled: cancelled, and the best model is not to be kept, or there is none yet.
            InputError: the loss became NaN.
            DeviceError: the device's memory does not hold a batch.
        """
        self._go_on()
        self._started = time.monotonic()
        try:
            with _cancelling_between_layers(self.network, self.events):
                while len(self.history.epochs) < self.job.epochs and not self._improves_no_more():
                    self._run_epoch(len(self.history.epochs) + 1)
        except Cancelled:
            if not self.events.keeps_on_cancel:
                raise
            self.history.ending = "cancelled"
        except torch.OutOfMemoryError as error:
            raise DeviceError(f"{self.device} has not enough memory for batches of {self.job.batch_size} tiles.",
                              "Use a smaller batch size, smaller tiles or a smaller encoder.") from error
        return self.history, self.best_state

    def _go_on(self) -> None:
        """Take up the epochs that an interrupted training of the same job has done."""
        found = self.checkpoint and self.checkpoint.restore(self.network, self.optimizer, self.schedule, self.scaler)
        if found:
            self.history, self.best_state = found
            self._epochs_before = len(self.history.epochs)
            self.events.keeps_on_cancel = self.job.keep_best_on_cancel
            for figures in self.history.epochs:
                self.log.add(figures)

    def _improves_no_more(self) -> bool:
        patience = self.job.patience_epochs
        over = bool(patience and self.history.epochs and self.history.epochs_since_best >= patience)
        if over:
            self.history.ending = "no further improvement"
        return over

    def _seed(self, epoch: int) -> None:
        """Every epoch draws from generators of its own, so that one that is resumed draws the same."""
        sequence = np.random.SeedSequence((self.job.seed, epoch))
        network, order, augmentation, tiles = sequence.generate_state(4).tolist()
        torch.manual_seed(network)
        self.order = np.random.default_rng(order)
        if self.augmentation is not None:
            self.augmentation.restart(augmentation)
        self.training.restart(tiles)

    def _run_epoch(self, epoch: int) -> None:
        started = time.monotonic()
        self._seed(epoch)
        learning_rate = float(self.schedule.get_last_lr()[0])
        training_loss, training_matrix = self._train(epoch)
        validation_loss, matrix = self._validate(epoch)
        of_classes = dict(zip(self.class_names, class_metrics(matrix)))
        figures = EpochFigures(
            epoch, learning_rate, training_loss, _miou(training_matrix), validation_loss, _miou(matrix),
            {name: item.iou for name, item in of_classes.items()}, time.monotonic() - started,
            float(np.trace(matrix) / max(1, matrix.sum())))
        best = self.history.add(figures)
        if best:
            self.history.best_classes = {
                name: {key: getattr(item, key) for key in ("iou", "precision", "recall", "f1")}
                for name, item in of_classes.items()}
            self.best_state = {key: value.detach().cpu().clone() for key, value in self.network.state_dict().items()}
            self.events.keeps_on_cancel = self.job.keep_best_on_cancel
        self.log.add(figures)
        if self.checkpoint is not None:
            self.checkpoint.save(self.network, self.best_state, self.optimizer, self.schedule, self.scaler,
                                 self.history)
        self.events.metrics(epoch=epoch, training_loss=training_loss, validation_loss=validation_loss,
                              miou=figures.miou, iou=figures.iou)
        ious = ", ".join(f"{name} {iou:.3f}" for name, iou in figures.iou.items())
        self.events.info(f"Epoch {epoch}/{self.job.epochs}: training loss {training_loss:.4f}, validation loss "
                           f"{validation_loss:.4f}, mIoU {figures.miou:.4f} ({ious}){', best so far' if best else ''}")

    def _train(self, epoch: int) -> tuple[float, Matrix]:
        self.network.train()
        for norm in self.fixed_norms:
            norm.eval()
        losses, matrix = [], self._empty_matrix()
        order = epoch_order(len(self.training), self.order, self.tile_shares)
        for batch in self.training.batches(order, self.job.batch_size, self.augmentation):
            images, target = self._on_device(batch)
            with self._autocast():
                logits = self.network(images)
            loss = self._loss(logits, target, batch)
            losses.append(self._finite(float(loss.detach()), epoch, images))
            self.optimizer.zero_grad(set_to_none=True)
            self.scaler.scale(loss).backward()
            self.events.raise_if_cancelled()
            self.scaler.step(self.optimizer)
            self.scaler.update()
            self.schedule.step()
            matrix += self._confusion(logits.detach(), target)
            self.history.steps += 1
            self._say(epoch, f"batch {len(losses)}/{self.batches[self.training]}", losses, matrix)
        return float(np.mean(losses)), matrix.cpu().numpy()

    def _validate(self, epoch: int) -> tuple[float, Matrix]:
        self.network.eval()
        losses, matrix = [], self._empty_matrix()
        for batch in self.validation.batches(np.arange(len(self.validation)), self.job.batch_size):
            images, target = self._on_device(batch)
            with torch.no_grad(), self._autocast():
                logits = self.network(images)
            losses.append(float(self._loss(logits, target, batch)))
            matrix += self._confusion(logits, target)
            self._say(epoch, f"validation {len(losses)}/{self.batches[self.validation]}", losses, matrix)
        return float(np.mean(losses)), matrix.cpu().numpy()

    def _loss(self, logits: torch.Tensor, target: torch.Tensor, batch: Batch) -> torch.Tensor:
        loss: torch.Tensor = self.loss(class_channels(logits, self.objects), target)
        return loss + self.object_loss(logits, batch.distances.to(self.device)) if self.objects else loss

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None)

    def _on_device(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        return batch.images.to(self.device), batch.target.to(self.device)

    def _empty_matrix(self) -> torch.Tensor:
        return torch.zeros(len(self.class_names), len(self.class_names), dtype=torch.int64, device=self.device)

    def _confusion(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Counts of (class, predicted class) over the labelled pixels, shape (K, K)."""
        count = len(self.class_names)
        labelled = target != IGNORE_ID
        pairs = target[labelled] * count + class_channels(logits, self.objects).argmax(dim=1)[labelled]
        return torch.bincount(pairs, minlength=count**2).reshape(count, count)

    def _finite(self, loss: float, epoch: int, images: torch.Tensor) -> float:
        if np.isfinite(loss):
            return loss
        where = f"The loss became {loss} in epoch {epoch}, step {self.history.steps + 1}"
        if not bool(torch.isfinite(images).all()):
            raise InputError(f"{where}: the tiles hold values that are no numbers after scaling.",
                             "Make the tiles again; their statistics in dataset.json are damaged.")
        raise InputError(f"{where}: most likely the learning rate {self.job.learning_rate:g} is too high.",
                         f"Train again with a learning rate of {self.job.learning_rate / 10:g}.")

    def _say(self, epoch: int, what: str, losses: list[float], matrix: torch.Tensor) -> None:
        self._batches_done += 1
        total = (self.job.epochs - self._epochs_before) * sum(self.batches.values())
        left_s = (time.monotonic() - self._started) / self._batches_done * (total - self._batches_done)
        self.events.progress(self._batches_done, total, (
            f"Epoch {epoch}/{self.job.epochs}, {what}: loss {np.mean(losses):.4f}, "
            f"mIoU {_miou(matrix.cpu().numpy()):.3f}, {_duration(left_s)} left"))


@contextlib.contextmanager
def _cancelling_between_layers(network: nn.Module, events: Events) -> Iterator[None]:
    """Let a cancel stop the network between two layers, forward and backward: a step may take seconds on a CPU."""
    def look(module: nn.Module, inputs: object, output: torch.Tensor) -> None:
        events.raise_if_cancelled()
        if output.requires_grad:
            output.register_hook(lambda gradient: events.raise_if_cancelled())

    handles = [module.register_forward_hook(look) for module in network.modules() if isinstance(module, nn.Conv2d)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _miou(matrix: Matrix) -> float:
    return overall_metrics(matrix).miou if matrix.any() else float("nan")


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
