"""What an evaluation says first: whether the things that the map is made for are found, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from contract.texts import tr

from .connectivity import RoadGraphMetrics
from .judged_kinds import Kind
from .metrics import ClassMetrics
from .object_metrics import ObjectMetrics
from .quality_marks import MARKS, Judgement, Mark, judged, judged_areas

BACKGROUND_ID = 0
_WORDS: dict[Mark | None, str] = {
    "good": ": " + tr("good"), "acceptable": ": " + tr("acceptable"),
    "below": ": " + tr("below what is useful"), None: ""}


@dataclass(frozen=True)
class JudgedClass:
    """A class, as what it is judged, and its figures; those of objects or of lines only where it is judged as such."""

    name: str
    class_id: int
    kind: Kind
    pixels: ClassMetrics
    objects: ObjectMetrics | None
    road_graph: RoadGraphMetrics | None

    @property
    def judgement(self) -> Judgement:
        value = self.pixels.iou
        if self.kind == "object" and self.objects is not None:
            value = self.objects.f1
        elif self.kind == "line" and self.road_graph is not None:
            value = self.road_graph.apls
        return judged(self.kind, self.name, value)

    @property
    def occurs(self) -> bool:
        return self.pixels.reference_pixels + self.pixels.predicted_pixels > 0


@dataclass(frozen=True)
class Headline:
    """One sentence, of one class or of several areas (``class_name`` is then None), and what it is based on."""

    class_name: str | None
    kind: Kind
    judgement: Judgement
    sentence: str


def headlines(classes: Sequence[JudgedClass], miou: float) -> list[Headline]:
    """A sentence for each class of objects or lines that occurs, and one for all areas beside the background.

    Where nothing but areas is judged, one for the mean IoU of all classes.
    """
    single = [_of_class(item) for item in classes if item.kind != "area" and item.occurs]
    if not single:
        return [_of_areas(tr("Mean IoU"), miou)]
    areas = [item for item in classes if item.kind == "area" and item.occurs and item.class_id != BACKGROUND_ID]
    if len(areas) == 1:
        single.append(_of_area(areas[0]))
    elif areas:
        title = tr("Mean IoU of {classes}").format(classes=", ".join(item.name for item in areas))
        single.append(_of_areas(title, float(np.mean([item.pixels.iou for item in areas]))))
    return single


def overall_mark(lines: Sequence[Headline]) -> Mark | None:
    """The lowest mark of all."""
    marks = [line.judgement.mark for line in lines if line.judgement.mark is not None]
    return max(marks, key=MARKS.index, default=None)


def _of_class(item: JudgedClass) -> Headline:
    judgement = item.judgement
    text = _text_of_objects(item.objects) if item.objects is not None and item.kind == "object" else (
        _text_of_lines(item.road_graph) if item.road_graph is not None else "")
    return Headline(item.name, item.kind, judgement, f"{item.name} – {text}{_WORDS[judgement.mark]}")


def _text_of_objects(objects: ObjectMetrics) -> str:
    if not objects.reference_objects:
        return tr("none in the reference, {predicted_objects:,} predicted").format(
            predicted_objects=objects.predicted_objects)
    return tr("{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})").format(
        matched=objects.matched, reference_objects=objects.reference_objects, f1=objects.f1)


def _text_of_lines(graph: RoadGraphMetrics) -> str:
    if not graph.reference.length_km:
        return tr("none in the reference, {length_km:.2f} km predicted").format(length_km=graph.prediction.length_km)
    return tr("{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})").format(
        completeness=100 * graph.completeness, length_km=graph.reference.length_km, apls=graph.apls)


def _of_area(item: JudgedClass) -> Headline:
    """Of the only class of areas; by its own limits, if there are any, as everywhere else in the report."""
    judgement = item.judgement if item.judgement.limits else judged_areas(item.pixels.iou)
    return Headline(item.name, "area", judgement, f"{item.name} – IoU {item.pixels.iou:.2f}{_WORDS[judgement.mark]}")


def _of_areas(title: str, miou: float) -> Headline:
    judgement = judged_areas(miou)
    return Headline(None, "area", judgement, f"{title} {miou:.2f}{_WORDS[judgement.mark]}")
