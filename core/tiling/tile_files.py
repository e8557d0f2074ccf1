"""Writing a tiles folder file by file: image, labels and OSM channels of a tile, and the index of all footprints."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import rasterio
import shapely
from affine import Affine
from rasterio.io import MemoryFile
from rasterio.windows import Window

from contract.choices import SceneRole
from contract.classes import IGNORE_ID
from models.object_distances import UNKNOWN

from ..grids.osm_raster import OsmOnGrid
from ..grids.rasters import Grid
from .dataset_json import TileRecord
from .tiles_folder import IMAGES_FOLDER, INDEX_LAYER, LABELS_FOLDER, OBJECTS_FOLDER, OSM_FOLDER


def write_tile(grid: Grid, record: TileRecord, image: npt.NDArray, valid: npt.NDArray[np.bool_],
               labels: npt.NDArray[np.uint8], size_px: int, folder: Path) -> None:
    """Image and labels of a tile, filled up to ``size_px`` square with invalid pixels and 255.

    Args:
        image: shape (bands, record.height_px, record.width_px); valid and labels: (height_px, width_px).

    Raises:
        OSError: the disk is full, no permission.
    """
    missing = (0, size_px - record.height_px), (0, size_px - record.width_px)
    image = np.pad(np.where(valid, image, image.dtype.type(0)), ((0, 0), *missing))
    valid = np.pad(valid, missing)
    labels = np.pad(labels, missing, constant_values=IGNORE_ID)
    profile = {
        "driver": "GTiff", "width": size_px, "height": size_px, "crs": grid.crs.to_wkt(),
        "transform": grid.transform @ Affine.translation(record.column_px, record.row_px),
        "compress": "deflate", "zlevel": 1,
    }
    # "minisblack": GDAL would else declare the fourth of four 8-bit bands an alpha band.
    image_profile = {**profile, "count": len(image), "dtype": image.dtype, "photometric": "minisblack",
                     "predictor": 3 if image.dtype.kind == "f" else 2}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        _write_tiff(folder / IMAGES_FOLDER / f"{record.name}.tif", image, image_profile, None if valid.all() else valid)
    _write_tiff(folder / LABELS_FOLDER / f"{record.name}.tif", labels[None],
                {**profile, "count": 1, "dtype": "uint8", "nodata": IGNORE_ID}, None)


def write_osm_tile(grid: Grid, record: TileRecord, osm: OsmOnGrid, size_px: int, folder: Path) -> None:
    """OSM channels of a tile, filled up to ``size_px`` square with nothing.

    Raises:
        InputError: the OSM raster is damaged.
        OSError: the disk is full, no permission.
    """
    values = osm.read(Window(record.column_px, record.row_px, record.width_px, record.height_px))
    missing = (0, size_px - record.height_px), (0, size_px - record.width_px)
    values = np.pad(values, ((0, 0), *missing), constant_values=values.dtype.type(osm.osm.outside))
    profile = {"driver": "GTiff", "width": size_px, "height": size_px, "crs": grid.crs.to_wkt(), "count": len(values),
               "dtype": values.dtype, "transform": grid.transform @ Affine.translation(record.column_px, record.row_px),
               "compress": "deflate", "zlevel": 1, "photometric": "minisblack", "interleave": "band",
               "predictor": 3 if values.dtype.kind == "f" else 1}
    _write_tiff(folder / OSM_FOLDER / f"{record.name}.tif", values, profile, None)


def write_objects_tile(grid: Grid, record: TileRecord, distances: npt.NDArray[np.uint8], size_px: int,
                       folder: Path) -> None:
    """Distances to objects' outlines of a tile, (height_px, width_px), filled up to ``size_px`` square with unknown.

    Raises:
        OSError: the disk is full, no permission.
    """
    missing = (0, size_px - record.height_px), (0, size_px - record.width_px)
    transform = grid.transform @ Affine.translation(record.column_px, record.row_px)
    profile = {"driver": "GTiff", "width": size_px, "height": size_px, "crs": grid.crs.to_wkt(), "count": 1,
               "dtype": "uint8", "transform": transform, "compress": "deflate", "zlevel": 1, "nodata": UNKNOWN}
    distances = np.pad(distances, missing, constant_values=UNKNOWN)
    _write_tiff(folder / OBJECTS_FOLDER / f"{record.name}.tif", distances[None], profile, None)


def _write_tiff(path: Path, pixels: npt.NDArray, profile: dict[str, Any],
                valid: npt.NDArray[np.bool_] | None) -> None:
    # By way of memory: GDAL reports a disk that fills up at closing only as a message, Python's write raises.
    # One thread: others gain nothing on so few pixels, and with a mask they print an error that is none (ExtraSamples).
    with MemoryFile() as memory:
        with memory.open(**profile, num_threads=1) as dataset:
            dataset.write(pixels)
            if valid is not None:
                dataset.write_mask(valid)
        path.write_bytes(memory.read())


def write_index(path: Path, grid: Grid, records: Sequence[TileRecord]) -> None:
    """The footprints of the tiles' content as polygons in the imagery's CRS.

    Raises:
        OSError: the disk is full, no permission.
    """
    _write_footprints(path, _footprints(grid, records), _fields(records), grid.crs)


def write_scenes_index(path: Path, scenes: Mapping[str, tuple[SceneRole, Grid, Sequence[TileRecord]]]) -> None:
    """The same of several scenes, by their names, in the CRS of the first; the field scene tells them apart.

    Tiles of scenes that are held out have that in place of their split.

    Raises:
        OSError: the disk is full, no permission.
    """
    footprints, fields = [], []
    crs = next(iter(scenes.values()))[1].crs
    for name, (role, grid, records) in scenes.items():
        to_first = pyproj.Transformer.from_crs(grid.crs, crs, always_xy=True)
        footprints.append(shapely.transform(_footprints(grid, records), to_first.transform, interleaved=False))
        of_scene = {**_fields(records), "scene": np.full(len(records), name, object)}
        if role == "held out":
            of_scene["split"] = np.full(len(records), role, object)
        fields.append(of_scene)
    together = {field: np.concatenate([of_scene[field] for of_scene in fields]) for field in fields[0]}
    _write_footprints(path, np.concatenate(footprints), together, crs)


def _footprints(grid: Grid, records: Sequence[TileRecord]) -> npt.NDArray[np.object_]:
    corners = np.array([[(record.column_px + across * record.width_px, record.row_px + down * record.height_px)
                         for across, down in ((0, 0), (1, 0), (1, 1), (0, 1))] for record in records], float)
    xs, ys = grid.coordinates(corners[..., 0], corners[..., 1])
    return shapely.polygons(np.stack([xs, ys], axis=-1))


def _fields(records: Sequence[TileRecord]) -> dict[str, npt.NDArray]:
    return {
        "name": np.array([record.name for record in records], object),
        "split": np.array([record.split for record in records], object),
        "labelled": np.array([record.labelled_fraction for record in records]),
        "row": np.array([record.row_px for record in records], np.int32),
        "column": np.array([record.column_px for record in records], np.int32),
    }


def _write_footprints(path: Path, footprints: npt.NDArray[np.object_], fields: Mapping[str, npt.NDArray],
                      crs: pyproj.CRS) -> None:
    memory = io.BytesIO()
    pyogrio.raw.write(memory, shapely.to_wkb(footprints), list(fields.values()), list(fields), layer=INDEX_LAYER,
                      driver="GPKG", geometry_type="Polygon", crs=crs.to_wkt())
    path.write_bytes(memory.getvalue())
