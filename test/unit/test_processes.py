"""How several processes share an epoch: together they show what one process with larger batches would."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.errors import Cancelled
from core.training.processes import ALONE, Processes
from core.worker.events import Events


@given(shown=st.integers(1, 500), batch_size=st.integers(1, 9), count=st.integers(1, 6))
def test_each_place_is_shown_once_and_all_have_something_to_do_in_every_step(shown, batch_size, count):
    shown = max(shown, count)
    parts = [Processes(rank, count).parts(shown, batch_size) for rank in range(count)]
    assert {len(part) for part in parts} == {Processes(0, count).batch_count(shown, batch_size)}
    batches = [np.concatenate(together) for together in zip(*parts)]
    assert np.array_equal(np.concatenate(batches), np.arange(shown))
    assert all(len(places) for part in parts for places in part)
    if batch_size > 1:
        assert max(map(len, batches)) <= batch_size * count
        alone = ALONE.parts(shown, batch_size * count)
        assert all(np.array_equal(*pair) for pair in zip(batches, alone, strict=True))


def test_one_process_changes_nothing():
    network, values, events = object(), np.ones(3), Events()
    assert ALONE.with_shared_norms(network, None) is network and ALONE.learning_together(network) is network
    assert ALONE.sum(values) is values
    ALONE.check_same_start(3)
    ALONE.raise_if_cancelled(events)
    events.cancelled.set()
    with pytest.raises(Cancelled):
        ALONE.raise_if_cancelled(events)
