"""The card of a model that has learnt from clicks: that of its parent, and what was learnt since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from contract.jobs import LearnClicksJob
from contract.model_card import ModelCard

from ..worker.file_hashes import sha256_of


def learned_card(job: LearnClicksJob, card: ModelCard, figures: Mapping[str, float]) -> ModelCard:
    """The card of the new model; the figures of the training stay those of the parent.

    ``training.clicks`` has one entry for each learning from clicks, the latest last.
    """
    parent = Path(job.model).name
    learning = {"imagery": Path(job.imagery).name, "steps": job.steps, "seed": job.seed,
                "tiles": bool(job.tiles_folder), **figures}
    kept = {key: value for key, value in card.training.items() if key != "eight_bits"}  # those of other weights
    training = {**kept, "clicks": [*card.training.get("clicks", []), learning],
                "parent": {"name": parent, "sha256": sha256_of(Path(job.model))}}
    return replace(card, parent=parent, training=training)
