"""Stitching: the answers for overlapping windows become one class for each pixel, row by row.

Only what lies on a ramp (see ``windows``) waits for a neighbour: a strip at the window's right edge, and one strip
below the current row across the whole width. Memory therefore follows width × overlap, never the scene's area.

Probabilities are made of logits where they are blended or asked for; elsewhere the highest logit says the class.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch

from contract.classes import IGNORE_ID
from contract.errors import ModelError
from contract.texts import tr

from ..worker.thread_team import ThreadTeam
from .pixel_scores import NumpyScores, TorchScores
from .windows import Span, WindowGrid

Layer = Literal["objects", "classes", "confidence", "probabilities"]
Array = Any  # numpy's on the CPU, torch's on a GPU
# Of a window on the CPU: so few rows that all that is made of them stays in a core's cache.
BLOCK_ROWS = 32


@dataclass
class Strip:
    """Finished rows, from the scene's ``row`` on, over the whole width of the windows' grid.

    ``layers``: uint8 arrays on the CPU, 255 = nodata, of shape (bands, rows, width); ``classes`` has one band,
    ``confidence`` two (confidence and normalised entropy), ``probabilities`` one for each class, ``objects`` one
    (distances to the outline of the own object, 0 where the class has no objects).
    """

    row: int
    layers: dict[Layer, torch.Tensor]


@dataclass(frozen=True)
class _Window:
    """What is at hand while the pieces of a window are added.

    On its ramps lie what the neighbours left (``left``, ``above``) and what is left to them (``right``, ``under``).
    """

    row: Span
    column: Span
    answers: Array
    valid: Array
    left: Array | None
    right: Array
    above: Array
    under: Array


class Stitcher:
    """Takes the windows of a grid in their order and gives a strip back at the end of each row of windows.

    The grid may be a piece of the scene's (``window_blocks``): strips begin at the first column that it finishes.

    Args:
        class_ids: of the answers' channels.
        layers: what is wanted. With ``objects`` the answers have one channel more, the distances.
        object_ids: those of the classes whose objects are told apart.
        softmax: whether the answers are logits; else they are probabilities, and distances from 0 to 1.
        threads: that share the work on a CPU.
    """

    def __init__(self, grid: WindowGrid, class_ids: tuple[int, ...], layers: Collection[Layer], device: torch.device,
                 *, object_ids: Collection[int] = (), softmax: bool = False,
                 threads: ThreadTeam | None = None) -> None:
        self._grid, self._device, self._softmax, self._threads = grid, device, softmax, threads or ThreadTeam()
        self._origin = grid.columns[0].finished[0]
        self._width = grid.columns[-1].finished[1] - self._origin
        self._on_cpu = device.type == "cpu"
        self._scores: Any = NumpyScores if self._on_cpu else TorchScores
        self._class_ids = self._as_array(torch.tensor(class_ids, dtype=torch.uint8, device=device))
        self._ids_are_channels = class_ids == tuple(range(len(class_ids)))
        # 1 for each channel of a class of objects. Distances elsewhere are noise, which would be most of the file.
        self._has_objects = self._as_array(torch.tensor([number in object_ids for number in class_ids],
                                                        dtype=torch.uint8, device=device))
        self._bands: dict[Layer, int] = {
            layer: {"objects": 1, "classes": 1, "confidence": 2, "probabilities": len(class_ids)}[layer]
            for layer in layers}
        self._blends_everywhere = not {"confidence", "probabilities"}.isdisjoint(layers)
        self._weights: dict[tuple[int, ...], Array] = {}
        # Half precision is exact enough for a weighted probability, and this is the one array as wide as the grid.
        height = max(row.ramp_out[1] - row.ramp_out[0] for row in grid.rows)
        self._class_count, self._channels = len(class_ids), len(class_ids) + ("objects" in layers)
        self.below = torch.zeros((self._channels, height, self._width), dtype=torch.float16, device=device)
        self._left: Array | None = None
        self._finite: list[Array] = []
        self._tensors: dict[Layer, torch.Tensor] = {}
        self._strip: dict[Layer, Array] = {}

    def add(self, row: Span, column: Span, answers: torch.Tensor | None, valid: torch.Tensor) -> Strip | None:
        """The next window: answers of shape (channels, height, width), or None where it has no valid pixel.

        ``valid`` of shape (height, width) says which pixels get a class. Returns the strip that the last window of a
        row finishes, else None.

        Raises:
            ModelError: the answers are no numbers.
        """
        if column is self._grid.columns[0]:
            self._begin_strip(row)
        if answers is None:
            self._leave_out(self._across(column))
        else:
            self._add_pieces(row, column, answers, valid)
        if column is not self._grid.columns[-1]:
            return None
        if not all(self._finite):  # asked once a row: a GPU would wait for every answer
            raise ModelError(tr("The network answers with NaN or infinity instead of probabilities."),
                             tr("Its model file, or the scaling of the bands in it, is damaged: train it again."))
        return Strip(row.finished[0], {layer: values.cpu() for layer, values in self._tensors.items()})

    def _begin_strip(self, row: Span) -> None:
        shape = (row.finished[1] - row.finished[0], self._width)
        self._tensors = {layer: torch.empty((bands, *shape), dtype=torch.uint8, device=self._device)
                         for layer, bands in self._bands.items()}
        self._strip = {layer: self._as_array(values) for layer, values in self._tensors.items()}
        self._left, self._finite = None, []

    def _across(self, column: Span) -> slice:
        """The columns that a span finishes, in the strip."""
        return slice(*(edge - self._origin for edge in column.finished))

    def _leave_out(self, own: slice) -> None:
        """No pixel of the window is valid: what its neighbours say of them, or it of theirs, is never asked for."""
        for strip in self._strip.values():
            strip[:, :, own] = IGNORE_ID
        self._left = None
        self.below[:, :, own] = 0

    def _add_pieces(self, row: Span, column: Span, answers: torch.Tensor, valid: torch.Tensor) -> None:
        """All pieces of a window; no two of them touch the same pixel, so their order is free."""
        width, height = (span.ramp_out[1] - span.ramp_out[0] for span in (column, row))
        own = self._across(column)
        right = torch.empty((self._channels, row.size_px, width), device=self._device)
        # By torch and as a whole: numpy takes twenty times as long to round to half precision and back.
        above = self.below[:, :row.ramp_in[1] - row.ramp_in[0], own].float()
        under = torch.empty((self._channels, height, own.stop - own.start), device=self._device)
        as_array = self._as_array
        window = _Window(row, column, as_array(answers), as_array(valid), self._left, as_array(right), as_array(above),
                         as_array(under))
        pieces = [(rows, columns) for rows in self._in_blocks(row) for columns in _in_three(column)]

        def add_some(some: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> None:
            for rows, columns in some:
                self._add_piece(window, rows, columns)

        self._threads.share(add_some, pieces)
        self.below[:, :height, own] = under
        self._left = window.right

    def _in_blocks(self, row: Span) -> Iterator[tuple[int, int]]:
        for start, stop in _in_three(row):
            step = BLOCK_ROWS if self._on_cpu else stop - start
            for first in range(start, stop, step):
                yield first, min(first + step, stop)

    def _add_piece(self, window: _Window, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        """Blend what lies on a ramp with what the neighbour left there, or leave it; finish the rest."""
        row, column = window.row, window.column
        inside = (slice(rows[0] - row.start, rows[1] - row.start),
                  slice(columns[0] - column.start, columns[1] - column.start))
        is_blended = self._blends_everywhere or _on_ramp(rows, row) or _on_ramp(columns, column)
        values = window.answers[:, inside[0], inside[1]]
        if is_blended and self._softmax:
            values = self._probabilities(values)
        if _on_ramp(columns, column):
            values = values * self._weight(column)[inside[1]]
            if columns == column.ramp_out:
                window.right[:, inside[0]] = values
                return
            if window.left is not None:
                values += window.left[:, inside[0]]
        if _on_ramp(rows, row):
            values = values * self._weight(row)[inside[0], None]
            across = slice(columns[0] - column.ramp_in[0], columns[1] - column.ramp_in[0])
            if rows[0] >= row.ramp_out[0]:
                window.under[:, rows[0] - row.ramp_out[0]:rows[1] - row.ramp_out[0], across] = values
                return
            values += window.above[:, rows[0] - row.ramp_in[0]:rows[1] - row.ramp_in[0], across]
        self._finish(values, is_blended or not self._softmax, window.valid[inside],
                     (slice(rows[0] - row.finished[0], rows[1] - row.finished[0]),
                      slice(columns[0] - self._origin, columns[1] - self._origin)))

    def _finish(self, values: Array, are_probabilities: bool, visible: Array, place: tuple[slice, slice]) -> None:
        """Write all layers of a piece: ``values`` (channels, …), logits where they are no probabilities."""
        scores = values[:self._class_count]
        most, channel = self._scores.highest(scores)
        self._finite.append(self._scores.all_finite(most))
        for layer, strip in self._strip.items():
            if layer == "classes":
                parts = [self._class_ids_of(channel)]
            elif layer == "objects":
                distance = values[self._class_count]
                shares = distance if are_probabilities else self._scores.sigmoid(distance)
                parts = [self._scores.as_bytes(shares) * self._has_objects[channel]]
            elif layer == "confidence":
                parts = [self._scores.as_bytes(of) for of in (most, self._scores.entropy(scores))]
            else:
                parts = [self._scores.as_bytes(of) for of in scores]
            for band, part in zip(strip, parts):
                band[place] = self._scores.where(visible, part, np.uint8(IGNORE_ID) if self._on_cpu else IGNORE_ID)

    def _probabilities(self, logits: Array) -> Array:
        if self._channels == self._class_count:
            return self._scores.softmax(logits)
        join = np.concatenate if self._on_cpu else torch.cat
        return join((self._scores.softmax(logits[:-1]), self._scores.sigmoid(logits[-1:])))  # type: ignore[operator]

    def _class_ids_of(self, channel: Array) -> Array:
        if self._ids_are_channels:
            return channel if self._on_cpu else channel.to(torch.uint8)
        return self._class_ids[channel]

    def _weight(self, span: Span) -> Array:
        shape = (span.size_px, *(edge - span.start for edge in (*span.ramp_in, *span.ramp_out)))
        if shape not in self._weights:
            self._weights[shape] = self._as_array(torch.from_numpy(span.weights()).to(self._device))
        return self._weights[shape]

    def _as_array(self, tensor: torch.Tensor) -> Array:
        return tensor.numpy() if self._on_cpu else tensor


def _in_three(span: Span) -> list[tuple[int, int]]:
    """What of a span counts: the ramp where it begins, what lies between, the ramp where it ends."""
    parts = (span.ramp_in, (span.ramp_in[1], span.ramp_out[0]), span.ramp_out)
    return [part for part in parts if part[0] < part[1]]


def _on_ramp(part: tuple[int, int], span: Span) -> bool:
    return part[1] <= span.ramp_in[1] or part[0] >= span.ramp_out[0]
