"""The ZIP, not the checkout: unpacked into a fresh profile as QGIS does it, it lists and runs its algorithms."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory, qgis_process):
    """Run ``qgis_process`` with a profile that has the unpacked ZIP."""
    if shutil.which("git") is None or not (REPOSITORY / ".git").exists():
        pytest.skip("the package is made from a git checkout, with git")
    folder = tmp_path_factory.mktemp("from zip ü")
    made = subprocess.run([sys.executable, str(REPOSITORY / "test" / "tools" / "make_package.py"),
                           str(folder / "plugin.zip")], check=False, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    zipfile.ZipFile(folder / "plugin.zip").extractall(plugins)
    environment = {**qgis_process.environment, "QGIS_CUSTOM_CONFIG_PATH": str(folder)}

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([qgis_process.program, *arguments], env=environment, capture_output=True, text=True,
                              check=False, timeout=300)

    assert run("plugins", "enable", "urban_segmentation").returncode == 0
    return run


def test_it_lists_every_algorithm(installed, provider):
    listed = installed("list").stdout
    for algorithm in provider.algorithms():
        assert algorithm.id() in listed


@pytest.mark.skipif(not os.environ.get("URBANSEG_PYTHON"), reason="URBANSEG_PYTHON names no worker interpreter")
def test_it_runs_its_worker(installed, town, tmp_path):
    done = installed("run", "urbanseg:labelfromosm", f"--INPUT={town / 'imagery.tif'}",
                     f"--LAYERS={town / 'osm.geojson'}", "--SCHEME=urban", f"--OUTPUT={tmp_path / 'labels.tif'}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "labels.tif").exists()
