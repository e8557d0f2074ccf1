"""What a class is a class of, and the measures that follow: single objects, lines, or areas.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from .errors import SchemeError
from .texts import tr

NOISE_PX = 9  # fewer pixels are noise, whatever their class
_NEARLY = 1.1  # map projections stretch pixels a little


@dataclass(frozen=True)
class ClassKind:
    """``object``: things that are counted, such as buildings; ``line``: what is as long as it likes, such as roads;
    ``area``: ground without a shape of its own.

    ``smallest_m2``: the smallest thing worth keeping, None: whatever is more than noise; ``squared``: whether outlines
    are squared; ``pixel_size_m``: the largest pixel that still shows its detail, None: any.
    """

    name: str = "area"
    smallest_m2: float | None = None
    squared: bool = False
    pixel_size_m: float | None = None

    def shown_by(self, pixel_size_m: float) -> bool:
        """Whether pixels of a size, or nearly of it, show the detail of this kind."""
        return self.pixel_size_m is None or pixel_size_m <= _NEARLY * self.pixel_size_m


# A shed is 8 m2, and a house of 10 m by 10 m is a hundred pixels of 1 m; a lane of 3 m is three of them wide.
KINDS = {
    "object": ClassKind("object", smallest_m2=8.0, squared=True, pixel_size_m=1.0),
    "line": ClassKind("line", smallest_m2=15.0, pixel_size_m=2.0),
    "area": ClassKind(),
}
# On Banepa pixels of 0.15 m found buildings no better than pixels of 0.3 m, which show a network four times the ground.
_LEARNT_AT = 0.3  # of the largest pixel that still shows a class
_WORTH_RESAMPLING = 1.5
KIND_KEYS = frozenset({"kind"} | {item.name for item in fields(ClassKind)} - {"name"})


def learning_pixel_size_m(kinds: Iterable[ClassKind], imagery_m: float) -> float:
    """The size of the pixels that a network should learn classes of these kinds at, in metres.

    That of the imagery, or a coarser one where the imagery shows far more than tells the classes apart: a network looks
    at a fixed number of pixels, and of finer ones it sees less of a thing's surroundings.
    """
    wanted_m = _LEARNT_AT * min((kind.pixel_size_m for kind in kinds if kind.pixel_size_m), default=0.0)
    return wanted_m if wanted_m > _WORTH_RESAMPLING * imagery_m else imagery_m


def kind_from_dict(data: Mapping[str, Any], where: str) -> ClassKind:
    """The kind that a class's entry names, with the measures that it sets and the kind's own for the rest.

    Raises:
        SchemeError: an unknown kind, or a measure that is none.
    """
    name = data.get("kind", "area")
    if not isinstance(name, str) or name not in KINDS:
        raise SchemeError(tr("{where}: kind {name!r} is unknown.").format(where=where, name=name),
                          tr("Use one of {kinds}.").format(kinds=", ".join(KINDS)))
    own = KINDS[name]
    squared = data.get("squared", own.squared)
    if not isinstance(squared, bool):
        raise SchemeError(
            tr("{where}: squared {squared!r} is neither true nor false.").format(where=where, squared=squared),
            tr("Write true or false."))
    smallest_m2, pixel_size_m = (_measure(data[key], f"{where}, {key}") if key in data else getattr(own, key)
                                 for key in ("smallest_m2", "pixel_size_m"))
    return ClassKind(name, smallest_m2, squared, pixel_size_m)


def kind_to_dict(kind: ClassKind) -> dict[str, Any]:
    """What ``kind_from_dict`` reads: the kind's name where it is no area, and the measures that are not its own."""
    own = KINDS[kind.name]
    data: dict[str, Any] = {} if kind.name == "area" else {"kind": kind.name}
    return data | {key: getattr(kind, key) for key in ("smallest_m2", "squared", "pixel_size_m")
                   if getattr(kind, key) != getattr(own, key)}


def _measure(value: Any, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise SchemeError(tr("{where}: {value!r} is not a number of 0 or more.").format(where=where, value=value),
                          tr("Leave it out for the kind's own."))
    return float(value)
