"""Trainings that go on: a killed one from its last epoch, a new one from another model's weights."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from safetensors.torch import load_file

from contract.errors import InputError, ModelError, OutputError
from contract.jobs import TilesJob, TrainJob
from core.tiling import step as tiles
from core.training import training_loop
from core.training.step import run
from models.fine_tuning import adapt_to_classes
from models.model_file import load_card
from models.networks import NETWORKS, build_network


def make_tiles(folder, names=("other", "field"), bands=("red", "nir"), seed=0):
    """Tiles of squares brighter in one band, of two classes or of three."""
    folder.mkdir()
    labels = np.kron(np.random.default_rng(seed).integers(0, len(names), (16, 16)), np.ones((12, 12)))
    noise = np.random.default_rng(1).normal(0, 30, (len(bands), 192, 192))
    pixels = (np.stack([400 + 300 * labels] * len(bands)) + noise).astype(np.uint16)
    grid = make_grid(192, 192)
    imagery = write_imagery(folder / "i.tif", pixels, grid)
    with rasterio.open(imagery, "r+") as dataset:
        dataset.descriptions = bands
    reference = write_classes(folder / "l.tif", labels.astype(np.uint8), make_scheme(*names), grid)
    tiles.run(TilesJob(str(imagery), str(reference), str(folder / "tiles"), tile_size_px=32, overlap_fraction=0,
                       test_fraction=0.0), Listener().events)
    return folder / "tiles"


@pytest.fixture(scope="module")
def tiles_folder(tmp_path_factory):
    return make_tiles(tmp_path_factory.mktemp("tiles") / "a")


def make_job(tiles_folder, output, **options):
    job = TrainJob(str(tiles_folder), str(output), network="linknet", encoder="tu-test_efficientnet",
                   encoder_weights="none", epochs=4, batch_size=4, learning_rate=3e-3, device="cpu", seed=3)
    return replace(job, **options)


class Killed(Exception):
    pass


def kill_after(epochs, monkeypatch):
    """Let the training die in the middle of the epoch after these."""
    original = training_loop.Training.validate

    def dying(self, epoch):
        if epoch > epochs:
            raise Killed
        return original(self, epoch)

    monkeypatch.setattr(training_loop.Training, "validate", dying)


def test_a_killed_training_ends_where_the_uninterrupted_one_does(tiles_folder, tmp_path, monkeypatch):
    whole, broken = tmp_path / "whole.safetensors", tmp_path / "broken.safetensors"
    options = {"rare_class_sampling": True, "resume": True}
    run(make_job(tiles_folder, whole, **options), Listener().events)
    assert not (tmp_path / "whole.checkpoint.safetensors").exists()
    with monkeypatch.context() as patch:
        kill_after(2, patch)
        with pytest.raises(Killed):
            run(make_job(tiles_folder, broken, **options), Listener().events)
    assert [path.name for path in tmp_path.glob("broken*")] == ["broken.checkpoint.safetensors"]
    listener = Listener()
    run(make_job(tiles_folder, broken, **options), listener.events)
    assert "2 epochs are done" in listener.messages("info")
    assert [event.values["epoch"] for event in listener.sent if event.event == "metrics"] == [3, 4]
    expected, resumed = load_file(whole), load_file(broken)
    assert all(torch.allclose(resumed[key], value, rtol=0, atol=1e-6) for key, value in expected.items())
    first, second = ([{**figures, "seconds": 0} for figures in load_card(path).training["epochs"]]
                     for path in (whole, broken))
    assert first == second
    with (tmp_path / "broken.csv").open(newline="") as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == ["1", "2", "3", "4"]
    assert not [*tmp_path.glob("*checkpoint*"), *tmp_path.glob("*partial*")]


@pytest.mark.parametrize("changed", [{"seed": 4}, {"loss": "focal"}])
def test_checkpoint_of_another_training_is_not_taken_up(tiles_folder, tmp_path, monkeypatch, changed):
    job = make_job(tiles_folder, tmp_path / "m.safetensors", epochs=2, resume=True)
    with monkeypatch.context() as patch:
        kill_after(1, patch)
        with pytest.raises(Killed):
            run(job, Listener().events)
    listener = Listener()
    run(replace(job, **changed), listener.events)
    assert "starts afresh" in listener.messages("warning")
    assert [event.values["epoch"] for event in listener.sent if event.event == "metrics"] == [1, 2]


def test_a_damaged_checkpoint_is_said_and_not_used(tiles_folder, tmp_path):
    (tmp_path / "m.checkpoint.safetensors").write_bytes(b"cut off")
    listener = Listener()
    run(make_job(tiles_folder, tmp_path / "m.safetensors", epochs=1, resume=True), listener.events)
    assert "cannot be read" in listener.messages("warning")


def test_the_log_beside_the_model_has_a_line_for_every_epoch(tiles_folder, tmp_path):
    run(make_job(tiles_folder, tmp_path / "m.safetensors", epochs=2), Listener().events)
    with (tmp_path / "m.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    epochs = load_card(tmp_path / "m.safetensors").training["epochs"]
    assert [float(row["iou field"]) for row in rows] == [figures["iou"]["field"] for figures in epochs]
    assert set(rows[0]) >= {"epoch", "learning_rate", "training_loss", "validation_loss", "miou", "seconds"}


def test_tensorboard_events_hold_the_same_figures(tiles_folder, tmp_path):
    pytest.importorskip("tensorboardX")
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.record_writer import masked_crc32c

    run(make_job(tiles_folder, tmp_path / "m.safetensors", epochs=2, tensorboard_folder=str(tmp_path / "events")),
        Listener().events)
    content, found = next((tmp_path / "events").glob("events.out.tfevents.*")).read_bytes(), {}
    while content:  # a record: its length, a checksum of that, the event, a checksum of that
        length = int.from_bytes(content[:8], "little")
        record, content = content[12:12 + length], content[16 + length:]
        assert masked_crc32c(record)
        for value in Event.FromString(record).summary.value:
            found.setdefault(value.tag, []).append(value.simple_value)
    epochs = load_card(tmp_path / "m.safetensors").training["epochs"]
    assert found["miou/validation"] == pytest.approx([figures["miou"] for figures in epochs])
    assert len(found["iou/field"]) == 2


def test_fine_tuning_keeps_what_the_model_knows_of_classes_of_the_same_name(tiles_folder, tmp_path):
    parent = tmp_path / "parent.safetensors"
    run(make_job(tiles_folder, parent, epochs=6), Listener().events)
    listener = Listener()
    child = make_job(make_tiles(tmp_path / "b", ("Acker", "Other", "roof"), seed=5), tmp_path / "child.safetensors",
                     epochs=1, initial_model=str(parent), renamed_classes=("field=Acker",), network="unet")
    run(child, listener.events)
    card = load_card(child.output)
    assert card.parent == "parent.safetensors" and card.training["parent"]["sha256"]
    assert card.network == "linknet"  # the parent's, not the job's
    assert "kept: Acker, Other" in listener.messages("info") and "new: roof" in listener.messages("info")
    assert str(tmp_path) not in str(card.training)


@pytest.mark.parametrize("network", [name for name in NETWORKS if name not in ("upernet", "pan")])
def test_the_head_is_matched_by_class_name_in_every_network(network):
    encoder = "vgg16_bn" if network.startswith("segnet") else "tu-test_efficientnet"

    def build(count):
        return build_network(network, encoder, 2, count, pretrained=False)

    torch.manual_seed(0)
    old, new = build(3).eval(), build(4).eval()
    fresh = {key: value.clone() for key, value in new.state_dict().items()}
    state = adapt_to_classes(old.state_dict(), build, new, ["a", "b", "c"], ["C", "new", "a", "also new"])
    new.load_state_dict(state)
    images = torch.randn(1, 2, 64, 64)
    with torch.inference_mode():
        before, after = old(images), new(images)
    torch.testing.assert_close(after[:, [0, 2]], before[:, [2, 0]])
    heads = [key for key, value in state.items() if value.shape != old.state_dict()[key].shape]
    assert heads and all(torch.equal(state[key][[1, 3]], fresh[key][[1, 3]]) for key in heads)


def test_a_model_of_other_bands_or_classes_is_refused(tiles_folder, tmp_path):
    parent = tmp_path / "parent.safetensors"
    run(make_job(tiles_folder, parent, epochs=1), Listener().events)
    other_order = make_tiles(tmp_path / "b", bands=("nir", "red"))
    with pytest.raises(ModelError, match=r"have the bands nir, red, model .* takes red, nir"):
        run(make_job(other_order, tmp_path / "m.safetensors", initial_model=str(parent)), Listener().events)
    for pair, message in (("field", "old=new"), ("roof=field", "names no class of the model")):
        with pytest.raises(InputError, match=message):
            run(make_job(tiles_folder, tmp_path / "m.safetensors", initial_model=str(parent),
                         renamed_classes=(pair,)), Listener().events)
    assert {path.name for path in tmp_path.glob("*.safetensors")} == {"parent.safetensors"}


def test_a_log_that_cannot_be_written_is_found_before_training(tiles_folder, tmp_path):
    (tmp_path / "m.partial.csv").mkdir()
    listener = Listener()
    with pytest.raises(OutputError, match=r"m\.partial\.csv"):
        run(make_job(tiles_folder, tmp_path / "m.safetensors"), listener.events)
    assert not [event for event in listener.sent if event.event == "metrics"]
