"""Reading a tiles folder back: what is missing or damaged is named."""

from __future__ import annotations

import json

import numpy as np
import pytest
from made_scenes import Listener, make_scheme, write_classes, write_imagery

from contract.errors import TilesError
from contract.jobs import TilesJob
from core.tiling.step import run
from core.tiling.tiles_folder import TilesFolder


@pytest.fixture
def folder(tmp_path):
    generator = np.random.default_rng(0)
    imagery = write_imagery(tmp_path / "i.tif", generator.integers(0, 255, (3, 128, 128)).astype(np.uint8))
    labels = write_classes(tmp_path / "l.tif", generator.integers(0, 2, (128, 128)).astype(np.uint8),
                           make_scheme("other", "road"))
    run(TilesJob(str(imagery), str(labels), str(tmp_path / "tiles"), tile_size_px=32, test_fraction=0.0),
        Listener().events)
    return TilesFolder.open(tmp_path / "tiles")


def change(folder, **values):
    file = folder.path / "dataset.json"
    data = json.loads(file.read_text())
    data.update(values)
    file.write_text(json.dumps(data))


def test_no_folder_and_no_dataset(tmp_path):
    with pytest.raises(TilesError, match="nowhere does not exist"):
        TilesFolder.open(tmp_path / "nowhere")
    with pytest.raises(TilesError, match=r"has no dataset\.json") as raised:
        TilesFolder.open(tmp_path)
    assert "made by Make tiles" in raised.value.hint


def test_a_missing_tile_is_named(folder):
    record = folder.tiles("validation")[0]
    folder.labels_path(record).unlink()
    with pytest.raises(TilesError, match=f"lacks labels/{record.name}.tif"):
        TilesFolder.open(folder.path)


@pytest.mark.parametrize("content", [b"", b"II*\x00 not a tile", None])
def test_an_unreadable_tile_is_named(folder, content):
    record = folder.tiles("training")[0]
    file = folder.image_path(record)
    file.write_bytes(file.read_bytes()[:900] if content is None else content)
    with pytest.raises(TilesError, match=rf"{record.name}\.tif cannot be read"):
        TilesFolder.open(folder.path).read(record)


def test_a_tile_of_another_shape_is_named(folder):
    record = folder.tiles("training")[0]
    write_imagery(folder.image_path(record), np.zeros((2, 32, 32), np.uint8))
    with pytest.raises(TilesError, match=r"has shape \(2, 32, 32\).*says \(3, 32, 32\)"):
        folder.read(record)


def test_a_truncated_dataset_is_named(folder):
    file = folder.path / "dataset.json"
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(TilesError, match=r"dataset\.json is damaged"):
        TilesFolder.open(folder.path)


@pytest.mark.parametrize(("values", "message"), [
    ({"format": "stac"}, "another format than 'urbanseg-tiles'"),
    ({"version": 99}, "version 99, this plugin reads 1"),
    ({"bands": [{"name": "red"}]}, "damaged"),
    ({"tiles": [{"name": "x"}]}, "damaged"),
    ({"crs_wkt": "nonsense"}, "damaged"),
    ({"classes": {"name": "c", "classes": []}}, "damaged.*no classes"),
    ({"transform": [1, 2]}, "damaged"),
    ({"blocks": {"row_edges_px": [0, 1], "column_edges_px": [0, 1], "splits": []}}, "damaged"),
])
def test_wrong_content_is_refused(folder, values, message):
    change(folder, **values)
    with pytest.raises(TilesError, match=message):
        TilesFolder.open(folder.path)


def test_a_missing_key_and_another_kind_of_json(folder):
    file = folder.path / "dataset.json"
    data = json.loads(file.read_text())
    del data["blocks"]
    file.write_text(json.dumps(data))
    with pytest.raises(TilesError, match="lacks blocks"):
        TilesFolder.open(folder.path)
    file.write_text("[]")
    with pytest.raises(TilesError, match="no JSON object"):
        TilesFolder.open(folder.path)


def test_a_tile_name_cannot_leave_the_folder(folder):
    tiles = json.loads((folder.path / "dataset.json").read_text())["tiles"]
    tiles[0]["name"] = "../../elsewhere"
    change(folder, tiles=tiles)
    with pytest.raises(TilesError, match=r"name is '\.\./\.\./elsewhere'"):
        TilesFolder.open(folder.path)


def test_the_split_for_evaluation(folder):
    assert folder.evaluation_split() == "validation"
    splits = np.where(folder.dataset.blocks.splits == "validation", "test", folder.dataset.blocks.splits)
    folder.dataset.blocks.splits[:] = splits
    assert folder.evaluation_split() == "test"
    folder.dataset.blocks.splits[:] = "training"
    with pytest.raises(TilesError, match="neither a test nor a validation split"):
        folder.evaluation_split()
