"""An encoder of any library into which a second encoder's activations are summed after every block."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from contract.errors import ModelError
from contract.texts import tr

_PROBE_SIZES_PX = (64, 224, 256)  # some transformers take one size only
_OTHER_ENCODERS = tr("Choose the fusion residual_correction, or an encoder whose blocks follow on each other, "
                      "for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.")
# How blocks hold their activations: maps (B, C, H, W), maps with channels last (B, H, W, C), or tokens (B, H × W, C).
_LAYOUTS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "maps": lambda maps: maps,
    "channels last": lambda maps: maps.permute(0, 2, 3, 1),
    "tokens": lambda maps: maps.flatten(2).transpose(1, 2),
}


class Summands:
    """What the second encoder said, for the blocks of the first to pick up while they run; empty between two runs."""

    def __init__(self) -> None:
        self.levels: list[torch.Tensor] = []


class SummedBlock(nn.Module):
    """The last layer of a block, and after it the sum with what the second encoder's block of this level said."""

    def __init__(self, block: nn.Module, level: int, layout: str, summands: Summands) -> None:
        super().__init__()
        self.block = block
        self._level = level
        self._layout = layout
        self._summands = summands

    def forward(self, *inputs: Any, **options: Any) -> torch.Tensor:
        """The block's activations plus the summand of its level."""
        return self.block(*inputs, **options) + _LAYOUTS[self._layout](self._summands.levels[self._level])


class SummedEncoder:
    """Runs an encoder of smp or timm so that each block works on the sum of both encoders' activations.

    The layers that end a block are found by running the encoder once, and wrapped in place.

    Args:
        encoder: changed in place; its weights must be loaded before.
        in_channels: of its input.
        name: of the encoder, for the error.

    Raises:
        ModelError: the activations that a block hands on are no layer's output, or its blocks do not follow on each
            other: the second encoder's activations would never reach the next block.
    """

    def __init__(self, encoder: Any, in_channels: int, name: str) -> None:
        self._encoder = encoder
        self._summands = Summands()
        probe = _probe(encoder, in_channels, name)
        self._ends = _block_ends(probe, name)
        for level, end in self._ends.items():
            parent_name, _, child = end.layer.rpartition(".")
            block = SummedBlock(encoder.get_submodule(end.layer), level, end.layout, self._summands)
            setattr(encoder.get_submodule(parent_name), child, block)
        self._check_blocks_follow(probe, name)

    def __call__(self, images: torch.Tensor, levels: list[torch.Tensor]) -> list[torch.Tensor]:
        """The encoder's features of images, summed with ``levels``, the features of the second encoder."""
        self._summands.levels = levels
        try:
            return list(self._encoder(images))
        finally:
            self._summands.levels = []  # a network that holds activations cannot be copied

    def _check_blocks_follow(self, probe: _Probe, name: str) -> None:
        levels = [torch.zeros_like(feature).requires_grad_() for feature in probe.features]
        with torch.enable_grad(), _evaluating(self._encoder):
            features = self(probe.images, levels)
            numbers = sorted(self._ends)
            for number, following in zip(numbers, numbers[1:]):
                # No gradient means no path: what is summed into one block never reaches the next.
                if torch.autograd.grad(features[following].sum(), levels[number], retain_graph=True,
                                       allow_unused=True)[0] is None:
                    raise ModelError(
                        tr("FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on "
                           "what block {number} answers.").format(name=name, following=following, number=number),
                        _OTHER_ENCODERS)


@dataclass(frozen=True)
class _BlockEnd:
    """The name of the layer that ends a block, and the layout of its output, a key of ``_LAYOUTS``."""

    layer: str
    layout: str


@dataclass(frozen=True)
class _Probe:
    """Random images, an encoder's features of them, and the output of every layer that ran once, in that order.

    Beside each output: how often it had been changed in place by then.
    """

    images: torch.Tensor
    features: list[torch.Tensor]
    outputs: dict[str, tuple[torch.Tensor, int]]


def _probe(encoder: nn.Module, in_channels: int, name: str) -> _Probe:
    """Run an encoder once on the first size that it takes."""
    for size_px in _PROBE_SIZES_PX:
        try:
            return _run(encoder, torch.randn(1, in_channels, size_px, size_px,
                                             generator=torch.Generator().manual_seed(0)))
        except (RuntimeError, ValueError, AssertionError, IndexError) as error:
            problem = error
    raise ModelError(
        tr("FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: "
           "{problem}").format(name=name, probe_sizes_px=", ".join(map(str, _PROBE_SIZES_PX)), problem=problem),
        _OTHER_ENCODERS)


def _run(encoder: nn.Module, images: torch.Tensor) -> _Probe:
    outputs: dict[str, tuple[torch.Tensor, int]] = {}
    several: set[str] = set()

    def hook_for(name: str) -> Any:
        def note(module: nn.Module, inputs: object, output: object) -> None:
            if isinstance(output, torch.Tensor):
                several.update({name} & outputs.keys())
                outputs[name] = output, output._version

        return note

    handles = [module.register_forward_hook(hook_for(name)) for name, module in encoder.named_modules() if name]
    try:
        with torch.no_grad(), _evaluating(encoder):
            features = list(encoder(images))  # type: ignore[operator]
    finally:
        for handle in handles:
            handle.remove()
    return _Probe(images, features, {name: output for name, output in outputs.items() if name not in several})


@contextlib.contextmanager
def _evaluating(encoder: nn.Module) -> Iterator[None]:
    was_training = encoder.training
    encoder.eval()
    try:
        yield
    finally:
        encoder.train(was_training)


def _block_ends(probe: _Probe, name: str) -> dict[int, _BlockEnd]:
    """For each level of features the layer whose output it is.

    The input itself, which some encoders give as first level, is no block's; nor is a level without channels.
    """
    ends: dict[int, _BlockEnd] = {}
    for level, feature in enumerate(probe.features):
        if feature is probe.images or not feature.shape[1]:
            continue
        end = _end_of(feature, probe.outputs)
        if end is None:
            raise ModelError(tr("FuseNet cannot add OSM to the encoder {name!r}: what its block {level} "
                                "hands on is no layer's output.").format(name=name, level=level), _OTHER_ENCODERS)
        ends[level] = end
    return ends


def _end_of(feature: torch.Tensor, outputs: dict[str, tuple[torch.Tensor, int]]) -> _BlockEnd | None:
    # The first layer after which this very tensor stayed as it is: before it are those whose output an in-place layer
    # changed, behind it those of the next block that change nothing (dropout). The largest part that it ends is taken.
    same = [name for name, (output, version) in outputs.items() if output is feature and version == feature._version]
    if same:
        return _BlockEnd([name for name in same if f"{same[0]}.".startswith(f"{name}.")][-1], "maps")
    # Transformers bring a layer's output into another layout before they hand it on: the first that has these values.
    for name, (output, _) in outputs.items():
        for layout, arranged in _LAYOUTS.items():
            wanted = arranged(feature)
            if output.shape == wanted.shape and torch.equal(output, wanted):
                return _BlockEnd(name, layout)
    return None
