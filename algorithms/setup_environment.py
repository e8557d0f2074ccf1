"""Set up environment: build the worker's Python environment, import everything in it, say which device was found."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from ..core.errors import Canceled, WorkerEnvironmentError
from ..core.jobs import CheckJob, job_to_json
from ..core.protocol import Event, Log, Progress
from ..processing_provider.environment_builder import (
    INSTALL_SHARE_PERCENT,
    Environment,
    Listener,
    build_environment,
)
from ..processing_provider.translation import tr
from ..processing_provider.worker_process import run_worker
from ..processing_provider.worker_python import (
    chosen_python,
    clean_environment,
    managed_environment_folder,
    worker_command,
    worker_python_or_reason,
)
from ..processing_provider.worker_task import asked_to_cancel
from .base import SegmentationAlgorithm, raising_processing_errors


class SetupEnvironment(SegmentationAlgorithm):
    """The one algorithm that runs without the worker's environment, since it makes it."""

    ID = "setupenvironment"
    FORCE = "FORCE"
    PYTHON, DEVICE, VERSIONS = "PYTHON", "DEVICE", "VERSIONS"

    def title(self) -> str:
        return tr("Set up environment")

    def help_text(self) -> str:
        return tr(
            "<p>Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS, in<br>"
            "<code>{folder}</code></p>"
            "<p>Downloads up to 3 GB and takes up to 7 GB of disk. Every package is checked against the hash it "
            "was tested with. Nothing is installed into QGIS itself. At the end everything is imported once, and the "
            "device found (CUDA, MPS or CPU) is reported.</p>"
            "<p>If the environment is there already, it is only checked. Rebuild makes it anew.</p>"
            "<p>To use an interpreter of your own, set the environment variable URBANSEG_PYTHON.</p>"
        ).format(folder=managed_environment_folder())

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterBoolean(self.FORCE, tr("Rebuild, even if it is there"), False)

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("Interpreter")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE, tr("Device")))
        self.addOutput(QgsProcessingOutputString(self.VERSIONS, tr("Versions")))

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> bool:
        return True

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        force = self.parameterAsBoolean(parameters, self.FORCE, context)
        try:
            with raising_processing_errors():
                environment = self._environment(force, feedback)
        except Canceled as canceled:
            raise QgsProcessingException(tr("Canceled: nothing of the unfinished environment is left.")) from canceled
        device = str(environment.findings["device"])
        feedback.pushInfo(tr("Interpreter: {python}").format(python=environment.python))
        feedback.pushInfo(tr("READY. Device: {device}").format(device=device))
        feedback.setProgress(100)
        versions = ", ".join(f"{name} {version}" for name, version in environment.findings["versions"].items())
        return {self.PYTHON: str(environment.python), self.DEVICE: device, self.VERSIONS: versions}

    def _environment(self, force: bool, feedback: QgsProcessingFeedback) -> Environment:
        def check(python: Path) -> dict[str, Any]:
            return self._check(python, feedback)

        chosen, source = chosen_python(os.environ)
        if chosen is not None and force:
            feedback.pushWarning(tr("{source} names {python}: that one stays in use until it is removed.").format(
                source=source, python=chosen))
        elif chosen is not None:
            python, reason = worker_python_or_reason()
            if python is None:
                raise WorkerEnvironmentError(reason)
            feedback.pushInfo(tr("{source} names {python}: nothing is built, it is only checked.").format(
                source=source, python=python))
            return Environment(python, check(python))
        listener = Listener(feedback.pushInfo, feedback.pushConsoleInfo, feedback.setProgress,
                            lambda: asked_to_cancel(feedback))
        return build_environment(check, listener, force)

    def _check(self, python: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run the check job: import everything, in an interpreter that the other algorithms do not use yet."""
        feedback.pushInfo(tr("Importing everything once…"))

        def on_event(event: Event) -> None:
            if isinstance(event, Progress):
                share = event.done / event.total if event.total else 0.0
                feedback.setProgress(INSTALL_SHARE_PERCENT + share * (100.0 - INSTALL_SHARE_PERCENT))
            elif isinstance(event, Log) and event.level == "warning":
                feedback.pushWarning(event.message)
            elif isinstance(event, Log):
                feedback.pushInfo(event.message)

        result = run_worker(worker_command(python, "-m", "core"), job_to_json(CheckJob()), on_event,
                            lambda: asked_to_cancel(feedback), clean_environment())
        return result.outputs
