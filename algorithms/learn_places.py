"""Learn from places: labels drawn in places become tiles, and the model goes on learning from them and those before."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..contract.errors import InputError
from ..contract.model_card import load_card
from ..contract.output_paths import check_paths
from ..contract.path_roles import INPUT, INPUT_TILES, OUTPUT, OUTPUT_FOLDER, TRAINED_MODEL, JobPath
from ..processing_provider.layers.destinations import layer_files
from ..processing_provider.layers.sources import open_source
from ..processing_provider.parameters.definitions import (
    advanced,
    class_field_parameter,
    device_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.going_on import (
    check_tiles_of_before,
    inputs_to_go_on,
    tiles_of_before_parameter,
    validation_percent,
)
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_crs,
    check_model,
    check_overlap,
)
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.map_values import epochs_asked
from ..processing_provider.parameters.thoroughness import epochs_parameters, thoroughness_parameter
from ..processing_provider.schemes.built_in import scheme_of_model
from ..processing_provider.translation import tr
from ..processing_provider.worker.step_runner import StepRunner, step_runner
from .base import PluginAlgorithm
from .groups import TRAINING
from .hooks import raising_processing_errors

STEP_WEIGHTS = {"labelfromosm": 5, "maketiles": 10, "trainmodel": 85}
DRAWN_CLASS_FIELD = "class_name"  # of the layer that Where to label makes


class LearnPlaces(PluginAlgorithm):
    """``urbanseg:learnplaces``: built from the other algorithms."""

    ID = "learnplaces"
    GROUP = TRAINING

    def title(self) -> str:
        return tr("Learn from places")

    def keywords(self) -> str:
        return tr("active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round")

    def help_text(self) -> str:
        return tr(
            "<p>Teaches a model what was drawn in the places of <i>Where to label</i>: cuts tiles of the labelled "
            "places alone, and fine-tunes the model on them and on the tiles of before.</p>"
            "<p>Only places whose state is labelled count. What is not drawn in them is background: draw all of it. "
            "Layers with tags of OpenStreetMap, and polygons of <i>Vectorize classes</i> that were corrected, serve as "
            "well.</p>"
            "<p>Give the tiles folders that the model learnt from, too: it would forget them else, and their "
            "validation tiles say which epoch is best. Without them a part of the new places does.</p>"
            "<p><b>Next:</b> <i>Predict classes</i>, or <i>Where to label</i> again. The new tiles folder is one of "
            "those of before in the next round.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield with_tooltip(
            QgsProcessingParameterVectorLayer("PLACES", tr("Labelled places (from Where to label)"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("Those whose state is labelled; all, where there is no field state."))
        yield with_tooltip(
            QgsProcessingParameterMultipleLayers("DRAWN", tr("Drawn labels"),
                                                 QgsProcessing.SourceType.TypeVectorAnyGeometry),
            tr("Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap."))
        yield model_parameter("MODEL", tr("Model to go on from"), is_for_imagery=True)
        yield tiles_of_before_parameter()
        yield thoroughness_parameter()
        yield from epochs_parameters()
        yield advanced(with_tooltip(
            scheme_parameter("SCHEME", default=None, optional=True),
            tr("What the drawn classes are, and how OSM's tags become them. Not set: the built-in scheme that the "
               "model was trained with; else the model's own classes, which know no tags: OSM layers then need a "
               "scheme.")))
        yield advanced(class_field_parameter())
        yield advanced(device_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), tr("Model (*.safetensors)"))
        yield with_tooltip(
            QgsProcessingParameterFolderDestination("OUTPUT_TILES", tr("Tiles folder of the places")),
            tr("Keep it: the next round needs it."))
        yield QgsProcessingParameterFileDestination("REPORT", tr("Training report"), "HTML (*.html)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Best validation mean IoU")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery, model = self.parameterAsRasterLayer(parameters, "INPUT", context), self.model(parameters, "MODEL",
                                                                                               context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_model(imagery, model)
        yield from check_overlap(self.parameterAsVectorLayer(parameters, "PLACES", context), imagery,
                                 context.transformContext())
        yield from check_tiles_of_before(self.tiles_folders(parameters, "TILES", context), model)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.model(parameters, "MODEL", context)
        self._card = load_card(self._model)
        self._tiles = self.tiles_folders(parameters, "TILES", context)
        places = self.optional_layer(parameters, "PLACES", "INPUT", context)
        if places is None:
            raise InputError(
                tr("{name}: {path} cannot be opened.").format(name="PLACES", path=parameters.get("PLACES")),
                tr("Choose places made by Where to label."))
        self._places = places
        self._layers = self.vector_layers(parameters, "DRAWN", "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "DRAWN", context)
        self._class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        if not self._class_field and any(layer.fields().lookupField(DRAWN_CLASS_FIELD) >= 0 for layer in layers):
            self._class_field = DRAWN_CLASS_FIELD
        files = [("INPUT", self._imagery), ("MODEL", self._model), *layer_files(layers, "DRAWN"),
                 *layer_files([self.parameterAsVectorLayer(parameters, "PLACES", context)], "PLACES")]
        self._inputs = [*(JobPath(name, path, INPUT) for name, path in files),
                        *(JobPath("TILES", folder, INPUT_TILES) for folder in self._tiles)]

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        output, report = (self.parameterAsFileOutput(parameters, name, context) for name in ("OUTPUT", "REPORT"))
        tiles = self.parameterAsString(parameters, "OUTPUT_TILES", context)
        with tempfile.TemporaryDirectory(prefix="urbanseg-") as temporary, raising_processing_errors():
            check_paths([*self._inputs, JobPath("OUTPUT", output, TRAINED_MODEL),
                         JobPath("OUTPUT_TILES", tiles, OUTPUT_FOLDER),
                         *([JobPath("REPORT", report, OUTPUT)] if report else [])])
            run = step_runner(self.provider(), STEP_WEIGHTS, context, feedback)
            labels = self._labels(run, Path(temporary) / "labels.tif", parameters, context, feedback)
            with _removed_on_error(Path(tiles)):
                self._cut(run, labels, tiles, feedback)
                trained = self._train(run, tiles, output, report, parameters, context)
        results = {"OUTPUT": trained["OUTPUT"], "OUTPUT_TILES": tiles, "MIOU": trained["MIOU"]}
        return results | ({"REPORT": trained["REPORT"]} if trained.get("REPORT") else {})

    def _labels(self, run: StepRunner, path: Path, parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> str:
        scheme = self.parameterAsString(parameters, "SCHEME", context)
        layers = [open_source(source) for source in self._layers.for_worker(feedback)]
        return run("labelfromosm", INPUT=self._imagery, LAYERS=layers, CLASS_FIELD=self._class_field, OUTPUT=str(path),
                   SCHEME=scheme or scheme_of_model(self._card))["OUTPUT"]

    def _cut(self, run: StepRunner, labels: str, tiles: str, feedback: QgsProcessingFeedback) -> None:
        run("maketiles", INPUT=self._imagery, LABELS=labels, TILE_SIZE=self._card.tile_size_px,
            PLACES=open_source(self._places.for_worker(feedback)[0]), PIXEL_SIZE=self._card.pixel_size_m,
            VALIDATION=validation_percent(self._tiles), TEST=0, OUTPUT=tiles)

    def _train(self, run: StepRunner, tiles: str, output: str, report: str, parameters: dict,
               context: QgsProcessingContext) -> dict[str, Any]:
        return run("trainmodel", **inputs_to_go_on(self._model, self._tiles, tiles),
                   EPOCHS=epochs_asked(self, parameters, context),
                   DEVICE=self.parameterAsString(parameters, "DEVICE", context), OUTPUT=output, REPORT=report or None)


@contextlib.contextmanager
def _removed_on_error(folder: Path) -> Iterator[None]:
    """A run that fails leaves nothing behind; a folder that was there before stays, whole as it is."""
    was_there = folder.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            shutil.rmtree(folder, ignore_errors=True)
        raise
