"""What parameters that are not set mean for one class raster, in words for its dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Optional

from qgis.PyQt.QtCore import QLocale

from ...contract.class_kinds import NOISE_PX
from ...contract.classes import ClassScheme, SegmentationClass
from ..translation import tr

SHOWN_NAMES = 3  # of classes; more would not fit into a dialog


def unset_classes(scheme: ClassScheme, meaning: str) -> str:
    """Which classes are taken where none is chosen; ``meaning`` is a key of ``MEANINGS``."""
    return tr("not set: {value}").format(value=MEANINGS[meaning](scheme.classes))


def unset_number(scheme: Optional[ClassScheme], pixel_m: float, meaning: str) -> str:
    """Which number is taken where none is given; ``meaning`` is a key of ``NUMBER_MEANINGS``.

    Args:
        scheme: None where the raster carries none.
        pixel_m: side of a pixel on the ground.
    """
    value = NUMBER_MEANINGS[meaning](scheme.classes if scheme else (), pixel_m)
    return tr("not set: {value}").format(value=value)


def _names(classes: Iterable[SegmentationClass]) -> str:
    names = [item.name for item in classes]
    shown = ", ".join(names[:SHOWN_NAMES])
    return shown + ", …" if len(names) > SHOWN_NAMES else shown or tr("none")


def _minimum_area(classes: Iterable[SegmentationClass], pixel_m: float) -> str:
    noise_m2 = NOISE_PX * pixel_m**2
    own = _by_smallest(item for item in classes if (item.kind.smallest_m2 or 0) > noise_m2)
    return "; ".join([tr("{area} m² ({count} pixels)").format(area=_written(noise_m2), count=NOISE_PX), *own])


def _holes(classes: Iterable[SegmentationClass], pixel_m: float) -> str:
    return "; ".join(_by_smallest(item for item in classes if item.kind.name == "object" and item.kind.smallest_m2)
                     ) or tr("none is filled")


def _by_smallest(classes: Iterable[SegmentationClass]) -> list[str]:
    """Names and the smallest area that they share."""
    sharing: dict[float, list[SegmentationClass]] = {}
    for item in classes:
        sharing.setdefault(item.kind.smallest_m2 or 0, []).append(item)
    return [tr("{classes} {area} m²").format(classes=_names(items), area=_written(area))
            for area, items in sorted(sharing.items())]


def _one_pixel(classes: Iterable[SegmentationClass], pixel_m: float) -> str:
    return tr("{size} m (one pixel)").format(size=_written(pixel_m))


def _written(value: float) -> str:
    """A number as users write it, with two digits that count."""
    decimals = next((count for count in range(3) if round(value, count) and value >= 10 ** (1 - count)), 3)
    text = QLocale().toString(float(value), "f", decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


MEANINGS: dict[str, Callable[[Iterable[SegmentationClass]], str]] = {
    "all": lambda classes: tr("all classes"),
    "none": lambda classes: tr("none"),
    "squared": lambda classes: _names(item for item in classes if item.kind.squared),
    "lines": lambda classes: _names(item for item in classes if item.kind.name == "line"),
    "objects": lambda classes: _names(item for item in classes if item.kind.name == "object"),
}
NUMBER_MEANINGS: dict[str, Callable[[Iterable[SegmentationClass], float], str]] = {
    "minimum area": _minimum_area,
    "holes": _holes,
    "one pixel": _one_pixel,
}
