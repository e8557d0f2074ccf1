"""Threads that make items ahead of whoever takes them, in order. Standard library only."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
_WAITING = 2  # that are finished, beside those that are being made


def made_ahead(make: Callable[[Item], Made], items: Iterable[Item], threads: int, name: str) -> Iterator[Made]:
    """What ``make`` makes of the items, in their order; so many threads call it, some items ahead.

    numpy, torch and GDAL leave Python's lock while they compute or read. An error of a thread is raised where its item
    is taken; closing the iterator ends the threads, at the latest with the items that they are making.

    Args:
        make: called by several threads at once.
        name: of the threads, for those who debug.
    """
    coming: deque[Future[Made]] = deque()
    with ThreadPoolExecutor(threads, name) as pool:
        try:
            for item in items:
                coming.append(pool.submit(make, item))
                if len(coming) == threads + _WAITING:
                    yield coming.popleft().result()
            while coming:
                yield coming.popleft().result()
        finally:
            for future in coming:
                future.cancel()
