"""OSM dropout: whole maps, channels and objects are hidden as if they never had been there."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from contract.network_input import OsmInput
from core.osm_channels.signed_distances import signed_distance_m
from core.training.augmentation import Augmentation
from core.training.osm_dropout import OsmDropout

BINARY = OsmInput(("building", "road"), "binary")
DISTANCE = OsmInput(("building",), "distance", 12.0)


def drawing(change, seed):
    """A change that draws from one generator, again and again."""
    return partial(change, np.random.default_rng(seed))


def houses(count=6, size=64):
    """Separate squares, one channel of 0 and 1."""
    channel = np.zeros((size, size), np.uint8)
    for number in range(count):
        row, column = divmod(number, 3)
        channel[row * 20 + 4:row * 20 + 12, column * 20 + 4:column * 20 + 14] = 1
    return channel


def test_all_of_osm_is_hidden_in_the_share_of_tiles_that_was_asked_for():
    dropout = drawing(OsmDropout(BINARY, 1.0, 0.3), 1)
    tile = np.stack([houses(), houses()])
    hidden = [not dropout(tile).any() for _ in range(600)]
    assert 0.25 < np.mean(hidden) < 0.38
    assert tile.sum() == 2 * 6 * 80  # the tile in memory is never changed


def test_hidden_distances_are_those_of_an_empty_map():
    dropout = drawing(OsmDropout(DISTANCE, 1.0, 0.9), 0)
    tile = signed_distance_m(houses() > 0, (1.0, 1.0), 12.0)[None]
    assert any((dropout(tile) == -12).all() for _ in range(20))


def test_objects_are_hidden_whole_or_not_at_all():
    dropout = drawing(OsmDropout(BINARY, 1.0, 0.5), 2)
    sums = {int(dropout(np.stack([houses(), houses()]))[0].sum()) for _ in range(200)}
    assert all(total % 80 == 0 for total in sums)
    assert len(sums) > 3


def test_channels_are_hidden_one_by_one_too():
    dropout = drawing(OsmDropout(BINARY, 1.0, 0.5), 3)
    results = [dropout(np.stack([houses(), houses()])).any(axis=(1, 2)).tolist() for _ in range(200)]
    assert [True, False] in results and [False, True] in results and [True, True] in results


def test_distances_without_objects_are_those_of_the_objects_that_stay():
    dropout = drawing(OsmDropout(DISTANCE, 1.0, 0.5), 4)
    whole = signed_distance_m(houses() > 0, (1.0, 1.0), 12.0)
    partly = 0
    for _ in range(60):
        changed = dropout(whole[None])[0]
        if (changed == -12).all() or np.array_equal(changed, whole):
            continue
        partly += 1
        assert np.allclose(changed, signed_distance_m(changed > 0, (1.0, 1.0), 12.0), atol=1e-4)
    assert partly > 5


def test_distances_to_objects_beside_the_tile_stay():
    scene = np.zeros((64, 96), np.uint8)
    scene[20:40, 60:80] = 1  # in the tile only to column 64
    scene[10:20, 10:20] = 1
    tile = signed_distance_m(scene > 0, (1.0, 1.0), 12.0)[:, :58]  # the large one lies beside it
    dropout = drawing(OsmDropout(DISTANCE, 1.0, 0.99)._without_objects, 0)
    without = next(changed for changed in (dropout(tile, 1.0) for _ in range(50))
                   if not (changed > 0).any())
    assert np.array_equal(without[:, 45:], tile[:, 45:]) and (without[:, :30] == -12).all()


def test_the_same_seed_hides_the_same():
    tile = np.stack([houses(), houses()])
    first, second = (drawing(OsmDropout(BINARY, 1.0, 0.4), 5) for _ in range(2))
    assert all(np.array_equal(first(tile), second(tile)) for _ in range(20))


@pytest.mark.parametrize("osm_count", [0, 2])
def test_light_and_noise_change_imagery_alone(osm_count):
    augmentation = drawing(Augmentation(osm_count), 0)
    osm = np.stack([houses(), 1 - houses()]).astype(np.float32)[:osm_count]
    image = np.concatenate([np.zeros((3, 64, 64), np.float32), osm])
    changed_imagery = False
    for _ in range(8):
        changed, *_ = augmentation(image, np.ones((64, 64), bool), np.zeros((64, 64), np.uint8))
        changed_imagery |= bool(np.abs(changed[:3]).max() > 0.01)
        assert changed.shape == image.shape
        assert set(np.unique(changed[3:])) <= {0.0, 1.0}
        assert changed[3:].sum() == osm.sum()
    assert changed_imagery
