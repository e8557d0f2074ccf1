"""Builds the worker's Python environment in the user's data folder, from the lock file in the plugin.

A virtual environment cannot be moved once it is made, since its scripts name their interpreter. So each one is built
in a folder of its own, and only when it is whole and checked does a small pointer file name it: whatever interrupts a
set-up, the environment that was there before goes on working. Needs QGIS for nothing but the lock against two at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr
from ..worker.interpreter import (
    LOCK_FILE,
    POINTER_NAME,
    clean_environment,
    lock_hash,
    managed_environment_folder,
    managed_python,
    python_in,
    read_pointer,
)
from . import own_folders
from .base_python import find_base_pythons
from .disk_space import check_disk
from .installer_choice import find_installer
from .installer_output import InstallProgress, count_packages
from .installers import Console, Installer
from .package_choice import AS_LOCKED, AUTO, CPU, LOCKED, PackageChoice, why_without_cuda

FOLDER_PREFIX = "worker-"
LOCK_NAME = "setup.lock"
INSTALL_SHARE_PERCENT = 90.0

Check = Callable[[Path], dict[str, Any]]


@dataclass(frozen=True)
class Listener:
    """Who hears what the set-up does. ``progress`` takes percent; ``line`` every line of the programs run."""

    info: Callable[[str], None] = lambda text: None
    line: Callable[[str], None] = lambda text: None
    progress: Callable[[float], None] = lambda percent: None
    is_cancelled: Callable[[], bool] = lambda: False


@dataclass(frozen=True)
class Environment:
    """A whole environment: its interpreter, and what the check in it found."""

    python: Path
    findings: dict[str, Any]


@contextlib.contextmanager
def only_one_setup(folder: Path) -> Iterator[None]:
    """Hold the lock of the folder; a lock of a process that is gone does not count.

    Raises:
        WorkerEnvironmentError: another set-up holds it.
    """
    from qgis.PyQt.QtCore import QLockFile

    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)  # by age it never is stale: a slow download may take hours
    if not lock.tryLock(100):
        raise WorkerEnvironmentError(
            tr("Another set-up is already building the environment in {folder}.").format(folder=folder),
            tr("Wait until it has finished, or cancel it."))
    try:
        yield
    finally:
        lock.unlock()


def build_environment(
    check: Check,
    listener: Listener | None = None,
    force: bool = False,
    folder: Path | None = None,
    lock: Path = LOCK_FILE,
    choose_installer: Callable[[Console], Installer] | None = None,
    exclusive: Callable[[Path], contextlib.AbstractContextManager[None]] = only_one_setup,
    choice: PackageChoice = AS_LOCKED,
    network: Mapping[str, str] | None = None,
) -> Environment:
    """The managed environment: the one that is there if it fits and is sound, else a new one.

    Args:
        check: imports everything in the interpreter given to it, and returns what it found; raises if anything fails.
        force: build anew even if there is one.
        folder: where; the user's data folder if not given.
        choice: which build of torch, and where packages come from; another build than the one there is built anew.
        network: environment variables to add, such as those that name certificates.

    Raises:
        WorkerEnvironmentError: a sentence a user can act on. What was there before is still there.
        Cancelled: the user cancelled.
    """
    listener = listener or Listener()
    folder = folder or managed_environment_folder()
    _make_folder(folder)
    with exclusive(folder):
        built = read_pointer(folder).get("build", LOCKED)
        fits = not force and choice.fits(built)
        python = managed_python(folder, lock) if fits else None
        if python is not None:
            listener.info(tr("The environment in {folder} is there already; it is checked.").format(folder=folder))
            return Environment(python, check(python))
        _remove_unfinished(folder)
        check_disk(folder, choice.size.needed_gb)
        # Short: Windows still has programs that cannot open paths of more than 260 characters.
        environment = own_folders.make(folder, FOLDER_PREFIX + lock_hash(lock)[:8])
        try:
            console = Console({**clean_environment(), **(network or {})}, folder, listener.line, listener.is_cancelled)
            python, build = _install(environment, console, lock, listener, choose_installer, choice)
            findings = check(python)
            _point_to(folder, environment, lock, build)
        except BaseException:
            listener.info(tr("Removing the unfinished environment…"))
            own_folders.remove(environment)
            raise
        listener.progress(100.0)
        _remove_unfinished(folder)
        return Environment(python, findings)


def _install(
    environment: Path, console: Console, lock: Path, listener: Listener,
    choose_installer: Callable[[Console], Installer] | None, choice: PackageChoice,
) -> tuple[Path, str]:
    """Make the environment and install into it; its interpreter and its build of torch."""
    bases = find_base_pythons(console.environment)
    console.guard = bases[0].path if bases else None
    installer = (choose_installer(console) if choose_installer
                 else find_installer(console, bases, console.folder, choice))
    listener.progress(3.0)
    listener.info(tr("Building the environment in {folder} with {installer}.").format(
        folder=environment, installer=installer.name))
    if choice.torch_build == AUTO and choice.build == CPU:
        listener.info(why_without_cuda())
    started = time.monotonic()
    installer.create(console, environment)
    listener.progress(5.0)
    packages = count_packages(lock.read_text(encoding="utf-8"))
    progress = InstallProgress(packages)
    console.listen = lambda line: listener.progress(5.0 + progress.line(line) * (INSTALL_SHARE_PERCENT - 5.0) / 100.0)
    listener.info(tr("Downloading and installing up to {count} packages; this takes a few minutes.").format(
        count=packages))
    build = installer.install(console, environment, lock)
    listener.progress(INSTALL_SHARE_PERCENT)
    listener.info(tr("Installed in {seconds:.0f} seconds.").format(seconds=time.monotonic() - started))
    return python_in(environment), build


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".writable-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise WorkerEnvironmentError(
            tr("The folder for the environment, {folder}, cannot be written: {reason}.").format(
                folder=folder, reason=error.strerror or error),
            tr("Set URBANSEG_HOME to a folder you may write to.")) from error


def _remove_unfinished(folder: Path) -> None:
    """Remove every environment but the one the pointer names: interrupted builds, and those of older locks."""
    current = read_pointer(folder).get("folder")
    for path in folder.glob(f"{FOLDER_PREFIX}*"):
        if path.name != current:
            own_folders.remove(path)


def _point_to(folder: Path, environment: Path, lock: Path, torch_build: str) -> None:
    temporary = folder / f".{POINTER_NAME}.partial"
    text = json.dumps({"folder": environment.name, "lock": lock_hash(lock), "build": torch_build}, indent=1)
    temporary.write_text(text + "\n", encoding="utf-8")
    os.replace(temporary, folder / POINTER_NAME)
