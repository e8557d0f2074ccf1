"""Train model: a tiles folder becomes a model file and a training report."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
)

from ..contract.choices import Network
from ..contract.jobs import TrainJob
from ..contract.jobs.training_jobs import FINE_TUNING_RATE, LEARNING_RATE
from ..contract.messages import listed
from ..contract.scenes_json import SceneFolders, sorted_scenes
from ..processing_provider.layers.sources import LayerSources
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    closed_choice,
    device_parameter,
    encoder_parameters,
    flag_parameter,
    ignore_parameter,
    names_parameter,
    naming_choices,
    number_parameter,
    percent_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.dialog_layout import under_heading
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_alike,
    check_tiles_against_model,
    check_tiles_folder,
)
from ..processing_provider.parameters.known_models import model_parameter, remember_model
from ..processing_provider.parameters.network_presets import PRESETS
from ..processing_provider.parameters.osm_checks import check_encoder, check_fusion
from ..processing_provider.parameters.thoroughness import epochs_of, epochs_parameters, thoroughness_parameter
from ..processing_provider.translation import tr
from .groups import TRAINING
from .worker_job import WorkerJobAlgorithm

KEEP_BEST_GRACE_S = 60.0  # a cancelled training that keeps its best model may finish its batch and save


class TrainModel(WorkerJobAlgorithm):
    """``urbanseg:trainmodel``."""

    ID = "trainmodel"
    GROUP = TRAINING

    def title(self) -> str:
        return tr("Train model")

    def keywords(self) -> str:
        return tr(
            "deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic "
            "segmentation, classification, land cover, building, road, fine-tuning, transfer learning, "
            "PyTorch")

    def help_text(self) -> str:
        return tr(
            "<p>Trains a segmentation network on a tiles folder and writes one model file that remembers classes, "
            "colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is "
            "kept; training stops early when it no longer improves.</p>"
            "<p>Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which "
            "come with the environment and need no download. Other encoders fetch their ImageNet weights from a model "
            "hub; choose none or a local file where that cannot be reached.</p>"
            "<p>The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written "
            "beside the model while it trains.</p>"
            "<p>To map another city with few labels, fine-tune a model of yours: choose it as initial model "
            "(Advanced).</p>"
            "<p><b>Next:</b> <i>Predict classes</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterFile("TILES", tr("Tiles folder (from Make tiles)"),
                                       QgsProcessingParameterFile.Behavior.Folder),
            tr("Of several scenes that were made together, the folder of all or of one."))
        yield thoroughness_parameter()
        yield from under_heading(tr("Further scenes"), self._further_scenes())
        yield from under_heading(tr("Network"), self._network())
        yield from under_heading(tr("Learning"), self._learning())
        yield from under_heading(tr("OpenStreetMap"), self._osm())
        yield from under_heading(tr("Going on"), self._going_on())
        yield from under_heading(tr("Computer and records"), self._keeping())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), tr("Model (*.safetensors)"))
        yield QgsProcessingParameterFileDestination("REPORT", tr("Training report"), "HTML (*.html)", optional=True)
        self.addOutput(QgsProcessingOutputNumber("MIOU", tr("Best validation mean IoU")))

    def _network(self) -> Iterator[QgsProcessingParameterDefinition]:
        """What learns."""
        yield advanced(with_tooltip(
            closed_choice("PRESET", tr("Network and encoder by a common name"), ["none", *PRESETS], "none",
                          words_of("preset")),
            tr("Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has "
               "them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be "
               "reached.")))
        yield advanced(with_tooltip(
            choice_parameter("NETWORK", tr("Network"), TrainJob, "network"),
            tr("U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.")))
        yield from encoder_parameters()

    def _learning(self) -> Iterator[QgsProcessingParameterDefinition]:
        """How it learns."""
        yield from epochs_parameters()
        yield advanced(number_parameter("BATCH_SIZE", tr("Tiles per batch"), TrainJob, "batch_size"))
        yield advanced(with_tooltip(
            choice_parameter("RECIPE", tr("Recipe"), TrainJob, "recipe"),
            naming_choices(tr(
                "{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with "
                "0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, "
                "OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM "
                "dropout. Make tiles of 256 pixels for it."), words_of("recipe"))))
        yield advanced(with_tooltip(
            number_parameter("LEARNING_RATE", tr("Learning rate"), TrainJob, "learning_rate", decimals=5),
            tr("Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would "
               "else forget what it knows.").format(rate=LEARNING_RATE, fine_tuning=FINE_TUNING_RATE)))
        yield advanced(with_tooltip(
            choice_parameter("LOSS", tr("Loss"), TrainJob, "loss"),
            tr("dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; "
               "tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.")))
        yield advanced(with_tooltip(
            number_parameter("DICE_WEIGHT", tr("Share of the Dice, Lovász or Tversky loss"), TrainJob, "dice_weight"),
            tr("The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.")))
        yield advanced(with_tooltip(
            number_parameter("PATIENCE", tr("Patience (epochs)"), TrainJob, "patience_epochs"),
            tr("Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.")))
        yield advanced(with_tooltip(
            flag_parameter("AUGMENTATION", tr("Training augmentation"), TrainJob, "augmentation"),
            tr("Training tiles are changed at random, as other places and cameras would show them: turned and scaled, "
               "in other light, hazy, shaded, blurred or compressed.")))
        yield advanced(with_tooltip(
            flag_parameter("CLASS_WEIGHTING", tr("Weight rare classes more"), TrainJob, "class_weighting"),
            tr("Finds more of the rare classes, at the price of more false ones.")))
        yield advanced(with_tooltip(
            flag_parameter("RARE_CLASSES", tr("Show tiles with rare classes more often"), TrainJob,
                           "rare_class_sampling"),
            tr("Half of the tiles of an epoch are drawn so that every class is met as often as any other.")))
        yield ignore_parameter(tr("the tiles"))
        yield advanced(number_parameter("SEED", tr("Seed"), TrainJob, "seed"))

    def _further_scenes(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Tiles of other scenes: to learn from, or to see how good the model is where it never was."""
        yield advanced(with_tooltip(
            QgsProcessingParameterMultipleLayers("ADDITIONAL_TILES", tr("Tiles of further scenes (dataset.json)"),
                                                 QgsProcessing.SourceType.TypeFile, optional=True),
            tr("Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are "
               "matched by name; tile size, pixel size and data type must be alike. A model of several places works "
               "better at a new one.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterMultipleLayers("HELD_OUT_TILES", tr("Tiles of scenes held out (dataset.json)"),
                                                 QgsProcessing.SourceType.TypeFile, optional=True),
            tr("Scenes that are never learnt from: the report says how good the model is where it never was. Those "
               "that Make tiles was told to hold out need not be named; what is named here or above counts before "
               "that.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterVectorLayer("LEFT_OUT", tr("Ground to leave out (from Check labels)"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
            tr("Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful "
               "places of Check labels. Those of the test split stay.")))

    def _osm(self) -> Iterator[QgsProcessingParameterDefinition]:
        """OSM as a further input."""
        yield advanced(with_tooltip(
            choice_parameter("FUSION", tr("Fusion of imagery and OSM"), TrainJob, "fusion"),
            naming_choices(tr(
                "For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: "
                "with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a "
                "second encoder, summed into the first after every block."), words_of("fusion"))))
        yield advanced(with_tooltip(
            percent_parameter("OSM_DROPOUT", tr("Training tiles whose OSM is hidden (%)"), TrainJob, "osm_dropout"),
            tr("The model then works where OSM is empty or old. 0: it always needs OSM.")))

    def _going_on(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Trainings that do not start from nothing, and what is left of one that was cancelled."""
        yield advanced(with_tooltip(
            model_parameter("INITIAL_MODEL", tr("Initial model"), optional=True),
            tr("The model that the training goes on from, to fine-tune it to another city or season with few labels. "
               "Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others "
               "dropped. The tiles need its bands.")))
        yield advanced(with_tooltip(
            names_parameter("RENAMED_CLASSES", tr("Renamed classes of the initial model"), TrainJob,
                            "renamed_classes"),
            tr("Old name = new name, separated by commas, for example: roof=building, street=road.")))
        yield advanced(with_tooltip(
            flag_parameter("RESUME", tr("Resume where an interrupted training stopped"), TrainJob, "resume"),
            tr("Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as "
               "if it had never stopped.")))
        yield advanced(with_tooltip(
            flag_parameter("KEEP_ON_CANCEL", tr("Keep the best model when cancelled"), TrainJob, "keep_best_on_cancel"),
            tr("Cancel then saves the best model so far instead of discarding it.")))

    def _keeping(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Where it runs, and what is written beside the model."""
        yield advanced(device_parameter())
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("PREVIEW", tr("Imagery to look at while it trains"), optional=True),
            tr("The training panel then shows after each epoch what the network says of a part of it.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterExtent("PREVIEW_EXTENT", tr("Part of it to look at"), optional=True),
            tr("At most 512 pixels of the tiles' size, from its middle. Not set: the middle of the imagery.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterFile("TENSORBOARD", tr("Folder for TensorBoard events"),
                                       QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr("A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterString("LICENSE", tr("Licence of the model"), optional=True),
            tr("A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        scenes = self._scenes(parameters, context)
        tiles = scenes.learnt[0]
        yield from check_tiles_folder(tiles)
        for folder in scenes.learnt[1:]:
            yield from check_tiles_folder(folder)
            yield from check_alike(folder, tiles)
        for folder in scenes.held_out:
            yield from check_alike(folder, tiles)
        model = self.model(parameters, "INITIAL_MODEL", context)
        if model:
            yield from check_tiles_against_model(tiles, model)
        else:
            yield from check_encoder(*self._network_and_encoder(parameters, context))
        if not model and self.names(parameters, "RENAMED_CLASSES", context):
            yield Finding(tr("Renamed classes are those of an initial model: choose one, or rename none."))
        if all(self.parameterAsBool(parameters, name, context) for name in ("RESUME", "KEEP_ON_CANCEL")):
            yield Finding(tr("A cancelled training either keeps its best model or can be resumed: choose one of both."))
        yield from check_fusion(tiles, self.parameterAsEnumString(parameters, "FUSION", context))

    def _scenes(self, parameters: dict, context: QgsProcessingContext) -> SceneFolders:
        """The tiles folders to learn from and those held out."""
        return sorted_scenes(self.existing_path(parameters, "TILES", context),
                             self.tiles_folders(parameters, "ADDITIONAL_TILES", context),
                             self.tiles_folders(parameters, "HELD_OUT_TILES", context))

    def _network_and_encoder(self, parameters: dict, context: QgsProcessingContext) -> tuple[Network, str]:
        preset = self.parameterAsEnumString(parameters, "PRESET", context)
        if preset in PRESETS:
            return PRESETS[preset]
        return (self.parameterAsEnumString(parameters, "NETWORK", context),
                self.parameterAsString(parameters, "ENCODER", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._tiles = self._scenes(parameters, context)
        blocks = self.parameterAsVectorLayer(parameters, "LEFT_OUT", context)
        self._left_out = (LayerSources([blocks], blocks.extent(), blocks.crs(), context.transformContext())
                          if blocks else None)
        self._initial_model = self.model(parameters, "INITIAL_MODEL", context)
        self._preview = self.raster(parameters, "PREVIEW", context)
        events = self.parameterAsString(parameters, "TENSORBOARD", context)
        self._tensorboard = os.path.abspath(events) if events else ""  # need not be there yet
        if self.parameterAsBool(parameters, "KEEP_ON_CANCEL", context):
            self.cancel_grace_s = KEEP_BEST_GRACE_S

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> TrainJob:
        network, encoder = self._network_and_encoder(parameters, context)
        if len(self._tiles.learnt) + len(self._tiles.held_out) > 1:
            feedback.pushInfo(tr("Learnt from: {learnt}. Held out: {held_out}.").format(
                learnt=listed(self._tiles.learnt), held_out=listed(self._tiles.held_out) or tr("none")))
        preview_extent, preview_crs = self.extent_and_crs(parameters, "PREVIEW_EXTENT", context)
        return TrainJob(
            tiles_folder=self._tiles.learnt[0],
            additional_tiles=self._tiles.learnt[1:],
            held_out_tiles=self._tiles.held_out,
            left_out_ground=self._left_out.for_worker(feedback)[0] if self._left_out else None,
            network=network,
            encoder=encoder,
            encoder_weights=self.parameterAsString(parameters, "ENCODER_WEIGHTS", context),
            epochs=epochs_of(self.parameterAsEnumString(parameters, "THOROUGHNESS", context),
                             self.optional_number(parameters, "EPOCHS", context)),
            batch_size=self.parameterAsInt(parameters, "BATCH_SIZE", context),
            learning_rate=self.optional_number(parameters, "LEARNING_RATE", context),
            dice_weight=self.parameterAsDouble(parameters, "DICE_WEIGHT", context),
            patience_epochs=self.parameterAsInt(parameters, "PATIENCE", context),
            augmentation=self.parameterAsBool(parameters, "AUGMENTATION", context),
            class_weighting=self.parameterAsBool(parameters, "CLASS_WEIGHTING", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            ignore_class=self.parameterAsString(parameters, "IGNORE", context),
            loss=self.parameterAsEnumString(parameters, "LOSS", context),
            rare_class_sampling=self.parameterAsBool(parameters, "RARE_CLASSES", context),
            initial_model=self._initial_model,
            renamed_classes=self.names(parameters, "RENAMED_CLASSES", context),
            resume=self.parameterAsBool(parameters, "RESUME", context),
            tensorboard_folder=self._tensorboard,
            license_text=self.parameterAsString(parameters, "LICENSE", context),
            keep_best_on_cancel=self.parameterAsBool(parameters, "KEEP_ON_CANCEL", context),
            fusion=self.parameterAsEnumString(parameters, "FUSION", context),
            recipe=self.parameterAsEnumString(parameters, "RECIPE", context),
            osm_dropout=self.parameterAsDouble(parameters, "OSM_DROPOUT", context) / 100.0,
            preview_imagery=self._preview,
            preview_extent=preview_extent,
            preview_extent_crs_wkt=preview_crs,
            preview_output=QgsProcessingUtils.generateTempFilename("preview.png") if self._preview else "",
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            report_html=self.parameterAsFileOutput(parameters, "REPORT", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = {"OUTPUT": outputs["output"], "MIOU": outputs["miou"]}
        remember_model(outputs["output"], feedback)
        if outputs.get("report"):
            results["REPORT"] = outputs["report"]
        return results
