"""The report of an update: the same figures as its steps found, the map and the changes as pictures, links, words."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from known_network import make_card
from made_layers import URBAN
from made_scenes import Listener, write_classes, write_imagery
from PIL import Image
from rasterio.warp import transform_bounds

from contract.errors import InputError
from contract.jobs import ChangesJob, UpdateReportJob, UpdateStep
from core.change_detecting.step import run as find_changes
from core.grids.rasters import Grid
from core.update_reporting import new_map, step

OTHER, BUILDING = 0, 1
SIZE = 130
STEPS = (UpdateStep("checkmodel", "Check model for imagery", 12.3, True, "check.html"),
         UpdateStep("vectorizeclasses", "Vectorize classes", 95.0), UpdateStep("changes", "Find changes", 4.0,
                                                                              page="changes.html"))


def town(*houses):
    classes = np.zeros((SIZE, SIZE), np.uint8)
    for top, left in houses:
        classes[top:top + 20, left:left + 20] = BUILDING
    return classes


def write_check(path, verdict="keep", score=91.0):
    path.write_text(json.dumps({"format": "urbanseg-model-check", "verdict": verdict, "score": score,
                                "reasons": ["It <fits> well."]}))


@pytest.fixture(name="update")
def update_fixture(tmp_path, monkeypatch):
    """Report on a town in which a house is gone and another one new; fields of the job can be changed."""
    monkeypatch.setattr(step, "load_card", lambda path: make_card(training={"miou": 0.71}))
    monkeypatch.setattr(new_map, "_LONGER_SIDE_PX", 65)
    write_imagery(tmp_path / "town.tif", np.full((3, SIZE, SIZE), 90, np.uint8))
    write_classes(tmp_path / "before.tif", town((10, 10), (60, 60)), URBAN)
    classes = town((60, 60), (100, 20))
    classes[:, 120:] = 255
    write_classes(tmp_path / "classes.tif", classes, URBAN)
    find_changes(ChangesJob(str(tmp_path / "c.tif"), str(tmp_path / "c.gpkg"), str(tmp_path / "c.html"),
                            str(tmp_path / "c.json"), str(tmp_path / "before.tif"), str(tmp_path / "classes.tif")),
                 Listener().events)
    pyogrio.raw.write(tmp_path / "p.gpkg", shapely.to_wkb([shapely.box(0, 0, 1, 1)] * 2), [], [],
                      geometry_type="Polygon", crs="EPSG:32645")
    write_check(tmp_path / "check.json")
    (tmp_path / "osm.json").write_text(json.dumps({"format": "urbanseg-osm-comparison", "classes": {
        "building": {"mapped": 2, "osm": 3, "same": 1, "not_in_osm": 1, "not_seen": 2, "seen": 0.3}}}))

    def run(**changes):
        inputs = {"imagery": "town.tif", "classes": "classes.tif", "polygons": "p.gpkg", "check_report": "check.json",
                  "report_html": "r.html", "report_json": "r.json"}
        later = {"changes_report": "c.json", "change_polygons": "c.gpkg", "comparison_report": "osm.json"}
        paths = {name: str(tmp_path / file) for name, file in (inputs | later).items()}
        job = UpdateReportJob(**({"last_model": "/m/old.safetensors", "model": "/m/old.safetensors", "steps": STEPS}
                                 | paths | changes))
        step.run(job, Listener().events)
        return json.loads((tmp_path / "r.json").read_text()), (tmp_path / "r.html").read_text()
    return run


def test_the_report_has_the_figures_of_every_step(update):
    figures, page = update()
    assert (figures["verdict"], figures["score"], figures["miou"]) == ("keep", 91.0, 0.71)
    assert not figures["fine_tuned"] and figures["polygons"] == 2 and figures["model_file"] == "/m/old.safetensors"
    building = figures["classes"]["building"]
    assert building["area_m2"] == pytest.approx(800, rel=0.01)
    assert building["share"] == pytest.approx(800 / (SIZE * 120))
    assert figures["changes"]["objects"]["building"] == {"before": 2, "after": 2, "appeared": 1, "gone": 1,
                                                         "altered": 0, "unchanged": 1}
    assert figures["comparison"] == {"building": {"mapped": 2, "osm": 3, "same": 1, "not_in_osm": 1, "not_seen": 2}}
    assert [(item["name"], item["recalled"]) for item in figures["steps"]] == [
        ("checkmodel", True), ("vectorizeclasses", False), ("changes", False)]
    for text in ("keep, 91 of 100", "2 polygons", "12 s", "(earlier run)", "+1 −1", "It &lt;fits&gt; well.",
                 'href="check.html"', 'href="changes.html"', "drew the map as it is"):
        assert text in page, text
    assert "http" not in page.replace("http://www.w3.org", "")


def test_what_was_fine_tuned_and_what_was_mapped_all_the_same_is_said(update, tmp_path):
    write_check(tmp_path / "check.json", "fine-tune", 55.0)
    figures, page = update(model="/m/new.safetensors")
    assert figures["fine_tuned"] and "old.safetensors was fine-tuned" in page
    figures, page = update()
    assert not figures["fine_tuned"] and "all the same, as was asked for" in page


def test_without_a_map_before_and_without_osm_nothing_is_said_of_them(update):
    figures, page = update(changes_report="", change_polygons="", comparison_report="")
    assert figures["changes"] is None and figures["comparison"] is None
    assert page.count("<img") == 1 and "OpenStreetMap" not in page


def pictures_of(page):
    for part in page.split('src="data:image/jpeg;base64,')[1:]:
        yield np.asarray(Image.open(io.BytesIO(base64.b64decode(part.split('"')[0]))), int)


def test_the_pictures_show_the_map_and_where_it_changed(update):
    _, page = update()
    shown, changed = pictures_of(page)
    assert shown.shape == changed.shape == (65, 65, 3)
    plain = np.array((90, 90, 90))
    for picture, seen, unseen in ((shown, [(70, 70), (110, 30)], [(20, 20), (40, 100)]),
                                  (changed, [(20, 20), (110, 30)], [(70, 70), (40, 100)])):
        assert all(np.abs(picture[row // 2, column // 2] - plain).max() > 12 for row, column in seen)
        assert all(np.abs(picture[row // 2, column // 2] - plain).max() < 8 for row, column in unseen)


def test_changes_on_another_grid_are_shown_where_they_are(update, tmp_path):
    """In degrees, as those of a map before that was in degrees."""
    with rasterio.open(tmp_path / "before.tif") as dataset:
        left, bottom, right, top = transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
    pixels = Affine((right - left) / SIZE, 0, left, 0, (bottom - top) / SIZE, top)
    write_classes(tmp_path / "degrees.tif", town((10, 10), (60, 60)), URBAN,
                  Grid(pyproj.CRS.from_epsg(4326), pixels, SIZE, SIZE))
    find_changes(ChangesJob(str(tmp_path / "c.tif"), str(tmp_path / "c.gpkg"), str(tmp_path / "c.html"),
                            str(tmp_path / "c.json"), str(tmp_path / "degrees.tif"), str(tmp_path / "classes.tif")),
                 Listener().events)
    _, changed = pictures_of(update()[1])
    assert np.abs(changed[10, 10] - 90).max() > 12 and np.abs(changed[35, 35] - 90).max() < 8


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "urbanseg-changes"}', "\xff"])
def test_a_damaged_report_of_a_step_is_named_with_what_to_do(update, tmp_path, content):
    (tmp_path / "check.json").write_text(content, encoding="latin-1")
    with pytest.raises(InputError, match=r"check\.json cannot be read") as caught:
        update()
    assert "run the update again" in caught.value.hint and not Path(tmp_path / "r.html").exists()
