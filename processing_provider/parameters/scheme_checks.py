"""Whether a class scheme is one for the features of some layers; a look at the first of them says enough."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ...contract.classes import ANY_VALUE, ClassScheme, OsmRule, TagMatch
from ...contract.messages import listed
from ..schemes.built_in import built_in_schemes, read_scheme_parameter
from ..translation import tr
from .input_checks import Finding

BACKGROUND_ID = 0
LOOKED_AT = 300  # features of each layer
_CONTAINERS = ("other_tags", "all_tags", "tags")
_PAIR = re.compile(r'"([^"]+)"\s*=>\s*"([^"]*)"')
_GEOMETRIES = {QgsWkbTypes.GeometryType.LineGeometry: "line", QgsWkbTypes.GeometryType.PolygonGeometry: "polygon"}
Tagged = tuple[Mapping[str, str], str]  # tags of a feature, and "line" or "polygon"


def check_scheme(layers: Sequence[Any], scheme: ClassScheme) -> Iterator[Finding]:
    """A scheme of which the layers hold some classes alone, where a built-in one has just what is there.

    A class without a feature would be learnt as something else wherever it is.
    """
    features = [tagged for layer in layers if isinstance(layer, QgsVectorLayer) and layer.isValid()
                for tagged in _features(layer)]
    found, matched = _matches(scheme, features)
    missing = [name for name in _mapped(scheme) if name not in found]
    if not features or not missing:
        return
    better = [name for name in built_in_schemes() if name != scheme.name and _is_for(name, features, matched)]
    if better:
        yield Finding(tr("The layers hold nothing of {missing}, which the class scheme {scheme} has: everything of "
                         "that would be learnt as background. The class scheme {better} fits these layers.").format(
            missing=listed(missing), scheme=scheme.name, better=better[0]), blocks=False)
    elif not matched:
        yield Finding(tr("None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. "
                         "Choose a scheme for these layers, or edit one.").format(
            count=len(features), scheme=scheme.name), blocks=False)


def _is_for(name: str, features: Sequence[Tagged], at_least: int) -> bool:
    """Whether a built-in scheme finds each of its classes, and no fewer features than another did."""
    scheme = read_scheme_parameter(name)
    found, matched = _matches(scheme, features)
    return matched >= max(1, at_least) and found.issuperset(_mapped(scheme))


def _mapped(scheme: ClassScheme) -> list[str]:
    """The classes that are there to be found: all with rules but the background, which is everywhere else, too."""
    return [item.name for item in scheme.classes if item.rules and item.id != BACKGROUND_ID]


def _matches(scheme: ClassScheme, features: Sequence[Tagged]) -> tuple[set[str], int]:
    """The classes of which there are features, and how many features are of any."""
    found: set[str] = set()
    count = 0
    for tags, geometry in features:
        names = {item.name for item in scheme.classes if not _has_any(scheme.exclude, tags)
                 for rule in item.rules if _fits(rule, tags, geometry)}
        found |= names
        count += bool(names)
    return found, count


def _fits(rule: OsmRule, tags: Mapping[str, str], geometry: str) -> bool:
    return (rule.geometry in ("any", geometry) and not _has_any(rule.exclude, tags)
            and all(_has(tags, key, values) for key, values in rule.tags.items()))


def _has_any(match: TagMatch, tags: Mapping[str, str]) -> bool:
    return any(_has(tags, key, values) for key, values in match.items())


def _has(tags: Mapping[str, str], key: str, values: Sequence[str]) -> bool:
    value = tags.get(key.casefold())
    return value is not None and (value in values or (ANY_VALUE in values and value != "no"))


def _features(layer: QgsVectorLayer) -> Iterator[Tagged]:
    geometry = _GEOMETRIES.get(layer.geometryType(), "any")
    names = [field.name() for field in layer.fields()]
    for feature in layer.getFeatures(QgsFeatureRequest().setLimit(LOOKED_AT)):
        yield _tags(feature, names), geometry


def _tags(feature: QgsFeature, names: Sequence[str]) -> dict[str, str]:
    """Tags in columns of their own and in the one that holds the rest, by keys in lower case."""
    tags: dict[str, str] = {}
    for name, value in zip(names, feature.attributes()):
        if isinstance(value, dict):
            tags.update({str(key).casefold(): str(item) for key, item in value.items()})
        elif isinstance(value, str) and value:
            tags.update(_contained(value) if name.casefold() in _CONTAINERS else {name.casefold(): value})
    return tags


def _contained(text: str) -> dict[str, str]:
    if text.lstrip().startswith("{"):
        try:
            return {str(key).casefold(): str(value) for key, value in json.loads(text).items()}
        except (ValueError, AttributeError):
            return {}
    return {key.casefold(): value for key, value in _PAIR.findall(text)}
