"""One progress bar over several algorithms that take unequal time, so that it moves evenly."""

from __future__ import annotations

import time
from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from ...contract.durations import duration_text
from ..translation import tr

SURE_PERCENT = 5.0  # before it, nobody knows how long the rest takes


class WeightedFeedback(QgsProcessingFeedback):
    """Passes everything on to another feedback; progress as the share of the current step.

    Args:
        weights: what part of the whole each step takes, in any unit.

    QGIS's own multi-step feedback gives every step the same share.
    """

    def __init__(self, feedback: QgsProcessingFeedback, weights: Sequence[float]) -> None:
        super().__init__(False)
        self._feedback = feedback
        self._weights = weights
        self._step = 0
        self._started_s, self._percent = time.monotonic(), 0.0
        self.progressChanged.connect(self._pass_progress)
        # Direct: this object's thread has no event loop to deliver a queued signal.
        feedback.canceled.connect(self.cancel, Qt.ConnectionType.DirectConnection)
        if feedback.isCanceled():
            self.cancel()

    def start_step(self, number: int, title: str) -> None:
        """Go on with step ``number``, counted from 0."""
        self._step = number
        self.setProgress(0)
        self._feedback.setProgressText(title)

    def _pass_progress(self, percent: float) -> None:
        done = sum(self._weights[: self._step]) + self._weights[self._step] * percent / 100.0
        self._percent = 100.0 * done / sum(self._weights)
        self._feedback.setProgress(self._percent)

    def setProgressText(self, text: str) -> None:
        """A step knows of its own time alone: say that of the whole, too."""
        if self._percent >= SURE_PERCENT:
            left_s = (time.monotonic() - self._started_s) * (100.0 / self._percent - 1.0)
            text = tr("{text} (the whole: {duration} left)").format(text=text, duration=duration_text(left_s))
        self._feedback.setProgressText(text)

    def pushInfo(self, info: str) -> None:
        self._feedback.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        self._feedback.pushWarning(warning)

    def pushDebugInfo(self, info: str) -> None:
        self._feedback.pushDebugInfo(info)

    def pushCommandInfo(self, info: str) -> None:
        self._feedback.pushCommandInfo(info)

    def pushConsoleInfo(self, info: str) -> None:
        self._feedback.pushConsoleInfo(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self._feedback.reportError(error, fatalError)
