"""uv and pip as they are on this computer, and wheels of one line for them to install."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from urban_segmentation.processing_provider.environment.base_python import find_base_pythons
from urban_segmentation.processing_provider.environment.installers import PipInstaller, UvInstaller
from urban_segmentation.processing_provider.environment.package_choice import AS_LOCKED, PackageChoice
from urban_segmentation.processing_provider.worker.interpreter import clean_environment


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """In place of the lock of a folder, which needs QGIS."""
    yield


def make_wheel(folder: Path, name: str, version: str, code: str) -> tuple[Path, str]:
    """A wheel with one module; its path and its SHA-256."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", code)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


@contextlib.contextmanager
def serve_index(folder: Path) -> Iterator[str]:
    """Serve a folder with a simple index on this machine; yields the address."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield "http://127.0.0.1:" + re.search(r"port (\d+)", process.stdout.readline())[1]
        finally:
            process.kill()


def only_from(wheels: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make pip's own settings name the folder of wheels, as an office without internet does; uv follows them."""
    (folder / "pip.conf").write_text(f"[global]\nfind-links = {wheels}\nindex-url = file://{folder}/no-index\n")
    (folder / "no-index").mkdir()
    for name in [name for name in os.environ if name.startswith(("PIP_", "UV_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(folder / "pip.conf"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("UV_CACHE_DIR", str(folder / "cache"))
    monkeypatch.setenv("PIP_CACHE_DIR", str(folder / "cache-pip"))
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")


def real_installer(kind: str, choice: PackageChoice = AS_LOCKED) -> PipInstaller | UvInstaller:
    """uv or pip; the test is skipped where it is not on this computer."""
    bases = find_base_pythons(clean_environment())
    if not bases:
        pytest.skip("no Python that the lock file resolves for")
    if kind == "pip":
        if not bases[0].has_venv:
            pytest.skip("python3-venv is not installed")
        return PipInstaller(bases[0], choice)
    uv = shutil.which("uv") or Path(__file__).resolve().parents[2] / "build" / "installer" / "bin" / "uv"
    if not Path(uv).exists():
        pytest.skip("uv is not installed")
    return UvInstaller((str(uv),), bases[0], choice)


def write_script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return path
