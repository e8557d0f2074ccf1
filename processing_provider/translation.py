"""The one translation context of the plugin. Without QGIS (tests, scripts) the texts stay English."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

CONTEXT = "UrbanSegmentation"
_stays_english = ContextVar("_stays_english", default=False)


def tr(text: str) -> str:
    """The text in the user's language; fill placeholders with ``.format`` after it."""
    if _stays_english.get():
        return text
    try:
        from qgis.PyQt.QtCore import QCoreApplication
    except ImportError:
        return text
    return QCoreApplication.translate(CONTEXT, text)


def in_english(texts: Callable[[], str]) -> str:
    """What a function says to those who know the plugin by its English words, whatever language QGIS speaks."""
    before = _stays_english.set(True)
    try:
        return texts()
    finally:
        _stays_english.reset(before)


def language() -> str:
    """The language that the plugin speaks, which the worker shall speak, too, by its two letters."""
    return tr("en")  # the translation of this text is the language's own code
