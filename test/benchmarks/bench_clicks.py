"""Click where it is wrong: twenty clicks on Kampala, a place that the model never saw, and what they cost at home.

    make bench-clicks
    build/test-env/bin/python test/benchmarks/bench_clicks.py --seeds 0 1 2

A model is trained once on Banepa at 0.3 m (nominal), blocks for test (20 %) and validation (10 %) left out, and kept in
``build/clicks``. It maps the larger mosaic of Kampala at 0.3 m. A user clicks at the deepest pixel of each of the
twenty largest connected errors, and says what is there. The model learns that with the defaults of *Learn from clicks*,
once with the tiles of its training and once without them. Each seed draws other pieces in another order.

- ``points_gained``: points of mean IoU, other and building, over the clicked scene;
- ``points_lost_elsewhere``: points of mean IoU that the worst of Banepa's test tiles loses; ``mean_lost_elsewhere``:
  that all of them lose on average (negative: gain);
- ``points_gained_unclicked``: in the other mosaic of Kampala, on which nobody clicked;
- ``learning_s``, ``learning_processor_s``: seconds of the step without the prediction, and those of the processor;
- ``miou_before_kampala_0``, ``miou_before_kampala_1``: points of mean IoU of the model before.

The figures with tiles are the headline, those without end in ``_without_tiles``; all are means over the seeds, but
``points_lost_elsewhere``, which is the worst of all. Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap
contributors, ODbL 1.0. Writes ``bench_output/clicks.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import rasterio
import shapely
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(Path(__file__).parent))

from bench_cities import CITIES, coarsen  # noqa: E402
from bench_objects import DATA, OUTPUT, SCHEME, read, run  # noqa: E402

from contract.jobs import LabelJob, LearnClicksJob, PredictJob, TilesJob, TrainJob, VectorSource  # noqa: E402
from core.evaluating.metrics import class_metrics, confusion_matrix  # noqa: E402
from core.grids.rasters import grid_of  # noqa: E402
from core.tiling.tiles_folder import TilesFolder  # noqa: E402

KEPT = REPOSITORY / "build" / "clicks"
CLICKED, UNCLICKED = "kampala_0", "kampala_1"
CLICKS = 20
SEEDS = (0, 1, 2)
EPOCHS = 37  # ten minutes on two cores


@dataclass(frozen=True)
class Place:
    """Imagery of a place at 0.3 m, and labels on the grid of its maps."""

    folder: Path
    buildings: Path

    @property
    def imagery(self) -> Path:
        return self.folder / "imagery.tif"

    @property
    def labels(self) -> Path:
        return self.folder / "labels.tif"

    def label(self, raster: Path) -> None:
        """Make the labels on the grid of a raster, once."""
        if not self.labels.exists():
            run(LabelJob(str(raster), (VectorSource(str(self.buildings)),), SCHEME, str(self.labels)))


def main() -> None:
    """Run every seed with and without tiles; print and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="of the model, where there is none yet")
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    places = {name: make_place(name) for name in CITIES}
    model, tiles = trained(places["banepa"], options.epochs)
    with tempfile.TemporaryDirectory() as temporary:
        before = judge(model, places, tiles, Path(temporary))
        write_clicks(places[CLICKED], Path(temporary) / f"{CLICKED}.tif", Path(temporary) / "clicks.gpkg")
        runs = []
        for seed in options.seeds:
            for used in (str(tiles), ""):
                runs.append({"seed": seed, "tiles": bool(used),
                             **learnt(model, used, seed, places, tiles, Path(temporary), before)})
                print(runs[-1], flush=True)
    figures = {**summary(runs, True, ""), **summary(runs, False, "_without_tiles"),
               **{f"miou_before_{name}": float(before[name]) for name in (CLICKED, UNCLICKED)}, "runs": runs}
    (OUTPUT / "clicks.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


def make_place(name: str) -> Place:
    """Made once."""
    imagery, factor, buildings = CITIES[name]
    place = Place(KEPT / name, buildings)
    if not place.imagery.exists():
        place.folder.mkdir(parents=True, exist_ok=True)
        coarsen(imagery, place.imagery, factor)
    return place


def trained(place: Place, epochs: int) -> tuple[Path, Path]:
    """A model of the place and its tiles, trained once."""
    model, tiles = place.folder / "model.safetensors", place.folder / "tiles"
    place.label(place.imagery)
    if not tiles.exists():
        run(TilesJob(str(place.imagery), str(place.labels), str(tiles), validation_fraction=0.1, test_fraction=0.2))
    if not model.exists():
        run(TrainJob(str(tiles), str(model), epochs=epochs, patience_epochs=0))
    return model, tiles


def write_clicks(place: Place, classes: Path, points: Path) -> None:
    """A layer of points in the twenty largest connected errors of a map, each where the error is deepest."""
    found, labels = read(classes), read(place.labels)
    numbers, _ = ndimage.label((found != labels) & (labels != 255))
    deep = ndimage.distance_transform_edt(np.pad(numbers > 0, 1))[1:-1, 1:-1]
    largest = np.argsort(-np.bincount(numbers.ravel())[1:], kind="stable")[:CLICKS] + 1
    rows, columns = np.array(ndimage.maximum_position(deep, numbers, largest)).T
    with rasterio.open(classes) as dataset:
        grid = grid_of(dataset)
    geometries = shapely.to_wkb(shapely.points(*grid.coordinates(columns + 0.5, rows + 0.5)))
    pyogrio.raw.write(points, geometries, [labels[rows, columns].astype(np.int32)], ["class"], driver="GPKG",
                      crs=grid.crs.to_wkt(), geometry_type="Point", layer="clicks")


def learnt(model: Path, used_tiles: str, seed: int, places: dict[str, Place], tiles: Path, folder: Path,
           before: dict[str, npt.NDArray[np.float64]]) -> dict[str, float]:
    """Learn the clicks, and compare what the new model says with what the old one did."""
    new = folder / "new.safetensors"
    started, spent = time.monotonic(), time.process_time()
    run(LearnClicksJob(str(model), str(places[CLICKED].imagery), VectorSource(str(folder / "clicks.gpkg")), str(new),
                       tiles_folder=used_tiles, seed=seed, device="cpu"))
    seconds, processor_s = time.monotonic() - started, time.process_time() - spent
    after = judge(new, places, tiles, folder)
    lost = before["tiles"] - after["tiles"]
    return {"points_gained": float(after[CLICKED] - before[CLICKED]),
            "points_gained_unclicked": float(after[UNCLICKED] - before[UNCLICKED]),
            "points_lost_elsewhere": float(lost.max()), "mean_lost_elsewhere": float(lost.mean()),
            "learning_s": seconds, "learning_processor_s": processor_s}


def judge(model: Path, places: dict[str, Place], tiles: Path,
          folder: Path) -> dict[str, npt.NDArray[np.float64]]:
    """Points of mean IoU of both mosaics of Kampala, and of each test tile of Banepa."""
    figures = {}
    for name, place in places.items():
        run(PredictJob(str(place.imagery), str(model), str(folder / f"{name}.tif"), device="cpu"))
        place.label(folder / f"{name}.tif")
        figures[name] = np.array(100 * miou(read(folder / f"{name}.tif"), read(place.labels)))
    classes, labels = read(folder / "banepa.tif"), read(places["banepa"].labels)
    parts = [np.s_[tile.row_px:tile.row_px + tile.height_px, tile.column_px:tile.column_px + tile.width_px]
             for tile in TilesFolder.open(tiles).tiles("test")]
    return {**figures, "tiles": np.array([100 * miou(classes[part], labels[part]) for part in parts])}


def miou(found: npt.NDArray[np.uint8], labels: npt.NDArray[np.uint8]) -> float:
    """Mean IoU of the classes that are there."""
    known = labels != 255
    metrics = class_metrics(confusion_matrix(labels[known], found[known], len(SCHEME["classes"])))
    return float(np.nanmean([item.iou for item in metrics]))


def summary(runs: list[dict[str, float]], tiles: bool, ending: str) -> dict[str, float]:
    """The figures of all seeds."""
    alike = [entry for entry in runs if entry["tiles"] == tiles]
    means = {f"{name}{ending}": float(np.mean([entry[name] for entry in alike]))
             for name in alike[0] if name not in ("seed", "tiles")}
    worst = max(entry["points_lost_elsewhere"] for entry in alike)
    return {**means, f"points_lost_elsewhere{ending}": worst}


if __name__ == "__main__":
    main()
