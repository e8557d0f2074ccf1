"""What runs the network: imagery windows in, scores out."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import nn


class NetworkRuntime(Protocol):
    """Runs batches of one shape on one device."""

    name: str
    device: torch.device

    def scores(self, batch: npt.NDArray[np.float32]) -> torch.Tensor:
        """Class scores that sum to one: (B, bands, H, W) in, float32 (B, classes, H, W) on ``device`` out."""
        ...


class TorchRuntime:
    """Plain PyTorch, channels last, in 16 bits where the device computes those natively. Works everywhere."""

    def __init__(self, network: nn.Module, device: torch.device) -> None:
        self.device = device
        self._network = network.eval().to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._dtype = _native_half(device)
        self.name = f"PyTorch {'float32' if self._dtype is None else str(self._dtype).removeprefix('torch.')}"

    def scores(self, batch: npt.NDArray[np.float32]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        images = torch.from_numpy(batch).to(self.device).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), torch.autocast(self.device.type, self._dtype, enabled=self._dtype is not None):
            logits = self._network(images)
        return torch.softmax(logits.float(), dim=1)


def _native_half(device: torch.device) -> torch.dtype | None:
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if device.type == "cpu" and "bf16" in _processor_flags():
        return torch.bfloat16
    return None


def _processor_flags() -> str:
    # Emulated bfloat16 is far slower than float32: only a processor that says so has it.
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next((line for line in file if line.startswith(("flags", "Features"))), "")
    except OSError:
        return ""
