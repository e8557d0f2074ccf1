"""Drawing QA points, filling them in, and reading estimates from them."""

from __future__ import annotations

import json
from pathlib import Path
from unittest import mock

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_scenes import Listener, make_grid, make_scheme, write_classes

from contract.errors import InputError, OutputError, SchemeError
from contract.jobs import EstimateAreasJob, QaSampleJob, VectorSource
from core.area_estimating import step as qa_estimates
from core.grids.rasters import Grid
from core.qa_sampling import step as qa_sample

SCHEME = make_scheme("other", "building", "road", "water", ids=(0, 1, 2, 7))
GEOD = pyproj.Geod(ellps="WGS84")
CLASS_RASTERS = hnp.arrays(np.uint8, st.tuples(st.integers(1, 14), st.integers(1, 14)),
                           elements=st.sampled_from([0, 1, 2, 255]))
IN_FOLDER = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
GENERATOR = np.random.default_rng(3)
TOWN = GENERATOR.choice(np.array([0, 1, 2, 255], np.uint8), (60, 80), p=[0.5, 0.3, 0.15, 0.05])


def sample(folder: Path, classes: np.ndarray, listener: Listener | None = None, grid: Grid | None = None,
           **options) -> dict[str, np.ndarray]:
    """Columns of the points layer, and ``row``, ``column`` of each point in the raster."""
    grid = grid or make_grid(*classes.shape)
    source = write_classes(folder / "classes.tif", classes, SCHEME, grid)
    result = qa_sample.run(QaSampleJob(str(source), str(folder / "points.gpkg"), **options),
                           (listener or Listener()).events)
    columns = read(Path(result["output"]))
    assert result["point_count"] == len(columns["id"])
    xy = shapely.get_coordinates(columns.pop("geometry"))
    pixels = np.array([~grid.transform * (x, y) for x, y in xy]).reshape(-1, 2)
    assert pixels % 1 == pytest.approx(0.5)  # centres of pixels
    return {**columns, "row": pixels[:, 1].astype(int), "column": pixels[:, 0].astype(int)}


def read(path: Path) -> dict[str, np.ndarray]:
    meta, _, geometry, fields = pyogrio.raw.read(path, layer="qa_points")
    return {"geometry": shapely.from_wkb(geometry), **dict(zip(meta["fields"], fields))}


def fill(folder: Path, references, ending: str = "gpkg", **changes) -> Path:
    """A copy of the points with references filled in, as a user does."""
    meta, _, geometry, fields = pyogrio.raw.read(folder / "points.gpkg")
    columns = dict(zip(meta["fields"], fields)) | {"reference": np.array(references, dtype=object)} | changes
    path = folder / f"filled.{ending}"
    path.unlink(missing_ok=True)
    pyogrio.raw.write(path, geometry, list(columns.values()), list(columns), geometry_type="Point", crs=meta["crs"])
    return path


def estimate(folder: Path, path: Path, listener: Listener | None = None) -> dict:
    job = EstimateAreasJob(VectorSource(str(path)), str(folder / "report.html"), str(folder / "report.json"))
    result = qa_estimates.run(job, (listener or Listener()).events)
    figures = json.loads((folder / "report.json").read_text())
    assert result["overall_accuracy"] == pytest.approx(figures["overall_accuracy"]["value"])
    return figures


@IN_FOLDER
@given(classes=CLASS_RASTERS.filter(lambda a: (a != 255).any()), count=st.integers(1, 40), seed=st.integers(0, 99),
       strip_px=st.integers(1, 60))
def test_counts_are_exact_and_every_point_lies_in_its_class(tmp_path, classes, count, seed, strip_px):
    with mock.patch.object(qa_sample, "STRIP_PX", strip_px):
        points = sample(tmp_path, classes, count_per_class=count, seed=seed)
    assert (classes[points["row"], points["column"]] == points["map_id"]).all()
    assert len(set(zip(points["row"], points["column"]))) == len(points["row"])  # no pixel twice
    for position, item in enumerate(SCHEME.classes):
        own = points["map_id"] == item.id
        pixels = np.count_nonzero(classes == item.id)
        assert np.count_nonzero(own) == min(count, pixels), position
        assert set(points["map_class"][own]) <= {item.name} and set(points["map_pixels"][own]) <= {pixels}
    assert sorted(points["id"]) == list(range(1, len(points["id"]) + 1))
    assert all(value is None for value in [*points["reference"], *points["note"]])


def test_one_seed_draws_the_same_points_however_the_raster_is_read(tmp_path):
    def drawn(strip_px: int, seed: int) -> list[tuple]:
        with mock.patch.object(qa_sample, "STRIP_PX", strip_px):
            points = sample(tmp_path, TOWN, count_per_class=20, seed=seed)
        return list(zip(points["id"], points["row"], points["column"]))

    assert drawn(10**6, 1) == drawn(500, 1) == drawn(80, 1)
    assert set(drawn(10**6, 1)) != set(drawn(10**6, 2))


def test_every_pixel_of_a_class_is_equally_likely(tmp_path):
    """600 seeds, 12 of 60 pixels each: every pixel comes about 120 times, those at the edges of strips too."""
    classes = np.full((10, 12), 255, np.uint8)
    classes[::2] = 1
    times = np.zeros(classes.shape, int)
    counts = qa_sample.ClassCounts(np.stack([(classes == item.id).sum(axis=1) for item in SCHEME.classes], axis=1),
                                   np.ones(10))
    path = str(write_classes(tmp_path / "classes.tif", classes, SCHEME))
    with qa_sample.open_raster(path) as dataset, mock.patch.object(qa_sample, "STRIP_PX", 36):
        for seed in range(600):
            job = QaSampleJob(path, "", 12, seed)
            _, rows, columns = qa_sample._draw(dataset, counts, SCHEME, job, Listener().events)
            times[rows, columns] += 1
    assert (times[classes == 255] == 0).all()
    expected = 600 * 12 / 60
    statistic = ((times[classes == 1] - expected) ** 2 / expected).sum() / (1 - 12 / 60)
    assert 33 < statistic < 98  # chi-square with 59 degrees of freedom: 0.3 % to 99.9 %


def test_numbers_do_not_give_the_class_away(tmp_path):
    points = sample(tmp_path, TOWN, count_per_class=50)
    in_order = points["map_id"][np.argsort(points["id"])]
    changes = np.count_nonzero(np.diff(in_order))
    assert changes > 60  # 2 where classes follow each other; about 100 in random order
    by_row = np.corrcoef(points["id"], points["row"])[0, 1]
    assert abs(by_row) < 0.3


def test_a_small_class_is_taken_whole_and_said(tmp_path):
    listener = Listener()
    classes = np.zeros((20, 20), np.uint8)
    classes[3, 4:7] = 2
    points = sample(tmp_path, classes, listener, count_per_class=10)
    assert sorted(points["column"][points["map_id"] == 2]) == [4, 5, 6]
    assert "'road' has 3 pixels" in listener.messages("warning") and "10 points" in listener.messages("warning")
    assert "no 'building'" in listener.messages("info")


@pytest.mark.parametrize(("epsg", "pixel"), [(4326, 0.0005), (3857, 20.0), (32645, 20.0)])
def test_areas_are_those_on_the_ground(tmp_path, epsg, pixel):
    """Whatever the CRS, also at 60° north, where Web Mercator is four times too large."""
    crs = pyproj.CRS.from_epsg(epsg)
    left, top = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform(87.0, 60.0)
    grid = Grid(crs, Affine(pixel, 0, left, 0, -pixel, top), 30, 40)
    classes = np.zeros((40, 30), np.uint8)
    classes[20:] = 1
    points = sample(tmp_path, classes, grid=grid, count_per_class=2)
    for class_id, rows in ((0, (0, 20)), (1, (20, 40))):
        ring = [(column, row) for column, row in ((0, rows[0]), (30, rows[0]), (30, rows[1]), (0, rows[1]))]
        xy = np.array([grid.transform * corner for corner in ring])
        lonlat = pyproj.Transformer.from_crs(crs, 4326, always_xy=True).transform(*xy.T)
        area_m2 = abs(GEOD.polygon_area_perimeter(*lonlat)[0])
        assert points["map_m2"][points["map_id"] == class_id] == pytest.approx(area_m2, rel=1e-4)


def test_uneven_pixels_are_said(tmp_path):
    listener = Listener()
    grid = Grid(pyproj.CRS.from_epsg(4326), Affine(0.1, 0, 10, 0, -0.1, 60), 10, 30)
    sample(tmp_path, np.zeros((30, 10), np.uint8), listener, grid, count_per_class=3)
    assert "equal-area" in listener.messages("warning")


@pytest.mark.parametrize(("classes", "message"), [
    (np.full((4, 4), 255, np.uint8), "no classified pixel"),
    (np.full((4, 4), 9, np.uint8), "class ids: 9"),
])
def test_rasters_without_use_are_named(tmp_path, classes, message):
    with pytest.raises(InputError, match=message) as caught:
        sample(tmp_path, classes)
    assert "classes.tif" in str(caught.value)
    assert not (tmp_path / "points.gpkg").exists()


def test_an_output_that_cannot_be_written_is_named(tmp_path):
    source = write_classes(tmp_path / "classes.tif", TOWN, SCHEME)
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="points"):
        qa_sample.run(QaSampleJob(str(source), str(tmp_path / "file" / "points.gpkg")), Listener().events)


# -- from filled points to estimates ----------------------------------------------------------------------------


def truth_at(points: dict[str, np.ndarray], truth: np.ndarray) -> list[str]:
    return [SCHEME.by_id(int(truth[row, column])).name for row, column in zip(points["row"], points["column"])]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "fgb"])
def test_points_of_every_pixel_give_the_true_areas(tmp_path, ending):
    truth = TOWN[:20, :20].copy()
    truth[truth == 255] = 0
    mapped = np.where(GENERATOR.random(truth.shape) < 0.2, 1, truth).astype(np.uint8)
    points = sample(tmp_path, mapped, grid=make_grid(20, 20, pixel_m=2.0), count_per_class=400)
    listener = Listener()
    found = estimate(tmp_path, fill(tmp_path, truth_at(points, truth), ending), listener)
    for item in SCHEME.classes[:3]:
        true_m2 = 4 * np.count_nonzero(truth == item.id)
        figures = found["classes"][item.name]
        # A Shapefile keeps the areas with eleven decimals, UTM stretches by less than a thousandth.
        assert figures["area_m2"]["value"] == pytest.approx(true_m2, rel=2e-3)
        assert figures["area_m2"]["standard_error"] == 0  # nothing was left to chance
        assert figures["mapped_area_m2"] == pytest.approx(4 * np.count_nonzero(mapped == item.id), rel=2e-3)
        assert figures["color"] == item.color
    assert found["overall_accuracy"]["value"] == pytest.approx((mapped == truth).mean())
    assert found["classes"]["water"]["area_m2"] is None and "water" in " ".join(found["notes"])
    assert not [note for note in found["notes"] if "left out" in note]


def test_samples_of_a_wrong_map_hit_the_truth(tmp_path):
    """Thirty samples of one raster: the true area lies in nearly all intervals, and in the middle of the estimates."""
    truth = TOWN.copy()
    truth[truth == 255] = 0
    mapped = np.where(GENERATOR.random(truth.shape) < 0.25, 2, truth).astype(np.uint8)
    true_m2 = np.count_nonzero(truth == 2)
    found = []
    for seed in range(30):
        points = sample(tmp_path, mapped, count_per_class=60, seed=seed)
        found.append(estimate(tmp_path, fill(tmp_path, truth_at(points, truth)))["classes"]["road"])
    areas = np.array([item["area_m2"]["value"] for item in found])
    held = [item["area_m2"]["low"] <= true_m2 <= item["area_m2"]["high"] for item in found]
    assert found[0]["mapped_area_m2"] > 2 * true_m2
    assert abs(areas.mean() - true_m2) < 3.5 * areas.std() / np.sqrt(len(areas))
    assert sum(held) >= 25


@pytest.fixture()
def sampled(tmp_path):
    """Five points in each of three classes."""
    return sample(tmp_path, TOWN, count_per_class=5)


def test_open_points_are_counted_and_said(tmp_path, sampled):
    references = list(sampled["map_class"])
    references[3], references[7] = None, "  "
    listener = Listener()
    found = estimate(tmp_path, fill(tmp_path, references), listener)
    assert (found["points"], found["filled_points"]) == (15, 13)
    assert "2 of 15 points" in listener.messages("warning")
    assert "2 of 15 points" in (tmp_path / "report.html").read_text()


def test_case_and_spaces_of_a_reference_do_not_matter(tmp_path, sampled):
    found = estimate(tmp_path, fill(tmp_path, [f" {name.upper()} " for name in sampled["map_class"]]))
    assert found["overall_accuracy"]["value"] == pytest.approx(1)


def test_a_class_nobody_looked_at_is_left_out_and_said(tmp_path, sampled):
    references = [None if name == "road" else name for name in sampled["map_class"]]
    found = estimate(tmp_path, fill(tmp_path, references))
    mapped = {name: figures["mapped_area_m2"] for name, figures in found["classes"].items()}
    assert found["area_m2"] == pytest.approx(mapped["other"] + mapped["building"])
    assert found["classes"]["road"]["users_accuracy"] is None
    assert any("No point is filled" in note and "road" in note for note in found["notes"])


def test_a_single_point_has_no_interval_and_the_report_says_so(tmp_path, sampled):
    roads = iter(range(5))
    references = [None if name == "road" and next(roads) else name for name in sampled["map_class"]]
    found = estimate(tmp_path, fill(tmp_path, references))
    assert found["classes"]["road"]["users_accuracy"]["standard_error"] is None
    assert found["classes"]["building"]["users_accuracy"]["standard_error"] == 0
    assert found["overall_accuracy"]["low"] is None
    assert any("Only one point" in note and "road" in note for note in found["notes"])
    assert "± ?" in (tmp_path / "report.html").read_text()


def test_intervals_promise_nothing_impossible(tmp_path, sampled):
    references = ["building" if name == "road" else name for name in sampled["map_class"]]
    references[list(sampled["map_class"]).index("other")] = "road"
    found = estimate(tmp_path, fill(tmp_path, references))
    for figures in found["classes"].values():
        for estimated, most in ((figures["area_m2"], found["area_m2"]), (figures["users_accuracy"], 1)):
            assert estimated is None or 0 <= estimated["low"] <= estimated["high"] <= most


def test_a_reference_that_is_no_class_is_named(tmp_path, sampled):
    references = list(sampled["map_class"])
    references[0], references[1] = "bulding", "lake"
    with pytest.raises(SchemeError, match="'bulding', 'lake'") as caught:
        estimate(tmp_path, fill(tmp_path, references))
    assert "building" in caught.value.hint and not (tmp_path / "report.html").exists()


def test_a_class_the_map_does_not_have_is_a_class(tmp_path, sampled):
    references = list(sampled["map_class"])
    references[0] = "water"
    found = estimate(tmp_path, fill(tmp_path, references))
    assert found["classes"]["water"]["area_m2"]["value"] > 0 and found["classes"]["water"]["mapped_area_m2"] == 0
    assert found["classes"]["water"]["users_accuracy"] is None


def test_points_that_nobody_filled_are_refused(tmp_path, sampled):
    with pytest.raises(InputError, match="None of the 15 points"):
        estimate(tmp_path, fill(tmp_path, [None] * 15))
    assert not (tmp_path / "report.json").exists()


def test_a_cut_off_class_list_leaves_the_classes_of_the_map(tmp_path, sampled):
    listener = Listener()
    text = sampled["classes"][0][:30]
    path = fill(tmp_path, sampled["map_class"], classes=np.full(15, text, dtype=object))
    found = estimate(tmp_path, path, listener)
    assert list(found["classes"]) == ["other", "building", "road"]
    assert "cut off" in listener.messages("warning")


@pytest.mark.parametrize(("changes", "message"), [
    ({"map_pixels": np.arange(15) + 5}, "mixes samples"),
    ({"classes": np.array(["a #111111"] * 7 + ["b #111111"] * 8, dtype=object)}, "mixes points"),
    ({"map_m2": np.zeros(15)}, "0.0 m²"),
    ({"map_class": np.full(15, None, dtype=object)}, "without a map_class"),
])
def test_layers_that_are_no_sample_are_refused(tmp_path, sampled, changes, message):
    with pytest.raises(InputError, match=message):
        estimate(tmp_path, fill(tmp_path, ["other"] * 15, **changes))


def test_a_layer_without_the_fields_names_them(tmp_path):
    path = tmp_path / "other.gpkg"
    pyogrio.raw.write(path, shapely.to_wkb(shapely.points([[1.0, 2.0]])), [np.array([1])], ["height"],
                      geometry_type="Point", crs="EPSG:32645")
    with pytest.raises(InputError, match=r"map_class.*reference"):
        estimate(tmp_path, path)
    with pytest.raises(InputError, match=r"missing\.gpkg"):
        estimate(tmp_path, tmp_path / "missing.gpkg")
