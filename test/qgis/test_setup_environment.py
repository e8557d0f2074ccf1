"""Set up environment through the real qgis_process and in QGIS's Python: outputs, failures, two at once, cancel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QLockFile

WORKER = os.environ.get("URBANSEG_PYTHON", "")


@pytest.fixture()
def setup_process(qgis_process, tmp_path):
    """Run the algorithm with an environment folder of its own and no interpreter chosen, unless told otherwise."""

    def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
        environment = {key: value for key, value in qgis_process.environment.items() if key != "URBANSEG_PYTHON"}
        environment |= {"URBANSEG_HOME": str(tmp_path / "home"), **variables}
        return subprocess.run([qgis_process.program, *arguments], env=environment, capture_output=True, text=True,
                              check=False, timeout=300)

    return run


def fake_uv(folder: Path, install: str) -> str:
    """A uv on PATH that makes an empty environment and then does as told; the PATH to use."""
    folder.mkdir()
    script = folder / "uv"
    script.write_text("#!/bin/sh\ncase $1 in\n--version) echo 'uv 0.9.9';;\n"
                      f'venv) for last; do :; done; mkdir -p "$last/bin";;\npip) {install};;\nesac\n')
    script.chmod(0o755)
    return f"{folder}:/usr/bin:/bin"


@pytest.mark.skipif(not WORKER, reason="URBANSEG_PYTHON names no worker interpreter")
def test_it_reports_interpreter_device_and_versions_as_json(setup_process):
    done = setup_process("--json", "run", "urbanseg:setupenvironment", URBANSEG_PYTHON=WORKER)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["PYTHON"] == WORKER
    assert results["DEVICE"].startswith(("CPU", "CUDA", "MPS"))
    assert "torch " in results["VERSIONS"]
    assert "openvino " in results["VERSIONS"]


@pytest.mark.skipif(not WORKER, reason="URBANSEG_PYTHON names no worker interpreter")
def test_the_device_is_said_loudly(setup_process):
    done = setup_process("run", "urbanseg:setupenvironment", URBANSEG_PYTHON=WORKER)
    assert "READY. Device: " in done.stdout
    assert "nothing is built" in done.stdout


def test_a_chosen_interpreter_that_is_none_is_an_error(setup_process):
    done = setup_process("run", "urbanseg:setupenvironment", URBANSEG_PYTHON="/no/such/python")
    assert done.returncode == 1
    assert "/no/such/python" in done.stdout + done.stderr


def test_an_interpreter_without_the_packages_is_an_error_that_names_them(setup_process):
    done = setup_process("run", "urbanseg:setupenvironment", URBANSEG_PYTHON="/usr/bin/python3")
    assert done.returncode == 1
    assert "segmentation-models-pytorch" in done.stdout + done.stderr
    assert "URBANSEG_PYTHON names this interpreter. Remove it" in done.stdout + done.stderr


def test_a_failed_installation_exits_with_1_says_why_and_leaves_nothing(setup_process, tmp_path):
    path = fake_uv(tmp_path / "bin", "echo 'No space left on device (os error 28)'; exit 2")
    done = setup_process("run", "urbanseg:setupenvironment", PATH=path)
    assert done.returncode == 1
    assert "The disk is full." in done.stdout + done.stderr
    assert list((tmp_path / "home").glob("worker*")) == []


def test_an_environment_that_cannot_start_is_not_kept(setup_process, tmp_path):
    path = fake_uv(tmp_path / "bin", "echo 'Installed 81 packages in 1s'")
    done = setup_process("run", "urbanseg:setupenvironment", PATH=path)
    assert done.returncode == 1
    assert "cannot be started" in done.stdout + done.stderr
    assert list((tmp_path / "home").glob("worker*")) == []


def test_two_at_once_is_a_clear_error(setup_process, tmp_path):
    (tmp_path / "home").mkdir()
    lock = QLockFile(str(tmp_path / "home" / "setup.lock"))
    assert lock.tryLock(0)
    try:
        done = setup_process("run", "urbanseg:setupenvironment")
    finally:
        lock.unlock()
    assert done.returncode == 1
    assert "Another set-up" in done.stdout + done.stderr


def test_a_lock_left_by_a_killed_set_up_does_not_count(setup_process, tmp_path):
    (tmp_path / "home").mkdir()
    # A program that takes the lock and is killed, as a set-up whose QGIS died.
    script = ("import os, signal, sys\nfrom qgis.PyQt.QtCore import QLockFile\nlock = QLockFile(sys.argv[1])\n"
              "lock.setStaleLockTime(0)\nassert lock.tryLock(0)\nos.kill(os.getpid(), signal.SIGKILL)\n")
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "home" / "setup.lock")], check=False)
    assert (tmp_path / "home" / "setup.lock").exists()
    path = fake_uv(tmp_path / "bin", "echo 'Hash mismatch for `torch`'; exit 2")
    done = setup_process("run", "urbanseg:setupenvironment", PATH=path)
    assert "hash differs" in done.stdout + done.stderr


def test_cancel_ends_it_and_leaves_nothing(provider, context, feedback, tmp_path, monkeypatch):
    home = tmp_path / "home"
    monkeypatch.delenv("URBANSEG_PYTHON", raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(home))
    monkeypatch.setenv("PATH", fake_uv(tmp_path / "bin", "echo downloading; exec sleep 600"))

    def push_console(line):
        if line == "downloading":
            feedback.cancel()

    feedback.pushConsoleInfo = push_console
    algorithm = provider.algorithm("setupenvironment").create()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.processAlgorithm({}, context, feedback)
    assert list(home.glob("worker*")) == []


def test_every_algorithm_is_listed_and_says_what_to_run(provider, tmp_path, monkeypatch):
    monkeypatch.delenv("URBANSEG_PYTHON", raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", "/nowhere")
    for variable in ("CONDA_PREFIX", "VIRTUAL_ENV"):
        monkeypatch.delenv(variable, raising=False)
    able = {algorithm.name(): algorithm.canExecute() for algorithm in provider.algorithms()}
    assert able["setupenvironment"][0]
    assert not able["predictclasses"][0]
    assert "urbanseg:setupenvironment" in able["predictclasses"][1]
