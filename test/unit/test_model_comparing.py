"""Two models on the same ground: who is better, whether that can be chance, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from known_network import SCHEME, BandwiseNetwork, expected_classes, make_card, make_pixels, use_network_fixture
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from made_tiles import SCHEME as TILES_SCHEME
from made_tiles import cut, make_scene

from contract.errors import Cancelled, InputError, JobError, TilesError
from contract.jobs import CompareModelsJob
from contract.scheme_json import scheme_from_dict
from core.model_comparing import step
from core.model_comparing.comparison_pictures import most_different
from core.model_comparing.paired_counts import BOTH_RIGHT, FIRST_RIGHT, SECOND_RIGHT, PairedCounts
from core.model_comparing.paired_tests import class_ious, mcnemar, mean_iou, paired_figures, signed_ranks
from core.model_comparing.shared_classes import shared_classes
from core.predicting import step as prediction

assert use_network_fixture  # a fixture
SIZE = 640  # a hundred blocks of 64 pixels


def damaged(labels, share, seed, value=0):
    """Labels of which a share of the pixels is wrong, in squares of 8 pixels: errors are never alone."""
    generator = np.random.default_rng(seed)
    cells = generator.random((labels.shape[0] // 8, labels.shape[1] // 8)) < share
    wrong = np.kron(cells, np.ones((8, 8))) > 0
    return np.where(wrong, np.where(labels == 4, value, 4), labels).astype(np.uint8)


@pytest.fixture()
def compare(monkeypatch, tmp_path):
    """Compares what two models are made to say of labels; returns figures, outputs and page."""
    def run(truth, first, second, schemes=(SCHEME, SCHEME), labels_scheme=SCHEME, training=({}, {}), **changes):
        said = {"first.safetensors": (first, schemes[0]), "second.safetensors": (second, schemes[1])}
        cards = {name: make_card(2, scheme=scheme, training=scenes)
                 for (name, (_, scheme)), scenes in zip(said.items(), training)}
        monkeypatch.setattr(step, "load_card", lambda path: cards[Path(path).name])
        monkeypatch.setattr(step.predicting, "run", lambda job, events: (
            write_classes(Path(job.output), *said[Path(job.model).name])))
        imagery = write_imagery(tmp_path / "imagery.tif", make_pixels(*truth.shape))
        write_classes(tmp_path / "labels.tif", truth, labels_scheme)
        job = CompareModelsJob("/m/first.safetensors", "/m/second.safetensors", str(tmp_path / "r.html"),
                               str(tmp_path / "r.json"), **({"imagery": str(imagery),
                                                             "labels": str(tmp_path / "labels.tif")} | changes))
        listener = Listener()
        outputs = step.run(job, listener.events)
        return json.loads((tmp_path / "r.json").read_text()), outputs, (tmp_path / "r.html").read_text(), listener
    return run


@pytest.fixture(scope="module")
def labels():
    return np.where(np.random.default_rng(0).random((SIZE // 16, SIZE // 16)) < 0.4, 4, 0).repeat(16, 0).repeat(
        16, 1).astype(np.uint8)


def test_the_better_model_is_found_with_its_figures(compare, labels):
    figures, outputs, page, _ = compare(labels, damaged(labels, 0.05, 1), damaged(labels, 0.12, 2))
    assert figures["winner"] == outputs["winner"] == "first" and figures["blocks"]["count"] == 100
    overall = figures["overall"]
    assert overall["low"] < overall["difference"] < overall["high"] and overall["low"] > 0
    assert overall["first_better"] + overall["second_better"] + overall["equal"] == 100
    assert overall["test"] == "chi-squared" and overall["mcnemar_p"] < 0.01 and overall["wilcoxon_p"] < 0.001
    assert outputs["miou"] == pytest.approx(overall["iou"][0]) and outputs["other_miou"] == overall["iou"][1]
    assert sum(figures["pixels"].values()) == SIZE * SIZE
    assert figures["pixels"]["both_right"] + figures["pixels"]["first_right"] == pytest.approx(0.95 * SIZE**2, rel=0.01)
    assert [item["name"] for item in figures["classes"]] == ["dark", "bright", "red"]
    assert figures["classes"][2]["iou"] == [None, None] and figures["classes"][2]["winner"] == "none"
    assert "first.safetensors is better" in page and page.count("data:image") == 1 + 6 * 4 and "<svg" in page
    assert "http" not in page.replace("http://www.w3.org", "")


def test_the_order_of_the_models_turns_everything_round(compare, labels):
    one, other = damaged(labels, 0.05, 1), damaged(labels, 0.12, 2)
    there, _, _, _ = compare(labels, one, other)
    back, _, page, _ = compare(labels, other, one)
    assert back["winner"] == "second" and "second.safetensors is better" in page
    assert back["overall"]["difference"] == pytest.approx(-there["overall"]["difference"])
    assert back["overall"]["wilcoxon_p"] == pytest.approx(there["overall"]["wilcoxon_p"])
    assert "second.safetensors is better than first.safetensors" in back["summary"]


def test_equal_models_are_not_told_apart_and_pixels_would_have_done_so(compare, labels):
    """Half the blocks are better by one, half by the other, by a little more: pixels alone would say 'certain'."""
    figures, _, page, _ = compare(labels, damaged(labels, 0.10, 3), damaged(labels, 0.10, 4))
    assert figures["winner"] == "none" and "No difference can be shown" in page
    only = figures["pixels"]["first_right"], figures["pixels"]["second_right"]
    _, _, pixel_p = mcnemar(*only)
    assert pixel_p < 1e-6 < 0.05 < figures["overall"]["wilcoxon_p"]


def test_a_model_compared_with_its_like_differs_nowhere(compare, labels):
    said = damaged(labels, 0.1, 1)
    figures, _, page, _ = compare(labels, said, said)
    overall = figures["overall"]
    assert (overall["mcnemar_p"], overall["wilcoxon_p"], overall["difference"], overall["equal"]) == (1, 1, 0, 100)
    assert figures["pixels"]["first_right"] == 0 and page.count("data:image") == 1


def test_unlabelled_ground_counts_nowhere_and_few_blocks_are_said(compare, labels):
    few = labels.copy()
    few[100:] = 255
    figures, _, page, _ = compare(few, damaged(labels, 0.05, 1), damaged(labels, 0.12, 2), block_size_m=100.0)
    assert figures["blocks"] == {"count": 6, "words": "squares of 100 m"}
    assert sum(figures["pixels"].values()) == 100 * SIZE and "These are few blocks" in page
    assert figures["overall"]["test"] == "exact"
    with pytest.raises(InputError, match="Nothing can be compared in imagery"):
        compare(np.full_like(labels, 255), labels, labels)
    with pytest.raises(InputError, match=r"Blocks of 1.0 m are 409,600"):
        compare(labels, labels, labels, block_size_m=1.0)


def test_other_classes_are_judged_where_all_know_them(compare, labels):
    buildings = make_scheme("ground", "bright", ids=(0, 4))
    figures, _, page, _ = compare(labels, damaged(labels, 0.05, 1), damaged(labels, 0.12, 2), (SCHEME, buildings))
    assert [item["name"] for item in figures["classes"]] == ["bright"] and figures["winner"] == "first"
    assert "only those that all of them know" in page
    with pytest.raises(InputError, match="no class in common: dark, bright, red; dark, bright, red; tree"):
        compare(labels, labels, labels, (SCHEME, make_scheme("tree", "water", ids=(0, 4))))


def test_a_model_that_may_have_learnt_here_is_named(compare, labels):
    here = {"role": "learnt", "dataset_sha256": "", "extent": {"degrees": [84.0, 27.0, 86.0, 28.0]}}
    there = {**here, "extent": {"degrees": [32.0, 0.0, 33.0, 1.0]}}
    figures, _, page, listener = compare(labels, labels, labels, training=({"scenes": [here]}, {"scenes": [there]}))
    warning, = figures["warnings"]
    assert "first.safetensors was trained where it is judged" in warning and warning in page
    assert warning in listener.messages("warning")


def test_single_objects_are_counted_where_the_scheme_has_some(compare):
    """Nine houses: the first model finds all, the second misses three and draws one more."""
    town = scheme_from_dict({"name": "town", "classes": [
        {"id": 0, "name": "other", "color": "#000000"},
        {"id": 4, "name": "building", "color": "#ff0000", "kind": "object"}]})
    truth = np.zeros((256, 256), np.uint8)
    for row, column in np.ndindex(3, 3):
        truth[row * 64 + 20:row * 64 + 36, column * 64 + 20:column * 64 + 36] = 4
    second = truth.copy()
    second[:64] = 0
    second[230:250, 230:250] = 4
    figures, _, page, listener = compare(truth, truth, second, (town, town), town)
    item, = figures["objects"]
    assert item["name"] == "building" and item["first"]["f1"] == 1 and item["second"]["f1"] == 0.75  # 2 · 6 / (9 + 7)
    assert (item["second"]["matched"], item["second"]["extra"], item["second"]["missed"]) == (6, 1, 3)
    assert "Single objects" in page and "F1 1.000 of the first model, 0.750 of the second" in listener.messages("info")


def test_areas_have_no_single_objects(compare, labels):
    figures, _, page, _ = compare(labels, labels, labels)
    assert figures["objects"] == [] and "Single objects" not in page


def test_networks_predict_the_test_split_of_tiles(monkeypatch, tmp_path, use_network):
    """The real prediction: of the two one sees only the first band, and is wrong where the second decides."""
    pixels = make_pixels(192, 192)
    paths = (write_imagery(tmp_path / "i.tif", pixels), write_classes(tmp_path / "l.tif", expected_classes(pixels),
                                                                      SCHEME))
    folder = cut(tmp_path, paths, test_fraction=0.3, tile_size_px=32)
    good, poor = BandwiseNetwork(2), BandwiseNetwork(2)
    poor.weight.data[2] = -1
    use_network()
    networks = {"good.safetensors": good.eval(), "poor.safetensors": poor.eval()}
    card = make_card(2)
    monkeypatch.setattr(step, "load_card", lambda path: card)
    monkeypatch.setattr(prediction, "load_model", lambda path: (networks[Path(path).name], card))
    job = CompareModelsJob("/m/poor.safetensors", "/m/good.safetensors", str(tmp_path / "r.html"),
                           str(tmp_path / "r.json"), str(folder.path), device="cpu")
    listener = Listener()
    outputs = step.run(job, listener.events)
    figures = json.loads((tmp_path / "r.json").read_text())
    assert outputs["winner"] == "second" and outputs["other_miou"] == 1.0
    assert sum(figures["pixels"].values()) == sum(folder.dataset.class_pixel_counts["test"].values())
    assert figures["ground"] == "tiles (test)" and figures["pixels"]["first_right"] == 0
    shares = [event.done / event.total for event in listener.sent if event.event == "progress"]
    assert shares == sorted(shares) and shares[-1] <= 1
    listener.events.cancelled.set()
    (tmp_path / "r.html").unlink()
    with pytest.raises(Cancelled):
        step.run(job, listener.events)
    assert not (tmp_path / "r.html").exists()


def test_ground_must_be_named_once_and_models_be_two(compare, labels, tmp_path):
    for changes in ({"labels": ""}, {"imagery": ""}, {"imagery": "", "labels": ""}, {"tiles_folder": str(tmp_path)}):
        with pytest.raises(JobError, match="a tiles folder, or on imagery with labels"):
            compare(labels, labels, labels, **changes)
    with pytest.raises(InputError, match=r"/no/labels.tif"):
        compare(labels, labels, labels, labels="/no/labels.tif")
    with pytest.raises(TilesError, match="does not exist"):
        compare(labels, labels, labels, labels="", imagery="", tiles_folder="/no/tiles")
    with pytest.raises(InputError, match="Both models are /m/a"):
        step.run(CompareModelsJob("/m/a", "/m/../m/a", "/r.html", "/r.json", "/tiles"), Listener().events)
    paths, _, _ = make_scene(tmp_path)
    tiles = cut(tmp_path, paths, validation_fraction=0.0)
    with pytest.raises(TilesError, match="neither a test nor a validation split"):
        compare(labels, labels, labels, (TILES_SCHEME, TILES_SCHEME), labels="", imagery="",
                tiles_folder=str(tiles.path))


def test_tests_agree_with_figures_worked_by_hand():
    assert mcnemar(0, 0) == ("exact", 0.0, 1.0)
    assert mcnemar(1, 9)[2] == pytest.approx(2 * (1 + 10) / 2**10)
    kind, statistic, p = mcnemar(10, 30)  # (20 - 1)² / 40
    assert kind == "chi-squared" and statistic == pytest.approx(9.025) and p == pytest.approx(0.002663, rel=1e-3)
    assert signed_ranks(np.zeros(5)) == 1.0 and signed_ranks(np.arange(1.0, 7.0)) == pytest.approx(2 / 2**6)
    matrix = np.array([[3, 1, 0], [2, 4, 0], [0, 0, 0]])
    assert class_ious(matrix)[:2] == pytest.approx([3 / 6, 4 / 7]) and np.isnan(class_ious(matrix)[2])
    assert mean_iou(class_ious(matrix)) == pytest.approx((3 / 6 + 4 / 7) / 2)
    assert np.isnan(mean_iou(np.full(3, np.nan)))


def test_chance_is_called_a_difference_about_as_seldom_as_it_should_be():
    """Two models of one quality, forty blocks with errors of their own: at most one in twenty, and a little."""
    generator, found = np.random.default_rng(5), 0
    for _ in range(60):
        wrong = generator.beta(2, 12, (2, 40))
        matrices = np.zeros((2, 40, 2, 2), np.int64)
        matrices[..., 0, 0] = matrices[..., 1, 1] = np.round(500 * (1 - wrong))
        matrices[..., 0, 1] = matrices[..., 1, 0] = np.round(500 * wrong)
        found += paired_figures(matrices, 2, 0)[0].winner != "none"
    assert found <= 8


@settings(max_examples=15)
@given(st.integers(1, 12), st.integers(1, 4), st.integers(0, 2**31 - 1))
def test_figures_of_any_counts_are_numbers_in_their_range(blocks, classes, seed):
    generator = np.random.default_rng(seed)
    reference = generator.integers(0, classes, (blocks, 50))
    matrices = np.zeros((2, blocks, classes, classes), np.int64)
    for model in range(2):
        for block in range(blocks):
            np.add.at(matrices[model, block], (reference[block], generator.integers(0, classes, 50)), 1)
    overall, of_classes = paired_figures(matrices, classes, seed)
    for item in (overall, *of_classes):
        assert 0 <= item.mcnemar_p <= 1 and 0 <= item.wilcoxon_p <= 1
        assert item.first_better + item.second_better + item.equal == blocks
        assert np.isnan(item.low) or -1 <= item.low <= item.high <= 1
    assert overall.winner == "none" or not np.isnan(overall.low)


def test_the_map_shows_who_is_right():
    from core.model_comparing.compared_ground import ComparedBlocks

    counts = PairedCounts(ComparedBlocks((0, 2, 4), (0, 2, 4), ""), 2)
    reference = np.array([[0, 0, 1, 1]] * 3 + [[255] * 4], np.uint8)
    first, second = reference.copy(), reference.copy()
    first[0, 0], second[1, 3] = 1, 0
    counts.add(reference, first, second, 0)
    shown = counts.map()
    assert shown.shape == (3, 4) and shown[0, 0] == SECOND_RIGHT and shown[1, 3] == FIRST_RIGHT
    assert shown[2, 2] == BOTH_RIGHT and counts.pairs.tolist() == [10, 1, 1, 0]
    assert counts.matrices.sum(axis=(2, 3)).tolist() == [[4, 4, 2, 2]] * 2
    assert counts.matrices[0, 0].tolist() == [[3, 1], [0, 0]]


def test_blocks_with_the_largest_differences_come_first():
    wrong = np.array([[0.1, 0.5, 0.2, 0.0], [0.3, 0.1, 0.2, 0.9]])
    assert most_different(wrong, np.array([100, 100, 100, 10])) == [0, 3, 1]


def test_same_classes_in_another_order_are_all_judged():
    turned = make_scheme("red", "Dark", "bright", ids=(9, 0, 4))
    shared = shared_classes((SCHEME, turned, SCHEME))
    assert not shared.has_rest and shared.names == ("dark", "bright", "red")
    assert (shared.tables[0][[0, 4, 9, 255]] == [0, 1, 2, 255]).all() and (shared.tables[1] == shared.tables[0]).all()


def test_a_grid_of_another_resolution_is_compared_on_that_of_the_labels(monkeypatch, tmp_path):
    labels = np.kron(np.random.default_rng(0).integers(0, 2, (32, 32)) * 4, np.ones((4, 4))).astype(np.uint8)
    write_classes(tmp_path / "labels.tif", labels, SCHEME)
    imagery = write_imagery(tmp_path / "imagery.tif", make_pixels(128, 128))
    monkeypatch.setattr(step, "load_card", lambda path: make_card(2))

    def coarse(job, events):
        classes = labels if "fine" in job.model else labels[1::2, 1::2]
        write_classes(Path(job.output), classes, SCHEME, make_grid(*classes.shape, pixel_m=128 / len(classes)))

    monkeypatch.setattr(step.predicting, "run", coarse)
    job = CompareModelsJob("/fine/m", "/coarse/m", str(tmp_path / "r.html"), str(tmp_path / "r.json"),
                           imagery=str(imagery), labels=str(tmp_path / "labels.tif"))
    outputs = step.run(job, Listener().events)
    assert outputs["miou"] == outputs["other_miou"] == 1.0 and outputs["winner"] == "none"
    assert json.loads((tmp_path / "r.json").read_text())["models"] == ["fine/m", "coarse/m"]
