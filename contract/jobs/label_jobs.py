"""Jobs that make what a network learns from and looks at: labels, OSM rasters, stacked bands.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from ..choices import SENTINEL_2_MASKED, ProductLevel, Representation, Unlabelled
from ..fields import Range
from .job_fields import InputPath, MaskedValue, NotNegative, OutputPath, Text, VectorSource


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
    edge_tolerance_m: NotNegative = 0.0  # pixels so near to an object's edge are ignored
    imagery_date: Text = ""  # as 2021-05-30; empty: what the imagery's metadata say


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
class StackBandsJob:
    """Put the bands of several rasters, of whatever pixel size, into one raster on the grid of the finest."""

    kind: ClassVar[str] = "stackbands"
    rasters: tuple[InputPath, ...]
    output: OutputPath


@dataclass(frozen=True)
class CloudMaskJob:
    """Find clouds and their shadows with the networks of ukis-csmask.

    ``networks``: the package's wheel, or a folder with its files; empty: the package in the worker's environment.
    A band's reflectance is (value + ``offset``) / ``quantification``.
    """

    kind: ClassVar[str] = "cloudmask"
    imagery: InputPath
    output: OutputPath
    networks: InputPath = ""
    level: ProductLevel = "L2A"
    quantification: Annotated[float, Range(0, above=True)] = 10_000.0
    offset: float = 0.0  # -1000 since processing baseline 04.00 of Sentinel-2
    buffer_m: NotNegative = 120.0
