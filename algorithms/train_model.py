"""Train model: a tiles folder becomes a model file and a training report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.jobs import TrainJob
from ..processing_provider.input_checks import Finding, is_tiles_folder
from ..processing_provider.parameters import advanced, choice_or_text, device_parameter, ignore_parameter, with_tooltip
from ..processing_provider.translation import tr
from .base import SegmentationAlgorithm

NETWORKS = (
    "unet", "unetplusplus", "deeplabv3", "deeplabv3plus", "pspnet", "fpn", "linknet", "manet", "pan", "segformer",
    "upernet",
)
ENCODERS = ["efficientnet-lite0", "resnet34", "resnet50", "mobilenet_v2", "mit_b0"]
KEEP_BEST_GRACE_S = 60.0  # a cancelled training that keeps its best model may finish its batch and save


class TrainModel(SegmentationAlgorithm):
    """``urbanseg:trainmodel``."""

    ID = "trainmodel"

    def title(self) -> str:
        return tr("Train model")

    def help_text(self) -> str:
        return tr(
            "<p>Trains a segmentation network on a tiles folder and writes one model file that remembers classes, "
            "colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is "
            "kept; training stops early when it no longer improves.</p>"
            "<p>Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which "
            "come with the environment and need no download. Other encoders fetch their ImageNet weights from a model "
            "hub; choose none or a local file where that cannot be reached.</p>"
            "<p>The report shows the curves and the IoU of every class.</p>"
            "<p><b>Next:</b> <i>Predict classes</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        number = QgsProcessingParameterNumber.Type
        yield QgsProcessingParameterFile("TILES", tr("Tiles folder (from Make tiles)"),
                                         QgsProcessingParameterFile.Behavior.Folder)
        yield with_tooltip(
            QgsProcessingParameterEnum("NETWORK", tr("Network"), options=list(NETWORKS), defaultValue="unet",
                                       usesStaticStrings=True),
            tr("U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser."))
        yield with_tooltip(
            choice_or_text("ENCODER", tr("Encoder"), ENCODERS, "efficientnet-lite0"),
            tr("Any encoder name of segmentation-models-pytorch, or tu- and a timm name."))
        yield with_tooltip(
            choice_or_text("ENCODER_WEIGHTS", tr("Encoder weights"), ["imagenet", "none"], "imagenet",
                           file_filter=tr("Weights (*.safetensors)")),
            tr("imagenet, none (random), or a .safetensors file of encoder weights."))
        yield QgsProcessingParameterNumber("EPOCHS", tr("Epochs at most"), number.Integer, 30, False, 1)
        yield QgsProcessingParameterNumber("BATCH_SIZE", tr("Tiles per batch"), number.Integer, 8, False, 1)
        yield advanced(QgsProcessingParameterNumber("LEARNING_RATE", tr("Learning rate"), number.Double, 3e-4, False,
                                                    0))
        yield advanced(with_tooltip(
            QgsProcessingParameterNumber("DICE_WEIGHT", tr("Share of the Dice loss"), number.Double, 0.5, False, 0, 1),
            tr("The rest is cross-entropy. More Dice helps small classes.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterNumber("PATIENCE", tr("Patience (epochs)"), number.Integer, 10, False, 1),
            tr("Stop when the validation mean IoU has not improved for so many epochs.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean("AUGMENTATION", tr("Augment the training tiles"), True),
            tr("Flips, rotations by quarters, brightness, contrast and noise.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean("CLASS_WEIGHTING", tr("Weight rare classes more"), False),
            tr("Finds more of the rare classes, at the price of more false ones.")))
        yield ignore_parameter(tr("the tiles"))
        yield advanced(device_parameter())
        yield advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), number.Integer, 0, False, 0))
        yield advanced(with_tooltip(
            QgsProcessingParameterBoolean("KEEP_ON_CANCEL", tr("Keep the best model when cancelled"), False),
            tr("Cancel then saves the best model so far instead of discarding it.")))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), tr("Model (*.safetensors)"))
        yield QgsProcessingParameterFileDestination("REPORT", tr("Training report"), "HTML (*.html)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Best validation mean IoU")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        yield from is_tiles_folder(self.existing_path(parameters, "TILES", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._tiles = self.existing_path(parameters, "TILES", context)
        if self.parameterAsBool(parameters, "KEEP_ON_CANCEL", context):
            self.cancel_grace_s = KEEP_BEST_GRACE_S

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> TrainJob:
        return TrainJob(
            tiles_folder=self._tiles,
            network=self.parameterAsEnumString(parameters, "NETWORK", context),
            encoder=self.parameterAsString(parameters, "ENCODER", context),
            encoder_weights=self.parameterAsString(parameters, "ENCODER_WEIGHTS", context),
            epochs=self.parameterAsInt(parameters, "EPOCHS", context),
            batch_size=self.parameterAsInt(parameters, "BATCH_SIZE", context),
            learning_rate=self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            dice_weight=self.parameterAsDouble(parameters, "DICE_WEIGHT", context),
            patience_epochs=self.parameterAsInt(parameters, "PATIENCE", context),
            augmentation=self.parameterAsBool(parameters, "AUGMENTATION", context),
            class_weighting=self.parameterAsBool(parameters, "CLASS_WEIGHTING", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            ignore_class=self.parameterAsString(parameters, "IGNORE", context),
            keep_best_on_cancel=self.parameterAsBool(parameters, "KEEP_ON_CANCEL", context),
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            report_html=self.parameterAsFileOutput(parameters, "REPORT", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = {"OUTPUT": outputs["output"], "MIOU": outputs["miou"]}
        if outputs.get("report"):
            results["REPORT"] = outputs["report"]
        return results
