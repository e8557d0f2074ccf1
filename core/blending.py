"""Stitching: the scores of overlapping windows become one class for each pixel, row by row.

Only what lies on a ramp (see ``windows``) waits for a neighbour: a strip at the window's right edge, and one strip
below the current row across the whole width. Memory therefore follows width × overlap, never the scene's area.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from .classes import IGNORE_ID
from .windows import Span, WindowGrid

HIGHEST_SCORE = 254  # of a uint8; 255 is nodata


@dataclass
class Strip:
    """Finished rows of the scene, from ``row`` on, over its whole width; all arrays uint8 on the CPU, 255 = nodata.

    ``classes`` has shape (rows, width); ``scores`` (2, rows, width), confidence and normalised entropy, or None.
    """

    row: int
    classes: torch.Tensor
    scores: torch.Tensor | None


class Stitcher:
    """Takes the windows of a grid in their order and gives a strip back at the end of each row of windows."""

    def __init__(self, grid: WindowGrid, class_ids: tuple[int, ...], with_scores: bool, device: torch.device) -> None:
        self._grid = grid
        self._class_ids = torch.tensor(class_ids, dtype=torch.uint8, device=device)
        self._with_scores = with_scores
        self._device = device
        self._weights: dict[tuple[int, ...], torch.Tensor] = {}
        # Half precision is exact enough for a weighted score, and this is the one array as wide as the scene.
        height = max(row.ramp_out[1] - row.ramp_out[0] for row in grid.rows)
        self._below = torch.zeros((len(class_ids), height, grid.width), dtype=torch.float16, device=device)
        self._right: torch.Tensor | None = None
        self._strip = self._empty_strip(grid.rows[0])

    def add(self, row: Span, column: Span, scores: torch.Tensor | None, valid: torch.Tensor) -> Strip | None:
        """The next window: scores of shape (classes, height, width), or None where it has no valid pixel.

        ``valid`` of shape (height, width) says which pixels get a class. Returns the strip that the last window of a
        row finishes, else None.
        """
        if column is self._grid.columns[0]:
            self._strip = self._empty_strip(row)
            self._right = None
        if scores is None:
            scores = torch.zeros((len(self._class_ids), row.size_px, column.size_px), device=self._device)
        blended = self._hand_over_right(column, scores * self._weight(column))
        first, last = column.finished
        blended = self._hand_over_below(row, first, last, blended * self._weight(row)[:, None])
        self._finish(row, column, blended, valid)
        if column is not self._grid.columns[-1]:
            return None
        return self._strip

    def _hand_over_right(self, column: Span, scores: torch.Tensor) -> torch.Tensor:
        """Add what the window before left, keep what the next one needs; the finished columns remain."""
        start = column.start
        if self._right is not None:
            ramp_start, ramp_stop = column.ramp_in
            scores[:, :, ramp_start - start:ramp_stop - start] += self._right
        ramp_start, ramp_stop = column.ramp_out
        self._right = scores[:, :, ramp_start - start:ramp_stop - start].clone()
        first, last = column.finished
        return scores[:, :, first - start:last - start]

    def _hand_over_below(self, row: Span, first: int, last: int, scores: torch.Tensor) -> torch.Tensor:
        """The same downwards, for the columns ``first`` to ``last``; the finished rows remain."""
        start = row.start
        ramp_start, ramp_stop = row.ramp_in
        scores[:, ramp_start - start:ramp_stop - start] += self._below[:, :ramp_stop - ramp_start, first:last]
        ramp_start, ramp_stop = row.ramp_out
        self._below[:, :ramp_stop - ramp_start, first:last] = scores[:, ramp_start - start:ramp_stop - start]
        first, last = row.finished
        return scores[:, first - start:last - start]

    def _finish(self, row: Span, column: Span, scores: torch.Tensor, valid: torch.Tensor) -> None:
        (top, bottom), (left, right) = row.finished, column.finished
        visible = valid[top - row.start:bottom - row.start, left - column.start:right - column.start]
        nodata = torch.tensor(IGNORE_ID, dtype=torch.uint8, device=self._device)
        confidence, channel = scores.max(dim=0)
        self._strip.classes[:, left:right] = torch.where(visible, self._class_ids[channel], nodata)
        if self._strip.scores is not None:
            both = torch.stack((confidence, normalised_entropy(scores))).clamp(0, 1)
            both = torch.where(visible, (both * HIGHEST_SCORE).round().to(torch.uint8), nodata)
            self._strip.scores[:, :, left:right] = both

    def _empty_strip(self, row: Span) -> Strip:
        top, bottom = row.finished
        shape = (bottom - top, self._grid.width)
        return Strip(top, torch.empty(shape, dtype=torch.uint8),
                     torch.empty((2, *shape), dtype=torch.uint8) if self._with_scores else None)

    def _weight(self, span: Span) -> torch.Tensor:
        shape = (span.size_px, *(edge - span.start for edge in (*span.ramp_in, *span.ramp_out)))
        if shape not in self._weights:
            self._weights[shape] = torch.from_numpy(span.weights()).to(self._device)
        return self._weights[shape]


def normalised_entropy(scores: torch.Tensor) -> torch.Tensor:
    """How undecided the scores are: 0 where one class has everything, 1 where all have the same.

    scores of shape (classes, …) that sum to one; result of shape (…).
    """
    class_count = scores.shape[0]
    if class_count == 1:
        return torch.zeros_like(scores[0])
    return torch.special.entr(scores).sum(dim=0) / torch.log(torch.tensor(float(class_count)))
