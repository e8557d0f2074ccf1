"""Networks as the runtimes take them, kept: the next prediction with the same model starts at once.

A folder for each model, runtime and processor, whole or not there. It is a help and never a need: what is damaged or of
another version is made anew, and where nothing can be written, nothing is kept. Files of the runtimes' own formats,
never a pickle; each is read only while its hash is the one that was noted, since parsers crash on what is cut off.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from contract.outside_json import parse_json

from ..worker.file_hashes import sha256_of
from ..worker.outputs import whole_folder
from ..worker.partial_outputs import sweep_partial_outputs
from ..worker.plugin_version import plugin_version
from .runtime_memory import computer

VERSION = 1
# The oldest go. U-Nets take 20 MB on efficientnet-lite0 and 98 MB on ResNet-34.
MOST_BYTES = 2**30
_CONTENTS = "contents.json"

Read = TypeVar("Read")


class PreparedNetworks:
    """What the runtimes have made of one model.

    Args:
        model: a hash of the model's file; empty: nothing is kept.
        folder: where those of all models lie; None: nothing is kept.

    Attributes:
        read_titles: the runtimes for which nothing had to be made.
    """

    def __init__(self, model: str = "", folder: Path | None = None) -> None:
        self._model = model
        self._folder = folder if model else None
        self.read_titles: set[str] = set()

    def get(self, title: str, make: Callable[[], Read], write: Callable[[Read, Path], object],
            read: Callable[[Path], Read]) -> Read:
        """What the runtime of this title takes: read from the folder where it is kept, else made and kept.

        ``write`` puts it into an empty folder, out of which ``read`` gets it again.
        """
        self.read_titles.discard(title)
        kept = self._whole(title)
        refused = kept is not None
        if kept:
            # Whatever a library has against its own file: it is made anew.
            with contextlib.suppress(Exception):
                found = read(kept)
                self.read_titles.add(title)
                return found
        made, place = make(), self._place(title)
        if place:
            # Not to be able to keep it is no reason to fail, be it the disk or the library that is at fault. What
            # another process has kept meanwhile stays: somebody may be reading it.
            with contextlib.suppress(Exception):
                if refused or not self._whole(title):
                    self._keep(title, place, functools.partial(write, made))
        return made

    def is_kept(self, title: str) -> bool:
        """Whether something is there to be read; whether it is whole is seen when it is."""
        place = self._place(title)
        return place is not None and (place / _CONTENTS).is_file()

    def _place(self, title: str) -> Path | None:
        if self._folder is None:
            return None
        key = hashlib.sha256(json.dumps(self._subject(title), sort_keys=True).encode()).hexdigest()
        return self._folder / f"{title.lower()}-{key[:20]}"

    def _subject(self, title: str) -> dict[str, Any]:
        return {"version": VERSION, "plugin": plugin_version(), "runtime": title, "model": self._model, **computer()}

    def _whole(self, title: str) -> Path | None:
        """The folder of what is kept, where each of its files is what was written; it is then the newest."""
        place = self._place(title)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            if place and _hashes(place) == parse_json((place / _CONTENTS).read_text(encoding="utf-8"))["sha256"]:
                with contextlib.suppress(OSError):  # read-only: then nothing is dropped there either
                    os.utime(place)
                return place
        return None

    def _keep(self, title: str, place: Path, write: Callable[[Path], object]) -> None:
        with whole_folder(place) as partial:
            write(partial)
            contents = {"subject": self._subject(title), "sha256": _hashes(partial)}
            (partial / _CONTENTS).write_text(json.dumps(contents, indent=1), encoding="utf-8")
        _drop_oldest(place.parent)


def _hashes(folder: Path) -> Mapping[str, str]:
    return {path.name: sha256_of(path) for path in folder.iterdir() if path.name != _CONTENTS}


def _drop_oldest(folder: Path) -> None:
    """Remove what is beyond the limit, the longest unused first."""
    for partial in folder.glob(".*.partial"):  # of killed runs; those of living ones stay
        sweep_partial_outputs(folder / partial.name.split(".")[1])
    kept = sorted((path for path in folder.glob("[!.]*") if path.is_dir()), reverse=True,
                  key=lambda place: place.stat().st_mtime)
    total = 0
    for place in kept:
        total += sum(path.stat().st_size for path in place.iterdir())
        if total > MOST_BYTES:
            shutil.rmtree(place, ignore_errors=True)
