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
    """Writes each row of blocks as soon as all of its blocks are there, and all rows above it are written.

    Attributes:
        any_valid: whether any pixel of what was written has a class.
    """

    def __init__(self, blocks: WindowBlocks, layers: list[Layer], files: BlockFiles, output: PredictionOutput) -> None:
        self._blocks, self._layers, self._files, self._output = blocks, layers, files, output
        self._rows = blocks.by_row()
        self._row = self._strip = 0
        self.any_valid = False

    def write_ready(self, done: set[int]) -> list[int]:
        """Write what can be; of the blocks that are ``done`` the numbers of those whose files cannot be used.

        Those are to be done again; what is written already stays.
        """
        while self._row < len(self._rows) and done.issuperset(self._rows[self._row]):
            damaged = self._write_row(self._rows[self._row])
            if damaged:
                return damaged
            self._row, self._strip = self._row + 1, 0
        return []

    def _write_row(self, numbers: range) -> list[int]:
        spans = self._own_rows(numbers[0])
        while self._strip < len(spans):
            top, bottom = spans[self._strip].finished
            pieces: list[Layers] = []
            damaged = []
            for number in numbers:
                left, right = self._blocks[number].columns
                piece = read_strip(self._files.result(number), self._layers, self._strip, (bottom - top, right - left))
                if piece is None:
                    damaged.append(number)
                else:
                    pieces.append(piece)
            if damaged:
                return damaged
            strip = Strip(top, {layer: torch.from_numpy(np.concatenate([piece[layer] for piece in pieces], axis=2))
                                for layer in self._layers})
            self.any_valid = self.any_valid or bool((strip.layers["classes"] != IGNORE_ID).any())
            self._output.write(strip)
            self._strip += 1
        return []

    def _own_rows(self, number: int) -> list[Span]:
        """The rows of windows of a block without those of its halo."""
        block = self._blocks[number]
        return [row for row in block.windows.rows if row.finished[0] >= block.rows[0]]
