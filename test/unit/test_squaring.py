from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import rasterio.features
import shapely
import shapely.affinity
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_scenes import Listener, make_grid, make_scheme, write_classes
from scipy import ndimage

from contract.jobs import VectorizeJob
from core.grids.rasters import Grid
from core.vectorizing.fitted_outlines import FARTHEST_PX, is_spiked
from core.vectorizing.step import run

SCHEME = make_scheme("other", "building", "road")
BANEPA = Path(__file__).resolve().parents[3] / "shared" / "data" / "banepa"


def vectorize(folder: Path, classes: np.ndarray, grid: Grid | None = None, **options) -> dict[int, np.ndarray]:
    """Polygons of each class."""
    source = write_classes(folder / "classes.tif", classes.astype(np.uint8), SCHEME, grid or make_grid(*classes.shape))
    output = folder / "polygons.gpkg"
    run(VectorizeJob(str(source), str(output), **options), Listener().events)
    _, _, geometry, fields = pyogrio.raw.read(output, columns=["class_id"])
    polygons = shapely.from_wkb(geometry)
    return {class_id: polygons[fields[0] == class_id] for class_id in (0, 1, 2)}


def burnt(shapes: list[shapely.Polygon], side: int = 120) -> np.ndarray:
    """Class raster of shapes as class 1, in pixel coordinates."""
    return rasterio.features.rasterize(shapes, (side, side), fill=0, default_value=1, dtype="uint8")


def turned(shape: shapely.Geometry, degrees: float) -> shapely.Geometry:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return shapely.transform(shape, lambda xy: (xy - 60) @ np.array([[c, s], [-s, c]]) + 60)


def corner_angles(polygon: shapely.Polygon) -> np.ndarray:
    """Degrees between the walls at each corner of the outline."""
    step = np.diff(shapely.get_coordinates(polygon.exterior), axis=0)
    bearing = np.degrees(np.arctan2(step[:, 1], step[:, 0]))
    return np.abs((np.diff(bearing, append=bearing[0]) + 180) % 360 - 180)


@pytest.mark.parametrize("degrees", [0, 7, 20, 33, 45, 71])
def test_a_turned_house_gets_its_four_corners_back(tmp_path, degrees):
    house = turned(shapely.box(30, 40, 90, 80), degrees)
    (found,) = vectorize(tmp_path, burnt([house]), square_classes=("building",))[1]
    assert len(found.exterior.coords) == 5
    assert corner_angles(found) == pytest.approx([90] * 4, abs=1e-6)
    in_pixels = shapely.transform(found, lambda xy: np.column_stack((xy[:, 0] - 300000, 3000000 - xy[:, 1])))
    assert shapely.hausdorff_distance(in_pixels, house) < 1.2


@pytest.mark.parametrize("degrees", [0, 15, 40])
def test_a_bay_with_diagonal_walls_keeps_right_angles_and_diagonals(tmp_path, degrees):
    house = turned(shapely.Polygon([(20, 40), (90, 40), (90, 90), (60, 90), (48, 102), (32, 102), (20, 90)]), degrees)
    (found,) = vectorize(tmp_path, burnt([house], 130), square_classes=("1",))[1]
    assert len(found.exterior.coords) == 8
    assert set(np.round(corner_angles(found))) == {45, 90}


def test_neighbours_are_aligned(tmp_path):
    houses = [turned(shapely.box(10, 10, 50, 40), 12), turned(shapely.box(62, 12, 105, 38), 14),
              turned(shapely.box(12, 60, 48, 95), 13)]
    grid = make_grid(140, 140, pixel_m=0.3)
    found = vectorize(tmp_path, burnt(houses, 140), grid, square_classes=("building",))[1]
    directions = []
    for polygon in found:
        step = np.diff(shapely.get_coordinates(polygon.exterior), axis=0)
        directions.append(np.degrees(np.arctan2(step[0, 1], step[0, 0])) % 90)
    assert np.ptp(directions) < 0.3


def test_what_no_right_angle_fits_is_left_alone(tmp_path):
    round_house = shapely.Point(60, 60).buffer(20)
    plain = vectorize(tmp_path, burnt([round_house]))[1]
    kept = vectorize(tmp_path, burnt([round_house]), square_classes=("building",), square_minimum_overlap=0.99)[1]
    assert shapely.equals(plain, kept).all()


def test_a_house_that_would_lose_more_than_its_share_gets_straight_walls_instead(tmp_path):
    wedge = shapely.Polygon([(20, 20), (100, 20), (100, 48), (20, 44)])  # loses nearly nothing
    tent = shapely.Polygon([(20, 60), (60, 60), (40, 110)])
    drawn = vectorize(tmp_path, burnt([wedge, tent]), square_classes=("building",))[1]
    plain = vectorize(tmp_path, burnt([wedge, tent]))[1]
    south, plain_south = (np.argsort(shapely.bounds(found)[:, 1]) for found in (drawn, plain))
    assert corner_angles(drawn[south[1]]) == pytest.approx([90] * 4, abs=1e-6)
    straight, pixels = drawn[south[0]], plain[plain_south[0]]
    assert shapely.get_num_coordinates(straight) < shapely.get_num_coordinates(pixels)
    assert straight.intersection(pixels).area > 0.95 * straight.union(pixels).area


def test_of_outlines_in_each_others_way_one_is_squared_and_the_other_gets_straight_walls(tmp_path):
    # Two houses that stand otherwise, a pixel apart: squared walls of both would cross.
    house = turned(shapely.box(30, 40, 70, 80), 78)
    other = shapely.affinity.translate(turned(shapely.box(30, 40, 60, 66), 49), 22.5, 25.5)
    found = vectorize(tmp_path, burnt([house, other.difference(house.buffer(1.2))]), square_classes=("building",))
    assert shapely.coverage_is_valid(np.concatenate(list(found.values())))
    assert sorted(shapely.get_num_coordinates(found[1])) == [5, 6]  # as the pixels have them: 17


@pytest.mark.parametrize(("corner", "expected"), [((40.0, 3.0), True), ((6.0, 3.0), False)])
def test_spikes_are_no_corners_of_houses(corner, expected):
    ring = np.array([(0.0, 0.0), (0.0, 6.0), corner, (0.0, 0.0)])
    assert is_spiked(ring) == expected


@pytest.mark.parametrize("overlap", [0.5, 0.7, 0.85])
def test_squared_houses_keep_their_share(tmp_path, overlap):
    random = np.random.default_rng(5)
    spots = ndimage.gaussian_filter(random.standard_normal((200, 200)), 5)
    classes = (spots > np.quantile(spots, 0.7)).astype(np.uint8)
    exact = vectorize(tmp_path, classes, simplify_m=0.0)[1]
    squared = vectorize(tmp_path, classes, simplify_m=0.0, square_classes=("building",),
                        square_minimum_overlap=overlap)[1]
    shared = shapely.area(shapely.intersection(exact, squared))
    union = shapely.area(shapely.union(exact, squared))
    assert (shared / union >= overlap - 1e-9).all()
    assert shapely.hausdorff_distance(shapely.boundary(exact), shapely.boundary(squared)).max() <= FARTHEST_PX + 0.01
    assert (shared / union < 1).any()  # some were squared


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(houses=st.lists(st.tuples(st.integers(5, 80), st.integers(5, 80), st.integers(8, 35), st.integers(8, 35),
                                 st.floats(0, 90), st.sampled_from([1, 2])), min_size=2, max_size=6))
def test_houses_wall_to_wall_neither_overlap_nor_cross_themselves(tmp_path, houses):
    classes = np.zeros((120, 120), dtype=np.uint8)
    for left, top, wide, high, degrees, class_id in houses:
        shape = shapely.affinity.rotate(shapely.box(left, top, left + wide, top + high), degrees)
        rasterio.features.rasterize([shape], out=classes, default_value=class_id)
    found = vectorize(tmp_path, classes, square_classes=("building", "road"))
    polygons = np.concatenate(list(found.values()))
    assert shapely.is_valid(polygons).all()
    assert shapely.coverage_is_valid(polygons)
    assert shapely.area(polygons).sum() == pytest.approx(classes.size)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(classes=hnp.arrays(np.uint8, st.tuples(st.integers(4, 24), st.integers(4, 24)),
                          elements=st.sampled_from([0, 1, 1, 2])))
def test_squared_outlines_leave_neither_gap_nor_overlap(tmp_path, classes):
    found = vectorize(tmp_path, classes, minimum_area_m2=0.0, square_classes=("building",), square_minimum_overlap=0.3)
    polygons = np.concatenate(list(found.values()))
    assert shapely.is_valid(polygons).all()
    assert shapely.coverage_is_valid(polygons)
    assert shapely.area(polygons).sum() == pytest.approx(classes.size)
    assert shapely.area(shapely.union_all(polygons)) == pytest.approx(classes.size)


@pytest.mark.skipif(not BANEPA.exists(), reason="the Banepa buildings are not there")
def test_squared_houses_of_banepa_are_simpler_and_closer_to_openstreetmap(tmp_path):
    with rasterio.open(BANEPA / "imagery.tif") as imagery:
        transform, crs, bounds = imagery.transform, pyproj.CRS(imagery.crs), imagery.bounds
    meta, _, geometry, _ = pyogrio.raw.read(BANEPA / "osm_buildings.geojson")
    to_imagery = pyproj.Transformer.from_crs(meta["crs"], crs, always_xy=True)
    houses = shapely.transform(shapely.from_wkb(geometry), lambda xy: np.column_stack(to_imagery.transform(*xy.T)))
    nominal_m = 0.3 * transform.a / 0.132  # Web Mercator stretches
    grid = Grid(crs, Affine(nominal_m, 0, bounds.left, 0, -nominal_m, bounds.top),
                int((bounds.right - bounds.left) / nominal_m), int((bounds.top - bounds.bottom) / nominal_m))
    classes = rasterio.features.rasterize([(house, 1) for house in houses], (grid.height, grid.width),
                                          transform=grid.transform, dtype="uint8")
    metres = 0.3 / nominal_m
    plain = back_to_back(houses, vectorize(tmp_path, classes, grid)[1], metres)
    squared = back_to_back(houses, vectorize(tmp_path, classes, grid, square_classes=("building",))[1], metres)
    assert squared.vertices == 4 < plain.vertices
    assert squared.median_distance_m < 0.16 < plain.median_distance_m
    assert squared.mean_distance_m < plain.mean_distance_m
    assert squared.overlap > plain.overlap


@dataclass(frozen=True)
class BackToBack:
    """How polygons compare with the houses they were drawn from; medians of vertices and of distances."""

    vertices: float
    median_distance_m: float
    mean_distance_m: float
    overlap: float


def back_to_back(houses: np.ndarray, found: np.ndarray, metres: float) -> BackToBack:
    """Polygons that are one house (others are blocks of houses wall to wall); ``metres`` of a unit on the map."""
    house, polygon = shapely.STRtree(found).query(houses, predicate="intersects")
    shared = shapely.area(shapely.intersection(houses[house], found[polygon]))
    overlap = shared / (shapely.area(houses[house]) + shapely.area(found[polygon]) - shared)
    one = overlap > 0.75
    house, polygon = house[one], polygon[one]
    assert len(house) > 300
    distance_m = metres * shapely.hausdorff_distance(*map(shapely.boundary, (houses[house], found[polygon])),
                                                     densify=0.1)
    return BackToBack(float(np.median(shapely.get_num_coordinates(found[polygon]) - 1)), float(np.median(distance_m)),
                      float(np.mean(distance_m)), float(np.mean(overlap[one])))
