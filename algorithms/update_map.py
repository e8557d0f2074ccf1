"""Update map: new imagery and the last model to the map of now, and what changed since the last one."""

from __future__ import annotations

import html
import json
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

from ..contract.errors import InputError
from ..contract.output_paths import check_inputs_kept
from ..processing_provider.layers.destinations import layer_files
from ..processing_provider.layers.sources import open_source
from ..processing_provider.parameters.definitions import (
    advanced,
    device_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_overlap, check_some_overlap
from ..processing_provider.parameters.known_models import model_parameter
from ..processing_provider.parameters.map_values import epochs_asked
from ..processing_provider.parameters.thoroughness import epochs_parameters, thoroughness_parameter
from ..processing_provider.translation import tr
from ..processing_provider.worker.finished_steps import resuming
from ..processing_provider.worker.step_runner import StepRunner, step_runner
from .base import PluginAlgorithm
from .groups import MAPPING
from .hooks import raising_processing_errors

STEP_WEIGHTS = {"checkmodel": 6, "labelfromosm": 4, "maketiles": 5, "trainmodel": 55, "predictclasses": 15,
                "vectorizeclasses": 5, "changes": 5, "compareosm": 5}
FINE_TUNING_RATE = 1e-4  # as the chain Fine-tune model has it
FILES = ("check.html", "check.json", "labels.tif", "model.safetensors", "training.html", "classes.tif",
         "confidence.tif", "polygons.gpkg", "changes.tif", "changes.gpkg", "changes.html", "changes.json",
         "comparison.gpkg", "comparison.html", "comparison.json", "report.html", "report.json")


class UpdateMap(PluginAlgorithm):
    """``urbanseg:updatemap``: built from the other algorithms, and resumable."""

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
            "against the last map and compares with OSM.</p>"
            "<p>Where the check says <b>retrain</b> or <b>no</b>, or <b>fine-tune</b> without OSM layers, nothing is "
            "mapped and the run ends with an error, unless <i>Map in any case</i> is set.</p>"
            "<p>Everything is kept in one folder. The same run started again goes on where it stopped: steps whose "
            "outputs are there whole, from the same inputs, are not done again.</p>")

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("New imagery"))
        yield model_parameter("MODEL", tr("Last model (from Train model)"))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("BEFORE", tr("Last map (classes raster)"), optional=True),
            tr("What the new map is compared with. Not set: no changes are looked for."))
        yield osm_layers_parameter(tr("What the model is checked, fine-tuned and compared with."), optional=True)
        yield scheme_parameter("SCHEME", default="urban")
        yield thoroughness_parameter()
        yield from epochs_parameters()
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean("MAP_ANYWAY", tr("Map in any case"), False),
            tr("Maps with the last model also where the check says that it does not fit.")))
        yield advanced(device_parameter())
        yield QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the update"))
        for name, title in (("REPORT", tr("Report")), ("MODEL_FILE", tr("Model that was used"))):
            self.addOutput(QgsProcessingOutputFile(name, title))
        for name, title in (("CLASSES", tr("Classes")), ("CHANGES", tr("Changes"))):
            self.addOutput(QgsProcessingOutputRasterLayer(name, title))
        for name, title in (("POLYGONS", tr("Polygons")), ("COMPARISON", tr("Comparison"))):
            self.addOutput(QgsProcessingOutputVectorLayer(name, title))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict: keep, fine-tune, retrain or no")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_AREA", tr("Changed area (m²)")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_overlap(self.parameterAsRasterLayer(parameters, "BEFORE", context), imagery,
                                 context.transformContext())
        yield from check_some_overlap(self.parameterAsLayerList(parameters, "LAYERS", context), imagery,
                                      context.transformContext())

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._model = self.model(parameters, "MODEL", context)
        self._before = self.raster(parameters, "BEFORE", context)
        self._epochs = epochs_asked(self, parameters, context)
        self._scheme = self.parameterAsString(parameters, "SCHEME", context)
        self._device = self.parameterAsString(parameters, "DEVICE", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context) if layers else None
        self._layer_files = list(layer_files(layers, "LAYERS"))

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        with raising_processing_errors():
            check_inputs_kept([("INPUT", self._imagery), ("MODEL", self._model), ("BEFORE", self._before),
                               *self._layer_files], [("OUTPUT", str(folder / name)) for name in FILES])
            folder.mkdir(parents=True, exist_ok=True)
            run = self._runner(folder, context, feedback)
            # Opened here, in the thread that uses them.
            layers = [open_source(source) for source in self._layers.for_worker(feedback)] if self._layers else []
            anyway = self.parameterAsBool(parameters, "MAP_ANYWAY", context)
            return {"OUTPUT": str(folder), **self._run_steps(run, folder, layers, anyway, feedback)}

    def _runner(self, folder: Path, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> StepRunner:
        provider = self.provider()
        run = step_runner(provider, STEP_WEIGHTS, context, feedback)
        return resuming(run, folder, lambda name: [
            parameter.name() for parameter in provider.algorithm(name).destinationParameterDefinitions()])

    def _run_steps(self, run: StepRunner, folder: Path, layers: list[Any], anyway: bool,
                   feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """All steps, each with the outputs of those before it."""
        checked = run("checkmodel", INPUT=self._imagery, MODEL=self._model, LAYERS=layers, SCHEME=self._scheme,
                      DEVICE=self._device, OUTPUT=str(folder / "check.html"), OUTPUT_JSON=str(folder / "check.json"))
        verdict = checked["VERDICT"]
        tunes = verdict == "fine-tune" and bool(layers)
        if verdict != "keep" and not tunes:
            self._stop_unless(anyway, verdict, folder, feedback)
        model = self._fine_tuned(run, folder, layers) if tunes else self._model
        predicted = run("predictclasses", INPUT=self._imagery, MODEL=model, DEVICE=self._device,
                        OUTPUT=str(folder / "classes.tif"), CONFIDENCE=str(folder / "confidence.tif"))
        polygons = run("vectorizeclasses", INPUT=predicted["OUTPUT"], CONFIDENCE=predicted["CONFIDENCE"],
                       OUTPUT=str(folder / "polygons.gpkg"))["OUTPUT"]
        results = {"VERDICT": verdict, "MODEL_FILE": model, "CLASSES": predicted["OUTPUT"], "POLYGONS": polygons}
        figures = {tr("Verdict"): verdict, tr("Score (0–100)"): checked["SCORE"],
                   tr("Model that was used"): model}
        pages = [(tr("Check of the model"), "check.html"), *([(tr("Training"), "training.html")] if tunes else [])]
        if self._before:
            changed = run("changes", BEFORE=self._before, AFTER=predicted["OUTPUT"],
                          AFTER_CONFIDENCE=predicted["CONFIDENCE"], OUTPUT=str(folder / "changes.tif"),
                          POLYGONS=str(folder / "changes.gpkg"), REPORT=str(folder / "changes.html"),
                          REPORT_JSON=str(folder / "changes.json"))
            results |= {"CHANGES": changed["OUTPUT"], "CHANGED_AREA": changed["CHANGED_AREA"]}
            figures[tr("Changed area (m²)")] = round(changed["CHANGED_AREA"], 1)
            pages.append((tr("Changes"), "changes.html"))
        if layers:
            compared = run("compareosm", INPUT=polygons, LAYERS=layers, SCHEME=self._scheme,
                           OUTPUT=str(folder / "comparison.gpkg"), REPORT=str(folder / "comparison.html"),
                           REPORT_JSON=str(folder / "comparison.json"))
            results["COMPARISON"] = compared["OUTPUT"]
            figures[tr("Objects that are not in OpenStreetMap")] = compared["NOT_IN_OSM"]
            figures[tr("Objects of OpenStreetMap that are not seen")] = compared["NOT_SEEN"]
            pages.append((tr("Comparison with OpenStreetMap"), "comparison.html"))
        return {**results, "REPORT": _write_report(folder, figures, pages, results)}

    def _stop_unless(self, anyway: bool, verdict: str, folder: Path, feedback: QgsProcessingFeedback) -> None:
        """Raises: InputError: the model does not fit, and nobody allowed to map all the same."""
        words = tr("{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.").format(
            model=self._model, imagery=self._imagery, verdict=verdict, report=folder / "check.html")
        if not anyway:
            raise InputError(words, tr(
                "Nothing was mapped. Give OSM layers (LAYERS) where it says fine-tune, train another model, or set "
                "“Map in any case” (MAP_ANYWAY)."))
        feedback.pushWarning(words)

    def _fine_tuned(self, run: StepRunner, folder: Path, layers: list[Any]) -> str:
        """The path of the last model, trained further on the OSM layers of the new imagery."""
        labels = run("labelfromosm", INPUT=self._imagery, LAYERS=layers, SCHEME=self._scheme,
                     OUTPUT=str(folder / "labels.tif"))["OUTPUT"]
        tiles = run("maketiles", INPUT=self._imagery, LABELS=labels, VALIDATION=20, TEST=20,
                    OUTPUT=str(folder / "tiles"))["OUTPUT"]
        return str(run("trainmodel", TILES=tiles, INITIAL_MODEL=self._model, EPOCHS=self._epochs,
                       LEARNING_RATE=FINE_TUNING_RATE, DEVICE=self._device, OUTPUT=str(folder / "model.safetensors"),
                       REPORT=str(folder / "training.html"))["OUTPUT"])


def _write_report(folder: Path, figures: dict[str, Any], pages: list[tuple[str, str]],
                  results: dict[str, Any]) -> str:
    """The decision, the figures and links to the reports of the steps; the same for programs beside it."""
    rows = "".join(f"<tr><th>{html.escape(name)}</th><td>{html.escape(str(value))}</td></tr>"
                   for name, value in figures.items())
    links = "".join(f'<li><a href="{page}">{html.escape(title)}</a></li>' for title, page in pages)
    title = html.escape(tr("Update of the map"))
    (folder / "report.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
    path = folder / "report.html"
    path.write_text(f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}'
                    f"</h1><table>{rows}</table><ul>{links}</ul></body></html>", encoding="utf-8")
    return str(path)
