"""Evaluating a prediction: which pixels count, and what the figures are."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from evaluated_scenes import SCHEME, counted, evaluate, random_classes
from made_scenes import make_grid, write_classes, write_imagery

from contract.errors import InputError
from core.grids.rasters import Grid


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
    monkeypatch.setattr("core.evaluating.gathering.WINDOW_PX", 50)
    prediction, reference = random_classes(), random_classes(seed=1)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME))
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)


def test_border_erosion_leaves_out_pixels_but_not_areas(tmp_path, monkeypatch):
    monkeypatch.setattr("core.evaluating.gathering.WINDOW_PX", 50)
    reference = np.zeros((120, 150), np.uint8)
    reference[40:80, 50:110] = 1
    prediction = np.zeros_like(reference)
    prediction[42:82, 50:110] = 1
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1], border_erosion_px=3)
    assert report["classes"]["building"]["iou"] == report["miou"] == 1
    assert report["classes"]["building"]["reference_pixels"] == (40 - 6) * (60 - 6)
    assert report["classes"]["building"]["area_error"] == pytest.approx(0, abs=1e-9)
    assert report["border_erosion_px"] == 3
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
    prediction[70:75, 20:41] = 1
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    near, far = (evaluate(tmp_path, paths[0], reference_raster=paths[1], boundary_tolerance_m=tolerance)
                 ["classes"]["building"] for tolerance in (1.2, 3.1))
    assert near["area_error"] == pytest.approx(105 / 1600)
    assert near["boundary_recall"] < 0.7 and far["boundary_recall"] == 1
    assert far["boundary_precision"] == pytest.approx(156 / (156 + 48))
    assert near["iou"] == pytest.approx(1480 / 1825)
    assert (near["kind"], near["measure"], near["value"]) == ("object", "object_f1", near["objects"]["f1"])
    assert evaluate(tmp_path, paths[0], reference_raster=paths[1])["boundary_tolerance_m"] == pytest.approx(2, rel=1e-2)
    assert "+6.6 %" in (tmp_path / "report.html").read_text()
    as_area = evaluate(tmp_path, paths[0], reference_raster=paths[1], object_classes=())["classes"]["building"]
    assert (as_area["kind"], as_area["measure"], as_area["mark"]) == ("area", "iou", "good")
    assert as_area["mark_limits"] == {"acceptable": 0.65, "good": 0.8}
    assert '<span class="good">good</span>' in (tmp_path / "report.html").read_text()


def test_road_graphs_objects_and_confidence_are_reported(tmp_path):
    reference = np.zeros((200, 200), np.uint8)
    reference[95:105] = 2
    reference[20:40, 20:40] = reference[20:40, 60:80] = 1
    prediction = reference.copy()
    prediction[95:105, 90:110] = 0
    prediction[20:40, 60:80] = 0
    paths = [write_classes(tmp_path / name, classes, SCHEME)
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    scores = write_imagery(tmp_path / "s.tif", np.full((1, 200, 200), 0.75, np.float32))
    report = evaluate(tmp_path, paths[0], reference_raster=paths[1], confidence=str(scores))
    road, building = report["classes"]["road"], report["classes"]["building"]
    assert (road["road_graph"]["reference"]["components"], road["road_graph"]["prediction"]["components"]) == (1, 2)
    assert 0 < road["road_graph"]["apls"] < 0.7 and road["objects"] is None
    assert (building["objects"]["matched"], building["objects"]["reference_objects"]) == (1, 2)
    assert building["road_graph"] is None and building["objects"]["precision"] == 1
    assert report["calibration"]["expected_error"] == pytest.approx(report["overall_accuracy"] - 0.75, abs=1e-6)
    html = (tmp_path / "report.html").read_text()
    assert "building: objects" in html and "road: connectivity" in html and "Reliability curve" in html
    plain = evaluate(tmp_path, paths[0], reference_raster=paths[1], road_classes=(), object_classes=("Road",))
    assert plain["classes"]["road"]["road_graph"] is None and plain["classes"]["road"]["objects"]["split"] == 1
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
    # Buildings are outlined over the imagery, and on nothing where there is none.
    assert with_imagery == report and (tmp_path / "report.html").read_text().count("image/jpeg") == 1 + 3 * len(worst)


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
    assert wrong["errors"]["worst_tiles"] == []


def test_a_scene_in_degrees_has_metres(tmp_path):
    grid = Grid(pyproj.CRS.from_epsg(4326), make_grid(100, 100, 2.7e-6, -115.2338, 36.1423).transform, 100, 100)
    path = write_classes(tmp_path / "p.tif", random_classes((100, 100)), SCHEME, grid)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert report["pixel_size_m"] == pytest.approx(0.27, abs=0.01)
