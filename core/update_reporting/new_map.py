"""The new map as a report shows it: how much of the ground each class has, and small pictures over the imagery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.jobs import VectorSource
from contract.texts import tr

from ..evaluating.imagery_view import open_imagery_view
from ..evaluating.pictures import outlined_picture
from ..grids.class_ids import counts_by_row, read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.geodesy import projected
from ..grids.rasters import Grid, grid_of, open_raster
from ..osm.vector_sources import extent_of, find_layers, read_features

_LONGER_SIDE_PX = 900
_STRIP_PX = 1024
_CHANGE_FIELD = "change"  # of polygons of change
_LAST_PLACE = IGNORE_ID - 1


@dataclass(frozen=True)
class NewMap:
    """A class raster: ``pixels`` of each class, and ``places`` in the scheme of every ``cell_px``-th pixel.

    ``places`` has the shape (rows, columns) of the picture, and is 255 where nothing is known.
    """

    grid: Grid
    scheme: ClassScheme
    pixels: npt.NDArray[np.int64]
    places: npt.NDArray[np.uint8]
    cell_px: int

    def shares(self) -> dict[str, float]:
        """Share of the mapped ground by class name."""
        whole = max(1, int(self.pixels.sum()))
        return {name: count / whole for name, count in zip(self.scheme.names, self.pixels.tolist())}

    def areas_m2(self) -> dict[str, float]:
        """Ground of each class by its name."""
        return {name: count * self.grid.pixel_area_m2 for name, count in zip(self.scheme.names, self.pixels.tolist())}


def read_new_map(path: str) -> NewMap:
    """Read a class raster once, strip by strip.

    Raises:
        InputError: it cannot be read, or is no class raster.
    """
    role = tr("Classes")
    with open_raster(path, role) as dataset:
        grid, scheme = grid_of(dataset, role), scheme_of(dataset, role)
        cell_px = max(1, -(-max(grid.width, grid.height) // _LONGER_SIDE_PX))
        place_of = np.full(256, IGNORE_ID, np.uint8)
        place_of[list(scheme.ids)] = np.arange(len(scheme.ids))
        pixels, rows = np.zeros(len(scheme.ids), np.int64), []
        for top in range(0, grid.height, _STRIP_PX):
            strip = Window(0, top, grid.width, min(_STRIP_PX, grid.height - top))
            classes = read_known_classes(dataset, scheme, role, strip)
            pixels += counts_by_row(classes, scheme.ids).sum(axis=0)
            rows.append(place_of[classes[-top % cell_px::cell_px, ::cell_px]])
    return NewMap(grid, scheme, pixels, np.concatenate(rows), cell_px)


def map_pictures(new_map: NewMap, imagery: str, classes: str, change_polygons: str,
                 change_colors: dict[str, str]) -> tuple[str, str]:
    """The map over the imagery, and the changes over it, as data URIs; the second is empty without polygons of change.

    Args:
        change_colors: "#rrggbb" of each change by its name.

    Raises:
        InputError: the imagery cannot be read, or lies elsewhere.
    """
    with open_imagery_view(imagery, classes, new_map.grid, new_map.cell_px) as view:
        backdrop = view.overview
    items = new_map.scheme.classes
    drawn = [place for place, item in enumerate(items) if item.id != 0]
    nothing = np.zeros(new_map.places.shape, np.uint32)
    picture = outlined_picture(new_map.places, nothing, tuple(item.color for item in items), drawn, [
        place for place, item in enumerate(items) if item.id == 0], backdrop)
    if not change_polygons:
        return picture, ""
    names = list(change_colors)[:_LAST_PLACE]
    places = _changed_places(change_polygons, names, new_map)
    return picture, outlined_picture(places, nothing, tuple(change_colors[name] for name in names),
                                     range(len(names)), (), backdrop)


def _changed_places(path: str, names: Sequence[str], new_map: NewMap) -> npt.NDArray[np.uint8]:
    """Places in ``names`` of what changed, of the picture's shape; a cell that a change touches shows it."""
    places = np.full(new_map.places.shape, IGNORE_ID, np.uint8)
    layer = find_layers(VectorSource(path))[0]
    _, bounds = extent_of(layer)
    if bounds is None:
        return places
    features = read_features(layer, bounds, frozenset({_CHANGE_FIELD}))
    shapes = projected(features.geometries, layer.crs, new_map.grid.crs)
    numbered = [(shape, names.index(change)) for shape, change in zip(shapes, features.columns[_CHANGE_FIELD])
                if change in names]
    if numbered:
        rasterize(numbered, out=places, transform=new_map.grid.transform @ Affine.scale(new_map.cell_px),
                  all_touched=True)
    return places
