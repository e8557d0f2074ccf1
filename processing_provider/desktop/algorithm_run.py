"""Run one algorithm of this plugin in the background, and hear of it in the window's thread."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

_RUNNING: list[tuple[Any, ...]] = []


class SignallingFeedback(QgsProcessingFeedback):
    """What an algorithm says in its thread, as signals that reach the window in its own."""

    said = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.said.emit(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushCommandInfo(self, info: str) -> None:
        self.said.emit(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.failed.emit(error)


class AlgorithmRun(QObject):
    """One run at a time. ``finished(True, results)`` when it is whole, ``finished(False, {})`` when not."""

    finished = pyqtSignal(bool, dict)

    def __init__(self, algorithm_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._algorithm_id = algorithm_id
        self._is_running = False
        self.feedback = SignallingFeedback()

    @property
    def is_running(self) -> bool:
        return self._is_running

    def start(self, parameters: dict[str, Any]) -> SignallingFeedback:
        """Start it; connect to the feedback before the next event."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm_id)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        self.feedback = SignallingFeedback()
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, self.feedback)
        task.executed.connect(self._end)
        # QGIS does not keep what a running task needs, and a window that started it may be closed before it ends.
        needed = (algorithm, context, self.feedback, task)
        _RUNNING.append(needed)
        task.executed.connect(lambda *_: _RUNNING.remove(needed))
        self._is_running = True
        QgsApplication.taskManager().addTask(task)
        return self.feedback

    def cancel(self) -> None:
        """Ask it to stop; ``finished`` comes when it has."""
        self.feedback.cancel()

    def _end(self, successful: bool, results: dict) -> None:
        self._is_running = False
        self.finished.emit(successful, results)
