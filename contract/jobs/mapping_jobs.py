"""Jobs that map imagery: classes, then polygons and lines.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Optional

from ..choices import SENTINEL_2_MASKED, SIZE_MULTIPLE_PX, Precision, SmallPieces
from ..fields import Range
from ..path_roles import ADDED_TO
from .job_fields import (
    Device,
    InputPath,
    MaskedValue,
    NotNegative,
    OutputPath,
    Scheduler,
    Share,
    Text,
    VectorSource,
)


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
    precision: Precision = "auto"
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
    scheduler: Scheduler = ""  # share the work out over these workers; empty: one process does it


@dataclass(frozen=True)
class PredictBlockJob:
    """Predict one block of a scene's windows into a file of its own, as one of many workers of a predict job does."""

    kind: ClassVar[str] = "predictblock"
    scene: PredictJob  # of one imagery; its outputs say which layers are wanted
    output: OutputPath
    block: Annotated[int, Range(0)]  # its number, row after row of blocks
    block_side: Annotated[int, Range(1)]  # of a block, in windows
    runtime: Text = ""  # the one that all blocks are predicted by; empty: the fastest here


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
    scheduler: Scheduler = ""  # share the work out over these workers; empty: one process does it
    shared_folder: Annotated[str, ADDED_TO] = ""  # what workers write lies in it for a while; empty: beside the output


@dataclass(frozen=True)
class VectorizeStripJob:
    """Look at one strip of a class raster, or draw it, and write what was found, as one of many workers does."""

    kind: ClassVar[str] = "vectorizestrip"
    vectorization: VectorizeJob
    output: OutputPath
    strip: Annotated[int, Range(0)]  # its number, from the upper one on
    regions: InputPath = ""  # what each piece is of, for drawing; empty: the first look at the strip
    objects_folder: Annotated[str, ADDED_TO] = ""  # keeps objects that are grown out of distances; empty: none does
