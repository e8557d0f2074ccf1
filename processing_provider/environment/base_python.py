"""Finds a Python that virtual environments can be built from. Works without QGIS.

Never sys.executable: on Windows and macOS that is QGIS, and starting it opens another QGIS window.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from .console_process import run_console

BASE_PYTHON_VARIABLE = "URBANSEG_BASE_PYTHON"
# What the lock file resolves for.
OLDEST, NEWEST = (3, 11), (3, 14)

_PROBE = (
    "import importlib.util as u, json, sys; print(json.dumps({'version': list(sys.version_info[:2]), "
    "'pip': bool(u.find_spec('pip')), 'venv': bool(u.find_spec('venv') and u.find_spec('ensurepip'))}))"
)


@dataclass(frozen=True)
class BasePython:
    """An interpreter that answered: its version, and whether it can build environments by itself."""

    path: Path
    version: tuple[int, int]
    has_pip: bool
    has_venv: bool

    @property
    def fits(self) -> bool:
        """Whether the lock file resolves for its version."""
        return OLDEST <= self.version <= NEWEST


def candidate_paths(
    environ: Mapping[str, str],
    platform: str = sys.platform,
    prefix: str = sys.base_prefix,
    version: Sequence[int] = sys.version_info[:2],
) -> list[Path]:
    """Where a Python may be, the best first: the user's choice, the one QGIS came with, those on PATH."""
    if environ.get(BASE_PYTHON_VARIABLE):
        return [Path(environ[BASE_PYTHON_VARIABLE]).expanduser()]
    own = f"python{version[0]}.{version[1]}"
    root = Path(prefix)
    if platform == "win32":
        found = [root / "python.exe"]
        osgeo4w = environ.get("OSGEO4W_ROOT")
        if osgeo4w:
            found += sorted((Path(osgeo4w) / "apps").glob("Python3*/python.exe"), reverse=True)
        found += sorted((root / "apps").glob("Python3*/python.exe"), reverse=True)
        names = ["python.exe"]
    else:
        found = [root / "bin" / own, root / "bin" / "python3"]
        if platform == "darwin":
            for parent in root.parents:
                if parent.name == "Contents":
                    found += [parent / "MacOS" / "bin" / own, parent / "MacOS" / "bin" / "python3"]
        newest_first = range(NEWEST[1], OLDEST[1] - 1, -1)
        names = [own, *(f"python3.{minor}" for minor in newest_first), "python3"]
    found += [Path(path) for name in names if (path := shutil.which(name, path=environ.get("PATH", "")))]
    return [path for path in dict.fromkeys(found) if path.is_file()]


def probe(path: Path, environment: Mapping[str, str]) -> BasePython | None:
    """Ask the interpreter what it is; None when it does not answer like a Python."""
    try:
        result = run_console([str(path), "-I", "-c", _PROBE], environment, Path(path).parent)
        answer = json.loads(result.lines[-1]) if result.exit_code == 0 and result.lines else None
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    if not isinstance(answer, dict) or not {"version", "pip", "venv"} <= set(answer):
        return None
    major, minor = answer["version"]
    return BasePython(path, (major, minor), bool(answer["pip"]), bool(answer["venv"]))


def find_base_pythons(
    environment: Mapping[str, str],
    environ: Mapping[str, str] | None = None,
    ask: Callable[[Path, Mapping[str, str]], BasePython | None] = probe,
) -> list[BasePython]:
    """The interpreters that answer and fit the lock file, those that can build environments by themselves first."""
    paths = candidate_paths(os.environ if environ is None else environ)
    found = [answer for path in paths if (answer := ask(path, environment)) is not None and answer.fits]
    return sorted(found, key=lambda python: not python.has_venv)


def dotted(version: tuple[int, int]) -> str:
    """A version as people write it."""
    return f"{version[0]}.{version[1]}"
