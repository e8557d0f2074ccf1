"""What is known of the classes of a scene: labels that are there already, or OSM, on the grid the model sees."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.windows import Window

from contract.model_card import ModelCard
from contract.texts import tr

from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.extents import check_overlap
from ..grids.rasters import Grid, grid_of, open_raster
from ..grids.resampling import classes_on_grid
from ..model_checking.known_ground import positions_in_scheme

ReadPositions = Callable[[Window], npt.NDArray[np.uint8]]


@contextlib.contextmanager
def open_classes(path: str, what: str, card: ModelCard, imagery: tuple[str, Grid]) -> Iterator[ReadPositions | None]:
    """Reads positions in the model's scheme, 255 where nothing is known; None where there is no path.

    Args:
        what: the raster's role, for messages.
        imagery: path and grid of the imagery.

    Raises:
        InputError: the raster cannot be read, lies elsewhere, or has no class in common with the model.
    """
    if not path:
        yield None
        return
    with open_raster(path, what) as dataset:
        own, scheme = grid_of(dataset, what), scheme_of(dataset, what)
        check_overlap((what, path, own), (tr("imagery"), *imagery))
        table = positions_in_scheme(scheme, card.scheme, path)
        coarser = imagery[1].pixel_size_m > own.pixel_size_m
        with classes_on_grid(dataset, imagery[1], Resampling.mode if coarser else Resampling.nearest) as seen:
            yield lambda window: table[read_known_classes(seen, scheme, what, window)]
