"""Pixels that another raster marks as clouds, shadows or anything else that must not be seen: they become nodata."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.texts import tr

from .extents import check_overlap
from .rasters import Grid, grid_of, open_raster, reading


@dataclass(frozen=True)
class CloudMask:
    """A mask raster seen on the grid of imagery. ``values`` are masked; without any, all values but 0."""

    dataset: DatasetReader
    values: tuple[int, ...]

    def hides(self, window: Window) -> npt.NDArray[np.bool_]:
        """Which pixels of a window are masked, shape (height, width); none where the mask raster does not reach.

        Raises:
            InputError: the mask raster is damaged.
        """
        with reading(self.dataset):
            codes = self.dataset.read(1, window=window)
            # The last band is the warper's alpha: where the mask raster does not reach, it says nothing.
            reached = self.dataset.read(self.dataset.count, window=window) != 0
        masked = np.isin(codes, self.values) if self.values else codes != 0
        return masked & reached


@contextlib.contextmanager
def open_cloud_mask(path: str, values: Sequence[int], grid: Grid, imagery: str) -> Iterator[CloudMask | None]:
    """The mask of a job on the grid of its imagery, nearest pixel; None where the job has none (an empty path).

    Raises:
        InputError: it cannot be opened, has no CRS, or does not overlap the imagery.
    """
    if not path:
        yield None
        return
    with open_raster(path, tr("Mask")) as dataset:
        check_overlap((tr("Mask"), path, grid_of(dataset, tr("Mask"))), (tr("imagery"), imagery, grid))
        # Its own nodata value is a class like others, Sentinel-2's 0 among them: only the extent counts.
        with WarpedVRT(dataset, crs=grid.crs.to_wkt(), transform=grid.transform, width=grid.width, height=grid.height,
                       resampling=Resampling.nearest, src_nodata=None, nodata=None,
                       add_alpha=ColorInterp.alpha not in dataset.colorinterp) as seen:
            yield CloudMask(seen, tuple(values))
