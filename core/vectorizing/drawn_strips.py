"""The polygons of a surveyed raster: each strip is drawn, and stitched to those before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from .drawing import Style, draw
from .runs import Integers
from .seams import Seam, Stitcher
from .survey import LabelledStrip, Strip, Survey

_HIDDEN = -2


def drawn_strips(strips: Sequence[Strip], labelled: Callable[[Strip], LabelledStrip], survey: Survey,
                 shown: npt.NDArray[np.bool_], style: Style, starting: Callable[[float], None],
                 ) -> Iterator[tuple[npt.NDArray, Integers, int]]:
    """Draw the regions that are ``shown``, shape (regions,).

    Args:
        labelled: gives the runs and pieces of a strip.
        starting: is told, before each strip, which part of the rows is done, 0 to below 1.

    Yields:
        for each strip the polygons that are whole with it (pixel coordinates of the raster), the region of each, and
        how many outlines of the strip were to be squared but could not be.
    """
    count = len(survey.regions)
    survey = survey.after(survey.regions, survey.borders, np.where(shown, np.arange(count), _HIDDEN))
    stitcher = Stitcher(survey.region_of, count)
    height_px = strips[-1].first_row + strips[-1].height_px
    for strip in strips:
        starting(strip.first_row / height_px)
        seams = [_seam(survey, below) for below in strips[strip.number:strip.number + 2] if below.number]
        drawing = draw(strip, labelled(strip), survey.region_of[strip.number], seams, style)
        polygons, region = stitcher.add(strip.number, drawing.polygons, drawing.region, drawing.pinches, seams)
        yield polygons, region, drawing.not_squared


def _seam(survey: Survey, below: Strip) -> Seam:
    """The seam above a strip."""
    return Seam.between(survey.last_rows[below.number - 1], survey.first_rows[below.number], below.first_row,
                        below.width_px)
