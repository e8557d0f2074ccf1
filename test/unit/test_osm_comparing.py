"""The map against OpenStreetMap: every object on both sides has its place in the layer and in the counts."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from hypothesis import given
from hypothesis import strategies as st
from made_layers import IDS, URBAN, UTM, box, make_imagery, make_layer, place
from made_scenes import Listener

from contract.errors import InputError, SchemeError
from contract.jobs import CompareOsmJob, VectorSource
from core.osm_comparing.matching import ALONE, MOVED, NOBODY, SAME, match
from core.osm_comparing.step import run

HOUSE = {"building": "yes"}
MAPPED = {"class_id": IDS["building"], "class_name": "building"}


def compare(tmp_path, mapped, osm, listener=None, **options):
    """The rows of the layer by status, and the figures of buildings."""
    polygons = make_layer(tmp_path / "polygons.gpkg", [(item, dict(MAPPED)) for item in mapped])
    layers = (make_layer(tmp_path / "osm.gpkg", osm),)
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    job = CompareOsmJob(polygons, layers, URBAN.to_dict(), str(out / "c.gpkg"), str(out / "r.html"),
                        str(out / "r.json"), **options)
    run(job, (listener or Listener()).events)
    meta, _, wkb, data = pyogrio.raw.read(out / "c.gpkg")
    rows = [dict(zip(meta["fields"], values)) | {"geometry": shapely.from_wkb(geometry)}
            for geometry, *values in zip(wkb, *data)]
    return rows, json.loads((out / "r.json").read_text())["classes"]["building"]


def statuses(rows):
    return sorted(row["status"] for row in rows)


def test_each_object_is_found_on_both_sides_or_on_one(tmp_path):
    mapped = [box(10, 10, 20, 20), box(40, 10, 50, 20), box(70, 10, 80, 20)]
    osm = [(box(10, 10, 20, 21), {**HOUSE, "osm_id": "7", "osm_type": "way", "osm_timestamp": "2021-05-01T10:00:00Z"}),
           (box(44, 10, 54, 20), {**HOUSE, "osm_id": "8", "osm_type": "way", "osm_timestamp": ""}),
           (box(10, 60, 20, 70), {**HOUSE, "osm_id": "9", "osm_type": "relation", "osm_timestamp": "2015"})]
    rows, figures = compare(tmp_path, mapped, osm, classes_raster=make_imagery(tmp_path / "classes.tif"))
    assert statuses(rows) == ["moved or reshaped", "not in OSM", "not seen", "same"]
    by_status = {row["status"]: row for row in rows}
    assert by_status["same"]["osm_id"] == "way/7" and by_status["same"]["osm_timestamp"] == "2021-05-01T10:00:00Z"
    assert by_status["same"]["iou"] == pytest.approx(100 / 110, rel=1e-3)
    assert by_status["same"]["area_m2"] == pytest.approx(100, rel=0.01)
    assert by_status["moved or reshaped"]["osm_id"] == "way/8"
    assert by_status["moved or reshaped"]["shift_m"] == pytest.approx(4, rel=0.01)
    assert by_status["not seen"]["osm_id"] == "relation/9" and by_status["not in OSM"]["osm_id"] == ""
    expected = shapely.multipolygons([place(osm[2][0])])
    assert by_status["not seen"]["geometry"].equals_exact(expected, 1e-3, normalize=True)
    assert figures["osm_completeness"] == pytest.approx(3 / 4) and figures["seen"] == pytest.approx(2 / 3)
    assert (figures["same"], figures["mapped_moved"], figures["not_in_osm"], figures["not_seen"]) == (1, 1, 1, 1)
    page = (tmp_path / "out" / "r.html").read_text()
    assert "1 of 3 mapped objects are not in OpenStreetMap" in page
    assert "http" not in page.replace("http://www.w3.org", "")
    assert "2015" in page and "2021-05-01" in page


def test_a_block_that_holds_three_houses_is_seen_but_none_of_them_is_the_same(tmp_path):
    houses = [(box(x, 10, x + 10, 20), HOUSE) for x in (10, 20, 30)]
    rows, figures = compare(tmp_path, [box(10, 10, 40, 20)], houses)
    assert statuses(rows) == ["moved or reshaped"]
    assert figures["osm_moved"] == 3 and figures["not_seen"] == 0 and figures["same"] == 0


def test_duplicates_and_parts_of_buildings_are_one_object(tmp_path):
    osm = [(box(10, 10, 30, 30), HOUSE), (box(10, 10, 30, 30), HOUSE), (box(12, 12, 20, 20), {"building:part": "yes"})]
    listener = Listener()
    rows, figures = compare(tmp_path, [box(10, 10, 30, 30)], osm, listener)
    assert statuses(rows) == ["same"] and figures["osm"] == 1
    assert "drawn twice, or parts of another one" in listener.messages("info")


def test_what_lies_beside_the_map_or_where_it_has_no_data_is_not_missing(tmp_path):
    pixels = np.zeros((1, 100, 100), np.uint8)
    pixels[:, 50:] = 255
    raster = make_imagery(tmp_path / "classes.tif", pixels=pixels, nodata=255)
    osm = [(box(10, 70, 20, 80), HOUSE), (box(300, 10, 320, 20), HOUSE), (box(90, 10, 110, 20), HOUSE)]
    rows, figures = compare(tmp_path, [box(90, 10, 100, 20)], osm, classes_raster=raster)
    assert statuses(rows) == ["same"], "the half of a house that the map shows is all there is to compare"
    assert figures["osm"] == 1


def test_polygons_and_osm_of_another_crs(tmp_path):
    osm = tmp_path / "osm.gpkg"
    to_degrees = pyproj.Transformer.from_crs(UTM, 4326, always_xy=True)
    shapes = shapely.transform(place(box(10, 10, 30, 30)), to_degrees.transform, interleaved=False)
    pyogrio.raw.write(osm, shapely.to_wkb(np.array([shapes])), [np.array(["yes"], object)], ["building"],
                      geometry_type="Polygon", crs="EPSG:4326")
    polygons = make_layer(tmp_path / "polygons.gpkg", [(box(10, 10, 30, 30), dict(MAPPED))])
    job = CompareOsmJob(polygons, (VectorSource(str(osm)),), URBAN.to_dict(), str(tmp_path / "c.gpkg"),
                        str(tmp_path / "r.html"), str(tmp_path / "r.json"))
    assert run(job, Listener().events)["not_in_osm"] == 0
    assert pyogrio.read_info(tmp_path / "c.gpkg")["crs"] == UTM


def test_no_osm_at_all_is_said_and_everything_is_new(tmp_path):
    listener = Listener()
    rows, figures = compare(tmp_path, [box(10, 10, 20, 20)], [(box(10, 10, 20, 20), {"landuse": "forest"})], listener)
    assert statuses(rows) == ["not in OSM"] and figures["seen"] is None and figures["osm_completeness"] == 0
    assert "all that is mapped is new" in listener.messages("warning")


@pytest.mark.parametrize(("options", "error", "said"), [
    ({"classes": ("castle",)}, SchemeError, "castle"), ({"classes_raster": "/there/is/no.tif"}, InputError, "no.tif")])
def test_what_cannot_be_compared_is_refused_and_leaves_nothing(tmp_path, options, error, said):
    with pytest.raises(error) as raised:
        compare(tmp_path, [box(10, 10, 20, 20)], [(box(10, 10, 20, 20), HOUSE)], **options)
    assert said in raised.value.message and raised.value.hint
    assert list((tmp_path / "out").iterdir()) == []


def test_polygons_of_another_scheme_or_of_none_are_refused(tmp_path):
    osm = make_layer(tmp_path / "osm.gpkg", [(box(10, 10, 20, 20), HOUSE)])
    for fields, said in (({"class_name": "castle"}, "not in the scheme"), ({"kind": "castle"}, "neither a field")):
        polygons = make_layer(tmp_path / f"{said[:3]}.gpkg", [(box(10, 10, 20, 20), fields)])
        job = CompareOsmJob(polygons, (osm,), URBAN.to_dict(), str(tmp_path / "c.gpkg"), str(tmp_path / "r.html"),
                            str(tmp_path / "r.json"))
        with pytest.raises(InputError, match=said):
            run(job, Listener().events)


boxes = st.lists(st.tuples(*[st.integers(0, 40)] * 2, *[st.integers(2, 12)] * 2), max_size=12)


@given(boxes, boxes)
def test_matching_is_one_to_one_and_agrees_with_every_pair(mapped, osm):
    sides = [np.array([shapely.box(x, y, x + width, y + height) for x, y, width, height in side], object)
             for side in (mapped, osm)]
    matching = match(*sides)
    pairs = [(one, matching.partner[one]) for one in np.flatnonzero(matching.mapped == SAME)]
    assert len({other for _, other in pairs}) == len(pairs) == np.count_nonzero(matching.osm == SAME)
    for one, other in pairs:
        common = shapely.area(shapely.intersection(sides[0][one], sides[1][other]))
        union = shapely.area(shapely.union(sides[0][one], sides[1][other]))
        assert common / union >= 0.5 - 1e-9 and matching.iou[one] == pytest.approx(common / union)
    for states, own, others in ((matching.mapped, *sides), (matching.osm, sides[1], sides[0])):
        for state, polygon in zip(states, own):
            share = sum(shapely.area(shapely.intersection(polygon, other)) for other in others) / shapely.area(polygon)
            assert state == SAME or (state == MOVED) == (share >= 0.3 - 1e-9) or abs(share - 0.3) < 1e-6
    assert all(matching.partner[matching.mapped != ALONE] != NOBODY)


def test_the_layer_opens_in_the_crs_of_the_map(tmp_path):
    with rasterio.open(make_imagery(tmp_path / "classes.tif")) as dataset:
        crs = dataset.crs.to_string()
    house = box(10, 10, 20, 20)
    compare(tmp_path, [house], [(house, HOUSE)], classes_raster=str(tmp_path / "classes.tif"))
    assert pyogrio.read_info(tmp_path / "out" / "c.gpkg")["crs"] == crs
