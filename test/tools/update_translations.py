"""Bring i18n/*.ts up to date with the texts in the sources, and compile them: ``make i18n``.

QGIS loads the .qm, the worker the .mo.

lupdate reads no Python, and Python's own tools take the class for the context and know no bare ``tr``. So texts are
found with ``ast`` and handed to lupdate as the calls it knows; merging, the format and compiling are Qt's business.
"""

from __future__ import annotations

import ast
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from jinja2 import Environment
from jinja2.ext import extract_from_ast

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = REPOSITORY / "i18n"
CONTEXT = "UrbanSegmentation"
LANGUAGES = ("de", "es", "fr", "pt", "zh")


def source_files(repository: Path = REPOSITORY) -> list[Path]:
    """The files whose texts a user reads: those of the plugin, then those of the worker."""
    return sorted([repository / "plugin.py", *(repository / "algorithms").glob("*.py"),
                   *(repository / "processing_provider").rglob("*.py")]) + sorted(
        path for part in ("contract", "core", "models") for path in (repository / part).rglob("*.py"))


def calls_of_tr(source: str) -> list[ast.Call]:
    """The calls of ``tr`` in a module, in the order of their lines."""
    calls = [node for node in ast.walk(ast.parse(source))
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def texts_of_template(source: str) -> list[str]:
    """The texts that a report's template gives to ``tr``."""
    tree = Environment(autoescape=True).parse(source)
    return [str(arguments[0]) for _, _, arguments in extract_from_ast(tree, ("tr",), babel_style=False)]


def source_texts(repository: Path = REPOSITORY) -> list[str]:
    """Every text given to ``tr``, once, in the order of files and lines."""
    texts: dict[str, None] = {}
    for path in source_files(repository):
        for call in calls_of_tr(path.read_text(encoding="utf-8")):
            texts[ast.literal_eval(call.args[0])] = None
    for path in sorted((repository / "resources" / "report").glob("*.html")):
        texts |= dict.fromkeys(texts_of_template(path.read_text(encoding="utf-8")))
    return list(texts)


def translation_file(language: str) -> Path:
    """The .ts of a language; its .qm lies beside it."""
    return FOLDER / f"urban_segmentation_{language}.ts"


def update(path: Path, texts: list[str]) -> None:
    """Add new texts as unfinished, drop those that are gone, keep the rest.

    Raises:
        subprocess.CalledProcessError: lupdate cannot read or write the file.
    """
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "texts.cpp"
        calls.write_text("".join(f"QCoreApplication::translate({json.dumps(CONTEXT)}, "
                                 f"{json.dumps(text, ensure_ascii=False)});\n" for text in texts), encoding="utf-8")
        subprocess.run(["lupdate", "-silent", "-no-obsolete", "-locations", "none", str(calls), "-ts", str(path)],
                       check=True)
    path.write_text(in_source_order(path.read_text(encoding="utf-8"), texts), encoding="utf-8")


def in_source_order(content: str, texts: list[str]) -> str:
    """The .ts with its messages as they come in the sources: neighbours explain each other, and branches merge."""
    messages = re.findall(r"    <message>\n.*?    </message>\n", content, re.DOTALL)
    if not messages:
        return content
    start = content.index(messages[0])
    end = content.rindex(messages[-1]) + len(messages[-1])
    places = {text: place for place, text in enumerate(texts)}
    messages.sort(key=lambda message: places[html.unescape(message.split("<source>")[1].split("</source>")[0])])
    return content[:start] + "".join(messages) + content[end:]


def compile_to_qm(path: Path) -> str:
    """Write the .qm beside a .ts; what lrelease says.

    Raises:
        subprocess.CalledProcessError: lrelease cannot read or write the files.
    """
    return subprocess.run(["lrelease", str(path), "-qm", str(path.with_suffix(".qm"))], check=True,
                          stdout=subprocess.PIPE, encoding="utf-8").stdout


def compile_to_mo(path: Path) -> None:
    """Write the .mo beside a .ts, which the worker reads without Qt.

    Raises:
        subprocess.CalledProcessError: lconvert or msgfmt cannot read or write the files.
    """
    with tempfile.TemporaryDirectory() as folder:
        catalogue = str(Path(folder) / "texts.po")
        subprocess.run(["lconvert", "-i", str(path), "-of", "po", "-o", catalogue], check=True)
        subprocess.run(["msgfmt", "-o", str(path.with_suffix(".mo")), catalogue], check=True)


def main() -> int:
    """Update and compile every language, and say what is left to translate."""
    os.environ["QT_SELECT"] = "qt5"  # the programs of several versions of Qt may lie side by side
    texts = source_texts()
    for language in LANGUAGES:
        path = translation_file(language)
        update(path, texts)
        print(compile_to_qm(path).strip())
        compile_to_mo(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
