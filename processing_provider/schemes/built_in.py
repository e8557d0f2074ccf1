"""The built-in class schemes, and the SCHEME parameter: a built-in name, a .json file, or JSON text."""

from __future__ import annotations

import json
import os
from pathlib import Path

from ...contract.classes import ClassScheme
from ...contract.errors import SchemeError
from ...contract.model_card import ModelCard
from ...contract.outside_json import parse_json
from ...contract.scheme_json import load_scheme, scheme_from_dict
from ..translation import tr

SCHEME_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schemes"


def built_in_schemes() -> list[str]:
    """Names of the shipped schemes, the default one first."""
    names = sorted(path.stem for path in SCHEME_FOLDER.glob("*.json"))
    return sorted(names, key=lambda name: name != "urban")


def scheme_of_model(card: ModelCard) -> str:
    """The scheme that a model was trained with, as SCHEME takes it.

    The built-in one of its name and classes; else these classes, which know no tags: cards do not keep rules.
    """
    if card.scheme.name in built_in_schemes():
        known = read_scheme_parameter(card.scheme.name)
        if set(known.names) >= set(card.scheme.names):
            return card.scheme.name
    return json.dumps(card.scheme.to_dict())


def read_scheme_parameter(value: str) -> ClassScheme:
    """The scheme that a user named.

    Raises:
        SchemeError: neither a built-in name, nor a scheme file, nor the JSON text of one.
    """
    text = value.strip()
    if text in built_in_schemes():
        return load_scheme(SCHEME_FOLDER / f"{text}.json")
    if text.startswith("{"):
        try:
            data = parse_json(text)
        except ValueError as error:
            raise SchemeError(tr("The class scheme text is not valid JSON: {reason}.").format(reason=error),
                              tr("Correct that place.")) from error
        return scheme_from_dict(data)
    if not os.path.isfile(text):  # unlike Path, it takes any text
        raise SchemeError(
            tr("Class scheme “{text}” is neither built in nor a file.").format(text=text),
            tr("Built in: {names}; or give the path of a .json file.").format(names=", ".join(built_in_schemes())))
    return load_scheme(text)
