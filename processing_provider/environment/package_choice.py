"""Which packages the environment is built from: the build of torch, and a folder of wheels instead of the internet.

Works without QGIS.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..translation import tr
from .nvidia_driver import has_nvidia_driver

# What fits this computer: without an NVIDIA driver the CPU build where it can be had, else the locked one.
AUTO = "auto"
# The build that the lock file names, from the package index that pip or uv use: CUDA on Linux, CPU elsewhere.
LOCKED = "locked"
# From PyTorch's own index: without CUDA, for this computer's GPU (uv finds out which), of one CUDA version.
CPU, GPU = "cpu", "gpu"
TORCH_BUILDS = (AUTO, LOCKED, CPU, GPU, "cu126", "cu128", "cu130")
# Offices may have a mirror of PyTorch's index; the build's name is added to it.
TORCH_INDEX_VARIABLE = "URBANSEG_TORCH_INDEX"
_TORCH_INDEX = "https://download.pytorch.org/whl/"

_TORCH = ("torch", "torchvision")
_BROUGHT_BY_TORCH = re.compile(r"(torch|torchvision|triton|nvidia-[\w-]+|cuda-[\w-]+)$")
_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;]+)")


@dataclass(frozen=True)
class Size:
    """What is downloaded, and what the environment takes on disk."""

    download_gb: float
    disk_gb: float

    @property
    def needed_gb(self) -> float:
        """Room for both: what was downloaded is kept in the cache of uv or pip."""
        return self.download_gb + self.disk_gb


# The lock of 0.1.0 on Linux: the wheels' sizes on the package index, and the files they install. Without CUDA: all
# but triton, the packages of NVIDIA and torch's own libraries for CUDA. Windows and macOS need less than the second.
WITH_CUDA, WITHOUT_CUDA = Size(3.4, 6.6), Size(0.6, 1.8)


@dataclass(frozen=True)
class PackageChoice:
    """What a user may choose. With ``wheels`` nothing is fetched from anywhere but that folder."""

    torch_build: str = LOCKED
    wheels: Path | None = None

    @property
    def build(self) -> str:
        """The build that the choice comes to on this computer: never ``AUTO``."""
        if self.torch_build == AUTO:
            is_cpu_enough = sys.platform == "linux" and self.wheels is None and not has_nvidia_driver()
            return CPU if is_cpu_enough else LOCKED
        # Elsewhere the locked build is that for the CPU, and the lock has its hashes.
        return LOCKED if self.torch_build == CPU and sys.platform != "linux" else self.torch_build

    @property
    def may_fall_back(self) -> bool:
        """Whether the locked build does as well: the user left it to the plugin."""
        return self.torch_build == AUTO

    @property
    def size(self) -> Size:
        """What the build needs."""
        has_cuda = self.build != CPU and (sys.platform == "linux" or self.build != LOCKED)
        return WITH_CUDA if has_cuda else WITHOUT_CUDA

    def fits(self, built: str) -> bool:
        """Whether an environment with the build ``built`` is what was chosen; for ``AUTO`` any is."""
        return self.torch_build == AUTO or self.build == built


AS_LOCKED = PackageChoice()


def size_in_words(choice: PackageChoice) -> str:
    """What the choice needs on disk, as the set-up says it everywhere."""
    return tr("{needed:.1f} GB on disk, {download:.1f} GB of them downloads").format(
        needed=choice.size.needed_gb, download=choice.size.download_gb)


def why_without_cuda() -> str:
    """Why the build without CUDA is taken, and what it saves."""
    return tr("No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads "
              "and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.").format(
        download=WITH_CUDA.download_gb - WITHOUT_CUDA.download_gb, disk=WITH_CUDA.disk_gb - WITHOUT_CUDA.disk_gb)


def build_words() -> dict[str, str]:
    """What dialogs call the builds of PyTorch."""
    words = {AUTO: tr("what fits this computer"), LOCKED: tr("as tested, from your package index"),
             CPU: tr("without CUDA (smallest)"), GPU: tr("for this computer's GPU, found by uv")}
    return {build: words.get(build) or tr("CUDA {version}").format(version=f"{build[2:-1]}.{build[-1]}")
            for build in TORCH_BUILDS}


def torch_index(build: str, environ: Mapping[str, str]) -> str:
    """The address of PyTorch's index for the build."""
    return (environ.get(TORCH_INDEX_VARIABLE) or _TORCH_INDEX).rstrip("/") + "/" + build


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
