"""Objects found, split and merged, against a plain count with scikit-image on the whole raster."""

from __future__ import annotations

import networkx
import numpy as np
import pytest
import skimage.measure
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from core.evaluating.comparison import ComparedWindow
from core.evaluating.object_metrics import ObjectMeasure


def measured(prediction, reference, counted=None, window=1000):
    counted = np.ones(prediction.shape, bool) if counted is None else counted
    measure = ObjectMeasure(1, prediction.shape[1])
    for row in range(0, prediction.shape[0], window):
        for column in range(0, prediction.shape[1], window):
            part = np.s_[row:row + window, column:column + window]
            measure.add(ComparedWindow(prediction[part].astype(np.uint8), reference[part].astype(np.uint8),
                                       counted[part], (slice(None), slice(None)), row, column))
    return measure.result()


def expected(prediction, reference):
    """(reference objects, predicted objects, matched, split, merged), pair by pair."""
    sides = []
    for mask in (prediction, reference):
        labels = skimage.measure.label(mask, connectivity=1)
        sides.append([labels == region.label for region in skimage.measure.regionprops(labels) if region.area >= 9])
    predicted, referred = sides
    overlap = np.array([[np.sum(p & r) for r in referred] for p in predicted]).reshape(len(predicted), len(referred))
    predicted_px = np.array([p.sum() for p in predicted])[:, None]
    reference_px = np.array([r.sum() for r in referred])[None, :]
    iou = overlap / (predicted_px + reference_px - overlap)
    # a maximum one-to-one matching; only at an IoU of exactly one half is there more than one choice
    graph = networkx.Graph([(("p", i), ("r", j)) for i, j in zip(*np.nonzero(iou >= 0.5))])
    matched = len(networkx.max_weight_matching(graph))
    split = np.sum((overlap > 0.5 * predicted_px).sum(axis=0) >= 2)
    merged = np.sum((overlap > 0.5 * reference_px).sum(axis=1) >= 2)
    return len(referred), len(predicted), matched, split, merged


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.floats(1.2, 4.0), st.sampled_from([7, 16, 29, 64]))
def test_against_the_whole_raster_whatever_the_windows(seed, smoothness, window):
    generator = np.random.default_rng(seed)
    field = ndimage.gaussian_filter(generator.normal(size=(64, 80)), smoothness)
    noise = ndimage.gaussian_filter(generator.normal(size=(64, 80)), smoothness)
    reference, prediction = field > 0.5 * field.std(), field + 0.6 * noise > 0.5 * field.std()
    figures = measured(prediction, reference, window=window)
    assert (figures.reference_objects, figures.predicted_objects, figures.matched, figures.split,
            figures.merged) == expected(prediction, reference)
    if figures.predicted_objects and figures.reference_objects:
        assert figures.precision == figures.matched / figures.predicted_objects
        assert figures.recall == figures.matched / figures.reference_objects


def test_a_spiral_over_many_windows_is_one_object():
    mask = np.zeros((61, 61), bool)
    for ring in range(0, 30, 4):
        mask[ring, ring:61 - ring] = mask[60 - ring, ring:61 - ring] = True
        mask[ring:61 - ring, ring] = mask[ring:61 - ring, 60 - ring] = True
        mask[ring:ring + 5, 30] = True  # joins this ring to the next
    figures = measured(mask, mask, window=8)
    assert figures.reference_objects == figures.matched == 1


def test_split_merged_missed_and_invented():
    reference, prediction = np.zeros((60, 100), bool), np.zeros((60, 100), bool)
    reference[5:15, 5:25] = True  # found in two halves, neither of half its size
    prediction[5:15, 5:13] = prediction[5:15, 16:25] = True
    reference[30:40, 5:15] = reference[30:40, 18:28] = True  # two found as one
    prediction[30:40, 5:28] = True
    reference[5:15, 60:70] = True  # found
    prediction[6:15, 60:70] = True
    reference[30:40, 60:70] = True  # missed
    prediction[50:58, 80:90] = True  # invented
    prediction[50:52, 2:4] = True  # a speck, not an object
    figures = measured(prediction, reference)
    assert (figures.reference_objects, figures.predicted_objects, figures.matched) == (5, 5, 1)
    assert (figures.split, figures.merged) == (1, 1)
    assert (figures.precision, figures.recall, figures.f1) == (0.2, 0.2, 0.2)


def test_only_what_counts_counts():
    reference = np.zeros((40, 40), bool)
    reference[5:15, 5:15] = reference[25:35, 25:35] = True
    counted = np.zeros_like(reference)
    counted[:20] = True
    assert measured(reference, reference, counted).reference_objects == 1


def test_no_objects_on_one_side_or_on_both():
    nothing, something = np.zeros((30, 30), bool), np.zeros((30, 30), bool)
    something[3:9, 3:9] = True
    empty = measured(nothing, nothing)
    assert empty.reference_objects == empty.predicted_objects == 0
    assert np.isnan([empty.precision, empty.recall, empty.f1]).all()
    missed, invented = measured(nothing, something), measured(something, nothing)
    assert missed.recall == invented.precision == missed.f1 == invented.f1 == 0
    assert np.isnan([missed.precision, invented.recall]).all()


@pytest.mark.parametrize("halves", ["prediction", "reference"])
def test_halves_of_exactly_half_match_once(halves):
    whole, parts = np.zeros((20, 30), bool), np.zeros((20, 30), bool)
    whole[4:14, 4:14] = True
    whole[4:14, 14] = False
    parts[4:14, 4:9] = True
    parts[4:9, 9:14] = True
    parts[10:14, 10:14] = True
    figures = measured(parts, whole) if halves == "prediction" else measured(whole, parts)
    assert figures.matched == 1
