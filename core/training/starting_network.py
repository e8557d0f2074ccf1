"""The network a training starts from: random weights, a pretrained encoder, or a model that is there already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torch import nn

from contract.errors import InputError, ModelError
from contract.jobs import TrainJob
from contract.messages import listed
from contract.model_card import ModelCard
from contract.texts import tr
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
    events.progress(0, 1, tr("Building {network} on {encoder}").format(network=plan.network, encoder=plan.encoder))
    pretrained = plan.encoder_weights != "none"
    from_file = plan.encoder_weights if plan.encoder_weights != "imagenet" and pretrained else ""
    network = _build(plan, len(plan.class_names), pretrained and not from_file, from_file, plan.objects)
    if plan.initial_card is not None:
        _load_initial_model(plan, plan.initial_card, network, events)
    check_network(network, plan.band_count + plan.osm_count, plan.shown_px, plan.recipe.batch_size)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    weights = Path(plan.job.initial_model).name or plan.encoder_weights
    events.info(tr("Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million "
                   "parameters, {band_count} bands, {class_names} classes").format(
                    network=plan.network, encoder=plan.encoder, weights=weights, parameters=parameters / 1000000.0,
                    band_count=plan.band_count, class_names=len(plan.class_names))
                + (tr(", single objects told apart") if plan.objects else ""))
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
        events.warning(
            tr("The tiles' pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: "
               "make tiles with that pixel size to keep more of what it knows.").format(
                pixel_size_m=tiles.pixel_size_m, model=model, model_pixel_size_m=card.pixel_size_m))
    if plan.start_learnt_here:
        events.warning(tr("Model {model} has learnt from this place before: its figures on tiles for validation and "
                          "test may flatter it.").format(model=Path(model).name))
    old_names = _renamed(plan.job, card, tiles)
    try:
        state = adapt_to_classes(load_weights(model), lambda count: _build(plan, count), network,
                                 [*old_names, *_object_head(card.objects)],
                                 [*plan.class_names, *_object_head(plan.objects)])
    except ValueError as error:
        raise ModelError(
            tr("The weights in the model {model} do not fit {network} on {encoder}: {error}").format(
                model=model, network=plan.network, encoder=plan.encoder, error=error),
            tr("The file may have been changed: use the model as it was written.")) from error
    network.load_state_dict(state)
    _report_classes(old_names, plan.class_names, events)


def _object_head(there: bool) -> list[str]:
    """The channel behind those of the classes, as a further name."""
    return [NAME] if there else []


def _check_bands(model: str, card: ModelCard, folder: JoinedTiles) -> None:
    wanted, found = [band.name for band in card.bands], [band.name for band in folder.bands]
    if places_of(wanted, found) != tuple(range(len(found))):
        raise ModelError(
            tr("The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.").format(
                folder_title=folder.title, found=listed(found), model=model, wanted=listed(wanted)),
            tr("Make the tiles again with these bands, in this order."))
    if folder.osm != card.osm:
        raise ModelError(
            tr("The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.").format(
                folder_title=folder.title, osm=folder.osm or tr("none"), model=model, model_osm=card.osm or tr("none")),
            tr("Make the tiles again with an OSM raster of these channels."))


def _renamed(job: TrainJob, card: ModelCard, folder: JoinedTiles) -> list[str]:
    """The names of the model's classes, those renamed under their new names."""
    names = list(card.scheme.names)
    for pair in job.renamed_classes:
        old, separator, new = (part.strip() for part in pair.partition("="))
        if not separator or old.casefold() not in [name.casefold() for name in names]:
            raise InputError(
                tr("Renamed class {pair!r} names no class of the model {initial_model}: {names}.").format(
                    pair=pair, initial_model=job.initial_model, names=", ".join(card.scheme.names)),
                tr("Write it as old=new, for example roof=building."))
        folder.scheme.find(new)
        names[[name.casefold() for name in names].index(old.casefold())] = new
    return names


def _report_classes(old_names: list[str], new_names: tuple[str, ...], events: Events) -> None:
    old, new = ({name.casefold() for name in names} for names in (old_names, new_names))
    for what, names in (("kept", [name for name in new_names if name.casefold() in old]),
                        ("new", [name for name in new_names if name.casefold() not in old]),
                        ("dropped", [name for name in old_names if name.casefold() not in new])):
        if names:
            events.info(tr("Classes {what}: {names}").format(what=what, names=", ".join(names)))
