"""Find changes: two maps of one place, and what is no longer as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import ChangesJob, VectorSource
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.change_styles import style_change_polygons, style_change_raster, style_changed_objects
from ..processing_provider.layers.sources import LayerSources, raster_path
from ..processing_provider.parameters.definitions import (
    advanced,
    names_parameter,
    number_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_overlap
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm

SHORT_NAMES = {"confidence": "confid", "changed_m2": "change_m2"}


class FindChanges(WorkerJobAlgorithm):
    """``urbanseg:changes``."""

    ID = "changes"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Find changes")

    def keywords(self) -> str:
        return tr("change detection, difference, monitoring, transition matrix, update, new, demolished, two dates")

    def help_text(self) -> str:
        return tr(
            "<p>Compares two maps of one place and finds what changed between them: as a raster, as polygons with "
            "what was there and what is there now, and object by object: which appeared, which are gone, which were "
            "altered. The report has a map, and how much of each class became what.</p>"
            "<p>The maps may have other pixel grids, extents and coordinate systems: classes are matched by their "
            "names, and the ground of both is compared. An outline that lies a little beside is no change, nor are "
            "single pixels: see the tolerance and the minimum area.</p>"
            "<p>Maps make mistakes, and a map of changes has those of both. For areas of change with confidence "
            "intervals run <i>QA sample</i> on the raster of changes, look at each point on both images, and run this "
            "again with the points.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]
        yield with_tooltip(
            QgsProcessingParameterMapLayer("BEFORE", tr("Map before (classes raster or polygons)"), None, False, kinds),
            tr("Its pixel grid is that of the result. Polygons need the field class_name."))
        yield QgsProcessingParameterMapLayer("AFTER", tr("Map after (classes raster or polygons)"), None, False, kinds)
        for name, title in (("BEFORE_CONFIDENCE", tr("Confidence raster of the map before")),
                            ("AFTER_CONFIDENCE", tr("Confidence raster of the map after"))):
            yield with_tooltip(
                QgsProcessingParameterRasterLayer(name, title, optional=True),
                tr("The polygons then say how sure both maps are of a change."))
        yield with_tooltip(
            number_parameter("TOLERANCE", tr("Tolerance (m)"), ChangesJob, "tolerance_m"),
            tr("How far an outline may lie beside the other map's without being a change: as far as the two images "
               "may be shifted. Not set: two pixels of the coarser map."))
        yield with_tooltip(
            number_parameter("MINIMUM_AREA", tr("Minimum area of a change (m²)"), ChangesJob, "minimum_area_m2"),
            tr("Smaller ones belong to what is around them. Not set: the area of 9 pixels."))
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("POINTS", tr("QA points in the changes, filled in"),
                                              [QgsProcessing.SourceType.TypeVectorPoint], optional=True),
            tr("Made by QA sample in the raster of changes of an earlier run with the same values: the report then has "
               "areas and accuracies with 95 % confidence intervals."))
        yield advanced(with_tooltip(
            names_parameter("OBJECT_CLASSES", tr("Object classes"), ChangesJob, "object_classes"),
            tr("Names, separated by commas; empty: the objects of the class schemes; none: no class. They are "
               "compared one by one.")))
        yield advanced(scheme_parameter("SCHEME", default="urban", optional=True))
        yield advanced(with_tooltip(
            number_parameter("PIXEL_SIZE", tr("Pixel size where both maps are polygons (m)"), ChangesJob,
                             "pixel_size_m"),
            tr("Polygons are compared on pixels of this size.")))
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Changes"))
        yield QgsProcessingParameterFeatureSink("POLYGONS", tr("Polygons of change"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield QgsProcessingParameterFeatureSink("OBJECTS", tr("Changed objects"),
                                                QgsProcessing.SourceType.TypeVectorPolygon, None, True, False)
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("REPORT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("CHANGED_AREA", tr("Changed area (m²)")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_SHARE", tr("Changed share (0–1)")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        before, after = (self.parameterAsLayer(parameters, name, context) for name in ("BEFORE", "AFTER"))
        yield from check_crs(before, tr("Map before"))
        yield from check_crs(after, tr("Map after"))
        yield from check_overlap(after, before, context.transformContext())

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._before = self._map(parameters, "BEFORE", context)
        self._after = self._map(parameters, "AFTER", context)
        self.source_title = self.parameterAsLayer(parameters, "BEFORE", context).name()
        self._confidences = tuple(self.raster(parameters, name, context)
                                  for name in ("BEFORE_CONFIDENCE", "AFTER_CONFIDENCE"))
        self._scheme = self.optional_scheme(parameters, context)
        points = self.parameterAsVectorLayer(parameters, "POINTS", context)
        self._points = None
        if points is not None:
            # A little more than the extent: that of a single point is empty, and would let nothing through.
            self._points = LayerSources([points], points.extent().buffered(1), points.crs(),
                                        context.transformContext())

    def _map(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, Optional[LayerSources]]:
        """The path of a raster, or a source of polygons."""
        layer = self.parameterAsLayer(parameters, name, context)
        if isinstance(layer, QgsRasterLayer):
            path = raster_path(layer, name)
            self.inputs_read[self.parameterDefinition(name).description()] = path
            return path, None
        if isinstance(layer, QgsVectorLayer):
            return "", LayerSources([layer], layer.extent(), layer.crs(), context.transformContext())
        raise InputError(tr("{name}: {path} cannot be opened.").format(name=name, path=parameters.get(name)),
                         tr("Choose a classes raster or polygons made by Vectorize classes."))

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> ChangesJob:
        def source(layers: Optional[LayerSources]) -> Optional[VectorSource]:
            return layers.for_worker(feedback)[0] if layers else None

        wants_objects = parameters.get("OBJECTS") not in (None, "")
        return ChangesJob(
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            polygons_output=QgsProcessingUtils.generateTempFilename("changes.gpkg"),
            **self.report_paths(parameters, context, "REPORT"),
            before_raster=self._before[0],
            after_raster=self._after[0],
            before_polygons=source(self._before[1]),
            after_polygons=source(self._after[1]),
            scheme=self._scheme,
            before_confidence=self._confidences[0],
            after_confidence=self._confidences[1],
            tolerance_m=self.optional_number(parameters, "TOLERANCE", context),
            minimum_area_m2=self.optional_number(parameters, "MINIMUM_AREA", context),
            pixel_size_m=self.parameterAsDouble(parameters, "PIXEL_SIZE", context),
            objects_output=QgsProcessingUtils.generateTempFilename("objects.gpkg") if wants_objects else "",
            object_classes=self.names_or_unset(parameters, "OBJECT_CLASSES", context),
            points=source(self._points),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        scheme, kinds = scheme_from_dict(outputs["scheme"]), outputs["kinds"]
        polygons = self.copy_to_sink(outputs["polygons"], "POLYGONS", parameters, context, feedback, SHORT_NAMES)
        self.style_raster(outputs["output"], lambda layer: style_change_raster(layer, scheme, kinds))
        self.style_vector(polygons, lambda layer: style_change_polygons(layer, kinds))
        results = {"OUTPUT": outputs["output"], "POLYGONS": polygons, "REPORT": outputs["report_html"],
                   "REPORT_JSON": outputs["report_json"], "CHANGED_AREA": outputs["changed_m2"],
                   "CHANGED_SHARE": outputs["changed_share"]}
        if outputs["objects"]:
            results["OBJECTS"] = self.copy_to_sink(outputs["objects"], "OBJECTS", parameters, context, feedback,
                                                   SHORT_NAMES)
            self.style_vector(results["OBJECTS"], style_changed_objects)
        return results
