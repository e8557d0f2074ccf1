"""The step that puts what the steps of an update found into one report: is the model still right, what is new."""

from __future__ import annotations

from contract.jobs import UpdateReportJob, VectorSource
from contract.model_card import load_card
from contract.texts import tr

from ..osm.vector_sources import extent_of, find_layers
from ..worker.events import Events
from .new_map import map_pictures, read_new_map
from .update_report import Update, read_steps, write_reports


def run(job: UpdateReportJob, events: Events) -> dict[str, object]:
    """Write the report of an update.

    Returns:
        ``report_html`` and ``report_json``, as given.

    Raises:
        InputError: the imagery, the map, or what a step left cannot be read.
        ModelError: the model cannot be read.
        OutputError: a report cannot be written.
    """
    check, changes, comparison = read_steps(job)
    events.progress(0.1, 1, tr("Reading the new map"))
    new_map = read_new_map(job.classes)
    polygons, _ = extent_of(find_layers(VectorSource(job.polygons))[0])
    events.progress(0.6, 1, tr("Drawing the report"))
    colors = {change["change"]: change["color"] for change in changes["changes"]} if changes else {}
    pictures = map_pictures(new_map, job.imagery, job.classes, job.change_polygons, colors)
    write_reports(Update(job, check, changes, comparison, load_card(job.model), new_map, polygons), pictures)
    events.progress(1, 1, tr("Report written"))
    return {"report_html": job.report_html, "report_json": job.report_json}
