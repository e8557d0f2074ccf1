"""Features on their way to OpenStreetMap: what is in the file, what is kept out of it, and that readers agree."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_layers import IDS, URBAN, box, line, make_layer
from made_scenes import Listener

from contract.errors import InputError, SchemeError
from contract.jobs import ExportOsmJob
from core.osm_exporting import step
from core.osm_exporting.osm_elements import OsmElements
from core.osm_exporting.step import run

HOUSE = {"building": "yes"}
HOLE = shapely.Polygon(box(40, 40, 60, 60).exterior.coords, [box(45, 45, 55, 55).exterior.coords])


def feature(shape, status="not in OSM", accepted=True, osm_id="", name="building"):
    return shape, {"class_id": IDS[name], "class_name": name, "status": status, "accepted": int(accepted),
                   "osm_id": osm_id, "confidence": 0.9}


def export(tmp_path, rows, osm=(), listener=None, **options):
    """The path of the file, and the outputs of the step."""
    layers = (make_layer(tmp_path / "osm.gpkg", list(osm)),) if osm else ()
    ending = {"osm": ".osm", "osc": ".osc"}.get(options.get("format", "osm"), ".geojson")
    path = tmp_path / "out" / f"file{ending}"
    path.parent.mkdir(exist_ok=True)
    job = ExportOsmJob(make_layer(tmp_path / "features.gpkg", rows), URBAN.to_dict(), str(path), layers, **options)
    return path, run(job, (listener or Listener()).events)


def objects_of(path):
    """Ways and relations with tags by their kind, and all nodes, as the standard library reads them."""
    root = ElementTree.parse(path).getroot()
    root = root.find("create") if root.tag == "osmChange" else root
    nodes = {node.get("id"): (float(node.get("lon")), float(node.get("lat"))) for node in root.iter("node")}
    ways = {way.get("id"): ([nd.get("ref") for nd in way.iter("nd")], tags_of(way)) for way in root.iter("way")}
    relations = [([(member.get("role"), member.get("ref")) for member in item.iter("member")], tags_of(item))
                 for item in root.iter("relation")]
    return nodes, ways, relations


def tags_of(element):
    return {tag.get("k"): tag.get("v") for tag in element.iter("tag")}


@pytest.mark.parametrize("form", ["osm", "osc"])
def test_new_objects_are_closed_right_handed_share_nodes_and_have_no_other_tag(tmp_path, form):
    touching = [feature(box(10, 10, 20, 20)), feature(box(20, 10, 30, 20)), feature(HOLE)]
    path, outputs = export(tmp_path, touching, format=form)
    nodes, ways, relations = objects_of(path)
    assert outputs["objects"] == 3 and outputs["refused"] == 0
    assert len(nodes) == 6 + 8 and all(int(number) < 0 for number in [*nodes, *ways])
    house = {"building": "yes", "source": "aerial imagery"}
    assert [tags for _, tags in ways.values()] == [house, house, {}, {}]
    assert [tags for _, tags in relations] == [{"type": "multipolygon", **house}]
    assert [role for role, _ in relations[0][0]] == ["outer", "inner"]
    for number, (references, _) in ways.items():
        ring = shapely.LinearRing([nodes[reference] for reference in references])
        assert references[0] == references[-1] and ring.is_ccw != (number == relations[0][0][1][1])


def test_a_corner_on_a_neighbours_wall_is_a_node_of_both(tmp_path):
    """Lines are joined to lines alone; what passes a wall is not."""
    row = [feature(box(10, 10, 30, 20)), feature(box(12, 20, 18, 30)), feature(box(18, 20, 26, 30)),
           feature(line((50, 0), (50, 90)), name="road"), feature(line((50, 40), (90, 40)), name="road"),
           feature(line((22, 30), (22, 60)), name="road")]
    path, _ = export(tmp_path, row)
    _, ways, _ = objects_of(path)
    counts = [len(references) - 1 for references, _ in ways.values()]
    assert counts == [4 + 3, 4, 4, 3 - 1, 1, 1], "the last road's end lies on a wall, the second one's on a road"
    first, second, third, long, short, _ = [references for references, _ in ways.values()]
    assert len(set(first) & set(second)) == len(set(first) & set(third)) == 2
    assert short[0] == long[1]


def test_gdal_reads_back_what_was_written(tmp_path):
    features = [feature(box(10, 10, 20, 20)), feature(HOLE), feature(line((0, 80), (90, 80)), name="road")]
    path, _ = export(tmp_path, features)
    pyogrio.set_gdal_config_options({"OSM_USE_CUSTOM_INDEXING": "NO"})  # GDAL's own index takes no negative ids
    try:
        _, _, areas, _ = pyogrio.raw.read(path, layer="multipolygons")
        meta, _, lines, fields = pyogrio.raw.read(path, layer="lines")
    finally:
        pyogrio.set_gdal_config_options({"OSM_USE_CUSTOM_INDEXING": None})
    holes = sorted(shapely.get_num_interior_rings(shapely.get_geometry(shapely.from_wkb(areas), 0)))
    assert holes == [0, 1]
    assert dict(zip(meta["fields"], fields))["highway"].tolist() == ["road"]
    assert len(lines) == 1, "imagery does not show what kind of road it is, and the file does not say it"


def test_osmium_reads_the_same_objects(tmp_path):
    osmium = pytest.importorskip("osmium")
    features = [feature(box(10, 10, 20, 20)), feature(HOLE)]
    for form in ("osm", "osc"):
        path, _ = export(tmp_path, features, format=form)
        found = [(item.is_way(), dict(item.tags)) for item in osmium.FileProcessor(path)
                 if not item.is_node() and len(item.tags)]
        house = {"building": "yes", "source": "aerial imagery"}
        assert found == [(True, house), (False, {"type": "multipolygon", **house})]
    # As a server gives them ids; osmium keeps no places of nodes whose ids are negative.
    uploaded = tmp_path / "uploaded.osm"
    uploaded.write_text(re.sub(r'(id|ref)="-', r'\1="', (tmp_path / "out" / "file.osm").read_text()))
    inner_rings = [sum(1 for ring in item.outer_rings() for _ in item.inner_rings(ring))
                   for item in osmium.FileProcessor(uploaded).with_areas() if item.is_area()]
    assert sorted(inner_rings) == [0, 1]


def test_only_what_is_ticked_and_new_unless_more_is_asked_for(tmp_path):
    features = [feature(box(10, 10, 20, 20)), feature(box(30, 10, 40, 20), accepted=False),
                feature(box(50, 10, 60, 20), "moved or reshaped", osm_id="way/8"),
                feature(box(70, 10, 80, 20), "same"), feature(box(10, 70, 20, 80), "not seen")]
    assert export(tmp_path, features)[1]["objects"] == 1
    assert export(tmp_path, features, features="all")[1]["objects"] == 2
    path, outputs = export(tmp_path, features, features="all", statuses="both")
    assert outputs["objects"] == 3
    said = [tags.get("fixme", "") for _, tags in objects_of(path)[1].values()]
    assert sum("way/8" in text for text in said) == 1 and said.count("") == 2


def test_shapes_that_openstreetmap_refuses_are_left_out_and_said(tmp_path):
    bow = shapely.Polygon([(10, 10), (30, 30), (30, 10), (10, 30)])
    tiny = shapely.Polygon([(50, 50), (50.001, 50), (50, 50.001)])
    loop = line((0, 60), (40, 60), (20, 80), (20, 40))
    listener = Listener()
    features = [feature(box(70, 70, 80, 80)), feature(bow), feature(tiny), feature(None), feature(loop, name="road"),
                feature(shapely.Point(5, 5)), feature(shapely.buffer(shapely.Point(80, 20), 15, quad_segs=600))]
    path, outputs = export(tmp_path, features, listener=listener)
    assert outputs["objects"] == 1 and outputs["refused"] == 5, "nulls have no place and are not read"
    for words in ("2 objects are left out: they cross themselves", "1 objects are left out: they have fewer than 3",
                  "1 objects are left out: they are neither", "more than 2,000 nodes"):
        assert words in listener.messages("warning")
    with pytest.raises(InputError, match="cross themselves"):
        export(tmp_path, [feature(bow)])
    assert len(objects_of(path)[1]) == 1, "what was there stays"


def test_what_is_mapped_already_is_refused(tmp_path):
    osm = [(box(18, 10, 28, 20), {**HOUSE, "osm_id": "7", "osm_type": "way"}),
           (box(50, 50, 60, 60), {**HOUSE, "osm_id": "8", "osm_type": "way"}),
           (box(0, 0, 99, 99), {"landuse": "forest"}), (line((0, 90), (99, 90)), {"highway": "primary"})]
    features = [feature(box(10, 10, 20, 20)), feature(box(28, 10, 38, 20)),
                feature(box(53, 50, 63, 60), "moved or reshaped", osm_id="way/8"),
                feature(line((0, 91), (99, 91)), name="road"), feature(line((40, 40), (40, 99)), name="road")]
    outputs = export(tmp_path, features, osm, statuses="both")[1]
    assert (outputs["objects"], outputs["refused"]) == (3, 2), "touching, crossing and replacing are no overlap"
    assert export(tmp_path, features, statuses="both")[1]["refused"] == 0


def test_a_file_of_more_objects_than_a_changeset_takes_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(step, "MOST_OBJECTS", 9)
    with pytest.raises(InputError, match="would hold 10 nodes, ways and relations") as raised:
        export(tmp_path, [feature(box(10, 10, 20, 20)), feature(box(30, 10, 40, 20))])
    assert "selected ones only" in raised.value.hint and not list((tmp_path / "out").iterdir())
    assert export(tmp_path, [feature(box(10, 10, 20, 20)), feature(box(30, 10, 40, 20))], format="geojson")


def test_maproulette_gets_a_task_a_line(tmp_path):
    path, _ = export(tmp_path, [feature(box(10, 10, 20, 20)), feature(HOLE)], format="maproulette")
    records = path.read_text(encoding="utf-8").split("\x1e")
    assert records[0] == "" and len(records) == 3 and all(text.endswith("\n") for text in records[1:])
    for text in records[1:]:
        task = json.loads(text)
        assert set(task) == {"type", "features"} and len(task["features"]) == 1
        assert task["features"][0]["properties"]["building"] == "yes"


def test_mapswipe_gets_single_polygons_in_one_collection(tmp_path):
    both = shapely.multipolygons([box(10, 10, 20, 20), box(30, 10, 40, 20)])
    listener = Listener()
    path, outputs = export(tmp_path, [feature(both), feature(line((0, 80), (90, 80)), name="road")],
                           listener=listener, format="mapswipe")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert set(data) == {"type", "features"}
    assert [item["geometry"]["type"] for item in data["features"]] == ["Polygon", "Polygon"]
    assert [item["properties"]["id"] for item in data["features"]] == [1, 2]
    assert outputs["refused"] == 1 and "MapSwipe" in listener.messages("warning")
    ring = shapely.from_geojson(json.dumps(data["features"][0]["geometry"])).exterior
    assert ring.is_ccw


@pytest.mark.parametrize(("options", "error", "said"), [
    ({"tags": ("road",)}, InputError, "class: key=value"), ({"tags": ("castle: a=b",)}, SchemeError, "castle"),
    ({"source_tag": "x" * 256}, InputError, "256 characters")])
def test_wrong_tags_are_refused(tmp_path, options, error, said):
    with pytest.raises(error, match=said):
        export(tmp_path, [feature(box(10, 10, 20, 20))], **options)


def test_own_tags_stand_in_place_of_the_schemes(tmp_path):
    path, _ = export(tmp_path, [feature(line((0, 80), (90, 80)), name="road")], source_tag="",
                     tags=("road: highway=residential", "road: surface=asphalt"))
    assert [tags for _, tags in objects_of(path)[1].values()] == [{"highway": "residential", "surface": "asphalt"}]


def test_a_class_whose_tag_is_open_asks_for_it(tmp_path):
    area = next(item.name for item in URBAN.classes if item.name == "vegetation")
    scheme = URBAN.to_dict()
    for item in scheme["classes"]:
        if item["name"] == area:
            item["rules"] = [{"tags": {"natural": ["wood", "scrub"]}}]
    job = ExportOsmJob(make_layer(tmp_path / "f.gpkg", [feature(box(1, 1, 9, 9), name=area)]), scheme,
                       str(tmp_path / "x.osm"))
    with pytest.raises(SchemeError, match="do not say which tag") as raised:
        run(job, Listener().events)
    assert f"{area}: natural=water" in raised.value.hint


def test_nothing_ticked_and_no_field_to_tick_say_what_to_do(tmp_path):
    with pytest.raises(InputError, match="None of the 1 features") as raised:
        export(tmp_path, [feature(box(1, 1, 9, 9), accepted=False)])
    assert "tick the field accepted" in raised.value.hint
    bare = [(box(1, 1, 9, 9), {"class_name": "building"})]
    with pytest.raises(InputError, match="no field accepted"):
        export(tmp_path, bare)
    assert export(tmp_path, bare, features="all")[1]["objects"] == 1


corners = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=9, unique=True)


@settings(suppress_health_check=list(HealthCheck))
@given(corners)
def test_any_blocks_come_back_as_they_were_with_each_place_once(cells):
    elements = OsmElements()
    blocks = [shapely.box(x, y, x + 1, y + 1) for x, y in cells]
    for block in blocks:
        elements.add(block, {"building": "yes"})
    found = elements.all()
    places = {item["id"]: (float(item["lon"]), float(item["lat"])) for item in found if item["type"] == "node"}
    assert len(set(places.values())) == len(places) == len({xy for block in blocks for xy in block.exterior.coords})
    back = [shapely.Polygon([places[number] for number in item["nodes"]]) for item in found if item["type"] == "way"]
    assert all(one.equals(other) for one, other in zip(back, blocks)) and len(back) == len(blocks)
    assert np.array([block.exterior.is_ccw for block in back]).all()
