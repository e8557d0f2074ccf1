"""Work shared between threads: all of it is done, and an error is raised when nobody works any more."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from made_scenes import make_grid, write_imagery
from rasterio.windows import Window

from core.grids.rasters import grid_of, read_image
from core.grids.resampling import at_pixel_size
from core.grids.strip_reading import StripReader
from core.worker.thread_team import ThreadTeam


@pytest.mark.parametrize("count", [1, 2, 5])
def test_every_item_is_worked_on_once(count):
    done, names = [], set()

    def work(items):
        names.add(threading.current_thread().name)
        done.extend(items)

    with ThreadTeam(count, "shared") as threads:
        threads.share(work, range(17))
        threads.share(work, [])
    assert sorted(done) == list(range(17))
    assert sum(name.startswith("shared") for name in names) <= count - 1


def test_an_error_waits_for_the_others():
    begun, ended = threading.Event(), threading.Event()

    def work(items):
        if 0 in items:  # the caller's share
            begun.wait(10)
            raise ValueError("mine")
        begun.set()
        ended.set()

    with ThreadTeam(2) as threads, pytest.raises(ValueError, match="mine"):
        threads.share(work, [0, 1])
    assert ended.is_set()


def test_an_error_of_another_thread_is_raised():
    def work(items):
        if 1 in items:
            raise ValueError("not the caller's")

    with ThreadTeam(2) as threads, pytest.raises(ValueError, match="not the caller's"):
        threads.share(work, [0, 1])


@pytest.mark.parametrize("ratio", [0.7, 2.0, 2.63])
@pytest.mark.parametrize("nodata", [None, 0])
def test_strips_are_what_is_read_at_once(tmp_path, ratio, nodata, monkeypatch):
    pixels = np.random.default_rng(0).integers(0, 255, (2, 190, 150)).astype(np.uint8)
    pixels[:, 40:60, 30:90] = 0
    path = write_imagery(tmp_path / "i.tif", pixels, nodata=nodata)
    monkeypatch.setattr("core.grids.strip_reading.STRIP_ROWS", 16)
    with rasterio.open(path) as first, rasterio.open(path) as second, ThreadTeam(2) as threads:
        grid = grid_of(first)
        with (at_pixel_size(first, grid, ratio * grid.pixel_size_m) as (one, seen),
              at_pixel_size(second, grid, ratio * grid.pixel_size_m) as (other, _)):
            for window in (Window(0, 0, seen.width, seen.height), Window(5, 7, 30, 45), Window(3, 9, 8, 1)):
                image, valid = StripReader([one, other], threads).read(window)
                with rasterio.open(path) as third, at_pixel_size(third, grid, ratio * grid.pixel_size_m) as (plain, _):
                    expected, expected_valid = read_image(plain, window)
                np.testing.assert_array_equal(image, expected)
                np.testing.assert_array_equal(valid, expected_valid)
    assert make_grid(190, 150).same_as(grid)
