"""Runtimes: the same answers whatever runs the network, fallbacks that speak, batches that shrink."""

from __future__ import annotations

import sys

import numpy as np
import pytest
import torch
from known_network import BandwiseNetwork, make_card
from made_scenes import Listener
from processors import WITH_OPENVINO
from torch import nn

from contract.errors import DeviceError
from contract.jobs import PredictJob
from core.predicting import batch_size, network_runtime, runners, runtime_choice
from core.predicting.arithmetic import Arithmetic
from core.predicting.batch_size import BatchRunner, find_batch_size
from core.predicting.cuda_runtime import DeviceScaling
from core.predicting.mnn_runtime import MnnRuntime
from core.predicting.network_queue import run_network
from core.predicting.network_runtime import TorchRuntime, fold_batch_norms
from core.predicting.openvino_runtime import OpenVinoRuntime
from core.predicting.prediction_plan import PredictionPlan, targets
from core.predicting.runners import find_runners
from core.predicting.scene_reader import SceneWindow
from core.predicting.windows import lay_windows
from models.networks import build_network
from models.scaling import BandScaling, scale_image

CPU = torch.device("cpu")
BANDS = make_card().bands


def normed(network):
    """Batch norms with statistics, as training leaves them."""
    generator = torch.Generator().manual_seed(0)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.copy_(torch.rand(module.num_features, generator=generator) - 0.5)
            module.running_var.copy_(torch.rand(module.num_features, generator=generator) + 0.5)
    return network.eval()


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return normed(build_network("unet", "resnet34", 2, 3, pretrained=False))


def make_window(seed=0, size=64):
    generator = np.random.default_rng(seed)
    image = generator.integers(0, 255, (2, size, size)).astype(np.uint8)
    return image, generator.random((size, size)) < 0.9


def run_on(runtime, *windows):
    return runtime.probabilities([runtime.prepare(*window) for window in windows], [window[1] for window in windows])


@pytest.mark.parametrize("make_runtime", [
    lambda network: TorchRuntime(network, BANDS, CPU),
    pytest.param(lambda network: OpenVinoRuntime(network, BANDS), marks=WITH_OPENVINO),
    lambda network: MnnRuntime(network, BANDS)])
def test_every_runtime_answers_like_the_network_itself(network, make_runtime):
    windows = [make_window(seed) for seed in range(3)]
    with torch.inference_mode():
        batch = torch.from_numpy(np.stack([scale_image(*window, BANDS) for window in windows]))
        expected = network(batch).softmax(dim=1)
    runtime = make_runtime(network)
    probabilities = run_on(runtime, *windows)
    assert probabilities.dtype == torch.float32
    # What is promised are float32's classes, on whatever processor; 16 bits are held to it before they are used.
    sure = expected.topk(2, dim=1).values.diff(dim=1).abs()[:, 0] > 0.1
    least = 0.98 if "bfloat16" in runtime.name else 0.998
    assert sure.float().mean() > 0.2
    assert (probabilities.argmax(dim=1) == expected.argmax(dim=1))[sure].float().mean() >= least
    if "bfloat16" not in runtime.name:
        torch.testing.assert_close(probabilities, expected, atol=0.05, rtol=0)
    other_shape = make_window(size=96)
    assert run_on(runtime, other_shape).shape == (1, 3, 96, 96)


def test_openvino_works_with_as_many_threads_as_are_asked_for(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    runtime = OpenVinoRuntime(BandwiseNetwork(), BANDS)
    runtime.probabilities([np.zeros((len(BANDS), 64, 64), np.float32)], [np.ones((64, 64), bool)])
    [compiled] = runtime._compiled.values()
    assert compiled.get_property("INFERENCE_NUM_THREADS") == 1


def test_folded_batch_norms_change_nothing_and_are_gone(network):
    folded = fold_batch_norms(network)
    assert not [module for module in folded.modules() if isinstance(module, nn.BatchNorm2d)]
    image = torch.randn(1, 2, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(folded(image), network(image), atol=3e-3, rtol=0)


def test_a_network_whose_graph_cannot_be_followed_runs_unfolded():
    class Branching(BandwiseNetwork):
        def forward(self, image):
            return super().forward(image if image.sum() > 0 else image * 1)

    assert run_on(TorchRuntime(Branching(), BANDS, CPU), make_window()).shape == (1, 3, 64, 64)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_scaling_on_the_device_is_the_scaling_of_training(dtype):
    generator = np.random.default_rng(0)
    image = (generator.random((2, 3, 40, 40)) * 120 + 5).astype(dtype)
    valid = generator.random((2, 40, 40)) < 0.8
    if np.dtype(dtype).kind == "f":
        image[:, :, ~valid[0]] = np.nan
        valid[1] &= valid[0]
    bands = (BandScaling("a", 60.0, 11.0, 10.0, 90.0), BandScaling("b", 5.0, 0.0, 0.0, 250.0),
             BandScaling("c", -4.0, 2.5, 30.0, 80.0))
    on_device = DeviceScaling(bands)(torch.from_numpy(image), torch.from_numpy(valid))
    np.testing.assert_allclose(on_device.numpy(), scale_image(image, valid, bands), rtol=1e-6, atol=1e-6)


# Choice

def choose(window_count=1000, wanted="", listener=None, measured_in=""):
    image, valid = make_window()
    return runtime_choice.choose_runtime(BandwiseNetwork(), BANDS, CPU, window_count, image, valid,
                                         (listener or Listener()).events, wanted,
                                         arithmetic=Arithmetic(measured_in=measured_in))


def set_speeds(monkeypatch, **seconds):
    """What a window takes on each runtime; a list that names each trial comes back."""
    tried = []

    def measured(runtime, image, valid, *, warm):
        tried.append(runtime.name.split()[0])
        return seconds[tried[-1]]

    monkeypatch.setattr(runtime_choice, "seconds_per_window", measured)
    monkeypatch.setattr(runtime_choice, "titles_by_expected_speed", lambda: ("MNN", "OpenVINO"))
    return tried


@pytest.mark.parametrize(("seconds", "window_count", "expected", "expected_trials"), [
    ({"PyTorch": 1.0, "MNN": 0.5, "OpenVINO": 0.6}, 1000, "MNN", ["PyTorch", "MNN", "OpenVINO"]),
    ({"PyTorch": 1.0, "MNN": 0.6, "OpenVINO": 0.5}, 1000, "OpenVINO", ["PyTorch", "MNN", "OpenVINO"]),
    ({"PyTorch": 1.0, "MNN": 1.5, "OpenVINO": 1.6}, 1000, "PyTorch", ["PyTorch", "MNN", "OpenVINO"]),
    # Too little is left to be gained by one more trial.
    ({"PyTorch": 1.0, "MNN": 0.5, "OpenVINO": 0.1}, 100, "MNN", ["PyTorch", "MNN"]),
    ({"PyTorch": 1.0, "MNN": 0.1, "OpenVINO": 0.1}, 5, "PyTorch", ["PyTorch"])])
def test_the_fastest_runtime_is_taken_where_trying_it_pays(monkeypatch, seconds, window_count, expected,
                                                           expected_trials):
    tried = set_speeds(monkeypatch, **seconds)
    assert choose(window_count).name.startswith(expected)
    assert tried == expected_trials


def test_resumed_work_keeps_its_runtime(monkeypatch):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=1.5, OpenVINO=1.5)
    for runtime in (MnnRuntime, OpenVinoRuntime):
        name = runtime(BandwiseNetwork(), BANDS).name
        assert choose(2, name).name == name
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.1, OpenVINO=0.1)
    plain_name = TorchRuntime(BandwiseNetwork(), BANDS, CPU).name
    assert choose(1000, plain_name).name == plain_name


@pytest.mark.parametrize(("missing", "expected"), [
    (["mnn"], "OpenVINO"), (["openvino"], "MNN"), (["mnn", "openvino"], "PyTorch")])
def test_another_runtime_does_it_where_one_is_missing(monkeypatch, missing, expected):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.5, OpenVINO=0.5)
    for name in missing:
        monkeypatch.setitem(sys.modules, f"core.predicting.{name}_runtime", None)
    listener = Listener()
    assert choose(listener=listener).name.startswith(expected)
    assert listener.messages("info").count("cannot run this network") == len(missing)


@WITH_OPENVINO
def test_a_network_that_one_runtime_cannot_convert_runs_on_another(monkeypatch):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.1, OpenVINO=0.5)
    pspnet = normed(build_network("pspnet", "resnet34", 2, 3, pretrained=False))
    listener = Listener()
    image, valid = make_window()
    runtime = runtime_choice.choose_runtime(pspnet, BANDS, CPU, 1000, image, valid, listener.events)
    assert runtime.name.startswith("OpenVINO")
    [said] = [line for line in listener.messages("info").splitlines() if "cannot run" in line]
    assert said.startswith("MNN cannot run this network: ") and len(said) < 400


@pytest.mark.parametrize("runtime", [MnnRuntime, OpenVinoRuntime])
def test_a_runtime_that_answers_otherwise_is_not_used(monkeypatch, runtime):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.4, OpenVINO=0.1)
    monkeypatch.setattr(runtime, "probabilities",
                        lambda self, images, valid: torch.full((len(images), 3, 64, 64), 1 / 3))
    listener = Listener()
    assert choose(listener=listener).name.startswith({MnnRuntime: "OpenVINO", OpenVinoRuntime: "MNN"}[runtime])
    assert "answers otherwise than PyTorch" in listener.messages("warning")


def answer_with_mnn(monkeypatch, exact, places):
    """Have MNN answer a window as in ``exact``, but with other classes at some places."""
    def slightly_wrong(self, images, valid):
        probabilities = exact.clone()
        for row, column in places:
            probabilities[0, :, row, column] = probabilities[0, :, row, column].roll(1)
        return probabilities

    monkeypatch.setattr(MnnRuntime, "probabilities", slightly_wrong)


def test_answers_are_held_against_float32_and_few_wrong_classes_are_enough(monkeypatch):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.1, OpenVINO=0.5)
    # A processor with 16-bit arithmetic, as far as PyTorch knows: then it must not be the measure itself.
    monkeypatch.setattr(network_runtime, "autocast_dtype", lambda device: torch.bfloat16)
    image, valid = make_window()
    exact = run_on(TorchRuntime(BandwiseNetwork(), BANDS, CPU, exact=True), (image, valid))
    places = np.argwhere(valid)[:len(valid) ** 2 // 300]  # one in 300 pixels, of which nine in ten are valid

    answer_with_mnn(monkeypatch, exact, places)
    listener = Listener()
    assert choose(listener=listener).name.startswith("OpenVINO")
    assert "MNN answers otherwise than PyTorch: other classes on 0." in listener.messages("warning")
    answer_with_mnn(monkeypatch, exact, places[:3])
    assert choose().name.startswith("MNN")


@pytest.mark.parametrize(("one_in", "measured_in", "is_used"), [
    (100, "bfloat16", True), (100, "float32", False), (100, "", False), (30, "bfloat16", False)])
def test_classes_in_16_bits_may_differ_a_little_where_the_models_figures_are_of_16_bits(monkeypatch, one_in,
                                                                                        measured_in, is_used):
    set_speeds(monkeypatch, PyTorch=1.0, MNN=0.1, OpenVINO=0.5)
    image, valid = make_window()
    exact = run_on(TorchRuntime(BandwiseNetwork(), BANDS, CPU, exact=True), (image, valid))
    places = np.argwhere(valid)[::one_in]

    answer_with_mnn(monkeypatch, exact, places)
    monkeypatch.setattr(MnnRuntime, "name", "MNN bfloat16")
    assert choose(measured_in=measured_in).name.startswith("MNN") == is_used


def test_what_mnn_brings_to_report_conversions_to_its_makers_is_never_loaded():
    MnnRuntime(BandwiseNetwork(), BANDS)
    assert "MNN" in sys.modules and "MNN.tools" not in sys.modules


# Batches

class LimitedRuntime:
    """Has memory for ``limit`` windows at once; its answers are the windows' first values."""

    name, device, gives_logits = "limited", CPU, False

    def __init__(self, limit, seconds=lambda size: 0.0):
        self.limit, self.seconds, self.sizes = limit, seconds, []

    def prepare(self, image, valid):
        return image

    def answers(self, images, valid):
        self.sizes.append(len(images))
        if len(images) > self.limit:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return torch.stack([torch.from_numpy(image[:1].astype(np.float32)) for image in images])


def test_a_batch_is_halved_until_it_fits_and_none_is_lost():
    listener = Listener()
    runtime = LimitedRuntime(3)
    runner = BatchRunner(runtime, 8, listener.events)
    images = [np.full((1, 2, 2), number) for number in range(11)]
    answers = runner.answers(images, [None] * 11)
    assert answers[:, 0, 0, 0].tolist() == list(range(11))
    assert runner.size == 2 and runtime.sizes == [8, 4, 2, 2, 2, 2, 2, 1]
    assert "does not fit into the memory of cpu: going on with 2" in listener.messages("warning")


def test_no_room_for_a_single_window_is_an_error():
    runner = BatchRunner(LimitedRuntime(0), 4, Listener().events)
    with pytest.raises(DeviceError, match="not enough memory for one window"):
        runner.answers([np.zeros((1, 2, 2))], [None])
    with pytest.raises(DeviceError):
        find_batch_size(LimitedRuntime(0), np.zeros((1, 2, 2)), np.ones((2, 2), bool))


def test_other_errors_are_not_taken_for_short_memory():
    class Broken(LimitedRuntime):
        def answers(self, images, valid):
            raise RuntimeError("shapes do not match")

    with pytest.raises(RuntimeError, match="shapes do not match"):
        BatchRunner(Broken(1), 4, Listener().events).answers([np.zeros((1, 2, 2))], [None])


@pytest.mark.parametrize(("seconds", "limit", "expected"), [
    ({1: 1.0, 2: 0.99}, 99, 1), ({1: 1.0, 2: 0.6, 4: 0.59}, 99, 2), ({1: 1.0, 2: 0.6, 4: 0.3}, 99, 4),
    ({1: 1.0, 2: 0.6}, 2, 2)])
def test_the_batch_size_is_the_smallest_that_is_worth_it(monkeypatch, seconds, limit, expected):
    def measured(runtime, image, valid, size):
        if size > limit:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return seconds[size]

    monkeypatch.setattr(batch_size, "seconds_per_window", measured)
    assert find_batch_size(LimitedRuntime(99), np.zeros((1, 2, 2)), np.ones((2, 2), bool)) == expected


@pytest.mark.parametrize("device_name", ["auto", "cuda"])
def test_a_fall_back_to_the_cpu_is_said_loudly_and_only_where_the_device_was_left_open(monkeypatch, device_name):
    def on_devices(network, devices, *_):
        if devices[0].type == "cuda":
            raise DeviceError("The device cuda:0 has not enough memory for one window.")
        return ["runner on the CPU"]

    monkeypatch.setattr(runners, "_on_devices", on_devices)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    listener = Listener()
    job = PredictJob("i", "m", "o", device=device_name)
    windows = lay_windows(640, 64, 64, 0)
    plan = PredictionPlan(job, targets(job)[0], make_card(), torch.device("cuda", 0), None, windows)
    arguments = (None, plan, {}, listener.events)
    if device_name == "auto":
        assert find_runners(*arguments) == ["runner on the CPU"]
        assert "THE CPU IS USED INSTEAD" in listener.messages("warning")
    else:
        with pytest.raises(DeviceError):
            find_runners(*arguments)


# Queue

def make_windows(count_across, count_down, empty=()):
    grid = lay_windows(64 * count_across, 64 * count_down, 64, 0)
    return [SceneWindow(row, column, None if number in empty else np.full((1, 2, 2), number), np.ones((64, 64), bool))
            for number, (row, column) in enumerate(grid)]


@pytest.mark.parametrize("runner_count", [1, 3])
@pytest.mark.parametrize("by_row", [False, True])
def test_windows_come_back_in_order_whoever_computed_them(runner_count, by_row):
    windows = make_windows(5, 4, empty={3, 4, 11})
    pool = [BatchRunner(LimitedRuntime(9), 3, Listener().events) for _ in range(runner_count)]
    results = list(run_network(iter(windows), pool, by_row))
    assert [window for window, _ in results] == windows
    for number, (_, probabilities) in enumerate(results):
        assert probabilities is None if number in {3, 4, 11} else probabilities[0, 0, 0] == number
    sizes = [size for runner in pool for size in runner.runtime.sizes]
    assert sum(sizes) == 17 and max(sizes) <= 3
    assert all(runner.runtime.sizes for runner in pool)
    assert len(sizes) == (7 if by_row else 6)


def test_an_error_of_the_network_arrives():
    class Broken(LimitedRuntime):
        def answers(self, images, valid):
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        list(run_network(iter(make_windows(3, 3)), [BatchRunner(Broken(1), 2, Listener().events)], False))
