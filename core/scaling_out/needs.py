"""What each worker must have to do a part of the work: the same versions, and the same files at the same paths."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from contract.errors import InputError, SchedulerError
from contract.jobs import Job
from contract.output_paths import files_of
from contract.outside_json import parse_json
from contract.path_roles import paths_of
from contract.texts import tr

from ..worker.events import Events
from ..worker.file_hashes import fingerprint
from ..worker.outputs import os_errors_as_output_errors
from ..worker.plugin_version import plugin_version

# Of ``fingerprint``: what is the same of a file wherever it is seen.
_CONTENT = ("size", "sha256")
_CODE = ("contract", "core", "models")
_PLUGIN = Path(__file__).resolve().parents[2]


def needs_of(job: Job, packages: Iterable[str], beside: Iterable[str] = ()) -> dict[str, Any]:
    """What workers need for a job that is shared out (JSON values).

    Args:
        packages: names of those on whose versions the result depends.
        beside: further files that the job reads where they are there.
    """
    paths = [*(item.path for item in paths_of(job) if item.role.is_input), *beside]
    # Of what GDAL reads out of an archive the archive; a web address every worker asks for itself.
    files = [path if os.path.exists(path) else next(files_of(path), path) for path in paths]
    inputs = {path: fingerprint(path) for path in files}
    return {"versions": versions(packages),
            "inputs": {path: found for path, found in inputs.items() if "size" in found}}


def check(path: str, events: Events) -> dict[str, Any]:
    """See whether this worker has what it needs, and may write beside the file at ``path`` that says so.

    Raises:
        SchedulerError: another version of the plugin, or of a package.
        InputError: a file is not there, or is another one.
        OutputError: nothing can be written there.
    """
    folder = Path(path).parent
    try:
        needs = parse_json(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(tr("it does not see the folder {folder} beside the output.").format(folder=folder),
                         tr("Write the output to a folder that all workers see under the same path.")) from error
    _check_versions(needs["versions"])
    for wanted_path, wanted in needs["inputs"].items():
        _check_input(wanted_path, wanted)
    with os_errors_as_output_errors(folder):
        probe = folder / f".{secrets.token_hex(8)}.probe"
        probe.write_bytes(b"written and removed")
        os.unlink(probe)
    return {}


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Of the plugin, with a hash of its code as it was first asked for, and of some packages; empty: not there."""
    return {"plugin": f"{plugin_version()} ({_code_hash()[:8]})", **{name: _version(name) for name in packages}}


@functools.cache
def _code_hash() -> str:
    code = hashlib.sha256()
    for package in _CODE:
        for path in sorted((_PLUGIN / package).rglob("*.py")):
            code.update(path.read_bytes())
    return code.hexdigest()


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _check_versions(wanted: dict[str, str]) -> None:
    for name, version in versions(name for name in wanted if name != "plugin").items():
        if wanted.get(name) != version:
            raise SchedulerError(
                tr("its version of {name} is {version}, wanted is {wanted}.").format(
                    name=name, version=version or tr("none"), wanted=wanted.get(name) or tr("none")),
                tr("Start it in a folder with this version of the plugin, with an environment from the same lock "
                   "file."))


def _check_input(path: str, wanted: dict[str, Any]) -> None:
    found = fingerprint(path)
    if "size" not in found:
        raise InputError(tr("it cannot read {path}.").format(path=path),
                         tr("Put it where all workers see it under the same path."))
    if any(found[key] != wanted[key] for key in _CONTENT):
        raise InputError(
            tr("its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.").format(
                path=path, found=found["size"], wanted=wanted["size"]),
            tr("Put the same file where all workers see it under the same path."))
