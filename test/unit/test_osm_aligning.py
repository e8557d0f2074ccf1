"""OSM beside what imagery shows: known shifts are found and taken back, and nothing is moved where nothing is known."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from made_layers import URBAN, UTM, box, line, make_imagery, make_layer, place
from made_scenes import Listener
from rasterio.transform import from_origin

from contract.errors import InputError, SchemeError
from contract.jobs import AlignOsmJob
from core.osm_aligning.block_scores import best_peak
from core.osm_aligning.moved_layers import moved
from core.osm_aligning.smoothing import smoothed_peaks
from core.osm_aligning.step import run

SIZE = 200
HOUSE = {"building": "yes"}
OUTPUTS = ("moved.gpkg", "shifts.gpkg", "r.html", "r.json")


def houses(seed=0):
    """Rectangles of several sizes over a scene of ``SIZE`` pixels, a metre each."""
    random = np.random.default_rng(seed)
    result = []
    for top in range(8, SIZE - 22, 25):
        for left in range(8, SIZE - 22, 25):
            y, x = np.array([top, left]) + random.integers(0, 6, 2)
            height, width = random.integers(7, 15, 2)
            result.append((int(x), int(y), int(x + width), int(y + height)))
    return result


def town(path, shown=None, **options):
    """Imagery on which each house has a brightness of its own."""
    random = np.random.default_rng(1)
    pixels = random.normal(90, 4, (1, SIZE, SIZE))
    for left, top, right, bottom in houses() if shown is None else shown:
        pixels[0, top:bottom, left:right] += random.choice([-50, 60])
    return make_imagery(path, pixels=pixels.clip(1, 255).astype(np.uint8), **options)


def align(tmp_path, features, imagery=None, listener=None, **options):
    """Rows of the moved layer, rows of the points, and the figures."""
    layer = features if not isinstance(features, list) else make_layer(tmp_path / "osm.gpkg", features)
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    job = AlignOsmJob(imagery or town(tmp_path / "imagery.tif"), (layer,), URBAN.to_dict(),
                      *(str(out / name) for name in OUTPUTS), maximum_shift_m=8.0, **options)
    outputs = run(job, (listener or Listener()).events)
    return outputs, rows_of(out / "moved.gpkg", outputs["layers"][0]["name"]), rows_of(out / "shifts.gpkg")


def rows_of(path, layer=None):
    meta, _, wkb, data = pyogrio.raw.read(path, layer=layer)
    return [dict(zip(meta["fields"], values)) | {"geometry": shapely.from_wkb(geometry)}
            for geometry, *values in zip(wkb, *data)]


def moved_houses(x_m, y_m):
    """The houses as OSM has them: so far to the right and down."""
    return [(shapely.affinity.translate(box(*house), x_m, y_m), {**HOUSE, "osm_id": str(number)})
            for number, house in enumerate(houses())]


@pytest.mark.parametrize("x_m, y_m", [(0.0, 0.0), (3.0, -2.0), (-1.4, 5.3)])
def test_a_shift_is_found_and_taken_back(tmp_path, x_m, y_m):
    outputs, rows, points = align(tmp_path, moved_houses(x_m, y_m))
    assert outputs["blocks"] == outputs["answered_blocks"] == 4
    for point in points:
        # Down is to the south.
        assert (point["shift_x_m"], point["shift_y_m"]) == pytest.approx((-x_m, y_m), abs=0.3)
        assert point["shift_m"] == pytest.approx(np.hypot(x_m, y_m), abs=0.4) and 0.15 <= point["certainty"] <= 1
    assert [row["osm_id"] for row in rows] == [str(number) for number in range(len(houses()))]
    for row, house in zip(rows, houses()):
        assert row["geometry"].centroid.distance(place(box(*house)).centroid) < 0.4
        assert row["geometry"].area == pytest.approx(box(*house).area, rel=1e-3) and row["building"] == "yes"
    figures = json.loads((tmp_path / "out" / "r.json").read_text())
    assert figures["median_shift_m"] == pytest.approx(np.hypot(x_m, y_m), abs=0.3) == outputs["median_shift_m"]
    page = (tmp_path / "out" / "r.html").read_text()
    assert "4 / 4" in page and "http" not in page.replace("http://www.w3.org", "")


def test_probabilities_are_taken_in_place_of_edges(tmp_path):
    probabilities = np.zeros((2, SIZE, SIZE), np.float32)
    for left, top, right, bottom in houses():
        probabilities[1, top:bottom, left:right] = 0.9
    path = make_imagery(tmp_path / "p.tif", pixels=probabilities)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("other", "building")
    flat = make_imagery(tmp_path / "flat.tif", width=SIZE, height=SIZE)
    outputs, _, points = align(tmp_path, moved_houses(2, 1), flat, probabilities=path)
    assert outputs["answered_blocks"] == 4
    assert np.mean([point["shift_x_m"] for point in points]) == pytest.approx(-2, abs=0.3)
    with pytest.raises(InputError, match=r"no probabilities of road.*other, building"):
        align(tmp_path, moved_houses(2, 1), flat, probabilities=path, classes=("road",))


@pytest.mark.parametrize("noise", [0, 8])
def test_a_flat_scene_has_no_answer_and_nothing_is_moved(tmp_path, noise):
    pixels = np.random.default_rng(3).normal(100, noise, (1, SIZE, SIZE)).astype(np.uint8)
    listener = Listener()
    outputs, rows, points = align(tmp_path, moved_houses(3, 0), make_imagery(tmp_path / "flat.tif", pixels=pixels),
                                  listener)
    assert outputs["blocks"] == 4 and outputs["answered_blocks"] == 0 and outputs["median_shift_m"] is None
    assert all(np.isnan(point["shift_x_m"]) and np.isnan(point["certainty"]) for point in points)
    for row, (geometry, _) in zip(rows, moved_houses(3, 0)):
        assert np.isnan(row["shift_m"]) and row["geometry"].equals(shapely.multipolygons([place(geometry)]))
    assert "No block has an answer" in (tmp_path / "out" / "r.html").read_text()


def test_imagery_in_degrees_and_layers_in_another_crs_give_metres(tmp_path):
    degrees = pyproj.Transformer.from_crs(UTM, "EPSG:4326", always_xy=True)
    west, north = degrees.transform(500_000, 6_652_000)
    scale_x, scale_y = 1 / 55_800, 1 / 111_412  # a metre at 60° north
    imagery = town(tmp_path / "i.tif", crs="EPSG:4326", transform=from_origin(west, north, scale_x, scale_y))
    features = [(shapely.transform(geometry, lambda xy: xy * (scale_x, -scale_y) + (west, north)), fields)
                for geometry, fields in moved_houses(3, -2)]
    layer = make_layer(tmp_path / "osm.gpkg", features, crs="EPSG:4326", placed=True)
    _, _, points = align(tmp_path, layer, imagery)
    assert np.mean([point["shift_x_m"] for point in points]) == pytest.approx(-3, abs=0.3)
    assert np.mean([point["shift_y_m"] for point in points]) == pytest.approx(-2, abs=0.3)


def test_long_lines_bend_and_stay_in_one_piece_and_short_ones_are_moved_whole(tmp_path):
    roads = [(line((10, 50), (60, 50), (150, 150), (150, 500)), {"highway": "residential", "osm_id": "long"}),
             (line((10, 50), (40, 50)), {"highway": "residential", "osm_id": "short"}),
             (line((10, 900), (40, 900)), {"highway": "residential", "osm_id": "far"})]
    _, rows, _ = align(tmp_path, [*moved_houses(2, 0), *roads])
    by_id = {row["osm_id"]: row for row in rows}
    assert "far" not in by_id
    for name, (geometry, _) in zip(("long", "short"), roads):
        before, after = (shapely.get_coordinates(item) for item in (place(geometry), by_id[name]["geometry"]))
        assert after[:, 0] - before[:, 0] == pytest.approx(-2, abs=0.3) and len(after) == len(before)
        assert by_id[name]["shift_m"] == pytest.approx(2, abs=0.3)


def test_aligned_layers_can_be_aligned_again_and_odd_fields_are_kept(tmp_path):
    features = [(geometry, {**fields, "shift_m": 99.0, "Certainty": "?", "geom": "g"})
                for geometry, fields in moved_houses(2, 0)]
    layer = make_layer(tmp_path / "osm.geojson", features, driver="GeoJSON")
    _, rows, _ = align(tmp_path, layer)
    assert {key for row in rows for key in row} == {"building", "osm_id", "geom", "shift_m", "certainty", "geometry"}
    assert all(row["geom"] == "g" and row["shift_m"] < 3 for row in rows)


def test_several_layers_keep_their_names_and_attributes(tmp_path):
    first = make_layer(tmp_path / "town.gpkg", moved_houses(1, 1), layer="houses")
    make_layer(tmp_path / "town.gpkg", [(line((5, 5), (50, 5)), {"highway": "path"})], layer="Houses 2")
    outputs, _, _ = align(tmp_path, type(first)(first.path))
    assert [layer["kind"] for layer in outputs["layers"]] == ["MultiPolygon", "MultiLineString"]
    assert [layer["name"] for layer in outputs["layers"]] == ["town houses", "town Houses 2"]


def test_a_block_takes_the_place_that_its_neighbours_agree_on():
    """Two places fit a block equally well; its neighbours know which it is, and one far off says nothing."""
    rows, columns = np.ogrid[-20:21, -20:21]

    def hill(row, column, height=1.0):
        return height * np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / 18)

    surfaces = {(0, column): hill(4, 4) for column in (0, 2)} | {(0, 1): hill(4, 4, 0.97) + hill(-10, -10)}
    assert best_peak(surfaces[0, 1], 0.5).row_px == pytest.approx(-10, abs=0.5)
    peaks = smoothed_peaks(surfaces, 0.5, 0.15)
    assert (peaks[0, 1].row_px, peaks[0, 1].column_px) == pytest.approx((4, 4), abs=0.1)
    alone = smoothed_peaks({(0, 1): surfaces[0, 1]}, 0.5, 0.15)
    assert not alone
    broken = smoothed_peaks({(0, 0): hill(4, 4), (0, 1): hill(-10, -10)}, 0.5, 0.15)
    assert broken[0, 1].row_px == pytest.approx(-10, abs=0.1)


@settings(max_examples=60)
@given(st.floats(-15, 15), st.floats(-15, 15))
def test_a_peak_is_found_between_pixels(row, column):
    rows, columns = np.ogrid[-20:21, -20:21]
    peak = best_peak(np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / 50), 0.5)
    assert (peak.row_px, peak.column_px) == pytest.approx((row, column), abs=0.02) and peak.certainty > 0.5


def test_nothing_is_moved_beyond_the_field(tmp_path):
    from core.grids.rasters import grid_of
    from core.osm_aligning.block_scores import Peak
    from core.osm_aligning.blocks import BlockGrid
    from core.osm_aligning.shift_field import ShiftField

    with rasterio.open(town(tmp_path / "i.tif")) as dataset:
        blocks = BlockGrid(grid_of(dataset), 100, 8)
    field = ShiftField.of(blocks, {(0, 0): Peak(0, 2, 1, 0.8, False), (0, 1): Peak(0, 4, 1, 0.4, False)})
    points = np.array([place(shapely.Point(x, y)) for x, y in ((50, 50), (100, 50), (150, 50), (50, 190), (5000, 50))])
    result, lengths_m, certainty = moved(points, pyproj.CRS(UTM), field)
    assert lengths_m == pytest.approx([2, 3, 4, np.nan, np.nan], abs=0.01, nan_ok=True)
    assert certainty == pytest.approx([0.8, 0.6, 0.4, np.nan, np.nan], abs=0.01, nan_ok=True)
    assert result[3].equals(points[3]) and result[0].x - points[0].x == pytest.approx(2, abs=0.01)


def test_bad_input_says_what_is_wrong_and_leaves_nothing(tmp_path):
    far = [(box(10_000, 10, 10_020, 30), HOUSE)]
    with pytest.raises(InputError, match="touches the imagery"):
        align(tmp_path, far)
    (tmp_path / "osm.gpkg").unlink()
    with pytest.raises(InputError, match="no building on the imagery"):
        align(tmp_path, [(line((5, 5), (50, 5)), {"highway": "residential"})])
    with pytest.raises(SchemeError, match="castle"):
        align(tmp_path, make_layer(tmp_path / "houses.gpkg", moved_houses(0, 0)), classes=("castle",))
    with pytest.raises(InputError, match="cannot be opened"):
        align(tmp_path, make_layer(tmp_path / "houses2.gpkg", moved_houses(0, 0)), str(tmp_path / "no.tif"))
    assert not list((tmp_path / "out").iterdir())
