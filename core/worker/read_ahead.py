"""A thread that makes items ahead of whoever takes them. Standard library only."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")
_LOOK_EVERY_S = 0.1  # whether the thread is still wanted, while it waits for a free place


class ReadAhead(Generic[Item]):
    """Iterate over items that a thread makes, at most ``ahead`` of them in advance. Used as a context manager.

    numpy, torch and GDAL leave Python's lock while they compute or read. A thread, not processes: those start slowly
    on Windows, and each would hold the data again. An error of the thread is raised where the items are taken; leaving
    the context ends the thread, at the latest with the item it is making.

    Args:
        items: consumed by the thread alone.
        ahead: how many finished items may wait.
        name: of the thread, for those who debug.
    """

    def __init__(self, items: Iterable[Item], ahead: int, name: str) -> None:
        self._items = items
        self._ready: queue.Queue[tuple[Item] | BaseException | None] = queue.Queue(ahead)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._make, name=name, daemon=True)

    def __enter__(self) -> ReadAhead[Item]:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()

    def __iter__(self) -> Iterator[Item]:
        while (entry := self._ready.get()) is not None:
            if isinstance(entry, BaseException):
                raise entry
            yield entry[0]

    def _make(self) -> None:
        try:
            for item in self._items:
                self._put((item,))  # in a tuple: an item may be anything, None too
                if self._stopped.is_set():
                    return
            self._put(None)
        except BaseException as error:  # raised again where the items are taken
            self._put(error)

    def _put(self, entry: tuple[Item] | BaseException | None) -> None:
        while not self._stopped.is_set():
            try:
                self._ready.put(entry, timeout=_LOOK_EVERY_S)
                return
            except queue.Full:
                continue
