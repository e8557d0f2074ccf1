"""A model that learns from its own map of a place without labels: how good it is there before and after.

    make bench-adapt
    build/test-env/bin/python test/benchmarks/bench_adapt.py --seeds 0 --seconds 60

The scenes of ``bench_cities``: a model learns from two of them for ``--seconds`` on two cores and maps the third, as
``urbanseg:adaptmodel`` does: with eight views, outlines drawn, nothing labelled where its confidence is below the
default. Then it goes on learning, from these tiles alone and from them beside those of before. All three models map the
third scene, whose buildings none has seen a label of.

- ``iou_before``, ``iou_alone``, ``iou_with_tiles``: building IoU, mean over scenes and seeds;
- ``object_f1_…``: single buildings as Vectorize classes draws them, IoU 0.5.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/adapt.json``: means, and one entry for each run.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
from bench_cities import CITIES, CORES, PIXEL_SIZE_M, epochs_in, judged, make_city, train
from bench_objects import DATA, OUTPUT, SCHEME, run

from contract.jobs import LabelJob, PredictJob, TilesJob, VectorizeJob, VectorSource

VALIDATION_SHARE = 0.2  # as adaptmodel has it where there are no tiles of before


def main() -> None:
    """Every scene and seed; print and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=(0, 1))
    parser.add_argument("--seconds", type=int, default=60, help="of the first training, on two cores")
    parser.add_argument("--epochs", type=int, default=10, help="of the trainings on the model's map")
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    runs: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, city in CITIES.items():
            make_city(folder / name, *city)
        for seed in options.seeds:
            for place in CITIES:
                runs.append({"place": place, "seed": seed,
                             **adapted(folder, place, seed, options.seconds, options.epochs)})
                print(runs[-1], flush=True)
                write_figures(runs)


def write_figures(runs: list[dict[str, object]]) -> None:
    """The means of what there is so far, and every run."""
    keys = [key for key in runs[0] if key.startswith(("iou", "object_f1"))]
    means = {key: float(np.mean([entry[key] for entry in runs])) for key in keys}  # type: ignore[arg-type]
    (OUTPUT / "adapt.json").write_text(json.dumps({**means, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print(means, flush=True)


def adapted(folder: Path, place: str, seed: int, seconds: int, epochs: int) -> dict[str, float]:
    """IoU and object F1 at a place before, after its own map alone, and after that beside the tiles of before."""
    learnt = [folder / name / "tiles" for name in CITIES if name != place]
    models = {name: folder / f"{name}.safetensors" for name in ("before", "alone", "with_tiles")}
    train(learnt, models["before"], seed, epochs_in(CORES * seconds, tuple(learnt)))
    own = tiles_of_the_map(folder, place, models["before"], VALIDATION_SHARE)
    train([own], models["alone"], seed, epochs, initial_model=str(models["before"]))
    own = tiles_of_the_map(folder, place, models["before"], 0.0)
    train([*learnt, own], models["with_tiles"], seed, epochs, initial_model=str(models["before"]))
    figures = {}
    for name, model in models.items():
        figures[f"iou_{name}"], figures[f"object_f1_{name}"] = judged(folder, place, model)
    return figures


def tiles_of_the_map(folder: Path, place: str, model: Path, validation_share: float) -> Path:
    """Tiles whose labels are what a model says of a place, where it is sure."""
    imagery, tiles = str(folder / place / "imagery.tif"), folder / "own_tiles"
    classes, confidence, polygons, labels = (str(folder / name) for name in (
        "own.tif", "own_confidence.tif", "own.gpkg", "own_labels.tif"))
    run(PredictJob(imagery, str(model), classes, confidence_output=confidence, test_time_augmentation=True))
    run(VectorizeJob(classes, polygons))
    run(LabelJob(classes, (VectorSource(polygons),), SCHEME, labels, class_field="class_name"))
    run(TilesJob(imagery, labels, str(tiles), confidence=confidence, validation_fraction=validation_share,
                 test_fraction=0.0, pixel_size_m=PIXEL_SIZE_M))
    return tiles


if __name__ == "__main__":
    main()
