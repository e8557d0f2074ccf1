"""What a training does, settled once and for all from what was asked and what the tiles are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, Union

import torch

from contract.choices import Fusion, FusionWish, Network
from contract.errors import InputError, SchemeError, TilesError
from contract.jobs import TrainJob
from contract.model_card import ModelCard, load_card
from contract.texts import tr
from contract.words import word_for
from models.fusion import DEFAULT_FUSION, FUSIONS

from ..grids.degrees import degrees_of, meet
from ..tiling.joined_tiles import JoinedTiles, held_out, join
from ..tiling.tiles_folder import TilesFolder
from ..worker.devices import resolve_device
from ..worker.events import Events
from .left_out import without_ground
from .processes import ALONE, Processes, device_of_this_process
from .recipes import Recipe, recipe_of

SettledFusion = Union[Fusion, Literal["none"]]


@dataclass(frozen=True)
class TrainingPlan:
    """A job, as it was asked for, and all that follows from it and its tiles; ``resolve`` makes one.

    Args:
        tiles: without the class that is ignored, and with OSM only where the network sees it.
        held_out: tiles of scenes that are never learnt from; None where the job names none.
        initial_card: of the initial model; None where the job names none.
        encoder_weights: ``imagenet``, the path of a file, or ``none``.
        fusion: how OSM meets the imagery; ``none`` without OSM.
        class_pixel_counts: of the training tiles, in the scheme's order.
        processes: which train together; the batch size is that of each.
    """

    job: TrainJob
    tiles: JoinedTiles
    held_out: JoinedTiles | None
    initial_card: ModelCard | None
    device: torch.device
    network: Network
    encoder: str
    encoder_weights: str
    fusion: SettledFusion
    recipe: Recipe
    class_pixel_counts: tuple[int, ...]
    processes: Processes = ALONE

    @property
    def class_names(self) -> tuple[str, ...]:
        """In the order of the network's channels."""
        return self.tiles.scheme.names

    @property
    def start_learnt_here(self) -> bool:
        """Whether the initial model learnt from ground that the tiles show, too: its figures there then flatter it."""
        learnt = self.initial_card.learnt_extents if self.initial_card else []
        return any(meet(degrees_of(scene.folder.dataset.grid), extent)
                   for scene in self.tiles.scenes for extent in learnt)

    @property
    def objects(self) -> bool:
        """Whether the network learns to tell single objects apart."""
        return self.tiles.objects

    @property
    def band_count(self) -> int:
        return len(self.tiles.bands)

    @property
    def osm_count(self) -> int:
        return len(self.tiles.osm.channels) if self.tiles.osm else 0

    @property
    def shown_px(self) -> int:
        """Side of the squares that the network is trained on."""
        return self.recipe.crop_px or self.tiles.tile_size_px

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked for, but for what the initial model, the tiles and the recipe have settled otherwise."""
        recipe = {key: getattr(self.recipe, key)
                  for key in ("batch_size", "learning_rate", "loss", "dice_weight", "osm_dropout")}
        return {**asdict(self.job), "network": self.network, "encoder": self.encoder,
                "encoder_weights": self.encoder_weights, "fusion": self.fusion, **recipe}


def resolve(job: TrainJob, events: Events, processes: Processes = ALONE) -> TrainingPlan:
    """Settle what a job asks for, and see that its tiles can be learnt from.

    Raises:
        ModelError: the initial model cannot be read.
        TilesError: a tiles folder is incomplete or damaged, does not fit the others, or there are no training or
            validation tiles.
        SchemeError: the class to ignore is not in the tiles.
        InputError: a fusion of tiles without OSM, one class only, or more processes than tiles.
        DeviceError: the device is not there.
    """
    card = load_card(job.initial_model) if job.initial_model else None
    folders = _open((job.tiles_folder, *job.additional_tiles), job.ignore_class)
    if job.left_out_ground:
        folders = [without_ground(folder, job.left_out_ground, events) for folder in folders]
    tiles = join(folders, events)
    fusion = _fusion(job, card, tiles)
    recipe = recipe_of(job, tiles)
    if job.recipe != "own":
        events.info(tr("Recipe of Audebert et al. 2017: {recipe}.").format(recipe=recipe))
    _report_osm(fusion, recipe, tiles, events)
    if fusion == "none":
        tiles = tiles.without_osm()
    counts = _check_tiles(tiles, recipe.batch_size * processes.count, events)
    _check_enough(tiles, processes)
    unseen = held_out(_open(job.held_out_tiles, job.ignore_class), tiles, events) if job.held_out_tiles else None
    return TrainingPlan(
        job, tiles, unseen, card, resolve_device(device_of_this_process(job.device), events),
        network=card.network if card else job.network,
        encoder=card.encoder if card else job.encoder,
        encoder_weights="none" if card else _encoder_weights(job.encoder_weights),
        fusion=fusion, recipe=recipe, class_pixel_counts=counts, processes=processes)


def _open(paths: Sequence[str], ignored: str) -> list[TilesFolder]:
    """The folders without the class that is ignored, which one of them must have."""
    folders = [TilesFolder.open(path) for path in paths]
    lacking: SchemeError | None = None
    kept = []
    for folder in folders:
        try:
            kept.append(folder.without_class(ignored))
        except SchemeError as error:
            lacking = error
            kept.append(folder)
    if lacking and kept == folders:
        raise lacking
    return kept


def _encoder_weights(wanted: str) -> str:
    stripped = wanted.strip()
    return stripped.lower() if stripped.lower() in ("imagenet", "none") else stripped or "none"


def _fusion(job: TrainJob, card: ModelCard | None, tiles: JoinedTiles) -> SettledFusion:
    wanted: FusionWish = job.fusion if card is None else card.fusion or "none"
    if tiles.osm is None:
        if wanted in FUSIONS:
            raise InputError(tr("The fusion is {wanted}, but the tiles in {tiles_title} have no OSM "
                                "channels.").format(wanted=wanted, tiles_title=tiles.title),
                             tr("Make the tiles again with an OSM raster, or choose the fusion auto."))
        return "none"
    return DEFAULT_FUSION if wanted == "auto" else wanted


def _report_osm(fusion: SettledFusion, recipe: Recipe, tiles: JoinedTiles, events: Events) -> None:
    if tiles.osm is None:
        return
    if fusion == "none":
        events.info(tr("The tiles have the OSM channels {osm}; without a fusion the network does not see "
                       "them.").format(osm=tiles.osm))
        return
    hidden = tr("hidden in {osm_dropout:.0%} of the training tiles").format(
                 osm_dropout=recipe.osm_dropout) if recipe.osm_dropout else tr("never hidden")
    events.info(tr("OSM by {fusions}: {osm}; {hidden}.").format(fusions=FUSIONS[fusion], osm=tiles.osm, hidden=hidden))


def _check_enough(tiles: JoinedTiles, processes: Processes) -> None:
    fewest = min(len(tiles.tiles(split)) for split in ("training", "validation"))  # type: ignore[arg-type]
    if fewest < processes.count:
        raise InputError(
            tr("{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to "
               "share them.").format(tiles_title=tiles.title, fewest=fewest, count=processes.count),
            tr("Start fewer processes, or make smaller tiles."))


def _check_tiles(tiles: JoinedTiles, batch_size: int, events: Events) -> tuple[int, ...]:
    """Training pixels of each class, in the scheme's order."""
    for split, hint in (("training", tr("Make tiles of a larger scene, or smaller ones.")),
                        ("validation", tr("Make tiles again with a validation share above 0, or of a larger scene."))):
        if not tiles.tiles(split):  # type: ignore[arg-type]
            raise TilesError(
                tr("Tiles folder {tiles_title} has no {split} tiles.").format(
                    tiles_title=tiles.title, split=word_for(split)),
                hint)
    pixels = tiles.class_pixel_counts()
    counts = {split: tuple(pixels.get(split, {}).get(class_id, 0)  # type: ignore[call-overload]
                           for class_id in tiles.scheme.ids) for split in ("training", "validation")}
    present = [name for name, count in zip(tiles.scheme.names, counts["training"]) if count]
    if len(present) < 2:
        raise InputError(
            tr("The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two "
               "to tell apart.").format(tiles_title=tiles.title, classes=", ".join(present) or 0),
            tr("Label at least two classes, for example what is wanted and the background."))
    if not any(counts["validation"]):
        raise TilesError(
            tr("The validation tiles in {tiles_title} hold no labelled pixel.").format(tiles_title=tiles.title),
            tr("Make the tiles again with another seed, or label more of the scene."))
    for split in ("training", "validation"):
        missing = [name for name, count in zip(tiles.scheme.names, counts[split]) if not count]
        if missing:
            events.warning(tr("The {split} tiles hold no pixel of {missing}.").format(
                split=word_for(split), missing=", ".join(missing)))
    count = len(tiles.tiles("training"))
    if count < batch_size:
        events.warning(
            tr("There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know "
               "little. Make smaller tiles, or use more imagery.").format(count=count, batch_size=batch_size))
    return counts["training"]
