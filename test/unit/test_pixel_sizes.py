"""Metres and areas of pixels on the ground: rotated, in degrees, in Web Mercator; and in every step that uses them."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from affine import Affine
from evaluated_scenes import evaluate
from made_layers import make_layer
from made_scenes import UTM, Listener, make_scheme, write_classes, write_imagery

from contract.jobs import EvaluateJob, LabelJob, VectorizeJob
from core.evaluating.step import run as run_evaluation
from core.grids.extents import bounds_around
from core.grids.measuring import GroundMeasure
from core.grids.rasters import Grid
from core.labelling.step import run as run_labelling
from core.vectorizing.step import run as run_vectorizing

SCHEME = make_scheme("other", "building", "road")
GEOD = pyproj.Geod(ellps="WGS84")
# On its central meridian UTM makes a metre 0.9996 long.
UTM_TOLERANCE = 1e-3
TURNS = pytest.mark.parametrize("degrees", [0, 30, 45])


def turned(degrees: float, height: int, width: int, pixel_m: float = 10.0, high_m: float | None = None) -> Grid:
    transform = (Affine.translation(500000, 3000000) @ Affine.rotation(degrees)
                 @ Affine.scale(pixel_m, -(high_m or pixel_m)))
    return Grid(UTM, transform, width, height)


def ground_m2(grid: Grid, classes: np.ndarray, value: int) -> float:
    """Area on the ellipsoid of the pixels of a value, a rectangle for each row of them."""
    to_degrees = pyproj.Transformer.from_crs(grid.crs, 4326, always_xy=True)
    total = 0.0
    for row in np.flatnonzero((classes == value).any(axis=1)):
        corners = np.array([(0, row), (1, row), (1, row + 1), (0, row + 1)], float)
        lonlat = to_degrees.transform(*grid.coordinates(*corners.T))
        total += abs(GEOD.polygon_area_perimeter(*lonlat)[0]) * np.count_nonzero(classes[row] == value)
    return total


@TURNS
def test_sides_of_a_pixel_are_those_of_the_pixel_not_of_the_envelope(degrees):
    grid = turned(degrees, 40, 100, 10.0, 20.0)
    assert grid.pixel_sizes_m == pytest.approx((10, 20), rel=UTM_TOLERANCE)
    assert grid.pixel_area_m2 == pytest.approx(200, rel=UTM_TOLERANCE)
    assert grid.pixel_size_m == pytest.approx(np.sqrt(200), rel=UTM_TOLERANCE)
    assert GroundMeasure.of(grid).row_areas_m2() == pytest.approx(200, rel=UTM_TOLERANCE)


def test_a_sheared_pixel_has_the_area_of_a_parallelogram():
    grid = Grid(UTM, Affine(10, 5, 500000, 0, -10, 3000000), 50, 50)
    assert grid.pixel_sizes_m == pytest.approx((10, np.hypot(5, 10)), rel=UTM_TOLERANCE)
    assert grid.pixel_area_m2 == pytest.approx(100, rel=UTM_TOLERANCE)


def test_sides_of_a_pixel_in_degrees():
    grid = Grid(pyproj.CRS.from_epsg(4326), Affine(1e-4, 0, 10, 0, -1e-4, 60), 100, 100)
    _, _, width_m = GEOD.inv(10, 59.995, 10.0001, 59.995)
    _, _, height_m = GEOD.inv(10, 59.99495, 10, 59.99505)
    assert grid.pixel_sizes_m == pytest.approx((width_m, height_m), rel=1e-6)


@TURNS
def test_the_margin_around_a_wide_grid_is_whole(degrees):
    grid = turned(degrees, 10, 1000)
    left, bottom, right, top = bounds_around(grid, UTM, 500.0)
    assert min(grid.bounds[0] - left, grid.bounds[1] - bottom, right - grid.bounds[2], top - grid.bounds[3]) \
        == pytest.approx(500, rel=0.01)


@TURNS
def test_the_boundary_tolerance_is_two_pixels_and_reaches_two_pixels(tmp_path, degrees):
    reference, prediction = np.zeros((2, 60, 60), np.uint8)
    reference[20:40, 20:40] = 1
    grid = turned(degrees, 60, 60)
    found = []
    for shift_px in (2, 3):
        prediction[:] = np.roll(reference, shift_px, axis=1)
        report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME, grid),
                          reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME, grid))
        assert report["boundary_tolerance_m"] == pytest.approx(20, rel=UTM_TOLERANCE)
        found.append(report["classes"]["building"]["boundary_f1"])
    assert found[0] == 1 and found[1] < 0.8


@TURNS
def test_minimum_areas_and_polygons_keep_their_metres(tmp_path, degrees):
    classes = np.zeros((60, 60), np.uint8)
    classes[5:8, 5:9] = 1  # 1200 m²
    classes[20:24, 20:24] = 1  # 1600 m²
    source = write_classes(tmp_path / "c.tif", classes, SCHEME, turned(degrees, 60, 60))
    run_vectorizing(VectorizeJob(str(source), str(tmp_path / "v.gpkg"), class_names=("building",),
                                 minimum_area_m2=1400.0, simplify_m=0.0), Listener().events)
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "v.gpkg", layer="classes")
    found = dict(zip(meta["fields"], fields))
    assert found["area_m2"] == pytest.approx([1600], rel=UTM_TOLERANCE)
    assert found["perimeter_m"] == pytest.approx([160], rel=UTM_TOLERANCE)


@TURNS
def test_small_pieces_go_to_the_neighbour_with_the_longer_side_on_the_ground(tmp_path, degrees):
    # Pixels twice as high as wide: the speck of 1 × 1 shares 2 × 20 m with what is beside it, 2 × 10 m with the rest.
    classes = np.zeros((30, 30), np.uint8)
    classes[:15], classes[15:] = 1, 1
    classes[14, 15] = 2
    classes[:14, 15], classes[15:, 15] = 0, 0
    grid = turned(degrees, 30, 30, 10.0, 20.0)
    run_vectorizing(VectorizeJob(str(write_classes(tmp_path / "c.tif", classes, SCHEME, grid)),
                                 str(tmp_path / "v.gpkg"), minimum_area_m2=300.0, simplify_m=0.0), Listener().events)
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "v.gpkg", layer="classes")
    found = dict(zip(meta["fields"], fields))
    areas = {name: found["area_m2"][found["class_name"] == name].sum() for name in ("other", "building")}
    assert areas["building"] == pytest.approx((30 * 30 - 29) * 200, rel=UTM_TOLERANCE)


@TURNS
def test_the_width_of_a_road_is_that_of_its_pixels(tmp_path, degrees):
    classes = np.zeros((60, 120), np.uint8)
    classes[24:35] = 2
    grid = turned(degrees, 60, 120, 1.0)
    run_vectorizing(VectorizeJob(str(write_classes(tmp_path / "c.tif", classes, SCHEME, grid)),
                                 str(tmp_path / "v.gpkg"), centerlines_output=str(tmp_path / "l.gpkg"),
                                 centerline_classes=("road",)), Listener().events)
    meta, _, geometry, fields = pyogrio.raw.read(tmp_path / "l.gpkg", layer="centerlines")
    found = dict(zip(meta["fields"], fields))
    assert found["width_m"] == pytest.approx([11], abs=0.6)
    assert found["length_m"] == pytest.approx([120], abs=0.6)
    assert shapely.length(shapely.from_wkb(geometry)) == pytest.approx(found["length_m"], rel=UTM_TOLERANCE)


@TURNS
def test_errors_have_the_area_of_their_pixels_and_no_other_limit(tmp_path, degrees):
    reference, prediction = np.zeros((2, 60, 60), np.uint8)
    prediction[5:8, 5:9], prediction[20:24, 20:24] = 1, 1
    grid = turned(degrees, 60, 60)
    paths = [str(write_classes(tmp_path / name, classes, SCHEME, grid))
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    run_evaluation(EvaluateJob(paths[0], str(tmp_path / "r.html"), str(tmp_path / "r.json"), paths[1],
                               errors_output=str(tmp_path / "e.gpkg"), errors_minimum_area_m2=1400.0),
                   Listener().events)
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "e.gpkg", layer="errors")
    assert dict(zip(meta["fields"], fields))["area_m2"] == pytest.approx([1600], rel=UTM_TOLERANCE)


# Ten degrees of latitude, and 200 km of Web Mercator at 60° North: areas of pixels differ by some percent.
TALL = (Grid(pyproj.CRS.from_epsg(4326), Affine(0.02, 0, 10, 0, -0.02, 60), 40, 500),
        Grid(pyproj.CRS.from_epsg(3857), Affine(1000, 0, 1_100_000, 0, -1000, 8_600_000), 40, 400))


@pytest.mark.parametrize("grid", TALL, ids=["degrees", "Web Mercator"])
def test_areas_in_the_report_are_those_on_the_ellipsoid(tmp_path, monkeypatch, grid):
    monkeypatch.setattr("core.evaluating.gathering.WINDOW_PX", 64)
    reference, prediction = np.zeros((2, grid.height, grid.width), np.uint8)
    reference[-100:] = 1  # in the south, where pixels are large in degrees and in Web Mercator
    prediction[:100] = 1  # in the north
    paths = [write_classes(tmp_path / name, classes, SCHEME, grid)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1])
    building = report["classes"]["building"]
    south_m2, north_m2 = ground_m2(grid, reference, 1), ground_m2(grid, prediction, 1)
    assert abs(north_m2 / south_m2 - 1) > 0.04
    assert building["reference_area_m2"] == pytest.approx(south_m2, rel=1e-5)
    assert building["predicted_area_m2"] == pytest.approx(north_m2, rel=1e-5)
    assert building["area_error"] == pytest.approx(north_m2 / south_m2 - 1, rel=1e-4)
    whole_m2 = ground_m2(grid, np.ones_like(reference), 1)
    assert report["area_km2"] == pytest.approx(whole_m2 / 1e6, rel=1e-5)
    areas = np.array(report["confusion_matrix"]["areas_km2"])
    assert areas.sum() == pytest.approx(whole_m2 / 1e6, rel=1e-5)
    assert areas[0, 1] == pytest.approx(north_m2 / 1e6, rel=1e-5)
    by_pair = {(item["reference"], item["prediction"]): item["area_km2"] for item in report["errors"]["confusions"]}
    assert by_pair["building", "other"] == pytest.approx(south_m2 / 1e6, rel=1e-5)


@pytest.mark.parametrize("grid", TALL, ids=["degrees", "Web Mercator"])
def test_border_erosion_changes_the_judged_area_and_not_the_classes(tmp_path, grid):
    reference = np.zeros((grid.height, grid.width), np.uint8)
    reference[-100:] = 1
    path = write_classes(tmp_path / "r.tif", reference, SCHEME, grid)
    report = evaluate(tmp_path, path, reference_raster=path, border_erosion_px=3)
    assert report["classes"]["building"]["reference_area_m2"] == pytest.approx(ground_m2(grid, reference, 1), rel=1e-5)
    judged = reference.copy()
    judged[-103:-97] = 255
    judged_m2 = ground_m2(grid, judged, 0) + ground_m2(grid, judged, 1)
    assert report["area_km2"] == pytest.approx(judged_m2 / 1e6, rel=1e-5)


@pytest.mark.parametrize("grid", TALL, ids=["degrees", "Web Mercator"])
def test_minimum_areas_of_errors_are_those_where_the_errors_are(tmp_path, grid):
    reference, prediction = np.zeros((2, grid.height, grid.width), np.uint8)
    prediction[2:7, 5:10], prediction[-7:-2, 5:10] = 1, 1
    north_m2, south_m2 = (ground_m2(grid, np.where(rows, prediction, 0), 1)
                          for rows in (np.arange(grid.height)[:, None] < 50, np.arange(grid.height)[:, None] > 50))
    paths = [str(write_classes(tmp_path / name, classes, SCHEME, grid))
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    run_evaluation(EvaluateJob(paths[0], str(tmp_path / "r.html"), str(tmp_path / "r.json"), paths[1],
                               errors_output=str(tmp_path / "e.gpkg"),
                               errors_minimum_area_m2=0.99 * max(north_m2, south_m2)), Listener().events)
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "e.gpkg", layer="errors")
    assert dict(zip(meta["fields"], fields))["area_m2"] == pytest.approx([max(north_m2, south_m2)], rel=1e-4)


def test_hectares_of_labels_are_those_on_the_ellipsoid(tmp_path):
    grid = TALL[0]
    south = shapely.box(10, 50, 10.8, 52)
    layer = make_layer(tmp_path / "areas.gpkg", [(south, {"class": "building"})], crs="EPSG:4326", placed=True)
    imagery = write_imagery(tmp_path / "i.tif", np.ones((1, grid.height, grid.width), np.uint8), grid)
    listener = Listener()
    run_labelling(LabelJob(str(imagery), (layer,), SCHEME.to_dict(), str(tmp_path / "l.tif"), "class"),
                  listener.events)
    expected = np.zeros((grid.height, grid.width), np.uint8)
    expected[-100:] = 1
    row = next(line for line in listener.messages("info").splitlines() if line.startswith("  1  building"))
    assert float(row.split()[-1]) * 1e4 == pytest.approx(ground_m2(grid, expected, 1), rel=1e-5)
