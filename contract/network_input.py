"""What a network takes: bands of imagery, each with its scaling, and behind them channels of OpenStreetMap.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from .choices import Representation
from .fields import NAME, Range


@dataclass(frozen=True)
class BandScaling:
    """How one band is scaled: values are clipped to ``low``…``high``, then ``(value - mean) / std``."""

    name: Annotated[str, NAME]
    mean: float
    std: Annotated[float, Range(0)]
    low: float
    high: float


@dataclass(frozen=True)
class OsmInput:
    """Channels by class name, in order.

    ``binary``: 1 inside an object of the class, 0 outside. ``distance``: signed distance to the nearest edge in metres,
    positive inside, negative outside, clipped at ± ``clip_m`` (Audebert et al. 2017, "signed distance transform").
    """

    channels: tuple[Annotated[str, NAME], ...]
    representation: Representation
    clip_m: Annotated[float, Range(0)] = 0.0

    def __post_init__(self) -> None:
        if not self.channels or len(set(self.channels)) < len(self.channels):
            raise ValueError(f"OSM channels {self.channels!r} are none, or two have one name")
        if (self.clip_m > 0) != (self.representation == "distance"):
            raise ValueError(f"OSM channels are {self.representation} and clipped at {self.clip_m} m")

    @property
    def outside(self) -> float:
        """The value where there is no object anywhere near, which is also that of missing data."""
        return 0.0 if self.representation == "binary" else -self.clip_m

    @property
    def scaling(self) -> tuple[BandScaling, ...]:
        """How a network gets the channels: 0 and 1, or -1 to 1; no statistics, for empty maps have none."""
        if self.representation == "binary":
            return tuple(BandScaling(name, 0.0, 1.0, 0.0, 1.0) for name in self.channels)
        return tuple(BandScaling(name, 0.0, self.clip_m, -self.clip_m, self.clip_m) for name in self.channels)

    def __str__(self) -> str:
        kind = "binary" if self.representation == "binary" else f"signed distance up to {self.clip_m:g} m"
        return f"{', '.join(self.channels)} ({kind})"
