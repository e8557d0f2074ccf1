"""The step that compares a prediction with a reference and reports how good it is."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from contract.errors import InputError
from contract.jobs import EvaluateJob
from contract.texts import tr
from contract.words import word_for

from ..scaling_out.part_files import Arrays
from ..scaling_out.shared_strips import open_shared_strips
from ..vectorizing.survey import Strip
from ..worker.events import Events
from . import strip_worker
from .comparison import BURNING_SHARE, Comparison
from .connectivity import RoadGraphMeasure, RoadGraphMetrics
from .error_gallery import error_gallery
from .error_layer import write_error_layer
from .evaluation_report import Evaluation, write_reports
from .gathering import Gatherer, open_gatherer
from .pixel_counts import PixelCounts

# Of the comparison, what goes by strip; the rest is for road graphs.
GATHERING_SHARE = 0.8


def run(job: EvaluateJob, events: Events) -> dict[str, object]:
    """Evaluate a prediction and write both reports.

    Raises:
        InputError: a side cannot be used, or not one pixel can be compared.
        TilesError: the tiles folder cannot be used.
        OutputError: a report cannot be written.
        SchedulerError: no scheduler answers, or none of its workers can do the work.
    """
    with _open(job, events) as (gatherer, parts):
        comparison = gatherer.comparison
        evaluation = _evaluate(gatherer, parts, job, events)
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


@contextlib.contextmanager
def _open(job: EvaluateJob, events: Events) -> Iterator[tuple[Gatherer, Iterator[Arrays]]]:
    """What looks at strips, and what all of them give, from the first to the last: seen here, or by many workers."""
    def say(share: float) -> None:
        start, end = BURNING_SHARE if job.reference_layers else 0.0, GATHERING_SHARE * _comparing_share(job)
        events.progress(start + (end - start) * share, 1, tr("Comparing pixels"))

    if not job.scheduler.strip():
        with open_gatherer(job, events) as gatherer:
            yield gatherer, _seen_here(gatherer, say)
        return
    with (open_shared_strips(job.scheduler, job.report_html, strip_worker.needs_of(job), strip_worker.release,
                             events) as shared,
          open_gatherer(job, events, shared.folder) as gatherer):
        yield gatherer, strip_worker.seen_by_workers(shared, job, len(gatherer.strips), say)


def _seen_here(gatherer: Gatherer, say: Callable[[float], None]) -> Iterator[Arrays]:
    def say_of(strip: Strip, share: float) -> None:
        say((strip.number + share) / len(gatherer.strips))

    for strip in gatherer.strips:
        yield gatherer.look(strip, functools.partial(say_of, strip))


def _evaluate(gatherer: Gatherer, parts: Iterator[Arrays], job: EvaluateJob, events: Events) -> Evaluation:
    comparison, measures = gatherer.comparison, gatherer.measures()
    for part in parts:
        measures.take(part)
    counts = measures.counts
    _check_counts(counts, comparison, job)
    events.progress(GATHERING_SHARE * _comparing_share(job), 1, tr("Looking at the worst tiles"))
    gallery = error_gallery(comparison, counts.places, job.border_erosion_px, job.imagery, job.prediction)
    return Evaluation(
        scheme=comparison.scheme, kinds=comparison.kinds, grid=comparison.grid, matrix=counts.matrix,
        judged_m2=counts.judged_m2, counted_m2=counts.counted_m2,
        prediction=Path(job.prediction).name, origin=comparison.origin, reference=_reference_name(job),
        split=comparison.held_out.split if comparison.held_out else None, border_erosion_px=job.border_erosion_px,
        boundary_tolerance_m=gatherer.tolerance_m, boundaries=measures.boundaries.result(),
        road_graphs=_compared_road_graphs(measures.road_graphs, job, events),
        objects={position: measure.result() for position, measure in measures.objects.items()},
        calibration=measures.calibration.result() if measures.calibration else None, gallery=gallery)


def _compared_road_graphs(measures: Mapping[int, RoadGraphMeasure], job: EvaluateJob,
                          events: Events) -> dict[int, RoadGraphMetrics]:
    start, end = GATHERING_SHARE * _comparing_share(job), _comparing_share(job)

    def compared(number: int, measure: RoadGraphMeasure) -> RoadGraphMetrics:
        return measure.result(lambda share: events.progress(
            start + (end - start) * (number + share) / len(measures), 1, tr("Comparing road graphs")))

    return {position: compared(number, measure) for number, (position, measure) in enumerate(measures.items())}


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
