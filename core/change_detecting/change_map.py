"""What changed, as a raster and as polygons: small pieces given to what is around them, area by pair counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetWriter

from contract.classes import IGNORE_ID
from contract.texts import tr

from ..grids.polygon_layers import LayerWriter
from ..vectorizing.drawing import Style
from ..vectorizing.drawn_strips import drawn_strips
from ..vectorizing.regions import SizeLimit, absorb_small
from ..vectorizing.survey import Strip, Survey, Surveyor
from ..worker.events import Events
from .change_strips import NO_CHANGE, NO_GROUND, ChangeStrips
from .joint_classes import ChangeCodes
from .overview import Overview

LAYER = "changes"
FIELDS = {"from_class": object, "to_class": object, "change": object, "area_m2": np.float64, "confidence": np.float64}


@dataclass(frozen=True)
class ChangeSurvey:
    """The regions of change that are left once the small ones went to what is around them.

    ``shown``, of shape (regions,), are those that are a change; ``dropped`` is how many were too small.
    """

    survey: Survey
    shown: npt.NDArray[np.bool_]
    dropped: int

    def numbers(self) -> npt.NDArray[np.int64]:
        """What each region's pixels are in the end: a number of change, ``NO_CHANGE`` or ``NO_GROUND``."""
        numbers = self.survey.regions.class_id
        return np.where(self.shown | (numbers == NO_GROUND), numbers, NO_CHANGE)

    def pairs(self, strips: ChangeStrips) -> list[int]:
        """The pairs that occur."""
        return np.unique(strips.pairs_of(self.survey.regions.class_id[self.shown])).tolist()


def survey_changes(strips: ChangeStrips, minimum_m2: float, events: Events, share: float) -> ChangeSurvey:
    """Find the regions of change, and what stays the same within one and is as small.

    Args:
        share: the part of the whole progress that this is.
    """
    limit = SizeLimit(np.zeros(strips.number_count + IGNORE_ID), np.full(strips.number_count + IGNORE_ID, minimum_m2))
    surveyor = Surveyor(strips.measure.row_areas_m2(), strips.pixel_m, limit, 0.0)
    for strip in strips.strips:
        events.progress(share * strip.first_row / strips.grid.height, 1, tr("Finding the changes"))
        surveyor.add(strip, strips.labelled(strip), strips.confidence(strip))
    survey = surveyor.survey()
    before = int(np.count_nonzero(_is_change(survey)))
    survey = survey.after(*absorb_small(survey.regions, survey.borders, limit))
    shown = _is_change(survey) & ~limit.small(survey.regions)
    return ChangeSurvey(survey, shown, before - int(np.count_nonzero(shown)))


def write_changes(strips: ChangeStrips, found: ChangeSurvey, codes: ChangeCodes, raster: DatasetWriter,
                  layer: LayerWriter, overview: Overview, events: Events,
                  progress: tuple[float, float]) -> npt.NDArray[np.float64]:
    """Write raster and polygons, strip by strip.

    Args:
        overview: is given every strip.
        progress: between which parts of the whole progress this is.

    Returns:
        the ground in m² of each pair, in the final map, of shape (classes, classes): rows before, columns after.
    """
    numbers, row_areas_m2, count = found.numbers(), strips.measure.row_areas_m2(), len(strips.classes)
    areas_m2 = np.zeros(count**2)
    start, end = progress
    for strip in _drawn(strips, found, layer, lambda done: events.progress(start + (end - start) * done, 1,
                                                                           tr("Drawing the changes"))):
        pairs = _final_pairs(strips, strip, numbers[found.survey.region_of[strip.number]])
        known = pairs >= 0
        raster.write(np.where(known, codes.code_of[pairs], np.uint8(IGNORE_ID)), 1, window=strip.window)
        rows = np.broadcast_to(row_areas_m2[strip.first_row:strip.first_row + strip.height_px, None], pairs.shape)
        areas_m2 += np.bincount(pairs[known], rows[known], count**2)
        overview.add(strip.first_row, pairs)
    return areas_m2.reshape(count, count)


def _is_change(survey: Survey) -> npt.NDArray[np.bool_]:
    number = survey.regions.class_id
    return (number != NO_CHANGE) & (number != NO_GROUND)


def _final_pairs(strips: ChangeStrips, strip: Strip, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The pair of each pixel of a strip, -1 where there is no ground of both; ``numbers`` by piece."""
    labelled, maps = strips.labelled(strip), strips.read(strip)
    final = np.repeat(numbers[labelled.piece], labelled.runs.length_px).reshape(maps.before.shape)
    stays = strips.classes.pair_of(maps.before, maps.before)
    return np.where(final == NO_GROUND, -1, np.where(final == NO_CHANGE, stays, strips.pairs_of(final)))


def _drawn(strips: ChangeStrips, found: ChangeSurvey, layer: LayerWriter, say: Callable[[float], None],
           ) -> Iterator[Strip]:
    """Draw the polygons into the layer; yields each strip once it is drawn."""
    regions, classes = found.survey.regions, strips.classes
    names, confidence = np.array(classes.scheme.names, object), regions.confidence()
    style = Style(strips.pixel_m, strips.grid.pixel_size_m, 0.0, 0.0)
    drawn = drawn_strips(strips.strips, strips.labelled, found.survey, found.shown, style, say)
    for strip, (polygons, region, _) in zip(strips.strips, drawn):
        before, after = np.divmod(strips.pairs_of(regions.class_id[region]), len(classes))
        area_m2, _ = strips.measure.areas_and_perimeters(polygons)
        change = np.array([classes.pair_name(pair) for pair in classes.pair_of(before, after).tolist()], object)
        layer.add(polygons, names[before], names[after], change, area_m2, confidence[region])
        yield strip
