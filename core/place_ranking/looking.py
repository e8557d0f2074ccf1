"""What a network says of a window seen in several ways, and what it has seen in it: its own features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.nn import functional

from contract.network_input import BandScaling
from models.object_head import class_channels
from models.scaling import scale_image

from ..worker.devices import autocast_dtype

# Of a window: quarter turns, then whether it is mirrored.
View = tuple[int, bool]
AS_IT_IS: tuple[View, ...] = ((0, False),)
TURNED: tuple[View, ...] = (*AS_IT_IS, (0, True), (2, False))


@dataclass(frozen=True)
class Look:
    """``views``: probabilities of shape (views, classes, H, W), each turned back; ``features`` of shape (channels,)."""

    views: npt.NDArray[np.float32]
    features: npt.NDArray[np.float32]


class LookingNetwork:
    """A network that is asked for its features beside its answers.

    The features are the deepest ones of its encoder, averaged over what is valid of the window.

    Args:
        network: with an ``encoder``, as all of ``models.networks`` have; ``objects``: it has an object head.
        views: what is looked at; each takes as long as a prediction. The features are those of the first.
    """

    def __init__(self, network: nn.Module, bands: tuple[BandScaling, ...], objects: bool,
                 device: torch.device, views: Sequence[View] = AS_IT_IS) -> None:
        self._views = views
        self._network = network.eval().to(device)
        self._bands, self._objects, self._device = bands, objects, device
        self._dtype = autocast_dtype(device)
        self._deepest: torch.Tensor | None = None
        encoder: Any = network.encoder
        encoder.register_forward_hook(self._keep)

    def prepare(self, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
        """A window as ``look`` wants it; image (channels, H, W), valid (H, W)."""
        return scale_image(image, valid, self._bands)

    def look(self, image: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_]) -> Look:
        """Look at a window that ``prepare`` made."""
        window = torch.from_numpy(image).to(self._device)
        answers = []
        for quarters, mirrored in self._views:
            view = torch.rot90(window.flip(-1) if mirrored else window, quarters, (-2, -1))
            answer = torch.rot90(self._answer(view), -quarters, (-2, -1))
            answers.append(answer.flip(-1) if mirrored else answer)
            if len(answers) == 1:
                features = self._pooled(valid)
        return Look(torch.stack(answers).cpu().numpy(), features)

    def _answer(self, view: torch.Tensor) -> torch.Tensor:
        with torch.inference_mode(), torch.autocast(self._device.type, self._dtype, enabled=self._dtype is not None):
            logits = self._network(view[None].contiguous(memory_format=torch.channels_last))
        return torch.softmax(class_channels(logits.float(), self._objects), dim=1)[0]

    def _pooled(self, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
        deepest = self._deepest
        if deepest is None:
            raise ValueError("the network ran without its encoder")
        size = deepest.shape[-2], deepest.shape[-1]
        weights = functional.adaptive_avg_pool2d(torch.from_numpy(valid).float()[None, None], size)
        weights = weights.to(deepest)
        pooled = (deepest * weights).sum(dim=(0, 2, 3)) / weights.sum().clamp_min(1e-6)
        return pooled.cpu().numpy()

    def _keep(self, encoder: nn.Module, inputs: Any, levels: list[torch.Tensor]) -> None:
        self._deepest = levels[-1].float()
