"""Room on the disk that the environment is built on. Works without QGIS."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr


def free_gb(folder: Path) -> float:
    """Free space of the disk that the folder is on, or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(os.fspath(folder)).free / 1e9


def check_disk(folder: Path, needed_gb: float) -> None:
    """Refuse a folder whose disk has too little room.

    Raises:
        WorkerEnvironmentError: it has less than ``needed_gb`` free.
    """
    if free_gb(folder) < needed_gb:
        raise WorkerEnvironmentError(
            tr("The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.").format(
                folder=folder, free=free_gb(folder), needed=needed_gb),
            tr("Free some space, or set URBANSEG_HOME to a folder on a larger disk."))
