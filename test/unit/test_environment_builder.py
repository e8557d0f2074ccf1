"""The environment is whole or not there: builds that end well, fail, are cancelled, are interrupted."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from real_installers import alone, make_wheel, only_from, real_installer, write_script
from urban_segmentation.contract.errors import Cancelled, WorkerEnvironmentError
from urban_segmentation.processing_provider.environment.base_python import BasePython
from urban_segmentation.processing_provider.environment.builder import Listener, build_environment
from urban_segmentation.processing_provider.environment.installer_choice import find_installer
from urban_segmentation.processing_provider.environment.installers import Console, PipInstaller, UvInstaller
from urban_segmentation.processing_provider.environment.own_folders import MARKER_NAME
from urban_segmentation.processing_provider.environment.package_choice import AS_LOCKED, PackageChoice
from urban_segmentation.processing_provider.worker.interpreter import clean_environment, managed_python, python_in

Usage = namedtuple("Usage", "total used free")
FINDINGS = {"device": "CPU, 2 threads", "versions": {}}


class FakeInstaller:
    """Makes a folder with a file in place of an interpreter; fails where it is told to."""

    name = "fake"

    def __init__(self, fails: Exception | None = None, build: str = "locked") -> None:
        self.fails = fails
        self.build = build
        self.built: list[Path] = []

    def create(self, console, folder):
        python_in(folder).parent.mkdir(parents=True)
        python_in(folder).write_text("python")
        self.built.append(folder)

    def install(self, console, folder, lock):
        console.listen("Prepared 1 packages in 1s")
        if self.fails:
            raise self.fails
        return self.build


@pytest.fixture()
def lock(tmp_path):
    path = tmp_path / "requirements.lock"
    path.write_text("six==1.17.0\n")
    return path


@pytest.fixture()
def build(tmp_path, lock):
    def run(installer, check=lambda python: FINDINGS, listener=None, force=False, choice=AS_LOCKED):
        return build_environment(check, listener, force, tmp_path / "home", lock, lambda console: installer, alone,
                                 choice)

    return run


def folders(tmp_path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "home").glob("worker-*"))


def test_a_build_ends_with_an_environment_that_is_found(build, tmp_path, lock):
    checked, percents = [], []
    environment = build(FakeInstaller(), lambda python: checked.append(python) or FINDINGS,
                        Listener(progress=percents.append))
    assert checked == [environment.python]
    assert environment.findings == FINDINGS
    assert managed_python(tmp_path / "home", lock) == environment.python
    assert percents == sorted(percents)
    assert percents[-1] == 100


def test_one_that_is_there_is_only_checked(build, tmp_path):
    first = build(FakeInstaller()).python
    again = FakeInstaller()
    assert build(again).python == first
    assert again.built == []


def test_force_builds_anew_and_removes_the_old_one(build, tmp_path):
    first = build(FakeInstaller()).python
    second = build(FakeInstaller(), force=True).python
    assert second != first
    assert second.exists()
    assert len(folders(tmp_path)) == 1


def test_another_lock_builds_anew(build, tmp_path, lock):
    first = build(FakeInstaller()).python
    lock.write_text("six==1.16.0\n\n")
    assert build(FakeInstaller()).python != first
    assert len(folders(tmp_path)) == 1


@pytest.mark.parametrize("failure", [WorkerEnvironmentError("no"), Cancelled(), KeyboardInterrupt()])
def test_a_build_that_fails_leaves_the_old_environment_and_nothing_else(build, tmp_path, lock, failure):
    first = build(FakeInstaller()).python
    with pytest.raises(type(failure)):
        build(FakeInstaller(failure), force=True)
    assert managed_python(tmp_path / "home", lock) == first
    assert folders(tmp_path) == [first.parent.parent.name]


def test_an_environment_that_cannot_import_everything_is_not_kept(build, tmp_path, lock):
    def check(python):
        raise WorkerEnvironmentError("torch cannot be imported")

    with pytest.raises(WorkerEnvironmentError, match="torch"):
        build(FakeInstaller(), check)
    assert managed_python(tmp_path / "home", lock) is None
    assert folders(tmp_path) == []


def test_what_an_interrupted_build_left_is_removed(build, tmp_path):
    dead = tmp_path / "home" / "worker-dead"
    (dead / "lib").mkdir(parents=True)
    (dead / MARKER_NAME).touch()
    build(FakeInstaller())
    assert "worker-dead" not in folders(tmp_path)


def test_what_the_set_up_did_not_make_is_left_alone(build, tmp_path, lock):
    name = build(FakeInstaller()).python.parent.parent.name
    shutil.rmtree(tmp_path / "home")
    photos = [tmp_path / "home" / name / "holiday.jpg", tmp_path / "home" / "worker-photos" / "party.jpg",
              tmp_path / "home" / "worker-link-target" / "kept.jpg"]
    for photo in photos:
        photo.parent.mkdir(parents=True)
        photo.write_text("precious")
    (tmp_path / "home" / "worker-link").symlink_to(photos[2].parent)
    environment = build(FakeInstaller()).python.parent.parent
    assert environment.name == f"{name}-2"
    with pytest.raises(WorkerEnvironmentError):
        build(FakeInstaller(WorkerEnvironmentError("no")), force=True)
    assert managed_python(tmp_path / "home", lock) == python_in(environment)
    assert [photo.read_text() for photo in photos] == ["precious"] * 3
    assert (tmp_path / "home" / "worker-link").is_symlink()


def test_the_marker_is_there_before_anything_else(build):
    def check(python):
        assert (python.parent.parent / MARKER_NAME).is_file()
        return FINDINGS

    installer = FakeInstaller()
    create = installer.create

    def checking_create(console, folder):
        assert [path.name for path in folder.iterdir()] == [MARKER_NAME]
        create(console, folder)

    installer.create = checking_create
    build(installer, check)


def test_the_build_that_it_came_to_is_remembered(build, tmp_path):
    build(FakeInstaller(build="cpu"), choice=PackageChoice("auto"))
    assert json.loads((tmp_path / "home" / "worker.json").read_text())["build"] == "cpu"
    for choice, builds_anew in (("auto", False), ("cpu", False), ("locked", True), ("auto", False), ("cu126", True)):
        installer = FakeInstaller(build=choice)
        build(installer, choice=PackageChoice(choice))
        assert bool(installer.built) == builds_anew, choice


def test_a_full_disk_is_said_before_anything_is_downloaded(build, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0, 2e9))
    installer = FakeInstaller()
    with pytest.raises(WorkerEnvironmentError, match=r"2\.0 GB free") as caught:
        build(installer)
    assert "URBANSEG_HOME" in caught.value.hint
    assert installer.built == []


def test_a_folder_that_cannot_be_written_is_named(build, tmp_path):
    (tmp_path / "home").write_text("a file is in the way")
    with pytest.raises(WorkerEnvironmentError, match="home") as caught:
        build(FakeInstaller())
    assert "URBANSEG_HOME" in caught.value.hint


def test_the_lock_is_held_while_building(tmp_path, lock):
    held = []

    @contextlib.contextmanager
    def exclusive(folder):
        held.append(folder)
        raise WorkerEnvironmentError("another set-up is running")
        yield

    with pytest.raises(WorkerEnvironmentError, match="another"):
        build_environment(lambda python: FINDINGS, None, False, tmp_path / "home", lock,
                          lambda console: FakeInstaller(), exclusive)
    assert held == [tmp_path / "home"]
    assert folders(tmp_path) == []


# -- real programs -------------------------------------------------------------------------------------------------


def console_in(tmp_path: Path, **environment: str) -> tuple[Console, list[str]]:
    lines: list[str] = []
    path = f"{tmp_path / 'bin'}:/usr/bin:/bin"
    return Console({"PATH": path, "HOME": str(tmp_path), **environment}, tmp_path, lines.append), lines


def base_python(tmp_path, text="exit 1\n", has_pip=False, has_venv=False) -> BasePython:
    return BasePython(write_script(tmp_path / "base" / "python3", text), (3, 11), has_pip, has_venv)


@pytest.fixture()
def no_uv(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda *arguments, **options: None)


def test_uv_on_path_is_used(tmp_path):
    uv = write_script(tmp_path / "bin" / "uv", "echo 'uv 0.9.1 (abc)'\n")
    console, _ = console_in(tmp_path)
    assert find_installer(console, [], tmp_path) == UvInstaller((str(uv),), None)


@pytest.mark.parametrize("answer", ["echo 'uv 0.1.44'", "echo 'pyenv: uv: command not found'; exit 127", "exit 0"])
def test_a_uv_that_is_too_old_or_broken_is_not(tmp_path, answer):
    write_script(tmp_path / "bin" / "uv", answer + "\n")
    console, _ = console_in(tmp_path)
    with pytest.raises(WorkerEnvironmentError):
        find_installer(console, [], tmp_path)


def test_uv_beside_the_interpreter_is_used(tmp_path, no_uv):
    uv = write_script(tmp_path / "base" / "uv", "echo 'uv 0.9.1'\n")
    console, _ = console_in(tmp_path)
    assert find_installer(console, [base_python(tmp_path)], tmp_path).command == (str(uv),)


def test_uv_is_installed_into_a_folder_of_its_own(tmp_path, no_uv):
    own = tmp_path / "installer"
    python = f"""
case "$*" in
  "-m venv {own}") mkdir -p {own}/bin; cp "$0" {own}/bin/python;;
  *"pip install --require-hashes"*) printf '#!/bin/sh\\necho uv 0.9.1\\n' > {own}/bin/uv; chmod +x {own}/bin/uv;;
  *) exit 1;;
esac
"""
    console, _ = console_in(tmp_path)
    base = base_python(tmp_path, python, has_venv=True)
    assert find_installer(console, [base], tmp_path) == UvInstaller((str(own / "bin" / "uv"),), base)


def test_a_folder_that_is_called_like_that_of_uv_is_left_alone(tmp_path, no_uv):
    foreign = write_script(tmp_path / "installer" / "bin" / "uv", "touch started; echo uv 0.9.1\n")
    python = 'case "$*" in *"-m venv"*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python";; *) exit 1;; esac\n'
    console, _ = console_in(tmp_path)
    base = base_python(tmp_path, python, has_venv=True)
    for _ in range(2):
        assert find_installer(console, [base], tmp_path) == PipInstaller(base)
        assert [path.name for path in sorted(tmp_path.glob("installer*"))] == ["installer", "installer-2"]
    assert foreign.is_file() and not (tmp_path / "started").exists()


def test_without_venv_uv_comes_by_pip_alone(tmp_path, no_uv):
    packages = tmp_path / "installer" / "packages"
    python = f"""
case "$*" in
  *"--require-hashes"*"--target {packages}")
    mkdir -p {packages}/bin; printf '#!/bin/sh\\necho uv 0.9.1\\n' > {packages}/bin/uv; chmod +x {packages}/bin/uv;;
  *) exit 1;;
esac
"""
    console, _ = console_in(tmp_path)
    base = base_python(tmp_path, python, has_pip=True)
    assert find_installer(console, [base], tmp_path).command == (str(packages / "bin" / "uv"),)


def test_when_uv_cannot_be_had_pip_does_it(tmp_path, no_uv):
    console, lines = console_in(tmp_path)
    base = base_python(tmp_path, "echo 'No matching distribution found for uv'; exit 1\n", has_venv=True)
    assert find_installer(console, [base], tmp_path) == PipInstaller(base)
    assert any("going on with venv and pip" in line for line in lines)


def test_a_python_without_venv_ends_in_a_sentence(tmp_path, no_uv):
    console, _ = console_in(tmp_path)
    with pytest.raises(WorkerEnvironmentError, match="venv module is missing") as caught:
        find_installer(console, [base_python(tmp_path)], tmp_path)
    assert "apt install python3-venv" in caught.value.hint


def test_no_python_at_all_ends_in_a_sentence(tmp_path, no_uv):
    console, _ = console_in(tmp_path)
    with pytest.raises(WorkerEnvironmentError, match=r"No Python 3\.11 to 3\.14") as caught:
        find_installer(console, [], tmp_path)
    assert "URBANSEG_BASE_PYTHON" in caught.value.hint


def test_uv_that_fails_is_an_error_with_its_words(tmp_path, lock):
    uv = write_script(tmp_path / "bin" / "uv", "echo 'Resolved 90 packages'; echo 'No space left on device'; exit 2\n")
    console, lines = console_in(tmp_path)
    with pytest.raises(WorkerEnvironmentError, match="disk is full"):
        UvInstaller((str(uv),), None).install(console, tmp_path / "env", lock)
    assert "Resolved 90 packages" in lines


def test_hashes_are_always_required(tmp_path, lock):
    uv = write_script(tmp_path / "bin" / "uv", "exit 0\n")
    console, lines = console_in(tmp_path)
    UvInstaller((str(uv),), None).install(console, tmp_path / "env", lock)
    write_script(python_in(tmp_path / "env"), "exit 0\n")
    PipInstaller(base_python(tmp_path)).install(console, tmp_path / "env", lock)
    commands = [line for line in lines if line.startswith("$ ")]
    assert len(commands) == 2
    assert all("--require-hashes" in command for command in commands)
    assert not any("trusted-host" in command for command in commands)


@pytest.mark.parametrize("kind", ["uv", "pip"])
def test_the_real_installers_build_from_a_folder_of_wheels(tmp_path, kind, monkeypatch):
    wheel, digest = make_wheel(tmp_path / "wheels", "urbanseg_probe", "1.0", "answer = 42\n")
    only_from(wheel.parent, tmp_path, monkeypatch)
    installer = real_installer(kind)
    lock = tmp_path / "requirements.lock"
    lock.write_text(f"urbanseg-probe==1.0 --hash=sha256:{digest}\n")
    console = Console(clean_environment(), tmp_path)

    def check(python: Path):
        answer = console.try_run([str(python), "-c", "import urbanseg_probe; print(urbanseg_probe.answer)"])
        return {"answer": answer.lines[-1]}

    def run(force: bool):
        return build_environment(check, None, force, tmp_path / "home", lock, lambda _: installer, alone)

    environment = run(force=False)
    assert environment.findings == {"answer": "42"}

    lock.write_text(f"urbanseg-probe==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(WorkerEnvironmentError, match="hash differs"):
        run(force=True)
    assert environment.python.exists()
    pointer = json.loads((tmp_path / "home" / "worker.json").read_text())
    assert environment.python == python_in(tmp_path / "home" / pointer["folder"])
