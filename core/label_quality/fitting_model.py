"""Whether a model can judge the labels of tiles: what both must share, and errors that say what they do not."""

from __future__ import annotations

from contract.errors import ModelError
from contract.messages import listed
from contract.model_card import ModelCard
from contract.texts import tr

from ..grids.band_names import places_of
from ..grids.resampling import PIXEL_SIZE_TOLERANCE
from ..tiling.joined_tiles import JoinedTiles


def fitting_bands(card: ModelCard, tiles: JoinedTiles, model: str) -> tuple[int, ...]:
    """Where each band of the model is among those of the tiles.

    Raises:
        ModelError: the model has other classes, a band that the tiles lack, another pixel size, or needs OSM channels.
    """
    advice = tr("Choose a model that was trained on tiles like these, or none.")
    if card.scheme.names != tiles.scheme.names:
        raise ModelError(
            tr("Model {model} has the classes {classes}, the tiles in {tiles} have {found}.").format(
                model=model, classes=listed(card.scheme.names), tiles=tiles.title, found=listed(tiles.scheme.names)),
            advice)
    if card.osm:
        raise ModelError(tr("Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by "
                            "it.").format(model=model, channels=listed(card.osm_channels)), advice)
    if abs(card.pixel_size_m / tiles.pixel_size_m - 1) > PIXEL_SIZE_TOLERANCE:
        raise ModelError(tr("Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} "
                            "m.").format(model=model, wanted=card.pixel_size_m, tiles=tiles.title,
                                         found=tiles.pixel_size_m), advice)
    wanted, found = [band.name for band in card.bands], [band.name for band in tiles.bands]
    places = places_of(wanted, found)
    if places is None:
        raise ModelError(
            tr("Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.").format(
                model=model, wanted=listed(wanted), tiles=tiles.title, found=listed(found)),
            advice)
    return places
