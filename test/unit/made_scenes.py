"""Small scenes for tests: imagery, class rasters and schemes, made on the spot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio
from affine import Affine

from contract.classes import ClassScheme
from contract.scheme_json import scheme_from_dict
from core.grids.class_rasters import new_class_raster
from core.grids.rasters import Grid
from core.worker.events import Events

UTM = pyproj.CRS.from_epsg(32645)
COLORS = ("#bdc3c7", "#c0392b", "#7f8c8d", "#27ae60", "#2980b9", "#e67e22")


def make_scheme(*names: str, ids: tuple[int, ...] = ()) -> ClassScheme:
    """A scheme of the named classes; ids count from 0 where none are given."""
    numbers = ids or tuple(range(len(names)))
    return scheme_from_dict({"name": "test", "classes": [
        {"id": number, "name": name, "color": COLORS[position % len(COLORS)]}
        for position, (number, name) in enumerate(zip(numbers, names))]})


def make_grid(height: int, width: int, pixel_m: float = 1.0, left: float = 300000.0, top: float = 3000000.0,
              crs: pyproj.CRS = UTM) -> Grid:
    return Grid(crs, Affine(pixel_m, 0, left, 0, -pixel_m, top), width, height)


def write_imagery(path: Path, pixels: npt.NDArray, grid: Grid | None = None, nodata: float | None = None,
                  mask: npt.NDArray[np.bool_] | None = None, names: tuple[str, ...] = ()) -> Path:
    """Imagery of pixels (bands, height, width) in their data type; ``names`` of the bands, if they have some."""
    grid = grid or make_grid(*pixels.shape[1:])
    with (rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
          rasterio.open(path, "w", driver="GTiff", width=grid.width, height=grid.height, count=len(pixels),
                        dtype=pixels.dtype, crs=grid.crs.to_wkt(), transform=grid.transform, nodata=nodata,
                        photometric="minisblack") as dataset):
        dataset.write(pixels)
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        if mask is not None:
            dataset.write_mask(mask)
    return path


def write_classes(path: Path, classes: npt.NDArray[np.uint8], scheme: ClassScheme, grid: Grid | None = None) -> Path:
    with new_class_raster(path, grid or make_grid(*classes.shape), scheme) as dataset:
        dataset.write(classes, 1)
    return path


class Listener:
    """A events that keeps what it is told."""

    def __init__(self) -> None:
        self.sent: list = []
        self.events = Events(self.sent.append)

    def messages(self, level: str) -> str:
        return "\n".join(event.message for event in self.sent if event.event == "log" and event.level == level)
