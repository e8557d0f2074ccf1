"""Export model: a model as ONNX for other programs, with a STAC item that describes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ..contract.jobs import ExportModelJob
from ..contract.model_card import load_card
from ..processing_provider.parameters.definitions import with_tooltip
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.translation import tr
from .groups import MODEL_FILES
from .worker_job import WorkerJobAlgorithm


class ExportModel(WorkerJobAlgorithm):
    """``urbanseg:exportmodel``."""

    ID = "exportmodel"
    GROUP = MODEL_FILES

    def title(self) -> str:
        return tr("Export model")

    def keywords(self) -> str:
        return tr(
            "ONNX, Deepness, STAC, deep learning, neural network, convert")

    def help_text(self) -> str:
        return tr(
            "<p>Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of "
            "it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it "
            "takes pixel values divided by 255 and gives a logit for every class.</p>"
            "<p>The STAC item describes the model for catalogues, by the Machine Learning Model extension.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield model_parameter("MODEL", tr("Model (from Train model)"))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("ONNX model"), "ONNX (*.onnx)")
        yield with_tooltip(
            QgsProcessingParameterFileDestination("STAC", tr("STAC item"), tr("STAC item (*.json)"), optional=True,
                                                  createByDefault=False),
            tr("Describes the model for catalogues; it points to the ONNX file beside it."))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        model = self.model(parameters, "MODEL", context)
        if load_card(model).osm_channels:
            yield Finding(tr("{model} takes OSM channels beside its bands, which other programs cannot give it. Export "
                             "a model that was trained on imagery alone.").format(model=model))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._model = self.model(parameters, "MODEL", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> ExportModelJob:
        return ExportModelJob(
            model=self._model,
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            stac_output=self.parameterAsFileOutput(parameters, "STAC", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = {"OUTPUT": outputs["output"]}
        if outputs["stac"]:
            results["STAC"] = outputs["stac"]
        return results
