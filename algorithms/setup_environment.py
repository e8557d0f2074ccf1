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
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsSettings,
)

from ..contract.errors import Cancelled, WorkerEnvironmentError
from ..contract.job_json import job_to_json
from ..contract.jobs import CheckJob
from ..contract.protocol import Event, Log, Progress
from ..processing_provider.environment.builder import (
    INSTALL_SHARE_PERCENT,
    Environment,
    Listener,
    build_environment,
)
from ..processing_provider.environment.certificates import certificate_settings
from ..processing_provider.environment.package_choice import (
    AUTO,
    TORCH_BUILDS,
    PackageChoice,
    build_words,
    size_in_words,
)
from ..processing_provider.parameters.definitions import advanced, closed_choice, naming_choices, with_tooltip
from ..processing_provider.translation import tr
from ..processing_provider.worker.interpreter import (
    PYTHON_SETTING,
    chosen_python,
    clean_environment,
    managed_environment_folder,
    worker_command,
    worker_python_or_reason,
)
from ..processing_provider.worker.interpreter_errors import naming_the_choice
from ..processing_provider.worker.process import WorkerFailure, run_worker
from ..processing_provider.worker.speed import known_speed_mpx_s, remember_speed
from ..processing_provider.worker.task import asked_to_cancel
from .base import PluginAlgorithm
from .groups import START
from .hooks import raising_processing_errors


class SetupEnvironment(PluginAlgorithm):
    """The one algorithm that runs without the worker's environment, since it makes it."""

    ID = "setupenvironment"
    GROUP = START
    FORCE = "FORCE"
    TORCH, WHEELS, INTERPRETER, SPEED_TEST = "TORCH", "WHEELS", "INTERPRETER", "SPEED_TEST"
    PYTHON, DEVICE, VERSIONS, SPEED = "PYTHON", "DEVICE", "VERSIONS", "SPEED"

    def __init__(self) -> None:
        super().__init__()
        self._torch, self._wheels, self._interpreter = AUTO, "", ""
        self._network: dict[str, str] = {}
        self._job = CheckJob()

    def title(self) -> str:
        return tr("Set up environment")

    def keywords(self) -> str:
        return tr(
            "installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, "
            "Python")

    def help_text(self) -> str:
        return tr(
            "<p>Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its "
            "place:<br><code>{folder}</code></p>"
            "<p>On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch "
            "without CUDA, which comes from PyTorch's own index, against the hash that the index names. Nothing is "
            "installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or "
            "CPU) is reported.</p>"
            "<p>If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing "
            "behind but what was downloaded: the next run goes on from there.</p>"
            "<p>Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a "
            "cluster's module): choose it, and nothing is built.</p>"
            "<p>Proxy and certificates are those of QGIS (Settings &gt; Options &gt; Network, Authentication).</p>"
        ).format(folder=managed_environment_folder(), size=size_in_words(PackageChoice(AUTO)))

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterBoolean(self.FORCE, tr("Rebuild, even if it is there"), False)
        yield with_tooltip(
            closed_choice(self.TORCH, tr("Build of PyTorch"), list(TORCH_BUILDS), AUTO, build_words()),
            naming_choices(tr(
                "{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with "
                "CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch's own index."), build_words()))
        yield advanced(with_tooltip(
            QgsProcessingParameterFile(self.WHEELS, tr("Folder of wheels (no internet)"),
                                       QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr("Everything is installed from this folder. It must hold every package of core/requirements.lock; "
               "“pip download -r requirements.lock” fills it on a computer with internet.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterFile(self.INTERPRETER, tr("Use this Python (nothing is built)"), optional=True),
            tr("An interpreter that has the packages already. It is checked, and remembered if it is sound.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean(self.SPEED_TEST, tr("Measure the speed"), False),
            tr("Runs the default network for a second, and says how many pixels that makes. It is remembered, so that "
               "Map classes can say how long it will take; where it never was measured, that is done in any case.")))
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("Interpreter")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE, tr("Device")))
        self.addOutput(QgsProcessingOutputString(self.VERSIONS, tr("Versions")))
        self.addOutput(QgsProcessingOutputNumber(self.SPEED, tr("Speed (million pixels per second)")))

    def what_is_missing(self) -> str:
        return ""

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._wheels = self.existing_path(parameters, self.WHEELS, context)
        self._interpreter = self.existing_path(parameters, self.INTERPRETER, context)
        self._network = certificate_settings(managed_environment_folder(), os.environ)
        self._torch = self.parameterAsEnumString(parameters, self.TORCH, context)
        self._job = CheckJob(self.parameterAsBoolean(parameters, self.SPEED_TEST, context) or not known_speed_mpx_s())

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        force = self.parameterAsBoolean(parameters, self.FORCE, context)
        try:
            with raising_processing_errors():
                environment = (self._given_interpreter(feedback) if self._interpreter
                               else self._environment(force, feedback))
        except Cancelled as cancelled:
            raise QgsProcessingException(tr("Cancelled: nothing of the unfinished environment is left.")) from cancelled
        device = str(environment.findings["device"])
        feedback.pushInfo(tr("Interpreter: {python}").format(python=environment.python))
        feedback.pushInfo(tr("READY. Device: {device}").format(device=device))
        feedback.setProgress(100)
        versions = ", ".join(f"{name} {version}" for name, version in environment.findings["versions"].items())
        results = {self.PYTHON: str(environment.python), self.DEVICE: device, self.VERSIONS: versions}
        if self._job.measure_speed:
            results[self.SPEED] = environment.findings["speed_mpx_s"]
            remember_speed(environment.findings["speed_mpx_s"])
        return results

    def _given_interpreter(self, feedback: QgsProcessingFeedback) -> Environment:
        """Check the interpreter that the user names, and remember it only if everything in it can be imported."""
        python = Path(self._interpreter)
        environment = Environment(python, self._check(python, feedback))
        QgsSettings().setValue(PYTHON_SETTING, str(python))
        feedback.pushInfo(tr("From now on {python} is used.").format(python=python))
        return environment

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
        choice = PackageChoice(self._torch, Path(self._wheels) if self._wheels else None)
        return build_environment(check, listener, force, choice=choice, network=self._network)

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

        try:
            return run_worker(worker_command(python, "-m", "core"), job_to_json(self._job), on_event,
                              lambda: asked_to_cancel(feedback), clean_environment()).outputs
        except WorkerFailure as error:
            raise naming_the_choice(error, python) from None
