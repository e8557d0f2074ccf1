"""Widths in metres on every grid, whatever the CRS of layer and imagery; thin lines unbroken; windows alike."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from made_layers import LEFT, SIZE, TOP, UTM, box, burn, line, make_imagery, make_layer
from rasterio.windows import Window
from scipy import ndimage

from contract.scheme_json import scheme_from_dict
from core.grids.extents import bounds_around
from core.grids.rasters import Grid
from core.labelling.burning import Burner, Shapes
from core.labelling.class_assignment import assign_by_rules
from core.labelling.feature_parts import sound_parts
from core.labelling.label_shapes import MARGIN_M, shapes_of
from core.osm.tags import TagTable


def scheme_of_width(width_m: float) -> dict:
    return {"name": "x", "classes": [
        {"id": 0, "name": "other", "color": "#000000"},
        {"id": 1, "name": "road", "color": "#ffffff", "rules": [
            {"tags": {"highway": ["*"]}, "geometry": "line", "width": {"default_m": width_m}}]}]}


def grid_in(crs: str, side_px: int = 400, side_m: float = 400.0) -> tuple[Grid, float]:
    """A grid of about ``side_m`` around the middle of the made imagery, and the ground area of its pixels in m²."""
    to_crs = pyproj.Transformer.from_crs(UTM, crs, always_xy=True)
    left, bottom, right, top = to_crs.transform_bounds(LEFT, TOP - side_m, LEFT + side_m, TOP)
    transform = Affine((right - left) / side_px, 0, left, 0, (bottom - top) / side_px, top)
    grid = Grid(pyproj.CRS(crs), transform, side_px, side_px)
    return grid, grid.pixel_area_m2


def lines_on(grid: Grid, lines: list[shapely.Geometry], width_m: float, crs: str = UTM) -> np.ndarray:
    tags = TagTable({"highway": ["primary"] * len(lines)}, len(lines))
    scheme = scheme_from_dict(scheme_of_width(width_m))
    result = shapes_of(np.array(lines, object), tags, assign_by_rules(tags, scheme), grid, pyproj.CRS(crs))
    return Burner(result.shapes, 0).read(Window(0, 0, grid.width, grid.height))


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857", "EPSG:3035", "EPSG:2393"])
@pytest.mark.parametrize("width_m", [4.0, 11.0, 40.0])
def test_a_line_covers_length_times_width_on_the_ground(crs: str, width_m: float) -> None:
    grid, pixel_m2 = grid_in(crs, side_px=800)
    road = shapely.LineString([(LEFT + 100, TOP - 120), (LEFT + 300, TOP - 270)])  # 250 m long
    area_m2 = lines_on(grid, [road], width_m).sum() * pixel_m2
    expected_m2 = 250 * width_m + math.pi * width_m**2 / 4
    assert area_m2 == pytest.approx(expected_m2, rel=0.03)


@settings(max_examples=60)
@given(st.floats(0, math.pi), st.floats(0, 1), st.floats(0, 1), st.sampled_from([UTM, "EPSG:4326", "EPSG:3857"]))
def test_a_line_thinner_than_a_pixel_is_never_broken(angle: float, dx: float, dy: float, crs: str) -> None:
    grid, _ = grid_in(crs, side_px=40)  # pixels of about 10 m
    middle = np.array([LEFT + 200 + 10 * dx, TOP - 200 - 10 * dy])
    reach = np.array([math.cos(angle), math.sin(angle)]) * 150
    burnt = lines_on(grid, [shapely.LineString([middle - reach, middle + reach])], 0.5)
    _, pieces = ndimage.label(burnt, structure=np.ones((3, 3)))
    assert pieces == 1
    longest_px = max(np.ptp(np.nonzero(burnt), axis=1)) + 1
    assert longest_px >= 0.7 * 300 / 13  # a pixel in degrees may measure 10 × 13 m here
    assert burnt.sum() <= 2.2 * longest_px


def test_a_line_beside_the_raster_reaches_into_it(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(line((-10, 0), (-10, 100)), {"highway": "primary", "width": "40"})])
    result = burn(tmp_path, source).labels
    assert (result[:, :10] == 2).all() and not result[:, 10:].any()


TOWN = [
    (box(5, 5, 40, 30), {"building": "yes"}), (box(50, 10, 95, 60), {"natural": "water"}),
    (shapely.Point(30, 70).buffer(20), {"landuse": "forest"}),
    (line((0, 50), (60, 45), (100, 90)), {"highway": "residential"}),
    (line((70, 0), (75, 100)), {"highway": "footway"}),
]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32634", "EPSG:3035"])
def test_the_crs_of_a_layer_does_not_matter(crs: str, tmp_path: Path) -> None:
    reference = burn(tmp_path, make_layer(tmp_path / "utm.gpkg", TOWN)).labels
    other = burn(tmp_path, make_layer(tmp_path / "other.gpkg", TOWN, crs=crs)).labels
    assert set(np.unique(reference)) == {0, 1, 2, 3, 4}
    assert (reference != other).sum() <= 3  # a pixel centre on the very edge may fall to either side


def test_long_edges_are_straight_in_the_crs_of_the_layer(tmp_path: Path) -> None:
    # A parallel between two meridians, a hundred kilometres apart, bends by hundreds of metres in UTM.
    parallel = shapely.box(24.5, 50.0, 29.5, 60.0)
    source = make_layer(tmp_path / "a.gpkg", [(parallel, {"natural": "water"})], crs="EPSG:4326", placed=True)
    to_utm = pyproj.Transformer.from_crs("EPSG:4326", UTM, always_xy=True)
    x, y = to_utm.transform(27.0, 60.0)
    imagery = make_imagery(tmp_path / "i.tif", transform=Affine(1, 0, x - 50, 0, -1, y + 50))
    result = burn(tmp_path, source, imagery=imagery).labels
    assert (result[52:] == 4).all() and not result[:48].any()


def test_a_polygon_around_the_whole_world(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(shapely.box(-180, -90, 180, 90), {"natural": "water"})],
                        crs="EPSG:4326", placed=True)
    assert (burn(tmp_path, source).labels == 4).all()


def test_a_grid_across_the_180th_meridian(tmp_path: Path) -> None:
    imagery = make_imagery(tmp_path / "i.tif", crs="EPSG:32701", width=SIZE,
                           transform=Affine(20, 0, 165_000, 0, -20, 8_000_000))
    to_degrees = pyproj.Transformer.from_crs("EPSG:32701", "EPSG:4326", always_xy=True)
    x, y = to_degrees.transform(166_000, 7_999_000)
    source = make_layer(tmp_path / "a.gpkg", [(shapely.Point(x, y).buffer(0.001), {"building": "yes"})],
                        crs="EPSG:4326", placed=True)
    assert burn(tmp_path, source, imagery=imagery).labels[50, 50] == 1


def test_bounds_in_the_layer_crs_hold_the_bent_edges_of_the_grid() -> None:
    grid = Grid(pyproj.CRS("EPSG:3035"), Affine(1000, 0, 3_000_000, 0, -1000, 5_000_000), 2000, 2000)
    left, bottom, right, top = bounds_around(grid, pyproj.CRS("EPSG:4326"), MARGIN_M)
    to_degrees = pyproj.Transformer.from_crs(3035, 4326, always_xy=True)
    columns, rows = np.meshgrid(np.arange(0, 2001, 20), np.arange(0, 2001, 20))
    x, y = to_degrees.transform(*grid.coordinates(columns.ravel(), rows.ravel()))
    assert left <= x.min() and x.max() <= right and bottom <= y.min() and y.max() <= top


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.integers(0, 60), st.integers(0, 60), st.integers(1, 40), st.integers(1, 40))
def test_any_window_is_a_part_of_the_whole(seed: int, column: int, row: int, width: int, height: int) -> None:
    rng = np.random.default_rng(seed)
    discs = [shapely.Point(*rng.uniform(-5, 105, 2)).buffer(rng.uniform(0.2, 20)) for _ in range(12)]
    scheme = scheme_from_dict(scheme_of_width(3))
    shapes = Shapes(np.array(discs, object), rng.integers(0, 2, 12).astype(np.uint8),
                    rng.integers(0, 3, 12).astype(float))
    burner = Burner(shapes.in_burn_order(scheme), 0)
    whole = burner.read(Window(0, 0, 100, 100))
    np.testing.assert_array_equal(burner.read(Window(column, row, width, height)),
                                  whole[row:row + height, column:column + width])
    shuffled = rng.permutation(12)
    again = Shapes(shapes.geometries[shuffled], shapes.class_ids[shuffled], shapes.burn_orders[shuffled])
    np.testing.assert_array_equal(Burner(again.in_burn_order(scheme), 0).read(Window(0, 0, 100, 100)), whole)


@settings(max_examples=80)
@given(st.lists(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=3, max_size=9),
                min_size=1, max_size=6))
def test_any_ring_is_repaired_or_counted(rings: list[list[tuple[int, int]]]) -> None:
    polygons = np.array([shapely.Polygon(ring) for ring in rings] + [None, shapely.Polygon()], object)
    rows = np.arange(len(polygons))
    parts = sound_parts(polygons, rows)
    assert not len(parts.lines)
    assert shapely.is_valid(parts.polygons.geometries).all()
    assert (shapely.get_type_id(parts.polygons.geometries) == shapely.GeometryType.POLYGON).all()
    assert sorted([*np.unique(parts.polygons.rows), *parts.broken]) == rows.tolist()
    sound = np.array([row for row, polygon in enumerate(polygons[:-2]) if polygon.is_valid], int)
    assert not np.isin(sound, [*parts.broken, *parts.repaired]).any()


def test_coordinates_that_are_no_numbers() -> None:
    broken = shapely.from_wkb(shapely.to_wkb(shapely.LineString([(0, 0), (float("nan"), 1)])))
    geometries = np.array([broken, shapely.LineString([(0, 0), (float("inf"), 1)]), line((0, 0), (1, 1))], object)
    parts = sound_parts(geometries, np.arange(3))
    assert parts.broken.tolist() == [0, 1] and parts.lines.rows.tolist() == [2]
