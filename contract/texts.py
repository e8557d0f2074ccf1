"""What the worker says, in the user's language.

``tr`` is given a literal, and its placeholders are filled after it: ``tr("{name} is missing.").format(name=…)``.
The catalogues are made from the same files as those that QGIS loads (``i18n/README.md``). English where nothing is
asked for, so ``python -m core`` speaks English.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import gettext
import os
import string
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGE_VARIABLE = "URBANSEG_LANGUAGE"
# Every text is in Qt's context; this is how its tools write it in a catalogue of gettext.
_CONTEXT = "UrbanSegmentation|"
_chosen: list[str] = []
# A comma is the decimal sign of most of them; a thin space is read alike everywhere, and the reports have it.
_THOUSANDS = "\u202f"
_CATALOGUES = Path(__file__).resolve().parents[1] / "i18n"


class _Text(str):
    """A text in another language than English, whose placeholders ``{count:,}`` are filled as people there read it."""

    def format(self, *values: Any, **named: Any) -> str:
        return _Formatter().vformat(self, values, named)


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return text.replace(",", _THOUSANDS) if "," in format_spec else text


def tr(text: str) -> str:
    """The text in the language that LANGUAGE_VARIABLE names, else in the one that ``speak`` chose, or as it is."""
    catalogue = _catalogue(os.environ.get(LANGUAGE_VARIABLE) or "".join(_chosen))
    return _Text(catalogue.pgettext(_CONTEXT, text)) if isinstance(catalogue, gettext.GNUTranslations) else text


def speak(language: str) -> None:
    """Choose the language of this process: QGIS's, whose environment is not the plugin's to change."""
    _chosen[:] = [language]


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    path = _CATALOGUES / f"urban_segmentation_{language}.mo"
    if not language.isalpha() or not path.is_file():
        return gettext.NullTranslations()
    with path.open("rb") as file:
        return gettext.GNUTranslations(file)
