"""A tiles folder's ``dataset.json`` and what it stands for: the grid, the blocks, the tiles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pyproj
from affine import Affine

from contract.choices import PixelType, Split, options
from contract.classes import ClassScheme
from contract.errors import TilesError
from contract.network_input import OsmInput
from contract.texts import tr
from contract.tiles_json import (
    DATASET_FILE,
    FORMAT,
    REMAKE,
    VERSION,
    BandStatistics,
    Source,
    TileRecord,
    TilesJson,
    read_tiles_json,
)

from ..grids.rasters import Grid
from .spatial_blocks import SpatialBlocks

SPLITS: tuple[Split, ...] = options(Split)


@dataclass(frozen=True)
class DatasetDescription:
    """What dataset.json says about the tiles.

    ``class_pixel_counts``: split → class id → pixels of the scene. ``objects``: single objects are told apart.
    """

    scheme: ClassScheme
    bands: tuple[BandStatistics, ...]
    dtype: PixelType
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


def write_dataset(folder: Path, dataset: DatasetDescription) -> None:
    """Write the description into a folder that holds the tiles."""
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


def read_dataset(folder: Path) -> DatasetDescription:
    """What dataset.json of a folder says.

    Raises:
        TilesError: no folder, no or a damaged dataset.json, another format or version.
    """
    said = read_tiles_json(folder)
    try:
        return _dataset(said)
    except (ValueError, pyproj.exceptions.CRSError) as error:
        raise TilesError(tr("{folder} is damaged: {error}").format(folder=folder / DATASET_FILE, error=error),
                         REMAKE) from error


def _dataset(said: TilesJson) -> DatasetDescription:
    blocks = said.blocks
    splits = np.array(blocks.splits, dtype=object)
    return DatasetDescription(
        scheme=said.scheme, bands=said.bands, dtype=said.dtype,
        grid=Grid(pyproj.CRS.from_wkt(said.crs_wkt), Affine(*said.transform), said.width, said.height),
        pixel_size_m=said.pixel_size_m, tile_size_px=said.tile_size_px, overlap_px=said.overlap_px, seed=said.seed,
        blocks=SpatialBlocks(said.block_size_px, blocks.row_edges_px, blocks.column_edges_px, splits),
        class_pixel_counts={split: {int(class_id): count for class_id, count in counts.items()}
                            for split, counts in said.class_pixel_counts.items()},
        sources=said.sources, records=said.tiles, osm=said.osm,
        objects=said.objects)
