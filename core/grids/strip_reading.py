"""Resampled rasters read by several threads, each with a handle of its own, and in strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..worker.thread_team import ThreadTeam
from .rasters import read_image

# GDAL reads band after band and resamples all of them at once: what it keeps of the others must last that long.
STRIP_ROWS = 256


@dataclass(frozen=True)
class StripReader:
    """Reads one raster through as many ``handles`` as there are ``threads``."""

    handles: Sequence[DatasetReader]
    threads: ThreadTeam

    def read(self, window: Window) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        """As ``read_image``."""
        # Parts, not strips, are shared out: two handles would both decode what lies on the border between strips.
        rows = -(-window.height // len(self.handles))
        parts = [Window(window.col_off, window.row_off + first, window.width, min(rows, window.height - first))
                 for first in range(0, window.height, rows)]
        found: dict[int, list[tuple[npt.NDArray, npt.NDArray[np.bool_]]]] = {}

        def read_parts(numbers: Sequence[int]) -> None:
            for number in numbers:
                found[number] = [read_image(self.handles[number], strip) for strip in _strips(parts[number])]

        self.threads.share(read_parts, range(len(parts)))
        images, valid = zip(*(strip for number in range(len(parts)) for strip in found[number]))
        return np.concatenate(images, axis=1), np.concatenate(valid)


def _strips(window: Window) -> list[Window]:
    """Pieces of a window that end where every ``STRIP_ROWS`` rows of the raster end."""
    stop = window.row_off + window.height
    first = window.row_off - window.row_off % STRIP_ROWS
    edges = [window.row_off, *range(first + STRIP_ROWS, stop, STRIP_ROWS), stop]
    return [Window(window.col_off, start, window.width, end - start) for start, end in zip(edges, edges[1:])]
