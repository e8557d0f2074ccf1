"""Errors to look at: the worst tiles as imagery, label and prediction side by side, and a map of where it is wrong."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .boundaries import judged_pixels
from .comparison import Comparison, Side
from .error_places import ErrorPlaces, TileErrors
from .headline import BACKGROUND_ID
from .imagery_view import ImageryView, open_imagery_view
from .metrics import Matrix, confusion_matrix
from .pictures import class_picture, imagery_picture, outlined_picture, share_picture

WORST_TILES = 8
CONFUSIONS_OF_A_TILE = 3
# What the darkest colour of the map stands for is the first of these that hardly any cell exceeds.
_FULL_SHARES = (0.1, 0.25, 0.5, 1.0)
_HARDLY_ANY = 0.02


@dataclass(frozen=True)
class Confusion:
    """Pixels of one class of the reference that are predicted as another; classes by position in the scheme."""

    reference: int
    prediction: int
    pixels: int


@dataclass(frozen=True)
class WorstTile:
    """A tile with many errors, its largest confusions, and its pictures as data URIs; no ``imagery``: empty."""

    errors: TileErrors
    bounds: tuple[float, float, float, float]
    confusions: tuple[Confusion, ...]
    imagery: str
    label: str
    prediction: str


@dataclass(frozen=True)
class ErrorGallery:
    """The worst tiles, worst first, and the map of errors as data URIs.

    The map covers ``map_width_px`` × ``map_height_px`` pixels from the raster's corner on, a part of a cell more than
    the raster has; ``full_share`` of wrong pixels and more have its darkest colour.
    """

    tiles: tuple[WorstTile, ...]
    tile_px: int
    error_map: str
    map_width_px: int
    map_height_px: int
    full_share: float
    backdrop: str


def error_gallery(comparison: Comparison, places: ErrorPlaces, border_erosion_px: int, imagery: str,
                  prediction: str) -> ErrorGallery:
    """Look a second time at the worst tiles.

    Args:
        imagery: path of a raster of the same place to show; empty: none.
        prediction: path of the prediction, for messages.

    Raises:
        InputError: the imagery cannot be read, or lies elsewhere.
    """
    with contextlib.ExitStack() as stack:
        view = None
        if imagery:
            view = stack.enter_context(open_imagery_view(imagery, prediction, comparison.grid, places.map.cell_px))
        tiles = tuple(_worst_tile(comparison, errors, border_erosion_px, view) for errors in places.worst(WORST_TILES))
        shares, cell_px = places.map.shares(), places.map.cell_px
        full = _full_share(shares)
        return ErrorGallery(tiles, places.tiles.cell_px, share_picture(shares, full),
                            shares.shape[1] * cell_px, shares.shape[0] * cell_px, full,
                            imagery_picture(view.overview) if view is not None else "")


def largest_confusions(matrix: Matrix, count: int) -> tuple[Confusion, ...]:
    """The largest cells beside the diagonal of a confusion matrix, largest first, none that are 0."""
    wrong = matrix.copy()
    np.fill_diagonal(wrong, 0)
    order = np.argsort(-wrong, axis=None, kind="stable")[:count]
    return tuple(Confusion(cell // len(matrix), cell % len(matrix), int(wrong.flat[cell]))
                 for cell in order.tolist() if wrong.flat[cell])


def _worst_tile(comparison: Comparison, errors: TileErrors, border_erosion_px: int,
                view: ImageryView | None) -> WorstTile:
    place = errors.row_px, errors.column_px, errors.height_px, errors.width_px
    window = Window(errors.column_px, errors.row_px, errors.width_px, errors.height_px)
    compared = comparison.read(window, border_erosion_px)
    judged = judged_pixels(compared, border_erosion_px)
    reference, prediction = compared.reference[compared.inner], compared.prediction[compared.inner]
    matrix = confusion_matrix(reference[judged], prediction[judged], len(comparison.scheme.classes))
    xs, ys = comparison.grid.coordinates(
        np.array((0, 1, 0, 1)) * errors.width_px + errors.column_px,
        np.array((0, 0, 1, 1)) * errors.height_px + errors.row_px)
    imagery = view.read(*place) if view is not None else None
    return WorstTile(
        errors, (float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())),
        largest_confusions(matrix, CONFUSIONS_OF_A_TILE), "" if imagery is None else imagery_picture(imagery),
        _picture(comparison, comparison.reference, window, reference, imagery),
        _picture(comparison, comparison.prediction, window, prediction, imagery))


def _picture(comparison: Comparison, side: Side, window: Window, positions: npt.NDArray[np.uint8],
             imagery: npt.NDArray[np.uint8] | None) -> str:
    """One side of a window: objects as outlines over the imagery, if any class has them."""
    colors, outlined = tuple(item.color for item in comparison.scheme.classes), comparison.kinds.objects
    if not outlined:
        return class_picture(np.ascontiguousarray(positions), colors)
    background = [place for place, item in enumerate(comparison.scheme.classes) if item.id == BACKGROUND_ID]
    return outlined_picture(positions, side.numbers(window), colors, outlined, background, imagery)


def _full_share(shares: np.ndarray) -> float:
    known = shares[~np.isnan(shares)]
    return next((full for full in _FULL_SHARES if np.mean(known > full) <= _HARDLY_ANY), 1.0)
