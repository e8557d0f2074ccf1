"""Cloud-optimised GeoTIFFs: written row by row into tiled ones, by size, whose tiles are then put in order."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import torch
from affine import Affine
from rasterio.io import DatasetWriter

from contract.classes import IGNORE_ID

from ..grids.rasters import Grid, new_raster
from ..worker.outputs import scratch_file, whole_file
from ..worker.thread_team import ThreadTeam
from .overviews import BLOCK_PX, HalvedRows, Summary, level_sizes
from .tiff_tiles import lay_out

# Of deflate's nine levels those beyond which files hardly shrink: of classes, and of values that are half noise.
DEFLATE_LEVELS: dict[Summary, int] = {"mode": 3, "average": 1}


@contextlib.contextmanager
def new_cloud_optimized(path: str | Path, grid: Grid,
                        new_plain: Callable[..., AbstractContextManager[DatasetWriter]],
                        summary: Summary) -> Iterator[HalvedRows]:
    """What takes the rows of a raster of bytes; at the end a cloud-optimised one is at ``path``, whole or not there.

    ``new_plain`` opens a plain GeoTIFF on the grid at a path, with all that is said of it beside its pixels, and with
    the creation options that it is given.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with (whole_file(path) as finished, contextlib.ExitStack() as stack,
          ThreadTeam(torch.get_num_threads(), "overviews") as threads):
        sizes = level_sizes(grid.width, grid.height)
        plain, *levels = (stack.enter_context(scratch_file(path)) for _ in range(1 + len(sizes)))
        options = {"tiled": True, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX, "zlevel": DEFLATE_LEVELS[summary],
                   "read_back": False}
        with contextlib.ExitStack() as written:
            dataset = written.enter_context(new_plain(plain, **options))
            smaller = [written.enter_context(_new_level(level, grid, size, dataset.count, options))
                       for level, size in zip(levels, sizes)]
            yield HalvedRows([dataset, *smaller], summary, threads)
        lay_out(plain, levels, finished)
        # Category names live beside a GeoTIFF; the copy has none of its own to lose.
        sidecar = Path(f"{plain}.aux.xml")
        if sidecar.exists():
            shutil.copyfile(sidecar, f"{finished}.aux.xml")


@contextlib.contextmanager
def new_unseen(path: str | Path,
               new_plain: Callable[..., AbstractContextManager[DatasetWriter]]) -> Iterator[HalvedRows]:
    """The same for a raster that steps read and nobody looks at: without overviews.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with new_plain(Path(path), zlevel=DEFLATE_LEVELS["average"]) as dataset:
        yield HalvedRows([dataset], "average", ThreadTeam())


def _new_level(path: Path, grid: Grid, size: tuple[int, int], count: int,
               options: dict[str, Any]) -> AbstractContextManager[DatasetWriter]:
    width, height = size
    transform = grid.transform @ Affine.scale(grid.width / width, grid.height / height)
    return new_raster(path, Grid(grid.crs, transform, width, height), count, "uint8", nodata=IGNORE_ID, **options)

