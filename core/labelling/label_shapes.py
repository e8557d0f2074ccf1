"""From a layer's features to shapes on the pixel grid: projected, widened to metres, cut to what touches the raster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import CRS, Transformer

from contract.texts import tr

from ..grids import geodesy
from ..grids.extents import bounds_around, pixel_sides_m
from ..grids.rasters import Grid
from ..osm.tags import TagTable
from ..osm.vector_sources import Bounds
from .burning import Shapes
from .class_assignment import NO_TARGET, Assignment
from .feature_parts import Parts, is_closed, polygons_of, sound_parts
from .line_widths import MAXIMUM_WIDTH_M, widths_m

# A line beside the raster may still reach into it with half its width.
MARGIN_M = MAXIMUM_WIDTH_M / 2
# Edges are straight in the layer's CRS; over a kilometre they leave their projected chord by some centimetres.
_LONGEST_EDGE_M = 1000.0
_METRES_PER_DEGREE = 111_320.0
_ARC_SEGMENTS = 4  # per quarter circle of a line's rounded ends
AREA_TAG = "area"


@dataclass(frozen=True)
class LayerShapes:
    """Shapes of one layer, how many features they come from, and why the other features with a class gave none."""

    shapes: Shapes
    used_by_class: dict[int, int]
    repaired: int
    skipped: dict[str, int]


def margin_m(grid: Grid, beside_px: int) -> float:
    """How far beside the grid a feature may lie whose shape reaches to ``beside_px`` pixels from it."""
    return MARGIN_M + beside_px * max(pixel_sides_m(grid))


def shapes_of(geometries: npt.NDArray, tags: TagTable, assignment: Assignment, grid: Grid, crs: CRS,
              beside_px: int = 0) -> LayerShapes:
    """Shapes of all features that an assignment gives a class.

    Args:
        geometries: of shape (features,), in ``crs``; None where there is none.
        beside_px: shapes so far beside the grid are among them, too.
    """
    rows = np.flatnonzero((assignment.lines != NO_TARGET) | (assignment.polygons != NO_TARGET))
    parts = sound_parts(geometries, rows)
    lines, polygons = _by_kind(parts.lines, parts.polygons, tags, assignment)
    of_a_kind = np.union1d(lines.rows, polygons.rows)
    to_grid = Transformer.from_crs(crs, grid.crs, always_xy=True)
    box = bounds_around(grid, crs, margin_m(grid, beside_px))
    polygons = _on_grid(polygons, crs, box, to_grid, grid)
    lines = _on_grid(lines, crs, box, to_grid, grid)
    lines = lines.replaced(widened(lines, _line_widths_m(lines, tags, assignment), grid))
    polygons, lines = _touching(polygons, grid, beside_px), _touching(lines, grid, beside_px)
    targets = np.concatenate([assignment.polygons[polygons.rows], assignment.lines[lines.rows]])
    shapes = Shapes(np.concatenate([polygons.geometries, lines.geometries]),
                    np.array([target.class_id for target in assignment.targets], np.uint8)[targets],
                    np.array([target.burn_order for target in assignment.targets], np.float64)[targets])
    used, first = np.unique(np.concatenate([polygons.rows, lines.rows]), return_index=True)
    class_ids, counts = np.unique(shapes.class_ids[first], return_counts=True)
    return LayerShapes(
        shapes, dict(zip(class_ids.tolist(), counts.tolist())),
        repaired=len(np.intersect1d(parts.repaired, used)),
        skipped={tr("broken or empty geometry"): len(parts.broken),
                 tr("lines where their rule takes areas, or areas where it takes lines"):
                     len(rows) - len(parts.broken) - len(of_a_kind),
                 tr("beside the raster"): len(np.setdiff1d(of_a_kind, used))})


def _by_kind(lines: Parts, polygons: Parts, tags: TagTable, assignment: Assignment) -> tuple[Parts, Parts]:
    """The parts that have a target as what they are; closed ways may be areas."""
    closed = is_closed(lines.geometries)
    stays_line = np.array([target.closed_lines_are_lines for target in assignment.targets], np.bool_)
    line_targets, polygon_targets = assignment.lines[lines.rows], assignment.polygons[lines.rows]
    as_line = (line_targets != NO_TARGET) & (~closed | (stays_line[line_targets]))
    as_line &= ~(closed & tags.matches({AREA_TAG: ("yes",)}, every=True)[lines.rows] & (polygon_targets != NO_TARGET))
    as_polygon = closed & ~as_line & (polygon_targets != NO_TARGET)
    as_polygon &= ~tags.matches({AREA_TAG: ("no",)}, every=True)[lines.rows]
    as_line |= (line_targets != NO_TARGET) & ~as_polygon
    areas = polygons_of(lines.take(as_polygon))
    polygons = polygons.take(assignment.polygons[polygons.rows] != NO_TARGET)
    return lines.take(as_line), Parts(np.concatenate([polygons.geometries, areas.geometries]),
                                      np.concatenate([polygons.rows, areas.rows]))


def _on_grid(parts: Parts, crs: CRS, box: Bounds | None, to_grid: Transformer, grid: Grid) -> Parts:
    """Parts in pixel coordinates. What reaches far out is cut first: it may not even exist in the grid's CRS."""
    if box is None:
        return parts.take(np.zeros(len(parts), np.bool_))
    left, bottom, right, top = shapely.bounds(parts.geometries).T
    parts = parts.take((left <= box[2]) & (right >= box[0]) & (bottom <= box[3]) & (top >= box[1]))
    left, bottom, right, top = shapely.bounds(parts.geometries).T
    beyond = (left < box[0]) | (bottom < box[1]) | (right > box[2]) | (top > box[3])
    geometries = parts.geometries.copy()
    geometries[beyond] = shapely.intersection(geometries[beyond], shapely.box(*box))
    unit_m = _METRES_PER_DEGREE if crs.is_geographic else crs.axis_info[0].unit_conversion_factor
    dimensions = shapely.get_dimensions(parts.geometries)
    parts = parts.replaced(shapely.segmentize(geometries, _LONGEST_EDGE_M / unit_m))
    # Where an area only touches the box, the cut leaves lines and points.
    parts = parts.take(np.isin(shapely.get_dimensions(parts.geometries), dimensions))
    projected = _transformed(parts.geometries, to_grid.transform)
    finite = np.isfinite(shapely.bounds(projected)).all(axis=1)
    return Parts(_transformed(projected[finite], grid.pixel_positions), parts.rows[finite])


def _line_widths_m(lines: Parts, tags: TagTable, assignment: Assignment) -> npt.NDArray[np.float64]:
    widths = np.zeros(len(lines))
    targets = assignment.lines[lines.rows]
    for index in np.unique(targets):
        rule = assignment.targets[index].width
        if rule is not None:
            chosen = targets == index
            widths[chosen] = widths_m(tags, rule)[lines.rows[chosen]]
    return widths


def widened(lines: Parts, line_widths_m: npt.NDArray[np.float64], grid: Grid) -> npt.NDArray:
    """Areas that lines cover on the ground, at least a pixel wide, so that no line is broken; pixel coordinates."""
    # A strip as wide as the pixel's longer side holds a pixel centre in every row and column that it crosses.
    half_widths = np.maximum(line_widths_m, max(pixel_sides_m(grid)) * (1 + 1e-6)) / 2
    to_local = Transformer.from_crs(grid.crs, geodesy.local_projected_crs(grid.crs, grid.bounds), always_xy=True)
    local = _transformed(lines.geometries, lambda x, y: to_local.transform(*grid.coordinates(x, y)))
    areas = shapely.buffer(local, half_widths, quad_segs=_ARC_SEGMENTS)
    return _transformed(areas, lambda x, y: grid.pixel_positions(*to_local.transform(x, y, direction="INVERSE")))


def _transformed(geometries: npt.NDArray, function: Callable) -> npt.NDArray:
    return shapely.transform(geometries, function, interleaved=False)


def _touching(parts: Parts, grid: Grid, beside_px: int) -> Parts:
    left, top, right, bottom = shapely.bounds(parts.geometries).T
    return parts.take((left < grid.width + beside_px) & (right > -beside_px)
                      & (top < grid.height + beside_px) & (bottom > -beside_px))
