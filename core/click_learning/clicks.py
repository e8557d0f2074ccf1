"""Clicks: points where a user says what is there, as pixels of a scene and places in the model's scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyproj

from contract.classes import ClassScheme
from contract.errors import InputError, SchemeError
from contract.jobs import VectorSource
from contract.messages import listed
from contract.texts import tr

from ..grids.rasters import Grid
from ..osm.vector_sources import read_points
from ..worker.events import Events


@dataclass(frozen=True)
class Clicks:
    """Pixels of the scene, ``rows`` and ``columns``, and what is there: ``classes``, places in the model's scheme.

    All of shape (clicks,), int64.
    """

    rows: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]
    classes: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def within(self, row: int, column: int, side_px: int) -> Clicks:
        """Those in a square of the scene, counted from its corner."""
        rows, columns = self.rows - row, self.columns - column
        inside = (rows >= 0) & (rows < side_px) & (columns >= 0) & (columns < side_px)
        return Clicks(rows[inside], columns[inside], self.classes[inside])


def read_clicks(source: VectorSource, field: str, scheme: ClassScheme, grid: Grid, imagery: str,
                events: Events) -> Clicks:
    """The points of a layer that lie on the imagery and have a class.

    Raises:
        InputError: the layer cannot be read, has no such field, or no point with a class lies on the imagery.
        SchemeError: a class is none of the model's.
    """
    title = source.name or source.path
    points = read_points(source, field)
    places = _places(points.values, scheme, field, title)
    to_grid = pyproj.Transformer.from_crs(points.crs, grid.crs, always_xy=True)
    columns, rows = grid.pixel_positions(*to_grid.transform(points.xs, points.ys))
    with np.errstate(invalid="ignore"):  # what cannot be transformed is infinite
        inside = (rows >= 0) & (rows < grid.height) & (columns >= 0) & (columns < grid.width)
    used = inside & (places >= 0)
    if not used.any():
        raise InputError(
            tr("Layer {title} has {count} points; none with a class in the field {field} lies on the imagery "
               "{imagery}.").format(title=title, count=len(places), field=field, imagery=imagery),
            tr("Click where the map is wrong, and give each point the class that is there."))
    if not used.all():
        events.warning(tr("{unused} of {count} points in {title} have no class or lie beside the imagery; they are "
                          "left out.").format(unused=np.count_nonzero(~used), count=len(used), title=title))
    return Clicks(np.floor(rows[used]).astype(np.int64), np.floor(columns[used]).astype(np.int64), places[used])


def _places(values: npt.NDArray, scheme: ClassScheme, field: str, title: str) -> npt.NDArray[np.int64]:
    """The place of each value's class in the scheme, -1 where there is no value."""
    known = {str(class_id): place for place, class_id in enumerate(scheme.ids)}
    known |= {name.casefold(): place for place, name in enumerate(scheme.names)}
    texts = [_text(value) for value in values]
    unknown = sorted({text for text in texts if text and text.casefold() not in known})
    if unknown:
        raise SchemeError(
            tr("Field {field} of {title} holds classes that the model does not know: {unknown}.").format(
                field=field, title=title, unknown=listed(unknown)),
            tr("Its classes are: {classes}. Correct those points, or leave them empty.").format(
                classes=listed(scheme.names)))
    return np.array([known[text.casefold()] if text else -1 for text in texts], np.int64)


def _text(value: Any) -> str:
    """A name or an id; a field of numbers with gaps is read as one of floats."""
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, (float, np.floating)) and value == int(value) else str(value).strip()
