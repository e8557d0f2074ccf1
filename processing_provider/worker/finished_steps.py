"""What a killed run of several steps left whole: such a step is not done again for the same inputs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from .step_runner import StepRunner


def resuming(run: StepRunner, folder: Path, destinations: Callable[[str], Collection[str]]) -> StepRunner:
    """``run``, but a step whose outputs are in ``folder`` whole, from the same inputs, only gives its results again.

    ``destinations``: the parameters of a step that name its outputs, which are no inputs. Each
    finished step leaves ``STEP.done.json``, written after its outputs and renamed when whole.
    """
    def run_or_recall(name: str, **inputs: Any) -> dict[str, Any]:
        note, key = folder / f"{name}.done.json", _key(name, {
            parameter: value for parameter, value in inputs.items() if parameter not in destinations(name)})
        results = _recalled(note, key)
        if results is None:
            note.unlink(missing_ok=True)
            results = run(name, **inputs)
            _remember(note, key, results)
        return results

    return run_or_recall


def _recalled(note: Path, key: str) -> dict[str, Any] | None:
    """The results in the note; None where it is of other inputs, is damaged, or an output is not as it was."""
    try:
        kept = json.loads(note.read_text(encoding="utf-8"))
        if kept["key"] == key and all(_state(path) == state for path, state in kept["outputs"].items()):
            return dict(kept["results"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _remember(note: Path, key: str, results: dict[str, Any]) -> None:
    plain = {name: value for name, value in results.items() if isinstance(value, (str, int, float))}
    outputs = {value: _state(value) for value in plain.values() if isinstance(value, str) and _state(value)}
    partial = note.with_suffix(".partial")
    partial.write_text(json.dumps({"key": key, "outputs": outputs, "results": plain}), encoding="utf-8")
    partial.replace(note)


def _key(name: str, inputs: dict[str, Any]) -> str:
    """Of the values of the inputs, and of size and time of the files among them."""
    text = json.dumps([name, {parameter: _described(value) for parameter, value in sorted(inputs.items())}])
    return hashlib.sha256(text.encode()).hexdigest()


def _described(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_described(item) for item in value]
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    source = value.source() if hasattr(value, "source") else str(value)
    return [source, _state(source)]


def _state(path: str) -> list[int]:
    """Size in bytes and time in ns of a file, or of all that is in a folder; empty where there is none."""
    place = Path(path.split("|")[0])
    try:
        files = [place] if place.is_file() else sorted(place.rglob("*")) if place.is_absolute() else []
        return [number for file in files for number in (file.stat().st_size, file.stat().st_mtime_ns)]
    except (OSError, ValueError):
        return []
