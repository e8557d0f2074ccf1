"""The checks for Qt 6 and for secrets find what they are for, and leave alone what is fine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from static_checks import qt6_findings, secret_findings


@pytest.mark.parametrize("source", [
    "x = Qt.AlignLeft", "f(QgsProcessing.TypeRaster)", "dialog.exec_()", "from qgis.PyQt.QtCore import QRegExp",
    "from qgis.PyQt.QtWidgets import QAction", "return QgsMapLayer.RasterLayer", "f(QVariant.Int)"])
def test_what_qt6_does_not_have(source):
    source = f"def g():\n    {source}" if source.startswith("return") else source
    assert list(qt6_findings(source))


@pytest.mark.parametrize("source", [
    "x = Qt.AlignmentFlag.AlignLeft", "QgsFeatureSink.Flag.FastInsert", "dialog.exec()", "QVariant.String",
    "QgsRasterLayer.LayerOptions(False)", "QgsProject.instance()", "number = QgsProcessingParameterNumber.Type",
    "QgsValueMapFieldFormatter.NULL_VALUE", "from qgis.PyQt.QtGui import QAction", "class A(Q.B.C): pass"])
def test_what_is_fine(source):
    assert not list(qt6_findings(source))


# Put together here, so that the check does not find them in this file.
KEY, AWS, TOKEN = "-----BEGIN " + "PRIVATE KEY-----", "AKIA" + "A" * 16, "gh" + "p_" + "a" * 36


@pytest.mark.parametrize("text", [KEY, f"key = '{AWS}'", TOKEN, "pass" + "word = 'correct horse'".replace(" h", "h"),
                                  "http://anna:" + "pw@example.org"])
def test_secrets(text):
    assert list(secret_findings(text))


@pytest.mark.parametrize("text", ["password = settings('proxy/proxyPassword')", "https://example.org/a@b",
                                  "token = f'{a}'", "--hash=sha256:" + "a" * 64])
def test_no_secrets(text):
    assert not list(secret_findings(text))
