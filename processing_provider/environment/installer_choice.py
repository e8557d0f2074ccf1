"""Which of uv and pip the environment is built with: uv where it can be had, else venv and pip. Works without QGIS."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr
from ..worker.interpreter import PLUGIN_FOLDER, python_in
from . import own_folders
from .base_python import NEWEST, OLDEST, BasePython, dotted
from .installers import Console, Installer, PipInstaller, UvInstaller
from .package_choice import AS_LOCKED, PackageChoice

UV_LOCK_FILE = PLUGIN_FOLDER / "core" / "installer.lock"
OLDEST_UV = (0, 5)
# Of the folder that a uv of our own is installed in.
_FOLDER_NAME = "installer"


def find_installer(console: Console, bases: Sequence[BasePython], folder: Path,
                   choice: PackageChoice = AS_LOCKED) -> Installer:
    """uv where it can be had, else venv and pip.

    Args:
        bases: interpreters to build from, the best first.
        folder: where a uv of our own may be installed.
        choice: which packages, and where from.

    Raises:
        WorkerEnvironmentError: neither can be had; the hint names what to install.
    """
    base = bases[0] if bases else None
    uv = _uv_there(console, base, folder)
    if uv is None and choice.wheels is None:  # without internet there is none to be had
        uv = _install_uv(console, bases, folder)
    if uv is not None:
        return UvInstaller(uv, base, choice)
    if base is None:
        raise WorkerEnvironmentError(
            tr("No Python {oldest} to {newest} was found on this computer.").format(
                oldest=dotted(OLDEST), newest=dotted(NEWEST)),
            tr("Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON."))
    if not base.has_venv:
        raise WorkerEnvironmentError(
            tr("{python} cannot build virtual environments: its venv module is missing.").format(python=base.path),
            tr("On Debian and Ubuntu: sudo apt install python3-venv. Or install uv."))
    console.on_line(tr("uv is not to be had; going on with venv and pip."))
    return PipInstaller(base, choice)


def _uv_there(console: Console, base: BasePython | None, folder: Path) -> tuple[str, ...] | None:
    """A uv on PATH, beside the interpreter, in the user's folder of programs, or installed here earlier."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    home = Path(console.environment.get("HOME") or Path.home())
    on_path = shutil.which("uv", path=console.environment.get("PATH", ""))
    places = [Path(on_path)] if on_path else []
    if base is not None:
        places += [base.path.parent / name, base.path.parent / "Scripts" / name]
    places += [home / ".local" / "bin" / name, home / ".cargo" / "bin" / name]
    for own in own_folders.find(folder, _FOLDER_NAME):
        places += [python_in(own).parent / name, own / "packages" / "bin" / name]
    for place in places:
        if os.access(place, os.X_OK) and _is_usable_uv(console, (str(place),)):
            return (str(place),)
    if base is not None and base.has_pip and _is_usable_uv(console, (str(base.path), "-m", "uv")):
        return (str(base.path), "-m", "uv")
    return None


def _is_usable_uv(console: Console, command: tuple[str, ...]) -> bool:
    quiet = Console(console.environment, console.folder, is_cancelled=console.is_cancelled)
    try:
        result = quiet.try_run([*command, "--version"])
    except OSError:
        return False
    match = re.search(r"uv (\d+)\.(\d+)", result.lines[-1]) if result.lines else None
    return result.exit_code == 0 and match is not None and (int(match[1]), int(match[2])) >= OLDEST_UV


def _install_uv(console: Console, bases: Sequence[BasePython], folder: Path) -> tuple[str, ...] | None:
    """Install uv with pip, into a small environment or folder of our own; None when that is not possible."""
    for base in bases:
        if not (base.has_venv or base.has_pip):
            continue
        for earlier in own_folders.find(folder, _FOLDER_NAME):
            own_folders.remove(earlier)
        own = own_folders.make(folder, _FOLDER_NAME)
        options = ["install", "--require-hashes", "--no-input", "--disable-pip-version-check", "-r", str(UV_LOCK_FILE)]
        try:
            if base.has_venv:
                console.run("venv", [str(base.path), "-m", "venv", str(own)])
                console.run("pip", [str(python_in(own)), "-m", "pip", *options])
                command = (str(python_in(own).parent / "uv"),)
            else:
                console.run("pip", [str(base.path), "-m", "pip", *options, "--target", str(own / "packages")])
                command = (str(own / "packages" / "bin" / "uv"),)
        except WorkerEnvironmentError as error:
            # Not the end: pip alone may still do, and if the cause is the network it says so itself.
            console.on_line(str(error))
            continue
        if _is_usable_uv(console, command):
            return command
    return None
