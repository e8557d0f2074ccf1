"""The files of a prediction that many workers share: what each block is, and what became of it.

A result is renamed into place when it is whole. Whoever predicts a block, and however often, the file is the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from contract.job_json import job_to_json
from contract.jobs import PredictBlockJob

from ..scaling_out.part_files import UNREADABLE, write_arrays, write_whole
from .blending import Layer

Layers = Mapping[Layer, npt.NDArray[np.uint8]]


class BlockFiles:
    """The folder in which the workers find blocks to predict, and leave what they made of them.

    ``settings`` are all that the blocks depend on (JSON values). Files are named by them, too: what a worker of another
    run may still leave here is never taken for one of this run.
    """

    def __init__(self, folder: Path, settings: Mapping[str, object]) -> None:
        self._folder = folder
        self._name = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:12]

    def job(self, number: int) -> Path:
        """The job file of a block."""
        return self._folder / f"block_{self._name}_{number:06d}.json"

    def result(self, number: int) -> Path:
        """What was predicted of a block."""
        return self._folder / f"block_{self._name}_{number:06d}.npz"

    def number(self, job: str) -> int:
        """Of the block whose job file this is."""
        return int(Path(job).stem.rpartition("_")[2])

    def done(self) -> set[int]:
        """The numbers of the blocks that have a result."""
        return {self.number(path.name) for path in self._folder.glob(f"block_{self._name}_*.npz")
                if ".partial" not in path.name}

    def write_job(self, job: PredictBlockJob) -> str:
        """Write the job file of a block; its path."""
        path = self.job(job.block)
        write_whole(path, job_to_json(job))
        return str(path)


def write_block(path: Path, strips: list[Layers]) -> None:
    """Write the layers of a block, a strip for each of its rows of windows, arrays of shape (bands, rows, columns).

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    arrays = {_name(layer, number): pixels for number, strip in enumerate(strips) for layer, pixels in strip.items()}
    write_arrays(path, arrays)


def read_strip(path: Path, layers: Iterable[Layer], number: int,
               shape: tuple[int, int]) -> dict[Layer, npt.NDArray[np.uint8]] | None:
    """The layers of a strip of a block, of ``shape`` (rows, columns); None where the file is not what it should be."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            strip = {layer: arrays[_name(layer, number)] for layer in layers}
    except UNREADABLE:
        return None
    return strip if all(pixels.shape[1:] == shape for pixels in strip.values()) else None


def _name(layer: Layer, number: int) -> str:
    return f"{layer}_{number}"
