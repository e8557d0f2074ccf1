"""A QGIS without a window, the provider registered in it, and a small town that tests can map."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

REPOSITORY = Path(__file__).resolve().parents[2]
SIZE_PX = 384
PIXEL_M = 1.0
LEFT, TOP = 400_000.0, 4_100_000.0


@pytest.fixture(scope="session")
def qgis_application(tmp_path_factory):
    profile = tmp_path_factory.mktemp("profile")
    application = QgsApplication([], False, str(profile))
    application.setTranslation("C")  # English, whatever the computer speaks: tests name texts
    application.initQgis()
    import sys

    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application, processing
    # exitQgis with living layers crashes QGIS 3.22; the process ends anyway.


@pytest.fixture(scope="session", autouse=True)
def no_data_folder_of_a_user(tmp_path_factory):
    """What is shared by the tests of a module is made before each gets a data folder of its own."""
    os.environ["URBANSEG_HOME"] = str(tmp_path_factory.mktemp("shared data folder"))


@pytest.fixture(autouse=True)
def data_folder(monkeypatch, tmp_path_factory):
    """A data folder of the test's own: models that it trains or uses are noted there."""
    folder = tmp_path_factory.mktemp("data folder")
    monkeypatch.setenv("URBANSEG_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def provider(qgis_application):
    from urban_segmentation.plugin import UrbanSegmentationPlugin

    plugin = UrbanSegmentationPlugin(None)
    plugin.initProcessing()
    return plugin.provider


@pytest.fixture()
def context():
    return QgsProcessingContext()


class RecordingFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__()
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushConsoleInfo(self, info):
        self.lines.append(info)

    def reportError(self, error, fatalError=False):
        self.lines.append(error)


@pytest.fixture()
def feedback():
    return RecordingFeedback()


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    """Imagery of a made-up town and the OSM-like GeoJSON it was drawn from."""
    folder = tmp_path_factory.mktemp("town ü")  # a space and a letter beyond ASCII, as users' folders have
    generator = np.random.default_rng(7)
    rows, columns = np.mgrid[0:SIZE_PX, 0:SIZE_PX]
    road = (np.abs(rows % 96 - 48) < 5) | (np.abs(columns % 96 - 48) < 5)
    building = (rows % 96 > 62) & (rows % 96 < 88) & (columns % 96 > 62) & (columns % 96 < 90)
    image = np.empty((3, SIZE_PX, SIZE_PX))
    for mask, color in ((~road & ~building, (60, 120, 60)), (road, (120, 120, 125)), (building, (190, 90, 70))):
        image[:, mask] = np.array(color)[:, None]
    image += generator.normal(0, 12, image.shape)
    write_raster(folder / "imagery.tif", np.clip(image, 0, 255).astype("uint8"))
    write_osm(folder / "osm.geojson")
    return folder


def write_raster(path: Path, image: np.ndarray, crs: int | None = 32618) -> None:
    """A GeoTIFF of shape (bands, height, width) at the town's corner."""
    type_code = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[str(image.dtype)]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), image.shape[2], image.shape[1], image.shape[0], type_code)
    dataset.SetGeoTransform((LEFT, PIXEL_M, 0, TOP, 0, -PIXEL_M))
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
        dataset.SetProjection(reference.ExportToWkt())
    for index, band in enumerate(image, 1):
        dataset.GetRasterBand(index).WriteArray(band)
    dataset.FlushCache()


def write_osm(path: Path) -> None:
    features = []

    def add(kind: str, coordinates, **tags: str) -> None:
        features.append({"type": "Feature", "properties": tags, "geometry": {"type": kind, "coordinates": coordinates}})

    def place(column: float, row: float) -> list[float]:
        return [LEFT + column * PIXEL_M, TOP - row * PIXEL_M]

    for block in range(0, SIZE_PX, 96):
        centre = block + 48.5
        add("LineString", [place(0, centre), place(SIZE_PX, centre)], highway="residential", width="9")
        add("LineString", [place(centre, 0), place(centre, SIZE_PX)], highway="tertiary", width="9 m")
        for other in range(0, SIZE_PX, 96):
            left, top, right, bottom = block + 63, other + 63, block + 90, other + 88
            add("Polygon", [[place(left, top), place(right, top), place(right, bottom), place(left, bottom),
                             place(left, top)]], building="yes")
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32618"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """Run ``qgis_process`` as a user would, with a profile of its own that has the plugin installed and enabled."""
    profile = tmp_path_factory.mktemp("qgis-process")
    # Debian 12's wrapper adds an option its own qgis_process does not know.
    program = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen",
                    "XDG_RUNTIME_DIR": str(runtime), "PATH": "/usr/bin:" + os.environ.get("PATH", ""),
                    "LC_ALL": "C.UTF-8", "URBANSEG_HOME": str(runtime / "home")}
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "urban_segmentation").symlink_to(REPOSITORY, target_is_directory=True)

    def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *arguments], env=environment | variables, capture_output=True, text=True,
                              check=False, timeout=600)

    run.program, run.environment = program, environment
    enabled = run("plugins", "enable", "urban_segmentation")
    assert enabled.returncode == 0, enabled.stderr
    return run
