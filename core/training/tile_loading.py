"""Tiles as a network wants them: read once, kept in memory while they fit, scaled, batched ahead of the network."""

from __future__ import annotations

import os
import threading
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
from ..worker.launched import count_on_this_machine
from ..worker.made_ahead import made_ahead
from ..worker.threads import usable_threads
from .augmentation import Augmentation
from .osm_dropout import OsmDropout
from .processes import ALONE, Processes
from .training_plan import TrainingPlan

_MOST_THREADS = 8  # more would only wait for each other, for Python's lock
_MEMORY_SHARE = 0.25  # of the machine's memory, for the tiles of all splits
_MEMORY_UNKNOWN_BYTES = 8 * 1024**3

_PROCESSOR = torch.device("cpu")

Tile = tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]
Arrays = tuple[npt.NDArray, ...]


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
        """The same batch on a device, which copies it by itself where its memory is pinned."""
        return Batch(*(tensor.to(device, non_blocking=True) for tensor in self._tensors))

    def pinned(self) -> Batch:
        """The same batch in memory that a CUDA device reads by itself."""
        return Batch(*(tensor.pin_memory() for tensor in self._tensors))

    @property
    def _tensors(self) -> tuple[torch.Tensor, ...]:
        return self.images, self.target, self.distances


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
        device: what the batches will be used on.

    ``class_counts``: pixels by tile and class, shape (tiles, classes), once ``preload`` has read them.
    """

    def __init__(self, tiles: JoinedTiles, split: Split | None, memory_bytes: int,
                 osm_dropout: OsmDropout | None = None, crop_px: int = 0,
                 device: torch.device = _PROCESSOR) -> None:
        self._tiles = tiles
        self.records = tiles.tiles(split)
        self._band_count = len(tiles.bands)
        self._scaling = tiles.scaling + (tiles.osm.scaling if tiles.osm else ())
        self._osm_dropout = osm_dropout
        self._crop_px = crop_px
        self._pinned = device.type == "cuda"
        self._lookup = class_indices(tiles.scheme)
        self.class_counts = np.zeros((len(self.records), len(tiles.scheme.classes)), np.int64)
        self._kept: dict[int, Tile] = {}
        self._free_bytes = memory_bytes
        self._keeping = threading.Lock()

    def __len__(self) -> int:
        return len(self.records)

    @property
    def times_shown(self) -> int:
        """How often a tile is shown in an epoch, so that its squares have as many pixels as the tile."""
        return (self._tiles.tile_size_px // self._crop_px) ** 2 if self._crop_px else 1

    @property
    def bytes_in_memory(self) -> int:
        return sum(array.nbytes for tile in self._kept.values() for array in tile)

    def batch_count(self, batch_size: int, processes: Processes = ALONE) -> int:
        """Batches of an epoch, ``batch_size`` tiles of each to each process."""
        return processes.batch_count(len(self) * self.times_shown, batch_size)

    def preload(self, events: Events) -> None:
        """Read every tile once: damaged ones are found before training starts, not in its middle.

        Raises:
            TilesError: a tile cannot be read.
        """
        for number, record in enumerate(self.records):
            events.progress(number, len(self.records), tr("Reading {split} tiles").format(split=word_for(record.split)))
            labels = self._tile(number)[2]
            self.class_counts[number] = np.bincount(labels.ravel(), minlength=256)[:self.class_counts.shape[1]]

    def are_finite(self) -> bool:
        """Whether all pixels are numbers once they are scaled."""
        return all(bool(torch.isfinite(batch.images).all()) for batch in self.batches(np.arange(len(self)), 1))

    def batches(self, order: npt.NDArray[np.intp], batch_size: int,
                augmentation: Augmentation | None = None, seed: int = 0, processes: Processes = ALONE
                ) -> Iterator[Batch]:
        """Batches of the tiles in ``order``, this process's part of each, made by threads ahead of the network.

        Each place in the order has a generator of its own, so that neither threads, nor processes, nor the sizes of the
        batches change what is drawn. The batches are of nearly equal size, so that none is left with a single tile,
        which batch normalization cannot work with.
        """
        def make(places: npt.NDArray[np.intp]) -> Batch:
            shown = [self._shown(int(order[place]), augmentation, np.random.default_rng((seed, place)))
                     for place in places]
            return self._batch(*zip(*shown))

        parts = processes.parts(len(order), batch_size)
        return made_ahead(make, parts, min(usable_threads(), _MOST_THREADS), "tiles")

    def _batch(self, images: Arrays, labels: Arrays, distances: Arrays) -> Batch:
        # Channels last, as augmented tiles lie in memory and as networks are fastest.
        pixels = np.stack([image.transpose(1, 2, 0) for image in images])
        batch = Batch(torch.from_numpy(pixels).permute(0, 3, 1, 2),
                      torch.from_numpy(np.stack(labels)).long(), torch.from_numpy(np.stack(distances)))
        return batch.pinned() if self._pinned else batch

    def _shown(self, number: int, augmentation: Augmentation | None, random: np.random.Generator
               ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        """Image, class indices and distances of a tile, as the network shall see them."""
        pixels, valid, labels, distances = self._cropped(self._tile(number), random)
        if self._osm_dropout is not None:
            osm = self._osm_dropout(random, pixels[self._band_count:])
            pixels = np.concatenate([pixels[:self._band_count], osm])
        image = scale_image(pixels, valid, self._scaling)
        return augmentation(random, image, valid, labels, distances) if augmentation else (image, labels, distances)

    def _cropped(self, tile: Tile, random: np.random.Generator) -> Tile:
        if not self._crop_px:
            return tile
        row, column = random.integers(0, self._tiles.tile_size_px - self._crop_px, 2, endpoint=True)
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
        with self._keeping:
            if size <= self._free_bytes and number not in self._kept:
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
    training = LoadedTiles(tiles, "training", free, dropout, recipe.crop_px, plan.device)
    training.preload(events)
    validation = LoadedTiles(tiles, "validation", free - training.bytes_in_memory, device=plan.device)
    validation.preload(events)
    kept = training.bytes_in_memory + validation.bytes_in_memory
    events.info(tr("{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory").format(
        training=len(training), validation=len(validation), kept=kept / 2 ** 20))
    return training, validation


def memory_for_tiles_bytes() -> int:
    """How much memory the tiles may take in each process."""
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        total = _MEMORY_UNKNOWN_BYTES
    return int(total * _MEMORY_SHARE) // count_on_this_machine()
