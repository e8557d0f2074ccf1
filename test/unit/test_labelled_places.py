"""Tiles of labelled places alone: what a user has not marked as labelled teaches nothing."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import shapely
from made_scenes import make_grid
from made_tiles import cut, make_scene

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import VectorSource
from core.tiling.labelled_places import read_labelled_places

GRID = make_grid(256, 256)


def places(tmp_path, boxes, states=None, name="places"):
    """A layer of places, each (left, top, right, bottom) in pixels, with their states."""
    shapes = [shapely.box(300000 + left, 3000000 - bottom, 300000 + right, 3000000 - top)
              for left, top, right, bottom in boxes]
    fields = [] if states is None else [np.array(states, object)]
    path = tmp_path / f"{name}.gpkg"
    pyogrio.raw.write(path, shapely.to_wkb(np.array(shapes)), fields, ["state"] * len(fields), layer=name,
                      driver="GPKG", geometry_type="Polygon", crs="EPSG:32645")
    return VectorSource(str(path), name)


def test_labels_count_in_labelled_places_alone(tmp_path):
    paths, _, labels = make_scene(tmp_path, 256, 256)
    layer = places(tmp_path, [(64, 32, 96, 64), (160, 160, 192, 192), (0, 0, 32, 32)], ["labelled", "labelled", "open"])
    folder = cut(tmp_path, paths, places=layer, validation_fraction=0.0, overlap_fraction=0.0)
    assert sorted((tile.row_px, tile.column_px) for tile in folder.dataset.records) == [(32, 64), (160, 160)]
    assert all(tile.split == "training" and tile.labelled_fraction == 1 for tile in folder.dataset.records)
    assert sum(folder.dataset.class_pixel_counts["training"].values()) == 2 * 32**2
    first = folder.read(folder.dataset.records[0])[2]
    assert np.array_equal(first, labels[32:64, 64:96])


def test_a_place_between_two_tiles_is_ignored_outside(tmp_path):
    paths, _, labels = make_scene(tmp_path, 256, 256)
    folder = cut(tmp_path, paths, places=places(tmp_path, [(16, 0, 48, 32)]), validation_fraction=0.0,
                 overlap_fraction=0.0)
    left, right = (folder.read(record)[2] for record in folder.dataset.records)
    assert (left[:, :16] == IGNORE_ID).all() and np.array_equal(left[:, 16:], labels[:32, 16:32])
    assert (right[:, 16:] == IGNORE_ID).all() and np.array_equal(right[:, :16], labels[:32, 32:48])


def test_no_labelled_place_is_said(tmp_path):
    with pytest.raises(InputError, match=r"No place of layer .* is labelled: none of 2") as caught:
        read_labelled_places(places(tmp_path, [(0, 0, 9, 9), (20, 20, 30, 30)], ["open", "skipped"]), GRID)
    assert "labelled" in caught.value.hint


@pytest.mark.parametrize("where", ["", "state != 'open'", "SELECT * FROM places WHERE state != 'skipped'"])
def test_a_filter_of_the_layer_stays(tmp_path, where):
    layer = places(tmp_path, [(0, 0, 10, 10), (20, 20, 30, 30)], ["labelled", "open"])
    area = read_labelled_places(VectorSource(layer.path, "places", where), GRID)
    assert area.geometry.area == pytest.approx(100) and area.columns == (0, 10)


def test_without_places_or_states_everything_counts(tmp_path):
    assert read_labelled_places(None, GRID) is None
    assert read_labelled_places(places(tmp_path, [(0, 0, 10, 10)]), GRID).geometry.area == pytest.approx(100)
