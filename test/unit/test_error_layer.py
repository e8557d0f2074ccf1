"""The layer of errors: exactly the wrong pixels, whatever the strips, with their classes and true areas."""

from __future__ import annotations

from unittest import mock

import numpy as np
import pyogrio
import pytest
import rasterio.features
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_scenes import Listener, make_grid, make_scheme, write_classes

from contract.jobs import EvaluateJob
from core.evaluating.step import run
from core.grids.rasters import Grid

SCHEME = make_scheme("other", "building", "road", ids=(0, 7, 200))
IDS = np.array([0, 7, 200, 255], np.uint8)
PAIRS = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(
    lambda shape: st.tuples(*[hnp.arrays(np.uint8, shape, elements=st.sampled_from([0, 0, 1, 2, 3]))] * 2))
IN_FOLDER = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


def errors_of(folder, prediction, reference, grid=None, listener=None, scheme=SCHEME, **options):
    """Columns of the errors layer, and ``polygon``; and what the job returned."""
    paths = [str(write_classes(folder / name, classes, scheme, grid))
             for name, classes in (("p.tif", prediction), ("r.tif", reference))]
    outputs = run(EvaluateJob(paths[0], str(folder / "r.html"), str(folder / "r.json"), paths[1],
                              errors_output=str(folder / "errors.gpkg"), **options), (listener or Listener()).events)
    meta, _, geometry, fields = pyogrio.raw.read(outputs["errors"], layer="errors")
    return {"polygon": shapely.from_wkb(geometry), **dict(zip(meta["fields"], fields))}, outputs


@IN_FOLDER
@given(sides=PAIRS.filter(lambda sides: ((sides[0] < 3) & (sides[1] < 3)).any()), strip_px=st.integers(1, 60))
def test_they_are_exactly_the_wrong_pixels(tmp_path, sides, strip_px):
    prediction, reference = (IDS[side] for side in sides)
    grid = make_grid(*prediction.shape)
    with mock.patch("core.evaluating.error_layer.STRIP_PX", strip_px):
        found, outputs = errors_of(tmp_path, prediction, reference, grid, errors_minimum_area_m2=0.0)
    assert shapely.is_valid(found["polygon"]).all()
    wrong = (prediction != reference) & (prediction != 255) & (reference != 255)
    drawn = np.zeros((2, *prediction.shape), np.uint8)
    for polygon, expected, predicted in zip(found["polygon"], found["reference_class_id"], found["predicted_class_id"]):
        inside = rasterio.features.rasterize([polygon], prediction.shape, transform=grid.transform) == 1
        assert not drawn[:, inside].any() and shapely.area(polygon) == inside.sum()
        drawn[:, inside] = np.array([expected, predicted], np.uint8)[:, None]
    assert np.array_equal(drawn, np.where(wrong, [reference, prediction], 0))
    pairs = set(zip(reference[wrong].tolist(), prediction[wrong].tolist()))
    assert set(map(tuple, outputs["error_pairs"])) == pairs and len(outputs["error_pairs"]) == len(pairs)
    names = dict(zip(SCHEME.ids, SCHEME.names))
    assert list(found["reference_class_name"]) == [names[class_id] for class_id in found["reference_class_id"]]
    assert list(found["predicted_class_name"]) == [names[class_id] for class_id in found["predicted_class_id"]]


def test_small_errors_are_left_out_and_the_log_says_so(tmp_path):
    reference, prediction = np.zeros((40, 40), np.uint8), np.zeros((40, 40), np.uint8)
    prediction[2:4, 2:6] = 7      # 8 pixels
    prediction[10:13, 10:13] = 7  # 9
    reference[20:30, 20:30] = 200
    listener = Listener()
    found, outputs = errors_of(tmp_path, prediction, reference, listener=listener)
    assert sorted(found["area_m2"]) == pytest.approx([9, 100], rel=2e-3)
    assert outputs["error_pairs"] == [(200, 0), (0, 7)]
    assert "1 of 3 errors are too small" in listener.messages("info")
    only, _ = errors_of(tmp_path, prediction, reference, errors_minimum_area_m2=50.0)
    assert list(only["reference_class_name"]) == ["road"] and list(only["predicted_class_name"]) == ["other"]


def test_errors_near_borders_are_left_out_with_them(tmp_path):
    reference, prediction = np.zeros((60, 60), np.uint8), np.zeros((60, 60), np.uint8)
    reference[20:40, 20:40] = prediction[24:44, 20:40] = 7
    found, _ = errors_of(tmp_path, prediction, reference, border_erosion_px=2)
    # of four rows the two nearest to the reference's border, and the ends of the missing strip, do not count
    assert sorted(np.round(shapely.area(found["polygon"]))) == [2 * 16, 2 * 20]


def test_no_errors_make_an_empty_layer(tmp_path):
    found, outputs = errors_of(tmp_path, np.zeros((9, 9), np.uint8), np.zeros((9, 9), np.uint8))
    assert len(found["polygon"]) == 0 and outputs["error_pairs"] == [] and "area_m2" in found


def test_areas_are_true_in_web_mercator(tmp_path):
    grid = Grid(make_grid(1, 1).crs.from_epsg(3857), make_grid(1, 1, 1.0, 9_500_000, 3_200_000).transform, 100, 100)
    prediction = np.zeros((100, 100), np.uint8)
    prediction[20:40, 20:40] = 7
    found, _ = errors_of(tmp_path, prediction, np.zeros_like(prediction), grid)
    assert found["area_m2"][0] == pytest.approx(400 * grid.pixel_area_m2, rel=1e-4) and found["area_m2"][0] < 330


def test_more_pairs_of_classes_than_a_byte_counts(tmp_path):
    scheme = make_scheme(*[f"class {number}" for number in range(40)])
    reference = np.repeat(np.arange(40, dtype=np.uint8), 40).reshape(40, 40)
    prediction = reference.T.copy()
    found, outputs = errors_of(tmp_path, prediction, reference, scheme=scheme, errors_minimum_area_m2=0.0)
    assert len(outputs["error_pairs"]) == len(set(map(tuple, outputs["error_pairs"]))) == len(found["polygon"]) == 1560
