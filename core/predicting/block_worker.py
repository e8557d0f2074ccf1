"""What the workers of a shared prediction are asked to do, each with the path of a small file that says the rest.

A worker keeps model and scene at hand from one block to the next.
"""

from __future__ import annotations

import functools
import hashlib
import os
import secrets
from pathlib import Path
from typing import Any

from contract.errors import InputError, SchedulerError
from contract.job_json import job_from_json
from contract.jobs import PredictBlockJob
from contract.outside_json import parse_json
from contract.path_roles import paths_of
from contract.texts import tr

from ..worker.events import Events
from ..worker.file_hashes import fingerprint
from ..worker.outputs import os_errors_as_output_errors
from .block_prediction import BlockPredictor
from .prepared_networks import plugin_version
from .runtime_memory import computer

# Of ``fingerprint``: what is the same of a file wherever it is seen.
_CONTENT = ("size", "sha256")
_CODE = ("contract", "core", "models")
_PACKAGES = ("torch", "openvino", "MNN")
_PLUGIN = Path(__file__).resolve().parents[2]
_ready: list[BlockPredictor] = []


def needs_of(job: PredictBlockJob) -> dict[str, Any]:
    """What each worker must have: the same versions, and the same files at the same paths (JSON values)."""
    inputs = {item.path: fingerprint(item.path) for item in paths_of(job.scene) if item.role.is_input}
    return {"versions": versions(), "inputs": {path: found for path, found in inputs.items() if "size" in found}}


def check(path: str, events: Events) -> dict[str, Any]:
    """See whether this worker has what it needs, and may write beside the file at ``path`` that says so.

    Raises:
        SchedulerError: another version of the plugin, or of what runs the network.
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


def choose(path: str, events: Events) -> dict[str, Any]:
    """Runtime and batch size for all blocks of the scene of a job file, and the processor that they were found on."""
    return _predictor(_job(path), events).choices(events)


def predict(path: str, events: Events) -> dict[str, Any]:
    """Predict the block of a job file."""
    job = _job(path)
    events.raise_if_cancelled()
    return _predictor(job, events).predict(job, events)


def release(path: str, events: Events) -> dict[str, Any]:
    """Let go of model and scene: nothing more of this scene is to be done."""
    while _ready:
        _ready.pop().close()
    return {}


@functools.cache
def versions() -> dict[str, str]:
    """Of the plugin, with a hash of its code as it was first asked for, and of what runs the networks."""
    code = hashlib.sha256()
    for package in _CODE:
        for path in sorted((_PLUGIN / package).rglob("*.py")):
            code.update(path.read_bytes())
    packages = computer()
    return {"plugin": f"{plugin_version()} ({code.hexdigest()[:8]})", **{name: packages[name] for name in _PACKAGES}}


def _check_versions(wanted: dict[str, str]) -> None:
    for name, version in versions().items():
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


def _job(path: str) -> PredictBlockJob:
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise InputError(tr("it cannot read {path}.").format(path=path),
                         tr("Write the output to a folder that all workers see under the same path.")) from error
    job = job_from_json(content)
    if not isinstance(job, PredictBlockJob):
        raise InputError(tr("{path} is no job of a block.").format(path=path))
    return job


def _predictor(job: PredictBlockJob, events: Events) -> BlockPredictor:
    """The one at hand, where it is of the same scene; one of another scene leaves what runs its model."""
    if not _ready or not _ready[0].is_of(job.scene):
        earlier = _ready.pop() if _ready else None
        if earlier:
            earlier.close()
        _ready.append(BlockPredictor(job.scene, events, earlier))
    return _ready[0]
