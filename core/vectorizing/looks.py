"""Both looks at the strips of a class raster, by this process: it finds what is in them, and draws them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..roads.bit_mask import BitMask
from .centerlines import mask_of_strip
from .drawing import Drawing
from .drawn_strips import drawings
from .runs import Integers
from .strip_plans import StripPlans
from .survey import StripFindings, Surveyor
from .vectorized_raster import VectorizedRaster

Say = Callable[[float], None]


class RoadPieces:
    """Which pieces of a strip are of roads.

    Args:
        region_of: the region of each piece of each strip.
        roads: which regions are of each class of roads, shape (classes, regions).
    """

    def __init__(self, region_of: list[Integers], roads: npt.NDArray[np.bool_]) -> None:
        self._region_of, self._roads = region_of, roads

    def of(self, strip_number: int) -> npt.NDArray[np.bool_]:
        """Of each class of roads, shape (classes, pieces)."""
        return self._roads[:, self._region_of[strip_number]]


class Looks(Protocol):
    """Who looks at strips; ``say`` is told which part of them is done."""

    def findings(self, surveyor: Surveyor, say: Say) -> Iterator[StripFindings]:
        """The first look, from the first strip to the last."""

    def drawings(self, plans: StripPlans, roads: RoadPieces, say: Say) -> Iterator[Drawing]:
        """The second look, likewise; what of it is roads is kept."""

    def road_mask(self, number: int) -> BitMask:
        """The pixels of a class of roads, once all is drawn."""


class LooksHere:
    """This process looks at one strip after the other."""

    def __init__(self, raster: VectorizedRaster) -> None:
        self._raster = raster
        self._roads: RoadPieces | None = None

    def findings(self, surveyor: Surveyor, say: Say) -> Iterator[StripFindings]:
        """The first look, from the first strip to the last."""
        source = self._raster.source
        for strip in source.strips:
            say(strip.first_row / source.grid.height)
            yield self._raster.findings(strip.number, surveyor)

    def drawings(self, plans: StripPlans, roads: RoadPieces, say: Say) -> Iterator[Drawing]:
        """The second look."""
        self._roads = roads
        return drawings(self._raster.source.strips, self._raster.source.labelled, plans, self._raster.style, say)

    def road_mask(self, number: int) -> BitMask:
        """The pixels of a class of roads: a third look, in which there is one mask at a time."""
        source = self._raster.source
        mask = BitMask(source.grid.height, source.grid.width)
        assert self._roads is not None  # nosec B101 # roads are asked for after the drawing
        for strip in source.strips:
            of_pieces = self._roads.of(strip.number)[number]
            mask.put(strip.first_row, 0, mask_of_strip(strip, source.labelled(strip), of_pieces))
        return mask
