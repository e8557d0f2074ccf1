"""Pictures of a comparison: a map of who is right, and the blocks in which the models differ most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID

from ..evaluating.imagery_view import ImageryView, open_imagery_view
from ..evaluating.pictures import class_picture, imagery_picture
from .compared_ground import ComparedGround
from .paired_counts import PairedCounts
from .shared_classes import SharedClasses

# Both right, only the first, only the second, neither.
MAP_COLORS = ("#cfd6da", "#1f78b4", "#e08a00", "#6b2737")
_OVERVIEW_CELL_PX = 16
_PICTURE_PX = 360
_SHOWN_OF_EACH = 3

Positions = npt.NDArray[np.uint8]
# Of the labels and of both models, in a window of the labels' grid.
ReadPositions = Callable[[Window], tuple[Positions, Positions, Positions]]


@dataclass(frozen=True)
class DifferingBlock:
    """A block as data URIs of imagery, labels and both models, and the wrong share of its pixels by either."""

    imagery: str
    labels: str
    first: str
    second: str
    wrong_share: tuple[float, float]


@dataclass(frozen=True)
class Pictures:
    """The map as a data URI, and the blocks, those first in which the first model is better by most."""

    map: str
    blocks: list[DifferingBlock]


def pictures_of(counts: PairedCounts, classes: SharedClasses, ground: ComparedGround, read: ReadPositions) -> Pictures:
    """All pictures of a comparison.

    Raises:
        InputError: the imagery cannot be read.
    """
    known = counts.matrices[0].sum(axis=(1, 2))
    right = np.trace(counts.matrices, axis1=2, axis2=3)
    wrong = np.divide(known - right, known, out=np.zeros(right.shape), where=known > 0)
    with open_imagery_view(ground.imagery, ground.labels, ground.grid, _OVERVIEW_CELL_PX) as view:
        blocks = [_block(number, wrong[:, number], classes, ground, read, view)
                  for number in most_different(wrong, known)]
    return Pictures(class_picture(counts.map(), MAP_COLORS), blocks)


def most_different(wrong: npt.NDArray[np.float64], known: npt.NDArray[np.int64]) -> list[int]:
    """Numbers of the blocks in which the first model is better by most, then of those in which the second is.

    Args:
        wrong: share of each block's pixels that either model has wrong, shape (2, blocks).
        known: pixels of each block; small remains at the edge count as little as they are.
    """
    gain = (wrong[1] - wrong[0]) * known
    order = np.argsort(gain)
    best, worst = order[::-1][:_SHOWN_OF_EACH], order[:_SHOWN_OF_EACH]
    return [int(number) for number in best if gain[number] > 0] + [int(number) for number in worst if gain[number] < 0]


def _block(number: int, wrong: npt.NDArray[np.float64], classes: SharedClasses, ground: ComparedGround,
           read: ReadPositions, view: ImageryView) -> DifferingBlock:
    window = _known_part(ground.blocks.window(number), read)
    step = max(1, -(-max(window.width, window.height) // _PICTURE_PX))
    labels, first, second = (class_picture(np.ascontiguousarray(side[::step, ::step]), classes.all_colors)
                             for side in read(window))
    image = view.read(window.row_off, window.col_off, window.height, window.width)
    return DifferingBlock(imagery_picture(np.ascontiguousarray(image[::step, ::step])), labels, first, second,
                          (float(wrong[0]), float(wrong[1])))


def _known_part(window: Window, read: ReadPositions) -> Window:
    """The part of a window with labels."""
    known = read(window)[0] != IGNORE_ID
    rows, columns = (np.flatnonzero(known.any(axis=axis)) for axis in (1, 0))
    return Window(window.col_off + int(columns[0]), window.row_off + int(rows[0]), int(columns[-1] - columns[0]) + 1,
                  int(rows[-1] - rows[0]) + 1)
