"""Class schemes: which classes there are, what they look like, and which OSM features are labels of which.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Optional

from .choices import RuleGeometry, options
from .class_kinds import KINDS, ClassKind, kind_to_dict
from .errors import SchemeError
from .fields import NAME, Range
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
        raise SchemeError(
            tr("Class id {class_id} is not in the scheme {name!r}.").format(class_id=class_id, name=self.name),
            self._known())

    def find(self, name_or_id: str) -> SegmentationClass:
        """The class of a name or of an id written as text.

        Raises:
            SchemeError: there is none.
        """
        wanted = name_or_id.strip()
        for item in self.classes:
            if item.name.casefold() == wanted.casefold() or str(item.id) == wanted:
                return item
        raise SchemeError(tr("Class {wanted!r} is not in the scheme {name!r}.").format(wanted=wanted, name=self.name),
                          self._known())

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
            raise SchemeError(
                tr("Without its class {names!r} the scheme {name!r} has no class left.").format(
                    names=self.names[0], name=self.name),
                tr("Ignore no class, or use labels with more classes."))
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
