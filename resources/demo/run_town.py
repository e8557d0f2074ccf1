"""A town through ``qgis_process``: the buildings of Banepa, Nepal, one by one, and those that OpenStreetMap lacks.

Two algorithms, as a user would run them: *Map classes* learns the buildings of OpenStreetMap on three fifths of a drone
mosaic, chooses the best epoch on a fifth and is judged on the last fifth; *Compare with OSM* then marks what is in the
map and not in OpenStreetMap. Leaves a QGIS project, the layers, both reports and ``town.jpg``. Skips with a sentence
where the data are not there.

Imagery: OpenAerialMap, CC BY 4.0. Buildings: © OpenStreetMap contributors, ODbL 1.0. Standard library only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from demo_arguments import DEMO_FOLDER, demo_arguments
from run_demo import print_figures, print_times, run, run_algorithms

FILES = ("imagery.tif", "osm_buildings.geojson")
EPOCHS = 12


def main() -> int:
    """Run the demo; the exit code is 0 when every step went well, and when there are no data."""
    arguments = demo_arguments(__doc__, "banepa", FILES, "town")
    if arguments is None:
        return 0
    output, data = arguments.output, arguments.data
    times = run_algorithms(arguments.qgis_process, chain(data, output))
    times["project and town.jpg"] = run([arguments.qgis_python, str(DEMO_FOLDER / "render_town.py"), str(output),
                                         str(data)])
    print_times(times)
    print_figures(json.loads((output / "report.json").read_text(encoding="utf-8")))
    print(f"\nOpen {output / 'town.qgz'} in QGIS, {output / 'report.html'} and {output / 'comparison.html'} in a "
          f"browser, or look at {output / 'town.jpg'}.")
    print("Imagery: OpenAerialMap, CC BY 4.0. Buildings: © OpenStreetMap contributors, ODbL 1.0.")
    return 0


def chain(data: Path, output: Path) -> list[tuple[str, ...]]:
    """The two algorithms with their parameters, as one would type them."""
    layers, scheme = f"--LAYERS={data / 'osm_buildings.geojson'}", "--SCHEME=buildings"
    return [
        ("mapclasses", f"--INPUT={data / 'imagery.tif'}", layers, scheme, f"--EPOCHS={EPOCHS}",
         f"--OUTPUT={output / 'classes.tif'}", f"--POLYGONS={output / 'polygons.gpkg'}",
         f"--REPORT={output / 'report.html'}", f"--INTERMEDIATE_FOLDER={output / 'intermediate'}"),
        ("compareosm", f"--INPUT={output / 'polygons.gpkg'}", f"--CLASSES_RASTER={output / 'classes.tif'}", layers,
         scheme, f"--OUTPUT={output / 'comparison.gpkg'}", f"--REPORT={output / 'comparison.html'}"),
    ]


if __name__ == "__main__":
    sys.exit(main())
