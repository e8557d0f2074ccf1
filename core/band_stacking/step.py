"""The step that puts bands of different pixel size, Sentinel-2's 10, 20 and 60 m, into one raster of the finest."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.errors import InputError
from contract.jobs import StackBandsJob
from contract.texts import tr

from ..grids.extents import check_overlap
from ..grids.rasters import SUPPORTED_DTYPES, Grid, grid_of, image_bands, new_raster, open_raster, read_image
from ..worker.events import Events

_STRIP_BYTES = 64 * 2**20
_SAME_SIZE = 1.001
# In the file names of Sentinel-2 products: T44RPQ_20240101T045159_B8A_20m.jp2.
_SENTINEL_BAND = re.compile(r"(?:^|_)(B\d{1,2}A?)(?:_|$)", re.IGNORECASE)


@dataclass(frozen=True)
class _Part:
    """One raster and, seen on the common grid, its pixels."""

    path: str
    source: DatasetReader
    seen: DatasetReader | WarpedVRT

    @property
    def names(self) -> list[str]:
        bands = image_bands(self.source)
        described = [self.source.descriptions[band - 1] for band in bands]
        stem = Path(self.path).stem
        found = _SENTINEL_BAND.search(stem)
        title = found.group(1).upper() if found else stem
        own = [title] if len(bands) == 1 else [f"{title} {number}" for number in range(1, len(bands) + 1)]
        return [name or other for name, other in zip(described, own)]


def run(job: StackBandsJob, events: Events) -> dict[str, object]:
    """Write the stack of a job.

    Returns:
        ``output`` and ``bands``, their names in order.

    Raises:
        InputError: no raster, one that cannot be used, rasters that do not overlap, two bands of one name.
        OutputError: the stack cannot be written.
    """
    if not job.rasters:
        raise InputError(tr("There is no raster to stack."), tr("Choose at least one."))
    with contextlib.ExitStack() as stack:
        sources = [stack.enter_context(open_raster(path, tr("Imagery"))) for path in job.rasters]
        grids = [grid_of(source, tr("Imagery")) for source in sources]
        sizes_m = [grid.pixel_size_m for grid in grids]
        # The first of equally fine ones: on the ground equal pixels differ by a little from place to place.
        finest = next(number for number, size_m in enumerate(sizes_m) if size_m <= min(sizes_m) * _SAME_SIZE)
        grid = grids[finest]
        for path, other in zip(job.rasters, grids):
            check_overlap((tr("Imagery"), path, other), (tr("imagery"), job.rasters[finest], grid))
        parts = [_Part(path, source, stack.enter_context(_on_grid(source, grid)) if not own.same_as(grid) else source)
                 for path, source, own in zip(job.rasters, sources, grids)]
        names = [name for part in parts for name in part.names]
        _check_names(names)
        _write(parts, names, grid, job, events)
    events.info(tr("{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}").format(
        count=len(names), pixel_size_m=grid.pixel_size_m, grid_width=grid.width, grid_height=grid.height,
        names=", ".join(names)))
    return {"output": job.output, "bands": names}


def _check_names(names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(tr("The name {twice!r} stands for more than one band.").format(twice=twice[0]),
                         tr("Choose each band once (Sentinel-2 products hold some in several sizes), or rename "
                            "the files."))


def _on_grid(source: DatasetReader, grid: Grid) -> WarpedVRT:
    """A raster seen on a finer grid: bilinear, with an alpha band that says where it reaches."""
    return WarpedVRT(source, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                     resampling=Resampling.bilinear, src_nodata=source.nodata, nodata=None, warp_mem_limit=64,
                     add_alpha=ColorInterp.alpha not in source.colorinterp)


def _write(parts: list[_Part], names: list[str], grid: Grid, job: StackBandsJob, events: Events) -> None:
    dtype = np.result_type(*(part.source.dtypes[band - 1] for part in parts for band in image_bands(part.source))).name
    if dtype not in SUPPORTED_DTYPES:
        raise InputError(tr("The bands together need the data type {dtype}.").format(dtype=dtype),
                         tr("Convert them to one data type first."))
    nodata = float("nan") if dtype.startswith("float") else 0
    rows = max(16, _STRIP_BYTES // (grid.width * len(names) * np.dtype(dtype).itemsize))
    with new_raster(job.output, grid, len(names), dtype, nodata=nodata, photometric="minisblack") as output:
        for number, name in enumerate(names, 1):
            output.set_band_description(number, name)
        for top in range(0, grid.height, rows):
            events.progress(top, grid.height, tr("Stacking bands"))
            window = Window(0, top, grid.width, min(rows, grid.height - top))
            images, valid = zip(*_read(parts, window))
            everywhere = np.logical_and.reduce(valid)
            image = np.concatenate([image.astype(dtype) for image in images])
            output.write(np.where(everywhere, _without(nodata, image), np.asarray(nodata, dtype)), window=window)


def _read(parts: list[_Part], window: Window) -> Iterator[tuple[npt.NDArray, npt.NDArray[np.bool_]]]:
    for part in parts:
        yield read_image(part.seen, window)


def _without(nodata: float, image: npt.NDArray) -> npt.NDArray:
    """Valid pixels that happen to have the nodata value get the next one."""
    return image if np.isnan(nodata) else np.where(image == nodata, image.dtype.type(1), image)
