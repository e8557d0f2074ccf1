"""Places that no training saw: train on two of three scenes, judge buildings on the third, each in turn.

    make bench-cities
    build/test-env/bin/python test/benchmarks/bench_cities.py --seeds 0 --seconds 190

Banepa, and the two mosaics of Kampala, all averaged to 0.3 m (nominal). A training gets ``--seconds`` on two cores,
which is twice as many seconds of processor time: epochs are chosen by what one epoch takes of it (measured once for
two scenes), so that other work on the computer changes nothing. Defaults everywhere else, but for early stopping. The
left-out scene is predicted whole.

- ``mean_iou_190s``, ``mean_iou_600s``: building IoU, mean over the three scenes and the seeds;
- ``mean_object_f1_190s``, ``mean_object_f1_600s``: single buildings as Vectorize classes draws them, IoU 0.5.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/cities.json``: means, and one entry for each run.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(Path(__file__).parent))

from bench_banepa import print_log  # noqa: E402
from bench_objects import DATA, OUTPUT, SCHEME, iou, object_f1, objects_of, read, run  # noqa: E402

from contract.jobs import LabelJob, PredictJob, TilesJob, TrainJob, VectorSource  # noqa: E402
from contract.protocol import Event  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids.object_raster import objects_path  # noqa: E402
from core.worker.events import Events  # noqa: E402

CORES = 2
PIXEL_SIZE_M = 0.3  # the nominal ones differ on the ground, by latitude
SECONDS = (190, 600)
SEEDS = (0, 1, 2)
# Imagery, how many of its pixels a side become one, buildings.
CITIES = {
    "banepa": (DATA / "banepa" / "imagery.tif", 2, DATA / "banepa" / "osm_buildings.geojson"),
    "kampala_0": (DATA / "kampala" / "kampala_0.tif", 4, DATA / "kampala" / "osm_buildings.gpkg"),
    "kampala_1": (DATA / "kampala" / "kampala_1.tif", 4, DATA / "kampala" / "osm_buildings.gpkg"),
}


def main() -> None:
    """Run every scene, seed and length of training; print one table, write the figures."""
    options = _options()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    runs: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (imagery, factor, buildings) in CITIES.items():
            make_city(Path(folder) / name, imagery, factor, buildings)
        for seed in options.seeds:
            for seconds in options.seconds:
                for unseen in CITIES:
                    runs.append({"unseen": unseen, "seed": seed, "seconds": seconds,
                                 **judge(Path(folder), unseen, seed, seconds)})
                    print(runs[-1], flush=True)
                    write_figures(runs, options.output)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--seconds", type=int, nargs="+", default=SECONDS, help="of a training on two cores")
    parser.add_argument("--output", type=Path, default=OUTPUT / "cities.json")
    return parser.parse_args()


def write_figures(runs: list[dict[str, object]], output: Path) -> None:
    """The means of what there is so far, and every run."""
    figures: dict[str, object] = {}
    for seconds in sorted({entry["seconds"] for entry in runs}):  # type: ignore[type-var]
        for key in ("iou", "object_f1"):
            values = [entry[key] for entry in runs if entry["seconds"] == seconds]
            figures[f"mean_{key}_{seconds}s"] = float(np.mean(values))  # type: ignore[arg-type]
    output.write_text(json.dumps({**figures, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print(figures, flush=True)


def make_city(folder: Path, imagery: Path, factor: int, buildings: Path) -> None:
    """Imagery at 0.3 m, labels and tiles of one scene."""
    folder.mkdir()
    coarsen(imagery, folder / "imagery.tif", factor)
    run(LabelJob(str(folder / "imagery.tif"), (VectorSource(str(buildings)),), SCHEME, str(folder / "labels.tif")))
    run(TilesJob(str(folder / "imagery.tif"), str(folder / "labels.tif"), str(folder / "tiles"),
                 validation_fraction=0.2, test_fraction=0.0, pixel_size_m=PIXEL_SIZE_M))


def coarsen(source: Path, target: Path, factor: int) -> None:
    """Every ``factor`` by ``factor`` pixels become one; what no pixel covers stays masked."""
    with rasterio.open(source) as dataset:
        width, height = dataset.width // factor, dataset.height // factor
        image = dataset.read([1, 2, 3], out_shape=(3, height, width), resampling=Resampling.average)
        mask = dataset.dataset_mask(out_shape=(height, width))
        transform = dataset.transform * rasterio.Affine.scale(dataset.width / width, dataset.height / height)
        profile = {"driver": "GTiff", "width": width, "height": height, "count": 3, "dtype": "uint8",
                   "crs": dataset.crs, "transform": transform, "tiled": True, "photometric": "rgb"}
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(target, "w", **profile) as coarse:
            coarse.write(image)
            coarse.write_mask(mask)


def judge(folder: Path, unseen: str, seed: int, seconds: int) -> dict[str, float]:
    """Train on the other scenes and predict the one left out."""
    learnt = [folder / name / "tiles" for name in CITIES if name != unseen]
    model = folder / "model.safetensors"
    epochs = epochs_in(CORES * seconds, tuple(learnt))
    spent = train(learnt, model, seed, epochs, print_log)
    found, object_found = judged(folder, unseen, model)
    return {"iou": found, "object_f1": object_found, "epochs": epochs, "training_s": spent / CORES}


def judged(folder: Path, place: str, model: Path) -> tuple[float, float]:
    """Building IoU and object F1 of a model on a whole scene."""
    classes = folder / "classes.tif"
    run(PredictJob(str(folder / place / "imagery.tif"), str(model), str(classes)))
    labels = folder / "reference.tif"  # on the grid of the classes, whose pixels are those of the model
    run(LabelJob(str(classes), (VectorSource(str(CITIES[place][2])),), SCHEME, str(labels)))
    reference = read(objects_path(labels)).astype(np.int64)
    known = read(labels) != 255
    return (iou((read(classes) == 1) & known, (read(labels) == 1) & known),
            object_f1(objects_of(classes, folder), reference))


def epochs_in(processor_seconds: float, tiles: tuple[Path, ...]) -> int:
    """How many epochs on these tiles take so many seconds of processor time, what begins and ends them included."""
    one, epoch = processor_seconds_of(tiles)
    return max(1, round((processor_seconds - (one - epoch)) / epoch))


@functools.cache
def processor_seconds_of(tiles: tuple[Path, ...]) -> tuple[float, float]:
    """What a training of one epoch takes, and an epoch of it."""
    with tempfile.TemporaryDirectory() as folder:
        # The first loads libraries; the others differ by what two epochs take.
        _, one, three = (train(tiles, Path(folder) / "model.safetensors", SEEDS[0], epochs) for epochs in (1, 1, 3))
    return one, (three - one) / 2


def train(tiles: Sequence[Path], model: Path, seed: int, epochs: int,
          say: Callable[[Event], None] = lambda event: None, initial_model: str = "") -> float:
    """Train a model with the defaults; seconds of processor time that it took."""
    started = time.process_time()
    run_job(TrainJob(str(tiles[0]), str(model), additional_tiles=tuple(map(str, tiles[1:])), epochs=epochs,
                     patience_epochs=0, seed=seed, initial_model=initial_model), Events(say))
    return time.process_time() - started


if __name__ == "__main__":
    main()
