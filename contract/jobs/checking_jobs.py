"""Jobs that say how good a map is.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional

from ..fields import Range
from ..path_roles import ADDED_TO, INPUT_WEIGHTS
from .job_fields import (
    Device,
    InputPath,
    NotNegative,
    OutputPath,
    Scheduler,
    Seed,
    Share,
    Text,
    TilesFolderPath,
    VectorSource,
)


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
    scheduler: Scheduler = ""  # share the work out over these workers; empty: one process does it


@dataclass(frozen=True)
class EvaluateStripJob:
    """Compare one strip of an evaluation and write what it adds to the figures, as one of many workers does."""

    kind: ClassVar[str] = "evaluatestrip"
    evaluation: EvaluateJob
    output: OutputPath
    strip: Annotated[int, Range(0)]  # its number, from the upper one on
    objects_folder: Annotated[str, ADDED_TO] = ""  # keeps objects that are grown out of distances; empty: none does


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
class LabelQualityJob:
    """Rank the blocks of a tiles folder by how likely their labels are wrong: GeoPackage and report.

    ``places_output`` gets the places whose labels are in doubt, of all blocks, as polygons. Without a ``model`` each
    block is predicted by a network that a short training made without it.
    """

    kind: ClassVar[str] = "labelquality"
    tiles_folder: TilesFolderPath
    output: OutputPath
    report_html: OutputPath
    report_json: OutputPath
    model: InputPath = ""  # must never have seen these labels
    folds: Annotated[int, Range(2, 10)] = 3
    epochs: Annotated[int, Range(1)] = 5  # of each fold's training
    encoder: Text = "efficientnet-lite0"
    encoder_weights: Annotated[str, INPUT_WEIGHTS] = "imagenet"
    suspect_certainty: Share = 0.9  # from which a block is not to be used
    device: Device = "auto"
    seed: Seed = 0
    places_output: OutputPath = ""  # GeoPackage
