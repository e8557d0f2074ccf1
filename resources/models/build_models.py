"""Write the shipped ``.model3`` chains: ``make models``, in a Python with QGIS 3.22, so that older QGIS reads them.

The chains are built through QGIS's own model classes, so that their format is QGIS's business.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

FOLDER = Path(__file__).resolve().parent
Source = QgsProcessingModelChildParameterSource
given, made, fixed = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue
COLUMN = 620
INTEGER = QgsProcessingParameterNumber.Type.Integer


def main() -> None:
    """Write every chain beside this file."""
    with provider_in_english():
        for build in (map_classes_from_osm, train_from_osm, map_with_model, fine_tune_model, update_map_steps):
            model = build()
            valid, problems = model.validate()
            if not valid:
                raise SystemExit(f"The chain {model.name()} is not valid: {'; '.join(problems)}")
            if not model.toFile(str(FOLDER / f"{model.name()}.model3")):
                raise SystemExit(f"{FOLDER / model.name()}.model3 cannot be written.")


@contextlib.contextmanager
def provider_in_english() -> Iterator[Any]:
    """A QGIS without a window, and this plugin's provider registered in it under the package name that QGIS knows.

    In English, whatever the computer speaks: that is what files hold, and what is translated when it is shown.
    """
    application = QgsApplication([], False)
    application.setTranslation("C")
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms(QgsApplication.processingRegistry()))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "urban_segmentation").symlink_to(FOLDER.parent.parent, target_is_directory=True)
        sys.path.insert(0, folder)
        from urban_segmentation.plugin import UrbanSegmentationPlugin

        plugin = UrbanSegmentationPlugin(None)
        plugin.initProcessing()
        yield plugin.provider
        plugin.unload()


def map_classes_from_osm() -> QgsProcessingModelAlgorithm:
    """Label, tile, train, predict, vectorize, evaluate."""
    model = chain("mapclassesfromosm", [imagery(), osm_layers(), scheme(), tile_size(), *encoder(), epochs()])
    add_labels_and_tiles(model)
    add_step(model, 2, "trainmodel", {
        "TILES": made("maketiles", "OUTPUT"), "ENCODER": given("ENCODER"), "ENCODER_WEIGHTS": given("ENCODER_WEIGHTS"),
        "EPOCHS": given("EPOCHS")}, {"OUTPUT": "Model"})
    add_step(model, 3, "predictclasses", {"INPUT": given("INPUT"), "MODEL": made("trainmodel", "OUTPUT")},
             {"OUTPUT": "Classes", "CONFIDENCE": "Confidence"})
    add_step(model, 4, "vectorizeclasses", {
        "INPUT": made("predictclasses", "OUTPUT"), "CONFIDENCE": made("predictclasses", "CONFIDENCE")},
        {"OUTPUT": "Polygons"})
    add_step(model, 5, "evaluateprediction", {
        "PREDICTION": made("predictclasses", "OUTPUT"), "REFERENCE": made("labelfromosm", "OUTPUT"),
        "TILES": made("maketiles", "OUTPUT"), "CONFIDENCE": made("predictclasses", "CONFIDENCE"),
        "IMAGERY": given("INPUT")},
        {"OUTPUT": "Report", "OUTPUT_JSON": "Figures"})
    return model


def train_from_osm() -> QgsProcessingModelAlgorithm:
    """Label, tile, train."""
    model = chain("trainfromosm", [imagery(), osm_layers(), scheme(), tile_size(), *encoder(), epochs()])
    add_labels_and_tiles(model)
    add_step(model, 2, "trainmodel", {
        "TILES": made("maketiles", "OUTPUT"), "ENCODER": given("ENCODER"), "ENCODER_WEIGHTS": given("ENCODER_WEIGHTS"),
        "EPOCHS": given("EPOCHS")}, {"OUTPUT": "Model", "REPORT": "Training report"})
    return model


def map_with_model() -> QgsProcessingModelAlgorithm:
    """Predict, vectorize."""
    model = chain("mapwithmodel", [imagery(), model_file()])
    add_step(model, 0, "predictclasses", {"INPUT": given("INPUT"), "MODEL": given("MODEL")},
             {"OUTPUT": "Classes", "CONFIDENCE": "Confidence"})
    add_step(model, 1, "vectorizeclasses", {
        "INPUT": made("predictclasses", "OUTPUT"), "CONFIDENCE": made("predictclasses", "CONFIDENCE")},
        {"OUTPUT": "Polygons"})
    return model


def fine_tune_model() -> QgsProcessingModelAlgorithm:
    """Label, tile, train further, predict."""
    model = chain("finetunemodel", [imagery(), osm_layers(), scheme(), model_file(), tile_size(), epochs()])
    add_labels_and_tiles(model)
    add_step(model, 2, "trainmodel", {
        "TILES": made("maketiles", "OUTPUT"), "INITIAL_MODEL": given("MODEL"), "EPOCHS": given("EPOCHS")},
        {"OUTPUT": "Model", "REPORT": "Training report"})
    add_step(model, 3, "predictclasses", {"INPUT": given("INPUT"), "MODEL": made("trainmodel", "OUTPUT")},
             {"OUTPUT": "Classes"})
    return model


def update_map_steps() -> QgsProcessingModelAlgorithm:
    """Check the model; keep it, fine-tune it or end; predict, vectorize, find changes, compare with OSM.

    A model has no place where branches meet again: what both do stands in it twice.
    """
    model = chain("updatemapsteps", [imagery(), model_file(), last_map(), osm_layers(), scheme(), tile_size(),
                                     epochs()])
    # Expressions name an output by the description of its step, which is therefore not translated.
    add_step(model, 0, "checkmodel", {"INPUT": given("INPUT"), "MODEL": given("MODEL"), "LAYERS": given("LAYERS"),
                                      "SCHEME": given("SCHEME")}, {"OUTPUT": "Check of the model"},
             description="checkmodel")
    add_branches(model, 1, "decide", after="checkmodel", branches={
        "keep": "@checkmodel_VERDICT = 'keep'", "finetune": "@checkmodel_VERDICT = 'fine-tune'",
        "end": "@checkmodel_VERDICT not in ('keep', 'fine-tune')"})
    add_step(model, 2, "end", {"MESSAGE": fixed(refusal())}, {}, "native:raiseexception", branch="end", column=2)
    add_map_and_changes(model, 2, given("MODEL"), "keep", "", 0)
    add_step(model, 3, "labelfromosm", {"INPUT": given("INPUT"), "LAYERS": given("LAYERS"), "SCHEME": given("SCHEME")},
             {}, branch="finetune", column=1)
    add_step(model, 4, "maketiles", {
        "INPUT": given("INPUT"), "LABELS": made("labelfromosm", "OUTPUT"), "TILE_SIZE": given("TILE_SIZE"),
        "VALIDATION": fixed(20), "TEST": fixed(20)}, {}, column=1)
    add_step(model, 5, "trainmodel", {
        "TILES": made("maketiles", "OUTPUT"), "INITIAL_MODEL": given("MODEL"), "EPOCHS": given("EPOCHS")},
        {"OUTPUT": "Model"}, column=1)
    add_map_and_changes(model, 6, made("trainmodel", "OUTPUT"), "finetune", "_finetuned", 1)
    return model


def add_map_and_changes(model: QgsProcessingModelAlgorithm, number: int, used: Source, branch: str,
                        ending: str, column: int) -> None:
    """The steps from a model to the report of the changes, of one branch; their names have its ending."""
    predict, vectorize = f"predictclasses{ending}", f"vectorizeclasses{ending}"

    def add(place: int, name: str, sources: dict, outputs: dict, of_branch: str = "") -> None:
        add_step(model, number + place, f"{name}{ending}", sources, outputs, f"urbanseg:{name}", branch=of_branch,
                 column=column)

    add(0, "predictclasses", {"INPUT": given("INPUT"), "MODEL": used}, {"OUTPUT": "Classes"}, branch)
    add(1, "vectorizeclasses", {"INPUT": made(predict, "OUTPUT"), "CONFIDENCE": made(predict, "CONFIDENCE")},
        {"OUTPUT": "Polygons"})
    add(2, "changes", {"BEFORE": given("BEFORE"), "AFTER": made(predict, "OUTPUT"),
                       "AFTER_CONFIDENCE": made(predict, "CONFIDENCE")},
        {"POLYGONS": "Polygons of change", "REPORT": "Report"})
    add(3, "compareosm", {"INPUT": made(vectorize, "OUTPUT"), "LAYERS": given("LAYERS"), "SCHEME": given("SCHEME"),
                          "CLASSES_RASTER": made(predict, "OUTPUT")}, {"REPORT": "Comparison report"})


def imagery() -> QgsProcessingParameterDefinition:
    """What is mapped."""
    return QgsProcessingParameterRasterLayer("INPUT", "Imagery")


def model_file() -> QgsProcessingParameterDefinition:
    """A model that is there already."""
    return QgsProcessingParameterFile("MODEL", "Model", extension="safetensors")


def last_map() -> QgsProcessingParameterDefinition:
    """What the new map is compared with."""
    return QgsProcessingParameterRasterLayer("BEFORE", "Last map")


def osm_layers() -> QgsProcessingParameterDefinition:
    """What is learned from."""
    return QgsProcessingParameterMultipleLayers("LAYERS", "OSM layers",
                                                QgsProcessing.SourceType.TypeVectorAnyGeometry)


def scheme() -> QgsProcessingParameterDefinition:
    """Which classes."""
    return QgsProcessingParameterString("SCHEME", "Class scheme", "urban")


def tile_size() -> QgsProcessingParameterDefinition:
    """As Make tiles has it."""
    return QgsProcessingParameterNumber("TILE_SIZE", "Tile size (pixels)", INTEGER, 256, False, 32, 4096)


def encoder() -> list[QgsProcessingParameterDefinition]:
    """As Train model has them."""
    return [QgsProcessingParameterString("ENCODER", "Encoder", "efficientnet-lite0"),
            QgsProcessingParameterString("ENCODER_WEIGHTS", "Encoder weights", "imagenet")]


def epochs() -> QgsProcessingParameterDefinition:
    """As Train model has it."""
    return QgsProcessingParameterNumber("EPOCHS", "Epochs at most", INTEGER, 30, False, 1)


def chain(name: str, inputs: list[QgsProcessingParameterDefinition]) -> QgsProcessingModelAlgorithm:
    """A chain with its inputs, still without steps."""
    from urban_segmentation.algorithms.chain import chain_help  # there since provider_in_english

    model = QgsProcessingModelAlgorithm(name, "", "models")
    for row, parameter in enumerate(inputs):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(120, 80 + 90 * row))
        model.addModelParameter(parameter, component)
    model.setParameterOrder([parameter.name() for parameter in inputs])
    model.setHelpContent({"ALG_DESC": chain_help(name)})
    return model


def add_labels_and_tiles(model: QgsProcessingModelAlgorithm) -> None:
    """The steps that every chain from OSM begins with; 20 % of the scene for validation, 20 % for the test."""
    add_step(model, 0, "labelfromosm", {"INPUT": given("INPUT"), "LAYERS": given("LAYERS"), "SCHEME": given("SCHEME")},
             {"OUTPUT": "Labels"})
    add_step(model, 1, "maketiles", {
        "INPUT": given("INPUT"), "LABELS": made("labelfromosm", "OUTPUT"), "TILE_SIZE": given("TILE_SIZE"),
        "VALIDATION": fixed(20), "TEST": fixed(20)}, {"OUTPUT": "Tiles"})


def defaults(child: QgsProcessingModelChildAlgorithm) -> dict[str, QgsProcessingModelChildParameterSource]:
    """The defaults of what must have a value: the designer asks for each of them to be named."""
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {parameter.name(): fixed(parameter.defaultValue()) for parameter in child.algorithm().parameterDefinitions()
            if not parameter.flags() & flag and not parameter.isDestination() and parameter.defaultValue() is not None}


def refusal() -> str:
    """What a chain ends with where the model does not fit."""
    from urban_segmentation.algorithms.chain import refusal_text

    return refusal_text()


def add_step(model: QgsProcessingModelAlgorithm, number: int, name: str, sources: dict, outputs: dict,
             algorithm: str = "", description: str = "", branch: str = "", column: int = 0) -> None:
    """One child algorithm; ``outputs`` become outputs of the chain under the given titles.

    ``name`` is its id, and that of the plugin's algorithm where ``algorithm`` names no other; ``branch``: of the step
    "decide", outside of which it is not run; ``column``: in which it is drawn, so that branches lie beside each other.
    """
    left = 460 + 60 * number + COLUMN * column
    child = QgsProcessingModelChildAlgorithm(algorithm or f"urbanseg:{name}")
    child.setChildId(name)
    child.setDescription(description or child.algorithm().displayName())
    child.setPosition(QPointF(left, 80 + 110 * number))
    for parameter, source in {**defaults(child), **sources}.items():
        child.addParameterSources(parameter, [source])
    if branch:
        child.setDependencies([QgsProcessingModelChildDependency("decide", branch)])
    model_outputs = {}
    for output, title in outputs.items():
        model_output = QgsProcessingModelOutput(title, title)
        model_output.setChildId(name)
        model_output.setChildOutputName(output)
        model_output.setPosition(QPointF(left + 300, 60 + 110 * number + 40 * len(model_outputs)))
        model_outputs[title] = model_output
    child.setModelOutputs(model_outputs)
    model.addChildAlgorithm(child)


def add_branches(model: QgsProcessingModelAlgorithm, number: int, name: str, after: str,
                 branches: dict[str, str]) -> None:
    """A child that goes on in the branch, by its name, whose expression is true once the step ``after`` is done."""
    child = QgsProcessingModelChildAlgorithm("native:condition")
    child.setChildId(name)
    child.setConfiguration({"conditions": [{"name": branch, "expression": expression}
                                           for branch, expression in branches.items()]})
    child.setDescription(child.algorithm().displayName())
    child.setDependencies([QgsProcessingModelChildDependency(after)])
    child.setPosition(QPointF(460 + 60 * number, 80 + 110 * number))
    model.addChildAlgorithm(child)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # leaving QGIS in order is not needed for a file that is written, and crashes some versions
