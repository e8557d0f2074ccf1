"""Houses wall to wall are squared together: one wall between two, parallel fronts, no gaps."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio.features
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_squaring import corner_angles
from test_vectorized_objects import vectorize

from core.vectorizing import simplifying
from core.vectorizing.arcs import Lines
from core.vectorizing.moved_walls import MovedWalls, Replacement, parted
from core.vectorizing.rows_of_houses import common_directions, meeting_places, with_common_walls

SIDE = 130
IN_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


def row(widths, depths, degrees) -> list[shapely.Polygon]:
    """Houses side by side, their fronts in one line, turned about the middle of the scene."""
    edges = np.cumsum([0, *widths]) - sum(widths) / 2
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [shapely.transform(shapely.box(left, -12, right, depth - 12),
                              lambda xy: xy @ np.array([[c, s], [-s, c]]) + SIDE / 2)
            for left, right, depth in zip(edges, edges[1:], depths)]


def drawn(folder, houses, **options):
    """Polygons of all and of houses, in pixels, and the exact pixels of the houses."""
    objects = rasterio.features.rasterize(list(zip(houses, range(1, 1 + len(houses)))), (SIDE, SIDE), dtype="uint32")
    found = vectorize(folder, (objects > 0).astype(np.uint8), objects, **options)
    polygons = shapely.transform(found["polygon"], lambda xy: np.column_stack((xy[:, 0] - 3e5, 3e6 - xy[:, 1])))
    return polygons, polygons[found["class_id"] == 1], objects


def overlaps(polygons, objects) -> np.ndarray:
    """Intersection over union of each polygon with the pixels of the object it is of."""
    exact = [shapely.union_all([shapely.geometry.shape(shape) for shape, _ in
                                rasterio.features.shapes(objects.astype(np.int32), objects == number)])
             for number in np.unique(objects[objects > 0])]
    shared = shapely.area(shapely.intersection(polygons[:, None], exact))
    return (shared / (shapely.area(polygons)[:, None] + shapely.area(exact) - shared)).max(axis=1)


@pytest.mark.parametrize("degrees", [0, 11, 23, 45, 68, 81])
def test_a_row_has_one_straight_wall_between_two_and_one_front(tmp_path, degrees):
    houses = row([18, 22, 16, 20], [24, 24, 30, 24], degrees)
    every, found, objects = drawn(tmp_path, houses)
    assert len(found) == 4 and shapely.coverage_is_valid(every)
    for house in found:
        assert corner_angles(house).max() < 91 and np.isin(np.round(corner_angles(house)), (0, 90)).all()
    walls = [shapely.line_merge(shapely.intersection(one, other)) for number, one in enumerate(found)
             for other in found[:number] if shapely.length(shapely.intersection(one, other)) > 1]
    assert len(walls) == 3
    assert all(len(shapely.simplify(wall, 1e-3).coords) == 2 for wall in walls)
    together = shapely.simplify(shapely.union_all(found), 1e-3)
    assert len(together.exterior.coords) == 9, "a front, a back that one house steps out of, two sides"
    assert shapely.area(together) == pytest.approx(shapely.area(shapely.union_all(houses)), rel=0.03)
    assert overlaps(found, objects).min() > 0.93


@IN_FOLDER
@given(data=st.data(), degrees=st.floats(0, 90), count=st.integers(2, 5))
def test_rows_neither_overlap_nor_leave_gaps_and_keep_their_share(tmp_path, data, degrees, count):
    widths, depths = (data.draw(st.lists(st.integers(7, 22), min_size=count, max_size=count)) for _ in range(2))
    every, found, objects = drawn(tmp_path, row(widths, depths, degrees))
    assert shapely.is_valid(every).all() and shapely.coverage_is_valid(every)
    assert shapely.area(every).sum() == pytest.approx(SIDE**2)
    assert overlaps(found, objects).min() >= 0.85 - 1e-9


def test_what_cannot_be_squared_leaves_the_rest_of_its_row_squared(tmp_path):
    one, other, third = row([20, 20, 20], [24, 24, 24], 17)
    tent = shapely.Polygon(shapely.get_coordinates(third)[[1, 2, 3]])
    every, found, _ = drawn(tmp_path, [one, other, tent])
    squared = [set(np.round(corner_angles(house))) <= {0, 90} for house in found]
    assert sorted(squared) == [False, True, True] and shapely.coverage_is_valid(every)


def test_a_house_that_stands_otherwise_keeps_its_direction():
    directions = np.radians([10.0, 14, 12, 50])
    found = np.degrees(common_directions(directions, np.array([30.0, 30, 30, 30]), np.array([[0, 1], [1, 2], [2, 3]])))
    np.testing.assert_allclose(found, [12, 12, 12, 50], atol=1e-6)
    np.testing.assert_array_equal(common_directions(directions, np.ones(4), np.zeros((0, 2), np.int64)), directions)


def test_walls_are_put_into_one_line_only_where_they_nearly_are():
    def ring(left, top, right, bottom):
        return shapely.get_coordinates(shapely.box(left, top, right, bottom))

    one, near, far = ring(0, 0, 10, 10), ring(10.6, 0.8, 20, 13), ring(20, 4, 30, 30)
    first, second, third = with_common_walls([one, near, far], np.array([[0, 1], [1, 2]]), 1.0)
    assert first[:, 0].max() == pytest.approx(second[:, 0].min()) and 10 < first[:, 0].max() < 10.6
    assert first[:, 1].min() == pytest.approx(second[:, 1].min()) and first[:, 1].max() == 10
    assert third is None or third[:, 1].min() == 4
    assert with_common_walls([one, None], np.array([[0, 1]]), 1.0) == [None, None]


def test_outlines_meet_at_the_corner_that_both_have():
    one, other = (shapely.get_coordinates(shapely.box(*bounds)) for bounds in ((0, 0, 10, 10), (10, 0, 20, 12)))
    node = 1 << 32 | 11  # one pixel beside (10, 0)
    assert meeting_places({node: [0, 1]}, [one, other])[node].tolist() == [10, 0]
    assert meeting_places({node: [0]}, [one, other]) == {} == meeting_places({node: [0, 1]}, [one, None])


@pytest.mark.parametrize(("away", "expected"), [(1e-9, [0, 1]), (0.5, [])])
def test_walls_that_rounding_would_make_one_are_not_kept(away, expected):
    """They meet in the coordinates of a map, though not in those of pixels."""
    exact = Lines(np.array([(0, 0), (9, 9), (0, 0), (0, 9)], float), np.array([0, 2, 4]))
    drawn = Lines(np.array([(0, 0), (9.3, 4.1), (0, 0), (4.65, 2.05 + away), (0, 9)]), np.array([0, 2, 5]))
    assert simplifying._nearly_meeting(drawn, exact, np.array([True, False])).tolist() == expected
    assert not len(simplifying._nearly_meeting(drawn, exact, np.zeros(2, bool)))


@pytest.mark.parametrize(("other", "expected"), [((9, 1), [0, 1, 2]), ((-1, 9), [])])
def test_lines_leave_a_node_in_the_order_of_the_pixels(other, expected):
    exact = Lines(np.array([(5, 5), (9, 5), (5, 5), (5, 9), (5, 5), (1, 5)], float), np.array([0, 2, 4, 6]))
    drawn = Lines(np.array([(5, 5), (8, 6), (5, 5), other, (5, 5), (1, 5)], float), np.array([0, 2, 4, 6]))
    assert simplifying._crossing_at_nodes(drawn, exact).tolist() == expected


# Walls that neighbours have in common

HERE = (10.0, 10.0)
ALONG = [HERE, (10.0, 17.0), (30.0, 17.0)]


@pytest.mark.parametrize(("other", "place"), [
    ([HERE, (10.0, 17.0), (0.0, 17.0)], (10.0, 17.0)),  # as far: both turn there, one left and one right
    ([HERE, (10.0, 12.0), (0.0, 12.0)], (10.0, 12.0)),  # one turns before the other
    ([HERE, (10.0, 17.0), (20.0, 17.0), (20.0, 30.0)], (20.0, 17.0))])  # both around a corner first
def test_walls_part_where_what_they_have_in_common_ends(other, place):
    third = np.array([HERE, (10.0, 0.0)])
    for turn in range(3):
        lines = [np.array(ALONG), np.array(other), third]
        lines = lines[turn:] + lines[:turn]
        moved = parted(lines)
        assert all(tuple(line[0]) == place for line in moved)
        assert [tuple(line[-1]) for line in moved] == [tuple(line[-1]) for line in lines]
        # What is drawn is the same, each common part once.
        assert shapely.union_all([shapely.linestrings(line) for line in moved]).equals(
            shapely.union_all([shapely.linestrings(line) for line in lines]))
        assert sum(shapely.length(shapely.linestrings(line)) for line in moved) < sum(
            shapely.length(shapely.linestrings(line)) for line in lines)


@pytest.mark.parametrize("other", [
    [HERE, (0.0, 10.0), (0.0, 30.0)],  # they do not run together
    [HERE, (10.0, 17.0)]])  # one ends before they part: two nodes would become one
def test_other_walls_stay(other):
    assert parted([np.array(ALONG), np.array(other), np.array([HERE, (10.0, 0.0)])]) is None


def test_a_house_takes_its_neighbours_wall_and_ends_its_own_there_without_a_jog():
    # Three boundaries between the nodes 1 and 2: the left house's, the wall between, the right house's.
    walls = MovedWalls(np.array([(1, 2), (1, 2), (1, 2)]))
    wall, places = np.array([(10.0, 0.0), (10.0, 20.0)]), [np.array((10.0, 0.0)), np.array((10.0, 20.0))]
    left = [np.array([places[0], (0.0, 0.0), (0.0, 20.0), places[1]]), wall]
    walls.add(Replacement(0, 0, [0, 1], left, [1, 2], places, 1.0))
    own = np.array([(11.5, 0.0), (11.5, 0.5), (30.0, 0.5), (30.0, 20.0), (11.5, 20.0)])
    right = Replacement(1, 0, [1, 2], [np.array([(11.5, 0.0), (11.5, 20.0)]), own], [1, 2],
                        [np.array((11.5, 0.0)), np.array((11.5, 20.0))], 1.0)
    assert not walls.fits(right)
    fitted = walls.taken_over(right)
    np.testing.assert_array_equal(fitted.lines[0], wall)
    np.testing.assert_array_equal(fitted.lines[1], [places[0], (30.0, 0.5), (30.0, 20.0), places[1]])
    assert walls.fits(fitted)
