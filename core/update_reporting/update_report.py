"""The update as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-update", 1
    imagery, last_model, model  file names; the last two are one where nothing was fine-tuned
    model_file                  path of the model
    verdict, score, reasons     of the check of the last model
    fine_tuned                  whether the model learnt from this imagery
    miou                        mean IoU on the model's validation tiles
    classes                     class name to: color, share (of the mapped ground), area_m2
    polygons                    how many were drawn
    changes                     null without a map before, else: before (its name), area_m2 (ground of both maps),
                                changed_m2, largest (list: change, color, area_m2), objects (class name to: before,
                                after, appeared, gone, altered, unchanged)
    comparison                  null without OSM, else class name to: mapped, osm, same, not_in_osm, not_seen
    steps                       list: name, title, seconds, recalled (done by an earlier run), page (its own report)
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract.durations import duration_text
from contract.jobs import UpdateReportJob
from contract.model_card import ModelCard
from contract.outside_json import finite
from contract.texts import tr

from ..change_detecting import change_report
from ..model_checking import check_report
from ..osm_comparing import comparison_report
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .new_map import NewMap
from .step_reports import read_step_report

FORMAT, VERSION = "urbanseg-update", 1
_LARGEST = 12
_OBJECT_COUNTS = ("before", "after", "appeared", "gone", "altered", "unchanged")
_COMPARED_COUNTS = ("mapped", "osm", "same", "not_in_osm", "not_seen")
_M2_IN_HA = 1e4


@dataclass(frozen=True)
class Update:
    """All that the steps found."""

    job: UpdateReportJob
    check: dict[str, Any]
    changes: dict[str, Any] | None
    comparison: dict[str, Any] | None
    card: ModelCard
    new_map: NewMap
    polygons: int

    @property
    def is_fine_tuned(self) -> bool:
        return Path(self.job.model) != Path(self.job.last_model)

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        job, shares, areas_m2 = self.job, self.new_map.shares(), self.new_map.areas_m2()
        return finite({
            "format": FORMAT, "version": VERSION, "imagery": Path(job.imagery).name,
            "last_model": Path(job.last_model).name, "model": Path(job.model).name,
            "model_file": job.model,
            "verdict": self.check["verdict"], "score": self.check["score"], "reasons": self.check["reasons"],
            "fine_tuned": self.is_fine_tuned, "miou": self.card.training.get("miou"),
            "classes": {item.name: {"color": item.color, "share": shares[item.name], "area_m2": areas_m2[item.name]}
                        for item in self.new_map.scheme.classes},
            "polygons": self.polygons, "changes": self._changes(), "comparison": self._comparison(),
            "steps": [{"name": step.name, "title": step.title, "seconds": step.seconds, "recalled": step.is_recalled,
                       "page": step.page} for step in job.steps]})

    def _changes(self) -> dict[str, Any] | None:
        if self.changes is None:
            return None
        largest = [{key: change[key] for key in ("change", "color", "area_m2")}
                   for change in self.changes["changes"][:_LARGEST]]
        return {"before": self.changes["before"], "area_m2": self.changes["area_m2"],
                "changed_m2": self.changes["changed_m2"], "largest": largest,
                "objects": {name: {key: counts[key] for key in _OBJECT_COUNTS}
                            for name, counts in self.changes["objects"].items()}}

    def _comparison(self) -> dict[str, Any] | None:
        if self.comparison is None:
            return None
        return {name: {key: counts[key] for key in _COMPARED_COUNTS}
                for name, counts in self.comparison["classes"].items()}


def read_steps(job: UpdateReportJob) -> tuple[dict[str, Any], dict[str, Any] | None, dict[str, Any] | None]:
    """What the check of the model, the changes and the comparison with OSM found; None where they were not asked for.

    Raises:
        InputError: a report of theirs cannot be read.
    """
    return (read_step_report(job.check_report, check_report.FORMAT),
            read_step_report(job.changes_report, change_report.FORMAT) if job.changes_report else None,
            read_step_report(job.comparison_report, comparison_report.FORMAT) if job.comparison_report else None)


def write_reports(update: Update, pictures: tuple[str, str]) -> None:
    """Write both reports, or neither; ``pictures`` of the map and of the changes as data URIs.

    Raises:
        OutputError: a report cannot be written.
    """
    report = update.to_dict()
    page = render("update.html", report=report, titles=check_report.verdict_titles(), map=pictures[0],
                  change_map=pictures[1], found={step["name"]: _found(step["name"], report)
                                                 for step in report["steps"]},
                  durations=[duration_text(step["seconds"]) for step in report["steps"]])
    write_report_files(update.job.report_html, page, update.job.report_json, report)


def _found(step: str, report: dict[str, Any]) -> str:
    """What came of a step, in a few words; empty where its output says nothing that would interest here."""
    changes, comparison = report["changes"], report["comparison"]
    if step == "checkmodel":
        return tr("{verdict}, {score:.0f} of 100").format(verdict=report["verdict"], score=report["score"])
    if step == "trainmodel" and report["miou"] is not None:
        return tr("mean IoU {miou:.2f} on the validation tiles").format(miou=report["miou"])
    if step == "vectorizeclasses":
        return tr("{count} polygons").format(count=report["polygons"])
    if step == "changes" and changes:
        return tr("{area_ha:.2f} ha changed").format(area_ha=changes["changed_m2"] / _M2_IN_HA)
    if step == "compareosm" and comparison:
        return tr("{not_in_osm} not in OpenStreetMap, {not_seen} not seen").format(
            not_in_osm=sum(counts["not_in_osm"] for counts in comparison.values()),
            not_seen=sum(counts["not_seen"] for counts in comparison.values()))
    return ""
