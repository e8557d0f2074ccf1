"""Which device a network runs on, and in which precision it runs fastest there."""

from __future__ import annotations

import torch

from contract.errors import DeviceError
from contract.texts import tr

from .environment import why_no_gpu
from .events import Events

# Processors that multiply in bfloat16; elsewhere torch emulates it, ten and more times slower than float32.
_NATIVE_BF16 = ("avx512_bf16", "amx_bf16", "arm_bf16", "bf16")


def resolve_device(name: str, events: Events) -> torch.device:
    """The device of a name: ``auto``, ``cpu``, ``cuda``, ``cuda:1``… or ``mps``.

    ``auto`` takes a CUDA GPU, else MPS, else the CPU, and says loudly when a GPU of this machine stays unused.

    Raises:
        DeviceError: the device asked for is unknown or not there; never another one in its place.
    """
    wanted = name.strip().lower() or "auto"
    if wanted == "auto":
        return _best_device(events)
    try:
        device = torch.device(wanted)
    except RuntimeError as error:
        raise DeviceError(tr("Unknown device {name!r}.").format(name=name),
                          tr("Use auto, cpu, cuda, cuda:0, cuda:1… or mps.")) from error
    if device.type == "cuda":
        _check_cuda(device)
    elif device.type == "mps" and not torch.backends.mps.is_available():
        raise DeviceError(tr("The device mps is not available on this machine."), tr("Use auto or cpu."))
    elif device.type not in ("cpu", "mps"):
        raise DeviceError(tr("Unknown device {name!r}.").format(name=name),
                          tr("Use auto, cpu, cuda, cuda:0, cuda:1… or mps."))
    events.info(tr("Device: {device}").format(device=device_title(device)))
    return device


def autocast_dtype(device: torch.device) -> torch.dtype | None:
    """The 16-bit type the device computes faster in than in float32; None where it gains nothing."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if device.type == "cpu":
        capabilities = torch.cpu.get_capabilities()
        return torch.bfloat16 if any(capabilities.get(key) for key in _NATIVE_BF16) else None
    return None


def device_title(device: torch.device) -> str:
    """A device in words, for the log and the reports."""
    if device.type == "cuda":
        return f"CUDA {torch.cuda.get_device_name(device)}"
    return "MPS" if device.type == "mps" else tr("CPU, {count} threads").format(
                                                  count=torch.get_num_threads())


def _best_device(events: Events) -> torch.device:
    if torch.cuda.is_available():
        device = torch.device("cuda", 0)
    elif torch.backends.mps.is_available():
        device = torch.device("mps")
    else:
        device = torch.device("cpu")
        reason = why_no_gpu()
        if reason:
            events.warning(tr("The GPU will NOT be used, the work runs on the CPU and takes far longer: "
                              "{reason}").format(reason=reason))
    events.info(tr("Device: {device}").format(device=device_title(device)))
    return device


def _check_cuda(device: torch.device) -> None:
    if not torch.cuda.is_available():
        reason = why_no_gpu() or tr("torch finds no CUDA device on this machine.")
        raise DeviceError(tr("The device {device} is not available: {reason}").format(device=device, reason=reason),
                          tr("Use auto or cpu, or run Set up environment again to get a build of torch for your GPU."))
    count = torch.cuda.device_count()
    if device.index is not None and device.index >= count:
        raise DeviceError(
            tr("The device {device} is not available: this machine has {count} CUDA devices.").format(
                device=device, count=count),
            tr("Use auto, or one of these: {devices}.").format(
                devices=", ".join(f"cuda:{index}" for index in range(count))))
