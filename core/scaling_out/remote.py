"""What runs on a worker: work on one file at a time, whose progress goes to those who share the work out.

A file that is removed is no longer wanted: whoever works on it stops. So cancelling needs no word to any worker, and
one that was taken for lost stops by itself.
"""

from __future__ import annotations

import os
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from contract.errors import Cancelled, SegmentationError
from contract.protocol import Event, Log, Progress
from contract.texts import speak, tr

from ..worker.events import Events
from ..worker.gdal_settings import apply_gdal_settings

# Takes the path of a file and what to tell while working; gives back values that JSON can hold.
FileWork = Callable[[str, Events], dict[str, Any]]
# What is done with a file has a model and a scene at hand for all that run in this process.
_ONE_AT_A_TIME = threading.Lock()


def run_file(work: FileWork, path: str, topic: str, language: str) -> dict[str, Any]:
    """Work on a file.

    Returns:
        ``result``: what the work gave back; or ``kind``, ``message`` and ``hint`` of why it failed; or nothing, where
        the file was no longer wanted.
    """
    with _ONE_AT_A_TIME:
        speak(language)
        apply_gdal_settings()
        try:
            return {"result": work(path, FileEvents(path, topic))}
        except Cancelled:
            return {}
        except SegmentationError as error:
            return {"kind": error.kind, "message": error.message, "hint": error.hint}
        except MemoryError:
            return {"kind": "device", "message": tr("The computer ran out of memory."),
                    "hint": tr("Start fewer workers on it.")}
        except Exception as error:  # a bug or a library's own error: the trace is in the worker's log
            traceback.print_exc()
            return {"kind": "segmentation", "message": f"{type(error).__name__}: {error}",
                    "hint": tr("The log of the worker holds the details for a bug report.")}


class FileEvents(Events):
    """Tells a topic of the scheduler what a step says of its work on a file; cancelled once the file is gone."""

    LOOK_EVERY_S = 1.0
    SAY_EVERY_S = 0.5

    def __init__(self, path: str, topic: str) -> None:
        super().__init__(self._tell)
        self._path, self._topic = path, topic
        self._looked_s = self._said_s = 0.0

    def raise_if_cancelled(self) -> None:
        now_s = time.monotonic()
        if now_s - self._looked_s >= self.LOOK_EVERY_S:
            self._looked_s = now_s
            if not os.path.exists(self._path):
                self.cancelled.set()
        super().raise_if_cancelled()

    def _tell(self, event: Event) -> None:
        from distributed import get_worker

        message: dict[str, Any] = {"file": self._path}
        if isinstance(event, Progress):
            now_s = time.monotonic()
            if now_s - self._said_s < self.SAY_EVERY_S:
                return
            self._said_s = now_s
            message["done"] = event.done
        elif isinstance(event, Log):
            message[event.level] = event.message
        get_worker().log_event(self._topic, message)
