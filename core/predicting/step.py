"""Predict a class for every valid pixel of a scene: read ahead → network → stitch → write, row by row of windows."""

from __future__ import annotations

from typing import Any

import torch

from contract.errors import InputError
from contract.jobs import AdditionalImagery, PredictJob
from contract.texts import tr
from models.model_file import load_card, load_model

from ..worker.devices import resolve_device
from ..worker.events import Events
from ..worker.shared_work import SharedWork
from .allocation import give_back_freed_memory
from .batch_size import BatchRunner
from .blending import Stitcher
from .checkpoint import PredictionCheckpoint
from .network_queue import run_network
from .network_runtime import StoredNetwork, as_module
from .prediction_output import PredictionOutput, new_prediction_output
from .prediction_plan import PredictionPlan, resolve, targets
from .runners import find_runners
from .scene import open_scene
from .scene_reader import SceneReader
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
    """
    give_back_freed_memory()
    engine = Engine(job, events)
    for number, target in enumerate(targets(job), 1):
        if number > 1:
            events.info(tr("Imagery {number} of {count}: {imagery}").format(
                            number=number, count=1 + len(job.additional), imagery=target.imagery))
        engine.predict(target)
    return {"output": job.output, "confidence": job.confidence_output, "probabilities": job.probabilities_output,
            "scheme": engine.card.scheme.without_rules().to_dict(),
            "additional": [other.output for other in job.additional]}


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
                    text = (tr("Imagery {imagery} has not one valid pixel in the area.") if scene.area
                            else tr("Imagery {imagery} has not one valid pixel."))
                    raise InputError(text.format(imagery=target.imagery),
                                     tr("Check its nodata value and its mask, or choose another raster."))
            if checkpoint:
                checkpoint.discard()

    def _make_ready(self, plan: PredictionPlan, checkpoint: PredictionCheckpoint | None) -> None:
        """Find what runs the network, as earlier work did where there is some; later scenes keep it."""
        earlier = checkpoint.choices if checkpoint else {}
        if not self._runners or (earlier and earlier != self._choices()):
            self._runners = []  # two runtimes at once would need twice the memory
            # The runtimes keep what they need of the network: held here, too, it would lie in memory twice.
            network = StoredNetwork(lambda: load_model(self._job.model)[0], self.card.objects)
            if min(plan.windows.window_shape) < self.card.tile_size_px:
                # The networks' libraries take seconds to load, and mostly nobody needs them.
                from models.networks import check_window

                check_window(as_module(network), len(self.card.input_scaling), *plan.windows.window_shape)
            self._runners = find_runners(network, plan, earlier, self._events)
        if checkpoint:
            checkpoint.keep_choices(**self._choices())

    def _choices(self) -> dict[str, Any]:
        """What was found by trying, and what resumed work must do again."""
        return {"runtime": self._runners[0].runtime.name, "batch_size": self._runners[0].size}


def _predict(plan: PredictionPlan, runners: list[BatchRunner], output: PredictionOutput,
             checkpoint: PredictionCheckpoint | None, events: Events) -> bool:
    """Predict all rows of windows, or those that earlier work left; whether any pixel was valid."""
    with SharedWork(torch.get_num_threads(), "stitching") as threads:
        runtime = runners[0].runtime
        stitcher = Stitcher(plan.windows, plan.card.scheme.ids, list(plan.outputs), runtime.device,
                            softmax=runtime.gives_logits, threads=threads)
        return _predict_rows(plan, runners, stitcher, output, checkpoint, events)


def _predict_rows(plan: PredictionPlan, runners: list[BatchRunner], stitcher: Stitcher, output: PredictionOutput,
                  checkpoint: PredictionCheckpoint | None, events: Events) -> bool:
    windows, runtime = plan.windows, runners[0].runtime
    first_row = checkpoint.row_count if checkpoint else 0
    any_valid = first_row > 0
    if checkpoint and first_row:
        events.info(tr("Going on from a checkpoint: {first_row} of {rows} rows of windows are done.").format(
                        first_row=first_row, rows=len(windows.rows)))
        for finished in checkpoint.strips():
            output.write(finished)
        stitcher.below.copy_(checkpoint.below())
    clock = WindowClock((len(windows.rows) - first_row) * len(windows.columns), events)
    ahead = runners[0].size * len(runners) + 1
    with SceneReader(plan.scene, windows, runtime.prepare, ahead, first_row, torch.get_num_threads()) as reader:
        for window, answers in run_network(reader, runners, by_row=checkpoint is not None):
            any_valid |= answers is not None
            valid = torch.from_numpy(window.valid).to(runtime.device)
            strip = stitcher.add(window.row, window.column, answers, valid)
            if strip is not None:
                output.write(strip)
                if checkpoint:
                    checkpoint.keep(strip, stitcher.below)
            clock.window_done()
    events.progress(clock.total, clock.total, tr("Writing overviews"))
    return any_valid
