"""Class schemes: which classes there are, what they look like, and which OSM features are labels of which.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, Optional

from .choices import RuleGeometry, options
from .class_kinds import KIND_KEYS, KINDS, ClassKind, kind_from_dict, kind_to_dict
from .errors import SchemeError
from .fields import NAME, FieldError, Range, field_types, read_value
from .messages import brief, listed, plain
from .outside_json import parse_json
from .texts import tr

IGNORE_ID = 255  # never a class: unknown, nodata, cloud
MAXIMUM_CLASSES = 254
ANY_VALUE = "*"
GEOMETRIES = options(RuleGeometry)

# Wider than any road or river, so that a slip of the keyboard does not draw a continent.
Width = Annotated[float, Range(0, 100_000)]
TagMatch = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class WidthRule:
    """How wide a line is on the ground: a width tag, else lanes, else a table by a tag's value, else the default."""

    default_m: Width
    width_tags: tuple[str, ...] = ("width",)
    lanes_tags: tuple[str, ...] = ("lanes",)
    lane_m: Width = 3.0
    table_tag: str = ""
    table_m: Mapping[str, Width] = field(default_factory=dict)


@dataclass(frozen=True)
class OsmRule:
    """One way for an OSM feature to be a label of a class.

    ``tags``: every key must be there with one of its values (``*``: any value but ``no``).
    ``exclude``: any key with one of its values disqualifies the feature.
    ``burn_order``: features of a higher order are burnt over those of a lower one.
    """

    tags: TagMatch
    exclude: TagMatch = field(default_factory=dict)
    geometry: RuleGeometry = "any"
    burn_order: Annotated[float, Range(-1_000_000, 1_000_000)] = 0.0
    width: Optional[WidthRule] = None


@dataclass(frozen=True)
class SegmentationClass:
    """One class: ``id`` on the pixel grid (0 to 254), ``name`` in tables and legends, ``color`` as #rrggbb."""

    id: Annotated[int, Range(0, IGNORE_ID - 1)]
    name: Annotated[str, NAME]
    color: str
    rules: tuple[OsmRule, ...] = ()
    kind: ClassKind = KINDS["area"]


@dataclass(frozen=True)
class ClassScheme:
    """The ordered classes of a project. ``exclude`` holds for the rules of all classes."""

    name: Annotated[str, NAME]
    classes: tuple[SegmentationClass, ...]
    exclude: TagMatch = field(default_factory=dict)

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(item.id for item in self.classes)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(item.name for item in self.classes)

    def of_kind(self, kind: str) -> tuple[SegmentationClass, ...]:
        """The classes of a kind, a key of ``KINDS``."""
        return tuple(item for item in self.classes if item.kind.name == kind)

    def by_id(self, class_id: int) -> SegmentationClass:
        """The class with this id.

        Raises:
            SchemeError: there is none.
        """
        for item in self.classes:
            if item.id == class_id:
                return item
        raise SchemeError(tr("Class id {class_id} is not in the scheme {name!r}.").format(
                              class_id=class_id, name=self.name), self._known())

    def find(self, name_or_id: str) -> SegmentationClass:
        """The class of a name or of an id written as text.

        Raises:
            SchemeError: there is none.
        """
        wanted = name_or_id.strip()
        for item in self.classes:
            if item.name.casefold() == wanted.casefold() or str(item.id) == wanted:
                return item
        raise SchemeError(tr("Class {wanted!r} is not in the scheme {name!r}.").format(
                              wanted=wanted, name=self.name), self._known())

    def _known(self) -> str:
        listed = ", ".join(f"{item.id} {item.name}" for item in self.classes)
        return tr("Its classes: {classes}.").format(classes=listed)

    def ignored_id(self, name_or_id: str) -> int:
        """The id of a class that is to be ignored; ``IGNORE_ID`` for none (an empty text).

        An id need not be one of the classes: 0 often means that nothing was drawn there.

        Raises:
            SchemeError: a name that is none of the classes.
        """
        wanted = name_or_id.strip()
        if not wanted:
            return IGNORE_ID
        return int(wanted) if wanted.isdecimal() and int(wanted) <= IGNORE_ID else self.find(wanted).id

    def without(self, ignored_id: int) -> ClassScheme:
        """The scheme without the class of an id; itself where it has none.

        Raises:
            SchemeError: nothing would be left.
        """
        kept = tuple(item for item in self.classes if item.id != ignored_id)
        if not kept:
            raise SchemeError(tr("Without its class {names!r} the scheme {name!r} has no class left.").format(
                names=self.names[0], name=self.name), tr("Ignore no class, or use labels with more classes."))
        return ClassScheme(self.name, kept, self.exclude)

    def without_rules(self) -> ClassScheme:
        """Names, colours and kinds alone, as files carry them."""
        return ClassScheme(self.name, tuple(replace(item, rules=()) for item in self.classes))

    def to_dict(self) -> dict[str, Any]:
        """The scheme as ``scheme_from_dict`` reads it."""
        result: dict[str, Any] = {"name": self.name}
        if self.exclude:
            result["exclude"] = _match_to_dict(self.exclude)
        result["classes"] = [_class_to_dict(item) for item in self.classes]
        return result


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
        raise SchemeError(tr("Class scheme {path} is not valid JSON: {error}.").format(
                              path=path, error=error), tr("Correct that place.")) from error
    return scheme_from_dict(data, str(path))


def save_scheme(scheme: ClassScheme, path: str | Path) -> None:
    """Write a class scheme file that users can edit."""
    Path(path).write_text(json.dumps(scheme.to_dict(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def scheme_from_dict(data: Any, where: str = "the class scheme") -> ClassScheme:
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
        raise SchemeError(tr("{where} has {count} classes; at most {maximum_classes} fit into 8 bits.").format(
            where=where, count=len(items), maximum_classes=MAXIMUM_CLASSES), tr("Merge some."))
    classes = tuple(_class_from_dict(item, tr("{where}, class {number}").format(where=where, number=number))
                    for number, item in enumerate(items, 1))
    for what in ("id", "name"):
        seen: set[Any] = set()
        for item in classes:
            value = getattr(item, what)
            if value in seen:
                raise SchemeError(tr("{where} has two classes with the {what} {value!r}.").format(
                    where=where, what=what, value=value), tr("Give each its own {what}.").format(what=what))
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
        raise SchemeError(tr("{where}: {data} is not an object of tag to values.").format(
            where=where, data=brief(data)), tr('For example {"highway": ["*"]}.'))
    return {_read(str, key, f"{where}, tag"): _texts(values, f"{where} {plain(key)}") for key, values in data.items()}


def _texts(data: Any, where: str) -> tuple[str, ...]:
    values = [data] if isinstance(data, str) else data
    if not isinstance(values, list) or not values or not all(isinstance(value, str) for value in values):
        raise SchemeError(tr("{where}: {data} is not a list of texts.").format(
                              where=where, data=brief(data)), tr('For example ["yes", "primary"].'))
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
        raise SchemeError(tr("{where} has the unknown key {unknown}.").format(
                              where=where, unknown=listed(map(plain, unknown))), known)


def _match_to_dict(match: TagMatch) -> dict[str, list[str]]:
    return {key: list(values) for key, values in match.items()}


def _class_to_dict(item: SegmentationClass) -> dict[str, Any]:
    result: dict[str, Any] = {"id": item.id, "name": item.name, "color": item.color, **kind_to_dict(item.kind)}
    if item.rules:
        result["rules"] = [_rule_to_dict(rule) for rule in item.rules]
    return result


def _rule_to_dict(rule: OsmRule) -> dict[str, Any]:
    result: dict[str, Any] = {
        "tags": _match_to_dict(rule.tags), "geometry": rule.geometry, "burn_order": rule.burn_order,
    }
    if rule.exclude:
        result["exclude"] = _match_to_dict(rule.exclude)
    if rule.width:
        width = rule.width
        result["width"] = {
            "default_m": width.default_m, "width_tags": list(width.width_tags), "lanes_tags": list(width.lanes_tags),
            "lane_m": width.lane_m, "table_tag": width.table_tag, "table_m": dict(width.table_m),
        }
    return result
