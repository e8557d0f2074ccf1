"""Every text a person reads can be translated: ``tr`` gets literals, and placeholders are filled after it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
FILES = sorted([REPOSITORY / "plugin.py", *(REPOSITORY / "algorithms").glob("*.py"),
                *(REPOSITORY / "processing_provider").rglob("*.py")])


def translated(source: str) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_only_literals_are_translated(path):
    for call in translated(path.read_text(encoding="utf-8")):
        argument = call.args[0] if len(call.args) == 1 else None
        assert isinstance(argument, ast.Constant) and isinstance(argument.value, str), f"{path.name}:{call.lineno}"
        assert argument.value.strip() == argument.value, f"{path.name}:{call.lineno}: spaces are lost in translations"


def test_texts_are_found():
    assert sum(len(translated(path.read_text(encoding="utf-8"))) for path in FILES) > 200
