"""Tiles and grids: labels on another one, other pixel sizes, the index and the split mask on the ground."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from made_scenes import Listener, make_grid, write_classes, write_imagery
from made_tiles import SCHEME, cut, make_scene
from rasterio.windows import Window

from contract.errors import InputError
from contract.scheme_json import scheme_from_dict
from core.grids.rasters import Grid


def test_the_index_layer_lies_over_the_tiles(tmp_path):
    paths, _, _ = make_scene(tmp_path)
    folder = cut(tmp_path, paths)
    meta, _, geometry, values = pyogrio.raw.read(folder.index_path, layer="tiles")
    assert list(meta["fields"]) == ["name", "split", "labelled", "row", "column"]
    assert pyproj.CRS.from_user_input(meta["crs"]).to_epsg() == 32645
    by_name = {record.name: record for record in folder.dataset.records}
    assert set(values[0]) == set(by_name)
    for name, footprint in zip(values[0], shapely.from_wkb(geometry)):
        with rasterio.open(folder.path / "images" / f"{name}.tif") as tile:
            assert footprint.bounds == pytest.approx(tuple(tile.bounds))


def test_labels_on_another_grid_are_resampled_and_it_is_said(tmp_path):
    listener = Listener()
    grid = make_grid(200, 200)
    paths, _, _ = make_scene(tmp_path, 200, 200)
    # Half the resolution, shifted by ten metres: left half other, right half road.
    coarse = np.zeros((120, 120), np.uint8)
    coarse[:, 60:] = 1
    write_classes(paths[1], coarse, SCHEME, make_grid(120, 120, 2.0, 300000 - 20, 3000000 + 20))
    folder = cut(tmp_path, paths, listener)
    assert "another pixel grid" in listener.messages("warning")
    for record in folder.dataset.records:
        _, _, labels = folder.read(record)
        columns = np.arange(record.column_px, record.column_px + 32)
        assert np.array_equal(labels, np.broadcast_to(columns >= 100, (32, 32)))
    assert folder.dataset.grid.same_as(grid)


def test_labels_in_another_crs_that_cover_a_part(tmp_path):
    paths, _, _ = make_scene(tmp_path, 200, 200)
    to_mercator = pyproj.Transformer.from_crs(32645, 3857, always_xy=True)
    left, top = to_mercator.transform(300000, 3000000)
    labels = np.tile(np.arange(2, dtype=np.uint8), (100, 60))
    write_classes(paths[1], labels, SCHEME, make_grid(100, 120, 1.0, left, top, pyproj.CRS.from_epsg(3857)))
    folder = cut(tmp_path, paths)
    labelled = sum(sum(counts.values()) for counts in folder.dataset.class_pixel_counts.values())
    # 120 by 100 Mercator metres on 27.1 degrees north are 0.792 times the true ones
    assert labelled == pytest.approx(100 * 120 * 0.7925, rel=0.02)


def test_labels_elsewhere_are_refused_with_both_extents(tmp_path):
    paths, _, labels = make_scene(tmp_path)
    write_classes(paths[1], labels, SCHEME, make_grid(300, 270, left=900000.0))
    with pytest.raises(InputError, match=r"do not overlap.*labels\.tif.*900000.*imagery\.tif.*300000.*EPSG:32645"):
        cut(tmp_path, paths)


def test_the_split_mask_on_other_grids(tmp_path):
    paths, _, _ = make_scene(tmp_path, 320, 320)
    folder = cut(tmp_path, paths)
    own = folder.split_mask("validation", folder.dataset.grid, Window(0, 0, 320, 320))
    coarse = folder.split_mask("validation", make_grid(40, 40, 8.0), Window(0, 0, 40, 40))
    assert np.array_equal(coarse, own[4::8, 4::8])
    part = folder.split_mask("validation", make_grid(40, 40, 8.0), Window(10, 5, 20, 30))
    assert np.array_equal(part, coarse[5:35, 10:30])
    # degrees: the same pixels are found through the CRS
    to_degrees = pyproj.Transformer.from_crs(32645, 4326, always_xy=True)
    left, bottom, right, top = to_degrees.transform_bounds(*folder.dataset.grid.bounds)
    transform = rasterio.transform.from_bounds(left, bottom, right, top, 320, 320)
    degrees = Grid(pyproj.CRS.from_epsg(4326), transform, 320, 320)
    share = folder.split_mask("validation", degrees, Window(0, 0, 320, 320)).mean()
    assert share == pytest.approx(own.mean(), rel=0.1)
    outside = folder.split_mask("validation", make_grid(10, 10, 1.0, left=100.0), Window(0, 0, 10, 10))
    assert not outside.any()


def test_tiles_with_larger_pixels_than_the_imagerys(tmp_path):
    # A checkerboard of 2 x 2 pixels, three of which are class 1: each becomes one pixel, of the mean and of class 1.
    pixels = np.zeros((2, 128, 256), np.uint16)
    pixels[:, ::2, ::2] = 400
    labels = np.ones((128, 256), np.uint8)
    labels[::2, ::2] = 0
    imagery = write_imagery(tmp_path / "i.tif", pixels)
    with rasterio.open(imagery, "r+") as dataset:
        dataset.descriptions = ("red", "infrared")
    listener = Listener()
    folder = cut(tmp_path, (imagery, write_classes(tmp_path / "l.tif", labels, SCHEME)), listener, pixel_size_m=2.0)
    assert (folder.dataset.grid.width, folder.dataset.grid.height) == (128, 64)
    assert folder.dataset.pixel_size_m == pytest.approx(2.0, rel=2e-3)
    assert [band.name for band in folder.bands] == ["red", "infrared"]
    for record in folder.dataset.records:
        image, valid, classes = folder.read(record)
        assert valid.all() and (image == 100).all() and (classes == 1).all()
    assert "tiles have" in listener.messages("info")


def test_drone_imagery_of_buildings_is_made_coarser_unless_a_size_is_set(tmp_path):
    scheme = scheme_from_dict({"name": "town", "classes": [
        {"id": 0, "name": "other", "color": "#bdc3c7"},
        {"id": 1, "name": "building", "color": "#c0392b", "kind": "object"}]})
    grid = make_grid(384, 384, 0.1)
    labels = np.zeros((384, 384), np.uint8)
    labels[30:90, 30:90] = labels[200:260, 210:300] = 1
    paths = (write_imagery(tmp_path / "i.tif", np.stack([labels * 50] * 3), grid),
             write_classes(tmp_path / "l.tif", labels, scheme, grid))
    listener = Listener()
    folder = cut(tmp_path, paths, listener, validation_fraction=0.0)
    assert folder.pixel_size_m == pytest.approx(0.3, rel=0.01) and folder.dataset.grid.width == 128
    assert "they still show building" in listener.messages("info")
    assert cut(tmp_path, paths, validation_fraction=0.0, pixel_size_m=0.0).dataset.grid.width == 384
    assert cut(tmp_path, paths, validation_fraction=0.0, pixel_size_m=0.2).dataset.grid.width == 192
