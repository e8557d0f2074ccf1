"""The two files of a report: a page for users, and the same numbers for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .outputs import whole_file


def write_report_files(report_html: str | Path, page: str, report_json: str | Path, figures: dict[str, Any]) -> None:
    """Write both, or neither.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    text = json.dumps(figures, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    with whole_file(report_html) as html_file:
        html_file.write_text(page, encoding="utf-8")
        with whole_file(report_json) as json_file:
            json_file.write_text(text, encoding="utf-8")
