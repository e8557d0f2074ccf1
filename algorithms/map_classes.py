"""Map classes: the whole work from imagery and OSM layers to classes, polygons and a report, as one algorithm."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.choices import SIZE_MULTIPLE_PX
from ..contract.errors import InputError
from ..contract.jobs import TilesJob
from ..contract.output_paths import check_inputs_kept
from ..processing_provider.layers.destinations import layer_files, sink_files
from ..processing_provider.layers.raster_parts import write_part
from ..processing_provider.layers.sources import open_raster_output, open_source
from ..processing_provider.osm.overpass_query import ATTRIBUTION
from ..processing_provider.parameters.definitions import (
    advanced,
    device_parameter,
    encoder_parameters,
    number_parameter,
    osm_layers_parameter,
    overpass_server_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.dialog_layout import under_heading
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_crs,
    check_model,
    check_some_overlap,
    check_tile_size,
)
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.map_values import (
    epochs_asked,
    kept_apart,
    kept_model,
    part_asked,
    plan_of,
    seen_part,
    start_asked,
)
from ..processing_provider.parameters.scheme_checks import check_scheme
from ..processing_provider.parameters.thoroughness import epochs_parameters, thoroughness_parameter
from ..processing_provider.parameters.training_start import start_parameter
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from ..processing_provider.worker.run_metrics import RUN_METRICS
from ..processing_provider.worker.speed import known_speed_mpx_s
from ..processing_provider.worker.step_runner import StepRunner, step_runner
from .base import PluginAlgorithm
from .groups import START
from .hooks import raising_processing_errors

# Seen on scenes of some 10 Mpx on a CPU; training takes by far the longest.
STEP_WEIGHTS = {"fetchosm": 4, "labelfromosm": 4, "maketiles": 6, "trainmodel": 65, "predictclasses": 15,
                "vectorizeclasses": 5, "evaluateprediction": 5}
# With a model at hand nothing is cut or trained; the labels still serve the evaluation.
STEPS_OF_TRAINING = ("maketiles", "trainmodel")
STEPS_OF_REFERENCE = ("labelfromosm", "evaluateprediction")

# What an intermediate folder keeps.
FETCHED = "osm.gpkg"
PART = "imagery.vrt"
INTERMEDIATE_FILES = ("labels.tif", "confidence.tif", "training.html")


class MapClasses(PluginAlgorithm):
    """``urbanseg:mapclasses``: built from the other algorithms."""

    ID = "mapclasses"
    GROUP = START

    def title(self) -> str:
        return tr("Map classes")

    def keywords(self) -> str:
        return tr(
            "land cover, land use, classification, segmentation, deep learning, machine learning, neural "
            "network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain")

    def help_text(self) -> str:
        return tr(
            "<p>From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a "
            "network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the "
            "scene that the training never saw.</p>"
            "<p>Give a model to skip the training: its classes are then mapped, and compared with OSM where there are "
            "layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.</p>"
            "<p>A trained model is kept beside the project, or in the plugin's data folder, and is offered by its name "
            "from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, "
            "tiles, confidence and the training report, too.</p>"
            "<p><b>Next:</b> read the report. Where a class is poor, look at its labels over the imagery, and run "
            "the single steps with other settings.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")),
                           tr("An orthophoto, a drone mosaic, a satellite scene; any number of bands."))
        yield osm_layers_parameter(
            tr("Lines and polygons as QuickOSM or OGR load them; they are what the network learns from."),
            optional=True)
        yield with_tooltip(
            QgsProcessingParameterBoolean("FETCH_OSM", tr("Fetch OSM features for the imagery"), False),
            tr("What the class scheme names, from an Overpass server, in place of layers or beside them. The data are "
               "© OpenStreetMap contributors, under the ODbL 1.0."))
        yield scheme_parameter("SCHEME", default="urban")
        yield with_tooltip(
            model_parameter("MODEL", tr("Model (instead of training one)"), optional=True, is_for_imagery=True),
            tr("starter: the model of buildings that comes with the plugin; best: the best of the models trained where "
               "the imagery lies; or a .safetensors file made by Train model for imagery like this."))
        yield thoroughness_parameter(is_told=True)
        yield with_tooltip(
            QgsProcessingParameterExtent("EXTENT", tr("Only inside this extent"), optional=True),
            tr("A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped "
               "there alone."))
        yield from under_heading(tr("Learning"), self._learning())
        yield from under_heading(tr("OpenStreetMap"), [overpass_server_parameter()])
        yield from under_heading(tr("Computer"), [advanced(device_parameter())])
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes"))
        yield QgsProcessingParameterFeatureSink("POLYGONS", tr("Polygons"),
                                                QgsProcessing.SourceType.TypeVectorPolygon)
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield with_tooltip(
            QgsProcessingParameterFolderDestination("INTERMEDIATE_FOLDER", tr("Intermediate folder"), optional=True,
                                                    createByDefault=False),
            tr("Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed."))
        yield advanced(with_tooltip(
            QgsProcessingParameterFileDestination("OUTPUT_MODEL", tr("Model"), tr("Model (*.safetensors)"),
                                                  optional=True, createByDefault=False),
            tr("Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or "
               "in the plugin's data folder, by the name of the imagery and the date.")))
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Mean IoU")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("In short")))
        self.addOutput(QgsProcessingOutputFile("MODEL_FILE", tr("Model that was used")))

    def _learning(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Of what a network learns, and how."""
        yield advanced(with_tooltip(
            number_parameter("TILE_SIZE", tr("Tile size (pixels)"), TilesJob, "tile_size_px"),
            tr("A multiple of {}. A tile should show a few objects with their surroundings.").format(
                SIZE_MULTIPLE_PX)))
        yield start_parameter()
        yield from encoder_parameters()
        yield from epochs_parameters()

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        model = self.model(parameters, "MODEL", context)
        yield from check_crs(imagery, tr("Imagery"))
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        yield from check_some_overlap(layers, imagery, context.transformContext())
        if not layers and not model and not self.parameterAsBool(parameters, "FETCH_OSM", context):
            yield Finding(tr("There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the "
                             "imagery” (FETCH_OSM), or choose a model, such as the starter."))
        if model:
            yield from check_model(imagery, model)
        else:
            yield from check_tile_size(self.parameterAsInt(parameters, "TILE_SIZE", context), imagery)
        yield from self.check_extent(parameters, "EXTENT", imagery, context)
        scheme = read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))
        if not model and not self.parameterAsBool(parameters, "FETCH_OSM", context):
            yield from check_scheme(layers, scheme)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._fetches = self.parameterAsBool(parameters, "FETCH_OSM", context)
        if self._fetches:
            self.inputs_read[tr("Data")] = ATTRIBUTION
        self._model = self.model(parameters, "MODEL", context)
        self._extent = part_asked(self, self.parameterAsRasterLayer(parameters, "INPUT", context), parameters, context)
        plan = plan_of(self, parameters, context)
        self._told = plan.text(known_speed_mpx_s()) if plan else ""
        self._epochs = epochs_asked(self, parameters, context)
        self._start = "" if self._model else start_asked(self, parameters, context)
        self._layers = None
        if parameters.get("LAYERS") or not (self._fetches or self._model):
            self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context)
        self._has_reference = self._fetches or self._layers is not None
        self._preview = seen_part(self._imagery)
        self._model_output = self._model or kept_model(self, self._imagery, parameters, context)
        self._layer_files = list(layer_files(self.parameterAsLayerList(parameters, "LAYERS", context), "LAYERS"))

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        kept = self.parameterAsString(parameters, "INTERMEDIATE_FOLDER", context)
        with raising_processing_errors():
            self._check_outputs(kept, parameters, context)
        feedback.pushInfo(self._told)
        with tempfile.TemporaryDirectory(prefix="urbanseg-") as temporary, raising_processing_errors():
            folder = Path(kept or temporary)
            folder.mkdir(parents=True, exist_ok=True)
            results = self._run_steps(folder, parameters, context, feedback)
        if kept:
            results["INTERMEDIATE_FOLDER"] = kept
        self._mapped = results
        feedback.pushInfo(f"{self._in_one_line(results)} {self._counted(results)}")
        if not self._model:
            feedback.pushInfo(tr("The model was kept as {path}.").format(path=results["MODEL_FILE"]))
        return results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = self._mapped
        RUN_METRICS.mapped.emit(self._in_one_line(results), self._counted(results), results.get("REPORT", ""),
                                results["MODEL_FILE"])
        return {}

    def _in_one_line(self, results: dict[str, Any]) -> str:
        """The figures, and what they are of."""
        name = self.source_title or Path(self._imagery).stem
        if not self._has_reference:
            return tr("{name} is mapped.").format(name=name)
        return f"{name}: {results['SUMMARY']}"

    def _counted(self, results: dict[str, Any]) -> str:
        """What the figures were counted on."""
        if not self._has_reference:
            return tr("Nothing was compared: there are no OSM layers.")
        return tr("The whole imagery, compared with OSM.") if self._model else kept_apart(results["MODEL_FILE"])

    def _check_outputs(self, kept: str, parameters: dict, context: QgsProcessingContext) -> None:
        """The steps see only what each of them reads and writes; here is all of it."""
        inputs = [("INPUT", self._imagery), ("MODEL", self._model), *self._layer_files]
        outputs = [*sink_files(self, parameters, context),
                   ("OUTPUT", self.parameterAsOutputLayer(parameters, "OUTPUT", context)),
                   ("REPORT", self.parameterAsFileOutput(parameters, "REPORT", context))]
        if not self._model:
            outputs.append(("OUTPUT_MODEL", self._model_output))
        if kept:
            names = [*INTERMEDIATE_FILES, *([FETCHED] if self._fetches else []), *([PART] if self._extent else [])]
            outputs += [("INTERMEDIATE_FOLDER", str(Path(kept) / name)) for name in names]
        check_inputs_kept(inputs, outputs)

    def _run_steps(self, folder: Path, parameters: dict, context: QgsProcessingContext,
                   feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """All steps, each with the outputs of those before it."""
        left_out = {*(STEPS_OF_TRAINING if self._model else ()), *(() if self._fetches else ("fetchosm",)),
                    *(() if self._has_reference else STEPS_OF_REFERENCE)}
        weights = {name: weight for name, weight in STEP_WEIGHTS.items() if name not in left_out}
        run = step_runner(self.provider(), weights, context, feedback)
        imagery: Any = self._imagery
        if self._extent is not None:
            write_part(self._imagery, self._extent, str(folder / PART))
            imagery = open_raster_output(str(folder / PART), context)  # a default style would write into the VRT
        labels = ""
        if self._has_reference:
            labels = run("labelfromosm", INPUT=imagery, OUTPUT=str(folder / "labels.tif"),
                         LAYERS=self._osm_layers(run, folder, imagery, parameters, context, feedback),
                         SCHEME=self.parameterAsString(parameters, "SCHEME", context))["OUTPUT"]
        device = self.parameterAsString(parameters, "DEVICE", context)
        model, tiles = self._model, ""
        if not model:
            tiles = run("maketiles", INPUT=imagery, LABELS=labels, OUTPUT=str(folder / "tiles"), VALIDATION=20,
                        TEST=20, TILE_SIZE=self.parameterAsInt(parameters, "TILE_SIZE", context))["OUTPUT"]
            model = run("trainmodel", TILES=tiles, DEVICE=device, OUTPUT=self._model_output,
                        REPORT=str(folder / "training.html"),
                        ENCODER=self.parameterAsString(parameters, "ENCODER", context),
                        ENCODER_WEIGHTS=self.parameterAsString(parameters, "ENCODER_WEIGHTS", context),
                        EPOCHS=self._epochs, INITIAL_MODEL=self._start, KEEP_ON_CANCEL=True,
                        **self._preview)["OUTPUT"]
            if feedback.isCanceled():
                # The next step ends the run; what took the longest to make is there.
                feedback.reportError(tr("The best model so far was kept as {path}.").format(path=model))
                RUN_METRICS.kept.emit(model, self._imagery)
        predicted = run("predictclasses", INPUT=imagery, MODEL=model, DEVICE=device,
                        OUTPUT=parameters["OUTPUT"], CONFIDENCE=str(folder / "confidence.tif"))
        classes, confidence = predicted["OUTPUT"], predicted["CONFIDENCE"]
        polygons = run("vectorizeclasses", INPUT=classes, CONFIDENCE=confidence,
                       OUTPUT=parameters["POLYGONS"])["OUTPUT"]
        results = {"OUTPUT": classes, "POLYGONS": polygons, "MODEL_FILE": model}
        if labels:
            evaluated = run("evaluateprediction", PREDICTION=classes, REFERENCE=labels, TILES=tiles, IMAGERY=imagery,
                            CONFIDENCE=confidence, OUTPUT=self.parameterAsFileOutput(parameters, "REPORT", context))
            results |= {"REPORT": evaluated["OUTPUT"], "SUMMARY": evaluated["SUMMARY"], "MIOU": evaluated["MIOU"],
                        "OVERALL_ACCURACY": evaluated["OVERALL_ACCURACY"]}
        feedback.setProgress(100)
        for layer_id in (classes, polygons):
            self.describe(layer_id, context)  # of the imagery, where the steps only knew of temporary files
        return results

    def _osm_layers(self, run: StepRunner, folder: Path, imagery: Any, parameters: dict,
                    context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> list[Any]:
        """The layers that were given, opened here, in the thread that uses them, and those that are fetched.

        Raises:
            InputError: there are none.
        """
        layers: list[Any] = []
        if self._layers is not None:
            layers = [open_source(source) for source in self._layers.for_worker(feedback)]
        if self._fetches:
            scheme = self.parameterAsString(parameters, "SCHEME", context)
            layers += run("fetchosm", INPUT=imagery, SCHEME=scheme, LOAD=False, OUTPUT=str(folder / FETCHED),
                          SERVER=self.parameterAsString(parameters, "SERVER", context))["LAYERS"]
            feedback.pushInfo(ATTRIBUTION)
        if not layers:
            raise InputError(
                tr("OSM has nothing of the class scheme where {imagery} lies.").format(imagery=self._imagery),
                tr("Choose a scheme whose tags are there, or layers of your own."))
        return layers
