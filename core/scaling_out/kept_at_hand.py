"""What a worker keeps open from one part of the work to the next."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager
from typing import Generic, TypeVar

Opened = TypeVar("Opened")


class KeptAtHand(Generic[Opened]):
    """The one thing that was opened last; whatever is asked for under another key takes its place."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self._opened: Opened | None = None
        self._stack = contextlib.ExitStack()

    def get(self, key: Hashable, opened: Callable[[], AbstractContextManager[Opened]]) -> Opened:
        """What was opened under the key, now or earlier."""
        if self._opened is None or key != self._key:
            self.let_go()
            self._opened, self._key = self._stack.enter_context(opened()), key
        return self._opened

    def let_go(self) -> None:
        """Close it."""
        self._opened = self._key = None
        self._stack.close()
