"""Evaluations and vectorizations by many workers: the same figures and shapes as of one process, or a sentence."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from made_layers import box, make_layer
from made_scenes import Listener, make_grid, write_classes
from scipy import ndimage

from contract.errors import Cancelled, InputError, JobError, OutputError, SchedulerError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import EvaluateJob, EvaluateStripJob, VectorizeJob, VectorizeStripJob
from contract.scheme_json import scheme_from_dict
from core.__main__ import run_job
from core.evaluating import gathering, strip_worker
from core.grids.object_raster import DISTANCES_DTYPE, NUMBERS_DTYPE, new_object_raster, objects_path
from core.scaling_out import shared_strips
from core.scaling_out.part_files import read_arrays
from core.vectorizing import vectorized_raster
from core.worker.events import Events
from models.object_distances import distances_of

pytestmark = pytest.mark.slow

SCHEME = scheme_from_dict({"name": "town", "classes": [
    {"id": 0, "name": "other", "color": "#bdc3c7"},
    {"id": 1, "name": "house", "color": "#c0392b", "kind": "object"},
    {"id": 2, "name": "track", "color": "#7f8c8d", "kind": "line"},
    {"id": 3, "name": "water", "color": "#2980b9"}]})
HEIGHT, WIDTH, ROWS = 300, 170, 64


def small_strips():
    """Strips of a few rows, so that a small raster has several; run in each process."""
    gathering.WINDOW_PX = ROWS
    vectorized_raster.STRIP_PX = ROWS * WIDTH // 3
    return os.getpid()


@pytest.fixture(scope="module", name="scheduler")
def scheduler_fixture():
    """The address of a scheduler with two worker processes of one thread each."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None,
                                  memory_limit=0, env={"OMP_NUM_THREADS": "1"}) as cluster:
        with distributed.Client(cluster, set_as_default=False) as client:
            assert os.getpid() not in client.run(small_strips).values()
        yield cluster.scheduler_address


@pytest.fixture(autouse=True)
def strips_here(monkeypatch):
    monkeypatch.setattr(gathering, "WINDOW_PX", ROWS)
    monkeypatch.setattr(vectorized_raster, "STRIP_PX", ROWS * WIDTH // 3)


@pytest.fixture(scope="module", name="inputs")
def inputs_fixture(tmp_path_factory):
    """A town whose prediction is a little off: houses wall to wall, tracks and water over many strips, speckle."""
    folder = tmp_path_factory.mktemp("inputs")
    generator = np.random.default_rng(7)
    reference, numbers = town(generator)
    predicted, shifted = np.roll(reference, (2, 1), (0, 1)), np.roll(numbers, (2, 1), (0, 1))
    speckle = generator.random(predicted.shape) < 0.03
    predicted[speckle] = generator.choice([0, 1, 2, 3, 255], speckle.sum())
    grid = make_grid(HEIGHT, WIDTH, 0.5)
    write_classes(folder / "reference.tif", reference, SCHEME, grid)
    write_classes(folder / "prediction.tif", predicted, SCHEME, grid)
    with new_object_raster(folder / "prediction.tif", grid, DISTANCES_DTYPE) as raster:
        raster.write(np.where(predicted == 1, distances_of(shifted, 0.5), 255).astype(np.uint8), 1)
    with new_object_raster(folder / "reference.tif", grid, NUMBERS_DTYPE) as raster:
        raster.write(numbers, 1)
    confidence = ndimage.uniform_filter(generator.random((HEIGHT, WIDTH)), 5).astype(np.float32)
    with rasterio.open(folder / "confidence.tif", "w", driver="GTiff", height=HEIGHT, width=WIDTH,
                                         count=1, dtype="float32", crs=grid.crs.to_wkt(),
                                         transform=grid.transform) as dataset:
        dataset.write(confidence, 1)
    return folder


def town(generator):
    classes, numbers = np.zeros((HEIGHT, WIDTH), np.uint8), np.zeros((HEIGHT, WIDTH), np.uint32)
    classes[:, 80:88] = classes[140:148] = classes[:, 20:26] = 2
    classes[10:290, 120:150] = 3
    for number, (row, column) in enumerate(np.ndindex(9, 3), 1):
        top, left = 4 + row * 33, 30 + column * 15
        place = slice(top, top + generator.integers(12, 26)), slice(left, left + 15)
        classes[place], numbers[place] = 1, number
    classes[generator.random(classes.shape) < 0.01] = 255
    return classes, np.where(classes == 1, numbers, 0).astype(np.uint32)


def evaluated(inputs, folder, listener=None, **options):
    folder.mkdir(exist_ok=True)
    job = EvaluateJob(str(inputs / "prediction.tif"), str(folder / "r.html"), str(folder / "r.json"), **options)
    run_job(job, (listener or Listener()).events)
    return json.loads((folder / "r.json").read_text())


def vectorized(inputs, folder, listener=None, **options):
    """The features of both layers, in their order, every coordinate and number."""
    folder.mkdir(exist_ok=True)
    job = VectorizeJob(str(inputs / "prediction.tif"), str(folder / "p.gpkg"),
                       centerlines_output=str(folder / "l.gpkg"), **options)
    run_job(job, (listener or Listener()).events)
    layers = {name: pyogrio.raw.read(folder / name) for name in ("p.gpkg", "l.gpkg")}
    return {name: (geometry.tolist(), [list(map(str, values)) for values in fields])
            for name, (_, _, geometry, fields) in layers.items()}


def left_over(folder):
    return sorted(path.name for path in folder.iterdir() if path.suffix not in (".html", ".json", ".gpkg"))


@pytest.mark.parametrize("options", [{}, {"border_erosion_px": 3}, {"confidence": "confidence.tif"}], ids=str)
def test_many_workers_evaluate_as_one_process_does(inputs, scheduler, tmp_path, options):
    options = {name: str(inputs / value) if name == "confidence" else value for name, value in options.items()}
    reference = {"reference_raster": str(inputs / "reference.tif"), **options}
    listener = Listener()
    one = evaluated(inputs, tmp_path / "one", **reference)
    many = evaluated(inputs, tmp_path / "many", listener, scheduler=scheduler, **reference)
    assert one == many and (tmp_path / "one" / "r.html").read_text() == (tmp_path / "many" / "r.html").read_text()
    house, track = (many["classes"][name] for name in ("house", "track"))
    assert house["objects"]["matched"] > 5 and house["objects"]["predicted_from"] == "distances"
    assert track["road_graph"]["apls"] > 0.1 and not left_over(tmp_path / "many")
    assert not listener.messages("warning")
    done = [event.done for event in listener.sent if event.event == "progress" and event.message == "Comparing pixels"]
    assert len(done) > 1 and done == sorted(done)


def test_layers_are_a_reference_for_many_workers_too(inputs, scheduler, tmp_path):
    houses = [(box(300_010 + 20 * number, 2_999_860, 300_022 + 20 * number, 2_999_990), {"class": "house"})
              for number in range(3)]
    layers = make_layer(tmp_path / "houses.gpkg", houses, crs="EPSG:32645", placed=True)
    one = evaluated(inputs, tmp_path / "one", reference_layers=(layers,), class_field="class")
    many = evaluated(inputs, tmp_path / "many", reference_layers=(layers,), class_field="class", scheduler=scheduler)
    assert one == many and many["classes"]["house"]["objects"]["reference_objects"] == 3


@pytest.mark.parametrize("options", [
    {"square_classes": ("house",)}, {"simplify_m": 0.0},
    {"small_pieces": "drop", "smooth_m": 0.4, "fill_holes_m2": 4.0},
    {"confidence": "confidence.tif", "class_names": ("house", "track")}], ids=str)
def test_many_workers_draw_what_one_process_draws(inputs, scheduler, tmp_path, options):
    options = {name: str(inputs / value) if name == "confidence" else value for name, value in options.items()}
    one = vectorized(inputs, tmp_path / "one", **options)
    many = vectorized(inputs, tmp_path / "many", scheduler=scheduler, **options)
    assert one == many and len(many["p.gpkg"][0]) > 20 and many["l.gpkg"][0]
    assert not left_over(tmp_path / "many")


def test_what_workers_write_may_lie_elsewhere(inputs, scheduler, tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    seen = set()
    listener = Listener()

    def look_around(event):
        listener.sent.append(event)
        seen.update(path.name for path in shared.iterdir())

    listener.events = Events(look_around)
    many = vectorized(inputs, tmp_path / "many", listener, scheduler=scheduler, shared_folder=str(shared))
    assert many == vectorized(inputs, tmp_path / "one")
    assert any(name.endswith(".strips") for name in seen) and not list(shared.iterdir())


@pytest.mark.parametrize("run", [evaluated, vectorized])
def test_a_cancelled_run_leaves_nothing(inputs, scheduler, tmp_path, run):
    listener = Listener()

    def cancel_at_a_strip(event):
        if event.event == "progress" and 0 < event.done < 1:
            listener.sent.append(event)
            listener.events.cancelled.set()

    listener.events = Events(cancel_at_a_strip)
    options = {"reference_raster": str(inputs / "reference.tif")} if run is evaluated else {}
    with pytest.raises(Cancelled):
        run(inputs, tmp_path / "many", listener, scheduler=scheduler, **options)
    assert listener.sent and not list((tmp_path / "many").iterdir())


def test_a_damaged_part_is_done_again_and_in_the_end_said(inputs, scheduler, tmp_path, monkeypatch):
    reference = {"reference_raster": str(inputs / "reference.tif")}
    reads = []

    def damaged_at_first(path):
        reads.append(path)
        return None if len(reads) == 2 else read_arrays(path)

    monkeypatch.setattr(shared_strips, "read_arrays", damaged_at_first)
    listener = Listener()
    many = evaluated(inputs, tmp_path / "many", listener, scheduler=scheduler, **reference)
    assert many == evaluated(inputs, tmp_path / "one", **reference)
    assert f"{reads[1]} is damaged: the strip is done again." in listener.messages("warning")
    monkeypatch.setattr(shared_strips, "read_arrays", lambda path: None)
    with pytest.raises(OutputError, match=r"was written, but cannot be read here.*share the folder"):
        evaluated(inputs, tmp_path / "never", scheduler=scheduler, **reference)
    assert not list((tmp_path / "never").iterdir())


def test_bad_input_is_said_as_by_one_process(inputs, scheduler, tmp_path):
    damaged = tmp_path / "damaged.tif"
    damaged.write_bytes((inputs / "reference.tif").read_bytes())
    with rasterio.open(damaged) as dataset:
        place = int(dataset.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
    with damaged.open("r+b") as file:
        file.seek(place)
        file.write(b"\0" * 200)
    for where in ("", scheduler):
        with pytest.raises(InputError, match=r"damaged\.tif cannot be read to its end"):
            evaluated(inputs, tmp_path / "many", reference_raster=str(damaged), scheduler=where)
        assert not list((tmp_path / "many").iterdir())
    for run, options in ((evaluated, {"reference_raster": str(inputs / "reference.tif")}), (vectorized, {})):
        with pytest.raises(SchedulerError, match=r"No scheduler answers at tcp://127\.0\.0\.1:9"):
            run(inputs, tmp_path / "nobody", scheduler="tcp://127.0.0.1:9", **options)
        assert not list((tmp_path / "nobody").iterdir())


def test_workers_need_what_lies_beside_a_prediction(inputs, tmp_path):
    job = EvaluateJob(str(inputs / "prediction.tif"), str(tmp_path / "r.html"), str(tmp_path / "r.json"),
                      str(inputs / "reference.tif"))
    wanted = strip_worker.needs_of(job)["inputs"]
    assert str(objects_path(inputs / "prediction.tif")) in wanted and len(wanted) == 4


def test_a_strip_is_a_job_of_its_own(inputs, tmp_path):
    evaluation = EvaluateJob(str(inputs / "prediction.tif"), str(tmp_path / "r.html"), str(tmp_path / "r.json"),
                             str(inputs / "reference.tif"))
    job = EvaluateStripJob(evaluation, str(tmp_path / "part.npz"), 1)
    run_job(job_from_json(job_to_json(job)), Listener().events)
    part = read_arrays(tmp_path / "part.npz")
    assert 0 < part["counts.matrix"].sum() <= ROWS * WIDTH
    vectorization = VectorizeJob(str(inputs / "prediction.tif"), str(tmp_path / "p.gpkg"))
    run_job(VectorizeStripJob(vectorization, str(tmp_path / "found.npz"), 0), Listener().events)
    assert len(read_arrays(tmp_path / "found.npz")["pieces.pixels"]) > 5
    for wrong in (EvaluateStripJob(evaluation, str(tmp_path / "n.npz"), 99),
                  VectorizeStripJob(vectorization, str(tmp_path / "n.npz"), 99)):
        with pytest.raises(JobError, match="there is no strip 99"):
            run_job(wrong, Listener().events)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["found.npz", "part.npz"]
    assert Path(job.output).is_file()
