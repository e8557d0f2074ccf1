"""What an epoch comes to so far: its losses, and which classes were taken for which."""

from __future__ import annotations

import numpy as np
import torch

from contract.classes import IGNORE_ID

from ..evaluating.metrics import Matrix, class_metrics
from .processes import Processes


class Tally:
    """Sums over the batches of an epoch; ``add`` each, then read.

    Adding leaves everything on the device: whoever reads waits for it.
    """

    def __init__(self, class_count: int, device: torch.device) -> None:
        self._class_count = class_count
        # By class * class_count + predicted class; the last is for the pixels that are not labelled.
        self._counts = torch.zeros(class_count**2 + 1, dtype=torch.int64, device=device)
        self._added: list[torch.Tensor] = []
        self._losses: list[float] = []

    def __len__(self) -> int:
        return len(self._losses) + len(self._added)

    def add(self, loss: torch.Tensor, logits: torch.Tensor, target: torch.Tensor) -> None:
        """Count a batch and its loss: logits (B, classes, H, W), target (B, H, W)."""
        self._added.append(loss.detach())
        self.count(logits, target)

    def count(self, logits: torch.Tensor, target: torch.Tensor) -> None:
        """Count a batch whose loss nobody asks for."""
        pairs = target * self._class_count + logits.detach().argmax(dim=1)
        pairs = pairs.where(target != IGNORE_ID, self._class_count**2).flatten()
        # Not bincount, which makes a GPU wait for the host.
        found = torch.zeros_like(self._counts, dtype=torch.int32)
        self._counts += found.scatter_add_(0, pairs, torch.ones_like(pairs, dtype=torch.int32))

    @property
    def last_loss(self) -> float:
        return self._read_losses()[-1]

    @property
    def loss(self) -> float:
        """The mean of the batches'."""
        return float(np.mean(self._read_losses()))

    @property
    def matrix(self) -> Matrix:
        """Labelled pixels by (class, predicted class), shape (classes, classes)."""
        return self._counts[:-1].cpu().numpy().reshape(self._class_count, self._class_count)

    @property
    def miou(self) -> float:
        """Mean IoU of the classes that are labelled; NaN without a labelled pixel.

        Apart from an evaluation's, where a class that is only predicted counts as 0: this one chooses an epoch, and a
        single pixel of a class that is not there would decide it.
        """
        classes = [item.iou for item in class_metrics(self.matrix) if item.reference_pixels]
        return float(np.mean(classes)) if classes else float("nan")

    @property
    def accuracy(self) -> float:
        """The share of right pixels among the labelled ones."""
        matrix = self.matrix
        return float(np.trace(matrix) / max(1, matrix.sum()))

    def add_up(self, processes: Processes) -> None:
        """Take in what the other processes have counted in the same epoch; all of them call it."""
        self._counts = torch.from_numpy(processes.sum(self._counts.cpu().numpy())).to(self._counts.device)
        losses = self._read_losses()
        total, count = processes.sum(np.array([sum(losses), len(losses)]))
        self._losses = [float(total / count)] * len(losses)

    def _read_losses(self) -> list[float]:
        if self._added:
            self._losses += torch.stack(self._added).tolist()
            self._added = []
        return self._losses
