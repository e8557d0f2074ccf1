"""``dataset.json`` of a tiles folder: what it says, and reading it on either side of the wall.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Optional

from .choices import PixelType, Split
from .classes import ClassScheme
from .errors import SchemeError, TilesError
from .fields import NAME, FieldError, Pattern, Range, read_record
from .messages import brief, listed
from .model_card import Source
from .network_input import BandScaling, OsmInput
from .outside_json import parse_json
from .scheme_json import scheme_from_dict
from .texts import tr

FORMAT = "urbanseg-tiles"
VERSION = 1
DATASET_FILE = "dataset.json"
SCENES_FILE = "scenes.json"  # in a folder that holds the tiles folders of several scenes
REMAKE = tr("Make the tiles again with Make tiles.")
CHOOSE = tr("Choose a folder made by Make tiles.")

Pixels = Annotated[int, Range(0, 2**31 - 1)]
Size = Annotated[int, Range(1, 2**31 - 1)]
Count = Annotated[int, Range(0)]
ClassId = Annotated[str, Pattern(re.compile(r"\d{1,3}"), "the number of a class")]


@dataclass(frozen=True)
class BandStatistics:
    """Statistics of a band's valid pixels in the training split; values beyond low and high are clipped."""

    name: Annotated[str, NAME]
    mean: float
    std: Annotated[float, Range(0)]
    minimum: float
    maximum: float
    low: float
    high: float

    @property
    def scaling(self) -> BandScaling:
        """How a network gets the band."""
        return BandScaling(self.name, self.mean, self.std, self.low, self.high)


@dataclass(frozen=True)
class TileRecord:
    """One tile: its content is ``height_px`` × ``width_px`` of the scene from (``row_px``, ``column_px``) on."""

    name: Annotated[str, Pattern(re.compile(r"\w[\w. -]*"), "the name of a file in the folder")]
    split: Split
    row_px: Pixels
    column_px: Pixels
    height_px: Size
    width_px: Size
    labelled_fraction: Annotated[float, Range(0, 1)]


@dataclass(frozen=True)
class Blocks:
    """Edges and splits of the spatial blocks, see ``SpatialBlocks`` of the core."""

    row_edges_px: tuple[Pixels, ...]
    column_edges_px: tuple[Pixels, ...]
    splits: tuple[tuple[Split, ...], ...]


@dataclass(frozen=True)
class TilesJson:
    """What the file says.

    ``class_pixel_counts``: split → class id → pixels of the scene. ``objects``: single objects are told apart.
    """

    scheme: ClassScheme
    bands: tuple[BandStatistics, ...]
    dtype: PixelType
    crs_wkt: str
    transform: tuple[float, ...]
    width: Size
    height: Size
    pixel_size_m: Annotated[float, Range(0, 100_000, above=True)]
    tile_size_px: Annotated[int, Range(1, 65_536)]
    overlap_px: Pixels
    block_size_px: Size
    seed: Count
    blocks: Blocks
    class_pixel_counts: dict[Split, dict[ClassId, Count]]
    sources: dict[str, Source]
    tiles: tuple[TileRecord, ...]
    osm: Optional[OsmInput] = None
    objects: bool = False

    def __post_init__(self) -> None:
        if not self.bands:
            raise ValueError("there are no bands")
        if len(self.transform) != 6 or self.transform[0] * self.transform[4] == self.transform[1] * self.transform[3]:
            raise ValueError(f"transform {self.transform} places no pixel")


def read_tiles_json(folder: str | Path) -> TilesJson:
    """What dataset.json of a folder says.

    Raises:
        TilesError: no folder, no or a damaged dataset.json, another format or version.
    """
    data = dict(_read_object(Path(folder)))
    file = Path(folder) / DATASET_FILE
    if data.pop("format", None) != FORMAT:
        raise TilesError(tr("{file} is of another format than {value!r}.").format(file=file, value=FORMAT), CHOOSE)
    version = data.pop("version", None)
    if version != VERSION:
        raise TilesError(
            tr("{file} is of version {version}, this plugin reads {own_version}.").format(
                file=file, version=brief(version), own_version=VERSION),
            tr("Make the tiles again with this version of the plugin."))
    try:
        if "classes" not in data:
            raise FieldError(tr("dataset is incomplete: it lacks classes."))
        scheme = scheme_from_dict(data.pop("classes"), "classes")
        return read_record(TilesJson, data, "dataset", scheme=scheme)
    except (FieldError, SchemeError) as error:
        raise TilesError(tr("{file} is damaged: {error}").format(file=file, error=error), REMAKE) from error


def is_tiles_folder(folder: Path) -> bool:
    """Whether a folder holds a dataset.json of ours, whatever its version or state."""
    try:
        return _read_object(folder).get("format") == FORMAT
    except TilesError:
        return False


def _read_object(folder: Path) -> dict[str, Any]:
    if not folder.is_dir():
        raise TilesError(tr("Tiles folder {folder} does not exist.").format(folder=folder), CHOOSE)
    file = folder / DATASET_FILE
    try:
        data = parse_json(file.read_bytes())
    except FileNotFoundError as error:
        if (folder / SCENES_FILE).is_file():
            inside = sorted(str(found.parent) for found in folder.glob(f"*/{DATASET_FILE}"))
            raise TilesError(
                tr("Folder {folder} holds the tiles of several scenes, here one is wanted.").format(folder=folder),
                tr("Choose one of them: {folders}.").format(folders=listed(inside))) from error
        raise TilesError(tr("Folder {folder} has no {dataset_file}.").format(folder=folder, dataset_file=DATASET_FILE),
                         CHOOSE) from error
    except OSError as error:
        raise TilesError(tr("{file} cannot be read: {strerror}.").format(file=file, strerror=error.strerror or error),
                         CHOOSE) from error
    except ValueError as error:
        raise TilesError(tr("{file} is damaged: {error}").format(file=file, error=error), REMAKE) from error
    if not isinstance(data, dict):
        raise TilesError(tr("{file} is no JSON object.").format(file=file), CHOOSE)
    return data
