"""Work that a cancelled or killed run leaves behind, so that the next run with the same settings goes on from there.

Each finished strip is a file of its own, renamed into place when it is whole: whatever moment a run is killed at, what
is there is right. The state beside them names model, imagery and settings; anything different starts afresh.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import numpy as np
import torch

from contract.outside_json import parse_json
from contract.texts import tr

from ..worker.events import Events
from ..worker.outputs import os_errors_as_output_errors
from .blending import Layer, Strip

STATE_FILE = "state.json"


class KeptWork:
    """A folder of work that another run of the same settings can go on from."""

    def __init__(self, folder: Path, settings: dict[str, Any], events: Events) -> None:
        """Open the folder, or make it anew unless it holds work of the same ``settings`` (JSON values)."""
        self._folder = folder
        self._settings = settings
        with os_errors_as_output_errors(self._folder):
            found = self._read_state()
            if found is not None and found.get("settings") != settings:
                events.info(tr("{folder} holds a checkpoint with another model, other imagery or other "
                               "settings: this run starts afresh.").format(folder=self._folder))
                found = None
            if found is None:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder.mkdir(parents=True)
            self.choices: dict[str, Any] = found["choices"] if found else {}

    def keep_choices(self, **choices: Any) -> None:
        """What the run found out by trying (runtime, batch size): a resumed run must do exactly as this one."""
        self.choices = choices
        self._write(STATE_FILE, json.dumps({"settings": self._settings, "choices": choices}).encode())

    def discard(self) -> None:
        """Nothing is left to be resumed."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _read_state(self) -> dict[str, Any] | None:
        try:
            return parse_json((self._folder / STATE_FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def _write(self, name: str, content: bytes) -> None:
        with os_errors_as_output_errors(self._folder):
            partial = self._folder / f"{name}.partial"
            partial.write_bytes(content)
            os.replace(partial, self._folder / name)


class PredictionCheckpoint(KeptWork):
    """The folder ``OUTPUT.checkpoint``. Used by a run that may be resumed; ``discard`` it when the output is whole."""

    def __init__(self, output: str, settings: dict[str, Any], events: Events) -> None:
        super().__init__(Path(f"{output}.checkpoint"), settings, events)
        self.row_count = self._count_rows()

    def keep(self, strip: Strip, below: torch.Tensor) -> None:
        """Keep the next strip, and the probabilities that wait below it, of shape (classes, rows, width)."""
        number = self.row_count
        with os_errors_as_output_errors(self._folder):
            self._write_arrays(_below_name(number), {"below": below.cpu().numpy()})
            self._write_arrays(_strip_name(number), {"row": np.array(strip.row),
                                                     **{key: value.numpy() for key, value in strip.layers.items()}})
            (self._folder / _below_name(number - 1)).unlink(missing_ok=True)
        self.row_count += 1

    def strips(self) -> Iterator[Strip]:
        """The strips kept so far, from the top."""
        for number in range(self.row_count):
            with np.load(self._folder / _strip_name(number), allow_pickle=False) as arrays:
                layers: dict[Layer, torch.Tensor] = {
                    key: torch.from_numpy(arrays[key]) for key in get_args(Layer) if key in arrays}
                yield Strip(int(arrays["row"]), layers)

    def below(self) -> torch.Tensor:
        """The probabilities that wait below the last strip."""
        with np.load(self._folder / _below_name(self.row_count - 1), allow_pickle=False) as arrays:
            return torch.from_numpy(arrays["below"])

    def _count_rows(self) -> int:
        number = 0
        while (self._folder / _strip_name(number)).exists():
            number += 1
        return number if number == 0 or (self._folder / _below_name(number - 1)).exists() else 0

    def _write_arrays(self, name: str, arrays: dict[str, np.ndarray]) -> None:
        partial = self._folder / f"{name}.partial.npz"
        np.savez_compressed(partial, allow_pickle=False, **arrays)
        os.replace(partial, self._folder / name)


def _strip_name(number: int) -> str:
    return f"strip_{number:06d}.npz"


def _below_name(number: int) -> str:
    return f"below_{number:06d}.npz"
