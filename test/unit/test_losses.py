"""The loss against values worked out by hand, and that ignored pixels never count."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from contract.choices import Loss, options
from contract.classes import IGNORE_ID
from models.losses import FOCAL_GAMMA, CrossEntropyDiceLoss, class_weights, make_loss


def scene(seed=0, ignored=0.3):
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(2, 3, 8, 8, generator=generator)
    target = torch.randint(0, 3, (2, 8, 8), generator=generator)
    return logits, target.masked_fill(torch.rand(2, 8, 8, generator=generator) < ignored, IGNORE_ID)


def test_without_dice_it_is_the_mean_cross_entropy():
    logits, target = scene()
    expected = F.cross_entropy(logits, target, ignore_index=IGNORE_ID)
    torch.testing.assert_close(CrossEntropyDiceLoss(0)(logits, target), expected)


def test_dice_of_a_hand_worked_case():
    # Two pixels of class 0 and 1, each given its class with 0.75: per class 2 * 0.75 / (1 + 1) = 0.75.
    logits = torch.log(torch.tensor([[0.75, 0.25], [0.25, 0.75]])).reshape(1, 2, 1, 2)
    loss = CrossEntropyDiceLoss(1)(logits, torch.tensor([[[0, 1]]]))
    torch.testing.assert_close(loss, torch.tensor(0.25), rtol=1e-4, atol=1e-4)


def test_the_weight_mixes_both():
    logits, target = scene()
    pure, dice = CrossEntropyDiceLoss(0)(logits, target), CrossEntropyDiceLoss(1)(logits, target)
    torch.testing.assert_close(CrossEntropyDiceLoss(0.25)(logits, target), 0.75 * pure + 0.25 * dice)


@settings(max_examples=20)
@given(seed=st.integers(0, 1000), dice_weight=st.sampled_from([0, 0.5, 1]), weighted=st.booleans())
def test_ignored_pixels_change_neither_loss_nor_gradient(seed, dice_weight, weighted):
    loss = CrossEntropyDiceLoss(dice_weight, torch.tensor([1.0, 2.0, 0.5]) if weighted else None)
    logits, target = scene(seed)
    ignored = (target == IGNORE_ID).unsqueeze(1)
    other = torch.where(ignored, 50 * torch.randn_like(logits), logits).requires_grad_()
    first, second = loss(logits, target), loss(other, target)
    torch.testing.assert_close(first, second, rtol=1e-4, atol=1e-5)
    second.backward()
    assert (other.grad[ignored.expand_as(other)] == 0).all()


@pytest.mark.parametrize("weights", [None, torch.tensor([1.0, 2.0, 3.0])])
def test_tiles_without_any_label_teach_nothing_and_break_nothing(weights):
    logits = torch.randn(1, 3, 4, 4, requires_grad=True)
    loss = CrossEntropyDiceLoss(0.5, weights)(logits, torch.full((1, 4, 4), IGNORE_ID))
    loss.backward()
    assert loss.item() == 0 and (logits.grad == 0).all()


def test_weighted_cross_entropy_is_torchs():
    logits, target = scene()
    weights = torch.tensor([1.0, 3.0, 0.25])
    expected = F.cross_entropy(logits, target, weights, ignore_index=IGNORE_ID)
    torch.testing.assert_close(CrossEntropyDiceLoss(0, weights)(logits, target), expected)


def test_class_weights_raise_the_rare_and_keep_the_loss_in_its_range():
    weights = class_weights([9000, 1000, 0])
    assert float(weights[1] / weights[0]) == pytest.approx(3, rel=1e-5)
    assert float(weights[0]) * 0.9 + float(weights[1]) * 0.1 == pytest.approx(1, rel=1e-5)
    assert float(weights[2]) == 1 and all(math.isfinite(value) for value in weights)


@pytest.mark.parametrize("name", options(Loss))
def test_no_loss_looks_at_ignored_pixels(name):
    logits, target = scene()
    loss = make_loss(name, 0.5, torch.tensor([1.0, 2.0, 0.5]))
    changed = torch.where((target == IGNORE_ID)[:, None], torch.randn_like(logits) * 9, logits)
    torch.testing.assert_close(loss(changed, target), loss(logits, target))
    logits.requires_grad_()
    loss(logits, target).backward()
    assert (logits.grad.movedim(1, -1)[target == IGNORE_ID] == 0).all() and logits.grad.any()


@pytest.mark.parametrize("name", options(Loss))
def test_every_loss_is_0_without_labels_and_falls_towards_the_truth(name):
    logits, target = scene()
    loss = make_loss(name, 0.5)
    nothing = loss(logits.requires_grad_(), torch.full_like(target, IGNORE_ID))
    nothing.backward()
    assert float(nothing) == 0 and not logits.grad.any()
    right = F.one_hot(target.where(target != IGNORE_ID, 0), 3).movedim(-1, 1).float() * 8
    assert float(loss(right, target)) < 0.1 * float(loss(-right, target))


def test_focal_of_a_hand_worked_case():
    logits = torch.log(torch.tensor([0.75, 0.25])).reshape(1, 2, 1, 1)
    expected = -math.log(0.75) * 0.25**FOCAL_GAMMA
    torch.testing.assert_close(make_loss("focal", 0)(logits, torch.zeros(1, 1, 1, dtype=torch.long)),
                               torch.tensor(expected))


def test_tversky_of_a_hand_worked_case():
    loss = make_loss("tversky", 1)
    truth = torch.tensor([[[1, 1, 0, 0]]])

    def of(found):
        return float(loss(F.one_hot(torch.tensor([[found]]), 2).movedim(-1, 1).float() * 20, truth))

    # Tversky's index is TP / (TP + 0.3 FP + 0.7 FN); here the mean over both classes, counted by hand.
    assert of([1, 0, 0, 0]) == pytest.approx(1 - (1 / 1.7 + 2 / 2.3) / 2, abs=1e-3)
    assert of([1, 0, 1, 0]) == pytest.approx(0.5, abs=1e-3)


def test_lovasz_of_whole_pixels_is_one_minus_the_mean_iou():
    truth, found = torch.tensor([[[1, 1, 0, 0]]]), torch.tensor([[[1, 0, 0, 0]]])
    logits = F.one_hot(found, 2).movedim(-1, 1).float() * 40
    assert float(make_loss("lovasz", 1)(logits, truth)) == pytest.approx(1 - (2 / 3 + 1 / 2) / 2, abs=1e-3)
