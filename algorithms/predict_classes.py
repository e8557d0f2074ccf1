"""Predict classes: imagery and a model become a class raster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..contract.choices import SIZE_MULTIPLE_PX, WHOLE_WINDOW_NETWORKS
from ..contract.jobs import AdditionalImagery, PredictJob
from ..contract.messages import listed
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.sources import LayerSources, raster_path
from ..processing_provider.layers.styling import style_class_raster, style_confidence_raster
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    device_parameter,
    flag_parameter,
    mask_parameters,
    number_parameter,
    percent_parameter,
    scheduler_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_crs,
    check_model,
    check_overlap,
    check_window_size,
)
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.parameters.osm_checks import check_osm_of_model
from ..processing_provider.translation import tr
from .groups import MAPPING
from .worker_job import WorkerJobAlgorithm


class PredictClasses(WorkerJobAlgorithm):
    """``urbanseg:predictclasses``."""

    ID = "predictclasses"
    GROUP = MAPPING

    def title(self) -> str:
        return tr("Predict classes")

    def keywords(self) -> str:
        return tr(
            "inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic "
            "segmentation, classification, land cover, building, road")

    def help_text(self) -> str:
        return tr(
            "<p>Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of "
            "classes with the model's names and colours. Nodata stays nodata. The imagery may be far larger than the "
            "memory.</p>"
            "<p>Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to "
            "the model's while it is read, and the log says so.</p>"
            "<p>The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence "
            "shows where to label next.</p>"
            "<p><b>Next:</b> <i>Vectorize classes</i> and <i>Evaluate prediction</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")),
                           tr("With the bands the model was trained on, in the same order."))
        yield with_tooltip(
            model_parameter("MODEL", tr("Model"), is_for_imagery=True),
            tr("starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the "
               "models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; "
               "the name of a model trained or used last; or a .safetensors file made by Train model."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("For models that were trained with OSM: exactly their classes and representation, of any pixel size. "
               "Models trained with OSM dropout also work without."))
        yield device_parameter()
        yield advanced(with_tooltip(
            choice_parameter("PRECISION", tr("Precision"), PredictJob, "precision"),
            tr("Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the "
               "model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model "
               "that has none yet is calibrated on this imagery. float32: exactly as everywhere else.")))
        yield advanced(percent_parameter("OVERLAP", tr("Overlap of windows (%)"), PredictJob, "overlap_fraction"))
        yield advanced(with_tooltip(
            number_parameter("WINDOW_SIZE", tr("Window size (pixels)"), PredictJob, "window_size_px"),
            tr("A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows "
               "of the size of the training's tiles for {networks}, which look at the whole window at once and are "
               "less accurate on larger ones than they were trained on. Smaller windows need less memory.").format(
                step=SIZE_MULTIPLE_PX, networks=listed(sorted(WHOLE_WINDOW_NETWORKS)))))
        yield advanced(with_tooltip(
            number_parameter("BATCH_SIZE", tr("Windows per batch (0: find the best)"), PredictJob, "batch_size"),
            tr("Halved by itself where the memory does not suffice.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterVectorLayer("AREA", tr("Only inside these polygons"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
            tr("Windows outside are not computed; the pixels outside become nodata.")))
        yield advanced(QgsProcessingParameterExtent("EXTENT", tr("Only inside this extent"), optional=True))
        yield advanced(with_tooltip(
            flag_parameter("TEST_TIME_AUGMENTATION", tr("Test-time augmentation"), PredictJob,
                           "test_time_augmentation"),
            tr("Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.")))
        yield advanced(with_tooltip(
            flag_parameter("RESUME", tr("Resume where an interrupted run stopped"), PredictJob, "resume"),
            tr("Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.")))
        yield scheduler_parameter(
            tr("They must see model, imagery and output under the same paths. The classes are the same."))
        yield advanced(with_tooltip(
            QgsProcessingParameterMultipleLayers("ADDITIONAL_INPUTS", tr("Additional imagery"),
                                                 QgsProcessing.SourceType.TypeRaster,
                                                 optional=True),
            tr("Predicted in the same run, so that the model is loaded once; each result is written to the folder of "
               "the classes as NAME_classes.tif.")))
        yield from mask_parameters()
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes"))
        yield with_tooltip(
            QgsProcessingParameterRasterDestination("CONFIDENCE", tr("Confidence raster"), optional=True,
                                                    createByDefault=False),
            tr("Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1."))
        yield with_tooltip(
            QgsProcessingParameterRasterDestination("PROBABILITIES", tr("Probabilities"), optional=True,
                                                    createByDefault=False),
            tr("A band for each class."))
        self.addOutput(QgsProcessingOutputMultipleLayers("ADDITIONAL_OUTPUTS", tr("Classes of the additional imagery")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        self.masked_values(parameters, context)  # raises where one is no number
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        model = self.model(parameters, "MODEL", context)
        yield from check_crs(imagery, tr("Imagery"))
        for layer in (imagery, *self.parameterAsLayerList(parameters, "ADDITIONAL_INPUTS", context)):
            yield from check_model(layer, model)
        yield from check_window_size(self.optional_number(parameters, "WINDOW_SIZE", context))
        osm = self.parameterAsRasterLayer(parameters, "OSM", context)
        yield from check_osm_of_model(model, osm)
        yield from check_overlap(osm, imagery, context.transformContext())
        yield from check_overlap(self.parameterAsVectorLayer(parameters, "AREA", context), imagery,
                            context.transformContext())
        yield from self.check_extent(parameters, "EXTENT", imagery, context)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._osm = self.raster(parameters, "OSM", context)
        self._mask = self.raster(parameters, "MASK", context)
        self._model = self.model(parameters, "MODEL", context)
        self._additional = [raster_path(layer, "ADDITIONAL_INPUTS")
                            for layer in self.parameterAsLayerList(parameters, "ADDITIONAL_INPUTS", context)]
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        area = self.parameterAsVectorLayer(parameters, "AREA", context)
        self._area = LayerSources([area], imagery.extent(), imagery.crs(), context.transformContext()) if area else None

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> PredictJob:
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        window_size_px = self.optional_number(parameters, "WINDOW_SIZE", context)
        extent, extent_crs = self.extent_and_crs(parameters, "EXTENT", context)
        return PredictJob(
            imagery=self._imagery,
            model=self._model,
            osm_raster=self._osm,
            output=output,
            confidence_output=self.parameterAsOutputLayer(parameters, "CONFIDENCE", context) or "",
            overlap_fraction=self.parameterAsDouble(parameters, "OVERLAP", context) / 100.0,
            window_size_px=None if window_size_px is None else int(window_size_px),
            batch_size=self.parameterAsInt(parameters, "BATCH_SIZE", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            precision=self.parameterAsEnumString(parameters, "PRECISION", context),
            probabilities_output=self.parameterAsOutputLayer(parameters, "PROBABILITIES", context) or "",
            area=self._area.for_worker(feedback)[0] if self._area else None,
            extent=extent,
            extent_crs_wkt=extent_crs,
            test_time_augmentation=self.parameterAsBool(parameters, "TEST_TIME_AUGMENTATION", context),
            mask_raster=self._mask,
            masked_values=self.masked_values(parameters, context),
            resume=self.parameterAsBool(parameters, "RESUME", context),
            scheduler=self.parameterAsString(parameters, "SCHEDULER", context).strip(),
            additional=tuple(AdditionalImagery(path, str(Path(output).with_name(f"{Path(path).stem}_classes.tif")))
                       for path in self._additional),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        scheme = scheme_from_dict(outputs["scheme"])
        remember_model(self._model, feedback)
        self.style_raster(outputs["output"], lambda layer: style_class_raster(layer, scheme))
        results = {"OUTPUT": outputs["output"], "ADDITIONAL_OUTPUTS": outputs["additional"]}
        for path in outputs["additional"]:
            self.style_raster(path, lambda layer: style_class_raster(layer, scheme))
        if outputs.get("confidence"):
            self.style_raster(outputs["confidence"], style_confidence_raster)
            results["CONFIDENCE"] = outputs["confidence"]
        if outputs.get("probabilities"):
            results["PROBABILITIES"] = outputs["probabilities"]
            self.hidden_outputs.append(outputs["probabilities"])
        return results
