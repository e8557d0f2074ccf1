"""The polygons of one strip of a class raster, as they are to look."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .arcs import arcs_of
from .coverage import pinches_of, rings_of
from .runs import Integers, Runs, connected_runs, corners_of
from .seams import Seam
from .simplifying import simplified
from .squared_arcs import SquaredOutlines
from .survey import LabelledStrip, Strip


@dataclass(frozen=True)
class Style:
    """How polygons are to look: how far simplified and rounded, and the outlines of which regions squared (regions,).

    ``least_overlap`` is the share of its area that a squared outline keeps in common with the pixels.
    """

    pixel_m: tuple[float, float]
    simplify_m: float
    smooth_m: float
    squared: npt.NDArray[np.bool_]
    least_overlap: float


@dataclass(frozen=True)
class Drawing:
    """Polygons of a strip in pixel coordinates of the raster, the region of each, and corners where they are pinched.

    ``not_squared``: outlines that were to be squared but could not be.
    """

    polygons: npt.NDArray
    region: Integers
    pinches: npt.NDArray
    not_squared: int


def draw(strip: Strip, labelled: LabelledStrip, region_of: Integers, seams: list[Seam], style: Style) -> Drawing:
    """Draw a strip between its seams; ``region_of`` is the region of each piece, negative for what is not drawn."""
    runs = labelled.runs.with_values(region_of[labelled.piece])
    columns = {seam.y - strip.first_row: seam.columns for seam in seams}
    corners = corners_of(runs, columns.get(0, ()), columns.get(strip.height_px, ()))
    pieces, piece = connected_runs(runs, corners)
    region = np.empty(pieces, dtype=np.int64)
    region[piece] = runs.value
    numbered = Runs(runs.width_px, runs.height_px, runs.start, piece)
    rings = rings_of(numbered, corners)
    wanted = region >= 0
    wanted[wanted] = style.squared[region[wanted]]
    outlines = None
    if style.simplify_m > 0 or style.smooth_m > 0 or wanted.any():
        arcs = arcs_of(rings)
        if wanted.any():
            outlines = SquaredOutlines(rings, arcs, wanted, style.pixel_m, style.least_overlap)
        # What is not drawn takes part: edges towards it are simplified like all others. Seams stay as they are.
        polygons, piece_of = simplified(rings, arcs, style.simplify_m, style.pixel_m, style.smooth_m, outlines)
    else:
        polygons, piece_of = rings.polygons()
    drawn = region[piece_of] >= 0
    shift = np.array((0, strip.first_row))
    return Drawing(shapely.transform(polygons[drawn], lambda xy: xy + shift), region[piece_of[drawn]],
                   pinches_of(numbered, corners, region) + shift, outlines.not_squared if outlines else 0)
