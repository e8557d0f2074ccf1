"""What ruff, mypy and bandit do not see: API that Qt 6 no longer has, and secrets in tracked files.

    python3 test/tools/static_checks.py
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# Qt 6 has enumerators in their enums alone; these few are there in both, see where they are used.
UNSCOPED_ALLOWED = {"QVariant.String", "QVariant.Map", "QVariant.List", "QVariant.StringList"}
# Enum classes that are given a shorter name before their enumerators are used.
ENUM_CLASSES = {"Type", "Flag"}
REMOVED_NAMES = {"QRegExp", "QDesktopWidget", "QTextCodec", "QStringRef", "QMatrix", "QGLWidget", "QFontMetricsF.width"}
REMOVED_METHODS = {"exec_", "print_", "toTime_t", "fromTime_t", "setMargin", "tabStopWidth", "setTabStopWidth"}
MOVED_TO_QTGUI = {"QAction", "QActionGroup", "QShortcut", "QUndoStack", "QUndoCommand"}

SECRETS = {
    "a private key": re.compile(r"-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY"),
    "an AWS key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a token": re.compile(r"\b(?:ghp|gho|ghs|ghr|github_pat|glpat|pypi|hf|sk|xox[abprs])[_-][A-Za-z0-9_-]{20,}\b"),
    "a password": re.compile(r"(?i)\b(?:password|passwd|api_?key|secret|token)\b\s*[=:]\s*[\"'][^\"'\s{}]{6,}[\"']"),
    "an account in an address": re.compile(r"://[^/\s:@\"'{}]+:[^/\s:@\"'{}]+@"),
}
TEXT_FILES = (".py", ".md", ".txt", ".toml", ".json", ".html", ".in", ".model3", ".svg", ".cfg", ".yml", ".yaml", "")


def qt6_findings(source: str) -> Iterator[tuple[int, str]]:
    """Line and complaint for each use of what Qt 6 does not have."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield from _attribute_findings(node, parents.get(node))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            for alias in node.names:
                if alias.name in REMOVED_NAMES:
                    yield node.lineno, f"{alias.name} is gone in Qt 6"
                if alias.name in MOVED_TO_QTGUI and node.module == "qgis.PyQt.QtWidgets":
                    yield node.lineno, f"{alias.name} is in QtGui in Qt 6"


def _attribute_findings(node: ast.Attribute, parent: ast.AST | None) -> Iterator[tuple[int, str]]:
    is_called = isinstance(parent, ast.Call) and parent.func is node
    if is_called and node.attr in REMOVED_METHODS:
        yield node.lineno, f".{node.attr}() is gone in Qt 6"
    if not isinstance(node.value, ast.Name) or not re.fullmatch(r"Qt|Q[A-Z]\w+|Qgs[A-Z]\w+|Qgis", node.value.id):
        return
    name = f"{node.value.id}.{node.attr}"
    is_enumerator = re.fullmatch(r"[A-Z]\w*[a-z]\w*", node.attr) is not None and node.attr not in ENUM_CLASSES
    if is_enumerator and not is_called and not isinstance(parent, ast.Attribute) and name not in UNSCOPED_ALLOWED:
        yield node.lineno, f"{name} is not scoped: write the enum's name between the two"


def secret_findings(text: str, is_test: bool = False) -> Iterator[tuple[int, str]]:
    """Line and kind of whatever looks like a secret; tests may make up passwords and accounts."""
    for number, line in enumerate(text.splitlines(), 1):
        for kind, pattern in SECRETS.items():
            if is_test and kind in ("a password", "an account in an address"):
                continue
            if pattern.search(line):
                yield number, f"looks like {kind}"


def tracked_files(repository: Path = REPOSITORY) -> list[str]:
    """What git knows."""
    listing = subprocess.run(["git", "-c", f"safe.directory={repository}", "-C", str(repository), "ls-files", "-z"],
                             check=True, capture_output=True).stdout.decode("utf-8")
    return [name for name in listing.split("\0") if name and (repository / name).is_file()]


def main() -> int:
    """Check everything; 1 if there is something to say."""
    complaints = []
    for name in tracked_files():
        path = REPOSITORY / name
        if path.suffix not in TEXT_FILES:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        complaints += [f"{name}:{line}: {what}" for line, what in secret_findings(text, name.startswith("test/"))]
        if path.suffix == ".py" and not name.startswith(("core/", "models/")):
            complaints += [f"{name}:{line}: {what}" for line, what in qt6_findings(text)]
    print("\n".join(complaints) or "Nothing found.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
