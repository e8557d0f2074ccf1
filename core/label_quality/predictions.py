"""Probabilities of every block: from networks that never saw its labels, or from a model."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from contract.classes import IGNORE_ID
from contract.jobs import LabelQualityJob, TrainJob
from contract.texts import tr
from models.model_file import load_model
from models.object_head import class_channels

from ..tiling.dataset_json import TileRecord
from ..tiling.joined_tiles import JoinedTiles
from ..tiling.spatial_blocks import SpatialBlocks
from ..training.epoch_log import open_epoch_log
from ..training.starting_network import starting_network
from ..training.tile_loading import LoadedTiles, load_tiles
from ..training.training_loop import Training
from ..training.training_plan import TrainingPlan, resolve
from ..worker.devices import resolve_device
from ..worker.events import Events
from .fitting_model import fitting_bands
from .folds import fold_of_blocks, touched, with_records, without

_BATCH_SIZE = 4  # small: the trainings are short, and more steps help them more than calmer ones


@dataclass(frozen=True)
class Scene:
    """A scene put together of its tiles: ``probabilities`` (classes, H, W), NaN where none; ``labels`` (H, W).

    Both lie in files without a name, which are gone with the process, so that memory does not limit the scene.
    """

    tiles: JoinedTiles
    probabilities: npt.NDArray[np.float16]
    labels: npt.NDArray[np.uint8]


def cross_validated(job: LabelQualityJob, events: Events) -> Scene:
    """Train once for each fold without its blocks, and predict them.

    Raises:
        TilesError, InputError, ModelError, DeviceError, Cancelled: as a training.
    """
    with tempfile.TemporaryDirectory() as folder:
        plan = resolve(TrainJob(job.tiles_folder, str(Path(folder) / "fold.safetensors"), epochs=job.epochs,
                                batch_size=_BATCH_SIZE, encoder=job.encoder, encoder_weights=job.encoder_weights,
                                device=job.device, seed=job.seed, patience_epochs=0, fusion="none"), events)
        scene = _empty(plan.tiles)
        blocks = plan.tiles.scenes[0].folder.dataset.blocks
        folds = fold_of_blocks(blocks, min(job.folds, blocks.splits.size), job.seed)
        for fold in range(int(folds.max()) + 1):
            events.info(tr("Fold {number} of {count}").format(number=fold + 1, count=int(folds.max()) + 1))
            network, objects = _trained(replace(plan, tiles=without(plan.tiles, folds == fold)), events)
            _predict(scene, network, objects, plan.device, folds == fold, events)
    return scene


def by_model(job: LabelQualityJob, tiles: JoinedTiles, events: Events) -> Scene:
    """Predict all blocks with a model made for such tiles; its bands are found by their names.

    Raises:
        ModelError: the model cannot be read, or does not fit the tiles: see ``fitting_bands``.
    """
    network, card = load_model(job.model)
    places = fitting_bands(card, tiles, job.model)
    scene_of_tiles = replace(tiles.scenes[0], band_places=places)
    bands = tuple(replace(tiles.bands[place], mean=known.mean, std=known.std, low=known.low, high=known.high)
                  for place, known in zip(places, card.bands))
    scaled = replace(tiles, scenes=(scene_of_tiles,), bands=bands, osm=None)
    scene, device = _empty(scaled), resolve_device(job.device, events)
    everywhere = np.ones(tiles.scenes[0].folder.dataset.blocks.splits.shape, bool)
    _predict(scene, network.to(device), card.objects, device, everywhere, events)
    return scene


def _trained(plan: TrainingPlan, events: Events) -> tuple[torch.nn.Module, bool]:
    torch.manual_seed(plan.job.seed)
    start = starting_network(plan, events)
    training, validation = load_tiles(plan, events)
    with open_epoch_log(plan.job.output, plan.class_names, "") as log:
        loop = Training(plan, start, training, validation, log, events)
        _, state = loop.run()
    return loop.learner.answer_by(state), plan.objects


def _empty(tiles: JoinedTiles) -> Scene:
    grid = tiles.scenes[0].folder.dataset.grid
    size = grid.height, grid.width
    return Scene(tiles, _on_disk((len(tiles.scheme.classes), *size), np.float16, np.nan),
                 _on_disk(size, np.uint8, IGNORE_ID))


def _on_disk(shape: tuple[int, ...], dtype: type, value: float) -> npt.NDArray:
    with tempfile.TemporaryFile() as file:
        array = np.memmap(file, dtype, mode="w+", shape=shape)
    array[...] = value
    return array


def _predict(scene: Scene, network: torch.nn.Module, objects: bool, device: torch.device,
             chosen: npt.NDArray[np.bool_], events: Events) -> None:
    """Fill the chosen blocks from the tiles that touch them; where tiles overlap, the last one counts."""
    dataset = scene.tiles.scenes[0].folder.dataset
    records = [record for record in dataset.records if touched(record, dataset.blocks, chosen)]
    if not records:
        return
    tiles = with_records(replace(scene.tiles, objects=False), records)
    loaded = LoadedTiles(tiles, None, memory_bytes=0)
    for number, (record, batch) in enumerate(zip(records, loaded.batches(np.arange(len(records)), 1))):
        events.progress(number, len(records), tr("Predicting blocks that were left out"))
        with torch.no_grad():
            logits = class_channels(network(batch.images.to(device)), objects)
        found = torch.softmax(logits.float(), 1)[0].cpu().numpy()[:, :record.height_px, :record.width_px]
        place = (slice(record.row_px, record.row_px + record.height_px),
                 slice(record.column_px, record.column_px + record.width_px))
        here = _inside(record, dataset.blocks, chosen)
        scene.probabilities[(slice(None), *place)][:, here] = found[:, here]
        labels = batch.target[0].numpy()[:record.height_px, :record.width_px].astype(np.uint8)
        scene.labels[place][here] = labels[here]


def _inside(record: TileRecord, blocks: SpatialBlocks, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which pixels of a tile's content lie in the chosen blocks."""
    rows = np.searchsorted(blocks.row_edges_px, record.row_px + np.arange(record.height_px), "right") - 1
    columns = np.searchsorted(blocks.column_edges_px, record.column_px + np.arange(record.width_px), "right") - 1
    return chosen[np.ix_(rows, columns)]
