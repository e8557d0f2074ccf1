"""Single buildings: how many of OpenStreetMap's are found one by one, with and without the head that tells them apart.

    make bench-objects

Banepa averaged to 0.3 m (nominal), blocks for test (20 %) and validation (10 %) chosen by the tiles step, three seeds.
Two networks of the same tiles, steps and seed: one with the object head, one without, whose connected pieces are its
objects. What is judged is what Vectorize classes draws by default, put back on the pixels of the test blocks; an object
is found where it overlaps one of OpenStreetMap's by half of both (IoU 0.5), one to one. Kampala is another town, which
no training saw.

- ``object_f1``, ``object_f1_plain``: of both networks; ``object_f1_ratio``: the one divided by the other.
- ``pixel_iou_change``: points of building IoU that the network with the head is better.
- ``ceiling_f1``: OpenStreetMap's own buildings as one mask, taken apart by what is connected.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/objects.json``, means over the seeds and one entry for each run.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
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

from contract.classes import load_scheme  # noqa: E402
from contract.jobs import LabelJob, PredictJob, TilesJob, TrainJob, VectorizeJob, VectorSource  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids.object_raster import objects_path  # noqa: E402
from core.grids.rasters import grid_of  # noqa: E402
from core.tiling.dataset_json import DATASET_FILE  # noqa: E402
from core.tiling.tiles_folder import TilesFolder  # noqa: E402
from core.worker.events import Events  # noqa: E402

DATA = REPOSITORY.parent / "shared" / "data"
OUTPUT = REPOSITORY / "bench_output"
SCHEME = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
SEEDS = (0, 1, 2)
EPOCHS = 12
SMALLEST_PX = 9
MATCH_IOU = 0.5

Numbers = npt.NDArray[np.int64]


def main() -> None:
    """Run all seeds, print one table, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    runs = []
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            runs.append({"seed": seed, **run_seed(Path(folder), seed)})
    figures = {name: float(np.mean([run[name] for run in runs])) for name in runs[0] if name != "seed"}
    (OUTPUT / "objects.json").write_text(json.dumps({**figures, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print("\nSingle buildings of Banepa, 0.3 m, test blocks")
    for name, value in figures.items():
        print(f"  {name:<26} {value:10.3f}")
    print("  to reach: object_f1_ratio 2, object_f1 0.40, pixel_iou_change -0.5")


def run_seed(folder: Path, seed: int) -> dict[str, float]:
    """Both networks of one seed."""
    imagery, labels, tiles = folder / "imagery.tif", folder / "labels.tif", folder / "tiles"
    halve(DATA / "banepa" / "imagery.tif", str(imagery))
    run(LabelJob(str(imagery), (VectorSource(str(DATA / "banepa" / "osm_buildings.geojson")),), SCHEME, str(labels)))
    run(TilesJob(str(imagery), str(labels), str(tiles), validation_fraction=0.1, test_fraction=0.2, seed=seed))
    plain_tiles = without_objects(tiles, folder / "plain_tiles")
    test = test_blocks(tiles)
    reference = np.where(test, read(objects_path(labels)), 0).astype(np.int64)
    found, seconds, predict_s = {}, {}, {}
    for name, used in (("objects", tiles), ("plain", plain_tiles)):
        model, classes = folder / f"{name}.safetensors", folder / f"{name}.tif"
        seconds[name] = run(TrainJob(str(used), str(model), epochs=EPOCHS, patience_epochs=0, seed=seed))
        predict_s[name] = run(PredictJob(str(imagery), str(model), str(classes)))
        found[name] = np.where(test, objects_of(classes, folder), 0)
    pixel_iou = {name: iou((read(folder / f"{name}.tif") == 1) & test, reference > 0) for name in found}
    f1 = {name: object_f1(objects, reference) for name, objects in found.items()}
    kampala = {name: kampala_f1(folder, name) for name in found}
    return {
        "object_f1": f1["objects"], "object_f1_plain": f1["plain"], "object_f1_ratio": f1["objects"] / f1["plain"],
        "pixel_iou": pixel_iou["objects"], "pixel_iou_change": 100 * (pixel_iou["objects"] - pixel_iou["plain"]),
        "ceiling_f1": object_f1(ndimage.label(reference > 0)[0], reference),
        "kampala_object_f1": kampala["objects"], "kampala_object_f1_plain": kampala["plain"],
        "training_s": seconds["objects"], "training_s_ratio": seconds["objects"] / seconds["plain"],
        "prediction_s_ratio": predict_s["objects"] / predict_s["plain"],
    }


def run(job: object) -> float:
    """The seconds that a job takes."""
    started = time.monotonic()
    run_job(job, Events(print_log))  # type: ignore[arg-type]
    return time.monotonic() - started


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
    large = (found_px[one] >= SMALLEST_PX) & (reference_px[other] >= SMALLEST_PX)
    same = large & (shared_px >= MATCH_IOU * (found_px[one] + reference_px[other] - shared_px))
    count = np.count_nonzero(found_px[1:] >= SMALLEST_PX) + np.count_nonzero(reference_px[1:] >= SMALLEST_PX)
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
