"""How wide lines are: width tags in every unit, lanes, tables, defaults."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.classes import WidthRule
from core.labelling.line_widths import MAXIMUM_WIDTH_M, parse_lanes, parse_length_m, widths_m
from core.osm.tags import TagTable


@pytest.mark.parametrize(("text", "metres"), [
    ("3.5", 3.5), ("3,5", 3.5), ("3.5 m", 3.5), ("3,5m", 3.5), ("3.5 metres", 3.5), (" 4 ", 4), (".5", 0.5),
    ("12'", 3.6576), ("12'6\"", 3.81), ("12 ft 6 in", 3.81), ("10 ft", 3.048), ("10 feet", 3.048), ("10ft.", 3.048),
    ("6\"", 0.1524), ("300 cm", 3), ("0.1 km", 100), ("3 yd", 2.7432),
    ("~4", 4), ("<2", 2), ("3-4", 3.5), ("3 - 5 m", 4), ("5;6", 5), ("5 m; 6 m", 5), ("12’", 3.6576),
])
def test_lengths(text: str, metres: float) -> None:
    assert parse_length_m(text) == pytest.approx(metres)


@pytest.mark.parametrize("text", ["", "wide", "narrow", "0", "-3", "3 parsecs", "3.5.5", "nan", "1e3", "10000", "3 4",
                                  "m"])
def test_no_lengths(text: str) -> None:
    assert parse_length_m(text) is None


@given(st.floats(0.01, MAXIMUM_WIDTH_M), st.sampled_from(["", " m", "m", " metres"]), st.sampled_from([".", ","]))
def test_lengths_read_as_written(metres: float, unit: str, comma: str) -> None:
    text = f"{metres:.3f}".replace(".", comma) + unit
    assert parse_length_m(text) == pytest.approx(metres, abs=0.0006)


@given(st.text(max_size=12))
def test_any_text_is_a_possible_width_or_none(text: str) -> None:
    metres = parse_length_m(text)
    assert metres is None or 0 < metres <= MAXIMUM_WIDTH_M


@pytest.mark.parametrize(("text", "lanes"), [
    ("2", 2), ("1.5", 1.5), ("2;3", 2), ("", None), ("0", None), ("many", None), ("-2", None), ("99", None)])
def test_lanes(text: str, lanes: float | None) -> None:
    assert parse_lanes(text) == lanes


def test_width_before_lanes_before_table_before_default() -> None:
    rule = WidthRule(default_m=5, lane_m=3, table_tag="highway", table_m={"primary": 10, "Track": 2.5})
    tags = TagTable({
        "highway": ["primary", "primary", "primary", "track", "service", "primary;track"],
        "width": ["7", "wide", None, None, None, None],
        "lanes": ["2", "4", None, None, None, "x"],
    }, 6)
    assert widths_m(tags, rule).tolist() == [7, 12, 10, 2.5, 5, 10]


def test_width_tags_in_their_order() -> None:
    rule = WidthRule(default_m=5, width_tags=("width:carriageway", "width"))
    tags = TagTable({"other_tags": ['"width"=>"9","width:carriageway"=>"6"', '"width"=>"9"', None]}, 3)
    assert widths_m(tags, rule).tolist() == [6, 9, 5]
