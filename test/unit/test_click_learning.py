"""Clicks on what is wrong are learnt, and the model stays as it was elsewhere."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
import torch
from hypothesis import given
from hypothesis import strategies as st
from known_network import SCHEME, make_card, make_pixels
from made_scenes import Listener, make_grid, write_imagery
from made_tiles import cut, make_scene
from torch import nn

from contract.classes import IGNORE_ID
from contract.errors import Cancelled, InputError, ModelError, SchemeError
from contract.jobs import LearnClicksJob, ModelInfoJob, PredictJob, VectorSource
from contract.model_card import load_card
from core.click_learning import learning, step
from core.click_learning.anchors import SceneAnchors, tile_anchors
from core.click_learning.clicks import Clicks, read_clicks
from core.click_learning.footprints import DOUBT_PX, in_doubt, targets_of
from core.click_learning.learning import ENOUGH, click_loss, kept_loss, learn
from core.click_learning.learning_windows import (
    LearningWindow,
    anchor_window,
    classes_in,
    click_windows,
    piece_size_px,
    stacked,
)
from core.model_info.step import run as model_info
from core.predicting.scene import open_scene
from models.fusion import build_model_network
from models.model_file import save_model

CPU = torch.device("cpu")
ENCODER = "tu-test_efficientnet"


def at(*places):
    """Clicks at (row, column, class)."""
    return Clicks(*(np.array(column, np.int64) for column in zip(*places)))


def write_points(path, places, values, grid, crs=None, field="class"):
    """A layer of points at pixels (row, column) of a grid, whose field holds the values."""
    columns, rows = (np.array([place[axis] for place in places]) + 0.5 for axis in (1, 0))
    xs, ys = grid.coordinates(columns, rows)
    if crs:
        xs, ys = pyproj.Transformer.from_crs(grid.crs, crs, always_xy=True).transform(xs, ys)
    pyogrio.raw.write(path, shapely.to_wkb(shapely.points(xs, ys)), [values], [field], driver="GPKG",
                      crs=crs or grid.crs.to_wkt(), geometry_type="Point", layer="clicks")
    return VectorSource(str(path))


class NormedNetwork(nn.Sequential):
    """Class 1 where the first scaled band is positive, else class 0; its norm can shift that."""

    def __init__(self):
        norm, head = nn.BatchNorm2d(2), nn.Conv2d(2, 3, 1)
        with torch.no_grad():
            head.weight.zero_()
            head.weight[1, 0], head.weight[2, 1] = 4.0, 1.0
            head.bias.copy_(torch.tensor([0.0, 0.0, -9.0]))
        super().__init__(norm, head)


# -- clicks ---------------------------------------------------------------------------------------------------------

def read(tmp_path, places, values, listener=None, **options):
    grid = make_grid(40, 50)
    points = write_points(tmp_path / "clicks.gpkg", places, values, grid, **options)
    return read_clicks(points, "class", SCHEME, grid, "town.tif", (listener or Listener()).events)


def test_classes_are_named_or_numbered_and_the_layer_may_have_another_crs(tmp_path):
    named = read(tmp_path, [(3, 4), (39, 49)], np.array(["Bright", "dark"], object), crs="EPSG:4326")
    assert (named.rows.tolist(), named.columns.tolist(), named.classes.tolist()) == ([3, 39], [4, 49], [1, 0])
    numbered = read(tmp_path, [(3, 4), (5, 6)], np.array([9, 4]))
    assert numbered.classes.tolist() == [2, 1]
    with_gaps = read(tmp_path, [(3, 4), (5, 6)], np.array([9.0, np.nan]))
    assert with_gaps.classes.tolist() == [2]


def test_points_without_a_class_or_beside_the_imagery_are_left_out_and_told(tmp_path):
    listener = Listener()
    clicks = read(tmp_path, [(1, 1), (2, 2), (99, 2)], np.array(["red", "", "red"], object), listener)
    assert len(clicks) == 1
    assert "2 of 3 points" in listener.messages("warning")


@pytest.mark.parametrize(("places", "values", "error", "says"), [
    ([(1, 1)], ["forest"], SchemeError, "forest"),
    ([(-50, 1)], ["red"], InputError, "none with a class"),
    ([(1, 1)], [""], InputError, "none with a class"),
])
def test_clicks_that_say_nothing_are_refused(tmp_path, places, values, error, says):
    with pytest.raises(error, match=says) as caught:
        read(tmp_path, places, np.array(values, object))
    assert caught.value.hint


def test_layers_that_hold_no_clicks_are_refused(tmp_path):
    grid = make_grid(40, 50)
    points = write_points(tmp_path / "clicks.gpkg", [(1, 1)], np.array(["red"], object), grid, field="what")
    with pytest.raises(InputError, match="no field class, only: what"):
        read_clicks(points, "class", SCHEME, grid, "town.tif", Listener().events)
    pyogrio.raw.write(tmp_path / "areas.gpkg", shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)])),
                      [np.array(["red"], object)], ["class"], driver="GPKG", crs=grid.crs.to_wkt(),
                      geometry_type="Polygon", layer="areas")
    with pytest.raises(InputError, match="lines or polygons"):
        read_clicks(VectorSource(str(tmp_path / "areas.gpkg")), "class", SCHEME, grid, "town.tif", Listener().events)


# -- footprints -----------------------------------------------------------------------------------------------------

def test_a_click_stands_for_what_is_predicted_alike_around_it():
    predicted = np.zeros((60, 60), int)
    predicted[10:20, 10:30] = predicted[10:20, 40:50] = 1
    target, weight = targets_of(at((15, 12, 0)), predicted, 8)
    assert (target[10:20, 10:20] == 0).sum() > 80 and (target[predicted == 0] == IGNORE_ID).all()
    assert target[15, 21] == IGNORE_ID, "beyond its reach"
    assert target[15, 45] == IGNORE_ID, "not joined to it"
    assert weight.max() == pytest.approx((target == 0).sum() ** -0.5) and not weight[target == IGNORE_ID].any()


def test_where_footprints_meet_the_nearest_click_counts():
    target, _ = targets_of(at((10, 10, 1), (10, 20, 2)), np.zeros((30, 30), int), 12)
    assert target[10, 10] == target[10, 14] == 1 and target[10, 16] == target[10, 20] == 2


def test_around_clicks_nothing_is_kept():
    clicks = at((20, 20, 1))
    target, _ = targets_of(clicks, np.zeros((80, 80), int), 30)
    doubt = in_doubt(clicks, target)
    assert doubt[20, 20 + DOUBT_PX] and doubt[target == 1].all() and not doubt[70, 70]


@given(st.integers(0, 95), st.integers(0, 95), st.integers(0, 2**31))
def test_pieces_show_the_click(row, column, seed):
    shown = torch.zeros(96, 96)
    shown[row, column] = 1
    window = LearningWindow(shown[None], shown.long(), shown, shown > 0, (row, column))
    piece = window.piece(64, np.random.default_rng(seed))
    assert piece.target.shape == (64, 64) and piece.target.sum() == 1
    assert torch.equal(piece.image[0], piece.target.float()) and torch.equal(piece.kept, piece.target == 1)


# -- losses ---------------------------------------------------------------------------------------------------------

def test_a_click_that_is_sure_enough_teaches_nothing_more():
    target = torch.tensor([[[1, IGNORE_ID]]])
    batch = LearningWindow(torch.zeros(1, 2, 1, 2), target, torch.ones(1, 1, 2), torch.ones(1, 1, 2, dtype=torch.bool))
    sure = torch.tensor([0.1, ENOUGH, 0.2 - 0.0]).log()[None, :, None, None].expand(1, 3, 1, 2)
    assert click_loss(sure, batch) == pytest.approx(0, abs=1e-6)
    unsure = torch.tensor([0.7, 0.2, 0.1]).log()[None, :, None, None].expand(1, 3, 1, 2)
    assert click_loss(unsure, batch) == pytest.approx(float(np.log(ENOUGH / 0.2)), rel=1e-5)


def test_what_is_kept_costs_where_it_changes_and_only_there():
    before = torch.randn(1, 3, 4, 4)
    now = before.clone()
    now[0, 1, 0, 0] += 5
    kept = torch.ones(1, 4, 4, dtype=torch.bool)
    assert kept_loss(before, before, kept, False) == pytest.approx(0, abs=1e-6)
    assert kept_loss(now, before, kept, False) > 0.01
    kept[0, 0, 0] = False
    assert kept_loss(now, before, kept, False) == pytest.approx(0, abs=1e-6)
    assert kept_loss(before + torch.tensor([0, 0, 3.0])[:, None, None], before, kept, True) > 0, "distances, too"


# -- learning -------------------------------------------------------------------------------------------------------

def a_scene(tmp_path, value=110):
    """Dark ground with bright fields on the left and, on the right, fields that are only a little bright."""
    pixels = np.full((2, 200, 200), 40, np.uint8)
    for row in range(20, 180, 40):
        pixels[0, row:row + 20, 20:40] = 220
        pixels[0, row:row + 20, 150:170] = value
    return write_imagery(tmp_path / "imagery.tif", pixels), pixels


def learnt(tmp_path, network, clicks, steps=60, seed=0):
    """A network after clicks on the scene, and what it says of it."""
    imagery, pixels = a_scene(tmp_path)
    card = make_card()
    job = LearnClicksJob("m.safetensors", str(imagery), VectorSource("p.gpkg"), "n.safetensors", steps=steps,
                         seed=seed)
    with open_scene(str(imagery), PredictJob(str(imagery), "m.safetensors", ""), card, Listener().events) as scene:
        windows = click_windows(scene, clicks, card, network, job.footprint_px, CPU, Listener().events)
        after = learn(network, False, windows, SceneAnchors(scene, card, clicks), piece_size_px(card), job, CPU,
                      Listener().events)
    scaled = torch.from_numpy((pixels.astype(np.float32) - 100) / 50)
    return after, classes_in(scaled, card, after, CPU)


def test_one_click_corrects_its_like_and_leaves_the_rest(monkeypatch, tmp_path):
    monkeypatch.setattr(learning, "LEARNING_RATE", 0.05)  # six weights learn slower than thousands
    network = NormedNetwork().eval()
    before = {key: value.clone() for key, value in network.state_dict().items()}
    _, classes = learnt(tmp_path, network, at((30, 160, 0)))
    assert all(torch.equal(value, before[key]) for key, value in network.state_dict().items()), "the old one stays"
    assert (classes[:, 150:170] == 0).all(), "fields like the one that was clicked"
    assert (classes[20:40, 20:40] == 1).all() and (classes[:, 80:120] == 0).all()


def test_statistics_stay_as_they_are(tmp_path):
    network = NormedNetwork().eval()
    after, _ = learnt(tmp_path, network, at((30, 160, 0)), steps=3)
    changed = {key for key, value in after.state_dict().items() if not torch.equal(value, network.state_dict()[key])}
    assert changed and changed <= {"0.weight", "0.bias", "1.weight", "1.bias"}


def test_the_seed_decides(tmp_path):
    one, same, other = (learnt(tmp_path, NormedNetwork().eval(), at((30, 160, 0)), steps=3, seed=seed)[0].state_dict()
                        for seed in (0, 0, 1))
    assert all(torch.equal(one[key], same[key]) for key in one)
    assert any(not torch.equal(one[key], other[key]) for key in one)


def test_clicks_on_nodata_are_told(tmp_path):
    pixels = make_pixels(100, 100)
    imagery = write_imagery(tmp_path / "imagery.tif", pixels, mask=np.zeros((100, 100), bool))
    card = make_card()
    with (open_scene(str(imagery), PredictJob(str(imagery), "m", ""), card, Listener().events) as scene,
          pytest.raises(InputError, match="no data at any of the 1 clicks")):
        click_windows(scene, at((5, 5, 0)), card, NormedNetwork().eval(), 16, CPU, Listener().events)


# -- tiles of the training ------------------------------------------------------------------------------------------

def test_tiles_are_shown_in_the_order_of_the_models_bands(tmp_path):
    paths, _, _ = make_scene(tmp_path, bands=2, names=("nir", "red"))
    folder = cut(tmp_path, paths, tile_size_px=64)
    card = make_card(names=("red", "nir"))
    anchors = tile_anchors(str(folder.path), card, "m.safetensors")
    window = anchors.draw(np.random.default_rng(0))
    assert window.image.shape == (2, 64, 64) and (window.target == IGNORE_ID).all()
    record = anchors.records[int(np.random.default_rng(0).integers(len(anchors.records)))]
    image, valid, _ = folder.read(record)
    assert np.allclose(window.image[0], (image[1].astype(float) - 100) / 50 * valid)
    assert torch.equal(window.kept, torch.from_numpy(valid))


@pytest.mark.parametrize(("size", "names", "says"), [(32, ("red", "nir"), "pixels wide"),
                                                     (64, ("red", "blue"), "has the bands red, blue")])
def test_tiles_that_do_not_fit_are_refused(tmp_path, size, names, says):
    paths, _, _ = make_scene(tmp_path, bands=2, names=("nir", "red"))
    folder = cut(tmp_path, paths, tile_size_px=size)
    with pytest.raises(ModelError, match=says):
        tile_anchors(str(folder.path), make_card(names=names), "m.safetensors")


# -- the step -------------------------------------------------------------------------------------------------------

@pytest.fixture(name="model")
def model_fixture(tmp_path):
    """A small network that knows nothing yet, with distances to objects."""
    torch.manual_seed(0)
    network = build_model_network("", "unet", ENCODER, 2, 0, 3, objects=True)
    save_model(tmp_path / "old.safetensors", network.state_dict(),
               make_card(encoder=ENCODER, objects=True, training={"miou": 0.5, "steps": 7}))
    return tmp_path / "old.safetensors"


def job_for(tmp_path, model, **options):
    imagery, _ = a_scene(tmp_path)
    points = write_points(tmp_path / "clicks.gpkg", [(30, 30), (30, 160), (100, 100)],
                          np.array(["bright", "red", "dark"], object), make_grid(200, 200))
    return LearnClicksJob(**{"model": str(model), "imagery": str(imagery), "points": points,
                             "output": str(tmp_path / "new.safetensors"), "steps": 4, "device": "cpu", **options})


def test_a_new_model_knows_its_parent_and_maps_the_extent(tmp_path, model):
    old = model.read_bytes()
    left, top = make_grid(200, 200).transform @ (0, 0)
    job = job_for(tmp_path, model, classes_output=str(tmp_path / "classes.tif"),
                  extent=(left + 10.0, top - 90.0, left + 70.0, top - 20.0))
    listener = Listener()
    outputs = step.run(job, listener.events)
    assert model.read_bytes() == old
    card = load_card(job.output)
    assert card.parent == "old.safetensors" and card.training["miou"] == 0.5
    assert card.training["clicks"][0]["clicks"] == outputs["clicks"] == 3
    assert card.training["clicks"][0]["right_after"] == outputs["right_after"] <= 3
    with rasterio.open(job.classes_output) as classes:
        assert classes.shape == (70, 60)
    assert "3 clicks learnt" in listener.messages("info")
    again = job_for(tmp_path, job.output, output=str(tmp_path / "newer.safetensors"))
    step.run(again, Listener().events)
    assert len(load_card(again.output).training["clicks"]) == 2
    info = ModelInfoJob(again.output, str(tmp_path / "card.html"), str(tmp_path / "card.json"))
    model_info(info, Listener().events)
    assert "3 on imagery.tif" in (tmp_path / "card.html").read_text(encoding="utf-8")


def test_an_extent_beside_the_imagery_is_told_before_anything_is_learnt(tmp_path, model):
    job = job_for(tmp_path, model, classes_output=str(tmp_path / "classes.tif"), extent=(0.0, 0.0, 9.0, 9.0))
    with pytest.raises(InputError, match="does not overlap"):
        step.run(job, Listener().events)
    assert not (tmp_path / "new.safetensors").exists()


def test_a_cancel_leaves_nothing(tmp_path, model):
    job, listener = job_for(tmp_path, model), Listener()

    def hear(event):
        if getattr(event, "message", "").startswith("Learning from clicks"):
            listener.events.cancelled.set()

    listener.events._send = hear
    with pytest.raises(Cancelled):
        step.run(job, listener.events)
    assert sorted(path.name for path in tmp_path.glob("*.safetensors")) == ["old.safetensors"]


def test_windows_stack():
    image = torch.arange(2 * 4 * 4.0).reshape(2, 4, 4)
    batch = stacked([anchor_window(image, np.ones((4, 4), bool))] * 3, CPU)
    assert batch.image.shape == (3, 2, 4, 4) and batch.kept.all() and not batch.weight.any()
