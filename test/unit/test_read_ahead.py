"""Reading ahead: the items in their order, errors where they are taken, and a thread that ends."""

from __future__ import annotations

import threading

import pytest

from core.worker.read_ahead import ReadAhead


def test_the_items_come_in_their_order_whatever_they_are():
    items = [1, None, ValueError("an item, not a failure"), [2]]
    with ReadAhead(iter(items), 2, "reader") as ahead:
        assert list(ahead) == items


def test_no_more_items_are_made_ahead_than_asked_for():
    made, third = [], threading.Event()

    def items():
        for number in range(10):
            made.append(number)
            if number == 2:
                third.set()
            yield number

    with ReadAhead(items(), 2, "reader") as ahead:
        assert third.wait(60)  # two wait, the third is in the thread's hands
        assert next(iter(ahead)) == 0
        assert len(made) <= 4


def test_an_error_of_the_thread_is_raised_where_the_items_are_taken():
    def items():
        yield 1
        raise KeyError("broken")

    with ReadAhead(items(), 3, "reader") as ahead:
        taken = iter(ahead)
        assert next(taken) == 1
        with pytest.raises(KeyError, match="broken"):
            next(taken)


def test_leaving_early_ends_the_thread():
    with ReadAhead(iter(range(100)), 1, "a reader left early") as ahead:
        assert next(iter(ahead)) == 0
    assert "a reader left early" not in [thread.name for thread in threading.enumerate()]
