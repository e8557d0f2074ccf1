"""Bands of many sizes and names, labels coarser than the imagery, clouds: what multispectral scenes ask for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError
from contract.jobs import PredictJob, StackBandsJob, TilesJob
from contract.scheme_json import load_scheme
from core.__main__ import run_job
from core.tiling.tiles_folder import TilesFolder
from models.model_file import ModelCard, save_model
from models.networks import build_network
from models.scaling import BandScaling

LCZ = load_scheme(Path(__file__).resolve().parents[2] / "resources" / "schemes" / "lcz.json")
SIZE = 128


def write_bands(path, pixels, names=(), **options):
    write_imagery(path, pixels, **options)
    if names:
        with rasterio.open(path, "r+") as dataset:
            dataset.descriptions = names
    return path


@pytest.fixture
def scene(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 10000, (3, SIZE, SIZE)).astype(np.uint16)
    labels = (np.arange(SIZE) // 16 % 2 + np.zeros((SIZE, 1), int)).astype(np.uint8)
    write_bands(tmp_path / "i.tif", pixels, ("B02", "B03", "B8A"))
    write_classes(tmp_path / "l.tif", labels, make_scheme("other", "field"))
    return tmp_path, pixels, labels


def cut(folder, **options):
    job = TilesJob(str(folder / "i.tif"), str(folder / "l.tif"), str(folder / "tiles"), tile_size_px=32,
                   overlap_fraction=0, test_fraction=0.0)
    run_job(replace(job, **options), Listener().events)
    return TilesFolder.open(folder / "tiles")


def test_bands_are_stacked_on_the_finest_grid_with_their_names(tmp_path):
    fine = np.random.default_rng(0).integers(1, 3000, (1, 60, 60)).astype(np.uint16)
    ramp = np.broadcast_to(100 + 20 * np.arange(30), (1, 30, 30)).astype(np.uint16)
    files = [write_bands(tmp_path / "T44_20240101_B8A_20m.tif", ramp, grid=make_grid(30, 30, 20)),
             write_bands(tmp_path / "T44_20240101_B02_10m.tif", fine, grid=make_grid(60, 60, 10))]
    job = StackBandsJob(tuple(map(str, files)), str(tmp_path / "stack.tif"))
    assert run_job(job, Listener().events)["bands"] == ["B8A", "B02"]
    with rasterio.open(job.output) as stack:
        assert stack.shape == (60, 60) and stack.descriptions == ("B8A", "B02") and stack.res == (10, 10)
        coarse, own = stack.read()
    assert np.array_equal(own, fine[0])
    # Bilinear: between two pixel centres 20 m apart the ramp goes on evenly, in steps of 10.
    expected = 95 + 10 * np.arange(60)
    assert np.abs(coarse[:, 2:-2].astype(int) - expected[2:-2]).max() <= 1


def test_where_a_band_has_no_data_the_stack_has_none(tmp_path):
    pixels = np.full((1, 40, 40), 7, np.uint8)
    pixels[0, :10] = 0
    files = [write_bands(tmp_path / "a.tif", pixels, nodata=0),
             write_bands(tmp_path / "b.tif", np.full((1, 30, 30), 9, np.uint8), grid=make_grid(30, 30))]
    job = StackBandsJob(tuple(map(str, files)), str(tmp_path / "stack.tif"))
    run_job(job, Listener().events)
    with rasterio.open(job.output) as stack:
        valid = stack.dataset_mask() != 0
    expected = np.zeros((40, 40), bool)
    expected[10:30, :30] = True
    assert np.array_equal(valid, expected)


def test_bands_of_one_name_are_refused(tmp_path):
    files = [write_bands(tmp_path / name, np.ones((1, 8, 8), np.uint8)) for name in ("x_B02_10m.tif", "x_B02_20m.tif")]
    with pytest.raises(InputError, match="'B02' stands for more than one band"):
        run_job(StackBandsJob(tuple(map(str, files)), str(tmp_path / "s.tif")), Listener().events)


@pytest.mark.parametrize("chosen", [("b8a", "B02"), ("3", "1")])
def test_chosen_bands_in_the_chosen_order(scene, chosen):
    folder, pixels, _ = scene
    tiles = cut(folder, bands=chosen)
    assert [band.name for band in tiles.bands] == ["B8A", "B02"]
    record = tiles.dataset.records[0]
    image = tiles.read(record)[0]
    rows, columns = (slice(start, start + 32) for start in (record.row_px, record.column_px))
    assert np.array_equal(image, pixels[[2, 0], rows, columns])


@pytest.mark.parametrize(("chosen", "message"), [(("B04",), r"'B04' is not among .*1 B02, 2 B03, 3 B8A"),
                                                 (("4",), "'4' is not among"), (("1", "B02"), "chosen twice")])
def test_bands_that_are_not_there_are_named(scene, chosen, message):
    with pytest.raises(InputError, match=message):
        cut(scene[0], bands=chosen)


def test_the_highest_values_are_clipped_as_asked(scene):
    folder, pixels, _ = scene
    training = cut(folder, validation_fraction=0.0)
    for band, values in zip(training.bands, pixels):
        assert band.high == np.percentile(values, 98, method="inverted_cdf")
    for band, values in zip(cut(folder, validation_fraction=0.0, clip_high_percent=10.0).bands, pixels):
        assert band.high == np.percentile(values, 90, method="inverted_cdf")


def test_labels_of_100_m_on_imagery_of_10_m(tmp_path):
    assert len(LCZ.classes) == 17 and LCZ.find("compact highrise").color == "#8c0000" and LCZ.by_id(17).name == "water"
    zones = np.random.default_rng(1).integers(1, 18, (13, 13)).astype(np.uint8)
    write_bands(tmp_path / "i.tif", np.ones((2, SIZE, SIZE), np.uint16), grid=make_grid(SIZE, SIZE, 10))
    write_imagery(tmp_path / "l.tif", zones[None], make_grid(13, 13, 100), nodata=0)
    with pytest.raises(InputError, match="carries no class scheme"):
        cut(tmp_path)
    tiles = cut(tmp_path, scheme=LCZ.to_dict())
    expected = np.kron(zones, np.ones((10, 10), np.uint8))[:SIZE, :SIZE]
    for record in tiles.dataset.records:
        rows, columns = (slice(start, start + 32) for start in (record.row_px, record.column_px))
        assert np.array_equal(tiles.read(record)[2][:record.height_px, :record.width_px],
                              expected[rows, columns][:record.height_px, :record.width_px])


def write_cloud_mask(folder):
    """A scene classification of twice the pixel size: 9 (cloud) in one corner, 3 (shadow) in another, else 4."""
    codes = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    codes[:10, :10], codes[-5:, -5:] = 9, 3
    write_imagery(folder / "scl.tif", codes[None], make_grid(SIZE // 2, SIZE // 2, 2), nodata=0)
    return np.kron(np.isin(codes, (3, 9)), np.ones((2, 2), bool))


def test_masked_pixels_are_in_no_tile_and_no_statistics(scene):
    folder, pixels, labels = scene
    hidden = write_cloud_mask(folder)
    tiles = cut(folder, mask_raster=str(folder / "scl.tif"), masked_values=(0, 3, 8, 9, 10), validation_fraction=0.0)
    for record in tiles.dataset.records:
        part = hidden[record.row_px:record.row_px + 32, record.column_px:record.column_px + 32]
        _, valid, of_tile = tiles.read(record)
        assert np.array_equal(valid, ~part) and np.array_equal(of_tile == 255, part)
    band = tiles.bands[0]
    assert band.mean == pytest.approx(pixels[0][~hidden].clip(band.low, band.high).mean())
    assert tiles.dataset.class_pixel_counts["training"][1] == (labels[~hidden] == 1).sum()


def test_any_raster_masks_where_it_is_not_0_when_no_values_are_named(scene):
    folder, *_ = scene
    mask = np.zeros((1, SIZE, SIZE), np.int16)
    mask[0, :7] = -2
    write_imagery(folder / "mask.tif", mask)
    tiles = cut(folder, mask_raster=str(folder / "mask.tif"), masked_values=(), validation_fraction=0.0)
    top = next(record for record in tiles.dataset.records if record.row_px == 0)
    assert np.array_equal(tiles.read(top)[1].all(axis=1), np.arange(32) >= 7)


def test_masked_pixels_are_not_predicted_and_bands_are_found_by_name(scene):
    folder, *_ = scene
    hidden = write_cloud_mask(folder)
    torch.manual_seed(0)
    network = build_network("linknet", "tu-test_efficientnet", 2, 2, pretrained=False)
    bands = tuple(BandScaling(name, 5000, 3000, 0, 10000) for name in ("B8A", "B02"))
    card = ModelCard("linknet", "tu-test_efficientnet", make_scheme("other", "field"), bands, "uint16", 1.0, 32)
    save_model(folder / "m.safetensors", network.state_dict(), card)
    listener = Listener()
    run_job(PredictJob(str(folder / "i.tif"), str(folder / "m.safetensors"), str(folder / "c.tif"), device="cpu",
                       mask_raster=str(folder / "scl.tif"), masked_values=(3, 8, 9)), listener.events)
    with rasterio.open(folder / "c.tif") as classes:
        assert np.array_equal(classes.read(1) == 255, hidden)
    assert "taken in the model's order: B8A, B02" in listener.messages("info")
