"""Where to label: places of imagery, ranked by what a label there would teach a model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
)

from ..contract.jobs import WhereToLabelJob
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.places_style import style_drawn, style_places
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    device_parameter,
    number_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_model, check_overlap
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.osm_checks import check_osm_of_model
from ..processing_provider.translation import tr
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm


class WhereToLabel(WorkerJobAlgorithm):
    """``urbanseg:wheretolabel``."""

    ID = "wheretolabel"
    GROUP = LABELS

    def title(self) -> str:
        return tr("Where to label")

    def keywords(self) -> str:
        return tr("active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples")

    def help_text(self) -> str:
        return tr(
            "<p>Finds the places of imagery where a label would teach a model most, so that a few of them do what many "
            "chosen by chance would. Each place is unlike those before it, in what the network sees and in where it "
            "lies.</p>"
            "<p>The places come as squares of the size of a training tile, ranked, with the main reason. The report "
            "shows the first ten: imagery, prediction, and where the model is in doubt.</p>"
            "<p>Draw what is there in the layer of drawn labels, all of it in a place, and set the <b>state</b> of the "
            "place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells "
            "where the model is sure and OSM says something else: one of both is wrong.</p>"
            "<p><b>Next:</b> <i>Learn from places</i>, and then this again: the places of before are given as earlier "
            "ones.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield model_parameter("MODEL", tr("Model (from Train model)"), is_for_imagery=True)
        yield with_tooltip(
            number_parameter("COUNT", tr("Places"), WhereToLabelJob, "place_count"),
            tr("How many are wanted; label the first ones, learn, and ask again."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("OSM_LABELS", tr("Labels from OSM"), optional=True),
            tr("Made by Label from OSM with classes of the model's: places say where the model is sure of something "
               "else, and can be ranked by it (Advanced)."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("LABELS", tr("Labels that are there already"), optional=True),
            tr("Places that they fill by half are not proposed, nor is what looks like them."))
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("EARLIER", tr("Earlier places"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
            tr("Of a run before: they are not proposed again."))
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("AREA", tr("Only inside these polygons"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
            tr("Where you know what is there, or can go."))
        yield advanced(with_tooltip(
            choice_parameter("SCORE", tr("Rank by"), WhereToLabelJob, "score"),
            tr("The doubt of the model did best where labels were known. Chance is there to compare with.")))
        yield advanced(with_tooltip(
            number_parameter("PLACE_SIZE", tr("Size of a place (pixels; 0: that of the model's tiles)"),
                             WhereToLabelJob, "place_size_px"),
            tr("In pixels of the model.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("For models that take OSM beside the imagery.")))
        yield advanced(with_tooltip(number_parameter("SEED", tr("Seed"), WhereToLabelJob, "seed"),
                                    tr("Of places that are ranked by chance.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Places to label"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield with_tooltip(
            QgsProcessingParameterFeatureSink("DRAWN", tr("Drawn labels"), QgsProcessing.SourceType.TypeVectorPolygon,
                                              optional=True),
            tr("An empty layer to draw in, with the model's classes to choose from."))
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("REPORT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("PLACE_COUNT", tr("Places to label")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        model, osm = self.model(parameters, "MODEL", context), self.parameterAsRasterLayer(parameters, "OSM", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_model(imagery, model)
        yield from check_osm_of_model(model, osm)
        for name in ("OSM", "LABELS", "OSM_LABELS"):
            yield from check_overlap(self.parameterAsRasterLayer(parameters, name, context), imagery,
                                     context.transformContext())
        for name in ("EARLIER", "AREA"):
            yield from check_overlap(self.parameterAsVectorLayer(parameters, name, context), imagery,
                                     context.transformContext())
        score = self.parameterAsEnumString(parameters, "SCORE", context)
        if score == "osm_errors" and not parameters.get("OSM_LABELS"):
            yield Finding(tr("Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or "
                             "rank by something else."))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.model(parameters, "MODEL", context)
        self._osm = self.raster(parameters, "OSM", context)
        self._labels = self.raster(parameters, "LABELS", context)
        self._osm_labels = self.raster(parameters, "OSM_LABELS", context)
        self._earlier = self.optional_layer(parameters, "EARLIER", "INPUT", context)
        self._area = self.optional_layer(parameters, "AREA", "INPUT", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> WhereToLabelJob:
        return WhereToLabelJob(
            model=self._model,
            imagery=self._imagery,
            output=QgsProcessingUtils.generateTempFilename("places.gpkg"),
            drawn_output=QgsProcessingUtils.generateTempFilename("drawn.gpkg"),
            **self.report_paths(parameters, context, "REPORT"),
            labels=self._labels,
            osm_labels=self._osm_labels,
            earlier_places=self._earlier.for_worker(feedback)[0] if self._earlier else None,
            osm_raster=self._osm,
            area=self._area.for_worker(feedback)[0] if self._area else None,
            place_count=self.parameterAsInt(parameters, "COUNT", context),
            place_size_px=self.parameterAsInt(parameters, "PLACE_SIZE", context),
            score=self.parameterAsEnumString(parameters, "SCORE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        places = self.copy_to_sink(outputs["output"], "OUTPUT", parameters, context, feedback)
        self.style_vector(places, style_places)
        results = {"OUTPUT": places, "REPORT": outputs["report_html"], "REPORT_JSON": outputs["report_json"],
                   "PLACE_COUNT": outputs["place_count"]}
        drawn = self.copy_to_sink(outputs["drawn_output"], "DRAWN", parameters, context, feedback)
        if drawn:
            scheme = scheme_from_dict(outputs["scheme"])
            self.style_vector(drawn, lambda layer: style_drawn(layer, scheme))
            results["DRAWN"] = drawn
        return results
