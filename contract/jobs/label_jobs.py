"""Jobs that make what a network learns from and looks at: labels, OSM rasters, stacked bands.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ..choices import SENTINEL_2_MASKED, Representation, Unlabelled
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
