"""Which object each pixel is of: read from the raster beside labels, or grown from a prediction's distances."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window
from scipy import ndimage

from contract.classes import ClassScheme
from contract.texts import tr
from models.object_distances import LEVELS

from ..grids.class_rasters import read_classes
from ..grids.object_raster import NUMBERS_DTYPE, open_objects
from ..grids.rasters import Grid, grid_of, new_raster, open_raster, reading
from ..scaling_out.part_files import read_arrays, write_arrays
from ..worker.events import Events
from ..worker.outputs import scratch_file
from .basins import Basins, Passes, basins_of
from .object_merging import objects_of
from .runs import Integers, joined_sets
from .survey import Strip, strips_of

# How far distances are evened out, so that a roof with a chimney has one summit: 0.9 to 1.2 m were best on Banepa.
SMOOTHING_M = 1.0
_TRUNCATED_AT = 3.0  # times that
_STRIP_PX = 4_000_000

_Links = list[tuple[Integers, Integers]]


@dataclass(frozen=True)
class ObjectNumbers:
    """Numbers of objects of some classes; ``number_of`` maps what the raster holds to numbers, None: they are these."""

    dataset: DatasetReader
    among: npt.NDArray[np.bool_]
    number_of: npt.NDArray[np.uint32] | None = None

    def read(self, window: Window, classes: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint32]:
        """The number of each pixel's object, 0 where its class has none; shape (height, width).

        Raises:
            InputError: the file is damaged.
        """
        with reading(self.dataset):
            numbers = self.dataset.read(1, window=window)
        if self.number_of is not None:
            np.take(self.number_of, numbers, out=numbers, mode="clip")
        numbers[~self.among[classes]] = 0
        return numbers


@contextlib.contextmanager
def open_object_numbers(classes: DatasetReader, scheme: ClassScheme, output: str, events: Events,
                        kept: Path | None = None) -> Iterator[ObjectNumbers | None]:
    """The objects of a class raster; None where it has none, or nothing tells them apart.

    Args:
        output: beside which a temporary file may lie.
        kept: where objects that are grown out of distances stay for other processes, or are found if one of them has
            grown them; a raster lies beside it.

    Raises:
        InputError: the raster of objects cannot be read, or is not on the grid of the classes.
    """
    among = np.zeros(256, dtype=bool)
    among[[item.id for item in scheme.of_kind("object")]] = True
    with contextlib.ExitStack() as stack:
        objects = stack.enter_context(open_objects(classes.name, grid_of(classes))) if among.any() else None
        if objects is None:
            yield None
        elif objects.dtypes[0] == NUMBERS_DTYPE:
            yield ObjectNumbers(objects, among)
        else:
            scratch = Path(f"{kept}.tif") if kept else stack.enter_context(
                scratch_file(Path(output).with_suffix(".basins.tif")))
            number_of = _kept_numbers(kept)
            if number_of is None:
                number_of = _grown(classes, objects, among, scratch, events)
                if kept:
                    write_arrays(kept, {"number_of": number_of})
            yield ObjectNumbers(stack.enter_context(open_raster(scratch, tr("Objects"))), among, number_of)


def _kept_numbers(kept: Path | None) -> npt.NDArray[np.uint32] | None:
    arrays = read_arrays(kept) if kept else None
    return arrays["number_of"] if arrays else None


def _grown(classes: DatasetReader, distances: DatasetReader, among: npt.NDArray[np.bool_], path: Path,
           events: Events) -> npt.NDArray[np.uint32]:
    """Write the basins of distances; the object of each."""
    grid = grid_of(classes)
    survey = _BasinSurvey(grid)
    with new_raster(path, grid, 1, NUMBERS_DTYPE, zlevel=1) as output:
        for strip in strips_of(grid.width, grid.height, _STRIP_PX):
            events.progress(strip.first_row, grid.height, tr("Telling objects apart"))
            above, below = strip.first_row > 0, strip.first_row + strip.height_px < grid.height
            rows = Window(0, strip.first_row - above, grid.width, strip.height_px + above + below)
            basins = basins_of(_evened(distances, rows, grid), read_classes(classes, rows), among, above, below)
            output.write(survey.add(strip, basins, above, below), 1, window=strip.window)
    return survey.object_of_basins()


def _evened(distances: DatasetReader, rows: Window, grid: Grid) -> npt.NDArray[np.float32]:
    """Distances as shares of the longest, evened out by a Gaussian of ``SMOOTHING_M``; shape (rows, width)."""
    wide_m, high_m = grid.pixel_sizes_m
    sigma = SMOOTHING_M / high_m, SMOOTHING_M / wide_m
    reach = int(_TRUNCATED_AT * sigma[0] + 0.5) + 1
    top = max(0, rows.row_off - reach)
    window = Window(0, top, grid.width, min(grid.height, rows.row_off + rows.height + reach) - top)
    with reading(distances):
        levels = distances.read(1, window=window)
    shares = np.where(levels <= LEVELS, levels, 0).astype(np.float32) / LEVELS
    evened = ndimage.gaussian_filter(shares, sigma, mode="nearest", truncate=_TRUNCATED_AT)
    return evened[rows.row_off - top:rows.row_off - top + rows.height]


class _BasinSurvey:
    """Adds up the basins of strips, from the first to the last."""

    def __init__(self, grid: Grid) -> None:
        self._width_px = grid.width
        self._count = 0
        self._summits: list[Integers] = []
        self._is_way_out: list[npt.NDArray[np.bool_]] = []
        self._peaks: list[npt.NDArray[np.float32]] = []
        self._passes: list[Passes] = []
        self._links: _Links = []
        self._last_rows = np.zeros((2, 0), np.int64)  # of the strip before: its own last row, and the one beyond

    def add(self, strip: Strip, basins: Basins, above: bool, below: bool) -> npt.NDArray[np.uint32]:
        """The basins of the strip's pixels, numbered over all strips from 1 on; 0 where none is."""
        rows = np.where(basins.basin >= 0, basins.basin + np.int64(self._count), -1)
        own = rows[above:len(rows) - below]
        if above:
            # What the strip before calls the row beyond is this strip's first row, and the other way round.
            for one, other in zip(self._last_rows, rows[:2]):
                there = (one >= 0) & (other >= 0)
                self._links.append((one[there], other[there]))
        self._last_rows = rows[-2:]
        way_out = np.zeros(len(basins.summit), dtype=bool)
        for row, beyond in ((0, above), (-1, below)):
            if beyond:
                way_out[basins.basin[row][basins.basin[row] >= 0]] = True
        self._is_way_out.append(way_out)
        self._summits.append(basins.summit + (strip.first_row - above) * self._width_px)
        self._peaks.append(basins.peak)
        self._passes.append(Passes(basins.passes.first + self._count, basins.passes.second + self._count,
                                   basins.passes.height))
        self._count += len(basins.summit)
        return (own + 1).astype(np.uint32)

    def object_of_basins(self) -> npt.NDArray[np.uint32]:
        """The object of each numbered basin, from 1 on; 0 of 0."""
        first, second = (np.concatenate([np.zeros(0, np.int64), *side]) for side in
                         ([link[end] for link in self._links] for end in (0, 1)))
        count, basin = joined_sets(self._count, first, second)
        way_out = np.concatenate(self._is_way_out)
        summit = np.zeros(count, np.int64)
        summit[basin[~way_out]] = np.concatenate(self._summits)[~way_out]
        # In the order of their summits, which does not depend on strips.
        rank = np.empty(count, np.int64)
        rank[np.argsort(summit, kind="stable")] = np.arange(count)
        basin = rank[basin]
        peak = np.full(count, -np.inf, np.float32)
        np.maximum.at(peak, basin, np.concatenate(self._peaks))
        passes = Passes.of(*(np.concatenate(values) for values in zip(*(
            (basin[item.first], basin[item.second], item.height) for item in self._passes))))
        return np.concatenate(([0], objects_of(peak, passes)[basin] + 1)).astype(np.uint32)
