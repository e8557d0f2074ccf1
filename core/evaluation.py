"""The step that compares a prediction with a reference and reports how good it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from .comparison import BURNING_SHARE, Comparison, open_comparison
from .errors import InputError
from .evaluation_report import Evaluation, write_reports
from .jobs import EvaluateJob
from .metrics import Matrix, confusion_matrix
from .rasters import Grid
from .reporting import Reporter

WINDOW_PX = 1024


def run(job: EvaluateJob, reporter: Reporter) -> dict[str, object]:
    """Evaluate a prediction and write both reports.

    Raises:
        InputError: a side cannot be used, or not one pixel can be compared.
        TilesError: the tiles folder cannot be used.
        OutputError: a report cannot be written.
    """
    with open_comparison(job, reporter) as comparison:
        matrix = _count(comparison, job, reporter)
        evaluation = Evaluation(
            scheme=comparison.scheme, matrix=matrix, pixel_size_m=comparison.grid.pixel_size_m,
            prediction=Path(job.prediction).name,
            reference=_reference_name(job), split=comparison.held_out.split if comparison.held_out else None)
    write_reports(evaluation, job.report_html, job.report_json)
    overall = evaluation.overall
    reporter.info(evaluation.table())
    return {"report_html": job.report_html, "report_json": job.report_json,
            "miou": overall.miou, "overall_accuracy": overall.overall_accuracy}


def _count(comparison: Comparison, job: EvaluateJob, reporter: Reporter) -> Matrix:
    """The confusion matrix of all counted pixels."""
    class_count = len(comparison.scheme.classes)
    matrix = np.zeros((class_count, class_count), np.int64)
    predicted = referred = common = 0
    for window in _windows(comparison.grid, bool(job.reference_layers), reporter):
        compared = comparison.read(window)
        matrix += confusion_matrix(compared.reference[compared.counted], compared.prediction[compared.counted],
                                   class_count)
        has_prediction, has_reference = compared.prediction < class_count, compared.reference < class_count
        predicted += int(np.count_nonzero(has_prediction))
        referred += int(np.count_nonzero(has_reference))
        common += int(np.count_nonzero(has_prediction & has_reference))
    if not matrix.any():
        where = ""
        if comparison.held_out and common:
            where = (f" Of {common:,} pixels with both, none lies in the {comparison.held_out.split} split of "
                     f"{comparison.held_out.tiles.path}.")
        raise InputError(
            f"No pixel can be compared: prediction {job.prediction} has {predicted:,} classified pixels, reference "
            f"{_reference_name(job)} {referred:,} labelled ones on the same grid.{where}",
            "Choose a reference, and a tiles folder, of the same place as the prediction.")
    return matrix


def _windows(grid: Grid, burnt: bool, reporter: Reporter) -> Iterator[Window]:
    start = BURNING_SHARE if burnt else 0.0
    for row in range(0, grid.height, WINDOW_PX):
        for column in range(0, grid.width, WINDOW_PX):
            reporter.progress(start + (1 - start) * (row + WINDOW_PX * column / grid.width) / (grid.height + WINDOW_PX),
                              1, "Comparing pixels")
            yield Window(column, row, min(WINDOW_PX, grid.width - column), min(WINDOW_PX, grid.height - row))


def _reference_name(job: EvaluateJob) -> str:
    if job.reference_raster:
        return Path(job.reference_raster).name
    return ", ".join(source.name or Path(source.path).name for source in job.reference_layers)
