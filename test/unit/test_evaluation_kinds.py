"""Classes judged by their kind: whose objects are which, what the report says first, and what it says of lines."""

from __future__ import annotations

import json
from types import SimpleNamespace
from unittest import mock

import numpy as np
import pyogrio
import pytest
import shapely
from evaluated_scenes import SCHEMA, evaluate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_layers import LEFT, TOP, box, line, make_layer
from made_scenes import Listener, make_grid, make_scheme, write_classes
from pyproj import CRS
from test_vectorizing import read_layer

from contract.errors import InputError
from contract.jobs import EvaluateJob, VectorizeJob
from contract.scheme_json import scheme_from_dict
from core.evaluating import gathering
from core.evaluating import step as evaluating
from core.evaluating.headline import JudgedClass, headlines
from core.grids.object_raster import DISTANCES_DTYPE, NUMBERS_DTYPE, new_object_raster
from core.vectorizing import object_numbers
from core.vectorizing import step as vectorizing
from models.object_distances import distances_of

SCHEME = {"name": "town", "classes": [
    {"id": 0, "name": "other", "color": "#bdc3c7"},
    {"id": 1, "name": "house", "color": "#c0392b", "kind": "object",
     "rules": [{"tags": {"building": ["*"]}, "geometry": "polygon"}]},
    {"id": 2, "name": "track", "color": "#7f8c8d", "kind": "line",
     "rules": [{"tags": {"highway": ["*"]}, "geometry": "line", "width": {"default_m": 6}}]},
    {"id": 3, "name": "water", "color": "#2980b9", "rules": [{"tags": {"natural": ["water"]}}]}]}
TOWN = scheme_from_dict(SCHEME)
UTM_35 = CRS.from_epsg(32635)


def grid_of_layers(size=100):
    return make_grid(size, size, left=LEFT, top=TOP, crs=UTM_35)


def write(path, classes, objects=None, scheme=TOWN):
    """A class raster, with numbers or distances of objects beside it."""
    write_classes(path, np.asarray(classes, np.uint8), scheme, grid_of_layers(len(classes)))
    if objects is not None:
        dtype = DISTANCES_DTYPE if objects.dtype == np.uint8 else NUMBERS_DTYPE
        with new_object_raster(path, grid_of_layers(len(classes)), dtype) as raster:
            raster.write(objects.astype(dtype), 1)
    return path


def two_houses():
    """Classes and numbers of two houses of 10 m by 12 m that share a wall."""
    classes, numbers = np.zeros((100, 100), np.uint8), np.zeros((100, 100), np.uint32)
    classes[20:32, 20:40], numbers[20:32, 20:30], numbers[20:32, 30:40] = 1, 1, 2
    return classes, numbers


def houses_layer(folder, *boxes, **more):
    return make_layer(folder / "houses.gpkg", [(item, {"building": "yes"}) for item in boxes], **more)


def test_two_houses_of_a_layer_that_share_a_wall_are_two(tmp_path):
    classes, numbers = two_houses()
    layer = houses_layer(tmp_path, box(20, 20, 30, 32), box(30, 20, 40, 32))
    apart = evaluate(tmp_path, write(tmp_path / "p.tif", classes, distances_of(numbers, 1.0)),
                     reference_layers=(layer,), scheme=SCHEME)["house"]["objects"]
    assert (apart["reference_objects"], apart["predicted_objects"], apart["matched"]) == (2, 2, 2)
    assert (apart["reference_from"], apart["predicted_from"]) == ("features", "distances")
    html = (tmp_path / "report.html").read_text()
    assert "each feature of the layers is one" in html and "as Vectorize classes does" in html
    assert not list(tmp_path.glob(".*")) and not list(tmp_path.glob("*basins*"))
    (tmp_path / "p.tif.objects.tif").unlink()
    merged = evaluate(tmp_path, tmp_path / "p.tif", reference_layers=(layer,), scheme=SCHEME)["house"]["objects"]
    assert (merged["reference_objects"], merged["predicted_objects"]) == (2, 1) and merged["predicted_from"] == "pieces"
    assert (merged["merged"], merged["in_merged"], merged["missed"]) == (1, 2, 2 - merged["matched"])


def test_labels_with_numbers_beside_them_are_a_reference_that_keeps_houses_apart(tmp_path):
    classes, numbers = two_houses()
    prediction = write(tmp_path / "p.tif", classes, distances_of(numbers, 1.0))
    reference = write(tmp_path / "r.tif", classes, numbers)
    told = evaluate(tmp_path, prediction, reference_raster=reference)["house"]["objects"]
    assert (told["matched"], told["reference_from"]) == (2, "numbers")
    itself = evaluate(tmp_path, reference, reference_raster=reference)["house"]["objects"]
    assert (itself["f1"], itself["predicted_from"]) == (1, "numbers")
    two_predictions = evaluate(tmp_path, prediction, reference_raster=prediction)["house"]["objects"]
    assert (two_predictions["f1"], two_predictions["reference_from"]) == (1, "distances")


@pytest.mark.parametrize("side", ["p.tif", "r.tif"])
def test_objects_of_another_raster_are_refused_and_nothing_is_written(tmp_path, side):
    classes, numbers = two_houses()
    prediction, reference = (write(tmp_path / name, classes, numbers) for name in ("p.tif", "r.tif"))
    write(tmp_path / "other.tif", np.zeros((50, 50)), np.zeros((50, 50), np.uint32))
    (tmp_path / "other.tif.objects.tif").replace(tmp_path / f"{side}.objects.tif")
    with pytest.raises(InputError, match=rf"50 × 50.* not on the grid of .*{side}.*100 × 100"):
        evaluate(tmp_path, prediction, reference_raster=reference)
    assert not list(tmp_path.glob("report*"))


def test_numbers_go_along_to_another_grid(tmp_path):
    classes, numbers = two_houses()
    reference = write(tmp_path / "r.tif", classes, numbers)
    finer = write_classes(tmp_path / "p.tif", np.kron(classes, np.ones((2, 2), np.uint8)), TOWN,
                          make_grid(200, 200, 0.5, LEFT, TOP, UTM_35))
    found = evaluate(tmp_path, finer, reference_raster=reference)["house"]["objects"]
    assert (found["reference_objects"], found["predicted_objects"], found["reference_from"]) == (2, 1, "numbers")


def test_a_house_in_two_pieces_is_one_and_what_has_no_number_is_what_hangs_together(tmp_path):
    classes, numbers = two_houses()
    numbers[numbers == 2] = 1
    classes[20:32, 29:31], numbers[20:32, 29:31] = 2, 0  # a way through it
    classes[60:70, 60:70] = classes[80:90, 60:70] = 1  # drawn by hand, without numbers
    reference = write(tmp_path / "r.tif", classes, numbers)
    assert evaluate(tmp_path, reference, reference_raster=reference)["house"]["objects"]["reference_objects"] == 3


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), window_px=st.sampled_from([7, 16, 33]), rows=st.integers(3, 20))
def test_objects_do_not_depend_on_windows_and_are_those_that_would_be_drawn(tmp_path, seed, window_px, rows):
    generator = np.random.default_rng(seed)
    numbers = np.zeros((40, 40), np.uint32)
    for number in range(1, 15):
        row, column, height, width = generator.integers((0, 0, 4, 4), (34, 34, 12, 12))
        numbers[row:row + height, column:column + width] = number
    prediction = np.roll(numbers, tuple(generator.integers(-3, 4, 2)), (0, 1))
    predicted = write(tmp_path / "p.tif", prediction > 0, distances_of(prediction, 1.0))
    reference = write(tmp_path / "r.tif", numbers > 0, numbers)
    with mock.patch.object(object_numbers, "SMOOTHING_M", 0.6):
        whole = evaluate(tmp_path, predicted, reference_raster=reference)
        with (mock.patch.object(gathering, "WINDOW_PX", window_px),
              mock.patch.object(object_numbers, "_STRIP_PX", 40 * rows)):
            stripped = evaluate(tmp_path, predicted, reference_raster=reference)["house"]["objects"]
        vectorizing.run(VectorizeJob(str(predicted), str(tmp_path / "polygons.gpkg"), class_names=("house",),
                                     minimum_area_m2=0.0, simplify_m=0.0, square_classes=(), fill_holes_m2=0.0),
                        Listener().events)
    drawn = shapely.area(read_layer(tmp_path / "polygons.gpkg")["polygon"]).round()
    objects = whole["house"]["objects"]
    assert stripped == objects
    assert objects["predicted_objects"] == np.count_nonzero(drawn >= objects["smallest_px"])
    pixels = np.unique(numbers[numbers > 0], return_counts=True)[1]
    assert objects["reference_objects"] == np.count_nonzero(pixels >= objects["smallest_px"])


def test_what_is_too_small_for_the_map_does_not_count(tmp_path):
    classes = np.zeros((100, 100), np.uint8)
    classes[20:30, 20:30] = classes[50:55, 50:54] = 1  # 100 m² and 20 m²
    large = {**SCHEME, "classes": [item | ({"smallest_m2": 30} if item["id"] == 1 else {})
                                   for item in SCHEME["classes"]]}
    for scheme, smallest_px, count in ((SCHEME, 9, 2), (large, 30, 1)):
        path = write(tmp_path / "p.tif", classes, scheme=scheme_from_dict(scheme))
        objects = evaluate(tmp_path, path, reference_raster=path)["house"]["objects"]
        # 8 m² are 9 pixels here, since pixels of a map are a little smaller on the ground
        assert objects["reference_objects"] == count and abs(objects["smallest_px"] - smallest_px) <= 1


def test_several_areas_share_a_headline_and_their_mean():
    def judged(name, class_id, kind, iou):
        figures = SimpleNamespace(iou=iou, reference_pixels=9, predicted_pixels=9)
        return JudgedClass(name, class_id, kind, figures, None, SimpleNamespace(
            apls=1.0, completeness=1.0, reference=SimpleNamespace(length_km=1.0)) if kind == "line" else None)

    classes = [judged("other", 0, "area", 0.9), judged("track", 1, "line", 0.9), judged("water", 2, "area", 0.8),
               judged("meadow", 3, "area", 0.6)]
    _, areas = headlines(classes, 0.8)
    assert areas.sentence == "Mean IoU of water, meadow 0.70: acceptable" and areas.class_name is None
    _, meadow = headlines([*classes[:2], classes[3]], 0.8)
    assert meadow.sentence == "meadow – IoU 0.60: acceptable"  # it has no limits of its own


def test_the_headline_speaks_of_objects_lines_and_areas(tmp_path):
    reference = np.zeros((200, 200), np.uint8)
    for number in range(6):
        reference[10:20, 10 + 25 * number:20 + 25 * number] = 1
    reference[100:106], reference[150:190, 20:60] = 2, 3
    prediction = reference.copy()
    prediction[10:20, 30:] = 0     # one of six houses is left
    prediction[150:160, 60:70] = 1  # one is too much
    prediction[150:190, 50:60] = 0
    listener = Listener()
    report = evaluate(tmp_path, write(tmp_path / "p.tif", prediction), listener,
                      reference_raster=write(tmp_path / "r.tif", reference))
    house, track, areas = report["headlines"]
    assert house["sentence"] == "house – 1 of 6 found (object F1 0.25): below what is useful"
    assert track["sentence"] == "track – 100 % of 0.20 km found (APLS 1.00): good"
    assert areas["sentence"] == "water – IoU 0.75: acceptable" and areas["class"] == "water"
    assert areas["mark"] == report["water"]["mark"]  # a page that says two things of one figure says nothing
    assert report["mark"] == house["mark"] == "below" and report["miou"] > 0.6
    assert [report[name]["kind"] for name in TOWN.names] == ["area", "object", "line", "area"]
    assert house["sentence"] in listener.messages("info")
    html = (tmp_path / "report.html").read_text()
    assert html.count(house["sentence"]) == 1 and 'href="#marks"' in html and 'id="marks"' in html
    assert "mean IoU is" not in html


def test_where_only_areas_are_judged_the_headline_is_the_mean(tmp_path):
    classes = np.zeros((100, 100), np.uint8)
    classes[:50] = 3
    path = write(tmp_path / "p.tif", classes)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert [line["sentence"] for line in report["headlines"]] == ["Mean IoU 1.00: good"]


def errors_of(folder, prediction, reference, **options):
    """Reference and predicted class ids of the polygons of errors, and their areas, in order."""
    job = EvaluateJob(str(prediction), str(folder / "e.html"), str(folder / "e.json"), str(reference),
                      errors_output=str(folder / "errors.gpkg"), **options)
    evaluating.run(job, Listener().events)
    meta, _, geometry, fields = pyogrio.raw.read(folder / "errors.gpkg", layer="errors")
    columns = dict(zip(meta["fields"], fields))
    return sorted(zip(columns["reference_class_id"].tolist(), columns["predicted_class_id"].tolist(),
                      shapely.area(shapely.from_wkb(geometry)).round().tolist()))


@pytest.mark.parametrize("strip_px", [500, 4_000_000])
def test_errors_are_of_one_object_each(tmp_path, strip_px):
    classes, numbers = two_houses()
    nothing = write(tmp_path / "nothing.tif", np.where(classes == 0, 0, 3))
    houses = write(tmp_path / "houses.tif", classes, numbers)
    guessed = write(tmp_path / "guessed.tif", classes, distances_of(numbers, 1.0))
    with mock.patch("core.evaluating.error_layer.STRIP_PX", strip_px):
        assert errors_of(tmp_path, nothing, houses) == [(1, 3, 120), (1, 3, 120)]
        assert errors_of(tmp_path, guessed, nothing) == [(3, 1, 120), (3, 1, 120)]
        assert errors_of(tmp_path, nothing, houses, object_classes=()) == [(1, 3, 240)]
        assert errors_of(tmp_path, guessed, houses) == []


def test_a_scheme_without_kinds_has_them_by_the_usual_names(tmp_path):
    classes = np.zeros((200, 200), np.uint8)
    classes[20:40, 20:40], classes[100:106] = 1, 2
    path = write(tmp_path / "p.tif", classes, scheme=make_scheme("other", "Building", "road"))
    report = evaluate(tmp_path, path, reference_raster=path)
    assert [report[name]["kind"] for name in ("other", "Building", "road")] == ["area", "object", "line"]
    assert report["Building"]["objects"]["smallest_px"] == 9
    named = evaluate(tmp_path, path, reference_raster=path, road_classes=("1",), object_classes=("ROAD",))
    assert [named[name]["kind"] for name in ("other", "Building", "road")] == ["area", "line", "object"]


def test_a_scheme_with_kinds_does_not_go_by_names_and_one_that_it_lacks_is_a_warning(tmp_path):
    scheme = scheme_from_dict({"name": "t", "classes": [
        {"id": 0, "name": "building", "color": "#bdc3c7"},
        {"id": 1, "name": "tank", "color": "#c0392b", "kind": "object"}]})
    path = write(tmp_path / "p.tif", np.eye(100), scheme=scheme)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert report["building"]["objects"] is None and report["tank"]["objects"] is not None
    listener = Listener()
    evaluate(tmp_path, path, listener, reference_raster=path, road_classes=("canal",))
    assert "'canal' is not in the scheme 't'. It is not judged. Its classes: 0 building" in listener.messages("warning")


def test_pixels_that_show_no_houses_are_judged_as_an_area(tmp_path):
    classes = np.zeros((50, 50), np.uint8)
    classes[10:20, 10:20] = 1
    path = write_classes(tmp_path / "p.tif", classes, TOWN, make_grid(50, 50, 10.0))
    listener = Listener()
    house = evaluate(tmp_path, path, listener, reference_raster=path)["house"]
    assert house["kind"] == "area" and house["objects"] is None
    assert "house is judged as an area" in listener.messages("info")


@pytest.mark.parametrize("predicted", [True, False])
def test_a_layer_without_houses(tmp_path, predicted):
    classes = np.zeros((100, 100), np.uint8)
    if predicted:
        classes[20:30, 20:30] = 1
    layer = make_layer(tmp_path / "roads.gpkg", [(line((0, 60), (100, 60)), {"highway": "track"})])
    report = evaluate(tmp_path, write(tmp_path / "p.tif", classes), reference_layers=(layer,), scheme=SCHEME)
    objects = report["house"]["objects"]
    assert (objects["reference_objects"], objects["recall"]) == (0, None)
    assert objects["f1"] == (0 if predicted else None)
    sentences = " ".join(item["sentence"] for item in report["headlines"])
    assert ("house – none in the reference, 1 predicted: below" in sentences) == predicted
    assert "track – 0 % of 0.10 km found (APLS 0.00): below" in sentences
    assert "NaN" not in (tmp_path / "report.json").read_text() and "nan" not in (tmp_path / "report.html").read_text()


def test_completeness_and_correctness_of_lines_off_by_less_and_by_more_than_the_buffer(tmp_path):
    reference, prediction = np.zeros((200, 200), np.uint8), np.zeros((200, 200), np.uint8)
    reference[50:56] = reference[100:106] = 2
    prediction[53:59] = 2          # 3 m off
    prediction[110:116] = 2        # 10 m off
    prediction[150:156, :100] = 2  # nowhere near
    graph = evaluate(tmp_path, write(tmp_path / "p.tif", prediction),
                     reference_raster=write(tmp_path / "r.tif", reference))["track"]["road_graph"]
    assert graph["buffer_m"] == 4
    assert graph["completeness"] == pytest.approx(1 / 2, abs=0.02)
    assert graph["correctness"] == pytest.approx(2 / 5, abs=0.02)
    html = (tmp_path / "report.html").read_text()
    assert "Wiedemann et al. 1998" in html and "within 4.0 m" in html


def test_every_key_of_a_class_is_in_the_schema_and_the_figures_are_json(tmp_path):
    path = write(tmp_path / "p.tif", np.ones((50, 50)))
    report = evaluate(tmp_path, path, reference_raster=path)
    assert set(report["house"]) == set(SCHEMA["$defs"]["class"]["required"])
    assert set(report["house"]["objects"]) == set(SCHEMA["$defs"]["objects"]["required"])
    json.loads((tmp_path / "report.json").read_text(), parse_constant=pytest.fail)
