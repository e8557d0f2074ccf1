"""Help, from one source: what an algorithm and its parameters say of themselves.

The panel beside a dialog gets it with a picture, ``qgis_process help`` as plain text, the Help button as a page in the
user's language. Pages are files in the profile, written when they are asked for: nothing has to be online.
"""

from __future__ import annotations

import configparser
import html
import os
import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingProvider
from qgis.PyQt.QtCore import QUrl

from ..translation import in_english, tr
from ..worker.interpreter import PLUGIN_FOLDER

PICTURE_FOLDER = PLUGIN_FOLDER / "resources" / "images" / "help"
# The chains show what the step shows that they are for.
CHAIN_PICTURES = {"mapclassesfromosm": "mapclasses", "trainfromosm": "trainmodel", "mapwithmodel": "predictclasses",
                  "finetunemodel": "trainmodel", "updatemapsteps": "updatemap"}
PANEL_PX = 190  # the panel is about as wide when a dialog opens
OVERVIEW = "index"
PAGE_FOLDER = "urban_segmentation_help"
STYLE = ("body{font-family:sans-serif;max-width:52em;margin:2em auto;padding:0 1em;line-height:1.45}"
         "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4em;text-align:left;"
         "vertical-align:top}code{background:#f2f2f2;padding:0 .2em}small{color:#666}")


def panel_text(name: str, text: str) -> str:
    """The help text as the panel shows it, or as a terminal does."""
    if QgsApplication.platform() == "qgis_process":
        return plain(text)
    # QGIS gives <b> a dark colour, also on the dark panel of a dark theme.
    text = text.replace("<b>", "<strong>").replace("</b>", "</strong>")
    picture = _picture(name)
    if not picture.exists():
        return text
    return f'<p><img src="{QUrl.fromLocalFile(str(picture)).toString()}" width="{PANEL_PX}"></p>{text}'


def _picture(name: str) -> Path:
    return PICTURE_FOLDER / f"{CHAIN_PICTURES.get(name, name)}.png"


def plain(text: str) -> str:
    """HTML of a help text as lines of a terminal."""
    lines = re.sub(r"</p>|<br\s*/?>|</li>", "\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", lines)).strip()


def first_sentence(text: str) -> str:
    """What a help text begins with, as plain text."""
    first = plain(text).splitlines()[0]
    # A short word with a point is an abbreviation.
    return re.split(r"(?<=\w{2}[.!])\s|(?<=\w\)\.)\s|(?<=。)", first, maxsplit=1)[0].strip()


def tags_of(title: Callable[[], str], keywords: Callable[[], str]) -> list[str]:
    """What an algorithm is found by beside its title: its keywords, and title and keywords in English."""
    found = [*keywords_of(keywords()), in_english(title), *keywords_of(in_english(keywords))]
    return list(dict.fromkeys(found))


def keywords_of(text: str) -> list[str]:
    """Single words of a text with commas between them, whatever the language writes as a comma."""
    return [word.strip() for word in re.split("[,，、]", text) if word.strip()]


def overview_url(provider: QgsProcessingProvider) -> str:
    """The address of a page that names all algorithms in the order of the Toolbox; empty where none can be written."""
    return _written(OVERVIEW, _overview(provider))


def page_url(algorithm: QgsProcessingAlgorithm, text: str) -> str:
    """The address of the algorithm's page; empty where none can be written."""
    return _written(algorithm.name(), page(algorithm, text))


def _written(name: str, content: str) -> str:
    folder = Path(QgsApplication.qgisSettingsDirPath()) / PAGE_FOLDER
    path = folder / f"{name}.html"
    try:
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            folder.mkdir(parents=True, exist_ok=True)
            temporary = path.with_suffix(f".{os.getpid()}")
            temporary.write_text(content, encoding="utf-8")
            os.replace(temporary, path)
    except OSError:  # a profile that may not be written: the panel beside the dialog says most of it
        return ""
    return QUrl.fromLocalFile(str(path)).toString()


def page(algorithm: QgsProcessingAlgorithm, text: str) -> str:
    """A whole page: picture, text, every parameter and output, the command line."""
    title = html.escape(algorithm.displayName())
    inputs = [item for item in algorithm.parameterDefinitions() if not item.isDestination()]
    destinations = [item for item in algorithm.parameterDefinitions() if item.isDestination()]
    picture = _picture(algorithm.name())
    image = f'<p><img src="{QUrl.fromLocalFile(str(picture)).toString()}" alt=""></p>' if picture.exists() else ""
    return (
        f"{_head(title)}<h1>{title}</h1>{image}{text}"
        f"<h2>{tr('Inputs')}</h2>{_table(inputs)}"
        + (f"<h2>{tr('Results')}</h2>{_table(destinations)}" if destinations else "")
        + f"<h2>{tr('Other outputs')}</h2><ul>{_outputs(algorithm)}</ul>"
        f"<h2>{tr('In a terminal')}</h2><p><code>{html.escape(_command(algorithm))}</code></p></body></html>\n")


def _head(title: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head><body>'


def _overview(provider: QgsProcessingProvider) -> str:
    groups: dict[str, list[QgsProcessingAlgorithm]] = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.group(), []).append(algorithm)
    parts = [f"{_head(provider.name())}<h1>{provider.name()}</h1>"]
    for title, algorithms in sorted(groups.items()):
        rows = "".join(f'<tr><td><a href="{algorithm.helpUrl()}">{html.escape(algorithm.displayName())}</a></td>'
                       f"<td>{html.escape(algorithm.shortDescription())}</td></tr>" for algorithm in algorithms)
        parts.append(f"<h2>{html.escape(title)}</h2><table>{rows}</table>")
    home = _homepage()
    parts.append(f'<h2>{tr("Where to read on")}</h2><p><a href="{home}">{home}</a></p></body></html>\n')
    return "".join(parts)


def _homepage() -> str:
    metadata = configparser.ConfigParser()
    metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    return metadata["general"]["homepage"]


def _table(parameters: list[QgsProcessingParameterDefinition]) -> str:
    rows = []
    for item in parameters:
        notes = [tr("optional")] if item.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional else []
        if item.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
            notes.append(tr("advanced"))
        if item.defaultValue() not in (None, "") and not item.isDestination():
            notes.append(tr("default: {value}").format(value=item.defaultValue()))
        rows.append(f"<tr><td><b>{html.escape(item.description())}</b><br><code>{item.name()}</code></td>"
                    f"<td>{html.escape(item.help())} <small>{html.escape(', '.join(notes))}</small></td></tr>")
    return f"<table>{''.join(rows)}</table>"


def _outputs(algorithm: QgsProcessingAlgorithm) -> str:
    given = {item.name() for item in algorithm.parameterDefinitions()}
    return "".join(f"<li>{html.escape(item.description())} <code>{item.name()}</code></li>"
                   for item in algorithm.outputDefinitions() if item.name() not in given) or "–"


def _command(algorithm: QgsProcessingAlgorithm) -> str:
    needed = [item for item in algorithm.parameterDefinitions()
              if not item.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
              and (item.isDestination() or item.defaultValue() in (None, ""))]
    return f"qgis_process run {algorithm.id()} " + " ".join(f"--{item.name()}=…" for item in needed)
