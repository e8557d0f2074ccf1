"""Predict classes on rasters of every kind: what gets a class, what stays nodata, what is refused, what is left."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
import torch
from known_network import (  # noqa: F401
    SCHEME,
    expected_classes,
    make_card,
    make_pixels,
    predict,
    use_network_fixture,
)
from made_scenes import Listener, make_grid, write_imagery
from rasterio.enums import ColorInterp

from contract.errors import Cancelled, InputError, ModelError
from core.grids.class_rasters import origin_of, scheme_of
from core.grids.rasters import grid_of
from core.predicting import runners, runtime_choice
from core.predicting.network_runtime import TorchRuntime
from core.predicting.windows import lay_windows
from models.model_file import save_model
from models.networks import build_network


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 150), (170, 1), (20, 30), (64, 64), (65, 63), (130, 211)])
def test_every_pixel_of_every_shape_gets_its_class(tmp_path, use_network, height, width):
    use_network()
    pixels = make_pixels(height, width)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels))
    np.testing.assert_array_equal(classes, expected_classes(pixels))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_every_data_type(tmp_path, use_network, dtype):
    use_network(make_card(dtype=dtype))
    pixels = make_pixels(70, 90, dtype=dtype)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels))
    np.testing.assert_array_equal(classes, expected_classes(pixels))


@pytest.mark.parametrize("bands", [1, 2, 3, 8])
def test_any_number_of_bands(tmp_path, use_network, bands):
    use_network(make_card(bands=bands))
    pixels = make_pixels(70, 90, bands)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels))
    np.testing.assert_array_equal(classes, expected_classes(pixels))


def test_the_output_carries_grid_scheme_and_colours(tmp_path, use_network):
    use_network()
    predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(70, 90)))
    with rasterio.open(tmp_path / "classes.tif") as classes, rasterio.open(tmp_path / "i.tif") as imagery:
        assert grid_of(classes).same_as(grid_of(imagery))
        assert classes.nodata == 255 and scheme_of(classes) == SCHEME
        assert origin_of(classes).imagery == "i.tif" and origin_of(classes).model
        assert classes.colormap(1)[4] == (0xC0, 0x39, 0x2B, 255)


def hide(kind, pixels, hidden):
    """Pixels and options of ``write_imagery`` that hide some of them."""
    if kind == "nodata":
        pixels = pixels.copy()
        pixels[:, hidden] = 0
        return pixels, {"nodata": 0}
    if kind == "mask":
        return pixels, {"mask": ~hidden}
    pixels = pixels.astype(np.float32)
    pixels[1, hidden] = np.nan if kind == "nan" else np.inf
    return pixels, {}


@pytest.mark.parametrize("kind", ["nodata", "mask", "nan", "infinity"])
def test_what_is_hidden_stays_nodata_and_disturbs_no_neighbour(tmp_path, use_network, kind):
    pixels = make_pixels(150, 150)
    hidden = np.random.default_rng(1).random((150, 150)) < 0.3
    hidden[:70, :70] = True  # a whole window
    pixels, options = hide(kind, pixels, hidden)
    use_network(make_card(dtype=str(pixels.dtype)))
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels, **options))
    np.testing.assert_array_equal(classes == 255, hidden)
    np.testing.assert_array_equal(classes[~hidden], expected_classes(pixels)[~hidden])


def test_an_alpha_band_hides_and_is_no_band_of_the_image(tmp_path, use_network):
    use_network()
    pixels = make_pixels(80, 80)
    alpha = np.full((1, 80, 80), 255, np.uint8)
    alpha[:, :, :30] = 0
    imagery = write_imagery(tmp_path / "i.tif", np.concatenate((pixels, alpha)))
    with rasterio.open(imagery, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha)
    classes = predict(tmp_path, imagery)
    assert (classes[:, :30] == 255).all()
    np.testing.assert_array_equal(classes[:, 30:], expected_classes(pixels)[:, 30:])


def test_windows_without_a_valid_pixel_are_not_computed(tmp_path, use_network, monkeypatch):
    use_network()
    computed = []
    plain = TorchRuntime.answers
    monkeypatch.setattr(TorchRuntime, "answers",
                        lambda self, images, valid: computed.append(len(images)) or plain(self, images, valid))
    monkeypatch.setattr(runtime_choice, "FEW_WINDOWS", 1000)
    monkeypatch.setattr(runners, "WORTH_TRYING_WINDOWS", 1000)
    pixels = make_pixels(500, 500)
    pixels[:, 64:] = 0
    predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels, nodata=0))
    windows = lay_windows(500, 500, 64, 8)
    needed = sum(column.start < 64 for _, column in windows)
    assert needed < windows.window_count / 5
    assert sum(computed) - needed in (0, 2)  # where 16 bits are at hand, one window is seen in both precisions


def test_no_valid_pixel_is_an_error_and_leaves_nothing(tmp_path, use_network):
    use_network()
    imagery = write_imagery(tmp_path / "i.tif", np.zeros((2, 80, 80), np.uint8), nodata=0)
    with pytest.raises(InputError, match=r"i\.tif has not one valid pixel"):
        predict(tmp_path, imagery, confidence_output=str(tmp_path / "conf.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["i.tif"]


def test_scores_are_scaled_bytes(tmp_path, use_network):
    use_network()
    pixels = make_pixels(90, 90)
    pixels[:, :10] = 0
    predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels, nodata=0), confidence_output=str(tmp_path / "conf.tif"))
    with rasterio.open(tmp_path / "conf.tif") as dataset:
        confidence, entropy = dataset.read() * np.array(dataset.scales)[:, None, None]
        assert dataset.nodata == 255 and dataset.dtypes == ("uint8", "uint8")
        assert dataset.descriptions == ("confidence", "entropy")
        assert (dataset.read(1)[:10] == 255).all()
    assert confidence[10:].min() >= 1 / 3 and confidence[10:].max() <= 1
    certain = confidence[10:] > 0.99
    assert entropy[10:][certain].max() < 0.1 < entropy[10:][~certain].min()


def test_other_band_counts_are_refused_naming_both(tmp_path, use_network):
    use_network(make_card(bands=4))
    with pytest.raises(ModelError, match=r"bands of imagery .*i\.tif is 2 .*model\.safetensors takes 4"):
        predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(80, 80)))
    assert not (tmp_path / "classes.tif").exists()


def test_other_data_types_are_refused_naming_both(tmp_path, use_network):
    use_network(make_card(dtype="uint8"))
    with pytest.raises(ModelError, match=r"i\.tif is uint16.*trained on uint8"):
        predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(80, 80, dtype="uint16")))


def name_bands(path, *names):
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = names
    return path


def test_other_band_names_are_refused_and_another_order_is_put_right(tmp_path, use_network):
    use_network(make_card(names=("B03", "B08")))
    pixels = make_pixels(80, 80)
    listener = Listener()
    imagery = name_bands(write_imagery(tmp_path / "i.tif", pixels[::-1]), "B08", "b03")
    np.testing.assert_array_equal(predict(tmp_path, imagery, listener), expected_classes(pixels))
    assert "in the model's order: B03, B08" in listener.messages("info")
    name_bands(imagery, "B02", "B03")
    with pytest.raises(ModelError, match=r"has the bands B02, B03.*takes B03, B08"):
        predict(tmp_path, imagery)
    name_bands(imagery, "", "")
    predict(tmp_path, imagery)  # without names only the number counts


@pytest.mark.parametrize("pixel_m", [0.5, 3.0])
def test_imagery_of_another_pixel_size_is_resampled_and_it_is_said(tmp_path, use_network, pixel_m):
    use_network()
    listener = Listener()
    pixels = np.full((2, 120, 60), 10, np.uint8)
    pixels[0, :60] = 160
    imagery = write_imagery(tmp_path / "i.tif", pixels, make_grid(120, 60, pixel_m))
    classes = predict(tmp_path, imagery, listener)
    assert classes.shape == (round(120 * pixel_m), round(60 * pixel_m))
    assert "resampled while it is read" in listener.messages("info")
    half = len(classes) // 2
    assert (classes[:half - 2] == 4).all() and (classes[half + 2:] == 0).all()
    with rasterio.open(imagery) as source, rasterio.open(tmp_path / "classes.tif") as result:
        assert tuple(result.bounds) == pytest.approx(tuple(source.bounds))


@pytest.mark.parametrize("kind", ["nodata", "mask", "nan"])
def test_hidden_pixels_stay_hidden_when_resampled(tmp_path, use_network, kind):
    pixels = make_pixels(120, 120)
    hidden = np.zeros((120, 120), bool)
    hidden[:, 60:] = True
    pixels, options = hide(kind, pixels, hidden)
    use_network(make_card(dtype=str(pixels.dtype)))
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels, make_grid(120, 120, 0.5), **options))
    assert classes.shape == (60, 60)
    assert (classes[:, 31:] == 255).all() and (classes[:, :29] != 255).all()


def test_pixel_sizes_within_a_tenth_are_taken_as_they_are(tmp_path, use_network):
    use_network()
    pixels = make_pixels(80, 80)
    imagery = write_imagery(tmp_path / "i.tif", pixels, make_grid(80, 80, 1.08))
    np.testing.assert_array_equal(predict(tmp_path, imagery), expected_classes(pixels))


def test_cancel_leaves_nothing(tmp_path, use_network):
    use_network()
    listener = Listener()

    def cancel(event):
        if event.event == "progress" and event.done > 20:
            listener.events.cancelled.set()

    listener.events._send = cancel
    with pytest.raises(Cancelled):
        predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(500, 500)), listener,
                confidence_output=str(tmp_path / "conf.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["i.tif"]
    assert "scene reader" not in {thread.name for thread in threading.enumerate()}


def test_a_damaged_raster_is_named_and_leaves_nothing(tmp_path, use_network):
    use_network()
    imagery = write_imagery(tmp_path / "i.tif", make_pixels(400, 400))
    imagery.write_bytes(imagery.read_bytes()[:100_000])
    with pytest.raises(InputError, match=r"i\.tif cannot be"):
        predict(tmp_path, imagery)
    assert [path.name for path in tmp_path.iterdir()] == ["i.tif"]


def test_progress_reaches_the_end_and_tells_the_time_left(tmp_path, use_network):
    use_network()
    listener = Listener()
    predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(200, 200)), listener)
    steps = [event for event in listener.sent if event.event == "progress"]
    assert steps[0].done == 0 and "left" in steps[1].message
    assert steps[-1].done == steps[-1].total


def test_a_real_model_file_gives_the_same_as_its_network_alone(tmp_path):
    torch.manual_seed(0)
    network = build_network("unet", "resnet34", 2, 3, pretrained=False).eval()
    save_model(tmp_path / "model.safetensors", network.state_dict(), make_card())
    pixels = make_pixels(224, 256)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels))
    with torch.inference_mode():
        logits = network(torch.from_numpy((pixels.astype(np.float32) - 100) / 50)[None])[0]
    alone = np.array(SCHEME.ids, np.uint8)[logits.argmax(dim=0).numpy()]
    assert (classes == alone).mean() > 0.995
