"""Building IoU after the same seconds of training: a well-known tutorial's recipe against the plugin's defaults.

    make bench-accuracy

Both train on the same tiles of Banepa (halved to 0.3 m) and are judged on its test blocks and on a mosaic of Kampala
that no training saw, for three seeds. Ours are the defaults of Train model, whose ImageNet weights come with the
environment. The tutorial's recipe: U-Net on ResNet-34, pixel values divided by 255, flips and quarter turns, AdamW at a
fixed rate, cross-entropy and Dice in equal parts, batches of 8. It starts from random weights: the ImageNet weights of
ResNet-34 come from a model hub, in no package, and here nothing is downloaded.

The tutorial's recipe trains for the seconds that ours took, validation included; its own validation is not counted.
Imagery: OpenAerialMap, CC BY 4.0; buildings: © OpenStreetMap contributors, ODbL 1.0. Writes
``bench_output/accuracy.json``.
"""

from __future__ import annotations

import dataclasses
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import albumentations as A
import numpy as np
import torch
from bench_banepa import halve

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.jobs import EvaluateJob, LabelJob, PredictJob, TilesJob, TrainJob, VectorSource  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.tiling.tiles_folder import TilesFolder  # noqa: E402
from core.worker.events import Events  # noqa: E402
from models.losses import CrossEntropyDiceLoss  # noqa: E402
from models.model_file import load_card, save_model  # noqa: E402
from models.networks import build_network  # noqa: E402
from models.scaling import BandScaling  # noqa: E402

DATA = REPOSITORY.parent / "shared" / "data"
OUTPUT = REPOSITORY / "bench_output"
SCHEME = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
SEEDS = (0, 1, 2)
OUR_EPOCHS = 3
TUTORIAL_RATE, TUTORIAL_BATCH = 1e-4, 8


def main() -> None:
    """Train and judge both recipes for every seed, print one table, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    runs = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_tiles(folder)
        for seed in SEEDS:
            runs.append(run_seed(folder, seed))
            print(" ".join(f"{key} {value:.3f}" for key, value in runs[-1].items()), flush=True)
    figures = {key: statistics.mean(run[key] for run in runs) for key in runs[0] if key != "seed"}
    figures["points_ahead"] = 100 * (figures["building_iou_ours"] - figures["building_iou_tutorial"])
    figures["points_ahead_kampala"] = 100 * (figures["kampala_iou_ours"] - figures["kampala_iou_tutorial"])
    (OUTPUT / "accuracy.json").write_text(json.dumps({**figures, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print(f"\nBuilding IoU after the same seconds of training, mean of {len(SEEDS)} seeds")
    for key, value in figures.items():
        print(f"  {key:<24} {value:10.3f}")
    print("  to reach: points_ahead 5, points_ahead_kampala 5")


def make_tiles(folder: Path) -> None:
    """Banepa at 0.3 m: imagery, labels, tiles."""
    halve(DATA / "banepa" / "imagery.tif", str(folder / "imagery.tif"))
    run_job(LabelJob(str(folder / "imagery.tif"), (VectorSource(str(DATA / "banepa" / "osm_buildings.geojson")),),
                     SCHEME, str(folder / "labels.tif")), Events())
    run_job(TilesJob(str(folder / "imagery.tif"), str(folder / "labels.tif"), str(folder / "tiles"),
                     validation_fraction=0.1, test_fraction=0.2), Events())


def run_seed(folder: Path, seed: int) -> dict[str, float]:
    """Both recipes with a seed: their building IoU in both towns, and the seconds each trained."""
    ours, tutorial = str(folder / "ours.safetensors"), str(folder / "tutorial.safetensors")
    started = time.monotonic()
    run_job(TrainJob(str(folder / "tiles"), ours, epochs=OUR_EPOCHS, seed=seed), Events())
    wall_s = time.monotonic() - started
    seconds = load_card(ours).training["seconds"]
    steps = train_tutorial(folder / "tiles", ours, tutorial, seconds, seed)
    figures = {"seed": seed, "seconds_each": seconds, "our_wall_s": wall_s, "tutorial_steps": steps,
               "our_steps": load_card(ours).training["steps"]}
    for name, model in (("ours", ours), ("tutorial", tutorial)):
        figures[f"building_iou_{name}"] = judge(folder, model, folder / "imagery.tif",
                                                reference_raster=str(folder / "labels.tif"),
                                                tiles_folder=str(folder / "tiles"))
        buildings = VectorSource(str(DATA / "kampala" / "osm_buildings.gpkg"))
        figures[f"kampala_iou_{name}"] = judge(folder, model, DATA / "kampala" / "kampala_1.tif",
                                               reference_layers=(buildings,), scheme=SCHEME)
    return figures


def train_tutorial(tiles: Path, our_model: str, output: str, seconds: float, seed: int) -> int:
    """Train by the tutorial's recipe for so many seconds; returns the steps it made."""
    torch.manual_seed(seed)
    network = build_network("unet", "resnet34", 3, 2, pretrained=False).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=TUTORIAL_RATE)
    loss = CrossEntropyDiceLoss(0.5)
    steps, started = 0, time.monotonic()
    for images, labels in tutorial_batches(tiles, seed):
        optimizer.zero_grad()
        loss(network(images), labels).backward()
        optimizer.step()
        steps += 1
        if time.monotonic() - started > seconds:
            break
    bands = tuple(BandScaling(f"band {k}", 0, 255, 0, 255) for k in (1, 2, 3))
    card = dataclasses.replace(load_card(our_model), network="unet", encoder="resnet34", bands=bands, objects=False)
    save_model(output, network.state_dict(), card)
    return steps


def tutorial_batches(tiles: Path, seed: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Batches of flipped and turned tiles, epoch after epoch; all tiles are kept in memory."""
    folder = TilesFolder.open(tiles)
    kept = [folder.read(record) for record in folder.tiles("training")]
    # One transform for all eight: with a seed, flips and turns of half a chance each would draw the same.
    order, change = np.random.default_rng(seed), A.Compose([A.D4(p=1.0)], seed=seed)
    while True:
        for part in np.array_split(order.permutation(len(kept)), -(-len(kept) // TUTORIAL_BATCH)):
            changed = [change(image=kept[k][0].transpose(1, 2, 0), mask=kept[k][2]) for k in part]
            images = np.stack([item["image"].transpose(2, 0, 1) for item in changed]).astype(np.float32) / 255
            yield torch.from_numpy(images), torch.from_numpy(np.stack([item["mask"] for item in changed])).long()


def judge(folder: Path, model: str, imagery: Path, **reference: object) -> float:
    """The building IoU of a model on imagery."""
    classes, report = str(folder / "classes.tif"), folder / "report.json"
    run_job(PredictJob(str(imagery), model, classes), Events())
    run_job(EvaluateJob(classes, str(folder / "report.html"), str(report), **reference), Events())
    return json.loads(report.read_text(encoding="utf-8"))["classes"]["building"]["iou"]


if __name__ == "__main__":
    main()
