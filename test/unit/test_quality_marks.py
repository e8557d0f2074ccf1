"""From which figures on classes are acceptable and good, by their kind."""

from __future__ import annotations

import pytest

from core.evaluating.quality_marks import LINE_LIMITS, OBJECT_LIMITS, judged, judged_areas


@pytest.mark.parametrize(("name", "acceptable", "good"), [
    ("building", 0.65, 0.80), ("Road", 0.60, 0.75), ("vegetation", 0.70, 0.85), ("water", 0.75, 0.90),
    ("bare soil", 0.50, 0.70)])
def test_marks_of_areas(name, acceptable, good):
    assert [judged("area", name, value).mark for value in (good, good - 0.001, acceptable, acceptable - 0.001)] == [
        "good", "acceptable", "acceptable", "below"]


@pytest.mark.parametrize(("kind", "limits", "measure"), [("object", OBJECT_LIMITS, "object_f1"),
                                                         ("line", LINE_LIMITS, "apls")])
def test_objects_and_lines_are_marked_by_their_kind_whatever_they_are_called(kind, limits, measure):
    for name in ("building", "road", "tank"):
        found = judged(kind, name, limits.good)
        assert (found.measure, found.mark, found.limits) == (measure, "good", limits)
        assert judged(kind, name, limits.good - 0.001).mark == "acceptable"
        assert judged(kind, name, limits.acceptable - 0.001).mark == "below"


def test_marks_of_the_mean_and_of_nothing():
    assert [judged_areas(value).mark for value in (0.75, 0.6, 0.59)] == ["good", "acceptable", "below"]
    assert judged("area", "other", 0.9).mark is None and judged("object", "building", float("nan")).mark is None
