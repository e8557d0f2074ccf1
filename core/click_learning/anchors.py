"""Where a model stays as it is: tiles like those of its training, or the scene away from the clicks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from contract.errors import ModelError, TilesError
from contract.messages import listed
from contract.model_card import ModelCard
from contract.texts import tr
from models.scaling import scale_image

from ..grids.band_names import places_of
from ..predicting.scene import Scene
from ..tiling.dataset_json import TileRecord
from ..tiling.tiles_folder import TilesFolder
from .clicks import Clicks
from .footprints import DOUBT_PX
from .learning_windows import LearningWindow, anchor_window, piece_size_px, read_square

# In units of a band's standard deviation: how far imagery of elsewhere may be from that of the scene.
_GAIN, _SHIFT, _SHIFT_OF_A_BAND = 0.4, 0.6, 0.2


@dataclass(frozen=True)
class SceneAnchors:
    """Random squares of the scene in other light and colours, in place of other places; not what is near a click."""

    scene: Scene
    card: ModelCard
    clicks: Clicks

    def draw(self, drawn: np.random.Generator) -> LearningWindow:
        """See ``Anchors``."""
        side_px = piece_size_px(self.card)
        row, column = (int(drawn.integers(max(0, length - side_px), endpoint=True))
                       for length in (self.scene.grid.height, self.scene.grid.width))
        image, valid = read_square(self.scene, self.card, row, column, side_px)
        kept = valid.copy()
        rows, columns = np.ogrid[:side_px, :side_px]
        for click_row, click_column in zip(self.clicks.rows - row, self.clicks.columns - column):
            kept &= np.hypot(rows - click_row, columns - click_column) > 2 * DOUBT_PX
        bands = len(self.card.bands)
        image[:bands] = _in_other_light(image[:bands], drawn) * torch.from_numpy(valid)
        return anchor_window(image, kept)


@dataclass(frozen=True)
class TileAnchors:
    """The training tiles of a folder, with the model's bands in its order."""

    folder: TilesFolder
    card: ModelCard
    band_places: tuple[int, ...]
    records: tuple[TileRecord, ...]

    def draw(self, drawn: np.random.Generator) -> LearningWindow:
        """See ``Anchors``.

        Raises:
            TilesError: a tile is damaged.
        """
        record = self.records[int(drawn.integers(len(self.records)))]
        image, valid, _ = self.folder.read(record)
        image = image[list(self.band_places)]
        if self.card.osm:
            image = np.concatenate([image, self.folder.read_osm(record)])
        return anchor_window(torch.from_numpy(scale_image(image, valid, self.card.input_scaling)), valid)


def tile_anchors(path: str, card: ModelCard, model: str) -> TileAnchors:
    """The tiles of a folder for a model.

    Raises:
        TilesError: the folder is incomplete or damaged, or has no training tiles.
        ModelError: the model has a band that the tiles lack, or takes other OSM channels, or larger squares.
    """
    folder = TilesFolder.open(path)
    wanted, found = [band.name for band in card.bands], [band.name for band in folder.bands]
    places, records = places_of(wanted, found), tuple(folder.tiles("training"))
    advice = tr("Choose the tiles that the model was trained on, or none.")
    if places is None:
        raise ModelError(
            tr("Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.").format(
                model=model, wanted=listed(wanted), tiles=path, found=listed(found)),
            advice)
    if card.osm and folder.osm != card.osm:
        raise ModelError(
            tr("The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.").format(
                tiles=path, found=folder.osm or tr("none"), model=model, wanted=card.osm),
            advice)
    if folder.tile_size_px < piece_size_px(card):
        raise ModelError(
            tr("The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.").format(
                tiles=path, found=folder.tile_size_px, model=model, wanted=piece_size_px(card)),
            advice)
    if not records:
        raise TilesError(tr("The tiles in {tiles} have no training tiles.").format(tiles=path), advice)
    return TileAnchors(folder, card, places, records)


def _in_other_light(bands: torch.Tensor, drawn: np.random.Generator) -> torch.Tensor:
    """Scaled bands (bands, H, W) as another day or camera might show them."""
    shifts = _SHIFT * drawn.uniform(-1, 1) + _SHIFT_OF_A_BAND * drawn.uniform(-1, 1, len(bands))
    shift = torch.from_numpy(shifts.astype(np.float32))[:, None, None]
    return bands * float(1 + _GAIN * drawn.uniform(-1, 1)) + shift
