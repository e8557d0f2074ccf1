"""A class raster and its confidence, read strip by strip."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.errors import InputError
from contract.texts import tr

from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.confidence import confidence_reader
from ..grids.measuring import GroundMeasure
from ..grids.rasters import grid_of
from .object_numbers import ObjectNumbers
from .survey import LabelledStrip, Strip, strips_of


class ClassStrips:
    """The class raster, and the confidence raster and the objects if there are any, strip by strip."""

    def __init__(self, classes: DatasetReader, confidence: DatasetReader | None, objects: ObjectNumbers | None,
                 strip_px: int) -> None:
        self._classes, self._objects = classes, objects
        self._confidence = confidence_reader(confidence) if confidence else None
        self.name = classes.name
        self.grid, self.scheme = grid_of(classes, tr("Class raster")), scheme_of(classes)
        self.measure = GroundMeasure.of(self.grid)
        self.pixel_m = self.grid.pixel_sizes_m
        self.strips = strips_of(classes.width, classes.height, strip_px)
        self._latest: tuple[Strip, LabelledStrip] | None = None
        if confidence is not None and not grid_of(confidence, tr("Confidence")).same_as(self.grid):
            raise InputError(
                tr("Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of "
                   "{classes} ({classes_width} × {classes_height} pixels).").format(
                    confidence=confidence.name, confidence_width=confidence.width, confidence_height=confidence.height,
                    classes=classes.name, classes_width=classes.width, classes_height=classes.height),
                tr("Use the confidence raster that was written together with this class raster."))

    def labelled(self, strip: Strip) -> LabelledStrip:
        """Runs and pieces of a strip; the strip asked for last is remembered."""
        if self._latest is None or self._latest[0] != strip:
            self._latest = None
            classes = read_known_classes(self._classes, self.scheme, tr("Class raster"), strip.window)
            objects = self._objects.read(strip.window, classes) if self._objects else None
            self._latest = strip, LabelledStrip.of(classes, objects)
        return self._latest[1]

    def confidence(self, strip: Strip) -> npt.NDArray[np.float32] | None:
        """Confidence from 0 to 1, of shape (height, width), NaN where there is none; None without it."""
        if self._confidence is None:
            return None
        return self._confidence(strip.window)

    def share_left_for(self, class_id: int, positions_px: npt.NDArray[np.float64]) -> float | None:
        """How much the confidence leaves for a class along positions (column, row) of shape (n, 2), on average.

        That is the confidence itself where the class won, and at most what is missing to 1 where another did. None
        without a confidence raster; 0 where it knows nothing of any of the positions.
        """
        if self._confidence is None:
            return None
        last = self.grid.width - 1, self.grid.height - 1
        columns, rows = np.clip(np.floor(positions_px).astype(np.int64), 0, last).T
        window = Window(columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1)
        place = rows - rows.min(), columns - columns.min()
        confidence = self._confidence(window)[place]
        won = read_known_classes(self._classes, self.scheme, tr("Class raster"), window)[place] == class_id
        shares = np.where(won, confidence, 1 - confidence)
        known = np.isfinite(shares)
        return float(shares[known].mean()) if known.any() else 0.0
