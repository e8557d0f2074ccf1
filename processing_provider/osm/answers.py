"""Answers of Overpass servers, kept by server and query: the same question is not asked twice within some days.

Works without QGIS.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...contract.errors import OutputError
from ...contract.outside_json import parse_json
from ..translation import tr

SECONDS_PER_DAY = 86_400.0


class AnswerCache:
    """A folder of JSON files; ``maximum_age_days`` 0 takes none of an earlier run."""

    def __init__(self, folder: Path, maximum_age_days: float, now: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._maximum_age_s = maximum_age_days * SECONDS_PER_DAY
        self._now = now

    def find(self, server: str, query: str) -> Path | None:
        """The answer that is kept and young enough, if there is one."""
        path = self._path(server, query)
        try:
            age_s = self._now() - path.stat().st_mtime
        except OSError:
            return None
        return path if age_s <= self._maximum_age_s and read_answer(path.read_bytes()) is not None else None

    def keep(self, server: str, query: str, content: bytes) -> Path:
        """Keep a whole answer.

        Raises:
            OutputError: it cannot be written.
        """
        path = self._path(server, query)
        partial = path.with_suffix(f".{os.getpid()}.partial")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(content)
            os.replace(partial, path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise OutputError(
                tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror or error),
                tr("Free some space on that disk, or set another folder in the plugin's options.")) from error
        return path

    def _path(self, server: str, query: str) -> Path:
        return self._folder / (hashlib.sha256("\n".join((server, query)).encode()).hexdigest() + ".json")


def read_answer(content: bytes) -> dict[str, Any] | None:
    """A whole answer; None where it is cut off or something else. A server that gave up says so in ``remark``."""
    try:
        data = parse_json(content)
    except ValueError:
        return None
    return data if isinstance(data, dict) and isinstance(data.get("elements"), list) else None
