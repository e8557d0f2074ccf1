"""OSM rasters: one band for each class, and a tag that says what the bands are; read on any grid."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.errors import InputError
from contract.fields import read_record
from contract.network_input import OsmInput
from contract.outside_json import parse_json
from contract.texts import tr

from .extents import check_overlap
from .rasters import Grid, grid_of, new_raster, open_raster, reading

OSM_TAG = "URBANSEG_OSM"
DTYPES = {"binary": "uint8", "distance": "float32"}
_MAKE_HINT = tr("Choose a raster made by OSM channels.")


@contextlib.contextmanager
def new_osm_raster(path: str | Path, grid: Grid, osm: OsmInput) -> Iterator[DatasetWriter]:
    """A raster to write OSM channels into; it appears at ``path`` when it is whole.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    distance = osm.representation == "distance"
    with new_raster(path, grid, len(osm.channels), DTYPES[osm.representation], np.nan if distance else None,
                    predictor=3 if distance else 1, photometric="minisblack", interleave="band") as dataset:
        dataset.update_tags(**{OSM_TAG: json.dumps(asdict(osm), ensure_ascii=False)})
        dataset.descriptions = osm.channels
        yield dataset


@dataclass(frozen=True)
class OsmOnGrid:
    """OSM channels seen on a grid. ``bands`` are the dataset's, in the order of ``osm.channels``.

    Without a dataset there is no object anywhere.
    """

    osm: OsmInput
    dataset: DatasetReader | None = None
    bands: tuple[int, ...] = ()

    @property
    def dtype(self) -> np.dtype:
        return np.dtype(DTYPES[self.osm.representation])

    def read(self, window: Window) -> npt.NDArray:
        """Channels of a window of the grid, shape (channels, height, width); no data reads as outside.

        Raises:
            InputError: the file is damaged.
        """
        shape = len(self.osm.channels), int(window.height), int(window.width)
        if self.dataset is None:
            return np.full(shape, self.osm.outside, self.dtype)
        with reading(self.dataset):
            values = self.dataset.read(self.bands, window=window)
            known = self.dataset.read_masks(self.bands, window=window) != 0
        if values.dtype.kind == "f":
            known &= ~np.isnan(values)
        return np.where(known, values, values.dtype.type(self.osm.outside)).astype(self.dtype, copy=False)


@contextlib.contextmanager
def open_osm_raster(path: str, grid: Grid, beside: tuple[str, str], wanted: OsmInput | None = None,
                    who: str = "") -> Iterator[OsmOnGrid]:
    """OSM channels on the grid of imagery, resampled to it while they are read where theirs is another.

    Args:
        beside: (role, path) of what the grid is of, for messages.
        wanted: the channels to give, and ``who`` wants them; None takes all that the raster has.

    Raises:
        InputError: it cannot be opened, says nothing of its channels, does not overlap the grid, or lacks a channel
            or has another representation than is wanted.
    """
    with open_raster(path, tr("OSM raster")) as dataset:
        found = osm_input_of(dataset)
        osm = wanted or found
        bands = _bands(dataset, found, osm, who)
        own = grid_of(dataset, tr("OSM raster"))
        if own.same_as(grid):
            yield OsmOnGrid(osm, dataset, bands)
            return
        check_overlap((tr("OSM raster"), path, own), (*beside, grid))
        coarser = grid.pixel_size_m > own.pixel_size_m * 1.01
        if osm.representation == "binary":
            # A road narrower than the pixels stays whole.
            resampling = Resampling.max if coarser else Resampling.nearest
        else:
            resampling = Resampling.average if coarser else Resampling.bilinear
        nodata = np.nan if dataset.nodata is None and osm.representation == "distance" else dataset.nodata
        with WarpedVRT(dataset, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                       resampling=resampling, src_nodata=nodata, nodata=nodata, warp_mem_limit=64) as resampled:
            yield OsmOnGrid(osm, resampled, bands)


def osm_input_of(dataset: DatasetReader) -> OsmInput:
    """What the tag of an OSM raster says.

    Raises:
        InputError: there is none, it is damaged, or the bands do not fit it.
    """
    text = dataset.tags().get(OSM_TAG)
    if text is None:
        raise InputError(
            tr("OSM raster {dataset} does not say which OSM channels its bands are.").format(dataset=dataset.name),
            _MAKE_HINT)
    try:
        osm: OsmInput = read_record(OsmInput, parse_json(text), OSM_TAG)
    except ValueError as error:
        raise InputError(
            tr("The tag {osm_tag} of OSM raster {dataset} is damaged: {error}").format(
                osm_tag=OSM_TAG, dataset=dataset.name, error=error),
            _MAKE_HINT) from error
    dtype = DTYPES[osm.representation]
    if dataset.count != len(osm.channels) or set(dataset.dtypes) != {dtype}:
        raise InputError(tr("The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says "
                            "{channels} of {dtype}.").format(
                             dataset=dataset.name, dataset_count=dataset.count,
                             dtypes=", ".join(set(dataset.dtypes)), channels=len(osm.channels),
                             dtype=dtype), _MAKE_HINT)
    return osm


def _bands(dataset: DatasetReader, found: OsmInput, wanted: OsmInput, who: str) -> tuple[int, ...]:
    same = (found.representation, found.clip_m) == (wanted.representation, wanted.clip_m)
    if not same or not set(wanted.channels) <= set(found.channels):
        raise InputError(
            tr("OSM raster {dataset} has {found}; {who} needs {wanted}.").format(
                dataset=dataset.name, found=found, who=who, wanted=wanted),
            tr("Run OSM channels with the classes and the representation that are needed."))
    return tuple(found.channels.index(name) + 1 for name in wanted.channels)
