"""Values of JSON that anyone may have written, a model's card or dataset.json: of another type, they are refused."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...contract.errors import InputError, ModelError
from ...contract.model_header import MODEL_HINT, read_card
from ..translation import tr


def model_card(model: str) -> dict[str, Any]:
    """The card inside a model file.

    Raises:
        ModelError: it is no model file, or a damaged one.
    """
    try:
        return read_card(model)
    except RecursionError as error:
        raise ModelError(tr("{path} is damaged: it is nested too deeply.").format(path=model), MODEL_HINT) from error


def listed(data: Mapping[str, Any], key: str, path: str | Path) -> list[Any]:
    """What a file lists under a key; empty where it has none.

    Raises:
        InputError: there is something else than a list.
    """
    value = data.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise InputError(tr("{path} is damaged: {key} is {value}, not a list.").format(
            path=path, key=key, value=repr(value)[:40]), tr("Choose another file, or make this one again."))
    return value


def finite_number(value: Any) -> float | None:
    """The number, or None where it is none that can be counted with."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:  # a whole number of hundreds of digits
        return None
    return number if math.isfinite(number) else None
