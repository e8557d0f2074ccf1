"""QA sample: random points in every class of a map, with a form to say what is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..contract.jobs import QaSampleJob
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.qa_points_style import style_qa_points
from ..processing_provider.parameters.definitions import number_parameter, with_tooltip
from ..processing_provider.parameters.input_checks import Finding, check_classes
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm


class QaSample(WorkerJobAlgorithm):
    """``urbanseg:qasample``."""

    ID = "qasample"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("QA sample")

    def keywords(self) -> str:
        return tr(
            "accuracy, validation, ground truth, random points, stratified sample, quality, land cover")

    def help_text(self) -> str:
        return tr(
            "<p>Draws random points in every class of a class raster, so that a user can say what is really there. "
            "Areas and accuracies with confidence intervals can then be estimated from them.</p>"
            "<p>Click on the points in the layer panel: a panel then goes from point to point over the imagery, "
            "<b>without the map</b>, and asks what you see in the middle of the ring. Yellow rings are open, blue ones "
            "filled in. Panel, form and table do not show what the map says, and the points are in random order: do "
            "not look it up, or the estimates are worth nothing. Leave open what you cannot tell.</p>"
            "<p>Save as GeoPackage to keep form and style with the points.</p>"
            "<p><b>Next:</b> <i>Estimate areas</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Classes raster"))
        yield with_tooltip(
            number_parameter("COUNT", tr("Points per class"), QaSampleJob, "count_per_class"),
            tr("More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual."))
        yield with_tooltip(
            number_parameter("SEED", tr("Seed"), QaSampleJob, "seed"),
            tr("The same seed draws the same points; another one draws others."))
        yield QgsProcessingParameterFeatureSink("OUTPUT", tr("QA points"), QgsProcessing.SourceType.TypeVectorPoint)

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        yield from check_classes(self.parameterAsRasterLayer(parameters, "INPUT", context), tr("Classes raster"))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._classes = self.raster(parameters, "INPUT", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> QaSampleJob:
        return QaSampleJob(
            classes_raster=self._classes,
            output=QgsProcessingUtils.generateTempFilename("qa_points.gpkg"),
            count_per_class=self.parameterAsInt(parameters, "COUNT", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        scheme = scheme_from_dict(outputs["scheme"])
        points = self.copy_to_sink(outputs["output"], "OUTPUT", parameters, context, feedback)
        self.style_vector(points, lambda layer: style_qa_points(layer, scheme))
        return {"OUTPUT": points}
