"""The division of a scene: no shared pixel between splits, every pixel in a tile, shares and classes met."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tiling.spatial_blocks import (
    SpatialBlocks,
    block_sizes_px,
    edges_px,
    enough_blocks,
    tile_positions,
)
from core.tiling.split_assignment import assign_splits

SPLITS = ("training", "validation", "test")


@st.composite
def divided_scenes(draw):
    tile = draw(st.sampled_from([32, 64, 96]))
    height, width = draw(st.integers(1, 400)), draw(st.integers(1, 400))
    size = draw(st.sampled_from(block_sizes_px(tile)))
    rows, columns = edges_px(height, size, tile), edges_px(width, size, tile)
    shape = len(rows) - 1, len(columns) - 1
    names = draw(st.lists(st.sampled_from(SPLITS), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]))
    blocks = SpatialBlocks(size, rows, columns, np.array(names, dtype=object).reshape(shape))
    return blocks, tile, draw(st.integers(0, tile - 1))


@given(divided_scenes())
def test_splits_share_no_pixel_and_tiles_cover_their_blocks(scene):
    blocks, tile, overlap = scene
    height, width = blocks.row_edges_px[-1], blocks.column_edges_px[-1]
    rows, columns = np.mgrid[:height, :width]
    covered = {split: np.zeros((height, width), bool) for split in SPLITS}
    names = set()
    for position in tile_positions(blocks, tile, overlap):
        assert 0 < position.height_px <= tile and 0 < position.width_px <= tile
        assert position.row_px >= 0 and position.row_px + position.height_px <= height
        assert position.column_px >= 0 and position.column_px + position.width_px <= width
        names.add((position.row_px, position.column_px))
        covered[position.split][position.row_px:position.row_px + position.height_px,
                                position.column_px:position.column_px + position.width_px] = True
    assert len(names) == len(list(tile_positions(blocks, tile, overlap)))
    # Disjoint and complete at once: each split's tiles cover its blocks' pixels and no other.
    for split in SPLITS:
        assert np.array_equal(covered[split], blocks.in_split(split, rows, columns))


@given(st.integers(1, 20000), st.sampled_from([32, 64, 256, 512]), st.data())
def test_edges_are_blocks_of_one_size_with_the_remainder_at_the_end(length, tile, data):
    size = data.draw(st.sampled_from(block_sizes_px(tile)))
    edges = edges_px(length, size, tile)
    lengths = np.diff(edges)
    assert edges[0] == 0 and edges[-1] == length
    assert (lengths[:-1] == size).all() and (lengths > 0).all()
    assert lengths[-1] >= min(size, tile, length) and lengths[-1] < 2 * max(size, 1) + 1


@given(st.data())
def test_every_split_asked_for_gets_a_block_of_labelled_pixels(data):
    shape = data.draw(st.tuples(st.integers(1, 6), st.integers(1, 6), st.integers(1, 4)))
    counts = np.array(data.draw(st.lists(st.integers(0, 1000), min_size=int(np.prod(shape)),
                                         max_size=int(np.prod(shape))))).reshape(shape)
    validation, test = data.draw(st.sampled_from([(0.2, 0.0), (0.2, 0.2), (0.0, 0.3), (0.45, 0.45)]))
    asked = ["training"] + ["validation"] * (validation > 0) + ["test"] * (test > 0)
    labelled = counts.sum(axis=2) > 0
    if labelled.sum() < len(asked):
        with pytest.raises(ValueError, match="blocks for"):
            assign_splits(counts, validation, test, 0)
        return
    splits = assign_splits(counts, validation, test, 0)
    assert set(splits[labelled]) == set(asked)
    assert set(splits[~labelled]) <= {"training"}


def test_shares_are_met_and_every_class_is_in_every_split():
    generator = np.random.default_rng(1)
    counts = np.stack([generator.integers(40000, 65000, (8, 8)), np.zeros((8, 8), int)], axis=-1)
    counts[generator.integers(0, 8, 9), generator.integers(0, 8, 9), 1] = 3000  # a rare class in a few blocks
    splits = assign_splits(counts, 0.2, 0.2, seed=3)
    for split, share in (("validation", 0.2), ("test", 0.2), ("training", 0.6)):
        of_classes = counts[splits == split].sum(axis=0)
        assert of_classes.sum() / counts.sum() == pytest.approx(share, abs=0.03)
        assert of_classes[1] > 0


def test_the_seed_decides():
    counts = np.ones((6, 6, 1), int)
    first, again, other = (assign_splits(counts, 0.2, 0.0, seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again) and not np.array_equal(first, other)


@pytest.mark.parametrize(("height", "width", "tile"), [(1300, 1300, 256), (2048, 1536, 256), (4096, 3072, 256),
                                                       (20000, 20000, 512)])
def test_usual_scenes_get_whole_tile_blocks_that_meet_a_fifth(height, width, tile):
    def count(size):
        return (len(edges_px(height, size, tile)) - 1) * (len(edges_px(width, size, tile)) - 1)

    size = next(size for size in block_sizes_px(tile) if enough_blocks(count(size), size, tile))
    splits = assign_splits(np.full((len(edges_px(height, size, tile)) - 1, len(edges_px(width, size, tile)) - 1, 1), 9),
                           0.2, 0.2, 0)
    assert size >= tile and size % tile == 0
    assert np.mean(splits == "test") == pytest.approx(0.2, abs=0.025)
    assert np.mean(splits == "validation") == pytest.approx(0.2, abs=0.025)


@pytest.mark.parametrize("seed", range(3))
def test_every_class_has_its_part_in_every_split_where_the_scene_allows_it(seed):
    # Water in one corner, roads in a line, houses here and there: a draw by area alone would miss some.
    generator = np.random.default_rng(seed)
    counts = np.zeros((9, 9, 4), int)
    counts[..., 0] = generator.integers(40000, 60000, (9, 9))
    counts[:3, :3, 1] = generator.integers(10000, 20000, (3, 3))
    counts[4, :, 2] = generator.integers(1000, 2000, 9)
    counts[..., 3] = generator.integers(0, 5000, (9, 9)) * (generator.random((9, 9)) < 0.3)
    splits = assign_splits(counts, 0.2, 0.2, seed)
    for split, share in (("validation", 0.2), ("test", 0.2), ("training", 0.6)):
        parts = counts[splits == split].sum(axis=0) / counts.sum(axis=(0, 1))
        assert parts == pytest.approx([share] * 4, rel=0.4), split
