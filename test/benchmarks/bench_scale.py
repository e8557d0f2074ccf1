"""Work by many processes: what a second one gains, what killed ones cost, what a block costs, what a training loses.

    make bench-scale

Workers are processes of one thread on this computer, under a scheduler of Dask beside the process that asks. Scenes are
made here; the model is the default U-Net on efficientnet-lite0 with random weights.

* ``speed``: one worker and two share the same blocks of a scene of ``--side`` pixels, and one process of one thread
  predicts it without Dask; the classes are compared byte for byte.
* ``killed``: the same with two workers, of which one is killed at 30 % of the windows and one at 60 %.
* ``country``: 10,000 blocks of one window, of which most have no imagery, and a network that answers at once:
  what is left is the cost of a block. The memory is that of the scheduler and the asking process together.
* ``strips``: an evaluation and a vectorization of a made town of ``--classes-side`` pixels, by one process, one worker
  and two. ``asking_share`` is the part of the processor time that the asking process takes where one worker does the
  rest: what it bounds, however many workers there are.
* ``ddp``: the default training, but for its length, by one process and by two that torchrun starts, on the processor
  and with half of the batch each: by what share the losses of an epoch differ at most. The same for one process with
  another number of threads, which rounds otherwise: that is what chance makes of it.

``--part`` runs one of them. Each adds its figures to ``bench_output/scale.json``.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import dataclasses
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "test" / "unit"), str(REPOSITORY / "test" / "benchmarks")]
RESULT = REPOSITORY / "bench_output" / "scale.json"

from contract.job_json import job_to_json  # noqa: E402

PARTS = ("country", "speed", "killed", "strips", "ddp")
KILLED_AT = (0.3, 0.6)
WINDOW_PX = 320  # small ones, so that a small scene has many
COUNTRY_WINDOW_PX = 64
LEARNT_EPOCHS, LEARNT_BATCH_SIZE, LEARNT_SEED = 6, 8, 0
ROADS_APART_PX, ROAD_PX = 256, 14  # of the made town


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--side", type=int, default=3072, help="of the scene of speed and killed, in pixels")
    parser.add_argument("--classes-side", type=int, default=8192, help="of the class rasters of strips, in pixels")
    parser.add_argument("--blocks-along", type=int, default=100, help="a side of the country, in blocks")
    arguments = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"  # of this process, too: it is compared with workers of one thread
    RESULT.parent.mkdir(exist_ok=True)
    for part in (arguments.part,) if arguments.part else PARTS:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["URBANSEG_HOME"] = str(Path(folder) / "home")  # all remember the same runtime, and nothing else
            size = {"country": arguments.blocks_along, "strips": arguments.classes_side}.get(part, arguments.side)
            figures = globals()[f"run_{part}"](Path(folder), size)
        kept = json.loads(RESULT.read_text()) if RESULT.exists() else {}
        RESULT.write_text(json.dumps({**kept, **figures}, indent=2) + "\n")
        for key, value in figures.items():
            print(f"{key:36s} {value}")


def run_speed(folder: Path, side_px: int) -> dict[str, Any]:
    """Seconds of each from the first window to the last one written, and of getting ready before."""
    job = made_job(folder, side_px)
    predict(job, folder / "one_process")  # before all else: what it finds to be the fastest runtime, all take
    seconds = {"one_process": predict(job, folder / "one_process")}
    for count in (1, 2):
        with workers(folder, count) as cluster, same_blocks_for(2):
            seconds[f"workers_{count}"] = predict(job, folder / f"workers_{count}", cluster.scheduler_address)
    identical = all(bytes_of(folder / f"workers_{count}") == bytes_of(folder / "one_process") for count in (1, 2))
    working_s = {name: working for name, (_, working) in seconds.items()}
    return {"two_workers_speedup": round(working_s["workers_1"] / working_s["workers_2"], 2),
            "identical": int(identical),
            "two_workers_vs_one_process": round(working_s["one_process"] / working_s["workers_2"], 2),
            "blocks": begun_blocks(folder)[0] // 2, "scene_mpx": round(side_px**2 / 1e6, 1),
            **{f"seconds_{name}": round(value, 1) for name, value in working_s.items()},
            **{f"seconds_ready_{name}": round(ready, 1) for name, (ready, _) in seconds.items()}}


def run_killed(folder: Path, side_px: int) -> dict[str, Any]:
    """Two of the workers are killed; what was begun more than once is lost."""
    job = made_job(folder, side_px)
    predict(job, folder / "one_process")
    with workers(folder, 2) as cluster, same_blocks_for(8):
        _, undisturbed_s = predict(job, folder / "undisturbed", cluster.scheduler_address)
    (folder / "begun").unlink()
    with workers(folder, 2) as cluster, same_blocks_for(8):
        _, killed_s = predict(job, folder / "killed", cluster.scheduler_address, Killer(folder / "begun"))
    begun, distinct = begun_blocks(folder)
    return {"identical_after_kills": int(bytes_of(folder / "killed") == bytes_of(folder / "one_process")),
            "blocks_lost": begun - distinct, "blocks_of_killed": distinct,
            "seconds_undisturbed": round(undisturbed_s, 1), "seconds_killed": round(killed_s, 1),
            "lost_in_blocks": round((killed_s - undisturbed_s) / (undisturbed_s / distinct * 2), 2)}


def run_country(folder: Path, blocks_along: int) -> dict[str, Any]:
    """What 10,000 blocks cost that hold next to nothing."""
    import psutil

    from core.predicting.windows import lay_windows

    overlap_px = 32
    side_px = blocks_along * (COUNTRY_WINDOW_PX - overlap_px) + overlap_px
    job = dataclasses.replace(made_job(folder, side_px, sparse=True), window_size_px=COUNTRY_WINDOW_PX,
                              overlap_fraction=overlap_px / COUNTRY_WINDOW_PX)
    assert lay_windows(side_px, side_px, COUNTRY_WINDOW_PX, overlap_px).window_count == blocks_along**2
    with workers(folder, 2, SCALE_STAND_IN="1") as cluster, same_blocks_for(10**9):
        here = psutil.Process()
        memory = Memory(lambda: here.memory_info().rss)
        _, seconds = predict(job, folder / "country", cluster.scheduler_address, memory)
    begun, distinct = begun_blocks(folder)
    assert begun == distinct == blocks_along**2
    return {"overhead_ms_per_block": round(seconds / distinct * 1000, 2), "country_blocks": distinct,
            "scheduler_mb_before": round(memory.first_bytes / 1e6),
            "scheduler_mb_most": round(memory.most_bytes / 1e6)}


def run_ddp(folder: Path, side_px: int) -> dict[str, Any]:
    """Losses of training and validation, epoch by epoch."""
    del side_px  # its scene is smaller
    job = made_training(folder)
    alone, seconds_alone = trained(job, folder / "alone", 1, 1)
    again, _ = trained(job, folder / "again", 1, 2)
    together, seconds_together = trained(job, folder / "together", 2, 1)

    def difference(curve: Any, column: int) -> float:
        return round(float(np.abs(curve / alone - 1)[:, column].max()), 5)

    return {"ddp_loss_difference": difference(together, 0), "ddp_loss_difference_by_chance": difference(again, 0),
            "ddp_validation_difference": difference(together, 1),
            "ddp_validation_difference_by_chance": difference(again, 1), "ddp_epochs": len(alone),
            "ddp_loss_first": round(alone[0, 0], 4), "ddp_loss_last": round(alone[-1, 0], 4),
            "ddp_seconds_alone": round(seconds_alone, 1), "ddp_seconds_together": round(seconds_together, 1)}


def trained(job: Any, output: Path, count: int, threads: int) -> tuple[Any, float]:
    """Losses by epoch, training and validation, and seconds; by so many processes of so many threads."""
    path = output.with_suffix(".json")
    path.write_text(job_to_json(dataclasses.replace(job, output=str(output.with_suffix(".safetensors")),
                                                    batch_size=LEARNT_BATCH_SIZE // count)))
    launcher = ["-m", "torch.distributed.run", "--nproc-per-node", str(count)] if count > 1 else []
    started = time.perf_counter()
    subprocess.run([sys.executable, *launcher, "-m", "core", str(path)], cwd=REPOSITORY, check=True,
                   stdout=subprocess.DEVNULL, env={**os.environ, "OMP_NUM_THREADS": str(threads)})
    seconds = time.perf_counter() - started
    with output.with_suffix(".csv").open(newline="", encoding="utf-8") as file:
        losses = [[float(row[f"{kind}_loss"]) for kind in ("training", "validation")] for row in csv.DictReader(file)]
    print(f"{count} processes of {threads} threads: {losses}", flush=True)
    return np.array(losses), seconds


class Killer:
    """Kills the worker that began a block last, each time that another share of the windows is done."""

    def __init__(self, begun: Path) -> None:
        self._begun, self._shares = begun, list(KILLED_AT)

    def __call__(self, event: Any) -> None:
        share = event.done / event.total if event.event == "progress" and event.total > 1 else 0.0
        if self._shares and share > self._shares[0]:
            print(f"killing a worker at {share:.0%}", flush=True)
            self._shares.pop(0)
            os.kill(int(self._begun.read_text().split("\n")[-2].split()[0]), signal.SIGKILL)


class Memory:
    """Of the process, when the first window is begun and at most."""

    def __init__(self, measure: Any) -> None:
        self._measure = measure
        self.first_bytes = self.most_bytes = 0

    def __call__(self, event: Any) -> None:
        if event.event == "progress" and event.total > 1:
            self.first_bytes = self.first_bytes or self._measure()
            self.most_bytes = max(self.most_bytes, self._measure())


def predict(job: Any, folder: Path, scheduler: str = "",
            listen: Any = lambda event: None) -> tuple[float, float]:
    """Seconds until the first window is begun, and from then until the last is written."""
    from core.__main__ import run_job
    from core.worker.events import Events

    folder.mkdir(exist_ok=True)
    times_s = [time.perf_counter()]

    def send(event: Any) -> None:
        if event.event == "log":
            print(f"  {event.message}", flush=True)
        elif event.event == "progress" and event.total > 1 and "0 of" in event.message and len(times_s) == 1:
            times_s.append(time.perf_counter())
            times_s.append(times_s[-1])
        if event.event == "progress" and len(times_s) == 3:
            times_s[2] = time.perf_counter()
        listen(event)

    run_job(dataclasses.replace(job, output=str(folder / "classes.tif"), scheduler=scheduler), Events(send))
    return times_s[1] - times_s[0], times_s[2] - times_s[1]


def run_strips(folder: Path, side_px: int) -> dict[str, Any]:
    """Seconds of each, and whether all give the same."""
    from core.evaluating import gathering
    from core.vectorizing import vectorized_raster
    from core.vectorizing.survey import strips_of

    make_town(folder, side_px)
    figures: dict[str, Any] = {
        "classes_mpx": round(side_px**2 / 1e6, 1), "evaluated_strips": -(-side_px // gathering.WINDOW_PX),
        "vectorized_strips": len(strips_of(side_px, side_px, vectorized_raster.STRIP_PX))}
    for name in ("evaluate", "vectorize"):
        seconds, results = {"one_process": evaluate_or_vectorize(name, folder, "")}, [result_of(name, folder)]
        for count in (1, 2):
            with workers(folder, count) as cluster:
                seconds[f"workers_{count}"] = evaluate_or_vectorize(name, folder, cluster.scheduler_address)
            results.append(result_of(name, folder))
        whole_s, own_s = (seconds["one_process"][1], seconds["workers_1"][1])
        figures |= {f"{name}_identical": int(results[0] == results[1] == results[2]),
                    f"{name}_two_workers_speedup": round(seconds["workers_1"][0] / seconds["workers_2"][0], 2),
                    f"{name}_asking_share": round(own_s / whole_s, 2),
                    **{f"{name}_seconds_{who}": round(value, 1) for who, (value, _) in seconds.items()}}
    return figures


def evaluate_or_vectorize(name: str, folder: Path, scheduler: str) -> tuple[float, float]:
    """Seconds that pass, and seconds of this process's own work."""
    from contract.jobs import EvaluateJob, VectorizeJob
    from core.__main__ import run_job
    from core.worker.events import Events

    classes = str(folder / "classes.tif")
    job = (EvaluateJob(classes, str(folder / "r.html"), str(folder / "r.json"), str(folder / "reference.tif"),
                       scheduler=scheduler) if name == "evaluate" else
           VectorizeJob(classes, str(folder / "p.gpkg"), square_classes=(), scheduler=scheduler))
    begun_s, begun_cpu_s = time.perf_counter(), time.process_time()
    run_job(job, Events(lambda event: None))
    return time.perf_counter() - begun_s, time.process_time() - begun_cpu_s


def result_of(name: str, folder: Path) -> Any:
    """What was written, as it can be compared."""
    import pyogrio

    if name == "evaluate":
        return (folder / "r.json").read_text()
    _, _, geometries, fields = pyogrio.raw.read(folder / "p.gpkg")
    return hashlib.sha256(b"".join(geometries)).hexdigest(), [column.tolist() for column in fields[:-1]]


def make_town(folder: Path, side_px: int) -> None:
    """Blobs of ground, green and buildings between roads, and the same a few pixels off as their reference."""
    import numpy as np
    import pyproj
    from affine import Affine
    from bench_vectorize import TOWN, regions

    from core.grids.class_rasters import new_class_raster
    from core.grids.rasters import Grid

    tile = np.array([0, 2, 0, 2, 1, 2], np.uint8)[regions(2048)]
    for road in range(100, len(tile), ROADS_APART_PX):
        tile[road:road + ROAD_PX] = tile[:, road:road + ROAD_PX] = TOWN.find("road").id
    repeats = -(-side_px // len(tile))
    row = np.concatenate([tile, tile[:, ::-1]] * repeats, axis=1)[:, :side_px]
    classes = np.concatenate([row, row[::-1]] * repeats)[:side_px]
    grid = Grid(pyproj.CRS.from_epsg(32645), Affine(0.5, 0, 4e5, 0, -0.5, 3e6), side_px, side_px)
    for name, pixels in (("classes", classes), ("reference", np.roll(classes, (3, 2), (0, 1)))):
        with new_class_raster(folder / f"{name}.tif", grid, TOWN) as dataset:
            dataset.write(pixels, 1)


@contextlib.contextmanager
def workers(folder: Path, count: int, **variables: str) -> Iterator[Any]:
    """Worker processes of one thread that note the blocks they begin."""
    from distributed import LocalCluster

    environment = {"OMP_NUM_THREADS": "1", "URBANSEG_HOME": os.environ["URBANSEG_HOME"],
                   "SCALE_BEGUN": str(folder / "begun"), **variables}
    with LocalCluster(n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=0,
                      env=environment, preload=["stand_in_workers"]) as cluster:
        yield cluster


@contextlib.contextmanager
def same_blocks_for(count: int) -> Iterator[None]:
    """Blocks as they suit ``count`` workers, however many there are."""
    from core.predicting import shared_prediction

    suitable_side = shared_prediction.suitable_side
    shared_prediction.suitable_side = lambda windows, there: suitable_side(windows, count)
    yield
    shared_prediction.suitable_side = suitable_side


def begun_blocks(folder: Path) -> tuple[int, int]:
    """How often a block was begun, and how many different ones."""
    lines = (folder / "begun").read_text().splitlines()
    return len(lines), len({line.rpartition("_")[2] for line in lines})


def bytes_of(folder: Path) -> bytes:
    return (folder / "classes.tif").read_bytes()


def made_training(folder: Path) -> Any:
    """A job on tiles of bright rectangles under noise."""
    from made_scenes import make_grid, make_scheme, write_classes, write_imagery

    from contract.jobs import TilesJob, TrainJob
    from core.__main__ import run_job
    from core.worker.events import Events

    generator, height, width = np.random.default_rng(LEARNT_SEED), 512, 1024
    labels = np.zeros((height, width), np.uint8)
    for _ in range(height * width // 2000):
        row, column = generator.integers(0, height), generator.integers(0, width)
        labels[row:row + generator.integers(10, 40), column:column + generator.integers(10, 40)] = 1
    pixels = (np.stack([100 + 60 * labels, 120 - 40 * labels, 90 + 20 * labels])
              + generator.normal(0, 25, (3, height, width))).clip(0, 255).astype(np.uint8)
    grid = make_grid(height, width)
    imagery = write_imagery(folder / "i.tif", pixels, grid)
    reference = write_classes(folder / "l.tif", labels, make_scheme("other", "building"), grid)
    run_job(TilesJob(str(imagery), str(reference), str(folder / "tiles"), tile_size_px=128, overlap_fraction=0,
                     validation_fraction=0.25, test_fraction=0.0), Events())
    return TrainJob(str(folder / "tiles"), "", epochs=LEARNT_EPOCHS, seed=LEARNT_SEED, device="cpu")


def made_job(folder: Path, side_px: int, sparse: bool = False) -> Any:
    import torch
    from known_network import make_card
    from made_scenes import make_scheme

    from contract.jobs import PredictJob
    from models.model_file import save_model
    from models.networks import build_network

    torch.set_num_threads(1)
    torch.manual_seed(0)
    network = build_network("unet", "efficientnet-lite0", 3, 2, pretrained=False)
    card = make_card(bands=3, scheme=make_scheme("other", "building"), encoder="efficientnet-lite0", tile_size_px=64,
                     pixel_size_m=0.3)
    save_model(folder / "model.safetensors", network.state_dict(), card)
    return PredictJob(str(make_scene(folder, side_px, sparse)), str(folder / "model.safetensors"), "", device="cpu",
                      window_size_px=WINDOW_PX)


def make_scene(folder: Path, side_px: int, sparse: bool) -> Path:
    """Smooth ground under fine noise; of a sparse scene only every tenth row of blocks."""
    import rasterio
    from scipy import ndimage

    path = folder / "scene.tif"
    generator, rows = np.random.default_rng(0), 512
    strip = np.stack([ndimage.gaussian_filter(generator.normal(size=(rows, side_px)), 3) * 400
                      + generator.normal(size=(rows, side_px)) * 4 + 128 for _ in range(3)])
    strip = strip.clip(1, 255).astype(np.uint8)
    with rasterio.open(path, "w", driver="GTiff", width=side_px, height=side_px, count=3, dtype="uint8", tiled=True,
                       blockxsize=512, blockysize=512, compress="deflate", crs="EPSG:32645", nodata=0,
                       sparse_ok=True, transform=rasterio.Affine(0.3, 0, 3e5, 0, -0.3, 3e6)) as dataset:
        for row in range(0, side_px, rows * (10 if sparse else 1)):
            height = min(rows, side_px - row)
            dataset.write(np.roll(strip, row // rows * 37, axis=2)[:, :height],
                          window=rasterio.windows.Window(0, row, side_px, height))
    return path


if __name__ == "__main__":
    main()
