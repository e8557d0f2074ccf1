"""Class schemes as JSON: read from files and from what other files carry, every value checked, and written."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from .class_kinds import KIND_KEYS, kind_from_dict
from .classes import IGNORE_ID, MAXIMUM_CLASSES, ClassScheme, OsmRule, SegmentationClass, WidthRule
from .errors import SchemeError
from .fields import FieldError, field_types, read_value
from .messages import brief, listed, plain
from .outside_json import parse_json
from .texts import tr


def load_scheme(path: str | Path) -> ClassScheme:
    """Read a class scheme file.

    Raises:
        SchemeError: missing, no JSON, or wrong inside; the message names the file and the value.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SchemeError(tr("Class scheme {path} cannot be read: {error}.").format(path=path, error=error),
                          tr("Choose a class scheme .json file.")) from error
    try:
        data = parse_json(text)
    except ValueError as error:
        raise SchemeError(tr("Class scheme {path} is not valid JSON: {error}.").format(path=path, error=error),
                          tr("Correct that place.")) from error
    return scheme_from_dict(data, str(path))


def save_scheme(scheme: ClassScheme, path: str | Path) -> None:
    """Write a class scheme file that users can edit."""
    Path(path).write_text(json.dumps(scheme.to_dict(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def scheme_from_dict(data: Any, where: str = tr("the class scheme")) -> ClassScheme:
    """Build and check a scheme.

    Raises:
        SchemeError: a wrong key, a duplicate id or name, a colour that is none, no class, more than 254 classes.
    """
    _check_keys(data, {"name", "classes"}, {"exclude", "description"}, where)
    items = data["classes"]
    if not isinstance(items, list) or not items:
        raise SchemeError(tr("{where} has no classes.").format(where=where),
                          tr('List at least one class under "classes".'))
    if len(items) > MAXIMUM_CLASSES:
        raise SchemeError(
            tr("{where} has {count} classes; at most {maximum_classes} fit into 8 bits.").format(
                where=where, count=len(items), maximum_classes=MAXIMUM_CLASSES),
            tr("Merge some."))
    classes = tuple(_class_from_dict(item, tr("{where}, class {number}").format(where=where, number=number))
                    for number, item in enumerate(items, 1))
    for what in ("id", "name"):
        seen: set[Any] = set()
        for item in classes:
            value = getattr(item, what)
            if value in seen:
                raise SchemeError(
                    tr("{where} has two classes with the {what} {value!r}.").format(
                        where=where, what=what, value=value),
                    tr("Give each its own {what}.").format(what=what))
            seen.add(value)
    name = _field(ClassScheme, "name", data["name"], f"{where}, name")
    return ClassScheme(name, classes, _match_from_dict(data.get("exclude", {}), f"{where}, exclude"))


def _class_from_dict(data: Any, where: str) -> SegmentationClass:
    _check_keys(data, {"id", "name", "color"}, {"rules", *KIND_KEYS}, where)
    class_id, name, color = data["id"], data["name"], data["color"]
    _field(SegmentationClass, "id", class_id, f"{where}: id",
           tr("{ignore_id} is kept for ignored pixels.").format(ignore_id=IGNORE_ID))
    _field(SegmentationClass, "name", name, f"{where}: name", tr("Name the class."))
    if not isinstance(color, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
        raise SchemeError(tr("{where}: color {color} is not a colour.").format(where=where, color=brief(color)),
                          tr("Write it as #rrggbb, such as #c0392b."))
    rules = data.get("rules", [])
    if not isinstance(rules, list):
        raise SchemeError(tr("{where}: rules {rules} is not a list.").format(where=where, rules=brief(rules)))
    return SegmentationClass(class_id, name.strip(), color.lower(),
                             tuple(_rule_from_dict(rule, f"{where} ({name})") for rule in rules),
                             kind_from_dict(data, f"{where} ({name})"))


def _rule_from_dict(data: Any, where: str) -> OsmRule:
    _check_keys(data, {"tags"}, {"exclude", "geometry", "burn_order", "width"}, f"{where}, rule")
    tags = _match_from_dict(data["tags"], f"{where}, tags")
    if not tags:
        raise SchemeError(tr("{where}: a rule without tags matches everything.").format(where=where),
                          tr("Name at least one tag."))
    width = data.get("width")
    return OsmRule(
        tags=tags,
        exclude=_match_from_dict(data.get("exclude", {}), f"{where}, exclude"),
        geometry=_field(OsmRule, "geometry", data.get("geometry", "any"), f"{where}, geometry"),
        burn_order=_field(OsmRule, "burn_order", data.get("burn_order", 0), f"{where}, burn_order"),
        width=None if width is None else _width_from_dict(width, f"{where}, width"),
    )


def _width_from_dict(data: Any, where: str) -> WidthRule:
    _check_keys(data, {"default_m"}, {"width_tags", "lanes_tags", "lane_m", "table_tag", "table_m"}, where)
    table = _field(WidthRule, "table_m", data.get("table_m", {}), f"{where}, table_m")
    if table and not data.get("table_tag"):
        raise SchemeError(tr("{where}: table_m needs a table_tag.").format(where=where),
                          tr("Name the tag, for example highway."))
    return WidthRule(
        default_m=_field(WidthRule, "default_m", data["default_m"], f"{where}, default_m"),
        width_tags=_texts(data.get("width_tags", ["width"]), f"{where}, width_tags"),
        lanes_tags=_texts(data.get("lanes_tags", ["lanes"]), f"{where}, lanes_tags"),
        lane_m=_field(WidthRule, "lane_m", data.get("lane_m", WidthRule.lane_m), f"{where}, lane_m"),
        table_tag=_field(WidthRule, "table_tag", data.get("table_tag", ""), f"{where}, table_tag"),
        table_m=table,
    )


def _match_from_dict(data: Any, where: str) -> dict[str, tuple[str, ...]]:
    if not isinstance(data, dict):
        raise SchemeError(
            tr("{where}: {data} is not an object of tag to values.").format(where=where, data=brief(data)),
            tr('For example {"highway": ["*"]}.'))
    return {_read(str, key, f"{where}, tag"): _texts(values, f"{where} {plain(key)}") for key, values in data.items()}


def _texts(data: Any, where: str) -> tuple[str, ...]:
    values = [data] if isinstance(data, str) else data
    if not isinstance(values, list) or not values or not all(isinstance(value, str) for value in values):
        raise SchemeError(tr("{where}: {data} is not a list of texts.").format(where=where, data=brief(data)),
                          tr('For example ["yes", "primary"].'))
    return tuple(_read(str, value, where) for value in values)


def _field(record: type, name: str, data: Any, where: str, hint: str = "") -> Any:
    """A value as the field of a record wants it."""
    return _read(field_types(record)[name], data, where, hint)


def _read(kind: Any, data: Any, where: str, hint: str = "") -> Any:
    try:
        return read_value(kind, data, where)
    except FieldError as error:
        raise SchemeError(str(error), error.hint or hint or tr("Correct that value.")) from error


def _check_keys(data: Any, required: set[str], optional: set[str], where: str) -> None:
    if not isinstance(data, dict):
        raise SchemeError(tr("{where} is {name}, not an object.").format(where=where, name=type(data).__name__),
                          tr("Needed keys: {required}.").format(required=", ".join(sorted(required))))
    missing, unknown = sorted(required - set(data)), sorted(set(data) - required - optional)
    known = tr("Known keys: {keys}.").format(keys=", ".join(sorted(required | optional)))
    if missing:
        raise SchemeError(tr("{where} has no {missing}.").format(where=where, missing=", ".join(missing)), known)
    if unknown:
        raise SchemeError(
            tr("{where} has the unknown key {unknown}.").format(where=where, unknown=listed(map(plain, unknown))),
            known)
