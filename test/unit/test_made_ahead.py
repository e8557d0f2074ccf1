"""Items made ahead by threads: in order, no farther ahead than is said, and no thread is left."""

from __future__ import annotations

import threading
import time

import pytest

from core.worker.made_ahead import made_ahead


def threads_named(name):
    return [thread for thread in threading.enumerate() if thread.name.startswith(name)]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_items_come_in_order_whichever_is_finished_first(threads):
    def make(number):
        time.sleep(0.002 * (number % 3))
        return number * 10

    assert list(made_ahead(make, range(20), threads, "some makers")) == [10 * number for number in range(20)]
    assert not threads_named("some makers")


def test_so_many_threads_work_at_once():
    together = threading.Barrier(3, timeout=20)  # breaks if there are fewer
    assert list(made_ahead(lambda number: together.wait() >= 0, range(6), 3, "makers at once")) == [True] * 6


def test_nothing_is_made_far_ahead_and_none_after_the_end():
    begun = []
    items = made_ahead(lambda number: begun.append(number), range(100), 2, "makers left early")
    next(items)
    items.close()
    assert len(begun) <= 5 and not threads_named("makers left early")


def test_an_error_comes_where_its_item_is_taken():
    def make(number):
        if number == 3:
            raise ValueError("three")
        return number

    items = made_ahead(make, range(10), 4, "makers that fail")
    assert [next(items) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="three"):
        next(items)
    assert not threads_named("makers that fail")
