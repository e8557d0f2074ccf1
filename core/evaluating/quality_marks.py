"""From which figure on a class is acceptable and good, by its kind, and where these limits come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .judged_kinds import Kind

Mark = Literal["good", "acceptable", "below"]
Measure = Literal["object_f1", "apls", "iou"]
# From the best to the worst.
MARKS: tuple[Mark, ...] = ("good", "acceptable", "below")


@dataclass(frozen=True)
class Limits:
    """The least figures that are acceptable, and good."""

    acceptable: float
    good: float


@dataclass(frozen=True)
class Judgement:
    """The figure that tells most of a class; its mark is None where there are no limits or the figure is NaN."""

    measure: Measure
    value: float
    limits: Limits | None

    @property
    def mark(self) -> Mark | None:
        if self.limits is None or self.value != self.value:
            return None
        if self.value >= self.limits.good:
            return "good"
        return "acceptable" if self.value >= self.limits.acceptable else "below"


MEASURE_OF_KIND: dict[Kind, Measure] = {"object": "object_f1", "line": "apls", "area": "iou"}
OBJECT_LIMITS = Limits(0.50, 0.70)
LINE_LIMITS = Limits(0.50, 0.65)
# After the urban mapping tutorial's table.
OVERALL_LIMITS = Limits(0.60, 0.75)
AREA_LIMITS = {
    "building": Limits(0.65, 0.80),
    "road": Limits(0.60, 0.75),
    "vegetation": Limits(0.70, 0.85),
    "water": Limits(0.75, 0.90),
    "bare soil": Limits(0.50, 0.70),
}


def judged(kind: Kind, class_name: str, value: float) -> Judgement:
    """A class by the figure of its kind; of areas only those that the table has get a mark."""
    limits = {"object": OBJECT_LIMITS, "line": LINE_LIMITS, "area": AREA_LIMITS.get(class_name.casefold())}[kind]
    return Judgement(MEASURE_OF_KIND[kind], value, limits)


def judged_areas(miou: float) -> Judgement:
    """A mean IoU of several classes."""
    return Judgement("iou", miou, OVERALL_LIMITS)
