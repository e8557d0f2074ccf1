"""Which mapped object is which of OpenStreetMap's: one to one where they agree, by their common ground elsewhere.

Objects agree at an intersection over union of 0.5, as in the SpaceNet building challenges (Van Etten et al. 2018).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..evaluating.object_metrics import MATCH_IOU

# An object of which this share lies on objects of the other side is there, too, if in another place or shape.
SEEN_SHARE = 0.3
SAME, MOVED, ALONE = 0, 1, 2
NOBODY = -1


@dataclass(frozen=True)
class Matching:
    """For each object of a side, shape (objects,): ``SAME``, ``MOVED`` (or reshaped, split, merged) or ``ALONE``.

    ``partner``: for each mapped object the one of OpenStreetMap that it shares most ground with, or ``NOBODY``;
    ``iou`` with it.
    """

    mapped: npt.NDArray[np.int64]
    osm: npt.NDArray[np.int64]
    partner: npt.NDArray[np.int64]
    iou: npt.NDArray[np.float64]


def match(mapped: npt.NDArray, osm: npt.NDArray) -> Matching:
    """Match polygons of one class, each side of shape (objects,) on one plane."""
    partner, iou_of = np.full(len(mapped), NOBODY), np.zeros(len(mapped))
    states = np.full(len(mapped), ALONE), np.full(len(osm), ALONE)
    if not len(mapped) or not len(osm):
        return Matching(*states, partner, iou_of)
    first, second = shapely.STRtree(osm).query(mapped, predicate="intersects")
    common = shapely.area(shapely.intersection(mapped[first], osm[second]))
    areas = shapely.area(mapped), shapely.area(osm)
    iou = common / (areas[0][first] + areas[1][second] - common)
    for state, numbers, area in zip(states, (first, second), areas):
        # Objects of the other side may overlap each other; a share above one changes nothing.
        share = np.bincount(numbers, common, len(state)) / area
        state[share >= SEEN_SHARE] = MOVED
    order = np.lexsort((-iou, -common, first))
    nearest = order[np.unique(first[order], return_index=True)[1]]
    nearest = nearest[common[nearest] > 0]
    partner[first[nearest]], iou_of[first[nearest]] = second[nearest], iou[nearest]
    _pair_up(first, second, iou, states, partner, iou_of)
    return Matching(*states, partner, iou_of)


def _pair_up(first: npt.NDArray, second: npt.NDArray, iou: npt.NDArray, states: tuple[npt.NDArray, npt.NDArray],
             partner: npt.NDArray, iou_of: npt.NDArray) -> None:
    """One to one, the best first: above 0.5 there is no choice, at 0.5 there may be."""
    for pair in np.argsort(-iou, kind="stable"):
        one, other = first[pair], second[pair]
        if iou[pair] < MATCH_IOU:
            break
        if states[0][one] != SAME and states[1][other] != SAME:
            states[0][one] = states[1][other] = SAME
            partner[one], iou_of[one] = other, iou[pair]
