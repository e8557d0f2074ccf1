"""uv and pip behind one interface: make a virtual environment, install a lock file into it with its hashes checked.

Works without QGIS.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Protocol

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr
from ..worker.interpreter import PLUGIN_FOLDER, python_in
from .base_python import NEWEST, OLDEST, BasePython
from .console_process import ConsoleResult, run_console
from .installer_output import installer_error
from .package_choice import (
    AS_LOCKED,
    LOCKED,
    REDUCED_LOCK_NAME,
    TORCH_INDEX,
    PackageChoice,
    pinned_torch,
    without_torch,
)
from .package_sources import uv_arguments, uv_settings

UV_LOCK_FILE = PLUGIN_FOLDER / "core" / "installer.lock"
OLDEST_UV = (0, 5)


@dataclass
class Console:
    """Runs programs for the installers: in which environment and folder, and who reads their lines.

    ``listen`` may be exchanged between commands; every line also goes to ``on_line``. ``guard`` is a Python that ends
    the programs should this process die.
    """

    environment: Mapping[str, str]
    folder: Path
    on_line: Callable[[str], None] = lambda line: None
    is_cancelled: Callable[[], bool] = lambda: False
    listen: Callable[[str], None] = field(default=lambda line: None)
    guard: Path | None = None

    def try_run(self, command: Sequence[str], extra: Mapping[str, str] | None = None) -> ConsoleResult:
        """Run a command whatever its exit code.

        Raises:
            Cancelled: the user cancelled.
            OSError: it cannot be started.
        """
        return run_console(command, {**self.environment, **(extra or {})}, self.folder, self._line, self.is_cancelled,
                           self.guard)

    def run(self, program: str, command: Sequence[str], extra: Mapping[str, str] | None = None) -> ConsoleResult:
        """Run a command that must succeed; ``program`` names it in the error.

        Raises:
            WorkerEnvironmentError: it failed; the message says why, as far as its text tells.
            Cancelled: the user cancelled.
        """
        self.on_line("$ " + " ".join(command))
        try:
            result = self.try_run(command, extra)
        except OSError as error:
            raise installer_error(program, -1, [str(error)]) from error
        if result.exit_code != 0:
            raise installer_error(program, result.exit_code, result.lines)
        return result

    def _line(self, line: str) -> None:
        self.on_line(line)
        self.listen(line)


class Installer(Protocol):
    """What the environment is built with."""

    @property
    def name(self) -> str:
        """What a user reads: uv or pip."""

    def create(self, console: Console, folder: Path) -> None:
        """Make an empty virtual environment in ``folder``."""

    def install(self, console: Console, folder: Path, lock: Path) -> None:
        """Install every package of the lock file, each with a hash that the lock names."""


@dataclass(frozen=True)
class UvInstaller:
    """uv: fast, and needs no venv module; where no Python fits the lock it finds or fetches one."""

    command: tuple[str, ...]
    base: BasePython | None
    choice: PackageChoice = AS_LOCKED
    name: str = "uv"

    def create(self, console: Console, folder: Path) -> None:
        """Make an empty virtual environment in ``folder``."""
        wanted = str(self.base.path) if self.base else f">={_dotted(OLDEST)},<{NEWEST[0]}.{NEWEST[1] + 1}"
        console.run("uv venv", [*self.command, "venv", "--no-project", "--python", wanted, str(folder)],
                    uv_settings(console.environment))

    def install(self, console: Console, folder: Path, lock: Path) -> None:
        """Install every package of the lock file, each with a hash that the lock names."""
        wheels = self.choice.wheels
        where = uv_arguments(console.environment) if wheels is None else _only_from(wheels)
        install = [*self.command, "pip", "install", "--python", str(python_in(folder)), *where]
        settings = uv_settings(console.environment)
        if self.choice.torch_build == LOCKED:
            console.run("uv pip install", [*install, "--require-hashes", "-r", str(lock)], settings)
            return
        reduced, torch = _split_lock(console, lock)
        console.run("uv pip install", [*install, "--no-deps", "--require-hashes", "-r", str(reduced)], settings)
        backend = [] if wheels else ["--torch-backend", self.choice.torch_build]
        console.run("uv pip install", [*install, *backend, *torch], settings)


@dataclass(frozen=True)
class PipInstaller:
    """venv and pip, as every complete Python has them."""

    base: BasePython
    choice: PackageChoice = AS_LOCKED
    name: str = "pip"

    def create(self, console: Console, folder: Path) -> None:
        """Make an empty virtual environment in ``folder``."""
        console.run("venv", [str(self.base.path), "-m", "venv", str(folder)])

    def install(self, console: Console, folder: Path, lock: Path) -> None:
        """Install every package of the lock file, each with a hash that the lock names."""
        wheels, build = self.choice.wheels, self.choice.torch_build
        where = [] if wheels is None else _only_from(wheels)
        install = [str(python_in(folder)), "-m", "pip", "install", "--no-input", "--progress-bar", "off",
                   "--disable-pip-version-check", *where]
        if build == LOCKED:
            console.run("pip", [*install, "--require-hashes", "-r", str(lock)])
            return
        if build == "auto" and wheels is None:
            raise WorkerEnvironmentError(
                tr("The build of torch for this computer's GPU is found by uv, and uv is not to be had."),
                tr("Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130."))
        reduced, torch = _split_lock(console, lock)
        console.run("pip", [*install, "--no-deps", "--require-hashes", "-r", str(reduced)])
        index = [] if wheels else ["--index-url", TORCH_INDEX + build]
        console.run("pip", [*install, *index, *torch])


def _only_from(wheels: Path) -> list[str]:
    return ["--no-index", "--find-links", str(wheels)]


def _split_lock(console: Console, lock: Path) -> tuple[Path, list[str]]:
    """A lock file without torch, and torch: its other builds have the same version, but no hash in the lock."""
    text = lock.read_text(encoding="utf-8")
    reduced = console.folder / REDUCED_LOCK_NAME
    reduced.write_text(without_torch(text), encoding="utf-8")
    console.on_line(tr("torch comes from PyTorch's own index: its version is the tested one, its hash is not checked."))
    return reduced, pinned_torch(text)


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
                oldest=_dotted(OLDEST), newest=_dotted(NEWEST)),
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
    places += [_own_uv_python(folder).parent / name, _own_uv_folder(folder) / "packages" / "bin" / name]
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
    own = _own_uv_folder(folder)
    for base in bases:
        shutil.rmtree(own, ignore_errors=True)
        options = ["install", "--require-hashes", "--no-input", "--disable-pip-version-check", "-r", str(UV_LOCK_FILE)]
        try:
            if base.has_venv:
                console.run("venv", [str(base.path), "-m", "venv", str(own)])
                console.run("pip", [str(_own_uv_python(folder)), "-m", "pip", *options])
                command = (str(_own_uv_python(folder).parent / "uv"),)
            elif base.has_pip:
                console.run("pip", [str(base.path), "-m", "pip", *options, "--target", str(own / "packages")])
                command = (str(own / "packages" / "bin" / "uv"),)
            else:
                continue
        except WorkerEnvironmentError as error:
            # Not the end: pip alone may still do, and if the cause is the network it says so itself.
            console.on_line(str(error))
            continue
        if _is_usable_uv(console, command):
            return command
    return None


def _own_uv_folder(folder: Path) -> Path:
    return folder / "installer"


def _own_uv_python(folder: Path) -> Path:
    return python_in(_own_uv_folder(folder))


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
