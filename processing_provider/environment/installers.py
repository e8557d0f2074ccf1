"""uv and pip behind one interface: make a virtual environment, install a lock file into it with its hashes checked.

Works without QGIS.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Protocol

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr
from ..worker.interpreter import python_in
from .base_python import NEWEST, OLDEST, BasePython, dotted
from .console_process import ConsoleResult, run_console
from .disk_space import check_disk
from .installer_output import SourceError, installer_error
from .package_choice import (
    AS_LOCKED,
    CPU,
    GPU,
    LOCKED,
    WITH_CUDA,
    PackageChoice,
    pinned_torch,
    torch_index,
    without_torch,
)
from .package_sources import uv_arguments, uv_settings

# Written into the environment that is built.
_REDUCED_LOCK, _TORCH_WANTED, _TORCH_LOCK = "requirements-without-torch.lock", "torch.in", "torch.lock"


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
            raise installer_error(program, result.exit_code, ["$ " + " ".join(command), *result.lines])
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
        """Make an empty virtual environment in ``folder``, beside what is there."""

    def install(self, console: Console, folder: Path, lock: Path) -> str:
        """Install every package of the lock file, each with a hash that the lock names.

        Returns:
            The build of torch that it is now. Only where another than the locked one was chosen do torch and
            torchvision come from elsewhere.
        """


class _LockInstaller(ABC):
    """What uv and pip do alike: the lock file, and torch from its own index where another build is chosen."""

    choice: PackageChoice

    def install(self, console: Console, folder: Path, lock: Path) -> str:
        """Install every package of the lock file, each with a hash that the lock names."""
        build = self.choice.build
        if build == CPU and self.choice.wheels is None and not self._has_cpu_torch(console, folder, lock):
            build = LOCKED
        if build == LOCKED:
            self._install_locked(console, folder, "--require-hashes", "-r", str(lock))
            return build
        text = lock.read_text(encoding="utf-8")
        reduced = folder / _REDUCED_LOCK
        reduced.write_text(without_torch(text), encoding="utf-8")
        self._install_locked(console, folder, "--no-deps", "--require-hashes", "-r", str(reduced))
        if build != CPU or self.choice.wheels is not None:
            console.on_line(tr("torch is not from the lock: its version is the tested one, its hash is not checked."))
            self._install_other_torch(console, folder, pinned_torch(text), build)
        return build

    def _has_cpu_torch(self, console: Console, folder: Path, lock: Path) -> bool:
        """Install torch without CUDA, before all else; false where it is not to be had, and the locked one will do."""
        console.on_line(tr("torch comes from PyTorch's own index: its version is the tested one, its hash the one that "
                           "the index names."))
        try:
            # No other build has the suffix, whatever other indexes are set.
            pins = [f"{pin}+{CPU}" for pin in pinned_torch(lock.read_text(encoding="utf-8"))]
            self._install_cpu_torch(console, folder, pins)
        except SourceError as error:
            if not self.choice.may_fall_back:
                raise
            console.on_line(str(error))
            console.on_line(tr("PyTorch without CUDA is not to be had: going on with the locked build, {download} GB "
                               "of downloads.").format(download=WITH_CUDA.download_gb))
            check_disk(folder, WITH_CUDA.needed_gb)
            return False
        return True

    @abstractmethod
    def _install_locked(self, console: Console, folder: Path, *arguments: str) -> None:
        """Install what the arguments name, from where packages come from."""

    @abstractmethod
    def _install_cpu_torch(self, console: Console, folder: Path, pins: list[str]) -> None:
        """Install torch without CUDA and nothing that it needs, with the hashes of PyTorch's index."""

    @abstractmethod
    def _install_other_torch(self, console: Console, folder: Path, pins: list[str], build: str) -> None:
        """Install another build of torch and what it needs."""


@dataclass(frozen=True)
class UvInstaller(_LockInstaller):
    """uv: fast, and needs no venv module; where no Python fits the lock it finds or fetches one."""

    command: tuple[str, ...]
    base: BasePython | None
    choice: PackageChoice = AS_LOCKED
    name: str = "uv"

    def create(self, console: Console, folder: Path) -> None:
        """Make an empty virtual environment in ``folder``, beside what is there."""
        wanted = str(self.base.path) if self.base else f">={dotted(OLDEST)},<{NEWEST[0]}.{NEWEST[1] + 1}"
        console.run("uv venv", [*self.command, "venv", "--no-project", "--allow-existing", "--python", wanted,
                                str(folder)], uv_settings(console.environment))

    def _install_locked(self, console: Console, folder: Path, *arguments: str) -> None:
        wheels = self.choice.wheels
        where = uv_arguments(console.environment) if wheels is None else _only_from(wheels)
        self._uv_pip(console, folder, "install", *where, *arguments)

    def _install_cpu_torch(self, console: Console, folder: Path, pins: list[str]) -> None:
        # uv checks no hash that it is not told: it writes down those of the index first, then must find them.
        wanted, torch_lock = folder / _TORCH_WANTED, folder / _TORCH_LOCK
        wanted.write_text("\n".join(pins) + "\n", encoding="utf-8")
        where = ["--default-index", torch_index(CPU, console.environment), "--index-strategy", "unsafe-best-match",
                 "--no-deps"]
        self._uv_pip(console, folder, "compile", *where, "--generate-hashes", "--quiet", str(wanted), "--output-file",
                     str(torch_lock))
        self._uv_pip(console, folder, "install", *where, "--require-hashes", "-r", str(torch_lock))

    def _install_other_torch(self, console: Console, folder: Path, pins: list[str], build: str) -> None:
        if self.choice.wheels is not None:
            self._install_locked(console, folder, *pins)
            return
        backend = "auto" if build == GPU else build
        self._install_locked(console, folder, "--torch-backend", backend, *pins)

    def _uv_pip(self, console: Console, folder: Path, command: str, *arguments: str) -> None:
        console.run(f"uv pip {command}", [*self.command, "pip", command, "--python", str(python_in(folder)),
                                          *arguments], uv_settings(console.environment))


@dataclass(frozen=True)
class PipInstaller(_LockInstaller):
    """venv and pip, as every complete Python has them."""

    base: BasePython
    choice: PackageChoice = AS_LOCKED
    name: str = "pip"

    def create(self, console: Console, folder: Path) -> None:
        """Make an empty virtual environment in ``folder``, beside what is there."""
        console.run("venv", [str(self.base.path), "-m", "venv", str(folder)])

    def install(self, console: Console, folder: Path, lock: Path) -> str:
        """Install every package of the lock file, each with a hash that the lock names."""
        if self.choice.build == GPU and self.choice.wheels is None:
            raise WorkerEnvironmentError(
                tr("The build of torch for this computer's GPU is found by uv, and uv is not to be had."),
                tr("Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130."))
        return super().install(console, folder, lock)

    def _install_locked(self, console: Console, folder: Path, *arguments: str) -> None:
        where = [] if self.choice.wheels is None else _only_from(self.choice.wheels)
        console.run("pip", [str(python_in(folder)), "-m", "pip", "install", "--no-input", "--progress-bar", "off",
                            "--disable-pip-version-check", *where, *arguments])

    def _install_cpu_torch(self, console: Console, folder: Path, pins: list[str]) -> None:
        # pip checks the hashes that an index names by itself.
        self._install_locked(console, folder, "--no-deps", "--index-url", torch_index(CPU, console.environment), *pins)

    def _install_other_torch(self, console: Console, folder: Path, pins: list[str], build: str) -> None:
        index = [] if self.choice.wheels else ["--index-url", torch_index(build, console.environment)]
        self._install_locked(console, folder, *index, *pins)


def _only_from(wheels: Path) -> list[str]:
    return ["--no-index", "--find-links", str(wheels)]
