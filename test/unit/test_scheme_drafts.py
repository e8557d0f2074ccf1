"""Schemes in the editor's table: nothing is lost on the way there and back, and mistakes are named."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urban_segmentation.contract.class_kinds import KINDS
from urban_segmentation.contract.errors import SchemeError
from urban_segmentation.processing_provider.schemes.built_in import built_in_schemes, read_scheme_parameter
from urban_segmentation.processing_provider.schemes.drafts import (
    ClassDraft,
    RuleDraft,
    SchemeDraft,
    scheme_of_categories,
    tags_from_text,
    tags_to_text,
)

WORDS = st.text(st.characters(whitelist_categories=("L", "N"), whitelist_characters=":_"), min_size=1, max_size=8)


@pytest.mark.parametrize("name", built_in_schemes())
def test_a_built_in_scheme_comes_back_unchanged(name):
    scheme = read_scheme_parameter(name)
    assert SchemeDraft.of(scheme).to_scheme() == scheme
    assert read_scheme_parameter(SchemeDraft.of(scheme).to_json()) == scheme


@given(st.dictionaries(WORDS, st.lists(WORDS, min_size=1, max_size=3), max_size=3))
def test_tags_come_back_unchanged(match):
    assert tags_from_text(tags_to_text(match), "x") == match


def test_a_key_alone_means_any_value():
    assert tags_from_text("building; highway = primary , secondary ;", "x") == {
        "building": ["*"], "highway": ["primary", "secondary"]}


@pytest.mark.parametrize(("change", "words"), [
    ({"id": "one"}, "is not a number"), ({"color": "red"}, "colour"), ({"name": " "}, "name"),
    ({"rules": [RuleDraft(tags="=x")]}, "names no tag"), ({"rules": [RuleDraft(tags="")]}, "without tags"),
    ({"rules": [RuleDraft(tags="a=b", width_m="wide")]}, "Width"),
    ({"rules": [RuleDraft(tags="a=b", burn_order="first")]}, "Order")])
def test_a_mistake_is_named(change, words):
    draft = SchemeDraft("s", [ClassDraft(**{"id": "1", "name": "roof", "color": "#c0392b", **change})])
    with pytest.raises(SchemeError, match=words):
        draft.to_scheme()


def test_an_edited_width_keeps_the_table_of_widths():
    draft = SchemeDraft.of(read_scheme_parameter("roads"))
    rule = next(rule for item in draft.classes for rule in item.rules if rule.width)
    rule.width_m = "7,5"
    widths = [rule.width for item in draft.to_scheme().classes for rule in item.rules if rule.width]
    assert any(width.default_m == 7.5 and width.table_m for width in widths)


def test_another_kind_brings_its_measures_and_each_can_be_edited():
    draft = SchemeDraft.of(read_scheme_parameter("buildings"))
    roof = draft.classes[1]
    assert (roof.kind, roof.squared, roof.smallest_m2) == ("object", True, "8")
    roof.smallest_m2, roof.pixel_size_m, roof.squared = "12,5", "", False
    kind = draft.to_scheme().classes[1].kind
    assert kind == replace(KINDS["object"], smallest_m2=12.5, squared=False)
    roof.take_kind("line")
    assert draft.to_scheme().classes[1].kind == KINDS["line"]
    roof.smallest_m2 = "small"
    with pytest.raises(SchemeError, match=r"Smallest.*small"):
        draft.to_scheme()


def test_classes_that_are_added_are_told_apart():
    draft = SchemeDraft("s", [])
    for _ in range(12):
        draft.add_class()
    scheme = draft.to_scheme()
    assert scheme.ids == tuple(range(12)) and len({item.color for item in scheme.classes}) >= 9


def test_the_categories_of_a_layer_become_rules_or_ids():
    vector = scheme_of_categories("land use", "landuse", [("forest", "Forest", "#00ff00"), ("farm", "", "#ffff00")])
    scheme = vector.to_scheme()
    assert scheme.names == ("other", "Forest", "farm") and scheme.classes[1].rules[0].tags == {"landuse": ("forest",)}
    raster = scheme_of_categories("map", "", [(3, "water", "#0000ff"), (7, "land", "#00ff00")]).to_scheme()
    assert raster.ids == (3, 7) and not json.loads(SchemeDraft.of(raster).to_json())["classes"][0].get("rules")
