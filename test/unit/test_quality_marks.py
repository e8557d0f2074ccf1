"""The table of acceptable and good IoUs."""

from __future__ import annotations

import pytest

from core.evaluating.quality_marks import class_mark, overall_mark


@pytest.mark.parametrize(("name", "acceptable", "good"), [
    ("building", 0.65, 0.80), ("Road", 0.60, 0.75), ("vegetation", 0.70, 0.85), ("water", 0.75, 0.90),
    ("bare soil", 0.50, 0.70)])
def test_marks_of_classes(name, acceptable, good):
    assert [class_mark(name, value) for value in (good, good - 0.001, acceptable, acceptable - 0.001)] == [
        "good", "acceptable", "acceptable", "below"]


def test_marks_of_the_whole_and_of_nothing():
    assert [overall_mark(value) for value in (0.75, 0.6, 0.59)] == ["good", "acceptable", "below"]
    assert class_mark("other", 0.9) is None and class_mark("road", float("nan")) is None
