"""What tells touching objects apart: the features of layers, or the rasters beside labels and predictions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.classes import ClassScheme

from ..grids.class_rasters import read_classes
from ..grids.object_raster import open_numbers
from ..grids.rasters import Grid, grid_of, reading
from ..labelling.burning import Burner
from ..labelling.objects import object_numbers
from ..vectorizing.object_numbers import open_object_numbers
from ..worker.events import Events
from .object_pieces import NumberedObjects


def numbered_by_features(burner: Burner, class_ids: Sequence[int]) -> NumberedObjects:
    """Each feature of some classes is an object, as it is in labels: parts go with their whole, doubles are one."""
    numbers = object_numbers(burner.shapes, class_ids)
    return NumberedObjects("features", Burner(burner.shapes, 0, numbers).read)


@contextlib.contextmanager
def numbered_by_raster(classes: DatasetReader, scheme: ClassScheme, output: str, events: Events,
                       kept: Path | None = None) -> Iterator[NumberedObjects | None]:
    """The objects that Vectorize classes would draw of a class raster; None where nothing tells them apart.

    Args:
        output: beside which a temporary file may lie.
        kept: as ``open_object_numbers``.

    Raises:
        InputError: the raster of objects cannot be read, or is not on the grid of the classes.
    """
    with open_object_numbers(classes, scheme, output, events, kept) as numbers:
        if numbers is None:
            yield None
        else:
            yield NumberedObjects("numbers" if numbers.number_of is None else "distances",
                                  lambda window: numbers.read(window, read_classes(classes, window)))


@contextlib.contextmanager
def numbered_on_grid(labels: DatasetReader, grid: Grid) -> Iterator[NumberedObjects | None]:
    """The objects of labels seen on another grid; None where they have no numbers.

    Raises:
        InputError: the raster of objects cannot be read, or is not on the grid of the labels.
    """
    with open_numbers(labels.name, grid_of(labels), grid) as numbers:
        if numbers is None:
            yield None
            return

        def read(window: Window) -> npt.NDArray[np.uint32]:
            with reading(numbers):
                return numbers.read(1, window=window)

        yield NumberedObjects("numbers", read)
