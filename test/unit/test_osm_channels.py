"""OSM channels: what is drawn into which band, distances, what the raster says of itself, and reading it back."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from made_layers import LEFT, SIZE, TOP, URBAN, box, line, make_imagery, make_layer
from made_scenes import Listener, make_grid
from rasterio.transform import from_origin
from rasterio.windows import Window

from contract.errors import InputError, SchemeError
from contract.jobs import OsmChannelsJob
from contract.network_input import OsmInput
from core.grids.osm_raster import OSM_TAG, OsmOnGrid, new_osm_raster, open_osm_raster
from core.grids.rasters import grid_of
from core.osm_channels import step as osm_channels
from core.osm_channels.signed_distances import SignedDistances, signed_distance_m

HOUSE, ROAD, PARK = {"building": "yes"}, {"highway": "residential"}, {"leisure": "park"}


def draw(tmp_path, *features, imagery="", listener=None, **options):
    """Run the step on one layer of features; the bands by name and the step's outputs."""
    source = make_layer(tmp_path / "osm.gpkg", list(features))
    imagery = imagery or make_imagery(tmp_path / "imagery.tif")
    job = OsmChannelsJob(imagery, (source,), URBAN.to_dict(), str(tmp_path / "osm.tif"), **options)
    outputs = osm_channels.run(job, (listener or Listener()).events)
    with rasterio.open(job.output) as dataset:
        return dict(zip(dataset.descriptions, dataset.read())), outputs


def test_every_class_with_rules_is_a_band_drawn_by_itself(tmp_path):
    bands, outputs = draw(tmp_path, (box(10, 10, 60, 60), PARK), (box(20, 20, 40, 40), HOUSE),
                          (line((0, 30), (100, 30)), ROAD | {"width": "6"}))
    assert list(bands) == ["building", "road", "vegetation", "water", "bare soil"]
    assert all(band.dtype == np.uint8 for band in bands.values())
    expected = np.zeros((SIZE, SIZE))
    expected[10:60, 10:60] = 1
    # The park stays whole under the house and the road.
    assert (bands["vegetation"] == expected).all()
    assert bands["building"].sum() == 400 and bands["building"][20:40, 20:40].all()
    assert bands["road"].sum() == 600 and bands["road"][27:33].all()
    assert not bands["water"].any()
    assert outputs["covered_px"] == {"building": 400, "road": 600, "vegetation": 2500, "water": 0, "bare soil": 0}


def test_classes_asked_for_come_in_the_schemes_order(tmp_path):
    bands, _ = draw(tmp_path, (box(1, 1, 9, 9), HOUSE), classes=("water", "BUILDING"))
    assert list(bands) == ["building", "water"]
    with pytest.raises(SchemeError, match="castle"):
        draw(tmp_path, (box(1, 1, 9, 9), HOUSE), classes=("castle",))


def test_the_raster_says_what_its_bands_are(tmp_path):
    draw(tmp_path, (box(1, 1, 9, 9), HOUSE), classes=("building",), representation="distance", clip_m=8.0)
    with rasterio.open(tmp_path / "osm.tif") as dataset:
        assert json.loads(dataset.tags()[OSM_TAG]) == {
            "channels": ["building"], "representation": "distance", "clip_m": 8.0}
        assert dataset.dtypes == ("float32",) and np.isnan(dataset.nodata)
        assert dataset.compression.name == "deflate" and grid_of(dataset).pixel_size_m == pytest.approx(1, abs=1e-3)


def test_distances_are_metres_from_the_edge_and_positive_inside(tmp_path):
    bands, _ = draw(tmp_path, (box(40, 40, 60, 60), HOUSE), classes=("building",), representation="distance",
                    clip_m=12.0)
    distances = bands["building"]
    row = distances[50]
    # Pixel centres lie half a metre from the edge, one and a half, and so on.
    assert row[[39, 38, 35]] == pytest.approx([-0.5, -1.5, -4.5], abs=0.01)
    assert row[[40, 41, 45]] == pytest.approx([0.5, 1.5, 5.5], abs=0.01)
    assert distances[50, 50] == pytest.approx(9.5, abs=0.02) and distances[0, 0] == -12
    assert distances[37, 37] == pytest.approx(-(np.hypot(3, 3) - 0.5), abs=0.02)


def test_an_object_goes_on_beyond_the_rasters_edge(tmp_path):
    # From 30 pixels left of the raster to 10 inside: its left edge is far away, its right one decides.
    bands, _ = draw(tmp_path, (box(-30, 40, 10, 60), HOUSE), classes=("building",), representation="distance",
                    clip_m=15.0)
    row = bands["building"][50]
    assert row[[0, 5, 9, 10]] == pytest.approx([9.5, 4.5, 0.5, -0.5], abs=0.02)
    # And one whose far edge is near: two pixels beside the raster.
    bands, _ = draw(tmp_path, (box(-2, 40, 10, 60), HOUSE), classes=("building",), representation="distance",
                    clip_m=15.0)
    assert bands["building"][50][[0, 4, 9]] == pytest.approx([2.5, 5.5, 0.5], abs=0.02)


def test_an_object_beside_the_raster_counts_at_its_edge(tmp_path):
    bands, _ = draw(tmp_path, (box(-10, 40, -4, 60), HOUSE), classes=("building",), representation="distance",
                    clip_m=15.0)
    assert bands["building"][50][[0, 5, 10, 20]] == pytest.approx([-4.5, -9.5, -14.5, -15], abs=0.02)


@settings(max_examples=15)
@given(left=st.integers(-160, 240), top=st.integers(-160, 240), side=st.integers(1, 60),
       clip_m=st.sampled_from([3.0, 40.0, 130.0]))
def test_distances_are_those_of_a_larger_raster(tmp_path_factory, left, top, side, clip_m):
    tmp_path = tmp_path_factory.mktemp("crop")
    feature = box(left, top, left + side, top + side), HOUSE
    options = {"classes": ("building",), "representation": "distance", "clip_m": clip_m}
    bands, _ = draw(tmp_path, feature, **options)
    beside = 150
    larger = make_imagery(tmp_path / "larger.tif", width=SIZE + 2 * beside, height=SIZE + 2 * beside,
                          transform=from_origin(LEFT - beside, TOP + beside, 1, 1))
    around, _ = draw(tmp_path, feature, imagery=larger, **options)
    crop = around["building"][beside:-beside, beside:-beside]
    assert bands["building"] == pytest.approx(crop, abs=0.01)


def test_empty_layers_give_empty_bands_and_a_warning(tmp_path):
    listener = Listener()
    bands, _ = draw(tmp_path, (box(5000, 5000, 5010, 5010), HOUSE), classes=("building", "road"),
                    representation="distance", clip_m=5.0, listener=listener)
    assert all((band == -5).all() for band in bands.values())
    assert "nothing here of: building, road" in listener.messages("warning")


def test_a_clip_distance_that_no_memory_holds_is_refused(tmp_path):
    with pytest.raises(InputError, match="more than 1024"):
        draw(tmp_path, (box(1, 1, 9, 9), HOUSE), representation="distance", clip_m=2000.0)
    assert not (tmp_path / "osm.tif").exists()


def test_wide_rasters_are_drawn_window_by_window_without_seams(tmp_path, monkeypatch):
    monkeypatch.setattr(osm_channels, "_WINDOW_PX", 32)
    features = [(box(3 * k, 5 * k, 3 * k + 17, 5 * k + 4), HOUSE) for k in range(12)]
    bands, _ = draw(tmp_path, *features, classes=("building",), representation="distance", clip_m=15.0)
    monkeypatch.undo()
    whole, _ = draw(tmp_path, *features, classes=("building",), representation="distance", clip_m=15.0)
    assert np.array_equal(bands["building"], whole["building"])


@settings(max_examples=60)
@given(st.data())
def test_distances_of_windows_are_those_of_the_whole(data):
    height, width = data.draw(st.integers(3, 40)), data.draw(st.integers(3, 40))
    seed, share = data.draw(st.integers(0, 999)), data.draw(st.sampled_from([0.0, 0.02, 0.3, 0.97, 1.0]))
    inside = np.random.default_rng(seed).random((height, width)) < share
    pixel_m = data.draw(st.sampled_from([(1.0, 1.0), (0.5, 0.3), (2.0, 3.0)]))
    clip_m = data.draw(st.sampled_from([0.4, 2.0, 7.5]))
    top, left = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    bottom, right = data.draw(st.integers(top + 1, height)), data.draw(st.integers(left + 1, width))

    # What lies beside the raster is on the map as well: so far that nothing beyond decides a pixel.
    beside = 25
    around = np.random.default_rng(seed + 1).random((height + 2 * beside, width + 2 * beside)) < share
    around[beside:-beside, beside:-beside] = inside

    def read(window):
        rows, columns = (np.arange(start, start + length) + beside for start, length in
                         ((window.row_off, window.height), (window.col_off, window.width)))
        return around[np.ix_(rows.clip(0, len(around) - 1), columns.clip(0, around.shape[1] - 1))]

    part = SignedDistances(read, pixel_m, clip_m).read(Window(left, top, right - left, bottom - top))
    whole = signed_distance_m(np.pad(around, beside, mode="edge"), pixel_m, clip_m)
    rows, columns = slice(2 * beside + top, 2 * beside + bottom), slice(2 * beside + left, 2 * beside + right)
    assert np.array_equal(part, whole[rows, columns])


def test_distances_by_definition():
    inside = np.random.default_rng(3).random((9, 11)) < 0.4
    distances = signed_distance_m(inside, (1.0, 1.0), 100.0)
    for (row, column), value in np.ndenumerate(distances):
        others = np.argwhere(inside != inside[row, column])
        nearest = np.hypot(*(others - (row, column)).T).min() - 0.5
        assert value == pytest.approx(nearest if inside[row, column] else -nearest, abs=1e-5)
    assert ((distances > 0) == inside).all()


# -- reading OSM rasters ------------------------------------------------------------------------------------------


def write_osm(path, values, osm, grid=None):
    grid = grid or make_grid(*values.shape[1:])
    with new_osm_raster(path, grid, osm) as dataset:
        dataset.write(values)
    return str(path), grid


def read_all(path, grid, wanted=None):
    with open_osm_raster(path, grid, ("imagery", "i.tif"), wanted, "model m") as on_grid:
        return on_grid.read(Window(0, 0, grid.width, grid.height))




def test_channels_come_in_the_order_that_is_wanted(tmp_path):
    values = np.random.default_rng(0).integers(0, 2, (3, 20, 30), np.uint8)
    path, grid = write_osm(tmp_path / "o.tif", values, OsmInput(("building", "road", "water"), "binary"))
    assert (read_all(path, grid) == values).all()
    assert (read_all(path, grid, OsmInput(("water", "building"), "binary")) == values[[2, 0]]).all()


@pytest.mark.parametrize("wanted", [OsmInput(("building", "rail"), "binary"), OsmInput(("road",), "distance", 20.0)])
def test_other_channels_are_refused_with_both_named(tmp_path, wanted):
    path, grid = write_osm(tmp_path / "o.tif", np.zeros((2, 8, 8), np.uint8), OsmInput(("building", "road"), "binary"))
    with pytest.raises(InputError) as refused:
        read_all(path, grid, wanted)
    assert str(wanted) in refused.value.message and "building, road (binary)" in refused.value.message
    assert "model m" in refused.value.message
    assert path in refused.value.message


def test_nodata_reads_as_outside(tmp_path):
    values = np.full((1, 8, 8), 3.0, np.float32)
    values[0, 2] = np.nan
    path, grid = write_osm(tmp_path / "o.tif", values, OsmInput(("building",), "distance", 9.0))
    read = read_all(path, grid)
    assert (read[0, 2] == -9).all() and (read[0, 3] == 3).all()


def test_another_pixel_size_is_resampled_and_outside_is_outside(tmp_path):
    values = np.zeros((1, 40, 40), np.uint8)
    values[0, :, 20] = 1  # a road of one pixel
    osm = OsmInput(("road",), "binary")
    path, _ = write_osm(tmp_path / "o.tif", values, osm)
    coarse = read_all(path, make_grid(30, 20, 2.0))
    assert (coarse[0, :20, 10] == 1).all() and coarse.sum() == 20  # whole, and nothing below the raster's end
    fine = read_all(path, make_grid(80, 80, 0.5))
    assert (fine[0, :, 40:42] == 1).all() and fine.sum() == 160
    distances = signed_distance_m(values[0] > 0, (1.0, 1.0), 9.0)[None]
    path, _ = write_osm(tmp_path / "d.tif", distances, OsmInput(("road",), "distance", 9.0))
    read = read_all(path, make_grid(60, 40, 1.0, left=300000.0 + 0.5))
    assert (read[0, 41:] == -9).all() and read[0, 10, 30] == pytest.approx(-9.0)
    assert read[0, 10, 15] == pytest.approx((distances[0, 10, 15] + distances[0, 10, 16]) / 2)


def test_rasters_of_another_place_or_without_the_tag_are_refused(tmp_path):
    path, _ = write_osm(tmp_path / "o.tif", np.zeros((1, 8, 8), np.uint8), OsmInput(("road",), "binary"))
    with pytest.raises(InputError, match="do not overlap"):
        read_all(path, make_grid(8, 8, left=400000.0))
    plain = make_imagery(tmp_path / "plain.tif")
    with pytest.raises(InputError, match="does not say which OSM channels"):
        read_all(plain, make_grid(8, 8))


def test_without_a_raster_there_is_nothing_anywhere():
    osm = OsmInput(("road", "water"), "distance", 6.0)
    read = OsmOnGrid(osm).read(Window(0, 0, 5, 4))
    assert read.shape == (2, 4, 5) and read.dtype == np.float32 and (read == -6).all()


@pytest.mark.parametrize(("channels", "representation", "clip_m"), [
    ((), "binary", 0.0), (("a", "a"), "binary", 0.0), (("a",), "binary", 3.0),
    (("a",), "distance", 0.0)])
def test_impossible_inputs_are_refused(channels, representation, clip_m):
    with pytest.raises(ValueError):
        OsmInput(channels, representation, clip_m)
