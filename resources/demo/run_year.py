"""A year of one town through ``qgis_process``: three made months of Kampala, Uganda, each one call of *Update map*.

The first call is given the starter, which has seen the mosaic that March is; each later one the model and the map of
the call before. What the months differ in is known (``make_months.py``), so that what is found can be counted. Leaves
the reports, ``year.json`` and ``year.jpg``. Skips with a sentence where the data are not there.

Imagery: OpenAerialMap, CC BY 4.0. Buildings: © OpenStreetMap contributors, ODbL 1.0. Standard library only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from demo_arguments import DEMO_FOLDER, demo_arguments
from run_demo import print_times, run, run_algorithms

FILES = ("kampala_0.tif", "kampala_1.tif", "osm_buildings.gpkg")
MONTHS = ("march", "july", "november")
EPOCHS = 8
TOLERANCE_M, MINIMUM_M2 = 1.0, 15.0  # the months are shifted by up to 0.4 m; what comes and goes is larger


def main() -> int:
    """Run the demo; the exit code is 0 when every step went well, and when there are no data."""
    arguments = demo_arguments(__doc__, "kampala", FILES, "year")
    if arguments is None:
        return 0
    output, data = arguments.output, arguments.data
    times = {"making the months": run([arguments.qgis_python, str(DEMO_FOLDER / "make_months.py"), str(data),
                                       str(output)])}
    model, before = "starter", ""
    for month in MONTHS:
        step = update(month, model, before, data / "osm_buildings.gpkg", output)
        times[month] = run_algorithms(arguments.qgis_process, [step])["updatemap"]
        report = json.loads((output / month / "report.json").read_text(encoding="utf-8"))
        model, before = report["model_file"], str(output / month / "classes.tif")
    times["figures and year.jpg"] = run([arguments.qgis_python, str(DEMO_FOLDER / "render_year.py"), str(output)])
    print_times(times)
    print(f"\nOpen {output / MONTHS[-1] / 'report.html'} in a browser, or look at {output / 'year.jpg'}.")
    print("Imagery: OpenAerialMap, CC BY 4.0. Buildings: © OpenStreetMap contributors, ODbL 1.0.")
    return 0


def update(month: str, model: str, before: str, layer: Path, output: Path) -> tuple[str, ...]:
    """One call of Update map with its parameters, as one would type them."""
    return ("updatemap", f"--INPUT={output / f'kampala_{month}.tif'}", f"--MODEL={model}", f"--LAYERS={layer}",
            *([f"--BEFORE={before}"] if before else []), f"--EPOCHS={EPOCHS}", f"--TOLERANCE={TOLERANCE_M}",
            f"--MINIMUM_AREA={MINIMUM_M2}", f"--OUTPUT={output / month}")


if __name__ == "__main__":
    sys.exit(main())
