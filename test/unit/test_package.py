"""The ZIP and metadata.txt as the QGIS plugin repository wants them."""

from __future__ import annotations

import configparser
import importlib.util
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
STARTER = "urban_segmentation/resources/starter/buildings.safetensors"  # data, and the only file of its kind
BINARY_ENDINGS = (".so", ".dll", ".pyd", ".exe", ".safetensors", ".pth", ".pt", ".onnx", ".tif", ".pyc", ".whl")


def tool(name: str):
    spec = importlib.util.spec_from_file_location(name, REPOSITORY / "test" / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def make_package():
    return tool("make_package")


@pytest.fixture(scope="module")
def findings():
    """What the plugin repository's check finds in a ZIP."""
    return tool("check_package").findings


@pytest.fixture(scope="module", autouse=True)
def git():
    try:
        subprocess.run(["git", "-c", f"safe.directory={REPOSITORY}", "-C", str(REPOSITORY), "rev-parse"], check=True,
                       capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout, or git is not installed")


@pytest.fixture(scope="module")
def package(make_package, tmp_path_factory):
    path = tmp_path_factory.mktemp("package") / "urban_segmentation.zip"
    make_package.write_package(path)
    return path


def test_it_has_one_top_folder_with_what_qgis_needs(package):
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"urban_segmentation"}
    for needed in ("metadata.txt", "LICENSE", "__init__.py", "plugin.py", "core/__main__.py", "core/requirements.lock",
                   "core/installer.lock", "core/many_machines.lock", "contract/jobs/__init__.py",
                   "processing_provider/provider.py", "algorithms/base.py", "models/networks.py",
                   "resources/icons/provider.svg", "i18n/urban_segmentation_de.qm"):
        assert f"urban_segmentation/{needed}" in names


def test_it_holds_no_tests_caches_hidden_files_or_binaries(package):
    for name in zipfile.ZipFile(package).namelist():
        parts = name.split("/")
        assert "__pycache__" not in parts
        assert parts[1] not in ("test", "build", "demo_output", "bench_output")
        assert not any(part.startswith(".") for part in parts), name
        assert not name.endswith(BINARY_ENDINGS) or name == STARTER, name


def test_it_is_small(package):
    starter = zipfile.ZipFile(package).getinfo(STARTER)
    assert starter.file_size < 16_000_000 and package.stat().st_size < 20_000_000
    assert package.stat().st_size - starter.compress_size < 7_000_000


def test_it_is_the_same_byte_by_byte(package, make_package, tmp_path):
    again = tmp_path / "again.zip"
    make_package.write_package(again)
    assert again.read_bytes() == package.read_bytes()


def test_untracked_files_stay_out(make_package):
    stray = REPOSITORY / "resources" / "stray-file-of-a-test.txt"
    stray.write_text("not tracked")
    try:
        assert "resources/stray-file-of-a-test.txt" not in make_package.packaged_files()
    finally:
        stray.unlink()


def test_scripts_stay_executable(package):
    entry = zipfile.ZipFile(package).getinfo("urban_segmentation/resources/scripts/qgis_process")
    assert (entry.external_attr >> 16) & 0o111


def test_the_plugin_repository_blocks_nothing_of_it(package, findings):
    assert findings(package) == []


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("call.py", "import subprocess\nsubprocess.run(['ls'])\n", {"B404", "B603", "B607"}),
        ("draw.py", "import random\nrandom.random()\n", {"B311"}),
        ("keys.py", "digest = '5f4dcc3b5aa765d61d8327deb882cf99644f5f70'\n", {"Entropy"}),
        ("broken.py", "def f(:\n", {"bandit cannot read it"}),
        ("run.sh", "true\n", {"refused"}),
    ],
)
def test_what_the_plugin_repository_blocks_is_found(tmp_path, findings, name, text, found):
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as package:
        package.writestr(f"urban_segmentation/{name}", text)
    lines = findings(tmp_path / "p.zip")
    assert all(name in line for line in lines)
    assert {word for word in found if any(word in line for line in lines)} == found


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser()
    parser.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize("key", ["name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion",
                                 "author", "email", "homepage", "tracker", "repository", "changelog", "tags", "icon",
                                 "license"])
def test_metadata_names(metadata, key):
    assert metadata.get(key, "").strip()


def test_metadata_says_what_the_plugin_is(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in metadata  # QGIS no longer asks for it: the highest version decides
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["version"] in metadata["changelog"]
    assert (REPOSITORY / metadata["icon"]).is_file()


def test_metadata_has_no_http_and_no_name_the_repository_refuses(metadata):
    assert "plugin" not in metadata["name"].lower()
    for key in ("homepage", "tracker", "repository"):
        assert metadata[key].startswith("https://")
