"""The figures of a confusion matrix against scikit-learn and torchmetrics, and where they have no meaning."""

from __future__ import annotations

import numpy as np
import pytest
import sklearn.metrics
import torch
import torchmetrics.functional.classification as of_torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluating.metrics import class_metrics, confusion_matrix, overall_metrics
from core.training.tally import Tally


@st.composite
def labelled_pixels(draw):
    count = draw(st.integers(2, 7))
    pixels = draw(st.integers(1, 300))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    # Not every class need occur on either side.
    reference = generator.choice(draw(st.sets(st.integers(0, count - 1), min_size=1).map(sorted)), pixels)
    prediction = np.where(generator.random(pixels) < draw(st.floats(0, 1)), reference,
                          generator.choice(draw(st.sets(st.integers(0, count - 1), min_size=1).map(sorted)), pixels))
    return count, reference.astype(np.uint8), prediction.astype(np.uint8)


@given(labelled_pixels())
def test_against_scikit_learn(pixels):
    count, reference, prediction = pixels
    matrix = confusion_matrix(reference, prediction, count)
    assert np.array_equal(matrix, sklearn.metrics.confusion_matrix(reference, prediction, labels=range(count)))
    precision, recall, f1, _ = sklearn.metrics.precision_recall_fscore_support(
        reference, prediction, labels=range(count), zero_division=np.nan)
    iou = sklearn.metrics.jaccard_score(reference, prediction, labels=range(count), average=None, zero_division=0)
    for position, figures in enumerate(class_metrics(matrix)):
        np.testing.assert_allclose([figures.precision, figures.recall, figures.f1],
                                   [precision[position], recall[position], f1[position]])
        if figures.reference_pixels or figures.predicted_pixels:
            assert figures.iou == pytest.approx(iou[position])
        else:
            assert np.isnan(figures.iou)
    present = sorted(set(reference) | set(prediction))
    overall = overall_metrics(matrix)
    assert overall.overall_accuracy == pytest.approx(sklearn.metrics.accuracy_score(reference, prediction))
    assert overall.miou == pytest.approx(
        sklearn.metrics.jaccard_score(reference, prediction, labels=present, average="macro", zero_division=0))
    assert overall.mean_f1 == pytest.approx(
        sklearn.metrics.f1_score(reference, prediction, labels=present, average="macro", zero_division=0))
    assert overall.frequency_weighted_iou == pytest.approx(
        sklearn.metrics.jaccard_score(reference, prediction, average="weighted", zero_division=0))
    if len(present) > 1:
        expected = sklearn.metrics.cohen_kappa_score(reference, prediction)
        assert overall.kappa == pytest.approx(expected, abs=1e-9)
    else:
        assert np.isnan(overall.kappa)


@settings(max_examples=30)
@given(labelled_pixels(), st.integers(0, 40))
def test_against_torchmetrics_with_ignored_pixels(pixels, ignored):
    count, reference, prediction = pixels
    reference = reference.copy()
    reference[:min(ignored, len(reference) - 1)] = 255
    keep = reference != 255
    matrix = confusion_matrix(reference[keep], prediction[keep], count)
    sides = torch.from_numpy(prediction.astype(np.int64)), torch.from_numpy(reference.astype(np.int64))
    assert np.array_equal(matrix, of_torch.multiclass_confusion_matrix(*sides, count, ignore_index=255).numpy())
    accuracy = of_torch.multiclass_accuracy(*sides, count, average="micro", ignore_index=255)
    assert overall_metrics(matrix).overall_accuracy == pytest.approx(float(accuracy), abs=1e-6)
    iou = of_torch.multiclass_jaccard_index(*sides, count, average=None, ignore_index=255).numpy()
    for figures, expected in zip(class_metrics(matrix), iou):
        if not np.isnan(figures.iou):
            assert figures.iou == pytest.approx(expected, abs=1e-6)


def test_one_pixel():
    hit, miss = np.zeros((2, 2), np.int64), np.zeros((2, 2), np.int64)
    hit[1, 1] = miss[0, 1] = 1
    right, wrong = overall_metrics(hit), overall_metrics(miss)
    assert (right.miou, right.overall_accuracy, right.mean_f1) == (1, 1, 1) and np.isnan(right.kappa)
    assert (wrong.miou, wrong.overall_accuracy, wrong.mean_f1) == (0, 0, 0) and wrong.kappa == 0
    absent, other = class_metrics(hit)
    assert np.isnan([absent.iou, absent.precision, absent.recall, absent.f1]).all() and other.iou == 1
    never_predicted, never_there = class_metrics(miss)
    assert np.isnan(never_predicted.precision) and never_predicted.recall == 0 and never_predicted.f1 == 0
    assert np.isnan(never_there.recall) and never_there.precision == 0


def test_no_pixel_at_all():
    with pytest.raises(ValueError, match="no pixel"):
        overall_metrics(np.zeros((3, 3), np.int64))


def test_counts_beyond_32_bits():
    matrix = np.array([[5_000_000_000, 1_000_000_000], [0, 4_000_000_000]])
    assert class_metrics(matrix)[0].recall == pytest.approx(5 / 6)
    assert overall_metrics(matrix).overall_accuracy == pytest.approx(0.9)


def test_a_pixel_of_a_class_that_is_not_there_does_not_choose_the_epoch():
    target = torch.tensor([[[0, 0, 1, 1]]])
    few, many = torch.tensor([[0, 1, 1, 0]]), torch.tensor([[0, 0, 1, 2]])  # right: 2, and 3 with one class 2
    mious = []
    for predicted in (few, many):
        tally = Tally(3, torch.device("cpu"))
        tally.count(torch.nn.functional.one_hot(predicted, 3).movedim(-1, 1)[:, :, None].float(), target)
        mious.append(tally.miou)
    assert mious == pytest.approx([1 / 3, (1 + 1 / 2) / 2])
