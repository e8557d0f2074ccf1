"""The recipe: which weights learn how fast, and which norms keep their statistics."""

from __future__ import annotations

import pytest
import torch
from torch.nn.modules.batchnorm import _BatchNorm

from core.training.training_recipe import FRESH_RATE_FACTOR, make_optimizer, make_schedule, prepare_norms
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
