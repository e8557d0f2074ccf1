"""Vectorize classes: a class raster becomes polygons, in whatever format QGIS writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..contract.errors import InputError
from ..contract.jobs import VectorizeJob
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.destinations import sink_files
from ..processing_provider.layers.styling import style_center_lines, style_class_polygons
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    classes_parameter,
    naming_choices,
    number_parameter,
    scheduler_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_classes, check_crs, check_overlap
from ..processing_provider.translation import tr
from .groups import MAPPING
from .worker_job import WorkerJobAlgorithm

SHORT_NAMES = {"perimeter_m": "perim_m"}


class VectorizeClasses(WorkerJobAlgorithm):
    """``urbanseg:vectorizeclasses``."""

    ID = "vectorizeclasses"
    GROUP = MAPPING

    def title(self) -> str:
        return tr("Vectorize classes")

    def keywords(self) -> str:
        return tr(
            "polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, "
            "regularize, squared")

    def help_text(self) -> str:
        return tr(
            "<p>Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a "
            "confidence raster, the mean confidence.</p>"
            "<p>What touches is told apart where the scheme has objects such as buildings, and the raster comes from a "
            "model that has learnt them: a row of houses becomes as many polygons.</p>"
            "<p>Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller "
            "than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.</p>"
            "<p>Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length "
            "and the road's mean width in m.</p>"
            "<p><b>Next:</b> correct what is wrong by hand, or <i>Evaluate prediction</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Classes raster"))
        yield QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence raster"), optional=True)
        yield with_tooltip(
            classes_parameter("CLASSES", tr("Classes to vectorize"), VectorizeJob, "class_names", "INPUT", "all",
                              explained={"MINIMUM_AREA": "minimum area", "SIMPLIFY": "one pixel",
                                         "FILL_HOLES": "holes"}),
            tr("Names or ids, separated by commas; all where empty. For example: building, road"))
        yield with_tooltip(
            number_parameter("MINIMUM_AREA", tr("Minimum area (m²)"), VectorizeJob, "minimum_area_m2"),
            tr("Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings."))
        yield with_tooltip(
            number_parameter("SIMPLIFY", tr("Simplification tolerance (m)"), VectorizeJob, "simplify_m"),
            tr("Not set: one pixel. 0: none, polygons follow the pixels."))
        yield advanced(with_tooltip(
            QgsProcessingParameterString("MINIMUM_AREA_BY_CLASS", tr("Minimum area of single classes (m²)"),
                                         optional=True),
            tr("Where it differs, by class name or id. For example: building=12, road=60")))
        yield advanced(with_tooltip(
            choice_parameter("SMALL_PIECES", tr("Pieces below the minimum area"), VectorizeJob, "small_pieces"),
            naming_choices(tr("{merge}: the one they share most boundary with. {drop}: they leave a gap."),
                           words_of("small_pieces"))))
        yield advanced(with_tooltip(
            number_parameter("FILL_HOLES", tr("Fill holes smaller than (m²)"), VectorizeJob, "fill_holes_m2"),
            tr("Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, "
               "those smaller than the smallest object.")))
        yield advanced(with_tooltip(
            number_parameter("SMOOTH", tr("Round corners by (m)"), VectorizeJob, "smooth_m"),
            tr("0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.")))
        yield advanced(with_tooltip(
            classes_parameter("SQUARE_CLASSES", tr("Classes to square"), VectorizeJob, "square_classes", "INPUT",
                              "squared", no_class=True),
            tr("Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that "
               "the class scheme says; none: no class.")))
        yield advanced(with_tooltip(
            number_parameter("SQUARE_MINIMUM_OVERLAP", tr("Overlap that squared outlines keep"), VectorizeJob,
                             "square_minimum_overlap"),
            tr("An outline is not squared where that would leave it a smaller share of its area (intersection over "
               "union).")))
        yield advanced(with_tooltip(
            classes_parameter("CENTERLINE_CLASSES", tr("Classes with centre lines"), VectorizeJob,
                              "centerline_classes", "INPUT", "lines"),
            tr("Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output "
               "for centre lines is chosen below.")))
        yield advanced(with_tooltip(
            number_parameter("BRIDGE_GAPS", tr("Bridge gaps of centre lines up to (m)"), VectorizeJob,
                             "bridge_gaps_m"),
            tr("Where both ends point at each other and the confidence raster, if there is one, leaves a road between "
               "them possible; the field bridged marks such lines. 0: none is bridged.")))
        yield scheduler_parameter(tr("They must see the rasters, and the folder of the polygons' file, under the same "
                                     "paths. The polygons are the same."))
        yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Polygons"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield with_tooltip(
            QgsProcessingParameterFeatureSink("CENTERLINES", tr("Centre lines"),
                                              QgsProcessing.SourceType.TypeVectorLine, None, True, False),
            tr("Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen."))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        classes = self.parameterAsRasterLayer(parameters, "INPUT", context)
        confidence = self.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
        yield from check_crs(classes, tr("Classes raster"))
        yield from check_classes(classes, tr("Classes raster"))
        yield from check_overlap(confidence, classes, context.transformContext())

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._classes = self.raster(parameters, "INPUT", context)
        self._confidence = self.raster(parameters, "CONFIDENCE", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> VectorizeJob:
        lines_wanted = parameters.get("CENTERLINES") not in (None, "")
        return VectorizeJob(
            classes_raster=self._classes,
            confidence=self._confidence,
            output=QgsProcessingUtils.generateTempFilename("polygons.gpkg"),
            class_names=self.names(parameters, "CLASSES", context),
            minimum_area_m2=self.optional_number(parameters, "MINIMUM_AREA", context),
            simplify_m=self.optional_number(parameters, "SIMPLIFY", context),
            smooth_m=self.parameterAsDouble(parameters, "SMOOTH", context),
            minimum_area_by_class=_areas_by_class(self.names(parameters, "MINIMUM_AREA_BY_CLASS", context)),
            small_pieces=self.parameterAsEnumString(parameters, "SMALL_PIECES", context),
            square_classes=self.names_or_unset(parameters, "SQUARE_CLASSES", context),
            square_minimum_overlap=self.parameterAsDouble(parameters, "SQUARE_MINIMUM_OVERLAP", context),
            fill_holes_m2=self.optional_number(parameters, "FILL_HOLES", context),
            centerlines_output=QgsProcessingUtils.generateTempFilename("centerlines.gpkg") if lines_wanted else "",
            centerline_classes=self.names(parameters, "CENTERLINE_CLASSES", context),
            bridge_gaps_m=self.parameterAsDouble(parameters, "BRIDGE_GAPS", context),
            scheduler=self.parameterAsString(parameters, "SCHEDULER", context).strip(),
            shared_folder=self._shared_folder(parameters, context),
        )

    def _shared_folder(self, parameters: dict, context: QgsProcessingContext) -> str:
        """The folder of the polygons, where they go into a file: QGIS writes them there, the worker elsewhere."""
        files = dict(sink_files(self, parameters, context))
        return str(Path(files["OUTPUT"].split("|")[0]).parent) if "OUTPUT" in files else ""

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        scheme = scheme_from_dict(outputs["scheme"])
        results = {"OUTPUT": self.copy_to_sink(outputs["output"], "OUTPUT", parameters, context, feedback, SHORT_NAMES)}
        self.style_vector(results["OUTPUT"], lambda layer: style_class_polygons(layer, scheme))
        if "centerlines" in outputs:
            results["CENTERLINES"] = self.copy_to_sink(outputs["centerlines"], "CENTERLINES", parameters, context,
                                                       feedback)
            self.style_vector(results["CENTERLINES"], lambda layer: style_center_lines(layer, scheme))
        return results


def _areas_by_class(parts: tuple[str, ...]) -> dict[str, float] | None:
    """Areas in m² by class name or id, from parts such as ``building=12``.

    Raises:
        InputError: a part that is not of that form.
    """
    areas = {}
    for part in parts:
        name, _, area = part.partition("=")
        try:
            areas[name.strip()] = float(area)
        except ValueError as error:
            raise InputError(
                tr("{name}: “{text}” is not a class and an area.").format(name="MINIMUM_AREA_BY_CLASS", text=part),
                tr("Write it as building=12, road=60.")) from error
    return areas or None
