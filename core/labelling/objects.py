"""Which shapes are one object: the same thing drawn twice, and parts within their whole."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt
import shapely

from .burning import Shapes

# A shape of which this share lies within a larger one of its class is a part of that, as building parts are.
PART_SHARE = 0.8
_DECIMALS = 2  # of pixels, to which duplicates agree
_CHUNK = 1000  # shapes compared with all others at once


def object_numbers(shapes: Shapes, class_ids: Collection[int]) -> npt.NDArray[np.uint32]:
    """The number of the object that each shape is of, from 1 on; 0 where its class has none. Shape (shapes,).

    Args:
        class_ids: the classes whose shapes are objects.
    """
    numbers = np.zeros(len(shapes), np.uint32)
    for class_id in class_ids:
        chosen = np.flatnonzero(shapes.class_ids == class_id)
        if len(chosen):
            numbers[chosen] = object_numbers_of(shapes.geometries[chosen]) + numbers.max()
    return numbers


def object_numbers_of(polygons: npt.NDArray) -> npt.NDArray[np.intp]:
    """The number, from 1 on, of the object that each polygon of one class is of; shape (polygons,)."""
    same, first = _without_duplicates(polygons)
    order = np.argsort(-shapely.area(polygons[first]), kind="stable")
    whole = _wholes(polygons[first][order])
    of_unique = np.empty(len(first), np.intp)
    of_unique[order] = np.unique(whole, return_inverse=True)[1] + 1
    return of_unique[same]


def _without_duplicates(polygons: npt.NDArray) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """For each polygon the place of its like among those that differ, and the first of each of these."""
    rounded = shapely.transform(polygons, lambda xy: np.round(xy, _DECIMALS))
    places: dict[bytes, int] = {}
    same = np.array([places.setdefault(text, len(places)) for text in shapely.to_wkb(shapely.normalize(rounded))])
    return same, np.unique(same, return_index=True)[1]


def _wholes(polygons: npt.NDArray) -> npt.NDArray[np.intp]:
    """For each polygon, of which the largest come first, the one that it is a part of, itself if of none."""
    tree, areas = shapely.STRtree(polygons), shapely.area(polygons)
    bounds = shapely.bounds(polygons)
    whole = np.arange(len(polygons))
    for begin in range(0, len(polygons), _CHUNK):
        part, other = tree.query(polygons[begin:begin + _CHUNK])
        part += begin
        # Boxes first: most neighbours share little more than a wall.
        near = (other < part) & (_common_box_area(bounds[part], bounds[other]) >= PART_SHARE * areas[part])
        part, other = part[near], other[near]
        common = shapely.area(shapely.intersection(polygons[part], polygons[other]))
        within = common >= PART_SHARE * areas[part]
        np.minimum.at(whole, part[within], other[within])
    for place in np.flatnonzero(whole != np.arange(len(whole))):
        whole[place] = whole[whole[place]]
    return whole


def _common_box_area(first: npt.NDArray, second: npt.NDArray) -> npt.NDArray:
    sides = np.minimum(first[:, 2:], second[:, 2:]) - np.maximum(first[:, :2], second[:, :2])
    return np.prod(np.maximum(sides, 0), axis=1)
