"""The recipes: which weights learn how fast, which norms keep their statistics, and what the paper's does otherwise."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from made_scenes import Listener, make_scheme, write_classes, write_imagery
from torch.nn.modules.batchnorm import _BatchNorm

from contract.jobs import TilesJob, TrainJob
from core.tiling import step as tiling
from core.tiling.joined_tiles import join
from core.tiling.tiles_folder import TilesFolder
from core.training.optimization import FRESH_RATE_FACTOR, WEIGHT_DECAY, make_schedule
from core.training.recipes import Audebert2017, Recipe, draw_by_msra, recipe_of
from core.training.step import run
from models.fusion import build_model_network
from models.model_file import load_model
from models.networks import build_network

OWN = Recipe(8, 1e-4, "dice", 0.5, 0.3, True)
PAPER = Audebert2017(10, 0.01, "dice", 0.0, 0.0, True, 128)


@pytest.fixture
def network():
    return build_network("unet", "efficientnet-lite0", 3, 2, pretrained=False)


def rates(optimizer):
    return {id(parameter): group["lr"] for group in optimizer.param_groups for parameter in group["params"]}


def test_beside_a_pretrained_encoder_the_rest_learns_faster(network):
    optimizer = OWN.optimizer(network, "encoder")
    rate = rates(optimizer)
    assert len(rate) == len(list(network.parameters()))
    assert {rate[id(p)] for p in network.encoder.parameters()} == {1e-4}
    for part in (network.decoder, network.segmentation_head):
        assert {rate[id(p)] for p in part.parameters()} == {1e-4 * FRESH_RATE_FACTOR}
    assert {group["weight_decay"] for group in optimizer.param_groups} == {WEIGHT_DECAY}


@pytest.mark.parametrize("learnt", ["nothing", "all"])
def test_where_all_is_random_or_all_is_learnt_all_learns_alike(network, learnt):
    optimizer = OWN.optimizer(network, learnt)
    assert set(rates(optimizer).values()) == {1e-4} and optimizer.defaults["weight_decay"] == WEIGHT_DECAY


@pytest.mark.parametrize("steps", [1, 2, 10, 500])
def test_the_rate_rises_once_and_falls_to_nothing(steps):
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule, seen = make_schedule(optimizer, steps), []
    for _ in range(steps):
        seen.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    top = seen.index(max(seen))
    assert seen[:top + 1] == sorted(seen[:top + 1]) and seen[top:] == sorted(seen[top:], reverse=True)
    assert 0 < seen[0] <= 0.5
    if steps >= 10:
        assert max(seen) == pytest.approx(1, abs=0.1) and seen[-1] < 0.1
        assert top <= steps / 5


def test_a_learnt_encoder_keeps_its_statistics_and_the_decoder_follows(network):
    kept = OWN.prepare(network, "encoder", 3)
    assert set(kept) == {module for module in network.encoder.modules() if isinstance(module, _BatchNorm)}
    norms = {module for module in network.modules() if isinstance(module, _BatchNorm)}
    assert set(OWN.prepare(network, "all", 10 * OWN.batch_size - 1)) == norms > set(kept)
    assert set(OWN.prepare(network, "all", 10 * OWN.batch_size)) == set(kept)
    assert not OWN.prepare(network, "nothing", 3)
    assert all(module.momentum >= 0.1 for module in network.modules() if isinstance(module, _BatchNorm))


# -- the recipe of Audebert et al. 2017 ---------------------------------------------------------------------------


def test_the_papers_encoders_learn_half_as_fast_and_all_rates_fall_by_ten():
    network = build_model_network("fusenet", "segnet", "vgg16_bn", 3, 1, 2)
    optimizer = PAPER.optimizer(network, "encoder")
    assert isinstance(optimizer, torch.optim.SGD)
    assert (optimizer.defaults["momentum"], optimizer.defaults["weight_decay"]) == (0.9, 0.0005)
    rate = rates(optimizer)
    for encoder in (network.encoder, network.osm_encoder):
        assert {rate[id(p)] for p in encoder.parameters()} == {0.005}
    assert {rate[id(p)] for p in network.optical.decoder.parameters()} == {0.01}
    assert len(rate) == len(list(network.parameters()))
    schedule, seen = PAPER.schedule(optimizer, 200), []
    for _ in range(200):
        seen.append(optimizer.param_groups[1]["lr"])
        optimizer.step()
        schedule.step()
    assert [seen[step] for step in (0, 59, 60, 119, 120, 169, 170, 199)] == pytest.approx(
        [1e-2, 1e-2, 1e-3, 1e-3, 1e-4, 1e-4, 1e-5, 1e-5])


def test_the_paper_draws_what_is_not_learnt_by_msra_and_fixes_no_norm():
    network = build_model_network("residual_correction", "segnet", "vgg16_bn", 3, 1, 2)
    encoder = {key: value.clone() for key, value in network.encoder.state_dict().items()}
    assert PAPER.prepare(network, "encoder", 3) == []
    assert all(torch.equal(value, encoder[key]) for key, value in network.encoder.state_dict().items())
    wide = network.optical.decoder.blocks[0][0].weight
    assert wide.std().item() == pytest.approx(math.sqrt(2 / (512 * 9)), rel=0.01)
    assert not network.correction[-1].weight.any()  # the correction starts by correcting nothing
    PAPER.prepare(network, "nothing", 3)
    last = network.encoder.features[40].weight
    assert last.std().item() == pytest.approx(math.sqrt(2 / (512 * 9)), rel=0.01)
    before = wide.clone()
    PAPER.prepare(network, "all", 3)
    assert torch.equal(network.optical.decoder.blocks[0][0].weight, before)


def test_biases_start_at_zero():
    layer = torch.nn.Conv2d(3, 8, 3)
    draw_by_msra([layer])
    assert not layer.bias.any()


def test_the_paper_flips_and_changes_no_colours():
    image = np.arange(2 * 6 * 6, dtype=np.float32).reshape(2, 6, 6)
    labels = np.arange(36, dtype=np.uint8).reshape(6, 6)
    augmentation, random, seen = PAPER.augmentation(0), np.random.default_rng(0), set()
    for _ in range(60):
        changed, moved, _ = augmentation(random, image, np.ones((6, 6), bool), labels)
        assert np.array_equal(changed[0], moved)
        seen.add(moved.tobytes())
    flips = [labels, labels[::-1], labels[:, ::-1], labels[::-1, ::-1]]
    assert seen == {np.ascontiguousarray(flip).tobytes() for flip in flips}
    assert Audebert2017(10, 0.01, "dice", 0.0, 0.0, False).augmentation(0) is None


def make_tiles(folder, bands, tile_px):
    random = np.random.default_rng(0)
    labels = np.kron(random.integers(0, 2, (12, 12)), np.ones((32, 32))).astype(np.uint8)
    pixels = (80 + 60 * labels + random.normal(0, 10, (bands, 384, 384))).astype(np.uint8)
    tiling.run(TilesJob(str(write_imagery(folder / "i.tif", pixels)),
                        str(write_classes(folder / "l.tif", labels, make_scheme("a", "b"))), str(folder / "tiles"),
                        tile_size_px=tile_px, overlap_fraction=0.0, test_fraction=0.0), Listener().events)
    return folder / "tiles"


@pytest.mark.parametrize(("bands", "kind", "tile_px", "crop_px"), [
    (3, torch.optim.SGD, 192, 128), (4, torch.optim.SGD, 128, 0), (5, torch.optim.Adam, 128, 0)])
def test_photographs_with_near_infrared_train_by_sgd_and_multispectral_imagery_by_adam(tmp_path, network, bands, kind,
                                                                                       tile_px, crop_px):
    tiles = join([TilesFolder.open(make_tiles(tmp_path, bands, tile_px))], Listener().events)
    recipe = recipe_of(TrainJob("tiles", "model", recipe="audebert2017", osm_dropout=0.4), tiles)
    assert (recipe.crop_px, recipe.osm_dropout, recipe.batch_size, recipe.learning_rate) == (crop_px, 0.0, 10, 0.01)
    optimizer = recipe.optimizer(network, "encoder")
    assert isinstance(optimizer, kind) and [group["lr"] for group in optimizer.param_groups] == [0.005, 0.01]


def test_a_training_by_the_papers_recipe_says_what_it_did(tmp_path):
    tiles, listener = make_tiles(tmp_path, 3, 192), Listener()
    output = str(tmp_path / "m.safetensors")
    run(TrainJob(str(tiles), output, network="linknet", encoder="tu-test_efficientnet", encoder_weights="none",
                 epochs=1, device="cpu", recipe="audebert2017"), listener.events)
    assert "SGD, learning rate 0.01 divided by 10 in steps, batches of 10 random patches of 128" in (
        listener.messages("info"))
    _, card = load_model(output)
    settings = card.training["settings"]
    assert card.tile_size_px == 128 and settings["recipe"] == "audebert2017"
    assert (settings["batch_size"], settings["learning_rate"], settings["dice_weight"]) == (10, 0.01, 0.0)
