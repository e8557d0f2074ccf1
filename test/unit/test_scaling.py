"""Scaling: what the network sees of a pixel, for every data type."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from models.scaling import BandScaling, scale_image

BANDS = (BandScaling("a", 10, 2, 0, 20), BandScaling("b", -5, 4, -9, 100))
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")


@given(dtype=st.sampled_from(DTYPES), data=st.data())
def test_every_valid_pixel_is_clipped_and_standardised_and_every_other_is_zero(dtype, data):
    elements = st.floats(allow_nan=True, width=32) if dtype.startswith("float") else None
    image = data.draw(hnp.arrays(dtype, (2, 3, 4), elements=elements))
    valid = data.draw(hnp.arrays(bool, (3, 4))) & np.isfinite(image.astype(float)).all(axis=0)
    scaled = scale_image(image, valid, BANDS)
    assert scaled.dtype == np.float32 and scaled.shape == image.shape
    for k, band in enumerate(BANDS):
        values = np.clip(image[k][valid].astype(float), band.low, band.high)
        np.testing.assert_allclose(scaled[k][valid], (values - band.mean) / band.std, rtol=1e-5, atol=1e-5)
        assert (scaled[k][~valid] == 0).all()


def test_a_batch_is_scaled_as_its_tiles_are():
    image = np.random.default_rng(0).integers(0, 200, (3, 2, 5, 5), dtype=np.uint8)
    valid = np.random.default_rng(1).random((3, 5, 5)) > 0.3
    batch = scale_image(image, valid, BANDS)
    for number in range(3):
        np.testing.assert_array_equal(batch[number], scale_image(image[number], valid[number], BANDS))


def test_large_whole_numbers_keep_their_differences():
    base = 2**30  # neighbours of this number are one and the same in float32
    image = np.array([[[base, base + 1, base + 2]]], dtype=np.int32)
    scaled = scale_image(image, np.ones((1, 3), bool), [BandScaling("a", base, 1, base, base + 10)])
    np.testing.assert_array_equal(scaled[0, 0], [0, 1, 2])


def test_a_band_of_one_value_becomes_zero():
    image = np.full((1, 2, 2), 7, dtype=np.uint8)
    assert (scale_image(image, np.ones((2, 2), bool), [BandScaling("flat", 7, 0, 7, 7)]) == 0).all()


def test_nan_and_infinity_in_invalid_pixels_warn_of_nothing(recwarn):
    image = np.array([[[np.nan, np.inf, 3]]], dtype=np.float32)
    scaled = scale_image(image, np.array([[False, False, True]]), [BandScaling("a", 1, 2, 0, 5)])
    np.testing.assert_array_equal(scaled[0, 0], [0, 0, 1])
    assert not recwarn.list


def test_the_imagery_itself_stays_as_it_is():
    image = np.array([[[1.0, 2.0]]], dtype=np.float32)
    scale_image(image, np.ones((1, 2), bool), [BandScaling("a", 1, 2, 0, 5)])
    np.testing.assert_array_equal(image, [[[1, 2]]])


def test_another_number_of_bands_is_refused():
    with pytest.raises(ValueError, match="1 bands, the scaling has 2"):
        scale_image(np.zeros((1, 2, 2)), np.ones((2, 2), bool), BANDS)
