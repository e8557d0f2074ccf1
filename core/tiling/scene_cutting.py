"""Cutting one labelled scene into the tiles of its own tiles folder."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import TilesJob
from contract.messages import listed
from contract.texts import tr
from contract.words import word_for

from ..grids.class_ids import check_class_ids
from ..grids.osm_raster import OsmOnGrid, open_osm_raster
from ..grids.rasters import Grid
from ..worker.events import Events
from .band_statistics import LOW_PERCENT, StreamedStatistics, clipped_percent
from .dataset_json import SPLITS, BandStatistics, DatasetDescription, Split, TileRecord, write_dataset
from .labelled_scene import LabelledScene, open_labelled_scene
from .source_files import SourceFiles
from .spatial_blocks import (
    TRAINING,
    SpatialBlocks,
    TilePosition,
    block_sizes_px,
    edges_px,
    enough_blocks,
    tile_positions,
)
from .split_assignment import assign_splits
from .split_report import counts_of_splits, report_classes
from .tile_files import write_objects_tile, write_osm_tile, write_tile
from .tiles_folder import IMAGES_FOLDER, LABELS_FOLDER, OBJECTS_FOLDER, OSM_FOLDER

WINDOW_PX = 1024


@dataclass(frozen=True)
class CutScene:
    """What was cut: the grid of the scene, and its tiles."""

    grid: Grid
    records: tuple[TileRecord, ...]


@dataclass(frozen=True)
class BlockCounts:
    """Per block: ``classes`` labelled pixels (rows, columns, classes of the scheme), ``valid`` pixels."""

    classes: npt.NDArray[np.int64]
    valid: npt.NDArray[np.int64]


def cut_scene(job: TilesJob, folder: Path, sources: SourceFiles, events: Events, least_classes: int = 1) -> CutScene:
    """Cut the job's own imagery and labels into tiles of a folder that is there and empty.

    Args:
        least_classes: how many classes of the scheme the labels must hold at least.

    Raises:
        InputError: imagery or labels cannot be used, do not overlap, or hold too little that is labelled.
    """
    with (open_labelled_scene(job, events) as scene,
          _open_osm(job, scene) as osm):
        blocks, counts = _divide(scene, job, least_classes, events)
        bands = _band_statistics(scene, blocks, counts, job, events)
        report_classes(scene.scheme, blocks, counts.classes, job, events)
        overlap_px = min(round(job.tile_size_px * job.overlap_fraction), job.tile_size_px - 1)
        positions = list(tile_positions(blocks, job.tile_size_px, overlap_px))
        records = _cut(scene, osm, positions, job, folder, events)
        write_dataset(folder, DatasetDescription(
            scheme=scene.scheme, bands=bands, dtype=scene.dtype, grid=scene.grid,
            pixel_size_m=scene.grid.pixel_size_m, tile_size_px=job.tile_size_px, overlap_px=overlap_px,
            seed=job.seed, blocks=blocks, class_pixel_counts=counts_of_splits(scene.scheme, blocks, counts.classes),
            sources=sources.of(job), records=tuple(records), osm=osm.osm if osm else None,
            objects=scene.objects is not None))
    return CutScene(scene.grid, tuple(records))


def _divide(scene: LabelledScene, job: TilesJob, least_classes: int,
            events: Events) -> tuple[SpatialBlocks, BlockCounts]:
    """Choose the block size and every block's split."""
    split_count = 1 + (job.validation_fraction > 0) + (job.test_fraction > 0)
    sizes = block_sizes_px(job.tile_size_px) if split_count > 1 else [max(scene.grid.width, scene.grid.height)]
    for size in sizes:
        rows = edges_px(scene.grid.height, size, job.tile_size_px)
        columns = edges_px(scene.grid.width, size, job.tile_size_px)
        last = size == sizes[-1]
        if not last and not enough_blocks((len(rows) - 1) * (len(columns) - 1), size, job.tile_size_px):
            continue
        counts = _count_pixels(scene, rows, columns, events)
        labelled_blocks = int((counts.classes.sum(axis=2) > 0).sum())
        _check_counts(counts, scene, job, least_classes)
        if last or enough_blocks(labelled_blocks, size, job.tile_size_px):
            break
    if labelled_blocks < split_count:
        raise InputError(
            tr("Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep "
               "training, validation and test pixels apart.").format(
                labels=job.labels, labelled_blocks=labelled_blocks, size=size, split_count=split_count),
            tr("Label a larger part of the imagery, or set the validation and test shares to 0 %."))
    if split_count > 1 and size < job.tile_size_px:
        events.warning(
            tr("The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of "
               "{tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored "
               "pixels. A smaller tile size or more imagery would serve better.").format(
                grid_width=scene.grid.width, grid_height=scene.grid.height, tile_size_px=job.tile_size_px, size=size))
    splits = assign_splits(counts.classes, job.validation_fraction, job.test_fraction, job.seed)
    return SpatialBlocks(size, rows, columns, splits), counts


def _check_counts(counts: BlockCounts, scene: LabelledScene, job: TilesJob, least_classes: int) -> None:
    if not counts.valid.sum():
        raise InputError(
            tr("Imagery {imagery} has no valid pixel: all are nodata or masked.").format(imagery=job.imagery),
            tr("Choose other imagery, or correct its nodata value."))
    if not counts.classes.sum() and job.confidence:
        raise InputError(
            tr("Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.").format(
                labels=job.labels, confidence=job.confidence, minimum=job.minimum_confidence),
            tr("Lower the least confidence, or choose the confidence raster that was written with these labels."))
    if not counts.classes.sum():
        raise InputError(
            tr("Labels {labels} have no labelled pixel where imagery {imagery} is valid.").format(
                labels=job.labels, imagery=job.imagery),
            tr("Add labels, or let unlabelled pixels become class 0."))
    present = [name for name, count in zip(scene.scheme.names, counts.classes.sum(axis=(0, 1))) if count]
    if len(present) < least_classes:
        raise InputError(
            tr("Labels {labels} hold nothing but the class {present} on imagery {imagery}.").format(
                labels=job.labels, present=listed(present), imagery=job.imagery),
            tr("Complete them, or leave this scene out: a network would learn from it that there is nothing to find."))


def _count_pixels(scene: LabelledScene, rows: tuple[int, ...], columns: tuple[int, ...],
                  events: Events) -> BlockCounts:
    ids = np.array(scene.scheme.ids)
    shape = len(rows) - 1, len(columns) - 1
    counts = BlockCounts(np.zeros((*shape, len(ids)), np.int64), np.zeros(shape, np.int64))
    for (i, j), window in _block_windows(rows, columns, events, tr("Counting labels")):
        _, valid, labels = scene.read(window)
        check_class_ids(labels, scene.scheme, f"Labels {scene.labels.name}")
        counts.classes[i, j] += np.bincount(labels.ravel(), minlength=256)[ids]
        counts.valid[i, j] += np.count_nonzero(valid)
    return counts


def _block_windows(rows: tuple[int, ...], columns: tuple[int, ...], events: Events,
                   message: str) -> Iterator[tuple[tuple[int, int], Window]]:
    """The windows of every block, none larger than WINDOW_PX square."""
    total = (len(rows) - 1) * (len(columns) - 1)
    for i in range(len(rows) - 1):
        for j in range(len(columns) - 1):
            events.progress(i * (len(columns) - 1) + j, total, message)
            for row in range(rows[i], rows[i + 1], WINDOW_PX):
                for column in range(columns[j], columns[j + 1], WINDOW_PX):
                    events.raise_if_cancelled()
                    yield (i, j), Window(column, row, min(WINDOW_PX, columns[j + 1] - column),
                                         min(WINDOW_PX, rows[i + 1] - row))


def _band_statistics(scene: LabelledScene, blocks: SpatialBlocks, counts: BlockCounts, job: TilesJob,
                     events: Events) -> tuple[BandStatistics, ...]:
    """Of the valid pixels of the training blocks; mean and standard deviation are those of the clipped values."""
    training = blocks.splits == TRAINING
    # Training tiles show labelled blocks; a scene labelled in one corner is scaled by that corner.
    training &= counts.classes.sum(axis=2) > 0
    count = int(counts.valid[training].sum())
    gathered = [StreamedStatistics(scene.dtype, count) for _ in scene.places]
    for values in _valid_values(scene, blocks, training, events, tr("Measuring the bands")):
        for statistics, of_band in zip(gathered, values):
            statistics.add(of_band)
    high_percent = 100 - (clipped_percent(scene.dtype) if job.clip_high_percent is None else job.clip_high_percent)
    ranges = [(band.percentile(LOW_PERCENT), band.percentile(high_percent)) for band in gathered]
    moments = [band.clipped_moments(low, high) for band, (low, high) in zip(gathered, ranges)]
    if not gathered[0].counts_every_value:
        for values in _valid_values(scene, blocks, training, events, tr("Measuring the clipped bands")):
            for clipped, of_band in zip(moments, values):
                clipped.add(of_band)
    return tuple(
        BandStatistics(name, clipped.mean, clipped.std, band.minimum, band.maximum, low, high)
        for name, band, clipped, (low, high) in zip(scene.band_names, gathered, moments, ranges))


def _valid_values(scene: LabelledScene, blocks: SpatialBlocks, chosen: npt.NDArray[np.bool_], events: Events,
                  message: str) -> Iterator[list[npt.NDArray]]:
    """The valid values of each band, window by window of the chosen blocks."""
    for block, window in _block_windows(blocks.row_edges_px, blocks.column_edges_px, events, message):
        if chosen[block]:
            image, valid = scene.read_image(window)
            yield [band[valid] for band in image]


@contextlib.contextmanager
def _open_osm(job: TilesJob, scene: LabelledScene) -> Iterator[OsmOnGrid | None]:
    if not job.osm_raster:
        yield None
        return
    with open_osm_raster(job.osm_raster, scene.grid, (tr("imagery"), job.imagery)) as osm:
        yield osm


def _cut(scene: LabelledScene, osm: OsmOnGrid | None, positions: list[TilePosition], job: TilesJob, folder: Path,
         events: Events) -> list[TileRecord]:
    (folder / IMAGES_FOLDER).mkdir()
    (folder / LABELS_FOLDER).mkdir()
    if scene.objects:
        (folder / OBJECTS_FOLDER).mkdir()
    if osm:
        (folder / OSM_FOLDER).mkdir()
    records, unlabelled, sparse = [], 0, 0
    for number, position in enumerate(positions):
        events.progress(number, len(positions), tr("Cutting tiles"))
        window = Window(position.column_px, position.row_px, position.width_px, position.height_px)
        image, valid, labels = scene.read(window)
        fraction = float(np.count_nonzero(labels != IGNORE_ID) / labels.size)
        if fraction == 0:
            unlabelled += 1
            continue
        if position.split == TRAINING and fraction < job.minimum_labelled_share:
            sparse += 1
            continue
        record = TileRecord(f"r{position.row_px:06d}_c{position.column_px:06d}", _split(position.split),
                            position.row_px, position.column_px, position.height_px, position.width_px, fraction)
        write_tile(scene.grid, record, image, valid, labels, job.tile_size_px, folder)
        if scene.objects:
            write_objects_tile(scene.grid, record, scene.read_distances(window, labels), job.tile_size_px, folder)
        if osm:
            write_osm_tile(scene.grid, record, osm, job.tile_size_px, folder)
        records.append(record)
    if unlabelled:
        events.info(tr("{unlabelled} tiles without a labelled pixel were left out.").format(unlabelled=unlabelled))
    if sparse:
        events.info(tr("{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled "
                       "pixels were left out.").format(
                        sparse=sparse, minimum_labelled_share=job.minimum_labelled_share))
    if not any(record.split == TRAINING for record in records):
        raise InputError(
            tr("No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.").format(
                imagery=job.imagery, minimum_labelled_share=job.minimum_labelled_share),
            tr("Lower the minimum labelled share."))
    events.info(", ".join(tr("{count} {split} tiles").format(
        count=sum(record.split == split for record in records), split=word_for(split))
                            for split in SPLITS))
    return records


def _split(name: str) -> Split:
    return next(split for split in SPLITS if split == name)
