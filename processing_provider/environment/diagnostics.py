"""What to send along when something does not work: versions, places, settings; never a password."""

from __future__ import annotations

import configparser
import os
import platform
import re
import shutil
import sys
from collections.abc import Sequence

from qgis.core import Qgis

from ..worker.interpreter import (
    PLUGIN_FOLDER,
    chosen_python,
    clean_environment,
    managed_environment_folder,
    read_pointer,
    worker_python_or_reason,
)

_ACCOUNT = re.compile(r"//[^/@\s]+@")
# Of the environment only what decides where packages come from and which interpreter runs.
_SHOWN = re.compile(r"(?i)(https?|all|no)_proxy|ssl_cert_file|requests_ca_bundle|(pip|uv|urbanseg)_\w+")
_SECRET = re.compile(r"(?i)password|token|secret|key|credential|username")


def diagnostics(log: Sequence[str] = ()) -> str:
    """A text to copy; ``log`` are the lines of what was tried."""
    metadata = configparser.ConfigParser()
    metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    folder = managed_environment_folder()
    there = folder
    while not there.exists():
        there = there.parent
    python, reason = worker_python_or_reason()
    chosen, source = chosen_python(os.environ)
    lines = [
        f"Urban Segmentation {metadata.get('general', 'version', fallback='?')}, QGIS {Qgis.QGIS_VERSION}, "
        f"Python {platform.python_version()}",
        f"System: {platform.platform()}, {platform.machine()}, {os.cpu_count()} processors",
        f"Environment folder: {folder}, {shutil.disk_usage(there).free / 1e9:.1f} GB free, "
        f"built: {read_pointer(folder) or 'no'}",
        f"Interpreter: {python or reason}" + (f" ({source}: {chosen})" if chosen else ""),
        f"Base Python: {sys.version_info[0]}.{sys.version_info[1]} in {sys.base_prefix}",
        *(f"{key}={value}" for key, value in sorted(clean_environment().items())
          if _SHOWN.fullmatch(key) and not _SECRET.search(key)),
        *(["", "Log:", *log] if log else []),
    ]
    return _ACCOUNT.sub("//***@", "\n".join(lines))
