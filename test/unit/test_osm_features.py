"""Answers of an Overpass server become layers: whole objects, once each, with ids, versions and times."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from contract.errors import InputError, SegmentationError
from contract.jobs import OsmFeaturesJob
from core.osm_features.osm_file import merged_elements
from core.osm_features.step import run
from core.worker.events import Events

REPOSITORY = Path(__file__).resolve().parents[2]
URBAN = json.loads((REPOSITORY / "resources" / "schemes" / "urban.json").read_text(encoding="utf-8"))
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"


def node(number: int, x: float, y: float) -> dict:
    return {"type": "node", "id": number, "lon": x, "lat": y}


def way(number: int, nodes: list[int], version: int = 1, **tags: str) -> dict:
    return {"type": "way", "id": number, "nodes": nodes, "version": version, "tags": tags,
            "timestamp": f"202{version}-01-02T03:04:05Z"}


NODES = [node(1, 8, 47), node(2, 9, 47), node(3, 9, 48), node(4, 8, 48),
         node(5, 8.2, 47.2), node(6, 8.4, 47.2), node(7, 8.4, 47.4), node(8, 8.2, 47.4)]
COURT = [{"type": "way", "id": 10, "nodes": [1, 2, 3, 4, 1]}, {"type": "way", "id": 11, "nodes": [5, 6, 7, 8, 5]},
         {"type": "relation", "id": 10, "version": 4, "timestamp": "2024-05-06T07:08:09Z",
          "tags": {"type": "multipolygon", "building": "yes"},
          "members": [{"type": "way", "ref": 10, "role": "outer"}, {"type": "way", "ref": 11, "role": "inner"}]}]


def features(tmp_path: Path, *answers: list[dict]) -> dict[str, dict]:
    """Layers by name: geometries, and columns by name."""
    paths = []
    for number, elements in enumerate(answers):
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps({"elements": elements}))
        paths.append(str(path))
    output = tmp_path / "osm.gpkg"
    outputs = run(OsmFeaturesJob(tuple(paths), URBAN, str(output), ATTRIBUTION), Events())
    result = {}
    for layer in outputs["layers"]:
        meta, _, wkb, data = pyogrio.raw.read(output, layer=layer["name"])
        result[layer["name"]] = {"geometry": shapely.from_wkb(wkb), **dict(zip(meta["fields"], data))}
    assert sorted(result) == sorted(str(name) for name, _ in pyogrio.list_layers(output))
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]
    return result


def test_a_multipolygon_keeps_its_court_and_its_id(tmp_path):
    found = features(tmp_path, NODES + COURT)["building areas"]
    assert list(found["osm_type"]) == ["relation"] and list(found["osm_id"]) == [10]
    assert list(found["osm_version"]) == [4] and list(found["osm_timestamp"]) == ["2024-05-06T07:08:09Z"]
    assert shapely.area(found["geometry"][0]) == pytest.approx(1 - 0.04)


def test_two_answers_give_an_object_once_and_its_newest_version(tmp_path):
    old = way(20, [1, 2, 3, 1], 1, building="yes")
    new = way(20, [1, 2, 3, 4, 1], 2, building="house", name="Ä \"q\" & <x>")
    found = features(tmp_path, [*NODES, old], [*NODES, new])["building areas"]
    assert list(found["osm_id"]) == [20] and list(found["osm_version"]) == [2]
    assert found["name"][0] == "Ä \"q\" & <x>" and '"building"=>"house"' in found["all_tags"][0]
    assert shapely.area(found["geometry"][0]) == pytest.approx(1)


def test_lines_and_areas_of_one_class_are_two_layers(tmp_path):
    found = features(tmp_path, [*NODES, way(30, [1, 2, 3], highway="residential"),
                                way(31, [1, 2, 3, 1], highway="residential"),
                                way(32, [5, 6, 7, 5], building="yes"), way(33, [5, 6], power="line")])
    assert set(found) == {"road lines", "building areas"}
    assert sorted(found["road lines"]["osm_id"]) == [30, 31]  # a roundabout is a line


def test_what_an_answer_lacks_costs_no_other_object(tmp_path):
    lost = way(41, [1, 999], highway="residential")
    half = {"type": "relation", "id": 42, "tags": {"type": "multipolygon", "building": "yes"},
            "members": [{"type": "way", "ref": 999, "role": "outer"}]}
    found = features(tmp_path, [*NODES, way(40, [1, 2], highway="residential"), lost, half])
    assert list(found["road lines"]["osm_id"]) == [40] and "building areas" not in found


def test_the_attribution_is_kept_with_every_layer(tmp_path):
    for name in features(tmp_path, [*NODES, *COURT, way(50, [1, 2], highway="residential")]):
        assert pyogrio.read_info(tmp_path / "osm.gpkg", layer=name)["layer_metadata"]["DESCRIPTION"] == ATTRIBUTION


def test_nothing_of_the_scheme_is_an_error_and_leaves_nothing(tmp_path):
    (tmp_path / "osm.gpkg").write_bytes(b"what was there")
    with pytest.raises(InputError, match="no feature of the scheme"):
        features(tmp_path, NODES)
    assert (tmp_path / "osm.gpkg").read_bytes() == b"what was there"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.json", "osm.gpkg"]


def test_what_a_killed_run_left_is_swept(tmp_path):
    for ending in ("gpkg", "osm", "ini"):
        (tmp_path / f".osm.0123abcd.partial.{ending}").write_text("half")
    features(tmp_path, [*NODES, way(20, [1, 2, 3, 1], building="yes")])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.json", "osm.gpkg"]


@pytest.mark.parametrize("content", [
    "", "[]", "[" * 100_000, '{"elements": 5}', '{"elements": [5]}', '{"elements": [{"type": "way", "id": 1}]}',
    '{"elements": [{"type": "node", "id": "x", "lat": 1, "lon": 1}]}', '{"elements": [{"type": "node", "id": 1}]}',
    '{"elements": [{"type": "node", "id": 1, "lat": NaN, "lon": 1}]}',
    '{"elements": [{"type": "relation", "id": 1, "members": [{"type": "boat", "ref": 1}]}]}',
    '{"elements": [{"type": "way", "id": 1, "nodes": [1], "tags": []}]}'])
def test_a_damaged_answer_is_named(tmp_path, content):
    path = tmp_path / "answer.json"
    path.write_text(content)
    with pytest.raises(InputError, match=r"answer\.json of the Overpass server is damaged"):
        merged_elements([path])


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_any_tag_goes_through(tmp_path_factory, key, value):
    tmp_path = tmp_path_factory.mktemp("tags")
    try:
        found = features(tmp_path, [*NODES, way(60, [1, 2], highway="residential", **{key: value})])
    except SegmentationError:
        assert key == "highway"  # it is no road any more
    else:
        assert np.size(found["road lines"]["osm_id"]) == 1
