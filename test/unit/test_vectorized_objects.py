"""Objects that touch become polygons of their own that share a wall, whatever strips they were found in."""

from __future__ import annotations

import math
from unittest import mock

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_scenes import Listener, make_grid, write_classes
from scipy import ndimage
from test_vectorizing import read_layer

from contract.errors import InputError, JobError
from contract.jobs import VectorizeJob
from contract.scheme_json import scheme_from_dict
from core.grids.object_raster import DISTANCES_DTYPE, NUMBERS_DTYPE, new_object_raster, objects_path
from core.vectorizing import object_numbers, vectorized_raster
from core.vectorizing import step as vectorizing
from core.vectorizing.basins import Passes, basins_of
from core.vectorizing.object_merging import objects_of
from models.object_distances import distances_of

SCHEME = scheme_from_dict({"name": "town", "classes": [
    {"id": 0, "name": "other", "color": "#000000"},
    {"id": 1, "name": "building", "color": "#ff0000", "kind": "object"},
    {"id": 2, "name": "road", "color": "#777777", "kind": "line"},
    {"id": 3, "name": "tank", "color": "#0000ff", "kind": "object", "smallest_m2": 2, "squared": False}]})
AS_PIXELS = {"minimum_area_m2": 0.0, "simplify_m": 0.0, "square_classes": (), "fill_holes_m2": 0.0}
IN_FOLDER = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
SIDES = st.tuples(st.integers(1, 14), st.integers(1, 14))


def vectorize(folder, classes, objects=None, listener=None, **options):
    """Columns of the polygons layer of classes with object numbers or distances beside them, and ``polygon``."""
    source = write_classes(folder / "classes.tif", np.asarray(classes, np.uint8), SCHEME)
    if objects is not None:
        dtype = DISTANCES_DTYPE if objects.dtype == np.uint8 else NUMBERS_DTYPE
        with new_object_raster(source, make_grid(*objects.shape), dtype) as raster:
            raster.write(objects.astype(dtype), 1)
    output = folder / "polygons.gpkg"
    vectorizing.run(VectorizeJob(str(source), str(output), **options), (listener or Listener()).events)
    assert not list(folder.glob(".*partial*"))
    return read_layer(output)


def in_order(found):
    return sorted(shapely.to_wkt(shapely.normalize(found["polygon"])))


def row_of_houses(count=5, side=10):
    """Classes and object numbers of houses wall to wall."""
    classes, objects = (np.zeros((side + 10, count * side + 10), np.uint8) for _ in range(2))
    for number in range(count):
        place = slice(5, 5 + side), slice(5 + number * side, 5 + (number + 1) * side)
        classes[place], objects[place] = 1, number + 1
    return classes, objects.astype(np.uint32)


@pytest.mark.parametrize("told_by", ["numbers", "distances"])
def test_a_row_of_houses_is_as_many_polygons_that_share_walls(tmp_path, told_by):
    classes, objects = row_of_houses()
    found = vectorize(tmp_path, classes, objects if told_by == "numbers" else distances_of(objects, 1.0))
    houses = found["polygon"][found["class_id"] == 1]
    assert sorted(shapely.area(houses).round(6)) == [100.0] * 5
    assert shapely.coverage_is_valid(found["polygon"])
    assert sum(shapely.length(shapely.intersection(one, other)) for one in houses for other in houses
               if one is not other) == pytest.approx(2 * 4 * 10)


def test_without_objects_beside_them_a_row_of_houses_is_one_polygon(tmp_path):
    found = vectorize(tmp_path, row_of_houses()[0])
    assert (found["class_id"] == 1).sum() == 1


@IN_FOLDER
@given(data=st.data(), shape=SIDES, rows=st.integers(1, 5), object_rows=st.integers(1, 5))
def test_objects_do_not_depend_on_strips(tmp_path, data, shape, rows, object_rows):
    classes = data.draw(hnp.arrays(np.uint8, shape, elements=st.sampled_from([0, 1, 1, 1, 3, 255])).filter(
        lambda a: (a != 255).any()))
    distances = data.draw(hnp.arrays(np.uint8, shape, elements=st.sampled_from([0, 40, 41, 120, 254, 255])))
    smoothing_m = data.draw(st.sampled_from([0.1, 0.6, 1.5]))
    with mock.patch.object(object_numbers, "SMOOTHING_M", smoothing_m):
        whole = vectorize(tmp_path, classes, distances, **AS_PIXELS)
        with (mock.patch.object(vectorized_raster, "STRIP_PX", rows * shape[1]),
              mock.patch.object(object_numbers, "_STRIP_PX", object_rows * shape[1])):
            stripped = vectorize(tmp_path, classes, distances, **AS_PIXELS)
    assert in_order(whole) == in_order(stripped)
    assert shapely.coverage_is_valid(stripped["polygon"])


@IN_FOLDER
@given(height=hnp.arrays(np.float32, st.tuples(st.integers(1, 12), st.integers(1, 12)),
                         elements=st.sampled_from(np.float32([0, 0.25, 0.5, 0.75, 1]))))
def test_every_basin_is_connected_and_has_one_summit(height):
    classes = np.ones(height.shape, np.uint8)
    found = basins_of(height, classes, np.ones(256, bool), False, False)
    for number, summit in enumerate(found.summit.tolist()):
        members = found.basin == number
        assert ndimage.label(members)[1] == 1
        assert height[members].max() == height.flat[summit] == found.peak[number]
    places = np.arange(height.size).reshape(height.shape)
    for (row, column), basin in np.ndenumerate(found.basin):
        around = [(row + y, column + x) for y, x in ((0, 1), (1, 0), (0, -1), (-1, 0))
                  if 0 <= row + y < height.shape[0] and 0 <= column + x < height.shape[1]]
        highest = max([(row, column), *around], key=lambda at: (height[at], places[at]))
        assert basin == found.basin[highest]


def test_passes_are_the_highest_between_two_basins():
    height = np.float32([[9, 3, 8], [9, 5, 8], [9, 4, 8]])
    found = basins_of(height, np.ones((3, 3), np.uint8), np.ones(256, bool), False, False)
    assert len(found.summit) == 2 and found.passes.height.tolist() == [5.0]


def test_a_low_pass_parts_objects_and_a_high_one_joins_them():
    passes = Passes.of(np.array([0, 1, 2]), np.array([1, 2, 3]), np.float32([0.9, 0.5, 0.5]))
    assert objects_of(np.float32([1, 1, 1, 0.55]), passes).tolist() == [0, 0, 1, 1]


def test_basins_of_two_classes_are_never_one(tmp_path):
    classes = np.zeros((10, 20), np.uint8)
    classes[2:8, 2:10], classes[2:8, 10:18] = 1, 3
    found = vectorize(tmp_path, classes, np.full((10, 20), 200, np.uint8))
    assert sorted(found["class_id"]) == [0, 1, 3]


def test_a_roof_with_a_dent_stays_one(tmp_path):
    classes, _ = row_of_houses(1, 16)
    distances = distances_of(classes.astype(np.uint32), 1.0)
    distances[12, 12] = 60
    assert (vectorize(tmp_path, classes, distances)["class_id"] == 1).sum() == 1


def test_the_kind_decides_what_is_kept_filled_and_squared_where_nothing_is_set(tmp_path):
    classes = np.zeros((60, 60), np.uint8)
    classes[5:25, 5:25], classes[12:14, 12:14] = 1, 0  # a hole of 4 m2
    classes[30:33, 5:9] = 1  # 12 m2
    classes[40:42, 5:8] = 1  # 6 m2: too small for a building
    classes[40:45, 30:32] = 3  # 10 m2
    classes[50:52, 30:36] = 2  # 12 m2: too small for a road
    found = vectorize(tmp_path, classes)
    areas = {number: sorted(shapely.area(found["polygon"][found["class_id"] == number]).round(3))
             for number in range(4)}
    assert areas[1] == [12.0, 400.0] and areas[2] == [] and areas[3] == [10.0]
    as_set = vectorize(tmp_path, classes, **AS_PIXELS)
    assert (as_set["class_id"] == 1).sum() == 3 and (as_set["class_id"] == 2).sum() == 1


def turned_house(degrees=20):
    row, column = np.mgrid[:60, :60] - 30
    turn = math.radians(degrees)
    along, across = column * math.cos(turn) + row * math.sin(turn), row * math.cos(turn) - column * math.sin(turn)
    return ((abs(along) < 18) & (abs(across) < 11)).astype(np.uint8)


def test_objects_are_squared_unless_their_scheme_or_the_job_says_no(tmp_path):
    def corners(value, **options):
        found = vectorize(tmp_path, turned_house() * value, simplify_m=0.0, **options)
        return shapely.get_num_coordinates(found["polygon"][found["class_id"] == value])[0] - 1

    assert corners(1) == 4 and corners(1, square_classes=()) > 4 and corners(3) > 4


def test_centre_lines_are_of_the_schemes_lines_where_no_class_is_named(tmp_path):
    classes = np.zeros((40, 60), np.uint8)
    classes[18:22, :] = 2
    lines = tmp_path / "lines.gpkg"
    vectorize(tmp_path, classes, centerlines_output=str(lines))
    assert read_layer(lines, "centerlines")["class_name"].tolist() == ["road"]


def test_objects_of_another_grid_are_refused(tmp_path):
    classes, _ = row_of_houses()
    source = write_classes(tmp_path / "classes.tif", classes, SCHEME)
    with new_object_raster(source, make_grid(7, 7), DISTANCES_DTYPE) as raster:
        raster.write(np.zeros((7, 7), np.uint8), 1)
    with pytest.raises(InputError, match=r"7 × 7 pixels.*60 × 20"):
        vectorizing.run(VectorizeJob(str(source), str(tmp_path / "p.gpkg")), Listener().events)
    objects_path(source).write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"Objects .* cannot be opened"):
        vectorizing.run(VectorizeJob(str(source), str(tmp_path / "p.gpkg")), Listener().events)
    assert not (tmp_path / "p.gpkg").exists()


def test_centre_lines_of_a_scheme_without_lines_need_a_class(tmp_path):
    only = scheme_from_dict({"name": "houses", "classes": [SCHEME.to_dict()["classes"][1]]})
    source = write_classes(tmp_path / "classes.tif", np.ones((9, 9), np.uint8), only)
    with pytest.raises(JobError, match="'houses' has no lines"):
        job = VectorizeJob(str(source), str(tmp_path / "p.gpkg"), centerlines_output=str(tmp_path / "l.gpkg"))
        vectorizing.run(job, Listener().events)
