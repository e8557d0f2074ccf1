"""Whether a model learnt from the ground that it is judged on: its figures then flatter it."""

from __future__ import annotations

from pathlib import Path

from contract.jobs import CompareModelsJob
from contract.model_card import ModelCard
from contract.texts import tr
from contract.tiles_json import DATASET_FILE

from ..grids.degrees import degrees_of, meet
from ..worker.file_hashes import sha256_of
from .compared_ground import ComparedGround


def what_was_learnt_here(job: CompareModelsJob, cards: tuple[ModelCard, ModelCard],
                         ground: ComparedGround) -> list[str]:
    """A sentence for each model that may have learnt from this ground, and one for a split that chose its epoch."""
    own = sha256_of(ground.tiles.path / DATASET_FILE) if ground.tiles else ""
    here = degrees_of(ground.grid)
    found = []
    for path, card in zip((job.model, job.other_model), cards):
        scenes = [scene for scene in card.training.get("scenes") or () if scene["role"] == "learnt"]
        if own and any(scene["dataset_sha256"] == own for scene in scenes):
            if ground.tiles and ground.tiles.evaluation_split() == "validation":
                found.append(tr("The validation split chose which epoch of {model} was kept: its figures flatter it. "
                                "Make tiles with a test share.").format(model=Path(path).name))
        elif any(meet(here, extent) for extent in card.learnt_extents):
            found.append(tr("{model} was trained where it is judged here, and may have seen these labels: its figures "
                            "may flatter it.").format(model=Path(path).name))
    return found
