"""What can be said at once about OSM as an input: which fusion fits the tiles, and whether a model takes OSM."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from qgis.core import QgsRasterLayer

from ...contract.model_card import load_card
from ...contract.tiles_json import read_tiles_json
from ..translation import tr
from .input_checks import Finding

SEGNETS, SEGNET_ENCODER = ("segnet", "segnet_quarter"), "vgg16_bn"
NO_FUSION = ("auto", "none")


def check_fusion(folder: str, fusion: str) -> Iterator[Finding]:
    """A fusion needs tiles with OSM channels."""
    if fusion not in NO_FUSION and read_tiles_json(folder).osm is None:
        yield Finding(tr("The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again "
                         "with an OSM raster, or choose the fusion auto.").format(fusion=fusion, folder=folder))


def check_encoder(network: str, encoder: str) -> Iterator[Finding]:
    """SegNet's decoder mirrors one encoder alone."""
    if network in SEGNETS and encoder != SEGNET_ENCODER:
        yield Finding(tr("SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.").format(
            needed=SEGNET_ENCODER, encoder=encoder))


def check_osm_of_model(model: str, osm: Optional[QgsRasterLayer]) -> Iterator[Finding]:
    """An OSM raster is given to a model that knows of none, or a model that cannot do without gets none."""
    card = load_card(model)
    channels = ", ".join(card.osm_channels)
    if osm is not None and not channels:
        yield Finding(tr("Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or "
                         "train a model on tiles with OSM.").format(model=model, raster=osm.name()))
    if osm is None and channels and not card.osm_optional:
        yield Finding(tr("Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to "
                         "work without. Make an OSM raster with OSM channels.").format(model=model, channels=channels))
