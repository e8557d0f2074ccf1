"""Which interpreter the worker gets, and in which environment, on every system; no process is started for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from urban_segmentation.contract.errors import InputError, WorkerEnvironmentError
from urban_segmentation.core.worker import environment as check_step
from urban_segmentation.processing_provider.worker import interpreter as worker_python
from urban_segmentation.processing_provider.worker.interpreter import (
    WORKER_PACKAGES,
    chosen_python,
    clean_environment,
    has_worker_packages,
    lock_hash,
    managed_environment_folder,
    managed_python,
    python_in,
    worker_command,
    worker_python_or_reason,
)
from urban_segmentation.processing_provider.worker.interpreter_errors import naming_the_choice


def no_settings(key: str) -> str:
    return ""


def make_interpreter(path: Path, packages=()) -> Path:
    """A file that looks like an interpreter, with a site-packages folder beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 99\n")
    path.chmod(0o755)
    site = path.parent.parent / "lib" / "python3.12" / "site-packages"
    for package in packages:
        (site / package).mkdir(parents=True)
    return path


@pytest.fixture()
def lock(tmp_path):
    path = tmp_path / "requirements.lock"
    path.write_text("six==1.17.0\n")
    return path


@pytest.fixture(autouse=True)
def no_process(monkeypatch):
    def started(*arguments, **options):
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "Popen", started)


@pytest.fixture()
def environ(tmp_path):
    return {"URBANSEG_HOME": str(tmp_path / "home"), "PATH": str(tmp_path / "nothing")}


def make_managed(environ, lock) -> Path:
    folder = Path(environ["URBANSEG_HOME"])
    python = make_interpreter(python_in(folder / "worker-1"))
    (folder / "worker.json").write_text(json.dumps({"folder": "worker-1", "lock": lock_hash(lock)}))
    return python


def test_both_sides_name_the_same_packages():
    assert tuple(check_step.PACKAGES) == WORKER_PACKAGES


def test_the_environment_variable_comes_first(environ, lock, tmp_path):
    make_managed(environ, lock)
    chosen = make_interpreter(tmp_path / "mine" / "bin" / "python")
    environ["URBANSEG_PYTHON"] = str(chosen)
    assert worker_python_or_reason(environ, lambda key: "/another", lock) == (chosen, "")


def test_the_setting_comes_before_the_managed_environment(environ, lock, tmp_path):
    make_managed(environ, lock)
    chosen = make_interpreter(tmp_path / "mine" / "bin" / "python")
    settings = {"urbanseg/python": str(chosen)}
    assert worker_python_or_reason(environ, lambda key: settings.get(key, ""), lock) == (chosen, "")


@pytest.mark.parametrize("where", ["variable", "setting"])
def test_a_wrong_choice_is_said_and_not_passed_over(environ, lock, where):
    make_managed(environ, lock)
    settings = {"urbanseg/python": "/no/such/python"} if where == "setting" else {}
    if where == "variable":
        environ["URBANSEG_PYTHON"] = "/no/such/python"
    python, reason = worker_python_or_reason(environ, lambda key: settings.get(key, ""), lock)
    assert python is None
    assert "/no/such/python" in reason
    assert ("URBANSEG_PYTHON" if where == "variable" else "urbanseg/python") in reason


@pytest.mark.parametrize("where", ["variable", "setting"])
def test_a_choice_without_the_packages_is_named_in_the_hint(where):
    environ = {"URBANSEG_PYTHON": "/my/python"} if where == "variable" else {}
    settings = {"urbanseg/python": "/my/python"} if where == "setting" else {}

    def hint(error, python):
        return naming_the_choice(error, python, environ, lambda key: settings.get(key, "")).hint

    missing = WorkerEnvironmentError("torch cannot be imported.", "Rebuild.")
    assert ("URBANSEG_PYTHON" if where == "variable" else "urbanseg/python") in hint(missing, "/my/python")
    assert hint(missing, "/another/python") == "Rebuild."
    assert hint(InputError("no bands", "Choose bands."), "/my/python") == "Choose bands."


def test_the_managed_environment_comes_before_interpreters_around(environ, lock, tmp_path):
    managed = make_managed(environ, lock)
    environ["CONDA_PREFIX"] = str(tmp_path / "conda")
    make_interpreter(tmp_path / "conda" / "bin" / "python3", WORKER_PACKAGES)
    assert worker_python_or_reason(environ, no_settings, lock)[0] == managed


@pytest.mark.parametrize("variable", ["CONDA_PREFIX", "VIRTUAL_ENV", "PATH"])
def test_an_interpreter_with_all_packages_is_taken(environ, lock, tmp_path, variable):
    prefix = tmp_path / "conda"
    python = make_interpreter(prefix / "bin" / "python3", WORKER_PACKAGES)
    environ[variable] = str(prefix / "bin" if variable == "PATH" else prefix)
    assert worker_python_or_reason(environ, no_settings, lock) == (python, "")


def test_an_interpreter_that_lacks_one_package_is_not(environ, lock, tmp_path):
    make_interpreter(tmp_path / "conda" / "bin" / "python3", WORKER_PACKAGES[1:])
    environ["CONDA_PREFIX"] = str(tmp_path / "conda")
    python, reason = worker_python_or_reason(environ, no_settings, lock)
    assert python is None
    assert "urbanseg:setupenvironment" in reason


def test_packages_installed_later_are_seen(tmp_path):
    python = make_interpreter(tmp_path / "bin" / "python3", ["torch"])
    assert not has_worker_packages(python, ["torch", "rasterio"])
    (tmp_path / "lib" / "python3.12" / "site-packages" / "rasterio").mkdir()
    assert has_worker_packages(python, ["torch", "rasterio"])


def test_the_interpreter_that_runs_now_is_never_a_candidate(environ, lock, monkeypatch, tmp_path):
    # On Windows and macOS sys.executable is QGIS: starting it would open another window.
    qgis = make_interpreter(tmp_path / "qgis" / "bin" / "qgis-bin.exe", WORKER_PACKAGES)
    monkeypatch.setattr(sys, "executable", str(qgis))
    assert worker_python_or_reason(environ, no_settings, lock)[0] is None


def test_an_environment_of_another_lock_is_out_of_date(environ, lock):
    make_managed(environ, lock)
    lock.write_text("six==1.16.0\n\n")
    python, reason = worker_python_or_reason(environ, no_settings, lock)
    assert python is None
    assert "out of date" in reason
    assert "urbanseg:setupenvironment" in reason


def test_an_environment_whose_base_interpreter_is_gone_is_not_used(environ, lock):
    managed = make_managed(environ, lock)
    managed.unlink()
    managed.symlink_to("/usr/bin/python2.5-gone")
    assert managed_python(Path(environ["URBANSEG_HOME"]), lock) is None
    assert "out of date" in worker_python_or_reason(environ, no_settings, lock)[1]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"folder": "worker-1"}', "null"])
def test_a_broken_pointer_counts_as_no_environment(environ, lock, text):
    make_managed(environ, lock)
    (Path(environ["URBANSEG_HOME"]) / "worker.json").write_text(text)
    assert worker_python_or_reason(environ, no_settings, lock)[0] is None


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.local/share/urban-segmentation"),
        ("linux", {"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/urban-segmentation"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Application Support/urban-segmentation"),
        ("win32", {"LOCALAPPDATA": "/C/Local", "HOME": "/C/a"}, "/C/Local/urban-segmentation"),
        ("win32", {"USERPROFILE": "/C/a b ü"}, "/C/a b ü/AppData/Local/urban-segmentation"),
        ("linux", {"HOME": "/home/a", "URBANSEG_HOME": "/big/disk"}, "/big/disk"),
    ],
)
def test_the_folder_is_where_each_system_keeps_data(platform, environ, expected):
    assert managed_environment_folder(environ, platform) == Path(expected)


def test_windows_interpreters_are_found_by_their_layout(tmp_path):
    assert python_in(tmp_path, "win32") == tmp_path / "Scripts" / "python.exe"
    for prefix, python in (("venv", "venv/Scripts/python.exe"), ("conda", "conda/python.exe")):
        make_interpreter(tmp_path / python)
        (tmp_path / prefix / "Lib" / "site-packages" / "torch").mkdir(parents=True)
        assert has_worker_packages(tmp_path / python, ["torch"])


def test_the_clean_environment_drops_what_qgis_set_and_keeps_the_network():
    dirty = {
        "PYTHONHOME": "/qgis", "PYTHONPATH": "/qgis/python", "VIRTUAL_ENV": "/venv", "CONDA_PREFIX": "/conda",
        "PROJ_LIB": "/proj", "GDAL_DATA": "/gdal", "GDAL_DRIVER_PATH": "/plugins", "LD_LIBRARY_PATH": "/grass",
        "DYLD_LIBRARY_PATH": "/dyld", "QT_PLUGIN_PATH": "/qt", "QT_QPA_PLATFORM": "offscreen", "Proj_Data": "/proj",
        "PATH": "/usr/bin", "HOME": "/home/a", "HTTPS_PROXY": "http://proxy:3128", "SSL_CERT_FILE": "/cert.pem",
        "PIP_INDEX_URL": "https://mirror/simple", "UV_CACHE_DIR": "/cache", "PIP_TARGET": "/elsewhere",
    }
    assert clean_environment(dirty, no_settings) == {
        "PATH": "/usr/bin", "HOME": "/home/a", "HTTPS_PROXY": "http://proxy:3128", "SSL_CERT_FILE": "/cert.pem",
        "PIP_INDEX_URL": "https://mirror/simple", "UV_CACHE_DIR": "/cache", "PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1",
    }


PROXY = {
    "proxy/proxyEnabled": "true", "proxy/proxyType": "HttpProxy", "proxy/proxyHost": "proxy.office",
    "proxy/proxyPort": "3128", "proxy/proxyUser": "ana", "proxy/proxyPassword": "p@ss:w/rd",
}


def test_the_proxy_of_qgis_is_handed_on():
    clean = clean_environment({}, lambda key: PROXY.get(key, ""))
    assert clean["https_proxy"] == clean["http_proxy"] == "http://ana:p%40ss%3Aw%2Frd@proxy.office:3128"


@pytest.mark.parametrize("change", [{"proxy/proxyEnabled": "false"}, {"proxy/proxyType": "DefaultProxy"},
                                    {"proxy/proxyHost": ""}])
def test_a_proxy_that_is_off_is_not(change):
    assert "https_proxy" not in clean_environment({}, lambda key: {**PROXY, **change}.get(key, ""))


def test_the_persons_own_proxy_wins():
    clean = clean_environment({"HTTPS_PROXY": "http://mine:1"}, lambda key: PROXY.get(key, ""))
    assert clean["HTTPS_PROXY"] == "http://mine:1"
    assert "https_proxy" not in clean


def test_without_qgis_there_are_no_settings(monkeypatch):
    monkeypatch.setitem(sys.modules, "qgis.core", None)
    assert worker_python.qgis_setting("urbanseg/python") == ""
    assert chosen_python({}) == (None, "")


def test_the_command_is_the_interpreter_and_its_arguments():
    assert worker_command(Path("/a b/python"), "-m", "core") == [str(Path("/a b/python")), "-m", "core"]
