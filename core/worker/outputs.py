"""Outputs that are whole or not there: written beside their final place and moved when finished.

Standard library only.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from contract.errors import OutputError

# The raster of single objects that lies beside a raster of classes.
OBJECTS_ENDING = ".objects.tif"
# What a raster or vector driver may leave beside its file, and the plugin itself; moved along with it.
_SIDECAR_ENDINGS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal", OBJECTS_ENDING)
_UMASK = os.umask(0o022)
os.umask(_UMASK)  # it can only be read by setting it
_unfinished: set[Path] = set()
_lock = threading.Lock()


@contextlib.contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder and with the same ending; move it to ``path`` on success.

    On any exception the temporary file is removed and whatever was at ``path`` stays as it was.

    Raises:
        OutputError: the folder is missing or not writable, or the disk is full.
    """
    path = Path(path)
    temporary = _make_temporary(path)
    try:
        with os_errors_as_output_errors(path):
            yield temporary
            os.chmod(temporary, 0o666 & ~_UMASK)  # a library may have made it private, as mkstemp does
            # Sidecars first: a reader that sees the new file must also find what belongs to it.
            for ending in _SIDECAR_ENDINGS:
                sidecar, target = Path(f"{temporary}{ending}"), Path(f"{path}{ending}")
                if sidecar.exists():
                    os.replace(sidecar, target)
                elif target.exists():
                    target.unlink()  # belonged to the file that is being replaced
            os.replace(temporary, path)
    finally:
        _discard(temporary)


@contextlib.contextmanager
def whole_folder(path: str | Path) -> Iterator[Path]:
    """Like ``whole_file`` for a folder; a folder already at ``path`` is replaced on success.

    The caller decides beforehand whether the folder that is there may be replaced.
    """
    path = Path(path)
    with os_errors_as_output_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".partial", dir=path.parent))
        temporary.chmod(0o777 & ~_UMASK)  # mkdtemp makes it private; the folder is an ordinary output
    with _lock:
        _unfinished.add(temporary)
    try:
        with os_errors_as_output_errors(path):
            yield temporary
            replaced = temporary.with_suffix(".replaced")
            if path.exists():
                os.rename(path, replaced)
            os.rename(temporary, path)
            shutil.rmtree(replaced, ignore_errors=True)
    finally:
        _discard(temporary)


@contextlib.contextmanager
def scratch_file(path: str | Path) -> Iterator[Path]:
    """Yield a temporary path beside ``path`` and with its ending; removed in any case, with all that lies beside it."""
    temporary = _make_temporary(Path(path))
    try:
        yield temporary
    finally:
        _discard(temporary)


def discard_unfinished() -> None:
    """Remove every unfinished output; called before the process ends without unwinding its stack."""
    with _lock:
        unfinished = list(_unfinished)
    for temporary in unfinished:
        _discard(temporary)


@contextlib.contextmanager
def os_errors_as_output_errors(path: Path) -> Iterator[None]:
    """Turn the operating system's errors while writing into one that names the file and the remedy."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}.", _remedy(error)) from error


def _remedy(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
        return "Free some space on that disk, or choose another place."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "Choose a folder you may write to."
    return "Choose another place for the output."


def _make_temporary(path: Path) -> Path:
    with os_errors_as_output_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}.", suffix=f".partial{path.suffix}", dir=path.parent)
        os.close(handle)
    temporary = Path(name)
    with _lock:
        _unfinished.add(temporary)
    return temporary


def _discard(temporary: Path) -> None:
    if temporary.is_dir():
        shutil.rmtree(temporary, ignore_errors=True)
    for path in (temporary, *(Path(f"{temporary}{ending}") for ending in _SIDECAR_ENDINGS)):
        with contextlib.suppress(OSError):
            path.unlink()
    with _lock:
        _unfinished.discard(temporary)
