"""Tiles that are not learnt from, because a look at their labels said that they are likely wrong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from contract.errors import InputError
from contract.jobs import VectorSource
from contract.texts import tr

from ..tiling.dataset_json import Split, TileRecord
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events

_FIELD = "use"


def without_blocks(folder: TilesFolder, layer: VectorSource, events: Events) -> TilesFolder:
    """The tiles of a folder but for those of training and validation on a polygon whose ``use`` is false.

    Raises:
        InputError: the layer cannot be read, or has no field ``use``.
        TilesError: a tile that is left cannot be read.
    """
    try:
        meta, _, geometries, columns = pyogrio.raw.read(
            layer.path, layer=layer.layer or None, where=layer.where or None, columns=[_FIELD])
    except (DataSourceError, DataLayerError) as error:
        raise InputError(tr("Left-out blocks {path} cannot be read: {error}").format(path=layer.path, error=error),
                         tr("Choose a layer made by Check labels.")) from error
    crs = layer.crs_wkt or meta["crs"]
    if not columns or not crs:
        raise InputError(
            tr("Left-out blocks {path} have no field {field} or no CRS.").format(path=layer.path, field=_FIELD),
            tr("Choose a layer made by Check labels."))
    unused = shapely.from_wkb(geometries)[columns[0] == 0]
    grid = folder.dataset.grid
    to_grid = pyproj.Transformer.from_crs(crs, grid.crs, always_xy=True)

    def to_pixels(xy: np.ndarray) -> np.ndarray:
        return np.stack(grid.pixel_positions(*to_grid.transform(*xy.T)), axis=-1)

    areas = shapely.union_all(shapely.transform(unused, to_pixels)) if len(unused) else shapely.Polygon()
    shapely.prepare(areas)
    records = tuple(record for record in folder.dataset.records
                    if record.split == "test" or not _lies_on(record, areas))
    events.info(tr("{count} of {total} tiles in {folder} lie on left-out blocks and are not learnt from.").format(
        count=len(folder.dataset.records) - len(records), total=len(folder.dataset.records), folder=folder.path))
    if len(records) == len(folder.dataset.records):
        return folder
    kept = replace(folder, dataset=replace(folder.dataset, records=records))
    return replace(kept, dataset=replace(kept.dataset, class_pixel_counts=_counts(kept)))


def _counts(folder: TilesFolder) -> dict[Split, dict[int, int]]:
    """Pixels of the tiles that are left, by split and class id; those of the test split are as they were."""
    before = folder.dataset.class_pixel_counts
    counts = {split: dict.fromkeys(of_split, 0) if split != "test" else dict(of_split)
              for split, of_split in before.items()}
    for record in folder.dataset.records:
        if record.split != "test":
            pixels = np.bincount(folder.read(record)[2].ravel(), minlength=256)
            for class_id in counts[record.split]:
                counts[record.split][class_id] += int(pixels[class_id])
    return counts


def _lies_on(record: TileRecord, areas: shapely.Geometry) -> bool:
    half = 0.5  # a shared edge is no common ground
    return bool(areas.intersects(shapely.box(
        record.column_px + half, record.row_px + half, record.column_px + record.width_px - half,
        record.row_px + record.height_px - half)))
