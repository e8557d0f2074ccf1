"""How values from outside are shown in messages: whole where they are short, and never as a screen full of text.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_LONGEST_VALUE = 80
_MOST_ITEMS = 20


def brief(value: Any) -> str:
    """A value as Python writes it, cut where it is long."""
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def plain(text: str) -> str:
    """A text without what a screen or a file cannot show, cut where it is long."""
    return brief(text)[1:].rstrip("'\"")


def listed(items: Iterable[str], separator: str = ", ") -> str:
    """The items with commas between them; of many the first, and how many more there are."""
    texts = list(items)
    more = len(texts) - _MOST_ITEMS
    return separator.join(texts) if more <= 0 else f"{separator.join(texts[:_MOST_ITEMS])}… and {more:,} more"
