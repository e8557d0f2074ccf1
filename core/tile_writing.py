"""Writing the files of a tiles folder: image and labels of a tile, and the index layer of all footprints."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import rasterio
import shapely
from affine import Affine
from pyogrio.errors import DataSourceError
from rasterio.errors import RasterioError

from .classes import IGNORE_ID
from .errors import OutputError
from .rasters import Grid
from .tiles_folder import IMAGES_FOLDER, INDEX_LAYER, LABELS_FOLDER, TileRecord


def write_tile(grid: Grid, record: TileRecord, image: npt.NDArray, valid: npt.NDArray[np.bool_],
               labels: npt.NDArray[np.uint8], size_px: int, folder: Path) -> None:
    """Image and labels of a tile, filled up to ``size_px`` square with invalid pixels and 255.

    Args:
        image: shape (bands, record.height_px, record.width_px); valid and labels: (height_px, width_px).

    Raises:
        OutputError: the disk is full, no permission.
    """
    missing = (0, size_px - record.height_px), (0, size_px - record.width_px)
    image = np.pad(np.where(valid, image, image.dtype.type(0)), ((0, 0), *missing))
    valid = np.pad(valid, missing)
    labels = np.pad(labels, missing, constant_values=IGNORE_ID)
    profile = {
        "driver": "GTiff", "width": size_px, "height": size_px, "crs": grid.crs.to_wkt(),
        "transform": grid.transform * Affine.translation(record.column_px, record.row_px),
        "compress": "deflate", "zlevel": 1,
    }
    # "minisblack": GDAL would else declare the fourth of four 8-bit bands an alpha band.
    image_profile = {**profile, "count": len(image), "dtype": image.dtype, "photometric": "minisblack",
                     "predictor": 3 if image.dtype.kind == "f" else 2}
    images, label_images = folder / IMAGES_FOLDER, folder / LABELS_FOLDER
    try:
        with (rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
              rasterio.open(images / f"{record.name}.tif", "w", **image_profile) as dataset):
            dataset.write(image)
            if not valid.all():
                dataset.write_mask(valid)
        with rasterio.open(label_images / f"{record.name}.tif", "w", **profile, count=1, dtype="uint8",
                           nodata=IGNORE_ID) as dataset:
            dataset.write(labels, 1)
    except RasterioError as error:
        raise OutputError(f"Tile {record.name} cannot be written to {folder}: {error}",
                          "Free some space on that disk, or choose another place.") from error


def write_index(path: Path, grid: Grid, records: list[TileRecord]) -> None:
    """The footprints of the tiles' content as polygons in the imagery's CRS.

    Raises:
        OutputError: the disk is full, no permission.
    """
    corners = np.array([[(record.column_px + across * record.width_px, record.row_px + down * record.height_px)
                         for across, down in ((0, 0), (1, 0), (1, 1), (0, 1))] for record in records], float)
    xs, ys = grid.coordinates(corners[..., 0], corners[..., 1])
    footprints = shapely.polygons(np.stack([xs, ys], axis=-1))
    fields = {
        "name": np.array([record.name for record in records], object),
        "split": np.array([record.split for record in records], object),
        "labelled": np.array([record.labelled_fraction for record in records]),
        "row": np.array([record.row_px for record in records], np.int32),
        "column": np.array([record.column_px for record in records], np.int32),
    }
    try:
        pyogrio.raw.write(path, shapely.to_wkb(footprints), list(fields.values()), list(fields), layer=INDEX_LAYER,
                          driver="GPKG", geometry_type="Polygon", crs=grid.crs.to_wkt())
    except DataSourceError as error:
        raise OutputError(f"{path} cannot be written: {error}",
                          "Free some space on that disk, or choose another place.") from error
