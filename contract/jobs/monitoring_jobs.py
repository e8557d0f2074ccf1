"""Jobs that keep a map true: what changed, which model fits or is better, where a label would teach it most.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional

from ..choices import SIZE_MULTIPLE_PX, LeastVerdict, PlaceScore
from ..fields import Range
from .job_fields import Device, InputPath, NotNegative, OutputPath, Seed, Text, TilesFolderPath, VectorSource


@dataclass(frozen=True)
class ChangesJob:
    """Find what changed between two maps, each a class raster or polygons: raster, polygons, objects and report.

    Classes are matched by name, the second map is seen on the grid of the first, and the ground of both is compared.
    ``scheme``: colours and kinds of the classes of polygons, which do not carry them. ``points``: a QA sample of the
    change raster of an earlier run, filled in.
    """

    kind: ClassVar[str] = "changes"
    output: OutputPath
    polygons_output: OutputPath
    report_html: OutputPath
    report_json: OutputPath
    before_raster: InputPath = ""
    after_raster: InputPath = ""
    before_polygons: Optional[VectorSource] = None
    after_polygons: Optional[VectorSource] = None
    scheme: Optional[dict[str, Any]] = None
    before_confidence: InputPath = ""
    after_confidence: InputPath = ""
    tolerance_m: Optional[NotNegative] = None  # None: two pixels of the coarser map
    minimum_area_m2: Optional[NotNegative] = None  # None: the area of 9 pixels
    pixel_size_m: Annotated[float, Range(0, 1000, above=True)] = 0.5  # where both maps are polygons
    objects_output: OutputPath = ""  # GeoPackage of objects that appeared, are gone or altered
    object_classes: Optional[tuple[Text, ...]] = None  # None: those that the schemes say; none: no class
    points: Optional[VectorSource] = None


@dataclass(frozen=True)
class CheckModelJob:
    """Say whether a model fits imagery, with a verdict from "keep" to "no".

    ``layers`` (OSM, by the rules of ``scheme``, or with a class field) or ``labels`` are compared with what the model
    predicts on sampled windows. ``least_verdict``: a worse one is an error, once the reports are written.
    """

    kind: ClassVar[str] = "checkmodel"
    model: InputPath
    imagery: InputPath
    report_html: OutputPath
    report_json: OutputPath
    labels: InputPath = ""
    layers: tuple[VectorSource, ...] = ()
    scheme: Optional[dict[str, Any]] = None
    class_field: Text = ""
    osm_raster: InputPath = ""  # of an osmchannels job, where the model takes OSM beside the imagery
    window_count: Annotated[int, Range(1, 1000)] = 24
    seed: Seed = 0
    device: Device = "auto"
    least_verdict: LeastVerdict = "none"


@dataclass(frozen=True)
class WhereToLabelJob:
    """Rank places of imagery by what a label there would teach a model: GeoPackage of squares, and reports.

    Places that ``labels`` fill by half, and those that ``earlier_places`` overlap by half, are known already.
    ``osm_labels``: class raster of OSM (of a label job), which may be wrong.
    """

    kind: ClassVar[str] = "wheretolabel"
    model: InputPath
    imagery: InputPath
    output: OutputPath
    report_html: OutputPath
    report_json: OutputPath
    labels: InputPath = ""
    osm_labels: InputPath = ""
    earlier_places: Optional[VectorSource] = None
    drawn_output: OutputPath = ""  # GeoPackage of an empty layer for the labels, with the field class_name
    osm_raster: InputPath = ""  # of an osmchannels job, where the model takes OSM beside the imagery
    area: Optional[VectorSource] = None
    place_count: Annotated[int, Range(1, 1000)] = 20
    place_size_px: Annotated[int, Range(0, 4096, multiple=SIZE_MULTIPLE_PX)] = 0  # 0: that of the model's tiles
    score: PlaceScore = "entropy"
    seed: Seed = 0  # of the score "random"
    device: Device = "auto"


@dataclass(frozen=True)
class CompareModelsJob:
    """Say which of two models is better, on the test split of a tiles folder, or on imagery with labels.

    Either ``tiles_folder`` or ``imagery`` and ``labels`` are given. What counts once are blocks of the scene: those of
    the tiles' split, or squares of ``block_size_m``.
    """

    kind: ClassVar[str] = "comparemodels"
    model: InputPath
    other_model: InputPath
    report_html: OutputPath
    report_json: OutputPath
    tiles_folder: TilesFolderPath = ""
    imagery: InputPath = ""
    labels: InputPath = ""
    osm_raster: InputPath = ""  # of an osmchannels job, for a model that takes OSM beside the imagery
    # None: the tiles' blocks where they are enough, else squares of a tile; a hundredth of the scene without tiles
    block_size_m: Optional[Annotated[float, Range(0, 100_000, above=True)]] = None
    seed: Seed = 0
    device: Device = "auto"


@dataclass(frozen=True)
class UpdateStep:
    """A step of an update of a map, as its report names it.

    ``page``: its own report, as a link from the update's; empty where it has none. ``is_recalled``: it was done by an
    earlier run, in ``seconds``, from the same inputs.
    """

    name: Text
    title: Text
    seconds: NotNegative
    is_recalled: bool = False
    page: Text = ""


@dataclass(frozen=True)
class UpdateReportJob:
    """Write what became of a map when it was brought up to date, from what each step left.

    ``check_report``, ``changes_report`` and ``comparison_report`` are the JSON files of those steps; the last two, and
    ``change_polygons``, are empty where there was no map before, or no OSM.
    """

    kind: ClassVar[str] = "updatereport"
    imagery: InputPath
    last_model: InputPath
    model: InputPath
    classes: InputPath
    polygons: InputPath
    check_report: InputPath
    report_html: OutputPath
    report_json: OutputPath
    steps: tuple[UpdateStep, ...] = ()
    changes_report: InputPath = ""
    change_polygons: InputPath = ""
    comparison_report: InputPath = ""
