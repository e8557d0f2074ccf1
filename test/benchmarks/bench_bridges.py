"""Bridged gaps of roads in Las Vegas: APLS with and without, and how much of the bridges lies where no road is.

    make bench-bridges

The scene of ``make demo`` (SpaceNet, CC BY-SA 4.0): a model is trained on it, then patches of ground beside the roads
are copied onto the roads, as crowns of trees that hide them, and the broken roads of the prediction are bridged. Takes
about ten minutes on two cores. Writes ``bench_output/bridges.json``.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

import networkx
import numpy as np
import numpy.typing as npt
import rasterio
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from contract.jobs import LabelJob, PredictJob, TilesJob, TrainJob, VectorSource  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.evaluating.path_similarity import path_similarity  # noqa: E402
from core.grids.class_ids import read_known_classes  # noqa: E402
from core.grids.rasters import open_raster  # noqa: E402
from core.grids.resampling import classes_on_grid  # noqa: E402
from core.roads.bit_mask import BitMask  # noqa: E402
from core.roads.bridging import bridge_gaps  # noqa: E402
from core.roads.graph_cleaning import road_graph_of  # noqa: E402
from core.roads.skeletons import skeleton_of  # noqa: E402
from core.vectorizing.centerlines import may_be_road  # noqa: E402
from core.vectorizing.class_strips import ClassStrips  # noqa: E402
from core.worker.events import Events  # noqa: E402
from resources.demo.run_demo import SCHEME, WHEEL, extract_scene  # noqa: E402

OUTPUT = REPOSITORY / "bench_output"
EPOCHS = 12
SCENES = 10
PATCHES, PATCH_PX = 14, (20, 36)  # on each scene, and their radius
LIMITS_M = (0, 5, 10, 15, 20, 30, 50)
SNAP_M = 4.0
NEAR_M = 1.0  # a bridge so near to the reference's road is on it


def main() -> None:
    """Train, hide, predict, bridge; print one table, write the figures."""
    wheel = REPOSITORY / "build" / "wheels" / WHEEL
    if not wheel.exists():
        raise SystemExit(f"Skipped: {wheel} is not there; make demo downloads it.")
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        extract_scene(wheel, folder)
        runs = [figures for seed in range(-1, SCENES) for figures in bridged(trained(folder), seed)]
    table = {str(limit_m): {key: float(np.mean([run[key] for run in runs if run["limit_m"] == limit_m]))
                            for key in ("apls", "bridges", "bridged_m", "false_m")} for limit_m in LIMITS_M}
    (OUTPUT / "bridges.json").write_text(json.dumps({"means": table, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    print(f"\nMeans of {SCENES + 1} scenes")
    print(f"{'limit (m)':>9} {'APLS':>7} {'bridges':>8} {'length (m)':>11} {'false (m)':>10}")
    for limit_m, row in table.items():
        print(f"{limit_m:>9} {row['apls']:7.3f} {row['bridges']:8.1f} {row['bridged_m']:11.1f} {row['false_m']:10.1f}")


def run_quietly(job: object) -> None:
    run_job(job, Events(lambda event: None))


def trained(folder: Path) -> Path:
    """The folder with labels and a model, which are made at the first call."""
    imagery, labels, tiles, model = (str(folder / name) for name in
                                     ("imagery.tif", "labels.tif", "tiles", "model.safetensors"))
    if not Path(model).exists():
        run_quietly(LabelJob(imagery, (VectorSource(str(folder / "roads.geojson")),), load_scheme(SCHEME).to_dict(),
                             labels))
        run_quietly(TilesJob(imagery, labels, tiles, tile_size_px=128, pixel_size_m=0.6, test_fraction=0.0))
        run_quietly(TrainJob(tiles, model, epochs=EPOCHS, device="cpu"))
    return folder


def bridged(folder: Path, seed: int) -> list[dict[str, float]]:
    """Figures for every limit on one scene; a negative seed leaves the imagery as it is."""
    imagery, classes, confidence = folder / "imagery.tif", folder / "classes.tif", folder / "confidence.tif"
    if seed >= 0:
        imagery = hidden(folder, seed)
    run_quietly(PredictJob(str(imagery), str(folder / "model.safetensors"), str(classes), str(confidence),
                           device="cpu"))
    with contextlib.ExitStack() as stack:
        source = ClassStrips(stack.enter_context(open_raster(classes)), stack.enter_context(open_raster(confidence)),
                             4_000_000)
        labels = stack.enter_context(classes_on_grid(stack.enter_context(open_raster(folder / "labels.tif")),
                                                     source.grid))
        road = source.scheme.find("road").id
        with open_raster(classes) as dataset:
            predicted = without_specks(read_known_classes(dataset, source.scheme, "Classes") == road)
        reference = read_known_classes(labels, source.scheme, "Labels") == road
        return [{"seed": seed, "limit_m": limit_m, **measured(source, road, predicted, reference, limit_m)}
                for limit_m in LIMITS_M]


def hidden(folder: Path, seed: int) -> Path:
    """The imagery with patches of other ground upon its roads."""
    with rasterio.open(folder / "imagery.tif") as dataset, open_raster(folder / "labels.tif") as labels:
        image, profile = dataset.read(), dataset.profile
        road = labels.read(1) == load_scheme(SCHEME).find("road").id
    generator = np.random.default_rng(seed)
    edge = PATCH_PX[1] + 1
    inside = np.pad(np.ones(np.subtract(road.shape, 2 * edge), bool), edge)
    depth = ndimage.distance_transform_edt(road)
    middles = np.argwhere(inside & (depth > 0.8 * np.maximum(ndimage.maximum_filter(depth, 25), 12)))
    elsewhere = np.argwhere(inside & (ndimage.distance_transform_edt(~road) > 40))
    changed = image.astype(float)
    for _ in range(PATCHES):
        radius = int(generator.integers(*PATCH_PX))
        row, column = generator.choice(middles)
        from_row, from_column = generator.choice(elsewhere)
        rows, columns = np.mgrid[-radius:radius + 1, -radius:radius + 1]
        cover = np.clip((1 - np.hypot(rows, columns) / radius) * 4, 0, 1)
        place = np.s_[:, row - radius:row + radius + 1, column - radius:column + radius + 1]
        patch = image[:, from_row - radius:from_row + radius + 1, from_column - radius:from_column + radius + 1]
        changed[place] = changed[place] * (1 - cover) + patch * cover
    path = folder / f"hidden_{seed}.tif"
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.round(changed).astype(image.dtype))
    return path


def without_specks(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The mask without pieces that vectorizing leaves out."""
    pieces, _ = ndimage.label(mask)
    return mask & (np.bincount(pieces.ravel()) >= 9)[pieces]


def measured(source: ClassStrips, road: int, predicted: npt.NDArray[np.bool_], reference: npt.NDArray[np.bool_],
             limit_m: float) -> dict[str, float]:
    """APLS after bridging up to a limit, and the bridges: how many, how long, how much of that not on a road."""
    def graph_of(mask: npt.NDArray[np.bool_]) -> networkx.MultiGraph:
        return road_graph_of(skeleton_of(BitMask.of(mask), source.pixel_m), source.pixel_m)

    graph = graph_of(predicted)
    count = bridge_gaps(graph, limit_m, partial(may_be_road, source, road))
    away_m = ndimage.distance_transform_edt(~reference, source.pixel_m[::-1])
    bridged_m = false_m = 0.0
    for *_, data in graph.edges(data=True):
        if data["bridged"]:
            last = np.subtract(predicted.shape[::-1], 1)
            columns, rows = np.clip((data["points"] / source.pixel_m).astype(int), 0, last).T
            bridged_m += data["length_m"]
            false_m += data["length_m"] * float(np.mean(away_m[rows, columns] > NEAR_M))
    return {"apls": path_similarity(graph_of(reference), graph, SNAP_M), "bridges": count, "bridged_m": bridged_m,
            "false_m": false_m}


if __name__ == "__main__":
    main()
