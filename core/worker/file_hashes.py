"""What tells the content of one file from that of another."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any


def sha256_of(path: Path) -> str:
    """The hash of a whole file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fingerprint(path: str) -> dict[str, Any]:
    """What tells a file from a changed one: size, time of change, and a hash of its first and last megabyte.

    For what is no local file (a web address) its name alone.
    """
    try:
        status = os.stat(path)
        with open(path, "rb") as file:
            digest = hashlib.sha256(file.read(2**20))
            file.seek(max(0, status.st_size - 2**20))
            digest.update(file.read(2**20))
    except OSError:
        return {"path": path}
    return {"path": path, "size": status.st_size, "changed_ns": status.st_mtime_ns, "sha256": digest.hexdigest()}
