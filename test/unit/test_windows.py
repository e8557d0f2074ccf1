"""Window arithmetic: everything covered, weights sum to one, little computed twice."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.jobs import PredictJob
from core.predicting.prediction_plan import PREFERRED_WINDOW_PX
from core.predicting.windows import SIZE_MULTIPLE_PX, affordable_size_px, lay_spans, lay_windows, suitable_size_px

lengths = st.integers(1, 5000)
sizes = st.integers(1, 24).map(lambda count: count * SIZE_MULTIPLE_PX)
fractions = st.floats(0.0, 0.75)


def spans_of(length_px, size_px, fraction):
    return lay_spans(length_px, size_px, int(size_px * fraction))


@given(lengths, sizes, fractions)
def test_weights_sum_to_one_on_every_pixel(length_px, size_px, fraction):
    spans = spans_of(length_px, size_px, fraction)
    total = np.zeros(max(length_px, spans[-1].stop))
    for span in spans:
        total[span.start:span.stop] += span.weights()
    np.testing.assert_allclose(total[:length_px], 1.0, atol=1e-6)


@given(lengths, sizes, fractions)
def test_finished_pixels_tile_the_axis(length_px, size_px, fraction):
    spans = spans_of(length_px, size_px, fraction)
    edges = [span.finished for span in spans]
    assert edges[0][0] == 0 and edges[-1][1] == length_px
    assert all(before[1] == after[0] for before, after in zip(edges, edges[1:]))
    assert all(start <= stop for start, stop in edges)


@given(lengths, sizes, fractions)
def test_ramps_lie_inside_both_neighbours_and_never_meet(length_px, size_px, fraction):
    spans = spans_of(length_px, size_px, fraction)
    for before, after in zip(spans, spans[1:]):
        assert before.ramp_out == after.ramp_in
        assert after.start <= after.ramp_in[0] <= after.ramp_in[1] <= before.stop
    assert all(span.ramp_in[1] <= span.ramp_out[0] for span in spans)


@given(lengths, sizes, fractions)
def test_spans_are_of_one_legal_size_and_start_where_the_network_halves(length_px, size_px, fraction):
    spans = spans_of(length_px, size_px, fraction)
    assert len({span.size_px for span in spans}) == 1
    assert spans[0].size_px % SIZE_MULTIPLE_PX == 0 and spans[0].size_px <= size_px
    assert all(span.start % SIZE_MULTIPLE_PX == 0 for span in spans)
    assert spans[0].start == 0 and length_px <= spans[-1].stop < length_px + SIZE_MULTIPLE_PX


@given(lengths, sizes, st.floats(0.0, 0.75))
def test_neighbours_overlap_about_as_asked(length_px, size_px, fraction):
    overlap_px = int(size_px * fraction)
    spans = spans_of(length_px, size_px, fraction)
    for before, after in zip(spans, spans[1:]):
        # Whole multiples: an overlap as large as the window but for less than one leaves no room to move.
        least_px = min(overlap_px - SIZE_MULTIPLE_PX / 2, size_px - SIZE_MULTIPLE_PX)
        smallest_px = SIZE_MULTIPLE_PX if overlap_px and size_px > SIZE_MULTIPLE_PX else 0
        assert before.stop - after.start >= max(least_px, smallest_px)


@given(lengths, sizes, fractions)
def test_the_outermost_quarter_of_an_overlap_never_counts(length_px, size_px, fraction):
    spans = spans_of(length_px, size_px, fraction)
    for before, after in zip(spans, spans[1:]):
        quarter_px = (before.stop - after.start) // 4
        assert not after.weights()[:quarter_px].any()
        assert not before.weights()[before.size_px - quarter_px:].any()


@pytest.mark.parametrize("side_px", [1, 31, 33, 500, 513, 1300, 4096, 20000])
def test_border_pixels_count_in_full(side_px):
    spans = lay_spans(side_px, 512, 64)
    assert spans[0].weights()[0] == 1.0
    assert spans[-1].weights()[side_px - 1 - spans[-1].start] == 1.0


def test_blending_is_smooth():
    weights = lay_spans(4096, 512, 128)[3].weights()
    assert np.abs(np.diff(weights)).max() < 0.04


@pytest.mark.parametrize("side_px", [2048, 3000, 4096, 10000, 20000])
def test_default_overlap_computes_at_most_35_percent_more(side_px):
    overlap_px = int(PREFERRED_WINDOW_PX * PredictJob("", "", "").overlap_fraction)
    grid = lay_windows(side_px, side_px, PREFERRED_WINDOW_PX, overlap_px)
    assert grid.computed_px <= 1.35 * side_px**2


def test_a_scene_just_larger_than_a_window_is_not_computed_four_times():
    grid = lay_windows(520, 520, 512, 64)
    assert grid.window_count == 4 and grid.computed_px < 1.6 * 520**2


def test_windows_come_row_after_row():
    grid = lay_windows(1000, 700, 512, 64)
    order = [(row.start, column.start) for row, column in grid]
    assert order == sorted(order) and len(order) == grid.window_count


def test_impossible_overlap_is_refused():
    with pytest.raises(ValueError, match="cannot cover 100 px"):
        lay_spans(100, 32, 32)


def test_window_is_never_smaller_than_the_training_tile():
    assert suitable_size_px("unet", 700, 512) == 704
    assert suitable_size_px("unet", 256, 512) == 512
    assert suitable_size_px("pspnet", 700, 512) == 704
    assert suitable_size_px("pspnet", 256, 512) == 256


def test_windows_of_a_very_wide_scene_are_smaller_but_not_below_the_tile():
    assert affordable_size_px(1024, 256, 20_000, 0.125, 6) == 1024
    assert affordable_size_px(1024, 256, 200_000, 0.125, 6) == 512
    assert affordable_size_px(1024, 768, 200_000, 0.125, 6) == 1024
    assert affordable_size_px(1024, 256, 200_000, 0.125, 254) == 256
    assert affordable_size_px(64, 32, 10**9, 0.125, 254) == 32
