"""Labels from layers: burn order, classes, validity, the account in the log."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from made_layers import IDS, LEFT, SCHEMES, SIZE, TOP, URBAN, box, burn, line, make_imagery, make_layer
from rasterio.transform import Affine

from contract.classes import IGNORE_ID
from contract.errors import Cancelled, InputError, SchemeError
from contract.jobs import LabelJob, VectorSource
from contract.scheme_json import load_scheme, scheme_from_dict
from core.grids.class_rasters import scheme_of
from core.grids.rasters import grid_of, open_raster
from core.labelling import step as labels
from core.worker.events import Events

STACK = {
    "meadow": (box(0, 0, 100, 100), {"landuse": "meadow"}, "vegetation"),
    "beach": (box(0, 20, 100, 100), {"natural": "beach"}, "bare soil"),
    "water": (box(0, 40, 100, 100), {"natural": "water"}, "water"),
    "bridge": (line((0, 65), (100, 65)), {"highway": "primary", "bridge": "yes", "width": "10"}, "road"),
    "building": (box(0, 80, 100, 100), {"building": "yes"}, "building"),
}


@pytest.mark.parametrize("order", list(itertools.permutations(STACK))[::13])
def test_burn_order_whatever_the_order_of_the_layers(order: tuple[str, ...], tmp_path: Path) -> None:
    sources = [make_layer(tmp_path / f"{name}.gpkg", [STACK[name][:2]]) for name in order]
    column = burn(tmp_path, *sources).labels[:, 50]
    rows = {"meadow": 10, "beach": 30, "water": 50, "bridge": 65, "building": 90}
    assert {name: column[row] for name, row in rows.items()} == {name: IDS[STACK[name][2]] for name in rows}


def test_burn_order_within_one_layer(tmp_path: Path) -> None:
    features = [feature[:2] for feature in reversed(STACK.values())]
    column = burn(tmp_path, make_layer(tmp_path / "all.gpkg", features)).labels[:, 50]
    assert [column[row] for row in (10, 30, 50, 65, 90)] == [IDS[STACK[name][2]] for name in STACK]


def test_the_smaller_of_one_burn_order_is_on_top(tmp_path: Path) -> None:
    small, large = (box(40, 40, 60, 60), {"natural": "sand"}), (box(0, 0, 100, 100), {"natural": "wood"})
    for features in ([small, large], [large, small]):
        result = burn(tmp_path, make_layer(tmp_path / "nature.gpkg", features)).labels
        assert result[50, 50] == IDS["bare soil"] and result[10, 10] == IDS["vegetation"]
        (tmp_path / "nature.gpkg").unlink()


def test_exact_pixels_of_a_polygon_with_a_hole(tmp_path: Path) -> None:
    ring = box(10, 20, 30, 60).difference(box(15, 30, 20, 40))
    expected = np.zeros((SIZE, SIZE), np.uint8)
    expected[20:60, 10:30] = IDS["building"]
    expected[30:40, 15:20] = 0
    source = make_layer(tmp_path / "a.gpkg", [(ring, {"other_tags": '"building"=>"house"'})])
    np.testing.assert_array_equal(burn(tmp_path, source).labels, expected)


@pytest.mark.parametrize("tags", [
    {"highway": "residential", "tunnel": "yes"}, {"highway": "residential", "tunnel": "building_passage"},
    {"highway": "residential", "abandoned": "yes"}, {"highway": "proposed", "proposed": "primary"},
    {"highway": "construction"}, {"highway": "primary", "indoor": "yes"}, {"waterway": "river", "tunnel": "culvert"},
    {"highway": "path"}, {"railway": "rail"}, {"natural": "coastline"},
])
def test_lines_left_out(tags: dict, tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(line((0, 50), (100, 50)), tags),
                                              (line((0, 10), (100, 10)), {"highway": "residential", "tunnel": "no"})])
    result = burn(tmp_path, source).labels
    assert not result[40:60].any()
    assert result[10, 50] == IDS["road"]


@pytest.mark.parametrize(("tags", "name"), [
    ({"building": "house"}, "building"), ({"building": "no", "landuse": "grass"}, "vegetation"),
    ({"building": "construction"}, "other"), ({"building": "yes", "layer": "-2"}, "other"),
    ({"building": "yes", "location": "underground"}, "other"), ({"building:part": "yes"}, "building"),
    ({"amenity": "parking"}, "road"), ({"amenity": "parking", "parking": "underground"}, "other"),
    ({"amenity": "parking", "building": "parking"}, "building"),
    ({"highway": "pedestrian", "area": "yes"}, "road"), ({"area:highway": "primary"}, "road"),
    ({"aeroway": "runway"}, "road"), ({"aeroway": "runway", "surface": "grass"}, "other"),
    ({"man_made": "bridge"}, "road"), ({"leisure": "park"}, "vegetation"), ({"natural": "wetland"}, "vegetation"),
    ({"leisure": "pitch", "sport": "soccer"}, "vegetation"), ({"leisure": "pitch", "surface": "asphalt"}, "other"),
    ({"leisure": "pitch", "surface": "sand"}, "bare soil"), ({"landuse": "farmland"}, "vegetation"),
    ({"natural": "water", "water": "river"}, "water"), ({"waterway": "riverbank"}, "water"),
    ({"landuse": "reservoir"}, "water"), ({"leisure": "swimming_pool"}, "water"), ({"natural": "bay"}, "water"),
    ({"landuse": "quarry"}, "bare soil"), ({"natural": "bare_rock"}, "bare soil"),
    ({"landuse": "construction"}, "bare soil"),
    ({"natural": "wetland", "wetland": "tidalflat"}, "bare soil"), ({"landuse": "residential"}, "other"),
])
def test_areas_of_the_urban_scheme(tags: dict, name: str, tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(10, 10, 50, 50), tags), (box(70, 70, 90, 90), {"building": "yes"})])
    assert burn(tmp_path, source).labels[30, 30] == IDS[name]


def test_the_urban_scheme_is_the_published_one() -> None:
    assert [(item.id, item.name, item.color) for item in URBAN.classes] == [
        (0, "other", "#bdc3c7"), (1, "building", "#c0392b"), (2, "road", "#7f8c8d"), (3, "vegetation", "#27ae60"),
        (4, "water", "#2980b9"), (5, "bare soil", "#e67e22")]
    assert scheme_from_dict(URBAN.to_dict()) == URBAN


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.json")) + sorted(SCHEMES.parent.glob("demo/*.json")),
                         ids=lambda path: path.stem)
def test_every_shipped_scheme_can_be_read_and_written(path: Path) -> None:
    scheme = load_scheme(path)
    assert scheme_from_dict(scheme.to_dict()) == scheme
    # Class 0 is what no feature covers; local climate zones cover all ground, and their maps count from 1.
    assert scheme.ids[0] == (1 if path.stem == "lcz" else 0)


@pytest.mark.parametrize(("name", "tags"), [("buildings", {"building": "yes"}), ("roads", {"highway": "primary"}),
                                            ("water", {"waterway": "river"})])
def test_schemes_of_one_class(name: str, tags: dict, tmp_path: Path) -> None:
    geometry = box(20, 20, 80, 80) if name == "buildings" else line((0, 50), (100, 50))
    source = make_layer(tmp_path / "a.gpkg", [(geometry, tags)])
    result = burn(tmp_path, source, scheme=load_scheme(SCHEMES / f"{name}.json").to_dict()).labels
    assert set(np.unique(result)) == {0, 1} and result[50, 50] == 1


def test_bridges_cross_water_in_the_water_scheme(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 100, 100), {"natural": "water"}),
                                              (line((0, 50), (100, 50)), {"highway": "primary", "bridge": "yes"})])
    result = burn(tmp_path, source, scheme=load_scheme(SCHEMES / "water.json").to_dict()).labels
    assert result[50, 50] == 0 and result[20, 50] == 1


def test_demo_roads_are_eleven_metres_wide(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(line((0, 50.2), (100, 50.2)), {"road_type": "5", "lane_number": "2"})])
    scheme = load_scheme(SCHEMES.parent / "demo" / "roads.json").to_dict()
    assert burn(tmp_path, source, scheme=scheme).labels[:, 50].sum() == 11


def test_closed_ways(tmp_path: Path) -> None:
    def ring(left: float, top: float) -> shapely.LineString:
        return shapely.LineString(box(left, top, left + 40, top + 40).exterior)

    result = burn(tmp_path, make_layer(tmp_path / "a.gpkg", [
        (ring(0, 0), {"building": "yes"}),
        (ring(50, 0), {"highway": "residential", "junction": "roundabout"}),
        (ring(0, 50), {"highway": "pedestrian", "area": "yes"}),
        (ring(50, 50), {"building": "yes", "area": "no"}),
    ])).labels
    assert result[20, 20] == IDS["building"]
    assert result[20, 70] == 0 and result[20, 50] == IDS["road"]
    assert result[70, 20] == IDS["road"]
    assert not result[60:80, 60:80].any()


def test_line_without_width_and_area_rule_for_any_geometry(tmp_path: Path) -> None:
    scheme = {"name": "x", "classes": [{"id": 0, "name": "rest", "color": "#000000"}, {
        "id": 9, "name": "wall", "color": "#ffffff", "rules": [{"tags": {"barrier": ["*"]}}]}]}
    ring = shapely.LineString(box(50, 50, 90, 90).exterior)
    result = burn(tmp_path, make_layer(tmp_path / "a.gpkg", [(line((0, 20.5), (100, 20.5)), {"barrier": "wall"}),
                                                             (ring, {"barrier": "block"})]), scheme=scheme).labels
    assert (result[:45, 50] == 9).sum() == 1
    assert result[70, 70] == 9


def test_unlabelled_is_ignored_on_request(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"building": "yes"})])
    result = burn(tmp_path, source, unlabelled="ignore")
    assert (result.labels[:, :50] == 1).all() and (result.labels[:, 50:] == IGNORE_ID).all()
    assert result.outputs["counts"]["255"] == 5000


def test_unlabelled_needs_a_class_0(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"building": "yes"})])
    scheme = {"name": "b", "classes": [{"id": 1, "name": "building", "color": "#ff0000",
                                        "rules": [{"tags": {"building": ["*"]}}]}]}
    with pytest.raises(SchemeError, match="no class 0"):
        burn(tmp_path, source, scheme=scheme)
    assert (burn(tmp_path, source, scheme=scheme, unlabelled="ignore").labels[:, :50] == 1).all()


@pytest.mark.parametrize("kind", ["nodata", "nan", "mask"])
def test_outside_valid_data_is_ignored(kind: str, tmp_path: Path) -> None:
    pixels = np.full((2, SIZE, SIZE), 7, np.float32 if kind == "nan" else np.uint16)
    pixels[:, :30] = np.nan if kind == "nan" else 0
    imagery = make_imagery(tmp_path / "i.tif", pixels=pixels, nodata=0 if kind == "nodata" else None)
    if kind == "mask":
        with rasterio.open(imagery, "r+") as dataset:
            dataset.write_mask(pixels[0] > 0)
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 100, 100), {"building": "yes"})])
    result = burn(tmp_path, source, imagery=imagery).labels
    assert (result[:30] == IGNORE_ID).all() and (result[30:] == IDS["building"]).all()


def test_class_field_with_names_ids_and_unknown_values(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [
        (box(0, 0, 20, 100), {"kind": "Building"}), (box(20, 0, 40, 100), {"kind": "4"}),
        (box(40, 0, 60, 100), {"kind": "swamp"}), (box(60, 0, 80, 100), {"kind": None}),
        (line((90.5, 0), (90.5, 100)), {"kind": "road"}),
    ])
    result = burn(tmp_path, source, class_field="KIND")
    assert [result.labels[50, column] for column in (10, 30, 50, 70, 90)] == [1, 4, 0, 0, 2]
    assert "'swamp'" in result.warnings
    assert "value that is no class of the scheme: 1" in result.infos
    assert "no value in the class field: 1" in result.infos


@pytest.mark.parametrize("values", [[1, 2], [1.0, 2.0], ["1", "2"]])
def test_class_field_of_numbers(values: list, tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"id": values[0]}),
                                              (box(50, 0, 100, 100), {"id": values[1]})])
    result = burn(tmp_path, source, class_field="id").labels
    assert (result[:, :50] == 1).all() and (result[:, 50:] == 2).all()


def test_layers_without_the_class_field_follow_the_rules(tmp_path: Path) -> None:
    classed = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"class": "water"})])
    tagged = make_layer(tmp_path / "b.gpkg", [(box(50, 0, 100, 100), {"building": "yes"})])
    result = burn(tmp_path, classed, tagged, class_field="class").labels
    assert (result[:, :50] == IDS["water"]).all() and (result[:, 50:] == IDS["building"]).all()


@pytest.mark.parametrize(("name", "burnt"), [("osm_buildings", True), ("Water 2023", True), ("polygons", False)])
def test_a_layer_without_tags_is_what_its_name_says(name: str, burnt: bool, tmp_path: Path) -> None:
    bare = make_layer(tmp_path / f"{name}.gpkg", [(box(0, 0, 50, 100), {"osm_id": None})])
    tagged = make_layer(tmp_path / "b.gpkg", [(box(60, 0, 100, 100), {"building": "yes"})])
    result = burn(tmp_path, bare, tagged)
    assert bool(result.labels[50, 25]) == burnt
    assert ("by its name" in result.infos) == burnt


def test_the_account_names_every_feature(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(10, 10), (30, 30), (30, 10), (10, 30)])
    source = make_layer(tmp_path / "osm.gpkg", [
        (bow_tie, {"building": "yes"}),
        (box(40, 40, 50, 50), {"building": "yes"}),
        (line((5, 5), (5, 5)), {"highway": "primary"}),
        (None, {"building": "yes"}),
        (line((0, 70), (100, 70)), {"highway": "primary", "tunnel": "yes"}),
        (line((0, 80), (100, 80)), {"railway": "rail"}),
        (line((0, 90), (100, 90)), {"natural": "wood"}),
        (shapely.Point(3, 3), {"building": "yes"}),
        (shapely.MultiPoint([(3, 3), (4, 4)]), {"building": "yes"}),
        (box(-60, 0, -20, 50), {"building": "yes"}),
        (box(10_000, 0, 10_001, 1), {"building": "yes"}),
    ])
    result = burn(tmp_path, source)
    for text in ("osm.gpkg: 9 features read, 2 used (1 repaired)", "used as building: 2", "skipped, points: 2",
                 "broken or empty geometry: 1", "otherwise excluded: 1", "no rule for their tags: 1",
                 "lines where their rule takes areas, or areas where it takes lines: 1", "beside the raster: 1"):
        assert text in result.infos
    assert sum(result.outputs["counts"].values()) == SIZE * SIZE
    assert "Class 4 water has no pixel" in result.warnings and "building" not in result.warnings
    building_px = result.outputs["counts"]["1"]
    assert f"{building_px:,}" in result.infos and f"{building_px / SIZE**2:.2%}" in result.infos


def test_a_bow_tie_is_burnt_as_its_two_wings(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(10, 10), (50, 50), (50, 10), (10, 50)])
    result = burn(tmp_path, make_layer(tmp_path / "a.gpkg", [(bow_tie, {"building": "yes"})])).labels
    assert result[30, 15] == result[30, 45] == 1
    assert not result[15, 30] and not result[45, 30]
    assert abs(int((result == 1).sum()) - 800) < 50


def test_collections_give_their_lines_and_areas(tmp_path: Path) -> None:
    collection = shapely.GeometryCollection([
        shapely.Point(1, 1), line((0, 80.5), (100, 80.5)), shapely.MultiPolygon([box(0, 0, 9, 9), box(20, 0, 29, 9)]),
        shapely.GeometryCollection([box(40, 0, 49, 9)])])
    source = make_layer(tmp_path / "a.gpkg", [(collection, {"class": "road"})])
    result = burn(tmp_path, source, class_field="class").labels
    assert [result[5, column] for column in (5, 25, 45, 60)] == [2, 2, 2, 0]
    assert result[80, 50] == 2


def test_the_raster_carries_grid_scheme_and_colours(tmp_path: Path) -> None:
    transform = Affine(0.5, 0, LEFT + 3, 0, -0.5, TOP - 2)
    imagery = make_imagery(tmp_path / "i.tif", transform=transform, width=70, height=31)
    burn(tmp_path, make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"building": "yes"})]), imagery=imagery)
    with open_raster(tmp_path / "labels.tif") as dataset, open_raster(imagery) as other:
        assert grid_of(dataset).same_as(grid_of(other))
        assert scheme_of(dataset) == URBAN.without_rules()
        assert dataset.nodata == IGNORE_ID and dataset.colormap(1)[1] == (0xC0, 0x39, 0x2B, 255)


def test_a_rotated_grid(tmp_path: Path) -> None:
    transform = Affine.translation(LEFT + 50, TOP) * Affine.rotation(-30) * Affine.scale(1, -1)
    imagery = make_imagery(tmp_path / "i.tif", transform=transform)
    corners = [transform * corner for corner in ((20, 30), (60, 30), (60, 50), (20, 50))]
    road = shapely.LineString([transform * (0, 80), transform * (100, 80)])
    source = make_layer(tmp_path / "a.gpkg", [(shapely.Polygon(corners), {"building": "yes"}),
                                              (road, {"highway": "primary", "width": "6"})], placed=True)
    expected = np.zeros((SIZE, SIZE), np.uint8)
    expected[30:50, 20:60] = 1
    expected[77:83] = 2
    result = burn(tmp_path, source, imagery=imagery).labels
    assert (result != expected).mean() < 0.005


def test_many_strips_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(1)
    features = [(shapely.Point(*rng.uniform(0, 100, 2)).buffer(rng.uniform(1, 12)), {"landuse": "grass"})
                for _ in range(20)]
    features += [(line(*rng.uniform(-10, 110, (4, 2))), {"highway": "residential"}) for _ in range(10)]
    source = make_layer(tmp_path / "a.gpkg", features)
    whole = burn(tmp_path, source).labels
    monkeypatch.setattr(labels, "_STRIP_BYTES", 1)
    np.testing.assert_array_equal(burn(tmp_path, source).labels, whole)


def test_a_run_cancelled_while_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labels, "_STRIP_BYTES", 1)
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"building": "yes"})])
    imagery = make_imagery(tmp_path / "imagery.tif")
    started = []

    def cancel_at_the_second_strip(event: object) -> None:
        if getattr(event, "message", "") == "Burning labels":
            started.append(event)
            events.cancelled.set()

    events = Events(cancel_at_the_second_strip)
    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        labels.run(LabelJob(imagery, (source,), URBAN.to_dict(), str(tmp_path / "out" / "labels.tif")), events)
    assert len(started) == 1
    assert not list((tmp_path / "out").iterdir())


def test_pixels_within_the_tolerance_of_an_objects_edge_are_ignored(tmp_path):
    house, road = (box(20, 20, 40, 40), {"building": "yes"}), (line((0, 80), (100, 80)), {"highway": "residential"})
    plain = burn(tmp_path, make_layer(tmp_path / "osm.gpkg", [house, road])).labels
    labels = burn(tmp_path, VectorSource(str(tmp_path / "osm.gpkg")), edge_tolerance_m=2.0).labels
    inside, around = np.s_[23:37, 23:37], np.s_[17:43, 17:43]
    assert (labels[30, 17:23] == [0, 255, 255, 255, 255, IDS["building"]]).all()
    assert (labels[inside] == IDS["building"]).all()
    labels[around] = plain[around]
    assert (labels == plain).all(), "roads and all that is far from houses stay as they are"


def aged(folder: Path, *years: int) -> VectorSource:
    """Buildings side by side, last changed on the first of May of these years."""
    return make_layer(folder / "aged.gpkg", [
        (box(10 * number, 10, 10 * number + 8, 20), {"building": "yes", "osm_timestamp": f"{year}-05-01T08:00:00Z"})
        for number, year in enumerate(years)])


@pytest.mark.parametrize(("date", "said"), [
    ("2021-06-01", "50% were last changed more than half a year before the imagery was taken (2021-06-01), 25% more"),
    ("2019-05-20", "0% were last changed more than half a year before the imagery was taken (2019-05-20), 50% more"),
    ("", "")])
def test_osm_that_is_older_or_newer_than_the_imagery_is_said(tmp_path: Path, date: str, said: str) -> None:
    outcome = burn(tmp_path, aged(tmp_path, 2019, 2019, 2021, 2024), imagery_date=date)
    assert said in outcome.warnings if said else "half a year" not in outcome.warnings


def test_the_imagery_may_say_its_date_itself(tmp_path: Path) -> None:
    imagery = make_imagery(tmp_path / "dated.tif")
    with rasterio.open(imagery, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2021:05:30 10:00:00")
    layer = aged(tmp_path, 2019, 2021)
    assert "(2021-05-30)" in burn(tmp_path, layer, imagery=imagery).warnings
    # What the user says goes before it; layers without times say nothing.
    assert "(2021-06-02)" in burn(tmp_path, layer, imagery=imagery, imagery_date="2021-06-02").warnings
    plain = make_layer(tmp_path / "plain.gpkg", [(box(0, 0, 9, 9), {"building": "yes"})])
    assert "half a year" not in burn(tmp_path, plain, imagery=imagery).warnings


def test_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="soon, is no date"):
        burn(tmp_path, aged(tmp_path, 2019), imagery_date="soon")
