"""OSM channels: vector layers become a raster that networks take beside the imagery."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.jobs import OsmChannelsJob
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    class_field_parameter,
    names_parameter,
    naming_choices,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm


class OsmChannels(WorkerJobAlgorithm):
    """``urbanseg:osmchannels``."""

    ID = "osmchannels"
    GROUP = LABELS

    def title(self) -> str:
        return tr("OSM channels")

    def keywords(self) -> str:
        return tr(
            "rasterize, OpenStreetMap, data fusion, signed distance, building, road")

    def help_text(self) -> str:
        return tr(
            "<p>Draws OpenStreetMap layers as an <b>input</b> for networks: a raster on the grid of your imagery with "
            "one band for each class. A network that sees the map beside the imagery learns faster and maps better, "
            "even where the map is old or has gaps.</p>"
            "<p>Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give "
            "empty bands.</p>"
            "<p><b>Next:</b> give the raster to <i>Make tiles</i> as OSM raster, train, and give <i>Predict "
            "classes</i> a raster with the same classes and representation.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery (gives the pixel grid)")),
                           tr("The bands get exactly its pixels, extent and coordinate reference system."))
        yield osm_layers_parameter()
        yield scheme_parameter("SCHEME", default="urban")
        yield with_tooltip(
            names_parameter("CLASSES", tr("Classes that become bands"), OsmChannelsJob, "classes"),
            tr("Names with commas between them, for example building, road. Empty: every class with OSM rules but "
               "class 0."))
        yield with_tooltip(
            choice_parameter("REPRESENTATION", tr("Representation"), OsmChannelsJob, "representation"),
            naming_choices(tr("{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive "
                              "inside, negative outside; tells the network how far away the next object is."),
                           words_of("representation")))
        yield with_tooltip(
            number_parameter("CLIP", tr("Largest distance (metres)"), OsmChannelsJob, "clip_m"),
            tr("Larger distances to the edge are cut off."))
        yield advanced(class_field_parameter())
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("OSM raster"))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        yield from check_crs(imagery, tr("Imagery"))
        scheme = read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))
        for name in self.names(parameters, "CLASSES", context):
            scheme.find(name)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context)
        self._scheme = read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> OsmChannelsJob:
        return OsmChannelsJob(
            imagery=self._imagery,
            layers=self._layers.for_worker(feedback),
            scheme=self._scheme.to_dict(),
            classes=self.names(parameters, "CLASSES", context),
            representation=self.parameterAsEnumString(parameters, "REPRESENTATION", context),
            clip_m=self.parameterAsDouble(parameters, "CLIP", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        self.hidden_outputs.append(outputs["output"])
        return {"OUTPUT": outputs["output"]}
