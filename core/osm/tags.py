"""OSM tags of a layer's features: in columns of their own, in ``other_tags`` (hstore or JSON), or in both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from contract.classes import ANY_VALUE, ClassScheme, TagMatch
from contract.outside_json import parse_json

# What holds the tags without a column: GDAL's OSM driver, its all_tags option, osm2pgsql.
CONTAINER_COLUMNS = ("other_tags", "all_tags", "tags")
_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_HSTORE_PAIR = re.compile(rf'(?:{_QUOTED}|([^\s",=]+))\s*=>\s*(?:{_QUOTED}|([^\s",]+))', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def parse_tags(text: str) -> dict[str, str]:
    """Tags of an hstore text as GDAL and PostgreSQL write it, or of a JSON object. Unreadable text holds no tags."""
    if text.lstrip().startswith("{"):
        return _parse_json(text)
    tags = {}
    for quoted_key, bare_key, quoted_value, bare_value in _HSTORE_PAIR.findall(text):
        if not bare_value or bare_value.upper() != "NULL":
            tags[_unescaped(quoted_key) or bare_key] = _unescaped(quoted_value) or bare_value
    return tags


def keys_of(scheme: ClassScheme) -> frozenset[str]:
    """Every tag key that the rules of a scheme look at."""
    keys = set(scheme.exclude)
    for item in scheme.classes:
        for rule in item.rules:
            keys.update(rule.tags, rule.exclude)
            if rule.width:
                keys.update((*rule.width.width_tags, *rule.width.lanes_tags, rule.width.table_tag))
    return frozenset(keys - {""})


def column_of(key: str, columns: Iterable[str]) -> str | None:
    """The column that holds a tag: of that name, else of that name in another case."""
    names = list(columns)
    if key in names:
        return key
    return next((name for name in names if name.casefold() == key.casefold()), None)


class TagTable:
    """Tag values of the features of one layer, looked up by key.

    Each key's values are held once (``codes`` into ``values``), so that rules are decided per distinct value.
    """

    def __init__(self, columns: Mapping[str, Sequence[Any] | npt.NDArray], count: int) -> None:
        self._columns = columns
        self._count = count
        self._keys: dict[str, tuple[npt.NDArray[np.intp], list[str]]] = {}
        self._containers = [
            [parse_tags(str(item)) if item is not None and item == item else {} for item in columns[name]]
            for name in (column_of(container, columns) for container in CONTAINER_COLUMNS) if name is not None
        ]

    def __len__(self) -> int:
        return self._count

    def coded(self, key: str) -> tuple[npt.NDArray[np.intp], list[str]]:
        """Codes of shape (features,) and the values they stand for; code 0 is the empty value (no such tag)."""
        if key not in self._keys:
            self._keys[key] = self._encode(key)
        return self._keys[key]

    def matches(self, match: TagMatch, every: bool) -> npt.NDArray[np.bool_]:
        """Which features have one of the values: for every key of ``match``, or else for any; shape (features,)."""
        combine = np.logical_and if every else np.logical_or
        result = np.full(self._count, every)
        for key, wanted in match.items():
            codes, values = self.coded(key)
            accepted = {item.casefold() for item in wanted}
            hits = np.fromiter((_value_matches(value, accepted) for value in values), np.bool_, len(values))
            result = combine(result, hits[codes])
        return result

    def _encode(self, key: str) -> tuple[npt.NDArray[np.intp], list[str]]:
        numbers = {"": 0}
        codes = np.zeros(self._count, np.intp)
        name = column_of(key, self._columns)
        if name is not None:
            for row, item in enumerate(self._columns[name]):
                codes[row] = numbers.setdefault(text_of(item), len(numbers))
        for container in self._containers:
            for row, tags in enumerate(container):
                if codes[row] == 0 and key in tags:
                    codes[row] = numbers.setdefault(tags[key].strip(), len(numbers))
        return codes, list(numbers)


def text_of(value: Any) -> str:
    """A field's value as OSM would write it: 5.0 is ``5``, true is ``yes``, null is empty."""
    if value is None or value != value:
        return ""
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def _value_matches(value: str, accepted: set[str]) -> bool:
    # Several values of one tag are separated by semicolons: it is enough that one of them fits.
    for part in value.casefold().split(";"):
        part = part.strip()
        if part and (part in accepted or (ANY_VALUE in accepted and part != "no")):
            return True
    return False


def _parse_json(text: str) -> dict[str, str]:
    try:
        data = parse_json(text)
    except ValueError:
        return {}
    if not isinstance(data, dict):
        return {}
    return {str(key): text_of(value) for key, value in data.items() if not isinstance(value, (dict, list))}


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
