"""Check labels: the blocks of a tiles folder, ranked by how likely their labels are wrong."""

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
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
)

from ..contract.jobs import LabelQualityJob
from ..processing_provider.layers.label_quality_style import style_doubtful_places, style_label_quality
from ..processing_provider.parameters.definitions import (
    advanced,
    device_parameter,
    encoder_parameters,
    number_parameter,
    percent_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_tiles_folder
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm

SHORT_NAMES = {"missing_share": "miss_share", "missing_objects": "miss_count", "extra_share": "xtra_share",
               "extra_objects": "xtra_count"}


class CheckLabels(WorkerJobAlgorithm):
    """``urbanseg:labelquality``."""

    ID = "labelquality"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Check labels")

    def keywords(self) -> str:
        return tr("label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM")

    def help_text(self) -> str:
        return tr(
            "<p>Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, "
            "demolished or moved. A network is trained several times, each time without some of the blocks, which it "
            "then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt "
            "it.</p>"
            "<p>With a model of yours no training is needed. That is honest only where the model never saw these "
            "labels: one trained on them repeats their mistakes.</p>"
            "<p>The <b>doubtful places</b> are ground that was seen and has no label, and labels where nothing was "
            "seen, in all blocks. The field <b>use</b> of both layers says what a training should take. Look at them, "
            "correct the field, and give one of the layers to <i>Train model</i> (Ground to leave out): mostly the "
            "places, which leave more to learn from.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterFile("TILES", tr("Tiles folder (from Make tiles)"),
                                         QgsProcessingParameterFile.Behavior.Folder)
        yield with_tooltip(model_parameter("MODEL", tr("Model that never saw these labels"), optional=True),
                           tr("Not set: short trainings, each without the blocks that it judges."))
        yield advanced(number_parameter("FOLDS", tr("Folds"), LabelQualityJob, "folds"))
        yield advanced(number_parameter("EPOCHS", tr("Epochs for each fold"), LabelQualityJob, "epochs"))
        yield advanced(with_tooltip(
            percent_parameter("SUSPECT", tr("Certainty from which a block is not used (%)"), LabelQualityJob,
                              "suspect_certainty"),
            tr("How far a block's share of wrong objects lies above that of the others.")))
        yield from encoder_parameters()
        yield advanced(device_parameter())
        yield advanced(number_parameter("SEED", tr("Seed"), LabelQualityJob, "seed"))
        yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Label quality"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield QgsProcessingParameterFeatureSink("PLACES", tr("Doubtful places"),
                                                QgsProcessing.SourceType.TypeVectorPolygon, None, True)
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("REPORT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("SUSPECT_BLOCKS", tr("Blocks whose labels are likely wrong")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        yield from check_tiles_folder(self.existing_path(parameters, "TILES", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._tiles = self.existing_path(parameters, "TILES", context)
        self._model = self.model(parameters, "MODEL", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> LabelQualityJob:
        return LabelQualityJob(
            tiles_folder=self._tiles,
            model=self._model,
            folds=self.parameterAsInt(parameters, "FOLDS", context),
            epochs=self.parameterAsInt(parameters, "EPOCHS", context),
            suspect_certainty=self.parameterAsDouble(parameters, "SUSPECT", context) / 100.0,
            encoder=self.parameterAsString(parameters, "ENCODER", context),
            encoder_weights=self.parameterAsString(parameters, "ENCODER_WEIGHTS", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            output=QgsProcessingUtils.generateTempFilename("label_quality.gpkg"),
            places_output=(QgsProcessingUtils.generateTempFilename("doubtful_places.gpkg")
                           if parameters.get("PLACES") not in (None, "") else ""),
            **self.report_paths(parameters, context, "REPORT"),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        layer = self.copy_to_sink(outputs["output"], "OUTPUT", parameters, context, feedback, SHORT_NAMES)
        self.style_vector(layer, style_label_quality)
        results = {"OUTPUT": layer, "REPORT": outputs["report_html"], "REPORT_JSON": outputs["report_json"],
                   "SUSPECT_BLOCKS": outputs["suspect_blocks"]}
        if outputs["places"]:
            results["PLACES"] = self.copy_to_sink(outputs["places"], "PLACES", parameters, context, feedback,
                                                  SHORT_NAMES)
            self.style_vector(results["PLACES"], style_doubtful_places)
        return results
