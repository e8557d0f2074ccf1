"""Overviews: every pixel sums up the four below it, whatever the size, and however the rows arrive."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from made_scenes import make_grid, make_scheme

from contract.classes import IGNORE_ID
from core.grids.class_rasters import new_class_raster
from core.predicting import cloud_optimized, overviews
from core.predicting.cloud_optimized import new_cloud_optimized
from core.predicting.overviews import halved_by_mean, halved_by_mode, level_sizes

pixels = st.integers(1, 9).flatmap(lambda rows: st.integers(1, 9).flatmap(
    lambda columns: st.lists(st.sampled_from([0, 1, 2, 254, IGNORE_ID]), min_size=rows * columns,
                             max_size=rows * columns).map(lambda values: np.array(values, np.uint8).reshape(
                                 1, rows, columns))))


def below(image, row, column):
    """What is known of the up to four pixels below one of an overview."""
    values = image[0, 2 * row:2 * row + 2, 2 * column:2 * column + 2].ravel()
    return [int(value) for value in values if value != IGNORE_ID]


@given(pixels)
def test_the_most_frequent_class_is_shown(image):
    halved = halved_by_mode(image)
    assert halved.shape == (1, -(-image.shape[1] // 2), -(-image.shape[2] // 2))
    for row, column in np.ndindex(*halved.shape[1:]):
        votes = Counter(below(image, row, column)).most_common(1)
        assert halved[0, row, column] == (votes[0][0] if votes else IGNORE_ID)


@given(pixels)
def test_the_mean_of_what_is_known_is_shown(image):
    halved = halved_by_mean(image)
    for row, column in np.ndindex(*halved.shape[1:]):
        known = below(image, row, column)
        assert halved[0, row, column] == pytest.approx(np.mean(known), abs=0.5) if known else IGNORE_ID


@settings(max_examples=12)
@given(st.integers(1, 70), st.integers(1, 70), st.lists(st.integers(1, 9), min_size=1, max_size=20), st.integers(0, 9))
def test_strips_of_any_height_give_the_overviews_of_the_whole(tmp_path_factory, width, height, strips, seed):
    path = tmp_path_factory.mktemp("cog") / "classes.tif"
    image = np.random.default_rng(seed).integers(0, 3, (1, height, width)).astype(np.uint8)
    with pytest.MonkeyPatch.context() as patched:
        # Blocks of GeoTIFFs are multiples of 16 pixels.
        for module in (overviews, cloud_optimized):
            patched.setattr(module, "BLOCK_PX", 16)
        patched.setattr(overviews, "ROWS_AT_ONCE", 4)
        grid = make_grid(height, width)
        with new_cloud_optimized(path, grid, lambda plain, **options: new_class_raster(
                plain, grid, make_scheme("a", "b", "c"), **options), "mode") as raster:
            row = 0
            while row < height:
                count = strips[row % len(strips)]
                raster.write(image[:, row:row + count])
                row += count
        sizes = level_sizes(width, height)
    expected = image
    for level, size in enumerate(sizes):
        expected = halved_by_mode(expected)
        with rasterio.open(path, overview_level=level) as dataset:
            assert (dataset.width, dataset.height) == size
            np.testing.assert_array_equal(dataset.read(), expected)
    with rasterio.open(path) as dataset:
        assert len(dataset.overviews(1)) == len(sizes)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        np.testing.assert_array_equal(dataset.read(), image)
