"""The step that finds what changed between two maps, beyond what lies a little beside, and beyond noise."""

from __future__ import annotations

import contextlib

from contract.class_kinds import NOISE_PX
from contract.classes import SegmentationClass
from contract.errors import InputError
from contract.jobs import ChangesJob
from contract.texts import tr

from ..evaluating.boundaries import DEFAULT_TOLERANCE_PX
from ..grids.class_rasters import new_class_raster
from ..grids.geopackages import new_geopackage
from ..grids.polygon_layers import LayerWriter
from ..grids.rasters import Grid
from ..worker.events import Events
from ..worker.outputs import whole_file
from .change_map import FIELDS, LAYER, ChangeSurvey, survey_changes, write_changes
from .change_report import ChangeFigures, write_reports
from .change_strips import ChangeStrips
from .joint_classes import ChangeCodes, JointClasses
from .map_sides import MapSource, common_grid, on_grid, open_source
from .object_changes import ObjectChanges
from .object_layer import ObjectComparison
from .overview import Overview
from .sampled_changes import sampled_changes

# Of the work, as users see it pass: finding the changes, drawing them; the rest is for single objects and the report.
_FOUND, _DRAWN = 0.4, 0.75


def run(job: ChangesJob, events: Events) -> dict[str, object]:
    """Compare two maps, and write raster, polygons, objects and both reports.

    Returns:
        ``output``, ``polygons``, ``objects`` (empty where not asked for), ``report_html``, ``report_json``;
        ``changed_m2``, ``changed_share``; ``scheme`` of the raster, and ``kinds``: for each change of the polygons its
        name, colours of both classes, whether they are objects, the largest first.

    Raises:
        JobError: a map is missing.
        InputError: a map cannot be read, or the two have neither ground nor classes in common.
        SchemeError: a class is named that no map has, or a point's reference is no change.
        OutputError: an output cannot be written.
    """
    with contextlib.ExitStack() as stack:
        before, after = (stack.enter_context(open_source(job, later)) for later in (False, True))
        classes = JointClasses.of(before.scheme, after.scheme)
        grid = common_grid(before, after, job.pixel_size_m)
        _say_what_differs(before, after, classes, grid, events)
        sides = [stack.enter_context(on_grid(source, grid, classes, confidence, events))
                 for source, confidence in ((before, job.before_confidence), (after, job.after_confidence))]
        tolerance_m = _tolerance_m(job, before, after, grid)
        minimum_m2 = NOISE_PX * grid.pixel_area_m2 if job.minimum_area_m2 is None else job.minimum_area_m2
        strips = ChangeStrips(sides[0], sides[1], classes, grid, tolerance_m)
        items = _object_classes(job, classes)
        found = survey_changes(strips, minimum_m2, events, _FOUND)
        codes, overview = ChangeCodes.of(classes, found.pairs(strips)), Overview(grid, len(classes))
        # All outputs are moved to their places once everything is whole.
        raster_path, polygons_path = (stack.enter_context(whole_file(path)) for path in (job.output,
                                                                                        job.polygons_output))
        with (new_class_raster(raster_path, grid, codes.scheme) as raster,
              LayerWriter(polygons_path, LAYER, "Polygon", grid, FIELDS) as layer):
            areas_m2 = write_changes(strips, found, codes, raster, layer, overview, events, (_FOUND, _DRAWN))
        _check_common_ground(areas_m2.sum() > 0, before, after)
        sample = sampled_changes(job.points, classes, areas_m2, events) if job.points else None
        compared: list[ObjectChanges] = []
        if items:
            events.progress(_DRAWN, 1, tr("Comparing single objects"))
            objects = ObjectComparison(classes, grid, (before, after), raster_path, job.polygons_output)
            compared = objects.compare(items, areas_m2, (job.before_confidence, job.after_confidence), tolerance_m,
                                       job.minimum_area_m2, events)
            if job.objects_output:
                objects.write(stack.enter_context(new_geopackage(job.objects_output)), compared, grid.crs)
        elif job.objects_output:
            events.warning(tr("Neither map has a class of objects: no layer of objects is written."))
        figures = ChangeFigures((before.title, after.title), classes, tolerance_m, minimum_m2, areas_m2, compared,
                                sample)
        write_reports(figures, overview, job.report_html, job.report_json)
    _say_what_was_found(figures, found, events)
    events.progress(1, 1, tr("Report written"))
    return {"output": job.output, "polygons": job.polygons_output,
            "objects": job.objects_output if items else "", "report_html": job.report_html,
            "report_json": job.report_json, "changed_m2": figures.changed_m2,
            "changed_share": figures.changed_m2 / figures.area_m2, "scheme": codes.scheme.to_dict(),
            "kinds": _kinds(figures)}


def _tolerance_m(job: ChangesJob, before: MapSource, after: MapSource, grid: Grid) -> float:
    if job.tolerance_m is not None:
        return job.tolerance_m
    return DEFAULT_TOLERANCE_PX * max(own.pixel_size_m for own in (before.grid, after.grid, grid) if own)


def _object_classes(job: ChangesJob, classes: JointClasses) -> list[SegmentationClass]:
    if job.object_classes is None:
        return list(classes.scheme.of_kind("object"))
    return [classes.scheme.find(name) for name in job.object_classes]


def _check_common_ground(any_common: bool, before: MapSource, after: MapSource) -> None:
    if not any_common:
        raise InputError(
            tr("Not one pixel can be compared: nowhere do both {before} and {after} say what is there.").format(
                before=before.title, after=after.title),
            tr("Choose two maps of the same place, and see that both have the right coordinate reference system."))


def _say_what_differs(before: MapSource, after: MapSource, classes: JointClasses, grid: Grid, events: Events) -> None:
    for own, other in ((before, after), (after, before)):
        names = {name.casefold() for name in other.scheme.names}
        alone = [name for name in own.scheme.names if name.casefold() not in names]
        if alone:
            events.warning(tr("Only {map} has the classes {names}: all of their ground counts as changed.").format(
                map=own.title, names=", ".join(alone)))
        if own.grid is not None and not own.grid.same_as(grid):
            events.info(tr("{map} lies on another pixel grid: it is seen on the one of the other map.").format(
                map=own.title))


def _say_what_was_found(figures: ChangeFigures, found: ChangeSurvey, events: Events) -> None:
    events.info(tr("{changed} ha of {area} ha changed ({share} %).").format(
        changed=f"{figures.changed_m2 / 1e4:,.2f}", area=f"{figures.area_m2 / 1e4:,.2f}",
        share=f"{100 * figures.changed_m2 / figures.area_m2:.1f}"))
    if found.dropped > 0:
        events.info(tr("{count} pieces of change are smaller than {area} m²: they belong to what is around "
                       "them.").format(count=f"{found.dropped:,}", area=f"{figures.minimum_m2:.3g}"))
    for item in figures.objects:
        counts = item.figures()
        events.info(tr("{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.").format(
            name=item.item.name, **{key: counts[key] for key in ("appeared", "gone", "altered", "unchanged")}))


def _kinds(figures: ChangeFigures) -> list[dict[str, object]]:
    by_name = {item.name: item for item in figures.classes.scheme.classes}
    return [{"change": change["change"],
             **{f"{side}_{key}": value for side, name in (("from", change["from_class"]), ("to", change["to_class"]))
                for key, value in (("color", by_name[name].color), ("object", by_name[name].kind.name == "object"))}}
            for change in figures.changes()]
