"""The wall between QGIS and the core, and the one direction of imports: a part imports what stands before it here."""

from __future__ import annotations

import ast
import graphlib
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
CORE_SIDE = (
    "contract", "models", "core.worker", "core.scaling_out", "core.quantizing", "core.osm", "core.grids", "core.roads",
    "core.checking", "core.labelling", "core.osm_channels", "core.osm_features", "core.band_stacking",
    "core.cloud_masking", "core.tiling", "core.vectorizing", "core.strip_vectorizing", "core.evaluating",
    "core.strip_evaluating", "core.osm_comparing", "core.osm_exporting", "core.osm_aligning", "core.training",
    "core.label_quality", "core.predicting", "core.block_predicting", "core.click_learning", "core.qa_sampling",
    "core.area_estimating", "core.change_detecting", "core.model_info", "core.model_checking", "core.model_comparing",
    "core.place_ranking", "core.exporting", "core.update_reporting", "core.__main__",
)
QGIS_SIDE = (
    "contract", "processing_provider.translation", "processing_provider.worker", "processing_provider.environment",
    "processing_provider.schemes", "processing_provider.osm", "processing_provider.layers",
    "processing_provider.registry", "processing_provider.desktop", "processing_provider.parameters",
    "processing_provider.clicking",
    "algorithms.hooks", "algorithms.groups", "algorithms.base", "algorithms.worker_job", "algorithms",
    "processing_provider.provider", "plugin", "__init__",
)
# "processing" is the plugin that QGIS itself brings, and needs GDAL's "osgeo". Qt comes through qgis.PyQt.
QGIS_ROOTS = {"qgis", "processing", "osgeo"}
FORBIDDEN_IN_THE_CORE = {"qgis", "processing", "osgeo", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


def _modules() -> dict[str, Path]:
    paths = [REPOSITORY / "__init__.py", REPOSITORY / "plugin.py"]
    for package in ("contract", "core", "models", "processing_provider", "algorithms"):
        paths += sorted((REPOSITORY / package).rglob("*.py"))
    return {".".join(path.relative_to(REPOSITORY).with_suffix("").parts).removesuffix(".__init__"): path
            for path in paths}


MODULES = _modules()


def imports(name: str, source: str) -> set[str]:
    """Every module that the source imports, anywhere in it, relative names resolved; ``name`` is its own."""
    is_package = MODULES.get(name, Path()).name == "__init__.py" and name != "__init__"
    package = [] if name == "__init__" else name.split(".")[:None if is_package else -1]
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *(node.module.split(".") if node.module else [])])
            names = {f"{module}.{alias.name}".lstrip(".") for alias in node.names}
            found |= {full for full in names if full in MODULES} or {module}
    return found


GRAPH = {name: imports(name, path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def place(module: str, side: tuple[str, ...]) -> int | None:
    """Where a module stands among the parts of a side; the most exact name counts."""
    fitting = [part for part in side if module == part or module.startswith(f"{part}.")]
    return side.index(max(fitting, key=len)) if fitting else None


def is_of_the_core(name: str) -> bool:
    return name.split(".")[0] in ("contract", "core", "models")


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("algorithms.base", "from ..contract.jobs import Job", {"contract.jobs"}),
        ("algorithms.base", "from ..contract import jobs", {"contract.jobs"}),
        ("core.predicting.scene", "from .windows import Window", {"core.predicting.windows"}),
        ("core.training.step", "from models.networks import build_network", {"models.networks"}),
        ("plugin", "from .processing_provider.provider import X", {"processing_provider.provider"}),
        ("core.tiling.step", "def f():\n    import qgis.core", {"qgis.core"}),
    ],
)
def test_imports_are_resolved(name, source, expected):
    assert imports(name, source) == expected


@pytest.mark.parametrize("name", sorted(MODULES))
def test_imports_go_one_way_and_stay_on_their_side_of_the_wall(name):
    if name in ("core", "processing_provider"):
        assert not GRAPH[name], "a package that holds packages imports nothing"
        return
    side = CORE_SIDE if is_of_the_core(name) else QGIS_SIDE
    own = place(name, side)
    assert own is not None, f"{name} has no place in the order of the parts"
    for module in GRAPH[name]:
        root = module.split(".")[0]
        if module in MODULES:
            other = place(module, side)
            assert other is not None, f"{name} imports {module} from beyond the wall"
            assert other <= own, f"{name} imports {module}, which stands above it"
            leaf = side[own] == "algorithms" and name != module
            apart = not (leaf and side[other] == "algorithms")
            assert apart, f"{name} imports {module}: algorithms know their bases alone"
        elif side is QGIS_SIDE or side[own] == "contract":
            allowed = root in sys.stdlib_module_names or (root in QGIS_ROOTS and side[own] != "contract")
            assert allowed, f"{name} imports {module}"
        else:
            assert root not in FORBIDDEN_IN_THE_CORE, f"{name} imports {module}"


def test_no_module_needs_itself():
    graph = {name: {module for module in modules if module in MODULES} for name, modules in GRAPH.items()}
    list(graphlib.TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle
