"""Probabilities of every block from networks that never saw its labels."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from contract.classes import IGNORE_ID
from contract.errors import ModelError
from contract.jobs import LabelQualityJob, TrainJob
from contract.messages import listed
from contract.texts import tr
from models.model_file import load_model
from models.object_head import class_channels

from ..tiling.joined_tiles import JoinedTiles
from ..training.epoch_log import open_epoch_log
from ..training.starting_network import starting_network
from ..training.tile_loading import LoadedTiles, load_tiles
from ..training.training_loop import Training
from ..training.training_plan import TrainingPlan, resolve
from ..worker.devices import resolve_device
from ..worker.events import Events
from .folds import fold_of_blocks, touched, with_records, without


@dataclass(frozen=True)
class Scene:
    """A scene put together of its tiles: ``probabilities`` (classes, H, W), NaN where none; ``labels`` (H, W)."""

    tiles: JoinedTiles
    probabilities: npt.NDArray[np.float32]
    labels: npt.NDArray[np.uint8]


def cross_validated(job: LabelQualityJob, events: Events) -> Scene:
    """Train once for each fold without its blocks, and predict them.

    Raises:
        TilesError, InputError, ModelError, DeviceError, Cancelled: as a training.
    """
    with tempfile.TemporaryDirectory() as folder:
        plan = resolve(TrainJob(job.tiles_folder, str(Path(folder) / "fold.safetensors"), epochs=job.epochs,
                                encoder=job.encoder, encoder_weights=job.encoder_weights, device=job.device,
                                seed=job.seed, patience_epochs=0, fusion="none"), events)
        scene = _empty(plan.tiles)
        blocks = plan.tiles.scenes[0].folder.dataset.blocks
        folds = fold_of_blocks(blocks, min(job.folds, blocks.splits.size), job.seed)
        for fold in range(int(folds.max()) + 1):
            events.info(tr("Fold {number} of {count}").format(number=fold + 1, count=int(folds.max()) + 1))
            network, objects = _trained(replace(plan, tiles=without(plan.tiles, folds == fold)), events)
            _predict(scene, network, objects, plan.device, folds == fold, events)
    return scene


def by_model(job: LabelQualityJob, tiles: JoinedTiles, events: Events) -> Scene:
    """Predict all blocks with a model, whose classes and bands must be those of the tiles.

    Raises:
        ModelError: the model cannot be read, or has other classes, bands or OSM channels.
    """
    network, card = load_model(job.model)
    if (card.scheme.names, [band.name for band in card.bands]) != (tiles.scheme.names,
                                                                  [band.name for band in tiles.bands]) or card.osm:
        raise ModelError(tr("The model {model} has the classes {classes}; its classes and bands must be those of the "
                            "tiles in {tiles}, without OSM channels.").format(
                                model=job.model, classes=listed(card.scheme.names), tiles=tiles.title),
                         tr("Choose a model of these classes, or none."))
    scaled = replace(tiles, bands=tuple(replace(band, mean=known.mean, std=known.std, low=known.low, high=known.high)
                                        for band, known in zip(tiles.bands, card.bands)))
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
    loop.learner.network.load_state_dict(state)
    return loop.learner.network.eval(), plan.objects


def _empty(tiles: JoinedTiles) -> Scene:
    grid = tiles.scenes[0].folder.dataset.grid
    return Scene(tiles, np.full((len(tiles.scheme.classes), grid.height, grid.width), np.nan, np.float32),
                 np.full((grid.height, grid.width), IGNORE_ID, np.uint8))


def _predict(scene: Scene, network: torch.nn.Module, objects: bool, device: torch.device,
             chosen: npt.NDArray[np.bool_], events: Events) -> None:
    """Fill the chosen blocks from the tiles that touch them; where tiles overlap, the last one counts."""
    dataset = scene.tiles.scenes[0].folder.dataset
    inside = np.repeat(np.repeat(chosen, np.diff(dataset.blocks.row_edges_px), 0),
                       np.diff(dataset.blocks.column_edges_px), 1)
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
        here = inside[place]
        scene.probabilities[(slice(None), *place)][:, here] = found[:, here]
        labels = batch.target[0].numpy()[:record.height_px, :record.width_px].astype(np.uint8)
        scene.labels[place][here] = labels[here]
