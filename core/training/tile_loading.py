"""Tiles as a network wants them: read once, kept in memory while they fit, scaled, batched ahead of the network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from contract.classes import IGNORE_ID, ClassScheme
from contract.texts import tr
from contract.words import word_for
from models.scaling import scale_image

from ..tiling.dataset_json import Split
from ..tiling.joined_tiles import JoinedTiles, SceneTile
from ..worker.events import Events
from ..worker.read_ahead import ReadAhead
from .augmentation import Augmentation
from .osm_dropout import OsmDropout
from .training_plan import TrainingPlan

_BATCHES_AHEAD = 3
_MEMORY_SHARE = 0.25  # of the machine's memory, for the tiles of all splits
_MEMORY_UNKNOWN_BYTES = 8 * 1024**3

Tile = tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]


@dataclass(frozen=True)
class Batch:
    """Images (B, bands and OSM channels, H, W) float32, channels last.

    ``target`` (B, H, W) int64: the index of each pixel's class, ``IGNORE_ID`` where unlabelled. ``distances``
    (B, H, W) uint8: to objects' outlines, of no height where the tiles have none.
    """

    images: torch.Tensor
    target: torch.Tensor
    distances: torch.Tensor

    def to(self, device: torch.device) -> Batch:
        """The same batch on a device."""
        return Batch(self.images.to(device), self.target.to(device), self.distances.to(device))


def class_indices(scheme: ClassScheme) -> npt.NDArray[np.uint8]:
    """The index in the network's output by class id, shape (256,); ids outside the scheme are ignored."""
    lookup = np.full(256, IGNORE_ID, dtype=np.uint8)
    lookup[list(scheme.ids)] = np.arange(len(scheme.ids))
    return lookup


class LoadedTiles:
    """The tiles of one split, whole or as random squares cut out of them.

    Args:
        tiles: of one folder or several.
        split: which of them; None for all.
        memory_bytes: how much of them may be kept in memory; the rest is read again in every epoch.
        osm_dropout: hides parts of the tiles' OSM whenever they are used.
        crop_px: side of the random squares; 0 gives whole tiles.

    ``class_counts``: pixels by tile and class, shape (tiles, classes), once ``preload`` has read them.
    """

    def __init__(self, tiles: JoinedTiles, split: Split | None, memory_bytes: int,
                 osm_dropout: OsmDropout | None = None, crop_px: int = 0) -> None:
        self._tiles = tiles
        self.records = tiles.tiles(split)
        self._band_count = len(tiles.bands)
        self._scaling = tiles.scaling + (tiles.osm.scaling if tiles.osm else ())
        self._osm_dropout = osm_dropout
        self._crop_px = crop_px
        self._lookup = class_indices(tiles.scheme)
        self.class_counts = np.zeros((len(self.records), len(tiles.scheme.classes)), np.int64)
        self._kept: dict[int, Tile] = {}
        self._free_bytes = memory_bytes
        self.restart(0)

    def __len__(self) -> int:
        return len(self.records)

    @property
    def times_shown(self) -> int:
        """How often a tile is shown in an epoch, so that its squares have as many pixels as the tile."""
        return (self._tiles.tile_size_px // self._crop_px) ** 2 if self._crop_px else 1

    @property
    def bytes_in_memory(self) -> int:
        return sum(array.nbytes for tile in self._kept.values() for array in tile)

    def batch_count(self, batch_size: int) -> int:
        """Batches of an epoch."""
        return -(-len(self) * self.times_shown // batch_size)

    def restart(self, seed: int) -> None:
        """What is drawn at random from here on depends on the seed alone."""
        self._crops = np.random.default_rng(seed)
        if self._osm_dropout is not None:
            self._osm_dropout.restart(seed)

    def preload(self, events: Events) -> None:
        """Read every tile once: damaged ones are found before training starts, not in its middle.

        Raises:
            TilesError: a tile cannot be read.
        """
        for number, record in enumerate(self.records):
            events.progress(number, len(self.records), tr("Reading {split} tiles").format(split=word_for(record.split)))
            labels = self._tile(number)[2]
            self.class_counts[number] = np.bincount(labels.ravel(), minlength=256)[:self.class_counts.shape[1]]

    def batches(self, order: npt.NDArray[np.intp], batch_size: int,
                augmentation: Augmentation | None = None) -> Iterator[Batch]:
        """Batches of the tiles in ``order``, made by a thread while the network works on the one before.

        The batches are of nearly equal size, so that none is left with a single tile, which batch
        normalization cannot work with.
        """
        parts = np.array_split(order, -(-len(order) // batch_size))
        with ReadAhead((self._batch(part, augmentation) for part in parts), _BATCHES_AHEAD, "tiles") as ahead:
            yield from ahead

    def _batch(self, numbers: npt.NDArray[np.intp], augmentation: Augmentation | None) -> Batch:
        images, targets, all_distances = [], [], []
        for number in numbers:
            pixels, valid, labels, distances = self._cropped(self._tile(int(number)))
            if self._osm_dropout is not None:
                osm = self._osm_dropout(pixels[self._band_count:])
                pixels = np.concatenate([pixels[:self._band_count], osm])
            image = scale_image(pixels, valid, self._scaling)
            if augmentation is not None:
                image, labels, distances = augmentation(image, valid, labels, distances)
            images.append(image)
            targets.append(labels)
            all_distances.append(distances)
        return Batch(torch.from_numpy(np.stack(images)).contiguous(memory_format=torch.channels_last),
                     torch.from_numpy(np.stack(targets)).long(), torch.from_numpy(np.stack(all_distances)))

    def _cropped(self, tile: Tile) -> Tile:
        if not self._crop_px:
            return tile
        row, column = self._crops.integers(0, self._tiles.tile_size_px - self._crop_px, 2, endpoint=True)
        rows, columns = slice(row, row + self._crop_px), slice(column, column + self._crop_px)
        image, valid, labels, distances = tile
        return image[:, rows, columns], valid[rows, columns], labels[rows, columns], distances[rows, columns]

    def _tile(self, number: int) -> Tile:
        if number in self._kept:
            return self._kept[number]
        record: SceneTile = self.records[number]
        image, valid, labels = self._tiles.read(record)
        if self._tiles.osm:
            image = np.concatenate([image, self._tiles.read_osm(record)])
        distances = self._tiles.read_distances(record) if self._tiles.objects else labels[:0]
        tile = image, valid, self._lookup[labels], distances
        size = sum(array.nbytes for array in tile)
        if size <= self._free_bytes:
            self._free_bytes -= size
            self._kept[number] = tile
        return tile


def load_tiles(plan: TrainingPlan, events: Events) -> tuple[LoadedTiles, LoadedTiles]:
    """The training and the validation tiles of a plan, each read once.

    Raises:
        TilesError: a tile cannot be read.
    """
    tiles, recipe, free = plan.tiles, plan.recipe, memory_for_tiles_bytes()
    dropout = None
    if tiles.osm and recipe.osm_dropout:
        dropout = OsmDropout(tiles.osm, tiles.pixel_size_m, recipe.osm_dropout)
    training = LoadedTiles(tiles, "training", free, dropout, recipe.crop_px)
    training.preload(events)
    validation = LoadedTiles(tiles, "validation", free - training.bytes_in_memory)
    validation.preload(events)
    kept = training.bytes_in_memory + validation.bytes_in_memory
    events.info(tr("{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory").format(
        training=len(training), validation=len(validation), kept=kept / 2 ** 20))
    return training, validation


def memory_for_tiles_bytes() -> int:
    """How much memory the tiles may take."""
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        total = _MEMORY_UNKNOWN_BYTES
    return int(total * _MEMORY_SHARE)
