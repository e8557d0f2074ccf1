"""Other builds of torch, and wheels from a folder: what uv and pip are told, and what of the lock stays."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from urban_segmentation.contract.errors import WorkerEnvironmentError
from urban_segmentation.processing_provider.environment import package_choice
from urban_segmentation.processing_provider.environment.base_python import BasePython
from urban_segmentation.processing_provider.environment.console_process import ConsoleResult
from urban_segmentation.processing_provider.environment.installers import Console, PipInstaller, UvInstaller
from urban_segmentation.processing_provider.environment.nvidia_driver import has_nvidia_driver
from urban_segmentation.processing_provider.environment.package_choice import (
    WITH_CUDA,
    WITHOUT_CUDA,
    PackageChoice,
    pinned_torch,
    without_torch,
)
from urban_segmentation.processing_provider.worker.interpreter import LOCK_FILE, python_in

LOCK = """\
numpy==2.4.6 \\
    --hash=sha256:aa
    # via torch
nvidia-cublas==13.4 ; sys_platform == 'linux' \\
    --hash=sha256:bb
torch==2.15.0 \\
    --hash=sha256:cc
    # via -r requirements.in
torchvision==0.29.2 \\
    --hash=sha256:dd
triton==3.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:ee
zipp==4.0 \\
    --hash=sha256:ff
"""


class RecordingConsole(Console):
    """Runs nothing, and remembers what it should have run."""

    def __init__(self, folder: Path) -> None:
        super().__init__({}, folder)
        self.commands: list[list[str]] = []

    def try_run(self, command, extra=None):
        self.commands.append(list(command))
        return ConsoleResult(0, ())


@pytest.fixture()
def lock(tmp_path):
    path = tmp_path / "requirements.lock"
    path.write_text(LOCK)
    return path


def commands_of(installer, tmp_path, lock) -> list[list[str]]:
    console = RecordingConsole(tmp_path)
    (tmp_path / "env").mkdir(exist_ok=True)
    installer.install(console, tmp_path / "env", lock)
    return console.commands


def pip(tmp_path, choice: PackageChoice) -> PipInstaller:
    return PipInstaller(BasePython(tmp_path / "python", (3, 11), True, True), choice)


def test_the_lock_without_torch_keeps_every_other_hash():
    reduced = without_torch(LOCK)
    assert [line for line in reduced.splitlines() if "==" in line and "#" not in line and "hash" not in line] == [
        "numpy==2.4.6 \\", "zipp==4.0 \\"]
    assert "sha256:aa" in reduced and "sha256:ff" in reduced
    assert not any(gone in reduced for gone in ("bb", "cc", "dd", "ee"))


def test_the_real_lock_can_be_split():
    text = LOCK_FILE.read_text(encoding="utf-8")
    assert [pin.split("==")[0] for pin in pinned_torch(text)] == ["torch", "torchvision"]
    reduced = without_torch(text)
    assert "\nnvidia-" not in reduced and "\ntorch==" not in reduced
    assert "\nsegmentation-models-pytorch==" in reduced and "\nrasterio==" in reduced


def test_uv_takes_the_locked_build_with_all_hashes(tmp_path, lock):
    command, = commands_of(UvInstaller(("uv",), None), tmp_path, lock)
    assert "--require-hashes" in command and command[-1] == str(lock) and "--torch-backend" not in command


@pytest.mark.parametrize(("build", "backend"), [("gpu", "auto"), ("cu128", "cu128")])
def test_uv_finds_another_build_of_torch(tmp_path, lock, build, backend):
    rest, torch = commands_of(UvInstaller(("uv",), None, PackageChoice(build)), tmp_path, lock)
    assert "--require-hashes" in rest and "--no-deps" in rest
    assert "torch==" not in Path(rest[-1]).read_text()
    assert torch[-4:] == ["--torch-backend", backend, "torch==2.15.0", "torchvision==0.29.2"]


def test_pip_takes_another_build_from_the_index_of_pytorch(tmp_path, lock):
    rest, torch = commands_of(pip(tmp_path, PackageChoice("cu128")), tmp_path, lock)
    assert rest[0] == torch[0] == str(python_in(tmp_path / "env"))
    assert "--require-hashes" in rest and torch[-4:-2] == ["--index-url", "https://download.pytorch.org/whl/cu128"]


def test_the_build_without_cuda_comes_from_the_index_of_pytorch_with_its_hashes(tmp_path, lock, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    compiled, torch, rest = commands_of(UvInstaller(("uv",), None, PackageChoice("cpu")), tmp_path, lock)
    index = ["--default-index", "https://download.pytorch.org/whl/cpu"]
    assert all(index == command[(place := command.index(index[0])):place + 2] for command in (compiled, torch))
    assert "--generate-hashes" in compiled and "--require-hashes" in torch and compiled[-1] == torch[-1]
    assert (tmp_path / "env" / "torch.in").read_text() == "torch==2.15.0+cpu\ntorchvision==0.29.2+cpu\n"
    assert "--require-hashes" in rest and index[0] not in rest and "torch==" not in Path(rest[-1]).read_text()
    torch, rest = commands_of(pip(tmp_path, PackageChoice("cpu")), tmp_path, lock)
    assert torch[-4:] == ["--index-url", index[1], "torch==2.15.0+cpu", "torchvision==0.29.2+cpu"]
    assert "--no-deps" in torch and "--require-hashes" in rest


def test_pip_cannot_find_the_build_for_a_gpu(tmp_path, lock):
    with pytest.raises(WorkerEnvironmentError, match="uv"):
        commands_of(pip(tmp_path, PackageChoice("gpu")), tmp_path, lock)


@pytest.mark.parametrize(
    ("platform", "driver", "choice", "build", "size"),
    [
        ("linux", False, PackageChoice("auto"), "cpu", WITHOUT_CUDA),
        ("linux", True, PackageChoice("auto"), "locked", WITH_CUDA),
        ("linux", False, PackageChoice("auto", Path("wheels")), "locked", WITH_CUDA),
        ("linux", False, PackageChoice("locked"), "locked", WITH_CUDA),
        ("linux", True, PackageChoice("cpu"), "cpu", WITHOUT_CUDA),
        ("win32", False, PackageChoice("auto"), "locked", WITHOUT_CUDA),
        ("win32", True, PackageChoice("auto"), "locked", WITHOUT_CUDA),
        ("win32", True, PackageChoice("cpu"), "locked", WITHOUT_CUDA),
        ("win32", True, PackageChoice("cu126"), "cu126", WITH_CUDA),
        ("darwin", False, PackageChoice("auto"), "locked", WITHOUT_CUDA),
    ],
)
def test_cuda_comes_only_where_it_is_of_use(monkeypatch, platform, driver, choice, build, size):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(package_choice, "has_nvidia_driver", lambda: driver)
    assert (choice.build, choice.size) == (build, size)


@pytest.mark.parametrize(
    ("platform", "file"),
    [("linux", "proc/driver/nvidia/version"), ("linux", "usr/lib/wsl/lib/libcuda.so.1"), ("linux", "dev/nvidiactl"),
     ("win32", "Windows/System32/nvcuda.dll"), ("win32", "Windows/System32/nvidia-smi.exe")],
)
def test_a_driver_is_known_by_its_files(tmp_path, platform, file):
    environ = {"PATH": "", "SYSTEMROOT": str(tmp_path / "Windows")}
    assert not has_nvidia_driver(environ, platform, tmp_path)
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()
    assert has_nvidia_driver(environ, platform, tmp_path)
    assert not has_nvidia_driver(environ, "darwin", tmp_path)


def test_a_driver_is_known_by_its_program(tmp_path):
    (tmp_path / "nvidia-smi").touch(mode=0o755)
    assert has_nvidia_driver({"PATH": str(tmp_path)}, "linux", tmp_path)


def test_the_plugin_repository_is_told_the_same_sizes():
    metadata = (LOCK_FILE.parents[1] / "metadata.txt").read_text(encoding="utf-8")
    abouts = re.findall(r"^about.*=(.*)$", metadata, re.MULTILINE)
    assert len(abouts) == 6
    for about in abouts:
        sizes = [float(size.replace(",", ".")) for size in re.findall(r"(\d+(?:[.,]\d)?) G[Bo]", about)]
        assert sizes == pytest.approx([WITHOUT_CUDA.needed_gb, WITH_CUDA.needed_gb])


@pytest.mark.parametrize("build", ["locked", "cpu"])
def test_a_folder_of_wheels_is_the_only_source(tmp_path, lock, build):
    choice = PackageChoice(build, tmp_path / "wheels")
    for installer in (UvInstaller(("uv",), None, choice), pip(tmp_path, choice)):
        for command in commands_of(installer, tmp_path, lock):
            place = command.index("--no-index")
            assert command[place + 1:place + 3] == ["--find-links", str(tmp_path / "wheels")]
            assert "--index-url" not in command and "--torch-backend" not in command


def test_opencv_comes_once_and_without_windows():
    opencv = re.findall(r"^(opencv[\w-]*)==", LOCK_FILE.read_text(encoding="utf-8"), re.MULTILINE)
    assert opencv == ["opencv-python-headless"]
