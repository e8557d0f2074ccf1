"""Single buildings: how many of OpenStreetMap's are found one by one, with and without the head that tells them apart.

    make bench-objects
    python test/benchmarks/bench_objects.py --seeds 0 1 2 --minutes 10 --keep FOLDER --resume

Banepa averaged to 0.3 m (nominal), blocks for test (20 %) and validation (10 %) chosen by the tiles step, three seeds.
Two networks of the same tiles and seed: one with the object head, one without, whose connected pieces are its objects.
What is judged is what Vectorize classes draws by default, put back on the pixels of the test blocks; an object is found
where it overlaps one of OpenStreetMap's by half of both (IoU 0.5), one to one. Kampala is another town, which no
training saw.

Both train for the same time, ten minutes on two cores. It is counted in processor seconds of all threads (1200), so
that other work on the machine does not shorten it. A schedule needs to know its end, so the epochs are fixed before:
both networks take turns with steps and validations on a few of the tiles, and each gets as many epochs as fit. What the
trainings took in the end is ``training_cpu_s`` and ``training_cpu_s_plain``.

- ``object_f1``, ``object_f1_plain``: of both networks; ``object_f1_ratio``: the one divided by the other.
- ``pixel_iou_change``: points of building IoU that the network with the head is better.
- ``ceiling_f1``: OpenStreetMap's own buildings as one mask, taken apart by what is connected.
- ``training_step_ratio``, ``prediction_ratio``: processor seconds with the head by those without. Steps: the medians of
  those that took turns, tiles loaded and augmented; predictions of the scene, loading and writing included: the least.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/objects.json``, means over the seeds and one entry for each run, as soon as the run is there; with
``--resume`` the runs that are there stay. ``--keep`` leaves scene, labels, models and polygons of each seed in FOLDER.
Where other work takes the processor, set OMP_WAIT_POLICY=PASSIVE: threads that wait for it would count as working.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import rasterio
import shapely
from rasterio.features import rasterize
from rasterio.windows import Window
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(Path(__file__).parent))

from bench_banepa import halve, print_log  # noqa: E402

from contract.class_kinds import NOISE_PX  # noqa: E402
from contract.jobs import LabelJob, PredictJob, TilesJob, TrainJob, VectorizeJob, VectorSource  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.evaluating.object_metrics import MATCH_IOU  # noqa: E402
from core.grids.object_raster import objects_path  # noqa: E402
from core.grids.rasters import grid_of  # noqa: E402
from core.tiling.dataset_json import DATASET_FILE  # noqa: E402
from core.tiling.tiles_folder import TilesFolder  # noqa: E402
from core.training.epoch_log import open_epoch_log  # noqa: E402
from core.training.starting_network import starting_network  # noqa: E402
from core.training.tile_loading import LoadedTiles, memory_for_tiles_bytes  # noqa: E402
from core.training.training_loop import Training  # noqa: E402
from core.training.training_plan import resolve  # noqa: E402
from core.worker.events import Events  # noqa: E402

DATA = REPOSITORY.parent / "shared" / "data"
OUTPUT = REPOSITORY / "bench_output"
SCHEME = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
CORES = 2
TIMED_TILES, TIMED_REPEATS = 16, 5
PREDICTION_REPEATS = 3

Numbers = npt.NDArray[np.int64]


def main() -> None:
    """Run all seeds, print one table, write the figures."""
    parser = argparse.ArgumentParser(description="Single buildings, with and without the head that tells them apart.")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--minutes", type=float, default=10, help="of training, on two cores")
    parser.add_argument("--keep", type=Path, help="a folder for what each seed leaves, in seed_N")
    parser.add_argument("--resume", action="store_true", help="keep the runs that objects.json has")
    arguments = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    figures_file = OUTPUT / "objects.json"
    runs = []
    if arguments.resume and figures_file.exists():
        runs = json.loads(figures_file.read_text(encoding="utf-8"))["runs"]
    for seed in arguments.seeds:
        if (seed, arguments.minutes) not in [(run["seed"], run["minutes"]) for run in runs]:
            with folder_of(seed, arguments.keep) as folder:
                figures = run_seed(folder, seed, 60 * CORES * arguments.minutes)
            runs.append({"seed": seed, "minutes": arguments.minutes, **figures})
            content = {**means(runs, arguments.minutes), "runs": runs}
            figures_file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    print("\nSingle buildings of Banepa, 0.3 m, test blocks")
    for name, value in means(runs, arguments.minutes).items():
        print(f"  {name:<26} {value:10.3f}")
    print("  to reach: object_f1_ratio 2, object_f1 0.40, pixel_iou_change -0.5, both ratios of time at most 1.15")


def means(runs: list[dict[str, float]], minutes: float) -> dict[str, float]:
    """Over the seeds that were trained for so long."""
    alike = [run for run in runs if run["minutes"] == minutes]
    return {name: statistics.fmean(run[name] for run in alike) for name in alike[0] if name != "seed"}


@contextlib.contextmanager
def folder_of(seed: int, kept: Path | None) -> Iterator[Path]:
    """Where a seed works; nothing of an earlier run is there."""
    if kept is None:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
        return
    shutil.rmtree(kept / f"seed_{seed}", ignore_errors=True)
    (kept / f"seed_{seed}").mkdir(parents=True)
    yield kept / f"seed_{seed}"


def run_seed(folder: Path, seed: int, training_cpu_s: float) -> dict[str, float]:
    """Both networks of one seed, each trained for so many processor seconds."""
    imagery, labels, tiles = folder / "imagery.tif", folder / "labels.tif", folder / "tiles"
    halve(DATA / "banepa" / "imagery.tif", str(imagery))
    run(LabelJob(str(imagery), (VectorSource(str(DATA / "banepa" / "osm_buildings.geojson")),), SCHEME, str(labels)))
    run(TilesJob(str(imagery), str(labels), str(tiles), validation_fraction=0.1, test_fraction=0.2, seed=seed))
    jobs = {name: TrainJob(str(used), str(folder / f"{name}.safetensors"), patience_epochs=0, seed=seed, device="cpu")
            for name, used in (("objects", tiles), ("plain", without_objects(tiles, folder / "plain_tiles")))}
    step_s, epoch_s = paces(jobs)
    epochs = {name: max(1, round(training_cpu_s / epoch_s[name])) for name in jobs}
    cpu_s = {name: run(replace(job, epochs=epochs[name])) for name, job in jobs.items()}
    predictions = {name: PredictJob(str(imagery), job.output, str(folder / f"{name}.tif"), device="cpu")
                   for name, job in jobs.items()}
    predict_s = [{name: run(job) for name, job in predictions.items()} for _ in range(PREDICTION_REPEATS)]
    kampala = {name: kampala_f1(folder, name) for name in jobs}
    return {
        **judged(folder, labels, test_blocks(tiles)),
        "kampala_object_f1": kampala["objects"], "kampala_object_f1_plain": kampala["plain"],
        "training_step_ratio": step_s["objects"] / step_s["plain"],
        "prediction_ratio": min(s["objects"] for s in predict_s) / min(s["plain"] for s in predict_s),
        "training_cpu_s": cpu_s["objects"], "training_cpu_s_plain": cpu_s["plain"],
        "epochs": epochs["objects"], "epochs_plain": epochs["plain"],
    }


def judged(folder: Path, labels: Path, test: npt.NDArray[np.bool_]) -> dict[str, float]:
    """What both networks found of the test blocks."""
    reference = np.where(test, read(objects_path(labels)), 0).astype(np.int64)
    f1, pixel_iou = {}, {}
    for name in ("objects", "plain"):
        classes = folder / f"{name}.tif"
        f1[name] = object_f1(np.where(test, objects_of(classes, folder), 0), reference)
        pixel_iou[name] = iou((read(classes) == 1) & test, reference > 0)
    return {
        "object_f1": f1["objects"], "object_f1_plain": f1["plain"], "object_f1_ratio": f1["objects"] / f1["plain"],
        "pixel_iou": pixel_iou["objects"], "pixel_iou_change": 100 * (pixel_iou["objects"] - pixel_iou["plain"]),
        "ceiling_f1": object_f1(ndimage.label(reference > 0)[0], reference),
    }


def run(job: object) -> float:
    """The processor seconds that a job takes."""
    return cpu_seconds(lambda: run_job(job, Events(print_log)))  # type: ignore[arg-type]


def cpu_seconds(work: Callable[[], object]) -> float:
    """The processor seconds of a call, those of all its threads together."""
    started = time.process_time()
    work()
    return time.process_time() - started


def paces(jobs: dict[str, TrainJob]) -> tuple[dict[str, float], dict[str, float]]:
    """The processor seconds of a step and of a whole epoch with its validation, by the name of the job."""
    seconds: dict[str, list[tuple[float, float]]] = {name: [] for name in jobs}
    with contextlib.ExitStack() as logs:
        trainings = {name: logs.enter_context(short_training(job)) for name, job in jobs.items()}
        for repeat in range(TIMED_REPEATS + 1):
            for name, training in trainings.items():
                turn = cpu_seconds(partial(training.train, 1)), cpu_seconds(partial(training.validate, 1))
                if repeat:  # the first reads the tiles
                    seconds[name].append(turn)
    step_s, epoch_s = {}, {}
    for name, training in trainings.items():
        trained, validated = (statistics.median(part) for part in zip(*seconds[name]))
        step_s[name] = trained / training.training.batch_count(training.plan.recipe.batch_size)
        tiles = training.plan.tiles
        epoch_s[name] = (trained * len(tiles.tiles("training")) / len(training.training)
                         + validated * len(tiles.tiles("validation")) / len(training.validation))
        print(f"{name}: {step_s[name]:.2f} processor seconds for a step, {epoch_s[name]:.1f} for an epoch", flush=True)
    return step_s, epoch_s


@contextlib.contextmanager
def short_training(job: TrainJob) -> Iterator[Training]:
    """The training of a job on a few of its tiles."""
    plan = resolve(job, Events())
    tiles = [LoadedTiles(plan.tiles, split, memory_for_tiles_bytes()) for split in ("training", "validation")]
    for part in tiles:
        part.records = part.records[:TIMED_TILES]
    with open_epoch_log(job.output, plan.class_names, "") as log:
        yield Training(plan, starting_network(plan, Events()), *tiles, log, Events())


def without_objects(tiles: Path, copy: Path) -> Path:
    """The same tiles, which say nothing of single objects."""
    shutil.copytree(tiles, copy)
    shutil.rmtree(copy / "objects")
    dataset = copy / DATASET_FILE
    dataset.write_text(json.dumps(json.loads(dataset.read_text(encoding="utf-8")) | {"objects": False}),
                       encoding="utf-8")
    return copy


def test_blocks(tiles: Path) -> npt.NDArray[np.bool_]:
    """Which pixels of the scene no training saw."""
    folder = TilesFolder.open(tiles)
    grid = folder.dataset.grid
    return folder.split_mask("test", grid, Window(0, 0, grid.width, grid.height))


def objects_of(classes: Path, folder: Path) -> Numbers:
    """The buildings that Vectorize classes draws, as numbers on the pixels; shape (height, width)."""
    polygons = folder / f"{classes.stem}.gpkg"
    run(VectorizeJob(str(classes), str(polygons), class_names=("building",)))
    geometries = shapely.from_wkb(pyogrio.raw.read(polygons)[2])
    with rasterio.open(classes) as dataset:
        grid = grid_of(dataset)
    return rasterize(zip(geometries, range(1, len(geometries) + 1)), (grid.height, grid.width),
                     transform=grid.transform, dtype="int32").astype(np.int64)


def kampala_f1(folder: Path, name: str) -> float:
    """Of buildings in another town, over its mosaics."""
    matched, both = 0, 0
    for mosaic in sorted((DATA / "kampala").glob("*.tif")):
        classes, labels = folder / f"{name}_{mosaic.stem}.tif", folder / "kampala.tif"
        run(PredictJob(str(mosaic), str(folder / f"{name}.safetensors"), str(classes)))
        run(LabelJob(str(classes), (VectorSource(str(DATA / "kampala" / "osm_buildings.gpkg")),), SCHEME, str(labels)))
        counts = matches(objects_of(classes, folder), read(objects_path(labels)).astype(np.int64))
        matched, both = matched + counts[0], both + counts[1]
    return 2 * matched / both


def object_f1(found: Numbers, reference: Numbers) -> float:
    """Of objects given as numbers on the same pixels, 0 being none."""
    matched, both = matches(found, reference)
    return 2 * matched / both


def matches(found: Numbers, reference: Numbers) -> tuple[int, int]:
    """How many objects match one to one, and how many there are on both sides together."""
    found_px, reference_px = np.bincount(found.ravel()), np.bincount(reference.ravel())
    common = (found > 0) & (reference > 0)
    pairs, shared_px = np.unique(found[common] * len(reference_px) + reference[common], return_counts=True)
    one, other = np.divmod(pairs, len(reference_px))
    large = (found_px[one] >= NOISE_PX) & (reference_px[other] >= NOISE_PX)
    same = large & (shared_px >= MATCH_IOU * (found_px[one] + reference_px[other] - shared_px))
    count = np.count_nonzero(found_px[1:] >= NOISE_PX) + np.count_nonzero(reference_px[1:] >= NOISE_PX)
    return min(len(np.unique(one[same])), len(np.unique(other[same]))), int(count)


def iou(one: npt.NDArray[np.bool_], other: npt.NDArray[np.bool_]) -> float:
    """Intersection over union of two masks."""
    return float((one & other).sum() / (one | other).sum())


def read(path: Path) -> npt.NDArray:
    """The first band of a raster."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


if __name__ == "__main__":
    main()
