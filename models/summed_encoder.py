"""An encoder of any library into which a second encoder's activations are summed after every block."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

_PROBE_PX = 64


class Summands:
    """What the second encoder said, for the blocks of the first to pick up while they run; empty between two runs."""

    def __init__(self) -> None:
        self.levels: list[torch.Tensor] = []


class SummedBlock(nn.Module):
    """The last layer of a block, and after it the sum with what the second encoder's block of this level said."""

    def __init__(self, block: nn.Module, level: int, summands: Summands) -> None:
        super().__init__()
        self.block = block
        self._level = level
        self._summands = summands

    def forward(self, *inputs: Any, **options: Any) -> torch.Tensor:
        """The block's activations plus the summand of its level."""
        return self.block(*inputs, **options) + self._summands.levels[self._level]


class SummedEncoder:
    """Runs an encoder of smp or timm so that each block works on the sum of both encoders' activations.

    The layers that end a block are found by running the encoder once, and wrapped in place. Where a block's
    activations are no layer's own output (transformers that reorder them), the decoder gets the sum, but the next
    block does not.

    Args:
        encoder: changed in place; its weights must be loaded before.
        in_channels: of its input.
    """

    def __init__(self, encoder: Any, in_channels: int) -> None:
        self._encoder = encoder
        self._summands = Summands()
        self._after: list[int] = []
        ends = _block_ends(encoder, in_channels)
        for level, name in ends.items():
            if name is None:
                self._after.append(level)
                continue
            parent_name, _, child = name.rpartition(".")
            parent = encoder.get_submodule(parent_name)
            setattr(parent, child, SummedBlock(encoder.get_submodule(name), level, self._summands))

    def __call__(self, images: torch.Tensor, levels: list[torch.Tensor]) -> list[torch.Tensor]:
        """The encoder's features of images, summed with ``levels``, the features of the second encoder."""
        self._summands.levels = levels
        try:
            features = list(self._encoder(images))
        finally:
            self._summands.levels = []  # a network that holds activations cannot be copied
        for level in self._after:
            features[level] = features[level] + levels[level]
        return features


def _block_ends(encoder: nn.Module, in_channels: int) -> dict[int, str | None]:
    """For each level of features the name of the layer whose output it is, None where there is none.

    The input itself, which some encoders give as first level, is no block's.
    """
    outputs: dict[int, list[str]] = {}
    kept: list[torch.Tensor] = []  # so that no later tensor gets the identity of one that is gone
    calls: dict[str, int] = {}

    def note(name: str, output: object) -> None:
        if isinstance(output, torch.Tensor):
            kept.append(output)
            outputs.setdefault(id(output), []).append(name)
            calls[name] = calls.get(name, 0) + 1

    def hook_for(name: str) -> Any:
        return lambda module, inputs, output: note(name, output)

    handles = [module.register_forward_hook(hook_for(name)) for name, module in encoder.named_modules() if name]
    was_training = encoder.training
    images = torch.zeros(1, in_channels, _PROBE_PX, _PROBE_PX)
    try:
        with torch.no_grad():
            features = list(encoder.eval()(images))
    finally:
        encoder.train(was_training)
        for handle in handles:
            handle.remove()
    ends: dict[int, str | None] = {}
    for level, feature in enumerate(features):
        if feature is images or not feature.shape[1]:
            continue
        # The last that gave this very tensor: before it are those whose output an in-place layer changed. Layers that
        # change nothing may already belong to the next block.
        names = [name for name in outputs.get(id(feature), [])
                 if calls[name] == 1 and not isinstance(encoder.get_submodule(name), nn.Identity)]
        ends[level] = names[-1] if names else None
    return ends
