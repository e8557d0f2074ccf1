"""Class raster to polygons: a coverage of valid polygons with true areas, small pieces given to their neighbours."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import numpy.typing as npt
import rasterio

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import VectorizeJob
from contract.messages import listed
from contract.texts import tr

from ..grids.class_rasters import scheme_of
from ..grids.object_raster import objects_path
from ..grids.polygon_layers import LayerWriter
from ..grids.rasters import open_raster
from ..worker.events import Events
from ..worker.outputs import whole_file
from .centerlines import write_center_lines
from .class_strips import ClassStrips
from .drawing import Style
from .drawn_strips import drawn_strips
from .kind_defaults import among_ids, centerline_classes, hole_limits_m2, size_limit, squared_classes
from .object_numbers import open_object_numbers
from .regions import SizeLimit, absorb_small, fill_holes
from .runs import Floats
from .survey import Survey, Surveyor

LAYER = "classes"
FIELDS = {"class_id": np.int32, "class_name": object, "area_m2": np.float64, "perimeter_m": np.float64,
          "confidence": np.float64}
# Of the work, as users see it pass: finding the regions, drawing the polygons; the rest is for centre lines.
SURVEY_SHARE, POLYGON_SHARE = 0.2, 0.7
STRIP_PX = 8_000_000
# More than for other jobs: a row of blocks of a raster and of its objects 100,000 pixels wide, since whatever is read
# or written twice is read and written by neighbouring strips.
CACHE_BYTES = 128 * 1024**2


def run(job: VectorizeJob, events: Events) -> dict[str, object]:
    """Write the polygons of a class raster.

    Returns:
        ``output``: path of the GeoPackage, layer ``classes``; ``feature_count``; ``scheme``; where centre lines are
        asked for ``centerlines``: path of theirs, layer ``centerlines``, and ``centerline_count``.

    Raises:
        JobError: an option has a value that it cannot have.
        InputError: a raster cannot be used, or holds no pixel of the chosen classes.
        SchemeError: the raster's scheme does not have a chosen class.
        OutputError: the output cannot be written.
    """
    with ExitStack() as stack:
        stack.enter_context(rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES))
        classes = stack.enter_context(open_raster(job.classes_raster, tr("Class raster")))
        confidence = stack.enter_context(open_raster(job.confidence, tr("Confidence"))) if job.confidence else None
        scheme = scheme_of(classes)
        chosen, to_square = among_ids(scheme, job.class_names or scheme.names), squared_classes(job, scheme)
        limit, holes_m2, roads = size_limit(job, scheme), hole_limits_m2(job, scheme), centerline_classes(job, scheme)
        objects = stack.enter_context(open_object_numbers(classes, scheme, job.output, events))
        source = ClassStrips(classes, confidence, objects, STRIP_PX * (3 if to_square.any() else 1))
        survey = _surveyed(source, limit, float(holes_m2.max()), events)
        _check_present(survey, chosen, scheme, job.classes_raster)
        if objects is None:
            _warn_of_joined(source, survey, chosen, events)
        survey, shown = _cleaned(survey, chosen, limit, holes_m2, job, events)
        simplify_m = source.grid.pixel_size_m if job.simplify_m is None else job.simplify_m
        style = Style(source.pixel_m, simplify_m, job.smooth_m, to_square[survey.regions.class_id],
                      job.square_minimum_overlap)
        temporary = stack.enter_context(whole_file(job.output))
        with LayerWriter(temporary, LAYER, "Polygon", source.grid, FIELDS) as layer:
            _write(source, survey, shown, style, scheme, layer, events)
        outputs: dict[str, object] = {"output": job.output, "feature_count": layer.feature_count,
                                      "scheme": scheme.without_rules().to_dict()}
        if job.centerlines_output:
            lines = stack.enter_context(whole_file(job.centerlines_output))
            count, bridges = write_center_lines(
                lines, source, survey, limit.small(survey.regions), roads, simplify_m, job.bridge_gaps_m,
                lambda share: events.progress(POLYGON_SHARE + (1 - POLYGON_SHARE) * share, 1,
                                                tr("Finding the centre lines")))
            outputs |= {"centerlines": job.centerlines_output, "centerline_count": count}
            events.info(tr("{count} centre lines, {bridges} of them bridges over gaps.").format(
                count=count, bridges=bridges))
    events.info(tr("{feature_count} polygons.").format(feature_count=layer.feature_count))
    return outputs


def _surveyed(source: ClassStrips, limit: SizeLimit, hole_m2: float, events: Events) -> Survey:
    surveyor = Surveyor(source.measure.row_areas_m2(), source.pixel_m, limit, hole_m2)
    for strip in source.strips:
        events.progress(SURVEY_SHARE * strip.first_row / source.grid.height, 1, tr("Finding the regions"))
        surveyor.add(strip, source.labelled(strip), source.confidence(strip))
    return surveyor.survey()


def _check_present(survey: Survey, chosen: npt.NDArray[np.bool_], scheme: ClassScheme, name: str) -> None:
    pixels = np.bincount(survey.regions.class_id, survey.regions.pixels, 256).astype(np.int64)
    pixels[IGNORE_ID] = 0
    if pixels[chosen].any():
        return
    there = [tr("{id} {class_name}: {pixels} pixels").format(
                 id=item.id, class_name=item.name, pixels=pixels[item.id])
             for item in scheme.classes if pixels[item.id]]
    wanted = ", ".join(f"{item.id} {item.name}" for item in scheme.classes if chosen[item.id])
    raise InputError(
        tr("{name} has no pixel of {wanted}. It has {there}.").format(
            name=name, wanted=wanted, there=", ".join(there) or tr("no classified pixel")),
        tr("Choose classes that it has.") if there else tr("Choose a class raster with classified pixels."))


def _warn_of_joined(source: ClassStrips, survey: Survey, chosen: npt.NDArray[np.bool_], events: Events) -> None:
    """Say which objects stay together where they touch, because nothing tells them apart."""
    there = np.unique(survey.regions.class_id).tolist()
    names = [item.name for item in source.scheme.of_kind("object")
             if chosen[item.id] and item.id in there and item.kind.shown_by(source.grid.pixel_size_m)]
    if names:
        events.warning(
            tr("{names}: single objects that touch become one polygon, since no raster of objects lies beside the "
               "class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such "
               "labels.").format(names=listed(names), name=objects_path(source.name).name))


def _cleaned(survey: Survey, chosen: npt.NDArray[np.bool_], limit: SizeLimit, holes_m2: Floats, job: VectorizeJob,
             events: Events) -> tuple[Survey, npt.NDArray[np.bool_]]:
    """The survey without small regions and holes, and which of its regions become polygons."""
    before = len(survey.regions)
    if job.small_pieces == "merge":
        survey = survey.after(*absorb_small(survey.regions, survey.borders, limit))
        events.info(tr("{before} regions became {regions} by giving those below the minimum area to their "
                       "neighbours.").format(before=before, regions=len(survey.regions)))
    small = limit.small(survey.regions)
    shown = chosen[survey.regions.class_id] & ~small
    if (small & chosen[survey.regions.class_id]).any():
        text = (tr("{small} regions below the minimum area were left out.") if job.small_pieces == "drop" else
                tr("{small} regions below the minimum area touch no other class and were left out."))
        events.warning(text.format(small=small.sum()))
    if holes_m2.any():
        count = len(survey.regions)
        regions, borders, region_of = fill_holes(survey.regions, survey.borders, shown, holes_m2)
        now_shown = np.zeros(len(regions), dtype=bool)
        now_shown[region_of[shown]] = True
        if len(regions) < count:
            events.info(tr("{count} regions in small holes were filled.").format(count=count - len(regions)))
        survey, shown = survey.after(regions, borders, region_of), now_shown
    return survey, shown


def _write(source: ClassStrips, survey: Survey, shown: npt.NDArray[np.bool_], style: Style, scheme: ClassScheme,
           layer: LayerWriter, events: Events) -> None:
    regions, confidence = survey.regions, survey.regions.confidence()
    names = np.full(256, "", dtype=object)
    names[list(scheme.ids)] = scheme.names
    not_squared = 0

    def say(done: float) -> None:
        events.progress(SURVEY_SHARE + (POLYGON_SHARE - SURVEY_SHARE) * done, 1, tr("Drawing the polygons"))

    for polygons, region, not_squared_here in drawn_strips(source.strips, source.labelled, survey, shown, style, say):
        not_squared += not_squared_here
        area_m2, perimeter_m = source.measure.areas_and_perimeters(polygons)
        class_id = regions.class_id[region]
        layer.add(polygons, class_id, names[class_id], area_m2, perimeter_m, confidence[region])
    if not_squared:
        events.info(tr("{not_squared} outlines were not squared: they would have lost their shape or met "
                       "others.").format(not_squared=not_squared))
