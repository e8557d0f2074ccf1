"""The real worker as a real process: the wire, cancel, bad jobs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from urban_segmentation.contract.job_json import job_to_json
from urban_segmentation.contract.jobs import LabelJob, PredictJob
from urban_segmentation.contract.protocol import EXIT_ERROR, Failure, decode_event
from urban_segmentation.processing_provider.worker.process import WorkerFailure, run_worker

REPOSITORY = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "core"]
MISSING = LabelJob("/nowhere/imagery.tif", (), {"name": "s", "classes": [{"id": 0, "name": "a", "color": "#000000"}]},
                   "/nowhere/labels.tif")


def run(job, is_cancelled=lambda: False, on_event=lambda event: None):
    return run_worker(COMMAND, job_to_json(job), on_event, is_cancelled, os.environ)


def test_an_expected_error_is_named_and_shows_no_trace():
    with pytest.raises(WorkerFailure) as raised:
        run(PredictJob("/nowhere/imagery.tif", "/nowhere/model.safetensors", "/nowhere/out.tif"))
    assert "/nowhere/" in raised.value.message and "Traceback" not in raised.value.message and raised.value.hint


def test_a_job_from_a_file_runs_the_same_way(tmp_path):
    (tmp_path / "job.json").write_text(job_to_json(MISSING))
    ended = subprocess.run([*COMMAND, str(tmp_path / "job.json")], cwd=REPOSITORY, capture_output=True, text=True,
                           check=False)
    last = decode_event(ended.stdout.splitlines()[-1])
    assert ended.returncode == EXIT_ERROR and isinstance(last, Failure)


def test_a_python_without_the_packages_is_an_error_of_the_environment():
    without_packages = [sys.executable, "-S", "-m", "core"]
    with pytest.raises(WorkerFailure, match=r"numpy|No module named") as raised:
        run_worker(without_packages, job_to_json(MISSING), lambda event: None, lambda: False, os.environ)
    assert raised.value.kind == "environment" and sys.executable in raised.value.message
    assert "Set up environment" in raised.value.hint


@pytest.mark.parametrize("line", ["not json\n", '{"protocol": 9, "job": "label"}\n',
                                  '{"protocol": 1, "job": "paint"}\n', ""])
def test_a_bad_job_is_refused_in_the_protocol(line):
    ended = subprocess.run(COMMAND, cwd=REPOSITORY, input=line, capture_output=True, text=True, check=False)
    last = json.loads(ended.stdout.splitlines()[-1])
    assert ended.returncode == EXIT_ERROR and (last["event"], last["kind"]) == ("error", "job")


def test_stdout_carries_events_only():
    """A library's print goes to stderr, not into the stream."""
    script = "import core.__main__ as worker, os; stream = worker._claim_stdout(); print('noise', flush=True); " \
             "os.write(1, b'more noise'); stream.write('event'); stream.flush()"
    ended = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert ended.stdout == "event" and "noise" in ended.stderr and "more noise" in ended.stderr


def test_the_contract_imports_the_standard_library_alone():
    script = "import sys; import contract.jobs, contract.protocol, contract.errors, contract.classes; " \
             "print([name for name in ('torch', 'numpy', 'rasterio', 'shapely') if name in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
