"""A prediction by many workers: byte for byte what one process predicts, whatever happens in between."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from known_network import make_card
from made_scenes import Listener, make_grid, make_scheme, write_imagery
from range_server import serve

from contract.errors import Cancelled, InputError, JobError, ModelError, OutputError, SchedulerError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import AdditionalImagery, PredictBlockJob, PredictJob
from core.__main__ import run_job
from core.predicting import block_worker
from core.predicting.block_files import read_strip, write_block
from core.scaling_out import needs
from core.worker.events import Events
from models.model_file import save_model
from models.networks import build_network

pytestmark = pytest.mark.slow

SCHEME = make_scheme("other", "road", "roof")


@pytest.fixture(scope="module", name="workers_home")
def workers_home_fixture(tmp_path_factory):
    """Where the workers of the scheduler keep what they measure."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module", name="scheduler")
def scheduler_fixture(workers_home):
    """The address of a scheduler with two worker processes of one thread each."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=0,
            env={"URBANSEG_HOME": str(workers_home), "OMP_NUM_THREADS": "1"}) as cluster:
        yield cluster.scheduler_address


@pytest.fixture(scope="module", name="inputs")
def inputs_fixture(tmp_path_factory):
    """Imagery with nodata and a tiny model."""
    folder = tmp_path_factory.mktemp("inputs")
    pixels = np.random.default_rng(0).integers(1, 255, (3, 300, 420), np.uint8)
    pixels[:, 100:180, :200] = 0
    write_imagery(folder / "i.tif", pixels, nodata=0)
    write_imagery(folder / "fine.tif", pixels, make_grid(300, 420, pixel_m=0.6), nodata=0)
    torch.manual_seed(0)
    network = build_network("linknet", "tu-test_efficientnet", 3, 3, pretrained=False)
    card = make_card(bands=3, scheme=SCHEME, network="linknet", encoder="tu-test_efficientnet")
    save_model(folder / "m.safetensors", network.state_dict(), card)
    return folder


@pytest.fixture(autouse=True)
def one_thread(monkeypatch, tmp_path, workers_home):
    """As the workers have it, and nothing remembered from elsewhere: work adds up until another runtime is tried."""
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    shutil.rmtree(workers_home / "speeds", ignore_errors=True)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def make_job(inputs, folder, imagery="i.tif", **options):
    folder.mkdir(exist_ok=True)
    return PredictJob(str(inputs / imagery), str(inputs / "m.safetensors"), str(folder / "classes.tif"),
                      str(folder / "confidence.tif"), window_size_px=64, batch_size=1, device="cpu", **options)


def pixels_of(folder):
    found = {}
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as dataset:
            found[path.name] = dataset.read()
    return found


def assert_same(folder, other):
    """The same classes. Scores may be rounded otherwise: some processors' sums hang on where numbers lie in memory."""
    one, two = pixels_of(folder), pixels_of(other)
    assert list(one) == list(two)
    for name, pixels in one.items():
        steps = 1 if name in ("confidence.tif", "p.tif") else 0
        np.testing.assert_allclose(pixels.astype(int), two[name].astype(int), rtol=0, atol=steps, err_msg=name)
        assert (pixels != two[name]).mean() < 1e-3


def left_over(folder):
    return sorted(path.name for path in folder.iterdir() if path.suffix not in (".tif", ".xml"))


@pytest.mark.parametrize(("imagery", "options"), [
    ("i.tif", {}), ("fine.tif", {"test_time_augmentation": True, "extent": (300010.0, 2999850.0, 300200.0, 2999990.0)}),
])
def test_many_workers_predict_what_one_process_does(inputs, scheduler, tmp_path, imagery, options):
    jobs = {}
    for name, where in (("one", ""), ("many", scheduler)):
        folder = tmp_path / name
        job = make_job(inputs, folder, imagery, scheduler=where, probabilities_output=str(folder / "p.tif"),
                       additional=(AdditionalImagery(str(inputs / "i.tif"), str(folder / "further.tif")),), **options)
        jobs[name] = run_job(job, Listener().events)
    assert jobs["one"].keys() == jobs["many"].keys() and len(pixels_of(tmp_path / "many")) == 4
    assert_same(tmp_path / "one", tmp_path / "many")
    assert not left_over(tmp_path / "many")


def test_what_is_cancelled_goes_on_and_damaged_blocks_are_done_again(inputs, scheduler, tmp_path):
    run_job(make_job(inputs, tmp_path / "one"), Listener().events)
    job = make_job(inputs, tmp_path / "many", scheduler=scheduler, resume=True)
    blocks = Path(f"{job.output}.blocks")
    listener = Listener()

    def cancel_after_some(event):
        listener.sent.append(event)
        if len(list(blocks.glob("*.npz"))) >= 2:
            listener.events.cancelled.set()

    listener.events = Events(cancel_after_some)
    with pytest.raises(Cancelled):
        run_job(job, listener.events)
    done = sorted(path for path in blocks.glob("block_*.npz") if ".partial" not in path.name)
    assert len(done) >= 2 and not list(blocks.glob("block_*.json")) and not pixels_of(tmp_path / "many")
    done[0].write_bytes(done[0].read_bytes()[:-100])
    again = Listener()
    run_job(job, again.events)
    assert "Going on from a checkpoint" in again.messages("info")
    assert f"{done[0]} is damaged: the block is predicted again." in again.messages("warning")
    assert_same(tmp_path / "one", tmp_path / "many")
    assert not left_over(tmp_path / "many")


def test_a_cancelled_run_leaves_nothing(inputs, scheduler, tmp_path):
    job = make_job(inputs, tmp_path / "many", scheduler=scheduler)
    listener = Listener()
    windows = []

    def cancel_at_a_window(event):
        if event.event == "progress" and event.total > 1 and event.done:
            windows.append(event.done)
            listener.events.cancelled.set()

    listener.events = Events(cancel_at_a_window)
    with pytest.raises(Cancelled):
        run_job(job, listener.events)
    assert windows and list((tmp_path / "many").iterdir()) == []


def test_no_valid_pixel_is_said(inputs, scheduler, tmp_path):
    write_imagery(tmp_path / "nothing.tif", np.zeros((3, 100, 100), np.uint8), nodata=0)
    job = make_job(tmp_path, tmp_path / "many", "nothing.tif", scheduler=scheduler)
    (tmp_path / "m.safetensors").write_bytes((inputs / "m.safetensors").read_bytes())
    with pytest.raises(InputError, match=r"nothing\.tif has not one valid pixel"):
        run_job(job, Listener().events)
    assert list((tmp_path / "many").iterdir()) == []


def test_a_block_is_a_job_of_its_own(inputs, tmp_path):
    run_job(make_job(inputs, tmp_path / "one"), Listener().events)
    job = PredictBlockJob(make_job(inputs, tmp_path), str(tmp_path / "block.npz"), 1, 3)
    outputs = run_job(job_from_json(job_to_json(job)), Listener().events)
    classes = pixels_of(tmp_path / "one")["classes.tif"]
    with np.load(outputs["output"]) as arrays:
        strips = np.concatenate([arrays[f"classes_{number}"] for number in range(3)], axis=1)
        assert {name.split("_")[0] for name in arrays} == {"classes", "confidence"}
    left = next(column for column in range(classes.shape[2])
                if np.array_equal(classes[:, :strips.shape[1], column:column + strips.shape[2]], strips))
    assert left > 100
    with pytest.raises(JobError, match="there is no block 99"):
        run_job(PredictBlockJob(job.scene, job.output, 99, 3), Listener().events)


@pytest.fixture(name="served")
def served_fixture(inputs, monkeypatch):
    """The address of a web server with the imagery."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1")
    with serve(inputs) as address:
        yield address


@pytest.mark.parametrize("place", ["archive", "server"])
def test_imagery_may_lie_in_an_archive_or_on_a_server(inputs, scheduler, served, tmp_path, place):
    with zipfile.ZipFile(inputs / "i.zip", "w") as archive:
        archive.write(inputs / "i.tif", "inside/i.tif")
    imagery = {"archive": f"/vsizip/{inputs}/i.zip/inside/i.tif", "server": f"/vsicurl/{served}/i.tif"}[place]
    run_job(make_job(inputs, tmp_path / "file"), Listener().events)
    for folder, where in (("one", ""), ("many", scheduler)):
        job = dataclasses.replace(make_job(inputs, tmp_path / folder, scheduler=where), imagery=imagery)
        run_job(job, Listener().events)
        assert_same(tmp_path / "file", tmp_path / folder)
        assert not left_over(tmp_path / folder)
    wanted = block_worker.needs_of(PredictBlockJob(job, "", 0, 1))["inputs"]
    assert (str(inputs / "i.zip") in wanted) == (place == "archive")


@pytest.mark.parametrize("where", ["one process", "many"])
def test_a_server_that_is_away_is_said(inputs, scheduler, served, tmp_path, monkeypatch, where):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    scheduler = scheduler if where == "many" else ""
    for address, words in ((f"/vsicurl/{served}/none.tif", "404"), ("/vsicurl/http://127.0.0.1:9/i.tif", "")):
        job = dataclasses.replace(make_job(inputs, tmp_path / "out", scheduler=scheduler), imagery=address)
        with pytest.raises(InputError, match=f"Imagery {address} cannot be opened: .*{words}.*the address is right"):
            run_job(job, Listener().events)
        assert not list((tmp_path / "out").iterdir())


def needs_file(folder, needs, **changes):
    path = folder / "needs.json"
    path.write_text(json.dumps({**needs, **changes}))
    return str(path)


def test_a_worker_says_what_it_lacks(inputs, tmp_path, monkeypatch):
    events = Listener().events
    wanted = block_worker.needs_of(PredictBlockJob(make_job(inputs, tmp_path), "", 0, 1))
    assert needs.check(needs_file(tmp_path, wanted), events) == {}
    versions = {**wanted["versions"], "plugin": "0.0.1 (abc)"}
    with pytest.raises(SchedulerError, match=r"its version of plugin is .*, wanted is 0\.0\.1 \(abc\)"):
        needs.check(needs_file(tmp_path, wanted, versions=versions), events)
    missing = str(tmp_path / "gone.safetensors")
    with pytest.raises(InputError, match=r"it cannot read .*gone\.safetensors.*where all workers see it"):
        needs.check(needs_file(tmp_path, wanted, inputs={missing: {"size": 1, "sha256": ""}}), events)
    other = {str(inputs / "m.safetensors"): {"size": 7, "sha256": "0"}}
    with pytest.raises(InputError, match=r"its .*m\.safetensors is another file"):
        needs.check(needs_file(tmp_path, wanted, inputs=other), events)
    with pytest.raises(InputError, match="does not see the folder"):
        needs.check(str(tmp_path / "elsewhere" / "needs.json"), events)
    monkeypatch.setattr(Path, "write_bytes", raising(errno.EROFS))
    with pytest.raises(OutputError, match=r"Read-only file system.*Choose a folder you may write to"):
        needs.check(needs_file(tmp_path, wanted), events)


def test_a_full_disk_leaves_no_half_block(tmp_path, monkeypatch):
    strip = {"classes": np.zeros((1, 4, 5), np.uint8)}
    write_block(tmp_path / "block.npz", [strip])
    assert read_strip(tmp_path / "block.npz", ["classes"], 0, (4, 5))["classes"].shape == (1, 4, 5)
    assert read_strip(tmp_path / "block.npz", ["classes"], 0, (5, 5)) is None
    assert read_strip(tmp_path / "none.npz", ["classes"], 0, (4, 5)) is None
    monkeypatch.setattr(os, "replace", raising(errno.ENOSPC))
    with pytest.raises(OutputError, match=r"other\.npz cannot be written: No space left.*Free some space"):
        write_block(tmp_path / "other.npz", [strip])
    assert [path.name for path in tmp_path.iterdir()] == ["block.npz"]


def test_one_scene_after_another_and_a_model_that_changed(inputs, tmp_path):
    """A worker keeps its model for the next scene, but not one whose file is another by now."""
    events = Listener().events
    model = tmp_path / "m.safetensors"
    model.write_bytes((inputs / "m.safetensors").read_bytes())

    def predicted(imagery):
        job = PredictBlockJob(make_job(inputs, tmp_path, imagery), str(tmp_path / "b.npz"), 0, 2)
        path = tmp_path / "job.json"
        path.write_text(job_to_json(job).replace(str(inputs / "m.safetensors"), str(model)))
        block_worker.predict(str(path), events)
        return block_worker._ready[0]

    try:
        first = predicted("i.tif")
        assert predicted("i.tif") is first
        second = predicted("fine.tif")
        assert second is not first and second._runners is first._runners
        model.write_bytes(b"damaged")
        with pytest.raises(ModelError):
            predicted("fine.tif")
    finally:
        block_worker.release("", events)
    assert not block_worker._ready


def raising(number):
    def fail(*args, **kwargs):
        raise OSError(number, os.strerror(number))
    return fail
