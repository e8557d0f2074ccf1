"""Every text a user reads goes through ``tr``, as a literal, so that it is found for translation."""

from __future__ import annotations

import ast
import re

import pytest
from translation_files import REPOSITORY, tool

FILES = tool.source_files()
# Besides errors: whatever is given to these is on the screen.
SHOWN_BY = {"Finding", "WorkerCrash", "QgsProcessingException", "pushWarning", "pushInfo", "reportError", "setText",
            "setWindowTitle", "setToolTip", "addRow", "QLabel", "QPushButton", "QGroupBox", "QAction", "addAction",
            "setPlaceholderText", "setTitle", "addTab", "setFieldAlias", "pushMessage", "with_tooltip", "setHelp"}

EVENTS = {"progress", "info", "warning"}
INTERNAL = {"ValueError", "RuntimeError", "OSError", "IsADirectoryError"}  # caught, and said in other words


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_only_literals_are_translated(path):
    for call in tool.calls_of_tr(path.read_text(encoding="utf-8")):
        argument = call.args[0] if len(call.args) == 1 else None
        assert isinstance(argument, ast.Constant) and isinstance(argument.value, str), f"{path.name}:{call.lineno}"
        assert argument.value.strip() == argument.value, f"{path.name}:{call.lineno}: spaces are lost in translations"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_errors_and_warnings_are_translated(path):
    """A user reads them; texts of the exceptions that only programmers see are left alone."""
    for call in (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        said = name in EVENTS and ast.unparse(call.func).endswith(f"events.{name}")
        if (name.endswith("Error") and name not in INTERNAL) or name in SHOWN_BY or said:
            for argument in call.args:
                assert not is_plain_text(argument), f"{path.name}:{argument.lineno}: {ast.unparse(argument)}"


def is_plain_text(node: ast.AST) -> bool:
    """A literal or an f-string with words of its own, not what ``tr`` returned."""
    if isinstance(node, ast.JoinedStr):
        return any(is_plain_text(part) for part in node.values)
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and any(map(str.isalpha, node.value))


TEMPLATES = sorted(path for path in (REPOSITORY / "resources" / "report").glob("*.html"))
# Jinja, styles, tags (with Jinja within), entities.
NO_TEXT = re.compile(r"<style>.*?</style>|{% block style %}.*?{% endblock %}|{%.*?%}|{#.*?#}|{{.*?}}"
                     r"|<(?:[^<>{]|{{.*?}}|{%.*?%})*>|&\w+;", re.DOTALL)
UNITS_AND_NAMES = {"ha", "px", "km", "m²", "km²", "IoU", "APLS", "OpenStreetMap"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_texts_of_report_templates_are_translated(path):
    words = set(re.findall(r"[^\W\d_]{2,}\S*", NO_TEXT.sub(" ", path.read_text(encoding="utf-8"))))
    assert words <= UNITS_AND_NAMES


def test_untranslated_texts_are_seen():
    assert is_plain_text(ast.parse("f'{name} is missing'", mode="eval").body)
    assert not is_plain_text(ast.parse("f'{message}\\n{hint}'", mode="eval").body)
    assert not is_plain_text(ast.parse("tr('Name')", mode="eval").body)
