"""A class scheme as texts in a table, while a user edits it, and back. Works without QGIS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...contract.class_kinds import KINDS
from ...contract.classes import ANY_VALUE, ClassScheme
from ...contract.errors import SchemeError
from ...contract.scheme_json import scheme_from_dict
from ..translation import tr

# Told apart at a glance, one after the other, also by people who do not see red and green apart.
FRESH_COLORS = ("#bdc3c7", "#c0392b", "#7f8c8d", "#27ae60", "#2980b9", "#d4ac6e", "#8e44ad", "#f39c12", "#16a085")


@dataclass
class RuleDraft:
    """One OSM rule. ``tags`` and ``exclude`` as ``highway=primary,secondary; bridge=*``; numbers as typed."""

    tags: str = ""
    exclude: str = ""
    geometry: str = "any"
    width_m: str = ""
    burn_order: str = "0"
    width: dict[str, Any] = field(default_factory=dict)  # the rest of the width rule, which the table does not show


@dataclass
class ClassDraft:
    """One class with its rules; a class without rules gets no labels from OSM. Measures left empty are its kind's."""

    id: str
    name: str
    color: str
    rules: list[RuleDraft] = field(default_factory=list)
    kind: str = "area"
    smallest_m2: str = ""
    squared: bool = False
    pixel_size_m: str = ""

    def take_kind(self, kind: str) -> None:
        """Become another kind of class, with that kind's measures."""
        own = KINDS[kind]
        self.kind, self.squared = kind, own.squared
        self.smallest_m2, self.pixel_size_m = _measure_text(own.smallest_m2), _measure_text(own.pixel_size_m)


@dataclass
class SchemeDraft:
    """A scheme while it is edited; nothing in it is checked before ``to_scheme``."""

    name: str
    classes: list[ClassDraft]
    exclude: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, scheme: ClassScheme) -> SchemeDraft:
        """The draft that ``to_scheme`` turns into the same scheme again."""
        data = scheme.to_dict()
        rules = [[_rule_draft(rule) for rule in item.get("rules", [])] for item in data["classes"]]
        classes = [ClassDraft(str(item.id), item.name, item.color, of_item, item.kind.name,
                              _measure_text(item.kind.smallest_m2), item.kind.squared,
                              _measure_text(item.kind.pixel_size_m)) for item, of_item in zip(scheme.classes, rules)]
        return cls(data["name"], classes, data.get("exclude", {}))

    def to_scheme(self) -> ClassScheme:
        """The scheme.

        Raises:
            SchemeError: what is wrong, and in which class.
        """
        data: dict[str, Any] = {"name": self.name.strip() or tr("my classes"),
                                "classes": [_class_dict(item) for item in self.classes]}
        if self.exclude:
            data["exclude"] = self.exclude
        return scheme_from_dict(data)

    def to_json(self) -> str:
        """The scheme as one line of JSON, as the parameter takes it; raises as ``to_scheme``."""
        return json.dumps(self.to_scheme().to_dict(), ensure_ascii=False)

    def add_class(self) -> None:
        """A new class with the next id and a colour not used yet."""
        used = {int(item.id) for item in self.classes if item.id.isdigit()}
        colors = {item.color for item in self.classes}
        number = next(number for number in range(256) if number not in used)
        fresh = [color for color in FRESH_COLORS if color not in colors] or [FRESH_COLORS[number % len(FRESH_COLORS)]]
        self.classes.append(ClassDraft(str(number), tr("class {number}").format(number=number), fresh[0]))


def scheme_of_categories(name: str, field_name: str, categories: list[tuple[Any, str, str]]) -> SchemeDraft:
    """A scheme from a layer's legend: (value, label, colour) of each category.

    Values of a field become rules on that tag; a raster has no field, its values become the ids.
    """
    classes = []
    for number, (value, label, color) in enumerate(categories, 0 if not field_name else 1):
        rules = [RuleDraft(tags=f"{field_name}={value}", burn_order=str(number))] if field_name else []
        classes.append(ClassDraft(str(number if field_name else value), label or str(value), color, rules))
    if field_name:
        classes.insert(0, ClassDraft("0", tr("other"), FRESH_COLORS[0]))
    return SchemeDraft(name, classes)


def tags_to_text(match: Mapping[str, list[str]]) -> str:
    """``{"highway": ["primary", "secondary"]}`` as ``highway=primary,secondary``."""
    return "; ".join(f"{key}={','.join(values)}" for key, values in match.items())


def tags_from_text(text: str, where: str) -> dict[str, list[str]]:
    """The inverse of ``tags_to_text``; a key alone stands for any value.

    Raises:
        SchemeError: a part without a key.
    """
    match: dict[str, list[str]] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        key, _, values = part.partition("=")
        if not key.strip():
            raise SchemeError(tr("{name}: “{text}” names no tag.").format(name=where, text=part),
                              tr("Write it as highway=primary,secondary; bridge=yes."))
        match[key.strip()] = [value.strip() for value in values.split(",") if value.strip()] or [ANY_VALUE]
    return match


def _rule_draft(rule: dict[str, Any]) -> RuleDraft:
    width = dict(rule.get("width", {}))
    width_m = width.pop("default_m", None)
    return RuleDraft(tags_to_text(rule["tags"]), tags_to_text(rule.get("exclude", {})), rule["geometry"],
                     "" if width_m is None else f"{width_m:g}", f"{rule['burn_order']:g}", width)


def _class_dict(draft: ClassDraft) -> dict[str, Any]:
    where = draft.name or draft.id
    measures = {key: _number(text, where, column) for key, text, column in (
        ("smallest_m2", draft.smallest_m2, tr("Smallest (m²)")), ("pixel_size_m", draft.pixel_size_m, tr("Pixel (m)")))
        if text}
    return {"id": int(_number(draft.id, where, tr("Id"))), "name": draft.name, "color": draft.color, "kind": draft.kind,
            "squared": draft.squared, **measures, "rules": [_rule_dict(rule, where) for rule in draft.rules]}


def _measure_text(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _rule_dict(draft: RuleDraft, where: str) -> dict[str, Any]:
    rule: dict[str, Any] = {"tags": tags_from_text(draft.tags, where), "geometry": draft.geometry,
                            "burn_order": _number(draft.burn_order or "0", where, tr("Order"))}
    if draft.exclude.strip():
        rule["exclude"] = tags_from_text(draft.exclude, where)
    if draft.width_m.strip():
        rule["width"] = {**draft.width, "default_m": _number(draft.width_m, where, tr("Width (m)"))}
    return rule


def _number(text: str, where: str, column: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        raise SchemeError(
            tr("{name}, {column}: “{text}” is not a number.").format(name=where, column=column, text=text),
            tr("Write a number.")) from error
