"""Where to label: doubtful places first, each unlike those before, none twice, and the layer that says so."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
import torch
from hypothesis import given
from hypothesis import strategies as st
from known_network import SCHEME, BandwiseNetwork, make_card
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from torch import nn

from contract.choices import SIZE_MULTIPLE_PX, PlaceScore, options
from contract.classes import IGNORE_ID
from contract.errors import InputError, ModelError
from contract.jobs import VectorSource, WhereToLabelJob
from core.place_ranking import step
from core.place_ranking.looking import TURNED, LookingNetwork
from core.place_ranking.place_grid import place_windows
from core.place_ranking.scanned_places import place_bounds
from core.place_ranking.scores import expected_objects, score_place
from core.place_ranking.spread import choose, ranks

PLACE_PX = 64
DARK, BRIGHT = 60, 140  # values of which the network is sure; 100 is between its classes
OBJECTS = make_scheme("ground", "house")


class KnownNetwork(nn.Module):
    """``BandwiseNetwork`` with an encoder whose features are the mean bands of squares of 32 pixels."""

    class _Encoder(nn.Module):
        def forward(self, images):
            return [images, nn.functional.avg_pool2d(images, 32)]

    def __init__(self):
        super().__init__()
        self.encoder = self._Encoder()
        self.head = BandwiseNetwork()

    def forward(self, images):
        return self.head(self.encoder(images)[0])


def scene(rows=4, columns=4):
    """Pixels of which the network is sure, in places that all look the same."""
    pixels = np.full((2, rows * PLACE_PX, columns * PLACE_PX), DARK, np.uint8)
    pixels[0, :, ::2] = BRIGHT
    return pixels


def part(row, column):
    """The pixels of a place."""
    return slice(None), slice(row * PLACE_PX, (row + 1) * PLACE_PX), slice(column * PLACE_PX, (column + 1) * PLACE_PX)


def run(monkeypatch, tmp_path, pixels, listener=None, **options):
    """The places as (rank, row, column, …fields) by rank, and the report's figures."""
    card = make_card(len(pixels), tile_size_px=PLACE_PX)
    monkeypatch.setattr(step, "load_model", lambda path: (KnownNetwork().eval(), card))
    imagery = write_imagery(tmp_path / "imagery.tif", pixels)
    job = WhereToLabelJob("/models/town.safetensors", str(imagery), str(tmp_path / "places.gpkg"),
                          str(tmp_path / "r.html"), str(tmp_path / "r.json"), device="cpu",
                          **{"drawn_output": str(tmp_path / "drawn.gpkg")} | options)
    outputs = step.run(job, (listener or Listener()).events)
    meta, _, geometries, columns = pyogrio.raw.read(job.output, layer="places")
    places = [dict(zip(meta["fields"], values)) for values in zip(*columns)]
    for place, box in zip(places, shapely.bounds(shapely.from_wkb(geometries))):
        place["at"] = round((3000000 - box[3]) / PLACE_PX), round((box[0] - 300000) / PLACE_PX)
    assert outputs["place_count"] == len(places) and [place["rank"] for place in places] == list(
        range(1, len(places) + 1))
    return places, json.loads((tmp_path / "r.json").read_text())


def test_what_the_model_does_not_know_comes_first_and_then_another_kind_of_it(monkeypatch, tmp_path):
    pixels = scene()
    for row, column in ((0, 0), (0, 1), (3, 3)):  # unsure; two beside each other, one far away
        pixels[part(row, column)] = 100
    pixels[part(3, 3)][:, ::3] = 10  # of another look
    places, figures = run(monkeypatch, tmp_path, pixels, place_count=10)
    assert places[0]["at"] in ((0, 0), (0, 1)) and places[1]["at"] == (3, 3)
    assert len({place["at"] for place in places}) == 10 and {place["state"] for place in places} == {"open"}
    assert places[0]["margin"] > 0.5 > places[-1]["margin"] and np.isnan(places[0]["disagree"])
    assert {place["reason"] for place in places} <= {"unsure", "new look"}
    assert figures["looked_at"] == 16 and [item["rank"] for item in figures["places"]] == list(range(1, 11))
    page = (tmp_path / "r.html").read_text()
    assert page.count("<figure>") == 30 and "http" not in page
    meta, _, shapes, _ = pyogrio.raw.read(tmp_path / "drawn.gpkg")
    assert list(meta["fields"]) == ["class_name"] and not len(shapes) and meta["crs"] == "EPSG:32645"


@pytest.mark.parametrize("score", options(PlaceScore))
def test_every_score_ranks(monkeypatch, tmp_path, score):
    pixels = scene(3, 3)
    pixels[part(1, 2)] = 100
    osm = write_classes(tmp_path / "osm.tif", np.full(pixels.shape[1:], 0, np.uint8), SCHEME)
    places, figures = run(monkeypatch, tmp_path, pixels, score=score, osm_labels=str(osm), place_count=4)
    assert len(places) == 4 and figures["ranked_by"] == score
    if score == "entropy":
        assert places[0]["at"] == (1, 2)
    if score == "osm_errors":
        assert places[0]["at"] != (1, 2)


def test_where_the_model_is_sure_and_osm_says_something_else_comes_first(monkeypatch, tmp_path):
    pixels = scene()
    pixels[0] = DARK
    pixels[0][part(2, 1)[1:]][10:30, 10:30] = BRIGHT  # a building that OSM lacks
    osm = write_classes(tmp_path / "osm.tif", np.zeros(pixels.shape[1:], np.uint8), SCHEME)
    places, _ = run(monkeypatch, tmp_path, pixels, osm_labels=str(osm), score="osm_errors")
    assert places[0]["at"] == (2, 1) and places[0]["reason"] == "differs from OSM"
    assert places[0]["osm_errors"] == pytest.approx(400 / PLACE_PX**2)


def test_labelled_ground_is_not_proposed_nor_are_places_of_before(monkeypatch, tmp_path):
    labels = np.full((4 * PLACE_PX, 4 * PLACE_PX), IGNORE_ID, np.uint8)
    labels[:PLACE_PX] = 0
    path = write_classes(tmp_path / "labels.tif", labels, SCHEME)
    before = shapely.box(300000, 3000000 - 4 * PLACE_PX, 300000 + PLACE_PX, 3000000)
    pyogrio.raw.write(tmp_path / "before.gpkg", shapely.to_wkb(np.array([before])), [], [], layer="places",
                      driver="GPKG", geometry_type="Polygon", crs="EPSG:32645")
    places, figures = run(monkeypatch, tmp_path, scene(), labels=str(path),
                          earlier_places=VectorSource(str(tmp_path / "before.gpkg")))
    assert {place["at"] for place in places} == {(row, column) for row in range(1, 4) for column in range(1, 4)}
    assert figures["known"] == 7


def test_only_places_of_the_area_and_with_data_are_looked_at(monkeypatch, tmp_path):
    pixels = scene(2, 4)
    area = shapely.box(300000, 3000000 - PLACE_PX, 300000 + 4 * PLACE_PX, 3000000)
    pyogrio.raw.write(tmp_path / "area.gpkg", shapely.to_wkb(np.array([area])), [], [], layer="area", driver="GPKG",
                      geometry_type="Polygon", crs="EPSG:32645")
    places, _ = run(monkeypatch, tmp_path, pixels, area=VectorSource(str(tmp_path / "area.gpkg")))
    assert sorted(place["at"] for place in places) == [(0, column) for column in range(4)]


@pytest.mark.parametrize(("options", "message"), [
    ({"score": "osm_errors"}, "no labels from OSM"), ({"labels": "whole"}, "labelled already"),
    ({"labels": "elsewhere"}, "do not overlap"), ({"osm_labels": "castles"}, "no class in common"),
    ({"osm_labels": "missing"}, "cannot be opened")])
def test_bad_input_is_said_and_nothing_is_written(monkeypatch, tmp_path, options, message):
    shape = 4 * PLACE_PX, 4 * PLACE_PX
    write_classes(tmp_path / "whole", np.zeros(shape, np.uint8), SCHEME)
    write_classes(tmp_path / "elsewhere", np.zeros(shape, np.uint8), SCHEME, make_grid(*shape, left=900000.0))
    write_classes(tmp_path / "castles", np.zeros(shape, np.uint8), make_scheme("castle"))
    named = {key: value if key == "score" else str(tmp_path / value) for key, value in options.items()}
    with pytest.raises(InputError, match=message) as caught:
        run(monkeypatch, tmp_path, scene(), **named)
    assert caught.value.hint
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".gpkg", ".html", ".json")]


def test_a_damaged_model_is_said(monkeypatch, tmp_path):
    class Damaged(KnownNetwork):
        def forward(self, images):
            return super().forward(images) * np.nan

    monkeypatch.setattr("test_place_ranking.KnownNetwork", Damaged)
    with pytest.raises(ModelError, match="NaN"):
        run(monkeypatch, tmp_path, scene(2, 2))


def test_imagery_without_data_is_said(monkeypatch, tmp_path):
    card = make_card(2, tile_size_px=PLACE_PX)
    monkeypatch.setattr(step, "load_model", lambda path: (KnownNetwork().eval(), card))
    imagery = write_imagery(tmp_path / "imagery.tif", np.zeros((2, 70, 70), np.uint8), nodata=0)
    job = WhereToLabelJob("/m", str(imagery), *(str(tmp_path / name) for name in ("p.gpkg", "r.html", "r.json")),
                          device="cpu")
    with pytest.raises(InputError, match="half with data"):
        step.run(job, Listener().events)


def test_scores_of_a_place():
    valid = np.ones((20, 20), bool)
    sure = np.zeros((3, 2, 20, 20), np.float32)
    sure[:, 0] = 1
    found = score_place(sure, valid, np.zeros((20, 20), np.uint8), (1,), 1.0)
    assert (found.entropy, found.margin, found.disagreement, found.osm_errors, found.objects) == pytest.approx(
        (0, 0, 0, 0, 0), abs=1e-6)
    even = score_place(np.full((3, 2, 20, 20), 0.5, np.float32), valid, None, (), 1.0)
    assert (even.entropy, even.margin) == pytest.approx((1, 1)) and np.isnan([even.osm_errors, even.objects]).all()
    turned = np.concatenate([sure[:1], sure[:1, ::-1]])
    assert score_place(turned, valid, None, (1,), 1.0).disagreement == pytest.approx(0.5)
    osm = np.zeros((20, 20), np.uint8)
    osm[:, :1] = 1  # an outline a pixel off
    osm[10:16, 10:16] = 1
    assert score_place(sure, valid, osm, (1,), 1.0).osm_errors == pytest.approx(36 / 400)
    nothing = np.full((20, 20), IGNORE_ID, np.uint8)
    assert np.isnan(score_place(sure, valid, nothing, (1,), 1.0).osm_errors)


def test_objects_count_by_what_is_surest_in_them():
    probabilities = np.zeros((2, 30, 30), np.float32)
    probabilities[1, 2:8, 2:8] = 0.9
    probabilities[1, 4, 4] = 1.0
    probabilities[1, 15:20, 15:20] = 0.5
    probabilities[1, 25, 25] = 1.0  # noise
    probabilities[0] = 1 - probabilities[1]
    assert expected_objects(probabilities, np.ones((30, 30), bool), (1,)) == pytest.approx(1.5)


def test_views_are_turned_back():
    class Rising(nn.Module):
        """Answers as the first band says, which is not the same when it is turned."""

        def __init__(self):
            super().__init__()
            self.encoder = nn.Identity()

        def forward(self, images):
            self.encoder([images])
            return torch.cat((images[:, :1], -images[:, :1]), dim=1)

    card = make_card(1)
    looking = LookingNetwork(Rising(), card.input_scaling, False, torch.device("cpu"), TURNED)
    image = np.arange(64 * 64, dtype=np.float32).reshape(1, 64, 64) / 1000
    look = looking.look(image, np.ones((64, 64), bool))
    assert np.allclose(look.views[0], look.views, atol=1e-3) and look.views.shape == (3, 2, 64, 64)
    assert look.features == pytest.approx([image.mean()], rel=1e-2)


@pytest.mark.parametrize(("score", "looks"), [("entropy", 1), ("objects", 1), ("random", 1), ("disagreement", 3)])
def test_a_place_is_looked_at_as_often_as_its_score_needs(monkeypatch, tmp_path, score, looks):
    asked = []
    forward = KnownNetwork.forward

    def counted(network, images):
        asked.append(1)
        return forward(network, images)

    monkeypatch.setattr(KnownNetwork, "forward", counted)
    places, figures = run(monkeypatch, tmp_path, scene(3, 3), score=score, place_count=4)
    assert len(asked) == looks * (figures["looked_at"] + len(places))  # what the report shows is looked at once more
    assert all((place["disagreement"] is None) == (looks == 1) for place in figures["places"])


@given(width=st.integers(1, 900), height=st.integers(1, 900), tiles=st.integers(1, 8),
       network=st.sampled_from(["unet", "deeplabv3"]))
def test_places_share_no_pixel_and_are_seen_whole(width, height, tiles, network):
    place_px = tiles * SIZE_MULTIPLE_PX
    covered = np.zeros((height, width), np.uint8)
    for row, column in place_windows(width, height, place_px, network):
        top, bottom, left, right = place_bounds(row, column)
        assert 0 <= row.start <= top < bottom <= row.stop and 0 <= column.start <= left < right <= column.stop
        assert row.start % SIZE_MULTIPLE_PX == 0 and row.size_px % SIZE_MULTIPLE_PX == 0
        covered[top:bottom, left:right] += 1
    assert covered.max() == 1
    assert (covered.any(axis=1).sum() > height - place_px / 2 - 1) and covered[:place_px, :place_px].all()


@given(st.lists(st.floats(0, 1) | st.just(np.nan), min_size=1, max_size=20))
def test_ranks_keep_the_order(values):
    found = ranks(np.array(values))
    assert ((found >= 0) & (found <= 1)).all()
    for one, rank in zip(values, found):
        for other, beside in zip(values, found):
            if one > other:
                assert rank > beside


def test_each_look_is_met_before_one_comes_again():
    features = np.repeat(np.eye(4), 5, axis=0)
    positions = np.stack([np.arange(20) * 10, np.zeros(20)], axis=1)
    quality = np.linspace(0.5, 1, 20)
    known = np.zeros(20, bool)
    first = choose(quality, features, positions, known, 4)
    assert first[0] == 19 and sorted(place // 5 for place in first) == [0, 1, 2, 3]
    known[15:] = True
    assert 3 not in [place // 5 for place in choose(quality, features, positions, known, 3)]


def test_neighbours_wait_and_no_place_is_chosen_twice():
    positions = np.stack([np.zeros(30), np.arange(30)], axis=1)
    features = np.random.default_rng(0).normal(size=(30, 8))
    chosen = choose(np.ones(30), features, positions, np.zeros(30, bool), 30)
    assert sorted(chosen) == list(range(30))
    assert min(abs(one - other) for number, one in enumerate(chosen[:4]) for other in chosen[:number]) >= 2


def test_the_step_says_what_there_is(monkeypatch, tmp_path):
    listener = Listener()
    run(monkeypatch, tmp_path, scene(2, 2), listener)
    assert "4 of 4 places" in listener.messages("info")
    assert Path(tmp_path / "places.gpkg").exists()
