"""Two maps strip by strip: which pixels changed beyond the tolerance, as numbers of pairs of classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID

from ..evaluating.distances import reach_px, within_distance
from ..grids.measuring import GroundMeasure
from ..grids.rasters import Grid
from ..vectorizing.survey import LabelledStrip, Strip, strips_of
from .joint_classes import JointClasses
from .map_sides import MapSide

STRIP_PX = 4_000_000
# In a strip of pair numbers: the same on both maps; no ground of both, which vectorizing takes for not classified.
NO_CHANGE, NO_GROUND = 0, IGNORE_ID

Positions = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class StripPair:
    """Both maps in a strip, shape (height, width); 255 on both sides where one says nothing.

    ``pairs`` are numbers of changes, ``NO_CHANGE`` or ``NO_GROUND``.
    """

    before: Positions
    after: Positions
    pairs: npt.NDArray[np.uint16]


class ChangeStrips:
    """Reads both maps with so many rows around a strip as the tolerance needs; the strip read last is remembered."""

    def __init__(self, before: MapSide, after: MapSide, classes: JointClasses, grid: Grid, tolerance_m: float) -> None:
        self.grid, self.classes, self.tolerance_m = grid, classes, tolerance_m
        self.measure = GroundMeasure.of(grid)
        self.pixel_m = grid.pixel_sizes_m
        self.strips = strips_of(grid.width, grid.height, STRIP_PX)
        # Numbers are 0 to this, 255 being no ground.
        self.number_count = len(classes) ** 2 + 2
        self._before, self._after = before, after
        self._halo_px = reach_px(tolerance_m, self.pixel_m)
        self._latest: tuple[Strip, StripPair] | None = None

    def read(self, strip: Strip) -> StripPair:
        """Both maps of a strip.

        Raises:
            InputError: a file is damaged, or holds a class id that its scheme does not have.
        """
        if self._latest is None or self._latest[0] != strip:
            self._latest = None
            top = max(0, strip.first_row - self._halo_px)
            bottom = min(self.grid.height, strip.first_row + strip.height_px + self._halo_px)
            window = Window(0, top, self.grid.width, bottom - top)
            before, after = self._before.read(window), self._after.read(window)
            unknown = (before == IGNORE_ID) | (after == IGNORE_ID)
            before[unknown] = after[unknown] = IGNORE_ID
            changed = beyond_tolerance(before, after, self.tolerance_m, self.pixel_m)
            inner = slice(strip.first_row - top, strip.first_row - top + strip.height_px)
            before, after, changed = before[inner], after[inner], changed[inner]
            self._latest = strip, StripPair(before, after, self._numbers(before, after, changed))
        return self._latest[1]

    def labelled(self, strip: Strip) -> LabelledStrip:
        """Runs and pieces of a strip's pair numbers."""
        return LabelledStrip.of(self.read(strip).pairs)

    def confidence(self, strip: Strip) -> npt.NDArray[np.float32] | None:
        """How sure both maps are, shape (height, width): the product where both say it, NaN where none does."""
        known = [side.confidence(strip.window) for side in (self._before, self._after) if side.confidence]
        if not known:
            return None
        nothing = np.all([np.isnan(values) for values in known], axis=0)
        product = np.prod([np.nan_to_num(values, nan=1.0) for values in known], axis=0)
        return np.where(nothing, np.nan, product).astype(np.float32)

    def pairs_of(self, numbers: npt.NDArray[np.integer]) -> npt.NDArray[np.integer]:
        """The pairs, as ``JointClasses.pair_of`` counts them, of numbers that are changes."""
        return numbers - 1 - (numbers > NO_GROUND)

    def _numbers(self, before: Positions, after: Positions,
                 changed: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint16]:
        numbers = (self.classes.pair_of(before, after) + 1).astype(np.uint16)
        numbers += numbers >= NO_GROUND
        numbers[~changed] = NO_CHANGE
        numbers[before == IGNORE_ID] = NO_GROUND
        return numbers


def beyond_tolerance(before: Positions, after: Positions, tolerance_m: float,
                     pixel_m: tuple[float, float]) -> npt.NDArray[np.bool_]:
    """Which pixels changed by more than an outline that lies elsewhere by up to the tolerance.

    A pixel changed where its new class is nowhere near on the map before (something appeared), or its old class
    nowhere near on the map after (something is gone). A wall that moved by a pixel is neither.

    Args:
        before, after: class positions of shape (height, width), 255 where there is none, on both alike.
        tolerance_m: within it, measured between the middles of pixels, a class is near.
        pixel_m: (width, height) of a pixel.
    """
    differs = before != after
    if tolerance_m <= 0 or not differs.any():
        return differs
    changed = np.zeros_like(differs)
    for own, other in ((after, before), (before, after)):
        for position in np.unique(own[differs]).tolist():
            near = within_distance(other == position, tolerance_m, pixel_m)
            changed |= differs & (own == position) & ~near
    return changed
