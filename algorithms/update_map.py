"""Update map: new imagery and the last model to the map of now, and what changed since the last one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.choices import SIZE_MULTIPLE_PX
from ..contract.errors import InputError, OutputError
from ..contract.jobs import ChangesJob, UpdateReportJob, UpdateStep
from ..contract.model_card import load_card
from ..contract.output_paths import check_inputs_kept
from ..processing_provider.layers.destinations import layer_files
from ..processing_provider.layers.loading import load_as
from ..processing_provider.layers.sources import absolute, open_source
from ..processing_provider.parameters.definitions import (
    advanced,
    device_parameter,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_crs,
    check_overlap,
    check_some_overlap,
    pixel_size_m,
)
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.map_values import epochs_asked
from ..processing_provider.parameters.thoroughness import epochs_parameters, thoroughness_parameter
from ..processing_provider.schemes.built_in import scheme_of_model
from ..processing_provider.translation import tr
from ..processing_provider.worker.finished_steps import FinishedStep, ResumableSteps
from ..processing_provider.worker.step_runner import step_runner
from .groups import MAPPING
from .worker_job import WorkerJobAlgorithm

STEP_WEIGHTS = {"checkmodel": 6, "labelfromosm": 4, "maketiles": 5, "trainmodel": 55, "predictclasses": 15,
                "vectorizeclasses": 5, "changes": 5, "compareosm": 5}
LEAST_TILES, LEAST_TILE_PX = 40, 2 * SIZE_MULTIPLE_PX  # with fewer tiles hardly any is left to choose the epoch by
TOLERANCE_PX = 2  # of the model's pixels: an outline is no finer than they are
PAGES = {"checkmodel": "check.html", "trainmodel": "training.html", "changes": "changes.html",
         "compareosm": "comparison.html"}
FILES = (*PAGES.values(), "check.json", "labels.tif", "model.safetensors", "model.csv", "classes.tif", "confidence.tif",
         "polygons.gpkg", "changes.tif", "changes.gpkg", "changes.json", "comparison.gpkg", "comparison.json",
         "report.html", "report.json")


class UpdateMap(WorkerJobAlgorithm):
    """``urbanseg:updatemap``: built from the other algorithms, and resumable; its own job is the report of them all."""

    ID = "updatemap"
    GROUP = MAPPING

    def title(self) -> str:
        return tr("Update map")

    def keywords(self) -> str:
        return tr("monitoring, change, monthly, schedule, fine-tune, resume, new imagery")

    def help_text(self) -> str:
        return tr(
            "<p>From new imagery, the last model and the last map to the map of now: checks whether the model fits the "
            "imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes "
            "against the last map and compares with OSM. One report says what came of it.</p>"
            "<p>Where the check says <b>retrain</b> or <b>no</b>, or <b>fine-tune</b> without OSM layers, nothing is "
            "mapped and the run ends with an error, unless <i>Map in any case</i> is set.</p>"
            "<p>Everything is kept in one folder. The same run started again goes on where it stopped: steps whose "
            "outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, "
            "and count as new each time.</p>"
            "<p>The chain <i>Update map (step by step)</i> does the same in the model designer, but does not go on "
            "where it stopped.</p>")

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("New imagery"))
        yield with_tooltip(
            model_parameter("MODEL", tr("Last model (from Train model)")),
            tr("The model that drew the last map: MODEL_FILE of the last update."))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("BEFORE", tr("Last map (classes raster)"), optional=True),
            tr("What the new map is compared with. Not set: no changes are looked for."))
        yield osm_layers_parameter(tr("What the model is checked, fine-tuned and compared with."), optional=True)
        yield with_tooltip(
            scheme_parameter("SCHEME", default=None, optional=True),
            tr("How OSM's tags become classes. Not set: the built-in scheme that the model was trained with."))
        yield with_tooltip(
            number_parameter("TOLERANCE", tr("Tolerance (m)"), ChangesJob, "tolerance_m"),
            tr("How far an outline may lie beside the last map's without being a change: as far as the two images may "
               "be shifted. Not set: two pixels of the model."))
        yield with_tooltip(
            number_parameter("MINIMUM_AREA", tr("Minimum area of a change (m²)"), ChangesJob, "minimum_area_m2"),
            tr("Smaller ones belong to what is around them. Not set: the area of 9 pixels."))
        yield thoroughness_parameter()
        yield from epochs_parameters()
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean("MAP_ANYWAY", tr("Map in any case"), False),
            tr("Maps with the last model also where the check says that it does not fit.")))
        yield advanced(device_parameter())
        yield with_tooltip(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the update")),
            tr("Of its own for each update. The same folder again goes on where a run stopped."))
        for name, title in (("REPORT", tr("Report")), ("MODEL_FILE", tr("Model that was used"))):
            self.addOutput(QgsProcessingOutputFile(name, title))
        for name, title in (("CLASSES", tr("Classes")), ("CHANGES", tr("Changes"))):
            self.addOutput(QgsProcessingOutputRasterLayer(name, title))
        for name, title in (("POLYGONS", tr("Polygons")), ("CHANGE_POLYGONS", tr("Polygons of change")),
                            ("COMPARISON", tr("Comparison"))):
            self.addOutput(QgsProcessingOutputVectorLayer(name, title))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict: keep, fine-tune, retrain or no")))
        self.addOutput(QgsProcessingOutputNumber("SCORE", tr("Score (0–100)")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_AREA", tr("Changed area (m²)")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_overlap(self.parameterAsRasterLayer(parameters, "BEFORE", context), imagery,
                                 context.transformContext())
        yield from check_some_overlap(self.parameterAsLayerList(parameters, "LAYERS", context), imagery,
                                      context.transformContext())
        load_card(self.model(parameters, "MODEL", context))  # raises where it is no model
        self.optional_scheme(parameters, context)  # the same of a scheme

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.model(parameters, "MODEL", context)
        self._card = load_card(self._model)
        self._tile_size_px = self._fitting_tile_size_px(parameters, context)
        self._before = self.raster(parameters, "BEFORE", context)
        tolerance_m, minimum_m2 = (self.optional_number(parameters, name, context)
                                   for name in ("TOLERANCE", "MINIMUM_AREA"))
        self._counts_as_change = {
            "TOLERANCE": TOLERANCE_PX * self._card.pixel_size_m if tolerance_m is None else tolerance_m,
            "MINIMUM_AREA": minimum_m2}
        self._epochs = epochs_asked(self, parameters, context)
        self._scheme = absolute(self.parameterAsString(parameters, "SCHEME", context)) or scheme_of_model(self._card)
        self._device = self.parameterAsString(parameters, "DEVICE", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context) if layers else None
        self._layer_files = list(layer_files(layers, "LAYERS"))

    def _fitting_tile_size_px(self, parameters: dict, context: QgsProcessingContext) -> int:
        """That of the model, or smaller where the imagery has too few such tiles to learn from."""
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        pixels = imagery.width() * imagery.height() * (pixel_size_m(imagery) / self._card.pixel_size_m) ** 2
        size_px = self._card.tile_size_px
        while pixels < LEAST_TILES * size_px**2 and size_px >= 2 * LEAST_TILE_PX and not size_px % LEAST_TILE_PX:
            size_px //= 2
        return size_px

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> UpdateReportJob:
        """Run all steps; the job is the report of what they left."""
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context)).absolute()
        check_inputs_kept([("INPUT", self._imagery), ("MODEL", self._model), ("BEFORE", self._before),
                           *self._layer_files], [("OUTPUT", str(folder / name)) for name in FILES])
        _make(folder)
        run = ResumableSteps(step_runner(self.provider(), STEP_WEIGHTS, context, feedback), folder, self.provider(),
                             feedback)
        # Opened here, in the thread that uses them.
        layers = [open_source(source) for source in self._layers.for_worker(feedback)] if self._layers else []
        self._made = self._run_steps(run, folder, layers, self.parameterAsBool(parameters, "MAP_ANYWAY", context),
                                     feedback)
        return self._report_job(folder, [self._told(step) for step in run.finished])

    def _run_steps(self, run: ResumableSteps, folder: Path, layers: list[Any], anyway: bool,
                   feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """All steps, each with the outputs of those before it; the outputs of this algorithm but for the report."""
        checked = run("checkmodel", INPUT=self._imagery, MODEL=self._model, LAYERS=layers, SCHEME=self._scheme,
                      DEVICE=self._device, OUTPUT=str(folder / "check.html"), OUTPUT_JSON=str(folder / "check.json"))
        verdict = checked["VERDICT"]
        tunes = verdict == "fine-tune" and bool(layers)
        if verdict != "keep" and not tunes:
            self._stop_unless(anyway, verdict, folder, feedback)
        made = {"VERDICT": verdict, "SCORE": checked["SCORE"],
                "MODEL_FILE": self._fine_tuned(run, folder, layers) if tunes else self._model}
        made |= self._mapped(run, folder, made["MODEL_FILE"])
        if self._before:
            made |= self._changed(run, folder, made["CLASSES"])
        if layers:
            compared = run("compareosm", INPUT=made["POLYGONS"], CLASSES_RASTER=made["CLASSES"], LAYERS=layers,
                           SCHEME=self._scheme, OUTPUT=str(folder / "comparison.gpkg"),
                           REPORT=str(folder / "comparison.html"), REPORT_JSON=str(folder / "comparison.json"))
            made["COMPARISON"] = compared["OUTPUT"]
        return made

    def _stop_unless(self, anyway: bool, verdict: str, folder: Path, feedback: QgsProcessingFeedback) -> None:
        """Raises: InputError: the model does not fit, and nobody allowed to map all the same."""
        words = tr("{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.").format(
            model=self._model, imagery=self._imagery, verdict=verdict, report=folder / "check.html")
        if not anyway:
            raise InputError(words, tr("Nothing was mapped. {remedy}").format(remedy=_remedies()[verdict]))
        feedback.pushWarning(words)

    def _fine_tuned(self, run: ResumableSteps, folder: Path, layers: list[Any]) -> str:
        """The path of the last model, trained further on the OSM layers of the new imagery."""
        labels = run("labelfromosm", INPUT=self._imagery, LAYERS=layers, SCHEME=self._scheme,
                     OUTPUT=str(folder / "labels.tif"))["OUTPUT"]
        tiles = run("maketiles", INPUT=self._imagery, LABELS=labels, TILE_SIZE=self._tile_size_px,
                    PIXEL_SIZE=self._card.pixel_size_m, VALIDATION=20, TEST=20, OUTPUT=str(folder / "tiles"))["OUTPUT"]
        return str(run("trainmodel", TILES=tiles, INITIAL_MODEL=self._model, EPOCHS=self._epochs,
                       DEVICE=self._device, OUTPUT=str(folder / "model.safetensors"),
                       REPORT=str(folder / "training.html"))["OUTPUT"])

    def _mapped(self, run: ResumableSteps, folder: Path, model: str) -> dict[str, Any]:
        predicted = run("predictclasses", INPUT=self._imagery, MODEL=model, DEVICE=self._device,
                        OUTPUT=str(folder / "classes.tif"), CONFIDENCE=str(folder / "confidence.tif"))
        polygons = run("vectorizeclasses", INPUT=predicted["OUTPUT"], CONFIDENCE=predicted["CONFIDENCE"],
                       OUTPUT=str(folder / "polygons.gpkg"))["OUTPUT"]
        return {"CLASSES": predicted["OUTPUT"], "POLYGONS": polygons}

    def _changed(self, run: ResumableSteps, folder: Path, classes: str) -> dict[str, Any]:
        changed = run("changes", BEFORE=self._before, AFTER=classes, AFTER_CONFIDENCE=str(folder / "confidence.tif"),
                      **self._counts_as_change, OUTPUT=str(folder / "changes.tif"),
                      POLYGONS=str(folder / "changes.gpkg"), REPORT=str(folder / "changes.html"),
                      REPORT_JSON=str(folder / "changes.json"))
        return {"CHANGES": changed["OUTPUT"], "CHANGE_POLYGONS": changed["POLYGONS"],
                "CHANGED_AREA": changed["CHANGED_AREA"]}

    def _told(self, step: FinishedStep) -> UpdateStep:
        title = self.provider().algorithm(step.name).displayName()
        return UpdateStep(step.name, title, step.seconds, step.is_recalled, PAGES.get(step.name, ""))

    def _report_job(self, folder: Path, steps: list[UpdateStep]) -> UpdateReportJob:
        def made_by(output: str, file: str) -> str:
            return str(folder / file) if output in self._made else ""

        return UpdateReportJob(
            imagery=self._imagery, last_model=self._model, model=self._made["MODEL_FILE"],
            classes=self._made["CLASSES"], polygons=str(folder / "polygons.gpkg"),
            check_report=str(folder / "check.json"), report_html=str(folder / "report.html"),
            report_json=str(folder / "report.json"), steps=tuple(steps),
            changes_report=made_by("CHANGES", "changes.json"), change_polygons=made_by("CHANGES", "changes.gpkg"),
            comparison_report=made_by("COMPARISON", "comparison.json"))

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for name in ("CLASSES", "POLYGONS", "CHANGES", "CHANGE_POLYGONS", "COMPARISON"):
            if name in self._made:
                load_as(self._made[name], self.outputDefinition(name).description(), context)
                self.describe(self._made[name], context)
        return {**self._made, "OUTPUT": self.parameterAsString(parameters, "OUTPUT", context),
                "REPORT": outputs["report_html"]}


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(tr("The folder {path} cannot be made: {reason}.").format(path=folder, reason=error.strerror),
                          tr("Choose another folder.")) from error


def _remedies() -> dict[str, str]:
    """What to do where nothing was mapped, by the verdict."""
    anyway = tr("“Map in any case” (MAP_ANYWAY) maps all the same.")
    return {"fine-tune": tr("Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}").format(
                anyway=anyway),
            "retrain": tr("Train a new model on this imagery, for example with Map classes. {anyway}").format(
                anyway=anyway),
            "no": tr("Choose imagery with the bands and pixels of the model, or a model for this imagery.")}
