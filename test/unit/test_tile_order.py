"""The sampler: rare classes are shown more often, and no tile is forgotten."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from core.training.tile_order import epoch_order, rare_class_shares

COUNTS = hnp.arrays(np.int64, st.tuples(st.integers(1, 40), st.integers(1, 5)), elements=st.integers(0, 10**6))


@given(counts=COUNTS, seed=st.integers(0, 99))
def test_every_tile_comes_as_often_as_its_share_says(counts, seed):
    shares = rare_class_shares(counts)
    np.testing.assert_allclose(shares.sum(), 1)
    assert (shares >= 0.5 / len(counts) - 1e-12).all()
    order = epoch_order(len(counts), np.random.default_rng(seed), shares)
    times = np.bincount(order, minlength=len(counts))
    assert len(order) == len(counts) and (np.abs(times - shares * len(counts)) <= 1 + 1e-9).all()


@given(count=st.integers(1, 50), seed=st.integers(0, 99))
def test_without_shares_every_tile_comes_once(count, seed):
    assert sorted(epoch_order(count, np.random.default_rng(seed))) == list(range(count))


def test_a_class_in_one_tile_of_a_hundred_is_met_many_times():
    counts = np.zeros((100, 2), np.int64)
    counts[:, 0], counts[17, 1] = 1000, 10
    order = epoch_order(100, np.random.default_rng(0), rare_class_shares(counts))
    assert 24 <= (order == 17).sum() <= 27
