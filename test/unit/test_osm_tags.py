"""Tags in columns, in hstore and in JSON; which values fit a rule."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.scheme_json import scheme_from_dict
from core.osm.tags import TagTable, column_of, keys_of, parse_tags, text_of

TEXTS = st.text(min_size=1, max_size=30)


def format_hstore(tags: dict[str, str]) -> str:
    """Tags as GDAL writes them into ``other_tags``."""
    return ",".join(f'"{escaped(key)}"=>"{escaped(value)}"' for key, value in tags.items())


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


@given(st.dictionaries(TEXTS, st.text(max_size=30), max_size=6))
def test_hstore_round_trip_whatever_the_text(tags: dict[str, str]) -> None:
    assert parse_tags(format_hstore(tags)) == tags


@pytest.mark.parametrize(("text", "tags"), [
    ('"lanes"=>"2","lit"=>"yes"', {"lanes": "2", "lit": "yes"}),
    (r'"diameter"=>"4\"","location"=>"underground"', {"diameter": '4"', "location": "underground"}),
    (r'"note"=>"a \\ b, c=>d"', {"note": r"a \ b, c=>d"}),
    ('"a"=>"1", "b"=>NULL, c=>d', {"a": "1", "c": "d"}),  # as PostgreSQL prints and reads it
    ('"a" => "NULL"', {"a": "NULL"}),
    ('{"lanes": 2, "lit": true, "name": "x"}', {"lanes": "2", "lit": "yes", "name": "x"}),
    ('{"a": {"b": 1}, "c": "d"}', {"c": "d"}),
    ("{broken", {}),
    ("[1, 2]", {}),
    ("", {}),
    ("no tags at all", {}),
])
def test_parse_tags(text: str, tags: dict[str, str]) -> None:
    assert parse_tags(text) == tags


@pytest.mark.parametrize(("value", "text"), [
    (None, ""), (float("nan"), ""), (True, "yes"), (np.bool_(False), "no"), (5.0, "5"), (np.float32(2.5), "2.5"),
    (np.int64(7), "7"), ("  residential ", "residential"),
])
def test_field_values_as_osm_writes_them(value: object, text: str) -> None:
    assert text_of(value) == text


def table(**columns: list) -> TagTable:
    return TagTable(columns, len(next(iter(columns.values()))))


def test_columns_come_before_other_tags() -> None:
    tags = table(highway=["primary", None, ""], other_tags=['"highway"=>"track"', '"highway"=>"path"', None])
    codes, values = tags.coded("highway")
    assert [values[code] for code in codes] == ["primary", "path", ""]


@pytest.mark.parametrize("container", ["other_tags", "all_tags", "tags", "OTHER_TAGS"])
def test_every_container_of_tags(container: str) -> None:
    tags = TagTable({container: ['"building"=>"yes"', '{"building": "house"}', None]}, 3)
    assert tags.matches({"building": ("*",)}, every=True).tolist() == [True, True, False]


@pytest.mark.parametrize(("value", "wanted", "fits"), [
    ("yes", ("*",), True),
    ("no", ("*",), False),
    ("No", ("*",), False),
    ("", ("*",), False),
    ("no;yes", ("*",), True),
    ("residential;service", ("service",), True),
    ("residential ; service", ("service",), True),
    ("Residential", ("residential",), True),
    ("residential", ("Residential",), True),
    ("no", ("no",), True),
    ("service", ("residential", "primary"), False),
])
def test_one_value(value: str, wanted: tuple[str, ...], fits: bool) -> None:
    assert table(highway=[value]).matches({"highway": wanted}, every=True).tolist() == [fits]


def test_every_key_or_any_key() -> None:
    tags = table(a=["1", "1", None, None], b=["2", None, "2", None])
    match = {"a": ("1",), "b": ("2",)}
    assert tags.matches(match, every=True).tolist() == [True, False, False, False]
    assert tags.matches(match, every=False).tolist() == [True, True, True, False]
    assert not tags.matches({}, every=False).any()


def test_a_key_that_no_layer_has_fits_nothing() -> None:
    assert table(a=["1"]).matches({"building": ("*",)}, every=True).tolist() == [False]


def test_column_of_prefers_the_exact_name() -> None:
    assert column_of("highway", ["HIGHWAY", "highway"]) == "highway"
    assert column_of("highway", ["HIGHWAY", "x"]) == "HIGHWAY"
    assert column_of("highway", ["x"]) is None


def test_keys_of_a_scheme_hold_all_that_rules_look_at() -> None:
    scheme = scheme_from_dict({
        "name": "x", "exclude": {"tunnel": ["*"]},
        "classes": [{"id": 0, "name": "road", "color": "#000000", "rules": [{
            "tags": {"highway": ["*"]}, "exclude": {"covered": ["yes"]},
            "width": {"default_m": 1, "width_tags": ["est_width"], "lanes_tags": ["lanes"], "table_tag": "service",
                      "table_m": {"alley": 2}},
        }]}],
    })
    assert keys_of(scheme) == {"tunnel", "highway", "covered", "est_width", "lanes", "service"}
