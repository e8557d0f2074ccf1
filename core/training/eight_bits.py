"""A trained network in 8 bits: calibrated on training tiles, judged on validation tiles against itself in float32."""

from __future__ import annotations

import copy
from typing import Any

import torch

from contract.model_card import EightBits
from contract.texts import tr
from models.object_head import class_channels

from ..worker.events import Events
from .learner import Learner
from .single_objects import MOST_JUDGED_PX, add_tiles
from .tally import Tally
from .tile_loading import LoadedTiles
from .tile_objects import TileObjects
from .tile_order import spread
from .training_plan import TrainingPlan

# Half as many did no worse on Banepa and Kampala, and four times as many no better.
_CALIBRATION_TILES = 32
# On fewer labelled pixels a loss of 0.3 points says nothing.
LEAST_JUDGED_PX = 500_000
_RANGE_DIGITS = 7


def judged_eight_bits(plan: TrainingPlan, learner: Learner, training: LoadedTiles, validation: LoadedTiles,
                      events: Events) -> dict[str, Any] | None:
    """``EightBits`` as JSON values, of the weights as they are now.

    None where too little is labelled to tell what 8 bits cost, or where the network cannot be quantized.

    Raises:
        TilesError: a tile cannot be read.
        Cancelled: the user cancelled.
    """
    if validation.class_counts.sum() < LEAST_JUDGED_PX:
        return None
    windows = [batch.images.numpy() for batch in training.batches(spread(len(training), _CALIBRATION_TILES), 1)]
    events.progress(0, len(validation), tr("Trying the network in 8 bits"))
    network = copy.deepcopy(learner.averaged.module).cpu()
    try:
        from ..quantizing.eight_bits import calibrated, quantized
        from ..quantizing.openvino_networks import compiled, converted

        exact = converted(network, torch.from_numpy(windows[0]))
        ranges = calibrated(exact, windows)
        shape = 1, windows[0].shape[1], plan.tiles.tile_size_px, plan.tiles.tile_size_px
        networks = [compiled(model, shape) for model in (exact, quantized(exact, ranges))]
    # A missing wheel, a missing instruction set, an operator it does not know: the model is good without.
    except Exception as error:
        events.info(tr("The network cannot be tried in 8 bits: {error}").format(error=error))
        return None
    judges = [_Judge(plan, learner.objects) for _ in networks]
    tiles = spread(len(validation), MOST_JUDGED_PX // plan.tiles.tile_size_px**2)
    for number, batch in enumerate(validation.batches(tiles, 1)):
        events.progress(number, len(tiles), tr("Trying the network in 8 bits"))
        for judge, runnable in zip(judges, networks):
            judge.add(torch.from_numpy(runnable(batch.images.numpy())[0]), batch.target, batch.distances)
    found = _eight_bits(ranges, len(windows), *judges)
    _say(found, events)
    return found


class _Judge:
    """The figures of one arithmetic."""

    def __init__(self, plan: TrainingPlan, objects: bool) -> None:
        self._tally = Tally(len(plan.class_names), torch.device("cpu"))
        self._objects = TileObjects(plan.tiles.scheme, plan.tiles.pixel_size_m) if objects else None

    def add(self, logits: torch.Tensor, target: torch.Tensor, distances: torch.Tensor) -> None:
        """Count a tile: logits (1, channels, H, W), target and distances (1, H, W)."""
        self._tally.count(class_channels(logits, self._objects is not None), target)
        if self._objects:
            add_tiles(self._objects, logits, target, distances)

    @property
    def miou(self) -> float:
        return self._tally.miou

    @property
    def object_f1(self) -> float | None:
        """None where objects are not told apart, or there are none."""
        return self._objects.f1 if self._objects else None


def _eight_bits(ranges: dict[str, tuple[float, float]], tile_count: int, exact: _Judge, rounded: _Judge
                ) -> dict[str, Any]:
    return {"ranges": {name: [float(f"{bound:.{_RANGE_DIGITS}g}") for bound in bounds]
                       for name, bounds in ranges.items()},
            "calibration_tiles": tile_count, "miou": rounded.miou, "miou_float32": exact.miou,
            "object_f1": rounded.object_f1, "object_f1_float32": exact.object_f1}


def _say(found: dict[str, Any], events: Events) -> None:
    text = tr("In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.").format(
        miou=found["miou"], exact=found["miou_float32"])
    if found["object_f1"] is not None:
        text += " " + tr("The object F1 is {f1:.4f} and {exact:.4f}.").format(
            f1=found["object_f1"], exact=found["object_f1_float32"])
    if not EightBits(**found).suffice:
        text += " " + tr("That loses too much: predictions are not made in 8 bits unless that is asked for.")
    events.info(text)
