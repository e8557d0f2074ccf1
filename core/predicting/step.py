"""Predict a class for every valid pixel of a scene: read ahead → network → stitch → write, row by row of windows."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path
from typing import Any

import rasterio
import torch

from contract.errors import InputError
from contract.jobs import PredictJob
from models.model_file import ModelCard, load_card, load_model
from models.networks import check_window

from ..grids.object_raster import objects_path
from ..grids.rasters import Origin
from ..worker.devices import resolve_device
from ..worker.durations import duration_text
from ..worker.events import Events
from .allocation import give_back_freed_memory
from .batch_size import BatchRunner
from .blending import Layer, Stitcher
from .checkpoint import PredictionCheckpoint, fingerprint
from .network_queue import run_network
from .prediction_output import PredictionOutput, new_prediction_output
from .runners import Sample, find_runners
from .scene import Scene, open_scene
from .scene_reader import SceneReader, read_window
from .windows import WindowGrid, affordable_size_px, lay_windows, suitable_size_px

# Networks see far beyond a pixel, and near a window's edge they see nothing: large windows agree better with a scene
# seen at once than wide overlaps do, and compute less twice. Networks that look at the whole window are apart from that
# (``contract.choices.WHOLE_WINDOW_NETWORKS``).
PREFERRED_WINDOW_PX = 1120
# The cache is shared by what is read and what is written; a web server that is silent must not hold a run for ever.
GDAL_SETTINGS = {"GDAL_CACHEMAX": 64 * 1024**2, "GDAL_HTTP_CONNECTTIMEOUT": 10, "GDAL_HTTP_TIMEOUT": 60,
                 "GDAL_HTTP_MAX_RETRY": 3, "GDAL_HTTP_RETRY_DELAY": 1}


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
    with rasterio.Env(**GDAL_SETTINGS):
        engine.predict(job)
        for number, other in enumerate(job.additional, 2):
            events.info(f"Imagery {number} of {1 + len(job.additional)}: {other.imagery}")
            engine.predict(dataclasses.replace(job, **dataclasses.asdict(other)))
    return {"output": job.output, "confidence": job.confidence_output, "probabilities": job.probabilities_output,
            "scheme": engine.card.scheme.without_rules().to_dict(),
            "additional": [other.output for other in job.additional]}


class Engine:
    """A model on its device, ready for any number of scenes."""

    def __init__(self, job: PredictJob, events: Events) -> None:
        self.card = load_card(job.model)
        self._device = resolve_device(job.device, events)
        self._runners: list[BatchRunner] = []
        self._events = events

    def predict(self, job: PredictJob) -> None:
        """Predict one scene into its outputs."""
        with open_scene(job.imagery, job, self.card, self._events) as scene:
            size_px = _window_size_px(job, self.card, scene.grid.width, self._events)
            windows = lay_windows(scene.grid.width, scene.grid.height, size_px, int(size_px * job.overlap_fraction))
            settings = _settings(job, self.card, windows)
            checkpoint = PredictionCheckpoint(job.output, settings, self._events) if job.resume else None
            earlier = checkpoint.choices if checkpoint else {}
            if not self._runners or (earlier and earlier != self._choices()):
                self._runners = []  # two runtimes at once would need twice the memory
                self._runners = self._find_runners(scene, windows, job, earlier)
            if checkpoint:
                checkpoint.keep_choices(**self._choices())
            paths = _output_paths(job, self.card)
            origin = Origin(Path(job.imagery).name, Path(job.model).name)
            with new_prediction_output(paths, scene.grid, self.card.scheme, origin) as output:
                stitcher = Stitcher(windows, self.card.scheme.ids, list(paths), self._runners[0].runtime.device)
                if not _predict(scene, windows, self._runners, stitcher, output, checkpoint, self._events):
                    where = " in the area" if scene.area else ""
                    raise InputError(f"Imagery {job.imagery} has not one valid pixel{where}.",
                                     "Check its nodata value and its mask, or choose another raster.")
            if checkpoint:
                checkpoint.discard()

    def _find_runners(self, scene: Scene, windows: WindowGrid, job: PredictJob,
                      earlier: dict[str, Any]) -> list[BatchRunner]:
        middle = windows.rows[len(windows.rows) // 2], windows.columns[len(windows.columns) // 2]
        sample = Sample(*read_window(scene, *middle), windows.window_count)
        # The runtimes keep what they need of the network: held here, too, it would lie in memory twice.
        network, _ = load_model(job.model)
        if min(sample.valid.shape) < self.card.tile_size_px:
            check_window(network, len(self.card.input_scaling), *sample.valid.shape)
        return find_runners(network, self.card, self._device, job, sample, earlier, self._events)

    def _choices(self) -> dict[str, Any]:
        """What was found by trying, and what resumed work must do again."""
        return {"runtime": self._runners[0].runtime.name, "batch_size": self._runners[0].size}


def _window_size_px(job: PredictJob, card: ModelCard, width: int, events: Events) -> int:
    """As asked for, or as it suits the network, where the memory allows it over a scene of ``width`` pixels."""
    suitable_px = suitable_size_px(card.network, card.tile_size_px, PREFERRED_WINDOW_PX)
    wanted_px = job.window_size_px or suitable_px
    smallest_px = min(wanted_px, suitable_size_px(card.network, card.tile_size_px, 0))
    size_px = affordable_size_px(wanted_px, smallest_px, width, job.overlap_fraction,
                                 len(card.scheme.classes) + card.objects)
    if job.window_size_px and size_px < job.window_size_px:
        events.warning(f"The scene is {width} pixels wide: a row of windows of {job.window_size_px} pixels would take "
                       f"too much memory. Windows of {size_px} pixels are used.")
    return size_px


def _predict(scene: Scene, windows: WindowGrid, runners: list[BatchRunner], stitcher: Stitcher,
             output: PredictionOutput, checkpoint: PredictionCheckpoint | None, events: Events) -> bool:
    """Predict all rows of windows, or those that earlier work left; whether any pixel was valid."""
    any_valid = False
    first_row = checkpoint.row_count if checkpoint else 0
    if checkpoint and first_row:
        events.info(f"Going on from a checkpoint: {first_row} of {len(windows.rows)} rows of windows are done.")
        for finished in checkpoint.strips():
            output.write(finished)
        any_valid = True
        stitcher.below.copy_(checkpoint.below())
    clock = _Clock((len(windows.rows) - first_row) * len(windows.columns), events)
    ahead = runners[0].size * len(runners) + 1
    with SceneReader(scene, windows, runners[0].runtime.prepare, ahead, first_row) as reader:
        for window, probabilities in run_network(reader, runners, by_row=checkpoint is not None):
            any_valid |= probabilities is not None
            valid = torch.from_numpy(window.valid).to(runners[0].runtime.device)
            strip = stitcher.add(window.row, window.column, probabilities, valid)
            if strip is not None:
                output.write(strip)
                if checkpoint:
                    checkpoint.keep(strip, stitcher.below)
            clock.window_done()
    events.progress(clock.total, clock.total, "Writing overviews")
    return any_valid


def _output_paths(job: PredictJob, card: ModelCard) -> dict[Layer, str]:
    # Objects lie beside the classes. First here, they are put in place last: a class raster that is replaced takes
    # along what lay beside it.
    objects = str(objects_path(job.output)) if card.objects else ""
    paths: dict[Layer, str] = {"objects": objects, "classes": job.output, "confidence": job.confidence_output,
                               "probabilities": job.probabilities_output}
    return {layer: path for layer, path in paths.items() if path}


def _settings(job: PredictJob, card: ModelCard, windows: WindowGrid) -> dict[str, Any]:
    """All that the pixels of the result depend on."""
    return {"model": fingerprint(job.model), "imagery": fingerprint(job.imagery),
            "osm": fingerprint(job.osm_raster) if job.osm_raster else None, "layers": list(_output_paths(job, card)),
            "size_px": [windows.width, windows.height, *windows.window_shape],
            "window_size_px": job.window_size_px, "overlap": job.overlap_fraction,
            "area": [dataclasses.asdict(job.area), fingerprint(job.area.path)] if job.area else None,
            "extent": [list(job.extent), job.extent_crs_wkt],
            "mask": [fingerprint(job.mask_raster), list(job.masked_values)] if job.mask_raster else None,
            "test_time_augmentation": job.test_time_augmentation,
            "batch_size": job.batch_size, "device": job.device, "torch": torch.__version__}


class _Clock:
    """Progress by window, with the time left at the pace so far; the first windows give an estimate of the whole."""

    SAY_EVERY_S = 0.1
    ESTIMATE_AFTER_S = 5.0
    WORTH_SAYING_S = 120.0

    def __init__(self, total: int, events: Events) -> None:
        self.total, self._events = total, events
        self._done, self._start_s = 0, time.monotonic()
        self._said_s = 0.0
        self._estimated = False
        events.progress(0, total, f"0 of {total} windows")

    def window_done(self) -> None:
        """Count a window."""
        self._done += 1
        self._events.raise_if_cancelled()
        passed_s = time.monotonic() - self._start_s
        if self._said_s and passed_s - self._said_s < self.SAY_EVERY_S and self._done < self.total:
            return
        self._said_s = passed_s
        left_s = passed_s / self._done * (self.total - self._done)
        if not self._estimated and passed_s > self.ESTIMATE_AFTER_S:
            self._estimated = True
            if left_s > self.WORTH_SAYING_S:
                self._events.warning(f"At the pace of the first windows the whole takes about {duration_text(left_s)}.")
        self._events.progress(self._done, self.total,
                                f"{self._done} of {self.total} windows, {duration_text(left_s)} left")
