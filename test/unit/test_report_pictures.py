"""Pictures inside the report, decoded again: classes, shares of errors, imagery of any data type and place."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
import rasterio
from made_scenes import make_grid, write_imagery
from PIL import Image
from rasterio.enums import ColorInterp

from contract.errors import InputError
from core.evaluating.imagery_view import open_imagery_view
from core.evaluating.pictures import (
    class_picture,
    imagery_picture,
    outlined_picture,
    share_colors,
    share_picture,
)


def decoded(uri):
    kind, _, data = uri.partition(";base64,")
    picture = Image.open(io.BytesIO(base64.b64decode(data)))
    assert kind == f"data:image/{picture.format.lower()}"
    return picture


def test_classes_have_their_colours_and_ignored_pixels_are_clear():
    classes = np.array([[0, 1, 255], [1, 1, 0]], np.uint8)
    rgba = np.asarray(decoded(class_picture(classes, ("#102030", "#c0392b"))).convert("RGBA"))
    assert np.array_equal(rgba[..., 3] == 0, classes == 255)
    assert (rgba[classes == 1] == (0xc0, 0x39, 0x2b, 255)).all() and (rgba[classes == 0] == (16, 32, 48, 255)).all()


def two_houses():
    classes, objects = np.zeros((20, 30), np.uint8), np.zeros((20, 30), np.uint32)
    classes[5:15, 5:25], objects[5:15, 5:15], objects[5:15, 15:25] = 1, 1, 2
    classes[0], classes[19] = 2, 255
    return classes, objects


def test_each_object_has_an_outline_and_is_otherwise_hardly_filled():
    classes, objects = two_houses()
    rgba = np.asarray(decoded(outlined_picture(classes, objects, ("#102030", "#c0392b", "#2980b9"), (1,), (0,), None)))
    house = np.isin(np.arange(20), np.r_[5:15])[:, None] & np.isin(np.arange(30), np.r_[5:25])
    inside = house.copy()
    inside[[5, 14]] = False
    inside[:, [5, 14, 15, 24]] = False  # the wall between them, on both sides
    assert (rgba[house, :3] == (0xc0, 0x39, 0x2b)).all()
    assert (rgba[house & ~inside, 3] == 255).all() and (rgba[inside, 3] == 153).all()
    assert (rgba[classes == 2] == (0x29, 0x80, 0xb9, 255)).all() and (rgba[classes == 255, 3] == 0).all()


def test_over_imagery_what_is_no_object_hides_nothing_or_half_of_it():
    classes, objects = (np.kron(side, np.ones((8, 8), side.dtype)) for side in two_houses())
    imagery = np.full((*classes.shape, 3), 200, np.uint8)
    picture = outlined_picture(classes, objects, ("#102030", "#000000", "#000000"), (1,), (0,), imagery)
    found = np.asarray(decoded(picture)).astype(int).mean(axis=-1)
    inside = np.s_[56:104, 48:104]
    for place, expected in ((np.s_[14:30], 200), (np.s_[:6], 100), (np.s_[154:], 200), (inside, 150)):
        assert np.abs(found[place] - expected).max() <= 25 and abs(np.median(found[place]) - expected) <= 3
    assert found[60:100, 119:121].max() < 60  # the outlines, wider in a larger picture


def test_shares_go_from_faint_grey_to_red_and_nothing_where_nothing_is_known():
    shares = np.array([[0.0, 0.25, 0.5, 1.0, np.nan]])
    rgba = np.asarray(decoded(share_picture(shares, 0.5)).convert("RGBA"))[0]
    assert rgba[4, 3] == 0 and 0 < rgba[0, 3] < rgba[1, 3] < rgba[2, 3] == 255
    assert np.array_equal(rgba[2], rgba[3]) and rgba[2, 0] > 2 * rgba[2, 1]
    assert [tuple(rgba[0]), tuple(rgba[2])] == [share_colors(64)[0], share_colors(64)[-1]]


def test_imagery_is_kept_but_for_what_jpeg_loses():
    image = np.broadcast_to(np.array((200, 60, 20), np.uint8), (48, 64, 3))
    found = np.asarray(decoded(imagery_picture(image)))
    assert found.shape == (48, 64, 3) and np.abs(found.astype(int) - image).max() <= 6


def view(path, grid, cell_px=1):
    return open_imagery_view(str(path), "p.tif", grid, cell_px)


def test_bytes_are_shown_as_they_are_and_what_lies_beyond_is_grey(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 256, (4, 40, 60), np.uint8)
    path = write_imagery(tmp_path / "i.tif", pixels)
    with view(path, make_grid(50, 60, top=3000010.0), 10) as imagery:
        picture = imagery.read(0, 5, 50, 30)
        assert np.array_equal(picture[10:], np.moveaxis(pixels[:3, :, 5:35], 0, -1)) and (picture[:10] == 128).all()
        assert imagery.overview.shape == (5, 6, 3) and (imagery.overview[0] == 128).all()


def test_other_types_are_stretched_by_band_and_nodata_does_not_take_part(tmp_path):
    pixels = np.linspace(500, 3000, 3 * 100 * 100).reshape(3, 100, 100).astype(np.uint16)
    pixels[:, :30] = 65535
    with view(write_imagery(tmp_path / "i.tif", pixels, nodata=65535), make_grid(100, 100)) as imagery:
        picture = imagery.read(0, 0, 100, 100)
    assert (picture[:30] == 128).all()
    for band in range(3):
        low, high = np.percentile(pixels[band, 30:], (2, 98))
        expected = np.clip((pixels[band, 30:].astype(float) - low) / (high - low), 0, 1) * 255
        assert np.abs(picture[30:, :, band] - expected).max() <= 0.5 + 1e-9


def test_floats_that_are_no_numbers_are_not_shown(tmp_path):
    pixels = np.random.default_rng(0).random((1, 50, 50), np.float32)
    pixels[0, 10, 10] = np.nan
    with view(write_imagery(tmp_path / "i.tif", pixels), make_grid(50, 50)) as imagery:
        picture = imagery.read(0, 0, 50, 50)
    assert (picture[10, 10] == 128).all() and np.ptp(picture, axis=-1).max() == 0 and picture.max() == 255


def test_red_green_and_blue_are_found_by_what_the_file_says(tmp_path):
    pixels = np.stack([np.full((20, 20), value, np.uint8) for value in (10, 20, 30, 40)])
    path = write_imagery(tmp_path / "i.tif", pixels)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.undefined, ColorInterp.blue, ColorInterp.green, ColorInterp.red)
    with view(path, make_grid(20, 20)) as imagery:
        assert imagery.read(0, 0, 1, 1).tolist() == [[[40, 30, 20]]]


def test_an_alpha_band_hides(tmp_path):
    pixels = np.full((4, 20, 20), 90, np.uint8)
    pixels[3] = 255
    pixels[3, :, :8] = 0
    path = write_imagery(tmp_path / "i.tif", pixels)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    with view(path, make_grid(20, 20)) as imagery:
        picture = imagery.read(0, 0, 20, 20)
    assert (picture[:, :8] == 128).all() and (picture[:, 9:] == 90).all()


def test_imagery_of_another_place_is_refused(tmp_path):
    path = write_imagery(tmp_path / "i.tif", np.zeros((3, 20, 20), np.uint8))
    with pytest.raises(InputError, match=r"Imagery and prediction do not overlap.*i\.tif"), \
            view(path, make_grid(20, 20, left=400000.0)):
        pass
