"""Outputs that are whole or not there: written beside their final place and moved when finished."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from contract.errors import OutputError
from contract.texts import tr

from .partial_outputs import (
    JOURNAL_ENDINGS,
    SIDECAR_ENDINGS,
    discard,
    new_partial_file,
    new_partial_folder,
    replaced_folder,
)

_UMASK = os.umask(0o022)
os.umask(_UMASK)  # it can only be read by setting it


@contextlib.contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder and with the same ending; move it to ``path`` on success.

    On any exception the temporary file is removed and whatever was at ``path`` stays as it was.

    Raises:
        OutputError: the folder is missing or not writable, or the disk is full.
    """
    path = Path(path)
    with scratch_file(path) as temporary:
        yield temporary
        os.chmod(temporary, 0o666 & ~_UMASK)  # a library may have made it private
        # Sidecars first: a reader that sees the new file must also find what belongs to it.
        for ending in SIDECAR_ENDINGS:
            sidecar, target = Path(f"{temporary}{ending}"), Path(f"{path}{ending}")
            if sidecar.exists():
                os.replace(sidecar, target)
            elif target.exists():
                target.unlink()  # belonged to the file that is being replaced
        for ending in JOURNAL_ENDINGS:  # SQLite would play them into the new file
            Path(f"{path}{ending}").unlink(missing_ok=True)
        os.replace(temporary, path)


@contextlib.contextmanager
def whole_folder(path: str | Path) -> Iterator[Path]:
    """Like ``whole_file`` for a folder; a folder already at ``path`` is replaced on success.

    The caller decides beforehand whether the folder that is there may be replaced.
    """
    path = Path(path)
    with scratch_folder(path) as temporary:
        yield temporary
        replaced = replaced_folder(temporary)
        if path.exists():
            os.rename(path, replaced)
        try:
            os.rename(temporary, path)
        except OSError:
            if replaced.exists():
                os.rename(replaced, path)
            raise
        shutil.rmtree(replaced, ignore_errors=True)


def scratch_file(path: str | Path) -> AbstractContextManager[Path]:
    """Yield a temporary path beside ``path`` and with its ending; removed in any case, with all that lies beside it."""
    return _scratch(Path(path), new_partial_file)


def scratch_folder(path: str | Path) -> AbstractContextManager[Path]:
    """Like ``scratch_file`` for a folder."""
    return _scratch(Path(path), new_partial_folder)


@contextlib.contextmanager
def _scratch(path: Path, new_partial: Callable[[Path], Path]) -> Iterator[Path]:
    with os_errors_as_output_errors(path):
        temporary = new_partial(path)
    try:
        with _errors_naming(path, temporary):
            yield temporary
    finally:
        discard(temporary)


@contextlib.contextmanager
def os_errors_as_output_errors(path: Path) -> Iterator[None]:
    """Turn the operating system's errors while writing into one that names the file and the remedy."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            tr("{path} cannot be written: {strerror}.").format(path=path, strerror=error.strerror or error),
            _remedy(error)) from error


@contextlib.contextmanager
def writing_errors_as_os_errors(*kinds: type[Exception]) -> Iterator[None]:
    """Around what a library writes, whose errors of these kinds then become those of the file that is being written."""
    try:
        yield
    except kinds as error:
        raise OSError(errno.EIO, str(error).strip().rstrip(".")) from error


@contextlib.contextmanager
def _errors_naming(path: Path, temporary: Path) -> Iterator[None]:
    """Let errors name the output, not the place where it lies until it is whole: nobody looks for that."""
    try:
        with os_errors_as_output_errors(path):
            yield
    except OutputError as error:
        message = error.message.replace(str(temporary), str(path)).replace(temporary.name, path.name)
        raise OutputError(message, error.hint) from error


def _remedy(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO):
        return tr("Free some space on that disk, or choose another place.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("Choose a folder you may write to.")
    return tr("Choose another place for the output.")
