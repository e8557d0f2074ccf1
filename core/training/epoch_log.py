"""Logs a user can watch while a training runs: a CSV file beside the model, TensorBoard events on request."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contract.errors import WorkerEnvironmentError
from contract.texts import tr

from ..worker.outputs import os_errors_as_output_errors
from .training_history import EpochFigures

_FIGURES = ("epoch", "learning_rate", "training_loss", "training_miou", "validation_loss", "miou", "seconds")


class EpochLog:
    """One line of CSV by epoch, and the same figures as TensorBoard scalars where ``tensorboard`` writes them.

    The file is called ``MODEL.partial.csv`` until ``keep`` gives it its name, ``MODEL.csv``.
    """

    def __init__(self, model_path: str, class_names: tuple[str, ...], tensorboard: Any | None = None) -> None:
        self.path = Path(model_path).with_suffix(".csv")
        self.partial_path = Path(model_path).with_suffix(".partial.csv")
        self._class_names, self._tensorboard = class_names, tensorboard
        with os_errors_as_output_errors(self.partial_path):
            self.partial_path.parent.mkdir(parents=True, exist_ok=True)
            self._write("w", [*_FIGURES, *(f"iou {name}" for name in class_names)])

    def add(self, figures: EpochFigures) -> None:
        """Write an epoch at once, so that it can be watched."""
        values = {key: getattr(figures, key) for key in _FIGURES}
        ious = {name: figures.iou.get(name, float("nan")) for name in self._class_names}
        self._write("a", [*values.values(), *ious.values()])
        if self._tensorboard is not None:
            scalars = {f"loss/{key.removesuffix('_loss')}": values[key] for key in ("training_loss", "validation_loss")}
            scalars |= {"miou/training": figures.training_miou, "miou/validation": figures.miou,
                        "learning_rate": figures.learning_rate}
            scalars |= {f"iou/{name}": iou for name, iou in ious.items()}
            for name, value in scalars.items():
                self._tensorboard.add_scalar(name, value, figures.epoch)
            self._tensorboard.flush()

    def keep(self) -> None:
        """The model is written: give the log its name beside it."""
        with os_errors_as_output_errors(self.path):
            os.replace(self.partial_path, self.path)

    def discard(self) -> None:
        """No model came of it, so no log either."""
        self.partial_path.unlink(missing_ok=True)

    def _write(self, mode: str, row: list[object]) -> None:
        with (os_errors_as_output_errors(self.partial_path),
              self.partial_path.open(mode, newline="", encoding="utf-8") as file):
            csv.writer(file).writerow(row)


@contextlib.contextmanager
def open_epoch_log(model_path: str, class_names: tuple[str, ...], tensorboard_folder: str) -> Iterator[EpochLog]:
    """The log of a training; kept when the block ends well, removed when it does not.

    Raises:
        WorkerEnvironmentError: TensorBoard events are wanted, and their writer is not installed.
        OutputError: the folder cannot be written.
    """
    with contextlib.ExitStack() as stack:
        writer = stack.enter_context(_event_writer(tensorboard_folder)) if tensorboard_folder else None
        log = EpochLog(model_path, class_names, writer)
        try:
            yield log
        except BaseException:
            log.discard()
            raise
        log.keep()


@contextlib.contextmanager
def _event_writer(folder: str) -> Iterator[Any]:
    try:
        from tensorboardX import SummaryWriter
    except ImportError as error:
        raise WorkerEnvironmentError(tr("The package tensorboardX is missing in the worker's environment."),
                                     tr("Run Set up environment again, or train without TensorBoard "
                                        "events.")) from error
    with os_errors_as_output_errors(Path(folder)):
        writer = SummaryWriter(folder)
    try:
        yield writer
    finally:
        writer.close()
