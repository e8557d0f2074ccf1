"""Algorithms that are one job of the worker: prepared on the main thread, run, their outputs styled."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..contract.jobs import (
    CheckModelJob,
    CompareModelsJob,
    Job,
    LearnClicksJob,
    PredictJob,
    TrainJob,
    WhereToLabelJob,
)
from ..contract.output_paths import check_outputs
from ..processing_provider.layers.destinations import sink_files
from ..processing_provider.layers.outputs import OutputLayers
from ..processing_provider.translation import tr
from ..processing_provider.worker.interpreter import DEVICE_SETTING, qgis_setting, worker_python_or_reason
from ..processing_provider.worker.process import CANCEL_GRACE_S
from ..processing_provider.worker.task import WorkerTask
from .base import PluginAlgorithm
from .hooks import raising_processing_errors

_ON_A_DEVICE = (TrainJob, PredictJob, CheckModelJob, CompareModelsJob, WhereToLabelJob, LearnClicksJob)


class WorkerJobAlgorithm(OutputLayers, PluginAlgorithm):
    """Base of the algorithms that run one worker job.

    Beside what every algorithm says of itself, a leaf builds one ``job`` and turns the worker's outputs into
    ``results``.
    """

    cancel_grace_s = CANCEL_GRACE_S

    def __init__(self) -> None:
        super().__init__()
        self._python = ""

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Job:
        """The job for the worker."""
        raise NotImplementedError

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Every declared output, from the worker's outputs."""
        raise NotImplementedError

    def report_paths(self, parameters: dict, context: QgsProcessingContext, name: str) -> dict[str, str]:
        """Where the report of parameter ``name`` goes, and its figures, by the names that jobs have for them.

        The figures always go with the report: beside it where no other place is named (``name`` and ``_JSON``).
        """
        page = self.parameterAsFileOutput(parameters, name, context)
        figures = self.parameterAsFileOutput(parameters, f"{name}_JSON", context)
        return {"report_html": page, "report_json": figures or str(Path(page).with_suffix(".json"))}

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> bool:
        is_prepared = super().prepareAlgorithm(parameters, context, feedback)  # refuses where there is no interpreter
        self._python = str(worker_python_or_reason()[0])
        return is_prepared

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        with raising_processing_errors():
            job = self.job(parameters, context, feedback)
            check_outputs(job, sink_files(self, parameters, context))
            outputs = self._run(job, feedback)
            return self.results(outputs, parameters, context, feedback)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for layer_id in self.style_outputs(context, feedback):
            self.describe(layer_id, context)
        for layer_id in self.hidden_outputs:
            self.describe(layer_id, context, is_shown=False)
        return {}

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        device = qgis_setting(DEVICE_SETTING)
        # What the settings say.
        if device and isinstance(job, _ON_A_DEVICE) and job.device == "auto":
            job = dataclasses.replace(job, device=device)
        task = WorkerTask(self.displayName(), self._python, job, feedback, self.cancel_grace_s)
        # Called directly: nesting it in the task manager deadlocks when two algorithms run on two cores.
        if task.run():
            return task.outputs
        if task.error is not None:
            raise task.error
        raise QgsProcessingException(tr("Cancelled: nothing was written."))
