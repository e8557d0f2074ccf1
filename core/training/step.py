"""The train step: a tiles folder becomes a model file and a training report."""

from __future__ import annotations

from pathlib import Path

import torch

from contract.errors import InputError, TilesError
from contract.jobs import TrainJob
from models.model_file import save_model

from ..tiling.tiles_folder import TilesFolder
from ..worker.devices import resolve_device
from ..worker.events import Events
from ..worker.outputs import whole_file
from .epoch_log import open_epoch_log
from .fusion_choice import settled_fusion
from .osm_dropout import OsmDropout
from .recipes import with_recipe
from .starting_network import starting_network, with_initial_network
from .tile_loading import TileDataset, memory_for_tiles_bytes
from .training_card import training_card
from .training_loop import Training
from .training_report import training_report


def run(job: TrainJob, events: Events) -> dict[str, object]:
    """Train a network on a tiles folder.

    Returns:
        ``output`` (the model file), ``report`` (empty if none was asked for), ``miou`` (the model's, validation).

    Raises:
        TilesError: the tiles folder is incomplete or damaged, or lacks training or validation tiles.
        InputError: one class only, or the loss became NaN.
        ModelError: network, encoder, weights and tiles do not go together.
        DeviceError, OutputError, Cancelled.
    """
    job = with_initial_network(job)
    folder = TilesFolder.open(job.tiles_folder).without_class(job.ignore_class)
    job, folder = settled_fusion(job, folder, events)
    job = with_recipe(job, folder, events)
    counts = _check_tiles(job, folder, events)
    device = resolve_device(job.device, events)
    torch.manual_seed(job.seed)
    start = starting_network(job, folder, events)
    # Open from the start: an output that cannot be written must not be found out after hours of training.
    with (whole_file(job.output) as model_path,
          open_epoch_log(job.output, folder.scheme.names, job.tensorboard_folder) as log):
        training, validation = _read_tiles(job, folder, events)
        loop = Training(job, start, device, training, validation, folder.scheme.names, counts, log, events)
        history, state = loop.run()
        card = training_card(job, folder, history, device, (len(training), len(validation)))
        save_model(model_path, state, card)
        if job.report_html:
            with whole_file(job.report_html) as report_path:
                report_path.write_text(training_report(card, Path(job.output).name), encoding="utf-8")
    if loop.checkpoint is not None:
        loop.checkpoint.discard()
    best = history.best
    if history.ending == "cancelled":
        events.warning(f"Cancelled after {len(history.epochs)} epochs: the best model so far, from epoch "
                         f"{best.epoch}, was kept.")
    events.info(f"Best epoch {best.epoch}: mIoU {best.miou:.4f} on {len(validation)} validation tiles, "
                  f"after {history.seconds:.0f} s ({history.ending}).")
    return {"output": job.output, "report": job.report_html, "miou": best.miou}


def _check_tiles(job: TrainJob, folder: TilesFolder, events: Events) -> list[int]:
    """Training pixels of each class, in the scheme's order.

    Raises:
        TilesError: no training or no validation tiles.
        InputError: one class only.
    """
    for split, hint in (("training", "Make tiles of a larger scene, or smaller ones."),
                        ("validation", "Make tiles again with a validation share above 0, or of a larger scene.")):
        if not folder.tiles(split):  # type: ignore[arg-type]
            raise TilesError(f"Tiles folder {folder.path} has no {split} tiles.", hint)
    counts = {split: [folder.dataset.class_pixel_counts.get(split, {}).get(class_id, 0)  # type: ignore[call-overload]
                      for class_id in folder.scheme.ids] for split in ("training", "validation")}
    present = [name for name, count in zip(folder.scheme.names, counts["training"]) if count]
    if len(present) < 2:
        raise InputError(f"The training tiles in {folder.path} hold {len(present)} class"
                         f"{f' ({present[0]})' if present else 'es'}, a network needs at least two to tell apart.",
                         "Label at least two classes, for example what is wanted and the background.")
    if not any(counts["validation"]):
        raise TilesError(f"The validation tiles in {folder.path} hold no labelled pixel.",
                         "Make the tiles again with another seed, or label more of the scene.")
    for split in ("training", "validation"):
        missing = [name for name, count in zip(folder.scheme.names, counts[split]) if not count]
        if missing:
            events.warning(f"The {split} tiles hold no pixel of {', '.join(missing)}.")
    if len(folder.tiles("training")) < job.batch_size:
        events.warning(f"There are only {len(folder.tiles('training'))} training tiles, fewer than a batch of "
                         f"{job.batch_size}: the model will know little. Make smaller tiles, or use more imagery.")
    return counts["training"]


def _read_tiles(job: TrainJob, folder: TilesFolder, events: Events) -> tuple[TileDataset, TileDataset]:
    free = memory_for_tiles_bytes()
    dropout = None
    if folder.osm and job.osm_dropout:
        dropout = OsmDropout(folder.osm, folder.pixel_size_m, job.osm_dropout)
    training = TileDataset(folder, "training", free, dropout)
    training.preload(events)
    validation = TileDataset(folder, "validation", free - training.bytes_in_memory)
    validation.preload(events)
    kept = training.bytes_in_memory + validation.bytes_in_memory
    events.info(f"{len(training)} training and {len(validation)} validation tiles, {kept / 2**20:,.0f} MiB in memory")
    return training, validation
