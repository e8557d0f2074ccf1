"""Clouds and their shadows as a mask that every step takes, with stand-ins for the networks of ukis-csmask."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from made_clouds import write_wheel
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError
from contract.jobs import CloudMaskJob, TilesJob
from core.cloud_masking.step import run
from core.grids.class_rasters import scheme_of
from core.tiling.step import run as cut_tiles
from core.tiling.tiles_folder import TilesFolder

BANDS = ("B02", "B03", "B04", "B08")
REAL_SCENE = Path(__file__).resolve().parents[3] / "shared" / "data" / "sentinel2" / "imagery.tif"


@pytest.fixture
def wheel(tmp_path):
    return write_wheel(tmp_path / "ukis_csmask-1.0.0-py3-none-any.whl")


def scene(path, size=300, pixel_m=30.0, names=BANDS, scale=10_000, offset=0, nodata=None, count=None, left=300_000.0):
    """Ground of reflectance 0.2, a cloud of 0.6 at rows and columns 100 to 140, a shadow of 0.05 beside it."""
    values = np.full((count or len(names), size, size), 0.2)
    values[:, 100:140, 100:140] = 0.6
    values[:, 100:140, 150:190] = 0.05
    pixels = np.round(values * scale - offset).astype(np.uint16)
    if nodata is not None:
        pixels[:, :20] = nodata
    return str(write_imagery(path, pixels, make_grid(size, size, pixel_m, left), nodata=nodata, names=names))


def mask_of(tmp_path, imagery, wheel, listener=None, **options):
    output = run(CloudMaskJob(imagery, str(tmp_path / "mask.tif"), wheel, **options), (listener or Listener()).events)
    with rasterio.open(output["output"]) as dataset:
        return dataset.read(1), dataset.res, scheme_of(dataset), output


def test_clouds_and_shadows_get_the_numbers_of_the_scene_classification(tmp_path, wheel):
    mask, _, scheme, output = mask_of(tmp_path, scene(tmp_path / "i.tif", nodata=0), wheel, buffer_m=0)
    expected = np.full((300, 300), 7, np.uint8)
    expected[100:140, 100:140], expected[100:140, 150:190], expected[:20] = 9, 3, 0
    assert np.array_equal(mask, expected)
    assert scheme.names == ("no data", "cloud shadow", "clear", "cloud")
    assert output["cloud_share"] == output["shadow_share"] == pytest.approx(1600 / (280 * 300))


def test_what_is_around_clouds_is_hidden_and_clouds_come_first(tmp_path, wheel):
    mask, _, _, _ = mask_of(tmp_path, scene(tmp_path / "i.tif"), wheel, buffer_m=180)
    assert mask[94, 120] == 9 and mask[93, 120] == 7 and mask[120, 145] == 9 and mask[120, 146] == 3
    assert (mask == 9).sum() > 1600 and (mask == 3).sum() > 1600


@pytest.mark.parametrize(("names", "order"), [
    (("B11", "B08", "B04", "B03", "B02", "B12"), "six by name"), (("red", "green", "blue", "nir"), "four by name"),
    (("Band 1", "Band 2", "Band 3", "Band 4"), "four in order"), ((*BANDS, "B11"), "four of five")])
def test_bands_are_found_by_name_or_taken_in_order(tmp_path, wheel, names, order):
    path = scene(tmp_path / "i.tif", names=names)
    with rasterio.open(path, "r+") as dataset:  # other bands would say cloud or shadow everywhere
        for number, name in enumerate(names, 1):
            if name not in ("B02", "B08", "blue", "nir", "Band 1", "Band 4"):
                dataset.write(np.full((300, 300), 9000, np.uint16), number)
    mask, _, _, _ = mask_of(tmp_path, path, wheel, buffer_m=0)
    assert (mask == 9).sum() == (mask == 3).sum() == 1600, order


def test_fine_imagery_is_looked_at_in_pixels_of_thirty_metres_and_the_mask_fits_it(tmp_path, wheel):
    imagery = scene(tmp_path / "i.tif", pixel_m=10.0)
    mask, size, _, _ = mask_of(tmp_path, imagery, wheel, buffer_m=0)
    assert size[0] == pytest.approx(30, rel=0.01) and mask.shape == (100, 100)
    labels = write_classes(tmp_path / "l.tif", (np.indices((300, 300))[0] % 7 == 0).astype(np.uint8),
                           make_scheme("a", "b"), make_grid(300, 300, 10.0))
    job = TilesJob(imagery, str(labels), str(tmp_path / "tiles"), tile_size_px=64,
                   mask_raster=str(tmp_path / "mask.tif"))  # with its usual masked values
    cut_tiles(job, Listener().events)
    folder = TilesFolder.open(tmp_path / "tiles")
    hidden = sum((~folder.read(record)[1][:record.height_px, :record.width_px]).sum()
                 for split in ("validation", "test") for record in folder.tiles(split))
    hidden += sum((~folder.read(record)[1][:record.height_px, :record.width_px]).sum()
                  for record in folder.tiles("training"))
    assert hidden >= 0.9 * 3200


def test_offset_and_quantification_are_those_of_the_product(tmp_path, wheel):
    listener = Listener()
    newer = scene(tmp_path / "i.tif", offset=-1000)
    mask, _, _, _ = mask_of(tmp_path, newer, wheel, listener, buffer_m=0, offset=-1000.0)
    assert (mask == 9).sum() == 1600 and not listener.messages("warning")
    mask_of(tmp_path, newer, wheel, listener, quantification=1.0)
    assert "divided by 1" in listener.messages("warning")


@pytest.mark.parametrize("kind", ["folder", "inner", "installed"])
def test_the_package_may_be_unpacked_or_installed(tmp_path, wheel, kind, monkeypatch):
    folder = tmp_path / "packages"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    monkeypatch.syspath_prepend(str(folder))
    path = {"folder": str(folder), "inner": str(folder / "ukis_csmask"), "installed": ""}[kind]
    mask, _, _, _ = mask_of(tmp_path, scene(tmp_path / "i.tif"), path, buffer_m=0)
    assert (mask == 9).sum() == 1600


def refused(tmp_path, imagery, networks, **options):
    with pytest.raises(InputError) as error:
        run(CloudMaskJob(imagery, str(tmp_path / "mask.tif"), networks, **options), Listener().events)
    assert error.value.hint and not (tmp_path / "mask.tif").exists()
    return error.value.message


def test_what_cannot_be_looked_at_is_named(tmp_path, wheel):
    imagery = scene(tmp_path / "i.tif")
    assert "ukis-csmask" in refused(tmp_path, imagery, "")  # not in the environment
    (tmp_path / "no.whl").write_bytes(b"PK")
    for path in (str(tmp_path / "no.whl"), str(tmp_path), imagery, str(tmp_path / "nowhere.whl")):
        assert path in refused(tmp_path, imagery, path)
    only_old = write_wheel(tmp_path / "old.whl", levels=("l1c",))
    assert "model_4b_l2a" in refused(tmp_path, imagery, only_old)
    with zipfile.ZipFile(tmp_path / "odd.whl", "w") as archive:
        archive.writestr("ukis_csmask/model_4b_l2a.onnx", b"no network")
        archive.writestr("ukis_csmask/model_4b_l2a.json", json.dumps({"data": {}}))
    assert "model_4b_l2a" in refused(tmp_path, imagery, str(tmp_path / "odd.whl"))
    assert "B99" in refused(tmp_path, scene(tmp_path / "b.tif", names=("B02", "B03", "B99")), wheel)
    assert "0.3 m" in refused(tmp_path, scene(tmp_path / "fine.tif", pixel_m=0.3), wheel)
    empty = str(write_imagery(tmp_path / "e.tif", np.zeros((4, 64, 64), np.uint16), make_grid(64, 64, 30.0), nodata=0))
    assert "not one valid pixel" in refused(tmp_path, empty, wheel)


def test_pixels_of_60_m_may_be_a_little_more_on_the_ground(tmp_path, wheel):
    mask, size, _, _ = mask_of(tmp_path, scene(tmp_path / "i.tif", pixel_m=60.0, left=490_000), wheel, buffer_m=0)
    assert size == (60, 60) and (mask == 9).any()


@pytest.mark.skipif(not REAL_SCENE.is_file(), reason="needs ../shared/data/sentinel2")
def test_a_real_scene_is_read_as_it_is(tmp_path, wheel):
    mask, size, _, output = mask_of(tmp_path, str(REAL_SCENE), wheel)
    assert size[0] == pytest.approx(30, rel=0.02) and mask.shape[0] == pytest.approx(1024 / 3, abs=2)
    assert output["cloud_share"] < 0.05
