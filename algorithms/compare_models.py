"""Compare models: which of two is better on the same ground, and whether that can be chance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.jobs import CompareModelsJob
from ..contract.model_card import load_card
from ..contract.tiles_json import read_tiles_json
from ..processing_provider.parameters.definitions import advanced, device_parameter, number_parameter, with_tooltip
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_model, check_overlap
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm


class CompareModels(WorkerJobAlgorithm):
    """``urbanseg:comparemodels``."""

    ID = "comparemodels"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Compare models")

    def keywords(self) -> str:
        return tr("McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning")

    def help_text(self) -> str:
        return tr(
            "<p>Says which of two models is better on the same ground, class by class, and whether the difference can "
            "be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from."
            "</p>"
            "<p>Both models predict the ground as <i>Predict classes</i> does. What counts once is a block of the "
            "scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would "
            "make any difference look certain. McNemar's test counts the blocks in which the one or the other has "
            "fewer wrong pixels, Wilcoxon's signed ranks also weigh how many, and the 95 % interval of the difference "
            "in IoU comes from drawing the blocks again (bootstrap).</p>"
            "<p>The report shows where they differ on a map, and the blocks with the largest differences as pictures."
            "</p>"
            "<p><b>Next:</b> in the layer <i>Models on the map</i> of the plugin's menu, tick <i>retired</i> for a "
            "model that shall not be offered any more.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield model_parameter("MODEL", tr("First model"))
        yield model_parameter("OTHER_MODEL", tr("Second model"))
        yield with_tooltip(
            QgsProcessingParameterFile("TILES", tr("Tiles folder (from Make tiles)"),
                                       QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr("Its test split is the ground. In place of imagery and labels."))
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"), optional=True),
                           tr("Imagery that neither model has learnt from, with labels."))
        yield with_tooltip(QgsProcessingParameterRasterLayer("LABELS", tr("Labels"), optional=True),
                           tr("What is there in the imagery, from Label from OSM or by hand."))
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("For models that take OSM beside the imagery.")))
        yield advanced(with_tooltip(
            number_parameter("BLOCK_SIZE", tr("Size of the blocks (m)"), CompareModelsJob, "block_size_m"),
            tr("Not set: the blocks of the tiles' split where there are at least 12, else squares of a tile; a "
               "hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a "
               "courtyard, a field, a street.")))
        yield advanced(with_tooltip(
            number_parameter("SEED", tr("Seed"), CompareModelsJob, "seed"),
            tr("Of the drawing of the blocks.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("OUTPUT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputString("WINNER", tr("Better: first, second or none")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("In short")))
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Mean IoU of the first model")))
        self.addOutput(QgsProcessingOutputNumber("OTHER_MIOU", tr("Mean IoU of the second model")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        models = [self.model(parameters, name, context) for name in ("MODEL", "OTHER_MODEL")]
        tiles = self.existing_path(parameters, "TILES", context)
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        labels = self.parameterAsRasterLayer(parameters, "LABELS", context)
        if bool(tiles) == bool(imagery or labels) or (imagery is None) != (labels is None):
            yield Finding(tr("Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS)."))
        if models[0] == models[1]:
            yield Finding(tr("Both models are {model}. Choose two models to compare.").format(model=models[0]))
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_crs(labels, tr("Labels"))
        yield from check_overlap(labels, imagery, context.transformContext())
        if tiles:
            read_tiles_json(tiles)  # raises where it is none
        for model in models:
            load_card(model)  # raises where it is no model
            if imagery is not None:
                yield from check_model(imagery, model)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._models = [self.model(parameters, name, context) for name in ("MODEL", "OTHER_MODEL")]
        self._tiles = self.existing_path(parameters, "TILES", context)
        self._imagery = self.raster(parameters, "INPUT", context)
        self._labels = self.raster(parameters, "LABELS", context)
        self._osm = self.raster(parameters, "OSM", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> CompareModelsJob:
        return CompareModelsJob(
            model=self._models[0],
            other_model=self._models[1],
            **self.report_paths(parameters, context, "OUTPUT"),
            tiles_folder=self._tiles,
            imagery=self._imagery,
            labels=self._labels,
            osm_raster=self._osm,
            block_size_m=self.optional_number(parameters, "BLOCK_SIZE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for model in reversed(self._models):
            remember_model(model, feedback)
        return {"OUTPUT": outputs["report_html"], "OUTPUT_JSON": outputs["report_json"], "WINNER": outputs["winner"],
                "SUMMARY": outputs["summary"], "MIOU": outputs["miou"], "OTHER_MIOU": outputs["other_miou"]}
