"""Answers of an Overpass server as one OSM XML file, every object once, for GDAL to build geometries from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import XMLGenerator  # nosec B406 - it writes XML, it reads none
from xml.sax.xmlreader import AttributesImpl  # nosec B406

from contract.errors import InputError
from contract.outside_json import parse_json
from contract.texts import tr

Element = dict[str, Any]
# A file is read in this order: what an object is made of comes before it.
TYPES = ("node", "way", "relation")
_ATTRIBUTES = ("id", "version", "timestamp", "lat", "lon")
_GENERATOR = {"generator": "Urban Segmentation"}
_HINT = tr("Fetch the OSM features again; the answers kept of an earlier run are then replaced.")


def merged_elements(answers: Iterable[Path]) -> list[Element]:
    """Every object of several answers once, nodes first, by rising id.

    Neighbouring answers share the objects that cross their border, and one answer may name an object twice: with its
    tags, and as a part of another one without them. The newest version with the most said of it is kept.

    Raises:
        InputError: an answer is damaged.
    """
    found: dict[tuple[int, int], Element] = {}
    for path in answers:
        for element in _elements(path):
            key = TYPES.index(element["type"]), element["id"]
            if key not in found or _worth(element) > _worth(found[key]):
                found[key] = element
    return [found[key] for key in sorted(found)]


def write_osm_xml(elements: Iterable[Element], path: Path, is_change: bool = False) -> None:
    """Write objects as OSM XML, version 0.6; ``is_change``: as a change that creates them all (osmChange)."""
    frame = ("osmChange", "create") if is_change else ("osm",)
    with path.open("w", encoding="utf-8") as file:
        xml = XMLGenerator(file, encoding="utf-8", short_empty_elements=True)
        xml.startDocument()
        for name in frame:
            xml.startElement(name, AttributesImpl({} if name == "create" else {"version": "0.6", **_GENERATOR}))
        for element in elements:
            own = {key: str(element[key]) for key in _ATTRIBUTES if key in element}
            xml.startElement(element["type"], AttributesImpl(own))
            for reference in element.get("nodes", ()):
                _write_empty(xml, "nd", ref=reference)
            for member in element.get("members", ()):
                _write_empty(xml, "member", type=member["type"], ref=member["ref"], role=member.get("role", ""))
            for key, value in element.get("tags", {}).items():
                _write_empty(xml, "tag", k=key, v=value)
            xml.endElement(element["type"])
        for name in reversed(frame):
            xml.endElement(name)
        xml.endDocument()


def _write_empty(xml: XMLGenerator, name: str, **attributes: object) -> None:
    xml.startElement(name, AttributesImpl({key: _allowed(str(value)) for key, value in attributes.items()}))
    xml.endElement(name)


def _allowed(text: str) -> str:
    """The text without the control characters and halves of surrogates that XML cannot hold."""
    return "".join(letter for letter in text if letter >= " " and not "\ud800" <= letter <= "\udfff")


def _elements(path: Path) -> Iterator[Element]:
    try:
        data = parse_json(path.read_bytes())
        for element in data["elements"]:
            if element["type"] in TYPES:
                yield _checked(element)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            tr("The answer {path} of the Overpass server is damaged: {error}.").format(path=path, error=error),
            _HINT) from error


def _checked(element: Element) -> Element:
    """The element, if it has what its type needs.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it has not.
    """
    int(element["id"])
    if element["type"] == "node":
        float(element["lat"]), float(element["lon"])
    elif element["type"] == "way":
        [int(reference) for reference in element["nodes"]]
    else:
        [(TYPES.index(member["type"]), int(member["ref"])) for member in element["members"]]
    element.get("tags", {}).items()
    return element


def _worth(element: Element) -> tuple[int, int]:
    """How new an element is, and how much is said of it."""
    return int(element.get("version", 0)), len(element.get("tags", {}))
