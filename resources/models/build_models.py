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

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
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
INTEGER = QgsProcessingParameterNumber.Type.Integer


def main() -> None:
    """Write every chain beside this file."""
    with provider_in_english():
        for build in (map_classes_from_osm, train_from_osm, map_with_model, fine_tune_model):
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
        "TILES": made("maketiles", "OUTPUT"), "INITIAL_MODEL": given("MODEL"), "EPOCHS": given("EPOCHS"),
        "LEARNING_RATE": fixed(1e-4)}, {"OUTPUT": "Model", "REPORT": "Training report"})
    add_step(model, 3, "predictclasses", {"INPUT": given("INPUT"), "MODEL": made("trainmodel", "OUTPUT")},
             {"OUTPUT": "Classes"})
    return model


def imagery() -> QgsProcessingParameterDefinition:
    """What is mapped."""
    return QgsProcessingParameterRasterLayer("INPUT", "Imagery")


def model_file() -> QgsProcessingParameterDefinition:
    """A model that is there already."""
    return QgsProcessingParameterFile("MODEL", "Model", extension="safetensors")


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


def add_step(model: QgsProcessingModelAlgorithm, number: int, name: str, sources: dict, outputs: dict) -> None:
    """One child algorithm; ``outputs`` become outputs of the chain under the given titles."""
    child = QgsProcessingModelChildAlgorithm(f"urbanseg:{name}")
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(460 + 60 * number, 80 + 110 * number))
    for parameter, source in {**defaults(child), **sources}.items():
        child.addParameterSources(parameter, [source])
    model_outputs = {}
    for output, title in outputs.items():
        model_output = QgsProcessingModelOutput(title, title)
        model_output.setChildId(name)
        model_output.setChildOutputName(output)
        model_output.setPosition(QPointF(760 + 60 * number, 60 + 110 * number + 40 * len(model_outputs)))
        model_outputs[title] = model_output
    child.setModelOutputs(model_outputs)
    model.addChildAlgorithm(child)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # leaving QGIS in order is not needed for a file that is written, and crashes some versions
