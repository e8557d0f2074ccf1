"""Changes of a made town: how much of a known change is found, and how much of what is found is one.

    make bench-changes
    build/test-env/bin/python test/benchmarks/bench_changes.py --seeds 0 1 2

A town of 1500 × 1500 pixels of 0.5 m: houses of 8 to 20 m, roads, fields. Of the map after, some houses are gone, new
ones stand, a road is new and a field was ploughed; all of it lies a pixel to the right and down, and on either map 2 %
of the pixels, drawn one by one, are of any class. What is found with the default tolerance and minimum area is judged
pixel by pixel on the unshifted truth; a change is right where both its classes are.

- ``users_accuracy``: of the ground that is said to have changed, the share that did;
- ``producers_accuracy``: of the ground that changed, the share that is found; both means over the seeds;
- ``objects_appeared``, ``objects_gone``: found ones over true ones, of all seeds.

Writes ``bench_output/changes.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio
from affine import Affine

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.jobs import ChangesJob  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids.class_rasters import new_class_raster  # noqa: E402
from core.grids.rasters import Grid  # noqa: E402
from core.worker.events import Events  # noqa: E402

OUTPUT = REPOSITORY / "bench_output" / "changes.json"
SCHEME = load_scheme(REPOSITORY / "resources" / "schemes" / "urban.json")
OTHER, BUILDING, ROAD, VEGETATION, BARE = 0, 1, 2, 3, 5
SIZE, PIXEL_M, PLOT = 1500, 0.5, 60
NOISE = 0.02
SHIFT_PX = 1

Classes = npt.NDArray[np.uint8]


def main() -> None:
    """Run every seed, print and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=(0, 1, 2))
    runs = [judge(seed) for seed in parser.parse_args().seeds]
    figures = {key: float(np.mean([run[key] for run in runs])) for key in ("users_accuracy", "producers_accuracy")}
    figures |= {f"objects_{key}": sum(run[f"found_{key}"] for run in runs) / sum(run[f"true_{key}"] for run in runs)
                for key in ("appeared", "gone")}
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps({**figures, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print(figures)


def judge(seed: int) -> dict[str, float]:
    """Find the changes of one town, and compare them with what was made."""
    random = np.random.default_rng(seed)
    before, after, appeared, gone = made_town(random)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, classes in (("before", before), ("after", np.roll(after, (SHIFT_PX, SHIFT_PX), (0, 1)))):
            write(folder / f"{name}.tif", with_noise(classes, random))
        started = time.perf_counter()
        run_job(ChangesJob(str(folder / "changes.tif"), str(folder / "changes.gpkg"), str(folder / "report.html"),
                           str(folder / "report.json"), str(folder / "before.tif"), str(folder / "after.tif")),
                Events())
        seconds = time.perf_counter() - started
        with rasterio.open(folder / "changes.tif") as dataset:
            found = np.divmod(dataset.read(1), len(SCHEME.classes))
        objects = json.loads((folder / "report.json").read_text(encoding="utf-8"))["objects"]["building"]
    # What is rolled in at the edges is of the other end of the town.
    inner = (slice(SHIFT_PX, None), slice(SHIFT_PX, None))
    said, true = (found[0] != found[1])[inner], (before != after)[inner]
    right = said & true & (found[0] == before)[inner] & (found[1] == after)[inner]
    run = {"seed": seed, "users_accuracy": float(right.sum() / said.sum()),
           "producers_accuracy": float(right.sum() / true.sum()), "changed_share": float(true.mean()),
           "found_appeared": objects["appeared"], "true_appeared": appeared, "found_gone": objects["gone"],
           "true_gone": gone, "seconds": seconds}
    print(run, flush=True)
    return run


def made_town(random: np.random.Generator) -> tuple[Classes, Classes, int, int]:
    """A town before and after; how many houses appeared and are gone."""
    before = np.full((SIZE, SIZE), OTHER, np.uint8)
    before[:, :240], before[1200:, 240:] = VEGETATION, BARE
    before[590:610], before[:, 890:910] = ROAD, ROAD
    after = before.copy()
    after[1200:1500, 900:1300] = VEGETATION
    after[300:312, 240:] = ROAD
    appeared = gone = 0
    for top in range(0, 1200 - PLOT + 1, PLOT):
        for left in range(240, SIZE - PLOT + 1, PLOT):
            height, width = random.integers(16, 41, 2)
            house = (slice(top + 8, top + 8 + height), slice(left + 8, left + 8 + width))
            if (before[house] != OTHER).any() or (after[house] != OTHER).any():
                continue
            there, now = random.choice(((1, 1), (1, 0), (0, 1), (0, 0)), p=(0.6, 0.08, 0.12, 0.2))
            before[house], after[house] = (BUILDING if there else OTHER), (BUILDING if now else OTHER)
            appeared, gone = appeared + int(now > there), gone + int(there > now)
    return before, after, appeared, gone


def with_noise(classes: Classes, random: np.random.Generator) -> Classes:
    """The classes with pixels here and there that are of any class."""
    noisy, wrong = classes.copy(), random.random(classes.shape) < NOISE
    noisy[wrong] = random.integers(0, len(SCHEME.classes), int(wrong.sum()))
    return noisy


def write(path: Path, classes: Classes) -> None:
    """A class raster in UTM."""
    grid = Grid(pyproj.CRS.from_epsg(32645), Affine(PIXEL_M, 0, 300_000, 0, -PIXEL_M, 3_000_000), SIZE, SIZE)
    with new_class_raster(path, grid, SCHEME) as dataset:
        dataset.write(classes, 1)


if __name__ == "__main__":
    main()
