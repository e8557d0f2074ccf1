"""Augmentation: image, labels and distances change together, and what is unknown stays so."""

from __future__ import annotations

import numpy as np
import pytest

from contract.classes import IGNORE_ID
from core.training import augmentation as augmentation_module
from core.training.augmentation import Augmentation


def test_augmentation_moves_image_and_labels_alike_and_makes_all_eight_positions(monkeypatch):
    for share in ("_TURNED_SHARE", "_WORSENED_SHARE"):
        monkeypatch.setattr(augmentation_module, share, 0.0)
    augmentation, random = Augmentation(), np.random.default_rng(0)
    labels = np.arange(16, dtype=np.uint8).reshape(4, 4)
    image = np.stack([labels, labels, labels, labels, labels]).astype(np.float32)
    seen = set()
    for _ in range(200):
        changed, moved, _ = augmentation(random, image, np.ones((4, 4), bool), labels)
        seen.add(moved.tobytes())
        # Gain and shift keep the order of values; noise is far smaller than the steps of 1.
        assert changed.shape == image.shape and changed.dtype == np.float32
        assert np.corrcoef(changed[2].ravel(), moved.ravel())[0, 1] > 0.99
    assert len(seen) == 8


@pytest.mark.parametrize("band_count", [1, 3, 7])
def test_augmentation_turns_by_any_angle_and_leaves_what_comes_in_unlabelled(band_count):
    labels = np.zeros((64, 64), np.uint8)
    labels[20:44, 12:52] = 1
    image = np.repeat(labels[None] * np.float32(8), band_count, axis=0)
    augmentation, random, sizes = Augmentation(), np.random.default_rng(5), set()
    for _ in range(60):
        changed, moved, _ = augmentation(random, image, np.ones((64, 64), bool), labels)
        assert changed.shape == image.shape and changed.dtype == np.float32 and moved.dtype == np.uint8
        sizes.add(int((moved == 1).sum()))
        beyond = moved == IGNORE_ID
        assert not changed[:, beyond].any()
        # Light and haze change values, never where things are.
        house, ground = changed[:, moved == 1], changed[:, moved == 0]
        assert np.median(house) > np.median(ground) + 1
    assert len(sizes) > 10 and min(sizes) < 0.75 * labels.sum() < 1.25 * labels.sum() < max(sizes)


def test_augmentation_leaves_invalid_pixels_at_zero(monkeypatch):
    monkeypatch.setattr(augmentation_module, "_TURNED_SHARE", 0.0)
    valid = np.random.default_rng(0).random((16, 16)) > 0.4
    image = np.random.default_rng(1).normal(size=(3, 16, 16)).astype(np.float32) * valid
    augmentation, random = Augmentation(), np.random.default_rng(3)
    for _ in range(10):
        changed, *_ = augmentation(random, image, valid, np.zeros((16, 16), np.uint8))
        assert ((changed == 0).all(axis=0)).sum() == (~valid).sum()
