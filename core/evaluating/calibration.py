"""Whether a model is as often right as its confidence says: reliability by bin, expected calibration error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.errors import InputError
from contract.texts import tr

from ..grids.rasters import Grid, grid_of, reading
from ..scaling_out.part_files import Arrays
from .comparison import ComparedWindow

BINS = 15
CONFIDENCE_BAND = "confidence"


@dataclass(frozen=True)
class ReliabilityBin:
    """Pixels whose confidence lies above ``low`` and up to ``high``: its mean, and how many of them are right."""

    low: float
    high: float
    pixels: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Calibration:
    """``expected_error`` (ECE, Guo et al. 2017) is the mean gap between confidence and accuracy, by pixels."""

    expected_error: float
    bins: tuple[ReliabilityBin, ...]


class CalibrationMeasure:
    """Gathers confidence and correctness of the counted pixels, window by window."""

    halo_px = 0

    def __init__(self, confidence: DatasetReader, grid: Grid) -> None:
        """Take a confidence raster written by Predict classes beside the prediction whose grid is given.

        Raises:
            InputError: the confidence raster lies on another grid, or is not between 0 and 1.
        """
        if not grid_of(confidence, tr("Confidence")).same_as(grid):
            raise InputError(
                tr("Confidence {confidence} lies on another pixel grid than the prediction.").format(
                    confidence=confidence.name),
                tr("Choose the confidence raster that was written together with this prediction."))
        self._raster = confidence
        self._band = next((index for index, name in zip(confidence.indexes, confidence.descriptions)
                           if name == CONFIDENCE_BAND), 1)
        self._pixels, self._confidence, self._right = (np.zeros(BINS) for _ in range(3))

    def add(self, window: ComparedWindow) -> None:
        """Take in a window; no surroundings are needed."""
        counted = window.counted[window.inner]
        if not counted.any():
            return
        confidence, valid = self._read(Window(window.column_px, window.row_px, counted.shape[1], counted.shape[0]))
        counted = counted & valid
        right = (window.prediction == window.reference)[window.inner][counted]
        confidence = confidence[counted]
        bins = np.clip(np.ceil(confidence * BINS).astype(np.int64) - 1, 0, BINS - 1)
        self._pixels += np.bincount(bins, minlength=BINS)
        self._confidence += np.bincount(bins, confidence, BINS)
        self._right += np.bincount(bins, right, BINS)

    def part(self) -> Arrays:
        """What was gathered, as ``take`` adds it."""
        return {"pixels": self._pixels, "confidence": self._confidence, "right": self._right}

    def take(self, part: Arrays) -> None:
        """Add what was gathered of another strip."""
        self._pixels += part["pixels"]
        self._confidence += part["confidence"]
        self._right += part["right"]

    def result(self) -> Calibration | None:
        """The calibration over everything that was added; None where no counted pixel has a confidence."""
        total = self._pixels.sum()
        if not total:
            return None
        bins = tuple(
            ReliabilityBin(number / BINS, (number + 1) / BINS, int(pixels), float(self._confidence[number] / pixels),
                           float(self._right[number] / pixels))
            for number, pixels in enumerate(self._pixels) if pixels)
        return Calibration(sum(item.pixels * abs(item.confidence - item.accuracy) for item in bins) / total, bins)

    def _read(self, window: Window) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
        with reading(self._raster):
            stored = self._raster.read(self._band, window=window)
            valid = self._raster.read_masks(self._band, window=window) != 0
        confidence = stored * self._raster.scales[self._band - 1] + self._raster.offsets[self._band - 1]
        valid &= np.isfinite(confidence)
        if (np.abs(confidence[valid] - 0.5) > 0.5 + 1e-6).any():  # scaling rounds
            raise InputError(tr("Confidence {raster} is not between 0 and 1.").format(raster=self._raster.name),
                             tr("Choose the confidence raster that Predict classes wrote."))
        return confidence, valid
