"""How a step of the core speaks while it works, and how it hears that it was cancelled. Standard library only."""

from __future__ import annotations

import threading
from typing import Any, Callable

from contract.errors import Canceled
from contract.protocol import Event, Log, Metrics, Progress


class Reporter:
    """Sends events to whoever started the job; ``canceled`` is set from outside.

    ``keeps_on_cancel``: the step saves something worth having when cancelled, so the worker must not be
    ended at once but given time to come to its next ``raise_if_canceled``.
    """

    def __init__(self, send: Callable[[Event], None] = lambda event: None) -> None:
        self._send = send
        self.canceled = threading.Event()
        self.keeps_on_cancel = False

    def progress(self, done: float, total: float, message: str = "") -> None:
        """``done`` of ``total`` units; also the place where a step notices that it was cancelled."""
        self.raise_if_canceled()
        self._send(Progress(done, total, message))

    def info(self, message: str) -> None:
        self._send(Log("info", message))

    def warning(self, message: str) -> None:
        self._send(Log("warning", message))

    def metrics(self, **values: Any) -> None:
        self._send(Metrics(values))

    def raise_if_canceled(self) -> None:
        """Raises:
            Canceled: the person cancelled.
        """
        if self.canceled.is_set():
            raise Canceled
