"""Base interpreters and package sources on every system, by fake prefixes and settings."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from urban_segmentation.processing_provider.environment.base_python import (
    BasePython,
    candidate_paths,
    find_base_pythons,
    probe,
)
from urban_segmentation.processing_provider.environment.package_sources import (
    pip_configuration_files,
    pip_options,
    uv_arguments,
    uv_settings,
)


def touch(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return path


def test_on_linux_it_is_the_python_of_the_prefix(tmp_path):
    own = touch(tmp_path / "usr" / "bin" / "python3.13")
    general = touch(tmp_path / "usr" / "bin" / "python3")
    newer = touch(tmp_path / "local" / "python3.14")
    found = candidate_paths({"PATH": str(tmp_path / "local")}, "linux", str(tmp_path / "usr"), (3, 13))
    assert found == [own, general, newer]


def test_on_windows_it_is_the_python_of_osgeo4w(tmp_path):
    python = touch(tmp_path / "OSGeo4W" / "apps" / "Python312" / "python.exe")
    touch(tmp_path / "OSGeo4W" / "bin" / "qgis-bin.exe")
    environ = {"OSGEO4W_ROOT": str(tmp_path / "OSGeo4W"), "PATH": ""}
    assert candidate_paths(environ, "win32", str(tmp_path / "OSGeo4W" / "bin"), (3, 12)) == [python]
    assert candidate_paths({"PATH": ""}, "win32", str(python.parent), (3, 12)) == [python]


def test_on_macos_it_is_in_the_bundle(tmp_path):
    contents = tmp_path / "QGIS.app" / "Contents"
    python = touch(contents / "MacOS" / "bin" / "python3")
    prefix = contents / "Frameworks" / "Python.framework"
    assert candidate_paths({"PATH": ""}, "darwin", str(prefix), (3, 12)) == [python]


def test_the_persons_choice_is_the_only_candidate(tmp_path):
    environ = {"URBANSEG_BASE_PYTHON": str(tmp_path / "python"), "PATH": "/usr/bin"}
    assert candidate_paths(environ) == [tmp_path / "python"]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_sys_executable_is_never_a_candidate(tmp_path, monkeypatch, platform):
    qgis = touch(tmp_path / "bin" / "qgis")
    monkeypatch.setattr(sys, "executable", str(qgis))
    assert qgis not in candidate_paths({"PATH": str(tmp_path / "bin")}, platform, str(tmp_path), (3, 12))


def test_a_real_python_answers():
    python = Path(sys.base_prefix) / "bin" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    answer = probe(python, {})
    assert answer is not None
    assert answer.version == sys.version_info[:2]


@pytest.mark.parametrize("text", ["exit 1\n", "echo QGIS\n", "echo '[]'\n", "echo '{}'\n"])
def test_something_else_does_not(tmp_path, text):
    assert probe(touch(tmp_path / "python3", text), {}) is None


def test_a_file_that_cannot_be_started_does_not(tmp_path):
    path = touch(tmp_path / "python3")
    path.chmod(0o644)
    assert probe(path, {}) is None


def test_versions_the_lock_does_not_resolve_for_are_left_out(tmp_path):
    for name in ("python3.9", "python3.11", "python3.12"):
        touch(tmp_path / name)
    answers = {
        "python3.9": BasePython(tmp_path / "python3.9", (3, 9), True, True),
        "python3.11": BasePython(tmp_path / "python3.11", (3, 11), True, False),
        "python3.12": BasePython(tmp_path / "python3.12", (3, 12), True, True),
    }

    def ask(path, environment):
        return answers[path.name] if path.parent == tmp_path else None

    found = find_base_pythons({}, {"PATH": str(tmp_path)}, ask)
    assert [python.version for python in found] == [(3, 12), (3, 11)]  # the one that can build environments first


# -- where packages come from ------------------------------------------------------------------------------------


@pytest.fixture()
def environ(tmp_path):
    (tmp_path / "pip.conf").write_text(
        "[global]\nindex-url = https://mirror.office/simple\ntimeout = 60\n"
        "[install]\nextra-index-url =\n    https://a/simple\n    https://b/simple\n")
    return {"HOME": str(tmp_path), "PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "XDG_CONFIG_HOME": str(tmp_path)}


def test_uv_follows_pips_settings(environ):
    settings = uv_settings(environ, "linux")
    assert settings["UV_DEFAULT_INDEX"] == "https://mirror.office/simple"
    assert settings["UV_INDEX"] == "https://a/simple https://b/simple"
    assert settings["UV_INDEX_STRATEGY"] == "unsafe-best-match"
    assert settings["UV_HTTP_TIMEOUT"] == "60"
    assert settings["UV_SYSTEM_CERTS"] == "true"


def test_pips_variables_are_above_its_files(environ):
    environ.update({"PIP_INDEX_URL": "https://other/simple", "PIP_CERT": "/cert.pem", "PIP_FIND_LINKS": "/a /b"})
    settings = uv_settings(environ, "linux")
    assert settings["UV_DEFAULT_INDEX"] == "https://other/simple"
    assert settings["SSL_CERT_FILE"] == "/cert.pem"
    assert settings["UV_FIND_LINKS"] == "/a,/b"


def test_uvs_own_settings_stay(environ, tmp_path):
    assert "UV_DEFAULT_INDEX" not in uv_settings({**environ, "UV_DEFAULT_INDEX": "https://uv/simple"}, "linux")
    assert "UV_INDEX" not in uv_settings({**environ, "UV_INDEX_URL": "https://uv/simple"}, "linux")
    (tmp_path / "uv").mkdir()
    (tmp_path / "uv" / "uv.toml").write_text('index-url = "https://uv/simple"\n')
    assert "UV_DEFAULT_INDEX" not in uv_settings(environ, "linux")


def test_no_index_is_an_argument(environ):
    assert uv_arguments(environ, "linux") == []
    assert uv_arguments({**environ, "PIP_NO_INDEX": "1"}, "linux") == ["--no-index"]


def test_a_broken_file_is_left_to_pip(environ, tmp_path):
    (tmp_path / "pip.conf").write_text("index-url = no section\n")
    assert pip_options(environ, "linux") == {}


@pytest.mark.parametrize(
    ("platform", "name"), [("linux", "/h/.config/pip/pip.conf"), ("win32", "/r/pip/pip.ini"),
                           ("darwin", "/h/Library/Application Support/pip/pip.conf")])
def test_each_system_has_its_own_file(platform, name):
    assert Path(name) in pip_configuration_files({"HOME": "/h", "APPDATA": "/r"}, platform)
