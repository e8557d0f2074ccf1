"""What happened in a training: the figures of each epoch, and why it stopped."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Ending = Literal["all epochs", "no further improvement", "cancelled"]


@dataclass(frozen=True)
class EpochFigures:
    """One epoch. ``iou``: class name to IoU on the validation tiles; NaN for a class found on neither side.

    ``accuracy``: the share of right pixels among the labelled ones of the validation tiles.
    """

    epoch: int
    learning_rate: float
    training_loss: float
    training_miou: float
    validation_loss: float
    miou: float
    iou: dict[str, float]
    seconds: float
    accuracy: float = float("nan")


@dataclass
class TrainingHistory:
    """All epochs so far, the figures of every class in the best one, and how it ended."""

    epochs: list[EpochFigures] = field(default_factory=list)
    best_classes: dict[str, dict[str, float]] = field(default_factory=dict)  # of the best epoch, by class name
    steps: int = 0
    ending: Ending = "all epochs"

    def add(self, figures: EpochFigures) -> bool:
        """Add an epoch; whether it is the best so far."""
        self.epochs.append(figures)
        return self.best is figures

    @property
    def best(self) -> EpochFigures:
        """The epoch whose weights the model holds: the first of the highest validation mIoU. Needs an epoch."""
        return max(self.epochs, key=lambda figures: figures.miou)

    @property
    def epochs_since_best(self) -> int:
        return self.epochs[-1].epoch - self.best.epoch

    @property
    def seconds(self) -> float:
        return sum(figures.seconds for figures in self.epochs)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TrainingHistory:
        """A history as ``dataclasses.asdict`` made it."""
        return cls(**{**data, "epochs": [EpochFigures(**figures) for figures in data["epochs"]]})

    def to_dict(self) -> dict[str, Any]:
        """As the model's card keeps it; JSON has no NaN, so those become null."""
        return {
            "epochs": [without_nan(asdict(figures)) for figures in self.epochs],
            "best_epoch": self.best.epoch,
            "miou": self.best.miou,
            "iou": without_nan(self.best.iou),
            "classes": without_nan(self.best_classes),
            "steps": self.steps,
            "seconds": round(self.seconds, 1),
            "ending": self.ending,
        }


def without_nan(values: dict[str, Any]) -> dict[str, Any]:
    """The same figures with null in place of NaN, which JSON does not have."""
    return {key: without_nan(value) if isinstance(value, dict) else None if value != value else value
            for key, value in values.items()}
