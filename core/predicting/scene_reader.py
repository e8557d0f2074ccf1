"""Threads that read the windows of a scene ahead of the network, padded and prepared as the network wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..worker.read_ahead import ReadAhead
from .scene import Scene
from .windows import Span, WindowGrid

Preparation = Callable[[npt.NDArray, npt.NDArray[np.bool_]], npt.NDArray]
# Enough for the tiles of a compressed source to be decoded once, little beside the network's own memory.
CHUNK_BYTES = 16 * 1024**2
LARGEST_CHUNK_BYTES = 96 * 1024**2


@dataclass
class SceneWindow:
    """A window as the network takes it: image of shape (channels, height, width), None where nothing is valid.

    ``valid`` of shape (height, width) is False on padding, too.
    """

    row: Span
    column: Span
    image: npt.NDArray | None
    valid: npt.NDArray[np.bool_]


class SceneReader:
    """Iterate over windows in the order of a grid, from row ``first_row`` of windows on; ``ahead`` of them wait.

    Used as a context manager, which starts and ends the threads: one reads, ``thread_count`` others prepare.

    An error of a thread is raised where the windows are taken.
    """

    def __init__(self, scene: Scene, windows: WindowGrid, prepare: Preparation, ahead: int, first_row: int = 0,
                 thread_count: int = 1) -> None:
        self._scene, self._windows, self._prepare = scene, windows, prepare
        self._first_row = first_row
        self._reading = ReadAhead(self._read_all(), ahead, "scene reader")
        self._preparing = ThreadPoolExecutor(thread_count, "preparing")

    def __enter__(self) -> SceneReader:
        self._reading.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.__exit__()
        self._preparing.shutdown(cancel_futures=True)

    def __iter__(self) -> Iterator[SceneWindow]:
        for row, column, image, valid in self._reading:
            yield SceneWindow(row, column, image.result() if image else None, valid)

    def _read_all(self) -> Iterator[tuple[Span, Span, Future[npt.NDArray] | None, npt.NDArray[np.bool_]]]:
        # One for all: many windows without a valid pixel may wait for the next one that has some.
        nothing = np.zeros(self._windows.window_shape, dtype=bool)
        for row in self._windows.rows[self._first_row:]:
            chunk = _Chunk(self._scene, row, self._windows.columns[0].start)
            for column in self._windows.columns:
                image, valid = chunk.cut(column)
                if valid.any():
                    # A view would keep the whole chunk alive.
                    yield row, column, self._preparing.submit(self._prepare, image.copy(), valid), valid
                else:
                    yield row, column, None, nothing


def read_window(scene: Scene, row: Span, column: Span) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    """One window by itself, padded: image of shape (bands, height, width) as read, valid of shape (height, width)."""
    height, width = min(row.stop, scene.grid.height) - row.start, min(column.stop, scene.grid.width) - column.start
    return _padded(*scene.read(row.start, column.start, height, width), row, column)


class _Chunk:
    """A piece of a row of windows, several windows wide, from column ``start`` on; edges follow the source's blocks."""

    def __init__(self, scene: Scene, row: Span, start: int) -> None:
        self._scene, self._row = scene, row
        self._height = min(row.stop, scene.grid.height) - row.start
        self._start = self._stop = start
        self._image: npt.NDArray = np.empty((scene.channel_count, self._height, 0), scene.dtype)
        self._valid: npt.NDArray[np.bool_] = np.empty((self._height, 0), dtype=bool)

    def cut(self, column: Span) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        """The window at ``column``, padded with invalid pixels to its full size."""
        stop = min(column.stop, self._scene.grid.width)
        if stop > self._stop:
            self._read_on(column.start, stop)
        inside = slice(column.start - self._start, stop - self._start)
        return _padded(self._image[:, :, inside], self._valid[:, inside].copy(), self._row, column)

    def _read_on(self, start: int, stop: int) -> None:
        """Keep what is there from column ``start`` on, and read at least up to ``stop``."""
        start = max(start, self._start)
        read_start, read_stop = self._stop, self._next_edge(stop)
        image, valid = self._scene.read(self._row.start, read_start, self._height, read_stop - read_start)
        kept = slice(start - self._start, None)
        if start < self._stop:
            image = np.concatenate((self._image[:, :, kept], image), axis=2)
            valid = np.concatenate((self._valid[:, kept], valid), axis=1)
        self._image, self._valid = image, valid
        self._start, self._stop = start, read_stop

    def _next_edge(self, stop: int) -> int:
        """A column at or behind ``stop`` at which the source's blocks end, as far as the memory for a chunk reaches."""
        block_px = self._scene.dataset.block_shapes[0][1]
        bytes_per_column = self._height * self._scene.channel_count * self._scene.dtype.itemsize
        wanted = max(stop, self._stop + CHUNK_BYTES // bytes_per_column)
        aligned = -(-(wanted + self._scene.first_column) // block_px) * block_px - self._scene.first_column
        if (aligned - self._stop) * bytes_per_column > LARGEST_CHUNK_BYTES:
            # Strips as wide as a very wide scene: rather decode them a few times than hold a whole row of them.
            aligned = max(stop, self._stop + LARGEST_CHUNK_BYTES // bytes_per_column)
        return min(aligned, self._scene.grid.width)


def _padded(image: npt.NDArray, valid: npt.NDArray[np.bool_], row: Span,
            column: Span) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    missing = ((0, row.size_px - valid.shape[0]), (0, column.size_px - valid.shape[1]))
    if not any(after for _, after in missing):
        return image, valid
    return np.pad(image, ((0, 0), *missing)), np.pad(valid, missing)
