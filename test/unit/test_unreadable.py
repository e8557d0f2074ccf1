"""Files that cannot be read: the message names the one at fault, the hint says what helps for that fault."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from made_layers import box, make_layer
from made_scenes import make_grid, write_imagery
from rasterio.vrt import WarpedVRT

from contract.errors import InputError
from contract.jobs import VectorSource
from core.grids.rasters import open_raster, read_image
from core.osm.vector_sources import find_layers, read_columns, read_features
from core.worker.unreadable import choose_another

DAMAGED = "may be damaged or cut off"
EXTRACT = Path(__file__).resolve().parents[3] / "shared" / "data" / "osm" / "Helsinki.osm.pbf"


def refusal(read, *arguments):
    with pytest.raises(InputError) as raised:
        read(*arguments)
    return raised.value.message, raised.value.hint


def read_raster(path):
    with open_raster(path, "Imagery") as dataset:
        read_image(dataset)


def read_all(source):
    for layer in find_layers(source):
        read_features(layer, (-180, -90, 180, 90), frozenset())


@pytest.mark.skipif(not EXTRACT.exists(), reason="needs the OSM extract in ../shared/data")
@pytest.mark.parametrize("layer", ["", "lines", "multipolygons"])
def test_a_damaged_extract_is_not_said_to_lack_the_layer(tmp_path, layer):
    path = tmp_path / "cut.osm.pbf"
    whole = EXTRACT.read_bytes()
    path.write_bytes(whole[:len(whole) // 2])
    message, hint = refusal(read_all, VectorSource(str(path), layer))
    assert "cut.osm.pbf cannot be read" in message and DAMAGED in hint and "layer" not in hint


@pytest.mark.parametrize("read", [find_layers, lambda source: read_columns(source, ["kind"])])
def test_a_layer_that_is_not_there_is_told_from_a_damaged_file(tmp_path, read):
    make_layer(tmp_path / "a.gpkg", [(box(0, 0, 5, 5), {"kind": "x"})], layer="houses")
    message, hint = refusal(read, VectorSource(str(tmp_path / "a.gpkg"), "roads"))
    assert "a.gpkg has no layer roads, only: houses" in message and hint == "Choose a layer that the file has."
    assert find_layers(VectorSource(str(tmp_path / "a.gpkg"), "houses"))
    (tmp_path / "b.gpkg").write_bytes((tmp_path / "a.gpkg").read_bytes()[:100] + b"\1" * 5000)
    message, hint = refusal(read, VectorSource(str(tmp_path / "b.gpkg"), "houses"))
    assert "b.gpkg" in message and DAMAGED in hint


@pytest.mark.parametrize(("name", "read"), [("a.gpkg", lambda path: find_layers(VectorSource(str(path)))),
                                            ("a.tif", read_raster)])
def test_the_hint_is_the_one_for_what_is_at_the_path(tmp_path, name, read):
    path = tmp_path / name
    message, hint = refusal(read, path)
    assert name in message and "no such file" in hint
    path.touch()
    assert "is empty" in refusal(read, path)[1]
    path.write_text("no such thing")
    message, hint = refusal(read, path)
    assert DAMAGED in hint and "It might help" not in message and message.endswith(".") and ".." not in message
    path.unlink()
    path.mkdir()
    assert "is a folder" in refusal(read, path)[1]


def test_an_address_is_not_looked_for_on_the_disk():
    assert "address" in choose_another("/vsicurl/https://example.org/a.tif", "raster")
    assert "address" in choose_another("https://example.org/a.tif", "raster")


def make_vrt(path: Path, source: str) -> Path:
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{source}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>" for band in (1, 2, 3))
    path.write_text('<VRTDataset rasterXSize="300" rasterYSize="300"><SRS>EPSG:32645</SRS>'
                    f"<GeoTransform>300000,1,0,3000000,0,-1</GeoTransform>{bands}</VRTDataset>")
    return path


def test_a_vrt_names_the_file_that_it_lacks(tmp_path):
    outer = make_vrt(tmp_path / "outer.vrt", make_vrt(tmp_path / "scene.vrt", "parts/north.tif").name)
    for path in (tmp_path / "scene.vrt", outer):
        message, hint = refusal(read_raster, path)
        assert path.name in message and str(tmp_path / "parts" / "north.tif") in message
        assert "made of other files" in hint and "build it again" in hint


@pytest.mark.parametrize("threads", ["1", "ALL_CPUS"])
def test_a_vrt_names_the_file_that_is_damaged(tmp_path, threads):
    pixels = np.random.default_rng(0).integers(0, 255, (3, 300, 300)).astype(np.uint8)
    whole = write_imagery(tmp_path / "whole.tif", pixels, make_grid(300, 300)).read_bytes()
    (tmp_path / "north.tif").write_bytes(whole[:len(whole) // 2])
    with rasterio.Env(GDAL_NUM_THREADS=threads):
        message, hint = refusal(read_raster, make_vrt(tmp_path / "scene.vrt", "north.tif"))
    assert "scene.vrt" in message and "north.tif" in message and "made of other files" in hint
    message, hint = refusal(read_raster, tmp_path / "north.tif")
    assert "north.tif" in message and "made of other" not in hint and DAMAGED in hint


def test_imagery_that_is_resampled_while_it_is_read_is_named_as_its_file(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (3, 300, 300)).astype(np.uint8)
    whole = write_imagery(tmp_path / "whole.tif", pixels, make_grid(300, 300)).read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[:len(whole) // 2])
    with rasterio.open(tmp_path / "cut.tif") as dataset, WarpedVRT(dataset, width=150, height=150) as warped:
        message, hint = refusal(read_image, warped)
    assert message.startswith(str(tmp_path / "cut.tif")) and DAMAGED in hint
