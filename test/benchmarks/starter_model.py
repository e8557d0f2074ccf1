"""Makes the starter model that the plugin ships: buildings, told apart, in aerial and drone imagery.

    make starter-model
    make starter-card

It is trained on the three scenes of ``bench_cities``. How good it is where it never was is found by training on two of
them and judging the third, each in turn; the card says those figures. Half precision, in ``resources/starter``.

The second makes the tiles alone and adds to the card of the shipped model what a training keeps of them and models of
before lack; its weights stay as they are. With ``--judged bench_output/cities.json`` the card gets what
``bench_cities`` found on the places that it left out, means over its seeds.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from bench_banepa import print_log
from bench_cities import CITIES, CORES, REPOSITORY, epochs_in, judge, make_city, train
from bench_objects import DATA

from contract.model_card import ModelCard, load_card
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
LICENSE = ("CC BY 4.0. Trained on imagery of OpenAerialMap (CC BY 4.0) and on buildings of OpenStreetMap, "
           "© OpenStreetMap contributors (ODbL 1.0).")
DESCRIPTION = (
    "Buildings, told apart, in red, green and blue aerial or drone imagery with pixels of 0.1 to 0.6 m. Learnt from "
    "Banepa (Nepal) and Kampala (Uganda) alone. Not for satellite imagery of metres a pixel, other bands, forests of "
    "towers, snow, or anything that a decision rests on without a look: fine-tune it with the buildings of your place.")


def main() -> None:
    """Judge on the places left out, train on all, write the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=2400, help="of the training on all scenes, on two cores")
    parser.add_argument("--judging-seconds", type=int, default=600, help="of each training that leaves one scene out")
    parser.add_argument("--output", type=Path, default=STARTER)
    parser.add_argument("--card-alone", action="store_true", help="train nothing: complete the card of --output")
    parser.add_argument("--judged", type=Path, help="with --card-alone: what bench_cities wrote")
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, (imagery, factor, buildings) in CITIES.items():
            make_city(folder / name, imagery, factor, buildings)
        if options.card_alone:
            complete_card(options.output, [folder / name / "tiles" for name in CITIES], options.judged)
            return
        unseen = {name: judge(folder, name, SEED, options.judging_seconds) for name in CITIES}
        tiles = tuple(folder / name / "tiles" for name in CITIES)
        train(tiles, folder / "all.safetensors", SEED, epochs_in(CORES * options.seconds, tiles), print_log)
        options.output.parent.mkdir(exist_ok=True)
        write_starter(folder / "all.safetensors", unseen, options.output)
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB; left out: {unseen}")


def complete_card(model: Path, tiles: list[Path], judged: Path | None) -> None:
    """Add to a model's card what a training keeps of its tiles: the quantiles of their bands, and those of each scene.

    ``judged``: figures of ``bench_cities`` that replace the card's of places left out.

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
    card = replace(card, training={**card.training, "band_quantiles": band_quantiles(joined), "scenes": scenes})
    if judged:
        card = with_unseen(card, unseen_of(json.loads(judged.read_text(encoding="utf-8"))["runs"]))
    with whole_file(str(model)) as path:
        save_model(path, load_weights(model), card)
    print(f"{model}: quantiles of {len(scenes)} scenes")


def write_starter(model: Path, unseen: dict[str, dict[str, float]], output: Path) -> None:
    """The same model in half precision, whose card says where it comes from and how good it is elsewhere."""
    card = with_unseen(load_card(model), {name: figures["iou"] for name, figures in unseen.items()})
    # Norms stay as they are: they are small, and variances may be beyond half precision.
    state = {key: value.half() if value.is_floating_point() and value.ndim > 1 else value
             for key, value in load_weights(model).items()}
    if not all(bool(torch.isfinite(value).all()) for value in state.values() if value.is_floating_point()):
        raise SystemExit("A weight is beyond half precision.")
    save_model(output, state, replace(card, license=LICENSE))


def unseen_of(runs: list[dict[str, Any]]) -> dict[str, float]:
    """Building IoU by place left out, means over the seeds of the shortest trainings among the runs."""
    seconds = min(entry["seconds"] for entry in runs)
    return {name: float(np.mean([entry["iou"] for entry in runs
                                 if entry["unseen"] == name and entry["seconds"] == seconds])) for name in CITIES}


def with_unseen(card: ModelCard, unseen: dict[str, float]) -> ModelCard:
    """The card that says how good models of two of the scenes are on the third."""
    iou = float(np.mean(list(unseen.values())))
    places = ", ".join(f"{name} {value:.2f}" for name, value in unseen.items())
    training = {**card.training, "held_out": {"miou": None, "iou": {"other": None, "building": iou}}}
    description = f"{DESCRIPTION} Building IoU of models of two of the three scenes on the one left out: {places}."
    return replace(card, description=description, training=training)


if __name__ == "__main__":
    main()
