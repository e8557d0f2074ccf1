"""What a user sees while a training runs: how far it is, how well it goes, how long it still takes."""

from __future__ import annotations

import time

from contract.durations import duration_text
from contract.texts import tr
from contract.words import word_for

from ..worker.events import Events
from .tally import Tally

# Figures lie on the device: to read them is to wait for it, and a GPU would have nothing to do meanwhile.
_READ_EVERY_S = 0.25


class TrainingProgress:
    """Progress by batches, said a few times a second.

    Args:
        epochs: of the whole training.
        batches: of an epoch, by the word for what they are for.
    """

    def __init__(self, epochs: int, batches: dict[str, int], events: Events) -> None:
        self._epochs = epochs
        self._batches = batches
        self._events = events
        self._done = 0
        self.start(0)

    def start(self, epochs_done: int) -> None:
        """Count from now on; so many epochs were done by a training that was interrupted."""
        self._total = (self._epochs - epochs_done) * sum(self._batches.values())
        self._started = self._read = time.monotonic()

    def batch_done(self, epoch: int, what: str, tally: Tally) -> bool:
        """A batch is done; ``what`` it was for, a key of ``batches``. Whether its figures were read and said.

        Those of the last batch of an epoch always are.
        """
        self._done += 1
        now = time.monotonic()
        if len(tally) < self._batches[what] and now - self._read < _READ_EVERY_S:
            return False
        left_s = (now - self._started) / self._done * (self._total - self._done)
        self._events.progress(self._done, self._total, (
            tr("Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, "
               "{time_left} left").format(
                epoch=epoch, epochs=self._epochs, what=word_for(what), batch=len(tally), batches=self._batches[what],
                loss=tally.loss, miou=tally.miou, time_left=duration_text(left_s))))
        self._read = time.monotonic()
        return True
