"""The inner loop of every prediction: windows are read, go through the network and come out as finished strips."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch

from ..worker.thread_team import ThreadTeam
from .batch_size import BatchRunner
from .blending import Stitcher, Strip
from .network_queue import run_network
from .network_runtime import NetworkRuntime
from .prediction_plan import PredictionPlan
from .scene import Scene
from .scene_reader import SceneReader
from .window_clock import WindowClock
from .windows import WindowGrid


@contextlib.contextmanager
def new_stitcher(plan: PredictionPlan, windows: WindowGrid, runtime: NetworkRuntime) -> Iterator[Stitcher]:
    """What stitches the windows of a plan, or a piece of them, with all threads that there are."""
    with ThreadTeam(torch.get_num_threads(), "stitching") as threads:
        scheme = plan.card.scheme
        yield Stitcher(windows, scheme.ids, list(plan.outputs), runtime.device, softmax=runtime.gives_logits,
                       object_ids=[item.id for item in scheme.of_kind("object")], threads=threads)


def stitched_strips(scene: Scene, windows: WindowGrid, stitcher: Stitcher, runners: list[BatchRunner],
                    clock: WindowClock, first_row: int = 0, by_row: bool = False) -> Iterator[Strip]:
    """The strip of each row of windows, from row ``first_row`` of windows on.

    ``by_row``: see ``run_network``.

    Raises:
        InputError: the imagery cannot be read to its end.
        ModelError: the network answers with no numbers.
        Cancelled: the user cancelled.
    """
    runtime = runners[0].runtime
    ahead = runners[0].size * len(runners) + 1
    with SceneReader(scene, windows, runtime.prepare, ahead, first_row, torch.get_num_threads()) as reader:
        for window, answers in run_network(reader, runners, by_row):
            valid = torch.from_numpy(window.valid).to(runtime.device)
            strip = stitcher.add(window.row, window.column, answers, valid)
            if strip is not None:
                yield strip
            clock.window_done()
