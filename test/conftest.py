"""Makes the plugin importable as the package QGIS knows it by, whatever the checkout's folder is called."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path

import pytest

with contextlib.suppress(ImportError):  # QGIS's Python may lack it
    import hypothesis

    # What an example takes says how busy the computer is.
    hypothesis.settings.register_profile("any pace", deadline=None)
    hypothesis.settings.load_profile("any pace")

REPOSITORY = Path(__file__).resolve().parent.parent
PLUGIN_NAME = "urban_segmentation"

_packages = Path(tempfile.mkdtemp(prefix="urbanseg-test-"))
(_packages / PLUGIN_NAME).symlink_to(REPOSITORY, target_is_directory=True)
sys.path.insert(0, str(_packages))


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Predictions begin without what earlier ones measured: small work adds up until another runtime is tried."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


def pytest_sessionfinish() -> None:
    (_packages / PLUGIN_NAME).unlink(missing_ok=True)
    _packages.rmdir()
