"""JSON from outside, read in one way: what Python's reader would let through, or fall over, is refused.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
import math
from typing import Any

from .texts import tr

# No file of ours comes near it; far below what exhausts the stack of whatever walks through the values later.
MAXIMUM_DEPTH = 64


def parse_json(text: str | bytes) -> Any:
    """The value of a JSON text. Of keys that come twice the last one counts.

    Raises:
        ValueError: it is not JSON, holds NaN or infinity, or is nested too deeply.
    """
    try:
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite_float)
    except RecursionError:
        raise ValueError(tr("it is nested more than {maximum_depth} levels deep").format(
            maximum_depth=MAXIMUM_DEPTH)) from None
    _check_depth(value)
    return value


def finite(value: Any) -> Any:
    """The value with null for NaN and infinity, for which JSON has no word."""
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _refuse_constant(name: str) -> None:
    raise ValueError(tr("{name} is no number in JSON").format(name=name))


def _finite_float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(tr("{text} is too large a number").format(text=text[:40]))
    return value


def _check_depth(value: Any) -> None:
    level: list[Any] = [[value]]
    for _ in range(MAXIMUM_DEPTH + 1):
        level = [item.values() if isinstance(item, dict) else item
                 for items in level for item in items if isinstance(item, (dict, list))]
        if not level:
            return
    raise ValueError(tr("it is nested more than {maximum_depth} levels deep").format(maximum_depth=MAXIMUM_DEPTH))
