"""Cloud-optimised GeoTIFFs: written row by row into a plain one, then put in order, with overviews in front."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter

from ..worker.outputs import scratch_file, whole_file, writing_errors_as_os_errors

Overviews = Literal["mode", "average"]


@contextlib.contextmanager
def new_cloud_optimized(path: str | Path, new_plain: Callable[[Path], AbstractContextManager[DatasetWriter]],
                        overviews: Overviews) -> Iterator[DatasetWriter]:
    """A dataset to write into; at the end ``path`` is a cloud-optimised copy of it, whole or not there.

    ``new_plain`` opens the plain GeoTIFF at a path; ``overviews`` says how its pixels are summed up.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with whole_file(path) as finished, scratch_file(path) as scratch:
        with new_plain(scratch) as dataset:
            yield dataset
        with writing_errors_as_os_errors(RasterioError):
            rasterio.shutil.copy(scratch, finished, driver="COG", compress="deflate", predictor="no", blocksize=512,
                                 overview_resampling=overviews, num_threads="all_cpus", bigtiff="if_safer")
            # A disk that fills up at closing is only a message: read the file back before it counts as whole.
            with rasterio.open(finished) as written:
                written.checksum(1)
        # Category names live beside a GeoTIFF; the copy has none of its own to lose.
        sidecar = Path(f"{scratch}.aux.xml")
        if sidecar.exists():
            shutil.copyfile(sidecar, f"{finished}.aux.xml")
