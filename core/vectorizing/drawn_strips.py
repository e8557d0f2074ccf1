"""The polygons of a surveyed raster: each strip is drawn, and stitched to those before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from .drawing import Drawing, Style, draw
from .runs import Integers
from .seams import Stitcher
from .strip_plans import StripPlans
from .survey import LabelledStrip, Strip, Survey

# Polygons that are whole with a strip, the region of each, and how many outlines of the strip could not be squared.
WholePolygons = tuple[npt.NDArray, Integers, int]


def drawn_strips(strips: Sequence[Strip], labelled: Callable[[Strip], LabelledStrip], survey: Survey,
                 shown: npt.NDArray[np.bool_], style: Style, starting: Callable[[float], None],
                 ) -> Iterator[WholePolygons]:
    """Draw the regions that are ``shown``, shape (regions,), none of them squared; arguments and yields as below."""
    plans = StripPlans(strips, survey, shown)
    return stitched(strips, drawings(strips, labelled, plans, style, starting), plans, len(survey.regions))


def drawings(strips: Sequence[Strip], labelled: Callable[[Strip], LabelledStrip], plans: StripPlans, style: Style,
             starting: Callable[[float], None]) -> Iterator[Drawing]:
    """Draw strip after strip.

    Args:
        labelled: gives the runs and pieces of a strip.
        starting: is told, before each strip, which part of the rows is done, 0 to below 1.
    """
    height_px = strips[-1].first_row + strips[-1].height_px
    for strip in strips:
        starting(strip.first_row / height_px)
        yield draw(strip, labelled(strip), plans.of(strip), style)


def stitched(strips: Sequence[Strip], drawn: Iterable[Drawing], plans: StripPlans,
             region_count: int) -> Iterator[WholePolygons]:
    """Stitch the drawings of all strips, in their order.

    Yields:
        for each strip the polygons that are whole with it (pixel coordinates of the raster), the region of each, and
        how many outlines of the strip were to be squared but could not be.
    """
    stitcher = Stitcher(plans.region_of, region_count)
    for strip, drawing in zip(strips, drawn):
        polygons, region = stitcher.add(strip.number, drawing.polygons, drawing.region, drawing.pinches,
                                        plans.seams(strip))
        yield polygons, region, drawing.not_squared
