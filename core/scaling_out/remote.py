"""What runs on a worker: work on one file at a time, whose progress goes to those who share the work out.

A file that is removed is no longer wanted: whoever works on it stops. So cancelling needs no word to any worker, and
one that was taken for lost stops by itself.
"""

from __future__ import annotations

import functools
import importlib
import os
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from contract.errors import Cancelled, SegmentationError
from contract.protocol import Event, Log, Progress
from contract.texts import speak, tr

from ..worker.events import Events
from ..worker.gdal_settings import apply_gdal_settings

# Takes the path of a file and what to tell while working; gives back values that JSON can hold.
FileWork = Callable[[str, Events], dict[str, Any]]
# Work on a file keeps model and scene at hand for the next, and GDAL wants what it opened closed in the same thread.
_THREAD = ThreadPoolExecutor(1, "work on files")


def run_file(module: str, name: str, path: str, topic: str, key: str, language: str) -> None:
    """Do the work of a name in a module on a file; tell a topic of the scheduler how far it is, at last the answer.

    That is, under the ``key``, ``result``, what the work gave back; or ``kind``, ``message`` and ``hint`` of why it
    failed; or nothing, where the file was no longer wanted. As the result of a task of Dask it would have to be
    fetched from the worker, which may be gone by then.
    """
    from distributed import get_worker

    speak(language)
    apply_gdal_settings()
    tell = functools.partial(get_worker().log_event, topic)
    tell({"key": key, "answer": _THREAD.submit(_answer, module, name, path, FileEvents(path, tell)).result()})


def _answer(module: str, name: str, path: str, events: Events) -> dict[str, Any]:
    try:
        work: FileWork = getattr(importlib.import_module(module), name)
        return {"result": work(path, events)}
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
    """Tells those who share the work out what a step says of its work on a file; cancelled once the file is gone.

    ``tell`` takes messages that JSON can hold: ``file``, and ``done`` units or what to ``warn`` of.
    """

    LOOK_EVERY_S = 1.0
    SAY_EVERY_S = 0.5

    def __init__(self, path: str, tell: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(self._pass_on)
        self._path, self._tell = path, tell
        self._looked_s = self._said_s = 0.0

    def raise_if_cancelled(self) -> None:
        now_s = time.monotonic()
        if now_s - self._looked_s >= self.LOOK_EVERY_S:
            self._looked_s = now_s
            if not os.path.exists(self._path):
                self.cancelled.set()
        super().raise_if_cancelled()

    def _pass_on(self, event: Event) -> None:
        now_s = time.monotonic()
        if isinstance(event, Log) and event.level == "warning":
            self._tell({"file": self._path, "warn": event.message})
        elif isinstance(event, Progress) and now_s - self._said_s >= self.SAY_EVERY_S:
            self._said_s = now_s
            self._tell({"file": self._path, "done": event.done})
