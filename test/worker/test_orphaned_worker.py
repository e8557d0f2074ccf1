"""A worker whose QGIS has died: both its pipes are closed, and it ends whatever it computes."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from urban_segmentation.contract.protocol import EXIT_CANCELLED, EXIT_OK

REPOSITORY = Path(__file__).resolve().parents[2]
# Far beyond what ending takes on a busy machine, far below what the work would take.
DEADLINE_S = 60
JOB = '{"protocol": 1, "job": "stackbands", "rasters": ["a.tif"], "output": "b.tif"}\n'
# The real worker with another step in it; stdin, stdout and signals are its own.
PROGRAM = """
import sys, time
from pathlib import Path
import core.__main__ as worker
from core.worker.outputs import whole_file
from contract.errors import Cancelled

OUTPUT = Path(sys.argv[1])
worker.SAVING_GRACE_S = float(sys.argv[2])

def in_numpy(events):
    import numpy
    matrix = numpy.random.default_rng(0).random((12_000, 12_000), dtype=numpy.float32)
    events.progress(0, 1)
    numpy.linalg.eigvals(matrix)  # one call of hours

def in_torch(events):
    import torch
    matrix = torch.rand(12_000, 12_000)
    events.progress(0, 1)
    torch.linalg.eigvals(matrix)

def speaking(events):
    for number in range(10_000_000):
        events.info("still here")
        events.progress(number, 10_000_000)
        time.sleep(0.01)

def saving(events):
    events.keeps_on_cancel = True
    try:
        speaking(events)
    except Cancelled:
        time.sleep(1.5)  # longer than a step without anything to save is given
        OUTPUT.with_suffix(".path").write_text("saved")

def saving_but_deaf(events):
    events.keeps_on_cancel = True
    in_numpy(events)

def step(job, events):
    with whole_file(OUTPUT) as partial:
        partial.write_text("half")
        globals()[sys.argv[3]](events)
    return {}

worker.run_job = step
sys.exit(worker.main([]))
"""


def orphan(tmp_path, step, saving_grace_s=DEADLINE_S / 2):
    """The exit code of a worker that loses both its pipes in the middle of a step."""
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(PROGRAM), str(tmp_path / "b.tif"),
                                str(saving_grace_s), step], cwd=REPOSITORY, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        process.stdin.write(JOB)
        process.stdin.flush()
        while json.loads(process.stdout.readline())["event"] != "progress":
            pass
        process.stdout.close()
        process.stdin.close()
        return process.wait(DEADLINE_S)
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("step", ["in_numpy", "in_torch", "speaking"])
def test_it_ends_and_leaves_nothing(tmp_path, step):
    assert orphan(tmp_path, step) == EXIT_CANCELLED
    assert not list(tmp_path.iterdir())


def test_what_is_worth_keeping_is_saved_first(tmp_path):
    assert orphan(tmp_path, "saving") == EXIT_OK
    assert {path.name for path in tmp_path.iterdir()} == {"b.path", "b.tif"}


def test_a_step_that_does_not_come_to_saving_is_ended_too(tmp_path):
    assert orphan(tmp_path, "saving_but_deaf", saving_grace_s=0.5) == EXIT_CANCELLED
    assert not list(tmp_path.iterdir())
