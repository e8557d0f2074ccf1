"""Write the shipped ``.model3`` chains: ``make models``, in a Python with QGIS 3.22, so that older QGIS reads them.

The chains are built through QGIS's own model classes, so that their format is QGIS's business.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

FOLDER = Path(__file__).resolve().parent
Source = QgsProcessingModelChildParameterSource


def main() -> None:
    """Write every chain beside this file."""
    application = QgsApplication([], False)
    application.initQgis()
    register_provider()
    model = map_classes_from_osm()
    if not model.toFile(str(FOLDER / f"{model.name()}.model3")):
        raise SystemExit(f"{FOLDER / model.name()}.model3 cannot be written.")


def register_provider() -> None:
    """A chain's outputs are looked up in its steps: they must be registered, under the package name QGIS knows."""
    repository = FOLDER.parent.parent
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "urban_segmentation").symlink_to(repository, target_is_directory=True)
        sys.path.insert(0, folder)
        from urban_segmentation.plugin import UrbanSegmentationPlugin

        UrbanSegmentationPlugin(None).initProcessing()


def map_classes_from_osm() -> QgsProcessingModelAlgorithm:
    """Label, tile, train, predict, vectorize, evaluate."""
    model = QgsProcessingModelAlgorithm("mapclassesfromosm", "", "models")
    integer = QgsProcessingParameterNumber.Type.Integer
    inputs = [
        QgsProcessingParameterRasterLayer("INPUT", "Imagery"),
        QgsProcessingParameterMultipleLayers("LAYERS", "OSM layers", QgsProcessing.SourceType.TypeVectorAnyGeometry),
        QgsProcessingParameterString("SCHEME", "Class scheme", "urban"),
        QgsProcessingParameterNumber("TILE_SIZE", "Tile size (pixels)", integer, 256, False, 32, 4096),
        QgsProcessingParameterString("ENCODER", "Encoder", "efficientnet-lite0"),
        QgsProcessingParameterString("ENCODER_WEIGHTS", "Encoder weights", "imagenet"),
        QgsProcessingParameterNumber("EPOCHS", "Epochs at most", integer, 30, False, 1),
    ]
    for row, parameter in enumerate(inputs):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(120, 80 + 90 * row))
        model.addModelParameter(parameter, component)
    model.setParameterOrder([parameter.name() for parameter in inputs])

    given, made, fixed = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue
    add_step(model, 0, "labelfromosm", {"INPUT": given("INPUT"), "LAYERS": given("LAYERS"), "SCHEME": given("SCHEME")},
             {"OUTPUT": "Labels"})
    add_step(model, 1, "maketiles", {
        "INPUT": given("INPUT"), "LABELS": made("labelfromosm", "OUTPUT"), "TILE_SIZE": given("TILE_SIZE"),
        "VALIDATION": fixed(20), "TEST": fixed(20)}, {"OUTPUT": "Tiles"})
    add_step(model, 2, "trainmodel", {
        "TILES": made("maketiles", "OUTPUT"), "ENCODER": given("ENCODER"), "ENCODER_WEIGHTS": given("ENCODER_WEIGHTS"),
        "EPOCHS": given("EPOCHS")}, {"OUTPUT": "Model"})
    add_step(model, 3, "predictclasses", {"INPUT": given("INPUT"), "MODEL": made("trainmodel", "OUTPUT")},
             {"OUTPUT": "Classes", "SCORES": "Scores"})
    add_step(model, 4, "vectorizeclasses", {
        "INPUT": made("predictclasses", "OUTPUT"), "SCORES": made("predictclasses", "SCORES")}, {"OUTPUT": "Polygons"})
    add_step(model, 5, "evaluateprediction", {
        "PREDICTION": made("predictclasses", "OUTPUT"), "REFERENCE": made("labelfromosm", "OUTPUT"),
        "TILES": made("maketiles", "OUTPUT")}, {"OUTPUT": "Report", "OUTPUT_JSON": "Figures"})
    model.setHelpContent({"ALG_DESC": (
        "From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an "
        "evaluation on blocks of the scene that the training never saw.")})
    return model


def add_step(model: QgsProcessingModelAlgorithm, number: int, name: str, sources: dict, outputs: dict) -> None:
    """One child algorithm; ``outputs`` become outputs of the chain under the given titles."""
    child = QgsProcessingModelChildAlgorithm(f"urbanseg:{name}")
    child.setChildId(name)
    child.setDescription(name)
    child.setPosition(QPointF(460 + 60 * number, 80 + 110 * number))
    for parameter, source in sources.items():
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
