"""The contract between QGIS and the worker."""

from __future__ import annotations

import json
import math

import pytest

from contract.errors import JobError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import JOBS, EvaluateJob, LabelJob, TrainJob, VectorizeJob, VectorSource
from contract.protocol import (
    CancelledEvent,
    Failure,
    Log,
    Metrics,
    Progress,
    Result,
    decode_event,
    encode_event,
    is_terminal,
)

LABEL = LabelJob("/a b/ü.tif", (VectorSource("/x.pbf", "lines", "a = 'b'"), VectorSource("/y.gpkg")),
                 {"name": "s", "classes": []}, "/out.tif", unlabelled="ignore")
JOB_EXAMPLES = [
    LABEL,
    TrainJob("/tiles", "/m.safetensors", learning_rate=1.0),
    VectorizeJob("/c.tif", "/p.gpkg", class_names=("road",), minimum_area_m2=None, simplify_m=0.0),
    EvaluateJob("/p.tif", "/r.html", "/r.json", reference_layers=(VectorSource("/x.gpkg"),), scheme={"name": "s"}),
]


@pytest.mark.parametrize("job", JOB_EXAMPLES, ids=lambda job: job.kind)
def test_a_job_survives_the_wire(job):
    assert job_from_json(job_to_json(job)) == job


def test_a_job_is_one_line():
    assert "\n" not in job_to_json(LABEL)


@pytest.mark.parametrize(("change", "message"), [
    ({"protocol": 2}, "protocol 2.*speaks 1"),
    ({"job": "paint"}, "Unknown job 'paint'"),
    ({"colour": 1}, "unknown keys: colour"),
    ({"output": 3}, "label.output must be a text, not 3"),
    ({"layers": "x"}, "label.layers must be a list"),
    ({"layers": [{"path": "/x", "size": 1}]}, "unknown keys: size"),
])
def test_a_wrong_job_is_refused_by_name(change, message):
    data = json.loads(job_to_json(LABEL)) | change
    with pytest.raises(JobError, match=message):
        job_from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_what_is_no_json_object_is_refused(text):
    with pytest.raises(JobError):
        job_from_json(text)


def test_a_missing_key_is_refused():
    with pytest.raises(JobError, match="incomplete"):
        job_from_json('{"protocol": 1, "job": "predict"}')


def test_a_whole_number_is_a_float_but_a_boolean_is_no_number():
    data = json.loads(job_to_json(JOB_EXAMPLES[1]))
    assert job_from_json(json.dumps(data | {"learning_rate": 1})) == JOB_EXAMPLES[1]
    with pytest.raises(JobError):
        job_from_json(json.dumps(data | {"epochs": True}))


@pytest.mark.parametrize("event", [
    Progress(1, 2, "Reading"), Log("info", "ü\nline"), Metrics({"miou": 0.5}), Result({"output": "/x"}),
    Failure("input", "m", "h"), CancelledEvent(),
])
def test_an_event_survives_the_wire_in_one_line(event):
    line = encode_event(event)
    assert "\n" not in line
    assert decode_event(line) == event


def test_only_result_error_and_cancelled_are_terminal():
    terminal = [is_terminal(event) for event in (Result({}), Failure("k", "m"), CancelledEvent(), Log("info", ""))]
    assert terminal == [True, True, True, False]


def test_numbers_json_has_no_word_for_become_null():
    line = encode_event(Metrics({"loss": math.nan, "iou": {"road": math.inf}, "curve": [1.0, -math.inf]}))
    assert decode_event(line) == Metrics({"loss": None, "iou": {"road": None}, "curve": [1.0, None]})


@pytest.mark.parametrize("line", ["", "x", "[]", "{}", '{"event": "dance"}', '{"event": "log", "volume": 11}'])
def test_what_is_no_event_is_refused(line):
    with pytest.raises(ValueError):
        decode_event(line)


def test_every_job_has_a_step():
    from core.__main__ import STEPS

    assert set(STEPS) == set(JOBS)
