"""How well a trained network tells single objects apart: their F1 on validation tiles."""

from __future__ import annotations

import torch

from contract.texts import tr
from models.object_head import class_channels

from ..worker.events import Events
from .learner import Learner
from .tile_loading import LoadedTiles
from .tile_objects import TileObjects
from .tile_order import spread
from .training_plan import TrainingPlan

# More pixels than these only take time.
MOST_JUDGED_PX = 10_000_000


def judged_objects(plan: TrainingPlan, learner: Learner, validation: LoadedTiles, events: Events) -> float | None:
    """The F1 of objects on validation tiles, by the weights as they are now.

    None where objects are not told apart, or there are none on either side.

    Raises:
        TilesError: a tile cannot be read.
        Cancelled: the user cancelled.
    """
    if not plan.objects:
        return None
    objects = TileObjects(plan.tiles.scheme, plan.tiles.pixel_size_m)
    order = spread(len(validation), MOST_JUDGED_PX // plan.tiles.tile_size_px**2)
    done = 0
    for batch, logits in learner.answers(validation, order, plan.recipe.batch_size):
        events.progress(done, len(order), tr("Counting single objects"))
        done += len(logits)
        add_tiles(objects, logits, batch.target, batch.distances)
    if objects.f1 is not None:
        events.info(tr("Single objects on {tiles} validation tiles: F1 {f1:.4f}").format(
            tiles=len(order), f1=objects.f1))
    return objects.f1


def add_tiles(objects: TileObjects, logits: torch.Tensor, target: torch.Tensor, distances: torch.Tensor) -> None:
    """Count a batch: logits (B, classes and distance, H, W), target and distances (B, H, W)."""
    found = class_channels(logits, True).argmax(dim=1).cpu().numpy()
    shares = logits[:, -1].float().sigmoid().cpu().numpy()
    for tile in zip(found, shares, target.cpu().numpy(), distances.cpu().numpy()):
        objects.add(*tile)
