"""Whether a training goes on from a model that knows the place already: its figures there then flatter it."""

from __future__ import annotations

from ..grids.degrees import degrees_of, meet
from .training_plan import TrainingPlan


def start_learnt_here(plan: TrainingPlan) -> bool:
    """Whether the initial model learnt from ground that the tiles show, too, as far as its card says."""
    if plan.initial_card is None:
        return False
    learnt = [scene["extent"]["degrees"] for scene in plan.initial_card.training.get("scenes") or ()
              if scene["role"] == "learnt"]
    return any(meet(degrees_of(scene.folder.dataset.grid), extent) for scene in plan.tiles.scenes for extent in learnt)
