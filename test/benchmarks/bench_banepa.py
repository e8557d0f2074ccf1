"""Building IoU on blocks of Banepa that the training never saw: the whole chain with the algorithms' defaults.

    make bench-banepa

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. The imagery is halved to 0.3 m, as
one would with the Warp tool: a tile then shows whole buildings with their surroundings. Blocks for test (20 %) and
validation (10 %) are chosen by the tiles step, the figure comes from the evaluation step. Writes
``bench_output/banepa.json``.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import rasterio
from rasterio.enums import Resampling

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.jobs import EvaluateJob, LabelJob, PredictJob, TilesJob, TrainJob, VectorSource  # noqa: E402
from contract.protocol import Event, Log  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.worker.events import Events  # noqa: E402

DATA = REPOSITORY.parent / "shared" / "data" / "banepa"
OUTPUT = REPOSITORY / "bench_output"
EPOCHS = 12
TRAINING_LIMIT_S = 600


def main() -> None:
    """Run the chain, print one table, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = run_chain(Path(folder))
    (OUTPUT / "banepa.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print("\nBanepa, building against the rest, 0.3 m")
    for name, value in figures.items():
        print(f"  {name:<24} {value:10.3f}")
    print(f"  to reach: building_iou 0.780 within {TRAINING_LIMIT_S} s of training on 2 cores")


def run_chain(folder: Path) -> dict[str, float]:
    """Label, tile, train, predict, evaluate; the figures of the test blocks."""
    imagery, labels, tiles, model, classes = (
        str(folder / name) for name in ("imagery.tif", "labels.tif", "tiles", "model.safetensors", "classes.tif"))
    halve(DATA / "imagery.tif", imagery)
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
    report = folder / "report.json"
    jobs = {
        "label": LabelJob(imagery, (VectorSource(str(DATA / "osm_buildings.geojson")),), scheme, labels),
        "tiles": TilesJob(imagery, labels, tiles, validation_fraction=0.1, test_fraction=0.2),
        "train": TrainJob(tiles, model, epochs=EPOCHS),
        "predict": PredictJob(imagery, model, classes),
        "evaluate": EvaluateJob(classes, str(folder / "report.html"), str(report), reference_raster=labels,
                                tiles_folder=tiles),
    }
    seconds = {}
    for name, job in jobs.items():
        started = time.monotonic()
        run_job(job, Events(print_log))
        seconds[name] = time.monotonic() - started
    result = json.loads(report.read_text(encoding="utf-8"))
    return {
        "building_iou": result["classes"]["building"]["iou"],
        "building_f1": result["classes"]["building"]["f1"],
        "overall_accuracy": result["overall_accuracy"],
        "training_s": seconds["train"],
        "chain_s": sum(seconds.values()),
    }


def halve(source: Path, target: str) -> None:
    """Every two by two pixels become one."""
    with rasterio.open(source) as dataset:
        width, height = dataset.width // 2, dataset.height // 2
        image = dataset.read(out_shape=(dataset.count, height, width), resampling=Resampling.average)
        transform = dataset.transform * rasterio.Affine.scale(dataset.width / width, dataset.height / height)
        profile = {"driver": "GTiff", "width": width, "height": height, "count": dataset.count,
                   "dtype": dataset.dtypes[0], "crs": dataset.crs, "transform": transform, "tiled": True}
        with rasterio.open(target, "w", **profile) as halved:
            halved.write(image)


def print_log(event: Event) -> None:
    """What the steps say, without their progress."""
    if isinstance(event, Log):
        print(event.message, flush=True)


if __name__ == "__main__":
    main()
