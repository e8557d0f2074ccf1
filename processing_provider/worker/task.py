"""A QgsTask over the worker process: events become progress and log lines, cancel travels to the worker."""

from __future__ import annotations

import itertools
import time

from qgis.core import QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...contract.errors import Cancelled, SegmentationError
from ...contract.job_json import job_to_json
from ...contract.jobs import Job
from ...contract.protocol import Event, Log, Metrics, Progress
from .interpreter import clean_environment, worker_command
from .interpreter_errors import naming_the_choice
from .process import CANCEL_GRACE_S, run_worker
from .run_metrics import RUN_METRICS

STEP_TEXT_INTERVAL_S = 3.0
_NUMBERS = itertools.count(1)


def asked_to_cancel(feedback: QgsProcessingFeedback) -> bool:
    """Whether the user cancelled; safe in any thread.

    Signals do not reach a thread without an event loop, so cancel is asked for, not listened to. On the main thread
    (qgis_process, Python console) events must be processed for it, which is also how Ctrl-C gets in.
    """
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        QCoreApplication.processEvents()
    return feedback.isCanceled()


class WorkerTask(QgsTask):
    """Runs one job. ``run`` never raises: ``error`` holds what went wrong, ``outputs`` what came out."""

    def __init__(self, description: str, python: str, job: Job, feedback: QgsProcessingFeedback,
                 cancel_grace_s: float = CANCEL_GRACE_S) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._python = python
        self._job = job
        self._feedback = feedback
        self._cancel_grace_s = cancel_grace_s
        self._number = next(_NUMBERS)
        self._message = ""
        self._said_s = -STEP_TEXT_INTERVAL_S
        self.error: SegmentationError | None = None
        self.was_cancelled = False
        self.outputs: dict[str, object] = {}

    def run(self) -> bool:
        """True when the job is whole. Called directly by the algorithm, in whatever thread that runs in."""
        try:
            result = run_worker(worker_command(self._python, "-m", "core"), job_to_json(self._job), self._on_event,
                                self._is_cancelled, clean_environment(), self._cancel_grace_s)
        except Cancelled:
            self.was_cancelled = True
            return False
        except SegmentationError as error:
            self.error = naming_the_choice(error, self._python)
            return False
        self.outputs = result.outputs
        return True

    def _is_cancelled(self) -> bool:
        return asked_to_cancel(self._feedback) or self.isCanceled()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Progress):
            percent = 100.0 * event.done / event.total if event.total else 0.0
            self.setProgress(percent)
            self._feedback.setProgress(percent)
            self._say_step(event.message)
        elif isinstance(event, Metrics):
            RUN_METRICS.measured.emit(self._number, self.description(), event.values)
        elif isinstance(event, Log):
            if event.level == "warning":
                self._feedback.pushWarning(event.message)
            elif "\n" in event.message:
                # A table: fixed width, and spaces that the dialog's HTML does not run together.
                self._feedback.pushConsoleInfo(event.message.replace("  ", "\u00a0\u00a0"))
            else:
                self._feedback.pushInfo(event.message)

    def _say_step(self, message: str) -> None:
        """QGIS keeps every progress text in the log: say one only when it is new and the last is some seconds old."""
        now = time.monotonic()
        if message and message != self._message and now >= self._said_s + STEP_TEXT_INTERVAL_S:
            self._message, self._said_s = message, now
            self._feedback.setProgressText(message)
