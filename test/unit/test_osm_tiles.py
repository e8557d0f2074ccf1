"""Tiles with OSM channels beside imagery and labels."""

from __future__ import annotations

import json

import numpy as np
import pytest
from made_scenes import make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError, TilesError
from contract.jobs import TilesJob
from contract.network_input import OsmInput
from core.grids.osm_raster import new_osm_raster
from core.tiling.step import run
from core.tiling.tiles_folder import TilesFolder
from core.worker.events import Events

OSM = OsmInput(("building", "road"), "binary")
DISTANCE = OsmInput(("building",), "distance", 10.0)


def make_tiles(tmp_path, osm=OSM, values=None, osm_grid=None, size=(200, 170), **options):
    """Tiles of random imagery and OSM; the folder and the values of the OSM raster."""
    generator = np.random.default_rng(0)
    imagery = write_imagery(tmp_path / "imagery.tif", generator.integers(1, 255, (3, *size), np.uint8))
    labels = write_classes(tmp_path / "labels.tif", generator.integers(0, 2, size, np.uint8),
                           make_scheme("other", "building"))
    if values is None:
        values = generator.integers(0, 2, (len(osm.channels), *size), np.uint8)
    with new_osm_raster(tmp_path / "osm.tif", osm_grid or make_grid(*values.shape[1:]), osm) as dataset:
        dataset.write(values)
    job = TilesJob(str(imagery), str(labels), str(tmp_path / "tiles"), osm_raster=str(tmp_path / "osm.tif"),
                   **{"tile_size_px": 32, **options})
    return TilesFolder.open(run(job, Events())["output_folder"]), values


def test_osm_tiles_hold_the_rasters_pixels(tmp_path):
    folder, values = make_tiles(tmp_path)
    assert folder.osm == OSM and "osm" in folder.dataset.sources
    for record in folder.dataset.records:
        expected = values[:, record.row_px:record.row_px + 32, record.column_px:record.column_px + 32]
        assert np.array_equal(folder.read_osm(record), expected)


def test_what_a_tile_lacks_is_filled_up_with_nothing(tmp_path):
    values = np.full((1, 40, 40), 4.0, np.float32)
    folder, _ = make_tiles(tmp_path, DISTANCE, values, size=(40, 40), tile_size_px=64)
    record = next(record for record in folder.dataset.records if record.height_px < 64)
    osm = folder.read_osm(record)
    assert (osm[0, :record.height_px, :record.width_px] == 4).all() and (osm[0, record.height_px:] == -10).all()


def test_osm_follows_the_pixel_size_of_the_tiles(tmp_path):
    values = np.zeros((2, 200, 170), np.uint8)
    values[0, :, 100:120] = 1
    folder, _ = make_tiles(tmp_path, values=values, pixel_size_m=2.0)
    covered = {record.column_px: folder.read_osm(record)[0] for record in folder.dataset.records}
    for column_px, osm in covered.items():
        columns = np.arange(column_px, column_px + 32)
        assert (osm[0] == ((columns >= 50) & (columns < 60))).all()


def test_dataset_json_names_the_channels(tmp_path):
    folder, _ = make_tiles(tmp_path)
    file = folder.path / "dataset.json"
    data = json.loads(file.read_text())
    assert data["osm"] == {"channels": ["building", "road"], "representation": "binary", "clip_m": 0.0}
    data["osm"]["representation"] = "guess"
    file.write_text(json.dumps(data))
    with pytest.raises(TilesError, match="guess"):
        TilesFolder.open(folder.path)


def test_a_missing_osm_tile_is_found_at_once(tmp_path):
    folder, _ = make_tiles(tmp_path)
    folder.osm_path(folder.dataset.records[3]).unlink()
    with pytest.raises(TilesError, match="lacks osm"):
        TilesFolder.open(folder.path)


def test_an_osm_raster_of_another_place_leaves_nothing_behind(tmp_path):
    with pytest.raises(InputError, match="OSM raster and imagery do not overlap"):
        make_tiles(tmp_path, osm_grid=make_grid(200, 170, left=900000.0))
    assert not (tmp_path / "tiles").exists()
