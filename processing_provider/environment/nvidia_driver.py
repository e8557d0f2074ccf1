"""Whether this computer has an NVIDIA driver: without one, the gigabytes of CUDA are of no use to it.

Only files are looked at. In doubt there is one: a build with CUDA also runs without a GPU. Works without QGIS.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

# Where Linux has the driver's own files, its device, and the library that CUDA programs load (in WSL, too).
_LINUX_PLACES = (
    "proc/driver/nvidia/version", "dev/nvidiactl", "usr/lib/wsl/lib/libcuda.so.1", "usr/lib64/libcuda.so.1",
    "usr/lib/libcuda.so.1", "usr/lib/x86_64-linux-gnu/libcuda.so.1", "usr/lib/aarch64-linux-gnu/libcuda.so.1",
)


def has_nvidia_driver(environ: Mapping[str, str] | None = None, platform: str = sys.platform,
                      root: Path = Path("/")) -> bool:
    """Whether a driver, its library or its program nvidia-smi is there.

    Args:
        root: the root of the file system, for tests.
    """
    environ = os.environ if environ is None else environ
    if platform == "darwin":
        return False
    if shutil.which("nvidia-smi", path=environ.get("PATH", "")) is not None:
        return True
    if platform == "win32":
        system = Path(environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        return (system / "nvcuda.dll").is_file() or (system / "nvidia-smi.exe").is_file()
    return any((root / place).exists() for place in _LINUX_PLACES)
