"""Tiles as a network wants them: read once, kept in memory while they fit, scaled, batched ahead of the network."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from contract.classes import IGNORE_ID, ClassScheme
from models.scaling import scale_image

from ..tiling.dataset_json import Split, TileRecord
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events
from .augmentation import Augmentation
from .osm_dropout import OsmDropout

_BATCHES_AHEAD = 3
_MEMORY_SHARE = 0.25  # of the machine's memory, for the tiles of all splits
_MEMORY_UNKNOWN_BYTES = 8 * 1024**3

Tile = tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]


@dataclass(frozen=True)
class Batch:
    """Images (B, bands and OSM channels, H, W) float32, channels last.

    ``target`` (B, H, W) int64: of each pixel's class, ``IGNORE_ID`` where unlabelled. ``distances`` (B, H, W) uint8:
    to objects' outlines, of no height where the tiles have none.
    """

    images: torch.Tensor
    target: torch.Tensor
    distances: torch.Tensor


def channel_lookup(scheme: ClassScheme) -> npt.NDArray[np.uint8]:
    """Class id to the network's channel, shape (256,); ids outside the scheme are ignored."""
    lookup = np.full(256, IGNORE_ID, dtype=np.uint8)
    for channel, class_id in enumerate(scheme.ids):
        lookup[class_id] = channel
    return lookup


class TileDataset:
    """The tiles of one split.

    Args:
        folder: where the tiles are.
        split: which of them.
        memory_bytes: how much of them may be kept in memory; the rest is read again in every epoch.
        osm_dropout: hides parts of the tiles' OSM whenever they are used.

    ``class_counts``: pixels by tile and channel, shape (tiles, classes), once ``preload`` has read them.
    """

    def __init__(self, folder: TilesFolder, split: Split, memory_bytes: int,
                 osm_dropout: OsmDropout | None = None) -> None:
        self._folder = folder
        self.records = folder.tiles(split)
        self.band_count = len(folder.bands)
        self.osm_count = len(folder.osm.channels) if folder.osm else 0
        self._scaling = folder.scaling + (folder.osm.scaling if folder.osm else ())
        self._osm_dropout = osm_dropout
        self._lookup = channel_lookup(folder.scheme)
        self.class_counts = np.zeros((len(self.records), len(folder.scheme.classes)), np.int64)
        self._kept: dict[str, Tile] = {}
        self._free_bytes = memory_bytes

    def __len__(self) -> int:
        return len(self.records)

    @property
    def bytes_in_memory(self) -> int:
        return sum(array.nbytes for tile in self._kept.values() for array in tile)

    def restart(self, seed: int) -> None:
        """What is drawn at random from here on depends on the seed alone."""
        if self._osm_dropout is not None:
            self._osm_dropout.restart(seed)

    def preload(self, events: Events) -> None:
        """Read every tile once: damaged ones are found before training starts, not in its middle.

        Raises:
            TilesError: a tile cannot be read.
        """
        for number, record in enumerate(self.records):
            events.progress(number, len(self.records), f"Reading {record.split} tiles")
            labels = self._tile(record)[2]
            self.class_counts[number] = np.bincount(labels.ravel(), minlength=256)[:self.class_counts.shape[1]]

    def batches(self, order: npt.NDArray[np.intp], batch_size: int,
                augmentation: Augmentation | None = None) -> Iterator[Batch]:
        """Batches of the tiles in ``order``, made by a thread while the network works on the one before.

        The batches are of nearly equal size, so that none is left with a single tile, which batch
        normalization cannot work with.
        """
        parts = np.array_split(order, -(-len(order) // batch_size))
        return _ahead(self._batch(part, augmentation) for part in parts)

    def _batch(self, numbers: npt.NDArray[np.intp], augmentation: Augmentation | None) -> Batch:
        images, targets, all_distances = [], [], []
        for number in numbers:
            pixels, valid, labels, distances = self._tile(self.records[number])
            if self._osm_dropout is not None:
                osm = self._osm_dropout(pixels[self.band_count:])
                pixels = np.concatenate([pixels[:self.band_count], osm])
            image = scale_image(pixels, valid, self._scaling)
            if augmentation is not None:
                image, labels, distances = augmentation(image, valid, labels, distances)
            images.append(image)
            targets.append(labels)
            all_distances.append(distances)
        return Batch(torch.from_numpy(np.stack(images)).contiguous(memory_format=torch.channels_last),
                     torch.from_numpy(np.stack(targets)).long(), torch.from_numpy(np.stack(all_distances)))

    def _tile(self, record: TileRecord) -> Tile:
        if record.name in self._kept:
            return self._kept[record.name]
        image, valid, labels = self._folder.read(record)
        if self.osm_count:
            image = np.concatenate([image, self._folder.read_osm(record)])
        distances = self._folder.read_distances(record) if self._folder.dataset.objects else labels[:0]
        tile = image, valid, self._lookup[labels], distances
        size = sum(array.nbytes for array in tile)
        if size <= self._free_bytes:
            self._free_bytes -= size
            self._kept[record.name] = tile
        return tile


def memory_for_tiles_bytes() -> int:
    """How much memory the tiles may take."""
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        total = _MEMORY_UNKNOWN_BYTES
    return int(total * _MEMORY_SHARE)


def _ahead(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches, made by a thread a few ahead. numpy and torch leave Python's lock while they compute.

    A thread, not processes: those start slowly on Windows, and each would hold the tiles again.
    """
    ready: queue.Queue[Batch | BaseException | None] = queue.Queue(_BATCHES_AHEAD)
    stop = threading.Event()

    def put(item: Batch | BaseException | None) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    def make() -> None:
        try:
            for batch in batches:
                if not put(batch):
                    return
            put(None)
        except BaseException as error:  # raised again where the batch is asked for
            put(error)

    thread = threading.Thread(target=make, name="tiles", daemon=True)
    thread.start()
    try:
        while (item := ready.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        stop.set()
        thread.join()
