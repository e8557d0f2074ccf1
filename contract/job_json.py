"""Jobs as the JSON that goes to a worker, and back; a job from outside is checked key by key.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from .errors import JobError
from .fields import FieldError, read_record
from .jobs import JOBS, Job
from .messages import brief
from .outside_json import parse_json
from .protocol import PROTOCOL_VERSION
from .texts import tr


def job_to_json(job: Job) -> str:
    """One line of JSON."""
    return json.dumps({"protocol": PROTOCOL_VERSION, "job": job.kind, **asdict(job)}, ensure_ascii=False)


def job_from_json(text: str | bytes) -> Job:
    """The job of a JSON text.

    Raises:
        JobError: not JSON, another protocol version, an unknown job, an unknown, missing or wrong key.
    """
    try:
        data = parse_json(text)
    except ValueError as error:
        raise JobError(tr("The job is not valid JSON: {error}.").format(error=error),
                       tr("Write it as one JSON object.")) from error
    if not isinstance(data, dict):
        raise JobError(tr("The job is not a JSON object."), tr("Write it as one JSON object."))
    version = data.pop("protocol", None)
    if version != PROTOCOL_VERSION:
        raise JobError(
            tr("The job speaks protocol {version}, this worker speaks {protocol_version}.").format(
                version=brief(version), protocol_version=PROTOCOL_VERSION),
            tr("Plugin and worker must be of one version: restart QGIS after an update."))
    kind = data.pop("job", None)
    if not isinstance(kind, str) or kind not in JOBS:
        raise JobError(tr("Unknown job {kind}.").format(kind=brief(kind)),
                       tr("Known jobs: {jobs}.").format(jobs=", ".join(JOBS)))
    try:
        return read_record(JOBS[kind], data, kind)
    except FieldError as error:
        raise JobError(str(error), error.hint or tr("Correct the job.")) from error
