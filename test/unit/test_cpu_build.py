"""PyTorch without CUDA, from an index like PyTorch's own: its hashes count; where it cannot be had, the locked one."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from real_installers import alone, make_wheel, only_from, real_installer, serve_index
from urban_segmentation.contract.errors import WorkerEnvironmentError
from urban_segmentation.processing_provider.environment import package_choice
from urban_segmentation.processing_provider.environment.builder import Environment, Listener, build_environment
from urban_segmentation.processing_provider.environment.installers import Console
from urban_segmentation.processing_provider.environment.package_choice import PackageChoice
from urban_segmentation.processing_provider.worker.interpreter import clean_environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the locked build is the one without CUDA")
VERSIONS = {"torch": "2.15.0", "torchvision": "0.29.2", "networkx": "3.6.1"}


class Computer:
    """A computer without an NVIDIA driver, a lock, and an index of PyTorch on this machine."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.said = folder, []
        self.index = folder / "index"
        self.index.mkdir()
        self.lock = folder / "requirements.lock"
        hashes = {name: make_wheel(folder / "wheels", name, version, "build = 'locked'\n")[1]
                  for name, version in VERSIONS.items()}
        self.lock.write_text("".join(f"{name}=={version} \\\n    --hash=sha256:{hashes[name]}\n"
                                     for name, version in VERSIONS.items()))
        only_from(folder / "wheels", folder, monkeypatch)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
        monkeypatch.setattr(package_choice, "has_nvidia_driver", lambda: False)

    def fill_index(self, digest: str = "") -> None:
        """A simple index with torch and torchvision without CUDA; ``digest`` in place of their true hashes."""
        for name in ("torch", "torchvision"):
            wheel, true = make_wheel(self.index / "files", name, f"{VERSIONS[name]}+cpu", "build = 'cpu'\n")
            page = self.index / "cpu" / name / "index.html"
            page.parent.mkdir(parents=True)
            link = wheel.name.replace("+", "%2B")
            page.write_text(f'<!DOCTYPE html><a href="../../files/{link}#sha256={digest or true}">{wheel.name}</a>')

    def build(self, kind: str, choice: str) -> Environment:
        def check(python: Path) -> dict[str, str]:
            code = "import networkx, torch, torchvision; print(networkx.build, torch.build, torchvision.build)"
            return {"builds": Console(clean_environment(), self.folder).try_run([str(python), "-c", code]).lines[-1]}

        installer = real_installer(kind, PackageChoice(choice))
        return build_environment(check, Listener(self.said.append, self.said.append), False, self.folder / "home",
                                 self.lock, lambda console: installer, alone, installer.choice)

    @property
    def remembered(self) -> str:
        return json.loads((self.folder / "home" / "worker.json").read_text())["build"]


@pytest.fixture()
def computer(tmp_path, monkeypatch):
    return Computer(tmp_path, monkeypatch)


@pytest.fixture()
def index(computer, monkeypatch):
    with serve_index(computer.index) as address:
        monkeypatch.setenv("URBANSEG_TORCH_INDEX", address)
        yield


@pytest.mark.parametrize(("kind", "choice"), [("uv", "auto"), ("uv", "cpu"), ("pip", "auto")])
def test_without_a_driver_torch_comes_without_cuda(computer, index, kind, choice):
    computer.fill_index()
    assert computer.build(kind, choice).findings == {"builds": "locked cpu cpu"}
    assert computer.remembered == "cpu"
    assert any("saves 2.8 GB" in line for line in computer.said) == (choice == "auto")


@pytest.mark.parametrize("kind", ["uv", "pip"])
def test_a_file_with_another_hash_than_its_index_names_is_not_installed(computer, index, kind):
    computer.fill_index("0" * 64)
    with pytest.raises(WorkerEnvironmentError, match="hash differs"):
        computer.build(kind, "auto")
    assert not list((computer.folder / "home").glob("worker*"))


def test_where_the_index_lacks_it_the_locked_build_is_taken(computer, index):
    assert computer.build("uv", "auto").findings == {"builds": "locked locked locked"}
    assert computer.remembered == "locked"
    assert any("going on with the locked build, 3.4 GB" in line for line in computer.said)


@pytest.mark.parametrize("kind", ["uv", "pip"])
def test_where_the_index_cannot_be_reached_the_locked_build_is_taken(computer, monkeypatch, kind):
    monkeypatch.setenv("URBANSEG_TORCH_INDEX", "http://127.0.0.1:9/whl")
    assert computer.build(kind, "auto").findings == {"builds": "locked locked locked"}
    assert computer.remembered == "locked"


def test_who_asks_for_it_is_told_that_it_is_not_there(computer, index):
    with pytest.raises(WorkerEnvironmentError, match="torch"):
        computer.build("uv", "cpu")
    assert not list((computer.folder / "home").glob("worker*"))
