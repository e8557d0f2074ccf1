"""What one of many workers does: it gets model and scene ready once, and predicts any blocks of it into files."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from contract.errors import DeviceError, JobError
from contract.jobs import PredictBlockJob, PredictJob
from contract.texts import tr
from models.model_file import load_card, load_model

from ..worker.devices import resolve_device
from ..worker.events import Events
from .allocation import giving_back_freed_memory
from .batch_size import BatchRunner
from .blending import Layer
from .block_files import Layers, write_block
from .prediction_plan import resolve, targets
from .runners import choices_of, runners_of_model
from .runtime_memory import computer
from .scene import open_scene
from .stitched_strips import new_stitcher, stitched_strips
from .window_blocks import WindowBlock, WindowBlocks
from .window_clock import WindowClock


class BlockPredictor:
    """A scene and the model for it, ready for any number of blocks; to be closed."""

    def __init__(self, job: PredictJob, events: Events, earlier: BlockPredictor | None = None) -> None:
        """Open the scene; what runs the network is found when it is needed, or taken over from the ``earlier`` one."""
        self._job = job
        self._model, self._imagery = _state(job.model), _state(job.imagery)
        self._files = contextlib.ExitStack()
        self._files.enter_context(giving_back_freed_memory())
        card = load_card(job.model)
        device = resolve_device(job.device, events)
        scene = self._files.enter_context(open_scene(job.imagery, job, card, events))
        self._plan = resolve(job, targets(job)[0], scene, card, device, events)
        self._runners = earlier.runners_for(job) if earlier else []
        self._blocks: WindowBlocks | None = None
        self._processor = computer()["processor"]

    def close(self) -> None:
        """Close the scene."""
        self._files.close()

    def is_of(self, job: PredictJob) -> bool:
        """Whether it is this scene, with model and imagery as they are now."""
        return job == self._job and (self._model, self._imagery) == (_state(job.model), _state(job.imagery))

    def runners_for(self, job: PredictJob) -> list[BatchRunner]:
        """What runs the model, where it can do that for another job, too; else none."""
        def asked(job: PredictJob) -> tuple[object, ...]:
            return job.model, _state(job.model), job.device, job.test_time_augmentation, job.batch_size

        return self._runners if asked(job) == asked(self._job) and self._model == _state(job.model) else []

    def choices(self, events: Events) -> dict[str, Any]:
        """The runtime and the batch size that are the best here, for all blocks, and the processor they are run on."""
        self._make_ready("", events)
        return self._choices()

    def predict(self, job: PredictBlockJob, events: Events) -> dict[str, object]:
        """Predict a block into its file.

        Raises:
            DeviceError: the runtime that all blocks are predicted by cannot be had here.
            OutputError: the file cannot be written.
        """
        self._make_ready(job.runtime, events)
        if self._blocks is None or self._blocks.side != job.block_side:
            self._blocks = WindowBlocks(self._plan.windows, job.block_side)
        if job.block >= len(self._blocks):
            raise JobError(tr("The scene has {count} blocks of {side} × {side} windows; there is no block "
                              "{block}.").format(count=len(self._blocks), side=job.block_side, block=job.block),
                           tr("Number them from 0."))
        write_block(Path(job.output), self._strips(self._blocks[job.block], events))
        return {"output": job.output, **self._choices()}

    def _choices(self) -> dict[str, Any]:
        return {**choices_of(self._runners), "processor": self._processor}

    def _make_ready(self, runtime: str, events: Events) -> None:
        if self._runners and runtime in ("", self._runners[0].runtime.name):
            return
        self._runners = []  # two runtimes at once would need twice the memory
        self._runners = runners_of_model(lambda: load_model(self._job.model)[0], self._plan, {"runtime": runtime},
                                         events)
        found = self._runners[0].runtime.name
        if runtime and found != runtime:
            raise DeviceError(tr("Other workers run the network by {wanted}, here it would be {found}: the classes "
                                 "could differ.").format(wanted=runtime, found=found),
                              tr("Use computers of one kind, or none of this kind."))

    def _strips(self, block: WindowBlock, events: Events) -> list[Layers]:
        """The layers of the block's own pixels, by rows of windows."""
        grid, (left, right) = block.windows, block.columns
        first = grid.columns[0].finished[0]
        clock = WindowClock(grid.window_count, events)
        own: list[Layers] = []
        with new_stitcher(self._plan, grid, self._runners[0].runtime) as stitcher:
            # As a scene in one piece: by rows, so that windows share batches with the same others where they can.
            for strip in stitched_strips(self._plan.scene, grid, stitcher, self._runners, clock, by_row=True):
                if strip.row >= block.rows[0]:  # above is the halo
                    layers: dict[Layer, Any] = {layer: values[:, :, left - first:right - first].numpy()
                                                for layer, values in strip.layers.items()}
                    own.append(layers)
        return own


def _state(path: str) -> tuple[int, int] | None:
    """What tells a local file from a changed one: size and time of change."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
