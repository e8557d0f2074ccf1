"""What a killed run of several steps left whole: such a step is not done again for the same inputs."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsProcessingProvider

from ...contract.output_paths import files_of
from ..translation import tr
from .step_runner import StepRunner

NOTE = "{name}.done.json"
# Files that belong to one: the table of a Shapefile, and what SQLite has not yet written into a GeoPackage.
_COMPANIONS: tuple[Callable[[Path], Path], ...] = (
    lambda path: path.with_suffix(".dbf"), lambda path: path.with_name(f"{path.name}-wal"))

_SQLITE_HEADER_BYTES = 100


@dataclass(frozen=True)
class FinishedStep:
    """A step that is done; ``is_recalled``: by an earlier run, in ``seconds``."""

    name: str
    seconds: float
    is_recalled: bool


class ResumableSteps:
    """Runs steps, but gives only the results of one whose outputs are in a folder whole, from the same inputs.

    Each finished step leaves ``STEP.done.json`` in ``folder``, written after its outputs and renamed when whole. It
    holds a hash of what the step was given (values, and path, size and time of each file) and the state of each output.
    ``finished``: the steps of this run, in their order.
    """

    def __init__(self, run: StepRunner, folder: Path, provider: QgsProcessingProvider,
                 feedback: QgsProcessingFeedback) -> None:
        self._run, self._folder, self._provider, self._feedback = run, folder, provider, feedback
        self.finished: list[FinishedStep] = []

    def __call__(self, name: str, **inputs: Any) -> dict[str, Any]:
        """The results of a step, done now or before."""
        note, key = self._folder / NOTE.format(name=name), self._key(name, inputs)
        recalled = _recalled(note, key)
        if recalled is not None:
            self._feedback.pushInfo(tr("{title}: done before, from the same inputs.").format(
                title=self._provider.algorithm(name).displayName()))
            seconds, results = recalled
        else:
            note.unlink(missing_ok=True)
            started_s = time.monotonic()
            results = self._run(name, **inputs)
            seconds = time.monotonic() - started_s
            _remember(note, key, seconds, results)
        self.finished.append(FinishedStep(name, seconds, recalled is not None))
        return results

    def _key(self, name: str, inputs: dict[str, Any]) -> str:
        """Of the values of the inputs, with path, size and time of the files among them; of outputs the path alone."""
        destinations = {item.name() for item in self._provider.algorithm(name).destinationParameterDefinitions()}
        described = {parameter: str(value) if parameter in destinations else _described(value)
                     for parameter, value in sorted(inputs.items())}
        return hashlib.sha256(json.dumps([name, described]).encode()).hexdigest()


def _recalled(note: Path, key: str) -> tuple[float, dict[str, Any]] | None:
    """Seconds and results in a note; None where it is of other inputs, is damaged, or an output is not as it was."""
    try:
        kept = json.loads(note.read_text(encoding="utf-8"))
        if kept["key"] == key and all(_state(path) == state for path, state in kept["outputs"].items()):
            return float(kept["seconds"]), dict(kept["results"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _remember(note: Path, key: str, seconds: float, results: dict[str, Any]) -> None:
    plain = {name: value for name, value in results.items() if isinstance(value, (str, int, float))}
    outputs = {value: _state(value) for value in plain.values() if isinstance(value, str) and _state(value)}
    partial = note.with_suffix(".partial")
    with contextlib.suppress(OSError):  # without its note a step is done again, no more
        partial.write_text(json.dumps({"key": key, "outputs": outputs, "seconds": seconds, "results": plain}),
                           encoding="utf-8")
        partial.replace(note)


def _described(value: Any) -> Any:
    """What a hash can be made of: numbers as they are, of texts and layers also the state of the files they name."""
    if isinstance(value, (list, tuple)):
        return [_described(item) for item in value]
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    source = value.source() if hasattr(value, "source") else str(value)
    return [source, _state(source)]


def _state(source: str) -> list[list[Any]]:
    """Path, size in bytes and time in ns of each file that a source is read from; empty for what names no file.

    Of a GeoPackage what it holds, in place of the time: to look at it in QGIS changes that.
    """
    return [[str(file), status.st_size, _content(file) if file.suffix == ".gpkg" else status.st_mtime_ns]
            for file in _files(source) for status in (file.stat(),) if status.st_size]


def _content(file: Path) -> str:
    """A hash of what is behind the header of an SQLite file, which every reader may change."""
    digest = hashlib.blake2b()
    with file.open("rb") as opened:
        opened.seek(_SQLITE_HEADER_BYTES)
        while piece := opened.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def _files(source: str) -> Iterator[Path]:
    if not os.path.isabs(source.split("|")[0]) and not source.startswith("/vsi"):
        return  # a value such as "auto", whatever is called so in the present folder
    for path in map(Path, files_of(source)):
        yield from sorted(item for item in path.rglob("*") if item.is_file()) if path.is_dir() else [path]
        yield from (beside for beside in (companion(path) for companion in _COMPANIONS) if beside.is_file())
