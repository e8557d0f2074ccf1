"""Lines of a map against those of OpenStreetMap, by length, and how old what OpenStreetMap says is."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from made_layers import IDS, URBAN, box, line, make_imagery, make_layer
from made_scenes import Listener

from contract.errors import InputError, JobError
from contract.jobs import CompareOsmJob
from core.osm_comparing.line_pieces import pieces_of
from core.osm_comparing.step import run

HOUSE = (box(1, 1, 9, 9), {"class_id": IDS["building"], "class_name": "building"})
ROAD = {"class_id": IDS["road"], "class_name": "road"}


def compare(tmp_path, mapped, osm, lines_output="lines.gpkg", **options):
    """The rows of the layer of lines by status, and the figures of the report."""
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    job = CompareOsmJob(make_layer(tmp_path / "polygons.gpkg", [HOUSE]), (make_layer(tmp_path / "osm.gpkg", osm),),
                        URBAN.to_dict(), str(out / "c.gpkg"), str(out / "r.html"), str(out / "r.json"),
                        classes_raster=make_imagery(tmp_path / "classes.tif"),
                        lines=make_layer(tmp_path / "roads.gpkg", [(item, dict(ROAD)) for item in mapped]),
                        lines_output=lines_output and str(out / lines_output), **options)
    run(job, Listener().events)
    meta, _, wkb, data = pyogrio.raw.read(out / lines_output)
    rows = [dict(zip(meta["fields"], values)) | {"geometry": shapely.from_wkb(item)}
            for item, *values in zip(wkb, *data)]
    return {row["status"]: row for row in rows}, json.loads((out / "r.json").read_text())


def test_a_road_is_cut_where_openstreetmap_ends(tmp_path):
    osm = [(line((0, 52), (60, 52)), {"highway": "track", "osm_id": "7", "osm_type": "way",
                                      "osm_timestamp": "2019-01-01T00:00:00Z"}),
           (line((10, 0), (10, 40)), {"highway": "track", "osm_id": "8", "osm_type": "way", "osm_timestamp": "?"})]
    rows, report = compare(tmp_path, [line((0, 50), (100, 50))], osm, imagery_date="2020-01-01")
    figures = report["lines"]["road"]
    assert sorted(rows) == ["not in OSM", "not seen", "same"]
    assert rows["same"]["length_m"] == pytest.approx(65, abs=1.5), "to where the distance passes 5 m"
    assert rows["same"]["osm_id"] == "way/7" and rows["same"]["age_days"] == 365
    assert rows["not in OSM"]["length_m"] == pytest.approx(35, abs=1.5) and rows["not in OSM"]["osm_id"] == ""
    assert rows["not seen"]["osm_id"] == "way/8" and np.isnan(rows["not seen"]["age_days"])
    assert not any(row["accepted"] for row in rows.values())
    assert figures["mapped_m"] == pytest.approx(100, abs=0.5) and figures["osm_m"] == pytest.approx(100, abs=0.5)
    assert figures["seen"] == pytest.approx(0.6, abs=0.02) and figures["confirmed"] == pytest.approx(0.65, abs=0.02)
    assert figures["osm_completeness"] == pytest.approx(100 / 135, abs=0.02)
    assert report["older"] == 1 and report["newer"] == 0 and report["imagery_date"] == "2020-01-01"
    page = (tmp_path / "out" / "r.html").read_text()
    assert "road, by length" in page and "half a year before" in page


def test_a_crossing_street_is_not_the_same(tmp_path):
    rows, report = compare(tmp_path, [line((0, 50), (100, 50))], [(line((50, 0), (50, 100)), {"highway": "track"})])
    assert sorted(rows) == ["not in OSM", "not seen"] and report["lines"]["road"]["seen"] == 0


def test_lines_without_a_partner_at_all(tmp_path):
    rows, report = compare(tmp_path, [line((0, 50), (100, 50))], [(box(1, 1, 9, 9), {"building": "yes"})])
    assert sorted(rows) == ["not in OSM"] and report["lines"]["road"]["osm_completeness"] == 0
    assert report["classes"]["building"]["same"] == 1, "objects are compared as ever"


@pytest.mark.parametrize(("options", "error", "said"), [
    ({"imagery_date": "last May"}, InputError, "last May"), ({"classes": ("building",)}, InputError, "one of lines"),
    ({"lines_output": ""}, JobError, "lines_output")])
def test_what_cannot_be_compared_is_refused(tmp_path, options, error, said):
    with pytest.raises(error, match=said):
        compare(tmp_path, [line((0, 50), (100, 50))], [(line((0, 50), (9, 50)), {"highway": "track"})], **options)
    assert list((tmp_path / "out").iterdir()) == []


paths = st.lists(st.lists(st.tuples(*[st.integers(0, 60)] * 2), min_size=2, max_size=4, unique=True), max_size=4)


@given(paths, paths)
def test_pieces_are_the_line_and_none_is_short(mapped, osm):
    lines, others = (np.array([shapely.LineString(xy) for xy in side], object) for side in (mapped, osm))
    pieces = pieces_of(lines, others, 2.0)
    for row, whole in enumerate(lines):
        own = pieces.lines[pieces.row == row]
        assert shapely.length(own).sum() == pytest.approx(whole.length, rel=1e-3)
        assert len(own) == 1 or shapely.length(own).min() >= 6 - 0.01
    assert others.size or pieces.is_alone.all()
