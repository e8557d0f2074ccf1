"""Places whose labels are in doubt, as polygons: what to look at, and what need not be learnt.

A place is a piece of ground that is seen and has no label, a labelled object that is not seen, or a whole block whose
labels are moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from affine import Affine
from scipy import ndimage
from skimage.morphology import disk

from ..grids.geopackages import new_geopackage, write_layer
from ..grids.rasters import Grid
from .predictions import Scene
from .ranked_blocks import RankedBlock
from .scores import BACKGROUND, Mask, doubtful_ground, outline_radius_px

LAYER = "doubtful_places"
_FIELDS: dict[str, Any] = {"block_rank": np.int32, "kind": object, "certainty": np.float64, "area_m2": np.float64,
                           "use": np.bool_}


@dataclass(frozen=True)
class DoubtfulPlace:
    """A polygon in pixels of the scene, what is likely wrong there, and how certain that is, 0 to 1."""

    polygon_px: shapely.Polygon
    kind: str
    certainty: float
    block_rank: int


def write_doubtful_places(output: str, scene: Scene, ranked: list[RankedBlock]) -> int:
    """Write the places of all blocks as a GeoPackage; returns how many there are.

    Those of blocks that are not suspect, too: a model that learns from none of them is better than one that learns from
    all labels, and than one that learns from no suspect block (docs/performance.md).

    Raises:
        OutputError: the layer cannot be written.
    """
    places = [place for rank, block in enumerate(ranked, 1) for place in places_of(scene, block, rank)]
    grid = scene.tiles.scenes[0].folder.dataset.grid
    polygons = np.array([place.polygon_px for place in places], object)
    rows = [(place.block_rank, place.kind, place.certainty, place.polygon_px.area * grid.pixel_area_m2, False)
            for place in places]
    columns = {name: np.array([row[number] for row in rows], dtype)
               for number, (name, dtype) in enumerate(_FIELDS.items())}
    with new_geopackage(output) as path:
        write_layer(path, LAYER, "Polygon", shapely.transform(polygons, _to_coordinates(grid)), grid.crs, columns)
    return len(places)


def places_of(scene: Scene, block: RankedBlock, rank: int) -> Iterator[DoubtfulPlace]:
    """The places of a block."""
    if block.kind == "moved":
        yield DoubtfulPlace(shapely.box(block.columns.start, block.rows.start, block.columns.stop, block.rows.stop),
                            block.kind, block.certainty, rank)
        return
    place = block.rows, block.columns
    probabilities, labels = scene.probabilities[(slice(None), *place)].astype(np.float32), scene.labels[place]
    ground = doubtful_ground(probabilities, labels, scene.tiles.pixel_size_m)
    something = np.nan_to_num(1 - probabilities[BACKGROUND])
    for kind, mask, sure in (("missing", _grown(ground.missing, labels, scene.tiles.pixel_size_m), something),
                             ("demolished", ground.extra, 1 - something)):
        for polygon, certainty in _pieces(mask, sure, Affine.translation(block.columns.start, block.rows.start)):
            yield DoubtfulPlace(polygon, kind, certainty, rank)


def _grown(missing: Mask, labels: npt.NDArray[np.uint8], pixel_size_m: float) -> Mask:
    """With what lies around it as far as outlines are off: that a network sees an edge too near says nothing of it."""
    around = ndimage.binary_dilation(missing, disk(outline_radius_px(pixel_size_m)))
    return np.asarray(around & (labels == BACKGROUND))


def _pieces(mask: Mask, sure: npt.NDArray[np.float32], to_scene: Affine) -> Iterator[tuple[shapely.Polygon, float]]:
    """The 4-connected pieces of a mask as polygons in pixels of the scene, with the mean of ``sure`` on each."""
    numbers, count = ndimage.label(mask)
    means = ndimage.mean(sure, numbers, np.arange(1, count + 1))
    for shape, number in rasterio.features.shapes(numbers.astype(np.int32), mask, transform=to_scene):
        yield shapely.geometry.shape(shape), float(means[int(number) - 1])


def _to_coordinates(grid: Grid) -> Any:
    return lambda xy: np.stack(grid.coordinates(*xy.T), axis=-1)
