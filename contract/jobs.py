"""The jobs a worker can be given: one frozen dataclass each, the same from QGIS, a file or a test.

Paths are absolute strings. Every field says what it may hold, and every text what it is: an input or an output, whose
paths must not meet (``contract.output_paths``), one of ``contract.choices``, or plain text.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional, Union

from .choices import (
    DEVICE,
    DEVICE_WORDS,
    SENTINEL_2_MASKED,
    SIZE_MULTIPLE_PX,
    FusionWish,
    Loss,
    Network,
    Recipe,
    Representation,
    SmallPieces,
    Unlabelled,
)
from .fields import Pattern, Range
from .path_roles import ADDED_TO, INPUT, INPUT_TILES, INPUT_WEIGHTS, NO_PATH, OUTPUT, OUTPUT_FOLDER, TRAINED_MODEL

Text = Annotated[str, NO_PATH]
InputPath = Annotated[str, INPUT]
TilesFolderPath = Annotated[str, INPUT_TILES]
OutputPath = Annotated[str, OUTPUT]
Device = Annotated[str, NO_PATH, Pattern(DEVICE, DEVICE_WORDS)]
Seed = Annotated[int, Range(0, 2**31 - 1)]
NotNegative = Annotated[float, Range(0)]
Share = Annotated[float, Range(0, 1)]
# Of masks: what any raster of whole numbers can hold.
MaskedValue = Annotated[int, Range(-(2**31), 2**32 - 1)]


@dataclass(frozen=True)
class VectorSource:
    """A vector layer the worker can read with OGR.

    ``layer`` empty means every line and polygon layer of the file; ``crs_wkt`` empty means the file's own CRS.
    """

    path: InputPath
    layer: Text = ""
    where: Text = ""
    crs_wkt: Text = ""
    name: Text = ""


@dataclass(frozen=True)
class CheckJob:
    """Import everything and report versions and devices; ``measure_speed`` runs the default network for a second."""

    kind: ClassVar[str] = "check"
    measure_speed: bool = False


@dataclass(frozen=True)
class LabelJob:
    """Burn vector layers into a class raster on the imagery's grid."""

    kind: ClassVar[str] = "label"
    imagery: InputPath
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: OutputPath
    class_field: Text = ""
    unlabelled: Unlabelled = "background"
    mask_raster: InputPath = ""  # clouds and the like; masked_values empty: all but 0
    masked_values: tuple[MaskedValue, ...] = SENTINEL_2_MASKED


@dataclass(frozen=True)
class OsmChannelsJob:
    """Draw vector layers as a network's input: a band for each class, binary or as signed distance in metres."""

    kind: ClassVar[str] = "osmchannels"
    imagery: InputPath
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: OutputPath
    classes: tuple[Text, ...] = ()  # names or ids; empty: all with OSM rules but class 0
    representation: Representation = "binary"
    clip_m: NotNegative = 20.0  # of distances
    class_field: Text = ""


@dataclass(frozen=True)
class OsmFeaturesJob:
    """Turn an Overpass server's answers (JSON files) into a GeoPackage of OSM features, by class of a scheme."""

    kind: ClassVar[str] = "osmfeatures"
    answers: tuple[InputPath, ...]
    scheme: dict[str, Any]
    output: OutputPath
    attribution: Text = ""  # kept with every layer


@dataclass(frozen=True)
class StackBandsJob:
    """Put the bands of several rasters, of whatever pixel size, into one raster on the grid of the finest."""

    kind: ClassVar[str] = "stackbands"
    rasters: tuple[InputPath, ...]
    output: OutputPath


@dataclass(frozen=True)
class TilesJob:
    """Cut imagery and labels into training, validation and test tiles.

    ``pixel_size_m`` None is what ``learning_pixel_size_m`` finds for the classes, 0 the imagery's own.
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
    epochs: Annotated[int, Range(1)] = 30
    batch_size: Annotated[int, Range(1)] = 8
    learning_rate: Annotated[float, Range(0, above=True)] = 3e-4
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


@dataclass(frozen=True)
class ModelInfoJob:
    """Show a model's card: as a page, as JSON, and in the log."""

    kind: ClassVar[str] = "modelinfo"
    model: InputPath
    report_html: OutputPath
    report_json: OutputPath


@dataclass(frozen=True)
class ExportModelJob:
    """Write a model as ONNX, and a STAC item that describes it."""

    kind: ClassVar[str] = "exportmodel"
    model: InputPath
    output: OutputPath
    stac_output: OutputPath = ""


@dataclass(frozen=True)
class AdditionalImagery:
    """Further imagery of a predict job, with its own outputs."""

    imagery: InputPath
    output: OutputPath
    confidence_output: OutputPath = ""
    probabilities_output: OutputPath = ""


@dataclass(frozen=True)
class PredictJob:
    """Predict a class for every valid pixel of the imagery."""

    kind: ClassVar[str] = "predict"
    imagery: InputPath
    model: InputPath
    output: OutputPath
    confidence_output: OutputPath = ""
    overlap_fraction: Annotated[float, Range(0, 0.75)] = 0.125
    # None: what suits the network
    window_size_px: Optional[Annotated[int, Range(SIZE_MULTIPLE_PX, 4096, multiple=SIZE_MULTIPLE_PX)]] = None
    batch_size: Annotated[int, Range(0)] = 0  # 0: find one
    device: Device = "auto"
    probabilities_output: OutputPath = ""
    area: Optional[VectorSource] = None  # only pixels inside these polygons
    extent: tuple[float, ...] = ()  # left, bottom, right, top: only pixels inside
    extent_crs_wkt: Text = ""  # empty: the imagery's
    test_time_augmentation: bool = False  # eight views of each window, averaged
    resume: bool = False  # keep a checkpoint beside the output, and go on from it
    additional: tuple[AdditionalImagery, ...] = ()  # further imagery for the same model
    osm_raster: InputPath = ""  # of an osmchannels job, for all of the imagery
    mask_raster: InputPath = ""  # clouds and the like; masked_values empty: all but 0
    masked_values: tuple[MaskedValue, ...] = SENTINEL_2_MASKED


@dataclass(frozen=True)
class VectorizeJob:
    """Turn a class raster into polygons (GeoPackage; QGIS writes it on to wherever the user wants it)."""

    kind: ClassVar[str] = "vectorize"
    classes_raster: InputPath
    output: OutputPath
    confidence: InputPath = ""
    class_names: tuple[Text, ...] = ()  # names or ids; empty: all
    # None: what the class's kind says, at least the area of 9 pixels
    minimum_area_m2: Optional[NotNegative] = None
    simplify_m: Optional[NotNegative] = None  # None: one pixel; 0: not at all
    smooth_m: NotNegative = 0.0  # how far corners are rounded, those of squared outlines excepted
    minimum_area_by_class: Optional[dict[str, NotNegative]] = None  # m² by class name or id, where it differs
    small_pieces: SmallPieces = "merge"  # into the neighbour of the longest shared boundary
    # Names or ids of classes whose outlines get right angles; None: those that the scheme says.
    square_classes: Optional[tuple[Text, ...]] = None
    square_minimum_overlap: Share = 0.85  # of its area (intersection over union) that a squared outline must keep
    centerlines_output: OutputPath = ""  # GeoPackage of the centre lines of centerline_classes
    centerline_classes: tuple[Text, ...] = ()  # names or ids; empty: the lines of the scheme
    bridge_gaps_m: NotNegative = 20.0  # longest gap of centre lines whose ends point at each other; 0: none is bridged
    # Smaller holes, whatever is in them, become part of the polygon around them; None: in objects, below the smallest.
    fill_holes_m2: Optional[NotNegative] = None


@dataclass(frozen=True)
class EvaluateJob:
    """Compare a prediction with a reference: a labels raster, or layers burnt with a scheme.

    ``border_erosion_px`` leaves out pixels that near to another class of the reference (ISPRS: 3). With a
    ``confidence`` raster the model's confidence is judged too. ``imagery`` is shown in the report. Classes are judged
    by their kind: ``road_classes`` and ``object_classes`` are names or ids of what is judged as lines and as objects,
    None for what the prediction's scheme says, none for no class.
    """

    kind: ClassVar[str] = "evaluate"
    prediction: InputPath
    report_html: OutputPath
    report_json: OutputPath
    reference_raster: InputPath = ""
    reference_layers: tuple[VectorSource, ...] = ()
    scheme: Optional[dict[str, Any]] = None
    class_field: Text = ""
    tiles_folder: TilesFolderPath = ""
    border_erosion_px: Annotated[int, Range(0, 10_000)] = 0
    boundary_tolerance_m: Optional[NotNegative] = None  # None: two pixels
    road_classes: Optional[tuple[Text, ...]] = None
    object_classes: Optional[tuple[Text, ...]] = None
    confidence: InputPath = ""
    ignore_class: Text = ""  # name or id of a class of the reference whose pixels never count
    imagery: InputPath = ""
    errors_output: OutputPath = ""  # GeoPackage of polygons of errors
    errors_minimum_area_m2: Optional[NotNegative] = None  # None: the area of 9 pixels


@dataclass(frozen=True)
class QaSampleJob:
    """Draw stratified random points in a class raster, for a user to say what is there."""

    kind: ClassVar[str] = "qasample"
    classes_raster: InputPath
    output: OutputPath
    count_per_class: Annotated[int, Range(2, 10_000)] = 50
    seed: Seed = 0


@dataclass(frozen=True)
class EstimateAreasJob:
    """Estimate areas and accuracies, with confidence intervals, from points of a qasample job that were filled in."""

    kind: ClassVar[str] = "estimateareas"
    points: VectorSource
    report_html: OutputPath
    report_json: OutputPath


@dataclass(frozen=True)
class CompareOsmJob:
    """Compare mapped polygons with OSM layers, object by object: GeoPackage and report.

    ``classes_raster``: the map they were drawn from, whose ground is compared; empty: the extent of the polygons.
    """

    kind: ClassVar[str] = "compareosm"
    polygons: VectorSource
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: OutputPath
    report_html: OutputPath
    report_json: OutputPath
    classes_raster: InputPath = ""
    classes: tuple[Text, ...] = ()  # names or ids; empty: the objects of the scheme
    class_field: Text = ""


Job = Union[CheckJob, LabelJob, OsmChannelsJob, OsmFeaturesJob, StackBandsJob, TilesJob, TrainJob, PredictJob,
            VectorizeJob, EvaluateJob, QaSampleJob, EstimateAreasJob, CompareOsmJob, ModelInfoJob, ExportModelJob]
JOBS: dict[str, type] = {job.kind: job for job in typing.get_args(Job)}
