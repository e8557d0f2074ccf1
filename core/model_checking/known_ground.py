"""What is known of the imagery's ground, labels or OSM, in the numbering of the model's classes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import CheckModelJob
from contract.messages import listed
from contract.model_card import ModelCard
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..evaluating.metrics import class_metrics, confusion_matrix
from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.rasters import Grid, open_raster
from ..grids.resampling import classes_on_grid
from ..labelling.label_layers import burn_layers
from ..worker.events import Events
from .sampled_windows import Sample

ReadPositions = Callable[[Window], npt.NDArray[np.uint8]]


@contextlib.contextmanager
def open_known_ground(job: CheckModelJob, card: ModelCard, grid: Grid,
                      events: Events) -> Iterator[ReadPositions | None]:
    """Reads positions in the model's scheme, 255 where nothing is known, on a grid; None where the job has neither.

    Raises:
        InputError: labels or layers cannot be read, or have no class in common with the model.
    """
    if job.labels:
        with open_raster(job.labels, tr("Labels")) as dataset:
            own = scheme_of(dataset, tr("Labels"))
            table = positions_in_scheme(own, card.scheme, job.labels)
            with classes_on_grid(dataset, grid) as seen:
                yield lambda window: table[read_known_classes(seen, own, tr("Labels"), window)]
    elif job.layers:
        own = scheme_from_dict(job.scheme, tr("The class scheme")) if job.scheme else card.scheme
        table = positions_in_scheme(own, card.scheme, own.name)
        burner = burn_layers(grid, job.layers, own, events, job.class_field, "background" if 0 in own.ids else "ignore",
                             tr("the imagery"), 0.0)
        yield lambda window: table[burner.read(window)]
    else:
        yield None


def agreement_figures(samples: list[Sample], read: ReadPositions, grid: Grid, class_count: int) -> dict[int, float]:
    """IoU of each class that is known to be in the windows, by its position."""
    matrix = np.zeros((class_count, class_count), np.int64)
    for sample in samples:
        height, width = (min(size, length - start) for size, length, start in (
            (sample.valid.shape[0], grid.height, sample.row_px), (sample.valid.shape[1], grid.width, sample.column_px)))
        known = read(Window(sample.column_px, sample.row_px, width, height))
        compared = sample.valid[:height, :width] & (known != IGNORE_ID)
        matrix += confusion_matrix(known[compared], sample.classes[:height, :width][compared], class_count)
    there = matrix.sum(axis=1) > 0
    return {position: figures.iou for position, figures in enumerate(class_metrics(matrix)) if there[position]}


def positions_in_scheme(own: ClassScheme, scheme: ClassScheme, title: str) -> npt.NDArray[np.uint8]:
    """The position in a model's scheme of each class id of another one, by the names; 255 where it has none.

    Raises:
        InputError: they have no class in common; ``title`` is where the other scheme comes from.
    """
    names = [name.casefold() for name in scheme.names]
    table = np.full(256, IGNORE_ID, np.uint8)
    for item in own.classes:
        if item.name.casefold() in names:
            table[item.id] = names.index(item.name.casefold())
    if (table == IGNORE_ID).all():
        raise InputError(
            tr("{title} and the model have no class in common: {own}; {model}.").format(
                title=title, own=listed(own.names), model=listed(scheme.names)),
            tr("Choose labels, or a class scheme, with the model's classes."))
    return table
