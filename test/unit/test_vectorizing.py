from __future__ import annotations

from pathlib import Path
from unittest import mock

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_scenes import Listener, make_grid, make_scheme, write_classes
from scipy import ndimage

from contract.errors import InputError, SchemeError
from contract.jobs import VectorizeJob
from core.grids.rasters import Grid, new_raster
from core.vectorizing import vectorized_raster
from core.vectorizing.step import run

SCHEME = make_scheme("other", "building", "road")
GEOD = pyproj.Geod(ellps="WGS84")
CLASS_RASTERS = hnp.arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12)),
                           elements=st.sampled_from([0, 1, 2, 255]))
IN_FOLDER = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def vectorize(folder: Path, classes: np.ndarray, grid: Grid | None = None, listener: Listener | None = None,
              **options) -> dict[str, np.ndarray]:
    """Columns of the polygons layer, and ``polygon``."""
    source = write_classes(folder / "classes.tif", np.asarray(classes, dtype=np.uint8), SCHEME, grid)
    output = folder / "polygons.gpkg"
    result = run(VectorizeJob(str(source), str(output), **options), (listener or Listener()).events)
    columns = read_layer(output)
    assert (result["output"], result["feature_count"]) == (str(output), len(columns["polygon"]))
    return columns


def read_layer(path: Path, layer: str = "classes") -> dict[str, np.ndarray]:
    meta, _, geometry, fields = pyogrio.raw.read(path, layer=layer)
    return {"polygon": shapely.from_wkb(geometry), **dict(zip(meta["fields"], fields))}


def pieces(classes: np.ndarray) -> int:
    """4-connected pieces of one class, counted independently."""
    return sum(ndimage.label(classes == value)[1] for value in np.unique(classes) if value != 255)


@IN_FOLDER
@given(classes=CLASS_RASTERS.filter(lambda a: (a != 255).any()))
def test_unsimplified_polygons_are_exactly_the_pixels(tmp_path, classes):
    found = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=0.0)
    polygons = found["polygon"]
    assert shapely.is_valid(polygons).all()
    assert shapely.coverage_is_valid(polygons)
    assert len(polygons) == pieces(classes)
    assert shapely.area(polygons).sum() == pytest.approx((classes != 255).sum(), rel=1e-9)
    rows, columns = np.nonzero(classes != 255)
    centres = shapely.points(300000.5 + columns, 2999999.5 - rows)
    inside = shapely.STRtree(polygons).query(centres, predicate="within")
    assert sorted(inside[0]) == list(range(len(centres)))  # each centre in one polygon: neither gap nor overlap
    assert (found["class_id"][inside[1]] == classes[rows, columns][inside[0]]).all()


@IN_FOLDER
@given(classes=hnp.arrays(np.uint8, st.tuples(st.integers(3, 24), st.integers(3, 24)),
                          elements=st.sampled_from([0, 1, 2, 255])).filter(lambda a: (a != 255).any()),
       tolerance_m=st.floats(0.5, 6.0))
def test_simplified_polygons_are_a_valid_coverage(tmp_path, classes, tolerance_m):
    polygons = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=tolerance_m)["polygon"]
    assert len(polygons) == pieces(classes)
    assert shapely.is_valid(polygons).all() and not shapely.is_empty(polygons).any()
    assert shapely.coverage_is_valid(polygons)
    assert shapely.area(shapely.coverage_union_all(polygons)) == pytest.approx(shapely.area(polygons).sum())
    exact = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=0.0)["polygon"]
    assert (shapely.hausdorff_distance(shapely.boundary(polygons), shapely.boundary(exact)) <= tolerance_m + 0.01).all()


def with_strips(rows: int, width: int):
    """Work in strips of so many rows."""
    return mock.patch.object(vectorized_raster, "STRIP_PX", rows * width)


@IN_FOLDER
@given(classes=CLASS_RASTERS.filter(lambda a: (a != 255).any()), rows=st.integers(1, 5), minimum=st.integers(0, 6))
def test_unsimplified_polygons_do_not_depend_on_strips(tmp_path, classes, rows, minimum):
    def drawn():
        found = vectorize(tmp_path, classes, minimum_area_m2=minimum * 0.9993, simplify_m=0.0)
        order = np.argsort(shapely.to_wkt(shapely.normalize(found["polygon"])))
        return {name: values[order] for name, values in found.items()}

    whole = drawn()
    with with_strips(rows, classes.shape[1]):
        stripped = drawn()
    assert shapely.is_valid(stripped["polygon"]).all()
    assert shapely.coverage_is_valid(stripped["polygon"])
    assert shapely.equals_exact(shapely.normalize(whole["polygon"]), shapely.normalize(stripped["polygon"]), 0).all()
    for name in ("class_id", "area_m2", "perimeter_m"):
        assert stripped[name] == pytest.approx(whole[name])


@IN_FOLDER
@given(classes=hnp.arrays(np.uint8, st.tuples(st.integers(4, 24), st.integers(3, 24)),
                          elements=st.sampled_from([0, 1, 2, 255])).filter(lambda a: (a != 255).any()),
       rows=st.integers(1, 7), tolerance_m=st.floats(0.5, 6.0))
def test_simplified_polygons_are_a_valid_coverage_across_strips(tmp_path, classes, rows, tolerance_m):
    with with_strips(rows, classes.shape[1]):
        polygons = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=tolerance_m)["polygon"]
    assert len(polygons) == pieces(classes)
    assert shapely.is_valid(polygons).all() and not shapely.is_empty(polygons).any()
    assert shapely.coverage_is_valid(polygons)


@IN_FOLDER
@given(classes=hnp.arrays(np.uint8, st.tuples(st.integers(4, 24), st.integers(3, 24)),
                          elements=st.sampled_from([0, 1, 2, 255])).filter(lambda a: (a != 255).any()),
       rows=st.integers(1, 30), tolerance_m=st.floats(0, 3.0), smooth_m=st.floats(0.1, 5.0))
def test_smoothed_polygons_are_a_valid_coverage_across_strips(tmp_path, classes, rows, tolerance_m, smooth_m):
    with with_strips(rows, classes.shape[1]):
        polygons = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=tolerance_m,
                             smooth_m=smooth_m)["polygon"]
    assert len(polygons) == pieces(classes)
    assert shapely.is_valid(polygons).all() and not shapely.is_empty(polygons).any()
    assert shapely.coverage_is_valid(polygons)


@pytest.mark.parametrize("smooth_m", [1.0, 4.0])
def test_smoothing_rounds_corners_by_no_more_than_asked(tmp_path, smooth_m):
    row, column = np.mgrid[:60, :60]
    disc = ((row - 30) ** 2 + (column - 30) ** 2 < 20**2).astype(np.uint8)
    classes = disc.copy()
    classes[25:35, :] = 2
    plain = vectorize(tmp_path, classes, simplify_m=2.0)["polygon"]
    smooth = vectorize(tmp_path, classes, simplify_m=2.0, smooth_m=smooth_m)["polygon"]
    assert shapely.get_num_coordinates(smooth).sum() > shapely.get_num_coordinates(plain).sum()
    assert 0 < shapely.hausdorff_distance(shapely.boundary(plain), shapely.boundary(smooth)).max() <= smooth_m
    assert shapely.area(smooth).sum() == pytest.approx(3600)
    (ring,) = (polygon for polygon in vectorize(tmp_path, disc, simplify_m=1.0, smooth_m=smooth_m)["polygon"]
               if not polygon.interiors)
    step = np.diff(ring.exterior.coords, axis=0)
    turn = np.diff(np.unwrap(np.arctan2(step[:, 1], step[:, 0])))
    assert np.degrees(np.abs(turn)).max() < 45  # also where the ring begins


def test_areas_add_up_to_the_whole_across_strips(tmp_path):
    random = np.random.default_rng(1)
    classes = np.argmax([ndimage.gaussian_filter(random.standard_normal((300, 257)), 4) for _ in range(3)], axis=0)
    with with_strips(64, 257):
        found = vectorize(tmp_path, classes, minimum_area_m2=0.0, simplify_m=0.0)
        simple = vectorize(tmp_path, classes, minimum_area_m2=0.0)
    assert shapely.area(found["polygon"]).sum() == pytest.approx(classes.size, rel=1e-9)
    assert shapely.area(simple["polygon"]).sum() == pytest.approx(classes.size, rel=1e-9)  # what one loses, another has
    whole = vectorize(tmp_path, np.zeros_like(classes), minimum_area_m2=0.0)
    assert found["area_m2"].sum() == pytest.approx(whole["area_m2"][0], rel=1e-8)
    assert simple["area_m2"].sum() == pytest.approx(whole["area_m2"][0], rel=1e-8)
    assert shapely.coverage_is_valid(found["polygon"]) and shapely.coverage_is_valid(simple["polygon"])


def test_simplifying_straightens_a_staircase_and_keeps_the_frame(tmp_path):
    classes = np.tri(40, dtype=np.uint8)
    exact = vectorize(tmp_path, classes, simplify_m=0.0)["polygon"]
    simple = vectorize(tmp_path, classes)["polygon"]
    assert shapely.get_num_coordinates(exact).sum() > 150
    assert shapely.get_num_coordinates(simple).sum() < 20
    assert shapely.union_all(simple).equals(shapely.box(300000, 2999960, 300040, 3000000))


@IN_FOLDER
@given(classes=CLASS_RASTERS.filter(lambda a: (a != 255).any()), minimum=st.integers(2, 9))
def test_no_piece_below_the_minimum_area_is_left(tmp_path, classes, minimum):
    found = vectorize(tmp_path, classes, minimum_area_m2=minimum * 0.9993, simplify_m=0.0)  # UTM's scale is not 1
    assert (shapely.area(found["polygon"]) > minimum - 0.5).all()
    # Only classified areas that are small as a whole may be missing: all else is divided up among the large pieces.
    together, count = ndimage.label(classes != 255)
    sizes = ndimage.sum_labels(np.ones_like(classes), together, np.arange(1, count + 1))
    assert shapely.area(found["polygon"]).sum() == pytest.approx(sizes[sizes >= minimum].sum())


def test_a_small_piece_goes_to_the_neighbour_with_the_longest_shared_boundary(tmp_path):
    classes = np.zeros((12, 12), dtype=np.uint8)
    classes[:, 6:] = 1
    classes[4:6, 5:8] = 2  # 2 × 3 pixels: shares 5 with class 0, 6 + 0 … with class 1 below
    found = vectorize(tmp_path, classes, simplify_m=0.0)
    assert dict(zip(found["class_id"], shapely.area(found["polygon"]))) == {0: 12 * 6 - 2, 1: 12 * 6 + 2}


def test_pieces_that_a_small_one_divided_become_one(tmp_path):
    classes = np.ones((9, 9), dtype=np.uint8)
    classes[4, :] = 2
    found = vectorize(tmp_path, classes, minimum_area_m2=20.0, simplify_m=0.0)
    assert list(found["class_id"]) == [1]
    assert shapely.area(found["polygon"]) == [81]


def test_the_minimum_area_may_differ_by_class(tmp_path):
    classes = np.zeros((20, 20), dtype=np.uint8)
    classes[2:4, 2:4] = 1
    classes[10:14, 10:14] = 2
    found = vectorize(tmp_path, classes, minimum_area_by_class={"building": 3, "2": 20.0})
    assert sorted(found["class_id"]) == [0, 1]


def test_small_pieces_are_dropped_on_request(tmp_path):
    classes = np.zeros((10, 10), dtype=np.uint8)
    classes[4:6, 4:6] = 1
    found = vectorize(tmp_path, classes, small_pieces="drop")
    assert list(found["class_id"]) == [0]
    assert shapely.area(found["polygon"]) == [96]


def test_holes_below_a_size_are_filled_whatever_is_in_them(tmp_path):
    classes = np.full((20, 20), 1, dtype=np.uint8)
    classes[3:7, 3:6] = 0  # 12 pixels that are not vectorized, with 4 of no data: one hole of 16
    classes[3:7, 6] = 255
    classes[10:15, 3:8] = 0  # 25 pixels
    classes[0:4, 15:19] = 255  # open to the edge
    options = {"class_names": ("building",), "simplify_m": 0.0}
    before = vectorize(tmp_path, classes, **options)["polygon"][0]
    assert shapely.area(before) == 400 - 16 - 25 - 16
    after = vectorize(tmp_path, classes, fill_holes_m2=17.0, **options)["polygon"][0]
    assert shapely.area(after) == 400 - 25 - 16


def test_the_default_minimum_is_nine_pixels(tmp_path):
    classes = np.zeros((20, 20), dtype=np.uint8)
    classes[2:5, 2:5] = 1  # 9 pixels
    classes[10:12, 10:14] = 2  # 8 pixels
    assert sorted(vectorize(tmp_path, classes)["class_id"]) == [0, 1]


def test_a_small_piece_amid_nodata_is_left_out_and_reported(tmp_path):
    classes = np.full((10, 10), 255, dtype=np.uint8)
    classes[0:2, 0:2] = 1
    classes[5:9, 5:9] = 2
    listener = Listener()
    assert list(vectorize(tmp_path, classes, listener=listener)["class_id"]) == [2]
    assert "1 regions below the minimum area" in listener.messages("warning")


GRIDS = {
    "degrees": Grid(pyproj.CRS.from_epsg(4326), Affine(1e-5, 0, 27.0, 0, -1e-5, 60.0), 300, 200),
    "web mercator": Grid(pyproj.CRS.from_epsg(3857), Affine(5, 0, 2750000, 0, -5, 8400000), 300, 200),
    "utm": Grid(pyproj.CRS.from_epsg(32645), Affine(0.3, 0, 250000, 0, -0.3, 3060000), 300, 200),
    "rotated": Grid(pyproj.CRS.from_epsg(32645), Affine(0.3, 0.1, 250000, 0.1, -0.3, 3060000), 300, 200),
    "sentinel": Grid(pyproj.CRS.from_epsg(32618), Affine(10, 0, 400000, 0, -10, 4100000), 300, 200),
}


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_areas_and_perimeters_are_those_on_the_ellipsoid(tmp_path, grid):
    classes = np.zeros((grid.height, grid.width), dtype=np.uint8)
    classes[20:50, 30:260] = 1
    classes[30:40, 100:120] = 0  # a hole
    classes[60:190, 10:40] = 2
    found = vectorize(tmp_path, classes, grid)
    to_degrees = pyproj.Transformer.from_crs(grid.crs, 4326, always_xy=True)
    dense = shapely.transform(shapely.segmentize(found["polygon"], abs(grid.transform.a) * 5),
                              lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
    for polygon, area_m2, perimeter_m in zip(dense, found["area_m2"], found["perimeter_m"]):
        true_area, _ = GEOD.geometry_area_perimeter(shapely.orient_polygons(polygon))
        true_perimeter = GEOD.geometry_length(polygon.boundary)
        assert area_m2 == pytest.approx(true_area, rel=1e-6, abs=1e-4)
        assert perimeter_m == pytest.approx(true_perimeter, rel=1e-5)


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_the_minimum_area_is_square_metres_on_the_ground(tmp_path, grid):
    classes = np.zeros((grid.height, grid.width), dtype=np.uint8)
    classes[50:60, 50:60] = 1
    classes[100:110, 50:61] = 2
    found = vectorize(tmp_path, classes, grid, minimum_area_m2=105 * grid.pixel_area_m2)
    assert sorted(found["class_id"]) == [0, 2]


def write_scores(path: Path, confidence: np.ndarray, grid: Grid) -> Path:
    with new_raster(path, grid, 2, "uint8", nodata=255) as dataset:
        dataset.scales = (0.005, 0.005)
        dataset.offsets = (0.1, 0)
        dataset.write(confidence, 1)
        dataset.write(np.zeros_like(confidence), 2)
    return path


def test_confidence_is_the_mean_over_the_polygons_pixels(tmp_path):
    classes = np.zeros((12, 10), dtype=np.uint8)
    classes[:, 5:] = 1
    classes[8:, :5] = 2
    stored = np.arange(120, dtype=np.uint8).reshape(12, 10)
    stored[8:, :5] = 255  # class 2 has no scores at all
    stored[0, 0] = 255
    scores = write_scores(tmp_path / "scores.tif", stored, make_grid(12, 10))
    found = vectorize(tmp_path, classes, confidence=str(scores))
    confidence = dict(zip(found["class_id"], found["confidence"]))
    values = stored * 0.005 + 0.1
    assert confidence[0] == pytest.approx(values[:8, :5].reshape(-1)[1:].mean())
    assert confidence[1] == pytest.approx(values[:, 5:].mean())
    assert np.isnan(confidence[2])


def test_confidence_is_null_without_scores(tmp_path):
    vectorize(tmp_path, np.ones((5, 5)))
    answer = pyogrio.raw.read(tmp_path / "polygons.gpkg", where="confidence IS NULL")
    assert len(answer[2]) == 1


def test_scores_of_another_grid_are_refused(tmp_path):
    scores = write_scores(tmp_path / "scores.tif", np.zeros((4, 4), np.uint8), make_grid(4, 4))
    with pytest.raises(InputError, match=r"scores.tif \(4 × 4 pixels\).*classes.tif \(5 × 5 pixels\)"):
        vectorize(tmp_path, np.ones((5, 5)), confidence=str(scores))
    assert not (tmp_path / "polygons.gpkg").exists()


@pytest.mark.parametrize("wanted", [("building",), ("1",), ("BUILDING", "1")])
def test_classes_are_chosen_by_name_or_id(tmp_path, wanted):
    classes = np.zeros((10, 10), dtype=np.uint8)
    classes[2:6, 2:6] = 1
    classes[7:, :] = 2
    found = vectorize(tmp_path, classes, class_names=wanted)
    assert list(zip(found["class_id"], found["class_name"])) == [(1, "building")]


def test_a_class_that_the_scheme_does_not_have_is_refused(tmp_path):
    with pytest.raises(SchemeError, match="Class 'water' is not in the scheme"):
        vectorize(tmp_path, np.ones((5, 5)), class_names=("water",))


@pytest.mark.parametrize("fill, there", [(0, "0 other: 25 pixels"), (255, "no classified pixel")])
def test_without_a_pixel_of_the_classes_the_error_says_what_is_there(tmp_path, fill, there):
    with pytest.raises(InputError, match=f"no pixel of 1 building. It has {there}"):
        vectorize(tmp_path, np.full((5, 5), fill), class_names=("building",))
    assert not (tmp_path / "polygons.gpkg").exists()


def test_one_pixel(tmp_path):
    found = vectorize(tmp_path, np.ones((1, 1)), minimum_area_m2=0.0)
    assert found["polygon"][0].equals(shapely.box(300000, 2999999, 300001, 3000000))


def test_an_output_of_no_polygon_is_still_a_layer_with_its_fields(tmp_path):
    assert list(vectorize(tmp_path, np.ones((2, 2)))) == ["polygon", "class_id", "class_name", "area_m2",
                                                          "perimeter_m", "confidence"]


def test_class_ids_that_the_scheme_lacks_are_refused_and_leave_what_was_there(tmp_path):
    vectorize(tmp_path, np.ones((8, 8)))
    before = (tmp_path / "polygons.gpkg").read_bytes()
    classes = np.zeros((8, 8))
    classes[2, 3], classes[5, 5], classes[7, 7] = 9, 77, 255
    with pytest.raises(InputError, match=r"Class raster .*classes\.tif holds unknown class ids: 9, 77. Its "
                                         r"classes are: 0 other, 1 building, 2 road") as raised:
        vectorize(tmp_path, classes, class_names=("building",))
    assert "255 (ignore)" in raised.value.hint
    assert (tmp_path / "polygons.gpkg").read_bytes() == before
