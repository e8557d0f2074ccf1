"""Predict a class for every valid pixel of a scene: read ahead → network → stitch → write, row by row of windows."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Iterator

import numpy as np
import rasterio
import torch
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from models.model_file import ModelCard, load_model
from models.scaling import scale_image

from .blending import HIGHEST_SCORE, Stitcher, Strip
from .classes import IGNORE_ID
from .devices import resolve_device
from .errors import InputError, JobError
from .jobs import PredictJob
from .network_runtime import NetworkRuntime, TorchRuntime
from .rasters import Grid, new_class_raster, new_raster
from .reporting import Reporter
from .scene import Scene, open_scene
from .scene_reader import SceneReader, SceneWindow
from .windows import MAXIMUM_OVERLAP_FRACTION, WindowGrid, lay_windows, window_size_px

PREFERRED_WINDOW_PX = 512
BATCH_SIZE = 4
GDAL_CACHE_BYTES = 128 * 1024**2


def run(job: PredictJob, reporter: Reporter) -> dict[str, object]:
    """Run the predict step; outputs ``output``, ``scores`` (empty without one) and ``scheme``, for the style.

    Raises:
        InputError: imagery that cannot be read, has no CRS or not one valid pixel.
        ModelError: a model file that cannot be read or does not fit the imagery.
        DeviceError: the device is not there.
        OutputError: the output cannot be written.
    """
    if not 0 <= job.overlap_fraction <= MAXIMUM_OVERLAP_FRACTION:
        raise JobError(f"An overlap of {job.overlap_fraction:.0%} is not between 0 and {MAXIMUM_OVERLAP_FRACTION:.0%}.")
    network, card = load_model(job.model)
    device = resolve_device(job.device, reporter)
    with (rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
          open_scene(job.imagery, job.model, card, reporter) as scene):
        size_px = window_size_px(card.tile_size_px, PREFERRED_WINDOW_PX)
        windows = lay_windows(scene.grid.width, scene.grid.height, size_px, int(size_px * job.overlap_fraction))
        runtime = TorchRuntime(network, device)
        height, width = windows.window_shape
        reporter.info(f"{windows.window_count} windows of {width} × {height} pixels, {runtime.name} on {device}.")
        with contextlib.ExitStack() as outputs:
            classes = outputs.enter_context(new_class_raster(job.output, scene.grid, card.scheme))
            scores = outputs.enter_context(_new_scores(job.scores_output, scene.grid)) if job.scores_output else None
            if not _predict(scene, windows, runtime, card, job.batch_size or BATCH_SIZE, classes, scores, reporter):
                raise InputError(f"Imagery {job.imagery} has not one valid pixel.",
                                 "Check its nodata value and its mask, or choose another raster.")
    return {"output": job.output, "scores": job.scores_output, "scheme": card.scheme.without_rules().to_dict()}


def _predict(scene: Scene, windows: WindowGrid, runtime: NetworkRuntime, card: ModelCard, batch_size: int,
             classes: DatasetWriter, scores: DatasetWriter | None, reporter: Reporter) -> bool:
    """Whether any pixel was valid."""
    stitcher = Stitcher(windows, card.scheme.ids, scores is not None, runtime.device)
    clock = _Clock(windows.window_count, reporter)
    any_valid = False
    scale = functools.partial(scale_image, bands=card.bands)
    with SceneReader(scene, windows, scale, ahead=2 * batch_size) as reader:
        for window, window_scores in _run_network(reader, runtime, batch_size, reporter):
            any_valid |= window_scores is not None
            valid = torch.from_numpy(window.valid).to(runtime.device)
            strip = stitcher.add(window.row, window.column, window_scores, valid)
            if strip is not None:
                _write(strip, scene.grid, classes, scores)
            clock.window_done()
    return any_valid


def _run_network(reader: SceneReader, runtime: NetworkRuntime, batch_size: int,
                 reporter: Reporter) -> Iterator[tuple[SceneWindow, torch.Tensor | None]]:
    """Each window with its scores, in order; windows without a valid pixel pass by the network."""
    waiting: list[SceneWindow] = []
    for window in reader:
        reporter.raise_if_canceled()
        waiting.append(window)
        if sum(item.image is not None for item in waiting) == batch_size or len(waiting) == 4 * batch_size:
            yield from _run_batch(waiting, runtime)
            waiting = []
    yield from _run_batch(waiting, runtime)


def _run_batch(windows: list[SceneWindow],
               runtime: NetworkRuntime) -> Iterator[tuple[SceneWindow, torch.Tensor | None]]:
    images = [window.image for window in windows if window.image is not None]
    scores = iter(runtime.scores(np.stack(images)) if images else ())
    for window in windows:
        yield window, None if window.image is None else next(scores)


@contextlib.contextmanager
def _new_scores(path: str, grid: Grid) -> Iterator[DatasetWriter]:
    with new_raster(path, grid, 2, "uint8", nodata=IGNORE_ID) as dataset:
        dataset.scales = (1 / HIGHEST_SCORE, 1 / HIGHEST_SCORE)
        dataset.descriptions = ("confidence", "entropy")
        yield dataset


def _write(strip: Strip, grid: Grid, classes: DatasetWriter, scores: DatasetWriter | None) -> None:
    rows = Window(0, strip.row, grid.width, strip.classes.shape[0])
    classes.write(strip.classes.numpy(), 1, window=rows)
    if scores is not None and strip.scores is not None:
        scores.write(strip.scores.numpy(), window=rows)


class _Clock:
    """Progress by window, with the time left at the pace so far."""

    def __init__(self, total: int, reporter: Reporter) -> None:
        self._total, self._reporter = total, reporter
        self._done, self._start_s = 0, time.monotonic()

    def window_done(self) -> None:
        self._done += 1
        left_s = (time.monotonic() - self._start_s) / self._done * (self._total - self._done)
        self._reporter.progress(self._done, self._total,
                                f"{self._done} of {self._total} windows, {_duration(left_s)} left")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
