"""As what each class is judged: as single objects, as lines, or as an area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import SchemeError
from contract.jobs import EvaluateJob
from contract.texts import tr

from ..worker.events import Events

Kind = Literal["object", "line", "area"]
# Of schemes from before classes had kinds.
_NAMES_OF_OLD = {"object": "building", "line": "road"}


@dataclass(frozen=True)
class JudgedKinds:
    """Positions in the scheme of the classes whose objects are counted, and of those whose road graph is compared."""

    objects: tuple[int, ...]
    lines: tuple[int, ...]

    def of(self, position: int) -> Kind:
        """As what a class is marked; a class that is asked for as both is one of objects."""
        if position in self.objects:
            return "object"
        return "line" if position in self.lines else "area"


def judged_kinds(job: EvaluateJob, scheme: ClassScheme, pixel_size_m: float, events: Events) -> JudgedKinds:
    """What a job says, and where it says nothing, the kinds of the scheme that pixels of such a size show.

    A scheme that knows areas alone, as all did once, has objects and lines by their usual names.
    """
    def positions(kind: Kind, names: tuple[str, ...] | None) -> tuple[int, ...]:
        classes = _of_kind(kind, scheme, pixel_size_m, events) if names is None else _named(names, scheme, events)
        return tuple(position for position, item in enumerate(scheme.classes) if item in classes)

    return JudgedKinds(positions("object", job.object_classes), positions("line", job.road_classes))


def _of_kind(kind: Kind, scheme: ClassScheme, pixel_size_m: float, events: Events) -> list[SegmentationClass]:
    if len(scheme.of_kind("area")) == len(scheme.classes):
        return [item for item in scheme.classes if item.name.casefold() == _NAMES_OF_OLD[kind]]
    of_kind = scheme.of_kind(kind)
    for item in of_kind:
        if not item.kind.shown_by(pixel_size_m):
            events.info(
                tr("{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are "
                   "{pixel_size_m:.3g} m.").format(
                    class_name=item.name, largest_m=item.kind.pixel_size_m, pixel_size_m=pixel_size_m))
    return [item for item in of_kind if item.kind.shown_by(pixel_size_m)]


def _named(names: tuple[str, ...], scheme: ClassScheme, events: Events) -> list[SegmentationClass]:
    """The classes of names or ids; one that the scheme does not have is passed over, as models ask for several."""
    found = []
    for name in names:
        try:
            found.append(scheme.find(name))
        except SchemeError as error:
            events.warning(tr("{reason} It is not judged. {hint}").format(reason=error.message, hint=error.hint))
    return found
