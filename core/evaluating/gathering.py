"""The figures of a comparison, gathered strip by strip: strips may be looked at in any order, and by any process.

What a strip gives is added to the figures in the order of the strips. Sums of areas are therefore the same to the last
digit, whoever looked at which strip.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.jobs import EvaluateJob
from contract.texts import tr

from ..grids.measuring import GroundMeasure
from ..grids.rasters import open_raster
from ..scaling_out.part_files import Arrays, prefixed, without_prefix
from ..vectorizing.survey import Strip
from ..worker.events import Events
from .boundaries import DEFAULT_TOLERANCE_PX, BoundaryMeasure
from .calibration import CalibrationMeasure
from .comparison import ComparedWindow, Comparison, open_comparison
from .connectivity import RoadGraphMeasure
from .object_metrics import ObjectMeasure, smallest_object_px
from .pixel_counts import PixelCounts

WINDOW_PX = 1024


class Measure(Protocol):
    """Something that is gathered window by window; each window comes once, by row, then column."""

    halo_px: int

    def add(self, window: ComparedWindow) -> None:
        """Take in a window with at least ``halo_px`` of surroundings."""

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""

    def take(self, part: Arrays) -> None:
        """Add what was gathered of the strip below."""


@dataclass(frozen=True)
class Measures:
    """All that is measured, of a strip or of the whole raster; by position in the scheme what is of single classes."""

    counts: PixelCounts
    boundaries: BoundaryMeasure
    road_graphs: dict[int, RoadGraphMeasure]
    objects: dict[int, ObjectMeasure]
    calibration: CalibrationMeasure | None

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return {key: values for name, measure in self.named().items()
                for key, values in prefixed(name, measure.part()).items()}

    def take(self, part: Arrays) -> None:
        """Add what was gathered of the strip below."""
        for name, measure in self.named().items():
            measure.take(without_prefix(name, part))

    def named(self) -> dict[str, Measure]:
        """Each of them under a name of its own."""
        return {"counts": self.counts, "boundaries": self.boundaries,
                **{f"road graph {position}": measure for position, measure in self.road_graphs.items()},
                **{f"objects {position}": measure for position, measure in self.objects.items()},
                **({"calibration": self.calibration} if self.calibration else {})}


class Gatherer:
    """Looks at the strips of a comparison."""

    def __init__(self, comparison: Comparison, confidence: DatasetReader | None, job: EvaluateJob) -> None:
        grid = comparison.grid
        self.comparison, self._confidence, self._erosion_px = comparison, confidence, job.border_erosion_px
        self.tolerance_m = (DEFAULT_TOLERANCE_PX * grid.pixel_size_m if job.boundary_tolerance_m is None
                            else job.boundary_tolerance_m)
        self._row_areas_m2 = GroundMeasure.of(grid).row_areas_m2()
        self.strips = [Strip(number, first, min(WINDOW_PX, grid.height - first), grid.width)
                       for number, first in enumerate(range(0, grid.height, WINDOW_PX))]

    def measures(self, strip: Strip | None = None) -> Measures:
        """Measures that have seen nothing yet; None: of the whole raster."""
        comparison, grid = self.comparison, self.comparison.grid
        classes = comparison.scheme.classes
        first_row = strip.first_row if strip else 0
        rows = (strip.first_row, strip.height_px) if strip else None
        return Measures(
            PixelCounts(len(classes), self._erosion_px, grid, self._row_areas_m2),
            BoundaryMeasure(len(classes), self.tolerance_m, grid.pixel_sizes_m),
            {position: RoadGraphMeasure(position, grid, rows) for position in comparison.kinds.lines},
            {position: ObjectMeasure(position, grid.width, comparison.prediction.objects, comparison.reference.objects,
                                     smallest_object_px(classes[position], grid), first_row)
             for position in comparison.kinds.objects},
            CalibrationMeasure(self._confidence, grid) if self._confidence else None)

    def look(self, strip: Strip, progress: Callable[[float], None]) -> Arrays:
        """What a strip adds to the measures; ``progress`` is told which part of it is done."""
        measures = self.measures(strip)
        gathering = measures.named().values()
        halo_px = max(measure.halo_px for measure in gathering)
        for column in range(0, strip.width_px, WINDOW_PX):
            progress(column / strip.width_px)
            compared = self.comparison.read(Window(column, strip.first_row, min(WINDOW_PX, strip.width_px - column),
                                                   strip.height_px), halo_px)
            for measure in gathering:
                measure.add(compared)
        return measures.part()


@contextlib.contextmanager
def open_gatherer(job: EvaluateJob, events: Events, objects_folder: Path | None = None) -> Iterator[Gatherer]:
    """Open all that a comparison reads.

    Args:
        objects_folder: where objects that are grown out of distances are kept for other processes.

    Raises:
        InputError: a side or the confidence cannot be used, the two do not overlap, or their classes differ.
        TilesError: the tiles folder cannot be used.
    """
    with open_comparison(job, events, objects_folder) as comparison, contextlib.ExitStack() as stack:
        confidence = stack.enter_context(open_raster(job.confidence, tr("Confidence"))) if job.confidence else None
        yield Gatherer(comparison, confidence, job)
