"""Spatial blocks: how a scene is divided between training, validation and test without a shared pixel.

The scene is cut into rectangles ("blocks") by row and column edges; each block belongs to one split. Tiles lie
inside blocks; only training tiles may reach over edges, and only where every block they touch is a training block.
Arithmetic alone, no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

TRAINING, VALIDATION, TEST = "training", "validation", "test"
# With so many blocks every share can be met to 2.5 %.
WANTED_BLOCKS = 20
# With fewer whole-tile blocks, blocks smaller than a tile are cut, and the tiles padded.
MINIMUM_BLOCKS = 4
LARGEST_BLOCK_TILES = 8
LARGEST_BLOCK_PX = 2048
SMALLEST_BLOCK_PX = 16


@dataclass(frozen=True)
class SpatialBlocks:
    """Block (i, j) is rows ``row_edges_px[i]`` to ``[i + 1]``, columns likewise; ``splits[i, j]`` names its split."""

    block_size_px: int
    row_edges_px: tuple[int, ...]
    column_edges_px: tuple[int, ...]
    splits: npt.NDArray[np.object_]

    def __post_init__(self) -> None:
        shape = len(self.row_edges_px) - 1, len(self.column_edges_px) - 1
        if self.splits.shape != shape or min(shape) < 1:
            raise ValueError(f"blocks of shape {self.splits.shape} for edges of shape {shape}")

    def in_split(self, split: str, rows: npt.NDArray, columns: npt.NDArray) -> npt.NDArray[np.bool_]:
        """Which of the pixel positions (any shape, whole or fractional) lie in blocks of a split."""
        row_edges, column_edges = np.asarray(self.row_edges_px), np.asarray(self.column_edges_px)
        inside = ((rows >= row_edges[0]) & (rows < row_edges[-1])
                  & (columns >= column_edges[0]) & (columns < column_edges[-1]))
        block_rows = np.clip(np.searchsorted(row_edges, rows, "right") - 1, 0, len(row_edges) - 2)
        block_columns = np.clip(np.searchsorted(column_edges, columns, "right") - 1, 0, len(column_edges) - 2)
        return inside & (self.splits == split)[block_rows, block_columns]


@dataclass(frozen=True)
class TilePosition:
    """A tile's content in the scene: never reaches over the scene's or, outside training, the block's edge."""

    split: str
    row_px: int
    column_px: int
    height_px: int
    width_px: int


def block_sizes_px(tile_size_px: int) -> list[int]:
    """The block sizes to try, largest first: several tiles wide, one tile, then parts of a tile."""
    whole = [count * tile_size_px for count in range(LARGEST_BLOCK_TILES, 0, -1)
             if count == 1 or count * tile_size_px <= LARGEST_BLOCK_PX]
    parts = []
    size = tile_size_px // 2
    while size >= SMALLEST_BLOCK_PX:
        parts.append(size)
        size //= 2
    return whole + parts


def enough_blocks(count: int, block_size_px: int, tile_size_px: int) -> bool:
    """Whether a scene with so many blocks of labelled pixels can be divided well at this block size."""
    return count >= (WANTED_BLOCKS if block_size_px > tile_size_px else MINIMUM_BLOCKS)


def edges_px(length_px: int, block_size_px: int, tile_size_px: int) -> tuple[int, ...]:
    """Block edges along an axis: blocks of ``block_size_px``; a remainder shorter than a tile joins the last one."""
    edges = [number * block_size_px for number in range(max(1, length_px // block_size_px))]
    if length_px - edges[-1] - block_size_px >= min(tile_size_px, block_size_px):
        edges.append(edges[-1] + block_size_px)
    return (*edges, length_px)


def tile_positions(blocks: SpatialBlocks, tile_size_px: int, overlap_px: int) -> Iterator[TilePosition]:
    """All tiles, by row, then column; the tiles of a split cover every pixel of its blocks.

    Training tiles overlap by ``overlap_px`` at least and may reach over block edges inside the training split.
    Validation and test tiles lie within one block each and overlap only where a block is no multiple of a tile.
    """
    positions = [*_training_positions(blocks, tile_size_px, overlap_px), *_held_out_positions(blocks, tile_size_px)]
    yield from sorted(positions, key=lambda position: (position.row_px, position.column_px))


def _training_positions(blocks: SpatialBlocks, tile_size_px: int, overlap_px: int) -> Iterator[TilePosition]:
    training = blocks.splits == TRAINING
    columns = _starts_over_edges(blocks.column_edges_px, tile_size_px, tile_size_px - overlap_px)
    for row, height in _starts_over_edges(blocks.row_edges_px, tile_size_px, tile_size_px - overlap_px):
        rows = _touched(blocks.row_edges_px, row, height)
        for column, width in columns:
            if training[rows, _touched(blocks.column_edges_px, column, width)].all():
                yield TilePosition(TRAINING, row, column, height, width)


def _held_out_positions(blocks: SpatialBlocks, tile_size_px: int) -> Iterator[TilePosition]:
    for (i, j), split in np.ndenumerate(blocks.splits):
        if split == TRAINING:
            continue
        top, bottom = blocks.row_edges_px[i:i + 2]
        left, right = blocks.column_edges_px[j:j + 2]
        for row in _starts(top, bottom, tile_size_px, tile_size_px):
            for column in _starts(left, right, tile_size_px, tile_size_px):
                yield TilePosition(str(split), row, column,
                                   min(tile_size_px, bottom - top), min(tile_size_px, right - left))


def _starts(start: int, end: int, tile_size_px: int, stride_px: int) -> list[int]:
    """First pixels of the tiles that cover ``start`` to ``end``; the last is shifted inwards."""
    last = max(start, end - tile_size_px)
    return [*range(start, last, stride_px), last]


def _starts_over_edges(edges: Sequence[int], tile_size_px: int, stride_px: int) -> list[tuple[int, int]]:
    """(first pixel, length) of tiles along an axis: those that cover each block alone, and those between them."""
    within = [start for left, right in pairwise(edges) for start in _starts(left, right, tile_size_px, stride_px)]
    spans = {(start, min(tile_size_px, _block_end(edges, start) - start)) for start in within}
    for before, after in pairwise(sorted(set(within))):
        # Between the last tile of a block and the first of the next; none where blocks are smaller than a tile.
        spans.update((start, tile_size_px) for start in range(before + stride_px, after, stride_px)
                     if start + tile_size_px <= edges[-1])
    return sorted(spans)


def _block_end(edges: Sequence[int], start: int) -> int:
    return edges[int(np.searchsorted(edges, start, "right"))]


def _touched(edges: Sequence[int], start: int, length: int) -> slice:
    """The blocks that ``length`` pixels from ``start`` on lie in."""
    first = int(np.searchsorted(edges, start, "right")) - 1
    last = int(np.searchsorted(edges, start + length - 1, "right")) - 1
    return slice(first, last + 1)
