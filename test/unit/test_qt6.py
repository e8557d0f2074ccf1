"""The QGIS side with Qt 6, as in QGIS 4: no packaged one can be tested, so each name is looked up where it will be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("qt6_stand_in.py")
REPOSITORY = SCRIPT.parents[2]


def complaints(folder: Path) -> list[str]:
    done = subprocess.run([sys.executable, str(SCRIPT), str(folder)], check=False, capture_output=True, text=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode != 0 and "libEGL" in done.stderr + done.stdout:
        pytest.skip("PyQt6 needs libEGL, which this system lacks")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines() if done.stdout.strip() else []


def test_every_name_of_qt_and_qgis_is_there(tmp_path):
    (tmp_path / "urban_segmentation").symlink_to(REPOSITORY)
    assert complaints(tmp_path) == []


NOT_THERE = [
    ("from qgis.PyQt.QtWidgets import QAction", "cannot import name 'QAction'"),
    ("from qgis.core import QgsNothing", "cannot import name 'QgsNothing'"),
    ("from qgis.PyQt.QtCore import Qt\ncentre = Qt.AlignCenter", "has no attribute 'AlignCenter'"),
    ("from qgis.PyQt.QtCore import Qt\ndef f():\n    return Qt.AlignCenter", "there is no Qt.AlignCenter"),
    ("from qgis.core import Qgis\ndef f():\n    return Qgis.MessageLevel.Sad", "there is no Qgis.MessageLevel.Sad"),
    ("from qgis.core import QgsMapLayer\ndef f():\n    return QgsMapLayer.nothing()", "no QgsMapLayer.nothing"),
]


def test_what_is_not_there_is_found(tmp_path):
    folder = tmp_path / "urban_segmentation" / "algorithms"
    folder.mkdir(parents=True)
    for number, (source, _) in enumerate(NOT_THERE):
        (folder / f"case_{number}.py").write_text(source)
    lines = complaints(tmp_path)
    for number, (_, complaint) in enumerate(NOT_THERE):
        assert any(f"case_{number}.py" in line and complaint in line for line in lines), complaint
