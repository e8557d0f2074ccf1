"""The check job: what it finds, and that a GPU which stays unused is said loudly, with the reason."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
import torch

from contract.errors import Cancelled, WorkerEnvironmentError
from contract.jobs import CheckJob
from contract.protocol import Log, Progress
from core.worker import environment
from core.worker.environment import find_devices, import_packages, run, why_no_gpu
from core.worker.events import Events


@pytest.fixture()
def sent():
    return []


@pytest.fixture()
def events(sent):
    return Events(sent.append)


def texts(sent, level):
    return [event.message for event in sent if isinstance(event, Log) and event.level == level]


@pytest.fixture()
def nvidia_smi(tmp_path, monkeypatch):
    """A machine with an NVIDIA GPU, as nvidia-smi tells it, whatever the machine of the test has."""

    def install(text: str = "echo 'NVIDIA H200, 570.86.15'"):
        script = tmp_path / "nvidia-smi"
        script.write_text(f"#!/bin/sh\n{text}\n")
        script.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    return install


@pytest.fixture()
def no_gpu_in_torch(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


def test_everything_is_imported_and_reported(events, sent):
    outputs = run(CheckJob(), events)
    assert set(outputs["versions"]) == {"python", *environment.PACKAGES.values()}
    assert outputs["versions"]["torch"] == torch.__version__.split("+")[0]
    assert outputs["device"] == outputs["devices"][0]
    assert outputs["devices"][-1].startswith("CPU, ")
    assert any("rasterio" in text for text in texts(sent, "info"))
    progress = [event.done / event.total for event in sent if isinstance(event, Progress)]
    assert progress == sorted(progress) and progress[-1] == 1


def test_a_runtime_that_this_computer_cannot_load_is_said_and_done_without(events, sent, tmp_path, monkeypatch):
    (tmp_path / "stack_probe.py").write_text("raise ImportError('cannot enable executable stack')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(environment, "OPTIONAL", frozenset({"stack_probe"}))
    assert set(import_packages({"json": "pytest", "stack_probe": "stack-probe"}, events)) == {"pytest"}
    [said] = [text for text in texts(sent, "info") if "stack-probe" in text]
    assert "cannot enable executable stack" in said


def test_all_broken_packages_are_named_at_once(events, tmp_path, monkeypatch):
    (tmp_path / "broken_probe.py").write_text("raise OSError('libcudart.so.13: cannot open shared object file')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(WorkerEnvironmentError) as caught:
        import_packages({"json": "pytest", "absent_probe": "absent-probe", "broken_probe": "broken-probe"}, events)
    assert "2 of 3" in caught.value.message
    assert "absent-probe" in caught.value.message
    assert "libcudart.so.13" in caught.value.message
    assert sys.executable in caught.value.message
    assert "Rebuild" in caught.value.hint


def test_the_check_can_be_cancelled(events):
    events.cancelled.set()
    with pytest.raises(Cancelled):
        run(CheckJob(), events)


def test_gpus_come_first_with_name_and_memory(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_properties",
                        lambda index: SimpleNamespace(name="NVIDIA H200", total_memory=139 * 1024**3))
    devices = find_devices()
    assert devices[:2] == ["CUDA:0 NVIDIA H200, 139 GiB", "CUDA:1 NVIDIA H200, 139 GiB"]
    assert devices[-1].startswith("CPU")
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    assert find_devices()[0] == "CUDA NVIDIA H200, 139 GiB"


def test_apple_silicon_is_found(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert find_devices()[0] == "MPS"


def test_an_unused_gpu_is_a_warning_with_the_reason(events, sent, nvidia_smi, no_gpu_in_torch, monkeypatch):
    nvidia_smi()
    monkeypatch.setattr(torch.version, "cuda", None)
    monkeypatch.setattr(environment, "PACKAGES", {"torch": "torch"})
    outputs = run(CheckJob(), events)
    assert outputs["device"].startswith("CPU")
    (warning,) = texts(sent, "warning")
    assert "will NOT be used" in warning
    assert "NVIDIA H200 with driver 570.86.15" in warning
    assert "without CUDA" in warning


def test_a_driver_that_is_too_old_is_named(nvidia_smi, no_gpu_in_torch, monkeypatch):
    nvidia_smi()
    monkeypatch.setattr(torch.version, "cuda", "13.2")

    def init():
        raise RuntimeError("The NVIDIA driver on your system is too old (found version 12040).")

    monkeypatch.setattr(torch.cuda, "init", init)
    assert "too old" in why_no_gpu()
    assert "CUDA 13.2" in why_no_gpu()


@pytest.mark.parametrize("text", ["exit 9", "echo", "printf ''"])
def test_nvidia_smi_without_a_gpu_is_no_gpu(nvidia_smi, text):
    nvidia_smi(text)
    assert why_no_gpu() == ""


def test_a_machine_without_nvidia_has_nothing_to_warn_about(events, sent, no_gpu_in_torch, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(environment, "PACKAGES", {"torch": "torch"})
    run(CheckJob(), events)
    assert texts(sent, "warning") == []
    assert any("No GPU was found" in text for text in texts(sent, "info"))
