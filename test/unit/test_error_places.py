"""Where errors are counted: cells against plain loops over pixels, the order of the worst tiles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from core.evaluating.error_places import CellCounts, ErrorPlaces, TileErrors


@st.composite
def cut_rasters(draw):
    height, width = draw(st.integers(1, 70)), draw(st.integers(1, 70))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    judged = generator.random((height, width)) < draw(st.sampled_from([0.0, 0.3, 1.0]))
    wrong = judged & (generator.random((height, width)) < 0.4)
    return judged, wrong, draw(st.integers(1, 80)), draw(st.integers(1, 80))


@given(cut_rasters())
def test_cells_hold_the_sums_of_their_pixels_however_windows_are_cut(raster):
    judged, wrong, window_px, cell_px = raster
    height, width = judged.shape
    counts = CellCounts(height, width, cell_px)
    for row in range(0, height, window_px):
        for column in range(0, width, window_px):
            window = np.s_[row:row + window_px, column:column + window_px]
            counts.add(judged[window], wrong[window], row, column)
    rows, columns = np.indices(judged.shape) // cell_px
    cells = rows * (-(-width // cell_px)) + columns
    for found, pixels in ((counts.judged, judged), (counts.wrong, wrong)):
        expected = ndimage.sum_labels(pixels, cells, np.arange(found.size))
        assert np.array_equal(found.ravel(), expected)
    shares = counts.shares()
    assert np.array_equal(np.isnan(shares), counts.judged == 0)
    assert np.nanmax(shares, initial=0) <= 1


def test_the_worst_tiles_come_first_and_hardly_judged_ones_last():
    places = ErrorPlaces(100, 320)
    assert places.tiles.cell_px == 40
    judged, wrong = np.ones((100, 320), bool), np.zeros((100, 320), bool)
    wrong[0:40, 40:60] = True        # half of tile (0, 1)
    wrong[40:80, 80:110] = True      # three quarters of tile (1, 2)
    judged[0:40, 200:235] = False    # an eighth of tile (0, 5) is judged, all of it wrong
    wrong[0:40, 235:240] = True
    judged[80:100, 300:320] = False  # tile (2, 7) is cut off, an eighth wrong of what is left
    wrong[90:100, 280:290] = True
    places.add(judged, wrong, 0, 0)
    worst = places.worst(10)
    assert worst == [TileErrors(40, 80, 40, 40, 1600, 1200), TileErrors(0, 40, 40, 40, 1600, 800),
                     TileErrors(0, 200, 40, 40, 200, 200), TileErrors(80, 280, 20, 40, 400, 100)]
    assert places.worst(1) == worst[:1]


def test_slivers_and_single_pixels_are_no_worst_tiles():
    places = ErrorPlaces(641, 644)
    assert places.tiles.cell_px == 80
    judged = wrong = np.zeros((641, 644), bool)
    wrong[640, :100] = True  # the last row, a tile of one pixel's height
    wrong[:100, 640:] = True  # the last four columns
    wrong[10, 10] = True  # a single judged pixel
    wrong[320:323, 320:323] = True
    places.add(judged, wrong, 0, 0)
    assert places.worst(10) == [TileErrors(320, 320, 80, 80, 9, 9)]


def test_hardly_judged_tiles_are_no_worst_tiles_beside_full_ones_but_are_where_all_are_so():
    places, sparse = ErrorPlaces(320, 320), ErrorPlaces(320, 320)
    judged, some = np.ones((320, 320), bool), np.zeros((320, 320), bool)
    judged[:40] = False
    judged[:4, :15] = some[:4, :15] = True   # 60 of 1600 pixels, all wrong
    judged[:4, 40:70] = True                 # 120 of them
    wrong = some.copy()
    wrong[:4, 40:70] = wrong[100, 100] = True
    places.add(judged, wrong, 0, 0)
    sparse.add(some, some, 0, 0)
    assert [(tile.row_px, tile.column_px) for tile in places.worst(9)] == [(80, 80), (0, 40)]
    assert [(tile.row_px, tile.column_px) for tile in sparse.worst(9)] == [(0, 0)]


def test_a_raster_that_is_itself_a_sliver_has_a_worst_tile():
    places = ErrorPlaces(3, 600)
    pixels = np.ones((3, 600), bool)
    places.add(pixels, pixels, 0, 0)
    assert len(places.worst(20)) == 8


def test_equal_tiles_come_row_by_row_and_right_ones_not_at_all():
    places = ErrorPlaces(64, 64)
    judged = np.ones((64, 64), bool)
    places.add(judged, np.zeros_like(judged), 0, 0)
    assert places.worst(8) == []
    places.add(judged, judged, 0, 0)
    assert [(tile.row_px, tile.column_px) for tile in places.worst(8)] == [(0, 0), (0, 32), (32, 0), (32, 32)]


@pytest.mark.parametrize(("height", "width", "tile_px", "cell_px"),
                         [(1, 1, 32, 1), (481, 20, 60, 2), (20000, 100000, 256, 209)])
def test_counts_stay_small_for_any_raster(height, width, tile_px, cell_px):
    places = ErrorPlaces(height, width)
    assert (places.tiles.cell_px, places.map.cell_px) == (tile_px, cell_px)
    assert max(places.map.judged.shape) <= 480 and places.map.judged.min(initial=1) == 0
