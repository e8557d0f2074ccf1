"""The step that compares a prediction with a reference and reports how good it is."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import EvaluateJob
from contract.texts import tr
from contract.words import word_for

from ..grids.measuring import GroundMeasure
from ..grids.rasters import Grid, open_raster
from ..worker.events import Events
from .boundaries import BoundaryMeasure, judged_pixels
from .calibration import CalibrationMeasure
from .comparison import BURNING_SHARE, ComparedWindow, Comparison, open_comparison
from .connectivity import RoadGraphMeasure, RoadGraphMetrics
from .error_gallery import error_gallery
from .error_layer import write_error_layer
from .error_places import ErrorPlaces
from .evaluation_report import Evaluation, write_reports
from .metrics import Areas, area_matrix, confusion_matrix
from .object_metrics import ObjectMeasure, smallest_object_px

WINDOW_PX = 1024
# Boundaries of hand-drawn or burnt labels are seldom truer than this.
DEFAULT_TOLERANCE_PX = 2
# Of the comparison, what goes by window; the rest is for road graphs.
GATHERING_SHARE = 0.8


class Measure(Protocol):
    """Something that is gathered window by window; each window comes once, by row, then column."""

    halo_px: int

    def add(self, window: ComparedWindow) -> None:
        """Take in a window with at least ``halo_px`` of surroundings."""


class PixelCounts:
    """Confusion matrices of the judged pixels, away from borders, and of all counted ones.

    ``matrix`` counts judged pixels, ``judged_m2`` is their ground and ``counted_m2`` that of all counted pixels. Where
    judged pixels are wrong is kept in ``places``.
    """

    def __init__(self, class_count: int, border_erosion_px: int, grid: Grid) -> None:
        self.halo_px = self._erosion_px = border_erosion_px
        self._row_areas_m2 = GroundMeasure.of(grid).row_areas_m2()
        self.places = ErrorPlaces(grid.height, grid.width)
        self.matrix = np.zeros((class_count, class_count), np.int64)
        self.judged_m2, self.counted_m2 = (np.zeros((class_count, class_count)) for _ in range(2))
        self.predicted_pixels = self.reference_pixels = self.common_pixels = 0

    def add(self, window: ComparedWindow) -> None:
        """Take in a window with at least ``halo_px`` of surroundings."""
        prediction, reference = window.prediction[window.inner], window.reference[window.inner]
        has_prediction, has_reference = prediction != IGNORE_ID, reference != IGNORE_ID
        self.predicted_pixels += int(np.count_nonzero(has_prediction))
        self.reference_pixels += int(np.count_nonzero(has_reference))
        self.common_pixels += int(np.count_nonzero(has_prediction & has_reference))
        row_areas_m2 = self._row_areas_m2[window.row_px:window.row_px + len(prediction), None]
        areas_m2 = np.broadcast_to(row_areas_m2, prediction.shape)

        def ground_m2(pixels: npt.NDArray[np.bool_]) -> Areas:
            return area_matrix(reference[pixels], prediction[pixels], areas_m2[pixels], len(self.matrix))

        judged = judged_pixels(window, self._erosion_px)
        self.matrix += confusion_matrix(reference[judged], prediction[judged], len(self.matrix))
        judged_m2 = ground_m2(judged)
        self.judged_m2 += judged_m2
        self.counted_m2 += ground_m2(window.counted[window.inner]) if self._erosion_px else judged_m2
        self.places.add(judged, judged & (prediction != reference), window.row_px, window.column_px)


def run(job: EvaluateJob, events: Events) -> dict[str, object]:
    """Evaluate a prediction and write both reports.

    Raises:
        InputError: a side cannot be used, or not one pixel can be compared.
        TilesError: the tiles folder cannot be used.
        OutputError: a report cannot be written.
    """
    with open_comparison(job, events) as comparison:
        evaluation = _evaluate(comparison, job, events)
        outputs: dict[str, object] = {
            "report_html": job.report_html, "report_json": job.report_json,
            "miou": evaluation.overall.miou, "overall_accuracy": evaluation.overall.overall_accuracy,
            "summary": evaluation.summary()}
        if job.errors_output:
            pairs = write_error_layer(job.errors_output, comparison, job.border_erosion_px,
                                      job.errors_minimum_area_m2, events, _comparing_share(job))
            outputs |= {"errors": job.errors_output, "error_pairs": pairs,
                        "scheme": comparison.scheme.without_rules().to_dict()}
    events.progress(1, 1, tr("Writing the report"))
    write_reports(evaluation, job.report_html, job.report_json)
    events.info(evaluation.table())
    return outputs


def _evaluate(comparison: Comparison, job: EvaluateJob, events: Events) -> Evaluation:
    grid, class_count = comparison.grid, len(comparison.scheme.classes)
    tolerance_m = job.boundary_tolerance_m
    if tolerance_m is None:
        tolerance_m = DEFAULT_TOLERANCE_PX * grid.pixel_size_m
    counts = PixelCounts(class_count, job.border_erosion_px, grid)
    boundaries = BoundaryMeasure(class_count, tolerance_m, grid.pixel_sizes_m)
    road_graphs = {position: RoadGraphMeasure(position, grid)
                   for position in comparison.kinds.lines}
    objects = {position: ObjectMeasure(position, grid.width, comparison.prediction.objects,
                                       comparison.reference.objects,
                                       smallest_object_px(comparison.scheme.classes[position], grid))
               for position in comparison.kinds.objects}
    with contextlib.ExitStack() as stack:
        calibration = None
        if job.confidence:
            calibration = CalibrationMeasure(stack.enter_context(open_raster(job.confidence, tr("Confidence"))), grid)
        measures: list[Measure] = [counts, boundaries, *road_graphs.values(), *objects.values()]
        if calibration is not None:
            measures.append(calibration)
        _gather(measures, comparison, job, events)
    _check_counts(counts, comparison, job)
    events.progress(GATHERING_SHARE * _comparing_share(job), 1, tr("Looking at the worst tiles"))
    gallery = error_gallery(comparison, counts.places, job.border_erosion_px, job.imagery, job.prediction)
    return Evaluation(
        scheme=comparison.scheme, kinds=comparison.kinds, grid=grid, matrix=counts.matrix, judged_m2=counts.judged_m2,
        counted_m2=counts.counted_m2,
        prediction=Path(job.prediction).name, origin=comparison.origin, reference=_reference_name(job),
        split=comparison.held_out.split if comparison.held_out else None, border_erosion_px=job.border_erosion_px,
        boundary_tolerance_m=tolerance_m, boundaries=boundaries.result(),
        road_graphs=_compared_road_graphs(road_graphs, job, events),
        objects={position: measure.result() for position, measure in objects.items()},
        calibration=calibration.result() if calibration else None, gallery=gallery)


def _compared_road_graphs(measures: Mapping[int, RoadGraphMeasure], job: EvaluateJob,
                          events: Events) -> dict[int, RoadGraphMetrics]:
    start, end = GATHERING_SHARE * _comparing_share(job), _comparing_share(job)

    def compared(number: int, measure: RoadGraphMeasure) -> RoadGraphMetrics:
        return measure.result(lambda share: events.progress(
            start + (end - start) * (number + share) / len(measures), 1, tr("Comparing road graphs")))

    return {position: compared(number, measure) for number, (position, measure) in enumerate(measures.items())}


def _gather(measures: Sequence[Measure], comparison: Comparison, job: EvaluateJob, events: Events) -> None:
    halo_px = max(measure.halo_px for measure in measures)
    for window in _windows(comparison.grid, job, events):
        compared = comparison.read(window, halo_px)
        for measure in measures:
            measure.add(compared)


def _windows(grid: Grid, job: EvaluateJob, events: Events) -> Iterator[Window]:
    start, end = BURNING_SHARE if job.reference_layers else 0.0, GATHERING_SHARE * _comparing_share(job)
    for row in range(0, grid.height, WINDOW_PX):
        for column in range(0, grid.width, WINDOW_PX):
            done = (row + WINDOW_PX * column / grid.width) / (grid.height + WINDOW_PX)
            events.progress(start + (end - start) * done, 1, tr("Comparing pixels"))
            yield Window(column, row, min(WINDOW_PX, grid.width - column), min(WINDOW_PX, grid.height - row))


def _comparing_share(job: EvaluateJob) -> float:
    """The part of the whole progress at which all figures are known."""
    return 0.6 if job.errors_output else 1.0


def _check_counts(counts: PixelCounts, comparison: Comparison, job: EvaluateJob) -> None:
    if counts.matrix.any():
        return
    if counts.counted_m2.any():
        raise InputError(
            tr("No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of "
               "its class.").format(reference_name=_reference_name(job), border_erosion_px=job.border_erosion_px),
            tr("Use a smaller border erosion."))
    where = ""
    if comparison.held_out and counts.common_pixels:
        where = " " + tr("Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.").format(
            pixels=counts.common_pixels, split=word_for(comparison.held_out.split),
            tiles=comparison.held_out.tiles.path)
    raise InputError(
        tr("No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference "
           "{reference_name} {reference_pixels:,} labelled ones on the same grid.{where}").format(
            prediction=job.prediction, predicted_pixels=counts.predicted_pixels, reference_name=_reference_name(job),
            reference_pixels=counts.reference_pixels, where=where),
        tr("Choose a reference, and a tiles folder, of the same place as the prediction."))


def _reference_name(job: EvaluateJob) -> str:
    if job.reference_raster:
        return Path(job.reference_raster).name
    return ", ".join(source.name or Path(source.path).name for source in job.reference_layers)
