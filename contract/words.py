"""The words of closed choices that files and protocols keep in English, as a user reads them. Standard library only."""

from __future__ import annotations

from .texts import tr


def word_for(value: str) -> str:
    """The word in the user's language; what is no such word, such as a name, stays as it is."""
    return {
        "training": tr("training"), "validation": tr("validation"), "test": tr("test"), "batch": tr("batch"),
        "all epochs": tr("all epochs"), "no further improvement": tr("no further improvement"),
        "cancelled": tr("cancelled"), "learnt": tr("learnt"), "held out": tr("held out"), "imagery": tr("imagery"),
        "labels": tr("labels"), "osm": tr("OSM"), "confidence": tr("confidence"), "none": tr("none"),
    }.get(value, value)
