"""Test-time augmentation: each window is seen in all eight flips and rotations, and the probabilities are averaged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from .network_runtime import NetworkRuntime

_QUARTERS = 4
VIEW_COUNT = 2 * _QUARTERS  # as they are and mirrored


class AugmentedRuntime:
    """Another runtime, asked eight times about each window; steadier answers for eight times the work."""

    gives_logits = False  # what is averaged are probabilities

    def __init__(self, runtime: NetworkRuntime) -> None:
        self._runtime = runtime
        self.device = runtime.device
        self.name = runtime.name

    def prepare(self, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray:
        """See ``NetworkRuntime``."""
        return self._runtime.prepare(image, valid)

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        return self.probabilities(images, valid)

    def probabilities(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        total = torch.zeros(())
        for mirrored in (False, True):
            for quarters in range(_QUARTERS):
                views = self._runtime.probabilities([_turned(image, mirrored, quarters) for image in images],
                                             [_turned(mask, mirrored, quarters) for mask in valid])
                views = torch.rot90(views, -quarters, (-2, -1))
                views = views.flip(-1) if mirrored else views
                total = total.to(views.device) + views
        return total / VIEW_COUNT


def _turned(array: npt.NDArray, mirrored: bool, quarters: int) -> npt.NDArray:
    """Mirror an array of shape (…, H, W), then rotate it by quarter turns."""
    array = array[..., ::-1] if mirrored else array
    return np.ascontiguousarray(np.rot90(array, quarters, (-2, -1)))
