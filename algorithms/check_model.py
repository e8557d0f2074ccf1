"""Check model for imagery: keep it, fine-tune it, train a new one, or none of these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.errors import JobError
from ..contract.jobs import CheckModelJob
from ..contract.model_card import load_card
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    class_field_parameter,
    device_parameter,
    naming_choices,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_overlap, check_some_overlap
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm


class CheckModel(WorkerJobAlgorithm):
    """``urbanseg:checkmodel``."""

    ID = "checkmodel"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Check model for imagery")

    def keywords(self) -> str:
        return tr("model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability")

    def help_text(self) -> str:
        return tr(
            "<p>Says whether a model fits imagery, before it is used there: <b>keep</b>, <b>fine-tune</b>, "
            "<b>retrain</b> or <b>no</b>, with reasons in words and figures and a score from 0 to 100.</p>"
            "<p>Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in "
            "the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or "
            "labels of the place it also counts how well the model agrees with them.</p>"
            "<p>Models of before do not know how their training's bands are spread; the report then says so.</p>"
            "<p>With <i>Fail below</i> a worse verdict is an error, and <code>qgis_process</code> ends with exit code "
            "1; the report is written all the same.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield model_parameter("MODEL", tr("Model (from Train model)"))
        yield osm_layers_parameter(tr("Buildings, roads… of the same place, where there are some: the model is "
                                      "compared with them on the sampled windows."), optional=True)
        yield scheme_parameter("SCHEME", default="urban")
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("LABELS", tr("Labels"), optional=True),
            tr("Labels or classes of the same place, in place of OSM layers."))
        yield with_tooltip(
            choice_parameter("LEAST_VERDICT", tr("Fail below"), CheckModelJob, "least_verdict"),
            naming_choices(tr("For schedules: the run ends with an error where the verdict is worse. {none}: it never "
                              "does."), words_of("least_verdict")))
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("For models that take OSM beside the imagery.")))
        yield advanced(class_field_parameter())
        yield advanced(with_tooltip(
            number_parameter("WINDOWS", tr("Windows to look at"), CheckModelJob, "window_count"),
            tr("At most so many, spread over the imagery at random.")))
        yield advanced(with_tooltip(
            number_parameter("SEED", tr("Seed"), CheckModelJob, "seed"),
            tr("The same seed looks at the same windows.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("OUTPUT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict: keep, fine-tune, retrain or no")))
        self.addOutput(QgsProcessingOutputNumber("SCORE", tr("Score (0–100)")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_overlap(self.parameterAsRasterLayer(parameters, "LABELS", context), imagery,
                                 context.transformContext())
        yield from check_some_overlap(self.parameterAsLayerList(parameters, "LAYERS", context), imagery,
                                      context.transformContext())
        load_card(self.model(parameters, "MODEL", context))  # raises where it is no model

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.model(parameters, "MODEL", context)
        self._labels = self.raster(parameters, "LABELS", context)
        self._osm = self.raster(parameters, "OSM", context)
        self._layers = None
        if self.parameterAsLayerList(parameters, "LAYERS", context):
            self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context)
        self._scheme = self.optional_scheme(parameters, context)
        if self._labels and self._layers:
            raise JobError(tr("Both LABELS and LAYERS are given."), tr("Give one of them to compare the model with."))

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> CheckModelJob:
        return CheckModelJob(
            model=self._model,
            imagery=self._imagery,
            **self.report_paths(parameters, context, "OUTPUT"),
            labels=self._labels,
            layers=tuple(self._layers.for_worker(feedback)) if self._layers else (),
            scheme=self._scheme,
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            osm_raster=self._osm,
            window_count=self.parameterAsInt(parameters, "WINDOWS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            least_verdict=self.parameterAsEnumString(parameters, "LEAST_VERDICT", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        remember_model(self._model, feedback)
        return {"OUTPUT": outputs["report_html"], "OUTPUT_JSON": outputs["report_json"],
                "VERDICT": outputs["verdict"], "SCORE": outputs["score"]}
