"""Pixels within a distance, against the exact Euclidean distance transform."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import ndimage

from core.evaluating.distances import reach_px, within_distance

SIZES = st.floats(0.2, 3.0)


@given(st.integers(1, 40), st.integers(1, 40), st.floats(0, 12), SIZES, SIZES, st.floats(0.001, 0.6),
       st.integers(0, 99))
@example(1, 1, 5.0, 1.0, 1.0, 0.9, 0)
@example(30, 30, 2 * 0.3, 0.3, 0.3, 0.05, 1)  # exactly two pixels, whatever the rounding
def test_against_the_distance_transform(height, width, distance, size_x, size_y, share, seed):
    mask = np.random.default_rng(seed).random((height, width)) < share
    near = within_distance(mask, distance, (size_x, size_y))
    if not mask.any():
        assert not near.any()
        return
    distances = ndimage.distance_transform_edt(~mask, sampling=(size_y, size_x))
    undecided = np.abs(distances - distance) < 1e-6
    assert np.array_equal(near[~undecided], (distances <= distance)[~undecided])


def test_whole_pixels_are_not_lost_to_rounding():
    mask = np.zeros((1, 21), bool)
    mask[0, 10] = True
    for pixels in range(1, 10):
        assert within_distance(mask, pixels * 0.1, (0.1, 0.1)).sum() == 2 * pixels + 1


def test_a_halo_of_reach_decides_a_window():
    mask = np.random.default_rng(0).random((60, 60)) < 0.01
    halo = reach_px(4.5, (1.0, 0.7))
    whole = within_distance(mask, 4.5, (1.0, 0.7))
    part = within_distance(mask[20 - halo:40 + halo, 20 - halo:40 + halo], 4.5, (1.0, 0.7))
    assert np.array_equal(part[halo:-halo, halo:-halo], whole[20:40, 20:40])
