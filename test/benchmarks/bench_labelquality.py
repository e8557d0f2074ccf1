"""Are blocks whose labels lack buildings found, and is a model better without them?

    make bench-labelquality
    build/test-env/bin/python test/benchmarks/bench_labelquality.py --seeds 0

Banepa at 0.53 m (halved twice), in 48 blocks: 20 % of the buildings of OpenStreetMap are removed at random in a third
of the blocks that teach. *Check labels* ranks the blocks; ``precision_at_count`` is the share of the damaged ones among
as many at the top, the test split left aside. Then a network is trained with all labels (``iou_with_all``), without
the suspect blocks (``iou_without_them``), and without the doubtful places of all blocks (``iou_without_places``), in
about equally many steps, and judged on test blocks whose labels are as they were. ``iou_undamaged`` is what labels
without the damage give. Each is a mean over ``TRAININGS`` trainings with other seeds,
since one alone scatters by more than the damage costs. Each seed is another damage, other folds and other networks.
Writes ``bench_output/labelquality.json``: means over the seeds, and each run.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from bench_banepa import DATA, OUTPUT, REPOSITORY, halve, print_log
from rasterio.windows import Window
from scipy import ndimage

from contract.jobs import EvaluateJob, LabelJob, LabelQualityJob, PredictJob, TilesJob, TrainJob, VectorSource
from contract.scheme_json import load_scheme
from core.__main__ import run_job
from core.grids.object_raster import objects_path
from core.tiling.tiles_folder import TilesFolder
from core.worker.events import Events

REMOVED_SHARE, DAMAGED_SHARE = 0.2, 1 / 3
STEPS = 60  # of each training
FOLD_EPOCHS = 9
BATCH, TILE_PX = 8, 128
TRAININGS = 3
SEEDS = (0, 1, 2)
FIGURES = OUTPUT / "labelquality.json"
MEANS = ("precision_at_count", "iou_with_all", "iou_without_them", "iou_without_places", "iou_undamaged")


def main() -> None:
    """Damage, rank, train twice for each seed, write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    seeds = parser.parse_args().seeds
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    runs = []
    for seed in seeds:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            run = rank(Path(folder), seed) | compare_trainings(Path(folder), seed)
        runs.append(run | {"seconds": time.monotonic() - started})
        write_figures(runs)


def write_figures(runs: list[dict[str, float]]) -> None:
    """The means of what there is so far, and every run."""
    figures: dict[str, object] = {name: float(np.mean([run[name] for run in runs if name in run])) for name in MEANS
                                  if any(name in run for run in runs)}
    figures |= {"steps": STEPS, "fold_epochs": FOLD_EPOCHS, "runs": runs}
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2), flush=True)


def rank(folder: Path, seed: int) -> dict[str, float]:
    """How many of the blocks at the top are damaged; what is made of the scene lies in the folder."""
    imagery, labels, damaged = (str(folder / name) for name in ("imagery.tif", "labels.tif", "damaged.tif"))
    halve(DATA / "imagery.tif", str(folder / "halved.tif"))
    halve(folder / "halved.tif", imagery)
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
    events = Events(print_log)
    run_job(LabelJob(imagery, (VectorSource(str(DATA / "osm_buildings.geojson")),), scheme, labels), events)
    cut = {"validation_fraction": 0.1, "test_fraction": 0.2, "overlap_fraction": 0.0, "tile_size_px": TILE_PX}
    run_job(TilesJob(imagery, labels, str(folder / "clean"), **cut), events)
    blocks = damage(labels, damaged, TilesFolder.open(folder / "clean"), seed)
    ranking = folder / "quality.json"
    run_job(TilesJob(imagery, damaged, str(folder / "tiles"), **cut), events)
    run_job(LabelQualityJob(str(folder / "tiles"), str(folder / "quality.gpkg"), str(OUTPUT / "labelquality.html"),
                            str(ranking), epochs=FOLD_EPOCHS, seed=seed,
                            places_output=str(folder / "places.gpkg")), events)
    found = [block for block in json.loads(ranking.read_text())["blocks"] if block["split"] != "test"]
    places = [(block["row_px"], block["column_px"]) for block in found]
    blocks &= set(places)  # where tiles are cut anew the splits may be others
    top = set(places[:len(blocks)])
    suspects = {place for place, block in zip(places, found) if not block["use"]}
    figures = {"seed": seed, "precision_at_count": len(top & blocks) / len(blocks), "damaged_blocks": len(blocks),
               "blocks": len(found), "suspect_blocks": len(suspects), "damaged_suspects": len(suspects & blocks)}
    print(figures, flush=True)
    return figures


def compare_trainings(folder: Path, seed: int) -> dict[str, float]:
    """Building IoU of the trainings on what ``rank`` left in the folder."""
    arms = {"iou_with_all": ("tiles", None), "iou_without_them": ("tiles", "quality.gpkg"),
            "iou_without_places": ("tiles", "places.gpkg"), "iou_undamaged": ("undamaged", None)}
    with_labels(folder / "tiles", folder / "labels.tif", folder / "undamaged")
    figures = {}
    for name, (tiles, layer) in arms.items():
        left_out = VectorSource(str(folder / layer)) if layer else None
        ious = [building_iou(folder, folder / tiles, left_out, TRAININGS * seed + number)
                for number in range(TRAININGS)]
        figures[name] = float(np.mean(ious))
        print(name, [round(iou, 3) for iou in ious], flush=True)
    return figures


def with_labels(tiles: Path, labels: Path, copy: Path) -> None:
    """The same tiles and splits, with other labels."""
    shutil.copytree(tiles, copy)
    folder = TilesFolder.open(copy)
    with rasterio.open(labels) as raster:
        for record in folder.dataset.records:
            window = Window(record.column_px, record.row_px, record.width_px, record.height_px)
            with rasterio.open(folder.labels_path(record), "r+") as tile:
                tile.write(raster.read(1, window=window), 1, window=Window(0, 0, record.width_px, record.height_px))


def damage(labels: str, target: str, folder: TilesFolder, seed: int) -> set[tuple[int, int]]:
    """Remove whole buildings of OpenStreetMap in a third of the blocks; the first row and column of those blocks.

    A building is of the block that its middle lies in. Where houses stand in rows the pieces of the labels are whole
    rows, of which a fifth may be nothing or all: buildings, not pieces, are drawn.
    """
    drawn, blocks = np.random.default_rng(seed), folder.dataset.blocks
    with rasterio.open(labels) as source, rasterio.open(objects_path(labels)) as numbered:
        values, numbers, profile = source.read(1), numbered.read(1), source.profile
        tags, colors = source.tags(), source.colormap(1)
    known = np.setdiff1d(numbers, 0)
    rows, columns = np.array(ndimage.center_of_mass(numbers > 0, numbers, known)).T
    places = [place for place, split in np.ndenumerate(blocks.splits) if split != "test"]
    chosen = drawn.permutation(len(places))[:round(len(places) * DAMAGED_SHARE)]
    damaged = set()
    for i, j in (places[number] for number in chosen):
        (top, bottom), (left, right) = blocks.row_edges_px[i:i + 2], blocks.column_edges_px[j:j + 2]
        here = known[(rows >= top) & (rows < bottom) & (columns >= left) & (columns < right)]
        removed = drawn.permutation(here)[:round(len(here) * REMOVED_SHARE)]
        values[np.isin(numbers, removed)] = 0
        if len(removed):
            damaged.add((top, left))
    with rasterio.open(target, "w", **profile) as output:
        output.write(values, 1)
        output.update_tags(**tags)
        output.write_colormap(1, colors)
    return damaged


def building_iou(folder: Path, learnt: Path, left_out: VectorSource | None, seed: int) -> float:
    """Train in STEPS steps, predict, judge on the test blocks by the labels that nobody damaged."""
    imagery, labels, tiles = str(folder / "imagery.tif"), str(folder / "labels.tif"), str(learnt)
    model, classes, report = (str(folder / f"trained{end}") for end in (".safetensors", ".tif", ".json"))
    epochs = max(1, round(STEPS / math.ceil(_training_tiles(tiles, left_out) / BATCH)))
    run_job(TrainJob(tiles, model, epochs=epochs, batch_size=BATCH, patience_epochs=0, seed=seed,
                     left_out_ground=left_out), Events(print_log))
    run_job(PredictJob(imagery, model, classes), Events(print_log))
    run_job(EvaluateJob(classes, str(folder / "r.html"), report, reference_raster=labels, tiles_folder=tiles),
            Events(print_log))
    return float(json.loads(Path(report).read_text(encoding="utf-8"))["classes"]["building"]["iou"])


def _training_tiles(tiles: str, left_out: VectorSource | None) -> int:
    from core.training.left_out import without_ground

    folder = TilesFolder.open(tiles)
    if left_out:
        folder = without_ground(folder, left_out, Events(print_log))
    return len(folder.tiles("training"))


if __name__ == "__main__":
    main()
