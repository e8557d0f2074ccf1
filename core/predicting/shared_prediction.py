"""Prediction of a scene by many workers: blocks of windows as job files, results put together as they come in."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from contract.errors import OutputError
from contract.job_json import job_to_json
from contract.jobs import AdditionalImagery, PredictBlockJob, PredictJob
from contract.texts import tr
from models.model_file import load_card

from ..scaling_out.needs import check
from ..scaling_out.part_files import withdraw_jobs, write_whole
from ..scaling_out.shared_files import SharedFiles
from ..worker.events import Events
from ..worker.outputs import scratch_folder
from . import block_worker
from .block_files import BlockFiles
from .block_mosaic import BlockMosaic
from .checkpoint import KeptWork
from .prediction_output import PredictionOutput, new_prediction_output
from .prediction_plan import PredictionPlan, resolve
from .scene import no_valid_pixel, open_scene
from .window_blocks import WindowBlocks, suitable_side
from .window_clock import WindowClock

if TYPE_CHECKING:
    from distributed import Client

# How often a result may be there and yet not be read.
MOST_DAMAGED = 3
_CHOICES = {"runtime", "batch_size", "processor", "block_side"}


class SharedEngine:
    """A model for any number of scenes, each shared out over the workers of a scheduler."""

    def __init__(self, job: PredictJob, client: Client, events: Events) -> None:
        self.card = load_card(job.model)
        self._job, self._client, self._events = job, client, events

    def predict(self, target: AdditionalImagery) -> None:
        """Predict one scene into its outputs.

        Raises:
            SchedulerError: the scheduler is gone, or no worker can do the work; else as ``step.run``.
        """
        job, events = self._job, self._events
        with open_scene(target.imagery, job, self.card, events) as scene:
            # On which device the network runs is for each worker to say.
            plan = resolve(job, target, scene, self.card, torch.device("cpu"), events)
            with (_kept_work(plan, events) as (folder, kept),
                  new_prediction_output(plan.outputs, scene.grid, self.card.scheme, plan.origin) as output):
                if not _SharedPrediction(plan, folder, kept, self._client, events).run(output):
                    raise no_valid_pixel(scene, target.imagery)
            if job.resume:
                kept.discard()


@contextlib.contextmanager
def _kept_work(plan: PredictionPlan, events: Events) -> Iterator[tuple[Path, KeptWork]]:
    """The folder ``OUTPUT.blocks``, which stays where the run may be resumed; else one that goes with the run."""
    path = Path(f"{plan.target.output}.blocks")
    with contextlib.nullcontext(path) if plan.job.resume else scratch_folder(path) as folder:
        kept = KeptWork(folder, plan.settings(), events)
        try:
            yield folder, kept
        finally:
            withdraw_jobs(folder, "block")


class _SharedPrediction:
    """One scene, and what the workers have done of it."""

    def __init__(self, plan: PredictionPlan, folder: Path, kept: KeptWork, client: Client, events: Events) -> None:
        target = plan.target
        self._plan, self._folder, self._kept, self._client, self._events = plan, folder, kept, client, events
        self._job = dataclasses.replace(
            plan.job, imagery=target.imagery, output=target.output, confidence_output=target.confidence_output,
            probabilities_output=target.probabilities_output, additional=(), scheduler="", resume=False)
        self._clock: WindowClock | None = None
        self._windows_done = 0
        self._under_way: dict[str, float] = {}  # windows done of the blocks that are being predicted, by job file
        self._damaged: dict[int, int] = {}
        self._other_processors: set[str] = set()

    def run(self, output: PredictionOutput) -> bool:
        """Let the workers predict the scene, and write it; whether any pixel has a class."""
        self._events.progress(0, 1, tr("Getting the workers ready"))
        needs = self._folder / "needs.json"
        first = PredictBlockJob(self._job, str(self._folder / "block_first.npz"), 0, 1)
        write_whole(needs, json.dumps(block_worker.needs_of(first)))
        with SharedFiles(self._client, check, str(needs), self._events, self._said) as work:
            choices = self._choices(work, first)
            blocks = WindowBlocks(self._plan.windows, choices["block_side"])
            files = BlockFiles(self._folder, {"settings": self._plan.settings(), "choices": choices})
            job = PredictBlockJob(dataclasses.replace(self._job, batch_size=choices["batch_size"]), "", 0,
                                  choices["block_side"], choices["runtime"])
            mosaic = BlockMosaic(blocks, list(self._plan.outputs), files, output)
            self._predict(work, blocks, files, job, mosaic)
        return mosaic.any_valid

    def _choices(self, work: SharedFiles, first: PredictBlockJob) -> dict[str, Any]:
        """What all blocks are predicted by: as earlier work was, else as the first worker finds best."""
        if set(self._kept.choices) >= _CHOICES:
            return self._kept.choices
        path = self._folder / "block_first.json"
        write_whole(path, job_to_json(first))
        for _, answer in work.run(block_worker.choose, [str(path)]):
            side = suitable_side(self._plan.windows, work.worker_count)
            self._kept.keep_choices(**answer, block_side=side)
        return self._kept.choices

    def _predict(self, work: SharedFiles, blocks: WindowBlocks, files: BlockFiles, job: PredictBlockJob,
                 mosaic: BlockMosaic) -> None:
        done = files.done()
        todo = [number for number in range(len(blocks)) if number not in done]
        if done:
            self._events.info(tr("Going on from a checkpoint: {done} of {count} blocks are done.").format(
                done=len(done), count=len(blocks)))
        self._events.info(tr("{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.").format(
            count=len(blocks), side=blocks.side, runtime=job.runtime, workers=work.worker_count))
        self._clock = clock = WindowClock(sum(blocks[number].windows.window_count for number in todo), self._events)

        def write_job(number: int) -> str:
            return files.write_job(dataclasses.replace(job, output=str(files.result(number)), block=number))

        def put_together() -> bool:
            damaged = mosaic.write_next(done)
            for number in damaged or ():
                self._count_damaged(number, files)
                done.discard(number)
                work.again(write_job(number))
            return damaged is not None

        for path, answer in work.run(block_worker.predict, map(write_job, todo), put_together):
            number = files.number(path)
            Path(path).unlink(missing_ok=True)
            done.add(number)
            self._under_way.pop(path, None)
            self._windows_done += blocks[number].windows.window_count
            clock.reached(self._windows_done + sum(self._under_way.values()))
            self._see_processor(answer["processor"])
        self._events.progress(clock.total, clock.total, tr("Writing overviews"))

    def _said(self, path: str, windows: float) -> None:
        """A worker is so far with a block; what it says of getting ready is no window."""
        if self._clock:
            self._under_way[path] = windows
            self._clock.reached(self._windows_done + sum(self._under_way.values()))

    def _count_damaged(self, number: int, files: BlockFiles) -> None:
        self._damaged[number] = self._damaged.get(number, 0) + 1
        if self._damaged[number] >= MOST_DAMAGED:
            raise OutputError(
                tr("{path} was written, but cannot be read here.").format(path=files.result(number)),
                tr("See that the workers and this computer share the folder, and that its disk is sound."))
        self._events.warning(tr("{path} is damaged: the block is predicted again.").format(path=files.result(number)))

    def _see_processor(self, processor: str) -> None:
        wanted = self._kept.choices["processor"]
        if processor != wanted and processor not in self._other_processors:
            self._other_processors.add(processor)
            self._events.warning(tr("Workers have other processors, {processor} and {wanted}: single pixels may get "
                                    "another class than on one computer.").format(processor=processor, wanted=wanted))
