"""Stitching: the probabilities of overlapping windows become one class for each pixel, row by row.

Only what lies on a ramp (see ``windows``) waits for a neighbour: a strip at the window's right edge, and one strip
below the current row across the whole width. Memory therefore follows width × overlap, never the scene's area.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch

from contract.classes import IGNORE_ID
from contract.errors import ModelError
from contract.texts import tr

from .windows import Span, WindowGrid

Layer = Literal["objects", "classes", "confidence", "probabilities"]
HIGHEST_BYTE = 254  # of a uint8; 255 is nodata
SMALLEST = torch.finfo(torch.float32).tiny  # whose logarithm is a number


@dataclass
class Strip:
    """Finished rows, from the scene's ``row`` on, over the whole width of the windows' grid.

    ``layers``: uint8 arrays on the CPU, 255 = nodata, of shape (bands, rows, width); ``classes`` has one band,
    ``confidence`` two (confidence and normalised entropy), ``probabilities`` one for each class, ``objects`` one
    (distances to the outline of the own object).
    """

    row: int
    layers: dict[Layer, torch.Tensor]


class Stitcher:
    """Takes the windows of a grid in their order and gives a strip back at the end of each row of windows.

    The grid may be a piece of the scene's (``window_blocks``): strips begin at the first column that it finishes.
    """

    def __init__(self, grid: WindowGrid, class_ids: tuple[int, ...], layers: Collection[Layer],
                 device: torch.device) -> None:
        self._grid = grid
        self._left, right = grid.columns[0].finished[0], grid.columns[-1].finished[1]
        self._width = right - self._left
        self._class_ids = torch.tensor(class_ids, dtype=torch.uint8, device=device)
        self._ids_are_channels = class_ids == tuple(range(len(class_ids)))
        self._device = device
        self._bands: dict[Layer, int] = {
            layer: {"objects": 1, "classes": 1, "confidence": 2, "probabilities": len(class_ids)}[layer]
            for layer in layers}
        self._weights: dict[tuple[int, ...], torch.Tensor] = {}
        # Half precision is exact enough for a weighted probability, and this is the one array as wide as the grid.
        height = max(row.ramp_out[1] - row.ramp_out[0] for row in grid.rows)
        # The distances of a network with an object head are one channel more.
        self._class_count, channels = len(class_ids), len(class_ids) + ("objects" in layers)
        self.below = torch.zeros((channels, height, self._width), dtype=torch.float16, device=device)
        self._right: torch.Tensor | None = None
        self._all_finite = torch.ones((), dtype=torch.bool, device=device)
        self._strip: dict[Layer, torch.Tensor] = {}

    def add(self, row: Span, column: Span, probabilities: torch.Tensor | None, valid: torch.Tensor) -> Strip | None:
        """The next window: probabilities of shape (classes, height, width), or None where it has no valid pixel; where
        there are objects, their distances behind the classes.

        ``valid`` of shape (height, width) says which pixels get a class. Returns the strip that the last window of a
        row finishes, else None.

        Raises:
            ModelError: the probabilities are no numbers.
        """
        if column is self._grid.columns[0]:
            shape = (row.finished[1] - row.finished[0], self._width)
            self._strip = {layer: torch.empty((bands, *shape), dtype=torch.uint8, device=self._device)
                           for layer, bands in self._bands.items()}
            self._right = None
        own = slice(*(edge - self._left for edge in column.finished))
        if probabilities is None:
            self._leave_out(own)
        else:
            # In place: they are wide, and nobody needs them afterwards.
            self._weigh(column, probabilities)
            blended = self._hand_over_right(column, probabilities)
            self._weigh(row, blended.mT)
            blended = self._hand_over_below(row, own, blended)
            self._finish(row, column, own, blended, valid)
        if column is not self._grid.columns[-1]:
            return None
        if not bool(self._all_finite):  # asked once a row: a GPU would wait for every answer
            raise ModelError(tr("The network answers with NaN or infinity instead of probabilities."),
                             tr("Its model file, or the scaling of the bands in it, is damaged: train it again."))
        return Strip(row.finished[0], {layer: values.cpu() for layer, values in self._strip.items()})

    def _leave_out(self, own: slice) -> None:
        """No pixel of the window is valid: what its neighbours say of them, or it of theirs, is never asked for."""
        for strip in self._strip.values():
            strip[:, :, own] = IGNORE_ID
        self._right = None
        self.below[:, :, own] = 0

    def _hand_over_right(self, column: Span, probabilities: torch.Tensor) -> torch.Tensor:
        """Add what the window before left, keep what the next one needs; the finished columns remain."""
        start = column.start
        if self._right is not None:
            ramp_start, ramp_stop = column.ramp_in
            probabilities[:, :, ramp_start - start:ramp_stop - start] += self._right
        ramp_start, ramp_stop = column.ramp_out
        self._right = probabilities[:, :, ramp_start - start:ramp_stop - start].clone()
        first, last = column.finished
        return probabilities[:, :, first - start:last - start]

    def _hand_over_below(self, row: Span, own: slice, probabilities: torch.Tensor) -> torch.Tensor:
        """The same downwards, for the strip's columns ``own``; the finished rows remain."""
        start = row.start
        ramp_start, ramp_stop = row.ramp_in
        probabilities[:, ramp_start - start:ramp_stop - start] += self.below[:, :ramp_stop - ramp_start, own]
        ramp_start, ramp_stop = row.ramp_out
        self.below[:, :ramp_stop - ramp_start, own] = probabilities[:, ramp_start - start:ramp_stop - start]
        first, last = row.finished
        return probabilities[:, first - start:last - start]

    def _finish(self, row: Span, column: Span, own: slice, blended: torch.Tensor, valid: torch.Tensor) -> None:
        (top, bottom), (left, right) = row.finished, column.finished
        visible = valid[top - row.start:bottom - row.start, left - column.start:right - column.start]
        probabilities = blended[:self._class_count]
        confidence, channel = highest(probabilities)
        self._all_finite &= confidence.sum().isfinite()
        for layer, strip in self._strip.items():
            if layer == "classes":
                values = self._class_ids_of(channel)
            elif layer == "objects":
                values = _as_bytes(blended[self._class_count])
            elif layer == "confidence":
                values = _as_bytes(torch.stack((confidence, normalised_entropy(probabilities))))
            else:
                values = _as_bytes(probabilities)
            strip[:, :, own] = values.masked_fill_(~visible, IGNORE_ID)

    def _class_ids_of(self, channel: torch.Tensor) -> torch.Tensor:
        if self._ids_are_channels:
            return channel.to(torch.uint8)
        return self._class_ids[channel.int()]

    def _weigh(self, span: Span, probabilities: torch.Tensor) -> None:
        """Along the last axis, in place and only on the ramps: between them the weight is one, beyond nobody asks."""
        weight = self._weight(span)
        for start, stop in (span.ramp_in, span.ramp_out):
            ramp = slice(start - span.start, stop - span.start)
            probabilities[:, :, ramp] *= weight[ramp]

    def _weight(self, span: Span) -> torch.Tensor:
        shape = (span.size_px, *(edge - span.start for edge in (*span.ramp_in, *span.ramp_out)))
        if shape not in self._weights:
            self._weights[shape] = torch.from_numpy(span.weights()).to(self._device)
        return self._weights[shape]


def highest(probabilities: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The highest probability of each pixel and its channel, of equal ones the first; (classes, …) in, (…) out."""
    if probabilities.device.type != "cpu":
        return probabilities.max(dim=0)
    # On a CPU torch looks for it pixel by pixel, which takes five times as long.
    first, *others = probabilities.numpy()
    most, channel = first.copy(), np.zeros(first.shape, np.uint8)
    for number, values in enumerate(others, 1):
        higher = values > most
        np.maximum(most, values, out=most)
        np.maximum(channel, higher.view(np.uint8) * np.uint8(number), out=channel)
    return torch.from_numpy(most), torch.from_numpy(channel)


def normalised_entropy(probabilities: torch.Tensor) -> torch.Tensor:
    """How undecided the probabilities are: 0 where one class has everything, 1 where all have the same.

    probabilities of shape (classes, …) that sum to one; result of shape (…).
    """
    class_count = probabilities.shape[0]
    if class_count == 1:
        return torch.zeros_like(probabilities[0])
    # torch.special.entr says the same in four times the time; p log p is 0 where p is.
    summed = probabilities.clamp_min(SMALLEST).log_().mul_(probabilities).sum(dim=0)
    return summed.mul_(-1 / math.log(class_count))


def _as_bytes(probabilities: torch.Tensor) -> torch.Tensor:
    """Probabilities from 0 to 1 as 0 to ``HIGHEST_BYTE``."""
    return (probabilities * HIGHEST_BYTE).add_(0.5).clamp_(0, HIGHEST_BYTE).to(torch.uint8)
