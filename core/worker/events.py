"""How a step of the core speaks while it works, and how it hears that it was cancelled. Standard library only."""

from __future__ import annotations

import threading
from typing import Any, Callable

from contract.errors import Cancelled
from contract.protocol import Event, Log, Metrics, Progress


class Events:
    """Sends events to whoever started the job; ``cancelled`` is set from outside.

    ``cancel_asked`` is set instead where several processes do one job: all have to stop at the same place.
    ``keeps_on_cancel``: the step saves something worth having when cancelled, so the worker must not be
    ended at once but given time to come to its next ``raise_if_cancelled``.
    ``is_heard`` turns false when an event can no longer be sent: whoever started the job is gone, which cancels it.
    """

    def __init__(self, send: Callable[[Event], None] = lambda event: None) -> None:
        self._send = send
        self.cancelled = threading.Event()
        self.cancel_asked = threading.Event()
        self.keeps_on_cancel = False
        self.is_heard = True

    def send(self, event: Event) -> None:
        """Send an event of any kind, as long as somebody hears it."""
        if not self.is_heard:
            return
        try:
            self._send(event)
        except OSError:  # a broken pipe; Windows has other names for it
            self.is_heard = False
            self.cancelled.set()

    def progress(self, done: float, total: float, message: str = "") -> None:
        """``done`` of ``total`` units; also the place where a step notices that it was cancelled."""
        self.raise_if_cancelled()
        self.send(Progress(done, total, message))

    def info(self, message: str) -> None:
        self.send(Log("info", message))

    def warning(self, message: str) -> None:
        self.send(Log("warning", message))

    def metrics(self, **values: Any) -> None:
        self.send(Metrics(values))

    def raise_if_cancelled(self) -> None:
        """Raises:
            Cancelled: the user cancelled.
        """
        if self.cancelled.is_set():
            raise Cancelled


def progress_alone(events: Events) -> Events:
    """Hears what a step says and passes on only that it goes on: others have said the rest already."""
    return Events(lambda event: events.progress(0, 1) if isinstance(event, Progress) else None)
