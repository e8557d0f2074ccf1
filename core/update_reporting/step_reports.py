"""What the steps of an update left for programs, read again: the check of the model, the changes, the comparison."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract.errors import InputError
from contract.outside_json import parse_json
from contract.texts import tr


def read_step_report(path: str, expected_format: str) -> dict[str, Any]:
    """The content of a report.json.

    Raises:
        InputError: it cannot be read, or is of another kind.
    """
    try:
        report = parse_json(Path(path).read_bytes())
    except (OSError, ValueError) as error:
        raise _unreadable(path, str(error)) from error
    if not isinstance(report, dict) or report.get("format") != expected_format:
        raise _unreadable(path, tr("it is no report of the kind {kind}").format(kind=expected_format))
    return report


def _unreadable(path: str, reason: str) -> InputError:
    return InputError(tr("{path} cannot be read: {reason}.").format(path=path, reason=reason),
                      tr("Remove it, and run the update again: what is missing is made again."))
