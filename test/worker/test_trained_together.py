"""Two real processes that train one network: the same losses as one with the doubled batch, and how they end."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "test" / "unit"))

from made_scenes import make_grid, make_scheme, write_classes, write_imagery  # noqa: E402
from urban_segmentation.contract.job_json import job_to_json  # noqa: E402
from urban_segmentation.contract.jobs import PredictJob, TilesJob, TrainJob  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def tiles_folder(tmp_path_factory):
    folder, generator = tmp_path_factory.mktemp("scene"), np.random.default_rng(0)
    labels = np.kron(generator.integers(0, 2, (16, 16)), np.ones((16, 16))).astype(np.uint8)
    noise = generator.normal(0, 20, (2, 256, 256))
    pixels = (np.stack([100 + 40 * labels, 150 - 40 * labels]) + noise).astype(np.uint8)
    grid = make_grid(256, 256)
    job = TilesJob(str(write_imagery(folder / "i.tif", pixels, grid)),
                   str(write_classes(folder / "l.tif", labels, make_scheme("other", "field"), grid)),
                   str(folder / "tiles"), tile_size_px=64, overlap_fraction=0, validation_fraction=0.25,
                   test_fraction=0.0)
    (folder / "job.json").write_text(job_to_json(job))
    ended = subprocess.run([sys.executable, "-m", "core", str(folder / "job.json")], cwd=REPOSITORY, text=True,
                           capture_output=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return folder / "tiles"


def job_of(tiles_folder, output, **options):
    options = {"epochs": 3, "batch_size": 2, "dice_weight": 0.0, **options}
    return TrainJob(str(tiles_folder), str(output), network="linknet", encoder="tu-test_efficientnet",
                    encoder_weights="none", learning_rate=1e-3, device="cpu", **options)


@contextlib.contextmanager
def processes(job, count):
    """So many workers with the environment that torchrun gives them; killed where the test fails."""
    path = Path(job.output).with_suffix(".json")
    path.write_text(job_to_json(job))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    started = [subprocess.Popen(
        [sys.executable, "-m", "core", str(path)], cwd=REPOSITORY, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env={**os.environ, "RANK": str(rank), "WORLD_SIZE": str(count), "OMP_NUM_THREADS": "1",
                                     "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}) for rank in range(count)]
    try:
        yield started
    finally:
        for process in started:
            process.kill()
            process.communicate()


def events_until(process, is_enough=lambda event: False):
    """What the worker says from now on, until that is enough or its last word."""
    events = []
    for line in process.stdout:
        events.append(json.loads(line))
        if is_enough(events[-1]):
            break
    return events


def losses(events):
    figures = [event["values"] for event in events if event["event"] == "metrics"]
    return np.array([[values["training_loss"], values["validation_loss"], values["miou"]] for values in figures])


def test_two_processes_learn_what_one_does_with_the_doubled_batch(tiles_folder, tmp_path):
    found = []
    for count in (1, 2):
        job = job_of(tiles_folder, tmp_path / f"{count}.safetensors", batch_size=4 // count)
        with processes(job, count) as started:
            found.append(events_until(started[0]))
            for process in started:
                assert process.wait() == 0, process.stderr.read()
            assert all(not process.stdout.read() for process in started)  # the first alone speaks
    alone, together = (losses(events) for events in found)
    assert len(alone) == 3 and found[1][-1]["event"] == "result"
    np.testing.assert_allclose(together[:, :2], alone[:, :2], rtol=0.01)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"{count}.{ending}" for count in (1, 2) for ending in ("csv", "json", "safetensors")]


def test_a_lost_process_ends_all_and_the_job_goes_on_from_its_checkpoint_until_it_is_cancelled(tiles_folder, tmp_path):
    job = job_of(tiles_folder, tmp_path / "m.safetensors", epochs=500, resume=True, keep_best_on_cancel=True,
                 patience_epochs=0)

    def is_epoch(event):
        return event["event"] == "metrics"

    with processes(job, 2) as (first, second):
        events_until(first, is_epoch)
        events_until(first, is_epoch)
        second.kill()
        last = events_until(first)[-1]
        assert first.wait() == 1 and last["event"] == "error" and last["kind"] == "processes"
        assert "lost" in last["message"] and "checkpoint" in last["hint"]
    assert {path.name for path in tmp_path.iterdir()} == {"m.checkpoint.safetensors", "m.json"}
    with processes(job, 2) as started:
        events = events_until(started[0], is_epoch)
        assert any("epochs are done" in event.get("message", "") for event in events)
        assert events[-1]["values"]["epoch"] >= 2
        for process in started:
            process.send_signal(signal.SIGINT)
        events = events_until(started[0])
        assert [process.wait() for process in started] == [0, 0] and events[-1]["event"] == "result"
    assert {path.name for path in tmp_path.iterdir()} == {"m.csv", "m.json", "m.safetensors"}


def test_only_a_training_is_shared(tmp_path):
    with processes(PredictJob("i.tif", "m.safetensors", str(tmp_path / "c.tif")), 2) as started:
        last = events_until(started[0])[-1]
        assert (last["event"], last["kind"]) == ("error", "job") and "only a training" in last["message"]
        assert [process.wait() for process in started] == [1, 1] and not started[1].stdout.read()
        assert "only a training" in started[1].stderr.read()
