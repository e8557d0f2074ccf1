"""Names of bands that say nothing: numbers alone, as files have them whose bands nobody named.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PLACEHOLDER = re.compile(r"(band|channel)?[\s_]*\d*", re.IGNORECASE)


def placeholder_name(number: int) -> str:
    """What the band of a number, from 1, is called where its file does not name it."""
    return f"band {number}"


def say_something(names: Iterable[str]) -> bool:
    """Whether all of the names are more than numbers, like ``Band 1``."""
    return not any(_PLACEHOLDER.fullmatch(name) for name in names)
