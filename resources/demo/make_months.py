"""Make three months of one town out of a drone mosaic: ``kampala_MONTH.tif``, and what was changed in each.

March is the mosaic as it is. In July and November everything lies a little beside, the light is another, some buildings
are gone, with the ground from beside them in their place, and some stand that were not there: roofs of another mosaic,
on open ground. ``truth.tif`` says where, on the months' grid: band 1 of July, band 2 of November, 1, 2… where buildings
are gone since the month before, 101, 102… where some are new. Runs in a Python that has GDAL, as QGIS's has. Always the
same pixels.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

SEED = 5
NAME = "kampala_{month}.tif"
GONE, NEW = 1, 101  # the first of each
PIXELS = (12_000, 45_000)  # of a building that goes or comes: 67 to 250 m²
MARGIN_PX = 14  # 1 m: eaves and shadows go with a building
SHADOW_PX, SHADOW = 10, 0.5  # how far a new building throws its shadow, and how dark that is
STEP_PX = 8  # between places that are tried
NOISE = 2.0  # of a camera
DUST = (232.0, 205.0, 165.0)


@dataclass(frozen=True)
class Month:
    """How a month differs from the first in looks, and how many buildings are gone and new since the month before.

    ``shift_px``: to the east and to the south; ``gain`` of the light; ``dust``: its share of what is seen.
    """

    name: str
    shift_px: tuple[int, int] = (0, 0)
    gain: float = 1.0
    dust: float = 0.0
    gone: int = 0
    new: int = 0


MONTHS = (Month("march"), Month("july", (3, 2), 1.12, 0.0, 5, 5), Month("november", (-3, 4), 0.85, 0.7, 5, 5))


class Town:
    """The picture, shape (height, width, 3), and the number of the building at each pixel, 0 where there is none."""

    def __init__(self, picture: np.ndarray, numbers: np.ndarray) -> None:
        self.picture, self.numbers = picture, numbers

    def remove(self, number: int, changed: np.ndarray) -> None:
        """Put the nearest ground without buildings in the place of one."""
        whole = box_sums(self.numbers == number, MARGIN_PX) > 0
        rows, columns = span(whole)
        height, width = rows.stop - rows.start, columns.stop - columns.start
        tops, lefts = free_places(self.numbers > 0, height, width)
        nearest = np.argmin((tops - rows.start) ** 2 + (lefts - columns.start) ** 2)
        ground = self.picture[tops[nearest]:tops[nearest] + height, lefts[nearest]:lefts[nearest] + width]
        soft = box_sums(whole[rows, columns], 4)[..., None] / 81
        self.picture[rows, columns] = self.picture[rows, columns] * (1 - soft) + ground * soft
        changed[self.numbers == number] = max(GONE, changed[changed < NEW].max() + 1)
        self.numbers[self.numbers == number] = 0

    def add(self, roof: np.ndarray, footprint: np.ndarray, changed: np.ndarray) -> None:
        """Build on the flattest open ground: a roof, shape (height, width, 3), where ``footprint`` says."""
        height, width = footprint.shape
        room = 4 * MARGIN_PX
        tops, lefts = free_places((self.numbers > 0) | (changed > 0), height + room, width + room)
        grey = self.picture.mean(axis=2)
        rough = [grey[top:top + height + room:4, left:left + width + room:4].std() for top, left in zip(tops, lefts)]
        top, left = tops[np.argmin(rough)] + room // 2, lefts[np.argmin(rough)] + room // 2
        place = (slice(top, top + height), slice(left, left + width))
        shade = (slice(top + SHADOW_PX, top + SHADOW_PX + height), slice(left - SHADOW_PX, left - SHADOW_PX + width))
        self.picture[shade][footprint] *= SHADOW
        self.picture[place][footprint] = roof[footprint]
        changed[place][footprint] = max(NEW, changed.max() + 1)
        self.numbers[place][footprint] = self.numbers.max() + 1


def main(data: Path, output: Path) -> None:
    """Write the months and the truth into the output's folder."""
    mosaic, other = gdal.Open(str(data / "kampala_0.tif")), gdal.Open(str(data / "kampala_1.tif"))
    layer = data / "osm_buildings.gpkg"
    town, elsewhere = (Town(read_picture(source), footprints(source, layer)) for source in (mosaic, other))
    random, truth = np.random.default_rng(SEED), []
    old, roofs = buildings(town.numbers, random, True), buildings(elsewhere.numbers, random, False)
    for month in MONTHS:
        changed = np.zeros(town.numbers.shape, np.uint8)
        for number in [old.pop() for _ in range(month.gone)]:
            town.remove(number, changed)
        for number in [roofs.pop() for _ in range(month.new)]:
            place = span(elsewhere.numbers == number)
            town.add(elsewhere.picture[place], elsewhere.numbers[place] == number, changed)
        write(output / NAME.format(month=month.name), np.moveaxis(seen(town.picture, month, random), -1, 0), mosaic)
        truth.append(moved(changed, month.shift_px))
    write(output / "truth.tif", np.stack(truth[1:]), mosaic)


def read_picture(raster: gdal.Dataset) -> np.ndarray:
    """All bands, of shape (height, width, bands)."""
    return np.moveaxis(raster.ReadAsArray(), 0, -1).astype(np.float32)


def footprints(raster: gdal.Dataset, path: Path) -> np.ndarray:
    """The number of the building at each pixel of a raster, from 1; 0 where there is none."""
    source = ogr.Open(str(path))
    to_raster = osr.CoordinateTransformation(*(in_lon_lat(crs) for crs in (
        source.GetLayer(0).GetSpatialRef(), raster.GetSpatialRef())))
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("buildings", raster.GetSpatialRef(), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, feature in enumerate(source.GetLayer(0), 1):
        building = ogr.Feature(layer.GetLayerDefn())
        building.SetGeometry(feature.GetGeometryRef().Clone())
        building.geometry().Transform(to_raster)
        building["number"] = number
        layer.CreateFeature(building)
    burned = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1, gdal.GDT_Int32)
    burned.SetGeoTransform(raster.GetGeoTransform())
    burned.SetSpatialRef(raster.GetSpatialRef())
    gdal.RasterizeLayer(burned, [1], layer, options=["ATTRIBUTE=number"])
    return burned.ReadAsArray()


def in_lon_lat(crs: osr.SpatialReference) -> osr.SpatialReference:
    """The CRS with longitude first, as files have it."""
    own = crs.Clone()
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return own


def buildings(numbers: np.ndarray, random: np.random.Generator, is_alone: bool) -> list[int]:
    """Buildings of a fitting size that do not touch the edge, in a random order; ``is_alone``: nor another one."""
    edge = np.unique(np.concatenate([numbers[[0, -1]].ravel(), numbers[:, [0, -1]].ravel()]))
    sizes = np.bincount(numbers.ravel())
    fitting = np.setdiff1d(np.flatnonzero((sizes >= PIXELS[0]) & (sizes <= PIXELS[1])), edge).tolist()
    found = [number for number in fitting if not is_alone or stands_alone(numbers, number)]
    return random.permutation(found).tolist()


def stands_alone(numbers: np.ndarray, number: int) -> bool:
    """Whether nothing else is built within the margin."""
    near = span(numbers == number, MARGIN_PX)
    around = box_sums(numbers[near] == number, MARGIN_PX) > 0
    return set(np.unique(numbers[near][around])) <= {0, number}


def span(mask: np.ndarray, margin_px: int = 0) -> tuple[slice, slice]:
    """Rows and columns of what is set."""
    sides = []
    for axis, length in ((1, mask.shape[0]), (0, mask.shape[1])):
        places = np.flatnonzero(mask.any(axis=axis))
        sides.append(slice(max(0, places[0] - margin_px), min(length, places[-1] + 1 + margin_px)))
    return sides[0], sides[1]


def box_sums(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """How many pixels are set in the square around each."""
    sums = np.pad(mask, radius_px + 1).astype(np.int64).cumsum(axis=0).cumsum(axis=1)
    side = 2 * radius_px + 1
    return sums[side:-1, side:-1] - sums[:-side - 1, side:-1] - sums[side:-1, :-side - 1] + sums[:-side - 1, :-side - 1]


def free_places(is_taken: np.ndarray, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Tops and lefts of rectangles of which nothing is taken, STEP_PX apart."""
    sums = np.pad(is_taken, ((1, 0), (1, 0))).astype(np.int64).cumsum(axis=0).cumsum(axis=1)
    taken = sums[height:, width:] - sums[:-height, width:] - sums[height:, :-width] + sums[:-height, :-width]
    tops, lefts = np.nonzero(taken[::STEP_PX, ::STEP_PX] == 0)
    return tops * STEP_PX, lefts * STEP_PX


def seen(picture: np.ndarray, month: Month, random: np.random.Generator) -> np.ndarray:
    """The town as the camera of a month saw it, uint8."""
    if month == MONTHS[0]:
        return picture.astype(np.uint8)
    light = picture * month.gain * (1 - month.dust) + np.float32(DUST) * month.dust
    return np.clip(moved(light, month.shift_px) + random.normal(0, NOISE, picture.shape), 0, 255).astype(np.uint8)


def moved(pixels: np.ndarray, shift_px: tuple[int, int]) -> np.ndarray:
    """Everything to the east and south; at the edges the last pixels are repeated."""
    east, south = shift_px
    rows = np.clip(np.arange(pixels.shape[0]) - south, 0, pixels.shape[0] - 1)
    columns = np.clip(np.arange(pixels.shape[1]) - east, 0, pixels.shape[1] - 1)
    return pixels[rows][:, columns]


def write(path: Path, bands: np.ndarray, like: gdal.Dataset) -> None:
    """A GeoTIFF of shape (bands, height, width) on the grid of another raster."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0],
                                                  gdal.GDT_Byte, options)
    raster.SetGeoTransform(like.GetGeoTransform())
    raster.SetSpatialRef(like.GetSpatialRef())
    raster.WriteArray(bands)
    raster.FlushCache()


if __name__ == "__main__":
    gdal.UseExceptions()
    main(Path(sys.argv[1]), Path(sys.argv[2]))
