"""Boundary F1 and border erosion, against scikit-image and scipy."""

from __future__ import annotations

import numpy as np
import pytest
import skimage.morphology
import skimage.segmentation
from scipy import ndimage

from core.evaluating.boundaries import BoundaryMeasure, away_from_borders, boundary_of
from core.evaluating.comparison import ComparedWindow


def blobs(seed, shape=(90, 110), count=3, ignored=0):
    generator = np.random.default_rng(seed)
    fields = ndimage.gaussian_filter(generator.normal(size=(count, *shape)), (0, 4, 4))
    classes = fields.argmax(axis=0).astype(np.uint8)
    classes[ndimage.gaussian_filter(generator.normal(size=shape), 4) > 0.2 / max(ignored, 1e-9)] = 255
    return classes


def whole(prediction, reference, counted=None):
    known = (prediction != 255) & (reference != 255)
    everything = slice(None), slice(None)
    return ComparedWindow(prediction, reference, known if counted is None else counted, everything, 0, 0)


def boundary_f1(prediction, reference, position, tolerance, sampling=(1.0, 1.0)):
    """Written from the definition, with scikit-image's boundaries and scipy's distances; no ignored pixels."""
    sides = [skimage.segmentation.find_boundaries(side == position, connectivity=1, mode="inner")
             for side in (prediction, reference)]
    shares = []
    for side, other in (sides, sides[::-1]):
        distances = ndimage.distance_transform_edt(~other, sampling=sampling)
        shares.append(np.mean(distances[side] <= tolerance))
    return shares[0], shares[1], 2 * shares[0] * shares[1] / (shares[0] + shares[1])


@pytest.mark.parametrize(("tolerance", "sizes"), [(0.0, (1.0, 1.0)), (1.0, (1.0, 1.0)), (3.0, (0.8, 1.1))])
def test_boundary_f1_from_its_definition(tolerance, sizes):
    prediction, reference = blobs(1), blobs(1)
    prediction[20:50, 30:60] = np.roll(prediction, 2, axis=1)[20:50, 30:60]
    measure = BoundaryMeasure(3, tolerance, sizes)
    measure.add(whole(prediction, reference))
    for position, figures in enumerate(measure.result()):
        expected = boundary_f1(prediction, reference, position, tolerance, sizes[::-1])
        assert (figures.precision, figures.recall, figures.f1) == pytest.approx(expected)


def test_windows_give_what_the_whole_gives():
    prediction, reference = blobs(1, ignored=1), blobs(2, ignored=1)
    at_once, by_window = BoundaryMeasure(3, 2.5, (1.0, 1.0)), BoundaryMeasure(3, 2.5, (1.0, 1.0))
    at_once.add(whole(prediction, reference))
    halo = by_window.halo_px
    for row in range(0, 90, 32):
        for column in range(0, 110, 32):
            top, left = max(0, row - halo), max(0, column - halo)
            around = np.s_[top:row + 32 + halo, left:column + 32 + halo]
            view = whole(prediction[around], reference[around])
            inner = slice(row - top, row - top + 32), slice(column - left, column - left + 32)
            by_window.add(ComparedWindow(view.prediction, view.reference, view.counted, inner, row, column))
    assert at_once.result() == by_window.result()


def test_ignored_pixels_and_the_rasters_edge_make_no_boundary():
    classes = np.zeros((10, 10), np.uint8)
    classes[:, 5:] = 1
    known = np.ones((10, 10), bool)
    known[:, 4] = False
    assert not boundary_of(classes, 1, known).any()
    assert boundary_of(classes, 1, np.ones((10, 10), bool)).sum() == 10


def test_only_counted_boundary_pixels_count_but_all_are_near():
    prediction, reference = np.zeros((20, 20), np.uint8), np.zeros((20, 20), np.uint8)
    prediction[:, 10:], reference[:, 9:] = 1, 1
    counted = np.zeros((20, 20), bool)
    counted[:, 10:] = True  # the reference's boundary of class 1 lies just outside of what counts
    measure = BoundaryMeasure(2, 1.0, (1.0, 1.0))
    measure.add(whole(prediction, reference, counted))
    assert measure.result()[1].precision == 1 and np.isnan(measure.result()[1].recall)


def test_a_class_on_one_side_only_and_on_none():
    prediction, reference = np.zeros((20, 20), np.uint8), np.zeros((20, 20), np.uint8)
    prediction[5:9, 5:9] = 1
    measure = BoundaryMeasure(3, 2.0, (1.0, 1.0))
    measure.add(whole(prediction, reference))
    there, nowhere = measure.result()[1:]
    assert there.precision == 0 and np.isnan(there.recall) and there.f1 == 0
    assert np.isnan([nowhere.precision, nowhere.recall, nowhere.f1]).all()


@pytest.mark.parametrize("radius", [1, 3, 5])
def test_border_erosion_is_each_class_eroded_by_a_disk(radius):
    classes = blobs(3)
    expected = np.zeros(classes.shape, bool)
    for position in range(3):
        # the raster's edge erodes nothing: there is no pixel of another class
        inside = np.pad(classes == position, radius, constant_values=True)
        eroded = skimage.morphology.erosion(inside, skimage.morphology.disk(radius))
        expected |= eroded[radius:-radius, radius:-radius] & (classes == position)
    assert np.array_equal(away_from_borders(classes, radius), expected)


def test_ignored_pixels_erode_nothing():
    classes = np.zeros((9, 9), np.uint8)
    classes[:, 4:] = 255
    assert np.array_equal(away_from_borders(classes, 3), classes == 0)
