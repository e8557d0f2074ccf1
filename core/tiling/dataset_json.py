"""``dataset.json`` of a tiles folder: what it says, writing it, reading it back, checking it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np
import pyproj
from affine import Affine

from contract.classes import ClassScheme, scheme_from_dict
from contract.errors import SegmentationError, TilesError
from models.osm_input import OsmInput

from ..grids.rasters import Grid
from .spatial_blocks import SpatialBlocks

Split = Literal["training", "validation", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)

FORMAT = "urbanseg-tiles"
VERSION = 1
DATASET_FILE = "dataset.json"
REMAKE = "Make the tiles again with Make tiles."


@dataclass(frozen=True)
class BandStatistics:
    """Statistics of a band's valid pixels in the training split; values beyond low and high are clipped."""

    name: str
    mean: float
    std: float
    minimum: float
    maximum: float
    low: float
    high: float


@dataclass(frozen=True)
class TileRecord:
    """One tile: its content is ``height_px`` × ``width_px`` of the scene from (``row_px``, ``column_px``) on."""

    name: str
    split: Split
    row_px: int
    column_px: int
    height_px: int
    width_px: int
    labelled_fraction: float


@dataclass(frozen=True)
class Source:
    """A file the tiles were cut from; ``sha256`` is empty where it is no plain file."""

    name: str
    sha256: str


@dataclass(frozen=True)
class TilesDataset:
    """What dataset.json says about the tiles.

    ``class_pixel_counts``: split → class id → pixels of the scene. ``objects``: single objects are told apart.
    """

    scheme: ClassScheme
    bands: tuple[BandStatistics, ...]
    dtype: str
    grid: Grid
    pixel_size_m: float
    tile_size_px: int
    overlap_px: int
    seed: int
    blocks: SpatialBlocks
    class_pixel_counts: Mapping[Split, Mapping[int, int]]
    sources: Mapping[str, Source]
    records: tuple[TileRecord, ...]
    osm: OsmInput | None = None
    objects: bool = False


def write_dataset(folder: Path, dataset: TilesDataset) -> None:
    """Write dataset.json into a folder that holds the tiles."""
    grid = dataset.grid
    data = {
        "format": FORMAT,
        "version": VERSION,
        "classes": dataset.scheme.without_rules().to_dict(),
        "bands": [asdict(band) for band in dataset.bands],
        "dtype": dataset.dtype,
        "pixel_size_m": dataset.pixel_size_m,
        "crs_wkt": grid.crs.to_wkt(),
        "transform": list(grid.transform)[:6],
        "width": grid.width,
        "height": grid.height,
        "tile_size_px": dataset.tile_size_px,
        "overlap_px": dataset.overlap_px,
        "block_size_px": dataset.blocks.block_size_px,
        "seed": dataset.seed,
        "blocks": {"row_edges_px": list(dataset.blocks.row_edges_px),
                   "column_edges_px": list(dataset.blocks.column_edges_px),
                   "splits": dataset.blocks.splits.tolist()},
        "objects": dataset.objects,
        "class_pixel_counts": {split: {str(class_id): count for class_id, count in counts.items()}
                               for split, counts in dataset.class_pixel_counts.items()},
        "sources": {role: asdict(source) for role, source in dataset.sources.items()},
        "tiles": [asdict(record) for record in dataset.records],
    }
    if dataset.osm:
        data["osm"] = asdict(dataset.osm)
    text = json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False)
    (folder / DATASET_FILE).write_text(text + "\n", encoding="utf-8")


def is_tiles_folder(path: Path) -> bool:
    """Whether a folder was written by ``write_dataset``, whatever its version or state."""
    try:
        return _read_json(path).get("format") == FORMAT
    except TilesError:
        return False


def read_dataset(folder: Path) -> TilesDataset:
    """What dataset.json of a folder says.

    Raises:
        TilesError: no folder, no or a damaged dataset.json, another format or version.
    """
    data = _read_json(folder)
    file = folder / DATASET_FILE
    if data.get("format") != FORMAT:
        raise TilesError(f"{file} is of the format {data.get('format')!r}, not {FORMAT!r}.",
                         "Choose a folder made by Make tiles.")
    if data.get("version") != VERSION:
        raise TilesError(f"{file} is of version {data.get('version')!r}, this plugin reads {VERSION}.",
                         "Make the tiles again with this version of the plugin.")
    try:
        return _parse(data)
    except KeyError as error:
        raise TilesError(f"{file} lacks the key {error}.", REMAKE) from error
    except (TypeError, ValueError, AttributeError, pyproj.exceptions.CRSError, SegmentationError) as error:
        raise TilesError(f"{file} is damaged: {error}", REMAKE) from error


def _read_json(folder: Path) -> dict[str, Any]:
    if not folder.is_dir():
        raise TilesError(f"Tiles folder {folder} does not exist.", "Choose a folder made by Make tiles.")
    file = folder / DATASET_FILE
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise TilesError(f"Folder {folder} has no {DATASET_FILE}.", "Choose a folder made by Make tiles.") from error
    except (OSError, ValueError) as error:
        raise TilesError(f"{file} is damaged: {error}", REMAKE) from error
    if not isinstance(data, dict):
        raise TilesError(f"{file} is no JSON object.", "Choose a folder made by Make tiles.")
    return data


def _parse(data: dict[str, Any]) -> TilesDataset:
    blocks = data["blocks"]
    records = tuple(TileRecord(**item) for item in data["tiles"])
    for record in records:
        if record.split not in SPLITS:
            raise ValueError(f"tile {record.name} has the split {record.split!r}")
        if Path(record.name).name != record.name:
            raise ValueError(f"tile name {record.name!r} leaves the folder")
    return TilesDataset(
        scheme=scheme_from_dict(data["classes"], "classes"),
        bands=tuple(BandStatistics(**band) for band in data["bands"]),
        dtype=np.dtype(data["dtype"]).name,
        grid=Grid(pyproj.CRS.from_wkt(data["crs_wkt"]), Affine(*data["transform"]),
                  int(data["width"]), int(data["height"])),
        pixel_size_m=float(data["pixel_size_m"]),
        tile_size_px=int(data["tile_size_px"]),
        overlap_px=int(data["overlap_px"]),
        seed=int(data["seed"]),
        blocks=SpatialBlocks(int(data["block_size_px"]), tuple(map(int, blocks["row_edges_px"])),
                             tuple(map(int, blocks["column_edges_px"])), np.array(blocks["splits"], dtype=object)),
        class_pixel_counts={split: {int(class_id): int(count) for class_id, count in counts.items()}
                            for split, counts in data["class_pixel_counts"].items()},
        sources={role: Source(**source) for role, source in data["sources"].items()},
        records=records,
        osm=_osm(data.get("osm")),
        objects=bool(data.get("objects", False)),
    )


def _osm(data: dict[str, Any] | None) -> OsmInput | None:
    if data is None:
        return None
    return OsmInput(tuple(map(str, data["channels"])), data["representation"], float(data["clip_m"]))
