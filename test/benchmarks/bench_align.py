"""Known shifts put on OpenStreetMap's buildings in Banepa and Kampala: how near to them Align OSM comes.

    make bench-align
    build/test-env/bin/python test/benchmarks/bench_align.py --places banepa --seed 1

Shifts of 0.5, 1, 2 and 5 m in a direction drawn at random: constant, growing linearly from west to east from nothing to
that length, or in a direction drawn anew for each block. The blocks are those of the algorithm (100 m); those with ten
buildings or more are judged, each against the mean shift of its buildings:

- ``median_error_m``: of the answered blocks, how far the answer is from the truth;
- ``found_share``: of all judged blocks, those that are answered and right to ``FOUND_M``;
- ``false_shift_share``: without any shift, those that are said to be shifted by more than ``FALSE_M``.

The truth takes the layers as they are for right. Where a layer itself lies beside its imagery that is an error of the
truth; ``own_shift_m`` says by how much (the median shift found without any put on it), and ``median_change_error_m``
compares with the shifts that are found without any.

Then models are trained on Banepa's buildings as they are, moved by 2 m, and moved and aligned
(``aligned_training.py``); ``iou_loss_won_back``: the share of the IoU that the shift cost which comes back, losses and
gains of all seeds added up, since a single loss may be next to nothing.

Writes ``bench_output/align.json``: the four figures, and all by place and kind of shift.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import rasterio
import shapely

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(Path(__file__).parent))

from aligned_training import LENGTH_M, judge_training, write_layer  # noqa: E402

from contract.jobs import AlignOsmJob, VectorSource  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids.geodesy import local_projected_crs  # noqa: E402
from core.worker.events import Events  # noqa: E402

OUTPUT = REPOSITORY / "bench_output" / "align.json"
DATA = REPOSITORY.parent / "shared" / "data"
SCHEME = load_scheme(REPOSITORY / "resources" / "schemes" / "urban.json")
PLACES = {"banepa": ("banepa/imagery.tif", "banepa/osm_buildings.geojson"),
          "kampala": ("kampala/kampala_0.tif", "kampala/osm_buildings.gpkg")}
LENGTHS_M, KINDS = (0.5, 1.0, 2.0, 5.0), ("constant", "linear", "blocks")
LEAST_BUILDINGS, FOUND_M, FALSE_M = 10, 0.5, 0.5

Vectors = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Place:
    """Imagery, and its buildings on a plane in metres."""

    imagery: Path
    plane: pyproj.CRS
    buildings: npt.NDArray


def main() -> None:
    """Judge every place and shift, print and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", nargs="+", choices=list(PLACES), default=list(PLACES))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--training-seeds", type=int, nargs="*", default=(0, 1, 2))
    arguments = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"{DATA} is not there: nothing to measure.")
    started = time.perf_counter()
    places = {name: judge_place(name, np.random.default_rng(arguments.seed)) for name in arguments.places}
    runs = [run for place in places.values() for run in place["shifts"]]
    errors = np.concatenate([run.pop("errors_m") for run in runs])
    figures = {"median_error_m": float(np.median(errors)),
               "found_share": float((errors <= FOUND_M).sum() / sum(run["blocks"] for run in runs)),
               "false_shift_share": (sum(place["false_blocks"] for place in places.values())
                                     / sum(place["blocks"] for place in places.values()))}
    trainings = [train_on_shifted(seed) for seed in arguments.training_seeds]
    if trainings:
        figures["iou_loss_won_back"] = share_won_back(trainings)
    OUTPUT.parent.mkdir(exist_ok=True)
    details = {"trainings": trainings, "seconds": time.perf_counter() - started, "seed": arguments.seed,
               "places": places}
    OUTPUT.write_text(json.dumps(figures | details, indent=2) + "\n", encoding="utf-8")
    print(figures)


def share_won_back(trainings: list[dict[str, float]]) -> float:
    """Of the IoU that the shifts of all seeds cost together."""
    lost = sum(training["iou_unmoved"] - training["iou_shifted"] for training in trainings)
    gained = sum(training.get("iou_aligned_twice", training["iou_aligned"]) - training["iou_shifted"]
                 for training in trainings)
    return gained / lost


def train_on_shifted(seed: int) -> dict[str, float]:
    """Figures of models that learnt from Banepa's buildings, all of which are moved by the same 2 m."""
    place, random = read_place(*(DATA / path for path in PLACES["banepa"])), np.random.default_rng(seed)
    moved = moved_by(place.buildings, put_shifts(place, np.empty((0, 2)), "constant", LENGTH_M, random))
    return judge_training(load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json"),
                          lambda path: write_layer(path, moved, place.plane), seed)


def judge_place(name: str, random: np.random.Generator) -> dict[str, Any]:
    """All shifts of a place."""
    imagery, layer = (DATA / path for path in PLACES[name])
    place = read_place(imagery, layer)
    unmoved, places = found_shifts(place, place.buildings)
    judged = places[:, 2] >= LEAST_BUILDINGS
    own_m = np.hypot(*unmoved[judged].T)
    result: dict[str, Any] = {"blocks": int(judged.sum()), "own_shift_m": float(np.nanmedian(own_m)),
                              "false_blocks": int((own_m > FALSE_M).sum()), "shifts": []}
    for kind in KINDS:
        for length_m in LENGTHS_M:
            shifts = put_shifts(place, places[:, :2], kind, length_m, random)
            run = judge(place, shifts, {tuple(point[:2]): vector for point, vector in zip(places, unmoved)})
            print(name, kind, length_m, {key: value for key, value in run.items() if key != "errors_m"}, flush=True)
            result["shifts"].append({"kind": kind, "length_m": length_m, **run})
    return result


def judge(place: Place, shifts: Vectors, unmoved: dict[tuple[float, ...], Vectors]) -> dict[str, Any]:
    """Find the shifts of moved buildings, and compare with what was put on them."""
    moved = moved_by(place.buildings, shifts)
    found, places = found_shifts(place, moved)
    nearest = nearest_block(shapely.get_coordinates(shapely.centroid(moved)), places[:, :2])
    errors, changes, blocks = [], [], 0
    for number in np.flatnonzero(places[:, 2] >= LEAST_BUILDINGS):
        blocks += 1
        truth = -shifts[nearest == number].mean(axis=0)
        if np.isfinite(found[number]).all():
            errors.append(float(np.hypot(*(found[number] - truth))))
            without = unmoved.get(tuple(places[number, :2]), np.full(2, np.nan))
            changes.append(float(np.hypot(*(found[number] - without - truth))))
    return {"blocks": blocks, "answered": len(errors), "median_error_m": float(np.median(errors)) if errors else None,
            "median_change_error_m": float(np.nanmedian(changes)) if changes else None,
            "found": int((np.array(errors) <= FOUND_M).sum()), "errors_m": np.array(errors)}


def moved_by(buildings: npt.NDArray, shifts: Vectors) -> npt.NDArray:
    """Each building moved by its shift."""
    return np.array([shapely.transform(building, lambda xy, by=by: xy + by)
                     for building, by in zip(buildings, shifts)], object)


def put_shifts(place: Place, middles: Vectors, kind: str, length_m: float, random: np.random.Generator) -> Vectors:
    """A shift for each building, of shape (buildings, 2)."""
    xy = shapely.get_coordinates(shapely.centroid(place.buildings))
    if kind == "blocks":
        angles = random.uniform(0, 2 * np.pi, len(middles))
        return length_m * np.column_stack([np.cos(angles), np.sin(angles)])[nearest_block(xy, middles)]
    angle = random.uniform(0, 2 * np.pi)
    share = np.ones(len(xy)) if kind == "constant" else (xy[:, 0] - xy[:, 0].min()) / np.ptp(xy[:, 0])
    return length_m * share[:, None] * np.array([np.cos(angle), np.sin(angle)])


def nearest_block(xy: Vectors, middles: Vectors) -> npt.NDArray[np.intp]:
    """The block that each place lies in, as the one whose middle is nearest."""
    return np.argmin(np.abs(xy[:, None] - middles[None]).max(axis=2), axis=1)


def found_shifts(place: Place, buildings: npt.NDArray) -> tuple[Vectors, Vectors]:
    """Shift of each block to the east and north, NaN without an answer; and its middle on the plane with its count."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        layer = folder / "buildings.gpkg"
        write_layer(str(layer), buildings, place.plane)
        job = AlignOsmJob(str(place.imagery), (VectorSource(str(layer)),), SCHEME.to_dict(), str(folder / "moved.gpkg"),
                          str(folder / "shifts.gpkg"), str(folder / "r.html"), str(folder / "r.json"))
        run_job(job, Events(lambda event: None))
        meta, _, wkb, data = pyogrio.raw.read(job.shifts_output)
    columns = dict(zip(meta["fields"], data))
    to_plane = pyproj.Transformer.from_crs(meta["crs"], place.plane, always_xy=True)
    xy = np.column_stack(to_plane.transform(*shapely.get_coordinates(shapely.from_wkb(wkb)).T))
    return (np.column_stack([columns["shift_x_m"], columns["shift_y_m"]]),
            np.column_stack([xy.round(3), columns["objects"]]))


def read_place(imagery: Path, layer: Path) -> Place:
    """The buildings that lie on the imagery."""
    with rasterio.open(imagery) as dataset:
        crs, bounds = pyproj.CRS.from_user_input(dataset.crs), tuple(dataset.bounds)
    plane = local_projected_crs(crs, bounds)
    meta, _, wkb, _ = pyogrio.raw.read(layer, columns=[], force_2d=True)
    to_plane = pyproj.Transformer.from_crs(meta["crs"], plane, always_xy=True)
    buildings = shapely.transform(shapely.from_wkb(wkb), lambda xy: np.column_stack(to_plane.transform(*xy.T)))
    from_imagery = pyproj.Transformer.from_crs(crs, plane, always_xy=True)
    ground = shapely.box(*from_imagery.transform_bounds(*bounds))
    areas = shapely.get_dimensions(buildings) == 2
    return Place(imagery, plane, buildings[areas & shapely.intersects(buildings, ground)])


if __name__ == "__main__":
    main()
