"""Model info: what a model file says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ..contract.jobs import ModelInfoJob
from ..contract.model_card import load_card
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.translation import tr
from .groups import MODEL_FILES
from .worker_job import WorkerJobAlgorithm


class ModelInfo(WorkerJobAlgorithm):
    """``urbanseg:modelinfo``."""

    ID = "modelinfo"
    GROUP = MODEL_FILES

    def title(self) -> str:
        return tr("Model info")

    def keywords(self) -> str:
        return tr(
            "model card, deep learning, neural network, metadata, describe")

    def help_text(self) -> str:
        return tr(
            "<p>Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and "
            "their scaling, pixel size, network, where and on which files it was trained (with their hashes), its "
            "parent model, its licence and the versions it was made with.</p>"
            "<p>The page is for users, the JSON file for programs; the log holds the same.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield model_parameter("MODEL", tr("Model (from Train model)"))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Model card"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("OUTPUT_JSON", tr("Model card for programs"), "JSON (*.json)",
                                                    optional=True)
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Best validation mean IoU")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        load_card(self.model(parameters, "MODEL", context))  # raises where it is no model
        yield from ()

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._model = self.model(parameters, "MODEL", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> ModelInfoJob:
        return ModelInfoJob(
            model=self._model,
            **self.report_paths(parameters, context, "OUTPUT"),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        remember_model(self._model, feedback)
        return {"OUTPUT": outputs["report_html"], "OUTPUT_JSON": outputs["report_json"], "MIOU": outputs["miou"]}
