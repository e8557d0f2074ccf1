"""Bridges over gaps of roads: where both ends point at each other, never longer, never across, each end once."""

from __future__ import annotations

import networkx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from core.roads.bridging import bridge_gaps
from core.roads.road_graph import add_line


def graph_of(*lines, width_m=6.0):
    """A road graph of separate lines, each given by its corners, with a point every half metre."""
    graph = networkx.MultiGraph()
    for number, corners in enumerate(lines):
        line = shapely.segmentize(shapely.linestrings(np.asarray(corners, float)), 0.5)
        points = shapely.get_coordinates(line)
        graph.add_node(2 * number, point=points[0])
        graph.add_node(2 * number + 1, point=points[-1])
        add_line(graph, 2 * number, 2 * number + 1, points, np.full(len(points), width_m / 2))
    return graph


def bridges_of(graph):
    return {(min(edge), max(edge)) for *edge, bridged in graph.edges(data="bridged") if bridged}


def test_a_gap_in_a_straight_road_is_bridged_up_to_the_limit():
    for longest_m, expected in ((0, set()), (11.9, set()), (12.1, {(1, 2)})):
        graph = graph_of([(0, 0), (50, 0)], [(62, 0), (120, 0)])
        assert bridge_gaps(graph, longest_m) == len(expected) and bridges_of(graph) == expected
    (data,) = [data for *_, data in graph.edges(data=True) if data["bridged"]]
    assert data["length_m"] == pytest.approx(12) and data["half_width_m"] == pytest.approx(3)
    assert np.hypot(*np.diff(data["points"], axis=0).T).max() <= 0.5
    assert networkx.number_connected_components(graph) == 1


@pytest.mark.parametrize(("reason", "lines"), [
    ("side by side", [[(0, 0), (50, 0)], [(0, 8), (50, 8)]]),
    ("one behind the other, apart sideways", [[(0, 0), (50, 0)], [(58, 9), (110, 9)]]),
    ("at a right angle", [[(0, 0), (50, 0)], [(56, -50), (56, -5)]]),
    ("away from each other", [[(0, 0), (50, 0)], [(52, 2), (52, 40), (0, 40)]]),
    ("a bend of 40°", [[(0, 0), (50, 0)], [(58, 3), (96.3, 35.1)]]),
])
def test_ends_that_do_not_point_at_each_other_are_left(reason, lines):
    assert bridge_gaps(graph_of(*lines), 10.0) == 0


def test_a_bend_that_a_road_has_is_followed():
    assert bridge_gaps(graph_of([(0, 0), (50, 0)], [(60, 1.5), (98, 15)]), 12.0) == 1


def test_nothing_is_bridged_across_another_road():
    lines = [[(0, 0), (50, 0)], [(62, 0), (120, 0)]]
    assert bridge_gaps(graph_of(*lines, [(56, -40), (56, 40)]), 15.0) == 0
    assert bridge_gaps(graph_of(*lines, [(56, 5), (56, 40)]), 15.0) == 1


def test_a_lane_does_not_go_on_as_a_motorway():
    graph = graph_of([(0, 0), (50, 0)], [(58, 0), (120, 0)])
    graph[2][3][0]["half_width_m"] = graph[2][3][0]["half_width_m"] * 4
    assert bridge_gaps(graph, 10.0) == 0


def test_who_may_say_no_is_asked_about_the_gap_alone():
    asked = []
    graph = graph_of([(0, 0), (50, 0)], [(62, 0), (120, 0)], [(200, 0), (200, 9)])

    def allows(points):
        asked.append(points)
        return False

    assert bridge_gaps(graph, 20.0, allows) == 0 and not bridges_of(graph)
    (points,) = asked
    assert points[0].tolist() == [50, 0] and points[-1].tolist() == [62, 0]


def test_the_nearer_of_two_ends_is_taken_and_no_end_twice():
    graph = graph_of([(0, 0), (50, 0)], [(56, 1), (100, 1)], [(58, -1.5), (100, -12)])
    assert bridge_gaps(graph, 15.0) == 1 and bridges_of(graph) == {(1, 2)}


LINES = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100), st.floats(0, 2 * np.pi), st.floats(5, 40)),
                 min_size=1, max_size=12)


def random_graph(lines, turn=0.0):
    ends = [[(x, y), (x + length * np.cos(angle), y + length * np.sin(angle))] for x, y, angle, length in lines]
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return graph_of(*[np.array(line) @ matrix.T for line in ends])


@settings(max_examples=150)
@given(LINES, st.floats(0, 40))
def test_bridges_only_ever_join_dead_ends_within_the_limit(lines, longest_m):
    before, graph = random_graph(lines), random_graph(lines)
    count = bridge_gaps(graph, longest_m)
    added = [(first, second, data) for first, second, data in graph.edges(data=True) if data["bridged"]]
    assert len(added) == count and graph.number_of_edges() == before.number_of_edges() + count
    assert set(graph.nodes) == set(before.nodes)
    assert all(degree <= 2 for _, degree in graph.degree)
    for first, second, data in added:
        assert first < second and data["length_m"] <= longest_m + 1e-6
        assert np.array_equal(data["points"][0], graph.nodes[first]["point"])
        assert np.array_equal(data["points"][-1], graph.nodes[second]["point"])
    assert bridge_gaps(graph, longest_m, lambda points: False) == 0
    strips = shapely.linestrings([data["points"][[0, -1]] for *_, data in added]) if added else np.array([])
    for number, one in enumerate(strips):
        assert not shapely.intersects(one, strips[number + 1:]).any()


@settings(max_examples=60)
@given(st.floats(0, 2 * np.pi), st.floats(1, 20), st.integers(0, 9))
def test_a_turned_or_mirrored_map_has_the_same_bridges(turn, gap_m, seed):
    generator = np.random.default_rng(seed)
    lines = [(x, y, angle, 30.0) for x, y, angle in generator.uniform(0, (120, 120, 6.2), (8, 3))]
    lines += [(0.0, 200.0, 0.0, 40.0), (40.0 + gap_m, 200.0, 0.0, 40.0)]
    plain, turned = random_graph(lines), random_graph(lines, turn)
    assert bridge_gaps(plain, 20.5) == bridge_gaps(turned, 20.5) >= 1
    assert bridges_of(plain) == bridges_of(turned)
