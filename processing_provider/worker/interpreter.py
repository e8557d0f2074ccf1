"""Finds the interpreter that runs the worker, and the clean environment it is started in.

Only files are looked at, no process is started: QGIS asks this whenever it draws the Toolbox. Works without QGIS too,
so that it can be tested and used from scripts; only the QGIS settings are then empty.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable
from urllib.parse import quote

from ..translation import tr

PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
LOCK_FILE = PLUGIN_FOLDER / "core" / "requirements.lock"
POINTER_NAME = "worker.json"
PYTHON_VARIABLE = "URBANSEG_PYTHON"
HOME_VARIABLE = "URBANSEG_HOME"
PYTHON_SETTING = "urbanseg/python"
DEVICE_SETTING = "urbanseg/device"
FOLDER_SETTING = "urbanseg/folder"
THREADS_SETTING = "urbanseg/threads"
FOLDER_NAME = "urban-segmentation"

# What the worker imports. The check job of the core imports the same, a test compares the two.
WORKER_PACKAGES = (
    "torch", "torchvision", "segmentation_models_pytorch", "albumentations", "rasterio", "shapely", "pyproj", "pyogrio",
    "safetensors", "skimage", "networkx", "openvino", "MNN", "jinja2", "matplotlib",
)

# QGIS's own Python, GDAL, PROJ and Qt must not leak into the worker: its wheels bring their own.
_DROPPED_PREFIXES = ("PYTHON", "CONDA_", "PROJ_", "GDAL_", "DYLD_", "QT_", "O4W_QT_", "QGIS_", "VIRTUAL_ENV")
# pip must install into the environment it runs in, wherever it is told to install at other times.
_DROPPED = frozenset({"LD_LIBRARY_PATH", "LD_PRELOAD", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT"})

Settings = Callable[[str], str]


def qgis_setting(key: str) -> str:
    """The value of a QGIS setting as text; empty where it is not set, or where there is no QGIS."""
    try:
        from qgis.core import QgsSettings
    except ImportError:
        return ""
    value = QgsSettings().value(key)
    return "" if value is None else str(value)


def managed_environment_folder(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The folder in the user's data folder that Set up environment builds in; it may not exist yet."""
    environ = os.environ if environ is None else environ
    if environ.get(HOME_VARIABLE):
        return Path(environ[HOME_VARIABLE]).expanduser().absolute()
    if qgis_setting(FOLDER_SETTING):
        return Path(qgis_setting(FOLDER_SETTING)).expanduser().absolute()
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / FOLDER_NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / FOLDER_NAME
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / FOLDER_NAME


def python_in(environment: Path, platform: str = sys.platform) -> Path:
    """The interpreter of a virtual environment."""
    return environment / "Scripts" / "python.exe" if platform == "win32" else environment / "bin" / "python"


def lock_hash(lock: Path = LOCK_FILE) -> str:
    """SHA-256 of the lock file: an environment fits the plugin when it was built from the same lock."""
    status = lock.stat()
    return _hash_of(str(lock), status.st_mtime_ns, status.st_size)


@functools.lru_cache(maxsize=4)
def _hash_of(path: str, modified_ns: int, size: int) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def read_pointer(folder: Path) -> dict[str, str]:
    """What the last successful set-up left: the environment's folder name, its lock's hash, its build of torch.

    Empty if none did.
    """
    try:
        pointer = json.loads((folder / POINTER_NAME).read_text(encoding="utf-8"))
        return {"folder": str(pointer["folder"]), "lock": str(pointer["lock"]),
                "build": str(pointer.get("build", "locked"))}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def managed_python(folder: Path | None = None, lock: Path = LOCK_FILE) -> Path | None:
    """The managed environment's interpreter, if it is whole and built from this plugin's lock."""
    folder = managed_environment_folder() if folder is None else folder
    pointer = read_pointer(folder)
    if not pointer or pointer["lock"] != lock_hash(lock):
        return None
    python = python_in(folder / pointer["folder"])
    return python if python.exists() else None


def find_worker_python() -> Path | None:
    """The worker's interpreter, or None when there is none to use."""
    return worker_python_or_reason()[0]


def worker_python_or_reason(
    environ: Mapping[str, str] | None = None, settings: Settings = qgis_setting, lock: Path = LOCK_FILE
) -> tuple[Path | None, str]:
    """The worker's interpreter and an empty text, or None and a sentence that says what to do.

    The first that is there wins: the environment variable URBANSEG_PYTHON, the QGIS setting, the managed environment,
    an interpreter that already has the packages. A wrong value of the first two is said, not passed over in silence.
    """
    environ = os.environ if environ is None else environ
    chosen, source = chosen_python(environ, settings)
    if chosen is not None:
        if _is_interpreter(chosen):
            return chosen, ""
        return None, tr("{source} names {python}, which is no Python interpreter. Correct or remove it.").format(
            source=source, python=chosen)
    folder = managed_environment_folder(environ)
    managed = managed_python(folder, lock)
    if managed is not None:
        return managed, ""
    if read_pointer(folder):
        return None, tr("The worker environment in {folder} is out of date: it was built for another version of the "
                        "plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment)."
                        ).format(folder=folder)
    for candidate in _interpreters_around(environ):
        if has_worker_packages(candidate):
            return candidate, ""
    return None, tr("The Python environment with PyTorch is not there yet. "
                    "Run “Set up environment” (urbanseg:setupenvironment) first.")


def chosen_python(environ: Mapping[str, str], settings: Settings = qgis_setting) -> tuple[Path | None, str]:
    """The interpreter that the user chose, and where: by environment variable or by QGIS setting."""
    if environ.get(PYTHON_VARIABLE):
        return Path(environ[PYTHON_VARIABLE]).expanduser(), tr("The environment variable URBANSEG_PYTHON")
    if settings(PYTHON_SETTING):
        return Path(settings(PYTHON_SETTING)).expanduser(), tr("The QGIS setting urbanseg/python")
    return None, ""


def _is_interpreter(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


def _interpreters_around(environ: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Interpreters that may have the packages. Never sys.executable: on Windows and macOS that is QGIS itself."""
    names = ("python.exe", "python3.exe") if platform == "win32" else ("python3", "python")
    found = []
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        if environ.get(variable):
            prefix = Path(environ[variable])
            found += [prefix / name for name in names] if platform == "win32" else [prefix / "bin" / n for n in names]
            found.append(python_in(prefix, platform))
    found += [Path(path) for name in names if (path := shutil.which(name, path=environ.get("PATH", "")))]
    return [path for path in dict.fromkeys(found) if _is_interpreter(path)]


def has_worker_packages(python: Path, packages: Sequence[str] = WORKER_PACKAGES) -> bool:
    """Whether every package has its folder in the interpreter's site-packages, judged by the files alone."""
    folders = _package_folders(python)
    return bool(folders) and all(any((folder / package).is_dir() for folder in folders) for package in packages)


def _package_folders(python: Path) -> list[Path]:
    # Not resolved: the python of a virtual environment is a link to the base interpreter, its packages are not.
    if python.suffix.lower() == ".exe":
        prefixes = (python.parent, python.parent.parent)
        return [prefix / "Lib" / "site-packages" for prefix in prefixes if (prefix / "Lib" / "site-packages").is_dir()]
    prefix = python.parent.parent
    patterns = ("lib/python3*/site-packages", "lib/python3*/dist-packages", "local/lib/python3*/dist-packages")
    return [folder for pattern in patterns for folder in sorted(prefix.glob(pattern))]


def clean_environment(environ: Mapping[str, str] | None = None, settings: Settings = qgis_setting) -> dict[str, str]:
    """The environment variables for the worker and for the programs that build its environment.

    QGIS's Python, GDAL, PROJ and Qt are left out; proxies, certificates and pip's and uv's settings stay. The proxy and
    the number of threads of the QGIS settings are added where the environment names none.
    """
    environ = os.environ if environ is None else environ
    clean = {
        key: value for key, value in environ.items()
        if key.upper() not in _DROPPED and not key.upper().startswith(_DROPPED_PREFIXES)
    }
    clean["PYTHONUTF8"] = "1"
    clean["PYTHONNOUSERSITE"] = "1"
    threads = settings(THREADS_SETTING)
    if threads.isdigit() and int(threads) > 0:
        clean.setdefault("OMP_NUM_THREADS", threads)
        clean.setdefault("MKL_NUM_THREADS", threads)
    for key, value in _qgis_proxy(settings).items():
        if not any(name.lower() == key for name in environ):
            clean[key] = value
    return clean


def _qgis_proxy(settings: Settings) -> dict[str, str]:
    """The proxy of QGIS's network settings as environment variables; empty when it is off or the system's."""
    schemes = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}
    scheme = schemes.get(settings("proxy/proxyType"))
    host = settings("proxy/proxyHost")
    if settings("proxy/proxyEnabled").lower() not in ("true", "1") or scheme is None or not host:
        return {}
    port, user = settings("proxy/proxyPort"), settings("proxy/proxyUser")
    account = f"{quote(user, safe='')}:{quote(settings('proxy/proxyPassword'), safe='')}@" if user else ""
    url = f"{scheme}://{account}{host}{f':{port}' if port else ''}"
    return {"http_proxy": url, "https_proxy": url}


def worker_command(python: Path | str, *arguments: str) -> list[str]:
    """The command line of the worker's interpreter, to be started in the plugin's folder."""
    return [str(python), *arguments]
