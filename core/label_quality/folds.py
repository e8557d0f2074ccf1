"""Folds of blocks: every block is predicted by a network that no tile on that block has taught."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..tiling.dataset_json import TileRecord
from ..tiling.joined_tiles import JoinedTiles
from ..tiling.spatial_blocks import SpatialBlocks

_VALIDATION_EVERY = 8  # tiles, where no validation tile is left


def fold_of_blocks(blocks: SpatialBlocks, folds: int, seed: int) -> npt.NDArray[np.int64]:
    """The fold of each block, shape of ``blocks.splits``; the folds differ by one block at most."""
    numbers = np.arange(blocks.splits.size) % folds
    return np.random.default_rng(seed).permutation(numbers).reshape(blocks.splits.shape)


def touched(record: TileRecord, blocks: SpatialBlocks, chosen: npt.NDArray[np.bool_]) -> bool:
    """Whether a tile's content shares a pixel with one of the chosen blocks."""
    rows = _span(blocks.row_edges_px, record.row_px, record.height_px)
    columns = _span(blocks.column_edges_px, record.column_px, record.width_px)
    return bool(chosen[rows, columns].any())


def without(tiles: JoinedTiles, left_out: npt.NDArray[np.bool_]) -> JoinedTiles:
    """The tiles of one folder that do not touch the blocks left out; those of the test split are learnt from, too."""
    dataset = tiles.scenes[0].folder.dataset
    records = [record for record in dataset.records if not touched(record, dataset.blocks, left_out)]
    return with_records(tiles, _resplit(records))


def with_records(tiles: JoinedTiles, records: Iterable[TileRecord]) -> JoinedTiles:
    """Tiles of one folder, of which there are only these."""
    scene = tiles.scenes[0]
    dataset = replace(scene.folder.dataset, records=tuple(records))
    return replace(tiles, scenes=(replace(scene, folder=replace(scene.folder, dataset=dataset)),))


def _resplit(records: list[TileRecord]) -> list[TileRecord]:
    if any(record.split == "validation" for record in records):
        return [replace(record, split="training") if record.split == "test" else record for record in records]
    return [replace(record, split="validation" if number % _VALIDATION_EVERY == 0 else "training")
            for number, record in enumerate(records)]


def _span(edges: tuple[int, ...], start: int, length: int) -> slice:
    first = int(np.searchsorted(edges, start, "right")) - 1
    return slice(first, int(np.searchsorted(edges, start + length, "left")))
