"""Learn from clicks: points where a map is wrong become a better model, and a better map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..contract.jobs import LearnClicksJob
from ..contract.scheme_json import scheme_from_dict
from ..processing_provider.layers.sources import LayerSources
from ..processing_provider.layers.styling import style_class_raster
from ..processing_provider.parameters.definitions import advanced, device_parameter, number_parameter, with_tooltip
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_crs,
    check_model,
    check_overlap,
    check_tiles_against_model,
    check_tiles_folder,
)
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.parameters.osm_checks import check_osm_of_model
from ..processing_provider.translation import tr
from .groups import MAPPING
from .worker_job import WorkerJobAlgorithm


class LearnFromClicks(WorkerJobAlgorithm):
    """``urbanseg:learnfromclicks``."""

    ID = "learnfromclicks"
    GROUP = MAPPING

    def title(self) -> str:
        return tr("Learn from clicks")

    def keywords(self) -> str:
        return tr("correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, "
                  "human in the loop, correction")

    def help_text(self) -> str:
        return tr(
            "<p>Teaches a model points where its map is wrong, in about a minute: each point says by its class what is "
            "there. The model that is there stays as it is, a new one is written.</p>"
            "<p>A click stands for the piece around it of which the model says the same. Everywhere else the new model "
            "is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on "
            "(<i>Tiles of the training</i>).</p>"
            "<p>In QGIS's window the tool <i>Click where it is wrong</i> in the plugin's menu makes the points, runs "
            "this, and shows the new map of what is visible.</p>"
            "<p>With some ten clicks on the largest errors a map of a place that the model does not know gets better; "
            "where most of a map is wrong, <i>Fine-tune model</i> with labels is the way.</p>"
            "<p><b>Next:</b> <i>Predict classes</i> with the new model.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")),
                           tr("On which the points lie."))
        yield with_tooltip(model_parameter("MODEL", tr("Model"), is_for_imagery=True),
                           tr("The model whose map is wrong there. It is not changed."))
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("POINTS", tr("Clicks"), [QgsProcessing.SourceType.TypeVectorPoint]),
            tr("Points where the map is wrong. Those without a class are left out."))
        yield with_tooltip(
            QgsProcessingParameterField("CLASS_FIELD", tr("Field with the class name or id"),
                                        LearnClicksJob.class_field, "POINTS", optional=True),
            tr("What is there, a class of the model. Not set: {field}.").format(field=LearnClicksJob.class_field))
        yield with_tooltip(
            QgsProcessingParameterFile("TILES", tr("Tiles of the training"), optional=True,
                                       behavior=QgsProcessingParameterFile.Behavior.Folder),
            tr("The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what "
               "it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it "
               "was."))
        yield with_tooltip(
            QgsProcessingParameterExtent("EXTENT", tr("Predict only inside this extent"), optional=True),
            tr("Of the classes that are written; points are learnt from everywhere."))
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("For models that take OSM beside the imagery.")))
        yield advanced(with_tooltip(
            number_parameter("STEPS", tr("Steps"), LearnClicksJob, "steps"),
            tr("More steps take longer and follow the clicks further.")))
        yield advanced(with_tooltip(
            number_parameter("FOOTPRINT", tr("Reach of a click (pixels)"), LearnClicksJob, "footprint_px"),
            tr("So far around a click, what is joined to it and mapped as it is, counts as the class of the click.")))
        yield advanced(with_tooltip(
            number_parameter("SEED", tr("Seed"), LearnClicksJob, "seed"),
            tr("The same seed learns the same from the same clicks.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("New model"), tr("Model (*.safetensors)"))
        yield with_tooltip(
            QgsProcessingParameterRasterDestination("CLASSES", tr("Classes"), optional=True, createByDefault=False),
            tr("What the new model says of the imagery, or of the extent."))
        self.addOutput(QgsProcessingOutputNumber("CLICKS", tr("Clicks learnt from")))
        self.addOutput(QgsProcessingOutputNumber("RIGHT_BEFORE", tr("Clicks at which the model was right")))
        self.addOutput(QgsProcessingOutputNumber("RIGHT_AFTER", tr("Clicks at which the new model is right")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        model = self.model(parameters, "MODEL", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_model(imagery, model)
        tiles = self.existing_path(parameters, "TILES", context)
        if tiles:
            yield from check_tiles_folder(tiles)
            yield from check_tiles_against_model(tiles, model)
        osm = self.parameterAsRasterLayer(parameters, "OSM", context)
        yield from check_osm_of_model(model, osm)
        yield from check_overlap(osm, imagery, context.transformContext())
        yield from check_overlap(self.parameterAsVectorLayer(parameters, "POINTS", context), imagery,
                                 context.transformContext())
        yield from self.check_extent(parameters, "EXTENT", imagery, context)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._osm = self.raster(parameters, "OSM", context)
        self._model = self.model(parameters, "MODEL", context)
        self._tiles = self.existing_path(parameters, "TILES", context)
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        points = self.parameterAsVectorLayer(parameters, "POINTS", context)
        self._points = LayerSources([points], imagery.extent(), imagery.crs(), context.transformContext())

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> LearnClicksJob:
        extent, extent_crs = self.extent_and_crs(parameters, "EXTENT", context)
        return LearnClicksJob(
            model=self._model,
            imagery=self._imagery,
            points=self._points.for_worker(feedback)[0],
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context) or LearnClicksJob.class_field,
            tiles_folder=self._tiles,
            classes_output=self.parameterAsOutputLayer(parameters, "CLASSES", context) or "",
            extent=extent,
            extent_crs_wkt=extent_crs,
            osm_raster=self._osm,
            steps=self.parameterAsInt(parameters, "STEPS", context),
            footprint_px=self.parameterAsInt(parameters, "FOOTPRINT", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        remember_model(outputs["output"], feedback)
        results = {"OUTPUT": outputs["output"], "CLICKS": outputs["clicks"], "RIGHT_BEFORE": outputs["right_before"],
                   "RIGHT_AFTER": outputs["right_after"]}
        if outputs["classes_output"]:
            scheme = scheme_from_dict(outputs["scheme"])
            self.style_raster(outputs["classes_output"], lambda layer: style_class_raster(layer, scheme))
            results["CLASSES"] = outputs["classes_output"]
        return results
