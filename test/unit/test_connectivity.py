"""Networks of road pixels and how alike they are: known shapes with known answers."""

from __future__ import annotations

import tracemalloc

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_scenes import make_grid
from scipy import ndimage

from core.evaluating.comparison import ComparedWindow
from core.evaluating.connectivity import RoadGraphMeasure
from core.evaluating.path_similarity import path_similarity
from core.roads import skeletons
from core.roads.bit_mask import BitMask
from core.roads.graph_cleaning import road_graph_of
from core.roads.road_graph import add_line, graph_of
from core.roads.skeletons import skeleton_of


def cross(size=201, half=4):
    mask = np.zeros((size, size), bool)
    middle = size // 2
    mask[middle - half:middle + half + 1, 5:-5] = True
    mask[5:-5, middle - half:middle + half + 1] = True
    return mask


def graph_of_mask(mask, size=1.0, shortest=10.0):
    return road_graph_of(skeleton_of(BitMask.of(mask), (size, size)), (size, size), shortest)


def test_a_cross_is_one_junction_and_four_ends():
    graph = graph_of_mask(cross(), 0.5)
    assert sorted(degree for _, degree in graph.degree) == [1, 1, 1, 1, 4]
    lengths = [length for *_, length in graph.edges(data="length_m")]
    assert lengths == pytest.approx([48] * 4, abs=3)
    junction = next(node for node, degree in graph.degree if degree == 4)
    assert graph.nodes[junction]["point"] == pytest.approx([50.25, 50.25], abs=1)


def test_a_ring_is_a_loop_of_its_length():
    rows, columns = np.mgrid[:300, :300]
    distance = np.hypot(rows - 150, columns - 150)
    graph = graph_of_mask((distance > 95) & (distance < 105))
    assert graph.number_of_nodes() == graph.number_of_edges() == 1
    assert graph.size(weight="length_m") == pytest.approx(2 * np.pi * 100, rel=0.02)


@pytest.mark.parametrize("degrees", [0, 10, 22.5, 45, 77])
def test_lengths_do_not_depend_on_the_direction(degrees):
    rows, columns = np.mgrid[:400, :400] - 200
    angle = np.radians(degrees)
    along, across = columns * np.cos(angle) + rows * np.sin(angle), rows * np.cos(angle) - columns * np.sin(angle)
    graph = graph_of_mask((np.abs(across) < 4) & (np.abs(along) < 150))
    assert graph.number_of_edges() == 1
    assert graph.size(weight="length_m") == pytest.approx(297, rel=0.03)


def test_spurs_and_specks_are_pruned_but_side_roads_stay():
    mask = np.zeros((100, 300), bool)
    mask[46:55, 10:290] = True
    mask[43:46, 80:84] = True  # a bump
    mask[5:46, 150:157] = True  # a side road
    mask[80:84, 30:34] = True  # a speck
    graph = graph_of_mask(mask)
    assert sorted(degree for _, degree in graph.degree) == [1, 1, 1, 3]
    assert networkx.number_connected_components(graph) == 1


def test_nothing_and_a_single_pixel():
    assert graph_of_mask(np.zeros((10, 10), bool)).number_of_nodes() == 0
    mask = np.zeros((10, 10), bool)
    mask[4, 4] = True
    assert graph_of_mask(mask).number_of_nodes() == 0


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.floats(1.0, 4.0))
def test_networks_hang_together_like_their_pixels(seed, smoothness):
    mask = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(60, 70)), smoothness) > 0.02
    graph = graph_of(skeleton_of(BitMask.of(mask), (1.0, 1.0)), (1.0, 1.0))
    assert networkx.number_connected_components(graph) == ndimage.label(mask, np.ones((3, 3)))[1]
    for first, second, points in graph.edges(data="points"):
        assert first <= second and np.array_equal(points[0], graph.nodes[first]["point"])
        assert np.array_equal(points[-1], graph.nodes[second]["point"])
    pruned = graph_of_mask(mask, 1.0, 8.0)
    assert all(degree != 2 or len(list(pruned.edges(node))) == 1 for node, degree in pruned.degree)


def line(*corners):
    """A graph of one line, a point every metre."""
    graph = networkx.MultiGraph()
    points = np.concatenate([np.linspace(first, second, int(np.hypot(*np.subtract(second, first))), endpoint=False)
                             for first, second in zip(corners, corners[1:])] + [np.array([corners[-1]], float)])
    graph.add_node(0, point=points[0])
    graph.add_node(1, point=points[-1])
    add_line(graph, 0, 1, points)
    return graph


def test_path_similarity_of_known_networks():
    straight = line((0, 0), (200, 0))
    assert path_similarity(straight, straight, 4) == 1
    assert path_similarity(straight, line((0, 3), (200, 3)), 4) == pytest.approx(1, abs=0.01)
    assert path_similarity(straight, line((0, 30), (200, 30)), 4) == 0
    empty = networkx.MultiGraph()
    assert path_similarity(straight, empty, 4) == path_similarity(empty, straight, 4) == 0
    assert np.isnan(path_similarity(empty, empty, 4))


def test_a_gap_costs_the_paths_through_it():
    whole = line((0, 0), (200, 0))
    halves = networkx.MultiGraph()
    for number, (start, end) in enumerate(((0, 90), (110, 200))):
        points = np.stack([np.arange(start, end + 1.0), np.zeros(end - start + 1)], axis=1)
        halves.add_node(2 * number, point=points[0])
        halves.add_node(2 * number + 1, point=points[-1])
        add_line(halves, 2 * number, 2 * number + 1, points)
    # Places at 0, 50, 100, 150, 200 m: 100 lies in the gap, so 2 of 10 pairs are joined in the halves.
    there = 2 / 10
    # In the halves every one of 6 pairs has its path in the whole.
    assert path_similarity(whole, halves, 4) == pytest.approx(2 / (1 / there + 1 / 1))


def test_a_detour_costs_its_length():
    detour = line((0, 0), (50, 48.9898), (100, 0))  # 140 m
    similarity = path_similarity(line((0, 0), (100, 0)), detour, 4)
    # Only the ends are on both. There 1 of 3 pairs of places, of 100 m that became 140; back 1 of 6, the reverse.
    there, back = (1 - 40 / 100) / 3, (1 - 40 / 140) / 6
    assert similarity == pytest.approx(2 / (1 / there + 1 / back), rel=0.01)


def measured(prediction, reference, counted=None, size=1.0):
    grid = make_grid(*prediction.shape, size)
    measure = RoadGraphMeasure(1, grid)
    counted = np.ones(prediction.shape, bool) if counted is None else counted
    for row in range(0, prediction.shape[0], 64):
        for column in range(0, prediction.shape[1], 64):
            part = np.s_[row:row + 64, column:column + 64]
            measure.add(ComparedWindow(prediction[part].astype(np.uint8), reference[part].astype(np.uint8),
                                       counted[part], (slice(None), slice(None)), row, column))
    return measure.result()


def test_a_broken_road_is_seen():
    reference = cross()
    prediction = reference.copy()
    prediction[:, 60:72] = False
    figures = measured(prediction, reference)
    assert (figures.reference.components, figures.prediction.components) == (1, 2)
    assert figures.reference.largest_share == 1 and figures.prediction.largest_share < 0.9
    # two new ends; the four outer ones lie at the raster's edge and may go on
    assert figures.reference.dangling_ends_per_km == 0
    assert figures.prediction.dangling_ends_per_km * figures.prediction.length_km == pytest.approx(2)
    assert figures.apls < 0.8
    same = measured(reference, reference)
    assert same.apls == 1 and same.reference == same.prediction


def test_ends_at_the_border_of_what_counts_do_not_dangle():
    mask = np.zeros((200, 400), bool)
    mask[95:105, 30:370] = True
    counted = np.zeros_like(mask)
    counted[:, 100:] = True
    figures = measured(mask, mask, counted)
    assert figures.reference.length_km == pytest.approx(0.27, abs=0.01)
    assert figures.reference.dangling_ends_per_km * figures.reference.length_km == pytest.approx(1)


def test_no_roads_at_all():
    nothing = np.zeros((50, 50), bool)
    figures = measured(nothing, nothing)
    assert figures.reference.length_km == 0 and figures.reference.components == 0 and np.isnan(figures.apls)


def thin_roads():
    """Roads of two pixels, straight, slanted and bent, that a coarser pixel would break into pieces."""
    mask = np.zeros((900, 700), bool)
    for start in (60, 300, 611):
        mask[start:start + 2] = True
        mask[:, start - 31:start - 29] = True
    rows = np.arange(900)
    columns = (350 + 200 * np.sin(rows / 90)).astype(int)
    for shift in range(3):
        mask[rows, columns + shift] = True
    return mask


def test_thin_roads_of_large_rasters_are_whole_and_the_strips_do_not_matter(monkeypatch):
    reference = thin_roads()
    prediction = reference.copy()
    prediction[400:420] = False
    whole = measured(prediction, reference)
    monkeypatch.setattr(skeletons, "STRIP_PX", 1)  # strips of the least height
    monkeypatch.setattr(skeletons, "HALO_PX", 32)
    in_strips = measured(prediction, reference)
    assert in_strips == whole
    assert whole.reference.components == 1
    bent = np.hypot(1, 200 / 90 * np.cos(np.arange(900) / 90)).sum()
    assert whole.reference.length_km == pytest.approx((3 * 700 + 3 * 900 + bent) / 1000, rel=0.03)
    assert whole.apls < 1


@settings(max_examples=60)
@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_a_mask_of_bits_holds_what_was_put_into_its_windows(height, width, data):
    expected = np.zeros((height, width), bool)
    mask = BitMask(height, width)
    for _ in range(4):
        row, column = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
        last_row, last_column = data.draw(st.integers(row + 1, height)), data.draw(st.integers(column + 1, width))
        shape = last_row - row, last_column - column
        pixels = np.random.default_rng(data.draw(st.integers(0, 99))).random(shape) > 0.5
        mask.put(row, column, pixels)
        expected[row:last_row, column:last_column] = pixels
        assert np.array_equal(mask.window(row, column, *pixels.shape), pixels)
    assert np.array_equal(mask.rows(0, height), expected)


def test_the_masks_of_a_large_raster_take_three_bits_a_pixel():
    tracemalloc.start()
    measure = RoadGraphMeasure(1, make_grid(12_000, 10_000))
    window = np.ones((1000, 10_000), np.uint8)
    for row in range(0, 12_000, 1000):
        measure.add(ComparedWindow(window, window, window == 1, (slice(None), slice(None)), row, 0))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12_000 * 10_000 * 3 / 8 + 10 * window.nbytes
