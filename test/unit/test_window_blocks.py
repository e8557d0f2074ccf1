"""Blocks of windows: predicted apart, they are byte for byte what the scene is when it is predicted at once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.predicting.blending import Stitcher
from core.predicting.window_blocks import lay_blocks
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
    """Layers of the whole scene's width by name, NumPy arrays, with the row that they begin at."""
    stitcher = Stitcher(windows, tuple(range(CLASSES)), ["classes", "confidence", "probabilities"], CPU)
    strips = [strip for row, column in windows
              if (strip := stitcher.add(row, column, *answers(windows, row, column))) is not None]
    return strips[0].row, {layer: torch.cat([strip.layers[layer] for strip in strips], dim=1).numpy()
                           for layer in strips[0].layers}


@settings(max_examples=40, deadline=None)
@given(width=sizes, height=sizes, side=st.integers(1, 4), overlap_px=st.integers(0, 47))
def test_blocks_put_together_are_the_scene(width, height, side, overlap_px):
    windows = lay_windows(width, height, 64, overlap_px)
    _, expected = stitched(windows)
    times_written = np.zeros((height, width), int)
    for block in lay_blocks(windows, side):
        first, layers = stitched(block.windows)
        (top, bottom), (left, right) = block.rows, block.columns
        times_written[top:bottom, left:right] += 1
        for layer, pixels in layers.items():
            np.testing.assert_array_equal(pixels[:, top - first:bottom - first, left:right],
                                          expected[layer][:, top:bottom, left:right], layer)
    assert (times_written == 1).all()


def test_a_halo_is_one_window_above_and_to_the_left():
    windows = lay_windows(500, 400, 64, 8)
    first, second, *_ = lay_blocks(windows, 2)
    assert first.windows.rows == windows.rows[:2] and first.windows.columns == windows.columns[:2]
    assert second.windows.rows == windows.rows[:2] and second.windows.columns[1:] == windows.columns[2:4]
    assert second.windows.columns[0].start == windows.columns[1].start


def test_blocks_of_nothing_are_refused():
    with pytest.raises(ValueError, match="hold nothing"):
        list(lay_blocks(lay_windows(100, 100, 64, 8), 0))
