"""How wide a line of OSM is on the ground, in metres."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from contract.classes import WidthRule

from ..osm.tags import TagTable

# A road or river tagged wider than this is a slip of the keyboard (350 for 3.50), or mapped as a polygon.
MAXIMUM_WIDTH_M = 500.0
MAXIMUM_LANES = 16.0
_METRES = {
    "": 1.0, "m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0,
    "km": 1000.0, "cm": 0.01, "mm": 0.001,
    "ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "'": 0.3048,
    "in": 0.0254, "inch": 0.0254, "inches": 0.0254, '"': 0.0254,
    "yd": 0.9144, "mi": 1609.344,
}
_NUMBER = r"(\d+(?:[.,]\d+)?|[.,]\d+)"
_LENGTH = re.compile(rf"{_NUMBER}\s*([a-z]*|['\"])\s*\.?")
_RANGE = re.compile(rf"{_NUMBER}\s*[-–]\s*{_NUMBER}\s*([a-z]*|['\"])\s*\.?")
_FEET_AND_INCHES = re.compile(rf"{_NUMBER}\s*(?:'|ft|feet)\s*{_NUMBER}\s*(?:\"|''|in)?")


def parse_length_m(text: str) -> float | None:
    """Metres of a ``width`` tag: ``3.5``, ``3,5 m``, ``12'6"``, ``10 ft``, ``~4``, the middle of ``3-4``.

    None for what is no length, nothing, or no width a line can have.
    """
    # Of several values the first holds for the largest part of the way.
    text = text.split(";")[0].strip().casefold().lstrip("~<>≈ ").replace("’", "'").replace("”", '"')
    length: float | None = None
    if match := _FEET_AND_INCHES.fullmatch(text):
        length = _number(match[1]) * _METRES["ft"] + _number(match[2]) * _METRES["in"]
    elif match := _RANGE.fullmatch(text):
        unit = _METRES.get(match[3])
        length = unit and (_number(match[1]) + _number(match[2])) / 2 * unit
    elif match := _LENGTH.fullmatch(text):
        unit = _METRES.get(match[2])
        length = unit and _number(match[1]) * unit
    return length if length and 0 < length <= MAXIMUM_WIDTH_M else None


def parse_lanes(text: str) -> float | None:
    """Number of lanes of a ``lanes`` tag; None for what is none, or no number a road can have."""
    match = re.fullmatch(r"\d+(?:\.\d+)?", text.split(";")[0].strip())
    lanes = float(match[0]) if match else 0.0
    return lanes if 0 < lanes <= MAXIMUM_LANES else None


def widths_m(tags: TagTable, rule: WidthRule) -> npt.NDArray[np.float64]:
    """Width of every feature of a layer: a width tag, else lanes, else the table, else the default.

    Returns:
        Metres, shape (features,).
    """
    widths = np.full(len(tags), np.nan)
    for key in rule.width_tags:
        _fill(widths, tags, key, {value: parse_length_m(value) for value in tags.coded(key)[1]})
    for key in rule.lanes_tags:
        lanes = {value: parse_lanes(value) for value in tags.coded(key)[1]}
        _fill(widths, tags, key, {value: count and count * rule.lane_m for value, count in lanes.items()})
    if rule.table_tag:
        table = {name.casefold(): width for name, width in rule.table_m.items()}
        values = tags.coded(rule.table_tag)[1]
        _fill(widths, tags, rule.table_tag, {value: _table_width(value, table) for value in values})
    return np.where(np.isnan(widths), rule.default_m, widths)


def _fill(widths: npt.NDArray[np.float64], tags: TagTable, key: str, by_value: dict[str, float | None]) -> None:
    codes, values = tags.coded(key)
    known = np.array([np.nan if by_value[value] is None else by_value[value] for value in values], np.float64)
    missing = np.isnan(widths)
    widths[missing] = known[codes[missing]]


def _table_width(value: str, table: dict[str, float]) -> float | None:
    found = [table[part.strip()] for part in value.casefold().split(";") if part.strip() in table]
    return max(found) if found else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
