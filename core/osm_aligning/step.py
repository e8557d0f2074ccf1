"""The step that finds where OSM layers lie beside what imagery shows, and writes them moved onto it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import InputError
from contract.jobs import AlignOsmJob
from contract.messages import listed
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.geopackages import new_geopackage, write_layer
from ..labelling.burning import Shapes
from ..labelling.label_layers import burn_layers
from ..worker.events import Events
from .alignment_report import alignment_figures, write_reports
from .blocks import BlockGrid, CoverBurner, block_surfaces
from .evidence import Evidence, open_evidence
from .moved_layers import write_moved_layers
from .shift_field import ShiftField
from .smoothing import smoothed_peaks

_READING_SHARE = 0.1  # of the progress
_POINTS_LAYER = "shifts"


def run(job: AlignOsmJob, events: Events) -> dict[str, object]:
    """Find the shifts, and write the moved layers, the points and both reports.

    Returns:
        ``output``, ``shifts_output``, ``report_html``, ``report_json``; ``layers``: name, title and kind of geometry
        of each in ``output``; ``blocks``, ``answered_blocks``; ``median_shift_m``, null without an answer.

    Raises:
        InputError: a raster or a layer cannot be read, they lie apart, or no object is of a class to be aligned.
        SchemeError: the class scheme is wrong, or lacks a class that is named.
        OutputError: an output cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    classes = _aligned_classes(job, scheme)
    with open_evidence(job, [item.name for item in classes]) as evidence:
        shapes = _objects(job, scheme, classes, evidence, events)
        blocks = BlockGrid.of(evidence.grid, job)
        counts = blocks.objects(shapes.geometries)
        surfaces = block_surfaces(blocks, counts, CoverBurner(shapes), evidence, events, _READING_SHARE)
    field = ShiftField.of(blocks, smoothed_peaks(surfaces, blocks.grid.pixel_size_m, job.minimum_certainty))
    events.progress(0.9, 1, tr("Moving the layers"))
    layers = write_moved_layers(job.output, job.layers, field)
    _write_points(job.shifts_output, field, counts)
    figures = alignment_figures(job, field, counts, layers, [item.name for item in classes])
    write_reports(figures, field, counts, job.report_html, job.report_json)
    _say(figures, events)
    return {"output": job.output, "shifts_output": job.shifts_output, "report_html": job.report_html,
            "report_json": job.report_json,
            "layers": [{"name": layer.name, "title": layer.title, "kind": layer.kind} for layer in layers],
            "blocks": figures["blocks"], "answered_blocks": figures["answered_blocks"],
            "median_shift_m": figures["median_shift_m"]}


def _aligned_classes(job: AlignOsmJob, scheme: ClassScheme) -> list[SegmentationClass]:
    classes = [scheme.find(name) for name in job.classes] if job.classes else list(scheme.of_kind("object"))
    if not classes:
        raise InputError(tr("The scheme {name} has no class of objects, such as buildings.").format(name=scheme.name),
                         tr("Name the classes to align, or choose a scheme whose classes say that they are objects."))
    return classes


def _objects(job: AlignOsmJob, scheme: ClassScheme, classes: Sequence[SegmentationClass], evidence: Evidence,
             events: Events) -> Shapes:
    """The objects of the classes on the grid of the evidence."""
    raster = tr("the imagery {path}").format(path=job.probabilities or job.imagery)
    shapes = burn_layers(evidence.grid, job.layers, scheme, events, job.class_field, "ignore", raster,
                         _READING_SHARE).shapes
    shapes = Shapes.joined([shapes.of_class(item.id) for item in classes])
    if not len(shapes):
        raise InputError(
            tr("The layers have no {names} on the imagery.").format(names=listed(item.name for item in classes)),
            tr("Choose layers with buildings, or name the classes that are to be aligned."))
    return shapes


def _write_points(output: str, field: ShiftField, counts: npt.NDArray[np.int64]) -> None:
    """A point in the middle of each block that has objects; without an answer its shift is null."""
    places = counts > 0
    columns, rows = field.blocks.centers_px()
    x, y = field.blocks.grid.coordinates(columns[places], rows[places])
    values: dict[str, Any] = {"shift_x_m": field.east_m[places], "shift_y_m": field.north_m[places],
                              "shift_m": field.lengths_m[places], "certainty": field.certainty[places],
                              "objects": counts[places].astype(np.int32)}
    with new_geopackage(output) as path:
        write_layer(path, _POINTS_LAYER, "Point", shapely.points(x, y), field.blocks.grid.crs, values)


def _say(figures: dict[str, Any], events: Events) -> None:
    if not figures["answered_blocks"]:
        events.warning(
            tr("None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its "
               "objects too few or too far away; try larger blocks or a larger shift.").format(
                blocks=figures["blocks"]))
        return
    events.info(tr("{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest "
                   "{largest:.2f} m.").format(answered=figures["answered_blocks"], blocks=figures["blocks"],
                                              shift=figures["median_shift_m"], largest=figures["largest_shift_m"]))
    for layer in figures["layers"]:
        events.info(tr("{name}: {moved} of {features} features moved.").format(**layer))
