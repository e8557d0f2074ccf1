"""Calibration against torchmetrics, and from its definition where scores are stored in 8 bits."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from made_scenes import make_grid, write_imagery
from torchmetrics.functional.classification import multiclass_calibration_error

from contract.errors import InputError
from core.evaluating.calibration import CalibrationMeasure
from core.evaluating.comparison import ComparedWindow


def measured(path, prediction, reference, counted=None, window=1000):
    counted = np.ones(prediction.shape, bool) if counted is None else counted
    with rasterio.open(path) as scores:
        measure = CalibrationMeasure(scores, make_grid(*prediction.shape))
        for row in range(0, prediction.shape[0], window):
            for column in range(0, prediction.shape[1], window):
                part = np.s_[row:row + window, column:column + window]
                measure.add(ComparedWindow(prediction[part], reference[part], counted[part],
                                           (slice(None), slice(None)), row, column))
        return measure.result()


@pytest.mark.parametrize("window", [1000, 17])
def test_against_torchmetrics(tmp_path, window):
    generator = np.random.default_rng(0)
    shares = generator.dirichlet([0.5] * 4, (50, 60))
    prediction = shares.argmax(axis=-1).astype(np.uint8)
    reference = np.where(generator.random((50, 60)) < 0.6, prediction, generator.integers(0, 4, (50, 60)))
    path = write_imagery(tmp_path / "s.tif", shares.max(axis=-1).astype(np.float32)[None])
    expected = multiclass_calibration_error(torch.tensor(shares.reshape(-1, 4)), torch.tensor(reference.ravel()), 4, 15)
    result = measured(path, prediction, reference.astype(np.uint8), window=window)
    assert result.expected_error == pytest.approx(float(expected), abs=1e-5)
    assert sum(item.pixels for item in result.bins) == 3000
    assert all(item.low - 1e-6 <= item.confidence <= item.high + 1e-6 for item in result.bins)


def test_eight_bit_scores_without_some_pixels(tmp_path):
    stored = np.full((2, 10, 10), 254, np.uint8)
    stored[0, :5] = 127  # half of the pixels are half sure
    stored[0, 0] = 255  # and some have no score
    path = write_imagery(tmp_path / "s.tif", stored, nodata=255)
    with rasterio.open(path, "r+") as scores:
        scores.scales, scores.descriptions = (1 / 254, 1 / 254), ("confidence", "entropy")
    prediction = np.zeros((10, 10), np.uint8)
    reference = np.zeros((10, 10), np.uint8)
    reference[1:4] = 1  # of the half sure pixels 10 of 40 are right
    counted = np.ones((10, 10), bool)
    counted[9] = False
    result = measured(path, prediction, reference, counted)
    assert [(item.pixels, item.confidence, item.accuracy) for item in result.bins] == [(40, 0.5, 0.25), (40, 1.0, 1.0)]
    assert result.expected_error == pytest.approx(0.125)


def test_scores_of_nothing_and_scores_that_do_not_fit(tmp_path):
    classes = np.zeros((10, 10), np.uint8)
    path = write_imagery(tmp_path / "s.tif", np.full((1, 10, 10), 0.5, np.float32))
    assert measured(path, classes, classes, np.zeros((10, 10), bool)) is None
    with pytest.raises(InputError, match=r"s\.tif lies on another pixel grid"):
        measured(path, np.zeros((11, 10), np.uint8), classes)
    write_imagery(path, np.full((1, 10, 10), 200, np.uint8))
    with pytest.raises(InputError, match="not between 0 and 1"):
        measured(path, classes, classes)
