"""Which version of the plugin this is."""

from __future__ import annotations

import functools
from configparser import ConfigParser
from pathlib import Path

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


@functools.cache
def plugin_version() -> str:
    """As the plugin's own metadata say it."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(_METADATA, encoding="utf-8")
    return metadata.get("general", "version", fallback="")
