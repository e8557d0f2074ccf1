"""Tiles whose labels are the map of a model: where it was not sure nothing is labelled, and figures are no accuracy."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from made_scenes import Listener, make_grid, write_imagery
from made_tiles import cut, make_scene

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import TrainJob
from core.__main__ import run_job
from models.model_file import load_model


def confidence(path, values, grid, scale=1.0):
    """A confidence raster of one band; values as they are stored."""
    written = write_imagery(path, values[None], grid, nodata=255 if values.dtype == np.uint8 else math.nan)
    with rasterio.open(written, "r+") as dataset:
        dataset.scales = (scale,)
    return str(written)


def labels_of(folder, size=256):
    """The labels of all tiles, put together again; 254 where no tile is."""
    whole = np.full((size, size), 254, np.uint8)
    for record in folder.dataset.records:
        whole[record.row_px:record.row_px + record.height_px, record.column_px:record.column_px + record.width_px] = (
            folder.read(record)[2][:record.height_px, :record.width_px])
    return whole


@pytest.mark.parametrize("stored", [np.float32, np.uint8])
def test_what_a_model_was_not_sure_of_is_not_labelled(tmp_path, stored):
    paths, _, labels = make_scene(tmp_path, 256, 256)
    sure = np.random.default_rng(0).uniform(0.5, 1, (256, 256)).astype(np.float32)
    scale = 1.0 if stored is np.float32 else 1 / 254
    values = sure if stored is np.float32 else np.round(sure * 254).astype(np.uint8)
    values[:, 100:120] = math.nan if stored is np.float32 else 255  # nothing is known of these
    raster = confidence(tmp_path / "confidence.tif", values, make_grid(256, 256), scale)
    folder = cut(tmp_path, paths, confidence=raster,
                 minimum_confidence=0.75, validation_fraction=0.0, overlap_fraction=0.0)
    known = values.astype(np.float32) * np.float32(scale) >= 0.75
    known[:, 100:120] = False
    assert np.array_equal(labels_of(folder), np.where(known, labels, IGNORE_ID))
    assert set(folder.dataset.sources) == {"imagery", "labels", "confidence"}


def test_confidence_may_lie_on_another_grid(tmp_path):
    paths, _, labels = make_scene(tmp_path, 256, 256)
    values = np.full((64, 64), 0.9, np.float32)
    values[:, :32] = 0.6
    raster = confidence(tmp_path / "confidence.tif", values, make_grid(64, 64, 4.0))
    folder = cut(tmp_path, paths, confidence=raster, validation_fraction=0.0, overlap_fraction=0.0)
    found = labels_of(folder)
    assert np.isin(found[:, :128], (IGNORE_ID, 254)).all() and np.array_equal(found[:, 128:], labels[:, 128:])


@pytest.mark.parametrize(("value", "left"), [(0.5, 300000.0), (1.0, 900000.0)])
def test_a_map_that_is_nowhere_sure_is_refused(tmp_path, value, left):
    paths, _, _ = make_scene(tmp_path, 256, 256)
    raster = confidence(tmp_path / "confidence.tif", np.full((256, 256), value, np.float32),
                        make_grid(256, 256, left=left))
    with pytest.raises(InputError) as error:
        cut(tmp_path, paths, confidence=raster)
    assert "confidence.tif" in error.value.message and "80%" in error.value.message
    assert "least confidence" in error.value.hint and not (tmp_path / "tiles").exists()


def test_agreement_with_a_map_is_kept_as_no_figure(tmp_path):
    paths, _, _ = make_scene(tmp_path, 256, 256)
    sure = confidence(tmp_path / "confidence.tif", np.ones((256, 256), np.float32), make_grid(256, 256))
    listener = Listener()
    cards, mious = [], []
    for name, settings in (("labels", {}), ("map", {"confidence": sure})):
        (tmp_path / name).mkdir()
        folder = cut(tmp_path / name, paths, **settings)
        model = tmp_path / f"{name}.safetensors"
        ended = run_job(TrainJob(str(folder.path), str(model), encoder="resnet18", encoder_weights="none", epochs=1,
                                 device="cpu", report_html=str(tmp_path / f"{name}.html")), listener.events)
        cards.append(load_model(model)[1])
        mious.append(ended["miou"])
    assert cards[0].training["miou"] == mious[0] and 0 <= mious[0] <= 1
    assert cards[1].training["miou"] is None and not cards[1].training["iou"] and math.isnan(mious[1])
    assert listener.messages("warning").count("map of a model") == 1
    pages = [(tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in ("labels", "map")]
    assert ["map of a model" in page for page in pages] == [False, True]
    assert ['class="bar"' in page for page in pages] == [True, False]
