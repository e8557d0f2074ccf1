"""A block of a scene with what was found of its labels."""

from __future__ import annotations

from dataclasses import dataclass

from .scores import BlockScore


@dataclass(frozen=True)
class RankedBlock:
    """A block of the scene, as rows and columns of its pixels, and what was found of its labels."""

    rows: slice
    columns: slice
    split: str
    score: BlockScore
    certainty: float
    kind: str
    use: bool
