"""Sound lines and polygons out of whatever geometry a layer's features have."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

POINT, LINE, POLYGON = 0, 1, 2


@dataclass(frozen=True)
class Parts:
    """Single lines or polygons, and the row of the feature that each belongs to; both of shape (parts,)."""

    geometries: npt.NDArray
    rows: npt.NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.geometries)

    def take(self, which: npt.NDArray) -> Parts:
        """The parts of a mask or of indices."""
        return Parts(self.geometries[which], self.rows[which])

    def replaced(self, geometries: npt.NDArray) -> Parts:
        """The same parts with other geometries; multi-part ones are taken apart, empty ones left out."""
        singles, index = shapely.get_parts(geometries, return_index=True)
        keep = ~shapely.is_empty(singles)
        return Parts(singles[keep], self.rows[index[keep]])


@dataclass(frozen=True)
class SoundParts:
    """Valid lines and polygons; ``repaired`` and ``broken`` are the rows that needed it, or that nothing is left of."""

    lines: Parts
    polygons: Parts
    repaired: npt.NDArray[np.intp]
    broken: npt.NDArray[np.intp]


def is_point(geometries: npt.NDArray) -> npt.NDArray[np.bool_]:
    """Which features are points or groups of points; shape (features,)."""
    return (shapely.get_dimensions(geometries) == POINT) & ~shapely.is_empty(geometries)


def sound_parts(geometries: npt.NDArray, rows: npt.NDArray[np.intp]) -> SoundParts:
    """Take features apart and repair what is invalid, keeping only what has the dimension it had.

    Args:
        geometries: of shape (features,), None where there is none or where it cannot be built.
        rows: the rows to look at.
    """
    parts = Parts(geometries[rows], rows).replaced(geometries[rows])
    while (shapely.get_type_id(parts.geometries) > shapely.GeometryType.POLYGON).any():  # collections of collections
        parts = parts.replaced(parts.geometries)
    parts = parts.take(_finite(parts.geometries))
    invalid = ~shapely.is_valid(parts.geometries)
    dimensions = shapely.get_dimensions(parts.geometries)
    lines = parts.take((dimensions == LINE) & ~invalid)
    polygons = parts.take((dimensions == POLYGON) & ~invalid)
    mended = valid_polygons(parts.take((dimensions == POLYGON) & invalid))
    polygons = Parts(np.concatenate([polygons.geometries, mended.geometries]),
                     np.concatenate([polygons.rows, mended.rows]))
    kept = np.union1d(lines.rows, polygons.rows)
    return SoundParts(lines, polygons, np.intersect1d(parts.rows[invalid], kept), np.setdiff1d(rows, kept))


def valid_polygons(parts: Parts) -> Parts:
    """Polygons repaired by the rings' structure; what collapses to a line or point is left out."""
    return parts.replaced(shapely.make_valid(parts.geometries, method="structure", keep_collapsed=False))


def is_closed(lines: npt.NDArray) -> npt.NDArray[np.bool_]:
    """Which lines end where they began and go round an area; shape (lines,)."""
    return shapely.is_closed(lines) & (shapely.get_num_points(lines) >= 4)


def polygons_of(closed_lines: Parts) -> Parts:
    """The areas that closed lines go round."""
    coordinates, index = shapely.get_coordinates(closed_lines.geometries, return_index=True)
    return valid_polygons(closed_lines.replaced(shapely.polygons(shapely.linearrings(coordinates, indices=index))))


def _finite(geometries: npt.NDArray) -> npt.NDArray[np.bool_]:
    coordinates, index = shapely.get_coordinates(geometries, return_index=True)
    keep = np.ones(len(geometries), np.bool_)
    keep[index[~np.isfinite(coordinates).all(axis=1)]] = False
    return keep
