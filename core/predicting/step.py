"""Predict a class for every valid pixel of a scene: read ahead → network → stitch → write, row by row of windows."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from contract.classes import IGNORE_ID
from contract.jobs import AdditionalImagery, PredictJob
from contract.texts import tr
from models.model_file import load_card, load_model

from ..scaling_out.clusters import open_client
from ..worker.devices import resolve_device
from ..worker.events import Events
from . import block_worker
from .allocation import giving_back_freed_memory
from .batch_size import BatchRunner
from .blending import Stitcher
from .checkpoint import PredictionCheckpoint
from .prediction_output import PredictionOutput, new_prediction_output
from .prediction_plan import PredictionPlan, resolve, targets
from .runners import choices_of, runners_of_model
from .scene import no_valid_pixel, open_scene
from .shared_prediction import SharedEngine
from .stitched_strips import new_stitcher, stitched_strips
from .window_clock import WindowClock


def run(job: PredictJob, events: Events) -> dict[str, object]:
    """Run the predict step.

    Outputs ``output``, ``confidence`` and ``probabilities`` (empty where not asked for), ``scheme`` for the style, and
    ``additional``: the class rasters of the additional imagery.

    Raises:
        InputError: imagery that cannot be read, has no CRS or not one valid pixel.
        ModelError: a model file that cannot be read or does not fit the imagery.
        DeviceError: the device is not there, or too small for one window.
        OutputError: the output cannot be written.
        SchedulerError: no scheduler answers, or none of its workers can do the work.
    """
    with giving_back_freed_memory(), _engine(job, events) as engine:
        for number, target in enumerate(targets(job), 1):
            if number > 1:
                events.info(tr("Imagery {number} of {count}: {imagery}").format(
                    number=number, count=1 + len(job.additional), imagery=target.imagery))
            engine.predict(target)
    return {"output": job.output, "confidence": job.confidence_output, "probabilities": job.probabilities_output,
            "scheme": engine.card.scheme.without_rules().to_dict(),
            "additional": [other.output for other in job.additional]}


@contextlib.contextmanager
def _engine(job: PredictJob, events: Events) -> Iterator[Engine | SharedEngine]:
    """What predicts scenes: this process, or the workers of the job's scheduler."""
    if job.scheduler.strip():
        with open_client(job.scheduler, events, block_worker.release) as client:
            yield SharedEngine(job, client, events)
    else:
        yield Engine(job, events)


class Engine:
    """A model on its device, ready for any number of scenes."""

    def __init__(self, job: PredictJob, events: Events) -> None:
        self.card = load_card(job.model)
        self._job, self._events = job, events
        self._device = resolve_device(job.device, events)
        self._runners: list[BatchRunner] = []

    def predict(self, target: AdditionalImagery) -> None:
        """Predict one scene into its outputs."""
        with open_scene(target.imagery, self._job, self.card, self._events) as scene:
            plan = resolve(self._job, target, scene, self.card, self._device, self._events)
            checkpoint = None
            if self._job.resume:
                checkpoint = PredictionCheckpoint(target.output, plan.settings(), self._events)
            self._make_ready(plan, checkpoint)
            with new_prediction_output(plan.outputs, scene.grid, self.card.scheme, plan.origin) as output:
                if not _predict(plan, self._runners, output, checkpoint, self._events):
                    raise no_valid_pixel(scene, target.imagery)
            if checkpoint:
                checkpoint.discard()

    def _make_ready(self, plan: PredictionPlan, checkpoint: PredictionCheckpoint | None) -> None:
        """Find what runs the network, as earlier work did where there is some; later scenes keep it."""
        earlier = checkpoint.choices if checkpoint else {}
        if not self._runners or (earlier and earlier != choices_of(self._runners)):
            self._runners = []  # two runtimes at once would need twice the memory
            # The runtimes keep what they need of the network: held here, too, it would lie in memory twice.
            self._runners = runners_of_model(lambda: load_model(self._job.model)[0], plan, earlier, self._events)
        if checkpoint:
            checkpoint.keep_choices(**choices_of(self._runners))


def _predict(plan: PredictionPlan, runners: list[BatchRunner], output: PredictionOutput,
             checkpoint: PredictionCheckpoint | None, events: Events) -> bool:
    """Predict all rows of windows, or those that earlier work left; whether any pixel was valid."""
    with new_stitcher(plan, plan.windows, runners[0].runtime) as stitcher:
        return _predict_rows(plan, runners, stitcher, output, checkpoint, events)


def _predict_rows(plan: PredictionPlan, runners: list[BatchRunner], stitcher: Stitcher, output: PredictionOutput,
                  checkpoint: PredictionCheckpoint | None, events: Events) -> bool:
    windows = plan.windows
    first_row = checkpoint.row_count if checkpoint else 0
    any_valid = first_row > 0
    if checkpoint and first_row:
        events.info(tr("Going on from a checkpoint: {first_row} of {rows} rows of windows are done.").format(
            first_row=first_row, rows=len(windows.rows)))
        for finished in checkpoint.strips():
            output.write(finished)
        stitcher.below.copy_(checkpoint.below())
    clock = WindowClock((len(windows.rows) - first_row) * len(windows.columns), events)
    for strip in stitched_strips(plan.scene, windows, stitcher, runners, clock, first_row, checkpoint is not None):
        any_valid = any_valid or bool((strip.layers["classes"] != IGNORE_ID).any())
        output.write(strip)
        if checkpoint:
            checkpoint.keep(strip, stitcher.below)
    events.progress(clock.total, clock.total, tr("Writing overviews"))
    return any_valid
