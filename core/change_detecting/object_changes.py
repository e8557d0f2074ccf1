"""Single objects on two maps: which appeared, which are gone, which were altered by more than the tolerance.

Objects are matched one to one where they agree, as an evaluation does it (``core.osm_comparing.matching``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import SegmentationClass

from ..osm_comparing.matching import ALONE, SAME, Matching, match
from ..osm_comparing.object_layers import MapObjects

APPEARED, GONE, ALTERED = "appeared", "gone", "altered"
# A circle of so many corners in a quarter is round enough for a tolerance.
_QUARTER_CORNERS = 4


@dataclass(frozen=True)
class ObjectChanges:
    """The objects of a class that changed, arrays of shape (objects,): ``polygons`` on the plane, ``statuses``.

    ``before_m2`` and ``after_m2`` are NaN where there was or is nothing; ``changed_m2`` is what lies beyond the
    tolerance of the other map's objects. ``before`` and ``after`` count all objects of a map.
    """

    item: SegmentationClass
    before: int
    after: int
    polygons: npt.NDArray
    statuses: npt.NDArray
    before_m2: npt.NDArray[np.float64]
    after_m2: npt.NDArray[np.float64]
    changed_m2: npt.NDArray[np.float64]
    confidence: npt.NDArray[np.float64]

    def figures(self) -> dict[str, Any]:
        """Counts of the report."""
        counts = {status: int(np.count_nonzero(self.statuses == status)) for status in (APPEARED, GONE, ALTERED)}
        altered_after = int(np.count_nonzero((self.statuses == ALTERED) & np.isfinite(self.after_m2)))
        return {"color": self.item.color, "before": self.before, "after": self.after, **counts,
                "unchanged": self.after - counts[APPEARED] - altered_after}


def object_changes(item: SegmentationClass, before: MapObjects, after: MapObjects, tolerance_m: float,
                   minimum_m2: float) -> ObjectChanges:
    """What became of the objects of one class.

    Args:
        tolerance_m: outlines that lie so far apart are the same.
        minimum_m2: objects smaller than this, and changes of an object that are, do not count.
    """
    matching = match(after.geometries, before.geometries)  # of the two sides "mapped" is the map after
    after_beyond = _beyond_m2(after.geometries, before.geometries, tolerance_m)
    before_beyond = _beyond_m2(before.geometries, after.geometries, tolerance_m)
    areas = shapely.area(before.geometries), shapely.area(after.geometries)
    partner_before = np.where(matching.mapped == SAME, matching.partner, -1)
    changed = after_beyond + np.where(partner_before >= 0, _taken(before_beyond, partner_before), 0.0)
    enough = minimum_m2 * (1 - 1e-9)
    appeared = (matching.mapped == ALONE) & (areas[1] >= enough)
    altered = (matching.mapped != ALONE) & (changed >= enough)
    gone = (matching.osm == ALONE) & (areas[0] >= enough)
    shrunk = _shrunk(matching, before.geometries, after.geometries[altered], before_beyond >= enough)
    was_m2 = np.where(partner_before >= 0, _taken(areas[0], partner_before), np.nan)
    rows = [
        (after.geometries[appeared], APPEARED, _unknown(appeared), areas[1][appeared], areas[1][appeared],
         after.confidence[appeared]),
        (after.geometries[altered], ALTERED, was_m2[altered], areas[1][altered], changed[altered],
         after.confidence[altered]),
        (before.geometries[gone], GONE, areas[0][gone], _unknown(gone), areas[0][gone], before.confidence[gone]),
        (before.geometries[shrunk], ALTERED, areas[0][shrunk], _unknown(shrunk), before_beyond[shrunk],
         before.confidence[shrunk]),
    ]
    columns = [np.concatenate([np.full(len(row[0]), row[1], object) if place == 1 else row[place] for row in rows])
               for place in range(6)]
    return ObjectChanges(item, len(before), len(after), *columns)


def _beyond_m2(own: npt.NDArray, other: npt.NDArray, tolerance_m: float) -> npt.NDArray[np.float64]:
    """Area of each polygon that lies further than the tolerance from all polygons of the other side."""
    if not len(own) or not len(other):
        return shapely.area(own)
    wide = shapely.buffer(other, tolerance_m, quad_segs=_QUARTER_CORNERS)
    number, near = shapely.STRtree(wide).query(own, predicate="intersects")
    left = own.copy()
    order = np.argsort(number, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(number[order])) + 1) if len(order) else ():
        place = number[group[0]]
        left[place] = shapely.difference(own[place], shapely.union_all(wide[near[group]]))
    return shapely.area(left)


def _shrunk(matching: Matching, before: npt.NDArray, altered: npt.NDArray,
            beyond: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Objects of the map before that lost a part where no object of the map after is said to be altered."""
    lost = (matching.osm != ALONE) & (matching.osm != SAME) & beyond
    if lost.any() and len(altered):
        lost[np.unique(shapely.STRtree(altered).query(before, predicate="intersects")[0])] = False
    return lost


def _taken(values: npt.NDArray[np.float64], places: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    return values[np.maximum(places, 0)] if len(values) else np.zeros(len(places))


def _unknown(chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    return np.full(int(np.count_nonzero(chosen)), np.nan)
