"""The train step: a tiles folder becomes a model file and a training report."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from models.encoder_weights import load_weights_file
from models.model_file import ModelCard, save_model
from models.networks import build_network, check_network

from ..devices import autocast_dtype, device_title, resolve_device
from ..errors import InputError, TilesError
from ..jobs import TrainJob
from ..outputs import whole_file
from ..reporting import Reporter
from ..tiling.tiles_folder import TilesFolder
from .tile_dataset import TileDataset, band_scaling, memory_for_tiles_bytes
from .training_history import TrainingHistory
from .training_loop import Training
from .training_report import training_report

_PACKAGES = ("torch", "segmentation-models-pytorch", "timm", "albumentations", "numpy")


def run(job: TrainJob, reporter: Reporter) -> dict[str, object]:
    """Train a network on a tiles folder.

    Returns:
        ``output`` (the model file), ``report`` (empty if none was asked for), ``miou`` (the model's, validation).

    Raises:
        TilesError: the tiles folder is incomplete or damaged, or lacks training or validation tiles.
        InputError: a setting out of range, one class only, or the loss became NaN.
        ModelError: network, encoder, weights and tiles do not go together.
        DeviceError, OutputError, Canceled.
    """
    _check_settings(job)
    folder = TilesFolder.open(job.tiles_folder).without_class(job.ignore_class)
    counts = _check_tiles(job, folder, reporter)
    device = resolve_device(job.device, reporter)
    torch.manual_seed(job.seed)
    network = _starting_network(job, folder, reporter)
    # Open from the start: an output that cannot be written must not be found out after hours of training.
    with whole_file(job.output) as model_path:
        training, validation = _read_tiles(folder, reporter)
        history, state = Training(job, network, _starts_pretrained(job), device, training, validation,
                                  folder.scheme.names, counts, reporter).run()
        card = _card(job, folder, history, device, (len(training), len(validation)))
        save_model(model_path, state, card)
        if job.report_html:
            with whole_file(job.report_html) as report_path:
                report_path.write_text(training_report(card, Path(job.output).name), encoding="utf-8")
    best = history.best
    if history.ending == "cancelled":
        reporter.warning(f"Cancelled after {len(history.epochs)} epochs: the best model so far, from epoch "
                         f"{best.epoch}, was kept.")
    reporter.info(f"Best epoch {best.epoch}: mIoU {best.miou:.4f} on {len(validation)} validation tiles, "
                  f"after {history.seconds:.0f} s ({history.ending}).")
    return {"output": job.output, "report": job.report_html, "miou": best.miou}


def _check_settings(job: TrainJob) -> None:
    for name, value, fits, needed in (
        ("epochs", job.epochs, job.epochs >= 1, "1 or more"),
        ("batch_size", job.batch_size, job.batch_size >= 1, "1 or more"),
        ("learning_rate", job.learning_rate, 0 < job.learning_rate < float("inf"), "above 0"),
        ("dice_weight", job.dice_weight, 0 <= job.dice_weight <= 1, "from 0 to 1"),
        ("patience_epochs", job.patience_epochs, job.patience_epochs >= 0, "0 (never stop early) or more"),
    ):
        if not fits:
            raise InputError(f"{name} is {value}.", f"It must be {needed}.")


def _check_tiles(job: TrainJob, folder: TilesFolder, reporter: Reporter) -> list[int]:
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
            reporter.warning(f"The {split} tiles hold no pixel of {', '.join(missing)}.")
    if len(folder.tiles("training")) < job.batch_size:
        reporter.warning(f"There are only {len(folder.tiles('training'))} training tiles, fewer than a batch of "
                         f"{job.batch_size}: the model will know little. Make smaller tiles, or use more imagery.")
    return counts["training"]


def _starting_network(job: TrainJob, folder: TilesFolder, reporter: Reporter) -> nn.Module:
    reporter.progress(0, 1, f"Building {job.network} on {job.encoder}")
    weights = job.encoder_weights.strip()
    imagenet = weights.lower() == "imagenet"
    network: Any = build_network(job.network, job.encoder, len(folder.bands), len(folder.scheme.classes), imagenet)
    if _starts_pretrained(job) and not imagenet:
        load_weights_file(network.encoder, weights)
    check_network(network, len(folder.bands), folder.tile_size_px, job.batch_size)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    reporter.info(f"Network {job.network} on {job.encoder} (weights: {weights or 'none'}): {parameters / 1e6:.1f} "
                  f"million parameters, {len(folder.bands)} bands, {len(folder.scheme.classes)} classes")
    return network


def _starts_pretrained(job: TrainJob) -> bool:
    return job.encoder_weights.strip().lower() not in ("none", "")


def _read_tiles(folder: TilesFolder, reporter: Reporter) -> tuple[TileDataset, TileDataset]:
    free = memory_for_tiles_bytes()
    training = TileDataset(folder, "training", free)
    training.preload(reporter)
    validation = TileDataset(folder, "validation", free - training.bytes_in_memory)
    validation.preload(reporter)
    kept = training.bytes_in_memory + validation.bytes_in_memory
    reporter.info(f"{len(training)} training and {len(validation)} validation tiles, {kept / 2**20:,.0f} MiB in memory")
    return training, validation


def _card(job: TrainJob, folder: TilesFolder, history: TrainingHistory, device: torch.device,
          tile_counts: tuple[int, int]) -> ModelCard:
    dtype = autocast_dtype(device)
    paths = ("output", "report_html", "tiles_folder")  # of this machine, of no use elsewhere
    settings = {key: value for key, value in asdict(job).items() if key not in paths}
    report = {
        **history.to_dict(),
        "settings": settings,
        "device": device_title(device),
        "precision": "float32" if dtype is None else str(dtype).removeprefix("torch."),
        "tiles": {"training": tile_counts[0], "validation": tile_counts[1]},
        "class_pixel_counts": {split: {str(class_id): count for class_id, count in counts.items()}
                               for split, counts in folder.dataset.class_pixel_counts.items()},
        "sources": {role: asdict(source) for role, source in folder.dataset.sources.items()},
    }
    versions = {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in _PACKAGES}}
    return ModelCard(job.network, job.encoder, folder.scheme.without_rules(), band_scaling(folder), folder.dtype,
                     folder.pixel_size_m, folder.tile_size_px, training=report, versions=versions)
