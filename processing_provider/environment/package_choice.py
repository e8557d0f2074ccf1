"""Which packages the environment is built from: the build of torch, and a folder of wheels instead of the internet.

Works without QGIS.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

# The build that the lock file names, from the package index that pip or uv use: CUDA on Linux, CPU elsewhere.
LOCKED = "locked"
# From PyTorch's own index: the build for this computer's GPU (uv finds out which), without CUDA, of one CUDA version.
TORCH_BUILDS = (LOCKED, "auto", "cpu", "cu126", "cu128", "cu130")
TORCH_INDEX = "https://download.pytorch.org/whl/"
REDUCED_LOCK_NAME = "requirements-without-torch.lock"

_TORCH = ("torch", "torchvision")
_BROUGHT_BY_TORCH = re.compile(r"(torch|torchvision|triton|nvidia-[\w-]+|cuda-[\w-]+)$")
_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;]+)")


@dataclass(frozen=True)
class PackageChoice:
    """What a user may choose. With ``wheels`` nothing is fetched from anywhere but that folder."""

    torch_build: str = LOCKED
    wheels: Path | None = None

    @property
    def needed_gb(self) -> float:
        """Disk for the environment and what is downloaded for it."""
        if self.torch_build == "cpu":
            return 4.0
        brings_cuda = sys.platform == "linux" or self.torch_build != LOCKED
        return 9.0 if brings_cuda and sys.platform != "darwin" else 4.0


AS_LOCKED = PackageChoice()


def pinned_torch(lock_text: str) -> list[str]:
    """torch and torchvision as the lock pins them: they only fit each other in these versions."""
    pins = (_PIN.match(line) for line in lock_text.splitlines())
    return [f"{pin[1]}=={pin[2]}" for pin in pins if pin and pin[1] in _TORCH]


def without_torch(lock_text: str) -> str:
    """The lock file without torch and what only torch needs; every other package keeps its pin and its hashes."""
    kept, keeping = [], True
    for line in lock_text.splitlines():
        pin = _PIN.match(line)
        if pin:
            keeping = _BROUGHT_BY_TORCH.match(pin[1]) is None
        if keeping:
            kept.append(line)
    return "\n".join(kept) + "\n"
