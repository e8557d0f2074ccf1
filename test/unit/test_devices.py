"""Devices by name: the one asked for or an error, never silently another."""

from __future__ import annotations

import pytest
import torch
from made_scenes import Listener

from contract.errors import DeviceError
from core.worker import devices
from core.worker.devices import autocast_dtype, resolve_device


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def no_gpu(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(devices, "why_no_gpu", lambda: "")


@pytest.fixture
def two_gpus(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device=None: "Test GPU")


@pytest.mark.parametrize("name", ["auto", "AUTO", "", "cpu", "CPU"])
def test_without_a_gpu_the_cpu_is_taken_and_named(no_gpu, listener, name):
    assert resolve_device(name, listener.events).type == "cpu"
    assert "Device: CPU" in listener.messages("info")
    assert not listener.messages("warning")


def test_a_gpu_that_stays_unused_is_a_warning(no_gpu, monkeypatch, listener):
    monkeypatch.setattr(devices, "why_no_gpu", lambda: "this machine has a Test GPU, but torch has no CUDA.")
    assert resolve_device("auto", listener.events).type == "cpu"
    assert "NOT be used" in listener.messages("warning") and "Test GPU" in listener.messages("warning")


def test_auto_takes_the_first_gpu(two_gpus, listener):
    assert resolve_device("auto", listener.events) == torch.device("cuda", 0)
    assert "Test GPU" in listener.messages("info")


@pytest.mark.parametrize(("name", "expected"), [("cuda", "cuda"), ("CUDA:1", "cuda:1")])
def test_a_gpu_by_name(two_gpus, listener, name, expected):
    assert resolve_device(name, listener.events) == torch.device(expected)


def test_a_gpu_beyond_the_last(two_gpus, listener):
    with pytest.raises(DeviceError, match=r"cuda:7 is not available: .* has 2 CUDA devices.*cuda:0, cuda:1"):
        resolve_device("cuda:7", listener.events)


@pytest.mark.parametrize("name", ["cuda", "cuda:0", "mps"])
def test_a_device_that_is_not_there_is_never_replaced(no_gpu, listener, name):
    with pytest.raises(DeviceError, match=f"{name} is not available"):
        resolve_device(name, listener.events)


@pytest.mark.parametrize("name", ["gpu", "tpu:0", "cuda:x", "xpu"])
def test_unknown_devices(no_gpu, listener, name):
    with pytest.raises(DeviceError, match="Unknown device"):
        resolve_device(name, listener.events)


@pytest.mark.parametrize(("capabilities", "expected"), [
    ({"avx512_f": True, "avx512_bf16": False}, None), ({"avx512_bf16": True}, torch.bfloat16), ({}, None)])
def test_a_cpu_computes_in_bfloat16_only_where_it_multiplies_in_it(monkeypatch, capabilities, expected):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities)
    assert autocast_dtype(torch.device("cpu")) is expected


@pytest.mark.parametrize(("native", "expected"), [(True, torch.bfloat16), (False, torch.float16)])
def test_an_old_gpu_computes_in_float16(monkeypatch, native, expected):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation=True: native)
    assert autocast_dtype(torch.device("cuda")) is expected
