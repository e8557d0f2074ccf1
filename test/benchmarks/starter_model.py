"""Makes the starter model that the plugin ships: buildings, told apart, in aerial and drone imagery.

    make starter-model
    make starter-card

It is trained on the three scenes of ``bench_cities``. How good it is where it never was is found by training on two of
them and judging the third, each in turn; the card says those figures. Half precision, in ``resources/starter``.

The second makes the tiles alone and adds to the card of the shipped model what a training keeps of them and models of
before lack; its weights stay as they are.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from bench_banepa import print_log
from bench_cities import CITIES, CORES, REPOSITORY, epochs_in, judge, make_city, train
from bench_objects import DATA

from contract.jobs import TilesJob
from contract.model_card import load_card
from core.tiling.dataset_json import DATASET_FILE
from core.tiling.joined_tiles import join
from core.tiling.tiles_folder import TilesFolder
from core.training.band_quantiles import band_quantiles
from core.worker.events import Events
from core.worker.file_hashes import sha256_of
from core.worker.outputs import whole_file
from models.model_file import save_model
from models.weights_file import load_weights

STARTER = REPOSITORY / "resources" / "starter" / "buildings.safetensors"
SEED = 0
# Twice the ground on each tile carries over better, in steps of as many pixels (docs/decisions.md).
TILE_SIZE_PX, BATCH_SIZE = 512, 2
LICENSE = ("CC BY 4.0. Trained on imagery of OpenAerialMap (CC BY 4.0) and on buildings of OpenStreetMap, "
           "© OpenStreetMap contributors (ODbL 1.0).")
DESCRIPTION = (
    "Buildings, told apart, in red, green and blue aerial or drone imagery with pixels of 0.1 to 0.6 m. Learnt from "
    "Banepa (Nepal) and Kampala (Uganda) alone. Not for satellite imagery of metres a pixel, other bands, forests of "
    "towers, snow, or anything that a decision rests on without a look: fine-tune it with the buildings of your place.")


def main() -> None:
    """Judge on the places left out, train on all, write the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=600, help="of the training on all scenes, on two cores")
    parser.add_argument("--judging-seconds", type=int, default=300, help="of each training that leaves one scene out")
    parser.add_argument("--output", type=Path, default=STARTER)
    parser.add_argument("--card-alone", action="store_true", help="train nothing: complete the card of --output")
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, (imagery, factor, buildings) in CITIES.items():
            make_city(folder / name, imagery, factor, buildings, tile_size_px=TILE_SIZE_PX)
        if options.card_alone:
            complete_card(options.output, [folder / name / "tiles" for name in CITIES])
            return
        unseen = {name: judge(folder, name, SEED, options.judging_seconds, batch_size=BATCH_SIZE) for name in CITIES}
        tiles = tuple(folder / name / "tiles" for name in CITIES)
        epochs = epochs_in(CORES * options.seconds, tiles, batch_size=BATCH_SIZE)
        train(tiles, folder / "all.safetensors", SEED, epochs, print_log, batch_size=BATCH_SIZE)
        options.output.parent.mkdir(exist_ok=True)
        write_starter(folder / "all.safetensors", unseen, options.output)
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB; left out: {unseen}")


def complete_card(model: Path, tiles: list[Path]) -> None:
    """Add to a model's card what a training keeps of its tiles: the quantiles of their bands, and those of each scene.

    Raises:
        SystemExit: the tiles are not those that the model has learnt from.
    """
    card = load_card(model)
    learnt = [scene["dataset_sha256"] for scene in card.training["scenes"] if scene["role"] == "learnt"]
    if learnt != [sha256_of(folder / DATASET_FILE) for folder in tiles]:
        raise SystemExit(f"{model} was trained on other tiles than those made here: train it again.")
    joined = join([TilesFolder.open(folder) for folder in tiles], Events())
    scenes = [{**scene, "band_quantiles": band_quantiles(joined, made)}
              for scene, made in zip(card.training["scenes"], joined.scenes)]
    training = {**card.training, "band_quantiles": band_quantiles(joined), "scenes": scenes}
    with whole_file(str(model)) as path:
        save_model(path, load_weights(model), replace(card, training=training))
    print(f"{model}: quantiles of {len(scenes)} scenes")


def write_starter(model: Path, unseen: dict[str, dict[str, float]], output: Path) -> None:
    """The same model in half precision, whose card says where it comes from and how good it is elsewhere."""
    card = load_card(model)
    iou = float(np.mean([figures["iou"] for figures in unseen.values()]))
    places = ", ".join(f"{name} {figures['iou']:.2f}" for name, figures in unseen.items())
    # Whoever goes on from it has few labels: smaller tiles show more of the places where they are.
    card = replace(card, tile_size_px=TilesJob.tile_size_px)
    training = {**card.training, "held_out": {"miou": None, "iou": {"other": None, "building": iou}}}
    description = (f"{DESCRIPTION} Building IoU where a place was left out of the training: {places}.")
    # Norms stay as they are: they are small, and variances may be beyond half precision.
    state = {key: value.half() if value.is_floating_point() and value.ndim > 1 else value
             for key, value in load_weights(model).items()}
    if not all(bool(torch.isfinite(value).all()) for value in state.values() if value.is_floating_point()):
        raise SystemExit("A weight is beyond half precision.")
    save_model(output, state, replace(card, license=LICENSE, description=description, training=training))


if __name__ == "__main__":
    main()
