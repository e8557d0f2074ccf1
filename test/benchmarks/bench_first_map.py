"""The first map: from imagery to polygons of buildings by the starter model, without labels, training or parameters.

    make bench-first-map

2,000 × 2,000 pixels of Banepa through the real ``qgis_process``, as a user would: ``urbanseg:mapclasses`` with
``MODEL=starter``. ``seconds`` is the whole, ``start_s`` what QGIS takes to list its algorithms, ``predict_s`` and
``vectorize_s`` the two steps on their own, each with a start of QGIS and of the worker; ``buildings`` how many polygons
came out. To reach: 60 s on two cores. What the runtimes remember of this computer is left alone: the first run on a
computer is ``first_seconds``.

Imagery: OpenAerialMap, CC BY 4.0. Writes ``bench_output/first_map.json``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyogrio
import rasterio
from rasterio.windows import Window

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = REPOSITORY.parent / "shared" / "data" / "banepa" / "imagery.tif"
OUTPUT = REPOSITORY / "bench_output"
SIZE_PX = 2000


def main() -> None:
    """Measure, print, write the figures."""
    if not DATA.exists():
        raise SystemExit(f"Skipped: {DATA} is not there.")
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        imagery = folder / "imagery.tif"
        crop(imagery)
        environment = prepared(folder)
        figures = {"start_s": timed(["list"], environment)}
        figures["first_seconds"] = map_buildings(imagery, folder, environment)
        figures["seconds"] = map_buildings(imagery, folder, environment)
        figures["buildings"] = pyogrio.read_info(folder / "polygons.gpkg", layer="polygons")["features"]
        figures["predict_s"] = timed(["run", "urbanseg:predictclasses", f"--INPUT={imagery}", "--MODEL=starter",
                                      f"--OUTPUT={folder / 'c.tif'}"], environment)
        figures["vectorize_s"] = timed(["run", "urbanseg:vectorizeclasses", f"--INPUT={folder / 'c.tif'}",
                                        f"--OUTPUT={folder / 'p.gpkg'}"], environment)
    (OUTPUT / "first_map.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for name, value in figures.items():
        print(f"  {name:<16} {value:8.1f}")
    print("  to reach: seconds 60")


def crop(path: Path) -> None:
    """The middle of the scene."""
    with rasterio.open(DATA) as dataset:
        window = Window((dataset.width - SIZE_PX) // 2, (dataset.height - SIZE_PX) // 2, SIZE_PX, SIZE_PX)
        profile = {**dataset.profile, "width": SIZE_PX, "height": SIZE_PX,
                   "transform": dataset.window_transform(window)}
        with rasterio.open(path, "w", **profile) as cropped:
            cropped.write(dataset.read(window=window))


def prepared(folder: Path) -> dict[str, str]:
    """A profile of its own with the plugin in it, and this interpreter as the worker's."""
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"), "URBANSEG_PYTHON": sys.executable,
                   "XDG_CACHE_HOME": str(folder / "cache"), "QT_QPA_PLATFORM": "offscreen",
                   "PATH": f"/usr/bin:{os.environ['PATH']}"}
    subprocess.run([REPOSITORY / "resources" / "scripts" / "install_plugin"], env=environment, check=True,
                   stdout=subprocess.DEVNULL)
    return environment


def map_buildings(imagery: Path, folder: Path, environment: dict[str, str]) -> float:
    """The seconds from the command to the polygons."""
    return timed(["run", "urbanseg:mapclasses", f"--INPUT={imagery}", "--MODEL=starter", "--SCHEME=buildings",
                  f"--OUTPUT={folder / 'classes.tif'}", f"--POLYGONS={folder / 'polygons.gpkg'}",
                  f"--REPORT={folder / 'report.html'}"], environment)


def timed(arguments: list[str], environment: dict[str, str]) -> float:
    """The seconds that ``qgis_process`` takes."""
    started = time.monotonic()
    ended = subprocess.run([REPOSITORY / "resources" / "scripts" / "qgis_process", *arguments], env=environment,
                           capture_output=True, text=True)
    if ended.returncode:
        raise SystemExit(f"{arguments}: {ended.stdout}\n{ended.stderr}")
    return time.monotonic() - started


if __name__ == "__main__":
    main()
