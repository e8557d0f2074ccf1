"""Class raster to polygons: a coverage of valid polygons with true areas, small pieces given to their neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import VectorizeJob
from contract.messages import listed
from contract.texts import tr

from ..grids.object_raster import objects_path
from ..grids.polygon_layers import LayerWriter
from ..scaling_out.shared_strips import open_shared_strips
from ..worker.events import Events
from ..worker.outputs import whole_file
from . import strip_worker
from .centerlines import write_center_lines
from .class_strips import ClassStrips
from .drawn_strips import stitched
from .looks import Looks, LooksHere, RoadPieces
from .regions import absorb_small, fill_holes
from .strip_plans import StripPlans
from .survey import Survey
from .vectorized_raster import VectorizedRaster, open_vectorized, with_cache

LAYER = "classes"
FIELDS = {"class_id": np.int32, "class_name": object, "area_m2": np.float64, "perimeter_m": np.float64,
          "confidence": np.float64}
# Of the work, as users see it pass: finding the regions, drawing the polygons; the rest is for centre lines.
SURVEY_SHARE, POLYGON_SHARE = 0.2, 0.7


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
        SchedulerError: no scheduler answers, or none of its workers can do the work.
    """
    with with_cache(), ExitStack() as stack:
        raster, looks = stack.enter_context(_open(job, events))
        source = raster.source
        survey = _surveyed(raster, looks, events)
        _check_present(survey, raster.chosen, source.scheme, job.classes_raster)
        if not raster.tells_objects:
            _warn_of_joined(source, survey, raster.chosen, events)
        survey, shown = _cleaned(survey, raster, job, events)
        temporary = stack.enter_context(whole_file(job.output))
        with LayerWriter(temporary, LAYER, "Polygon", source.grid, FIELDS) as layer:
            _write(raster, looks, survey, shown, layer, events)
        outputs: dict[str, object] = {"output": job.output, "feature_count": layer.feature_count,
                                      "scheme": source.scheme.without_rules().to_dict()}
        if job.centerlines_output:
            lines = stack.enter_context(whole_file(job.centerlines_output))
            count, bridges = write_center_lines(
                lines, source, raster.roads, looks.road_mask, raster.style.simplify_m, job.bridge_gaps_m,
                lambda share: events.progress(POLYGON_SHARE + (1 - POLYGON_SHARE) * share, 1,
                                                tr("Finding the centre lines")))
            outputs |= {"centerlines": job.centerlines_output, "centerline_count": count}
            events.info(tr("{count} centre lines, {bridges} of them bridges over gaps.").format(
                count=count, bridges=bridges))
    events.info(tr("{feature_count} polygons.").format(feature_count=layer.feature_count))
    return outputs


@contextmanager
def _open(job: VectorizeJob, events: Events) -> Iterator[tuple[VectorizedRaster, Looks]]:
    """The raster of a job, and who looks at it."""
    if not job.scheduler.strip():
        with open_vectorized(job, events, job.output) as raster:
            yield raster, LooksHere(raster)
        return
    beside = str(Path(job.shared_folder or Path(job.output).parent) / Path(job.output).name)
    with (open_shared_strips(job.scheduler, beside, strip_worker.needs_of(job), strip_worker.release,
                             events) as shared,
          open_vectorized(job, events, job.output, shared.folder) as raster):
        yield raster, strip_worker.LooksOfWorkers(shared, job, raster)


def _surveyed(raster: VectorizedRaster, looks: Looks, events: Events) -> Survey:
    def say(done: float) -> None:
        events.progress(SURVEY_SHARE * done, 1, tr("Finding the regions"))

    surveyor = raster.surveyor()
    for strip, found in zip(raster.source.strips, looks.findings(surveyor, say)):
        surveyor.take(strip, found)
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


def _cleaned(survey: Survey, raster: VectorizedRaster, job: VectorizeJob,
             events: Events) -> tuple[Survey, npt.NDArray[np.bool_]]:
    """The survey without small regions and holes, and which of its regions become polygons."""
    chosen, limit, holes_m2 = raster.chosen, raster.small, raster.holes_m2
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


def _write(raster: VectorizedRaster, looks: Looks, survey: Survey, shown: npt.NDArray[np.bool_], layer: LayerWriter,
           events: Events) -> None:
    regions, confidence, source = survey.regions, survey.regions.confidence(), raster.source
    names = np.full(256, "", dtype=object)
    names[list(source.scheme.ids)] = source.scheme.names
    large = ~raster.small.small(regions)
    roads = np.array([(regions.class_id == item.id) & large for item in raster.roads]).reshape(-1, len(regions))
    plans = StripPlans(source.strips, survey, shown, raster.to_square[regions.class_id])
    not_squared = 0

    def say(done: float) -> None:
        events.progress(SURVEY_SHARE + (POLYGON_SHARE - SURVEY_SHARE) * done, 1, tr("Drawing the polygons"))

    drawn = looks.drawings(plans, RoadPieces(survey.region_of, roads), say)
    for polygons, region, not_squared_here in stitched(source.strips, drawn, plans, len(regions)):
        not_squared += not_squared_here
        area_m2, perimeter_m = source.measure.areas_and_perimeters(polygons)
        class_id = regions.class_id[region]
        layer.add(polygons, class_id, names[class_id], area_m2, perimeter_m, confidence[region])
    if not_squared:
        events.info(tr("{not_squared} outlines were not squared: they would have lost their shape or met "
                       "others.").format(not_squared=not_squared))
