"""The wall between QGIS and the core, and the one direction of imports, checked over every file."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
CONTRACT = {"core.jobs", "core.job_json", "core.protocol", "core.errors", "core.classes", "core.model_header"}
MODELS_MAY_USE = {"core.errors", "core.classes", "core.model_header"}
QGIS_SIDE = ("plugin", "__init__", "processing_provider", "algorithms")
# "processing" is the plugin that QGIS itself brings.
QGIS_ROOTS = {"qgis", "processing", "plugin", "processing_provider", "algorithms"}
PACKAGES = ("core", "models", "processing_provider", "algorithms")
QT_BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}

# Which part of the plugin may import which, besides the contract and itself.
LAYERS = {
    "__init__": {"plugin"},
    "plugin": {"processing_provider"},
    "processing_provider": {"algorithms"},  # the provider alone, see below
    "algorithms": {"processing_provider"},
}

# Which step of the core may use parts of which other. What all may use lies in core/ itself.
STEPS = {
    "core.labelling": set(),
    "core.tiling": set(),
    "core.training": {"core.tiling", "core.evaluating"},  # the split, the metrics
    "core.predicting": set(),
    "core.vectorizing": set(),
    "core.exchanging": set(),
    # references as layers, the split, errors as polygons
    "core.evaluating": {"core.labelling", "core.tiling", "core.vectorizing"},
}


def _modules() -> dict[str, Path]:
    found = {name: REPOSITORY / f"{name}.py" for name in ("__init__", "plugin")}
    for package in PACKAGES:
        for path in sorted((REPOSITORY / package).rglob("*.py")):
            name = ".".join(path.relative_to(REPOSITORY).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = path
    return found


MODULES = _modules()


def imports(name: str, source: str) -> set[str]:
    """Every module that the source imports, anywhere in it, relative names resolved; ``name`` is its own."""
    is_package = MODULES.get(name, Path()).name == "__init__.py" and name != "__init__"
    package = [] if name == "__init__" else name.split(".")
    if package and not is_package:
        package = package[:-1]
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            # A level above the package itself is the plugin's root: what is imported from there counts by its name.
            module = ".".join([*base, *(node.module.split(".") if node.module else [])])
            for alias in node.names:
                full = f"{module}.{alias.name}" if module else alias.name
                found.add(full if full in MODULES or full.split(".")[0] not in PACKAGES else module)
    return found


def imported_by(name: str) -> set[str]:
    return imports(name, MODULES[name].read_text(encoding="utf-8"))


def is_part_of(module: str, names) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


QGIS_MODULES = [name for name in MODULES if is_part_of(name, QGIS_SIDE)]
CORE_MODULES = [name for name in MODULES if is_part_of(name, ("core", "models"))]


def test_every_part_of_the_plugin_is_looked_at():
    assert {"plugin", "core.jobs", "core.__main__", "processing_provider.provider", "algorithms.base"} <= set(MODULES)


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("algorithms.base", "from ..core.jobs import Job", {"core.jobs"}),
        ("algorithms.base", "from ..core import jobs", {"core.jobs"}),
        ("algorithms.base", "from . import make_tiles", {"algorithms.make_tiles"}),
        ("core.predicting.scene", "from .windows import Window", {"core.predicting.windows"}),
        ("core.training.training", "from models.networks import build_network", {"models.networks"}),
        ("plugin", "from .processing_provider.provider import X", {"processing_provider.provider"}),
        ("core.tiling.tiles", "def f():\n    import qgis.core", {"qgis.core"}),
    ],
)
def test_imports_are_resolved(name, source, expected, monkeypatch):
    for module in expected:
        monkeypatch.setitem(MODULES, module, MODULES.get(module, Path("x.py")))
    assert imports(name, source) == expected


@pytest.mark.parametrize("name", QGIS_MODULES)
def test_the_qgis_side_imports_only_qgis_the_standard_library_and_the_contract(name):
    for module in imported_by(name):
        root = module.split(".")[0]
        if root == "core":
            assert module in CONTRACT, f"{name} imports {module}: only {sorted(CONTRACT)} cross the wall"
        else:
            allowed = root in QGIS_ROOTS or root in sys.stdlib_module_names
            assert allowed, f"{name} imports {module}"


@pytest.mark.parametrize("name", CORE_MODULES)
def test_the_core_never_imports_qgis(name):
    forbidden = {"qgis", "plugin", "processing_provider", "algorithms", "osgeo", "processing", *QT_BINDINGS}
    assert not {module for module in imported_by(name) if module.split(".")[0] in forbidden}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_qt_comes_through_qgis(name):
    assert not {module for module in imported_by(name) if module.split(".")[0] in QT_BINDINGS}


@pytest.mark.parametrize("name", sorted(CONTRACT))
def test_the_contract_needs_the_standard_library_alone(name):
    for module in imported_by(name):
        assert module in CONTRACT or module.split(".")[0] in sys.stdlib_module_names, f"{name} imports {module}"


@pytest.mark.parametrize("name", [name for name in MODULES if is_part_of(name, ("models",))])
def test_models_know_nothing_of_the_core_but_its_words(name):
    core = {module for module in imported_by(name) if is_part_of(module, ("core",))}
    assert core <= MODELS_MAY_USE, f"{name} imports {sorted(core - MODELS_MAY_USE)}"


@pytest.mark.parametrize("name", [name for name in MODULES if is_part_of(name, ("algorithms",))])
def test_algorithms_never_import_each_other(name):
    others = {module for module in imported_by(name) if is_part_of(module, ("algorithms",))} - {"algorithms.base"}
    assert not others, f"{name} imports {sorted(others)}"


@pytest.mark.parametrize("name", QGIS_MODULES)
def test_imports_go_one_way(name):
    part = name.split(".")[0]
    for module in imported_by(name):
        other = module.split(".")[0]
        if other in LAYERS and other != part:
            assert other in LAYERS[part], f"{name} imports {module}"
            if other == "algorithms":
                assert name == "processing_provider.provider", f"{name} imports {module}: only the provider lists them"
            assert module != "processing_provider.provider" or part == "plugin", f"{name} imports the provider"


@pytest.mark.parametrize("side", ["qgis", "core"])
def test_no_module_needs_itself(side):
    names = QGIS_MODULES if side == "qgis" else CORE_MODULES
    graph = {name: {module for module in imported_by(name) if module in MODULES and module != name} for name in names}
    visiting: list[str] = []
    done: set[str] = set()

    def visit(name: str) -> None:
        assert name not in visiting, "imports go in a circle: " + " → ".join([*visiting, name])
        if name in done or name not in graph:
            return
        visiting.append(name)
        for module in sorted(graph[name]):
            visit(module)
        visiting.pop()
        done.add(name)

    for name in sorted(graph):
        visit(name)


@pytest.mark.parametrize("name", [name for name in CORE_MODULES if name != "core.__main__"])
def test_steps_know_of_each_other_only_what_is_listed(name):
    allowed = {step for step in STEPS if is_part_of(name, (step,))}
    for step in tuple(allowed):
        allowed |= STEPS[step]
    others = {module for module in imported_by(name) if is_part_of(module, STEPS)}
    assert all(is_part_of(module, allowed) for module in others), f"{name} imports {sorted(others)}"


def test_only_the_worker_starts_the_steps():
    importers = [name for name in CORE_MODULES if "core.__main__" in imported_by(name)]
    assert not importers
