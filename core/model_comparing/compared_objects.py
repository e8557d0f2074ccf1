"""Single objects of two models: how many of the labels' each finds, where the labels tell them apart."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme, SegmentationClass
from contract.texts import tr

from ..evaluating.comparison import ComparedWindow
from ..evaluating.numbered_objects import numbered_by_raster, numbered_on_grid
from ..evaluating.object_metrics import ObjectMeasure, ObjectMetrics, smallest_object_px
from ..evaluating.object_pieces import NumberedObjects
from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.rasters import Grid, grid_of, open_raster
from ..grids.resampling import classes_on_grid
from ..worker.events import Events
from .compared_ground import ComparedGround
from .shared_classes import SharedClasses

_WINDOW_PX = 1024


@dataclass(frozen=True)
class ComparedObjects:
    """Objects of one class of the labels, as either model finds them."""

    name: str
    color: str
    of_models: tuple[ObjectMetrics, ObjectMetrics]

    @property
    def sentence(self) -> str:
        """The F1 of both in words."""
        first, second = self.of_models
        return tr("Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, "
                  "{second:.3f} of the second.").format(class_name=self.name, objects=first.reference_objects,
                                                        first=first.f1, second=second.f1)


def compared_objects(ground: ComparedGround, classes: SharedClasses, predictions: Sequence[str],
                     events: Events) -> list[ComparedObjects]:
    """For each judged class of objects that the labels have; none where their scheme has no such class.

    Raises:
        InputError: a raster cannot be read.
        Cancelled: the user cancelled.
    """
    with open_raster(ground.labels, tr("Labels")) as labels:
        counted = _counted_classes(labels, classes)
        if not counted:
            return []
        first, second = (_of_model(labels, path, classes.tables[number], classes.tables[0], counted, events)
                         for number, path in enumerate(predictions, 1))
    return [ComparedObjects(item.name, item.color, (first[position], second[position]))
            for position, item in counted.items() if first[position].reference_objects]


def _counted_classes(labels: DatasetReader, classes: SharedClasses) -> dict[int, SegmentationClass]:
    """Of the judged classes those whose objects are counted, by their positions."""
    pixel_size_m = grid_of(labels).pixel_size_m
    of_objects = scheme_of(labels, tr("Labels")).of_kind("object")
    return {classes.names.index(item.name): item for item in of_objects
            if item.name in classes.names and item.kind.shown_by(pixel_size_m)}


def _of_model(labels: DatasetReader, path: str, predicted: npt.NDArray[np.uint8], known: npt.NDArray[np.uint8],
              classes: Mapping[int, SegmentationClass], events: Events) -> dict[int, ObjectMetrics]:
    """On the grid of the prediction; the tables give the position of each class id on either side."""
    with contextlib.ExitStack() as stack:
        prediction = stack.enter_context(open_raster(path))
        grid, own, reference = grid_of(prediction), scheme_of(prediction), scheme_of(labels)
        found = stack.enter_context(numbered_by_raster(prediction, own, path, events))
        referred = stack.enter_context(_numbered_labels(labels, reference, grid, path, events))
        on_grid = stack.enter_context(classes_on_grid(labels, grid))
        measures = {position: ObjectMeasure(position, grid.width, found, referred, smallest_object_px(item, grid))
                    for position, item in classes.items()}
        for window in _windows(grid):
            events.raise_if_cancelled()
            sides = (predicted[read_known_classes(prediction, own, tr("Classes"), window)],
                     known[read_known_classes(on_grid, reference, tr("Labels"), window)])
            counted = (sides[0] != IGNORE_ID) & (sides[1] != IGNORE_ID)
            compared = ComparedWindow(*sides, counted, (slice(None), slice(None)), window.row_off, window.col_off)
            for measure in measures.values():
                measure.add(compared)
    return {position: measure.result() for position, measure in measures.items()}


@contextlib.contextmanager
def _numbered_labels(labels: DatasetReader, scheme: ClassScheme, grid: Grid, output: str,
                     events: Events) -> Iterator[NumberedObjects | None]:
    if grid.same_as(grid_of(labels)):
        numbered = numbered_by_raster(labels, scheme, f"{output}.labels.tif", events)
    else:
        numbered = numbered_on_grid(labels, grid)
    with numbered as objects:
        yield objects


def _windows(grid: Grid) -> Iterator[Window]:
    for row_px in range(0, grid.height, _WINDOW_PX):
        for column_px in range(0, grid.width, _WINDOW_PX):
            yield Window(column_px, row_px, min(_WINDOW_PX, grid.width - column_px),
                         min(_WINDOW_PX, grid.height - row_px))
