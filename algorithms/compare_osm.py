"""Compare with OSM: mapped polygons and OpenStreetMap, object by object."""

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

from ..contract.errors import InputError
from ..contract.jobs import CompareOsmJob
from ..processing_provider.layers.sources import LayerSources
from ..processing_provider.layers.styling import style_compared_lines, style_comparison
from ..processing_provider.parameters.definitions import (
    advanced,
    class_field_parameter,
    imagery_date_parameter,
    names_parameter,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_overlap, check_some_overlap
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm

SHORT_NAMES = {"confidence": "confid", "osm_timestamp": "osm_time", "class_name": "class"}


class CompareOsm(WorkerJobAlgorithm):
    """``urbanseg:compareosm``."""

    ID = "compareosm"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Compare with OSM")

    def keywords(self) -> str:
        return tr("OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint")

    def help_text(self) -> str:
        return tr(
            "<p>Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, "
            "which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but "
            "not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.</p>"
            "<p>Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.</p>"
            "<p>Look at what differs, and tick <b>accepted</b> where the map is right: <i>Export for OpenStreetMap</i> "
            "makes a file for an editor of it.</p>"
            "<p>The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: "
            "look before you change either.</p>"
            "<p>OSM layers of <i>Fetch OSM</i> carry ids and times; those of other programs do where they have the "
            "fields osm_id and osm_timestamp.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("INPUT", tr("Polygons (from Vectorize classes)"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("They need the field class_name or class_id."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("CLASSES_RASTER", tr("Classes raster that they were drawn from"),
                                              optional=True),
            tr("Only its ground is compared, and not where it has no data. Not set: the extent of the polygons."))
        yield osm_layers_parameter()
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("LINES", tr("Centre lines (from Vectorize classes)"),
                                              [QgsProcessing.SourceType.TypeVectorLine], optional=True),
            tr("Compared with the lines of OpenStreetMap by their length."))
        yield scheme_parameter("SCHEME", default="urban")
        yield advanced(with_tooltip(
            names_parameter("CLASSES", tr("Classes to compare"), CompareOsmJob, "classes"),
            tr("Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.")))
        yield advanced(with_tooltip(
            number_parameter("LINE_BUFFER", tr("Lines are the same up to (m)"), CompareOsmJob, "line_buffer_m"),
            tr("How far a line may be from one of OpenStreetMap and still be the same.")))
        yield imagery_date_parameter(tr("Says how much older or newer OpenStreetMap is (field age_days)."))
        yield advanced(class_field_parameter())
        yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Comparison"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield QgsProcessingParameterFeatureSink("LINES_OUTPUT", tr("Comparison of lines"),
                                                QgsProcessing.SourceType.TypeVectorLine, optional=True,
                                                createByDefault=False)
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("REPORT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("NOT_IN_OSM", tr("Objects that are not in OpenStreetMap")))
        self.addOutput(QgsProcessingOutputNumber("NOT_SEEN", tr("Objects of OpenStreetMap that are not seen")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        polygons = self.parameterAsVectorLayer(parameters, "INPUT", context)
        yield from check_overlap(polygons, self.parameterAsRasterLayer(parameters, "CLASSES_RASTER", context),
                                 context.transformContext())
        yield from check_some_overlap(self.parameterAsLayerList(parameters, "LAYERS", context), polygons,
                                      context.transformContext())
        read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        polygons = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if polygons is None:
            raise InputError(tr("{name}: {path} cannot be opened.").format(name="INPUT", path=parameters.get("INPUT")),
                             tr("Choose polygons made by Vectorize classes."))
        self._raster = self.raster(parameters, "CLASSES_RASTER", context)
        self.source_title = polygons.name()
        ground = self.parameterAsRasterLayer(parameters, "CLASSES_RASTER", context) or polygons
        transforms = context.transformContext()
        lines = self.parameterAsVectorLayer(parameters, "LINES", context)
        self._lines = LayerSources([lines] if lines else [], ground.extent(), ground.crs(), transforms)
        self._polygons = LayerSources([polygons], polygons.extent(), polygons.crs(), transforms)
        self._layers = LayerSources(self.parameterAsLayerList(parameters, "LAYERS", context), ground.extent(),
                                    ground.crs(), transforms)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> CompareOsmJob:
        lines = self._lines.for_worker(feedback)
        return CompareOsmJob(
            polygons=self._polygons.for_worker(feedback)[0],
            layers=tuple(self._layers.for_worker(feedback)),
            scheme=read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context)).to_dict(),
            output=QgsProcessingUtils.generateTempFilename("comparison.gpkg"),
            **self.report_paths(parameters, context, "REPORT"),
            classes_raster=self._raster,
            classes=self.names(parameters, "CLASSES", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            lines=lines[0] if lines else None,
            lines_output=QgsProcessingUtils.generateTempFilename("compared_lines.gpkg") if lines else "",
            line_buffer_m=self.parameterAsDouble(parameters, "LINE_BUFFER", context),
            imagery_date=self.date(parameters, "IMAGERY_DATE", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        layer = self.copy_to_sink(outputs["output"], "OUTPUT", parameters, context, feedback, SHORT_NAMES)
        self.style_vector(layer, style_comparison)
        results = {"OUTPUT": layer, "REPORT": outputs["report_html"], "REPORT_JSON": outputs["report_json"],
                   "NOT_IN_OSM": outputs["not_in_osm"], "NOT_SEEN": outputs["not_seen"]}
        if outputs["lines_output"]:
            lines = self.copy_to_sink(outputs["lines_output"], "LINES_OUTPUT", parameters, context, feedback,
                                      SHORT_NAMES)
            if lines:
                self.style_vector(lines, style_compared_lines)
                results["LINES_OUTPUT"] = lines
        return results
