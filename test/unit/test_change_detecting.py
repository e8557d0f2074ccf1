"""Two maps: what changed is found, what only lies a little beside or is a speck is not, whatever grid they are on."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_np
from made_layers import URBAN
from made_scenes import UTM, Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError, JobError, SchemeError
from contract.jobs import ChangesJob, QaSampleJob, VectorizeJob, VectorSource
from core.change_detecting import change_strips
from core.change_detecting.change_strips import beyond_tolerance
from core.change_detecting.joint_classes import ChangeCodes, JointClasses
from core.change_detecting.step import run
from core.grids.measuring import GroundMeasure
from core.grids.rasters import Grid, grid_of
from core.qa_sampling import step as qa_sampling
from core.vectorizing import step as vectorizing

OTHER, BUILDING, ROAD, VEGETATION = 0, 1, 2, 3
SIZE = 120


def town():
    """Two houses, a road, a wood."""
    classes = np.zeros((SIZE, SIZE), np.uint8)
    classes[:, 60:66], classes[90:, :] = ROAD, VEGETATION
    classes[10:26, 10:26] = classes[40:56, 10:30] = BUILDING
    return classes


def later():
    """The first house is gone, the second longer, one is new; part of the wood is a road."""
    classes = town()
    classes[10:26, 10:26], classes[40:56, 30:44], classes[10:30, 80:100] = OTHER, BUILDING, BUILDING
    classes[100:110, 20:50] = ROAD
    return classes


def job_of(folder, before, after, **options):
    """The job for two class rasters, or for what the options say in their place."""
    return ChangesJob(**{"output": str(folder / "c.tif"), "polygons_output": str(folder / "p.gpkg"),
                         "report_html": str(folder / "r.html"), "report_json": str(folder / "r.json"),
                         "objects_output": str(folder / "o.gpkg"), "before_raster": str(before or ""),
                         "after_raster": str(after or ""), **options})


def compare(tmp_path, before, after, grid=None, other_grid=None, listener=None, scheme=URBAN, other_scheme=None,
            **options):
    """Codes of the change raster as (before, after), the figures, and the step's outputs."""
    grid = grid or make_grid(*before.shape)
    write_classes(tmp_path / "before.tif", before, scheme, grid)
    write_classes(tmp_path / "after.tif", after, other_scheme or scheme, other_grid or grid)
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    outputs = run(job_of(folder, tmp_path / "before.tif", tmp_path / "after.tif", **options),
                  (listener or Listener()).events)
    return read_codes(folder / "c.tif"), json.loads((folder / "r.json").read_text()), outputs


def read_codes(path):
    count = len(URBAN.classes)
    with rasterio.open(path) as dataset:
        codes = dataset.read(1).astype(int)
    return np.where(codes == 255, -1, codes // count), np.where(codes == 255, -1, codes % count)


def assert_nearly(found, expected):
    """But for pixels in the corners between what was there and what came to it, which the tolerance leaves open."""
    assert (found != expected).sum() <= 8


def rows_of(path):
    meta, _, wkb, data = pyogrio.raw.read(path)
    return [dict(zip(meta["fields"], values)) | {"geometry": shapely.from_wkb(geometry)}
            for geometry, *values in zip(wkb, *data)]


def test_what_changed_is_found_as_raster_polygons_objects_and_figures(tmp_path):
    (was, now), figures, outputs = compare(tmp_path, town(), later())
    assert (was == town()).all()
    assert_nearly(now, later())
    changed = int((was != now).sum())
    polygons = rows_of(tmp_path / "out" / "p.gpkg")
    assert {row["change"] for row in polygons} == {"building → other", "other → building", "vegetation → road"}
    assert all(f"{row['from_class']} → {row['to_class']}" == row["change"] for row in polygons)
    pixel_m2 = make_grid(SIZE, SIZE).pixel_area_m2
    assert sum(row["area_m2"] for row in polygons) == pytest.approx(changed * pixel_m2, rel=1e-3)
    assert all(np.isnan(row["confidence"]) for row in polygons)
    assert outputs["changed_m2"] == pytest.approx(changed * pixel_m2, rel=1e-4) == figures["changed_m2"]
    assert outputs["changed_share"] == pytest.approx(changed / SIZE**2)
    assert figures["transitions_m2"][VEGETATION][ROAD] == pytest.approx(300 * pixel_m2, rel=1e-4)
    assert sorted(row["status"] for row in rows_of(tmp_path / "out" / "o.gpkg")) == ["altered", "appeared", "gone"]
    assert figures["objects"]["building"] | {"color": ""} == {
        "color": "", "before": 2, "after": 2, "appeared": 1, "gone": 1, "altered": 1, "unchanged": 0}
    assert [kind["change"] for kind in outputs["kinds"]] == [item["change"] for item in figures["changes"]]
    page = (tmp_path / "out" / "r.html").read_text()
    assert "vegetation → road" in page and "http" not in page.replace("http://www.w3.org", "")


def test_names_of_the_changes_and_their_colours_are_in_the_raster(tmp_path):
    compare(tmp_path, town(), later())
    with rasterio.open(tmp_path / "out" / "c.tif") as dataset:
        assert dataset.colormap(1)[VEGETATION * 6 + ROAD][3] == 255 and dataset.nodata == 255
        assert "road → vegetation" in (tmp_path / "out" / "c.tif.aux.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("shift", [(1, 1), (-1, 0), (2, 0)])
def test_a_map_that_lies_a_little_beside_has_not_changed(tmp_path, shift):
    moved = town()
    moved[3:-3, 3:-3] = np.roll(town(), shift, (0, 1))[3:-3, 3:-3]
    (was, now), figures, _ = compare(tmp_path, town(), moved)
    assert (was == now).all() and figures["changed_m2"] == 0 and figures["changes"] == []
    assert figures["objects"]["building"]["unchanged"] == 2
    assert compare(tmp_path, town(), moved, tolerance_m=0.0)[1]["changed_m2"] > 0


def test_specks_are_no_change_and_a_change_with_specks_is_one(tmp_path):
    after = later()
    after[70, 20] = after[12, 70] = BUILDING
    after[15, 85], after[16, 90] = OTHER, ROAD
    (was, now), _, _ = compare(tmp_path, town(), after)
    assert (was == town()).all()
    assert_nearly(now, later())
    assert len([row for row in rows_of(tmp_path / "out" / "p.gpkg") if row["change"] == "other → building"]) == 2
    small = compare(tmp_path, town(), after, minimum_area_m2=350.0)[1]
    assert [item["change"] for item in small["changes"]] == ["other → building"]  # 400 m²; the others are smaller


def test_known_changes_are_found_beneath_noise_and_a_shift(tmp_path):
    random = np.random.default_rng(1)
    sides = town(), np.roll(later(), 1, 0)
    for side in sides:
        wrong = random.random(side.shape) < 0.02
        side[wrong] = random.integers(0, 4, int(wrong.sum()))
    (was, now), _, _ = compare(tmp_path, *sides)
    said, true = (was != now)[2:], (town() != later())[2:]  # the first row is rolled in
    assert (said & true).sum() / said.sum() > 0.9 and (said & true).sum() / true.sum() > 0.9


def test_another_grid_extent_crs_and_numbering_of_classes(tmp_path):
    grid = make_grid(SIZE, SIZE)
    to_degrees = pyproj.Transformer.from_crs(UTM, 4326, always_xy=True)
    left, top = to_degrees.transform(*grid.transform @ (-10, -10))
    right, bottom = to_degrees.transform(*grid.transform @ (SIZE / 2 + 20, SIZE + 10))
    step = (right - left) / 300
    degrees = Grid(pyproj.CRS.from_epsg(4326), Affine(step, 0, left, 0, -step, top), 300, int((top - bottom) / step))
    columns, rows = np.meshgrid(np.arange(degrees.width) + 0.5, np.arange(degrees.height) + 0.5)
    xs, ys = pyproj.Transformer.from_crs(4326, UTM, always_xy=True).transform(*degrees.coordinates(columns, rows))
    columns, rows = (np.floor(values).astype(int) for values in grid.pixel_positions(xs, ys))
    inside = (columns >= 0) & (columns < SIZE) & (rows >= 0) & (rows < SIZE)
    other = make_scheme("Road", "other", "vegetation", "BUILDING", ids=(9, 4, 7, 200))
    renumbered = np.array([4, 200, 9, 7], np.uint8)[later()]
    seen = np.where(inside, renumbered[np.clip(rows, 0, SIZE - 1), np.clip(columns, 0, SIZE - 1)], 255).astype(np.uint8)
    listener = Listener()
    (was, now), figures, _ = compare(tmp_path, town(), seen, grid, degrees, listener, other_scheme=other)
    known = was >= 0
    assert known[:, :75].all() and not known[:, 85:].any(), "the ground of both only"
    wrong = (now != later()) & known
    assert wrong.mean() < 0.01
    assert figures["objects"]["building"]["gone"] == figures["objects"]["building"]["altered"] == 1
    assert "another pixel grid" in listener.messages("info") and "water, bare soil" in listener.messages("warning")


def test_ground_without_data_on_either_map_is_no_change(tmp_path):
    before, after = town(), later()
    before[:, :35], after[80:] = 255, 255
    (was, _), figures, _ = compare(tmp_path, before, after)
    assert ((was == -1) == ((before == 255) | (after == 255))).all()
    assert [item["change"] for item in figures["changes"]] == ["other → building"]
    assert figures["objects"]["building"]["gone"] == 0, "the other map does not show that house"


def test_strips_change_nothing(tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    before, after = (np.kron(random.integers(0, 4, (40, 40)), np.ones((3, 3), int)).astype(np.uint8) for _ in range(2))
    whole = compare(tmp_path, before, after, tolerance_m=3.5)
    shapes = {shapely.normalize(row["geometry"]).wkb for row in rows_of(tmp_path / "out" / "p.gpkg")}
    monkeypatch.setattr(change_strips, "STRIP_PX", SIZE * 7)
    strips = compare(tmp_path, before, after, tolerance_m=3.5)
    assert all((one == other).all() for one, other in zip(whole[0], strips[0]))
    assert np.allclose(whole[1]["transitions_m2"], strips[1]["transitions_m2"])
    # Drawn in strips an outline may be simplified otherwise at the seam; there are as many, and as large ones.
    assert len(shapes) == len(rows_of(tmp_path / "out" / "p.gpkg"))


def test_areas_are_those_on_the_ground_where_the_crs_stretches(tmp_path):
    mercator = pyproj.CRS.from_epsg(3857)
    grid = Grid(mercator, Affine(1, 0, 2_700_000, 0, -1, 8_400_000), SIZE, SIZE)  # at 60° north
    (was, now), figures, _ = compare(tmp_path, town(), later(), grid)
    rows = GroundMeasure.of(grid).row_areas_m2()
    assert figures["changed_m2"] == pytest.approx(((was != now).sum(axis=1) * rows).sum())
    assert figures["changed_m2"] < 0.3 * (was != now).sum()


def test_polygons_against_a_raster_and_against_polygons(tmp_path):
    grid = make_grid(SIZE, SIZE)
    sources = {}
    for name, classes in (("before", town()), ("after", later())):
        write_classes(tmp_path / f"{name}.tif", classes, URBAN, grid)
        vectorizing.run(VectorizeJob(str(tmp_path / f"{name}.tif"), str(tmp_path / f"{name}.gpkg"), simplify_m=0.0,
                                     square_classes=()), Listener().events)
        sources[name] = VectorSource(str(tmp_path / f"{name}.gpkg"))
    folder = tmp_path / "out"
    folder.mkdir()
    for options in ({"before_raster": str(tmp_path / "before.tif")}, {"before_polygons": sources["before"]}):
        run(job_of(folder, None, None, after_polygons=sources["after"], scheme=URBAN.to_dict(), pixel_size_m=1.0,
                   **options), Listener().events)
        figures = json.loads((folder / "r.json").read_text())
        assert figures["changed_m2"] == pytest.approx((town() != later()).sum() * grid.pixel_area_m2, rel=0.02)
        counts = figures["objects"]["building"]
        assert (counts["appeared"], counts["gone"], counts["altered"]) == (1, 1, 1)


def test_polygons_of_some_classes_lie_on_ground_that_is_something_else(tmp_path):
    grid, folder = make_grid(SIZE, SIZE), tmp_path / "out"
    folder.mkdir()
    for name, classes in (("before", town()), ("after", later())):
        write_classes(tmp_path / f"{name}.tif", classes, URBAN, grid)
        vectorizing.run(VectorizeJob(str(tmp_path / f"{name}.tif"), str(tmp_path / f"{name}.gpkg"),
                                     class_names=("building",)), Listener().events)
    run(job_of(folder, tmp_path / "before.tif", None, after_polygons=VectorSource(str(tmp_path / "after.gpkg"))),
        Listener().events)
    was, now = read_codes(folder / "c.tif")
    assert (was[:, :10] == -1).all() and (was[60:] == -1).all(), "what is known ends with the polygons' extent"
    assert (was[12:24, 12:24] == BUILDING).all() and (now[12:24, 12:24] == OTHER).all()
    assert (was[12:28, 82:98] == OTHER).all() and (now[12:28, 82:98] == BUILDING).all()


def test_confidence_of_both_maps_goes_into_the_polygons(tmp_path):
    grid = make_grid(SIZE, SIZE)
    for name, value in (("one", 0.5), ("two", 0.8)):
        write_imagery(tmp_path / f"{name}.tif", np.full((1, SIZE, SIZE), value, np.float32), grid)
    compare(tmp_path, town(), later(), grid, before_confidence=str(tmp_path / "one.tif"),
            after_confidence=str(tmp_path / "two.tif"))
    rows = rows_of(tmp_path / "out" / "p.gpkg")
    assert [row["confidence"] for row in rows] == pytest.approx([0.4] * len(rows))


def test_points_in_the_changes_give_areas_with_intervals(tmp_path):
    _, figures, _ = compare(tmp_path, town(), later())
    points = tmp_path / "points.gpkg"
    qa_sampling.run(QaSampleJob(str(tmp_path / "out" / "c.tif"), str(points), 20), Listener().events)
    fill_in(points, lambda row: "other → other" if row["map_class"] == "vegetation → road" and row["id"] % 2 else
            row["map_class"])
    sample = compare(tmp_path, town(), later(), points=VectorSource(str(points)))[1]["sample"]
    assert sample["pairs"]["other → building"]["users_accuracy"]["value"] == 1
    road = sample["pairs"]["vegetation → road"]
    mapped = figures["transitions_m2"][VEGETATION][ROAD]
    assert 0.2 * mapped < road["area_m2"]["low"] < road["area_m2"]["value"] < mapped * 0.9
    assert road["area_m2"]["high"] <= mapped * 1.2 and 0.2 < road["users_accuracy"]["value"] < 0.8
    page = (tmp_path / "out" / "r.html").read_text()
    assert "Olofsson" in page and page.count("<small>") >= 5
    with pytest.raises(InputError, match="sample of another map"):
        compare(tmp_path, town(), later(), points=VectorSource(str(points)), minimum_area_m2=350.0)


def fill_in(points, reference):
    meta, _, wkb, data = pyogrio.raw.read(points)
    names = list(meta["fields"])
    rows = [dict(zip(names, values)) for values in zip(*data)]
    data[names.index("reference")] = np.array([reference(row) for row in rows], object)
    points.unlink()
    pyogrio.raw.write(points, wkb, data, names, geometry_type="Point", crs=meta["crs"], layer="qa_points")


REFUSED = {
    "no class in common": (dict(other_scheme=make_scheme("a", "b", "c", "d")), InputError, "no class in common"),
    "elsewhere": (dict(other_grid=make_grid(SIZE, SIZE, left=900_000.0)), InputError, "do not overlap"),
    "an unknown class": (dict(object_classes=("castle",)), SchemeError, "castle"),
    "no points": (dict(points=VectorSource("/no/points.gpkg")), InputError, "points.gpkg"),
    "no confidence": (dict(after_confidence="/no/there.tif"), InputError, "there.tif"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_compared_is_refused_and_leaves_nothing(tmp_path, name):
    options, error, said = REFUSED[name]
    with pytest.raises(error, match=said) as raised:
        compare(tmp_path, town(), later(), **options)
    assert raised.value.hint and list((tmp_path / "out").iterdir()) == []


def test_maps_that_are_missing_or_say_nothing_of_the_same_ground_are_refused(tmp_path):
    half, other = town(), later()
    half[:, :60], other[:, 60:] = 255, 255
    with pytest.raises(InputError, match="Not one pixel"):
        compare(tmp_path, half, other)
    assert list((tmp_path / "out").iterdir()) == []
    with pytest.raises(JobError, match="not given"):
        run(job_of(tmp_path / "out", tmp_path / "before.tif", None), Listener().events)
    empty = tmp_path / "empty.gpkg"
    pyogrio.raw.write(empty, np.zeros(0, object), [np.zeros(0, object)], ["class_name"], geometry_type="Polygon",
                      crs="EPSG:32645")
    with pytest.raises(InputError, match="empty"):
        run(job_of(tmp_path / "out", tmp_path / "before.tif", None, after_polygons=VectorSource(str(empty))),
            Listener().events)


positions = st_np.arrays(np.uint8, (9, 9), elements=st.integers(0, 2))


@given(positions, positions, st.sampled_from([0.0, 1.0, 1.5, 2.0, 3.0]))
def test_the_tolerance_looks_at_every_pixel_around(before, after, tolerance):
    changed = beyond_tolerance(before, after, tolerance, (1.0, 1.0))
    rows, columns = np.indices(before.shape)
    for row, column in np.ndindex(before.shape):
        near = np.hypot(rows - row, columns - column) <= tolerance
        same = before[row, column] == after[row, column]
        expected = not same and (after[row, column] not in before[near] or before[row, column] not in after[near])
        assert changed[row, column] == expected
    assert (changed == beyond_tolerance(after, before, tolerance, (1.0, 1.0))).all(), "the same backwards in time"


@settings(max_examples=20)
@given(st.integers(2, 40))
def test_pairs_have_their_own_ids_while_a_raster_can_hold_them(count):
    classes = JointClasses.of(*[make_scheme(*(f"c{number}" for number in range(count)))] * 2)
    codes = ChangeCodes.of(classes, [1])
    assert len(codes.pairs) == (count**2 if count <= 15 else count + 1)
    assert [codes.code_of[pair] for pair in codes.pairs] == list(range(len(codes.pairs)))
    assert codes.scheme.names[codes.code_of[1]] == "c0 → c1"
    with pytest.raises(InputError, match="holds at most"):
        ChangeCodes.of(JointClasses.of(*[make_scheme(*map(str, range(60)))] * 2), list(range(1, 300)))
    with pytest.raises(InputError, match="together"):
        JointClasses.of(make_scheme(*map(str, range(200))), make_scheme("0", *map(str, range(200, 300))))


def test_the_grid_is_that_of_the_first_map(tmp_path):
    compare(tmp_path, town(), later(), other_grid=make_grid(SIZE, SIZE, left=300000.5))
    with rasterio.open(tmp_path / "out" / "c.tif") as dataset:
        assert grid_of(dataset).same_as(make_grid(SIZE, SIZE))
    assert pyogrio.read_info(tmp_path / "out" / "o.gpkg")["crs"] == "EPSG:32645"
