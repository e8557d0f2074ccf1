"""What was measured on this computer, so that the next prediction takes the fastest runtime at once.

A small file for each network, window and computer, written whole or not at all. It is a help and never a need: a file
that is damaged or of another version is none, and where nothing can be written, nothing is remembered.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import math
import os
import platform
import sys
from collections.abc import Collection, Mapping
from dataclasses import asdict, astuple, dataclass, fields
from pathlib import Path
from typing import Any

VERSION = 4
MOST_FILES = 100
MOST_MODELS = 20
FOLDER_NAME = "urban-segmentation"
# What the answers and the pace of the runtimes hang on.
_PACKAGES = ("torch", "openvino", "MNN")
_UNREADABLE = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


@dataclass(frozen=True)
class Speed:
    """Seconds for a window, and those that are spent before the first; ``window_s`` infinite: it cannot be used.

    ``reading_s`` are spent instead of ``preparing_s`` where the prepared network is kept.
    """

    window_s: float
    preparing_s: float = 0.0
    reading_s: float = 0.0

    def total_s(self, window_count: int, is_kept: bool = False) -> float:
        """For so many windows, from nothing or from the prepared network that is kept."""
        return (self.reading_s if is_kept else self.preparing_s) + self.window_s * window_count


class RuntimeMemory:
    """Speeds of the runtimes by title, and which of them agreed with PyTorch on a model.

    Args:
        subject: what the speeds are of: network, window, threads (JSON values).
        model: a hash of the model's file; answers are its own, speeds are shared by all models of a network.
        folder: where the files lie; None: nothing is remembered beyond this object.
    """

    def __init__(self, subject: Mapping[str, Any], model: str = "", folder: Path | None = None) -> None:
        self._subject = {**subject, **computer()}
        self._model = model
        name = hashlib.sha256(json.dumps(self._subject, sort_keys=True).encode()).hexdigest()[:20]
        self._path = folder / f"{name}.json" if folder else None
        self.speeds: dict[str, Speed] = {}
        self._lasting: dict[str, Speed] = {}
        self._agreed: dict[str, dict[str, bool]] = {}
        self._windows_done: dict[str, int] = {}
        with contextlib.suppress(*_UNREADABLE):
            self._read()

    def agreed(self, title: str) -> bool | None:
        """Whether the runtime found the classes of PyTorch with this model; None where that is not known."""
        return self._agreed.get(self._model, {}).get(title)

    @property
    def windows_done(self) -> int:
        """The windows that PyTorch was given of earlier work with this model."""
        return self._windows_done.get(self._model, 0)

    def fastest(self, window_count: int, kept: Collection[str] = (), among: Collection[str] | None = None) -> str:
        """The title of the fastest runtime that is known, with what preparing costs; empty where none is.

        ``kept`` are the titles of those whose prepared network is there; ``among`` those that count, None: all.
        """
        usable = [title for title in self.speeds if self.is_usable(title) and (among is None or title in among)]
        return min(usable, key=lambda title: self.speeds[title].total_s(window_count, title in kept), default="")

    def is_usable(self, title: str) -> bool:
        """Whether nothing is known that speaks against a runtime: it could not run, or found other classes."""
        return self.speeds.get(title, Speed(0.0)).window_s < math.inf and self.agreed(title) is not False

    def keep_speed(self, title: str, speed: Speed, lasting: bool = True) -> None:
        """Remember what was measured; beyond this object only what is ``lasting``."""
        self.speeds[title] = speed
        if lasting:
            self._lasting[title] = speed
            self._write()

    def keep_agreement(self, title: str, agreed: bool) -> None:
        """Remember that a runtime found PyTorch's classes with this model, or did not."""
        answers = self._agreed.pop(self._model, {})  # the newest stand last
        self._agreed[self._model] = {**answers, title: agreed}
        self._agreed = dict(list(self._agreed.items())[-MOST_MODELS:])
        self._write()

    def keep_windows(self, count: int) -> None:
        """Remember that PyTorch is given so many windows of work with this model."""
        done = self._windows_done.pop(self._model, 0) + count  # the newest stand last
        self._windows_done = dict([*self._windows_done.items(), (self._model, done)][-MOST_MODELS:])
        self._write()

    def _read(self) -> None:
        if self._path is None:
            return
        found = json.loads(self._path.read_text(encoding="utf-8"))
        if found["version"] != VERSION or found["subject"] != json.loads(json.dumps(self._subject)):
            return
        speeds = {str(title): Speed(*(float(speed[field.name]) for field in fields(Speed)))
                  for title, speed in found["speeds"].items()}
        agreed = {str(model): {str(title): bool(answer) for title, answer in answers.items()}
                  for model, answers in found["agreed"].items()}
        done = {str(model): int(count) for model, count in found["windows_done"].items()}
        numbers = [*(value for speed in speeds.values() for value in astuple(speed)), *done.values()]
        if not all(number >= 0 for number in numbers):  # NaN is not, either
            return
        self.speeds, self._lasting, self._agreed, self._windows_done = dict(speeds), speeds, agreed, done

    def _write(self) -> None:
        """Another worker may write the same file: the last one's stands, whole."""
        if self._path is None:
            return
        content = {"version": VERSION, "subject": self._subject, "agreed": self._agreed,
                   "windows_done": self._windows_done,
                   "speeds": {title: asdict(speed) for title, speed in self._lasting.items()}}
        partial = self._path.with_name(f"{self._path.stem}.{os.getpid()}.partial")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(content, indent=1), encoding="utf-8")
            os.replace(partial, self._path)
            _drop_oldest(self._path.parent)
        except OSError:
            with contextlib.suppress(OSError):
                partial.unlink()


def _drop_oldest(folder: Path) -> None:
    files = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[MOST_FILES:]:
        path.unlink(missing_ok=True)


def memory_folder(environ: Mapping[str, str] | None = None, system: str = sys.platform) -> Path | None:
    """Where measurements are kept: below URBANSEG_HOME, else in the user's cache folder; None where there is none."""
    environ = os.environ if environ is None else environ
    if environ.get("URBANSEG_HOME"):
        return Path(environ["URBANSEG_HOME"]).expanduser().absolute() / "speeds"
    home = environ.get("HOME") or environ.get("USERPROFILE")
    caches = {"win32": environ.get("LOCALAPPDATA") or (home and f"{home}/AppData/Local"),
              "darwin": home and f"{home}/Library/Caches"}
    cache = caches.get(system, environ.get("XDG_CACHE_HOME") or (home and f"{home}/.cache"))
    return Path(cache) / FOLDER_NAME / "speeds" if cache else None


def computer() -> dict[str, Any]:
    """The processor and the versions of what runs on it; what was measured with others says nothing here."""
    return {"processor": _processor(), "cores": os.cpu_count(), **{name: _version(name) for name in _PACKAGES}}


def _processor() -> str:
    # The standard library knows the model's name on some systems only; Linux tells it in a file of its own.
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""
