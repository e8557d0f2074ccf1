"""All places of a scene, each looked at once by the network: its scores, its features, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID
from contract.errors import InputError, ModelError
from contract.model_card import ModelCard
from contract.texts import tr

from ..grids.area_of_interest import Area
from ..predicting.scene import Scene
from ..predicting.scene_reader import SceneReader, SceneWindow
from ..predicting.windows import Span, WindowGrid
from ..worker.events import Events
from .known_classes import ReadPositions
from .looking import LookingNetwork
from .scores import PlaceScores, score_place

_LEAST_VALID = 0.5  # of a place's pixels
_KNOWN_FROM = 0.5
_WINDOWS_AHEAD = 2
_LARGEST = float(np.finfo(np.float16).max)
SCORES = tuple(field.name for field in fields(PlaceScores))


@dataclass(frozen=True)
class ScannedPlaces:
    """Places with data in rows of the scene: first and last row and column (places, 4) as pixels, half-open.

    ``scores``: by the names of ``PlaceScores``, each of shape (places,). ``features``: (places, channels). ``known``:
    labels or earlier places fill it by half.
    """

    bounds_px: npt.NDArray[np.int64]
    scores: dict[str, npt.NDArray[np.float64]]
    features: npt.NDArray[np.float16]
    known: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class KnownGround:
    """What may be known of a scene: labels, OSM, places of earlier rounds."""

    labels: ReadPositions | None = None
    osm: ReadPositions | None = None
    earlier: Area | None = None


def scan(scene: Scene, card: ModelCard, network: LookingNetwork, windows: WindowGrid, ground: KnownGround,
         events: Events) -> ScannedPlaces:
    """Look at all places, one window in memory at a time.

    Raises:
        InputError: a raster is damaged, or no place is half with data.
        ModelError: the network's answers are no numbers.
        Cancelled: the user cancelled.
    """
    objects = tuple(place for place, item in enumerate(card.scheme.classes) if item.kind.name == "object")
    bounds, scores, features, known = [], [], [], []
    for window in _windows(scene, network, windows, events):
        place = place_bounds(window.row, window.column)
        valid = inside(window, window.valid)
        if window.image is None or valid.mean() < _LEAST_VALID:
            continue
        look = network.look(window.image, window.valid)
        if not np.isfinite(look.views).all():
            raise ModelError(tr("The network answers with NaN or infinity instead of probabilities."),
                             tr("Its model file, or the scaling of the bands in it, is damaged: train it again."))
        osm = ground.osm(_as_window(place)) if ground.osm else None
        bounds.append(place)
        scores.append(astuple(score_place(inside(window, look.views), valid, osm, objects, scene.grid.pixel_size_m)))
        features.append(np.clip(look.features, -_LARGEST, _LARGEST).astype(np.float16))
        known.append(_is_known(scene, place, valid, ground))
    if not bounds:
        raise InputError(
            tr("Imagery {path} has no place of {height} × {width} pixels that is half with data.").format(
                path=scene.dataset.name, height=windows.rows[0].finished[1], width=windows.columns[0].finished[1]),
            tr("Choose another raster, a smaller size of places, or check its nodata value."))
    return ScannedPlaces(np.array(bounds, np.int64), dict(zip(SCORES, np.array(scores, float).T)),
                         np.stack(features), np.array(known))


def place_bounds(row: Span, column: Span) -> tuple[int, int, int, int]:
    """First and last row, first and last column of a window's place."""
    return (*row.finished, *column.finished)


def inside(window: SceneWindow, array: npt.NDArray) -> npt.NDArray:
    """The part of an array (…, height, width) of a window that is its place."""
    (top, bottom), (left, right) = window.row.finished, window.column.finished
    return array[..., top - window.row.start:bottom - window.row.start,
                 left - window.column.start:right - window.column.start]


def _windows(scene: Scene, network: LookingNetwork, windows: WindowGrid, events: Events) -> Iterator[SceneWindow]:
    with SceneReader(scene, windows, network.prepare, _WINDOWS_AHEAD) as reader:
        for number, window in enumerate(reader):
            events.progress(number, windows.window_count, tr("Looking at places"))
            yield window


def _as_window(place: tuple[int, int, int, int]) -> Window:
    top, bottom, left, right = place
    return Window(left, top, right - left, bottom - top)


def _is_known(scene: Scene, place: tuple[int, int, int, int], valid: npt.NDArray[np.bool_],
              ground: KnownGround) -> bool:
    window = _as_window(place)
    shares = []
    if ground.labels:
        shares.append(np.mean((ground.labels(window) != IGNORE_ID)[valid]))
    if ground.earlier:
        covered = ground.earlier.covers(scene.grid, window.row_off, window.col_off, window.height, window.width)
        shares.append(np.mean(covered[valid]))
    return max(shares, default=0.0) >= _KNOWN_FROM
