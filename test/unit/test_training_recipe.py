"""The recipe: which weights learn how fast, and which norms keep their statistics."""

from __future__ import annotations

import pytest
import torch
from torch.nn.modules.batchnorm import _BatchNorm

from contract.jobs import TrainJob
from core.training.optimization import FRESH_RATE_FACTOR, make_optimizer, make_schedule, prepare_norms
from core.training.recipes import optimizer_of, schedule_of
from models.networks import build_network


@pytest.fixture
def network():
    return build_network("unet", "efficientnet-lite0", 3, 2, pretrained=False)


def rates(optimizer):
    return {id(parameter): group["lr"] for group in optimizer.param_groups for parameter in group["params"]}


def test_beside_a_pretrained_encoder_the_rest_learns_faster(network):
    rate = rates(make_optimizer(network, 1e-4, pretrained=True))
    assert len(rate) == len(list(network.parameters()))
    assert {rate[id(p)] for p in network.encoder.parameters()} == {1e-4}
    for part in (network.decoder, network.segmentation_head):
        assert {rate[id(p)] for p in part.parameters()} == {1e-4 * FRESH_RATE_FACTOR}


def test_from_random_weights_all_learn_alike(network):
    assert set(rates(make_optimizer(network, 1e-4, pretrained=False)).values()) == {1e-4}


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


def test_a_pretrained_encoder_keeps_its_statistics_and_the_decoder_follows(network):
    kept = prepare_norms(network, pretrained=True)
    assert set(kept) == {module for module in network.encoder.modules() if isinstance(module, _BatchNorm)}
    assert not prepare_norms(network, pretrained=False)
    assert all(module.momentum >= 0.1 for module in network.modules() if isinstance(module, _BatchNorm))


# -- the recipe of Audebert et al. 2017 ---------------------------------------------------------------------------


def paper_job(**options):
    return TrainJob("tiles", "model", recipe="audebert2017", **options)


def test_the_papers_encoder_learns_half_as_fast_and_all_rates_fall_by_ten():
    network = build_network("segnet", "vgg16_bn", 3, 2, pretrained=False)
    job = paper_job(learning_rate=0.01)
    optimizer = optimizer_of(job, network, True, 3)
    assert isinstance(optimizer, torch.optim.SGD) and optimizer.defaults["momentum"] == 0.9
    schedule = schedule_of(job, optimizer, 100)
    seen = []
    for _ in range(100):
        seen.append([group["lr"] for group in optimizer.param_groups])
        optimizer.step()
        schedule.step()
    assert seen[0] == pytest.approx([0.005, 0.01])
    assert seen[60] == pytest.approx([0.0005, 0.001]) and seen[99] == pytest.approx([0.00005, 0.0001])
    counted = sum(len(group["params"]) for group in optimizer.param_groups)
    assert counted == len(list(network.parameters()))


def test_the_papers_optimizer_for_multispectral_imagery_is_adam(network):
    assert isinstance(optimizer_of(paper_job(), network, True, 4), torch.optim.Adam)
