"""Models by name: the starter that comes with the plugin, and those that were trained or used last."""

from __future__ import annotations

import datetime
import functools
import itertools
import os
import re
from pathlib import Path

from qgis.core import QgsProcessingParameterString, QgsProcessingUtils, QgsProject, QgsSettings

from ...contract.errors import InputError, ModelError
from ...contract.messages import listed
from ...contract.model_card import load_card
from ..translation import tr
from ..worker.interpreter import managed_environment_folder
from .definitions import choice_or_text, with_wrapper

STARTER = "starter"
STARTER_PATH = Path(__file__).resolve().parents[2] / "resources" / "starter" / "buildings.safetensors"
RECENT_SETTING = "urbanseg/recent_models"
MOST_RECENT = 10
_MOST_CLASSES = 4


def model_parameter(name: str, title: str, optional: bool = False,
                    is_for_imagery: bool = False) -> QgsProcessingParameterString:
    """A model: the starter's name, the name of one trained or used last, or a file; in the dialog a list of these.

    ``is_for_imagery``: those that do not fit the raster of the parameter INPUT are greyed out.
    """
    parameter = choice_or_text(name, title, [STARTER, *recent_models()], None, optional, tr("Model (*.safetensors)"),
                               model_words())
    return with_wrapper(parameter, "ModelWrapper") if is_for_imagery else parameter


def model_words() -> dict[str, str]:
    """What dialogs call the starter and the recent models."""
    return {STARTER: tr("starter: buildings, in aerial and drone imagery"),
            **{path: _title(path) for path in recent_models()}}


def recent_models() -> list[str]:
    """Paths of the models that were trained or used last and are still there, newest first."""
    kept = QgsSettings().value(RECENT_SETTING) or []
    paths = [kept] if isinstance(kept, str) else [str(path) for path in kept]
    return [path for path in paths if os.path.isfile(path)][:MOST_RECENT]


def _title(path: str) -> str:
    """Name, date, classes, place and figure of a model; the path of one that cannot be read."""
    try:
        status = os.stat(path)
    except OSError:  # gone since it was looked for
        return path
    return _title_of(path, status.st_mtime, status.st_size)


@functools.lru_cache
def _title_of(path: str, changed_s: float, size_bytes: int) -> str:
    """The title of a file in the state that size and time of change tell.

    Every algorithm that takes a model asks for it whenever QGIS makes one: a file that has not changed is read once.
    """
    try:
        card = load_card(path)
    except ModelError:
        return path
    day = datetime.date.fromtimestamp(changed_s).isoformat()
    parts = [day, listed(card.scheme.names[:_MOST_CLASSES])]
    scenes = card.training.get("scenes") or ()
    if scenes:
        west, south, east, north = scenes[0]["extent"]["degrees"]
        parts.append(f"{(south + north) / 2:.2f}°, {(west + east) / 2:.2f}°")
    if card.training.get("miou") is not None:
        parts.append(tr("mean IoU {miou:.2f}").format(miou=card.training["miou"]))
    return f"{Path(path).stem} ({', '.join(parts)})"


def remember_model(path: str) -> None:
    """Offer a model from now on, before all others; one that goes with the session is of no use later."""
    if Path(path) != STARTER_PATH and not Path(path).is_relative_to(QgsProcessingUtils.tempFolder()):
        others = [other for other in recent_models() if other != path]
        QgsSettings().setValue(RECENT_SETTING, [path, *others][:MOST_RECENT])


def forget_model(path: str) -> None:
    """Remove a model that nobody wants, with the table of its epochs, and offer it no more."""
    for file in (Path(path), Path(path).with_suffix(".csv")):
        file.unlink(missing_ok=True)
    QgsSettings().setValue(RECENT_SETTING, [other for other in recent_models() if other != path])


def new_model_path(imagery: str) -> str:
    """A path for a model of imagery where nobody said one: beside the project, else in the plugin's data folder."""
    home = QgsProject.instance().homePath()
    folder = Path(home) if home and os.access(home, os.W_OK) else managed_environment_folder() / "models"
    name = re.sub(r"[^\w.-]+", "_", imagery) + f"_{datetime.date.today().isoformat()}"
    endings = itertools.chain([""], (f"_{number}" for number in itertools.count(2)))
    paths = (folder / f"{name}{ending}.safetensors" for ending in endings)
    return str(next(path for path in paths if not path.exists()))


def model_path(value: str, parameter: str) -> str:
    """The absolute path of the model that a parameter names; empty for nothing.

    Raises:
        InputError: neither a file, nor the name of a model that is known.
    """
    text = value.strip()
    if not text:
        return ""
    if text.casefold() == STARTER:
        return str(STARTER_PATH)
    if os.path.exists(text):
        return os.path.abspath(text)
    named = [path for path in recent_models() if text in (Path(path).stem, Path(path).name)]
    if named:
        return named[0]
    raise InputError(tr("{name}: {path} does not exist.").format(name=parameter, path=text),
                     tr("Choose a model file, or {starter}: the model of buildings that comes with the plugin.").format(
                         starter=STARTER))
