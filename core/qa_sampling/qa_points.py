"""QA points: the layer that the sample writes, a user fills in, and the estimates are read from.

The map's classes and their areas travel with every point, so that the layer alone is enough. Field names have at most
10 characters: Shapefiles keep no more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from contract.errors import InputError, SchemeError
from contract.jobs import VectorSource
from contract.texts import tr

from ..osm.vector_sources import read_columns
from ..worker.events import Events

LAYER = "qa_points"
# Point number, the map's class (name and id) at the point, pixels and ground area of that class in the whole map, all
# classes with their colours, what a user sees there, and what they have to say about it.
FIELDS: dict[str, Any] = {
    "id": np.int32, "map_class": object, "map_id": np.int32, "map_pixels": np.int64, "map_m2": np.float64,
    "classes": object, "reference": object, "note": object,
}
NEEDED = ("map_class", "map_id", "map_pixels", "map_m2", "classes", "reference")
UNFILLED = -1
_CLASS_IN_TEXT = re.compile(r"(.+?) (#[0-9a-f]{6})(?:; |$)")
_NO_COLOR = "#7f8c8d"
_MADE_BY = tr("Use a points layer made by QA sample, with the reference filled in.")


@dataclass(frozen=True)
class Stratum:
    """A class of the map: the points in it were drawn among its pixels."""

    name: str
    pixels: int
    area_m2: float


@dataclass(frozen=True)
class QaPoints:
    """Points that were read.

    ``colors`` holds the classes in order with their colours; ``map_class`` and ``reference`` are positions among them,
    of shape (points,), ``reference`` being -1 where it is not filled in. ``strata`` are the map's classes by position.
    """

    colors: Mapping[str, str]
    strata: Mapping[int, Stratum]
    map_class: npt.NDArray[np.int64]
    reference: npt.NDArray[np.int64]


def classes_text(colors: Mapping[str, str]) -> str:
    """Names and colours of classes as the field ``classes`` holds them: ``building #c0392b; road #7f8c8d``.

    Short, since Shapefiles cut texts at 254 characters, and no JSON, which some drivers do not leave a text.
    """
    return "; ".join(f"{name} {color}" for name, color in colors.items())


def read_qa_points(source: VectorSource, events: Events) -> QaPoints:
    """Read a layer of points that QA sample made.

    Raises:
        InputError: it cannot be read, is no such layer, mixes two samples, or has no points.
        SchemeError: a reference is not the name of a class.
    """
    title = source.name or source.path
    columns = read_columns(source, NEEDED)
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise InputError(tr("Layer {title} has no field {missing}.").format(title=title, missing=", ".join(missing)),
                         _MADE_BY)
    if not len(columns["reference"]):
        raise InputError(tr("Layer {title} has no points.").format(title=title), _MADE_BY)
    names = [_text(value) for value in columns["map_class"]]
    colors = _colors(columns, names, title, events)
    positions = {name.casefold(): position for position, name in enumerate(colors)}
    map_class = _positions(names, positions, "map_class", title)
    if (map_class == UNFILLED).any():
        raise InputError(tr("Layer {title} has points without a map_class.").format(title=title), _MADE_BY)
    reference = _positions([_text(value) for value in columns["reference"]], positions, "reference", title)
    return QaPoints(colors, _strata(columns, map_class, list(colors), title), map_class, reference)


def _colors(columns: dict[str, npt.NDArray], names: Sequence[str], title: str, events: Events) -> dict[str, str]:
    texts = {_text(value) for value in columns["classes"]}
    if len(texts) > 1:
        raise InputError(
            tr("Layer {title} mixes points of {texts} samples with different classes.").format(
                title=title, texts=len(texts)),
            tr("Estimate the areas of each sample alone."))
    text = texts.pop()
    colors = dict(_CLASS_IN_TEXT.findall(text))
    if colors and classes_text(colors) == text:
        return colors
    events.warning(tr("The list of classes in the field classes of {title} is cut off or missing: only "
                      "classes that the map has count as such. A GeoPackage keeps the whole list.").format(title=title))
    by_id = sorted(set(zip((int(value) for value in columns["map_id"]), names)))
    return {name: _NO_COLOR for _, name in by_id if name}


def _positions(names: Sequence[str], positions: Mapping[str, int], field: str,
               title: str) -> npt.NDArray[np.int64]:
    unknown = sorted({name for name in names if name and name.casefold() not in positions})
    if unknown:
        raise SchemeError(
            tr("Field {field} of {title} holds names that no class has: {unknown}.").format(
                field=field, title=title, unknown=", ".join(map(repr, unknown))),
            tr("Classes: {positions}. Correct those points, or leave them empty.").format(
                positions=", ".join(positions)))
    return np.array([positions[name.casefold()] if name else UNFILLED for name in names], np.int64)


def _strata(columns: dict[str, npt.NDArray], map_class: npt.NDArray[np.int64], names: Sequence[str],
            title: str) -> dict[int, Stratum]:
    strata = {}
    for position in np.unique(map_class):
        own = map_class == position
        pixels, areas_m2 = np.unique(columns["map_pixels"][own]), np.unique(columns["map_m2"][own])
        if len(pixels) > 1 or len(areas_m2) > 1:
            raise InputError(
                tr("Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} "
                   "pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².").format(
                    title=title, names=names[position], first_pixels=pixels[0], last_pixels=pixels[-1],
                    first_area_m2=areas_m2[0], last_area_m2=areas_m2[-1]),
                tr("Estimate the areas of each sample alone."))
        # A field that was emptied reads as NaN.
        if not (pixels[0] > 0 and areas_m2[0] > 0):
            raise InputError(
                tr("Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.").format(
                    title=title, names=names[position], pixels=pixels[0], areas_m2=areas_m2[0]),
                _MADE_BY)
        strata[int(position)] = Stratum(names[position], int(pixels[0]), float(areas_m2[0]))
    return strata


def _text(value: Any) -> str:
    return "" if value is None or value != value else str(value).strip()
