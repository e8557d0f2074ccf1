"""Jobs that make tiles of labels and train networks on them.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional

from ..choices import EPOCHS_OF, SENTINEL_2_MASKED, SIZE_MULTIPLE_PX, FusionWish, Loss, Network, Recipe, SceneRole
from ..fields import Range
from ..path_roles import ADDED_TO, INPUT_WEIGHTS, OUTPUT_FOLDER, TRAINED_MODEL
from .job_fields import Device, InputPath, MaskedValue, OutputPath, Seed, Share, Text, TilesFolderPath, VectorSource


@dataclass(frozen=True)
class LabelledImagery:
    """A further scene of a TilesJob: its imagery, its labels, and what it is for."""

    imagery: InputPath
    labels: InputPath
    role: SceneRole = "learnt"
    osm_raster: InputPath = ""
    mask_raster: InputPath = ""


@dataclass(frozen=True)
class TilesJob:
    """Cut imagery and labels into training, validation and test tiles.

    ``pixel_size_m`` None is what ``learning_pixel_size_m`` finds for the classes, 0 the imagery's own. With
    ``additional_scenes`` the output holds a tiles folder of each scene; the job's own imagery is the first, which is
    learnt from and whose pixel size all others get.
    """

    kind: ClassVar[str] = "tiles"
    imagery: InputPath
    labels: InputPath
    output_folder: Annotated[str, OUTPUT_FOLDER]
    tile_size_px: Annotated[int, Range(SIZE_MULTIPLE_PX, 4096, multiple=SIZE_MULTIPLE_PX)] = 256
    overlap_fraction: Annotated[float, Range(0, 0.9)] = 0.5
    validation_fraction: Annotated[float, Range(0, 0.8)] = 0.2
    test_fraction: Annotated[float, Range(0, 0.8)] = 0.2
    minimum_labelled_share: Share = 0.0
    seed: Seed = 0
    pixel_size_m: Optional[Annotated[float, Range(0, 100_000)]] = None
    osm_raster: InputPath = ""  # of an osmchannels job; its tiles lie beside the imagery's
    ignore_class: Text = ""  # name or id of a class of the labels that means "not labelled"
    bands: tuple[Text, ...] = ()  # names or numbers, in the order they shall have; empty: all
    clip_high_percent: Optional[Annotated[float, Range(0, 49)]] = None  # None: 0.1 of 8 bits, 2 of more
    scheme: Optional[dict[str, Any]] = None  # of labels that carry none
    mask_raster: InputPath = ""  # clouds and the like; masked_values empty: all but 0
    masked_values: tuple[MaskedValue, ...] = SENTINEL_2_MASKED
    # Labels count inside these polygons alone; of a wheretolabel job, inside those whose state is "labelled".
    places: Optional[VectorSource] = None  # of the job's own imagery, not of the additional scenes
    # Of labels that a model made of this imagery: what it was less sure of is not labelled.
    confidence: InputPath = ""
    minimum_confidence: Share = 0.8
    additional_scenes: tuple[LabelledImagery, ...] = ()


# Of a TrainJob that names no learning rate: where it begins, and where it goes on from an initial model.
LEARNING_RATE, FINE_TUNING_RATE = 3e-4, 1e-4
# Of a TrainJob: what a user looks at meanwhile is no part of what is learnt.
PREVIEW_FIELDS = ("preview_imagery", "preview_extent", "preview_extent_crs_wkt", "preview_output")


@dataclass(frozen=True)
class TrainJob:
    """Train a network on one or several tiles folders.

    ``additional_tiles`` are learnt from, too; ``held_out_tiles`` only tell how good the model is where it never was.
    """

    kind: ClassVar[str] = "train"
    tiles_folder: TilesFolderPath
    output: Annotated[str, TRAINED_MODEL]
    report_html: OutputPath = ""
    network: Network = "unet"
    encoder: Text = "efficientnet-lite0"
    encoder_weights: Annotated[str, INPUT_WEIGHTS] = "imagenet"  # or "none", or the path of a .safetensors file
    epochs: Annotated[int, Range(1)] = EPOCHS_OF["normal"]
    batch_size: Annotated[int, Range(1)] = 8
    learning_rate: Optional[Annotated[float, Range(0, above=True)]] = None  # None: what settled_learning_rate says
    dice_weight: Share = 0.5
    patience_epochs: Annotated[int, Range(0)] = 10  # 0: never stop early
    augmentation: bool = True
    class_weighting: bool = False
    device: Device = "auto"
    seed: Seed = 0
    keep_best_on_cancel: bool = False
    ignore_class: Text = ""  # name or id of a class of the tiles whose pixels never count
    loss: Loss = "dice"
    rare_class_sampling: bool = False
    initial_model: InputPath = ""  # its network, encoder and weights are the start
    renamed_classes: tuple[Text, ...] = ()  # "old=new" of the initial model's classes
    resume: bool = False  # keep a checkpoint beside the output, and go on from it
    tensorboard_folder: Annotated[str, ADDED_TO] = ""
    license_text: Text = ""  # kept in the model's card
    fusion: FusionWish = "auto"  # how imagery and OSM come together, where the tiles have OSM
    recipe: Recipe = "own"  # "audebert2017" fixes batch size, learning rate, loss, OSM dropout
    # Share of the training tiles whose OSM is hidden, so that the model works without, too.
    osm_dropout: Annotated[float, Range(0, 0.9)] = 0.3
    additional_tiles: tuple[TilesFolderPath, ...] = ()
    held_out_tiles: tuple[TilesFolderPath, ...] = ()
    # Of a labelquality job: labels on polygons whose field "use" is false are not learnt from.
    left_out_ground: Optional[VectorSource] = None
    # After each epoch a picture of what the network says of a part of this imagery, which need not be learnt from.
    preview_imagery: InputPath = ""
    preview_extent: tuple[float, ...] = ()  # left, bottom, right, top; empty: the middle of the imagery
    preview_extent_crs_wkt: Text = ""  # empty: the imagery's
    preview_output: OutputPath = ""

    @property
    def settled_learning_rate(self) -> float:
        """The learning rate that is meant: more than ``FINE_TUNING_RATE`` makes a model forget what it knows."""
        if self.learning_rate is not None:
            return self.learning_rate
        return FINE_TUNING_RATE if self.initial_model else LEARNING_RATE


@dataclass(frozen=True)
class LearnClicksJob:
    """Fine-tune a model on points of imagery where it is wrong; elsewhere it shall say what it says now.

    ``points`` have the class that is there in ``class_field``, by name or id. ``tiles_folder``: tiles like those that
    the model was trained on; it is kept as it is on them, too. ``classes_output``: what the new model says of the
    imagery, or of an extent of it.
    """

    kind: ClassVar[str] = "learnfromclicks"
    model: InputPath
    imagery: InputPath
    points: VectorSource
    output: OutputPath
    class_field: Text = "class"
    tiles_folder: TilesFolderPath = ""
    classes_output: OutputPath = ""
    extent: tuple[float, ...] = ()  # left, bottom, right, top: only pixels inside are predicted
    extent_crs_wkt: Text = ""  # empty: the imagery's
    osm_raster: InputPath = ""  # of an osmchannels job, where the model takes OSM beside the imagery
    steps: Annotated[int, Range(1, 10_000)] = 50
    # How far around a click what the model says alike is taken to be the class of the click.
    footprint_px: Annotated[int, Range(1, 48)] = 16
    seed: Seed = 0
    device: Device = "auto"
