"""The step that reads filled QA points and reports unbiased areas and accuracies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from contract.errors import InputError
from contract.jobs import EstimateAreasJob
from contract.texts import tr

from ..qa_sampling.qa_points import UNFILLED, QaPoints, read_qa_points
from ..worker.events import Events
from .area_estimates import AreaEstimates, estimate_areas
from .area_report import AreaReport, write_reports


def run(job: EstimateAreasJob, events: Events) -> dict[str, object]:
    """Estimate areas and accuracies, and write both reports.

    Raises:
        InputError: the layer was not made by QA sample, mixes samples, or has no filled point.
        SchemeError: a reference is not the name of a class.
        OutputError: a report cannot be written.
    """
    events.progress(0, 1, tr("Reading points"))
    layer = job.points.name or Path(job.points.path).name
    points = read_qa_points(job.points, events)
    filled = points.reference != UNFILLED
    if not filled.any():
        raise InputError(
            tr("None of the {filled:,} points of {layer} has a reference.").format(filled=len(filled), layer=layer),
            tr("Open the points in QGIS and choose for each what you see there."))
    counts = np.zeros((len(points.colors), len(points.colors)), np.int64)
    np.add.at(counts, (points.map_class[filled], points.reference[filled]), 1)
    mapped_m2 = np.zeros(len(points.colors))
    mapped_pixels = np.zeros(len(points.colors), np.int64)
    for position, stratum in points.strata.items():
        mapped_m2[position], mapped_pixels[position] = stratum.area_m2, stratum.pixels
    complete = counts.sum(axis=1) == mapped_pixels
    estimates = estimate_areas(counts, mapped_m2, complete)
    notes = tuple(_notes(points, counts, estimates, complete))
    for note in notes:
        events.warning(note)
    report = AreaReport(layer, points, counts, estimates, notes)
    events.info(report.table())
    write_reports(report, job.report_html, job.report_json)
    events.progress(1, 1, tr("Report written"))
    return {"report_html": job.report_html, "report_json": job.report_json,
            "overall_accuracy": estimates.overall_accuracy.value}


def _notes(points: QaPoints, counts: npt.NDArray[np.int64], estimates: AreaEstimates,
           complete: npt.NDArray[np.bool_]) -> list[str]:
    """What a reader must know before using the figures."""
    notes = []
    names, filled_in = list(points.colors), counts.sum(axis=1)
    open_points = len(points.reference) - int(counts.sum())
    if open_points:
        notes.append(f"{open_points:,} of {len(points.reference):,} points have no reference and are left out. That is "
                     "harmless only if they are no harder to tell than the others.")
    unsampled = [stratum for position, stratum in points.strata.items() if not estimates.sampled[position]]
    if unsampled:
        listed = ", ".join(f"{stratum.name} ({stratum.area_m2 / 1e4:,.2f} ha)" for stratum in unsampled)
        notes.append(f"No point is filled in these classes of the map: {listed}. Their ground is left out of all "
                     "figures.")
    alone = [name for position, name in enumerate(names) if filled_in[position] == 1 and not complete[position]]
    if alone:
        notes.append(f"Only one point is filled in {', '.join(alone)}: one point has no variance, so the confidence "
                     "intervals that depend on it cannot be given. Fill in at least two points of every class.")
    unseen = [name for position, name in enumerate(names) if not counts[:, position].any()]
    if unseen:
        notes.append(f"No point was found to be {', '.join(unseen)}: that there is none of it in truth does not "
                     "follow, and no area is given.")
    return notes
