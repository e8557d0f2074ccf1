"""Every name of QGIS, Qt and GDAL in the code exists in the QGIS that runs the tests, also where no test goes."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCES = [REPOSITORY / "plugin.py", *(path for folder in ("algorithms", "processing_provider")
                                       for path in sorted((REPOSITORY / folder).rglob("*.py")))]


def missing_names(source: str) -> list[str]:
    """Imported names, and attributes of imported modules and classes, that do not exist here."""
    missing, imported = [], {}
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("qgis", "osgeo", "processing"):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    imported[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    missing.append(f"{node.module}.{alias.name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            dotted = ast.unparse(node)
            first, *rest = dotted.split(".")
            if first in imported and all(map(str.isidentifier, rest)) and not _has(imported[first], rest):
                missing.append(dotted)
    return missing


def _has(owner: object, names: list[str]) -> bool:
    """Whether the attributes exist, as far as they are those of modules and classes; objects may get theirs later."""
    for name in names:
        if not inspect.isclass(owner) and not inspect.ismodule(owner):
            return True
        if not hasattr(owner, name):
            return False
        owner = getattr(owner, name)
    return True


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(REPOSITORY).as_posix())
def test_every_name_exists(qgis_application, path):
    if path.name == "choice_wrapper.py":
        wrappers = pytest.importorskip("processing.gui.wrappers")
        if not hasattr(wrappers, "WidgetWrapper"):
            pytest.skip("written for QGIS before 4.4; choice_factory.py does its work here")
    assert missing_names(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(("source", "missing"), [
    ("from qgis.core import QgsNothing", ["qgis.core.QgsNothing"]),
    ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignNowhere", ["Qt.AlignmentFlag.AlignNowhere"]),
    ("from qgis.core import QgsProject\nQgsProject.instance().anything()", []),
])
def test_a_name_that_does_not_exist_is_found(qgis_application, source, missing):
    assert missing_names(source) == missing
