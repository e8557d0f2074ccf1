"""From logits to what is written of a pixel: its class, how sure that is, probabilities as bytes.

The same few formulas twice: for a GPU in torch, for the CPU in numpy. There torch would share every small array out to
threads of its own; the stitcher's threads have a block of rows each instead, which stays in their core's cache.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

HIGHEST_BYTE = 254  # of a uint8; 255 is nodata
SMALLEST = torch.finfo(torch.float32).tiny  # whose logarithm is a number

Floats = npt.NDArray[np.float32]


class NumpyScores:
    """Arrays of shape (classes, …) on the CPU."""

    where: Any = staticmethod(np.where)

    @staticmethod
    def softmax(logits: Floats) -> Floats:
        """Probabilities that sum to one over the first axis."""
        scores = logits - logits.max(axis=0)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=0)
        return scores

    @staticmethod
    def sigmoid(logits: Floats) -> Floats:
        """From 0 to 1."""
        with np.errstate(over="ignore"):  # of a very low logit the answer is 0
            return np.float32(1) / (np.float32(1) + np.exp(-logits))

    @staticmethod
    def highest(scores: Floats) -> tuple[Floats, npt.NDArray[np.uint8]]:
        """The highest score of each pixel and its channel, of equal ones the first; (classes, …) in, (…) out."""
        # Layer by layer: numpy's own argmax, which looks pixel by pixel, takes ten times as long.
        first, *others = scores
        most, channel = first.copy(), np.zeros(first.shape, np.uint8)
        higher = np.empty(first.shape, bool)
        number_there = higher.view(np.uint8)
        for number, values in enumerate(others, 1):
            np.greater(values, most, out=higher)
            np.maximum(most, values, out=most)
            np.multiply(number_there, np.uint8(number), out=number_there)
            np.maximum(channel, number_there, out=channel)
        return most, channel

    @staticmethod
    def all_finite(values: Floats) -> bool:
        return bool(np.isfinite(values).all())

    @staticmethod
    def entropy(probabilities: Floats) -> Floats:
        """How undecided the probabilities are: 0 where one class has everything, 1 where all have the same."""
        if len(probabilities) == 1:
            return np.zeros_like(probabilities[0])
        summed = np.maximum(probabilities, np.float32(SMALLEST))  # p log p is 0 where p is
        np.log(summed, out=summed)
        summed *= probabilities
        return summed.sum(axis=0) * np.float32(-1 / math.log(len(probabilities)))

    @staticmethod
    def as_bytes(scores: Floats) -> npt.NDArray[np.uint8]:
        """Numbers from 0 to 1 as 0 to ``HIGHEST_BYTE``."""
        values = scores * np.float32(HIGHEST_BYTE)
        values += np.float32(0.5)
        return values.clip(0, HIGHEST_BYTE, out=values).astype(np.uint8)


class TorchScores:
    """The same for tensors on a GPU."""

    where: Any = staticmethod(torch.where)

    @staticmethod
    def softmax(logits: torch.Tensor) -> torch.Tensor:
        """See ``NumpyScores``."""
        return torch.softmax(logits, dim=0)

    @staticmethod
    def sigmoid(logits: torch.Tensor) -> torch.Tensor:
        """See ``NumpyScores``."""
        return logits.sigmoid()

    @staticmethod
    def highest(scores: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """See ``NumpyScores``."""
        return scores.max(dim=0)

    @staticmethod
    def all_finite(values: torch.Tensor) -> torch.Tensor:
        """See ``NumpyScores``; left on the GPU, which need not wait for whoever asks."""
        return values.isfinite().all()

    @staticmethod
    def entropy(probabilities: torch.Tensor) -> torch.Tensor:
        """See ``NumpyScores``."""
        if len(probabilities) == 1:
            return torch.zeros_like(probabilities[0])
        summed = probabilities.clamp_min(SMALLEST).log_().mul_(probabilities).sum(dim=0)
        return summed.mul_(-1 / math.log(len(probabilities)))

    @staticmethod
    def as_bytes(scores: torch.Tensor) -> torch.Tensor:
        """See ``NumpyScores``."""
        return (scores * HIGHEST_BYTE).add_(0.5).clamp_(0, HIGHEST_BYTE).to(torch.uint8)
