"""The jobs a worker can be given: one frozen dataclass each, the same from QGIS, a file or a test.

Paths are absolute strings. Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, Union


@dataclass(frozen=True)
class VectorSource:
    """A vector layer the worker can read with OGR.

    ``layer`` empty means every line and polygon layer of the file; ``crs_wkt`` empty means the file's own CRS.
    """

    path: str
    layer: str = ""
    where: str = ""
    crs_wkt: str = ""
    name: str = ""


@dataclass(frozen=True)
class CheckJob:
    """Import everything and report versions and devices; ``measure_speed`` runs the default network for a second."""

    kind: ClassVar[str] = "check"
    measure_speed: bool = False


@dataclass(frozen=True)
class LabelJob:
    """Burn vector layers into a class raster on the imagery's grid."""

    kind: ClassVar[str] = "label"
    imagery: str
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: str
    class_field: str = ""
    unlabelled: str = "background"  # or "ignore"
    mask_raster: str = ""  # clouds and the like; empty masked_values: all but 0
    masked_values: tuple[int, ...] = ()


@dataclass(frozen=True)
class OsmChannelsJob:
    """Draw vector layers as a network's input: a band for each class, binary or as signed distance in metres."""

    kind: ClassVar[str] = "osmchannels"
    imagery: str
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: str
    classes: tuple[str, ...] = ()  # names or ids; empty: all with OSM rules but class 0
    representation: str = "binary"  # or "distance"
    clip_m: float = 20.0  # of distances
    class_field: str = ""


@dataclass(frozen=True)
class StackBandsJob:
    """Put the bands of several rasters, of whatever pixel size, into one raster on the grid of the finest."""

    kind: ClassVar[str] = "stackbands"
    rasters: tuple[str, ...]
    output: str


@dataclass(frozen=True)
class TilesJob:
    """Cut imagery and labels into training, validation and test tiles; ``pixel_size_m`` 0 is the imagery's own."""

    kind: ClassVar[str] = "tiles"
    imagery: str
    labels: str
    output_folder: str
    tile_size_px: int = 256
    overlap_fraction: float = 0.5
    validation_fraction: float = 0.2
    test_fraction: float = 0.0
    minimum_labelled_share: float = 0.0
    seed: int = 0
    pixel_size_m: float = 0.0
    osm_raster: str = ""  # of an osmchannels job; its tiles lie beside the imagery's
    ignore_class: str = ""  # name or id of a class of the labels that means "not labelled"
    bands: tuple[str, ...] = ()  # names or numbers, in the order they shall have; empty: all
    clip_high_percent: Optional[float] = None  # None: 0.1 of 8 bits, 2 of more
    scheme: Optional[dict[str, Any]] = None  # of labels that carry none
    mask_raster: str = ""  # clouds and the like; empty masked_values: all but 0
    masked_values: tuple[int, ...] = ()


@dataclass(frozen=True)
class TrainJob:
    """Train a network on a tiles folder."""

    kind: ClassVar[str] = "train"
    tiles_folder: str
    output: str
    report_html: str = ""
    network: str = "unet"
    encoder: str = "efficientnet-lite0"
    encoder_weights: str = "imagenet"  # or "none", or the path of a .safetensors file
    epochs: int = 30
    batch_size: int = 8
    learning_rate: float = 3e-4
    dice_weight: float = 0.5
    patience_epochs: int = 10
    augmentation: bool = True
    class_weighting: bool = False
    device: str = "auto"
    seed: int = 0
    keep_best_on_cancel: bool = False
    ignore_class: str = ""  # name or id of a class of the tiles whose pixels never count
    loss: str = "dice"  # or "focal", "lovasz", "tversky"
    rare_class_sampling: bool = False
    initial_model: str = ""  # its network, encoder and weights are the start
    renamed_classes: tuple[str, ...] = ()  # "old=new" of the initial model's classes
    resume: bool = False  # keep a checkpoint beside the output, and go on from it
    tensorboard_folder: str = ""
    license_text: str = ""  # kept in the model's card
    fusion: str = "auto"  # how imagery and OSM come together, where the tiles have OSM; or "none"
    recipe: str = "own"  # or "audebert2017", which fixes batch size, learning rate and loss
    osm_dropout: float = 0.3  # share of the training tiles whose OSM is hidden, so that the model works without, too


@dataclass(frozen=True)
class ModelInfoJob:
    """Show a model's card: as a page, as JSON, and in the log."""

    kind: ClassVar[str] = "modelinfo"
    model: str
    report_html: str
    report_json: str


@dataclass(frozen=True)
class ExportModelJob:
    """Write a model as ONNX, and a STAC item that describes it."""

    kind: ClassVar[str] = "exportmodel"
    model: str
    output: str
    stac_output: str = ""


@dataclass(frozen=True)
class AdditionalImagery:
    """Further imagery of a predict job, with its own outputs."""

    imagery: str
    output: str
    confidence_output: str = ""
    probabilities_output: str = ""


@dataclass(frozen=True)
class PredictJob:
    """Predict a class for every valid pixel of the imagery."""

    kind: ClassVar[str] = "predict"
    imagery: str
    model: str
    output: str
    confidence_output: str = ""
    overlap_fraction: float = 0.125
    batch_size: int = 0  # 0: find one
    device: str = "auto"
    probabilities_output: str = ""
    area: Optional[VectorSource] = None  # only pixels inside these polygons
    extent: tuple[float, ...] = ()  # left, bottom, right, top: only pixels inside
    extent_crs_wkt: str = ""  # empty: the imagery's
    test_time_augmentation: bool = False  # eight views of each window, averaged
    resume: bool = False  # keep a checkpoint beside the output, and go on from it
    additional: tuple[AdditionalImagery, ...] = ()  # further imagery for the same model
    osm_raster: str = ""  # of an osmchannels job, for all of the imagery
    mask_raster: str = ""  # clouds and the like; empty masked_values: all but 0
    masked_values: tuple[int, ...] = ()


@dataclass(frozen=True)
class VectorizeJob:
    """Turn a class raster into polygons (GeoPackage; QGIS writes it on to wherever the user wants it)."""

    kind: ClassVar[str] = "vectorize"
    classes_raster: str
    output: str
    confidence: str = ""
    class_names: tuple[str, ...] = ()  # names or ids; empty: all
    minimum_area_m2: Optional[float] = None  # None: what the class's kind says, at least the area of 9 pixels
    simplify_m: Optional[float] = None  # None: one pixel; 0: not at all
    smooth_m: float = 0.0  # how far corners are rounded, those of squared outlines excepted
    minimum_area_by_class: Optional[dict[str, Any]] = None  # m² by class name or id, where it differs
    small_pieces: str = "merge"  # into the neighbour of the longest shared boundary; or "drop"
    # Names or ids of classes whose outlines get right angles; None: those that the scheme says.
    square_classes: Optional[tuple[str, ...]] = None
    square_minimum_overlap: float = 0.85  # of its area (intersection over union) that a squared outline must keep
    centerlines_output: str = ""  # GeoPackage of the centre lines of centerline_classes
    centerline_classes: tuple[str, ...] = ()  # names or ids; empty: the lines of the scheme
    # Smaller holes, whatever is in them, become part of the polygon around them; None: in objects, below the smallest.
    fill_holes_m2: Optional[float] = None


@dataclass(frozen=True)
class EvaluateJob:
    """Compare a prediction with a reference: a labels raster, or layers burnt with a scheme.

    ``border_erosion_px`` leaves out pixels that near to another class of the reference (ISPRS: 3). With a
    ``confidence`` raster the model's confidence is judged too. ``imagery`` is shown in the report.
    """

    kind: ClassVar[str] = "evaluate"
    prediction: str
    report_html: str
    report_json: str
    reference_raster: str = ""
    reference_layers: tuple[VectorSource, ...] = ()
    scheme: Optional[dict[str, Any]] = None
    class_field: str = ""
    tiles_folder: str = ""
    border_erosion_px: int = 0
    boundary_tolerance_m: Optional[float] = None  # None: two pixels
    road_classes: tuple[str, ...] = ("road",)  # whose connectivity is compared, if they are there
    object_classes: tuple[str, ...] = ("building",)  # whose objects are counted
    confidence: str = ""
    ignore_class: str = ""  # name or id of a class of the reference whose pixels never count
    imagery: str = ""
    errors_output: str = ""  # GeoPackage of polygons of errors
    errors_minimum_area_m2: Optional[float] = None  # None: the area of 9 pixels


@dataclass(frozen=True)
class QaSampleJob:
    """Draw stratified random points in a class raster, for a user to say what is there."""

    kind: ClassVar[str] = "qasample"
    classes_raster: str
    output: str
    count_per_class: int = 50
    seed: int = 0


@dataclass(frozen=True)
class EstimateAreasJob:
    """Estimate areas and accuracies, with confidence intervals, from points of a qasample job that were filled in."""

    kind: ClassVar[str] = "estimateareas"
    points: VectorSource
    report_html: str
    report_json: str


Job = Union[CheckJob, LabelJob, OsmChannelsJob, StackBandsJob, TilesJob, TrainJob, PredictJob, VectorizeJob,
            EvaluateJob, QaSampleJob, EstimateAreasJob, ModelInfoJob, ExportModelJob]
JOBS: dict[str, type] = {job.kind: job for job in typing.get_args(Job)}
