"""Label from OSM: vector layers become a labels raster on the imagery's grid."""

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

from ..contract.jobs import LabelJob
from ..processing_provider.layers.styling import style_class_raster
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    class_field_parameter,
    imagery_date_parameter,
    mask_parameters,
    naming_choices,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_some_overlap
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm


class LabelFromOsm(WorkerJobAlgorithm):
    """``urbanseg:labelfromosm``."""

    ID = "labelfromosm"
    GROUP = LABELS

    def title(self) -> str:
        return tr("Label from OSM")

    def keywords(self) -> str:
        return tr(
            "rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, "
            "building, road, training data")

    def help_text(self) -> str:
        return tr(
            "<p>Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your "
            "imagery.</p>"
            "<p>Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, "
            "PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which "
            "class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.</p>"
            "<p>Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was "
            "skipped and why, and the share of every class.</p>"
            "<p><b>Next:</b> look at the labels over the imagery, then run <i>Make tiles</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery (gives the pixel grid)")),
                           tr("The labels get exactly its pixels, extent and coordinate reference system."))
        yield osm_layers_parameter()
        yield scheme_parameter("SCHEME", default="urban")
        yield class_field_parameter()
        yield with_tooltip(
            choice_parameter("UNLABELLED", tr("Pixels that no feature covers"), LabelJob, "unlabelled"),
            naming_choices(tr("{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and "
                              "never trained on, right where OSM has gaps."), words_of("unlabelled")))
        yield advanced(with_tooltip(
            number_parameter("EDGE_TOLERANCE", tr("Edge tolerance (m)"), LabelJob, "edge_tolerance_m", 1),
            tr("Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie "
               "a little beside the imagery.")))
        yield advanced(imagery_date_parameter(
            tr("Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the "
               "imagery's metadata say.")))
        yield from mask_parameters()
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Labels"))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        self.masked_values(parameters, context)  # raises where one is no number
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_some_overlap(layers, imagery, context.transformContext())
        read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._mask = self.raster(parameters, "MASK", context)
        self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context)
        self._scheme = read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> LabelJob:
        return LabelJob(
            imagery=self._imagery,
            layers=self._layers.for_worker(feedback),
            scheme=self._scheme.to_dict(),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            mask_raster=self._mask,
            masked_values=self.masked_values(parameters, context),
            edge_tolerance_m=self.parameterAsDouble(parameters, "EDGE_TOLERANCE", context),
            imagery_date=self.date(parameters, "IMAGERY_DATE", context),
            unlabelled=self.parameterAsEnumString(parameters, "UNLABELLED", context),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        self.style_raster(outputs["output"], lambda layer: style_class_raster(layer, self._scheme))
        return {"OUTPUT": outputs["output"]}
