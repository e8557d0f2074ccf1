"""Training in 16 bits: depthwise convolutions stay in float32 on a CPU, all else is as autocast has it."""

from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

from core.worker.mixed_precision import mixed_precision

CPU = torch.device("cpu")
DEPTHWISE = nn.Conv2d(6, 6, 3, padding=1, groups=6)
GROUPED = nn.Conv2d(6, 6, 3, padding=1, groups=2)
PLAIN = nn.Conv2d(6, 6, 1)


@pytest.fixture
def image():
    return torch.randn(2, 6, 16, 16, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize(("convolution", "expected"), [
    (DEPTHWISE, torch.float32), (GROUPED, torch.bfloat16), (PLAIN, torch.bfloat16)])
def test_a_convolution_computes_in(convolution, expected, image):
    with mixed_precision(CPU, torch.bfloat16):
        assert convolution(image).dtype is expected
        assert convolution(image.bfloat16()).dtype is expected
    assert convolution(image).dtype is torch.float32


def test_without_16_bits_nothing_changes(image):
    with mixed_precision(CPU, None):
        assert all(torch.equal(layer(image), layer(image.clone())) and layer(image).dtype is torch.float32
                   for layer in (DEPTHWISE, GROUPED, PLAIN))


def test_a_depthwise_convolution_answers_and_learns_as_in_float32(image):
    exact, mixed = copy.deepcopy(DEPTHWISE), copy.deepcopy(DEPTHWISE)
    expected = exact(image)
    expected.square().sum().backward()
    with mixed_precision(CPU, torch.bfloat16):
        answer = mixed(image)
    answer.square().sum().backward()
    assert torch.equal(answer, expected) and torch.equal(mixed.weight.grad, exact.weight.grad)


def test_keywords_are_understood(image):
    weight = DEPTHWISE.weight.detach()
    with mixed_precision(CPU, torch.bfloat16):
        answer = torch.conv2d(image, weight, padding=1, groups=6)
    assert torch.equal(answer, torch.conv2d(image, weight, padding=1, groups=6))
