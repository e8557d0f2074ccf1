"""Cutting tiles: what is in the folder, whatever the imagery's type, size and gaps, and what is refused."""

from __future__ import annotations

import hashlib
import json
import resource
import signal

import numpy as np
import pyproj
import pytest
import rasterio
from made_scenes import Listener, make_scheme, write_classes, write_imagery
from made_tiles import SCHEME, cut, make_scene
from rasterio.windows import Window

from contract.errors import Cancelled, InputError, OutputError
from core.tiling.band_statistics import ClippedMoments
from models.scaling import scale_image


@pytest.mark.parametrize(("bands", "dtype"), [(1, "uint16"), (3, "uint8"), (4, "uint8"), (6, "int16"), (2, "float32")])
def test_tiles_hold_the_scenes_pixels(tmp_path, bands, dtype):
    paths, pixels, labels = make_scene(tmp_path, bands=bands, dtype=dtype)
    folder = cut(tmp_path, paths, test_fraction=0.2)
    assert folder.dtype == dtype and len(folder.bands) == bands
    covered = np.zeros(labels.shape, int)
    for record in folder.dataset.records:
        image, valid, tile_labels = folder.read(record)
        rows = slice(record.row_px, record.row_px + record.height_px)
        columns = slice(record.column_px, record.column_px + record.width_px)
        assert np.array_equal(image, pixels[:, rows, columns]) and image.dtype == dtype
        assert valid.all() and np.array_equal(tile_labels, labels[rows, columns])
        covered[rows, columns] |= 1 << ("training", "validation", "test").index(record.split)
    assert set(np.unique(covered)) == {1, 2, 4}  # every pixel in a tile, none in tiles of two splits


def test_dataset_json_describes_the_scene(tmp_path):
    paths, _, labels = make_scene(tmp_path, dtype="uint16")
    folder = cut(tmp_path, paths, seed=7, overlap_fraction=0.25)
    data = json.loads((folder.path / "dataset.json").read_text())
    assert data["format"] == "urbanseg-tiles" and data["version"] == 1
    assert (data["width"], data["height"], data["seed"]) == (270, 300, 7)
    assert (data["tile_size_px"], data["overlap_px"]) == (32, 8)
    assert data["sources"]["imagery"] == {"name": "imagery.tif",
                                          "sha256": hashlib.sha256(paths[0].read_bytes()).hexdigest()}
    assert pyproj.CRS.from_wkt(data["crs_wkt"]).to_epsg() == 32645
    # true ground size: UTM stretches by a little
    assert data["pixel_size_m"] == pytest.approx(1.0, rel=2e-3)
    window = Window(0, 0, 270, 300)
    for split in ("training", "validation"):
        mask = folder.split_mask(split, folder.dataset.grid, window)
        assert data["class_pixel_counts"][split] == {str(k): int((labels[mask] == k).sum()) for k in (0, 1)}


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_statistics_are_of_the_training_split_alone(tmp_path, dtype):
    paths, pixels, _ = make_scene(tmp_path, dtype=dtype, bands=2)
    folder = cut(tmp_path, paths)
    training = folder.split_mask("training", folder.dataset.grid, Window(0, 0, 270, 300))
    for band, of_scene in zip(folder.bands, pixels):
        values = of_scene[training].astype(np.float64)
        clipped = values.clip(band.low, band.high)
        assert band.mean == pytest.approx(clipped.mean(), rel=1e-6)
        assert band.std == pytest.approx(clipped.std(), rel=1e-6)
        assert (band.minimum, band.maximum) == (values.min(), values.max())
        assert band.low == np.percentile(values, 0.1, method="inverted_cdf")
        assert band.high == np.percentile(values, 99.9 if dtype == "uint8" else 98, method="inverted_cdf")


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_a_scene_with_clouds_reaches_the_network_with_mean_0_and_std_1(tmp_path, dtype):
    # Two percent of clouds, ten times as bright as the ground: clipped to the ground's range, but not left out.
    generator = np.random.default_rng(0)
    pixels = generator.normal(1000, 100, (2, 300, 270))
    pixels[:, generator.random((300, 270)) < 0.019] = 10_000
    labels = generator.integers(0, 2, (300, 270)).astype(np.uint8)
    folder = cut(tmp_path, (write_imagery(tmp_path / "i.tif", pixels.astype(dtype)),
                            write_classes(tmp_path / "l.tif", labels, SCHEME)), validation_fraction=0.0)
    scaled = scale_image(pixels.astype(dtype), np.ones((300, 270), bool), folder.scaling)
    assert np.abs(scaled.mean(axis=(1, 2))).max() < 0.01
    assert np.abs(scaled.std(axis=(1, 2)) - 1).max() < 0.01


def test_moments_joined_from_parts_are_those_of_the_whole():
    values = np.random.default_rng(1).normal(5, 3, 10_001)
    joined, whole = ClippedMoments(0, 9), values.clip(0, 9)
    for part in np.array_split(values, 7):
        joined.add(part)
    joined.add(np.array([]))
    assert (joined.mean, joined.std) == pytest.approx((whole.mean(), whole.std()), rel=1e-12)


def test_invalid_pixels_are_hidden_and_not_measured(tmp_path):
    generator = np.random.default_rng(0)
    pixels = generator.normal(5, 1, (2, 200, 200)).astype(np.float32)
    pixels[0, :50, :] = np.nan
    pixels[1, 60:70, 60:70] = np.inf
    pixels[:, 150:, 150:] = -9999
    labels = np.ones((200, 200), np.uint8)
    labels[100:, :] = 0
    paths = write_imagery(tmp_path / "i.tif", pixels, nodata=-9999), write_classes(tmp_path / "l.tif", labels, SCHEME)
    folder = cut(tmp_path, paths)
    hidden = np.isnan(pixels[0]) | np.isinf(pixels[1]) | (pixels[0] == -9999)
    for record in folder.dataset.records:
        image, valid, tile_labels = folder.read(record)
        part = hidden[record.row_px:record.row_px + 32, record.column_px:record.column_px + 32]
        assert np.array_equal(~valid, part) and (tile_labels[part] == 255).all() and (tile_labels[~part] < 2).all()
        assert np.isfinite(image).all() and (image[:, part] == 0).all()
    assert all(band.minimum > 0 and band.maximum < 11 for band in folder.bands)
    assert all(record.row_px + 32 > 50 for record in folder.dataset.records)  # tiles without a valid pixel are dropped


def test_a_mask_hides_pixels_too_and_gdal_has_nothing_to_say(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("GDAL_NUM_THREADS", "2")  # with which it printed an error of its own
    mask = np.ones((512, 512), bool)
    mask[:, 400:] = False
    paths = (write_imagery(tmp_path / "i.tif", np.full((3, 512, 512), 9, np.uint8), mask=mask),
             write_classes(tmp_path / "l.tif", np.tile(np.arange(2, dtype=np.uint8), (512, 256)), SCHEME))
    folder = cut(tmp_path, paths, tile_size_px=256)
    for record in folder.dataset.records:
        _, valid, labels = folder.read(record)
        assert np.array_equal(valid, mask[record.row_px:record.row_px + 256, record.column_px:record.column_px + 256])
        assert np.array_equal(labels == 255, ~valid)
    assert "ERROR" not in capfd.readouterr().err


@pytest.mark.parametrize(("height", "width"), [(20, 20), (40, 31), (33, 200), (17, 90)])
def test_scenes_smaller_than_a_tile_are_filled_up(tmp_path, height, width):
    listener = Listener()
    paths, pixels, _ = make_scene(tmp_path, height, width)
    folder = cut(tmp_path, paths, listener, tile_size_px=64, validation_fraction=0.0)
    record = folder.dataset.records[0]
    image, valid, tile_labels = folder.read(record)
    assert image.shape == (3, 64, 64) and valid[:record.height_px, :record.width_px].all()
    assert valid.sum() == record.height_px * record.width_px and (tile_labels[~valid] == 255).all()
    assert np.array_equal(image[:, :record.height_px, :record.width_px],
                          pixels[:, :record.height_px, :record.width_px])


def test_a_small_scene_is_split_all_the_same_and_says_so(tmp_path):
    listener = Listener()
    paths, _, _ = make_scene(tmp_path, 100, 90)
    folder = cut(tmp_path, paths, listener, tile_size_px=128, test_fraction=0.2)
    assert {record.split for record in folder.dataset.records} == {"training", "validation", "test"}
    assert "small for tiles of 128 px" in listener.messages("warning")


def test_a_scene_too_small_for_a_validation_block_is_refused(tmp_path):
    paths, _, _ = make_scene(tmp_path, 12, 12)
    with pytest.raises(InputError, match=r"1 block.*2 are needed") as raised:
        cut(tmp_path, paths)
    assert "set the validation and test shares to 0 %" in raised.value.hint
    assert not (tmp_path / "tiles").exists()


def test_labels_in_one_corner_are_still_split(tmp_path):
    paths, _, labels = make_scene(tmp_path, 600, 600)
    corner = np.full_like(labels, 255)
    corner[:128, :128] = labels[:128, :128]
    write_classes(paths[1], corner, SCHEME)
    folder = cut(tmp_path, paths)
    assert {record.split for record in folder.dataset.records} == {"training", "validation"}


def test_sparse_training_tiles_are_dropped(tmp_path):
    paths, _, labels = make_scene(tmp_path, 256, 256)
    labels[:, 130:] = 255
    labels[:, 250] = 1
    write_classes(paths[1], labels, SCHEME)
    folder = cut(tmp_path, paths, minimum_labelled_share=0.5)
    assert all(record.labelled_fraction >= 0.5 for record in folder.tiles("training"))
    assert any(record.labelled_fraction < 0.5 for record in folder.tiles("validation"))
    with pytest.raises(InputError, match="No training tile") as raised:
        cut(tmp_path / "sparse", (paths[0], write_classes(tmp_path / "s.tif", _sparse(labels), SCHEME)),
            minimum_labelled_share=0.5)
    assert "Lower the minimum" in raised.value.hint and not (tmp_path / "sparse" / "tiles").exists()


def _sparse(labels):
    sparse = np.full_like(labels, 255)
    sparse[::10, ::10] = np.indices(labels[::10, ::10].shape).sum(axis=0) % 2
    return sparse


def test_imagery_without_crs_or_a_valid_pixel_is_refused(tmp_path):
    paths, pixels, _ = make_scene(tmp_path)
    write_imagery(paths[0], np.zeros_like(pixels), nodata=0)
    with pytest.raises(InputError, match=r"imagery\.tif has no valid pixel"):
        cut(tmp_path, paths)
    with rasterio.open(paths[0], "w", driver="GTiff", width=270, height=300, count=1, dtype="uint8") as dataset:
        dataset.write(pixels[:1])
    with pytest.raises(InputError, match=r"imagery\.tif has no coordinate reference system"):
        cut(tmp_path, paths)


def test_labels_that_are_none_are_refused(tmp_path):
    paths, _, labels = make_scene(tmp_path)
    write_classes(paths[1], np.full_like(labels, 255), SCHEME)
    with pytest.raises(InputError, match=r"labels\.tif have no labelled pixel"):
        cut(tmp_path, paths)
    write_classes(paths[1], np.full_like(labels, 7), SCHEME)
    with pytest.raises(InputError, match=r"class ids: 7.*0 other, 1 road"):
        cut(tmp_path, paths)
    write_imagery(paths[1], labels[None])
    with pytest.raises(InputError, match="carries no class scheme"):
        cut(tmp_path, paths)


def test_one_class_and_missing_classes_are_warned_about(tmp_path):
    listener = Listener()
    paths, _, labels = make_scene(tmp_path)
    write_classes(paths[1], np.zeros_like(labels), SCHEME)
    cut(tmp_path, paths, listener)
    assert "All labelled pixels are of the class 'other'" in listener.messages("warning")
    assert "Class 'road' has no labelled pixel" in listener.messages("warning")


def test_a_folder_of_something_else_is_not_replaced(tmp_path):
    paths, _, _ = make_scene(tmp_path)
    cut(tmp_path, paths)
    first = sorted(path.name for path in (tmp_path / "tiles" / "images").iterdir())
    cut(tmp_path, paths, seed=5)  # a tiles folder may be replaced
    assert sorted(path.name for path in (tmp_path / "tiles" / "images").iterdir()) != first
    (tmp_path / "tiles" / "dataset.json").unlink()
    with pytest.raises(OutputError, match=r"tiles exists and is no tiles folder"):
        cut(tmp_path, paths)
    assert (tmp_path / "tiles" / "images").is_dir()


def test_a_cancelled_run_leaves_nothing(tmp_path):
    paths, _, _ = make_scene(tmp_path)
    listener = Listener()

    def cancel_while_cutting(event):
        if event.event == "progress" and event.message == "Cutting tiles" and event.done > 5:
            listener.events.cancelled.set()

    listener.events._send = cancel_while_cutting
    with pytest.raises(Cancelled):
        cut(tmp_path, paths, listener)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".xml") == ["imagery.tif", "labels.tif"]


@pytest.mark.parametrize("limit_bytes", [2_000, 60_000])
def test_a_disk_that_fills_up_leaves_nothing(tmp_path, limit_bytes):
    # The smaller limit stops a tile, the larger one the index layer.
    paths, _, _ = make_scene(tmp_path)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, limits[1]))
    try:
        with pytest.raises(OutputError, match=r"tiles cannot be written: File too large") as raised:
            cut(tmp_path, paths)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert "Free some space" in raised.value.hint and not list(tmp_path.glob("*tiles*"))


def test_shares_that_leave_nothing_to_learn_from_are_refused(tmp_path):
    paths, _, _ = make_scene(tmp_path)
    with pytest.raises(InputError, match="leave less than 10 %"):
        cut(tmp_path, paths, validation_fraction=0.6, test_fraction=0.5)


def test_a_class_that_cannot_be_spread_is_said(tmp_path):
    labels = np.zeros((320, 320), np.uint8)
    labels[5:15, 5:15] = 1  # in one block alone
    labels[64:96, 64:96] = 2
    labels[200, 200] = labels[100, 300] = 2  # in three blocks, but nearly all of it in one
    paths = (write_imagery(tmp_path / "i.tif", np.full((1, 320, 320), 7, np.uint8)),
             write_classes(tmp_path / "l.tif", labels, make_scheme("other", "pond", "lake", "sea")))
    listener = Listener()
    cut(tmp_path, paths, listener, test_fraction=0.2)
    warnings = listener.messages("warning")
    assert "Class 'pond' does not occur in: " in warnings and "it lies in one block of the scene" in warnings
    assert "Class 'lake' could not be spread evenly, it lies in 3 blocks" in warnings
    assert "Class 'sea' has no labelled pixel" in warnings and "'other'" not in warnings
