"""What OpenStreetMap as an input is worth: Banepa mapped from imagery alone, and with an old map beside it.

    make bench-fusion

Truth: the buildings of OpenStreetMap. Input: a damaged copy of them, 30 % removed at random and the rest shifted by up
to a metre; a harder copy lacks 50 %. Imagery averaged to 0.6 m (nominal), tiles of 128 pixels. All contestants get the
same tiles, steps and schedule, each with three seeds; a training sees OSM hidden in 30 % of its tiles, the plugin's
default. Curves are those of validation blocks, final figures those of test blocks, in pixels that no training saw.

- ``accuracy_gain_points``: overall accuracy of the plugin's default fusion beyond imagery alone.
- ``iterations_ratio``: share of the steps after which it has reached imagery's final accuracy.
- ``loss_without_osm_points``: mean IoU that the same model loses beneath imagery alone when OSM is withheld.

Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/fusion.json``.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import rasterio
import shapely
import torch
from rasterio.enums import Resampling

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.jobs import (  # noqa: E402
    EvaluateJob,
    LabelJob,
    OsmChannelsJob,
    PredictJob,
    TilesJob,
    TrainJob,
    VectorSource,
)
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids import geodesy  # noqa: E402
from core.worker.events import Events  # noqa: E402
from models.fusion import DEFAULT_FUSION  # noqa: E402
from models.model_file import load_card  # noqa: E402

DATA = REPOSITORY.parent / "shared" / "data" / "banepa"
OUTPUT = REPOSITORY / "bench_output"
SHRINK = 4
TILE_PX = 128
EPOCHS = 12
SEEDS = (0, 1, 2)
DAMAGE_SEED = 0
LARGEST_SHIFT_M = 1.0
COPIES = {"old": 0.3, "harder": 0.5}  # share of the buildings that is missing


@dataclass(frozen=True)
class Contestant:
    """``copy`` is the damaged map that it gets, ``fusion`` how."""

    title: str
    copy: str = "old"
    representation: str = "binary"
    fusion: str = "none"


CONTESTANTS = (
    Contestant("imagery alone"),
    Contestant("FuseNet, binary", fusion="fusenet"),
    Contestant("FuseNet, signed distance", "old", "distance", "fusenet"),
    Contestant("residual correction, binary", fusion="residual_correction"),
    Contestant("residual correction, signed distance", "old", "distance", "residual_correction"),
    Contestant("harder copy: default fusion, binary", "harder", "binary", DEFAULT_FUSION),
)
IMAGERY = CONTESTANTS[0]
DEFAULT = next(item for item in CONTESTANTS if item.fusion == DEFAULT_FUSION)


@dataclass(frozen=True)
class Run:
    """One training: its curve of validation accuracy by epoch, and its figures on the test blocks, in percent."""

    accuracy: float
    miou: float
    withheld_accuracy: float
    withheld_miou: float
    curve: list[float]
    steps: int
    seconds: float


def main() -> None:
    """Run all contestants, print the tables, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Path(folder))
        runs = run_all(scene)
        maps = {copy: scene.accuracy_of_map(copy) for copy in COPIES}
    result = figures(runs, maps)
    result["seconds"] = time.monotonic() - started
    (OUTPUT / "fusion.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print_tables(result)


def run_all(scene: Scene) -> dict[Contestant, list[Run]]:
    """The runs of every contestant by seed, each on one core and as many at once as there are cores."""
    turns = [(contestant, seed) for seed in SEEDS for contestant in CONTESTANTS]
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn"), torch.set_num_threads, (1,)) as pool:
        done = list(pool.map(scene.run, *zip(*turns)))
    return {contestant: [run for (other, _), run in zip(turns, done) if other == contestant]
            for contestant in CONTESTANTS}


class Scene:
    """Banepa at 0.6 m in a folder: imagery, labels, the damaged maps, tiles."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
        self._imagery, self._labels = self._path("imagery.tif"), self._path("labels.tif")
        shrink(DATA / "imagery.tif", self._imagery)
        truth = VectorSource(str(DATA / "osm_buildings.geojson"))
        self._do(LabelJob(self._imagery, (truth,), self._scheme, self._labels))
        for copy, missing in COPIES.items():
            damage(DATA / "osm_buildings.geojson", self._path(f"{copy}.geojson"), missing)
        for copy, representation in sorted({(item.copy, item.representation) for item in CONTESTANTS}):
            osm = self._osm(copy, representation)
            self._do(OsmChannelsJob(self._imagery, (VectorSource(self._path(f"{copy}.geojson")),), self._scheme, osm,
                                    ("building",), representation))
            self._do(TilesJob(self._imagery, self._labels, self._tiles(copy, representation), TILE_PX,
                              validation_fraction=0.2, test_fraction=0.25, osm_raster=osm))

    def run(self, contestant: Contestant, seed: int) -> Run:
        """Train, predict, evaluate."""
        own = self._folder / f"{CONTESTANTS.index(contestant)}_{seed}"
        own.mkdir()
        model, tiles = str(own / "model.safetensors"), self._tiles(contestant.copy, contestant.representation)
        started = time.monotonic()
        self._do(TrainJob(tiles, model, epochs=EPOCHS, patience_epochs=0, seed=seed, fusion=contestant.fusion))
        seconds = time.monotonic() - started
        training = load_card(model).training
        osm = self._osm(contestant.copy, contestant.representation) if contestant.fusion != "none" else ""
        accuracy, miou = self._evaluate(own, tiles, osm)
        withheld = self._evaluate(own, tiles, "") if osm else (accuracy, miou)
        run = Run(accuracy, miou, *withheld, [100 * epoch["accuracy"] for epoch in training["epochs"]],
                  training["steps"], seconds)
        print(f"{contestant.title}, seed {seed}: accuracy {accuracy:.2f} %, mIoU {miou:.2f} %, without OSM "
              f"{withheld[0]:.2f} %, {withheld[1]:.2f} %; {seconds:.0f} s", flush=True)
        return run

    def accuracy_of_map(self, copy: str) -> float:
        """Overall accuracy in percent of the damaged map itself, taken for a prediction."""
        burnt = self._path(f"{copy}_map.tif")
        self._do(LabelJob(self._imagery, (VectorSource(self._path(f"{copy}.geojson")),), self._scheme, burnt))
        return self._report(self._folder, burnt, self._tiles("old", "binary"))[0]

    def _evaluate(self, own: Path, tiles: str, osm: str) -> tuple[float, float]:
        classes = str(own / "classes.tif")
        self._do(PredictJob(self._imagery, str(own / "model.safetensors"), classes, osm_raster=osm))
        return self._report(own, classes, tiles)

    def _report(self, own: Path, classes: str, tiles: str) -> tuple[float, float]:
        report = own / "report.json"
        self._do(EvaluateJob(classes, str(own / "report.html"), str(report), reference_raster=self._labels,
                             tiles_folder=tiles))
        result = json.loads(report.read_text(encoding="utf-8"))
        return 100 * result["overall_accuracy"], 100 * result["miou"]

    def _do(self, job: object) -> None:
        run_job(job, Events())  # type: ignore[arg-type]

    def _path(self, name: str) -> str:
        return str(self._folder / name)

    def _osm(self, copy: str, representation: str) -> str:
        return self._path(f"{copy}_{representation}.tif")

    def _tiles(self, copy: str, representation: str) -> str:
        return self._path(f"tiles_{copy}_{representation}")


def shrink(source: Path, target: str) -> None:
    """Every ``SHRINK`` by ``SHRINK`` pixels become one."""
    with rasterio.open(source) as dataset:
        width, height = dataset.width // SHRINK, dataset.height // SHRINK
        image = dataset.read(out_shape=(dataset.count, height, width), resampling=Resampling.average)
        transform = dataset.transform @ rasterio.Affine.scale(dataset.width / width, dataset.height / height)
        profile = {"driver": "GTiff", "width": width, "height": height, "count": dataset.count,
                   "dtype": dataset.dtypes[0], "crs": dataset.crs, "transform": transform, "tiled": True}
        with rasterio.open(target, "w", **profile) as shrunk:
            shrunk.write(image)


def damage(source: Path, target: str, missing_share: float) -> None:
    """A copy of a building layer as an old map has it: some are missing, the others are not quite in their place."""
    random = np.random.default_rng(DAMAGE_SEED)
    info, _, wkb, _ = pyogrio.raw.read(source, columns=[])
    geometries = shapely.from_wkb(wkb)
    crs = pyproj.CRS.from_user_input(info["crs"])
    local = geodesy.local_projected_crs(crs, tuple(shapely.total_bounds(geometries)))
    there = pyproj.Transformer.from_crs(crs, local, always_xy=True)
    kept = random.random(len(geometries)) >= missing_share
    angles, lengths_m = random.uniform(0, 2 * np.pi, len(geometries)), random.uniform(0, LARGEST_SHIFT_M,
                                                                                      len(geometries))

    def shifted(geometry: shapely.Geometry, dx: float, dy: float) -> shapely.Geometry:
        moved = shapely.transform(geometry, there.transform, interleaved=False)
        moved = shapely.transform(moved, lambda x, y: (x + dx, y + dy), interleaved=False)
        return shapely.transform(moved, lambda x, y: there.transform(x, y, direction="INVERSE"), interleaved=False)

    copies = [shifted(geometry, length * np.cos(angle), length * np.sin(angle))
              for geometry, angle, length, keep in zip(geometries, angles, lengths_m, kept) if keep]
    tags = np.full(len(copies), "yes", object)
    pyogrio.raw.write(target, shapely.to_wkb(np.array(copies, object)), [tags], ["building"], crs=info["crs"],
                      geometry_type="Unknown", driver="GeoJSON")


def figures(runs: dict[Contestant, list[Run]], maps: dict[str, float]) -> dict:
    """The three keys, and everything they come from."""
    def mean(contestant: Contestant, key: str) -> float:
        return float(np.mean([getattr(run, key) for run in runs[contestant]]))

    ratios = {contestant: iterations_ratio(runs[contestant], runs[IMAGERY]) for contestant in runs}
    return {
        "accuracy_gain_points": mean(DEFAULT, "accuracy") - mean(IMAGERY, "accuracy"),
        "iterations_ratio": ratios[DEFAULT],
        "loss_without_osm_points": mean(IMAGERY, "miou") - mean(DEFAULT, "withheld_miou"),
        "steps": runs[IMAGERY][0].steps,
        "map_accuracy": maps,
        "contestants": [{
            "title": contestant.title,
            "accuracy": mean(contestant, "accuracy"),
            "accuracy_std": float(np.std([run.accuracy for run in runs[contestant]])),
            "gain_points": mean(contestant, "accuracy") - mean(IMAGERY, "accuracy"),
            "miou": mean(contestant, "miou"),
            "iterations_ratio": ratios[contestant],
            "withheld_accuracy": mean(contestant, "withheld_accuracy"),
            "withheld_miou": mean(contestant, "withheld_miou"),
            "training_s": mean(contestant, "seconds"),
            "curves": [run.curve for run in runs[contestant]],
        } for contestant in runs],
    }


def iterations_ratio(runs: list[Run], imagery: list[Run]) -> float:
    """Mean share of the epochs after which imagery's final validation accuracy of the same seed is reached.

    Counted as 1.5 where it never is.
    """
    shares = []
    for run, alone in zip(runs, imagery):
        reached = [epoch for epoch, accuracy in enumerate(run.curve, 1) if accuracy >= alone.curve[-1]]
        shares.append(reached[0] / len(run.curve) if reached else 1.5)
    return float(np.mean(shares))


def print_tables(result: dict) -> None:
    """What users read."""
    print(f"\nBanepa, building against the rest, {result['steps']} steps, mean of {len(SEEDS)} seeds, test blocks; "
          f"{result['seconds'] / 60:.0f} min")
    print(f"  {'':<38} {'accuracy':>14} {'gain':>6} {'mIoU':>6} {'steps':>6} {'without OSM':>14}")
    for row in result["contestants"]:
        print(f"  {row['title']:<38} {row['accuracy']:>7.2f} ± {row['accuracy_std']:.2f} {row['gain_points']:>6.2f} "
              f"{row['miou']:>6.2f} {row['iterations_ratio']:>6.0%} "
              f"{row['withheld_accuracy']:>6.2f}, {row['withheld_miou']:.2f}")
    for copy, accuracy in result["map_accuracy"].items():
        print(f"  the {copy} map by itself: {accuracy:.2f} %")
    for key, wanted in (("accuracy_gain_points", "at least 2.5"), ("iterations_ratio", "at most 0.75"),
                        ("loss_without_osm_points", "at most 1")):
        print(f"  {key:<24} {result[key]:6.2f}  (to reach: {wanted})")


if __name__ == "__main__":
    main()
