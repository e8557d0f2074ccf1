"""Ground that is not learnt from, because a look at its labels said that they are likely wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import rasterio.features
import shapely
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import VectorSource
from contract.texts import tr

from ..tiling.dataset_json import Split, TileRecord
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events

_FIELD = "use"


@dataclass(frozen=True)
class LeftOutGround:
    """Areas in pixels of a scene; the labels of training and validation tiles there count for nothing."""

    areas: npt.NDArray[np.object_]
    tree: shapely.STRtree

    def __call__(self, record: TileRecord, size_px: int) -> npt.NDArray[np.bool_]:
        """Which pixels of a tile lie on the ground, by their centres; shape (size_px, size_px)."""
        tile = shapely.box(record.column_px, record.row_px, record.column_px + size_px, record.row_px + size_px)
        here = [] if record.split == "test" else self.areas[self.tree.query(tile, "intersects")].tolist()
        if not here:
            return np.zeros((size_px, size_px), bool)
        return np.asarray(rasterio.features.geometry_mask(
            here, (size_px, size_px), Affine.translation(record.column_px, record.row_px), invert=True))


def without_ground(folder: TilesFolder, layer: VectorSource, events: Events) -> TilesFolder:
    """The tiles of a folder, in which nothing is learnt on polygons whose ``use`` is false.

    The labels of training and validation tiles are ignored there; tiles of which nothing is left are dropped.

    Raises:
        InputError: the layer cannot be read, or has no field ``use``.
        TilesError: a tile cannot be read.
    """
    areas = _areas(folder, layer)
    masked = replace(folder, left_out=LeftOutGround(areas, shapely.STRtree(areas)))
    before, after, records = 0, 0, []
    counts = {split: dict.fromkeys(of_split, 0) if split != "test" else dict(of_split)
              for split, of_split in folder.dataset.class_pixel_counts.items()}
    for record in folder.dataset.records:
        if record.split == "test":
            records.append(record)
            continue
        labelled, left = folder.read_labels(record) != IGNORE_ID, masked.read_labels(record)
        before += int(np.count_nonzero(labelled))
        after += int(np.count_nonzero(left != IGNORE_ID))
        if (left != IGNORE_ID).any() or not labelled.any():
            records.append(record)
            _count(counts, record.split, left)
    events.info(tr("{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.").format(
        share=100 * (1 - after / before) if before else 0.0, folder=folder.path))
    return replace(masked, dataset=replace(folder.dataset, records=tuple(records), class_pixel_counts=counts))


def _areas(folder: TilesFolder, layer: VectorSource) -> npt.NDArray[np.object_]:
    """The polygons whose ``use`` is false, in pixels of the folder's scene."""
    try:
        meta, _, geometries, columns = pyogrio.raw.read(
            layer.path, layer=layer.layer or None, where=layer.where or None, columns=[_FIELD])
    except (DataSourceError, DataLayerError) as error:
        raise InputError(tr("Left-out ground {path} cannot be read: {error}").format(path=layer.path, error=error),
                         tr("Choose a layer made by Check labels.")) from error
    crs = layer.crs_wkt or meta["crs"]
    if not columns or not crs:
        raise InputError(
            tr("Left-out ground {path} has no field {field} or no CRS.").format(path=layer.path, field=_FIELD),
            tr("Choose a layer made by Check labels."))
    unused = shapely.from_wkb(geometries)[columns[0] == 0]
    grid = folder.dataset.grid
    to_grid = pyproj.Transformer.from_crs(crs, grid.crs, always_xy=True)

    def to_pixels(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.stack(grid.pixel_positions(*to_grid.transform(*xy.T)), axis=-1)

    return np.asarray(shapely.transform(unused[~shapely.is_missing(unused)], to_pixels), object)


def _count(counts: dict[Split, dict[int, int]], split: Split, labels: npt.NDArray[np.uint8]) -> None:
    pixels = np.bincount(labels.ravel(), minlength=256)
    for class_id in counts[split]:
        counts[split][class_id] += int(pixels[class_id])
