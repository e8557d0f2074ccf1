"""Evaluating a prediction: which pixels count, how classes are matched, what the reports hold, what is refused."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from rasterio.windows import Window

from core.errors import InputError, JobError, OutputError, TilesError
from core.evaluating.evaluation import run
from core.jobs import EvaluateJob, TilesJob, VectorSource
from core.rasters import Grid
from core.tiling.tiles import run as make_tiles
from core.tiling.tiles_folder import TilesFolder

SCHEME = make_scheme("other", "building", "road")
REPORTS = Path(__file__).resolve().parents[2] / "resources" / "report"
SCHEMA = json.loads((REPORTS / "evaluation.schema.json").read_text())


def random_classes(shape=(120, 150), seed=0, count=3, ignored=0.1):
    generator = np.random.default_rng(seed)
    classes = generator.integers(0, count, shape).astype(np.uint8)
    classes[generator.random(shape) < ignored] = 255
    return classes


def evaluate(tmp_path, prediction, listener=None, **reference):
    job = EvaluateJob(str(prediction), str(tmp_path / "report.html"), str(tmp_path / "report.json"),
                      **{key: str(value) if key.endswith(("raster", "folder")) else value
                         for key, value in reference.items()})
    outputs = run(job, (listener or Listener()).reporter)
    report = json.loads((tmp_path / "report.json").read_text())
    jsonschema.validate(report, SCHEMA)
    assert outputs == {"report_html": job.report_html, "report_json": job.report_json,
                       "miou": report["miou"], "overall_accuracy": report["overall_accuracy"]}
    return report


def counted(prediction, reference, where=True):
    """The expected matrix, counted pair by pair."""
    matrix = np.zeros((3, 3), int)
    keep = (prediction != 255) & (reference != 255) & where
    np.add.at(matrix, (reference[keep], prediction[keep]), 1)
    return matrix.tolist()


def test_ignored_pixels_of_either_side_never_count(tmp_path):
    prediction, reference = random_classes(), random_classes(seed=1)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME))
    matrix = np.array(counted(prediction, reference))
    assert report["confusion_matrix"]["pixels"] == matrix.tolist() and report["pixels"] == matrix.sum()
    road = report["classes"]["road"]
    assert road["iou"] == pytest.approx(matrix[2, 2] / (matrix[2].sum() + matrix[:, 2].sum() - matrix[2, 2]))
    assert road["users_accuracy"] == road["precision"] == pytest.approx(matrix[2, 2] / matrix[:, 2].sum())
    assert road["producers_accuracy"] == road["recall"] == pytest.approx(matrix[2, 2] / matrix[2].sum())
    assert report["road"] == road and road["id"] == 2 and report["split"] is None
    assert road["reference_area_m2"] == pytest.approx(road["reference_pixels"] * report["pixel_size_m"] ** 2)


def test_rasters_larger_than_a_window(tmp_path, monkeypatch):
    monkeypatch.setattr("core.evaluating.evaluation.WINDOW_PX", 50)
    prediction, reference = random_classes(), random_classes(seed=1)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME))
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)


def test_border_erosion_leaves_out_pixels_but_not_areas(tmp_path, monkeypatch):
    monkeypatch.setattr("core.evaluating.evaluation.WINDOW_PX", 50)
    reference = np.zeros((120, 150), np.uint8)
    reference[40:80, 50:110] = 1
    prediction = np.zeros_like(reference)
    prediction[42:82, 50:110] = 1
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1], border_erosion_px=3)
    assert report["classes"]["building"]["iou"] == report["miou"] == 1
    assert report["classes"]["building"]["reference_pixels"] == (40 - 6) * (60 - 6)
    assert report["classes"]["building"]["area_error"] == 0 and report["border_erosion_px"] == 3
    assert report["classes"]["building"]["reference_area_m2"] == pytest.approx(2400 * report["pixel_size_m"] ** 2)
    assert report["pixels"] < 120 * 150 == np.sum(report["confusion_matrix"]["pixels"]) + 18000 - report["pixels"]
    assert "within 3 px" in (tmp_path / "report.html").read_text()
    with pytest.raises(InputError, match="more than 200 px away") as raised:
        evaluate(tmp_path, paths[0], reference_raster=paths[1], border_erosion_px=200)
    assert "smaller border erosion" in raised.value.hint


def test_areas_boundaries_and_marks_are_reported(tmp_path):
    reference = np.zeros((100, 100), np.uint8)
    reference[20:60, 20:60] = 1
    prediction = np.zeros_like(reference)
    prediction[20:60, 23:63] = 1
    prediction[70:75, 20:40] = 1
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    near, far = (evaluate(tmp_path, paths[0], reference_raster=paths[1], boundary_tolerance_m=tolerance)
                 ["classes"]["building"] for tolerance in (1.2, 3.1))
    assert near["area_error"] == pytest.approx(100 / 1600)
    assert near["boundary_recall"] < 0.7 and far["boundary_recall"] == 1
    assert far["boundary_precision"] == pytest.approx(156 / (156 + 46))
    assert near["iou"] == pytest.approx(1480 / 1820) and near["mark"] == "good"
    assert evaluate(tmp_path, paths[0], reference_raster=paths[1])["boundary_tolerance_m"] == pytest.approx(2, rel=1e-2)
    html = (tmp_path / "report.html").read_text()
    assert "+6.2 %" in html and '<span class="good">good</span>' in html


def test_networks_objects_and_confidence_are_reported(tmp_path):
    reference = np.zeros((200, 200), np.uint8)
    reference[95:105] = 2
    reference[20:40, 20:40] = reference[20:40, 60:80] = 1
    prediction = reference.copy()
    prediction[95:105, 90:110] = 0
    prediction[20:40, 60:80] = 0
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    scores = write_imagery(tmp_path / "s.tif", np.full((1, 200, 200), 0.75, np.float32))
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1], scores=str(scores))
    road, building = report["classes"]["road"], report["classes"]["building"]
    assert (road["network"]["reference"]["components"], road["network"]["prediction"]["components"]) == (1, 2)
    assert 0 < road["network"]["apls"] < 0.7 and road["objects"] is None
    assert (building["objects"]["matched"], building["objects"]["reference_objects"]) == (1, 2)
    assert building["network"] is None and building["objects"]["precision"] == 1
    assert report["calibration"]["expected_error"] == pytest.approx(report["overall_accuracy"] - 0.75, abs=1e-6)
    html = (tmp_path / "report.html").read_text()
    assert "building: objects" in html and "road: connectivity" in html and "Reliability curve" in html
    plain = evaluate(tmp_path, paths[0], reference_raster=paths[1], network_classes=(), object_classes=("Road",))
    assert plain["classes"]["road"]["network"] is None and plain["classes"]["road"]["objects"]["split"] == 1
    assert plain["calibration"] is None and "Reliability curve" not in (tmp_path / "report.html").read_text()


def test_the_largest_confusions_and_the_worst_tiles_are_reported(tmp_path):
    reference, prediction = np.zeros((100, 300), np.uint8), np.zeros((100, 300), np.uint8)
    reference[:40, 40:80] = 1
    prediction[:40, 40:70] = 2        # three quarters of the tile in row 0, column 1
    prediction[:, 200:205] = 1        # an eighth, or five pixels of 40, of three tiles
    reference[50:], prediction[90:] = 255, 255
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1])
    pixel_km2 = report["pixel_size_m"] ** 2 / 1e6
    assert report["errors"]["confusions"] == [
        {"reference": "building", "prediction": "road", "pixels": 1200, "share": 1200 / 15000,
         "area_km2": pytest.approx(1200 * pixel_km2)},
        {"reference": "building", "prediction": "other", "pixels": 400, "share": 400 / 15000,
         "area_km2": pytest.approx(400 * pixel_km2)},
        {"reference": "other", "prediction": "building", "pixels": 250, "share": 250 / 15000,
         "area_km2": pytest.approx(250 * pixel_km2)}]
    assert report["errors"]["tile_px"] == 37
    worst = report["errors"]["worst_tiles"]
    assert [(tile["row_px"], tile["column_px"]) for tile in worst[:2]] == [(0, 37), (0, 74)]
    assert worst[0]["pixels"] == 37 * 37 and worst[0]["wrong_pixels"] == 37 * 34
    assert worst[0]["confusions"] == [{"reference": "building", "prediction": "road", "pixels": 37 * 30},
                                      {"reference": "building", "prediction": "other", "pixels": 37 * 4}]
    assert worst[0]["bounds"] == [300037, 3000000 - 37, 300074, 3000000]
    assert worst[-1]["pixels"] * 2 < 37 * 37 and (report["crs"], report["width_px"]) == ("EPSG:32645", 300)
    html = (tmp_path / "report.html").read_text()
    assert html.count("image/png") == 1 + 2 * len(worst) and "image/jpeg" not in html and "taken for" in html
    with_imagery = evaluate(tmp_path, paths[0], reference_raster=paths[1], imagery=str(
        write_imagery(tmp_path / "i.tif", np.full((3, 50, 150), 90, np.uint8), make_grid(50, 150, 2.0))))
    assert with_imagery == report and (tmp_path / "report.html").read_text().count("image/jpeg") == 1 + len(worst)


def test_errors_near_borders_are_not_shown_where_they_do_not_count(tmp_path):
    reference, prediction = np.zeros((100, 100), np.uint8), np.zeros((100, 100), np.uint8)
    reference[20:60, 20:60] = 1
    prediction[21:61, 20:60] = 1
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    assert evaluate(tmp_path, paths[0], reference_raster=paths[1])["errors"]["worst_tiles"]
    eroded = evaluate(tmp_path, paths[0], reference_raster=paths[1], border_erosion_px=1)
    assert eroded["errors"]["worst_tiles"] == eroded["errors"]["confusions"] == []
    html = (tmp_path / "report.html").read_text()
    assert "Not one pixel is wrong" in html and "The worst tiles" not in html


def test_one_pixel(tmp_path):
    path = write_classes(tmp_path / "p.tif", np.array([[1]], np.uint8), SCHEME)
    right = evaluate(tmp_path, path, reference_raster=path)
    assert (right["miou"], right["overall_accuracy"], right["kappa"], right["pixels"]) == (1, 1, None, 1)
    assert right["classes"]["building"]["boundary_f1"] is None and right["classes"]["other"]["iou"] is None
    assert right["confusion_matrix"]["row_shares"] == [[None] * 3, [0, 1, 0], [None] * 3]
    reference = write_classes(tmp_path / "r.tif", np.array([[2]], np.uint8), SCHEME)
    wrong = evaluate(tmp_path, path, reference_raster=reference)
    assert (wrong["miou"], wrong["overall_accuracy"]) == (0, 0) and wrong["classes"]["building"]["recall"] is None
    assert wrong["errors"]["worst_tiles"][0]["wrong_share"] == 1


def test_negative_wishes_are_refused(tmp_path):
    with pytest.raises(JobError, match="cannot be negative"):
        evaluate(tmp_path, tmp_path / "p.tif", border_erosion_px=-1)


def test_classes_are_matched_by_name(tmp_path):
    prediction, reference = random_classes(), random_classes(seed=1)
    other_ids = make_scheme("Road", "other", "BUILDING", ids=(9, 4, 200))
    renumbered = np.full_like(reference, 255)
    for name_position, class_id in ((0, 4), (1, 200), (2, 9)):
        renumbered[reference == name_position] = class_id
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", renumbered, other_ids))
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)
    assert report["confusion_matrix"]["classes"] == ["other", "building", "road"]


def test_different_classes_are_refused_naming_both(tmp_path):
    with pytest.raises(InputError, match=r"only in prediction .*p\.tif: building, road; only in .*r\.tif: water"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", random_classes(), SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(count=2),
                                                make_scheme("other", "water")))
    assert not (tmp_path / "report.html").exists() and not (tmp_path / "report.json").exists()


def test_a_reference_of_another_resolution_and_place(tmp_path):
    listener = Listener()
    prediction = random_classes((100, 100))
    coarse = random_classes((60, 40), seed=2)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME), listener,
                      reference_raster=write_classes(tmp_path / "r.tif", coarse, SCHEME,
                                                     make_grid(60, 40, 2.0, 300000 - 10, 3000000 + 20)))
    assert "another pixel grid" in listener.messages("info")
    rows, columns = np.mgrid[:100, :100]
    coarse_rows, coarse_columns = (rows + 20) // 2, (columns + 10) // 2
    inside = (coarse_rows < 60) & (coarse_columns < 40)
    reference = np.where(inside, coarse[np.minimum(coarse_rows, 59), np.minimum(coarse_columns, 39)], 255)
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)


def test_rasters_of_different_places_are_refused_with_both_extents(tmp_path):
    with pytest.raises(InputError, match=r"r\.tif: x 500000 to.*p\.tif: x 300000 to"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", random_classes(), SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(), SCHEME,
                                                make_grid(120, 150, left=500000.0)))


def test_no_common_pixel_is_refused(tmp_path):
    prediction, reference = random_classes(), random_classes()
    prediction[60:], reference[:60] = 255, 255
    with pytest.raises(InputError, match="No pixel can be compared"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME))


def test_an_id_outside_the_scheme_is_refused(tmp_path):
    prediction = random_classes()
    prediction[5, 5] = 77
    with pytest.raises(InputError, match=r"Prediction .*p\.tif holds the class id 77.*0 other, 1 building"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(), SCHEME))


@pytest.fixture
def tiles(tmp_path):
    imagery = write_imagery(tmp_path / "i.tif", np.random.default_rng(0).integers(0, 255, (3, 256, 256), np.uint8))
    labels = write_classes(tmp_path / "l.tif", random_classes((256, 256)), SCHEME)

    def make(**options):
        make_tiles(TilesJob(str(imagery), str(labels), str(tmp_path / "tiles"), tile_size_px=32, **options),
                   Listener().reporter)
        return TilesFolder.open(tmp_path / "tiles")

    return make


@pytest.mark.parametrize(("options", "split"), [({"test_fraction": 0.2}, "test"), ({}, "validation")])
def test_only_the_held_out_split_counts(tmp_path, tiles, options, split):
    folder = tiles(**options)
    prediction, reference = random_classes((256, 256), 3), random_classes((256, 256))
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME), tiles_folder=folder.path)
    held_out = np.zeros((256, 256), bool)
    rows, columns = folder.dataset.blocks.row_edges_px, folder.dataset.blocks.column_edges_px
    for (i, j), name in np.ndenumerate(folder.dataset.blocks.splits):
        held_out[rows[i]:rows[i + 1], columns[j]:columns[j + 1]] = name == split
    assert 0.1 < held_out.mean() < 0.3 and report["split"] == split
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference, held_out)
    assert f"Only the {split} split" in (tmp_path / "report.html").read_text()


def test_a_prediction_of_another_resolution_and_the_split(tmp_path, tiles):
    folder = tiles()
    grid = make_grid(64, 64, 4.0)
    prediction, reference = random_classes((64, 64), 3), random_classes((64, 64), 4)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME, grid),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME, grid),
                      tiles_folder=folder.path)
    held_out = folder.split_mask("validation", folder.dataset.grid, Window(0, 0, 256, 256))[2::4, 2::4]
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference, held_out)


def test_tiles_without_a_held_out_split_or_of_another_place(tmp_path, tiles):
    folder = tiles(validation_fraction=0.0)
    paths = [write_classes(tmp_path / name, random_classes((256, 256)), SCHEME) for name in ("p.tif", "r.tif")]
    with pytest.raises(TilesError, match="neither a test nor a validation split"):
        evaluate(tmp_path, paths[0], reference_raster=paths[1], tiles_folder=folder.path)
    tiles()
    away = [write_classes(path, random_classes(), SCHEME, make_grid(120, 150, left=400000.0)) for path in paths]
    with pytest.raises(InputError, match="Tiles and prediction do not overlap"):
        evaluate(tmp_path, away[0], reference_raster=away[1], tiles_folder=folder.path)


def write_boxes(path, boxes, names, crs="EPSG:32645"):
    pyogrio.raw.write(path, shapely.to_wkb(np.array(boxes)), [np.array(names, object)], ["kind"],
                      geometry_type="Polygon", crs=crs, driver="GPKG")
    return VectorSource(str(path), name="surveyed")


def test_layers_with_a_class_field_are_burnt(tmp_path):
    prediction = np.zeros((100, 100), np.uint8)
    prediction[20:40, 20:60] = 1
    layer = write_boxes(tmp_path / "v.gpkg", [shapely.box(300020, 2999960, 300050, 2999980),
                                              shapely.box(300000, 2999900, 300010, 3000000)], ["building", "road"])
    listener = Listener()
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME), listener,
                      reference_layers=(layer,), class_field="kind")
    assert report["classes"]["building"]["recall"] == 1
    assert report["classes"]["building"]["precision"] == pytest.approx(600 / 800)
    assert report["classes"]["road"]["reference_pixels"] == 1000 and report["reference"] == "surveyed"
    assert "counts as 'other'" in listener.messages("info")


def test_layers_with_a_scheme_in_another_crs(tmp_path):
    scheme = {"name": "s", "classes": [
        {"id": 7, "name": "building", "color": "#c0392b", "rules": [{"tags": {"kind": ["*"]}, "geometry": "polygon"}]},
        {"id": 0, "name": "other", "color": "#bdc3c7"}]}
    prediction = np.zeros((100, 100), np.uint8)
    prediction[20:40, 20:60] = 1
    to_degrees = pyproj.Transformer.from_crs(32645, 4326, always_xy=True)
    box = shapely.transform(shapely.box(300020, 2999960, 300060, 2999980), to_degrees.transform, interleaved=False)
    layer = write_boxes(tmp_path / "v.gpkg", [box], ["hut"], "EPSG:4326")
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, make_scheme("other", "building")),
                      reference_layers=(layer,), scheme=scheme)
    assert report["classes"]["building"]["iou"] == 1 and report["classes"]["building"]["id"] == 1


def test_references_that_are_none(tmp_path):
    prediction = write_classes(tmp_path / "p.tif", random_classes(), SCHEME)
    with pytest.raises(JobError, match="no reference"):
        evaluate(tmp_path, prediction)
    with pytest.raises(InputError, match="neither a class scheme nor a field"):
        evaluate(tmp_path, prediction, reference_layers=(VectorSource("nowhere.gpkg"),))
    with pytest.raises(InputError, match=r"Reference .*bare\.tif carries no class scheme"):
        evaluate(tmp_path, prediction, reference_raster=write_imagery(tmp_path / "bare.tif", random_classes()[None]))


def test_both_reports_or_none(tmp_path):
    path = write_classes(tmp_path / "p.tif", random_classes(), SCHEME)
    (tmp_path / "in the way").mkdir()
    job = EvaluateJob(str(path), str(tmp_path / "report.html"), str(tmp_path / "in the way"),
                      reference_raster=str(path))
    with pytest.raises(OutputError, match="in the way"):
        run(job, Listener().reporter)
    assert not (tmp_path / "report.html").exists() and not list(tmp_path.glob(".*"))


class _Addresses(HTMLParser):
    """Collects what a browser would fetch: addresses in attributes, elements that exist to fetch."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "iframe", "object", "embed", "base"):
            self.found.append(tag)
        for name, value in attrs:
            if name.split(":")[-1] in ("src", "href", "srcset", "poster", "data", "action"):
                if not value.startswith("data:image/"):
                    self.found.append(value)
            elif name == "style" and "url(" in value:
                self.found.append(value)


def external_addresses(html):
    parser = _Addresses()
    parser.feed(html)
    without_pictures = "".join(part.partition('"')[2] if number else part
                               for number, part in enumerate(html.split("data:image/")))
    return parser.found + [word for word in ("http:", "https:", "//", "@import", "url(") if word in without_pictures]


def test_external_addresses_would_be_found():
    for html in ('<img src="a.png">', '<link rel="stylesheet">', '<svg><image xlink:href="//x"/></svg>',
                 "<style>a { background: url(a.png) }</style>", "<p>http://example.org</p>"):
        assert external_addresses(html)
    assert not external_addresses('<img src="data:image/png;base64,//8=">')


def test_the_html_is_self_contained_and_shows_the_same_figures(tmp_path):
    scheme = make_scheme("other", "<b>building</b>", "road")
    prediction, reference = random_classes(count=2), random_classes(seed=1, count=2)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, scheme),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, scheme))
    html = (tmp_path / "report.html").read_text()
    assert external_addresses(html) == []
    assert "<b>building</b>" not in html and "&lt;b&gt;building&lt;/b&gt;" in html
    for figure in (report["miou"], report["kappa"], report["classes"]["other"]["iou"]):
        assert f"{figure:.3f}" in html
    assert f"{100 * report['overall_accuracy']:.1f} %" in html
    # a class that occurs nowhere has no figures, and is not counted in the mean
    assert report["classes"]["road"]["iou"] is None and "–" in html
    assert report["miou"] == pytest.approx(np.mean([report["classes"][name]["iou"] for name in scheme.names[:2]]))


def test_a_class_named_like_a_key_of_the_report(tmp_path):
    scheme = make_scheme("other", "miou", "road")
    path = write_classes(tmp_path / "p.tif", random_classes(), scheme)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert report["miou"] == 1 and report["classes"]["miou"]["iou"] == 1


def test_a_scene_in_degrees_has_metres(tmp_path):
    grid = Grid(pyproj.CRS.from_epsg(4326), make_grid(100, 100, 2.7e-6, -115.2338, 36.1423).transform, 100, 100)
    path = write_classes(tmp_path / "p.tif", random_classes((100, 100)), SCHEME, grid)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert report["pixel_size_m"] == pytest.approx(0.27, abs=0.01)
