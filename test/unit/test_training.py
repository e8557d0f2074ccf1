"""Training: it really learns, obeys its settings, never learns from ignored pixels, and stops when it should."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from made_scenes import Listener, write_imagery
from torch.utils._python_dispatch import TorchDispatchMode
from two_class_tiles import SCHEME, make_pixels_and_labels, make_tiles, opened_tiles

from contract.errors import Cancelled, InputError, ModelError, OutputError, TilesError
from contract.jobs import TrainJob
from contract.jobs.training_jobs import FINE_TUNING_RATE, LEARNING_RATE
from core.tiling.tiles_folder import TilesFolder
from core.training import training_loop
from core.training.cancelling import cancelling_between_layers
from core.training.learner import AVERAGE_DECAY, average_decay
from core.training.step import run
from core.training.tally import Tally
from core.training.tile_loading import LoadedTiles
from models.losses import make_loss
from models.model_file import load_model, save_model
from models.networks import build_network
from models.object_head import ObjectLoss
from models.scaling import scale_image

SMALL = {"network": "linknet", "encoder": "tu-test_efficientnet", "encoder_weights": "none", "device": "cpu"}


@pytest.fixture(scope="module")
def tiles_folder(tmp_path_factory):
    return make_tiles(tmp_path_factory.mktemp("scene"))


def train(folder, tmp_path, listener=None, **options):
    listener = listener or Listener()
    job = TrainJob(str(folder), **{**SMALL, "output": str(tmp_path / "m.safetensors"), "epochs": 2, "batch_size": 4,
                                   "learning_rate": 3e-3, **options})
    return run(job, listener.events)


class CancelsAt(Listener):
    """Cancels as soon as an event of a kind comes for the n-th time."""

    def __init__(self, kind, count):
        super().__init__()
        self.events._send = self.hear
        self._kind, self._left = kind, count

    def hear(self, event):
        self.sent.append(event)
        self._left -= event.event == self._kind
        if not self._left:
            self.events.cancelled.set()


def test_it_learns_and_the_model_tells_the_classes_of_a_new_scene(tiles_folder, tmp_path):
    listener = Listener()
    outputs = train(tiles_folder, tmp_path, listener, epochs=14, report_html=str(tmp_path / "r.html"))
    assert outputs["miou"] > 0.75
    network, card = load_model(outputs["output"])
    pixels, labels = make_pixels_and_labels(64, 64, seed=5)
    image = scale_image(pixels, np.ones((64, 64), bool), card.bands)
    with torch.inference_mode():
        channels = network(torch.from_numpy(image)[None])[0].argmax(0).numpy()
    found = np.array(card.scheme.ids)[channels]
    both, either = ((found == 9) & (labels == 9)).sum(), ((found == 9) | (labels == 9)).sum()
    assert both / either > 0.6
    check_card(card, outputs, tiles_folder)
    check_events(listener)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "field" in page and '<svg class="chart"' in page and "http" not in page.replace("http://www.w3.org", "")


def check_card(card, outputs, folder):
    assert card.scheme.ids == (2, 9) and card.dtype == "uint16" and card.tile_size_px == 64
    assert card.pixel_size_m == pytest.approx(1, rel=0.01)
    assert [band.mean for band in card.bands] == [band.mean for band in TilesFolder.open(folder).bands]
    assert card.training["miou"] == outputs["miou"] == max(e["miou"] for e in card.training["epochs"])
    assert len(card.training["epochs"]) <= 14 and card.training["settings"]["learning_rate"] == 3e-3
    assert card.versions["torch"] and card.training["scenes"][0]["sources"]["imagery"]["sha256"]
    assert "tiles_folder" not in json.dumps(card.training)


def check_events(listener):
    metrics = [event.values for event in listener.sent if event.event == "metrics"]
    assert metrics[0]["epoch"] == 1 and set(metrics[0]["iou"]) == {"other", "field"}
    assert metrics[-1]["training_loss"] < metrics[0]["training_loss"]
    progress = [event for event in listener.sent if event.event == "progress" and "loss" in event.message]
    assert all("mIoU" in event.message and "left" in event.message for event in progress)
    done = [event.done for event in progress]
    assert done == sorted(set(done)) and progress[-1].done == progress[-1].total


def test_the_same_seed_gives_the_same_model(tiles_folder, tmp_path):
    states = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        (tmp_path / name).mkdir()
        states.append(load_model(train(tiles_folder, tmp_path / name, seed=seed)["output"])[0].state_dict())
    same, other = ([torch.equal(value, states[0][key]) for key, value in state.items()] for state in states[1:])
    assert all(same) and not all(other)


@pytest.mark.parametrize("options", [{"augmentation": False}, {"class_weighting": True}, {"dice_weight": 0.0},
                                     {"batch_size": 100}, {"patience_epochs": 0}])
def test_settings_are_obeyed_without_harm(tiles_folder, tmp_path, options):
    assert 0 <= train(tiles_folder, tmp_path, epochs=1, **options)["miou"] <= 1


def test_pixels_that_are_ignored_teach_nothing(tmp_path):
    # Where labels are ignored, the truth is turned round: learning from them would show at once.
    def keep_some(labels):
        labels = labels.copy()
        labels[:, ::2] = 255
        return labels

    folder = make_tiles(tmp_path, keep_some)
    dataset = LoadedTiles(opened_tiles(folder), "training", 10**9)
    batch = next(iter(dataset.batches(np.arange(len(dataset)), 4)))
    assert set(np.unique(batch.target)) == {0, 1, 255}
    history = train(folder, tmp_path, epochs=10)
    assert history["miou"] > 0.6


def test_it_stops_when_nothing_improves_and_keeps_the_best(tiles_folder, tmp_path, monkeypatch):
    mious = iter([0.2, 0.5, 0.5, 0.4, 0.3, 0.9])
    states = []

    class Scripted(training_loop.Training):
        def validate(self, epoch):
            states.append(self.learner.state())
            return ScriptedTally(super().validate(epoch), next(mious))

    class ScriptedTally:
        def __init__(self, real, miou):
            self.loss, self.matrix, self.accuracy, self.miou = real.loss, real.matrix, real.accuracy, miou

    monkeypatch.setattr("core.training.step.Training", Scripted)
    outputs = train(tiles_folder, tmp_path, epochs=6, patience_epochs=3)
    network, card = load_model(outputs["output"])
    assert outputs["miou"] == 0.5 and card.training["best_epoch"] == 2
    assert len(card.training["epochs"]) == 5 and card.training["ending"] == "no further improvement"
    assert all(torch.equal(value, states[1][key]) for key, value in network.state_dict().items())


def test_the_weights_that_are_kept_are_an_average_over_the_latest_steps(tiles_folder, tmp_path, monkeypatch):
    followed = []

    class Followed(training_loop.Learner):
        """Averages beside the learner, in double precision."""

        def __init__(self, *arguments):
            super().__init__(*arguments)
            self.expected = self._numbers()
            followed.append(self)

        def _numbers(self):
            return {key: value.double() for key, value in self.network.state_dict().items()}

        def step(self):
            super().step()
            decay = average_decay(self.schedule.last_epoch)
            self.expected = {key: decay * self.expected[key] + (1 - decay) * value
                             for key, value in self._numbers().items()}

    monkeypatch.setattr(training_loop, "Learner", Followed)
    outputs = train(tiles_folder, tmp_path, epochs=1, learning_rate=0.01)
    learner, = followed
    kept = load_model(outputs["output"])[0].state_dict()
    numbers = [key for key, value in kept.items() if value.is_floating_point()]
    assert all(torch.allclose(kept[key].double(), learner.expected[key], rtol=1e-4, atol=1e-6) for key in numbers)
    latest = learner.network.state_dict()
    assert not all(torch.allclose(kept[key], latest[key], rtol=1e-4, atol=1e-6) for key in numbers)


def test_a_short_training_averages_over_a_tenth_of_its_steps():
    decays = [average_decay(steps) for steps in range(1, 2000)]
    assert decays == sorted(decays) and decays[-1] == AVERAGE_DECAY
    assert all(1 / (1 - decay) <= steps / 9 + 1.2 for steps, decay in enumerate(decays, 1))


@pytest.mark.parametrize("kind", ["progress", "log", "metrics"])
def test_a_cancelled_training_leaves_nothing(tiles_folder, tmp_path, kind):
    with pytest.raises(Cancelled):
        train(tiles_folder, tmp_path, CancelsAt(kind, 2), epochs=3)
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_training_keeps_its_best_model_when_asked_to(tiles_folder, tmp_path):
    listener = CancelsAt("metrics", 2)
    outputs = train(tiles_folder, tmp_path, listener, epochs=50, keep_best_on_cancel=True)
    _, card = load_model(outputs["output"])
    assert card.training["ending"] == "cancelled" and len(card.training["epochs"]) == 2
    assert "Cancelled after 2 epochs" in listener.messages("warning")


def test_cancelled_before_there_is_a_model_to_keep(tiles_folder, tmp_path):
    listener = CancelsAt("log", 3)
    with pytest.raises(Cancelled):
        train(tiles_folder, tmp_path, listener, keep_best_on_cancel=True)
    assert not listener.events.keeps_on_cancel  # so the worker may end it at once
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("backward", [False, True])
def test_a_cancel_is_heard_between_two_layers(backward):
    network = torch.nn.Sequential(*(torch.nn.Conv2d(1, 1, 1) for _ in range(6)))
    listener = Listener()
    with cancelling_between_layers([network], listener.events):
        if backward:
            loss = network(torch.ones(1, 1, 4, 4)).sum()
            listener.events.cancelled.set()
            with pytest.raises(Cancelled):
                loss.backward()
            assert network[0].weight.grad is None
        else:
            passed = []
            network[2].register_forward_hook(lambda *arguments: listener.events.cancelled.set())
            network[4].register_forward_hook(lambda *arguments: passed.append(1))
            with pytest.raises(Cancelled):
                network(torch.ones(1, 1, 4, 4))
            assert not passed
    listener.events.cancelled.clear()
    network(torch.ones(1, 1, 4, 4)).sum().backward()


def test_a_loss_that_explodes_names_the_learning_rate(tiles_folder, tmp_path):
    with pytest.raises(InputError, match=r"learning rate 1e\+20 is too high") as caught:
        train(tiles_folder, tmp_path, learning_rate=1e20, epochs=8)
    assert "1e+19" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_statistics_that_are_none_are_named(tiles_folder, tmp_path, monkeypatch):
    monkeypatch.setattr("core.training.tile_loading.scale_image",
                        lambda image, valid, bands: np.full(image.shape, np.nan, np.float32))
    with pytest.raises(InputError, match="values that are no numbers"):
        train(tiles_folder, tmp_path)


def test_one_class_only_in_the_training_tiles(tmp_path):
    folder = make_tiles(tmp_path, lambda labels: np.full_like(labels, 9))
    with pytest.raises(InputError, match=r"hold too few classes \(field\)"):
        train(folder, tmp_path)


def test_validation_tiles_without_labels(tmp_path):
    folder = make_tiles(tmp_path)
    file = folder / "dataset.json"
    dataset = json.loads(file.read_text(encoding="utf-8"))
    dataset["class_pixel_counts"]["validation"] = {"2": 0, "9": 0}
    file.write_text(json.dumps(dataset), encoding="utf-8")
    with pytest.raises(TilesError, match=r"validation tiles .* hold no labelled pixel"):
        train(folder, tmp_path)


def test_a_pretrained_encoder_learns_but_keeps_the_statistics_of_its_norms(tiles_folder, tmp_path):
    start = build_network("unet", "efficientnet-lite0", 2, 2, pretrained=True).state_dict()
    options = {"encoder": "efficientnet-lite0", "encoder_weights": "imagenet", "epochs": 1}
    state = load_model(train(tiles_folder, tmp_path, **options)["output"])[0].state_dict()
    means = [key for key in state if key.startswith("encoder") and key.endswith("running_mean")]
    assert means and all(torch.equal(state[key], start[key]) for key in means)
    assert not torch.equal(state["encoder.model.conv_stem.weight"], start["encoder.model.conv_stem.weight"])


def test_an_initial_model_learns_slowly_and_keeps_the_statistics_of_all_its_norms(tiles_folder, tmp_path):
    first = train(tiles_folder, tmp_path, epochs=2)["output"]
    start = load_model(first)[0].state_dict()
    tuned, card = load_model(train(tiles_folder, tmp_path, epochs=2, learning_rate=None, initial_model=first,
                                   output=str(tmp_path / "t.safetensors"))["output"])
    state = tuned.state_dict()
    statistics = [key for key in state if key.endswith(("running_mean", "running_var"))]
    assert any(key.startswith("decoder") for key in statistics)
    assert all(torch.equal(state[key], start[key]) for key in statistics)
    assert not torch.equal(state["segmentation_head.0.weight"], start["segmentation_head.0.weight"])
    assert card.training["settings"]["learning_rate"] == FINE_TUNING_RATE < LEARNING_RATE


@pytest.mark.parametrize(("east_by", "expected"), [(0.0, True), (1.0, False)])
def test_a_start_that_learnt_here_before_is_said(tiles_folder, tmp_path, east_by, expected):
    first = train(tiles_folder, tmp_path, epochs=1)["output"]
    network, card = load_model(first)
    west, south, east, north = card.training["scenes"][0]["extent"]["degrees"]
    card.training["scenes"][0]["extent"]["degrees"] = [west + east_by, south, east + east_by, north]
    save_model(first, network.state_dict(), card)
    listener = Listener()
    tuned = train(tiles_folder, tmp_path, listener, epochs=1, initial_model=first,
                  output=str(tmp_path / "t.safetensors"), report_html=str(tmp_path / "t.html"))["output"]
    assert load_model(tuned)[1].training["start_learnt_here"] is expected
    assert ("has learnt from this place before" in listener.messages("warning")) is expected
    assert ("went on from has learnt from this place" in (tmp_path / "t.html").read_text()) is expected


def test_no_validation_tiles(tmp_path):
    folder = make_tiles(tmp_path, validation_fraction=0.0)
    with pytest.raises(TilesError, match="no validation tiles"):
        train(folder, tmp_path)


def test_few_tiles_are_said(tiles_folder, tmp_path):
    listener = Listener()
    train(tiles_folder, tmp_path, listener, batch_size=64, epochs=1)
    assert "fewer than a batch of 64" in listener.messages("warning")


def test_a_damaged_tile_is_found_before_training(tmp_path):
    folder = make_tiles(tmp_path)
    record = TilesFolder.open(folder).tiles("validation")[0]
    path = folder / "images" / f"{record.name}.tif"
    path.write_bytes(path.read_bytes()[:100])
    listener = Listener()
    with pytest.raises(TilesError, match=record.name):
        train(folder, tmp_path, listener)
    assert not [event for event in listener.sent if event.event == "metrics"]


@pytest.mark.parametrize(("options", "error", "message"), [
    ({"network": "nonet"}, ModelError, "Unknown network"), ({"encoder": "noencoder"}, ModelError, "Unknown encoder"),
    ({"encoder_weights": "/nowhere/w.safetensors"}, ModelError, "are not there"),
    ({"network": "pan", "encoder": "resnet18"}, ModelError, "does not work on tiles of 64 pixels"),
])
def test_what_cannot_work_is_refused_before_any_work(tiles_folder, tmp_path, options, error, message):
    listener = Listener()
    with pytest.raises(error, match=message):
        train(tiles_folder, tmp_path, listener, **options)
    assert not [event for event in listener.sent if event.event == "progress" and "Reading" in event.message]
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_cannot_be_written_is_found_before_training(tiles_folder, tmp_path):
    (tmp_path / "file").touch()
    listener = Listener()
    with pytest.raises(OutputError):
        train(tiles_folder, tmp_path, listener, output=str(tmp_path / "file" / "m.safetensors"))
    assert not [event for event in listener.sent if event.event == "metrics"]


class NotesWaits(TorchDispatchMode):
    """Notes what would make the host wait for a GPU: whatever needs to know a value."""

    def __init__(self):
        super().__init__()
        self.waits = []

    def __torch_dispatch__(self, function, types, arguments=(), options=None):
        name = str(function)
        by_mask = "index" in name and any(
            isinstance(index, torch.Tensor) and index.dtype is torch.bool
            for index in (arguments[1] if len(arguments) > 1 and isinstance(arguments[1], (list, tuple)) else ()))
        if by_mask or any(word in name for word in ("_local_scalar_dense", "nonzero", "bincount", "masked_select")):
            self.waits.append(name)
        return function(*arguments, **(options or {}))


@pytest.mark.parametrize("loss", ["dice", "focal", "tversky"])
def test_a_step_reads_no_number_from_the_device(loss, monkeypatch):
    # PyTorch's own looks at the values first, but not on a GPU.
    monkeypatch.setattr(torch.nn.functional, "one_hot",
                        lambda index, count: (index[..., None] == torch.arange(count)).long())
    logits = torch.randn(2, 4, 8, 8, requires_grad=True)
    target = torch.randint(0, 3, (2, 8, 8)).masked_fill(torch.rand(2, 8, 8) < 0.3, 255)
    classes, tally = make_loss(loss, 0.5, torch.tensor([1.0, 2.0, 3.0])), Tally(3, torch.device("cpu"))
    with NotesWaits() as notes:
        value = classes(logits[:, :3], target) + ObjectLoss()(logits, target.byte())
        tally.add(value, logits[:, :3], target)
        value.backward()
        assert not notes.waits
        assert tally.loss == pytest.approx(float(value)) and notes.waits


@pytest.mark.parametrize("extent", [(), (300100.0, 2999850.0, 300200.0, 2999950.0)], ids=["middle", "part"])
def test_after_each_epoch_a_picture_says_what_the_network_sees(tiles_folder, tmp_path, extent):
    import rasterio

    scene, picture, listener = tiles_folder.parent / "i.tif", tmp_path / "preview.png", Listener()
    train(tiles_folder, tmp_path, listener, epochs=2, preview_imagery=str(scene), preview_extent=extent,
          preview_output=str(picture))
    said = [event.values for event in listener.sent if event.event == "metrics" and "preview" in event.values]
    assert said == [{"epoch": epoch, "preview": str(picture)} for epoch in (1, 2)]
    with rasterio.open(picture) as dataset:
        pixels = dataset.read()
    side = 96 if extent else 256
    assert pixels.shape == (3, side, 2 * side)
    # The colour of a class lies over each pixel of the imagery, and both classes are there.
    left, right = (np.moveaxis(half, 0, -1).astype(float) for half in np.split(pixels, 2, axis=2))
    colors = np.array([tuple(bytes.fromhex(item.color[1:])) for item in SCHEME.classes], float)
    drawn = (right - 0.45 * left) / 0.55
    away = np.abs(drawn[..., None, :] - colors).max(axis=-1)
    assert away.min(axis=-1).max() < 3 and set(np.unique(away.argmin(axis=-1))) == {0, 1}


@pytest.mark.parametrize(("what", "reason"), [("missing.tif", "cannot be"), ("other", "other bands")])
def test_a_preview_that_cannot_be_is_no_reason_to_fail(tiles_folder, tmp_path, what, reason):
    if what == "other":
        write_imagery(tmp_path / "other", np.zeros((5, 256, 256), np.uint8))
    listener = Listener()
    train(tiles_folder, tmp_path, listener, epochs=1, preview_imagery=str(tmp_path / what),
          preview_output=str(tmp_path / "p.png"))
    assert "There is no preview" in listener.messages("info") and reason in listener.messages("info")
    assert not (tmp_path / "p.png").exists()
