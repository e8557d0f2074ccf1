"""The step that draws stratified random points for a user to look at, so that areas can be estimated honestly.

Within a class every pixel is equally likely, and no distance between points is kept: both would make the estimates
wrong. The points are numbered in random order and their class stays hidden in the form, for who looks at a point
must not know what the map says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import QaSampleJob
from contract.texts import tr

from ..grids.class_ids import counts_by_row, read_known_classes
from ..grids.class_rasters import read_classes, scheme_of
from ..grids.measuring import GroundMeasure
from ..grids.polygon_layers import LayerWriter
from ..grids.rasters import Grid, grid_of, open_raster
from ..worker.events import Events
from ..worker.outputs import whole_file
from .qa_points import FIELDS, LAYER, classes_text

STRIP_PX = 4_000_000
# What pixels may differ in ground area before points that are even over pixels count as uneven over the ground.
_EVEN_PIXELS = 0.01

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ClassCounts:
    """Pixels of each class of a scheme, in its order, in each row of a raster: shape (height, classes)."""

    by_row: Integers
    row_areas_m2: npt.NDArray[np.float64]

    @property
    def pixels(self) -> Integers:
        return self.by_row.sum(axis=0)

    @property
    def areas_m2(self) -> npt.NDArray[np.float64]:
        return self.row_areas_m2 @ self.by_row


def run(job: QaSampleJob, events: Events) -> dict[str, object]:
    """Draw points in every class of a class raster.

    Returns:
        ``output``: path of the GeoPackage, layer ``qa_points``; ``point_count``; ``scheme``.

    Raises:
        InputError: the raster cannot be used, or has no classified pixel.
        OutputError: the output cannot be written.
    """
    with open_raster(job.classes_raster, tr("Class raster")) as dataset:
        grid, scheme = grid_of(dataset, tr("Class raster")), scheme_of(dataset)
        counts = _count(dataset, grid, scheme, events)
        _say_what_is_odd(counts, scheme, job, events)
        positions, rows, columns = _draw(dataset, counts, scheme, job, events)
        with (whole_file(job.output) as temporary,
              LayerWriter(temporary, LAYER, "Point", grid, FIELDS) as layer):
            _write(layer, positions, rows, columns, counts, scheme, job.seed)
    events.info(tr("{count} points: {by_class}.").format(count=len(positions), by_class=", ".join(
        f"{name} {np.count_nonzero(positions == position)}" for position, name in enumerate(scheme.names))))
    return {"output": job.output, "point_count": len(positions), "scheme": scheme.without_rules().to_dict()}


def _strips(grid: Grid) -> list[Window]:
    """Whole rows, in multiples of the usual block height where that is not too much."""
    rows = max(1, STRIP_PX // grid.width)
    if rows > 256:
        rows -= rows % 256
    return [Window(0, first, grid.width, min(rows, grid.height - first)) for first in range(0, grid.height, rows)]


def _count(dataset: DatasetReader, grid: Grid, scheme: ClassScheme, events: Events) -> ClassCounts:
    by_row = np.zeros((grid.height, len(scheme.classes)), np.int64)
    for window in _strips(grid):
        events.progress(window.row_off / grid.height / 2, 1, tr("Counting pixels by class"))
        classes = read_known_classes(dataset, scheme, tr("Class raster"), window)
        by_row[window.row_off:window.row_off + window.height] = counts_by_row(classes, scheme.ids)
    return ClassCounts(by_row, GroundMeasure.of(grid).row_areas_m2())


def _say_what_is_odd(counts: ClassCounts, scheme: ClassScheme, job: QaSampleJob, events: Events) -> None:
    pixels = counts.pixels
    if not pixels.any():
        raise InputError(
            tr("Class raster {classes_raster} has no classified pixel.").format(classes_raster=job.classes_raster),
            tr("Choose a raster made by Predict classes."))
    for name, count in zip(scheme.names, pixels):
        if count == 0:
            events.info(tr("The map has no {name!r}: no points are drawn for it.").format(name=name))
        elif count < job.count_per_class:
            events.warning(
                tr("Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of "
                   "them are taken.").format(name=name, count=count, count_per_class=job.count_per_class))
    spread = counts.row_areas_m2.max() / counts.row_areas_m2.min() - 1
    if spread > _EVEN_PIXELS:
        events.warning(tr("Ground areas of pixels differ by {spread:.1%} between north and south, and "
                          "points are drawn evenly over pixels. Reproject the map to an equal-area CRS "
                          "first for exact estimates.").format(spread=spread))


def _draw(dataset: DatasetReader, counts: ClassCounts, scheme: ClassScheme, job: QaSampleJob,
          events: Events) -> tuple[Integers, Integers, Integers]:
    """Positions in the scheme, rows and columns of the drawn pixels, each of shape (points,)."""
    ranks = [_ranks(int(total), job, class_id) for total, class_id in zip(counts.pixels, scheme.ids)]
    ends = counts.by_row.cumsum(axis=0)
    drawn = []
    for position, own in enumerate(ranks):
        rows = np.searchsorted(ends[:, position], own, side="right")
        in_row = own - (ends[rows, position] - counts.by_row[rows, position])
        drawn.append(np.column_stack((np.full(len(own), position), rows, in_row)))
    wanted = np.concatenate(drawn)
    wanted = wanted[np.argsort(wanted[:, 1], kind="stable")]
    columns = np.concatenate(list(_columns(dataset, wanted, scheme, events)))
    return wanted[:, 0], wanted[:, 1], columns


def _ranks(total: int, job: QaSampleJob, class_id: int) -> Integers:
    """Which of a class's pixels are drawn, counted row by row: ascending, each set of them equally likely."""
    if total <= job.count_per_class:
        return np.arange(total)
    # A generator for each class: its points do not depend on the other classes.
    generator = np.random.default_rng((job.seed, class_id))
    return np.sort(generator.choice(total, job.count_per_class, replace=False, shuffle=False))


def _columns(dataset: DatasetReader, wanted: Integers, scheme: ClassScheme,
             events: Events) -> Iterator[Integers]:
    """Columns of wanted pixels, given by row as (position, row, how many of the class come before it in the row)."""
    grid, ids = grid_of(dataset), np.array(scheme.ids)
    for window in _strips(grid):
        events.progress((1 + window.row_off / grid.height) / 2, 1, tr("Drawing points"))
        here = slice(*np.searchsorted(wanted[:, 1], (window.row_off, window.row_off + window.height)))
        if here.start == here.stop:
            continue
        strip = read_classes(dataset, window)
        yield np.array([np.flatnonzero(strip[row - window.row_off] == ids[position])[before]
                        for position, row, before in wanted[here]], np.int64)


def _write(layer: LayerWriter, positions: Integers, rows: Integers, columns: Integers, counts: ClassCounts,
           scheme: ClassScheme, seed: int) -> None:
    # By class or from north to south, a number would give away what the map says there.
    order = np.random.default_rng((seed, IGNORE_ID)).permutation(len(positions))
    positions, rows, columns = positions[order], rows[order], columns[order]
    names, ids = np.array(scheme.names, dtype=object), np.array(scheme.ids)
    empty = np.full(len(positions), None, dtype=object)
    classes = np.full(len(positions), classes_text({item.name: item.color for item in scheme.classes}), dtype=object)
    layer.add(shapely.points(columns + 0.5, rows + 0.5), np.arange(1, len(positions) + 1), names[positions],
              ids[positions], counts.pixels[positions], counts.areas_m2[positions], classes, empty, empty)
