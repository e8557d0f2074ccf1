"""Class schemes: what is right goes round, what is wrong is refused by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from contract.class_kinds import KIND_KEYS, KINDS, ClassKind, learning_pixel_size_m
from contract.errors import SchemeError
from contract.scheme_json import load_scheme, save_scheme, scheme_from_dict

GOOD = {
    "name": "town",
    "exclude": {"tunnel": ["yes"]},
    "classes": [
        {"id": 0, "name": "other", "color": "#BDC3C7"},
        {"id": 2, "name": "road", "color": "#7f8c8d", "rules": [{
            "tags": {"highway": ["*"]}, "exclude": {"area": ["yes"]}, "geometry": "line", "burn_order": 40,
            "width": {"default_m": 4, "table_tag": "highway", "table_m": {"motorway": 12.5}},
        }]},
    ],
}


def changed(**changes):
    return GOOD | changes


def with_class(**changes):
    return changed(classes=[GOOD["classes"][0], GOOD["classes"][1] | changes])


def with_rule(**changes):
    return with_class(rules=[GOOD["classes"][1]["rules"][0] | changes])


def test_a_scheme_survives_dictionary_and_file(tmp_path):
    scheme = scheme_from_dict(GOOD)
    assert scheme_from_dict(scheme.to_dict()) == scheme
    save_scheme(scheme, tmp_path / "s.json")
    assert load_scheme(tmp_path / "s.json") == scheme
    assert scheme.ids == (0, 2) and scheme.names == ("other", "road") and scheme.classes[0].color == "#bdc3c7"
    assert scheme.classes[1].rules[0].width.table_m == {"motorway": 12.5}


def test_a_class_without_a_kind_is_an_area_and_stays_unwritten():
    scheme = scheme_from_dict(GOOD)
    assert {item.kind for item in scheme.classes} == {KINDS["area"]}
    assert not KIND_KEYS & {key for item in scheme.to_dict()["classes"] for key in item}


def test_a_kind_brings_its_measures_and_each_can_be_set():
    plain = scheme_from_dict(with_class(kind="object")).classes[1].kind
    assert plain == KINDS["object"] and plain.squared and plain.smallest_m2 > 0 and plain.pixel_size_m > 0
    data = with_class(kind="object", smallest_m2=20, squared=False, pixel_size_m=0.5)
    own = scheme_from_dict(data).classes[1].kind
    assert own == ClassKind("object", 20, False, 0.5)
    written = scheme_from_dict(data).without_rules()
    assert scheme_from_dict(json.loads(json.dumps(written.to_dict()))) == written
    assert written.classes[1].kind == own and not written.classes[1].rules
    assert [item.name for item in written.of_kind("object")] == ["road"] and not written.of_kind("line")


@pytest.mark.parametrize("name", ["buildings", "lcz", "roads", "urban", "water"])
def test_the_built_in_schemes_know_what_their_classes_are(name):
    scheme = load_scheme(Path(__file__).parents[2] / "resources" / "schemes" / f"{name}.json")
    for item in scheme.classes:
        assert item.kind == KINDS[{"building": "object", "road": "line"}.get(item.name, "area")]


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "s.json").write_text(json.dumps(GOOD), encoding="utf-8-sig")
    assert load_scheme(tmp_path / "s.json").name == "town"


def test_classes_are_found_by_name_in_any_case_and_by_id():
    scheme = scheme_from_dict(GOOD)
    assert scheme.find(" Road ").id == 2 and scheme.find("2").name == "road" and scheme.by_id(0).name == "other"
    with pytest.raises(SchemeError, match=r"'lake'.*0 other, 2 road"):
        scheme.find("lake")


@pytest.mark.parametrize(("data", "message"), [
    ([], "not an object"),
    ({"name": "x"}, "no classes"),
    (changed(clases=[]), "unknown key clases"),
    (changed(classes=[]), "has no classes"),
    (changed(classes=[{"id": i % 255, "name": str(i), "color": "#000000"} for i in range(255)]),
     "255 classes; at most 254"),
    (with_class(id=0), "two classes with the id 0"),
    (with_class(name="other"), "two classes with the name 'other'"),
    (with_class(id=255), "id is 255"),
    (with_class(id=True), "id must be a whole number, not True"),
    (with_class(id="2"), "id must be a whole number, not '2'"),
    (with_class(color="red"), "'red' is not a colour"),
    (with_class(color="#12345"), "'#12345' is not a colour"),
    (with_class(colour="#123456"), "unknown key colour"),
    (with_class(name=" "), "name is ' '"),
    (with_class(name="road\n"), "name is 'road"),
    (with_class(name="\ud800"), "cannot be written"),
    (with_class(name="a\x07"), "cannot be written"),
    (with_rule(width={"default_m": float("inf")}), "default_m is inf, it must be a finite number"),
    (with_rule(width={"default_m": 1, "table_tag": "a", "table_m": {"b": float("nan")}}), "table_m.b is nan"),
    (with_class(kind="thing"), "kind 'thing' is unknown"),
    (with_class(kind=["object"]), "kind .* is unknown"),
    (with_class(squared="yes"), "squared 'yes'"),
    (with_class(smallest_m2=-1), "smallest_m2: -1"),
    (with_class(pixel_size_m=True), "pixel_size_m: True"),
    (with_rule(tags={}), "without tags"),
    (with_rule(tags={"highway": []}), "highway.*not a list of texts"),
    (with_rule(geometry="point"), "geometry is 'point'"),
    (with_rule(burn_order="high"), "burn_order must be a number, not 'high'"),
    (with_rule(width={"lanes": 2}), "width has no default_m"),
    (with_rule(width={"default_m": -1}), "default_m is -1, it must be from 0"),
    (with_rule(width={"default_m": 1, "table_m": {"a": 1}}), "needs a table_tag"),
])
def test_what_is_wrong_is_named(data, message):
    with pytest.raises(SchemeError, match=message):
        scheme_from_dict(data)


def test_errors_name_the_file(tmp_path):
    path = tmp_path / "s.json"
    with pytest.raises(SchemeError, match=r"s\.json cannot be read"):
        load_scheme(path)
    path.write_text('{"name": "x",}')
    with pytest.raises(SchemeError, match=r"s\.json is not valid JSON"):
        load_scheme(path)
    path.write_text(json.dumps(with_class(id=0)))
    with pytest.raises(SchemeError, match=r"s\.json has two classes"):
        load_scheme(path)


@pytest.mark.parametrize(("kinds", "imagery_m", "expected"), [
    (("object", "area"), 0.07, 0.3), (("object", "line"), 0.15, 0.3), (("line",), 0.15, 0.6), (("object",), 0.25, 0.25),
    (("object",), 0.5, 0.5), (("line", "object"), 10.0, 10.0), (("area",), 0.07, 0.07), ((), 0.07, 0.07)])
def test_pixels_that_show_far_more_than_the_classes_need_are_made_coarser(kinds, imagery_m, expected):
    assert learning_pixel_size_m((KINDS[name] for name in kinds), imagery_m) == pytest.approx(expected)
