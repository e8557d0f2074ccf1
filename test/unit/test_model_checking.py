"""Whether a model fits imagery: the same world is kept, another one is learnt first, the impossible is a no."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from known_network import SCHEME, BandwiseNetwork, expected_classes, make_card, make_pixels
from made_layers import box
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from made_tiles import cut, make_scene

from contract.choices import Verdict, options
from contract.errors import InputError, ModelError
from contract.jobs import CheckModelJob, VectorSource
from core.model_checking import step
from core.model_checking.distributions import distance
from core.model_checking.fitness import Evidence, judge
from core.tiling.joined_tiles import join
from core.training.band_quantiles import LEVELS, band_quantiles

STARTER = Path(__file__).resolve().parents[2] / "resources" / "starter" / "buildings.safetensors"
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
HERE = [86.90, 27.09, 86.99, 27.13]  # around the made scenes, in degrees


def quantiles(values):
    return np.quantile(values, np.linspace(0, 1, LEVELS), method="inverted_cdf").tolist()


def card_of(pixels, **changes):
    """The card of a model that learnt from these pixels, here, and did well."""
    training = {"band_quantiles": {f"band {number}": quantiles(band) for number, band in enumerate(pixels, 1)},
                "iou": {name: 0.9 for name in SCHEME.names},
                "class_pixel_counts": {"training": {"0": 10, "4": 10, "9": 10}},
                "scenes": [{"role": "learnt", "extent": {"degrees": HERE}}]}
    return make_card(len(pixels), training=training | changes.pop("training", {}), **changes)


def check(monkeypatch, tmp_path, card, pixels, grid=None, listener=None, **changes):
    """The figures of a check, and its outputs."""
    monkeypatch.setattr(step, "load_card", lambda path: card)
    monkeypatch.setattr(step, "load_model", lambda path: (BandwiseNetwork(len(card.bands)).eval(), card))
    imagery = write_imagery(tmp_path / "imagery.tif", pixels, grid or make_grid(*pixels.shape[1:]))
    job = CheckModelJob("/models/town.safetensors", str(imagery), str(tmp_path / "r.html"), str(tmp_path / "r.json"),
                        device="cpu", **changes)
    outputs = step.run(job, (listener or Listener()).events)
    return json.loads((tmp_path / "r.json").read_text()), outputs


def weights(figures):
    return {item["key"]: item["weight"] for item in figures["evidence"]}


def test_imagery_like_that_of_the_training_keeps_the_model(monkeypatch, tmp_path):
    figures, outputs = check(monkeypatch, tmp_path, card_of(make_pixels(300, 300)), make_pixels(280, 290, seed=1))
    assert figures["verdict"] == outputs["verdict"] == "keep" and figures["score"] == outputs["score"] >= 90
    assert figures["windows"] == 1 and all(band["distance"] < 0.05 for band in figures["bands"])
    assert sum(figures["confidence_histogram"]) == pytest.approx(1)
    page = (tmp_path / "r.html").read_text()
    assert "Keep the model" in page and page.count("<svg") == 3
    assert "http" not in page.replace("http://www.w3.org", "")


def test_other_values_of_the_same_mean_are_seen(monkeypatch, tmp_path):
    learnt = np.random.default_rng(0).normal(100, 40, (2, 300, 300)).clip(0, 255).astype(np.uint8)
    seen = np.where(np.random.default_rng(1).random((2, 300, 300)) < 0.5, 60, 140).astype(np.uint8)
    figures, _ = check(monkeypatch, tmp_path, card_of(learnt), seen)
    assert figures["verdict"] == "fine-tune" and 35 <= figures["score"] < 70
    assert "spread otherwise" in " ".join(figures["reasons"])
    assert abs(figures["bands"][0]["mean"] - figures["bands"][0]["quantiles"][LEVELS // 2]) < 3


def test_imagery_like_one_scene_of_several_keeps_the_model(monkeypatch, tmp_path):
    """All scenes together are spread as none of them is."""
    dark, bright = (np.random.default_rng(0).normal(mean, 15, (2, 300, 300)).clip(0, 255).astype(np.uint8)
                    for mean in (60, 180))
    scenes = [{"role": "learnt", "extent": {"degrees": HERE}, "band_quantiles": card_of(pixels).training[
        "band_quantiles"]} for pixels in (dark, bright)]
    both = np.concatenate([dark, bright], axis=1)
    alone, _ = check(monkeypatch, tmp_path, card_of(both), dark)
    assert alone["verdict"] == "fine-tune" and weights(alone)["bands"] > 1
    several, _ = check(monkeypatch, tmp_path, card_of(both, training={"scenes": scenes}), dark)
    assert weights(several)["bands"] == 0 and all(band["distance"] < 0.05 for band in several["bands"])
    other, _ = check(monkeypatch, tmp_path, card_of(both, training={"scenes": scenes}), np.full_like(dark, 120))
    assert other["verdict"] != "keep" and weights(other)["bands"] > 1


def test_values_spread_otherwise_and_what_comes_of_it_count_once():
    def found(**weights):
        return judge([Evidence(key, key, "", key, weight) for key, weight in weights.items()])

    assert found(bands=2.9, agreement=1.8).verdict == "fine-tune"
    assert found(bands=2.9, agreement=1.8).score == found(bands=2.9).score
    assert found(bands=2.9, agreement=4.0).verdict == found(bands=2.9, confidence=1.8).verdict == "retrain"
    assert len(found(bands=2.9, agreement=1.8).reasons) == 2


def test_another_world_of_which_the_model_is_unsure_needs_a_new_one(monkeypatch, tmp_path):
    seen = np.random.default_rng(1).integers(98, 103, (2, 300, 300)).astype(np.uint8)
    figures, _ = check(monkeypatch, tmp_path, card_of(np.full((2, 9, 9), 200)), seen)
    assert figures["verdict"] == "retrain" and 0 < figures["score"] < 35
    assert weights(figures)["confidence"] > 1 and weights(figures)["bands"] > 2


def test_pixels_far_too_large_other_bands_and_other_values_are_a_no(monkeypatch, tmp_path):
    pixels = make_pixels(90, 90)
    card = card_of(pixels)
    for seen, grid in ((pixels, make_grid(90, 90, 10.0)), (make_pixels(90, 90, 1), None),
                       (pixels.astype(np.uint16), None)):
        figures, outputs = check(monkeypatch, tmp_path, card, seen, grid)
        assert (outputs["verdict"], outputs["score"]) == ("no", 0.0) and figures["reasons"]
        assert any(item["impossible"] for item in figures["evidence"])
    assert "uint16" in figures["reasons"][0]


def test_finer_pixels_are_averaged_and_somewhat_larger_ones_weigh(monkeypatch, tmp_path):
    pixels = np.kron(make_pixels(150, 150), np.ones((1, 2, 2), np.uint8))
    fine, _ = check(monkeypatch, tmp_path, card_of(make_pixels(300, 300)), pixels, make_grid(300, 300, 0.5))
    assert fine["verdict"] == "keep" and weights(fine)["pixel_size"] == 0
    coarse, _ = check(monkeypatch, tmp_path, card_of(make_pixels(300, 300)), make_pixels(100, 100),
                      make_grid(100, 100, 2.0))
    assert coarse["verdict"] == "fine-tune" and weights(coarse)["pixel_size"] > 1


def test_a_model_of_before_says_what_could_not_be_compared(monkeypatch, tmp_path):
    card = make_card(2, training={})
    figures, _ = check(monkeypatch, tmp_path, card, make_pixels(100, 100))
    assert weights(figures)["bands"] is None and weights(figures)["class_shares"] is None
    assert "keeps no distributions" in json.dumps(figures["evidence"]) and figures["bands"][0]["distance"] is None


def test_far_away_is_told_and_decides_nothing(monkeypatch, tmp_path):
    pixels = make_pixels(100, 100)
    far = card_of(pixels, training={"scenes": [{"role": "learnt", "extent": {"degrees": [32.5, 0.3, 32.6, 0.4]}}]})
    figures, _ = check(monkeypatch, tmp_path, far, pixels)
    place = next(item for item in figures["evidence"] if item["key"] == "place")
    assert "km" in place["figure"] and place["figure"] > "5" and figures["verdict"] == "keep"


@pytest.mark.parametrize(("wrong", "verdict"), [(False, "keep"), (True, "retrain")])
def test_labels_say_whether_the_model_is_right_here(monkeypatch, tmp_path, wrong, verdict):
    pixels = make_pixels(128, 128)
    truth = expected_classes(pixels)
    labels = np.array([9, 0, 0, 0, 0, 0, 0, 0, 0, 4], np.uint8)[truth] if wrong else truth
    write_classes(tmp_path / "labels.tif", labels, SCHEME)
    figures, _ = check(monkeypatch, tmp_path, card_of(pixels), pixels, labels=str(tmp_path / "labels.tif"))
    assert figures["verdict"] == verdict
    assert figures["agreement"] == pytest.approx({name: 0.0 if wrong else 1.0 for name in SCHEME.names})


def test_layers_are_compared_by_the_names_of_classes(monkeypatch, tmp_path):
    from made_layers import make_layer

    pixels = np.full((2, 128, 128), 60, np.uint8)
    pixels[0, 20:60, 30:90] = 140
    grid = make_grid(128, 128)
    house = box(*[value for value in (300030, 3000000 - 60, 300090, 3000000 - 20)])
    layer = make_layer(tmp_path / "osm.gpkg", [(house, {"kind": "bright"})], crs="EPSG:32645", placed=True)
    figures, _ = check(monkeypatch, tmp_path, card_of(pixels), pixels, grid, layers=(layer,),
                       scheme=make_scheme("dark", "bright", "lawn").to_dict(), class_field="kind")
    assert figures["agreement"] == pytest.approx({"dark": 1.0, "bright": 1.0}) and figures["verdict"] == "keep"
    with pytest.raises(InputError, match="no class in common"):
        check(monkeypatch, tmp_path, card_of(pixels), pixels, grid, layers=(layer,),
              scheme=make_scheme("castle").to_dict(), class_field="kind")


def test_white_ground_without_a_mask_is_no_imagery(monkeypatch, tmp_path):
    pixels = make_pixels(300, 300)
    white = pixels.copy()
    white[:, :, 200:] = 255
    figures, _ = check(monkeypatch, tmp_path, card_of(pixels), white)
    assert figures["verdict"] == "keep" and max(band["distance"] for band in figures["bands"]) < 0.05
    with pytest.raises(InputError, match="half with data"):
        check(monkeypatch, tmp_path, card_of(pixels), np.full((2, 300, 300), 255, np.uint8))


def test_a_schedule_can_ask_for_a_verdict_and_the_report_is_there_all_the_same(monkeypatch, tmp_path):
    card, pixels = card_of(np.full((2, 9, 9), 200)), make_pixels(100, 100)
    assert check(monkeypatch, tmp_path, card, pixels, least_verdict="retrain")[1]["verdict"] != "keep"
    (tmp_path / "r.html").unlink()
    with pytest.raises(ModelError, match=r"town\.safetensors.*at least keep") as raised:
        check(monkeypatch, tmp_path, card, pixels, least_verdict="keep")
    assert str(tmp_path / "r.html") in raised.value.hint and (tmp_path / "r.html").is_file()
    assert check(monkeypatch, tmp_path, card_of(pixels), pixels, least_verdict="keep")[1]["verdict"] == "keep"


def test_models_that_need_osm_say_so(monkeypatch, tmp_path):
    pixels = make_pixels(64, 64)
    card = card_of(pixels, osm_channels=("road",), osm_representation="binary", fusion="stack")
    with pytest.raises(ModelError, match="OSM channels road"):
        check(monkeypatch, tmp_path, card, pixels)
    with pytest.raises(ModelError, match="takes imagery alone"):
        check(monkeypatch, tmp_path, card_of(pixels), pixels, osm_raster="/no/osm.tif")


def test_the_card_of_a_training_keeps_quantiles_of_valid_pixels(tmp_path):
    paths, _, _ = make_scene(tmp_path)
    pixels = np.random.default_rng(0).integers(20, 200, (3, 300, 270)).astype(np.uint8)
    pixels[:, :, 200:] = 250
    write_imagery(paths[0], pixels, mask=(pixels[0] < 250))
    tiles = join([cut(tmp_path, paths)], Listener().events)
    found = band_quantiles(tiles)
    assert list(found) == [band.name for band in tiles.bands]
    assert all(len(values) == LEVELS and values == sorted(values) and values[-1] < 200 for values in found.values())
    assert distance(pixels[0, :, :200], found["band 1"]) < 0.05
    assert band_quantiles(tiles, tiles.scenes[0]) == found


levels = st.lists(st.integers(0, 255), min_size=40, max_size=80)


@given(levels, levels)
def test_the_distance_is_that_of_kolmogorov_and_smirnov(one, other):
    one, other = np.array(one), np.array(other)
    assert distance(one, quantiles(one)) <= 1 / (LEVELS - 1) + 1 / len(one)
    assert distance(one + 1000, quantiles(other)) > 0.9
    assert distance(one, quantiles(other)) == pytest.approx(distance(one + 7.0, [v + 7.0 for v in quantiles(other)]))


@given(st.lists(st.one_of(st.none(), st.floats(0, 6)), max_size=6), st.floats(0.01, 2))
def test_more_against_a_model_never_makes_it_better(found, more):
    def fitness(values):
        return judge([Evidence(str(place), "", "", "why", weight) for place, weight in enumerate(values)])

    verdicts = options(Verdict)
    before, after = fitness(found), fitness([*found, more])
    assert verdicts.index(after.verdict) >= verdicts.index(before.verdict) and after.score <= before.score + 1e-9
    for result in (before, after):
        least, most = {"keep": (70, 100), "fine-tune": (35, 70), "retrain": (0, 35), "no": (0, 0)}[result.verdict]
        assert least <= result.score <= most + 1e-9


@pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not there")
@pytest.mark.parametrize(("imagery", "verdict"), [("banepa/imagery_unlabelled.tif", "keep"),
                                                   ("sentinel2/imagery.tif", "no")])
def test_the_starter_model_on_real_imagery(tmp_path, imagery, verdict):
    job = CheckModelJob(str(STARTER), str(DATA / imagery), str(tmp_path / "r.html"), str(tmp_path / "r.json"),
                        window_count=3, device="cpu")
    assert step.run(job, Listener().events)["verdict"] == verdict


def test_sources_that_are_not_there_are_named(monkeypatch, tmp_path):
    pixels = make_pixels(64, 64)
    for options_ in ({"labels": "/no/labels.tif"}, {"layers": (VectorSource("/no/osm.gpkg"),)}):
        with pytest.raises(InputError, match="/no/"):
            check(monkeypatch, tmp_path, card_of(pixels), pixels, **options_)
        assert not (tmp_path / "r.html").exists()
