"""Adapt model: a model learns from its own map of a place without labels, where it is sure of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import TilesJob
from ..contract.model_card import load_card
from ..contract.output_paths import check_paths
from ..contract.path_roles import INPUT, INPUT_TILES, OUTPUT, TRAINED_MODEL, JobPath
from ..processing_provider.layers.raster_parts import write_part
from ..processing_provider.layers.sources import open_raster_output
from ..processing_provider.parameters.definitions import advanced, device_parameter, percent_parameter, with_tooltip
from ..processing_provider.parameters.going_on import (
    check_tiles_of_before,
    inputs_to_go_on,
    tiles_of_before_parameter,
    validation_percent,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_model
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.map_values import epochs_asked, part_asked
from ..processing_provider.parameters.thoroughness import epochs_parameters, thoroughness_parameter
from ..processing_provider.schemes.built_in import scheme_of_model
from ..processing_provider.translation import tr
from ..processing_provider.worker.step_runner import StepRunner, step_runner
from .base import PluginAlgorithm
from .groups import TRAINING
from .hooks import raising_processing_errors

STEP_WEIGHTS = {"predictclasses": 15, "vectorizeclasses": 5, "labelfromosm": 3, "maketiles": 5, "trainmodel": 72}
MAPPED_CLASS_FIELD = "class_name"  # of the polygons that Vectorize classes makes


class AdaptModel(PluginAlgorithm):
    """``urbanseg:adaptmodel``: built from the other algorithms."""

    ID = "adaptmodel"
    GROUP = TRAINING

    def title(self) -> str:
        return tr("Adapt model")

    def keywords(self) -> str:
        return tr("self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, "
                  "other sensor")

    def help_text(self) -> str:
        return tr(
            "<p>Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model "
            "is sure of as labels, and fine-tunes it on them. Outlines are drawn as <i>Vectorize classes</i> draws "
            "them, so that it learns from straight walls, too.</p>"
            "<p>Use it where the model is right in the main and misses the light, the roofs or the season of the "
            "place. What it takes for something else with confidence it goes on taking for that: look at its map "
            "first, and click where it is wrong, or label some places, where that is worth it.</p>"
            "<p>Give the tiles folders that the model learnt from, too, where you have them: it does not forget "
            "those places then, and their validation tiles say which epoch is best. Without them the new model has no "
            "figures of its own.</p>"
            "<p><b>Next:</b> <i>Predict classes</i> or <i>Map classes</i> with the new model; compare both maps.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield model_parameter("MODEL", tr("Model to go on from"), is_for_imagery=True)
        yield tiles_of_before_parameter()
        yield with_tooltip(
            QgsProcessingParameterExtent("EXTENT", tr("Only inside this extent"), optional=True),
            tr("A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic "
               "takes long."))
        yield thoroughness_parameter()
        yield from epochs_parameters()
        yield advanced(with_tooltip(
            percent_parameter("MINIMUM_CONFIDENCE", tr("Least confidence (%)"), TilesJob, "minimum_confidence"),
            tr("What the model is less sure of is no label.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), tr("Model (*.safetensors)"))
        yield QgsProcessingParameterFileDestination("REPORT", tr("Training report"), "HTML (*.html)", optional=True)

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery, model = self.parameterAsRasterLayer(parameters, "INPUT", context), self.model(parameters, "MODEL",
                                                                                               context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_model(imagery, model)
        yield from self.check_extent(parameters, "EXTENT", imagery, context)
        yield from check_tiles_of_before(self.tiles_folders(parameters, "TILES", context), model)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._extent = part_asked(self, self.parameterAsRasterLayer(parameters, "INPUT", context), parameters, context)
        self._model = self.model(parameters, "MODEL", context)
        self._card = load_card(self._model)
        if self._card.osm_channels:
            raise InputError(
                tr("Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.").format(
                    model=self._model),
                tr("Fine-tune it with Train model, on tiles with an OSM raster."))
        self._tiles = self.tiles_folders(parameters, "TILES", context)
        self._inputs = [JobPath("INPUT", self._imagery, INPUT), JobPath("MODEL", self._model, INPUT),
                        *(JobPath("TILES", folder, INPUT_TILES) for folder in self._tiles)]

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        output, report = (self.parameterAsFileOutput(parameters, name, context) for name in ("OUTPUT", "REPORT"))
        with tempfile.TemporaryDirectory(prefix="urbanseg-") as temporary, raising_processing_errors():
            check_paths([*self._inputs, JobPath("OUTPUT", output, TRAINED_MODEL),
                         *([JobPath("REPORT", report, OUTPUT)] if report else [])])
            run = step_runner(self.provider(), STEP_WEIGHTS, context, feedback)
            tiles = self._tiles_of_the_map(run, Path(temporary), parameters, context)
            trained = self._train(run, tiles, output, report, parameters, context)
        return {"OUTPUT": trained["OUTPUT"]} | ({"REPORT": trained["REPORT"]} if trained.get("REPORT") else {})

    def _tiles_of_the_map(self, run: StepRunner, folder: Path, parameters: dict,
                          context: QgsProcessingContext) -> str:
        """A tiles folder whose labels are the model's map, where it is sure of it."""
        imagery: Any = self._imagery
        if self._extent is not None:
            write_part(self._imagery, self._extent, str(folder / "part.vrt"))
            imagery = open_raster_output(str(folder / "part.vrt"), context)
        mapped = run("predictclasses", INPUT=imagery, MODEL=self._model, TEST_TIME_AUGMENTATION=True,
                     DEVICE=self.parameterAsString(parameters, "DEVICE", context),
                     OUTPUT=str(folder / "classes.tif"), CONFIDENCE=str(folder / "confidence.tif"))
        polygons = run("vectorizeclasses", INPUT=mapped["OUTPUT"], OUTPUT=str(folder / "polygons.gpkg"))["OUTPUT"]
        labels = run("labelfromosm", INPUT=mapped["OUTPUT"], LAYERS=[polygons], CLASS_FIELD=MAPPED_CLASS_FIELD,
                     SCHEME=scheme_of_model(self._card), OUTPUT=str(folder / "labels.tif"))["OUTPUT"]
        return str(run("maketiles", INPUT=imagery, LABELS=labels, CONFIDENCE=mapped["CONFIDENCE"],
                       MINIMUM_CONFIDENCE=self.parameterAsDouble(parameters, "MINIMUM_CONFIDENCE", context),
                       TILE_SIZE=self._card.tile_size_px, PIXEL_SIZE=self._card.pixel_size_m,
                       VALIDATION=validation_percent(self._tiles), TEST=0,
                       OUTPUT=str(folder / "tiles"))["OUTPUT"])

    def _train(self, run: StepRunner, tiles: str, output: str, report: str, parameters: dict,
               context: QgsProcessingContext) -> dict[str, Any]:
        return run("trainmodel", **inputs_to_go_on(self._model, self._tiles, tiles),
                   EPOCHS=epochs_asked(self, parameters, context),
                   DEVICE=self.parameterAsString(parameters, "DEVICE", context), OUTPUT=output, REPORT=report or None)
