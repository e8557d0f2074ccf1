"""The tiles folder: what ``dataset.json`` holds, reading it back, checking it.

    dataset.json                 what is written by ``write_dataset`` and described by ``TilesDataset``
    images/NAME.tif              all bands in the imagery's data type, invalid pixels hidden by an internal mask
    labels/NAME.tif              uint8 class ids, 255 = ignore
    osm/NAME.tif                 OSM channels, where dataset.json names some; without object where invalid
    tiles.gpkg                   the footprints, layer "tiles": name, split, labelled, row, column

Every tile is ``tile_size_px`` square. Where the scene or a block is smaller, the tile's content lies in its upper
left ``height_px`` × ``width_px``, and the rest is invalid and 255.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.windows import Window

from models.osm_input import OsmInput

from ..classes import ClassScheme, scheme_from_dict
from ..errors import SegmentationError, TilesError
from ..osm_raster import DTYPES
from ..rasters import Grid
from .spatial_blocks import SpatialBlocks

Split = Literal["training", "validation", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)

FORMAT = "urbanseg-tiles"
VERSION = 1
DATASET_FILE = "dataset.json"
INDEX_FILE = "tiles.gpkg"
INDEX_LAYER = "tiles"
IMAGES_FOLDER = "images"
LABELS_FOLDER = "labels"
OSM_FOLDER = "osm"
_REMAKE = "Make the tiles again with Make tiles."


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
    """What dataset.json says about the tiles. ``class_pixel_counts``: split → class id → pixels of the scene."""

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


@dataclass(frozen=True)
class TilesFolder:
    """A tiles folder whose files are all there; ``open`` makes one."""

    path: Path
    dataset: TilesDataset

    @classmethod
    def open(cls, path: str | Path) -> TilesFolder:
        """Read dataset.json and see that every tile's files exist.

        Raises:
            TilesError: no folder, no or a damaged dataset.json, another format, a tile missing.
        """
        folder = Path(path)
        dataset = _dataset_from_dict(_read_json(folder), folder)
        result = cls(folder, dataset)
        for record in dataset.records:
            for file in result.files(record):
                if not file.is_file():
                    raise TilesError(f"Tiles folder {folder} lacks {file.relative_to(folder)}.", _REMAKE)
        return result

    def without_class(self, ignored: str) -> TilesFolder:
        """The same tiles whose scheme lacks a class, given by name or id: its pixels never count.

        Raises:
            SchemeError: there is no class of that name, or no other one.
        """
        scheme = self.scheme.without(self.scheme.ignored_id(ignored))
        return replace(self, dataset=replace(self.dataset, scheme=scheme))

    def without_osm(self) -> TilesFolder:
        """The same tiles, of imagery and labels alone."""
        return replace(self, dataset=replace(self.dataset, osm=None))

    @property
    def scheme(self) -> ClassScheme:
        return self.dataset.scheme

    @property
    def bands(self) -> tuple[BandStatistics, ...]:
        return self.dataset.bands

    @property
    def osm(self) -> OsmInput | None:
        return self.dataset.osm

    @property
    def tile_size_px(self) -> int:
        return self.dataset.tile_size_px

    @property
    def pixel_size_m(self) -> float:
        return self.dataset.pixel_size_m

    @property
    def dtype(self) -> str:
        return self.dataset.dtype

    @property
    def index_path(self) -> Path:
        return self.path / INDEX_FILE

    def image_path(self, record: TileRecord) -> Path:
        return self.path / IMAGES_FOLDER / f"{record.name}.tif"

    def labels_path(self, record: TileRecord) -> Path:
        return self.path / LABELS_FOLDER / f"{record.name}.tif"

    def osm_path(self, record: TileRecord) -> Path:
        return self.path / OSM_FOLDER / f"{record.name}.tif"

    def files(self, record: TileRecord) -> list[Path]:
        """All files of a tile."""
        return [self.image_path(record), self.labels_path(record), *([self.osm_path(record)] if self.osm else [])]

    def tiles(self, split: Split) -> list[TileRecord]:
        """The tiles of a split, in the order of dataset.json (by row, then column)."""
        return [record for record in self.dataset.records if record.split == split]

    def read(self, record: TileRecord) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """One tile.

        Returns:
            image of shape (bands, tile_size_px, tile_size_px) in the imagery's data type (0 where invalid),
            valid of shape (tile_size_px, tile_size_px), labels of the same shape (255 where ignored or invalid).

        Raises:
            TilesError: a file of the tile is damaged or does not fit dataset.json.
        """
        image, valid = self._read_file(self.image_path(record), len(self.bands), self.dtype)
        labels, _ = self._read_file(self.labels_path(record), 1, "uint8")
        return image, valid, labels[0]

    def read_osm(self, record: TileRecord) -> npt.NDArray:
        """OSM channels of one tile, shape (channels, tile_size_px, tile_size_px); none where the tiles have no OSM.

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        if self.osm is None:
            return np.zeros((0, self.tile_size_px, self.tile_size_px), np.uint8)
        return self._read_file(self.osm_path(record), len(self.osm.channels), DTYPES[self.osm.representation])[0]

    def _read_file(self, path: Path, count: int, dtype: str) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        try:
            with rasterio.open(path) as dataset:
                pixels = dataset.read()
                valid = dataset.dataset_mask() != 0
        except RasterioError as error:
            raise TilesError(f"Tile {path} cannot be read: {error}", _REMAKE) from error
        expected = (count, self.tile_size_px, self.tile_size_px)
        if pixels.shape != expected or pixels.dtype != dtype:
            raise TilesError(f"Tile {path} has shape {pixels.shape} and type {pixels.dtype}, "
                             f"{DATASET_FILE} says {expected} and {dtype}.", _REMAKE)
        return pixels, valid

    def evaluation_split(self) -> Split:
        """The split an honest figure is counted on: test, or validation where there is no test split.

        Raises:
            TilesError: the folder has neither.
        """
        for split in ("test", "validation"):
            if split in self.dataset.blocks.splits:
                return "test" if split == "test" else "validation"
        raise TilesError(f"Tiles folder {self.path} has neither a test nor a validation split.",
                         "Make tiles with a validation or test share, or evaluate without a tiles folder.")

    def split_mask(self, split: Split, grid: Grid, window: Window) -> npt.NDArray[np.bool_]:
        """Which pixels of a window of any grid lie in the blocks of a split; shape (window height, window width).

        A pixel belongs to the block its centre lies in; pixels outside the tiles' scene belong to no split.
        """
        rows, columns = np.ogrid[int(window.row_off):int(window.row_off + window.height),
                                 int(window.col_off):int(window.col_off + window.width)]
        scene = self.dataset.grid
        if not grid.same_as(scene):
            xs, ys = grid.coordinates(columns + 0.5, rows + 0.5)
            if not grid.crs.equals(scene.crs, True):
                xs, ys = pyproj.Transformer.from_crs(grid.crs, scene.crs, always_xy=True).transform(xs, ys)
            columns, rows = scene.pixel_positions(xs, ys)
        return self.dataset.blocks.in_split(split, rows, columns)


def is_tiles_folder(path: Path) -> bool:
    """Whether a folder was written by ``write_dataset``, whatever its version or state."""
    try:
        return _read_json(path).get("format") == FORMAT
    except TilesError:
        return False


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
        "class_pixel_counts": {split: {str(class_id): count for class_id, count in counts.items()}
                               for split, counts in dataset.class_pixel_counts.items()},
        "sources": {role: asdict(source) for role, source in dataset.sources.items()},
        "tiles": [asdict(record) for record in dataset.records],
    }
    if dataset.osm:
        data["osm"] = asdict(dataset.osm)
    text = json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False)
    (folder / DATASET_FILE).write_text(text + "\n", encoding="utf-8")


def _read_json(folder: Path) -> dict[str, Any]:
    if not folder.is_dir():
        raise TilesError(f"Tiles folder {folder} does not exist.", "Choose a folder made by Make tiles.")
    file = folder / DATASET_FILE
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise TilesError(f"Folder {folder} has no {DATASET_FILE}.", "Choose a folder made by Make tiles.") from error
    except (OSError, ValueError) as error:
        raise TilesError(f"{file} is damaged: {error}", _REMAKE) from error
    if not isinstance(data, dict):
        raise TilesError(f"{file} is no JSON object.", "Choose a folder made by Make tiles.")
    return data


def _dataset_from_dict(data: dict[str, Any], folder: Path) -> TilesDataset:
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
        raise TilesError(f"{file} lacks the key {error}.", _REMAKE) from error
    except (TypeError, ValueError, AttributeError, pyproj.exceptions.CRSError, SegmentationError) as error:
        raise TilesError(f"{file} is damaged: {error}", _REMAKE) from error


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
    )


def _osm(data: dict[str, Any] | None) -> OsmInput | None:
    if data is None:
        return None
    return OsmInput(tuple(map(str, data["channels"])), data["representation"], float(data["clip_m"]))
