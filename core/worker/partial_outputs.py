"""Partial outputs: where an output lies until it is whole, and which ones a killed run has left behind.

Beside each lies a lock file that stays locked for as long as its run lives. The operating system lets go of a lock
however the process ends, on network drives too: a partial output that nobody holds is nobody's, and is swept.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
from pathlib import Path

from filelock import FileLock, Timeout

# The raster of single objects that lies beside a raster of classes.
OBJECTS_ENDING = ".objects.tif"
# What a raster or vector driver may leave beside its file, and the plugin itself; moved along with it.
SIDECAR_ENDINGS = (".aux.xml", ".ovr", ".msk", OBJECTS_ENDING)
# Of a GeoPackage whose writer was stopped, or that somebody has open; never moved, and never left beside a new file.
JOURNAL_ENDINGS = ("-journal", "-wal", "-shm")
_LOCK_ENDING = ".lock"
# A file system that has no locks: what lies there is swept by nobody.
_NO_LOCKS = (errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOLCK)
_held: dict[Path, FileLock | None] = {}  # None: where there are no locks


def new_partial_file(path: Path) -> Path:
    """Make an empty file beside ``path`` and with its ending, which is this run's until it is discarded.

    Raises:
        OSError: the folder is missing or not writable, or the disk is full.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    partial = _new_partial_path(path)
    partial.touch(exist_ok=False)
    return partial


def new_partial_folder(path: Path) -> Path:
    """Like ``new_partial_file``, for a folder."""
    partial = _new_partial_path(path)
    partial.mkdir()
    return partial


def replaced_folder(partial: Path) -> Path:
    """Where the folder at the output's path waits until the partial one has taken its place."""
    before, _, ending = partial.name.rpartition(".partial")
    return partial.with_name(f"{before}.replaced{ending}")


def discard(partial: Path) -> None:
    """Remove a partial output with all that lies beside it, unless it was moved away, and let go of it."""
    _remove(partial, _held.pop(partial, None))


def discard_unfinished() -> None:
    """Remove every partial output of this process; called before it ends without unwinding its stack."""
    for partial in list(_held):
        discard(partial)


def sweep_partial_outputs(path: Path) -> None:
    """Remove what killed runs have left of the output ``path``; what a living run holds stays as it is.

    A folder that a killed run was about to replace gets its name back.
    """
    for partial in _partial_outputs(path):
        # Held by another run, or not ours to remove: then it stays.
        with contextlib.suppress(OSError, Timeout):
            lock = _locked(partial)
            replaced = replaced_folder(partial)
            if replaced.is_dir() and not path.exists():
                os.rename(replaced, path)
            shutil.rmtree(replaced, ignore_errors=True)
            _remove(partial, lock)


def _new_partial_path(path: Path) -> Path:
    if path.name in ("", ".."):  # nothing can lie beside it
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    path.parent.mkdir(parents=True, exist_ok=True)
    sweep_partial_outputs(path)
    partial = path.with_name(f".{path.stem}.{secrets.token_hex(4)}.partial{path.suffix}")
    # Before the output itself is there: nobody meets it without its lock.
    try:
        _held[partial] = _locked(partial)
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        _held[partial] = None
    return partial


def _partial_outputs(path: Path) -> set[Path]:
    """The partial outputs of ``path`` by anything that is left of them; this run's own are among them."""
    endings = "|".join(re.escape(ending) for ending in (*SIDECAR_ENDINGS, *JOURNAL_ENDINGS, _LOCK_ENDING))
    pattern = re.compile(rf"(\.{re.escape(path.stem)}\.[0-9a-f]{{8}})\.(?:partial|replaced){re.escape(path.suffix)}"
                         rf"(?:{endings})?")
    found = filter(None, map(pattern.fullmatch, os.listdir(path.parent)))
    return {path.with_name(f"{match[1]}.partial{path.suffix}") for match in found}


def _locked(partial: Path) -> FileLock:
    """The lock of a partial output, held from now on.

    Raises:
        Timeout: another run holds it.
        OSError: the folder is not writable, or has no locks.
    """
    # Any thread may end it: the one that listens for a cancel does so for all.
    lock = FileLock(f"{partial}{_LOCK_ENDING}", timeout=0, thread_local=False)
    lock.acquire()
    return lock


def _remove(partial: Path, lock: FileLock | None) -> None:
    if partial.is_dir():
        shutil.rmtree(partial, ignore_errors=True)
    for ending in ("", *SIDECAR_ENDINGS, *JOURNAL_ENDINGS):
        with contextlib.suppress(OSError):
            os.unlink(f"{partial}{ending}")
    if lock is not None:
        lock.release()
        with contextlib.suppress(OSError):
            os.unlink(lock.lock_file)
