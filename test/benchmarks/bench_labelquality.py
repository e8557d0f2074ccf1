"""Are blocks whose labels lack buildings found, and is a model better without them?

    make bench-labelquality

Banepa at 0.53 m (halved twice), in 48 blocks: 20 % of the buildings are removed at random in a third of the blocks
that teach. *Check labels* ranks the blocks; ``precision_at_count`` is the share of the damaged ones among as many at
the top, the test split left aside. Then a network is trained with all blocks and without the suspect ones, in about
equally many steps, and judged on test blocks whose labels are as they were.
Writes ``bench_output/labelquality.json``.
"""

from __future__ import annotations

import json
import math
import os
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from bench_banepa import DATA, OUTPUT, REPOSITORY, halve, print_log
from scipy import ndimage

from contract.jobs import EvaluateJob, LabelJob, LabelQualityJob, PredictJob, TilesJob, TrainJob, VectorSource
from contract.scheme_json import load_scheme
from core.__main__ import run_job
from core.tiling.tiles_folder import TilesFolder
from core.worker.events import Events

SEED = int(os.environ.get("SEED", "0"))
REMOVED_SHARE, DAMAGED_SHARE = 0.2, 1 / 3
STEPS = int(os.environ.get("STEPS", "100"))  # of both trainings
FOLD_EPOCHS = int(os.environ.get("FOLD_EPOCHS", "12"))
BATCH = 8


def main() -> None:
    """Damage, rank, train twice, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    started = time.monotonic()
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = run_chain(Path(folder))
    figures |= {"seconds": time.monotonic() - started, "seed": SEED, "steps": STEPS, "fold_epochs": FOLD_EPOCHS}
    (OUTPUT / "labelquality.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


def run_chain(folder: Path) -> dict[str, float]:
    """The figures; what is made of the scene lies in the folder."""
    imagery, labels, damaged = (str(folder / name) for name in ("imagery.tif", "labels.tif", "damaged.tif"))
    halve(DATA / "imagery.tif", str(folder / "halved.tif"))
    halve(folder / "halved.tif", imagery)
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
    events = Events(print_log)
    run_job(LabelJob(imagery, (VectorSource(str(DATA / "osm_buildings.geojson")),), scheme, labels), events)
    cut = {"validation_fraction": 0.1, "test_fraction": 0.2, "overlap_fraction": 0.0, "tile_size_px": 128}
    run_job(TilesJob(imagery, labels, str(folder / "clean"), **cut), events)
    blocks = damage(labels, damaged, TilesFolder.open(folder / "clean"))
    tiles, ranking = str(folder / "tiles"), folder / "quality.json"
    run_job(TilesJob(imagery, damaged, tiles, **cut), events)
    run_job(LabelQualityJob(tiles, str(folder / "quality.gpkg"), str(OUTPUT / "labelquality.html"), str(ranking),
                            epochs=FOLD_EPOCHS, seed=SEED), events)
    found = [block for block in json.loads(ranking.read_text())["blocks"] if block["split"] != "test"]
    places = [(block["row_px"], block["column_px"]) for block in found]
    blocks &= set(places)  # where tiles are cut anew the splits may be others
    top = set(places[:len(blocks)])
    figures = {"precision_at_count": len(top & blocks) / len(blocks), "damaged_blocks": len(blocks),
               "blocks": len(found), "suspect_blocks": sum(not block["use"] for block in found)}
    print(figures, flush=True)
    for name, layer in (("iou_with_all", None), ("iou_without_them", VectorSource(str(folder / "quality.gpkg")))):
        figures[name] = building_iou(folder / name, imagery, labels, tiles, layer)
    return figures


def damage(labels: str, target: str, folder: TilesFolder) -> set[tuple[int, int]]:
    """Remove buildings in a third of the blocks; the first row and column of those blocks."""
    drawn, blocks = np.random.default_rng(SEED), folder.dataset.blocks
    with rasterio.open(labels) as source:
        values, profile = source.read(1), source.profile
        tags, colors = source.tags(), source.colormap(1)
    places = [place for place, split in np.ndenumerate(blocks.splits) if split != "test"]
    chosen = drawn.permutation(len(places))[:round(len(places) * DAMAGED_SHARE)]
    damaged = set()
    for i, j in (places[number] for number in chosen):
        here = values[slice(*blocks.row_edges_px[i:i + 2]), slice(*blocks.column_edges_px[j:j + 2])]
        numbers, count = ndimage.label(here == 1)
        here[np.isin(numbers, 1 + drawn.permutation(count)[:round(count * REMOVED_SHARE)])] = 0
        damaged.add((blocks.row_edges_px[i], blocks.column_edges_px[j]))
    with rasterio.open(target, "w", **profile) as output:
        output.write(values, 1)
        output.update_tags(**tags)
        output.write_colormap(1, colors)
    return damaged


def building_iou(folder: Path, imagery: str, labels: str, tiles: str, left_out: VectorSource | None) -> float:
    """Train in STEPS steps, predict, judge on the test blocks by the labels that nobody damaged."""
    folder.mkdir()
    model, classes, report = (str(folder / name) for name in ("m.safetensors", "c.tif", "r.json"))
    count = _training_tiles(tiles, left_out)
    run_job(TrainJob(tiles, model, epochs=max(1, round(STEPS / math.ceil(count / BATCH))), batch_size=BATCH,
                     patience_epochs=0, seed=SEED, left_out_blocks=left_out), Events(print_log))
    run_job(PredictJob(imagery, model, classes), Events(print_log))
    run_job(EvaluateJob(classes, str(folder / "r.html"), report, reference_raster=labels, tiles_folder=tiles),
            Events(print_log))
    return json.loads(Path(report).read_text())["classes"]["building"]["iou"]


def _training_tiles(tiles: str, left_out: VectorSource | None) -> int:
    from core.training.left_out import without_blocks

    folder = TilesFolder.open(tiles)
    if left_out:
        folder = without_blocks(folder, left_out, Events(print_log))
    return len(folder.tiles("training"))


if __name__ == "__main__":
    main()
