"""What runtimes have made of a model is read again the next time, and is never a reason to fail."""

from __future__ import annotations

import errno
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from known_network import BandwiseNetwork, make_card, make_pixels, predict, use_network_fixture  # noqa: F401
from made_scenes import Listener, write_imagery
from processors import WITH_OPENVINO

from core.predicting import prepared_networks, runners, runtime_choice, step
from core.predicting.mnn_runtime import MnnRuntime
from core.predicting.network_runtime import StoredNetwork
from core.predicting.openvino_runtime import OpenVinoRuntime
from core.predicting.prepared_networks import PreparedNetworks, plugin_version
from core.predicting.runtime_memory import RuntimeMemory, Speed

ROOT = Path(__file__).resolve().parents[2]
BANDS = make_card().bands
IMAGE, VALID = np.random.default_rng(0).normal(0, 1, (2, 64, 64)).astype(np.float32), np.ones((64, 64), bool)



def never():
    pytest.fail("it was made again")


def get(folder, made=b"made", model="m", title="MNN", make=None):
    """What is kept of a runtime whose network is some bytes; those made now where none is."""
    return PreparedNetworks(model, folder).get(title, make or (lambda: made), lambda content, place: (
        (place / "network").write_bytes(content)), lambda place: (place / "network").read_bytes())


def places(folder):
    return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("runtime", [MnnRuntime, pytest.param(OpenVinoRuntime, marks=WITH_OPENVINO)])
@pytest.mark.parametrize("objects", [False, True])
def test_the_second_time_no_network_is_needed_and_the_answers_are_the_same(tmp_path, runtime, objects):
    network = BandwiseNetwork()
    network.has_object_head = objects
    first = runtime(StoredNetwork(lambda: network, objects), BANDS, PreparedNetworks("m", tmp_path))
    again = runtime(StoredNetwork(never, objects), BANDS, PreparedNetworks("m", tmp_path))
    assert len(places(tmp_path)) == 1
    torch.testing.assert_close(again.probabilities([IMAGE], [VALID]), first.probabilities([IMAGE], [VALID]),
                               atol=0, rtol=0)


@pytest.mark.parametrize("change", ["model", "runtime", "plugin", "packages", "processor", "layout"])
def test_another_model_runtime_version_or_processor_has_its_own(tmp_path, monkeypatch, change):
    get(tmp_path, b"old")
    options = {"model": "another"} if change == "model" else {"title": "OpenVINO"} if change == "runtime" else {}
    if change == "plugin":
        monkeypatch.setattr(prepared_networks, "plugin_version", lambda: "99.0")
    elif change == "layout":
        monkeypatch.setattr(prepared_networks, "VERSION", 99)
    elif change in ("packages", "processor"):
        monkeypatch.setattr(prepared_networks, "computer", lambda: {change: "another"})
    assert get(tmp_path, b"new", **options) == b"new" and len(places(tmp_path)) == 2
    assert get(tmp_path, make=never, **options) == b"new"


def test_the_version_is_the_plugins_own():
    assert plugin_version().split(".")[0].isdigit()


@pytest.mark.parametrize("damage", ["cut off", "changed", "file missing", "file added", "no contents", "odd contents",
                                    "nested contents", "refused"])
def test_what_is_damaged_is_made_anew(tmp_path, damage):
    get(tmp_path)
    [place] = places(tmp_path)
    network, contents = place / "network", place / "contents.json"
    {"cut off": lambda: network.write_bytes(b"ma"), "changed": lambda: network.write_bytes(b"mode"),
     "file missing": network.unlink, "file added": lambda: (place / "more").write_bytes(b""),
     "no contents": contents.unlink, "odd contents": lambda: contents.write_text('["a", null]'),
     "nested contents": lambda: contents.write_text("[" * 100_000), "refused": lambda: None}[damage]()

    def read(folder):
        if damage == "refused":
            raise RuntimeError("the library does not know this file")
        return (folder / "network").read_bytes()

    assert PreparedNetworks("m", tmp_path).get("MNN", lambda: b"anew", lambda content, folder: (
        (folder / "network").write_bytes(content)), read) == b"anew"
    assert get(tmp_path, make=never) == b"anew" and places(tmp_path) == [place]


@pytest.mark.parametrize("obstacle", ["no folder", "no model", "a file in its place", "disk full", "library"])
def test_where_nothing_can_be_kept_nothing_is_and_nothing_fails(tmp_path, obstacle):
    folder = None if obstacle == "no folder" else tmp_path / "prepared"
    if obstacle == "a file in its place":
        folder.write_text("")

    def write(content, place):
        (place / "network").write_bytes(content[:2])
        if obstacle in ("disk full", "library"):
            raise OSError(errno.ENOSPC, "No space left on device") if obstacle == "disk full" else RuntimeError("odd")

    prepared = PreparedNetworks("" if obstacle == "no model" else "m", folder)
    assert prepared.get("MNN", lambda: b"made", write, never) == b"made"
    assert not prepared.is_kept("MNN") and not [path for path in tmp_path.rglob("*") if path.name != "prepared"]


@pytest.mark.parametrize("runtime", [MnnRuntime, OpenVinoRuntime])
def test_weights_that_a_library_could_not_write_whole_are_not_kept(tmp_path, runtime):
    """A limit on the size of files stands for a disk that is full: OpenVINO itself does not say so."""
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 256, 3, padding=1), torch.nn.Conv2d(256, 3, 3, padding=1))
    runtime(network.eval(), BANDS)  # what the library loads is loaded
    with torch.no_grad():
        converted = prepared_networks.PreparedNetworks("m", tmp_path)
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        keep = converted._keep

        def keep_on_a_full_disk(*arguments):
            resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
            try:
                keep(*arguments)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, before)

        converted._keep = keep_on_a_full_disk
        runtime(network, BANDS, converted)
    assert not places(tmp_path)


def test_a_read_only_folder_is_read_from(tmp_path, monkeypatch):
    get(tmp_path)

    def refused(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system")

    for name in ("utime", "mkdir", "open", "rename", "unlink"):
        monkeypatch.setattr(os, name, refused)
    assert get(tmp_path, make=never) == b"made"
    assert get(tmp_path, b"other", model="another") == b"other" and len(places(tmp_path)) == 1


def test_beyond_the_limit_the_longest_unused_go(tmp_path, monkeypatch):
    content = b"0" * 1000
    get(tmp_path, content, "a")
    [first] = places(tmp_path)
    size = sum(path.stat().st_size for path in first.iterdir())
    monkeypatch.setattr(prepared_networks, "MOST_BYTES", int(2.5 * size))
    get(tmp_path, content, "b")
    for number, place in enumerate(places(tmp_path)):
        os.utime(place, (number, number))
    get(tmp_path, make=never, model="a")
    get(tmp_path, content, "c")
    kept = [model for model in "abc" if PreparedNetworks(model, tmp_path).is_kept("MNN")]
    assert kept == ["a", "c"] and len(places(tmp_path)) == 2
    monkeypatch.setattr(prepared_networks, "MOST_BYTES", 10)
    assert get(tmp_path, content, "d") == content and not places(tmp_path)


def test_what_a_killed_run_left_is_swept(tmp_path):
    left = tmp_path / f".mnn-{'0' * 20}.01234567.partial"
    left.mkdir(parents=True)
    (left / "network").write_bytes(b"half")
    get(tmp_path)
    assert len(places(tmp_path)) == 1 and not left.exists()


def test_a_prepared_network_counts_with_the_seconds_of_reading_it():
    memory = RuntimeMemory({}, "m")
    memory.keep_speed("PyTorch", Speed(1.0))
    memory.keep_speed("OpenVINO", Speed(0.5, 6.0, 0.2))
    assert memory.fastest(4) == "PyTorch" and memory.fastest(4, {"OpenVINO"}) == "OpenVINO"


def test_short_work_is_done_by_the_runtime_that_is_prepared(tmp_path, monkeypatch):
    memory, prepared = RuntimeMemory({}, "m", tmp_path / "speeds"), PreparedNetworks("m", tmp_path / "prepared")
    memory.keep_speed("PyTorch", Speed(1.0))
    memory.keep_speed("MNN", Speed(0.1, 60.0))
    memory.keep_agreement("MNN", True)

    def choose(network):
        return runtime_choice.choose_runtime(network, BANDS, torch.device("cpu"), 4, IMAGE, VALID, Listener().events,
                                             memory=memory, prepared=prepared).name

    monkeypatch.setattr(runtime_choice, "seconds_per_window", lambda runtime, *_, **__: 1.0)
    assert choose(BandwiseNetwork()).startswith("PyTorch")
    MnnRuntime(BandwiseNetwork(), BANDS, prepared)
    assert choose(StoredNetwork(never, False)).startswith("MNN")
    [path] = (tmp_path / "speeds").iterdir()
    assert json.loads(path.read_text())["speeds"]["MNN"]["reading_s"] > 0
    [place] = places(tmp_path / "prepared")
    (place / "network.mnn").write_bytes(b"damaged")
    read_s = RuntimeMemory({}, "m", tmp_path / "speeds").speeds["MNN"].reading_s
    assert choose(BandwiseNetwork()).startswith("MNN")  # made again: that says nothing of the time of reading
    assert RuntimeMemory({}, "m", tmp_path / "speeds").speeds["MNN"].reading_s == read_s
    shutil.rmtree(tmp_path / "prepared")
    assert choose(BandwiseNetwork()).startswith("PyTorch")


BUSY = """
import sys
from pathlib import Path
from core.predicting import prepared_networks
prepared_networks.MOST_BYTES = 3_000_000
for number in range(40):
    model = str(number % 4)
    content = model.encode() * 1_000_000
    prepared = prepared_networks.PreparedNetworks(model, Path(sys.argv[1]))
    assert prepared.get("MNN", lambda: content, lambda made, place: (place / "network").write_bytes(made),
                        lambda place: (place / "network").read_bytes()) == content
"""


def test_processes_that_make_read_and_drop_the_same_at_once_all_get_it_whole(tmp_path):
    busy = [subprocess.Popen([sys.executable, "-c", BUSY, str(tmp_path)], cwd=ROOT, stderr=subprocess.PIPE)
            for _ in range(3)]
    assert [process.communicate(timeout=120)[1] for process in busy] == [b""] * 3
    assert all(process.returncode == 0 for process in busy)
    whole = [model for model in "0123" if PreparedNetworks(model, tmp_path).is_kept("MNN")]
    assert whole and all(get(tmp_path, make=never, model=model) == model.encode() * 1_000_000 for model in whole)


def test_a_second_prediction_builds_no_network_and_gives_the_same_map(tmp_path, use_network, monkeypatch):
    use_network()
    model = tmp_path / "model.safetensors"
    model.write_bytes(b"a model")
    monkeypatch.setattr(runners, "memory_folder", lambda: tmp_path / "speeds")
    monkeypatch.setattr(runtime_choice, "seconds_per_window",
                        lambda runtime, *_, **__: 10.0 if runtime.name.startswith("PyTorch") else 1.0)
    imagery = write_imagery(tmp_path / "i.tif", make_pixels(130, 211))
    first = predict(tmp_path, imagery)
    assert len(places(tmp_path / "prepared")) == 1
    monkeypatch.setattr(step, "load_model", lambda path: never())
    np.testing.assert_array_equal(predict(tmp_path, imagery), first)
    model.write_bytes(b"another")
    with pytest.raises(pytest.fail.Exception):
        predict(tmp_path, imagery)


def test_the_predict_step_does_not_load_the_networks_libraries(tmp_path):
    """They take seconds, which a prediction with a prepared network would spend in vain."""
    code = "import sys, core.predicting.step; print([name for name in ('timm', 'torchvision') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout.strip() == "[]"
