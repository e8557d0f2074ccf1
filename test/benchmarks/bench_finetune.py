"""From a starter or from ImageNet: the same short training on a tenth of a scene's labels, judged on the rest of it.

    make bench-finetune

The scene is Kampala_1 at 0.3 m, of 256 × 256 pixels. The starter that ships has learnt from it, so that another one is
trained here, with the same network, on Banepa and Kampala_0 alone. Labels are kept in a square of a tenth of the scene,
in another corner for each seed; a fifth of that chooses the best epoch. Both trainings take the same tiles, epochs and
seed, which is the same work. Judged is what lies outside the square.

- ``iou_from_starter``, ``iou_from_imagenet``: building IoU, mean over the seeds;
- ``iou_of_starter``: of the starter as it is, without a label of the place.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/finetune.json``: means, and one entry for each seed.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from bench_cities import CITIES, PIXEL_SIZE_M, coarsen, make_city
from bench_objects import DATA, OUTPUT, SCHEME, iou, read, run

from contract.jobs import LabelJob, PredictJob, TilesJob, TrainJob, VectorSource
from core.grids.object_raster import objects_path

PLACE = "kampala_1"
LABELLED_SHARE = 0.1
TILE_PX = 64
SEEDS = (0, 1, 2)


def main() -> None:
    """Train the starter, then both trainings of every seed; print and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--starter-epochs", type=int, default=8)
    parser.add_argument("--starter", type=Path, help="one that this benchmark kept, in place of training it again")
    parser.add_argument("--epochs", type=int, default=TrainJob.epochs, help="of each of the trainings compared")
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        starter = options.starter or train_starter(folder, options.starter_epochs)
        make_place(folder)
        runs = [compare(folder, starter, seed, options.epochs) for seed in options.seeds]
    means = {key: float(np.mean([entry[key] for entry in runs])) for key in runs[0] if key.startswith("iou")}
    figures = {**means, "starter_epochs": options.starter_epochs, "epochs": options.epochs,
               "seconds": time.monotonic() - started, "runs": runs}
    (OUTPUT / "finetune.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


def train_starter(folder: Path, epochs: int) -> Path:
    """A model of buildings that has never seen the place."""
    others = [name for name in CITIES if name != PLACE]
    for name in others:
        make_city(folder / name, *CITIES[name])
    first, *further = (str(folder / name / "tiles") for name in others)
    model = OUTPUT / "finetune_starter.safetensors"
    run(TrainJob(first, str(model), additional_tiles=tuple(further), epochs=epochs, patience_epochs=0))
    return model


def make_place(folder: Path) -> None:
    """Imagery and all labels of the place."""
    imagery, factor, buildings = CITIES[PLACE]
    coarsen(imagery, folder / "imagery.tif", factor)
    run(LabelJob(str(folder / "imagery.tif"), (VectorSource(str(buildings)),), SCHEME, str(folder / "labels.tif")))


def compare(folder: Path, starter: Path, seed: int, epochs: int) -> dict[str, float]:
    """Both trainings of one seed, and the starter as it is, on what neither of them had labels of."""
    place = folder / f"seed_{seed}"
    place.mkdir()
    known = keep_a_tenth(folder / "labels.tif", place / "labels.tif", seed)
    run(TilesJob(str(folder / "imagery.tif"), str(place / "labels.tif"), str(place / "tiles"), tile_size_px=TILE_PX,
                 validation_fraction=0.2, test_fraction=0.0, minimum_labelled_share=0.1, pixel_size_m=PIXEL_SIZE_M,
                 seed=seed))
    models = {"iou_of_starter": starter}
    for key, initial in (("iou_from_starter", str(starter)), ("iou_from_imagenet", "")):
        models[key] = place / f"{key}.safetensors"
        run(TrainJob(str(place / "tiles"), str(models[key]), initial_model=initial, epochs=epochs, patience_epochs=0,
                     seed=seed))
    labels = read(folder / "labels.tif")
    judged = (labels != 255) & ~known
    figures: dict[str, float] = {"seed": seed, "labelled_share": float(known.mean())}
    for key, model in models.items():
        run(PredictJob(str(folder / "imagery.tif"), str(model), str(place / f"{key}.tif")))
        figures[key] = iou((read(place / f"{key}.tif") == 1) & judged, (labels == 1) & judged)
    print(figures, flush=True)
    return figures


def keep_a_tenth(labels: Path, kept: Path, seed: int) -> npt.NDArray[np.bool_]:
    """Labels, and objects beside them, of one corner alone; where it is."""
    with rasterio.open(labels) as dataset:
        known = np.zeros(dataset.shape, bool)
        rows, columns = (round(size * LABELLED_SHARE**0.5) for size in dataset.shape)
        known[:rows, :columns] = True
        known = np.rot90(known, seed)
        write_masked(labels, kept, known, 255)
    write_masked(Path(objects_path(labels)), Path(objects_path(kept)), known, 0)
    return known


def write_masked(source: Path, target: Path, known: npt.NDArray[np.bool_], elsewhere: int) -> None:
    """A copy, tags included, that holds ``elsewhere`` wherever nothing is known."""
    with rasterio.open(source) as dataset:
        values, profile, tags = dataset.read(1), dataset.profile, dataset.tags()
    with rasterio.open(target, "w", **profile) as copy:
        copy.write(np.where(known, values, elsewhere).astype(values.dtype), 1)
        copy.update_tags(**tags)


if __name__ == "__main__":
    main()
