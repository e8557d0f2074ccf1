"""Folders that the set-up made itself: only these are ever removed, whatever else lies in the folder a user named.

Each carries a marker, written before anything else is put into it. Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

MARKER_NAME = "made-by-urban-segmentation.txt"
_MARKER_TEXT = "The QGIS plugin Urban Segmentation made this folder, and removes it when it is no longer needed.\n"


def make(parent: Path, name: str) -> Path:
    """A new folder with the marker in it: ``name``, or ``name-2``, ``name-3``… where that is there already.

    Raises:
        OSError: it cannot be written.
    """
    folder, number = parent / name, 1
    while os.path.lexists(folder):
        number += 1
        folder = parent / f"{name}-{number}"
    folder.mkdir(parents=True)
    (folder / MARKER_NAME).write_text(_MARKER_TEXT, encoding="utf-8")
    return folder


def find(parent: Path, name: str) -> list[Path]:
    """Every folder in ``parent`` that :func:`make` made with this name, with or without a number."""
    numbered = re.compile(re.escape(name) + r"(-\d+)?")
    return [path for path in sorted(parent.glob(f"{name}*")) if numbered.fullmatch(path.name) and is_own(path)]


def is_own(folder: Path) -> bool:
    """Whether it is a folder with the marker; a link to one is not."""
    marker = folder / MARKER_NAME
    # Compared by the resolved path, since a junction of Windows does not count as a link.
    is_link = os.path.realpath(folder) != os.path.join(os.path.realpath(folder.parent), folder.name)
    return not is_link and folder.is_dir() and marker.is_file() and not marker.is_symlink()


def remove(folder: Path) -> None:
    """Remove a folder that the set-up made, links in it without what they name; any other is left alone."""
    if not is_own(folder):
        return
    for path in folder.iterdir():
        if path.name == MARKER_NAME:
            continue  # the last to go: what is left of an interrupted removal is still known
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink()
    with contextlib.suppress(OSError):
        (folder / MARKER_NAME).unlink()
        folder.rmdir()
