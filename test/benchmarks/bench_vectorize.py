"""Vectorizing against GDAL's polygonize, and its memory on a raster of 20,000 × 20,000 pixels.

    make bench-vectorize

Both write the same 4096 × 4096 class raster, six classes, about 1,100 polygons per million pixels as in a map of a
town, to a GeoPackage with nothing merged and nothing simplified; each is a process of its own, start included.
``vs_gdal_polygonize`` is our pixels per second over GDAL's. The large raster is the same picture mirrored side by side,
vectorized with the algorithm's defaults. A second large one, where the data are there, is a town: buildings of Banepa
(© OpenStreetMap contributors, ODbL 1.0) and the noisy distances to their outlines beside it, as a prediction has them,
told apart and squared. Writes ``bench_output/vectorize.json``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import rasterio
import shapely
from affine import Affine
from rasterio.io import DatasetWriter
from rasterio.windows import Window
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from bench_banepa import DATA, halve  # noqa: E402

from contract.class_kinds import KINDS  # noqa: E402
from contract.classes import ClassScheme, SegmentationClass  # noqa: E402
from contract.job_json import job_to_json  # noqa: E402
from contract.jobs import LabelJob, VectorizeJob, VectorSource  # noqa: E402
from contract.scheme_json import load_scheme  # noqa: E402
from core.__main__ import run_job  # noqa: E402
from core.grids.class_rasters import new_class_raster  # noqa: E402
from core.grids.object_raster import DISTANCES_DTYPE, new_object_raster, objects_path  # noqa: E402
from core.grids.rasters import Grid  # noqa: E402
from core.worker.events import Events  # noqa: E402
from models.object_distances import LEVELS, distances_of  # noqa: E402

OUTPUT = REPOSITORY / "bench_output"
POLYGONIZE = "gdal_polygonize.py"
SIDE_PX = 4096
LARGE_SIDE_PX = 20_000
CLASSES = 6
TOWN_SIDE_PX = 1500
DISTANCE_NOISE = 80  # of white noise before it is blurred: about 11 levels after
PIXEL_M = 0.3
CRS, TRANSFORM = pyproj.CRS.from_epsg(32645), Affine(PIXEL_M, 0, 400_000, 0, -PIXEL_M, 3_000_000)
TOWN_RULES = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
KIND_OF = {"ground": "area", "building": "object", "green": "area", "road": "line"}
TOWN = ClassScheme("town", tuple(SegmentationClass(number, name, f"#{number * 0x202020:06x}", kind=KINDS[KIND_OF[name]])
                                 for number, name in enumerate(KIND_OF)))
BLOB_PX = 12  # standard deviation of the blur that makes regions


def main() -> None:
    """Run both, print one table, write the figures."""
    if not shutil.which(POLYGONIZE):
        raise SystemExit(f"Skipped: {POLYGONIZE} is not there (Debian package python3-gdal).")
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder))
    (OUTPUT / "vectorize.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print("\nVectorizing a class raster")
    for name, value in figures.items():
        print(f"  {name:<28} {value!s:>10}")
    print("  to reach: vs_gdal_polygonize 1.0, peak_memory_mb 2000, coverage_valid True, objects_peak_memory_mb 1500")


def measure(folder: Path) -> dict[str, float | bool]:
    """The figures of both rasters."""
    tile = regions(SIDE_PX)
    small, large = folder / "small.tif", folder / "large.tif"
    write_mirrored(tile, small, SIDE_PX)
    write_mirrored(tile, large, LARGE_SIDE_PX)
    exact = VectorizeJob(str(small), str(folder / "exact.gpkg"), minimum_area_m2=0.0, simplify_m=0.0)
    ours_s, _ = run_worker(exact, folder)
    gdal_s = run_polygonize(small, folder / "gdal.gpkg")
    simple = VectorizeJob(str(small), str(folder / "simple.gpkg"))
    simple_s, _ = run_worker(simple, folder)
    whole_s, memory_mb = run_worker(VectorizeJob(str(large), str(folder / "whole.gpkg")), folder)
    polygons = shapely.from_wkb(pyogrio.raw.read(folder / "whole.gpkg", columns=[])[2])
    valid = bool(shapely.is_valid(polygons).all() and shapely.coverage_is_valid(polygons))
    return measure_objects(folder) | {
        "vs_gdal_polygonize": round(gdal_s / ours_s, 2),
        "peak_memory_mb": round(memory_mb),
        "coverage_valid": valid,
        "seconds": round(ours_s, 1),
        "gdal_polygonize_seconds": round(gdal_s, 1),
        "simplified_seconds": round(simple_s, 1),
        "large_seconds": round(whole_s, 1),
        "large_mpx_per_second": round(LARGE_SIDE_PX**2 / 1e6 / whole_s, 2),
        "large_polygons": len(polygons),
    }


def measure_objects(folder: Path) -> dict[str, float | bool]:
    """The figures of the town; none without the data."""
    if not DATA.exists():
        return {}
    classes, distances = town(folder)
    path = folder / "town.tif"
    grid = Grid(CRS, TRANSFORM, LARGE_SIDE_PX, LARGE_SIDE_PX)
    with new_class_raster(path, grid, TOWN) as dataset:
        write_rows(dataset, classes, LARGE_SIDE_PX)
    with new_object_raster(path, grid, DISTANCES_DTYPE) as dataset:
        write_rows(dataset, distances, LARGE_SIDE_PX)
    seconds, memory_mb = run_worker(VectorizeJob(str(path), str(folder / "town.gpkg")), folder)
    count = pyogrio.read_info(folder / "town.gpkg")["features"]
    return {"objects_peak_memory_mb": round(memory_mb), "objects_seconds": round(seconds, 1), "objects_polygons": count}


def town(folder: Path) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Class ids and distances to the outlines of buildings, both of shape (side, side)."""
    imagery, labels = str(folder / "imagery.tif"), folder / "labels.tif"
    halve(DATA / "imagery.tif", imagery)
    run_job(LabelJob(imagery, (VectorSource(str(DATA / "osm_buildings.geojson")),), TOWN_RULES, str(labels)),
            Events(lambda event: None))
    with rasterio.open(objects_path(labels)) as dataset:
        objects = dataset.read(1, window=Window(0, 0, TOWN_SIDE_PX, TOWN_SIDE_PX))
    noise = ndimage.gaussian_filter(np.random.default_rng(0).standard_normal(objects.shape), 2) * DISTANCE_NOISE
    distances = np.clip(distances_of(objects, PIXEL_M) + noise, 1, LEVELS)
    ground = np.array([0, 2, 0, 2, 3, 2], np.uint8)[regions(TOWN_SIDE_PX)]
    return np.where(objects > 0, np.uint8(1), ground), np.where(objects > 0, distances, 0).astype(np.uint8)


def regions(side_px: int) -> npt.NDArray[np.uint8]:
    """Class ids of shape (side, side) in regions as a town's map has them."""
    random = np.random.default_rng(0)
    highest = np.full((side_px, side_px), -np.inf, dtype=np.float32)
    classes = np.zeros((side_px, side_px), dtype=np.uint8)
    for class_id in range(CLASSES):
        height = ndimage.gaussian_filter(random.standard_normal((side_px, side_px), dtype=np.float32), BLOB_PX)
        classes[height > highest] = class_id
        np.maximum(highest, height, out=highest)
    return classes


def write_mirrored(tile: npt.NDArray[np.uint8], path: Path, side_px: int) -> None:
    """A class raster of the tile side by side, every second one mirrored so that regions go on."""
    scheme = ClassScheme("bench", tuple(SegmentationClass(number, f"class {number}", f"#{number * 0x202020:06x}")
                                        for number in range(CLASSES)))
    with new_class_raster(path, Grid(CRS, TRANSFORM, side_px, side_px), scheme) as dataset:
        write_rows(dataset, tile, side_px)


def write_rows(dataset: DatasetWriter, tile: npt.NDArray[np.uint8], side_px: int) -> None:
    """The tile side by side, every second one mirrored."""
    tile_px = len(tile)
    times = -(-side_px // tile_px)
    row = np.concatenate([tile if number % 2 == 0 else tile[:, ::-1] for number in range(times)], axis=1)[:, :side_px]
    for number in range(times):
        height = min(tile_px, side_px - number * tile_px)
        rows = row if number % 2 == 0 else row[::-1]
        dataset.write(rows[:height], 1, window=Window(0, number * tile_px, side_px, height))


def run_worker(job: VectorizeJob, folder: Path) -> tuple[float, float]:
    """Seconds and peak memory in MB of a worker that does the job."""
    path = folder / "job.json"
    path.write_text(job_to_json(job), encoding="utf-8")
    begin = time.perf_counter()
    worker = subprocess.Popen([sys.executable, "-m", "core", str(path)], cwd=REPOSITORY, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(worker.pid, 0)
    seconds = time.perf_counter() - begin
    if status:
        raise SystemExit(f"The worker failed: {job}")
    return seconds, usage.ru_maxrss / 1024


def run_polygonize(raster: Path, output: Path) -> float:
    """Seconds of GDAL's polygonize."""
    begin = time.perf_counter()
    subprocess.run([POLYGONIZE, "-q", str(raster), "-f", "GPKG", str(output), "classes", "class_id"], check=True)
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
