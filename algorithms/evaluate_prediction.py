"""Evaluate prediction: a prediction against a reference, as a report and as numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import EvaluateJob
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.sources import LayerSources, raster_path
from ..processing_provider.layers.styling import SHORT_ERROR_FIELDS, style_error_polygons
from ..processing_provider.parameters.definitions import (
    advanced,
    classes_parameter,
    ignore_parameter,
    number_parameter,
    scheduler_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_classes, check_crs, check_overlap
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm


class EvaluatePrediction(WorkerJobAlgorithm):
    """``urbanseg:evaluateprediction``."""

    ID = "evaluateprediction"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Evaluate prediction")

    def keywords(self) -> str:
        return tr(
            "accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, "
            "land cover")

    def help_text(self) -> str:
        return tr(
            "<p>Compares a class raster with a reference. Objects such as buildings are judged by how many of them "
            "are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the "
            "class scheme says which class is what.</p>"
            "<p>IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, "
            "where it is wrong and how the worst places look, as an HTML report for users and a JSON file for "
            "programs.</p>"
            "<p>The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of "
            "the training to count only what the training did not see: its test split, or its validation split where "
            "there is no test split.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("PREDICTION", tr("Predicted classes"))
        yield with_tooltip(
            QgsProcessingParameterMapLayer(
                "REFERENCE", tr("Reference (labels raster, or vector layer)"), None, False,
                [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorAnyGeometry]),
            tr("A vector layer needs a class scheme below, or a field with the class."))
        yield scheme_parameter("SCHEME", default=None, optional=True)
        yield with_tooltip(
            QgsProcessingParameterString("CLASS_FIELD", tr("Field with the class name or id"), optional=True),
            tr("For a vector reference that is classified already."))
        yield with_tooltip(
            QgsProcessingParameterFile("TILES", tr("Tiles folder (count only its held-out part)"),
                                       QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr("Without it all pixels count, those the model was trained on included."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence raster"), optional=True),
            tr("Shows whether the model's confidence can be trusted: calibration error and reliability curve."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("IMAGERY", tr("Imagery to show in the report"), optional=True),
            tr("The worst tiles then appear as imagery, label and prediction side by side."))
        yield advanced(with_tooltip(
            number_parameter("BORDER_EROSION", tr("Leave out borders (pixels)"), EvaluateJob, "border_erosion_px"),
            tr("Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.")))
        yield advanced(with_tooltip(
            number_parameter("BOUNDARY_TOLERANCE", tr("Tolerance of boundaries (m)"), EvaluateJob,
                             "boundary_tolerance_m"),
            tr("A boundary pixel counts as found within this distance. Not set: two pixels.")))
        yield advanced(with_tooltip(
            classes_parameter("ROAD_CLASSES", tr("Road classes"), EvaluateJob, "road_classes", "PREDICTION", "lines",
                              no_class=True),
            tr("Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are "
               "judged as lines: connectivity, completeness, correctness.")))
        yield advanced(with_tooltip(
            classes_parameter("OBJECT_CLASSES", tr("Object classes"), EvaluateJob, "object_classes", "PREDICTION",
                              "objects", no_class=True),
            tr("Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are "
               "judged as objects: found, missed, split, merged.")))
        yield ignore_parameter(tr("the reference"))
        yield advanced(with_tooltip(
            number_parameter("ERRORS_MINIMUM_AREA", tr("Minimum area of errors (m²)"), EvaluateJob,
                             "errors_minimum_area_m2"),
            tr("Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.")))
        yield scheduler_parameter(tr("They must see prediction, reference and report under the same paths. The figures "
                                     "are the same."))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("OUTPUT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        yield with_tooltip(
            QgsProcessingParameterFeatureSink("ERRORS", tr("Errors"), QgsProcessing.SourceType.TypeVectorPolygon, None,
                                              True, False),
            tr("Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen."))
        # Numbers as outputs, so that models can branch on them.
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Mean IoU")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("In short")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        prediction = self.parameterAsRasterLayer(parameters, "PREDICTION", context)
        yield from check_crs(prediction, tr("Predicted classes"))
        yield from check_classes(prediction, tr("Predicted classes"))
        for other in (self.parameterAsLayer(parameters, "REFERENCE", context),
                      self.parameterAsRasterLayer(parameters, "IMAGERY", context)):
            yield from check_overlap(other, prediction, context.transformContext())

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prediction = self.raster(parameters, "PREDICTION", context)
        prediction = self.parameterAsRasterLayer(parameters, "PREDICTION", context)
        reference = self.parameterAsLayer(parameters, "REFERENCE", context)
        if isinstance(reference, QgsRasterLayer):
            self._reference_raster, self._layers = raster_path(reference, "REFERENCE"), None
        elif isinstance(reference, QgsVectorLayer):
            self._reference_raster = ""
            self._layers = LayerSources([reference], prediction.extent(), prediction.crs(), context.transformContext())
        else:
            raise InputError(
                tr("{name}: {path} cannot be opened.").format(name="REFERENCE", path=parameters.get("REFERENCE")),
                tr("Choose a labels raster or a vector layer."))
        self._scheme = self.optional_scheme(parameters, context)
        self._tiles = self.existing_path(parameters, "TILES", context)
        self._confidence = self.raster(parameters, "CONFIDENCE", context)
        self._imagery = self.raster(parameters, "IMAGERY", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> EvaluateJob:
        errors_wanted = parameters.get("ERRORS") not in (None, "")
        return EvaluateJob(
            prediction=self._prediction,
            reference_raster=self._reference_raster,
            reference_layers=self._layers.for_worker(feedback) if self._layers else (),
            scheme=self._scheme,
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            tiles_folder=self._tiles,
            confidence=self._confidence,
            ignore_class=self.parameterAsString(parameters, "IGNORE", context),
            imagery=self._imagery,
            errors_output=QgsProcessingUtils.generateTempFilename("errors.gpkg") if errors_wanted else "",
            errors_minimum_area_m2=self.optional_number(parameters, "ERRORS_MINIMUM_AREA", context),
            border_erosion_px=self.parameterAsInt(parameters, "BORDER_EROSION", context),
            boundary_tolerance_m=self.optional_number(parameters, "BOUNDARY_TOLERANCE", context),
            road_classes=self.names_or_unset(parameters, "ROAD_CLASSES", context),
            object_classes=self.names_or_unset(parameters, "OBJECT_CLASSES", context),
            scheduler=self.parameterAsString(parameters, "SCHEDULER", context).strip(),
            **self.report_paths(parameters, context, "OUTPUT"),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = {
            "OUTPUT": outputs["report_html"],
            "OUTPUT_JSON": outputs["report_json"],
            "MIOU": outputs["miou"],
            "OVERALL_ACCURACY": outputs["overall_accuracy"],
            "SUMMARY": outputs["summary"],
        }
        if "errors" in outputs:
            scheme, pairs = scheme_from_dict(outputs["scheme"]), outputs["error_pairs"]
            results["ERRORS"] = self.copy_to_sink(outputs["errors"], "ERRORS", parameters, context, feedback,
                                                  SHORT_ERROR_FIELDS)
            self.style_vector(results["ERRORS"], lambda layer: style_error_polygons(layer, scheme, pairs))
        return results
