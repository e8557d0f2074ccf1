"""The model file: whatever is wrong with it is said plainly, and reading its card reads no weight."""

from __future__ import annotations

import json
import struct
from dataclasses import replace

import numpy as np
import pytest
import torch
from made_scenes import make_scheme
from safetensors.numpy import save_file

from contract.errors import ModelError
from contract.model_header import CARD_KEY
from models.model_file import ModelCard, load_card, load_model, save_model
from models.networks import build_network
from models.scaling import BandScaling
from models.weights_file import load_weights

CARD = ModelCard(
    network="unet", encoder="resnet18", scheme=make_scheme("other", "Straße", ids=(0, 7)),
    bands=(BandScaling("red", 100.5, 20.25, 1, 254), BandScaling("nir", 90, 10, 0, 255)), dtype="uint8",
    pixel_size_m=0.3, tile_size_px=128, training={"miou": 0.5, "iou": {"Straße": None}}, parent="older",
    versions={"torch": "2"})


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return build_network("unet", "resnet18", 2, 2, pretrained=False)


@pytest.fixture
def model(tmp_path, network):
    path = tmp_path / "Modell ü.safetensors"
    save_model(path, network.to(memory_format=torch.channels_last).state_dict(), CARD)
    return path


def with_header(path, change):
    """The file with its card changed by ``change``, weights kept."""
    content = path.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:8 + length])
    change(header)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + content[8 + length:])
    return path


def change_card(path, **values):
    def change(header):
        card = json.loads(header["__metadata__"][CARD_KEY])
        card.update(values)
        header["__metadata__"][CARD_KEY] = json.dumps(card)
    return with_header(path, change)


def test_a_model_comes_back_as_it_was(model, network):
    loaded, card = load_model(model)
    assert card == CARD
    assert not loaded.training
    images = torch.randn(1, 2, 64, 64)
    torch.testing.assert_close(loaded(images), network.eval()(images), rtol=1e-4, atol=1e-4)


def test_the_card_is_read_without_the_weights(model):
    content = model.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    damaged = content[:8 + length] + bytes(len(content) - 8 - length)  # every weight zeroed, the header whole
    model.write_bytes(damaged)
    assert load_card(model) == CARD


def test_weights_of_half_precision_are_read_as_float32(tmp_path, network):
    halved = {key: value.half() if value.ndim > 1 else value for key, value in network.state_dict().items()}
    save_model(tmp_path / "m.safetensors", halved, CARD)
    loaded, _ = load_model(tmp_path / "m.safetensors")
    assert {parameter.dtype for parameter in loaded.parameters()} == {torch.float32}
    for key, value in loaded.state_dict().items():
        assert torch.allclose(value.float(), network.state_dict()[key].float(), rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize("kept_bytes", [1, 8, 200, -1])
def test_a_truncated_model(model, kept_bytes):
    model.write_bytes(model.read_bytes()[:kept_bytes])
    with pytest.raises(ModelError, match=r"Modell ü\.safetensors is truncated"):
        load_card(model)
    with pytest.raises(ModelError, match="truncated"):
        load_model(model)


def test_an_empty_file(tmp_path):
    (tmp_path / "m.safetensors").touch()
    with pytest.raises(ModelError, match="truncated: it has 0 bytes"):
        load_card(tmp_path / "m.safetensors")


@pytest.mark.parametrize("legacy", [False, True])
def test_a_pickle_is_refused_unopened(tmp_path, network, legacy):
    torch.save(network.state_dict(), tmp_path / "m.pt", _use_new_zipfile_serialization=not legacy)
    with pytest.raises(ModelError, match=r"m\.pt is a pickle"):
        load_model(tmp_path / "m.pt")


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(50), b"II*\0" + bytes(99), b"a text, no weights",
                                     b"{}" * 20])
def test_another_format(tmp_path, content):
    (tmp_path / "m.safetensors").write_bytes(content)
    with pytest.raises(ModelError, match="is of another format"):
        load_card(tmp_path / "m.safetensors")


def test_weights_of_somebody_else(tmp_path):
    save_file({"weight": np.zeros(3, np.float32)}, tmp_path / "w.safetensors")
    with pytest.raises(ModelError, match="is no model of this plugin"):
        load_card(tmp_path / "w.safetensors")


def test_a_missing_model(tmp_path):
    with pytest.raises(ModelError, match=r"m\.safetensors cannot be read: No such file"):
        load_card(tmp_path / "m.safetensors")


def test_a_folder_is_no_model(tmp_path):
    with pytest.raises(ModelError, match="cannot be read"):
        load_card(tmp_path)


def test_a_card_of_a_newer_version(model):
    with pytest.raises(ModelError, match=r"version 2, this plugin reads version 1"):
        load_card(change_card(model, version=2))


@pytest.mark.parametrize("values", [{"unknown": 1}, {"classes": {}}, {"bands": [{"name": "red"}]}, {"format": "other"}])
def test_a_damaged_card(model, values):
    with pytest.raises(ModelError, match="card inside the model"):
        load_card(change_card(model, **values))


def test_a_damaged_header(model):
    with pytest.raises(ModelError, match="header is damaged"):
        load_card(with_header(model, lambda header: header.update(broken={})))


@pytest.mark.parametrize("values", [{"encoder": "resnet34"}, {"network": "fpn"}])
def test_weights_that_do_not_fit_the_network_of_the_card(model, values):
    with pytest.raises(ModelError, match="do not fit"):
        load_model(change_card(model, **values))


@pytest.mark.parametrize(("values", "message"), [
    ({"encoder": "hf-hub:somebody/something"}, "Unknown encoder"), ({"network": "nonet"}, "network is 'nonet'")])
def test_a_card_that_names_what_nobody_knows_fetches_nothing(model, values, message):
    with pytest.raises(ModelError, match=message):
        load_model(change_card(model, **values))


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_named(tmp_path, network, number):
    state = {key: value.clone() for key, value in network.state_dict().items()}
    state["segmentation_head.0.bias"][1] = number
    save_model(tmp_path / "m.safetensors", state, CARD)
    with pytest.raises(ModelError, match=r"m\.safetensors is damaged: its weights segmentation_head\.0\.bias"):
        load_model(tmp_path / "m.safetensors")
    with pytest.raises(ModelError, match="segmentation_head"):
        load_weights(tmp_path / "m.safetensors")


@pytest.mark.parametrize(("values", "message"), [
    ({"encoder": ["resnet34"]}, "encoder must be a text"),
    ({"pixel_size_m": 0}, "pixel_size_m is 0, it must be above 0"),
    ({"pixel_size_m": "1"}, "pixel_size_m must be a number, not '1'"),
    ({"tile_size_px": -64}, "tile_size_px is -64"),
    ({"dtype": "complex64"}, "dtype is 'complex64'"),
    ({"bands": 5}, "bands must be a list, not 5"),
    ({"bands": []}, "names no bands"),
    ({"bands": [{"name": "a", "mean": "much", "std": 1, "low": 0, "high": 1}]}, r"bands\[0\]\.mean must be a number"),
    ({"bands": [{"name": "a", "mean": 1, "std": -1, "low": 0, "high": 1}]}, r"bands\[0\]\.std is -1"),
    ({"classes": 5}, "classes is int, not an object"),
    ({"osm_channels": ["road"], "fusion": "fusenet"}, "not what they are"),
    ({"training": {"best_epoch": 3}}, "training report lacks ending"),
    ({"surprise": 1}, "unknown keys: surprise"),
])
def test_a_card_with_wrong_values_is_refused(model, values, message):
    with pytest.raises(ModelError, match=message):
        load_card(change_card(model, **values))


def test_a_card_with_numbers_that_are_none_is_refused(model):
    with pytest.raises(ModelError, match="NaN is no number"):
        load_card(change_card(model, pixel_size_m=float("nan")))


def test_figures_that_are_none_become_null_in_the_card(tmp_path):
    save_model(tmp_path / "m.safetensors", {}, replace(CARD, training={"miou": float("nan")}))
    assert load_card(tmp_path / "m.safetensors").training == {"miou": None}
