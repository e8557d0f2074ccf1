"""The tags of a class: what its OSM rules say for sure, or what the user says in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from contract.classes import ANY_VALUE, ClassScheme, OsmRule, SegmentationClass
from contract.errors import InputError, SchemeError
from contract.texts import tr

Tags = dict[str, str]
LONGEST_VALUE = 255  # characters that OpenStreetMap keeps of a tag
# OpenStreetMap's word for a road whose kind nobody knows yet; imagery does not show it.
_UNKNOWN = {"highway": "road"}


def tags_of(item: SegmentationClass, shape: str, own: Mapping[str, Tags]) -> Tags:
    """Tags of the objects of a class; ``shape`` is ``line`` or ``polygon``, ``own`` what the user says of classes.

    Raises:
        SchemeError: no rule of the class says for sure which tags its objects have.
    """
    if item.name in own:
        return own[item.name]
    for rule in item.rules:
        tags = _certain_tags(rule) if rule.geometry in ("any", shape) else {}
        if tags:
            return tags
    raise SchemeError(
        tr("The OSM rules of the class {name} do not say which tag its objects ({shape}) have.").format(
            name=item.name, shape=shape),
        tr("Say it under Tags, for example: {name}: natural=water").format(name=item.name))


def own_tags(texts: Iterable[str], scheme: ClassScheme) -> dict[str, Tags]:
    """Tags by the name of a class, from texts such as ``road: highway=residential``.

    Raises:
        InputError: a text is not of that form.
        SchemeError: the scheme does not have the class.
    """
    result: dict[str, Tags] = {}
    for text in texts:
        name, _, tag = text.partition(":")
        key, separator, value = (part.strip() for part in tag.partition("="))
        if not separator or not key or not value:
            raise InputError(tr("Tags: “{text}” is not of the form class: key=value.").format(text=text),
                             tr("For example {example}.").format(example="road: highway=residential"))
        result.setdefault(scheme.find(name).name, {})[key] = checked_value(value)
    return result


def checked_value(value: str) -> str:
    """Raises:
        InputError: the value is longer than OpenStreetMap takes.
    """
    if len(value) > LONGEST_VALUE:
        raise InputError(
            tr("The tag value “{value}…” has {count} characters.").format(value=value[:40], count=len(value)),
            tr("OpenStreetMap keeps {most}: shorten it.").format(most=LONGEST_VALUE))
    return value


def _certain_tags(rule: OsmRule) -> Tags:
    """One value for each key of a rule; nothing where one of them is open."""
    tags = {key: _certain_value(key, values) for key, values in rule.tags.items()}
    return tags if all(tags.values()) else {}


def _certain_value(key: str, values: tuple[str, ...]) -> str:
    if len(values) == 1:
        return "yes" if values[0] == ANY_VALUE else values[0]
    return "yes" if "yes" in values or ANY_VALUE in values else _UNKNOWN.get(key, "")
