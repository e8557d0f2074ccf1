"""Cloud-optimised rasters laid out of tiles: what GDAL's own COG driver would have written, or an error."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from made_scenes import make_grid, make_scheme
from rasterio.enums import ColorInterp, Resampling

from contract.errors import OutputError
from core.grids.class_rasters import Origin, new_class_raster
from core.grids.rasters import new_raster
from core.predicting import tiff_tiles
from core.predicting.cloud_optimized import new_cloud_optimized
from core.predicting.overviews import level_sizes
from core.worker.outputs import whole_file

BLOCK_PX = 128  # no less for GDAL's COG driver
CLASSES = 0  # bands of a class raster, which has one


def write_pyramid(folder, image, classes):
    """A raster of bytes and its overviews as tiled files, by size; every second pixel of each is the next."""
    paths = []
    options = {"tiled": True, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX}
    while True:
        paths.append(folder / f"{len(paths)}.tif")
        grid = make_grid(*image.shape[1:])
        with (new_class_raster(paths[-1], grid, make_scheme("a", "ü"), Origin("i.tif"), **options) if classes
              else new_raster(paths[-1], grid, len(image), "uint8", nodata=255, **options)) as dataset:
            dataset.write(image)
        if max(image.shape[1:]) <= BLOCK_PX:
            return paths
        image = image[:, ::2, ::2]


def everything(path):
    """All that a program sees of a raster: pixels and words, of each overview too."""
    seen = []
    with rasterio.open(path) as dataset:
        count = len(dataset.overviews(1))
        seen.append([dataset.overviews(number) for number in dataset.indexes])
    for level in (None, *range(count)):
        with rasterio.open(path, **({} if level is None else {"overview_level": level})) as dataset:
            colours = dataset.colormap(1) if dataset.colorinterp[0] == ColorInterp.palette else None
            seen.append([dataset.profile, dataset.tags(), dataset.tags(ns="IMAGE_STRUCTURE"), dataset.colorinterp,
                         dataset.descriptions, colours, dataset.read().tobytes()])
    return seen


@pytest.mark.parametrize(("width", "height", "bands", "is_large"), [
    (300, 140, CLASSES, False), (300, 140, CLASSES, True), (264, 512, 2, False), (40, 130, 3, False),
    (30, 20, 1, True)])
def test_it_is_the_file_that_gdal_would_write(tmp_path, monkeypatch, width, height, bands, is_large):
    image = np.random.default_rng(0).integers(0, 3, (bands or 1, height, width)).astype(np.uint8)
    raster, *overviews = write_pyramid(tmp_path, image, bands == CLASSES)
    with rasterio.open(raster, "r+") as dataset:
        dataset.build_overviews([2**number for number in range(1, 1 + len(overviews))], Resampling.nearest)
    rasterio.shutil.copy(raster, tmp_path / "gdal.tif", driver="COG", compress="deflate", predictor="no",
                         blocksize=BLOCK_PX, overviews="force_use_existing")
    raster, *overviews = write_pyramid(tmp_path, image, bands == CLASSES)
    if is_large:
        monkeypatch.setattr(tiff_tiles, "LARGEST_CLASSIC_BYTES", 0)
    tiff_tiles.lay_out(raster, overviews, tmp_path / "laid.tif")
    laid, expected = everything(tmp_path / "laid.tif"), everything(tmp_path / "gdal.tif")
    assert laid == expected
    assert laid[1][2]["LAYOUT"] == "COG"
    assert (tmp_path / "laid.tif").read_bytes()[:4] == (b"II+\0" if is_large else b"II*\0")


@pytest.mark.parametrize("damage", ["cut off", "a hole"])
def test_tiles_that_are_not_there_are_an_error_that_names_the_output(tmp_path, damage):
    image = np.random.default_rng(0).integers(0, 9, (1, 140, 140), np.uint8)
    raster, *overviews = write_pyramid(tmp_path, image, classes=False)
    content = bytearray(raster.read_bytes())
    content[-200:] = b"" if damage == "cut off" else bytes(200)
    raster.write_bytes(content)
    with pytest.raises(OutputError, match=r"result\.tif cannot be written: not all of it is on the disk") as raised, \
            whole_file(tmp_path / "result.tif") as path:
        tiff_tiles.lay_out(raster, overviews, path)
    assert "Free some space" in raised.value.hint
    assert not list(tmp_path.glob("*result*"))


def test_a_small_raster_is_tiled_too(tmp_path):
    image = np.zeros((1, 20, 30), np.uint8)
    with new_cloud_optimized(tmp_path / "small.tif", make_grid(20, 30), lambda plain, **options: new_class_raster(
            plain, make_grid(20, 30), make_scheme("a"), **options), "mode") as raster:
        raster.write(image)
    assert level_sizes(30, 20) == []
    with rasterio.open(tmp_path / "small.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and dataset.is_tiled
