"""Write the golden file of what the provider publishes: ``make published``, in QGIS's Python.

    python3 test/tools/published_parameters.py

Ids, names, types and defaults are promises to users' models and scripts. ``test/qgis/test_provider.py`` compares them
with the golden file; what is written here is to be read over, and named in the changelog.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
GOLDEN = REPOSITORY / "test" / "qgis" / "published_parameters.json"
PARTS = ("parameters", "outputs")


def published(provider: Any) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Every algorithm's parameters and outputs, as users' models and scripts know them."""
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {
        algorithm.id(): {
            "parameters": [{"name": item.name(), "type": item.type(), "default": item.defaultValue(),
                            "optional": bool(item.flags() & optional)} for item in algorithm.parameterDefinitions()],
            "outputs": [{"name": item.name(), "type": item.type()} for item in algorithm.outputDefinitions()],
        }
        for algorithm in sorted(provider.algorithms(), key=lambda item: item.id())
    }


def as_text(algorithms: dict[str, dict[str, list[dict[str, Any]]]]) -> str:
    """JSON with one line for each parameter and output, so that a change is one line of a diff."""
    return "{\n" + ",\n".join(
        f" {json.dumps(name)}: {{\n" + ",\n".join(_part(part, items[part]) for part in PARTS) + "\n }"
        for name, items in algorithms.items()) + "\n}\n"


def _part(name: str, items: list[dict[str, Any]]) -> str:
    lines = ",\n".join(f"   {json.dumps(item, ensure_ascii=False)}" for item in items)
    return f'  "{name}": [\n{lines}\n  ]' if items else f'  "{name}": []'


def main() -> None:
    """Write the golden file anew."""
    sys.path.insert(0, str(REPOSITORY / "resources" / "models"))
    from build_models import provider_in_english

    with provider_in_english() as provider:
        GOLDEN.write_text(as_text(published(provider)), encoding="utf-8")


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # leaving QGIS in order is not needed for a file that is written, and crashes some versions
