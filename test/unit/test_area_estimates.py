"""The estimators against the paper's worked example, against simulation, and where a sample cannot tell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from core.area_estimating.area_estimates import AreaEstimates, estimate_areas

# Table 8 of Olofsson et al. (2014): rows the map, columns the reference; pixels of 30 m.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_PIXELS = np.array([200_000.0, 150_000.0, 3_200_000.0, 6_450_000.0])
HECTARES_PER_PIXEL = 0.09


def values(estimates) -> list[float]:
    return [estimate.value for estimate in estimates]


def margins(estimates) -> list[float]:
    return [estimate.margin for estimate in estimates]


@pytest.fixture(scope="module")
def example() -> AreaEstimates:
    return estimate_areas(COUNTS, MAPPED_PIXELS * HECTARES_PER_PIXEL)


def test_the_error_matrix_of_the_worked_example(example):
    # Table 9: deforestation, forest gain, stable forest, stable non-forest.
    assert example.proportions == pytest.approx(np.array([
        [0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0, 0.2967, 0.0213], [0.0040, 0.0020, 0.0179, 0.6212]]), abs=5e-5)


def test_the_areas_of_the_worked_example(example):
    assert values(example.areas) == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=0.5)
    assert margins(example.areas) == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=0.5)


def test_the_same_in_pixels():
    deforestation = estimate_areas(COUNTS, MAPPED_PIXELS).areas[0]
    assert deforestation.value == pytest.approx(235_086, abs=0.5)
    assert deforestation.margin == pytest.approx(68_418, abs=0.5)
    assert deforestation.high - deforestation.low == pytest.approx(2 * deforestation.margin)


def test_the_accuracies_of_the_worked_example(example):
    assert example.overall_accuracy.value == pytest.approx(0.95, abs=0.005)
    assert example.overall_accuracy.margin == pytest.approx(0.02, abs=0.005)
    assert values(example.users_accuracies) == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=0.005)
    assert margins(example.users_accuracies) == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=0.005)
    assert values(example.producers_accuracies) == pytest.approx([0.75, 0.85, 0.93, 0.96], abs=0.005)
    # Printed are 0.21, 0.23, 0.03, 0.01; equation 7 gives 0.254 and 0.018 for the second and the last.
    assert margins(example.producers_accuracies) == pytest.approx([0.21, 0.254, 0.034, 0.018], abs=0.005)


def test_producers_errors_are_those_of_a_resampled_sample(example):
    """Drawn again and again from the sample itself, producer's accuracies scatter as equation 7 says."""
    generator = np.random.default_rng(5)
    points = COUNTS.sum(axis=1)
    drawn = np.stack([generator.multinomial(count, row / count, 20_000) for row, count in zip(COUNTS, points)], axis=1)
    weights = MAPPED_PIXELS / MAPPED_PIXELS.sum()
    shares = weights[:, None] * drawn / points[:, None]
    accuracies = shares.diagonal(axis1=1, axis2=2) / shares.sum(axis=1)
    errors = [estimate.standard_error for estimate in example.producers_accuracies]
    # Equation 7 is linear, and forest gain hangs on one single point of the largest class: roughly is all it can be.
    assert accuracies.std(axis=0)[[0, 2, 3]] == pytest.approx(np.array(errors)[[0, 2, 3]], rel=0.05)
    assert accuracies.std(axis=0)[1] == pytest.approx(errors[1], rel=0.2)


def test_a_simulated_map_is_estimated_without_bias():
    """Many samples of one known landscape: the mean is the truth, the intervals hold it 95 times in a hundred."""
    generator = np.random.default_rng(11)
    truth = np.where(np.add.outer(np.arange(200), np.arange(200)) < 120, 2, np.arange(200)[:, None] // 90 % 2)
    wrong = generator.random(truth.shape) < 0.15
    mapped = np.where(wrong, generator.integers(0, 3, truth.shape), truth)
    by_class = [truth[mapped == position] for position in range(3)]
    areas = np.array([len(pixels) for pixels in by_class], float)
    true_areas = np.bincount(truth.ravel(), minlength=3)
    estimated, held, claimed, overall = [], [], [], []
    for _ in range(1500):
        counts = np.stack([np.bincount(generator.choice(pixels, 60), minlength=3) for pixels in by_class])
        found = estimate_areas(counts, areas)
        estimated.append(values(found.areas))
        claimed.append([estimate.standard_error for estimate in found.areas])
        held.append([estimate.low <= true <= estimate.high for estimate, true in zip(found.areas, true_areas)])
        overall.append(found.overall_accuracy.value)
    assert not np.allclose(areas, true_areas, rtol=0.02)  # the map alone is wrong
    scatter = np.std(estimated, axis=0)
    assert (np.abs(np.mean(estimated, axis=0) - true_areas) < 3.5 * scatter / np.sqrt(len(estimated))).all()
    assert np.sqrt(np.mean(np.square(claimed), axis=0)) == pytest.approx(scatter, rel=0.06)
    assert (np.abs(np.mean(held, axis=0) - 0.95) < 0.03).all()
    assert np.mean(overall) == pytest.approx((mapped == truth).mean(), abs=0.003)


@given(st.integers(1, 5).flatmap(lambda k: st.tuples(
    hnp.arrays(np.int64, (k, k), elements=st.integers(0, 9)),
    hnp.arrays(np.float64, k, elements=st.floats(0.5, 1e9)))).filter(lambda pair: pair[0].any()))
def test_estimated_areas_add_up_to_the_mapped_ones(case):
    counts, mapped = case
    found = estimate_areas(counts, mapped)
    assert sum(values(found.areas)) == pytest.approx(mapped[counts.any(axis=1)].sum())
    assert found.proportions.sum() == pytest.approx(1)
    assert 0 <= found.overall_accuracy.value <= 1 + 1e-9


def test_a_class_without_points_is_left_out_of_all_figures():
    found = estimate_areas(np.array([[9, 1, 0], [2, 8, 0], [0, 0, 0]]), np.array([10.0, 20.0, 70.0]))
    alone = estimate_areas(np.array([[9, 1], [2, 8]]), np.array([10.0, 20.0]))
    assert found.areas[:2] == alone.areas and found.overall_accuracy == alone.overall_accuracy
    assert found.sampled.tolist() == [True, True, False]
    assert np.isnan(found.users_accuracies[2].value) and np.isnan(found.producers_accuracies[2].value)


def test_a_class_the_map_lacks_can_still_have_an_area():
    found = estimate_areas(np.array([[9, 1], [0, 0]]), np.array([100.0, 0.0]))
    assert found.areas[1].value == pytest.approx(10) and found.producers_accuracies[1].value == 0


def test_one_point_has_no_variance():
    found = estimate_areas(np.array([[9, 1], [0, 1]]), np.array([10.0, 20.0]))
    assert found.areas[0].value == pytest.approx(9)
    assert np.isnan(found.areas[0].standard_error) and np.isnan(found.overall_accuracy.standard_error)
    assert np.isnan(found.users_accuracies[1].standard_error)
    assert found.users_accuracies[0].standard_error == pytest.approx(0.1)  # not touched by the other class


def test_a_class_seen_whole_has_no_sampling_error():
    found = estimate_areas(np.array([[9, 1], [0, 1]]), np.array([10.0, 20.0]), np.array([False, True]))
    assert found.areas[0].standard_error == pytest.approx(30 * np.sqrt((10 / 30) ** 2 * 0.9 * 0.1 / 9))
    assert found.users_accuracies[1].standard_error == 0


@pytest.mark.parametrize(("counts", "mapped"), [([[0, 0], [0, 0]], [1.0, 1.0]), ([[3, 0], [0, 3]], [1.0, 0.0])])
def test_nonsense_is_refused(counts, mapped):
    with pytest.raises(ValueError):
        estimate_areas(np.array(counts), np.array(mapped))
