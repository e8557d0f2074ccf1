"""Jobs that bring OpenStreetMap in, align it with imagery and compare maps with it.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional

from ..choices import ExportedFeatures, ExportedStatus, OsmExportFormat
from ..fields import Range
from .job_fields import InputPath, OutputPath, Share, Text, VectorSource


@dataclass(frozen=True)
class OsmFeaturesJob:
    """Turn an Overpass server's answers (JSON files) into a GeoPackage of OSM features, by class of a scheme."""

    kind: ClassVar[str] = "osmfeatures"
    answers: tuple[InputPath, ...]
    scheme: dict[str, Any]
    output: OutputPath
    attribution: Text = ""  # kept with every layer


@dataclass(frozen=True)
class CompareOsmJob:
    """Compare mapped polygons with OSM layers, object by object, and lines by length: GeoPackages and report.

    ``lines``: centre lines of the map, compared by their length and written to ``lines_output``.
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
    classes: tuple[Text, ...] = ()  # names or ids; empty: the objects of the scheme, and its lines
    class_field: Text = ""
    lines: Optional[VectorSource] = None
    lines_output: OutputPath = ""  # needed with lines
    line_buffer_m: Annotated[float, Range(0.1, 1000)] = 5.0  # lines that are nearer are the same
    imagery_date: Text = ""  # as 2021-05-30; empty: not known


@dataclass(frozen=True)
class ExportOsmJob:
    """Write features as a file for people who edit OpenStreetMap: nothing is uploaded, and no OSM object is changed.

    ``layers``: what OpenStreetMap has, which new objects must not overlap; empty: that is not checked.
    ``statuses``: which features of a comparison; layers without a field ``status`` are new as a whole.
    ``features``: those whose field ``accepted`` is ticked, or all.
    """

    kind: ClassVar[str] = "exportosm"
    source: VectorSource
    scheme: dict[str, Any]
    output: OutputPath
    layers: tuple[VectorSource, ...] = ()
    format: OsmExportFormat = "osm"
    statuses: ExportedStatus = "new"
    features: ExportedFeatures = "accepted"
    tags: tuple[Text, ...] = ()  # class: key=value, in place of the tags of the scheme's OSM rules
    source_tag: Text = "aerial imagery"  # what the objects were drawn from; empty: no tag
    class_field: Text = ""  # of the OSM layers


@dataclass(frozen=True)
class AlignOsmJob:
    """Find by how much OSM layers lie beside what imagery shows, block by block, and write them moved onto it.

    What the imagery shows is told by ``probabilities`` of a predict job, or, without them, by its edges.
    """

    kind: ClassVar[str] = "alignosm"
    imagery: InputPath
    layers: tuple[VectorSource, ...]
    scheme: dict[str, Any]
    output: OutputPath  # GeoPackage: a layer for each of those given, moved
    shifts_output: OutputPath  # GeoPackage: a point for each block
    report_html: OutputPath
    report_json: OutputPath
    probabilities: InputPath = ""
    classes: tuple[Text, ...] = ()  # names or ids that are aligned; empty: the objects of the scheme
    class_field: Text = ""
    block_size_m: Annotated[float, Range(20, 2000)] = 100.0
    maximum_shift_m: Annotated[float, Range(1, 50)] = 10.0
    minimum_certainty: Share = 0.15  # below it a block has no answer
