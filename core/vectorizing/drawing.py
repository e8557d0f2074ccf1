"""The polygons of one strip of a class raster, as they are to look."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..scaling_out.part_files import Arrays
from .arcs import arcs_of
from .coverage import pinches_of, rings_of
from .runs import Integers, Runs, connected_runs, corners_of
from .simplifying import simplified
from .squared_arcs import SquaredOutlines
from .strip_plans import StripPlan
from .survey import LabelledStrip, Strip

# Of no polygons: their vertices, the offsets of rings and of polygons.
_NOTHING = np.zeros((0, 2)), (np.zeros(1, np.int64), np.zeros(1, np.int64))


@dataclass(frozen=True)
class Style:
    """How polygons are to look: how far simplified and rounded.

    ``least_overlap`` is the share of its area that a squared outline keeps in common with the pixels.
    """

    pixel_m: tuple[float, float]
    simplify_m: float
    smooth_m: float
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

    def to_arrays(self) -> Arrays:
        """The same as arrays by name."""
        _, xy, offsets = shapely.to_ragged_array(self.polygons) if len(self.polygons) else (None, *_NOTHING)
        return {"xy": xy, "ring_offsets": offsets[0], "polygon_offsets": offsets[1], "region": self.region,
                "pinches": self.pinches, "not_squared": np.array(self.not_squared)}

    @classmethod
    def of_arrays(cls, arrays: Arrays) -> Drawing:
        """What ``to_arrays`` was made of."""
        polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, arrays["xy"],
                                             (arrays["ring_offsets"], arrays["polygon_offsets"]))
        return cls(polygons, arrays["region"], arrays["pinches"], int(arrays["not_squared"]))


def draw(strip: Strip, labelled: LabelledStrip, plan: StripPlan, style: Style) -> Drawing:
    """Draw a strip between its seams."""
    runs = labelled.runs.with_values(plan.region_of[labelled.piece])
    columns = {seam.y - strip.first_row: seam.columns for seam in plan.seams}
    corners = corners_of(runs, columns.get(0, ()), columns.get(strip.height_px, ()))
    pieces, piece = connected_runs(runs, corners)
    region = np.empty(pieces, dtype=np.int64)
    region[piece] = runs.value
    numbered = Runs(runs.width_px, runs.height_px, runs.start, piece)
    rings = rings_of(numbered, corners)
    wanted = region >= 0
    wanted[wanted] = plan.squared[region[wanted]]
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
    return Drawing(shapely.transform(polygons[drawn], lambda xy: xy + shift), plan.regions[region[piece_of[drawn]]],
                   pinches_of(numbered, corners, region) + shift, outlines.not_squared if outlines else 0)
