"""Blocks of windows: predicted apart, they are byte for byte what the scene is when it is predicted at once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.predicting.blending import Stitcher
from core.predicting.window_blocks import WindowBlocks, suitable_side
from core.predicting.windows import lay_windows

CLASSES = 3
CPU = torch.device("cpu")
sizes = st.integers(1, 330)


def answers(windows, row, column):
    """Probabilities that hang on the window's place alone, and valid pixels; None where none is."""
    generator = np.random.default_rng([row.start, column.start])
    shape = windows.window_shape
    if generator.random() < 0.2:
        return None, torch.zeros(shape, dtype=torch.bool)
    logits = torch.from_numpy(generator.normal(size=(CLASSES, *shape)).astype(np.float32))
    return torch.softmax(logits, dim=0), torch.ones(shape, dtype=torch.bool)


def stitched(windows):
    """Layers by name, NumPy arrays, with the row and the column that they begin at."""
    stitcher = Stitcher(windows, tuple(range(CLASSES)), ["classes", "confidence", "probabilities"], CPU)
    strips = [strip for row, column in windows
              if (strip := stitcher.add(row, column, *answers(windows, row, column))) is not None]
    layers = {layer: torch.cat([strip.layers[layer] for strip in strips], dim=1).numpy() for layer in strips[0].layers}
    return strips[0].row, windows.columns[0].finished[0], layers


@settings(max_examples=40)
@given(width=sizes, height=sizes, side=st.integers(1, 4), overlap_px=st.integers(0, 47))
def test_blocks_put_together_are_the_scene(width, height, side, overlap_px):
    windows = lay_windows(width, height, 64, overlap_px)
    *_, expected = stitched(windows)
    times_written = np.zeros((height, width), int)
    for block in WindowBlocks(windows, side):
        row, column, layers = stitched(block.windows)
        (top, bottom), (left, right) = block.rows, block.columns
        times_written[top:bottom, left:right] += 1
        for layer, pixels in layers.items():
            np.testing.assert_array_equal(pixels[:, top - row:bottom - row, left - column:right - column],
                                          expected[layer][:, top:bottom, left:right], layer)
    assert (times_written == 1).all()


def test_a_halo_is_one_window_above_and_to_the_left():
    windows = lay_windows(500, 400, 64, 8)
    first, second, *_ = WindowBlocks(windows, 2)
    assert first.windows.rows == windows.rows[:2] and first.windows.columns == windows.columns[:2]
    assert second.windows.rows == windows.rows[:2] and second.windows.columns[1:] == windows.columns[2:4]
    assert second.windows.columns[0].start == windows.columns[1].start


def test_blocks_of_nothing_are_refused():
    with pytest.raises(ValueError, match="hold nothing"):
        WindowBlocks(lay_windows(100, 100, 64, 8), 0)


@pytest.mark.parametrize("side", [1, 2, 3, 7])
def test_blocks_are_numbered_by_rows(side):
    blocks = WindowBlocks(lay_windows(500, 300, 64, 8), side)
    assert [number for row in blocks.by_row() for number in row] == list(range(len(blocks)))
    for row in blocks.by_row():
        assert {blocks[number].rows for number in row} == {blocks[row[0]].rows}
        assert [blocks[number].columns[1] for number in row[:-1]] == [blocks[number].columns[0] for number in row[1:]]
    with pytest.raises(IndexError):
        blocks[len(blocks)]


@pytest.mark.parametrize(("length_px", "workers"), [(300, 1), (20_000, 2), (20_000, 16), (200_000, 200)])
def test_blocks_are_small_enough_for_all_workers_and_no_smaller(length_px, workers):
    windows = lay_windows(length_px, length_px, 1120, 140)
    blocks = WindowBlocks(windows, suitable_side(windows, workers))
    computed = sum(block.windows.window_count for block in blocks)
    assert windows.window_count == 1 or len(blocks) >= 2 * workers
    assert computed <= 1.7 * windows.window_count
