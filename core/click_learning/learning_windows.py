"""What is learnt from: windows around clicks, and windows elsewhere on which the model stays as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from contract.choices import SIZE_MULTIPLE_PX, WHOLE_WINDOW_NETWORKS
from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.model_card import ModelCard
from contract.texts import tr
from models.object_head import class_channels
from models.scaling import scale_image

from ..predicting.scene import Scene
from ..worker.events import Events
from .clicks import Clicks
from .footprints import in_doubt, targets_of

_PREFERRED_PX = 128
_TURNS = 8  # four quarter turns, each also mirrored


@dataclass(frozen=True)
class LearningWindow:
    """A square of imagery: image (channels, H, W), scaled; target, weight and kept (H, W).

    ``target`` is the place of the class of a click, ``IGNORE_ID`` elsewhere, ``weight`` what it counts; where ``kept``
    the model shall say what it says now. ``focus``: a pixel (row, column) that pieces of the window must show.
    """

    image: torch.Tensor
    target: torch.Tensor
    weight: torch.Tensor
    kept: torch.Tensor
    focus: tuple[int, int] | None = None

    def piece(self, size_px: int, drawn: np.random.Generator) -> LearningWindow:
        """A random square of it, turned and mirrored at random."""
        height, width = self.target.shape
        row, column = (_start(length, size_px, None if self.focus is None else self.focus[axis], drawn)
                       for axis, length in enumerate((height, width)))
        rows, columns, turn = slice(row, row + size_px), slice(column, column + size_px), int(drawn.integers(_TURNS))
        image, target, weight, kept = (_turned(part[..., rows, columns], turn) for part in self.parts)
        return LearningWindow(image, target, weight, kept)

    @property
    def parts(self) -> tuple[torch.Tensor, ...]:
        """image, target, weight, kept."""
        return self.image, self.target, self.weight, self.kept


class Anchors(Protocol):
    """Where the model shall stay as it is."""

    def draw(self, drawn: np.random.Generator) -> LearningWindow:
        """One of its windows at random, without a target."""
        ...


def piece_size_px(card: ModelCard) -> int:
    """Side of the squares that the network learns from: small, since time is short, unless it looks at all of them."""
    tile_px = -(-card.tile_size_px // SIZE_MULTIPLE_PX) * SIZE_MULTIPLE_PX
    return tile_px if card.network in WHOLE_WINDOW_NETWORKS else min(tile_px, _PREFERRED_PX)


def click_windows(scene: Scene, clicks: Clicks, card: ModelCard, network: nn.Module, reach_px: int,
                  device: torch.device, events: Events) -> list[LearningWindow]:
    """A window around each click with data, half as wide again as the pieces that are learnt from.

    Raises:
        InputError: the imagery is damaged, or has no data at any click.
    """
    side_px = piece_size_px(card) * 3 // 2
    windows = []
    for number, (row, column) in enumerate(zip(clicks.rows, clicks.columns)):
        events.progress(number, len(clicks), tr("Looking at the clicks"))
        top, left = (_inside(int(place), side_px, length) for place, length in
                     ((row, scene.grid.height), (column, scene.grid.width)))
        image, valid = read_square(scene, card, top, left, side_px)
        focus = int(row) - top, int(column) - left
        if valid[focus]:
            windows.append(_click_window(image, valid, clicks.within(top, left, side_px), card, network, reach_px,
                                         device, focus))
    if not windows:
        raise InputError(
            tr("Imagery {path} has no data at any of the {count} clicks.").format(
                path=scene.dataset.name, count=len(clicks)),
            tr("Click where there is imagery."))
    return windows


def read_square(scene: Scene, card: ModelCard, row: int, column: int,
                side_px: int) -> tuple[torch.Tensor, npt.NDArray[np.bool_]]:
    """Scaled imagery (channels, side, side) and where it is valid; what lies beyond the scene is not."""
    height, width = min(side_px, scene.grid.height - row), min(side_px, scene.grid.width - column)
    image, valid = scene.read(row, column, height, width)
    beyond = ((0, side_px - height), (0, side_px - width))
    image, valid = np.pad(image, ((0, 0), *beyond)), np.pad(valid, beyond)
    return torch.from_numpy(scale_image(image, valid, card.input_scaling)), valid


def anchor_window(image: torch.Tensor, kept: npt.NDArray[np.bool_]) -> LearningWindow:
    """A window without clicks."""
    return LearningWindow(image, torch.full(kept.shape, IGNORE_ID), torch.zeros(kept.shape), torch.from_numpy(kept))


def classes_in(image: torch.Tensor, card: ModelCard, network: nn.Module,
               device: torch.device) -> npt.NDArray[np.int64]:
    """What a network says of a scaled image (channels, H, W): places in the scheme, (H, W)."""
    with torch.no_grad():
        logits = class_channels(network(image[None].to(device)), card.objects)
    return logits[0].argmax(0).cpu().numpy()


def _click_window(image: torch.Tensor, valid: npt.NDArray[np.bool_], clicks: Clicks, card: ModelCard,
                  network: nn.Module, reach_px: int, device: torch.device, focus: tuple[int, int]) -> LearningWindow:
    target, weight = targets_of(clicks, classes_in(image, card, network, device), reach_px)
    target[~valid] = IGNORE_ID
    kept = valid & ~in_doubt(clicks, target)
    return LearningWindow(image, torch.from_numpy(target), torch.from_numpy(weight), torch.from_numpy(kept), focus)


def _inside(place: int, side_px: int, length_px: int) -> int:
    """Where a square around a place begins that does not leave the scene, if that is large enough."""
    return max(0, min(place - side_px // 2, length_px - side_px))


def _start(length_px: int, size_px: int, shown: int | None, drawn: np.random.Generator) -> int:
    """Where a piece begins along an axis; it shows the pixel ``shown``."""
    first, last = 0, length_px - size_px
    if shown is not None:
        first, last = max(first, shown - size_px + 1), min(last, shown)
    return int(drawn.integers(first, last, endpoint=True))


def _turned(part: torch.Tensor, turn: int) -> torch.Tensor:
    turned = torch.rot90(part, turn % 4, (-2, -1))
    return turned.flip(-1) if turn >= 4 else turned


def stacked(windows: Iterable[LearningWindow], device: torch.device) -> LearningWindow:
    """Windows of one size as one, with a first dimension more, on a device."""
    image, target, weight, kept = (torch.stack(part).to(device) for part in zip(*(item.parts for item in windows)))
    return LearningWindow(image.contiguous(memory_format=torch.channels_last), target, weight, kept)
