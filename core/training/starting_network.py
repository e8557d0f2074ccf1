"""The network a training starts from: random weights, a pretrained encoder, or a model that is there already."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from torch import nn

from contract.errors import InputError, ModelError
from contract.jobs import TrainJob
from contract.messages import listed
from models.fine_tuning import adapt_to_classes
from models.fusion import build_model_network
from models.model_file import ModelCard, load_card
from models.networks import check_network
from models.object_head import NAME
from models.weights_file import load_weights

from ..grids.band_names import places_of
from ..grids.resampling import PIXEL_SIZE_TOLERANCE
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events


@dataclass(frozen=True)
class Start:
    """A network and what is known of it: the encoder's norms stay where they are learnt; one rate for all where all is.
    """

    network: nn.Module
    encoder_is_learnt: bool = False
    all_is_learnt: bool = False


def with_initial_network(job: TrainJob) -> TrainJob:
    """The job with network and encoder of the model it starts from; itself where it starts from none.

    Raises:
        ModelError: that model cannot be read.
    """
    if not job.initial_model:
        return job
    card = load_card(job.initial_model)
    return dataclasses.replace(job, network=card.network, encoder=card.encoder, encoder_weights="none",
                               fusion=card.fusion or "none")


def starting_network(job: TrainJob, folder: TilesFolder, events: Events) -> Start:
    """Build the network of a job and load what it starts from.

    Raises:
        ModelError: network, encoder, weights, model and tiles do not go together.
        InputError: a renamed class is none of the model's, or of the tiles.
    """
    events.progress(0, 1, f"Building {job.network} on {job.encoder}")
    weights = job.encoder_weights.strip()
    imagenet, pretrained = weights.lower() == "imagenet", weights.lower() not in ("none", "")
    network = _build(job, folder, len(folder.scheme.classes), imagenet,
                     weights if pretrained and not imagenet else "", folder.dataset.objects)
    if job.initial_model:
        _load_initial_model(job, network, folder, events)
    osm_count = len(folder.osm.channels) if folder.osm else 0
    check_network(network, len(folder.bands) + osm_count, folder.tile_size_px, job.batch_size)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    start = Path(job.initial_model).name or weights or "none"
    events.info(f"Network {job.network} on {job.encoder} (weights: {start}): {parameters / 1e6:.1f} "
                  f"million parameters, {len(folder.bands)} bands, {len(folder.scheme.classes)} classes"
                  + (", single objects told apart" if folder.dataset.objects else ""))
    return Start(network, pretrained or bool(job.initial_model), bool(job.initial_model))


def _build(job: TrainJob, folder: TilesFolder, class_count: int, pretrained: bool = False,
           weights_file: str = "", objects: bool = False) -> nn.Module:
    osm_count = len(folder.osm.channels) if folder.osm else 0
    return build_model_network(job.fusion, job.network, job.encoder, len(folder.bands), osm_count, class_count,
                               pretrained, weights_file, objects)


def _load_initial_model(job: TrainJob, network: nn.Module, folder: TilesFolder, events: Events) -> None:
    card = load_card(job.initial_model)
    _check_bands(job.initial_model, card, folder)
    ratio = folder.pixel_size_m / card.pixel_size_m
    if abs(ratio - 1) > PIXEL_SIZE_TOLERANCE:
        events.warning(f"The tiles' pixels are {folder.pixel_size_m:.3g} m, model {job.initial_model} was trained on "
                         f"{card.pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.")
    old_names = _renamed(job, card, folder)
    try:
        state = adapt_to_classes(
            load_weights(job.initial_model),
            lambda count: _build(job, folder, count),
            network, [*old_names, *_object_head(card.objects)],
            [*folder.scheme.names, *_object_head(folder.dataset.objects)])
    except ValueError as error:
        raise ModelError(f"The weights in the model {job.initial_model} do not fit {job.network} on {job.encoder}: "
                         f"{error}", "The file may have been changed: use the model as it was written.") from error
    network.load_state_dict(state)
    _report_classes(old_names, folder.scheme.names, events)


def _object_head(there: bool) -> list[str]:
    """The channel behind those of the classes, as a further name."""
    return [NAME] if there else []


def _check_bands(model: str, card: ModelCard, folder: TilesFolder) -> None:
    wanted, found = [band.name for band in card.bands], [band.name for band in folder.bands]
    if places_of(wanted, found) != tuple(range(len(found))):
        raise ModelError(f"The tiles in {folder.path} have the bands {listed(found)}, model {model} takes "
                         f"{listed(wanted)}.", "Make the tiles again with these bands, in this order.")
    if folder.osm != card.osm:
        raise ModelError(f"The tiles in {folder.path} have the OSM channels {folder.osm or 'none'}, model {model} "
                         f"takes {card.osm or 'none'}.", "Make the tiles again with an OSM raster of these channels.")


def _renamed(job: TrainJob, card: ModelCard, folder: TilesFolder) -> list[str]:
    """The names of the model's classes, those renamed under their new names."""
    names = list(card.scheme.names)
    for pair in job.renamed_classes:
        old, separator, new = (part.strip() for part in pair.partition("="))
        if not separator or old.casefold() not in [name.casefold() for name in names]:
            raise InputError(f"Renamed class {pair!r} names no class of the model {job.initial_model}: "
                             f"{', '.join(card.scheme.names)}.", "Write it as old=new, for example roof=building.")
        folder.scheme.find(new)
        names[[name.casefold() for name in names].index(old.casefold())] = new
    return names


def _report_classes(old_names: list[str], new_names: tuple[str, ...], events: Events) -> None:
    old, new = ({name.casefold() for name in names} for names in (old_names, new_names))
    for what, names in (("kept", [name for name in new_names if name.casefold() in old]),
                        ("new", [name for name in new_names if name.casefold() not in old]),
                        ("dropped", [name for name in old_names if name.casefold() not in new])):
        if names:
            events.info(f"Classes {what}: {', '.join(names)}")
