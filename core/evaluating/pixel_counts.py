"""How many pixels of each class are predicted as which, and how much ground that is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID

from ..grids.rasters import Grid
from ..scaling_out.part_files import Arrays, prefixed, without_prefix
from .boundaries import judged_pixels
from .comparison import ComparedWindow
from .error_places import ErrorPlaces
from .metrics import Areas, area_matrix, confusion_matrix


class PixelCounts:
    """Confusion matrices of the judged pixels, away from borders, and of all counted ones.

    ``matrix`` counts judged pixels, ``judged_m2`` is their ground and ``counted_m2`` that of all counted pixels. Where
    judged pixels are wrong is kept in ``places``. ``row_areas_m2``, of shape (height,), is the ground of a pixel.
    """

    def __init__(self, class_count: int, border_erosion_px: int, grid: Grid,
                 row_areas_m2: npt.NDArray[np.float64]) -> None:
        self.halo_px = self._erosion_px = border_erosion_px
        self._row_areas_m2 = row_areas_m2
        self.places = ErrorPlaces(grid.height, grid.width)
        self.matrix = np.zeros((class_count, class_count), np.int64)
        self.judged_m2, self.counted_m2 = (np.zeros((class_count, class_count)) for _ in range(2))
        # Classified in the prediction, labelled in the reference, both.
        self._pixels = np.zeros(3, np.int64)

    @property
    def predicted_pixels(self) -> int:
        """Pixels that the prediction has a class for."""
        return int(self._pixels[0])

    @property
    def reference_pixels(self) -> int:
        """Pixels that the reference has a class for."""
        return int(self._pixels[1])

    @property
    def common_pixels(self) -> int:
        """Pixels that both have a class for, whether they count or not."""
        return int(self._pixels[2])

    def add(self, window: ComparedWindow) -> None:
        """Take in a window with at least ``halo_px`` of surroundings."""
        prediction, reference = window.prediction[window.inner], window.reference[window.inner]
        has_prediction, has_reference = prediction != IGNORE_ID, reference != IGNORE_ID
        self._pixels += [np.count_nonzero(has_prediction), np.count_nonzero(has_reference),
                         np.count_nonzero(has_prediction & has_reference)]
        row_areas_m2 = self._row_areas_m2[window.row_px:window.row_px + len(prediction), None]
        areas_m2 = np.broadcast_to(row_areas_m2, prediction.shape)

        def ground_m2(pixels: npt.NDArray[np.bool_]) -> Areas:
            return area_matrix(reference[pixels], prediction[pixels], areas_m2[pixels], len(self.matrix))

        judged = judged_pixels(window, self._erosion_px)
        self.matrix += confusion_matrix(reference[judged], prediction[judged], len(self.matrix))
        judged_m2 = ground_m2(judged)
        self.judged_m2 += judged_m2
        self.counted_m2 += ground_m2(window.counted[window.inner]) if self._erosion_px else judged_m2
        self.places.add(judged, judged & (prediction != reference), window.row_px, window.column_px)

    def part(self) -> Arrays:
        """What was counted, as ``take`` adds it."""
        return {"matrix": self.matrix, "judged_m2": self.judged_m2, "counted_m2": self.counted_m2,
                "pixels": self._pixels, **prefixed("places", self.places.part())}

    def take(self, part: Arrays) -> None:
        """Add what was counted of another strip."""
        self.matrix += part["matrix"]
        self.judged_m2 += part["judged_m2"]
        self.counted_m2 += part["counted_m2"]
        self._pixels += part["pixels"]
        self.places.take(without_prefix("places", part))
