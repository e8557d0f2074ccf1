"""Reading a tiles folder: which files it has, that they are there, and what is in them.

    dataset.json                 see ``dataset_json``
    images/NAME.tif              all bands in the imagery's data type, invalid pixels hidden by an internal mask
    labels/NAME.tif              uint8 class ids, 255 = ignore
    objects/NAME.tif             uint8 distances to objects' outlines, where dataset.json says so
    osm/NAME.tif                 OSM channels, where dataset.json names some; without object where invalid
    tiles.gpkg                   the footprints, layer "tiles": name, split, labelled, row, column

Every tile is ``tile_size_px`` square. Where the scene or a block is smaller, the tile's content lies in its upper
left ``height_px`` × ``width_px``, and the rest is invalid and 255.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from contract.choices import PixelType
from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import TilesError
from contract.network_input import BandScaling, OsmInput
from contract.texts import tr
from models.object_distances import UNKNOWN

from ..grids.osm_raster import DTYPES
from ..grids.rasters import Grid
from .dataset_json import (
    DATASET_FILE,
    REMAKE,
    BandStatistics,
    DatasetDescription,
    Split,
    TileRecord,
    read_dataset,
)

INDEX_FILE = "tiles.gpkg"
INDEX_LAYER = "tiles"
IMAGES_FOLDER = "images"
LABELS_FOLDER = "labels"
OBJECTS_FOLDER = "objects"
OSM_FOLDER = "osm"


@dataclass(frozen=True)
class TilesFolder:
    """A tiles folder whose files are all there; ``open`` makes one.

    ``left_out``: which pixels of a tile are taken for unlabelled, given the tile and its side; None: none are.
    """

    path: Path
    dataset: DatasetDescription
    left_out: Callable[[TileRecord, int], npt.NDArray[np.bool_]] | None = None

    @classmethod
    def open(cls, path: str | Path) -> TilesFolder:
        """Read dataset.json and see that every tile's files exist.

        Raises:
            TilesError: no folder, no or a damaged dataset.json, another format, a tile missing.
        """
        folder = Path(path)
        dataset = read_dataset(folder)
        result = cls(folder, dataset)
        for record in dataset.records:
            for file in result.files(record):
                if not file.is_file():
                    raise TilesError(
                        tr("Tiles folder {folder} lacks {relative_to}.").format(
                            folder=folder, relative_to=file.relative_to(folder)),
                        REMAKE)
        return result

    def without_class(self, ignored: str) -> TilesFolder:
        """The same tiles whose scheme lacks a class, given by name or id: its pixels never count.

        Raises:
            SchemeError: there is no class of that name, or no other one.
        """
        scheme = self.scheme.without(self.scheme.ignored_id(ignored))
        return replace(self, dataset=replace(self.dataset, scheme=scheme))

    @property
    def scheme(self) -> ClassScheme:
        return self.dataset.scheme

    @property
    def bands(self) -> tuple[BandStatistics, ...]:
        return self.dataset.bands

    @property
    def scaling(self) -> tuple[BandScaling, ...]:
        """How a network gets the bands: by the statistics of the training split."""
        return tuple(band.scaling for band in self.bands)

    @property
    def osm(self) -> OsmInput | None:
        return self.dataset.osm

    @property
    def tile_size_px(self) -> int:
        return self.dataset.tile_size_px

    @property
    def pixel_size_m(self) -> float:
        return self.dataset.pixel_size_m

    @property
    def dtype(self) -> PixelType:
        return self.dataset.dtype

    @property
    def index_path(self) -> Path:
        return self.path / INDEX_FILE

    def image_path(self, record: TileRecord) -> Path:
        return self.path / IMAGES_FOLDER / f"{record.name}.tif"

    def labels_path(self, record: TileRecord) -> Path:
        return self.path / LABELS_FOLDER / f"{record.name}.tif"

    def osm_path(self, record: TileRecord) -> Path:
        return self.path / OSM_FOLDER / f"{record.name}.tif"

    def objects_path(self, record: TileRecord) -> Path:
        return self.path / OBJECTS_FOLDER / f"{record.name}.tif"

    def files(self, record: TileRecord) -> list[Path]:
        """All files of a tile."""
        return [self.image_path(record), self.labels_path(record), *([self.osm_path(record)] if self.osm else []),
                *([self.objects_path(record)] if self.dataset.objects else [])]

    def tiles(self, split: Split) -> list[TileRecord]:
        """The tiles of a split, in the order of dataset.json (by row, then column)."""
        return [record for record in self.dataset.records if record.split == split]

    def read(self, record: TileRecord) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """One tile.

        Returns:
            image of shape (bands, tile_size_px, tile_size_px) in the imagery's data type (0 where invalid),
            valid of shape (tile_size_px, tile_size_px), labels of the same shape (255 where ignored or invalid).

        Raises:
            TilesError: a file of the tile is damaged or does not fit dataset.json.
        """
        image, valid = self._read_file(self.image_path(record), len(self.bands), self.dtype)
        return image, valid, self.read_labels(record)

    def read_labels(self, record: TileRecord) -> npt.NDArray[np.uint8]:
        """Labels of one tile, as ``read`` gives them.

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        labels = self._read_file(self.labels_path(record), 1, "uint8")[0][0]
        return self._without_left_out(record, labels, IGNORE_ID)

    def read_osm(self, record: TileRecord) -> npt.NDArray:
        """OSM channels of one tile, shape (channels, tile_size_px, tile_size_px); none where the tiles have no OSM.

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        if self.osm is None:
            return np.zeros((0, self.tile_size_px, self.tile_size_px), np.uint8)
        return self._read_file(self.osm_path(record), len(self.osm.channels), DTYPES[self.osm.representation])[0]

    def read_distances(self, record: TileRecord) -> npt.NDArray[np.uint8]:
        """Distances of one tile to objects' outlines, shape (tile_size_px, tile_size_px); see ``distances_of``.

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        distances = self._read_file(self.objects_path(record), 1, "uint8")[0][0]
        return self._without_left_out(record, distances, UNKNOWN)

    def _without_left_out(self, record: TileRecord, values: npt.NDArray[np.uint8], unknown: int
                          ) -> npt.NDArray[np.uint8]:
        if self.left_out is not None:
            values[self.left_out(record, self.tile_size_px)] = unknown
        return values

    def _read_file(self, path: Path, count: int, dtype: str) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        try:
            with rasterio.open(path) as dataset:
                pixels = dataset.read()
                valid = dataset.dataset_mask() != 0
        except RasterioError as error:
            raise TilesError(tr("Tile {path} cannot be read: {error}").format(path=path, error=error),
                             REMAKE) from error
        expected = (count, self.tile_size_px, self.tile_size_px)
        if pixels.shape != expected or pixels.dtype != dtype:
            raise TilesError(
                tr("Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and "
                   "{expected_dtype}.").format(
                    path=path, shape=pixels.shape, dtype=pixels.dtype, dataset_file=DATASET_FILE,
                    expected_shape=expected, expected_dtype=dtype),
                REMAKE)
        return pixels, valid

    def evaluation_split(self) -> Split:
        """The split an honest figure is counted on: test, or validation where there is no test split.

        Raises:
            TilesError: the folder has neither.
        """
        for split in ("test", "validation"):
            if split in self.dataset.blocks.splits:
                return "test" if split == "test" else "validation"
        raise TilesError(tr("Tiles folder {path} has neither a test nor a validation split.").format(path=self.path),
                         tr("Make tiles with a validation or test share, or evaluate without a tiles folder."))

    def split_mask(self, split: Split, grid: Grid, window: Window) -> npt.NDArray[np.bool_]:
        """Which pixels of a window of any grid lie in the blocks of a split; shape (window height, window width).

        A pixel belongs to the block its centre lies in; pixels outside the tiles' scene belong to no split.
        """
        rows, columns = np.ogrid[int(window.row_off):int(window.row_off + window.height),
                                 int(window.col_off):int(window.col_off + window.width)]
        scene = self.dataset.grid
        if not grid.same_as(scene):
            xs, ys = grid.coordinates(columns + 0.5, rows + 0.5)
            if not grid.crs.equals(scene.crs, True):
                xs, ys = pyproj.Transformer.from_crs(grid.crs, scene.crs, always_xy=True).transform(xs, ys)
            columns, rows = scene.pixel_positions(xs, ys)
        return self.dataset.blocks.in_split(split, rows, columns)
