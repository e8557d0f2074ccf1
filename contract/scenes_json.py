"""``scenes.json`` of a folder that holds the tiles folders of several scenes: which they are, and what each is for.

    {"format": "urbanseg-scenes", "version": 1, "scenes": [{"folder": "banepa", "role": "learnt"}]}

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

from .choices import SceneRole
from .errors import TilesError
from .fields import FieldError, Pattern, read_value
from .messages import brief
from .outside_json import parse_json
from .texts import tr
from .tiles_json import CHOOSE, REMAKE, SCENES_FILE

FORMAT = "urbanseg-scenes"
VERSION = 1


@dataclass(frozen=True)
class SceneFolder:
    """The name of a tiles folder inside the folder of all scenes, and what it is for."""

    folder: Annotated[str, Pattern(re.compile(r"\w[\w. -]*"), "the name of a folder in this one")]
    role: SceneRole


@dataclass(frozen=True)
class SceneFolders:
    """Paths of tiles folders: those to learn from, and those held out."""

    learnt: tuple[str, ...]
    held_out: tuple[str, ...] = ()


def write_scenes_json(folder: Path, scenes: Sequence[SceneFolder]) -> None:
    """Say in a folder which scenes are in it.

    Raises:
        OSError: it cannot be written.
    """
    data = {"format": FORMAT, "version": VERSION, "scenes": [asdict(scene) for scene in scenes]}
    (folder / SCENES_FILE).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def holds_scenes(folder: str | Path) -> bool:
    """Whether a folder holds the tiles of several scenes, whatever their state."""
    return (Path(folder) / SCENES_FILE).is_file()


def scene_folders(folder: str) -> SceneFolders:
    """The tiles folders in a folder of several scenes; any other folder is one to learn from itself.

    Raises:
        TilesError: its scenes.json is damaged, or of another format or version.
    """
    if not holds_scenes(folder):
        return SceneFolders((folder,))
    scenes = _read_scenes(Path(folder) / SCENES_FILE)
    paths = {role: tuple(str(Path(folder) / scene.folder) for scene in scenes if scene.role == role)
             for role in ("learnt", "held out")}
    return SceneFolders(paths["learnt"], paths["held out"])


def sorted_scenes(first: str, additional: Sequence[str], held_out: Sequence[str]) -> SceneFolders:
    """The tiles folders that a training is given, those in folders of several scenes for themselves.

    What a scenes.json says of a scene is the default: a folder that is named itself is what it is named for.

    Raises:
        TilesError: a scenes.json is damaged, or nothing is left to learn from.
    """
    given = [first, *additional]
    named = _real(path for path in given if not holds_scenes(path))
    unseen = [path for folder in held_out for path in _all_in(folder)]
    learnt, kept = [], []
    for path in given:
        inside = scene_folders(path)
        learnt += [folder for folder in inside.learnt if folder == path or not _real([folder]) & _real(unseen)]
        kept += [folder for folder in inside.held_out if not _real([folder]) & (_real(unseen) | named)]
    if not learnt:
        raise TilesError(tr("All scenes in {folder} are held out: none is left to learn from.").format(folder=first),
                         tr("Hold out fewer."))
    return SceneFolders(tuple(learnt), (*kept, *unseen))


def _all_in(folder: str) -> tuple[str, ...]:
    inside = scene_folders(folder)
    return inside.learnt + inside.held_out


def _real(paths: Iterable[str]) -> set[str]:
    return {os.path.realpath(path) for path in paths}


def _read_scenes(file: Path) -> tuple[SceneFolder, ...]:
    try:
        data = parse_json(file.read_bytes())
    except OSError as error:
        raise TilesError(tr("{file} cannot be read: {strerror}.").format(file=file, strerror=error.strerror or error),
                         CHOOSE) from error
    except ValueError as error:
        raise TilesError(tr("{file} is damaged: {error}").format(file=file, error=error), REMAKE) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise TilesError(tr("{file} is of another format than {value!r}.").format(file=file, value=FORMAT), CHOOSE)
    if data.get("version") != VERSION:
        raise TilesError(
            tr("{file} is of version {version}, this plugin reads {own_version}.").format(
                file=file, version=brief(data.get("version")), own_version=VERSION),
            tr("Make the tiles again with this version of the plugin."))
    try:
        scenes = read_value(tuple[SceneFolder, ...], data.get("scenes"), "scenes")
        if all(scene.role == "held out" for scene in scenes):
            raise FieldError(tr("no scene is to be learnt from."))
        return scenes
    except FieldError as error:
        raise TilesError(tr("{file} is damaged: {error}").format(file=file, error=error), REMAKE) from error
