"""A class raster and its scores, read strip by strip."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader

from contract.errors import InputError

from ..grids import geodesy
from ..grids.measuring import GroundMeasure
from ..grids.rasters import grid_of, read_classes, reading
from .survey import LabelledStrip, Strip, strips_of


class ClassStrips:
    """The class raster, and the scores raster if there is one, strip by strip."""

    def __init__(self, classes: DatasetReader, scores: DatasetReader | None, strip_px: int) -> None:
        self._classes, self._scores = classes, scores
        self.grid = grid_of(classes, "Class raster")
        self.measure = GroundMeasure.of(self.grid)
        self.pixel_m = geodesy.pixel_size_m(self.grid.crs, self.grid.bounds, self.grid.width, self.grid.height)
        self.strips = strips_of(classes.width, classes.height, strip_px)
        self._latest: tuple[Strip, LabelledStrip] | None = None
        if scores is not None and not grid_of(scores, "Scores").same_as(self.grid):
            raise InputError(
                f"Scores {scores.name} ({scores.width} × {scores.height} pixels) are not on the grid of "
                f"{classes.name} ({classes.width} × {classes.height} pixels).",
                "Use the scores that were written together with this class raster.")

    def labelled(self, strip: Strip) -> LabelledStrip:
        """Runs and pieces of a strip; the strip asked for last is remembered."""
        if self._latest is None or self._latest[0] != strip:
            self._latest = None
            self._latest = strip, LabelledStrip.of(read_classes(self._classes, strip.window))
        return self._latest[1]

    def scores(self, strip: Strip) -> npt.NDArray[np.float32] | None:
        """Confidence from 0 to 1, of shape (height, width), NaN where there is none; None without a scores raster."""
        if self._scores is None:
            return None
        with reading(self._scores):
            stored = self._scores.read(1, window=strip.window, masked=True)
        values = np.ma.filled(stored.astype(np.float32), np.nan)
        return values * np.float32(self._scores.scales[0]) + np.float32(self._scores.offsets[0])
