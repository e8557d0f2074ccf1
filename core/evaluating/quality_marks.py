"""Which IoU of a class is acceptable and which is good, after the urban mapping tutorial's table."""

from __future__ import annotations

from typing import Literal

Mark = Literal["good", "acceptable", "below"]

# class name: (acceptable from, good from)
CLASS_MARKS = {
    "building": (0.65, 0.80),
    "road": (0.60, 0.75),
    "vegetation": (0.70, 0.85),
    "water": (0.75, 0.90),
    "bare soil": (0.50, 0.70),
}
OVERALL_MARKS = (0.60, 0.75)


def class_limits(class_name: str) -> tuple[float, float] | None:
    """From which IoU on a class is acceptable, and good; None where the table does not have the class."""
    return CLASS_MARKS.get(class_name.casefold())


def class_mark(class_name: str, iou: float) -> Mark | None:
    """The mark of a class; None where the table does not have the class, or the IoU has no meaning (NaN)."""
    limits = class_limits(class_name)
    return None if limits is None else _mark(iou, limits)


def overall_mark(miou: float) -> Mark | None:
    """The mark of the mean IoU."""
    return _mark(miou, OVERALL_MARKS)


def _mark(value: float, limits: tuple[float, float]) -> Mark | None:
    if value != value:
        return None
    acceptable, good = limits
    if value >= good:
        return "good"
    return "acceptable" if value >= acceptable else "below"
