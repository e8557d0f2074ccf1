"""Models by name: the starter that comes with the plugin, and those of the registry."""

from __future__ import annotations

import contextlib
import datetime
import functools
import itertools
import os
import re
from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsProcessingParameterString, QgsProcessingUtils, QgsProject

from ...contract.errors import InputError, ModelError, SegmentationError
from ...contract.messages import listed
from ...contract.model_card import load_card
from ..registry.model_registry import RegisteredModel, forget, register, registered_models
from ..translation import tr
from ..worker.interpreter import managed_environment_folder
from .definitions import choice_or_text, with_wrapper

STARTER = "starter"
STARTER_PATH = Path(__file__).resolve().parents[2] / "resources" / "starter" / "buildings.safetensors"
BEST = "best"
MOST_RECENT = 30
_MOST_CLASSES = 4


def model_parameter(name: str, title: str, optional: bool = False,
                    is_for_imagery: bool = False) -> QgsProcessingParameterString:
    """A model: the starter's name, the name of one trained or used last, or a file; in the dialog a list of these.

    ``is_for_imagery``: those that do not fit the raster of the parameter INPUT are greyed out, and the best of those
    that do can be asked for (``best_model``).
    """
    choices = [STARTER, *([BEST] if is_for_imagery else []), *recent_models()]
    parameter = choice_or_text(name, title, choices, None, optional, tr("Model (*.safetensors)"),
                               {choice: word for choice, word in model_words().items() if choice in choices})
    return with_wrapper(parameter, "ModelWrapper") if is_for_imagery else parameter


def model_words() -> dict[str, str]:
    """What dialogs call the starter, the choice of the best, and the recent models."""
    return {STARTER: tr("starter: buildings, in aerial and drone imagery"),
            BEST: tr("best: of the models trained where the imagery lies"),
            **{path: _title(path) for path in recent_models()}}


def offered_models() -> list[str]:
    """Paths of the registered models that are there and not retired, the one trained or used last first."""
    return [model.path for model in registered_models() if not model.retired and os.path.isfile(model.path)]


def recent_models() -> list[str]:
    """The first of the models that are offered: so many as a list can show."""
    return offered_models()[:MOST_RECENT]


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
    day, name = datetime.date.fromtimestamp(changed_s).isoformat(), Path(path).stem
    parts = [] if day in name else [day]  # Map classes names models by place and date
    parts.append(listed(card.scheme.names[:_MOST_CLASSES]))
    scenes = card.training.get("scenes") or ()
    if scenes:
        west, south, east, north = scenes[0]["extent"]["degrees"]
        parts.append(f"{(south + north) / 2:.2f}°, {(west + east) / 2:.2f}°")
    if card.training.get("miou") is not None:
        parts.append(tr("mean IoU {miou:.2f}").format(miou=card.training["miou"]))
    if card.object_f1 is not None:
        parts.append(tr("object F1 {f1:.2f}").format(f1=card.object_f1))
    return f"{name} ({', '.join(parts)})"


def remember_model(path: str, feedback: QgsProcessingFeedback) -> None:
    """Offer a model from now on, before all others; one that goes with the session is of no use later.

    Where that fails the log says why: what the algorithm made is there all the same.
    """
    absolute = os.path.abspath(path)
    if Path(absolute) == STARTER_PATH or Path(absolute).is_relative_to(QgsProcessingUtils.tempFolder()):
        return
    try:
        register(absolute)
    except SegmentationError as error:
        feedback.pushWarning(str(error))


def forget_model(path: str) -> None:
    """Remove a model that nobody wants, with the table of its epochs, and offer it no more."""
    for file in (Path(path), Path(path).with_suffix(".csv")):
        file.unlink(missing_ok=True)
    with contextlib.suppress(SegmentationError):  # in a list that cannot be written it is a missing file
        forget(os.path.abspath(path))


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
    if text.casefold() == BEST:
        raise InputError(tr("{name}: “best” is a choice for imagery, and here is none.").format(name=parameter),
                         tr("Choose a model by its name or its file."))
    named = [model for model in registered_models() if text in (Path(model.path).stem, Path(model.path).name)]
    for model in named:
        if not model.retired and os.path.isfile(model.path):
            return model.path
    raise InputError(
        _why_unknown(text, named, parameter),
        tr("Choose a model file, or {starter}: the model of buildings that comes with the plugin.").format(
            starter=STARTER))


def _why_unknown(text: str, named: list[RegisteredModel], parameter: str) -> str:
    """Why no model goes by a name; ``named`` are those that did."""
    gone = [model.path for model in named if not os.path.isfile(model.path)]
    if gone:
        return tr("{name}: the model {path} is gone: {file} does not exist.").format(
            name=parameter, path=text, file=gone[0])
    if named:
        return tr("{name}: the model {path} is retired in the list of models. Its file is {file}.").format(
            name=parameter, path=text, file=named[0].path)
    return tr("{name}: {path} does not exist.").format(name=parameter, path=text)
