"""How many labels does a model need where *Where to label* chooses them, against places chosen by chance?

    make bench-active
    build/test-env/bin/python test/benchmarks/bench_active.py --towns kampala --seeds 0 --scores random entropy

Banepa at 0.53 m and Kampala at 0.30 m, in places of 64 px, a quarter of which (another one for each seed) is kept for
the test. In each round places are chosen with the model of the round before (the first time the other town's), as
*Where to label* does, their labels (OSM) are given, and a network with ImageNet weights learns all that are labelled by
now, always in equally many steps. It begins with these weights because the other town's model knows nearly all that the
labels would teach: where it is fine-tuned the curves are flat, and nothing can be told apart. Each set of places is
learnt several times with other seeds, and the mean IoU counts: single trainings scatter by more than two points.

``labels_share``: the places that the default score needs to reach the IoU of all labels minus two points, as a share of
those that chance needs; from the mean curves of all seeds, mean of the towns. No OSM is given but to the score of
errors against it: that lacks a fifth of its buildings, and the rest lies 1 m beside.
What has been run is kept in ``bench_output/active_runs.json`` and not run again. Writes ``bench_output/active.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import rasterio
import rasterio.features
import shapely
import torch
from affine import Affine

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.network_input import BandScaling  # noqa: E402
from core.place_ranking.looking import AS_IT_IS, TURNED, LookingNetwork  # noqa: E402
from core.place_ranking.ranking import rank  # noqa: E402
from core.place_ranking.scanned_places import SCORES, ScannedPlaces  # noqa: E402
from core.place_ranking.scores import score_place  # noqa: E402
from models.losses import make_loss  # noqa: E402
from models.networks import build_network  # noqa: E402

DATA, OUTPUT = REPOSITORY.parent / "shared" / "data", REPOSITORY / "bench_output"
RUNS = OUTPUT / "active_runs.json"
TOWNS = {"banepa": (("banepa/imagery.tif",), "banepa/osm_buildings.geojson", 4),
         "kampala": (("kampala/kampala_0.tif", "kampala/kampala_1.tif"), "kampala/osm_buildings.gpkg", 4)}
# The other town, brought to about the same pixels, by its factor: what is learnt before.
BEFORE = {"banepa": ("kampala", 7), "kampala": ("banepa", 2)}
STEPS_BEFORE = 240
PLACE_PX, STEPS, BATCH, LEARNING_RATE = 64, 120, 8, 1e-3
TRAININGS = 2  # of each set of places
# Shares of the pool that are labelled after each round; chance is run to the end.
ROUNDS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4)
FURTHER = (0.6, 1.0)
SEEDS = (0, 1, 2)
LOST_POINTS = 0.02
DEFAULT = "entropy"
SCALING = tuple(BandScaling(name, 110.0, 55.0, 0.0, 255.0) for name in ("red", "green", "blue"))


@dataclass(frozen=True)
class Town:
    """Places of a town: images (places, 3, 64, 64), labels and OSM (places, 64, 64), positions in the scene."""

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]
    osm: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.int64]
    pixel_m: float


def main() -> None:
    """Run what has not been run, write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--towns", nargs="+", choices=TOWNS, default=list(TOWNS))
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--scores", nargs="+", default=["random", DEFAULT])
    options = parser.parse_args()
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    started = time.monotonic()
    runs = json.loads(RUNS.read_text()) if RUNS.exists() else {}
    for seed in options.seeds:
        for town in options.towns:
            for score in options.scores:
                run_score(town, seed, score, runs)
    figures = summary(runs) | {"seconds": time.monotonic() - started, "steps": STEPS}
    (OUTPUT / "active.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


def run_score(name: str, seed: int, score: str, runs: dict[str, float]) -> None:
    """All rounds of a score that are not there yet; keys of the runs are town/seed/score/labels."""
    town = read_town(name, seed)
    test = quarter(town.positions, seed)
    pool = np.flatnonzero(~test)
    counts = [round(share * len(pool)) for share in (*ROUNDS, *(FURTHER if score == "random" else ()))]
    if all(f"{name}/{seed}/{score}/{count}" in runs for count in counts):
        return
    network = before(name)
    labelled: list[int] = []
    for count in counts:
        chosen = choose(town, pool, network, labelled, count - len(labelled), score, seed)
        labelled += chosen
        started = time.monotonic()
        networks = [trained(town, np.array(labelled), imagenet(), 10 * seed + number) for number in range(TRAININGS)]
        network, iou = networks[0], float(np.mean([building_iou(each, town, test) for each in networks]))
        runs[f"{name}/{seed}/{score}/{count}"] = iou
        RUNS.write_text(json.dumps(runs, indent=0) + "\n", encoding="utf-8")
        print(f"{name} {seed} {score} {count}: {iou:.3f} ({time.monotonic() - started:.0f} s)", flush=True)


def choose(town: Town, pool: npt.NDArray[np.int64], network: torch.nn.Module, labelled: list[int], count: int,
           score: str, seed: int) -> list[int]:
    """Places of the pool, as the step chooses them."""
    if score == "random":  # one order for all rounds
        left = [int(place) for place in np.random.default_rng(seed).permutation(pool) if place not in labelled]
        return left[:count]
    looking = LookingNetwork(network, SCALING, False, torch.device("cpu"),
                             TURNED if score == "disagreement" else AS_IT_IS)
    valid = np.ones((PLACE_PX, PLACE_PX), bool)
    looks = [looking.look(looking.prepare(town.images[place], valid), valid) for place in pool]
    scores = np.array([astuple(score_place(look.views, valid, town.osm[place] if score == "osm_errors" else None,
                                           (1,), town.pixel_m)) for look, place in zip(looks, pool)])
    first = town.positions[pool] * PLACE_PX
    bounds = np.stack([first[:, 0], first[:, 0] + PLACE_PX, first[:, 1], first[:, 1] + PLACE_PX], axis=1)
    places = ScannedPlaces(bounds, dict(zip(SCORES, scores.T)), np.stack([look.features for look in looks]),
                           np.isin(pool, labelled))
    return [int(pool[place.number]) for place in rank(places, score, count, seed)]


def read_town(name: str, seed: int, factor: int = 0) -> Town:
    """The places of a town, each pixel the mean of ``factor`` × ``factor`` of the imagery's."""
    files, osm, own = TOWNS[name]
    factor = factor or own
    parts = []
    for number, file in enumerate(files):
        with rasterio.open(DATA / file) as dataset:
            height, width = dataset.height // factor, dataset.width // factor
            image = dataset.read()[:, :height * factor, :width * factor]
            image = image.reshape(3, height, factor, width, factor).mean(axis=(2, 4)).round().astype(np.uint8)
            transform, crs = dataset.transform @ Affine.scale(factor), dataset.crs
        buildings = shapely.from_wkb(pyogrio.raw.read(DATA / osm)[2])
        info = pyogrio.read_info(DATA / osm)
        buildings = shapely.make_valid(in_crs(buildings, info["crs"], crs.to_wkt()))
        pixel_m = abs(transform.a)
        drawn = np.random.default_rng(seed)
        degraded = shapely.transform(buildings[drawn.random(len(buildings)) > 0.2], lambda xy: xy + 1.0)
        labels, older = (burnt(polygons, (height, width), transform) for polygons in (buildings, degraded))
        parts.append(cut(image, labels, older, offset=number * 1000))
    return Town(*(np.concatenate(values) for values in zip(*parts)), pixel_m)


def in_crs(geometries: npt.NDArray, source: str, target: str) -> npt.NDArray:
    """Geometries in another CRS."""
    from pyproj import Transformer

    return shapely.transform(geometries, Transformer.from_crs(source, target, always_xy=True).transform,
                             interleaved=False)


def burnt(polygons: npt.NDArray, shape: tuple[int, int], transform: Affine) -> npt.NDArray[np.uint8]:
    """1 inside, 0 outside."""
    whole = [polygon for polygon in polygons if not polygon.is_empty]
    return rasterio.features.rasterize(whole, shape, transform=transform, dtype="uint8")


def cut(image: npt.NDArray, labels: npt.NDArray, osm: npt.NDArray, offset: int) -> tuple[npt.NDArray, ...]:
    """Places side by side; ``offset`` keeps those of another scene away."""
    rows, columns = (length // PLACE_PX for length in labels.shape)
    places = [(row, column) for row in range(rows) for column in range(columns)]
    windows = [(slice(row * PLACE_PX, (row + 1) * PLACE_PX), slice(column * PLACE_PX, (column + 1) * PLACE_PX))
               for row, column in places]
    return (np.stack([image[(slice(None), *window)] for window in windows]),
            np.stack([labels[window] for window in windows]), np.stack([osm[window] for window in windows]),
            np.array(places) + np.array((0, offset)))


def quarter(positions: npt.NDArray[np.int64], seed: int) -> npt.NDArray[np.bool_]:
    """The places of the test: every fourth column or row of pairs of places, begun elsewhere for each seed."""
    along = positions[:, seed % 2]
    return (along // 2 + seed) % 4 == 0


def before(name: str) -> torch.nn.Module:
    """The other town's model; trained once and kept."""
    other, factor = BEFORE[name]
    file = OUTPUT / f"active_{other}.pt"
    network = imagenet()
    if not file.exists():
        town = read_town(other, 0, factor)
        trained(town, np.arange(len(town.labels)), network, 0, STEPS_BEFORE)
        torch.save(network.state_dict(), file)
    network.load_state_dict(torch.load(file, weights_only=True))
    return network.eval()


def imagenet() -> torch.nn.Module:
    """The default network with ImageNet weights."""
    torch.manual_seed(0)
    return build_network("unet", "efficientnet-lite0", 3, 2, pretrained=True)


def trained(town: Town, labelled: npt.NDArray[np.int64], network: torch.nn.Module, seed: int,
            steps: int = STEPS) -> torch.nn.Module:
    """The network after so many batches of labelled places, turned and mirrored at random."""
    torch.manual_seed(seed)
    drawn = np.random.default_rng(seed)
    loss = make_loss("dice", 0.5)
    optimizer = torch.optim.AdamW(network.parameters(), LEARNING_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, steps)
    network.to(memory_format=torch.channels_last).train()
    waiting: list[int] = []
    for _ in range(steps):
        while len(waiting) < BATCH:
            waiting += drawn.permutation(labelled).tolist()
        chosen, waiting = waiting[:BATCH], waiting[BATCH:]
        images, labels = scaled(town.images[chosen]), torch.from_numpy(town.labels[chosen]).long()
        quarters, mirrored = int(drawn.integers(4)), bool(drawn.integers(2))
        images, labels = (torch.rot90(array, quarters, (-2, -1)) for array in (images, labels))
        if mirrored:
            images, labels = images.flip(-1), labels.flip(-1)
        images = images * float(drawn.uniform(0.8, 1.2)) + float(drawn.uniform(-0.2, 0.2))
        optimizer.zero_grad()
        loss(network(images.contiguous(memory_format=torch.channels_last)), labels).backward()
        optimizer.step()
        schedule.step()
    return network.eval()


def scaled(images: npt.NDArray[np.uint8]) -> torch.Tensor:
    """As ``LookingNetwork.prepare`` scales them."""
    return torch.from_numpy((images.astype(np.float32) - SCALING[0].mean) / SCALING[0].std)


def building_iou(network: torch.nn.Module, town: Town, test: npt.NDArray[np.bool_]) -> float:
    """On the places of the test."""
    with torch.inference_mode():
        found = np.concatenate([network(scaled(town.images[part])).argmax(dim=1).numpy() == 1
                                for part in np.array_split(np.flatnonzero(test), 8)])
    truth = town.labels[test] == 1
    return float((found & truth).sum() / (found | truth).sum())


def summary(runs: dict[str, float]) -> dict[str, object]:
    """The share of the pool that each score needs, from the mean curves over the seeds, and that against chance."""
    figures: dict[str, object] = {}
    shares = []
    for town in TOWNS:
        curves = curves_of(town, runs)
        if "random" not in curves:
            continue
        goal = float(np.mean(curves["random"][1.0])) - LOST_POINTS
        needed = {score: labels_needed({share: float(np.mean(ious)) for share, ious in curve.items()}, goal)
                  for score, curve in curves.items()}
        figures[town] = {"goal_iou": goal, "needed": needed,
                         "labels_share": {score: share_of(own, needed["random"]) for score, own in needed.items()},
                         "curves": curves}
        shares.append(share_of(needed.get(DEFAULT), needed["random"]))
    known = [share for share in shares if share is not None]
    return {"labels_share": float(np.mean(known)) if known and len(known) == len(shares) else None} | figures


def curves_of(town: str, runs: dict[str, float]) -> dict[str, dict[float, list[float]]]:
    """IoU of each seed by score and share of the pool; shares that some seeds lack are left out."""
    pools = {}
    for key in runs:
        name, seed, _, count = key.split("/")
        pools[name, seed] = max(int(count), pools.get((name, seed), 0))
    curves: dict[str, dict[float, list[float]]] = {}
    for key, iou in sorted(runs.items(), key=lambda run: int(run[0].rpartition("/")[2])):
        name, seed, score, count = key.split("/")
        if name == town:
            share = int(count) / pools[name, seed]
            nearest = min((*ROUNDS, *FURTHER), key=lambda known, share=share: abs(known - share))
            if abs(nearest - share) < 0.05:
                curves.setdefault(score, {}).setdefault(nearest, []).append(round(iou, 4))
    return {score: {share: ious for share, ious in curve.items() if len(ious) == max(map(len, curve.values()))}
            for score, curve in curves.items()}


def share_of(own: float | None, chance: float | None) -> float | None:
    """One number as a share of the other, where both are known."""
    return own / chance if own is not None and chance else None


def labels_needed(curve: dict[float, float], goal: float) -> float | None:
    """Where the curve first reaches the goal, straight between its points; None where it does not."""
    shares = sorted(curve)
    for share, following in zip([0.0, *shares], shares):
        if curve[following] >= goal:
            return float(np.interp(goal, [curve[share], curve[following]], [share, following])) if share else following
    return None


if __name__ == "__main__":
    sys.exit(main())
