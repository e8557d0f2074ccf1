"""Corners that lie on an edge of a neighbour become nodes of that edge, so that objects that touch share them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from .faults import MOST_WAY_NODES

# Corner and edge are each rounded to a centimetre (1e-7 degrees), so one lies beside the other by as much as two.
_ON_THE_EDGE_DEGREES = 2e-7


def with_shared_corners(geometries: npt.NDArray) -> npt.NDArray:
    """Lines and polygons in degrees, with the corners of others that lie on their edges; shape (objects,).

    Polygons take those of polygons, lines those of lines: a road that passes a wall is not joined to it. A shape that
    would cross itself by it, or have more nodes than a way may have, stays as it is.
    """
    result = np.array(geometries, object)
    dimensions = shapely.get_dimensions(result)
    for dimension in (1, 2):
        rows = np.flatnonzero(dimensions == dimension)
        corners = np.unique(shapely.get_coordinates(result[rows]), axis=0)
        tree = shapely.STRtree(shapely.points(corners))
        for row in rows:
            result[row] = _sound_or_old(result[row], tree, corners)
    return result


def _sound_or_old(shape: shapely.Geometry, tree: shapely.STRtree, corners: npt.NDArray) -> shapely.Geometry:
    own = _numbers(shapely.get_coordinates(shape))
    if shape.geom_type == "LineString":
        rings = [_with_corners(shape, own, tree, corners)]
        new = shapely.LineString(rings[0])
    else:
        rings = [_with_corners(ring, own, tree, corners) for ring in (shape.exterior, *shape.interiors)]
        new = shapely.Polygon(rings[0], rings[1:])
    is_sound = (new.is_simple if shape.geom_type == "LineString" else new.is_valid)
    return new if is_sound and max(map(len, rings)) <= MOST_WAY_NODES else shape


def _with_corners(line: shapely.LineString, own: npt.NDArray, tree: shapely.STRtree,
                  corners: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The coordinates of a line or ring, of shape (nodes, 2), with the corners on each edge in the edge's order."""
    xy = shapely.get_coordinates(line)
    edges = shapely.linestrings(np.stack([xy[:-1], xy[1:]], axis=1))
    edge, corner = tree.query(edges, predicate="dwithin", distance=_ON_THE_EDGE_DEGREES)
    along = shapely.line_locate_point(edges[edge], shapely.points(corners[corner]))
    between = (along > _ON_THE_EDGE_DEGREES) & (along < shapely.length(edges[edge]) - _ON_THE_EDGE_DEGREES)
    chosen = np.flatnonzero(between & ~np.isin(_numbers(corners[corner]), own))
    chosen = chosen[np.lexsort((along[chosen], edge[chosen]))]
    return np.insert(xy, edge[chosen] + 1, corners[corner[chosen]], axis=0)


def _numbers(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.complex128]:
    """Places as single numbers, which can be looked up."""
    return xy[:, 0] + 1j * xy[:, 1]
