"""Estimate areas: from filled QA points, what each class really covers and how accurate the map is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import EstimateAreasJob
from ..processing_provider.layers.sources import LayerSources
from ..processing_provider.parameters.definitions import with_tooltip
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm


class EstimateAreas(WorkerJobAlgorithm):
    """``urbanseg:estimateareas``."""

    ID = "estimateareas"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Estimate areas")

    def keywords(self) -> str:
        return tr(
            "accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson")

    def help_text(self) -> str:
        return tr(
            "<p>Estimates from filled QA points what area each class really covers, and how accurate the map is: "
            "overall, user's and producer's accuracy, all with 95 % confidence intervals, as an HTML report for "
            "users and a JSON file for programs.</p>"
            "<p>Counting a map's pixels repeats the map's mistakes; these areas are unbiased (stratified estimators of "
            "Olofsson et al. 2014). Points that are still open are left out, and the report says how many.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("INPUT", tr("QA points, filled in"),
                                              [QgsProcessing.SourceType.TypeVectorPoint]),
            tr("Points made by QA sample; edits that are not saved yet count, too."))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("OUTPUT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy")))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise InputError(tr("{name}: {path} cannot be opened.").format(name="INPUT", path=parameters.get("INPUT")),
                             tr("Choose a layer of QA points."))
        # A little more than the extent: that of a single point is an empty rectangle, which would let nothing through.
        self._points = LayerSources([layer], layer.extent().buffered(1), layer.crs(), context.transformContext())

    def job(self, parameters: dict, context: QgsProcessingContext,
            feedback: QgsProcessingFeedback) -> EstimateAreasJob:
        return EstimateAreasJob(
            points=self._points.for_worker(feedback)[0],
            **self.report_paths(parameters, context, "OUTPUT"),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        return {
            "OUTPUT": outputs["report_html"],
            "OUTPUT_JSON": outputs["report_json"],
            "OVERALL_ACCURACY": outputs["overall_accuracy"],
        }
