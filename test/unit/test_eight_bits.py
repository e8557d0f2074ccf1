"""8 bits: the same classes nearly everywhere, used by themselves only where labelled tiles allow it."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from known_network import (  # noqa: F401
    BandwiseNetwork,
    expected_classes,
    make_card,
    make_pixels,
    predict,
    use_network_fixture,
)
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from processors import WITH_OPENVINO
from torch import nn
from torch.nn import functional as F

from contract.class_kinds import NOISE_PX
from contract.errors import Cancelled, ModelError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import LearnClicksJob, PredictJob, TilesJob, TrainJob
from contract.model_card import EightBits, load_card
from contract.scheme_json import load_scheme
from core.click_learning.learned_card import learned_card
from core.predicting import runtime_choice
from core.predicting.arithmetic import Arithmetic
from core.predicting.openvino_runtime import OpenVinoRuntime
from core.predicting.prepared_networks import PreparedNetworks
from core.predicting.runtime_memory import RuntimeMemory, Speed
from core.quantizing import eight_bits as quantizing
from core.quantizing.openvino_networks import compiled, converted
from core.tiling import step as tiles
from core.training import eight_bits as judging
from core.training import step as training
from core.training.tile_objects import TileObjects
from models.model_file import save_model
from models.object_distances import distances_of

BANDS = make_card().bands
CPU = torch.device("cpu")
GOOD = {"ranges": {"a:0": [0.0, 6.0]}, "calibration_tiles": 4, "miou": 0.797, "miou_float32": 0.8}


class SmallUNet(nn.Module):
    """All that is treated apart: a first convolution, one by channels, padding, enlarging, two inputs side by side."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.first = nn.Conv2d(2, 8, 3, padding=1)
        self.deep = nn.Conv2d(8, 16, 3, stride=2)
        self.by_channel = nn.Conv2d(16, 16, 3, padding=1, groups=16)
        self.last = nn.Conv2d(24, 3, 1)

    def forward(self, image):
        shallow = F.relu(self.first(image))
        deep = F.relu(self.deep(F.pad(shallow, (0, 1, 0, 1))))
        enlarged = F.relu6(self.by_channel(F.interpolate(deep, scale_factor=2.0, mode="nearest")))
        return 20 * self.last(torch.cat((shallow, enlarged), dim=1))


def make_windows(count=4, size=64):
    generator = np.random.default_rng(0)
    return [generator.normal(0, 1, (1, 2, size, size)).astype(np.float32) for _ in range(count)]


@pytest.fixture(scope="module")
def exact():
    return converted(SmallUNet().eval(), torch.zeros(1, 2, 64, 64))


@pytest.fixture(scope="module")
def ranges(exact):
    return quantizing.calibrated(exact, make_windows())


def kinds_before_convolutions(model):
    return [(node.get_type_name(), [source.get_node().get_type_name() for source in node.input_values()])
            for node in model.get_ordered_ops() if "Convolution" in node.get_type_name()]


# Networks

@WITH_OPENVINO
def test_a_quantized_network_finds_the_same_classes_nearly_everywhere(exact, ranges):
    rounded = quantizing.quantized(exact, ranges)
    window = make_windows(5)[-1]
    expected, found = (compiled(model, window.shape)(window)[0] for model in (exact, rounded))
    assert not np.array_equal(expected, found)
    ordered = np.sort(expected[0], axis=0)
    sure = ordered[-1] - ordered[-2] > 0.5
    assert sure.mean() > 0.5
    assert (expected[0].argmax(0) == found[0].argmax(0))[sure].mean() >= 0.98


@WITH_OPENVINO
def test_all_but_the_first_convolution_are_quantized(exact, ranges):
    before, after = map(kinds_before_convolutions, (exact, quantizing.quantized(exact, ranges)))
    assert len(before) == 4 and not any("FakeQuantize" in sources for _, sources in before)
    rounded = [kind for kind, (_, weights) in after if weights == "FakeQuantize"]
    assert rounded.count("Convolution") == 2 and rounded.count("GroupConvolution") == 1
    assert ("GroupConvolution", ["Interpolate", "FakeQuantize"]) in after  # enlarged in 8 bits: rounded before that


@WITH_OPENVINO
def test_enlarging_comes_after_the_rounding(exact, ranges):
    rounded = quantizing.quantized(exact, ranges)
    sources = [node.input_value(0).get_node().get_type_name() for node in rounded.get_ordered_ops()
               if node.get_type_name() == "Interpolate"]
    assert sources == ["FakeQuantize"]


@WITH_OPENVINO
def test_ranges_of_another_network_are_refused(exact, ranges):
    with pytest.raises(KeyError):
        quantizing.quantized(exact, dict(list(ranges.items())[1:]))
    first_alone = converted(BandwiseNetwork().eval(), torch.zeros(1, 2, 64, 64))
    with pytest.raises(ValueError, match="no convolutions"):
        quantizing.calibrated(first_alone, make_windows(1))


@given(low=st.floats(-1e4, 1e4), span=st.floats(0, 1e4))
def test_zero_stays_zero_and_the_range_is_covered(low, span):
    image = quantizing.operations.parameter([1], np.float32)
    node = quantizing._rounded_input(image.output(0), low, low + span).get_node()
    bottom, top = (float(value.get_node().data) for value in node.input_values()[1:3])
    step = (top - bottom) / 255
    assert step > 0 and bottom <= 0 <= top
    assert abs(bottom / step - round(bottom / step)) < 1e-2  # zero is one of the levels
    assert bottom <= min(low, 0) + step and top >= max(low + span, 0) - step


@WITH_OPENVINO
def test_a_prepared_network_gives_the_same_in_8_bits(tmp_path, ranges):
    windows = [window[0] for window in make_windows(2)]
    answers = []
    for _ in range(2):  # converted, then read
        prepared = PreparedNetworks("m", tmp_path)
        runtime = OpenVinoRuntime(SmallUNet(), BANDS, prepared, ranges=ranges)
        answers.append(runtime.probabilities(windows, [np.ones((64, 64), bool)] * 2))
        assert runtime.name == "OpenVINO int8"
    assert prepared.read_titles == {"OpenVINO"}
    assert torch.equal(*answers)


# Cards

@pytest.mark.parametrize(("changes", "suffices"), [
    ({}, True), ({"miou": 0.7969}, False), ({"miou": 0.81}, True), ({"miou": None}, False),
    ({"object_f1": 0.6, "object_f1_float32": 0.6}, True), ({"object_f1": 0.59, "object_f1_float32": 0.6}, False),
    ({"object_f1": None, "object_f1_float32": 0.6}, False)])
def test_8_bits_suffice_where_they_lose_at_most_a_little(changes, suffices):
    assert EightBits(**{**GOOD, "miou": 0.7971, **changes}).suffice == suffices


def test_cards_with_8_bits_and_without_are_read_and_damaged_ones_refused(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, {"w": torch.zeros(1)}, make_card())
    assert load_card(path).eight_bits is None
    save_model(path, {"w": torch.zeros(1)}, make_card(training={"eight_bits": GOOD}))
    known = load_card(path).eight_bits
    assert known == EightBits(**{**GOOD, "ranges": {"a:0": (0.0, 6.0)}})
    for ranges in ({"a:0": [6.0, 0.0]}, {"a:0": [1.0]}, {"a:0": "x"}, []):
        save_model(path, {"w": torch.zeros(1)}, make_card(training={"eight_bits": {**GOOD, "ranges": ranges}}))
        with pytest.raises(ModelError, match="eight_bits"):
            load_card(path)


def test_what_learns_from_clicks_has_other_weights(tmp_path):
    parent = tmp_path / "m.safetensors"
    save_model(parent, {"w": torch.zeros(1)}, make_card())
    job = LearnClicksJob(str(parent), "i.tif", None, "o.safetensors")
    assert "eight_bits" not in learned_card(job, make_card(training={"eight_bits": GOOD}), {}).training


# Choice

def choose(monkeypatch, ranges, seconds, precision="auto", memory=None, listener=None, wanted=""):
    """The name of the runtime that is chosen where a window takes so many seconds, by its precision."""
    def measured(runtime, image, valid, *, warm):
        return seconds["PyTorch" if runtime.name.startswith("PyTorch") else runtime.name.split()[-1]]

    monkeypatch.setattr(runtime_choice, "seconds_per_window", measured)
    monkeypatch.setattr(runtime_choice, "titles_by_expected_speed", lambda: ("OpenVINO",))
    image = (make_windows(1)[0][0] * 50 + 100).astype(np.float32)
    return runtime_choice.choose_runtime(
        SmallUNet(), BANDS, CPU, 1000, image, np.ones((64, 64), bool), (listener or Listener()).events, wanted,
        memory=memory, arithmetic=Arithmetic(precision, ranges=ranges)).name


@WITH_OPENVINO
@pytest.mark.parametrize(("eight_s", "other_s"), [(0.2, 0.4), (0.4, 0.2)])
def test_the_faster_precision_is_measured(monkeypatch, ranges, eight_s, other_s):
    seconds = {"PyTorch": 1.0, "int8": eight_s, "float32": other_s, "bfloat16": other_s}
    name = choose(monkeypatch, ranges, seconds)
    assert name.startswith("OpenVINO") and (name == "OpenVINO int8") == (eight_s < other_s)


@WITH_OPENVINO
def test_without_ranges_the_8_bits_of_another_model_count_for_nothing(monkeypatch):
    memory = RuntimeMemory({})
    memory.keep_speed("OpenVINO int8", Speed(0.01))
    memory.keep_speed("PyTorch", Speed(1.0))
    seconds = {"PyTorch": 1.0, "float32": 0.4, "bfloat16": 0.4}
    assert choose(monkeypatch, None, seconds, memory=memory) != "OpenVINO int8"


@WITH_OPENVINO
def test_float32_is_float32_whatever_is_faster(monkeypatch, ranges):
    seconds = {"PyTorch": 1.0, "int8": 0.1, "float32": 0.4, "bfloat16": 0.2}
    assert choose(monkeypatch, None, seconds, "float32") == "OpenVINO float32"
    assert choose(monkeypatch, None, {**seconds, "float32": 2.0}, "float32") == "PyTorch float32"


@WITH_OPENVINO
def test_8_bits_are_taken_where_they_are_asked_for_and_again_where_work_is_resumed(monkeypatch, ranges):
    seconds = {"PyTorch": 0.1, "int8": 9.0, "float32": 0.2, "bfloat16": 0.2}
    assert choose(monkeypatch, ranges, seconds, "int8") == "OpenVINO int8"
    assert choose(monkeypatch, ranges, seconds, wanted="OpenVINO int8") == "OpenVINO int8"


@WITH_OPENVINO
def test_8_bits_that_answer_otherwise_are_not_used(monkeypatch, ranges):
    listener = Listener()
    broken = {name: (0.0, 1e-3) for name in ranges}
    name = choose(monkeypatch, broken, {"PyTorch": 0.001}, "int8", listener=listener)
    assert name.startswith("PyTorch")
    assert "answers otherwise" in listener.messages("warning") and "cannot be run in 8" in listener.messages("warning")


# Predictions

@pytest.mark.parametrize(("precision", "lost", "said"), [
    ("auto", 0.02, "Not in 8 bits: on the validation tiles mean IoU 0.7800 instead of 0.8000"),
    ("int8", 0.02, "8 bits, as asked for: on the validation tiles mean IoU 0.7800"),
    ("float32", 0.0, "float32 on cpu")])
def test_the_log_says_what_8_bits_cost(tmp_path, use_network, precision, lost, said):
    known = {**GOOD, "miou": 0.8 - lost}
    use_network(make_card(training={"eight_bits": known}), SmallUNet())
    listener = Listener()
    predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(64, 64)), listener, precision=precision)
    assert said in listener.messages("info") + listener.messages("warning")


@WITH_OPENVINO
def test_a_model_without_is_calibrated_on_the_imagery(tmp_path, use_network):
    use_network(network=SmallUNet())
    listener = Listener()
    imagery = write_imagery(tmp_path / "i.tif", np.random.default_rng(0).integers(0, 255, (2, 100, 100), np.uint8))
    rounded = predict(tmp_path, imagery, listener, precision="int8")
    assert re.search(r"calibrated on \d+ windows of this imagery", listener.messages("warning"))
    assert "OpenVINO int8 on cpu" in listener.messages("info")
    exact = predict(tmp_path, imagery, precision="float32")
    assert (rounded == exact).mean() > 0.95
    assert (predict(tmp_path, imagery, precision="int8") == rounded).all()


def test_a_network_that_cannot_be_quantized_does_its_work_all_the_same(tmp_path, use_network):
    use_network()  # one convolution, the first
    pixels, listener = make_pixels(64, 64), Listener()
    found = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), listener, precision="int8")
    assert (found == expected_classes(pixels)).all()
    assert "could not be calibrated: it has no convolutions" in listener.messages("info")
    assert "cannot be run in 8 bits here" in listener.messages("warning")


def test_the_choice_is_closed():
    job = PredictJob("i", "m", "o", precision="int8")
    assert job_from_json(job_to_json(job)) == job
    assert PredictJob("i", "m", "o").precision == "auto"


# Trainings

def train(tmp_path, listener, **options):
    """A training of one epoch on sixteen tiles of two classes, one of which has objects."""
    labels = np.zeros((256, 256), np.uint8)
    labels[::32, :] = labels[10:30, ::3] = 1
    pixels = np.stack([labels * 90 + 80, 200 - labels * 90]).astype(np.uint8)
    scheme, grid = make_scheme("other", "road"), make_grid(256, 256)
    paths = (write_imagery(tmp_path / "i.tif", pixels, grid), write_classes(tmp_path / "l.tif", labels, scheme, grid))
    tiles.run(TilesJob(*map(str, paths), str(tmp_path / "tiles"), tile_size_px=64, overlap_fraction=0.0,
                       test_fraction=0.0), Listener().events)
    job = TrainJob(str(tmp_path / "tiles"), str(tmp_path / "m.safetensors"), network="linknet",
                   encoder="tu-test_efficientnet", encoder_weights="none", epochs=1, batch_size=4, device="cpu",
                   **options)
    training.run(job, listener.events)
    return load_card(job.output)


@WITH_OPENVINO
def test_a_training_says_what_8_bits_cost(tmp_path, monkeypatch):
    listener = Listener()
    monkeypatch.setattr(judging, "LEAST_JUDGED_PX", 1)
    known = train(tmp_path, listener).eight_bits
    assert known.calibration_tiles > 0 and known.ranges
    assert 0 <= known.miou_float32 <= 1 and abs(known.miou - known.miou_float32) < 0.2
    assert "In 8 bits the mean IoU on the validation tiles is" in listener.messages("info")


def test_few_labelled_pixels_say_nothing_of_8_bits(tmp_path):
    assert train(tmp_path, Listener()).eight_bits is None


@pytest.mark.parametrize("is_kept", [True, False])
def test_cancelled_while_8_bits_are_tried_the_model_is_kept_where_that_was_asked_for(tmp_path, monkeypatch, is_kept):
    def cancelled(*_):
        raise Cancelled

    monkeypatch.setattr(training, "judged_eight_bits", cancelled)
    if is_kept:
        assert train(tmp_path, Listener(), keep_best_on_cancel=True).eight_bits is None
    else:
        with pytest.raises(Cancelled):
            train(tmp_path, Listener())
        assert not (tmp_path / "m.safetensors").exists()


# Objects on tiles

def houses():
    """Two houses that touch, one alone, and a spot that is none; numbers from 1 on, 0 outside."""
    numbers = np.zeros((64, 64), np.int64)
    numbers[5:25, 5:25], numbers[5:25, 25:45], numbers[40:60, 40:60] = 1, 2, 3
    return numbers


def count(found, labelled, target=None):
    scheme = load_scheme(Path(__file__).parents[2] / "resources" / "schemes" / "buildings.json")
    objects = TileObjects(scheme, 0.3)
    target = (labelled > 0).astype(np.int64) if target is None else target
    objects.add((found > 0).astype(np.int64), distances_of(found.astype(np.uint32), 0.3) / np.float32(254), target,
                distances_of(labelled.astype(np.uint32), 0.3))
    return objects.f1


def test_objects_of_tiles_are_matched_one_to_one():
    assert count(houses(), houses()) == 1.0
    assert count(np.where(houses() == 3, 0, houses()), houses()) == pytest.approx(2 * 2 / 5)
    assert count(np.minimum(houses(), 1), houses()) < 1.0  # houses that touch are one
    assert count(np.zeros((64, 64), np.int64), np.zeros((64, 64), np.int64)) is None


def test_what_is_not_labelled_and_what_is_too_small_count_on_neither_side():
    target = (houses() > 0).astype(np.int64)
    target[35:, 35:] = 255
    assert count(houses(), houses(), target) == 1.0
    spot = houses()
    side = int(NOISE_PX**0.5) - 1
    spot[50:50 + side, 5:5 + side] = 4
    assert count(spot, houses()) == 1.0


def test_the_figures_can_be_written():
    assert asdict(EightBits(**GOOD))["ranges"] == {"a:0": [0.0, 6.0]}
