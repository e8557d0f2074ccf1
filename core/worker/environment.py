"""The check job: import everything the worker needs, and say loudly which versions and which device were found."""

from __future__ import annotations

import importlib
import importlib.metadata
import platform
import shutil
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
import traceback

from contract.errors import WorkerEnvironmentError
from contract.jobs import CheckJob
from contract.texts import tr

from .events import Events

# Import name to the name on the package index. The QGIS side looks for the same import names, a test compares the two.
PACKAGES = {
    "torch": "torch",
    "torchvision": "torchvision",
    "segmentation_models_pytorch": "segmentation-models-pytorch",
    "albumentations": "albumentations",
    "rasterio": "rasterio",
    "shapely": "shapely",
    "pyproj": "pyproj",
    "pyogrio": "pyogrio",
    "safetensors": "safetensors",
    "skimage": "scikit-image",
    "networkx": "networkx",
    "openvino": "openvino",
    "MNN": "MNN",
    "jinja2": "jinja2",
    "matplotlib": "matplotlib",
}
# What only makes predictions faster: a system that does not load one of them gets along without. MNN's libraries ask
# for a stack that may be executed, which glibc refuses from 2.41 on (Debian 13).
OPTIONAL = frozenset({"openvino", "MNN"})
_GIB = 1024**3


def run(job: CheckJob, events: Events) -> dict[str, object]:
    """Import everything and report versions and devices.

    Raises:
        WorkerEnvironmentError: a package is missing or broken; all of them are named.
    """
    versions = {"python": platform.python_version(), **import_packages(PACKAGES, events)}
    devices = find_devices()
    events.info(tr("Versions: {versions}").format(
        versions=", ".join(f"{name} {version}" for name, version in versions.items())))
    for device in devices:
        events.info(tr("Device found: {device}").format(device=device))
    if devices[0].startswith("CPU"):
        reason = why_no_gpu()
        if reason:
            events.warning(tr("The GPU will NOT be used: {reason}").format(reason=reason))
        else:
            events.info(tr("No GPU was found: training and prediction run on the CPU."))
    events.progress(1, 1, tr("Ready: {devices}").format(devices=devices[0]))
    return {"versions": versions, "devices": devices, "device": devices[0]}


def import_packages(packages: dict[str, str], events: Events) -> dict[str, str]:
    """Import each package; its version by its name on the package index. Without the optional ones it goes on.

    Raises:
        WorkerEnvironmentError: some others cannot be imported.
    """
    versions, broken = {}, []
    for number, (module, package) in enumerate(packages.items()):
        events.progress(number, len(packages), tr("Importing {package}").format(package=package))
        try:
            importlib.import_module(module)
            versions[package] = importlib.metadata.version(package)
        except Exception as error:  # a broken library may raise anything while it is imported
            reason = f"{package} ({type(error).__name__}: {error})"
            if module in OPTIONAL:
                events.info(tr("Predictions do without what this computer cannot load: {reason}.").format(
                    reason=reason))
                continue
            traceback.print_exc()
            broken.append(reason)
    if broken:
        raise WorkerEnvironmentError(
            tr("{count} of {package_count} packages cannot be imported by {executable}: {errors}.").format(
                count=len(broken), package_count=len(packages), executable=sys.executable, errors="; ".join(broken)),
            tr("Run Set up environment with Rebuild checked, or choose another interpreter."))
    return versions


def find_devices() -> list[str]:
    """Every device torch can use, in words, the one that is used by default first; the CPU is always last."""
    import torch

    devices = []
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        properties = torch.cuda.get_device_properties(index)
        number = f":{index}" if torch.cuda.device_count() > 1 else ""
        devices.append(f"CUDA{number} {properties.name}, {properties.total_memory / _GIB:.0f} GiB")
    if torch.backends.mps.is_available():
        devices.append("MPS")
    return [*devices, tr("CPU, {count} threads").format(count=torch.get_num_threads())]


def why_no_gpu() -> str:
    """Why torch does not use the NVIDIA GPU of this machine; empty where there is none."""
    import torch

    gpu = _nvidia_gpu()
    if not gpu:
        return ""
    if torch.version.cuda is None:
        return tr("this machine has {gpu}, but the installed torch {version} is a build without CUDA.").format(
            gpu=gpu, version=torch.__version__)
    try:
        torch.cuda.init()
    except RuntimeError as error:
        return tr("this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}").format(
            gpu=gpu, cuda=torch.version.cuda, error=error)
    return tr("this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.").format(
        gpu=gpu, cuda=torch.version.cuda)


def _nvidia_gpu() -> str:
    """Name and driver of the GPUs as nvidia-smi tells them; empty where it is missing or finds none."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ""
    try:
        answer = subprocess.run(  # nosec B603 # a fixed command, by its full path
            [program, "--query-gpu=name,driver_version", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = [line.strip() for line in answer.stdout.splitlines() if line.strip()] if answer.returncode == 0 else []
    return "; ".join(tr("{name} with driver {driver}").format(
                         name=name.strip(), driver=driver.strip()) for name, _, driver in
                     (line.partition(",") for line in lines))
