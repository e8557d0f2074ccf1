"""Reports users read: one self-contained HTML file from a template in resources/report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2

from contract.texts import tr
from contract.words import word_for

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "report"


def render(template: str, **values: Any) -> str:
    """The text of a report. Values are escaped; a name missing in ``values`` is an error, not an empty place."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True,
                                     lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    environment.globals["tr"], environment.globals["word_for"] = tr, word_for
    environment.filters["percent"] = _percent
    environment.filters["signed_percent"] = _signed_percent
    environment.filters["score"] = _score
    environment.filters["grouped"] = _grouped
    return environment.get_template(template).render(**values)


def _score(value: float | None, digits: int = 3) -> str:
    return "–" if value is None or value != value else f"{value:.{digits}f}"


def _percent(value: float | None, digits: int = 1) -> str:
    return "–" if value is None or value != value else f"{100 * value:.{digits}f} %"


def _signed_percent(value: float | None) -> str:
    return f"+{_percent(value)}" if value is not None and value > 0 else _percent(value)


def _grouped(value: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}".replace(",", "\u202f")
