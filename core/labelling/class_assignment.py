"""Which class a feature is a label of: by the rules of a scheme, by a class field, or by its layer's name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from contract.classes import ClassScheme, SegmentationClass, WidthRule
from contract.errors import SchemeError
from contract.texts import tr

from ..osm.tags import CONTAINER_COLUMNS, TagTable, column_of, text_of

NO_TARGET = -1


@dataclass(frozen=True)
class Target:
    """What a feature is burnt as. ``width``: how wide its lines are, None is one pixel.

    ``closed_lines_are_lines``: a way that ends where it began is a roundabout, and no area.
    """

    class_id: int
    burn_order: float
    width: WidthRule | None
    closed_lines_are_lines: bool = False


@dataclass(frozen=True)
class Assignment:
    """For every feature of a layer an index into ``targets`` or ``NO_TARGET``, for its lines and for its polygons.

    ``skipped`` counts the features without any target by the reason.
    """

    targets: tuple[Target, ...]
    lines: npt.NDArray[np.intp]
    polygons: npt.NDArray[np.intp]
    skipped: dict[str, int] = field(default_factory=dict)
    unknown_values: tuple[str, ...] = ()


def assign_by_rules(tags: TagTable, scheme: ClassScheme) -> Assignment:
    """Targets by the scheme's OSM rules: of all that fit, the one with the highest burn order, then the first."""
    rules = [(item, rule) for item in scheme.classes for rule in item.rules]
    lines, polygons = (np.full(len(tags), NO_TARGET, np.intp) for _ in range(2))
    matched = np.zeros(len(tags), np.bool_)
    excluded = tags.matches(scheme.exclude, every=False)
    # Backwards and stable: what is written later wins.
    for index in sorted(reversed(range(len(rules))), key=lambda index: rules[index][1].burn_order):
        rule = rules[index][1]
        hits = tags.matches(rule.tags, every=True)
        matched |= hits
        hits &= ~excluded & ~tags.matches(rule.exclude, every=False)
        if rule.geometry != "polygon":
            lines[hits] = index
        if rule.geometry != "line":
            polygons[hits] = index
    targets = tuple(Target(item.id, rule.burn_order, rule.width, rule.width is not None or rule.geometry == "line")
                    for item, rule in rules)
    used = (lines != NO_TARGET) | (polygons != NO_TARGET)
    skipped = {tr("no rule for their tags"): int((~matched).sum()),
               tr("tunnel, planned, gone or otherwise excluded"): int((matched & ~used).sum())}
    return Assignment(targets, lines, polygons, skipped)


def assign_by_field(values: npt.NDArray, scheme: ClassScheme) -> Assignment:
    """Targets by the class name or id that each feature carries."""
    texts = [text_of(value) for value in values]
    numbers: dict[str, int] = {}
    for text in set(texts) - {""}:
        try:
            numbers[text] = scheme.classes.index(scheme.find(text))
        except SchemeError:
            continue
    found = np.array([numbers.get(text, NO_TARGET) for text in texts], np.intp)
    unknown = [text for text in texts if text and text not in numbers]
    skipped = {tr("no value in the "
                  "class field"): texts.count(""), tr("value that is no class of the scheme"): len(unknown)}
    return Assignment(tuple(_class_target(item) for item in scheme.classes), found, found, skipped,
                      tuple(sorted(set(unknown))))


def assign_all(item: SegmentationClass, count: int) -> Assignment:
    """Every feature is a label of one class."""
    first = np.zeros(count, np.intp)
    return Assignment((_class_target(item),), first, first)


def class_named_like(title: str, scheme: ClassScheme) -> SegmentationClass | None:
    """The one class whose name, or its plural in s, is a word of a title: ``building`` for ``osm_buildings``."""
    words = f" {_words(title)} "
    found = [item for item in scheme.classes if f" {_words(item.name)} " in words or f" {_words(item.name)}s " in words]
    return found[0] if len(found) == 1 else None


def has_tags(fields: tuple[str, ...], scheme: ClassScheme) -> bool:
    """Whether a layer's fields can hold any tag that the scheme's rules ask for."""
    asked = {key for item in scheme.classes for rule in item.rules for key in rule.tags}
    return any(column_of(key, fields) is not None for key in (*asked, *CONTAINER_COLUMNS))


def _class_target(item: SegmentationClass) -> Target:
    width = next((rule.width for rule in item.rules if rule.width), None)
    return Target(item.id, max((rule.burn_order for rule in item.rules), default=0.0), width, width is not None)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
