"""Cloud-optimised GeoTIFFs: written row by row into plain ones, by size, then put in order, overviews in front."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # only what GDAL wrote a moment ago is read

import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter

from contract.classes import IGNORE_ID

from ..grids.rasters import Grid, new_raster
from ..worker.outputs import scratch_file, whole_file, writing_errors_as_os_errors
from .overviews import BLOCK_PX, HalvedRows, Summary, level_sizes

# Files that are read once, and removed: the fastest way to write them.
SCRATCH = {"compress": "zstd", "zstd_level": 1, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX}
# Of deflate's nine levels the one beyond which files hardly shrink, but take twice as long.
DEFLATE_LEVEL = 3


@contextlib.contextmanager
def new_cloud_optimized(path: str | Path, grid: Grid,
                        new_plain: Callable[[Path], AbstractContextManager[DatasetWriter]],
                        summary: Summary) -> Iterator[HalvedRows]:
    """What takes the rows of a raster of bytes; at the end a cloud-optimised one is at ``path``, whole or not there.

    ``new_plain`` opens a plain GeoTIFF on the grid at a path, with all that is said of it beside its pixels.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with whole_file(path) as finished, contextlib.ExitStack() as stack:
        sizes = level_sizes(grid.width, grid.height)
        plain, ordered, *levels = (stack.enter_context(scratch_file(path)) for _ in range(2 + len(sizes)))
        with contextlib.ExitStack() as written:
            dataset = written.enter_context(new_plain(plain))
            smaller = [written.enter_context(_new_level(level, grid, size, dataset.count))
                       for level, size in zip(levels, sizes)]
            yield HalvedRows([dataset, *smaller], summary)
        with writing_errors_as_os_errors(RasterioError):
            _put_together(plain, levels, ordered)
            rasterio.shutil.copy(ordered, finished, driver="COG", compress="deflate", level=DEFLATE_LEVEL,
                                 predictor="no", blocksize=BLOCK_PX, overviews="force_use_existing",
                                 num_threads="all_cpus", bigtiff="if_safer")
            # A disk that fills up at closing is only a message: read the file back before it counts as whole.
            with rasterio.open(finished) as whole:
                whole.checksum(1)
        # Category names live beside a GeoTIFF; the copy has none of its own to lose.
        sidecar = Path(f"{plain}.aux.xml")
        if sidecar.exists():
            shutil.copyfile(sidecar, f"{finished}.aux.xml")


def _new_level(path: Path, grid: Grid, size: tuple[int, int], count: int) -> AbstractContextManager[DatasetWriter]:
    width, height = size
    transform = grid.transform @ Affine.scale(grid.width / width, grid.height / height)
    return new_raster(path, Grid(grid.crs, transform, width, height), count, "uint8", nodata=IGNORE_ID, **SCRATCH)


def _put_together(plain: Path, levels: list[Path], virtual: Path) -> None:
    """A virtual raster of the plain one whose overviews are the other files."""
    rasterio.shutil.copy(plain, virtual, driver="VRT")
    tree = ElementTree.parse(virtual)  # nosec B314 # GDAL wrote it
    for band in tree.iter("VRTRasterBand"):
        for level in levels:
            overview = ElementTree.SubElement(band, "Overview")
            ElementTree.SubElement(overview, "SourceFilename", relativeToVRT="0").text = str(level)
            ElementTree.SubElement(overview, "SourceBand").text = band.get("band")
    tree.write(virtual, encoding="utf-8")
