"""The training report people read: curves, per-class IoU and settings, from what the model's card holds."""

from __future__ import annotations

from models.model_file import ModelCard

from .report_template import render


def training_report(card: ModelCard, name: str) -> str:
    """One self-contained HTML page about the model file ``name``."""
    return render("training.html", card=card, name=name, training=card.training)
