"""The one translation context of the plugin. Without QGIS (tests, scripts) the texts stay English."""

from __future__ import annotations

CONTEXT = "UrbanSegmentation"


def tr(text: str) -> str:
    """The text in the user's language; fill placeholders with ``.format`` after it."""
    try:
        from qgis.PyQt.QtCore import QCoreApplication
    except ImportError:
        return text
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """The language that the plugin speaks, which the worker shall speak, too, by its two letters."""
    return tr("en")  # the translation of this text is the language's own code
