"""Keeps the network fed: batches run on a thread for each runtime, while this one stitches what came before."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import torch

from .batch_size import BatchRunner
from .scene_reader import SceneWindow

# Windows without a valid pixel ride along in a batch without being computed; an end to that bounds the memory.
EMPTY_WINDOWS_PER_BATCH = 64


@dataclass
class _Batch:
    windows: list[SceneWindow]
    answers: Future[torch.Tensor | None]


def run_network(windows: Iterable[SceneWindow], runners: Sequence[BatchRunner],
                by_row: bool) -> Iterator[tuple[SceneWindow, torch.Tensor | None]]:
    """Each window with the network's answers, in the order given; None for windows without a valid pixel.

    Several runners (one for each GPU) take turns; their answers come back on the device of the first. ``by_row``: no
    batch reaches over the end of a row, so that the batches of a row are the same wherever the work began.
    """
    with ExitStack() as stack:
        threads = [stack.enter_context(ThreadPoolExecutor(1, "network")) for _ in runners]
        pending: deque[_Batch] = deque()
        try:
            for number, batch in enumerate(_batches(windows, runners[0], by_row)):
                turn = number % len(runners)
                answers = threads[turn].submit(_answers, runners[turn], batch, runners[0].runtime.device)
                pending.append(_Batch(batch, answers))
                # One batch more than there are runners: none waits for the stitching.
                if len(pending) > len(runners):
                    yield from _finished(pending.popleft())
            while pending:
                yield from _finished(pending.popleft())
        finally:
            for item in pending:
                item.answers.cancel()


def _batches(windows: Iterable[SceneWindow], runner: BatchRunner, by_row: bool) -> Iterator[list[SceneWindow]]:
    batch: list[SceneWindow] = []
    filled = 0
    for window in windows:
        if by_row and batch and batch[-1].row is not window.row:
            yield batch
            batch, filled = [], 0
        batch.append(window)
        filled += window.image is not None
        if filled >= runner.size or len(batch) - filled >= EMPTY_WINDOWS_PER_BATCH:
            yield batch
            batch, filled = [], 0
    if batch:
        yield batch


def _answers(runner: BatchRunner, windows: list[SceneWindow], device: torch.device) -> torch.Tensor | None:
    full = [(window.image, window.valid) for window in windows if window.image is not None]
    if not full:
        return None
    images, valid = zip(*full)
    return runner.answers(images, valid).to(device)


def _finished(batch: _Batch) -> Iterator[tuple[SceneWindow, torch.Tensor | None]]:
    answers = batch.answers.result()
    number = 0
    for window in batch.windows:
        if window.image is None or answers is None:
            yield window, None
        else:
            yield window, answers[number]
            number += 1
