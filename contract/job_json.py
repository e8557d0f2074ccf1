"""Jobs as the JSON that goes to a worker, and back; a job from outside is checked key by key.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
import typing
from dataclasses import asdict, fields, is_dataclass
from typing import Any, Union

from .errors import JobError
from .jobs import JOBS, Job
from .protocol import PROTOCOL_VERSION


def job_to_json(job: Job) -> str:
    """One line of JSON."""
    return json.dumps({"protocol": PROTOCOL_VERSION, "job": job.kind, **asdict(job)}, ensure_ascii=False)


def job_from_json(text: str) -> Job:
    """The job of a JSON text.

    Raises:
        JobError: not JSON, another protocol version, an unknown job, an unknown, missing or wrong key.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise JobError(f"The job is not valid JSON: {error}.", "Write it as one JSON object.") from error
    if not isinstance(data, dict):
        raise JobError("The job is not a JSON object.", "Write it as one JSON object.")
    version = data.pop("protocol", None)
    if version != PROTOCOL_VERSION:
        raise JobError(
            f"The job speaks protocol {version}, this worker speaks {PROTOCOL_VERSION}.",
            "Plugin and worker must be of one version: restart QGIS after an update.",
        )
    kind = data.pop("job", None)
    if kind not in JOBS:
        raise JobError(f"Unknown job {kind!r}.", f"Known jobs: {', '.join(JOBS)}.")
    return _from_dict(JOBS[kind], data, kind)


def _from_dict(job_type: type, data: dict[str, Any], where: str) -> Any:
    known = {field.name for field in fields(job_type)}
    unknown = sorted(set(data) - known)
    if unknown:
        raise JobError(f"The {where} job has unknown keys: {', '.join(unknown)}.",
                       f"Known: {', '.join(sorted(known))}.")
    hints = typing.get_type_hints(job_type)
    values = {}
    for key, value in data.items():
        values[key] = _value(hints[key], value, f"{where}.{key}")
    try:
        return job_type(**values)
    except TypeError as error:
        raise JobError(f"The {where} job is incomplete: {error}.", "Give the missing keys.") from error


def _value(hint: Any, value: Any, where: str) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Union:
        if value is None and type(None) in arguments:
            return None
        return _value(arguments[0], value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise JobError(f"{where} must be a list, not {value!r}.")
        return tuple(_value(arguments[0], item, where) for item in value)
    if isinstance(hint, type) and is_dataclass(hint):
        if not isinstance(value, dict):
            raise JobError(f"{where} must be an object, not {value!r}.")
        return _from_dict(hint, value, where)
    expected = origin or hint
    if expected is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool):
        raise JobError(f"{where} must be {expected.__name__}, not {value!r}.")
    return value
