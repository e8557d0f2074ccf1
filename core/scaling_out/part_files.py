"""Small files between those who share work out and those who do it: each appears at its place when it is whole.

Whoever does a part, and however often, what comes of it is the same.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from contract.errors import InputError
from contract.job_json import job_from_json
from contract.jobs import Job
from contract.texts import tr

from ..worker.outputs import os_errors_as_output_errors

AnyJob = TypeVar("AnyJob", bound=Job)
Arrays = Mapping[str, npt.NDArray[Any]]
# What NumPy raises for a file that is damaged, cut off, or not there.
UNREADABLE = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)


def write_whole(path: Path, text: str) -> None:
    """Write a text.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    with os_errors_as_output_errors(path):
        partial = path.with_name(f"{path.name}.partial")
        partial.write_text(text, encoding="utf-8")
        os.replace(partial, path)


def read_job(path: str, kind: type[AnyJob]) -> AnyJob:
    """The job of a file, of the kind that is asked for.

    Raises:
        InputError: the file is not to be seen, or holds another kind of job.
        JobError: it holds no job.
    """
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise InputError(tr("it cannot read {path}.").format(path=path),
                         tr("Write the output to a folder that all workers see under the same path.")) from error
    job = job_from_json(content)
    if not isinstance(job, kind):
        raise InputError(tr("{path} is no job of the kind {kind}.").format(path=path, kind=kind.kind))
    return job


def write_arrays(path: Path, arrays: Arrays) -> None:
    """Write arrays by name.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    # One of its own for each writer: another worker may have been given the same part.
    partial = path.with_name(f"{path.stem}.{secrets.token_hex(4)}.partial.npz")
    with os_errors_as_output_errors(path):
        try:
            np.savez_compressed(partial, allow_pickle=False, **arrays)
            os.replace(partial, path)
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def read_arrays(path: Path) -> dict[str, npt.NDArray[Any]] | None:
    """The arrays of a file; None where it is not what was written."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return dict(arrays)
    except UNREADABLE:
        return None


def withdraw_jobs(folder: Path, kind: str) -> None:
    """Take the job files of a kind back: workers that are at one of them stop, and only results stay."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{kind}_*.json"):
            path.unlink(missing_ok=True)


def prefixed(name: str, arrays: Arrays) -> dict[str, npt.NDArray[Any]]:
    """The same arrays under longer names, beside which others have room in one file."""
    return {f"{name}.{key}": values for key, values in arrays.items()}


def without_prefix(name: str, arrays: Arrays) -> dict[str, npt.NDArray[Any]]:
    """Those arrays that ``prefixed`` gave longer names, under their own."""
    return {key.removeprefix(f"{name}."): values for key, values in arrays.items() if key.startswith(f"{name}.")}
