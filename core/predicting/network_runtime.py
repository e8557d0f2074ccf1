"""What runs the network: windows of imagery in, logits out. Runtimes differ in speed, not in their answers."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Sequence
from typing import Protocol, Union

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.fx.experimental.optimization import fuse

from models.object_head import class_channels, has_object_head
from models.scaling import BandScaling, scale_image

from ..worker.devices import autocast_dtype

# Of the window that other runtimes see a network work on: large enough for every network, small beside real windows.
EXAMPLE_SIZE_PX = 256


class NetworkRuntime(Protocol):
    """Runs batches of windows on one device, from one thread.

    Attributes:
        name: says how, in words.
        gives_logits: whether its answers are logits, which most of the pixels of a map need not go beyond.
    """

    name: str
    device: torch.device
    gives_logits: bool

    def prepare(self, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray:
        """A window as ``answers`` wants it, made in the reader's thread; image (bands, H, W), valid (H, W)."""
        ...

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """Logits or probabilities, float32 of shape (windows, classes, H, W) on ``device``; behind them, of a network
        with an object head, the distances.

        ``images`` as ``prepare`` made them, ``valid`` of shape (H, W) each.
        """
        ...

    def probabilities(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """Scores that sum to one; behind them, of a network with an object head, the distances from 0 to 1. The rest
        as of ``answers``.
        """
        ...


class StoredNetwork:
    """The network of a model's file, built when it is first needed: what was prepared before needs none.

    Args:
        load: builds the network with its weights.
        has_object_head: as the model's card says (``models.object_head``).

    Attributes:
        building_s: what it took; 0 while it was not needed.
    """

    def __init__(self, load: Callable[[], nn.Module], has_object_head: bool) -> None:
        self._load = load
        self.has_object_head = has_object_head
        self.building_s = 0.0

    @functools.cached_property
    def module(self) -> nn.Module:
        """The network itself; built once."""
        start_s = time.perf_counter()
        module = self._load()
        self.building_s = time.perf_counter() - start_s
        return module


AnyNetwork = Union[nn.Module, StoredNetwork]


def as_module(network: AnyNetwork) -> nn.Module:
    """The network itself, in evaluation mode, built now if it was not."""
    return (network.module if isinstance(network, StoredNetwork) else network).eval()


class AnswersInLogits:
    """What all runtimes share that run a network themselves."""

    gives_logits = True

    def __init__(self, network: AnyNetwork) -> None:
        self._objects = has_object_head(network)

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        raise NotImplementedError

    def probabilities(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        return logits_to_probabilities(self.answers(images, valid), self._objects)


class ScaledByReader(AnswersInLogits):
    """What runtimes share that are given their windows scaled, float32, from the reader's thread."""

    def __init__(self, bands: Sequence[BandScaling], network: AnyNetwork) -> None:
        super().__init__(network)
        self._bands = bands

    def prepare(self, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray:
        """See ``NetworkRuntime``."""
        return scale_image(image, valid, self._bands)


class TorchRuntime(ScaledByReader):
    """PyTorch on the CPU or MPS: channels last, batch norms folded, in 16 bits where the processor has them.

    ``exact``: in float32 wherever it runs.
    """

    def __init__(self, network: nn.Module, bands: Sequence[BandScaling], device: torch.device, *,
                 exact: bool = False) -> None:
        super().__init__(bands, network)
        self.device = device
        # Channels last lets the convolutions run without reordering their input.
        self._network = fold_batch_norms(network).to(device).to(memory_format=torch.channels_last)  # type: ignore
        self._dtype = None if exact else autocast_dtype(device)
        self.exact = self._dtype is None
        self.name = f"PyTorch {str(self._dtype or torch.float32).removeprefix('torch.')}"

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        batch = torch.from_numpy(as_batch(images)).to(self.device).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), torch.autocast(self.device.type, self._dtype, enabled=self._dtype is not None):
            return self._network(batch).float().contiguous()


def as_batch(images: Sequence[npt.NDArray]) -> npt.NDArray:
    """Windows of shape (channels, H, W) as one array (windows, channels, H, W); one alone is not copied."""
    return images[0][None] if len(images) == 1 else np.stack(images)


def logits_to_probabilities(logits: torch.Tensor, objects: bool) -> torch.Tensor:
    """Softmax over the classes; (B, classes, H, W) in and out, float32.

    ``objects``: the last channel is none of a class but the distance, which comes out from 0 to 1.
    """
    probabilities = torch.softmax(class_channels(logits, objects), dim=1)
    return torch.cat((probabilities, logits[:, -1:].sigmoid()), dim=1) if objects else probabilities


def fold_batch_norms(network: nn.Module) -> nn.Module:
    """The network with batch norms folded into the convolutions before them, where its graph can be followed."""
    network = network.eval()
    try:
        return fuse(network)
    # Tracing fails in as many ways as networks are written; without it the answer is the same, only slower.
    except Exception:
        return network
