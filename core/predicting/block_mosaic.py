"""Puts the blocks of a shared prediction together, strip by strip over the scene's whole width."""

from __future__ import annotations

import numpy as np
import torch

from contract.classes import IGNORE_ID

from .blending import Layer, Strip
from .block_files import BlockFiles, Layers, read_strip
from .prediction_output import PredictionOutput
from .window_blocks import WindowBlocks
from .windows import Span


class BlockMosaic:
    """Writes a row of blocks, strip by strip, once all of its blocks are there and all rows above it are written.

    Attributes:
        any_valid: whether any pixel of what was written has a class.
    """

    def __init__(self, blocks: WindowBlocks, layers: list[Layer], files: BlockFiles, output: PredictionOutput) -> None:
        self._blocks, self._layers, self._files, self._output = blocks, layers, files, output
        self._rows = blocks.by_row()
        self._row = self._strip = 0
        self.any_valid = False

    def write_next(self, done: set[int]) -> list[int] | None:
        """Write the next strip, where its blocks are ``done``; None where they are not, or where all is written.

        Returns:
            The numbers of those blocks whose files cannot be used: they are to be done again, and nothing was written.
        """
        if self._row == len(self._rows) or not done.issuperset(self._rows[self._row]):
            return None
        numbers = self._rows[self._row]
        spans = self._own_rows(numbers[0])
        top, bottom = spans[self._strip].finished
        pieces = {number: self._piece(number, bottom - top) for number in numbers}
        damaged = [number for number, piece in pieces.items() if piece is None]
        if damaged:
            return damaged
        strip = Strip(top, {layer: torch.from_numpy(np.concatenate([piece[layer] for piece in pieces.values() if piece],
                                                                   axis=2)) for layer in self._layers})
        self.any_valid = self.any_valid or bool((strip.layers["classes"] != IGNORE_ID).any())
        self._output.write(strip)
        self._strip += 1
        if self._strip == len(spans):
            self._row, self._strip = self._row + 1, 0
        return []

    def _piece(self, number: int, height: int) -> Layers | None:
        left, right = self._blocks[number].columns
        return read_strip(self._files.result(number), self._layers, self._strip, (height, right - left))

    def _own_rows(self, number: int) -> list[Span]:
        """The rows of windows of a block without those of its halo."""
        block = self._blocks[number]
        return [row for row in block.windows.rows if row.finished[0] >= block.rows[0]]
