"""Threads that share a piece of work. For libraries that leave Python's lock while they compute, such as numpy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")


class ThreadTeam:
    """As many threads as are asked for; one is the caller's own. Used as a context manager where they are several."""

    def __init__(self, count: int = 1, name: str = "") -> None:
        self._count = count
        self._pool = ThreadPoolExecutor(count - 1, name) if count > 1 else None

    def __enter__(self) -> ThreadTeam:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown()

    def share(self, work: Callable[[Sequence[Item]], None], items: Sequence[Item]) -> None:
        """Have ``work`` done on all items, a share of them on each thread; an error of any is raised when all end."""
        if self._pool is None:
            work(items)
            return
        shares = [self._pool.submit(work, items[number::self._count]) for number in range(1, self._count)]
        try:
            work(items[::self._count])
        finally:
            for share in shares:
                share.exception()  # waits
        for share in shares:
            share.result()
