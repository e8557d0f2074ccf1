"""Predict classes: imagery and a model become a class raster."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.classes import scheme_from_dict
from ..core.jobs import PredictJob
from ..processing_provider.layer_styling import style_class_raster, style_scores_raster
from ..processing_provider.parameters import advanced, device_parameter, percent_parameter, with_tooltip
from ..processing_provider.translation import tr
from .base import SegmentationAlgorithm


class PredictClasses(SegmentationAlgorithm):
    """``urbanseg:predictclasses``."""

    ID = "predictclasses"

    def title(self) -> str:
        return tr("Predict classes")

    def help_text(self) -> str:
        return tr(
            "<p>Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of "
            "classes with the model's names and colours. Nodata stays nodata. The imagery may be far larger than the "
            "memory.</p>"
            "<p>Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to "
            "the model's while it is read, and the log says so.</p>"
            "<p>The scores raster holds the confidence and the normalised entropy of every pixel: low confidence "
            "shows where to label next.</p>"
            "<p><b>Next:</b> <i>Vectorize classes</i> and <i>Evaluate prediction</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")),
                           tr("With the bands the model was trained on, in the same order."))
        yield with_tooltip(QgsProcessingParameterFile("MODEL", tr("Model"), extension="safetensors"),
                           tr("A .safetensors file made by Train model."))
        yield device_parameter()
        yield advanced(percent_parameter("OVERLAP", tr("Overlap of windows (%)"), 12.5, 0, 75))
        yield advanced(with_tooltip(
            QgsProcessingParameterNumber("BATCH_SIZE", tr("Windows per batch (0: find the best)"),
                                         QgsProcessingParameterNumber.Type.Integer, 0, False, 0),
            tr("Halved by itself where the memory does not suffice.")))
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes"))
        yield QgsProcessingParameterRasterDestination("SCORES", tr("Scores (confidence and entropy)"),
                                                      optional=True, createByDefault=False)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.existing_path(parameters, "MODEL", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> PredictJob:
        return PredictJob(
            imagery=self._imagery,
            model=self._model,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            scores_output=self.parameterAsOutputLayer(parameters, "SCORES", context) or "",
            overlap_fraction=self.parameterAsDouble(parameters, "OVERLAP", context) / 100.0,
            batch_size=self.parameterAsInt(parameters, "BATCH_SIZE", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        scheme = scheme_from_dict(outputs["scheme"])
        self.style_output(outputs["output"], lambda layer: style_class_raster(layer, scheme))
        results = {"OUTPUT": outputs["output"]}
        if outputs.get("scores"):
            self.style_output(outputs["scores"], style_scores_raster)
            results["SCORES"] = outputs["scores"]
        return results
