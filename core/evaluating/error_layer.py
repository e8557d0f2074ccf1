"""The errors of a prediction as polygons: 4-connected pieces of one class that were predicted as one other.

Where classes have objects, a polygon is of one object: a missed row of houses is as many errors as it has houses.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from contract.class_kinds import NOISE_PX
from contract.texts import tr

from ..grids.measuring import GroundMeasure
from ..grids.polygon_layers import LayerWriter
from ..vectorizing.drawing import Style
from ..vectorizing.drawn_strips import drawn_strips
from ..vectorizing.regions import SizeLimit
from ..vectorizing.survey import LabelledStrip, Strip, Survey, Surveyor, strips_of
from ..worker.events import Events
from ..worker.outputs import whole_file
from .boundaries import judged_pixels
from .comparison import Comparison

LAYER = "errors"
FIELDS = {"reference_class_id": np.int32, "reference_class_name": object, "predicted_class_id": np.int32,
          "predicted_class_name": object, "area_m2": np.float64}
STRIP_PX = 4_000_000
# In a strip of pair numbers: no error. Regions of this value are never small.
_RIGHT = 255

Pairs = npt.NDArray[np.uint16]
Positions = npt.NDArray[np.uint8]


def write_error_layer(path: str | Path, comparison: Comparison, border_erosion_px: int,
                      minimum_area_m2: float | None, events: Events, start: float = 0.0) -> list[tuple[int, int]]:
    """Write the errors, pixel by pixel, as a GeoPackage with the layer ``errors``.

    Streamed: memory grows with a strip of the raster and with the number of pieces.

    Args:
        minimum_area_m2: smaller pieces are left out; None: those below 9 pixels.
        start: the part of the whole progress that is done already.

    Returns:
        the pairs of class ids (reference, prediction) that occur, the one of the largest area first.

    Raises:
        InputError: a file is damaged.
        OutputError: the layer cannot be written.
    """
    errors = _ErrorStrips(comparison, border_erosion_px)
    survey = _surveyed(errors, events, start)
    shown = survey.regions.class_id != _RIGHT
    # Smaller pieces line every outline that lies a pixel off.
    limit = NOISE_PX if minimum_area_m2 is None else 0
    small = (survey.regions.pixels < limit) | (survey.regions.area_m2 < (minimum_area_m2 or 0) * (1 - 1e-9))
    if (shown & small).any():
        events.info(tr("{small_count:,} of {count:,} errors are too small for the layer; all of them count in "
                       "the report.").format(
                        small_count=np.count_nonzero(shown & small), count=np.count_nonzero(shown)))
    shown &= ~small
    with whole_file(path) as temporary, LayerWriter(temporary, LAYER, "Polygon", comparison.grid, FIELDS) as layer:
        _draw(errors, survey, shown, layer, events, start)
    events.info(tr("{feature_count:,} polygons of errors.").format(feature_count=layer.feature_count))
    return errors.pairs_by_area(survey.regions.class_id[shown], survey.regions.area_m2[shown])


class _ErrorStrips:
    """The errors strip by strip, as numbers of pairs of classes."""

    def __init__(self, comparison: Comparison, border_erosion_px: int) -> None:
        grid = comparison.grid
        self.grid, self.scheme = grid, comparison.scheme
        self.measure = GroundMeasure.of(grid)
        self.pixel_m = grid.pixel_sizes_m
        self.strips = strips_of(grid.width, grid.height, STRIP_PX)
        # Pair numbers are 0 to this, 255 being none of them.
        self.pair_count = max(len(self.scheme.classes) ** 2, _RIGHT) + 1
        self._comparison, self._erosion_px = comparison, border_erosion_px

    def labelled(self, strip: Strip) -> LabelledStrip:
        """Runs and pieces of a strip."""
        window = self._comparison.read(strip.window, self._erosion_px)
        reference, prediction = window.reference[window.inner], window.prediction[window.inner]
        pairs: Pairs = reference.astype(np.uint16) * np.uint16(len(self.scheme.classes)) + prediction
        pairs += pairs >= _RIGHT
        right = (reference == prediction) | ~judged_pixels(window, self._erosion_px)
        pairs[right] = _RIGHT
        return LabelledStrip.of(pairs, self._objects(strip, reference, prediction, right))

    def _objects(self, strip: Strip, reference: Positions, prediction: Positions,
                 right: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint32] | None:
        """The object of each wrong pixel, the reference's where it has one there, else the predicted one."""
        comparison, kinds = self._comparison, list(self._comparison.kinds.objects)
        if not kinds:
            return None
        of_reference, of_prediction = np.isin(reference, kinds) & ~right, np.isin(prediction, kinds) & ~right
        numbers = np.where(of_prediction, comparison.prediction.numbers(strip.window), 0)
        return np.where(of_reference, comparison.reference.numbers(strip.window), numbers)

    def class_positions(self, pairs: npt.NDArray[np.integer]) -> tuple[npt.NDArray[np.integer],
                                                                       npt.NDArray[np.integer]]:
        """Positions in the scheme, of the reference's and of the predicted class."""
        return np.divmod(pairs - (pairs > _RIGHT), len(self.scheme.classes))

    def pairs_by_area(self, pairs: Pairs, area_m2: npt.NDArray[np.float64]) -> list[tuple[int, int]]:
        """Class ids of the pairs that occur, the largest total area first."""
        areas = np.bincount(pairs, area_m2, self.pair_count)
        present = np.flatnonzero(areas)
        reference, prediction = self.class_positions(present[np.argsort(-areas[present], kind="stable")])
        ids = self.scheme.ids
        return [(ids[first], ids[second]) for first, second in zip(reference.tolist(), prediction.tolist())]


def _surveyed(errors: _ErrorStrips, events: Events, start: float) -> Survey:
    # Without a limit no borders are kept: small pieces are left out, they do not go to a neighbour.
    no_limit = SizeLimit(np.zeros(errors.pair_count), np.zeros(errors.pair_count))
    surveyor = Surveyor(errors.measure.row_areas_m2(), errors.pixel_m, no_limit, 0.0)
    for strip in errors.strips:
        done = 0.5 * strip.first_row / errors.grid.height
        events.progress(start + (1 - start) * done, 1, tr("Finding the errors"))
        surveyor.add(strip, errors.labelled(strip), None)
    return surveyor.survey()


def _draw(errors: _ErrorStrips, survey: Survey, shown: npt.NDArray[np.bool_], layer: LayerWriter,
          events: Events, start: float) -> None:
    regions, ids = survey.regions, np.array(errors.scheme.ids)
    names = np.array(errors.scheme.names, dtype=object)
    as_pixels = Style(errors.pixel_m, 0.0, 0.0, 0.0)

    def say(done: float) -> None:
        events.progress(start + (1 - start) * (0.5 + 0.5 * done), 1, tr("Drawing the errors"))

    for polygons, region, _ in drawn_strips(errors.strips, errors.labelled, survey, shown, as_pixels, say):
        reference, prediction = errors.class_positions(regions.class_id[region])
        area_m2, _ = errors.measure.areas_and_perimeters(polygons)
        layer.add(polygons, ids[reference], names[reference], ids[prediction], names[prediction], area_m2)
