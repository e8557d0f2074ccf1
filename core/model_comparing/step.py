"""The step that says which of two models is better on the same ground, and whether that can be chance."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from contract.errors import InputError
from contract.jobs import CompareModelsJob, PredictJob
from contract.model_card import ModelCard, load_card
from contract.protocol import Event, Progress
from contract.texts import tr

from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.rasters import open_raster
from ..grids.resampling import classes_on_grid
from ..predicting import step as predicting
from ..worker.events import Events
from .compared_ground import ComparedGround, compared_ground
from .compared_objects import ComparedObjects, compared_objects
from .comparison_pictures import Pictures, Positions, pictures_of
from .comparison_report import ModelComparison, sentence, write_reports
from .learnt_here import what_was_learnt_here
from .paired_counts import PairedCounts
from .paired_tests import paired_figures
from .shared_classes import SharedClasses, shared_classes

_STRIP_PX = 256
# Of the whole progress: tiles put together, one model predicted, the other, pixels compared.
_SHARES = (0.1, 0.5, 0.9, 0.97)


def run(job: CompareModelsJob, events: Events) -> dict[str, object]:
    """Predict with both models, compare, and write both reports.

    Returns:
        ``winner`` ("first", "second", "none"), ``summary``, ``miou`` and ``other_miou``, ``report_html``,
        ``report_json``.

    Raises:
        JobError: the job names no ground, or twice.
        InputError, TilesError: what it names cannot be read, has no class that both models know, or nothing is known.
        ModelError: a model cannot be read or does not fit the imagery.
        DeviceError, OutputError, Cancelled.
    """
    if os.path.realpath(job.model) == os.path.realpath(job.other_model):
        raise InputError(tr("Both models are {model}.").format(model=job.model), tr("Choose two models to compare."))
    cards = load_card(job.model), load_card(job.other_model)
    with tempfile.TemporaryDirectory(prefix="urbanseg-") as folder:
        ground = compared_ground(job, Path(folder), events)
        warnings = what_was_learnt_here(job, cards, ground)
        predictions = tuple(
            _predicted(model, card, ground, job, str(Path(folder) / f"{number}.tif"), _part(events, start, end))
            for number, (model, card, start, end) in enumerate(zip((job.model, job.other_model), cards, _SHARES,
                                                                   _SHARES[1:])))
        comparison, pictures = _compared(job, ground, predictions, warnings, events)
    write_reports(comparison, pictures, job.report_html, job.report_json)
    text = sentence(comparison)
    events.info(text)
    for item in comparison.objects:
        events.info(item.sentence)
    for warning in warnings:
        events.warning(warning)
    return {"winner": comparison.overall.winner, "summary": text, "miou": comparison.overall.iou[0],
            "other_miou": comparison.overall.iou[1], "report_html": job.report_html, "report_json": job.report_json}


def _predicted(model: str, card: ModelCard, ground: ComparedGround, job: CompareModelsJob, output: str,
               events: Events) -> str:
    """The path of what a model says of the ground, as Predict classes writes it."""
    predicting.run(PredictJob(ground.imagery, model, output, osm_raster=job.osm_raster if card.osm else "",
                              area=ground.area, device=job.device), events)
    return output


def _part(events: Events, start: float, end: float) -> Events:
    """Events of a step whose progress is a part of the whole."""
    def send(event: Event) -> None:
        if isinstance(event, Progress):
            event = Progress(start + (end - start) * event.done / event.total, 1, event.message)
        events.send(event)

    part = Events(send)
    part.cancelled = events.cancelled
    return part


def _compared(job: CompareModelsJob, ground: ComparedGround, predictions: tuple[str, ...], warnings: list[str],
              events: Events) -> tuple[ModelComparison, Pictures]:
    with (open_raster(ground.labels, tr("Labels")) as labels, open_raster(predictions[0]) as one,
          open_raster(predictions[1]) as other):
        schemes = (scheme_of(labels, tr("Labels")), scheme_of(one), scheme_of(other))
        classes = shared_classes(schemes)
        with classes_on_grid(one, ground.grid) as first, classes_on_grid(other, ground.grid) as second:
            datasets = labels, first, second

            def side(number: int, window: Window) -> Positions:
                return classes.tables[number][
                    read_known_classes(datasets[number], schemes[number], tr("Classes"), window)]

            def read(window: Window) -> tuple[Positions, Positions, Positions]:
                return side(0, window), side(1, window), side(2, window)

            counts = PairedCounts(ground.blocks, classes.count)
            for row_px in range(0, ground.grid.height, _STRIP_PX):
                events.progress(_SHARES[2] + (_SHARES[3] - _SHARES[2]) * row_px / ground.grid.height, 1,
                                tr("Comparing pixels"))
                height_px = min(_STRIP_PX, ground.grid.height - row_px)
                counts.add(*read(Window(0, row_px, ground.grid.width, height_px)), row_px)
            known = counts.matrices[0].any(axis=(1, 2))
            _check_something_is_known(known, ground)
            events.progress(_SHARES[3], 1, tr("Writing the report"))
            comparison = _comparison(job, ground, classes, counts, known, warnings,
                                     compared_objects(ground, classes, predictions, events))
            return comparison, pictures_of(counts, classes, ground, read)


def _comparison(job: CompareModelsJob, ground: ComparedGround, classes: SharedClasses, counts: PairedCounts,
                known: np.ndarray, warnings: list[str], objects: list[ComparedObjects]) -> ModelComparison:
    overall, of_classes = paired_figures(counts.matrices[:, known], len(classes.names), job.seed)
    return ModelComparison(_titles(job), ground.title, classes,
                           ground.blocks.words, int(known.sum()), counts.pairs.tolist(), overall, of_classes,
                           tuple(warnings), tuple(objects))


def _titles(job: CompareModelsJob) -> tuple[str, str]:
    """The names of both files, with their folders where the names are one."""
    first, second = Path(job.model), Path(job.other_model)
    if first.name != second.name:
        return first.name, second.name
    return f"{first.parent.name}/{first.name}", f"{second.parent.name}/{second.name}"


def _check_something_is_known(known: np.ndarray, ground: ComparedGround) -> None:
    if not known.any():
        raise InputError(tr("Nothing can be compared in {ground}: nowhere is there a label where both models see the "
                            "imagery.").format(ground=ground.title), tr("Choose labels that lie on the imagery."))
