"""The network a training starts from: random weights, a pretrained encoder, or a model that is there already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torch import nn

from contract.errors import InputError, ModelError
from contract.jobs import TrainJob
from contract.messages import listed
from contract.model_card import ModelCard
from models.fine_tuning import adapt_to_classes
from models.fusion import build_model_network
from models.networks import check_network
from models.object_distances import NAME
from models.weights_file import load_weights

from ..grids.band_names import places_of
from ..grids.resampling import PIXEL_SIZE_TOLERANCE
from ..tiling.joined_tiles import JoinedTiles
from ..worker.events import Events
from .recipes import Learnt
from .training_plan import TrainingPlan


@dataclass(frozen=True)
class Start:
    """A network, and which of its weights are not random."""

    network: nn.Module
    learnt: Learnt


def starting_network(plan: TrainingPlan, events: Events) -> Start:
    """Build the network of a plan and load what it starts from.

    Raises:
        ModelError: network, encoder, weights, model and tiles do not go together.
        InputError: a renamed class is none of the model's, or of the tiles.
    """
    events.progress(0, 1, f"Building {plan.network} on {plan.encoder}")
    pretrained = plan.encoder_weights != "none"
    from_file = plan.encoder_weights if plan.encoder_weights != "imagenet" and pretrained else ""
    network = _build(plan, len(plan.class_names), pretrained and not from_file, from_file, plan.objects)
    if plan.initial_card is not None:
        _load_initial_model(plan, plan.initial_card, network, events)
    check_network(network, plan.band_count + plan.osm_count, plan.shown_px, plan.recipe.batch_size)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    weights = Path(plan.job.initial_model).name or plan.encoder_weights
    events.info(f"Network {plan.network} on {plan.encoder} (weights: {weights}): {parameters / 1e6:.1f} million "
                f"parameters, {plan.band_count} bands, {len(plan.class_names)} classes"
                + (", single objects told apart" if plan.objects else ""))
    return Start(network, "all" if plan.initial_card else "encoder" if pretrained else "nothing")


def _build(plan: TrainingPlan, class_count: int, imagenet: bool = False, weights_file: str = "",
           objects: bool = False) -> nn.Module:
    return build_model_network(plan.fusion, plan.network, plan.encoder, plan.band_count, plan.osm_count, class_count,
                               imagenet, weights_file, objects)


def _load_initial_model(plan: TrainingPlan, card: ModelCard, network: nn.Module, events: Events) -> None:
    model, tiles = plan.job.initial_model, plan.tiles
    _check_bands(model, card, tiles)
    ratio = tiles.pixel_size_m / card.pixel_size_m
    if abs(ratio - 1) > PIXEL_SIZE_TOLERANCE:
        events.warning(f"The tiles' pixels are {tiles.pixel_size_m:.3g} m, model {model} was trained on "
                       f"{card.pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.")
    old_names = _renamed(plan.job, card, tiles)
    try:
        state = adapt_to_classes(load_weights(model), lambda count: _build(plan, count), network,
                                 [*old_names, *_object_head(card.objects)],
                                 [*plan.class_names, *_object_head(plan.objects)])
    except ValueError as error:
        raise ModelError(f"The weights in the model {model} do not fit {plan.network} on {plan.encoder}: "
                         f"{error}", "The file may have been changed: use the model as it was written.") from error
    network.load_state_dict(state)
    _report_classes(old_names, plan.class_names, events)


def _object_head(there: bool) -> list[str]:
    """The channel behind those of the classes, as a further name."""
    return [NAME] if there else []


def _check_bands(model: str, card: ModelCard, folder: JoinedTiles) -> None:
    wanted, found = [band.name for band in card.bands], [band.name for band in folder.bands]
    if places_of(wanted, found) != tuple(range(len(found))):
        raise ModelError(f"The tiles in {folder.title} have the bands {listed(found)}, model {model} takes "
                         f"{listed(wanted)}.", "Make the tiles again with these bands, in this order.")
    if folder.osm != card.osm:
        raise ModelError(f"The tiles in {folder.title} have the OSM channels {folder.osm or 'none'}, model {model} "
                         f"takes {card.osm or 'none'}.", "Make the tiles again with an OSM raster of these channels.")


def _renamed(job: TrainJob, card: ModelCard, folder: JoinedTiles) -> list[str]:
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
