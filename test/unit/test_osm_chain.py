"""OSM beside the imagery, from tiles to classes: it is used, asked for, and may be missing where that was learnt."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio
from known_network import BandwiseNetwork, make_card, use_network_fixture  # noqa: F401
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import Cancelled, InputError, ModelError
from contract.jobs import PredictJob, TilesJob, TrainJob
from contract.network_input import OsmInput
from core.grids.osm_raster import new_osm_raster
from core.predicting import prediction_plan
from core.predicting import step as prediction
from core.tiling import step as tiles
from core.training import step as training
from models.model_file import load_card

pytestmark = pytest.mark.slow

SCHEME = make_scheme("other", "building")
BINARY = OsmInput(("building",), "binary")
DISTANCE = OsmInput(("building",), "distance", 8.0)
SMALL = {"network": "unet", "encoder": "tu-mobilenetv3_small_050", "encoder_weights": "none", "device": "cpu"}


def make_scene(folder, osm=BINARY, size=256):
    """Imagery that is pure noise, and OSM that knows the answer: who finds the buildings has read OSM."""
    generator = np.random.default_rng(0)
    labels = np.zeros((size, size), np.uint8)
    for row, column in generator.integers(0, size - 16, (size // 4, 2)):
        labels[row:row + 12, column:column + 14] = 1
    grid = make_grid(size, size)
    write_imagery(folder / "i.tif", generator.integers(0, 255, (2, size, size), np.uint8), grid)
    write_classes(folder / "l.tif", labels, SCHEME, grid)
    values = labels if osm.representation == "binary" else np.where(labels, 8.0, -8.0).astype(np.float32)
    with new_osm_raster(folder / "o.tif", grid, osm) as dataset:
        dataset.write(values[None])
    return labels


def make_tiles(folder, osm=True):
    tiles.run(TilesJob(str(folder / "i.tif"), str(folder / "l.tif"), str(folder / "tiles"), tile_size_px=64,
                       overlap_fraction=0, validation_fraction=0.25, test_fraction=0.0,
                       osm_raster=str(folder / "o.tif") if osm else ""), Listener().events)
    return folder / "tiles"


def train(folder, listener=None, **options):
    job = TrainJob(str(folder / "tiles"), str(folder / "m.safetensors"),
                   **{**SMALL, "epochs": 1, "batch_size": 4, "learning_rate": 3e-3, **options})
    return training.run(job, (listener or Listener()).events)


def predict(folder, listener=None, osm="o.tif", **options):
    job = PredictJob(str(folder / "i.tif"), str(folder / "m.safetensors"), str(folder / "c.tif"), device="cpu",
                     osm_raster=str(folder / osm) if osm else "", **options)
    prediction.run(job, (listener or Listener()).events)
    with rasterio.open(job.output) as dataset:
        return dataset.read(1)


@pytest.mark.parametrize("osm", [BINARY, DISTANCE])
def test_the_network_reads_osm_and_the_card_remembers_it(tmp_path, monkeypatch, osm):
    # So few tiles do not teach the scale of larger windows.
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 64)
    labels = make_scene(tmp_path, osm)
    make_tiles(tmp_path)
    outputs = train(tmp_path, epochs=8, report_html=str(tmp_path / "r.html"), fusion="residual_correction")
    assert outputs["miou"] > 0.9
    card = load_card(tmp_path / "m.safetensors")
    assert card.osm == osm and card.fusion == "residual_correction" and card.osm_optional
    assert card.training["scenes"][0]["sources"]["osm"]["name"] == "o.tif"
    assert str(osm) in (tmp_path / "r.html").read_text()
    classes = predict(tmp_path)
    assert (classes == labels).mean() > 0.97
    listener = Listener()
    assert (predict(tmp_path, listener, osm="") == labels).mean() < 0.9  # the imagery alone knows nothing
    assert "No OSM raster is given" in listener.messages("warning")


@pytest.mark.parametrize(("fusion", "network", "encoder"), [
    ("fusenet", "segnet", "vgg16_bn"), ("none", "segnet_quarter", "vgg16_bn"),
    ("averaging", "unet", "tu-mobilenetv3_small_050"), ("auto", "unet", "tu-mobilenetv3_small_050"),
    ("stack", "fpn", "tu-mobilenetv3_small_050")])
def test_every_kind_of_network_trains_and_predicts(tmp_path, fusion, network, encoder):
    make_scene(tmp_path, size=128)
    make_tiles(tmp_path)
    train(tmp_path, fusion=fusion, network=network, encoder=encoder)
    card = load_card(tmp_path / "m.safetensors")
    assert bool(card.osm) == (fusion != "none")
    assert set(np.unique(predict(tmp_path, osm="" if fusion == "none" else "o.tif"))) <= {0, 1}


def test_tiles_without_osm_train_as_before_and_refuse_a_fusion(tmp_path):
    make_scene(tmp_path, size=128)
    make_tiles(tmp_path, osm=False)
    with pytest.raises(InputError, match="fusenet, but the tiles"):
        train(tmp_path, fusion="fusenet")
    train(tmp_path)
    assert load_card(tmp_path / "m.safetensors").osm is None
    with pytest.raises(ModelError, match="takes imagery alone, but the OSM raster"):
        predict(tmp_path)


def test_a_model_with_osm_goes_on_learning_from_tiles_with_the_same_osm(tmp_path):
    make_scene(tmp_path, size=128)
    make_tiles(tmp_path)
    train(tmp_path, fusion="fusenet")
    first = tmp_path / "first.safetensors"
    (tmp_path / "m.safetensors").rename(first)
    train(tmp_path, initial_model=str(first))  # the fusion is the model's, too
    card = load_card(tmp_path / "m.safetensors")
    assert card.fusion == "fusenet" and card.osm == BINARY and card.parent == "first.safetensors"
    make_tiles(tmp_path, osm=False)
    with pytest.raises(InputError, match="have no OSM channels"):
        train(tmp_path, initial_model=str(first))


def test_a_resumed_training_hides_the_same_osm(tmp_path):
    make_scene(tmp_path, size=128)
    make_tiles(tmp_path)
    train(tmp_path, epochs=3, fusion="stack")
    whole = load_card(tmp_path / "m.safetensors").training["epochs"]
    listener = Listener()
    listener.events._send = lambda event: (
        listener.sent.append(event),
        listener.events.cancelled.set() if getattr(event, "message", "").startswith("Epoch 2/3, batch") else None)
    with pytest.raises(Cancelled):
        train(tmp_path, listener, epochs=3, fusion="stack", resume=True)
    train(tmp_path, epochs=3, fusion="stack", resume=True)
    resumed = load_card(tmp_path / "m.safetensors").training["epochs"]
    assert [epoch["training_loss"] for epoch in resumed] == pytest.approx(
        [epoch["training_loss"] for epoch in whole], abs=1e-6)


# -- prediction with a network whose answer is known: its second channel is OSM ------------------------------------


def osm_card(optional=False, osm=BINARY, **changes):
    return dataclasses.replace(make_card(bands=1, **changes), osm_channels=osm.channels, fusion="stack",
                               osm_representation=osm.representation, osm_clip_m=osm.clip_m, osm_optional=optional)


def write_known_scene(folder, height=150, width=170, dtype="uint8", osm=BINARY, osm_grid=None):
    """Imagery around 100 and objects that outweigh it; what ``BandwiseNetwork`` makes of both."""
    generator = np.random.default_rng(1)
    pixels = generator.choice([60, 110], (1, height, width)).astype(dtype)
    write_imagery(folder / "i.tif", pixels, make_grid(height, width))
    inside = generator.random((height, width)) < 0.4
    values = inside.astype(np.uint8) if osm.representation == "binary" else np.where(inside, 5, -5).astype(np.float32)
    with new_osm_raster(folder / "o.tif", osm_grid or make_grid(height, width), osm) as dataset:
        dataset.write(values[None])
    return np.where(inside, 9, np.where(pixels[0] > 100, 4, 0))


@pytest.mark.parametrize(("dtype", "osm"), [("uint8", BINARY), ("uint8", DISTANCE), ("uint16", BINARY),
                                            ("float32", BINARY), ("int32", DISTANCE)])
def test_every_pixel_gets_its_own_osm(tmp_path, use_network, dtype, osm):
    expected = write_known_scene(tmp_path, dtype=dtype, osm=osm)
    use_network(osm_card(osm=osm, dtype=dtype), BandwiseNetwork(2))
    assert np.array_equal(predict(tmp_path), expected)


def test_osm_follows_the_area_that_is_asked_for(tmp_path, use_network):
    expected = write_known_scene(tmp_path)
    use_network(osm_card(), BandwiseNetwork(2))
    part = predict(tmp_path, extent=(300000.0 + 40, 3000000.0 - 120, 300000.0 + 140, 3000000.0 - 30))
    assert np.array_equal(part, expected[30:120, 40:140])


def test_a_missing_raster_is_an_error_or_an_empty_map(tmp_path, use_network):
    write_known_scene(tmp_path)
    use_network(osm_card(), BandwiseNetwork(2))
    with pytest.raises(ModelError, match=r"takes the OSM channels building \(binary\)"):
        predict(tmp_path, osm="")
    use_network(osm_card(optional=True), BandwiseNetwork(2))
    assert 9 not in predict(tmp_path, osm="")


def test_the_raster_must_have_exactly_the_models_channels(tmp_path, use_network):
    write_known_scene(tmp_path, osm=DISTANCE)
    use_network(osm_card(), BandwiseNetwork(2))
    with pytest.raises(InputError) as refused:
        predict(tmp_path)
    message = refused.value.message
    assert "building (signed distance up to 8 m)" in message and "building (binary)" in message
    assert "o.tif" in message and "m.safetensors" in message


def test_osm_of_another_pixel_size_is_resampled(tmp_path, use_network):
    write_known_scene(tmp_path, osm_grid=make_grid(150, 170, 2.0))
    use_network(osm_card(), BandwiseNetwork(2))
    classes = predict(tmp_path)
    with rasterio.open(tmp_path / "o.tif") as dataset:
        inside = np.kron(dataset.read(1), np.ones((2, 2)))[:150, :170] > 0
    assert np.array_equal(classes == 9, inside)
