"""What a path in a job is: read, written, replaced as a whole. Said once, at the field, and found again here.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from .choices import OFFERED_ENCODER_WEIGHTS
from .fields import field_types


@dataclass(frozen=True)
class PathRole:
    """What happens to the file or folder of a field.

    ``beside``: endings, in place of the path's own, of what is written with it.
    ``holds``: parts of an input folder that must stay as they are.
    ``words``: values that are no path.
    """

    is_input: bool = False
    is_output: bool = False
    is_replaced_folder: bool = False
    beside: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


NO_PATH = PathRole()
ADDED_TO = PathRole()  # a folder that gets further files: nothing in it is lost
INPUT = PathRole(is_input=True)
INPUT_WEIGHTS = PathRole(is_input=True, words=OFFERED_ENCODER_WEIGHTS)
INPUT_TILES = PathRole(is_input=True, holds=("dataset.json", "tiles.gpkg", "images", "labels", "osm"))
OUTPUT = PathRole(is_output=True)
OUTPUT_FOLDER = PathRole(is_output=True, is_replaced_folder=True)
TRAINED_MODEL = PathRole(is_output=True, beside=(".csv", ".checkpoint.safetensors"))


@dataclass(frozen=True)
class JobPath:
    """A path of a job, under the name of its field."""

    name: str
    path: str
    role: PathRole


def paths_of(record: Any, prefix: str = "") -> Iterator[JobPath]:
    """Every input and output of a job, those of the records in it included; fields that are not set are left out."""
    for name, hint in field_types(record.__class__).items():
        yield from _paths(hint, getattr(record, name), f"{prefix}{name}")


def role_of(hint: Any) -> PathRole | None:
    """The role that a field's type names; None where it names none."""
    marks = hint.__metadata__ if typing.get_origin(hint) is Annotated else ()
    return next((mark for mark in marks if isinstance(mark, PathRole)), None)


def _paths(hint: Any, value: Any, name: str) -> Iterator[JobPath]:
    role = role_of(hint)
    if role is not None:
        if value and (role.is_input or role.is_output) and value.strip().lower() not in role.words:
            yield JobPath(name, value, role)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _paths(typing.get_args(hint)[0], item, f"{name}[{number}]")
    elif dataclasses.is_dataclass(value):
        yield from paths_of(value, f"{name}.")
