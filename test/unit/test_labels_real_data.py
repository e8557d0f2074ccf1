"""Labels from real OSM extracts and over real imagery, where that data is at hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from made_layers import IDS, SCHEMES, Outcome, burn, make_imagery
from rasterio.transform import from_bounds

from contract.jobs import VectorSource
from contract.scheme_json import load_scheme

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"the real data is not at {DATA}")


def scheme(name: str) -> dict:
    return load_scheme(SCHEMES / f"{name}.json").to_dict()


def extract(folder: Path, name: str, bounds: tuple[float, float, float, float]) -> Outcome:
    imagery = make_imagery(folder / "imagery.tif", crs="EPSG:4326", width=1000, height=1650,
                           transform=from_bounds(*bounds, 1000, 1650), pixels=np.ones((1, 1650, 1000), np.uint8))
    return burn(folder, VectorSource(str(DATA / "osm" / name)), imagery=imagery)


def share(labels: np.ndarray, class_id: int) -> float:
    return float((labels == class_id).mean())


def test_helsinki_has_every_class(tmp_path: Path) -> None:
    result = extract(tmp_path, "Helsinki.osm.pbf", (24.935177, 60.164155, 24.953414, 60.179113))
    shares = {name: share(result.labels, class_id) for name, class_id in IDS.items()}
    assert min(shares.values()) > 0.002
    # The centre of the city: a good third of it built over, a fifth streets and squares.
    assert 0.25 < shares["building"] < 0.38 and 0.15 < shares["road"] < 0.3 and 0.08 < shares["vegetation"] < 0.2
    assert "broken or empty geometry" in result.infos and "repaired" in result.infos
    assert "no pixel" not in result.warnings


def test_the_other_extract_with_broken_rings(tmp_path: Path) -> None:
    result = extract(tmp_path, "test.osm.pbf", (26.93, 60.52, 26.97, 60.54))
    assert {IDS["building"], IDS["road"], IDS["vegetation"]} <= set(np.unique(result.labels))
    assert "broken or empty geometry" in result.infos


def test_banepa_buildings(tmp_path: Path) -> None:
    result = burn(tmp_path, VectorSource(str(DATA / "banepa" / "osm_buildings.geojson")),
                  imagery=str(DATA / "banepa" / "imagery.tif"), scheme=scheme("buildings"))
    assert "1466 used" in result.infos
    assert share(result.labels, 1) == pytest.approx(0.453, abs=0.005)


@pytest.mark.parametrize("name", ["kampala_0.tif", "kampala_1.tif"])
def test_kampala_buildings_without_tags(name: str, tmp_path: Path) -> None:
    result = burn(tmp_path, VectorSource(str(DATA / "kampala" / "osm_buildings.gpkg")),
                  imagery=str(DATA / "kampala" / name), scheme=scheme("buildings"))
    assert "by its name" in result.infos
    assert share(result.labels, 1) > 0.1


def test_sentinel_water_is_dark_in_the_infrared(tmp_path: Path) -> None:
    imagery = DATA / "sentinel2" / "imagery.tif"
    result = burn(tmp_path, VectorSource(str(DATA / "sentinel2" / "osm_water.gpkg")), imagery=str(imagery),
                  scheme=scheme("water"))
    with rasterio.open(imagery) as dataset:
        infrared = dataset.read(4)
    water, land = infrared[result.labels == 1], infrared[result.labels == 0]
    assert 0.3 < len(water) / infrared.size < 0.6
    assert np.median(water) < 0.6 * np.median(land)
