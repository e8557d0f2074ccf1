"""Windows spread over a scene: what the model sees there, and what it says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from contract.choices import SIZE_MULTIPLE_PX
from contract.errors import InputError
from contract.model_card import ModelCard
from contract.texts import tr

from ..predicting.network_runtime import TorchRuntime
from ..predicting.scene import Scene
from ..predicting.windows import suitable_size_px
from ..worker.events import Events

_PREFERRED_PX = 256
_LEAST_VALID = 0.5
# Of a window: more pixels that are all black or all white were never seen by a camera.
_MOST_EXTREME = 0.02


@dataclass(frozen=True)
class Sample:
    """A window: image (channels, height, width) as the model takes it, where it holds data, what the model says.

    ``classes`` are positions in the model's scheme, ``confidence`` 0 to 1, both of shape (height, width).
    """

    row_px: int
    column_px: int
    image: npt.NDArray
    valid: npt.NDArray[np.bool_]
    classes: npt.NDArray[np.uint8]
    confidence: npt.NDArray[np.float32]


def sampled_windows(scene: Scene, card: ModelCard, runtime: TorchRuntime, count: int, seed: int,
                    events: Events) -> Iterator[Sample]:
    """Up to so many windows at random, none over another by much, each at least half with data.

    Raises:
        InputError: the imagery is damaged, or has no such window.
    """
    size_px = suitable_size_px(card.network, card.tile_size_px, _PREFERRED_PX)
    height, width = (min(size_px, -(-length // SIZE_MULTIPLE_PX) * SIZE_MULTIPLE_PX)
                     for length in (scene.grid.height, scene.grid.width))
    places = [(row, column) for row in _starts(scene.grid.height, height)
              for column in _starts(scene.grid.width, width)]
    np.random.default_rng(seed).shuffle(places)
    found = 0
    for row, column in places:
        events.progress(found / count, 1, tr("Looking at the imagery"))
        image, valid = _padded(*scene.read(row, column, min(height, scene.grid.height - row),
                                           min(width, scene.grid.width - column)), height, width)
        valid = valid & ~_never_seen(image[:len(card.bands)], valid)
        if valid.mean() < _LEAST_VALID:
            continue
        yield Sample(row, column, image, valid, *_predicted(runtime, image, valid, len(card.scheme.classes)))
        found += 1
        if found == count:
            return
    if not found:
        raise InputError(
            tr("Imagery {path} has no window of {height} × {width} pixels that is half with data.").format(
                path=scene.dataset.name, height=height, width=width),
            tr("Choose another raster, or check its nodata value."))


def _starts(length_px: int, size_px: int) -> list[int]:
    """Where windows of a size begin that cover a length, or all but less than half a window of it."""
    count = max(1, round(length_px / size_px))
    return np.linspace(0, max(length_px - size_px, 0), count).astype(int).tolist()


def _padded(image: npt.NDArray, valid: npt.NDArray[np.bool_], height: int,
            width: int) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    """A window at the edge of a small scene, made up to its full size by pixels without data."""
    beyond = ((0, height - valid.shape[0]), (0, width - valid.shape[1]))
    return np.pad(image, ((0, 0), *beyond)), np.pad(valid, beyond)


def _never_seen(bands: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Pixels of whole numbers that are at one end of their type in every band, where they are more than a few."""
    if bands.dtype.kind not in "iu":
        return np.zeros_like(valid)
    limits = np.iinfo(bands.dtype)
    hidden = np.zeros_like(valid)
    for end in (limits.min, limits.max):
        at_end = valid & (bands == end).all(axis=0)
        if at_end.mean() > _MOST_EXTREME:
            hidden |= at_end
    return hidden


def _predicted(runtime: TorchRuntime, image: npt.NDArray, valid: npt.NDArray[np.bool_],
               class_count: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    probabilities = runtime.probabilities([runtime.prepare(image, valid)], [valid])[0, :class_count]
    confidence, classes = torch.max(probabilities, dim=0)
    return classes.cpu().numpy().astype(np.uint8), confidence.cpu().numpy().astype(np.float32)
