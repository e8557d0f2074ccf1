"""What a training keeps of each epoch: its figures, the best weights, a line of the log, a checkpoint."""

from __future__ import annotations

from collections.abc import Callable

from contract.errors import OutputError
from contract.texts import tr

from ..evaluating.metrics import class_metrics
from ..worker.events import Events
from .checkpoint import Checkpoint, State
from .epoch_log import EpochLog
from .learner import Learner
from .tally import Tally
from .training_history import EpochFigures, TrainingHistory
from .training_plan import TrainingPlan


class TrainingRecord:
    """The epochs of a training so far, those of an interrupted training of the same job among them.

    ``history``: their figures; ``best_state``: the weights of the best, where this process writes.

    Args:
        log: None where another process writes: this one only reads the checkpoint, and knows when to stop.
    """

    def __init__(self, plan: TrainingPlan, learner: Learner, log: EpochLog | None, events: Events) -> None:
        job = self._job = plan.job
        self._learner, self._class_names, self._log, self._events = learner, plan.class_names, log, events
        self._checkpoint = Checkpoint(job, plan.processes.count, events) if job.resume else None
        self._given_up: set[str] = set()
        self.history = TrainingHistory()
        self.best_state: State = {}
        found = self._checkpoint and self._checkpoint.restore(learner)
        if found:
            self.history, self.best_state = found
            events.keeps_on_cancel = job.keep_best_on_cancel
            if log is not None:
                for figures in self.history.epochs:
                    log.add(figures)
        plan.processes.check_same_start(self.epochs_done)

    @property
    def epochs_done(self) -> int:
        return len(self.history.epochs)

    def is_over(self) -> bool:
        """Whether the last epoch was reached, or nothing improves any more."""
        patience = self._job.patience_epochs
        if patience and self.history.epochs and self.history.epochs_since_best >= patience:
            self.history.ending = "no further improvement"
            return True
        return self.epochs_done >= self._job.epochs

    def add(self, learning_rate: float, trained: Tally, validated: Tally, seconds: float) -> None:
        """Keep an epoch."""
        of_classes = dict(zip(self._class_names, class_metrics(validated.matrix)))
        figures = EpochFigures(
            self.epochs_done + 1, learning_rate, trained.loss, trained.miou, validated.loss, validated.miou,
            {name: item.iou for name, item in of_classes.items()}, seconds, validated.accuracy)
        best = self.history.add(figures)
        self.history.steps += len(trained)
        if best:
            self._events.keeps_on_cancel = self._job.keep_best_on_cancel
        if self._log is None:
            return
        if best:
            self.history.best_classes = {
                name: {key: getattr(item, key) for key in ("iou", "precision", "recall", "f1")}
                for name, item in of_classes.items()}
            self.best_state = self._learner.state()
        self._write(self._log, figures)
        self._report(figures, best)

    def _write(self, log: EpochLog, figures: EpochFigures) -> None:
        self._try("log", lambda: log.add(figures))
        if self._checkpoint is not None:
            checkpoint = self._checkpoint
            self._try("checkpoint", lambda: checkpoint.save(self._learner, self.best_state, self.history))

    def _try(self, what: str, write: Callable[[], None]) -> None:
        """Write what a training can do without: a disk that is full for a while must not end hours of work."""
        try:
            write()
            self._given_up.discard(what)
        except OutputError as error:
            if what not in self._given_up:
                self._events.warning(tr("{error_message} {hint} The training goes on without a new {what}.").format(
                    error_message=error.message, hint=error.hint, what=what))
            self._given_up.add(what)

    def _report(self, figures: EpochFigures, best: bool) -> None:
        self._events.metrics(epoch=figures.epoch, training_loss=figures.training_loss,
                             validation_loss=figures.validation_loss, miou=figures.miou, iou=figures.iou)
        ious = ", ".join(f"{name} {iou:.3f}" for name, iou in figures.iou.items())
        self._events.info(tr("Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss "
                             "{validation_loss:.4f}, mIoU {miou:.4f} ({ious})").format(
                              epoch=figures.epoch, epochs=self._job.epochs, training_loss=figures.training_loss,
                              validation_loss=figures.validation_loss, miou=figures.miou, ious=ious)
                          + (tr(", best so far") if best else ""))
