"""What is remembered of runtimes: taken at once the next time, and never a reason to fail."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from known_network import BandwiseNetwork, make_card
from made_scenes import Listener

from contract.jobs import PredictJob
from core.predicting import runners, runtime_choice, runtime_memory
from core.predicting.network_runtime import TorchRuntime
from core.predicting.prediction_plan import PredictionPlan, targets
from core.predicting.runners import find_runners
from core.predicting.runtime_memory import RuntimeMemory, Speed, memory_folder
from core.predicting.windows import lay_windows

SUBJECT = {"network": ["unet", "resnet34"], "window_px": [64, 64]}
BANDS = make_card().bands


def remembered(folder, model="m", **subject):
    return RuntimeMemory({**SUBJECT, **subject}, model, folder)


def test_what_was_measured_is_there_the_next_time_for_this_network_alone(tmp_path):
    first = remembered(tmp_path / "new" / "speeds")
    first.keep_speed("PyTorch", Speed(2.0))
    first.keep_speed("MNN", Speed(1.0, 5.0))
    first.keep_agreement("MNN", True)
    again = remembered(tmp_path / "new" / "speeds")
    assert again.speeds == {"PyTorch": Speed(2.0), "MNN": Speed(1.0, 5.0)} and again.agreed("MNN")
    assert not remembered(tmp_path / "new" / "speeds", window_px=[32, 32]).speeds
    again.keep_windows(3)
    again.keep_windows(2)
    assert remembered(tmp_path / "new" / "speeds").windows_done == 5
    other_model = remembered(tmp_path / "new" / "speeds", "another")
    assert other_model.speeds == again.speeds and other_model.agreed("MNN") is None and other_model.windows_done == 0


@pytest.mark.parametrize(("window_count", "expected"), [(1, "PyTorch"), (4, "PyTorch"), (6, "MNN"), (100, "OpenVINO")])
def test_what_preparing_costs_counts(window_count, expected):
    memory = RuntimeMemory({})
    for title, speed in {"PyTorch": Speed(2.0), "MNN": Speed(1.0, 5.0), "OpenVINO": Speed(0.5, 10.0)}.items():
        memory.keep_speed(title, speed)
    assert memory.fastest(window_count) == expected


def test_what_cannot_run_or_found_other_classes_is_not_the_fastest():
    memory = RuntimeMemory({}, "m")
    memory.keep_speed("PyTorch", Speed(2.0))
    memory.keep_speed("MNN", Speed(math.inf))
    memory.keep_speed("OpenVINO", Speed(0.1))
    memory.keep_agreement("OpenVINO", False)
    assert memory.fastest(1000) == "PyTorch"


@pytest.mark.parametrize("content", [
    "", "{", "[]", "null", '{"version": 2}', "\x00", "[" * 100_000,
    lambda whole: json.dumps({**whole, "version": 99}),
    lambda whole: json.dumps({**whole, "subject": {}}),
    lambda whole: json.dumps({**whole, "speeds": {"MNN": 3}}),
    lambda whole: json.dumps({**whole, "speeds": {"MNN": {"window_s": -1, "preparing_s": 0}}}),
    lambda whole: json.dumps({**whole, "speeds": {"MNN": {"window_s": math.nan, "preparing_s": 0}}}),
    lambda whole: json.dumps({**whole, "windows_done": {"m": -1}}),
    lambda whole: json.dumps({**whole, "windows_done": {"m": math.inf}}),
    lambda whole: json.dumps({**whole, "agreed": {"m": 1}})])
def test_a_damaged_or_foreign_file_is_none_and_is_written_anew(tmp_path, content):
    remembered(tmp_path).keep_speed("MNN", Speed(1.0))
    [path] = tmp_path.iterdir()
    path.write_text(content(json.loads(path.read_text())) if callable(content) else content)
    memory = remembered(tmp_path)
    assert memory.speeds == {} and memory.fastest(10) == ""
    memory.keep_speed("MNN", Speed(3.0))
    assert remembered(tmp_path).speeds == {"MNN": Speed(3.0)}


@pytest.mark.parametrize("obstacle", ["no folder", "a file in its place", "full disk"])
def test_where_nothing_can_be_written_nothing_is_remembered_and_nothing_fails(tmp_path, monkeypatch, obstacle):
    folder = None if obstacle == "no folder" else tmp_path / "speeds"
    if obstacle == "a file in its place":
        folder.write_text("")
    elif obstacle == "full disk":
        def no_space(*_):
            raise OSError(28, "No space left on device")
        monkeypatch.setattr(os, "replace", no_space)
    memory = remembered(folder)
    memory.keep_speed("MNN", Speed(1.0))
    assert memory.speeds == {"MNN": Speed(1.0)}
    assert not [path for path in tmp_path.rglob("*") if path.suffix in (".json", ".partial")]


def test_other_versions_of_a_runtime_are_measured_again(tmp_path, monkeypatch):
    remembered(tmp_path).keep_speed("MNN", Speed(1.0))
    monkeypatch.setattr(runtime_memory, "_version", lambda package: "999")
    assert not remembered(tmp_path).speeds


def test_only_the_newest_files_and_models_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(runtime_memory, "MOST_FILES", 3)
    monkeypatch.setattr(runtime_memory, "MOST_MODELS", 2)
    for number in range(6):
        memory = remembered(tmp_path, threads=number)
        memory.keep_speed("MNN", Speed(1.0))
        os.utime(memory._path, (number, number))
    assert len(list(tmp_path.iterdir())) == 3
    for model in ("a", "b", "a", "c"):
        remembered(tmp_path, model, threads=5).keep_agreement("MNN", True)
    assert [remembered(tmp_path, model, threads=5).agreed("MNN") for model in "abc"] == [True, None, True]


@pytest.mark.parametrize(("environ", "system", "expected"), [
    ({"URBANSEG_HOME": "/big", "HOME": "/home/a"}, "linux", "/big/speeds"),
    ({"XDG_CACHE_HOME": "/cache", "HOME": "/home/a"}, "linux", "/cache/urban-segmentation/speeds"),
    ({"HOME": "/home/a"}, "linux", "/home/a/.cache/urban-segmentation/speeds"),
    ({"HOME": "/Users/a"}, "darwin", "/Users/a/Library/Caches/urban-segmentation/speeds"),
    ({"LOCALAPPDATA": "/C/Local"}, "win32", "/C/Local/urban-segmentation/speeds")])
def test_where_it_is_kept(environ, system, expected):
    assert memory_folder(environ, system) == Path(expected)
    assert memory_folder({}, system) is None


# Choosing by it

@pytest.fixture(name="tried")
def tried_fixture(monkeypatch):
    """Which runtimes were measured; none takes long, and MNN is tried first.

    What stands in for them runs on every processor; the real ones are in ``test_runtimes``.
    """
    tried = []

    def stand_in(title):
        def load(network, bands, prepared):
            runtime = TorchRuntime(network, bands, torch.device("cpu"), exact=True)
            runtime.name = f"{title} float32"
            return runtime
        return load

    def measured(runtime, image, valid, *, warm):
        tried.append(runtime.name.split()[0])
        return {"PyTorch": 1.0, "MNN": 0.5, "OpenVINO": 0.2}[tried[-1]]

    monkeypatch.setattr(runtime_choice, "seconds_per_window", measured)
    monkeypatch.setattr(runtime_choice, "load_runtime", stand_in)
    monkeypatch.setattr(runtime_choice, "titles_by_expected_speed", lambda: ("MNN", "OpenVINO"))
    return tried


def choose(memory, window_count, wanted="", listener=None, whole_name=False):
    image = np.random.default_rng(0).integers(0, 255, (2, 64, 64)).astype(np.uint8)
    name = runtime_choice.choose_runtime(
        BandwiseNetwork(), BANDS, torch.device("cpu"), window_count, image, np.ones((64, 64), bool),
        (listener or Listener()).events, wanted, memory).name
    return name if whole_name else name.split()[0]


def test_the_second_prediction_takes_the_known_best_without_a_trial(tmp_path, tried, monkeypatch):
    assert choose(remembered(tmp_path), 1000) == "OpenVINO"
    assert tried == ["PyTorch", "MNN", "OpenVINO"]
    tried.clear()
    monkeypatch.setattr(runtime_choice._Trial, "find_expected", lambda self: pytest.fail("PyTorch was asked again"))
    assert choose(remembered(tmp_path), 1000) == "OpenVINO" and tried == []


def test_small_work_goes_to_what_is_known_to_be_fastest_with_its_preparing(tmp_path, tried):
    memory = remembered(tmp_path)
    for title, speed in {"PyTorch": Speed(1.0), "MNN": Speed(0.5, 1.0), "OpenVINO": Speed(0.2, 60.0)}.items():
        memory.keep_speed(title, speed)
    assert [choose(remembered(tmp_path), count) for count in (1, 3, 10)] == ["PyTorch", "MNN", "MNN"]
    assert tried == []


def test_small_work_does_not_measure_pytorch_twice(tmp_path, tried):
    assert [choose(remembered(tmp_path), count) for count in (4, 3)] == ["PyTorch", "PyTorch"]
    assert tried == ["PyTorch"]


def test_small_work_again_and_again_is_worth_another_runtime(tmp_path, tried):
    assert [choose(remembered(tmp_path), 3) for _ in range(3)] == ["PyTorch"] * 3  # too little to be measured
    assert [choose(remembered(tmp_path), 5) for _ in range(3)] == ["PyTorch", "MNN", "MNN"]
    assert [choose(remembered(tmp_path, "another"), 5) for _ in range(3)] == ["MNN"] * 3  # its speed is known by now
    assert tried == ["PyTorch", "PyTorch", "MNN"]


def test_another_is_tried_when_the_work_has_become_worth_it(tmp_path, tried):
    assert choose(remembered(tmp_path), 100) == "MNN"
    assert choose(remembered(tmp_path), 100) == "MNN"
    assert tried == ["PyTorch", "MNN"]
    assert choose(remembered(tmp_path), 1000) == "OpenVINO"


def test_a_known_runtime_must_agree_on_a_model_it_has_not_run(tmp_path, tried, monkeypatch):
    assert choose(remembered(tmp_path), 1000) == "OpenVINO"
    agreement = runtime_choice._Trial._agreement
    monkeypatch.setattr(runtime_choice._Trial, "_agreement", lambda self, runtime: (
        0.5 if runtime.name.startswith("OpenVINO") else agreement(self, runtime)))
    listener = Listener()
    assert choose(remembered(tmp_path, "another"), 1000, listener=listener) == "MNN"
    assert "OpenVINO answers otherwise than PyTorch" in listener.messages("warning")
    assert choose(remembered(tmp_path), 1000) == "OpenVINO"  # with the model on which it agreed


def disagreeing(monkeypatch, *names):
    """Runtimes of these names find other classes than PyTorch."""
    agreement = runtime_choice._Trial._agreement
    monkeypatch.setattr(runtime_choice._Trial, "_agreement", lambda self, runtime: (
        0.5 if runtime.name in names else agreement(self, runtime)))


def test_what_found_other_classes_is_not_tried_again_with_the_same_model(tmp_path, tried, monkeypatch):
    disagreeing(monkeypatch, "OpenVINO float32")
    assert choose(remembered(tmp_path), 1000) == "MNN"
    assert tried == ["PyTorch", "MNN"]
    tried.clear()
    assert choose(remembered(tmp_path), 1000) == "MNN" and tried == []


@pytest.mark.parametrize(("wrong", "expected", "expected_trials"), [
    ((), "OpenVINO bfloat16", ["PyTorch", "OpenVINO bfloat16", "MNN"]),
    (("OpenVINO bfloat16",), "OpenVINO float32", ["PyTorch", "OpenVINO float32", "MNN"]),
    (("OpenVINO bfloat16", "OpenVINO float32"), "MNN", ["PyTorch", "MNN"])])
def test_where_16_bits_find_other_classes_openvino_is_tried_in_float32(tmp_path, monkeypatch, wrong, expected,
                                                                       expected_trials):
    seconds, tried = {"PyTorch": 1.0, "OpenVINO bfloat16": 0.1, "OpenVINO float32": 0.2, "MNN": 0.5}, []

    def stand_in(title):
        def load(network, bands, prepared):
            runtime = TorchRuntime(network, bands, torch.device("cpu"), exact=True)
            runtime.name = "OpenVINO bfloat16" if title == "OpenVINO" else title
            return runtime
        return load

    def measured(runtime, image, valid, *, warm):
        tried.append("PyTorch" if runtime.name.startswith("PyTorch") else runtime.name)
        return seconds[tried[-1]]

    monkeypatch.setattr(runtime_choice, "seconds_per_window", measured)
    monkeypatch.setattr(runtime_choice, "load_runtime", stand_in)
    monkeypatch.setattr(runtime_choice, "titles_by_expected_speed", lambda: ("OpenVINO", "OpenVINO float32", "MNN"))
    disagreeing(monkeypatch, *wrong)
    assert choose(remembered(tmp_path), 1000, whole_name=True) == expected and tried == expected_trials
    tried.clear()
    assert choose(remembered(tmp_path), 1000, whole_name=True) == expected and tried == []
    assert choose(remembered(tmp_path), 2, expected, whole_name=True) == expected  # resumed


def test_what_cannot_run_is_not_tried_again_and_short_memory_is_not_remembered(tmp_path, tried, monkeypatch):
    def fails(error):
        def load(title):
            raise error
        return load

    monkeypatch.setattr(runtime_choice, "load_runtime", fails(MemoryError()))
    assert choose(remembered(tmp_path), 1000) == "PyTorch"
    assert set(remembered(tmp_path).speeds) == {"PyTorch"}
    monkeypatch.setattr(runtime_choice, "load_runtime", fails(RuntimeError("no such operator")))
    assert choose(remembered(tmp_path), 1000) == "PyTorch"
    listener = Listener()
    assert choose(remembered(tmp_path), 1000, listener=listener) == "PyTorch"
    assert "cannot run" not in listener.messages("info")


def test_resumed_work_keeps_its_runtime_whatever_is_known(tmp_path, tried):
    memory = remembered(tmp_path)
    memory.keep_speed("PyTorch", Speed(1.0))
    memory.keep_speed("OpenVINO", Speed(0.1))
    assert choose(memory, 1000, "MNN float32") == "MNN"
    assert choose(memory, 1000, "PyTorch float32") == "PyTorch"


def test_a_prediction_remembers_by_the_content_of_its_model(tmp_path, tried, monkeypatch):
    monkeypatch.setattr(runners, "memory_folder", lambda: tmp_path / "speeds")
    monkeypatch.setattr(PredictionPlan, "sample", lambda self: (np.zeros((2, 64, 64), np.uint8),
                                                                np.ones((64, 64), bool)))
    for name, content in (("a", b"1"), ("b", b"1"), ("c", b"2")):
        (tmp_path / name).write_bytes(content)
        job = PredictJob("i", str(tmp_path / name), "o", batch_size=1)
        plan = PredictionPlan(job, targets(job)[0], make_card(), torch.device("cpu"), None,
                              lay_windows(64_000, 64, 64, 0))
        find_runners(BandwiseNetwork(), plan, {}, Listener().events)
    assert tried == ["PyTorch", "MNN", "OpenVINO"]
    [path] = (tmp_path / "speeds").iterdir()
    agreed = json.loads(path.read_text())["agreed"]
    assert len(agreed) == 2 and all(answers["OpenVINO"] for answers in agreed.values())
