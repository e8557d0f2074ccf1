"""Tiles for a network: the same whatever threads, batches and memory, whole or as squares."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import torch
from two_class_tiles import SCHEME, make_tiles, opened_tiles

from core.training.augmentation import Augmentation
from core.training.tile_loading import LoadedTiles, class_indices


@pytest.fixture(scope="module")
def tiles_folder(tmp_path_factory):
    return make_tiles(tmp_path_factory.mktemp("scene"))


def test_neither_threads_nor_batches_change_what_is_drawn(tiles_folder, monkeypatch):
    tiles = LoadedTiles(opened_tiles(tiles_folder), "training", 10**9, crop_px=32)
    order, shown = np.tile(np.arange(len(tiles)), 3), []
    for threads, batch_size, seed in (("1", 4, 7), ("5", 4, 7), ("3", 6, 7), ("1", 4, 8)):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        batches = list(tiles.batches(order, batch_size, Augmentation(), seed))
        shown.append((torch.cat([batch.images for batch in batches]), torch.cat([batch.target for batch in batches])))
    for images, target in shown[1:3]:
        assert torch.equal(images, shown[0][0]) and torch.equal(target, shown[0][1])
    assert not torch.equal(shown[3][0], shown[0][0])
    first, again = shown[0][0][:len(tiles)], shown[0][0][len(tiles):2 * len(tiles)]
    assert not any(torch.equal(*pair) for pair in zip(first, again))  # each time a tile comes it is drawn anew


def test_for_a_gpu_batches_are_made_in_pinned_memory(tiles_folder, monkeypatch):
    pinned = []
    monkeypatch.setattr(torch.Tensor, "pin_memory", lambda tensor: pinned.append(tensor.shape) or tensor)
    for device, expected in (("cpu", 0), ("cuda", 3)):
        tiles = LoadedTiles(opened_tiles(tiles_folder), "training", 10**9, device=torch.device(device))
        next(iter(tiles.batches(np.arange(2), 2)))
        assert len(pinned) == expected


def test_tiles_beyond_the_memory_are_read_again(tiles_folder):
    folder = opened_tiles(tiles_folder)
    whole, partly = LoadedTiles(folder, "training", 10**9), LoadedTiles(folder, "training", 40_000)
    order = np.arange(len(whole))
    for first, second in zip(whole.batches(order, 3), partly.batches(order, 3)):
        assert torch.equal(first.images, second.images) and torch.equal(first.target, second.target)
    assert 0 < partly.bytes_in_memory <= 40_000 < whole.bytes_in_memory


def test_random_squares_of_tiles_are_all_there_is_of_them(tiles_folder):
    folder = opened_tiles(tiles_folder)
    whole, cropped = LoadedTiles(folder, "training", 10**9), LoadedTiles(folder, "training", 10**9, crop_px=32)
    assert cropped.times_shown == 4 and whole.times_shown == 1
    assert cropped.batch_count(3) == -(-len(whole) * 4 // 3) and whole.batch_count(3) == -(-len(whole) // 3)
    order = np.zeros(60, int)
    tile = next(iter(whole.batches(order[:1], 1)))
    places, drawn = set(), []
    for _ in range(2):
        drawn.append(next(iter(cropped.batches(order, 60, seed=5))))
    assert torch.equal(drawn[0].images, drawn[1].images) and drawn[0].images.shape[-2:] == (32, 32)
    squares = {(row, column): tile.images[0, :, row:row + 32, column:column + 32]
               for row in range(33) for column in range(33)}
    for image, target in zip(drawn[0].images, drawn[0].target):
        place = next(place for place, square in squares.items() if torch.equal(square, image))
        assert torch.equal(tile.target[0, place[0]:place[0] + 32, place[1]:place[1] + 32], target)
        places.add(place)
    rows, columns = zip(*places)
    assert len(places) > 40 and min(rows) < 4 and max(rows) > 28 and min(columns) < 4 and max(columns) > 28


@pytest.mark.parametrize(("count", "batch_size", "expected"),
                         [(9, 4, [3, 3, 3]), (5, 4, [3, 2]), (4, 4, [4]), (1, 8, [1])])
def test_no_batch_is_left_with_a_single_tile(tiles_folder, count, batch_size, expected):
    dataset = LoadedTiles(opened_tiles(tiles_folder), "training", 10**9)
    sizes = [len(batch.images) for batch in dataset.batches(np.arange(count), batch_size)]
    assert sizes == expected


def test_a_thread_left_early_ends(tiles_folder):
    dataset = LoadedTiles(opened_tiles(tiles_folder), "training", 10**9)
    batches = dataset.batches(np.arange(len(dataset)), 1)
    next(batches)
    batches.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiles")]


def test_class_ids_become_indices():
    lookup = class_indices(SCHEME)
    assert lookup[2] == 0 and lookup[9] == 1 and lookup[255] == 255 and lookup[0] == 255
