"""Imports every module of the QGIS side against PyQt6 and a stand-in for QGIS, then looks up each name in them.

    python qt6_stand_in.py FOLDER

``FOLDER`` holds the plugin as the package ``urban_segmentation``. The stand-in is made from the type stubs of
qgis-stubs: its classes have their bases, members and enumerators, and enumerators are in their enums alone, as with
Qt 6. A process of its own, since nothing else in it may have seen another ``qgis``. Prints one complaint a line.
"""

from __future__ import annotations

import ast
import builtins
import enum
import importlib
import importlib.metadata
import re
import sys
import traceback
import types
from collections.abc import Iterator
from pathlib import Path

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, sip

QT = {"QtCore": QtCore, "QtGui": QtGui, "QtNetwork": QtNetwork, "QtWidgets": QtWidgets, "sip": sip}
# QGIS itself gives these to QVariant, which PyQt6 has without its types.
QVARIANT_TYPES = {"String": "QString", "Map": "QVariantMap", "List": "QVariantList", "StringList": "QStringList"}
# How QGIS's own additions tell where an enum was before it moved to Qgis, and what its enumerators were called: there
# and so they still are.
OLD_PLACE = r'^Qgis\.(\w+)\.__doc__ = """[^"]*?available as :py:class:`{name}`\.(\w+)'
OLD_NAME = r"^{name}\.(\w+)\.(\w+) = Qgis\.(\w+)\.(\w+)$"
class AnyConstants:
    """Has a number of whatever name."""

    def __getattr__(self, name: str) -> int:
        return 0


# What the plugin takes of the plugin that QGIS itself brings; it is Python, and has no stubs.
PROCESSING: dict[str, dict] = {
    "osgeo": {"gdal": object, "ogr": AnyConstants(), "osr": object}, "qgis.utils": {"iface": None},
    "processing": {}, "processing.gui": {}, "processing.modeler": {},
    "processing.gui.wrappers": {"WidgetWrapper": object, "DIALOG_MODELER": "Modeler", "DIALOG_STANDARD": "Standard"},
    "processing.gui.ContextAction": {"ContextAction": object},
    "processing.gui.ProviderActions": {"ProviderContextMenuActions": object},
    "processing.modeler.ModelerDialog": {"ModelerDialog": object},
    "processing.modeler.ModelerUtils": {"ModelerUtils": object},
}
PATTERNS = ("plugin.py", "processing_provider/**/*.py", "algorithms/**/*.py")


class StandIn(types.ModuleType):
    """A module of QGIS whose classes are made from its stub when they are asked for."""

    def __init__(self, name: str, stub: str, additions: str = "", below: StandIn | None = None) -> None:
        super().__init__(name)
        self._below = below
        self._additions = additions
        self._nodes = {node.name: node for node in ast.parse(stub).body if isinstance(node, ast.ClassDef)}
        # Declared again after the class, as QGIS does it for old names of enums.
        self._aliases = dict(re.findall(r"^(\w+) = ([\w.]+)$", stub, re.MULTILINE))

    def __getattr__(self, name: str) -> object:
        if name in self.__dict__.get("_nodes", {}):
            made = self._make(self._nodes[name])
        elif name in self.__dict__.get("_aliases", {}):
            made = self._resolve(self._aliases[name])
        elif re.fullmatch(r"Qgs\w*Exception", name):
            made = type(name, (Exception,), {})  # no stub has them
        else:
            raise AttributeError(f"{self.__name__} has no {name}")
        setattr(self, name, made)
        for new, place in re.findall(OLD_PLACE.format(name=name), self._additions, re.MULTILINE):
            setattr(made, place, getattr(self.Qgis, new))
        for place, old, owner, new in re.findall(OLD_NAME.format(name=name), self._additions, re.MULTILINE):
            moved = getattr(self.Qgis, owner)
            if not hasattr(made, place):
                setattr(made, place, moved)
            if not hasattr(moved, old):
                setattr(moved, old, moved[new])
        return made

    def _resolve(self, dotted: str) -> object:
        first, *rest = dotted.removeprefix("_core.").split(".")
        if first in QT:
            found: object = QT[first]
        elif hasattr(builtins, first):
            found = getattr(builtins, first)
        elif first in self._nodes or self._below is None:
            found = getattr(self, first)
        else:
            found = getattr(self._below, first)
        for name in rest:
            found = getattr(found, name)
        return found

    def _make(self, node: ast.ClassDef) -> type:
        names = [ast.unparse(base) for base in node.bases]
        if names in (["int"], ["enum.Enum"], ["enum.IntEnum"], ["enum.Flag"], ["enum.IntFlag"]):
            values = {target.id: number for number, item in enumerate(node.body) if isinstance(item, ast.Assign)
                      for target in item.targets if isinstance(target, ast.Name)}
            return enum.Enum(node.name, {name: value for name, value in values.items() if not name.startswith("_")})
        # In quotes are classes in the class that is made just now.
        bases = tuple(self._resolve(name) for name in names if not re.search(r"sip\b|sip\.|^typing|'", name))
        return type(node.name, bases, dict(self._members(node)))

    def _members(self, node: ast.ClassDef) -> Iterator[tuple[str, object]]:
        for item in node.body:
            if isinstance(item, ast.ClassDef):
                yield item.name, self._make(item)
            elif isinstance(item, ast.FunctionDef) and item.name != "__init__":
                yield item.name, lambda *arguments, **options: None
            elif isinstance(item, ast.AnnAssign) and "pyqtSignal" in ast.unparse(item.annotation):
                yield ast.unparse(item.target), QtCore.pyqtSignal()
            elif isinstance(item, ast.Assign):
                yield ast.unparse(item.targets[0]), None


def install_stand_in() -> None:
    """Make ``qgis`` and ``processing`` importable."""
    texts = {path.as_posix(): Path(str(path.locate())) for path in importlib.metadata.files("qgis-stubs") or []}
    stub, additions, gui_stub = (texts[f"qgis-stubs/{name}"].read_text(encoding="utf-8")
                                 for name in ("_core.pyi", "core/__init__.py", "_gui.pyi"))
    core = StandIn("qgis.core", stub, additions)
    gui = StandIn("qgis.gui", gui_stub, below=core)
    qgis, pyqt = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.core, qgis.gui, qgis.PyQt = core, gui, pyqt
    core.Qgis.QGIS_VERSION = "4.0.0"  # QGIS itself sets it, no stub has it
    sys.modules.update({"qgis": qgis, "qgis.core": core, "qgis.gui": gui, "qgis.PyQt": pyqt})
    for name, contents in PROCESSING.items():
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__dict__.update(contents)
    for name, module in QT.items():
        setattr(pyqt, name, module)
        sys.modules[f"qgis.PyQt.{name}"] = module
    for old, new in QVARIANT_TYPES.items():
        setattr(QtCore.QVariant, old, getattr(QtCore.QMetaType.Type, new))


def unknown_names(source: str) -> Iterator[tuple[int, str]]:
    """Line and name of each attribute of a class of Qt or QGIS that is not there."""
    tree = ast.parse(source)
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            known |= {alias.asname or alias.name: getattr(module, alias.name) for alias in node.names
                      if hasattr(module, alias.name)}
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in inner:
            first, *rest = _chain(node)
            found = known.get(first)
            for name in rest if found is not None else ():
                if not isinstance(found, (type, enum.Enum)):
                    break  # what a method returns is not known
                if not hasattr(found, name):
                    yield node.lineno, ".".join([first, *rest])
                    break
                found = getattr(found, name)


def _chain(node: ast.expr) -> list[str]:
    """The names of ``A.b.c``; an empty name first where it does not begin with one."""
    if isinstance(node, ast.Attribute):
        return [*_chain(node.value), node.attr]
    return [node.id] if isinstance(node, ast.Name) else [""]


def complaints(plugin: Path) -> Iterator[str]:
    """What cannot be imported, and which names are not there."""
    paths = [path for pattern in PATTERNS for path in sorted(plugin.glob(pattern))]
    for path in paths:
        parts = path.relative_to(plugin.parent).with_suffix("").parts
        try:
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
        except Exception:  # whatever a module raises is what this is to find
            yield f"{path.relative_to(plugin)}: {traceback.format_exc(limit=-1).strip().splitlines()[-1]}"
        for line, name in unknown_names(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(plugin)}:{line}: there is no {name}"


if __name__ == "__main__":
    install_stand_in()
    sys.path.insert(0, sys.argv[1])
    print("\n".join(complaints(Path(sys.argv[1]) / "urban_segmentation")))
